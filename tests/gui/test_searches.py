"""What is completed while typing, what was asked before, and what was saved."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.conftest import Desktop
from tests.gui.fake_engine import FakeEngine, answer, status
from tests.gui.hits import HOME, hit

from findling.core.answers import Facet
from findling.core.protocol import FileCounts, FolderStatus
from findling.gui.completion import completions
from findling.gui.main_window import MainWindow
from findling.gui.searches import KEPT, Searches

FACETS = [Facet("type", "pdf", 12), Facet("type", "pptx", 1), Facet("lang", "de", 9), Facet("lang", "en", 6)]
FOLDERS = [os.path.join(HOME, "My papers"), "/mail"]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("walnut ty", ["type:"]),
        ("-ty", ["type:"]),
        ("x", []),
        ("walnuts in", []),
        ("the last page", []),
        ("type:", ["pdf", "pptx"]),
        ("walnut type:pp", ["pptx"]),
        ("type:pdf", []),
        ("lang:ger", ["de"]),
        ("lang:e", ["en"]),
        ("in:", ["My papers", "mail"]),
        ('in:"my pa', ["My papers"]),
        ("before:y", ["yesterday"]),
        ("colour:", []),
        ("a type:pdf b", []),
    ],
)
def test_what_is_typed_can_become(typed: str, texts: list[str]) -> None:
    assert [made.text for made in completions(typed, FACETS, FOLDERS)] == texts


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("walnut ty", "walnut type:"),
        ("walnut -type:pp", "walnut -type:pptx "),
        ('x in:"my', 'x in:"~/My papers" '),
        ("lang:German", "lang:de "),
    ],
)
def test_a_completion_changes_the_last_word_only(typed: str, query: str) -> None:
    assert completions(typed, FACETS, FOLDERS)[0].query == query


@pytest.fixture
def knowing(engine: FakeEngine, make_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    """A window that knows what the library has."""
    engine.facets = FACETS
    engine.status = status(folders=[FolderStatus(path, FileCounts(2, 2)) for path in FOLDERS])
    engine.answers = lambda params: [answer(params.query, [hit(f"/{number}") for number in range(3)])]
    window = make_window()
    qtbot.waitUntil(lambda: window.suggestions._facets == FACETS)
    return window


def chosen(window: MainWindow) -> str:
    current = window.pages.list.current()
    return current.path if current is not None else ""


def test_operators_are_completed_by_arrows_and_enter(knowing: MainWindow, qtbot: QtBot) -> None:
    field, shown = knowing.field, knowing.suggestions
    QTest.keyClicks(field, "ty")
    assert shown.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "type:"
    assert [shown.item(row).text().split()[0] for row in range(shown.count())] == ["pdf", "pptx"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "type:pptx "
    assert not shown.isVisible()
    assert field.hasFocus()


def test_tab_takes_the_first_and_escape_only_closes(knowing: MainWindow) -> None:
    QTest.keyClicks(knowing.field, "walnut lan")
    QTest.keyClick(knowing.field, Qt.Key.Key_Tab)
    assert knowing.field.text() == "walnut lang:"
    QTest.keyClick(knowing.field, Qt.Key.Key_Escape)
    assert not knowing.suggestions.isVisible()
    assert knowing.field.text() == "walnut lang:"


def test_enter_opens_where_no_line_was_chosen(
    knowing: MainWindow, engine: FakeEngine, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "ferry.txt"
    file.touch()
    engine.answers = lambda params: [answer(params.query, [hit(str(file))])]
    QTest.keyClicks(knowing.field, "na")
    assert knowing.suggestions.isVisible()
    qtbot.waitUntil(lambda: knowing.pages.result is not None)
    QTest.keyClick(knowing.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.opened == [str(file)])
    assert not knowing.suggestions.isVisible()
    assert knowing.field.text() == "na"


def test_the_arrows_walk_results_where_nothing_is_suggested(knowing: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(knowing.field, "walnut")
    qtbot.waitUntil(lambda: chosen(knowing) == "/0")
    QTest.keyClick(knowing.field, Qt.Key.Key_Down)
    assert chosen(knowing) == "/1"


def test_past_questions_come_back_with_an_arrow(knowing: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    for query in ("first", "second", "first"):
        knowing.searches.remember(query)
    knowing.searches.save("saved")
    QTest.keyClick(knowing.field, Qt.Key.Key_Up)
    shown = knowing.suggestions
    assert [shown.item(row).text().split()[0] for row in range(shown.count())] == ["saved", "first", "second"]
    QTest.keyClick(knowing.field, Qt.Key.Key_Down)
    QTest.keyClick(knowing.field, Qt.Key.Key_Return)
    assert knowing.field.text() == "first"
    qtbot.waitUntil(lambda: engine.queries() == ["first"])
    QTest.keyClick(knowing.field, Qt.Key.Key_Up, ALT)
    assert shown.isVisible()
    QTest.keyClick(knowing.field, Qt.Key.Key_Up)
    QTest.keyClick(knowing.field, Qt.Key.Key_Return)  # before the first line none is chosen
    assert knowing.field.text() == "first"


def test_a_question_is_remembered_when_its_answer_is_opened_or_read(knowing: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(knowing.field, "walnut")
    qtbot.waitUntil(lambda: knowing.pages.result is not None and knowing.pages.result.query == "walnut")
    QTest.keyClick(knowing.field, Qt.Key.Key_Return)
    assert knowing.searches.recent == ["walnut"]
    knowing.searches._reading.setInterval(1)
    knowing.field.put("mill")
    qtbot.waitUntil(lambda: knowing.searches.recent == ["mill", "walnut"])


def test_the_star_saves_and_lists_searches(knowing: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    menu = knowing.search_menu
    knowing.field.put("walnut type:pdf")
    QTest.keyClick(knowing, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert knowing.searches.saved == ["walnut type:pdf"]
    knowing.field.put("mill")
    menu.build()
    next(action for action in menu.menu.actions() if action.text() == "walnut type:pdf").trigger()
    assert knowing.field.text() == "walnut type:pdf"
    assert menu.saving.text() == "Do not save this search any more"
    menu.saving.trigger()
    assert knowing.searches.saved == []


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", "does not support (propagateSizeHints|raise)")
def test_the_menu_of_the_star_opens_by_key(knowing: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(knowing, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(knowing.search_menu.menu.isVisible)
    QTest.keyClick(knowing.search_menu.menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not knowing.search_menu.menu.isVisible())


def test_history_is_cleared_and_switched_off_and_outlives_the_window(tmp_path: Path) -> None:
    def opened() -> Searches:
        return Searches(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))

    searches = opened()
    for number in range(KEPT + 5):
        searches.remember(f"question, number {number}")
    searches.save("saved; “one”, two")
    searches._settings.sync()
    again = opened()
    assert len(again.recent) == KEPT
    assert again.recent[0] == f"question, number {KEPT + 4}"
    assert again.saved == ["saved; “one”, two"]
    again.clear()
    assert again.recent == []
    again.remember("one")
    again.keep(False)
    assert again.recent == []
    again.remember("two")
    again._settings.sync()
    assert (opened().recent, opened().keeps, opened().saved) == ([], False, ["saved; “one”, two"])
