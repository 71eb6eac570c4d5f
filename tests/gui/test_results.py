"""The list of results: further passages, several at a time, more while scrolling, and what is handed to others."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.conftest import Desktop
from tests.gui.fake_engine import FakeEngine, answer
from tests.gui.hits import hit

from findling.core.answers import Hit, Passage, SearchParams, SearchResult
from findling.gui.citing import citation
from findling.gui.dates import shown_date
from findling.gui.file_signs import kind
from findling.gui.main_window import MainWindow
from findling.gui.pages import LIMIT
from findling.gui.passage import Excerpt, excerpt
from findling.gui.results import ResultsModel, Role, Row
from findling.gui.row_text import laid_out
from findling.gui.sidebar import View

SHIFT = Qt.KeyboardModifier.ShiftModifier


def with_passages(path: str, count: int, first_page: int | None = 1) -> Hit:
    """A document that answers in several passages, each on a page of its own."""
    pages = [None if first_page is None else first_page + number for number in range(count)]
    passages = [Passage(f"{path} passage {number}", page, [(0, 1)], None, 1.0) for number, page in enumerate(pages)]
    return hit(path, passage=passages[0].text, page=pages[0], passages=passages)


def keys(model: ResultsModel) -> list[tuple[str, int]]:
    return [row.key for place in range(model.rowCount()) if (row := model.row(place)) is not None]


def chosen(window: MainWindow) -> tuple[str, int] | None:
    row = window.pages.list.results.row(window.pages.list.currentIndex().row())
    return row.key if row is not None else None


def ask(engine: FakeEngine, window: MainWindow, qtbot: QtBot, hits: list[Hit]) -> None:
    engine.answers = lambda params: [answer(params.query, hits)]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: window.pages.result is not None and window.pages.result.complete)


# ---- further passages ------------------------------------------------------------------------------------


def test_arrows_unfold_a_document_and_walk_its_passages(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    ask(engine, window, qtbot, [with_passages("/a", 3), with_passages("/b", 1)])
    model = window.pages.list.results
    QTest.keyClick(window.field, Qt.Key.Key_Right)
    assert keys(model) == [("/a", 0), ("/a", 1), ("/a", 2), ("/b", 0)]
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    assert chosen(window) == ("/a", 2)
    assert window.pages.list.current() == msgspec.structs.replace(
        with_passages("/a", 3), passage="/a passage 2", page=3, spans=[(0, 1)]
    )
    QTest.keyClick(window.field, Qt.Key.Key_Left)
    assert keys(model) == [("/a", 0), ("/b", 0)]
    assert chosen(window) == ("/a", 0)
    assert window.field.text() == "x"


def test_arrows_to_the_side_belong_to_the_text_where_there_is_nothing_to_unfold(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    ask(engine, window, qtbot, [with_passages("/a", 1)])
    QTest.keyClick(window.field, Qt.Key.Key_Left)
    assert window.field.cursorPosition() == 0
    QTest.keyClick(window.field, Qt.Key.Key_Right)
    assert window.field.cursorPosition() == 1


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_click_on_the_foot_of_a_row_unfolds_it(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    ask(engine, window, qtbot, [with_passages("/a", 3), with_passages("/b", 2)])
    view = window.pages.list
    view.grab()  # laid out and painted
    index = view.results.index(1)
    row = index.data(Role.ROW)
    assert isinstance(row, Row)
    fold = view._delegate._rows[row.key].fold
    assert fold is not None
    spot = view.visualRect(index).topLeft() + QPoint(fold.center().x(), fold.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert keys(view.results) == [("/a", 0), ("/b", 0), ("/b", 1)]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert keys(view.results) == [("/a", 0), ("/b", 0)]
    assert window.field.hasFocus()


def test_a_chosen_passage_stays_where_it_is_when_better_results_arrive(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    go = threading.Event()
    words = [with_passages(f"/{number}", 3) for number in range(12)]

    def steps(params: SearchParams) -> Iterator[SearchResult]:
        yield answer(params.query, words, complete=False)
        go.wait(10)
        yield answer(params.query, [with_passages("/new", 2), *reversed(words)])

    engine.answers = steps
    QTest.keyClicks(window.field, "x")
    view = window.pages.list
    qtbot.waitUntil(lambda: view.results.documents() == 12)
    for _ in range(6):
        QTest.keyClick(window.field, Qt.Key.Key_Down)
    QTest.keyClick(window.field, Qt.Key.Key_Right)
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    assert chosen(window) == ("/6", 1)
    top = view.visualRect(view.currentIndex()).top()
    go.set()
    qtbot.waitUntil(lambda: view.results.documents() == 13)
    assert chosen(window) == ("/6", 1)
    assert view.visualRect(view.currentIndex()).top() == top


def test_an_answer_told_better_changes_its_row_in_place(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    go = threading.Event()
    plain = hit("/a", passage="One. Two.")

    def steps(params: SearchParams) -> Iterator[SearchResult]:
        yield answer(params.query, [plain, hit("/b")])
        go.wait(10)
        yield answer(params.query, [msgspec.structs.replace(plain, meaning_span=(5, 9)), hit("/b")])

    engine.answers = steps
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: chosen(window) == ("/a", 0))
    window.pages.list.results.modelReset.connect(lambda: pytest.fail("the list was built anew"))
    told: list[Hit] = []
    window.pages.list.chosen.connect(told.append)
    go.set()
    qtbot.waitUntil(lambda: [made.meaning_span for made in told] == [(5, 9)])


def test_the_sentence_that_answers_is_sought(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    ask(engine, window, qtbot, [hit("/a")])
    assert [params.search.explain for method, params in engine.calls if method == "search_live"] == [True]


# ---- more and several ------------------------------------------------------------------------------------


def test_scrolling_to_the_end_brings_more_until_there_is_no_more(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    everything = [hit(f"/{number}") for number in range(2 * LIMIT + 10)]

    def answers(params: SearchParams) -> list[SearchResult]:
        return [answer(params.query, everything[max(params.offset - 1, 0) : params.offset + params.limit])]

    engine.answers = answers  # each page begins with one that is known already
    QTest.keyClicks(window.field, "x")
    model = window.pages.list.results
    qtbot.waitUntil(lambda: model.documents() == LIMIT)
    assert window.pages.header.text().startswith("the best 50 documents")
    for expected in (2 * LIMIT, 2 * LIMIT + 10):
        QTest.keyClick(window.field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda expected=expected: model.documents() == expected)  # type: ignore[misc]
    assert keys(model) == [(made.path, 0) for made in everything]
    assert chosen(window) == (f"/{2 * LIMIT - 1}", 0)
    qtbot.waitUntil(lambda: window.pages.header.text().startswith("110 documents"))


def test_several_are_selected_opened_and_copied(
    engine: FakeEngine, window: MainWindow, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(4)]
    for file in files:
        file.touch()
    ask(engine, window, qtbot, [hit(str(file)) for file in files])
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(window.field, key, SHIFT)
    view = window.pages.list
    assert [made.path for made in view.selected()] == [str(file) for file in files[:2]]
    window.result_actions.copy_paths()
    assert QGuiApplication.clipboard().text() == f"{files[0]}\n{files[1]}"
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sorted(desktop.opened) == [str(file) for file in files[:2]])
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    assert [made.path for made in view.selected()] == [str(files[2])]


def test_results_are_dragged_out_as_files() -> None:
    model = ResultsModel()
    model.show([with_passages("/a b", 3), with_passages("/c", 1)])
    model.unfold(0, True)
    data = model.mimeData([model.index(place) for place in range(4)])
    assert [url.toLocalFile() for url in data.urls()] == ["/a b", "/c"]
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_passage_is_copied_with_its_source(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    ask(engine, window, qtbot, [hit("/book.pdf", "A Book", "Rain falls.", page=7)])
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert QGuiApplication.clipboard().text() == "Rain falls.\n\n— A Book, p. 7, /book.pdf\n"
    assert citation(hit("/note.txt")).endswith("— note.txt, /note.txt\n")


# ---- how a row is told -----------------------------------------------------------------------------------


def test_a_row_is_told_in_words() -> None:
    model = ResultsModel()
    told = msgspec.structs.replace(with_passages("/a.pdf", 3), also_in=["/b.pdf", "/c.pdf"], matched=["meaning"])
    model.show([told])
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "a.pdf, page 1, English, meaning, 2 more passages, also in 2 other places: /a.pdf passage 0"
    model.unfold(0, True)
    spoken = model.data(model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "a.pdf, passage 3, page 3, English: /a.pdf passage 2"
    assert model.data(model.index(0), Qt.ItemDataRole.ToolTipRole) == "/a.pdf\n/b.pdf\n/c.pdf"


def test_the_sentence_that_answers_is_marked_beside_the_words(qapp: QApplication) -> None:
    text = "🌧 Before. The basin is dug deep. After."
    made = laid_out(Excerpt(text, [(15, 20)], (10, 32)), qapp.font(), 900)
    assert text[10:32] == "The basin is dug deep."
    [sentence], [word] = made.answer, made.marks
    assert sentence.left() < word.left() < word.right() < sentence.right()


def test_an_excerpt_shows_the_sentence_that_answers() -> None:
    passage = "Filler that says nothing at all. " * 30 + "The basin is dug deep. " + "More filler. " * 30
    start = passage.index("The basin")
    shown = excerpt(passage, [], 120, (start, start + 22))
    assert shown.meaning is not None
    assert shown.text[shown.meaning[0] : shown.meaning[1]] == "The basin is dug deep."
    assert shown.meaning[1] < 120


@pytest.mark.parametrize(
    ("path", "format", "letters"),
    [("/a/b.docx", "docx", "DOCX"), ("/a/README", "text", "TEXT"), ("/a/x.markdown", "md", "MD"), ("/.x", "", "")],
)
def test_a_files_kind_is_a_few_letters(path: str, format: str, letters: str) -> None:
    assert kind(path, format) == letters


def test_dates_are_told_as_people_say_them(qapp: QApplication) -> None:
    from datetime import datetime, timedelta

    now = datetime(2024, 5, 31, 12, 0).astimezone()
    assert shown_date(now.isoformat(), now).startswith("today, ")
    assert shown_date((now - timedelta(days=1)).isoformat(), now) == "yesterday"
    assert shown_date((now - timedelta(days=6)).isoformat(), now) == "6 days ago"
    assert "2023" in shown_date((now - timedelta(days=300)).isoformat(), now)
    assert shown_date("nonsense", now) == shown_date("", now) == ""


def test_the_preview_waits_while_somebody_types(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.answers = lambda params: [answer(params.query, [hit("/" + params.query), hit("/other")])]
    seen: list[str] = []
    monkeypatch.setattr(window.pages.preview, "show_hit", lambda shown: seen.append(shown.path))
    window.pages._rest.setInterval(60_000)
    for letter, query in zip("rain", ("r", "ra", "rai", "rain"), strict=True):
        QTest.keyClicks(window.field, letter)
        qtbot.waitUntil(lambda query=query: chosen(window) == ("/" + query, 0))  # type: ignore[misc]
    assert seen == ["/r"]
    window.pages._rest.setInterval(1)
    window.pages._rest.start()
    qtbot.waitUntil(lambda: seen == ["/r", "/rain"])
    QTest.keyClick(window.field, Qt.Key.Key_Down)  # what a reader chooses is shown at once
    assert seen[-1] == "/other"


def test_the_menu_offers_what_fits_the_selection(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    ask(engine, window, qtbot, [with_passages("/library/old/a.pdf", 2, first_page=7), hit("/library/b.txt")])
    actions = window.result_actions
    assert actions.open.text() == "Open at page 7"
    assert (actions.more.text(), actions.more.isEnabled()) == ("Show its other passages", True)
    actions.more.trigger()
    assert actions.more.text() == "Hide its other passages"
    actions.more.trigger()
    QTest.keyClick(window.field, Qt.Key.Key_Down, SHIFT)
    assert not actions.similar.isEnabled()
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    assert actions.open.text() == "Open"
    assert not actions.more.isEnabled()


def test_a_folder_is_excluded_where_the_reader_agrees_to_the_rule(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    ask(engine, window, qtbot, [hit("/library/old/a.txt")])
    window.result_actions.exclude.trigger()
    assert window.views.view is View.LIBRARY
    assert window.views.library.rules.entry.text() == "/library/old/"
