"""Patterns of what is left unread: names at any depth, places below a followed folder, places of the computer."""

from __future__ import annotations

from pathlib import Path

import pytest

from findling.core.errors import Code, FindlingError
from findling.core.exclusion import Exclusion, folder_pattern

FOLDERS = ["/home/mira/Documents", "/mnt/disk"]


@pytest.mark.parametrize(
    ("pattern", "excluded", "kept"),
    [
        ("*.log", ["/mnt/disk/a.log", "/mnt/disk/x/y/b.log"], ["/mnt/disk/a.logs", "/mnt/disk/alog"]),
        (
            "node_modules",
            ["/mnt/disk/node_modules/a", "/mnt/disk/x/node_modules/y/z"],
            ["/mnt/disk/node_modules2/a"],
        ),
        ("disk", ["/mnt/disk/disk/a"], ["/mnt/disk/a"]),
        ("build/", ["/mnt/disk/build/a"], ["/mnt/disk/build", "/mnt/disk/rebuild/a"]),
        ("drafts/*.txt", ["/mnt/disk/drafts/a.txt"], ["/mnt/disk/x/drafts/a.txt", "/mnt/disk/drafts/x/a.txt"]),
        ("./old", ["/mnt/disk/old/a", "/mnt/disk/old"], ["/mnt/disk/x/old/a"]),
        ("**/old/**/a.txt", ["/mnt/disk/x/old/y/z/a.txt", "/mnt/disk/old/a.txt"], ["/mnt/disk/old/b.txt"]),
        ("/mnt/disk/private", ["/mnt/disk/private/a/b"], ["/mnt/disk/privateer", "/home/mira/Documents/private/a"]),
        ("?[ab][!c].txt", ["/mnt/disk/xad.txt"], ["/mnt/disk/xac.txt", "/mnt/disk/xcd.txt"]),
        ("[1] (old).txt", ["/mnt/disk/1 (old).txt"], ["/mnt/disk/[1] (old).txt"]),
        (folder_pattern("/mnt/disk/a[1] *"), ["/mnt/disk/a[1] */x"], ["/mnt/disk/a1 b/x", "/mnt/disk/a[1] *"]),
        ("*a*b*/**/*c*d**e", ["/mnt/disk/xabab/cxd/e", "/mnt/disk/ab/x/c/cd/x/e/y"], ["/mnt/disk/ba/cd/e"]),
        ("a**b*c/", ["/mnt/disk/a/b/bxc/y", "/mnt/disk/abc/y"], ["/mnt/disk/a/b/c/y", "/mnt/disk/abc"]),
        ("a[!c]b", ["/mnt/disk/axb"], ["/mnt/disk/a/b"]),
        ("बगीचा*", ["/mnt/disk/बगीचा.txt"], ["/mnt/disk/xबगीचा.txt"]),
    ],
)
def test_a_pattern_holds_what_it_says_and_nothing_else(pattern: str, excluded: list[str], kept: list[str]) -> None:
    rules = Exclusion([pattern])
    assert [path for path in excluded if not rules.excludes(path, FOLDERS)] == []
    assert [path for path in kept if rules.excludes(path, FOLDERS)] == []


def test_a_folder_is_known_by_its_own_name() -> None:
    rules = Exclusion(["build/"])
    assert rules.excludes("/mnt/disk/build", FOLDERS, is_folder=True)
    assert not rules.excludes("/mnt/disk/build", FOLDERS)


@pytest.mark.parametrize("pattern", ["*a" * 7 + "*b", "**/a" * 12 + "/b", "**a" * 12 + "**b", "*/" + "*[!/]" * 9 + "b"])
def test_many_stars_do_not_take_all_day(pattern: str) -> None:
    rules = Exclusion([pattern])
    assert not rules.excludes("/mnt/disk/" + "a" * 120, FOLDERS)
    assert not rules.excludes("/mnt/disk" + "/a" * 60, FOLDERS)


def test_the_home_folder_may_be_written_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/mira")
    assert Exclusion(["~/Documents/tax/"]).excludes("/home/mira/Documents/tax/2024.pdf", FOLDERS)
    assert not Exclusion(["~/Documents/tax/"]).excludes("/mnt/disk/tax/2024.pdf", FOLDERS)


@pytest.mark.parametrize("pattern", ["", "  ", "*", "**", "/", "*/*", ".", "!keep", "a\nb", "[z-a]"])
def test_a_rule_that_says_nothing_or_everything_is_refused(pattern: str) -> None:
    with pytest.raises(FindlingError) as error:
        Exclusion([pattern])
    assert error.value.code is Code.EXCLUDE_INVALID


def test_without_rules_nothing_is_left_out(tmp_path: Path) -> None:
    assert not Exclusion().excludes(str(tmp_path / "a"), [str(tmp_path)])
