"""Hostile files through the real worker: each ends in a state with a reason, and the next file is read as ever."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from tests.hostile import made
from tests.hostile.generator import CASES
from tests.hostile.mutation import GOOD, mutated, sound

from findling.cli_read import reported
from findling.core.reading import FileReport
from findling.documents.pool import Extractor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")

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
    assert psutil.Process().memory_info().rss - before < 100e6
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
    files = sound()
    chance = random.Random(7)
    paths = []
    for number in range(300):
        name = chance.choice(list(files))
        path = tmp_path / f"{number}{name}"
        path.write_bytes(mutated(files[name], chance))
        paths.append(path)
    told = read(extractor, *paths)
    assert [each.path for each in told] == [str(path) for path in paths]
    assert {each.state for each in told} <= STATES
    assert not [f"{each.path}: {each.reason}" for each in told if "wrong inside" in each.reason]
