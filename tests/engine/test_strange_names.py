"""Files whose names are line feeds, terminal codes, markup and bytes of no text: found or listed, and harmless."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from tests.processes import answered, findling

from findling.core.names import in_unicode, is_unicode, shown

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux")

TEXT = "The ferry leaves the harbour at nine."
READABLE = (
    b"line\nfeed.txt",
    b"tab\tulator.txt",
    b"red\x1b[31m.txt",
    b"title\x1b]0;x\x07.txt",
    "c1\x9b31m.txt".encode(),
    "exe\u202etxt.txt".encode(),
    b"[bold]markup[x].txt",
    b"<b>tag<b>&amp;.txt",
    b"-rf.txt",
    b"%s{0}$(x).txt",
    b"q'uo\"te.txt",
    b"a" * 250 + b".txt",
)
UNREADABLE = (b"bad\xff\xfe.txt", b"half\xc3.txt", b"\xed\xa0\x80.txt")
MARKUP = "[red]x[/y]"
"""A folder in a folder, which together look like a tag of the terminal's library."""
STEERING = "\x1b\x07\x9b\u202e"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("names")
    odd = os.fsencode(folder) + b"/odd\xff"
    Path(os.fsdecode(odd)).mkdir()
    for place in (*(os.fsencode(folder) + b"/" + name for name in READABLE + UNREADABLE), odd + b"/inside.txt"):
        Path(os.fsdecode(place)).write_text(TEXT)
    (folder / MARKUP).mkdir(parents=True)
    (folder / MARKUP / "a\nb.txt").write_text(TEXT)
    os.mkfifo(folder / "pipe.txt")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "self").symlink_to(folder)
    (folder / "zero.txt").symlink_to("/dev/zero")
    return folder


def test_they_are_found_or_listed_and_steer_nothing(folder: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    added = findling("add", folder, folder / MARKUP, profile=profile)
    assert added.returncode == 0
    hits = answered("search", TEXT, "--limit", "40", "--mode", "words", profile=profile)["hits"]
    names = {os.path.relpath(hit["path"], folder) for hit in hits}
    assert names == {name.decode() for name in READABLE} | {f"{MARKUP}/a\nb.txt"}
    problems = answered("errors", profile=profile)
    listed = {os.path.relpath(problem["path"], folder): problem["code"] for problem in problems}
    refused = [name.decode("utf-8", "replace") for name in (*UNREADABLE, b"odd\xff/inside.txt")]
    assert listed == dict.fromkeys(refused, "file_name_not_unicode")
    told = [
        findling(*command, profile=profile) for command in (["search", TEXT, "--mode", "words"], ["errors"], ["status"])
    ]
    assert [each.returncode for each in told] == [0, 0, 0]
    assert not set("".join(each.stdout + each.stderr for each in told)) & set(STEERING)
    assert f"{folder}/line␊feed.txt" in told[0].stdout and f"{folder}/red␛[31m.txt" in told[0].stdout


def test_what_is_asked_of_them_is_answered_in_a_sentence(folder: Path, tmp_path: Path) -> None:
    bad = os.fsdecode(os.fsencode(folder) + b"/bad\xff\xfe.txt")
    told = answered("read", bad)
    assert (told["state"], told["path"]) == ("failed", str(folder / "bad\ufffd\ufffd.txt"))
    odd = os.fsdecode(os.fsencode(folder) + b"/odd\xff")
    refused = findling("add", odd, profile=tmp_path / "profile")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "not valid Unicode" in refused.stderr and len(refused.stderr.splitlines()) == 1
    assert not set(findling("read", folder / "red\x1b[31m.txt").stdout) & set(STEERING)


def test_a_name_that_can_be_shown_stays_as_it_is() -> None:
    for name in ("Straße 東京 ไทย.txt", "a\u00a0b", "می\u200cخواهم", "👩\u200d👩.png"):
        assert shown(name) == name and is_unicode(name) and in_unicode(name) == name
