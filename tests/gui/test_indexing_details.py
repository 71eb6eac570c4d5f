"""Indexing, stage by stage: how far, how fast, how long, and pauses that end by themselves."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.gui.fake_engine import FakeEngine, status
from tests.gui.pressing import press

from findling.core.library import PauseParams
from findling.core.protocol import PassageCounts, SpaceStatus
from findling.gui.engine_link import LinkState
from findling.gui.indexing_details import tomorrow
from findling.gui.main_window import MainWindow
from findling.gui.pace import Pace, Pacer

SPACES = [SpaceStatus("far", 1024, 100, True), SpaceStatus("starter", 256, 400, False, True)]


def test_speed_and_time_left_come_from_the_last_minute() -> None:
    pacer = Pacer()
    known = PassageCounts(800, 200)
    assert pacer.note(status(total=1000, pending=900, passages=known), 0.0) == Pace()
    assert pacer.note(status(total=1000, pending=880, passages=known), 2.0) == Pace()
    pace = pacer.note(status(total=1000, pending=800, passages=known), 10.0)
    assert pace.files == 10.0
    assert pace.left == 80.0
    for second in range(11, 100):
        pace = pacer.note(status(total=1000, pending=800 - second, passages=known), float(second))
    assert pace.files is not None
    assert round(pace.files, 2) == 1.0
    learning = status(total=1000, passages=PassageCounts(800, 200), state="indexing")
    pacer = Pacer()
    pacer.note(learning, 0.0)
    pace = pacer.note(status(total=1000, passages=PassageCounts(800, 400), state="indexing"), 20.0)
    assert (pace.files, pace.passages, pace.left) == (None, 10.0, 40.0)


def test_a_pause_and_another_model_make_it_begin_anew() -> None:
    pacer = Pacer()
    pacer.note(status(total=1000, pending=900), 0.0)
    assert pacer.note(status(total=1000, pending=800), 10.0).left is not None
    assert pacer.note(status(total=1000, pending=800, paused=True, state="paused"), 11.0) == Pace()
    assert pacer.note(status(total=1000, pending=800), 3600.0) == Pace()
    pacer.note(status(total=10, passages=PassageCounts(800, 700), state="indexing"), 3700.0)
    assert pacer.note(status(total=10, passages=PassageCounts(800, 5), state="indexing"), 3750.0) == Pace()


def test_tomorrow_is_the_next_morning() -> None:
    evening, night = datetime(2026, 3, 4, 22, 30), datetime(2026, 3, 5, 1, 0)
    for now in (evening, night):
        assert datetime.fromtimestamp(tomorrow(now.timestamp())) == datetime(2026, 3, 5, 6, 0)


def test_the_stages_are_shown_on_request(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    details = window.details
    assert details.isHidden()
    engine.publish(
        status(total=10, pending=3, failed=1, passages=PassageCounts(400, 100), spaces=SPACES, scans=5,
               ocr_problem="Tesseract is not installed.")
    )  # fmt: skip
    qtbot.waitUntil(window.status_bar.details.isVisible)
    window.status_bar.details.setFocus()
    QTest.keyClick(window.status_bar.details, Qt.Key.Key_Return)
    assert details.isVisible()
    told = "6 files searchable; 1 not readable; 3 to read"
    qtbot.waitUntil(lambda: details.files.accessibleDescription() == told)
    assert details.meanings["far"].accessibleDescription() == "100 passages known to far; 300 to come"
    assert details.meanings["starter"].accessibleDescription() == "400 passages known to starter"
    assert details.rest.text() == "5 scanned pages wait for text recognition. Tesseract is not installed."
    details.show_status(engine.status, Pace(2.0, 10.0, 600.0))
    assert details.speed.text() == "120 files a minute  ·  600 passages a minute  ·  about 10 minutes left"
    window.status_bar.show_pace(Pace(2.0, 10.0, 600.0))
    assert window.status_bar.left.text() == "about 10 minutes left"
    press(window.status_bar.details)
    assert details.isHidden()


def test_pauses_that_end_by_themselves(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.publish(status(total=10, pending=3))
    qtbot.waitUntil(window.status_bar.details.isVisible)
    press(window.status_bar.details)
    press(window.details.hour)
    qtbot.waitUntil(lambda: len(engine.asked("pause")) == 1)
    until = engine.asked("pause")[0]
    assert isinstance(until, PauseParams)
    assert 3500 < until.until - datetime.now().timestamp() <= 3600
    engine.publish(status(total=10, pending=3, paused=True, state="paused", paused_until=until.until))
    qtbot.waitUntil(lambda: window.details.rest.text().startswith("Paused until "))
    assert window.details.hour.isHidden()


def test_a_battery_is_named_and_cannot_be_resumed_from(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.publish(status(total=10, pending=3, state="paused", on_battery=True))
    qtbot.waitUntil(lambda: window.status_bar.text.text() == "Waiting for the mains: 7 of 10 files read")
    assert window.status_bar.pause.isHidden()
    assert "waits for the mains" in window.details.rest.text()


def test_a_dead_engine_is_told_on_every_page_with_its_log(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    window._link.log.write_text("what troubled it\n", encoding="utf-8")
    press(window.sidebar.buttons[list(window.sidebar.buttons)[1]])
    engine.close()
    qtbot.waitUntil(lambda: window._link.state is LinkState.RESTARTING)
    qtbot.waitUntil(lambda: "engine" in window.banners.messages())
    banner = window.banners._banners["engine"]
    offered = [button.text() for button in banner.findChildren(QPushButton) if not button.isHidden()]
    assert "Show the log" in offered
    assert len(offered) == len(set(offered))
    assert window.details.isHidden()
