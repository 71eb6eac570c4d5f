"""What the library page asks: composition, rules of what is left out, second thoughts, deletion, pauses."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.engine.conftest import settle
from tests.processes import DEADLINE

from findling.cli_library import served
from findling.core.errors import Code, FindlingError
from findling.core.exclusion import Exclusion
from findling.core.paths import Profile
from findling.core.settings import Settings, SettingsChange, WindowSettings, load, save
from findling.engine.census import Census
from findling.engine.engine import Engine
from findling.engine.holdings import index_files
from findling.engine.pausing import Pausing

Start = Callable[..., Engine]


@pytest.fixture
def engine(start: Start, library: Path, measured_machine: None) -> Engine:
    (library / "drafts").mkdir()
    (library / "english.txt").write_text("The lighthouse keeper walked slowly down to the harbour.", encoding="utf-8")
    (library / "german.txt").write_text("Der Leuchtturmwärter ging langsam zum Hafen hinunter.", encoding="utf-8")
    (library / "drafts" / "page.html").write_text("<p>The ferry leaves at nine in the morning.</p>", encoding="utf-8")
    (library / "empty.txt").touch()
    made = start()
    made.add_folder(str(library))
    settle(made)
    return made


def paths(engine: Engine) -> set[str]:
    rows = engine._db.execute("SELECT path FROM file").fetchall()
    return {Path(str(row[0])).name for row in rows}


def test_the_composition_counts_languages_types_and_bytes(engine: Engine, library: Path) -> None:
    facts = engine.holdings.facts()
    assert facts.languages == {"en": 2, "de": 1}
    assert facts.types == {"txt": 2, "html": 1}
    assert facts.folder_bytes == {str(library): sum(f.stat().st_size for f in library.rglob("*.*"))}
    assert facts.index_bytes >= engine.profile.index.stat().st_size > 0
    assert facts.models_bytes == 0


def test_a_rule_is_previewed_heeded_and_taken_back(engine: Engine, library: Path) -> None:
    preview = engine.holdings.preview_exclude(["drafts/"])
    assert (preview.total, preview.removed, preview.examples) == (4, 1, [str(library / "drafts" / "page.html")])
    assert paths(engine) == {"english.txt", "german.txt", "page.html", "empty.txt"}
    engine.change_settings(SettingsChange(index={"exclude": ["drafts/", "*man.txt"]}))
    settle(engine)
    assert paths(engine) == {"english.txt", "empty.txt"}
    assert load(engine.profile.settings).index.exclude == ["drafts/", "*man.txt"]
    (library / "woman.txt").write_text("Nobody reads this.", encoding="utf-8")
    (library / "child.txt").write_text("Somebody reads this.", encoding="utf-8")
    wait_until(engine, lambda: "child.txt" in paths(engine))
    assert "woman.txt" not in paths(engine)
    engine.change_settings(SettingsChange(index={"exclude": []}))
    settle(engine)
    assert paths(engine) == {"english.txt", "german.txt", "page.html", "empty.txt", "woman.txt", "child.txt"}


def test_a_rule_that_holds_everything_changes_nothing(engine: Engine) -> None:
    with pytest.raises(FindlingError) as error:
        engine.change_settings(SettingsChange(offline=True, index={"exclude": ["*"]}))
    assert error.value.code is Code.EXCLUDE_INVALID
    assert load(engine.profile.settings).offline is False


def test_rules_are_given_on_the_command_line_too(engine: Engine, library: Path) -> None:
    def findling(*arguments: str) -> str:
        line = [sys.executable, "-m", "findling", "--profile", str(engine.profile.folder), "exclude", *arguments]
        return subprocess.run(line, capture_output=True, check=True, encoding="utf-8").stdout

    with served(engine):
        told = findling("add", "drafts/", "--preview")
        assert told.endswith("1 of 4 files would be left out.\n")
        assert load(engine.profile.settings).index.exclude == []
        assert findling("add", "drafts/") == "1 of 4 files are left out.\n"
    settle(engine)
    assert "page.html" not in paths(engine)
    engine.close()
    findling("remove", "drafts/")
    assert json.loads(findling("list", "--json")) == []


def test_a_folder_that_is_added_again_in_time_was_never_gone(engine: Engine, library: Path) -> None:
    before = engine._db.execute("SELECT id, path FROM file ORDER BY id").fetchall()
    engine.remove_folder(str(library), undo_seconds=3600)
    assert engine.status().folders == []
    assert engine._db.execute("SELECT id, path FROM file ORDER BY id").fetchall() == before
    engine.add_folder(str(library))
    settle(engine)
    assert engine._db.execute("SELECT id, path FROM file ORDER BY id").fetchall() == before
    assert [folder.path for folder in engine.status().folders] == [str(library)]


def test_what_a_removed_folder_held_goes_when_the_time_is_over(engine: Engine, library: Path) -> None:
    engine.remove_folder(str(library), undo_seconds=0.01)
    wait_until(engine, lambda: not paths(engine))


def test_a_second_removal_leaves_the_time_to_take_it_back(engine: Engine, library: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "more.txt").write_text("The train to the city is late.", encoding="utf-8")
    engine.add_folder(str(tmp_path / "other"))
    settle(engine)
    engine.remove_folder(str(tmp_path / "other"), undo_seconds=3600)
    first = engine._follower._release
    engine.remove_folder(str(library), undo_seconds=7200)
    assert first is not None
    assert first.finished.is_set(), "it would take both away"
    assert "german.txt" in paths(engine)


def test_a_removal_is_completed_by_the_next_start(engine: Engine, library: Path, start: Start) -> None:
    engine.remove_folder(str(library), undo_seconds=3600)
    engine.close()
    later = start()
    settle(later)
    assert paths(later) == set()


def test_a_file_that_could_not_be_read_is_tried_again(engine: Engine, library: Path) -> None:
    assert [Path(problem.path).name for problem in engine.errors()] == ["empty.txt"]
    states: list[int] = []
    engine.pause()
    engine.holdings.retry_files([str(library / "empty.txt")])
    states.append(engine.status().folders[0].files.pending)
    engine.resume()
    settle(engine)
    assert states == [1]
    assert [Path(problem.path).name for problem in engine.errors()] == ["empty.txt"]


def test_the_index_is_deleted_by_a_new_start(engine: Engine, library: Path, start: Start) -> None:
    ended = threading.Event()
    engine._on_end = ended.set
    engine.delete_index()
    assert ended.wait(DEADLINE)
    engine.close()
    assert index_files(engine.profile)
    anew = start()
    settle(anew)
    assert (paths(anew), anew.status().folders) == (set(), [])
    assert anew._db.execute("SELECT count(*) FROM content").fetchall() == [(0,)]
    assert len(list(library.rglob("*.*"))) == 4, "the user's files stay"


def test_the_windows_own_settings_go_through_the_engine_too(engine: Engine) -> None:
    settings = engine.change_settings(SettingsChange(window={"theme": "dark", "text_size": 120}))
    assert settings.window == load(engine.profile.settings).window == WindowSettings(theme="dark", text_size=120)
    engine.pause()
    assert load(engine.profile.settings).window.theme == "dark"
    assert engine.change_settings(SettingsChange(window={"text_size": 90})).window.theme == "dark"
    with pytest.raises(FindlingError) as error:
        engine.change_settings(SettingsChange(window={"colour": "red"}))
    assert error.value.code is Code.SETTINGS_INVALID
    assert engine.settings.paused


def test_folders_are_counted_while_they_are_asked_for(library: Path) -> None:
    for number in range(30):
        (library / f"{number}.txt").write_text("word", encoding="utf-8")
    (library / "skipped.bin").touch()
    census = Census(Exclusion(["2?.txt"]))
    wanted = [str(library), str(library / "missing")]
    deadline = threading.Event()
    for _ in range(int(DEADLINE * 100)):
        counts = census.count_folders(wanted)
        if all(count.done for count in counts):
            break
        deadline.wait(0.01)
    assert [(count.path, count.files, count.bytes, count.done) for count in counts] == [
        (wanted[0], 20, 80, True),
        (wanted[1], 0, 0, True),
    ]
    assert census.count_folders([]) == []


def test_a_pause_ends_by_itself_and_a_battery_is_waited_for() -> None:
    now, battery = [1000.0], [False]
    applied: list[bool] = []
    kept: list[tuple[bool, int]] = []
    pausing = Pausing(
        applied.append,
        lambda paused, until: kept.append((paused, until)),
        paused=True,
        until=1060,
        heed_battery=False,
        clock=lambda: now[0],
        battery=lambda: battery[0],
    )
    assert (applied, kept) == ([True], [])
    now[0] = 1060
    pausing.look()
    assert (applied, kept, pausing.paused) == ([True, False], [(False, 0)], False)
    battery[0] = True
    pausing.look()
    assert applied[-1] is False
    pausing.heed(True)
    assert (applied[-1], pausing.on_battery, pausing.paused) == (True, True, False)
    battery[0] = False
    pausing.look()
    assert (applied[-1], pausing.on_battery) == (False, False)
    pausing.close()


def test_a_pause_outlives_a_restart_and_its_end_does_not(profile: Profile, start: Start) -> None:
    profile.create()
    save(profile.settings, Settings(paused=True, paused_until=2**40))
    with Engine(profile) as engine:
        assert (engine.status().paused, engine.status().paused_until) == (True, 2**40)
        engine.resume()
    assert load(profile.settings).paused_until == 0
    save(profile.settings, Settings(paused=True, paused_until=1))
    with Engine(profile) as engine:
        assert (engine.status().paused, load(profile.settings).paused) == (False, False)


def wait_until(engine: Engine, holds: Callable[[], bool]) -> None:
    for _ in range(int(DEADLINE * 50)):
        if holds():
            return
        engine.wait_for_change(0.02)
    raise AssertionError(engine.status())
