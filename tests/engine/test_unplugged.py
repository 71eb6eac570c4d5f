"""A drive that is unplugged is not a deletion: what is known of its files is kept."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from findling.core.answers import SearchParams
from findling.core.paths import Profile
from findling.engine.engine import Engine, EngineOptions
from findling.index.store import Store


def settle(engine: Engine) -> None:
    while engine.busy:
        engine.wait_for_change(0.2)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"Document {number} on the removable drive.")
    return folder


def test_a_missing_folder_keeps_its_files_and_is_told(tmp_path: Path, library: Path) -> None:
    profile = Profile(tmp_path / "profile")
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        engine.add_folder(os.fspath(library))
        settle(engine)
    library.rename(tmp_path / "elsewhere")
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        settle(engine)
        (folder,) = engine.status().folders
        assert folder.files.searchable == 3
        assert "does not exist" in folder.problem
        (tmp_path / "elsewhere").rename(library)
        engine.rescan()
        settle(engine)
        assert engine.status().folders[0].problem == ""


def test_an_empty_mount_point_keeps_the_files_of_its_drive(tmp_path: Path, library: Path) -> None:
    profile = Profile(tmp_path / "profile")
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        engine.add_folder(os.fspath(library))
        settle(engine)
    store = Store(profile.index)  # the folder was on a volume of another number, as a mounted drive is
    store.remember(f"volume:{library}", "999999")
    store.close()
    shutil.rmtree(library)
    library.mkdir()
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        settle(engine)
        (folder,) = engine.status().folders
        assert folder.files.searchable == 3
        assert "unplugged" in folder.problem


def test_files_to_be_read_again_while_their_drive_is_unplugged_are_found_as_before(
    tmp_path: Path, library: Path
) -> None:
    profile = Profile(tmp_path / "profile")
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        engine.add_folder(os.fspath(library))
        settle(engine)
    store = Store(profile.index)
    store.db.execute("UPDATE file SET state='pending'")  # as an update of the index has it
    store.close()
    library.rename(tmp_path / "elsewhere")
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        settle(engine)
        assert len(engine.search(SearchParams("removable", "words")).hits) == 3
        assert engine.status().folders[0].files.searchable == 3
        (tmp_path / "elsewhere").rename(library)
        engine.rescan()
        settle(engine)
        assert engine.errors() == []
        assert len(engine.search(SearchParams("removable", "words")).hits) == 3


def test_a_folder_emptied_by_its_user_is_empty(tmp_path: Path, library: Path) -> None:
    profile = Profile(tmp_path / "profile")
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        engine.add_folder(os.fspath(library))
        settle(engine)
    for file in library.iterdir():
        file.unlink()
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        settle(engine)
        assert engine.status().folders[0].files.total == 0
