"""What a new library begins with, against an engine behind a real socket."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.fake_engine import FakeEngine, status
from tests.gui.pressing import press
from tests.gui.test_models_page import TABLE

from findling.core.library import CountFoldersParams
from findling.core.model_table import ControlJobParams, ModelJob, StartJobParams
from findling.core.protocol import FolderStatus
from findling.gui.amounts import size
from findling.gui.first_run import FirstRun
from findling.gui.main_window import MainWindow
from findling.gui.progress import documents
from findling.gui.sidebar import View
from legible import faults


@pytest.fixture
def first(
    engine: FakeEngine, make_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> FirstRun:  # fmt: skip
    for name in ("Documents", "Downloads"):
        (tmp_path / name).mkdir()
    home = [str(tmp_path / name) for name in ("Documents", "Desktop", "Downloads")]
    places = iter(home)
    monkeypatch.setattr(QStandardPaths, "standardLocations", lambda _kind: [next(places)])
    engine.table = TABLE
    engine.status = status(folders=[])
    window = make_window()
    made = window.pages.no_folders
    qtbot.waitUntil(lambda: window.pages.currentWidget() is made and made.better.isVisible())
    return made


def window_of(first: FirstRun) -> MainWindow:
    window = first.window()
    assert isinstance(window, MainWindow)
    return window


def test_likely_folders_are_offered_and_counted(
    engine: FakeEngine, first: FirstRun, qtbot: QtBot, tmp_path: Path
) -> None:
    offered = [str(tmp_path / "Documents"), str(tmp_path / "Downloads")]
    assert list(first.folders.counts) == offered
    assert first.folders.chosen() == offered[:1]
    qtbot.waitUntil(lambda: first.folders.counts[offered[0]].text() == f"{documents(1204)}, {size(340_000_000)}")
    assert engine.asked("count_folders")[0] == CountFoldersParams(offered)


def test_one_key_begins_with_what_ships(engine: FakeEngine, first: FirstRun, qtbot: QtBot, tmp_path: Path) -> None:
    first.button.setFocus()
    QTest.keyClick(first.button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [f.path for f in engine.status.folders] == [str(tmp_path / "Documents")])
    window = window_of(first)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.ready)
    assert engine.asked("start_model_job") == []
    qtbot.waitUntil(lambda: engine.asked("count_folders")[-1] == CountFoldersParams([]))


def test_other_folders_and_the_recommended_model_can_be_taken(
    engine: FakeEngine, first: FirstRun, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "work").mkdir()
    first.add_folder(str(tmp_path / "work"))
    first.folders._boxes[str(tmp_path / "Documents")].setChecked(False)
    assert first.better.text() == "Download the recommended model in addition: far (639 MB, licence MIT)"
    assert first.advice.text() == "It is the best that fits."
    first.better.setChecked(True)
    press(first.button)
    qtbot.waitUntil(lambda: [f.path for f in engine.status.folders] == [str(tmp_path / "work")])
    wanted = [StartJobParams("download", "far", "Q8_0", use=True)]
    qtbot.waitUntil(lambda: engine.asked("start_model_job") == wanted)


def test_without_a_folder_there_is_nothing_to_begin(first: FirstRun, tmp_path: Path) -> None:
    first.folders._boxes[str(tmp_path / "Documents")].setChecked(False)
    assert not first.button.isEnabled()
    first.add_folder(str(tmp_path / "Downloads"))
    assert first.button.isEnabled()


def test_the_best_model_is_sought_on_request_and_not_waited_for(
    engine: FakeEngine, first: FirstRun, qtbot: QtBot, tmp_path: Path
) -> None:
    engine.table = msgspec.structs.replace(TABLE, recommended="", unmeasured=7)
    first._ask()
    qtbot.waitUntil(first.measure.isVisible)
    press(first.measure)
    qtbot.waitUntil(lambda: engine.asked("start_model_job") == [StartJobParams("measure")])
    engine.publish(status(folders=[], jobs=[ModelJob(4, "measure", "", "", done=3, total=59)]))
    qtbot.waitUntil(lambda: first.advice.text() == "Measuring 3 of 59; indexing waits meanwhile.")
    press(first.button)
    qtbot.waitUntil(lambda: engine.asked("control_model_job") == [ControlJobParams(4, "cancel")])


def test_one_may_look_at_the_models_first(engine: FakeEngine, first: FirstRun, qtbot: QtBot) -> None:
    first.own.setChecked(True)
    press(first.button)
    assert window_of(first).views.view is View.MODELS


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_in_either_direction(first: FirstRun, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    window = window_of(first)
    window.setLayoutDirection(direction)
    for width in (720, 1200):
        window.resize(width, 700)
        for part in (first.title, first.button):
            first.ensureWidgetVisible(part)
            assert not window.grab().isNull()
            qtbot.waitUntil(lambda: faults(window) == [])


def test_it_returns_when_the_last_folder_goes(engine: FakeEngine, first: FirstRun, qtbot: QtBot) -> None:
    window = window_of(first)
    engine.publish(status(folders=[FolderStatus("/a", status().folders[0].files)]))
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.ready)
    engine.publish(status(folders=[]))
    qtbot.waitUntil(lambda: window.pages.currentWidget() is first)
