"""Moved and copied documents keep their passages: nothing is embedded again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from findling.core.paths import Profile
from findling.engine.engine import Engine
from findling.index.schema import connect, rows

DOCUMENTS = 1000


def passages(profile: Profile) -> list[tuple[int, str]]:
    db = connect(profile.index, writable=False)
    try:
        assert rows(db, "SELECT * FROM unembedded") == []
        return rows(db, "SELECT id, text FROM chunk ORDER BY id")
    finally:
        db.close()


def places(profile: Profile) -> set[str]:
    db = connect(profile.index, writable=False)
    try:
        return {row[0] for row in rows(db, "SELECT path FROM file WHERE state = 'searchable'")}
    finally:
        db.close()


def test_a_moved_and_a_copied_folder_are_not_embedded_again(tmp_path: Path) -> None:
    library = tmp_path / "library"
    first = library / "first"
    first.mkdir(parents=True)
    for number in range(DOCUMENTS):
        (first / f"{number}.txt").write_text(f"The report of day {number} speaks of rain, and of {number} umbrellas.")
    profile = Profile(tmp_path / "profile")
    with Engine(profile) as engine:
        engine.add_folder(os.fspath(library))
        while engine.busy:
            engine.wait_for_change(0.2)
        before = passages(profile)
        assert len(before) == DOCUMENTS
        first.rename(library / "moved")
        shutil.copytree(library / "moved", library / "copied")
        expected = {os.fspath(library / name / f"{n}.txt") for name in ("moved", "copied") for n in range(DOCUMENTS)}
        while places(profile) != expected:
            engine.wait_for_change(0.5)
        assert passages(profile) == before
    shutil.move(library / "copied", library / "away")  # while nobody watches
    with Engine(profile) as engine:
        while engine.busy:
            engine.wait_for_change(0.2)
        assert passages(profile) == before
        assert places(profile) == {
            path.replace(f"{os.sep}copied{os.sep}", f"{os.sep}away{os.sep}") for path in expected
        }
