"""Hostile files through the real worker: each ends in a state with a reason, and the next file is read as ever."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from tests.hostile import made, office
from tests.hostile.generator import CASES

from findling.cli_read import reported
from findling.core.reading import FileReport
from findling.documents.pool import Extractor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")

GOOD = "The ferry leaves the harbour at nine."
STATES = {"searchable", "partly", "needs OCR", "password", "too large", "unsupported", "broken", "failed"}


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor(background=False, report=True) as extractor:
        yield extractor


def read(extractor: Extractor, *paths: Path) -> list[FileReport]:
    return [reported(path, outcome, 0.0) for path, outcome in extractor.extract_many(map(str, paths))]


@pytest.mark.parametrize("name", CASES)
def test_it_ends_in_a_state_and_the_next_file_is_read(name: str, tmp_path: Path, extractor: Extractor) -> None:
    path, good = tmp_path / name, tmp_path / "good.txt"
    path.write_bytes(CASES[name]())
    good.write_text(GOOD)
    before = psutil.Process().memory_info().rss
    told, next_told = read(extractor, path, good)
    assert told.state in STATES
    assert told.state == "searchable" or len(told.reason) > 10
    assert "root:" not in "".join(block.text for block in told.blocks)
    assert (next_told.state, next_told.blocks[0].text) == ("searchable", GOOD)
    assert psutil.Process().memory_info().rss - before < 400e6
    assert sorted(os.listdir(tmp_path)) == sorted([name, "good.txt"])


@pytest.mark.parametrize("name", ["a\nb.txt", "a\tb.docx", "-rf.txt", "ä" * 100 + ".txt", "%s{0}$(x).txt", " .txt"])
def test_strange_names_are_names(name: str, tmp_path: Path, extractor: Extractor) -> None:
    path = tmp_path / name
    path.write_bytes(made.docx(made.paragraph(GOOD)) if name.endswith("docx") else GOOD.encode())
    (told,) = read(extractor, path)
    assert (told.state, told.path) == ("searchable", str(path))


def test_loops_pipes_devices_and_folders_are_no_documents(tmp_path: Path, extractor: Extractor) -> None:
    loop, pipe, folder, device = (tmp_path / name for name in ("loop.txt", "pipe.txt", "folder.txt", "device.txt"))
    loop.symlink_to(loop)
    os.mkfifo(pipe)
    folder.mkdir()
    device.symlink_to("/dev/zero")
    told = read(extractor, loop, pipe, folder, device)
    assert [each.state for each in told] == ["failed"] * 4
    assert all(each.reason for each in told)


def test_mutated_files_neither_hang_nor_end_the_engine(tmp_path: Path, extractor: Extractor) -> None:
    sound = {
        "a.docx": made.docx(made.paragraph(GOOD)),
        "a.xlsx": office.xlsx({"Prices": [["Apple", 3.0], ["Pear", 45_000.0]]}),
        "a.pptx": office.pptx([("Title", GOOD)]),
        "a.odt": office.opendocument("text", f"<office:text><text:p>{GOOD}</text:p></office:text>"),
        "a.epub": office.epub([f"<h1>One</h1><p>{GOOD}</p>"]),
        "a.doc": office.doc(GOOD),
        "a.xls": office.xls([["Apple", 3.0]]),
        "a.ppt": office.ppt([("Title", GOOD)]),
        "a.msg": office.msg("Subject", GOOD, {"a.txt": GOOD.encode()}),
        "a.pdf": made.pdf([GOOD]),
        "a.rtf": rb"{\rtf1\ansi {\fonttbl{\f0 Arial;}}\f0 " + GOOD.encode() + b"}",
        "a.eml": b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + GOOD.encode() + b"\n--b--\n",
        "a.zip": office.package({"a.docx": made.docx(made.paragraph(GOOD)), "b.txt": GOOD}),
        "a.html": f"<h1>One</h1><p>{GOOD}</p>".encode(),
        "a.xml": f"<r a='b'><p>{GOOD}</p></r>".encode(),
    }
    chance = random.Random(7)
    paths = []
    for number in range(300):
        name = chance.choice(list(sound))
        data = bytearray(sound[name])
        for _ in range(chance.randint(1, 12)):
            place = chance.randrange(len(data))
            kind = chance.randrange(4)
            if kind == 0:
                data[place] = chance.randrange(256)
            elif kind == 1:
                del data[place : place + chance.randint(1, 200)]
            elif kind == 2:
                data[place:place] = chance.randbytes(chance.randint(1, 50))
            else:
                data[place : place + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xff\xff\xff\x7f"))
            data = data or bytearray(b"x")
        path = tmp_path / f"{number}{name}"
        path.write_bytes(data)
        paths.append(path)
    told = read(extractor, *paths)
    assert [each.path for each in told] == [str(path) for path in paths]
    assert {each.state for each in told} <= STATES
    assert not [f"{each.path}: {each.reason}" for each in told if "wrong inside" in each.reason]
