"""The window, driven by the keyboard against an engine behind a real socket."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QColor, QDropEvent, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.conftest import Desktop, LinkMaker, start_fake
from tests.gui.fake_engine import FakeEngine, answer, status
from tests.gui.hits import LIBRARY, hit
from tests.gui.pressing import press

from findling.core.answers import SearchParams, SearchResult
from findling.core.paths import Profile
from findling.core.protocol import OpenParams, PassageCounts, SpaceStatus
from findling.gui.controls import QuietLabel
from findling.gui.engine_link import LinkState
from findling.gui.main_window import MainWindow
from findling.gui.shades import shades
from legible import faults

WindowMaker = Callable[..., MainWindow]


def paths(window: MainWindow) -> list[str]:
    model = window.pages.list.results
    return [made.path for row in range(model.rowCount()) if (made := model.hit(row)) is not None]


def chosen(window: MainWindow) -> str | None:
    current = window.pages.list.current()
    return current.path if current else None


def has_all(window: MainWindow) -> bool:
    return window.pages.result is not None and window.pages.result.complete


class Stepwise:
    """Answers with the words at once, and with the meaning when `go` is set."""

    def __init__(self, words: list[str], everything: list[str]) -> None:
        self.go = threading.Event()
        self._words, self._everything = words, everything

    def __call__(self, params: SearchParams) -> Iterator[SearchResult]:
        yield answer(params.query, [hit(path) for path in self._words], complete=False)
        self.go.wait(10)
        yield answer(params.query, [hit(path) for path in self._everything])


# ---- searching -----------------------------------------------------------------------------------------


def test_results_come_while_typing(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.answers = lambda params: [answer(params.query, [hit("/" + params.query)])]
    QTest.keyClicks(window.field, "r")
    qtbot.waitUntil(lambda: paths(window) == ["/r"])
    QTest.keyClicks(window.field, "ain")
    qtbot.waitUntil(lambda: paths(window) == ["/rain"])
    assert engine.queries()[-1] == "rain"
    assert window.pages.currentWidget() is window.pages.splitter
    assert chosen(window) == "/rain"


def test_typing_anywhere_types_into_the_field(window: MainWindow, qtbot: QtBot) -> None:
    window.status_bar.pause.setFocus()
    QTest.keyClicks(window.status_bar.pause, "ra")
    assert window.field.text() == "ra"
    assert window.field.hasFocus()


def test_words_come_first_and_meaning_completes_them(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.answers = steps = Stepwise(["/a", "/b"], ["/c", "/a", "/b"])
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: paths(window) == ["/a", "/b"])
    assert "searching by meaning" in window.pages.header.text()
    steps.go.set()
    qtbot.waitUntil(lambda: paths(window) == ["/c", "/a", "/b"])
    assert "searching by meaning" not in window.pages.header.text()


def test_a_selection_that_was_moved_stays_on_its_document(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    words = [f"/{number}" for number in range(30)]
    engine.answers = steps = Stepwise(words, ["/new", *reversed(words)])
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: len(paths(window)) == 30)
    for _ in range(20):
        QTest.keyClick(window.field, Qt.Key.Key_Down)
    view = window.pages.list
    before = view.visualRect(view.currentIndex()).top()
    steps.go.set()
    qtbot.waitUntil(lambda: has_all(window))
    assert chosen(window) == "/20"
    assert view.visualRect(view.currentIndex()).top() == before
    assert window.field.hasFocus()


def test_a_selection_that_was_not_moved_is_the_first_row(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.answers = steps = Stepwise(["/a", "/b"], ["/c", "/a"])
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: chosen(window) == "/a")
    steps.go.set()
    qtbot.waitUntil(lambda: chosen(window) == "/c")


def test_a_selected_document_that_is_gone_gives_way_to_the_first_row(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    engine.answers = steps = Stepwise(["/a", "/b"], ["/c", "/a"])
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: chosen(window) == "/a")
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    assert chosen(window) == "/b"
    steps.go.set()
    qtbot.waitUntil(lambda: chosen(window) == "/c")


def test_arrows_and_pages_move_the_selection(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.answers = lambda params: [answer(params.query, [hit(f"/{number}") for number in range(40)])]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: has_all(window))
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    assert chosen(window) == "/1"
    QTest.keyClick(window.field, Qt.Key.Key_PageDown)
    assert chosen(window) not in ("/1", "/2")
    QTest.keyClick(window.field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert chosen(window) == "/39"
    QTest.keyClick(window.field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.field, Qt.Key.Key_Up)
    assert chosen(window) == "/0"
    assert window.field.hasFocus()


def test_asking_again_by_itself_does_not_fall_back_to_words(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    engine.publish(status(total=100, pending=60))
    engine.answers = steps = Stepwise(["/a"], ["/b", "/a"])
    steps.go.set()
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: has_all(window))
    engine.answers = steps = Stepwise(["/a"], ["/c", "/b", "/a"])
    seen = []
    window.pages.list.results.modelReset.connect(lambda: seen.append(paths(window)))
    engine.publish(status(total=100))
    qtbot.waitUntil(lambda: engine.queries() == ["x", "x"])
    steps.go.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [["/c", "/b", "/a"]]


def test_the_chosen_row_is_announced_to_a_screen_reader(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    engine.answers = lambda params: [answer(params.query, LIBRARY)]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: has_all(window))
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    index = window.pages.list.currentIndex()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(
        "Regenwasser richtig versickern, Regenwasser richtig versickern.docx, German, meaning: Wer Regenwasser"
    )
    QAccessible.setActive(False)


def test_escape_clears(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.answers = lambda params: [answer(params.query, [hit("/a")])]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: has_all(window))
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    assert window.field.text() == ""
    assert window.pages.currentWidget() is window.pages.ready


# ---- opening -------------------------------------------------------------------------------------------


def test_enter_opens_the_chosen_file(
    engine: FakeEngine, window: MainWindow, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in files:
        file.touch()
    engine.answers = lambda params: [answer(params.query, [hit(str(file)) for file in files])]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: has_all(window))
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.opened == [str(files[1])])
    QTest.keyClick(window.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desktop.opened == [str(files[1]), str(tmp_path)])  # no file manager on a bus here


def test_enter_before_the_answer_opens_the_answer(
    engine: FakeEngine, window: MainWindow, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "old").touch()
    (tmp_path / "new").touch()
    go = threading.Event()

    def answers(params: SearchParams) -> list[SearchResult]:
        if params.query != "old":
            go.wait(10)
        return [answer(params.query, [hit(str(tmp_path / params.query))])]

    engine.answers = answers
    window.field.search_for("old")
    qtbot.waitUntil(lambda: has_all(window))
    QTest.keyClicks(window.field, "new")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    go.set()
    qtbot.waitUntil(lambda: bool(desktop.opened))
    assert desktop.opened == [str(tmp_path / "new")]


def test_a_file_that_is_gone_is_told_in_a_banner(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.answers = lambda params: [answer(params.query, [hit("/gone.txt")])]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: has_all(window))
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "open" in window.banners.messages())
    assert "/gone.txt is not there any more" in window.banners.messages()["open"]


# ---- preview -------------------------------------------------------------------------------------------


def test_the_preview_shows_the_passage_between_its_neighbours(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    engine.answers = lambda params: [answer(params.query, LIBRARY)]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: has_all(window))
    first = LIBRARY[0]
    whole = first.before + first.passage + first.after
    assert window.pages.preview.document.view.toPlainText().split("\n") == [line for line in whole.split("\n") if line]
    QTest.keyClick(window.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == first.passage


# ---- empty states --------------------------------------------------------------------------------------


def test_nothing_found_while_indexing_says_that_more_may_come_and_asks_again(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    engine.publish(status(total=100, pending=60))
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.still_indexing)
    assert "Results may be incomplete. Reading files: 40 of 100." in window.pages.still_indexing.text.text()
    engine.answers = lambda params: [answer(params.query, [hit("/late")])]
    engine.publish(status(total=100, pending=10))
    qtbot.waitUntil(lambda: paths(window) == ["/late"])
    assert "results may be incomplete" in window.pages.header.text()


def test_nothing_found_in_everything_says_so(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.publish(status(total=100, failed=2))
    qtbot.waitUntil(lambda: window._status == engine.status)
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.nothing_found)
    assert window.pages.nothing_found.text.text() == (
        "No passage in 98 documents answers “x”. Try other words, or add the folder it is in. "
        "2 files could not be read."
    )


def test_an_engine_that_dies_is_shown_and_its_return_too(
    make_window: WindowMaker, make_link: LinkMaker, qtbot: QtBot
) -> None:
    started: list[subprocess.Popen[bytes]] = []
    waiting = threading.Event()

    def start(profile: Profile) -> subprocess.Popen[bytes]:
        if started:
            waiting.wait(10)
        started.append(start_fake(profile))
        return started[-1]

    window = make_window(make_link(start))
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.ready, timeout=10_000)
    started[0].kill()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.away)
    assert window.pages.away.title.text() == "The search engine is restarting"
    assert window.status_bar.text.text() == "Restarting…"
    QTest.keyClicks(window.field, "rain")
    waiting.set()
    qtbot.waitUntil(lambda: len(paths(window)) == len(LIBRARY), timeout=10_000)
    assert window.banners.messages() == {}


def test_results_stay_on_the_screen_while_the_engine_restarts(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    engine.answers = lambda params: [answer(params.query, [hit("/a")])]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: has_all(window))
    engine.close()
    qtbot.waitUntil(lambda: "engine" in window.banners.messages())
    assert window._link.state is LinkState.RESTARTING
    assert window.pages.currentWidget() is window.pages.splitter
    assert paths(window) == ["/a"]


# ---- folders, problems, status ---------------------------------------------------------------------------


def test_a_folder_that_cannot_be_added_is_told_in_a_banner(window: MainWindow, qtbot: QtBot) -> None:
    window.dialogs.add_folder("/no/such/folder")
    qtbot.waitUntil(lambda: "folder" in window.banners.messages())
    assert window.banners.messages()["folder"].startswith("The folder /no/such/folder does not exist.")
    assert window.field.hasFocus()


def test_a_dropped_folder_is_added(engine: FakeEngine, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop = QDropEvent(
        QPointF(QPoint(9, 9)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: str(tmp_path) in [folder.path for folder in engine.status.folders])


def test_the_status_bar_tells_progress_model_and_device(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    bar = window.status_bar
    basic = [SpaceStatus("all-MiniLM-L6-v2", 384, 7, True), SpaceStatus("findling-starter", 384, 16, False, True)]
    for snapshot, words in (
        (status(total=4, pending=1), "Reading files: 3 of 4"),
        (
            status(total=4, passages=PassageCounts(16, 4), state="indexing"),
            "All words searchable; meaning ready for 25%",
        ),
        (
            status(total=4, passages=PassageCounts(16, 7), state="indexing", spaces=basic),
            "Basic cross-language search is ready; better results arrive as all-MiniLM-L6-v2 works through your library"
            " (43%)",
        ),
        (status(total=4, passages=PassageCounts(16, 0), spaces=basic), "4 documents searchable; better results for 0%"),
        (status(total=4, passages=PassageCounts(16, 0), model=""), "4 documents searchable, by words only"),
        (status(total=4, passages=PassageCounts(16, 8)), "4 documents searchable; by meaning 50%"),
        (status(total=4, paused=True), "Paused: 4 documents searchable"),
        (status(total=4, state="scanning"), "Looking for files: 4 so far"),
        (status(total=4, state="paused", pending=1), "Paused: 3 of 4 files read"),
        (status(total=4), "4 documents searchable"),
    ):
        engine.publish(snapshot)
        qtbot.waitUntil(lambda words=words: bar.text.text() == words)  # type: ignore[misc]
    assert bar.engine.text() == "all-MiniLM-L6-v2  ·  CPU, 2 threads"


def test_pause_and_resume(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    button = window.status_bar.pause
    press(button)
    qtbot.waitUntil(lambda: button.text() == "Resume")
    press(button)
    qtbot.waitUntil(lambda: button.text() == "Pause")
    assert [method for method, _ in engine.calls if method in ("pause", "resume")] == ["pause", "resume"]
    assert window.field.hasFocus()


def test_notices_of_the_engine_are_shown_while_they_hold(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.publish(status(total=1, notices=["The disk is full."]))
    qtbot.waitUntil(lambda: window.banners.messages() == {"The disk is full.": "The disk is full."})
    engine.publish(status(total=1))
    qtbot.waitUntil(lambda: window.banners.messages() == {})


def test_a_search_by_words_alone_says_why(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.answers = lambda params: [
        SearchResult(params.query, "hybrid", 1.0, [hit("/a")], notice="The model stopped.")
    ]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: window.search.remarks.messages() == {"answer": "The model stopped."})
    engine.answers = lambda params: [answer(params.query, [hit("/a")])]
    QTest.keyClicks(window.field, "y")
    qtbot.waitUntil(lambda: window.search.remarks.messages() == {})
    engine.answers = lambda params: [
        SearchResult(params.query, "hybrid", 1.0, [hit("/a")], notice="The model stopped.")
    ]
    QTest.keyClicks(window.field, "z")
    qtbot.waitUntil(lambda: bool(window.search.remarks.messages()))
    window.field.clear()
    assert window.search.remarks.messages() == {}


def test_the_keys_are_listed_on_f1(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.dialogs.keys
    assert dialog is not None
    assert dialog.isVisible()
    assert "Ctrl+P: See the page, or its text" in dialog.accessibleDescription()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_folders_without_documents_say_what_is_read(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.publish(status(total=0))
    qtbot.waitUntil(lambda: window.pages.ready.title.text() == "No documents in your folders")
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.nothing_found)
    assert window.pages.nothing_found.title.text() == "No documents in your folders"


def test_a_pause_is_named_where_results_are_missing(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.publish(status(total=100, pending=60, state="paused", paused=True))
    qtbot.waitUntil(lambda: window.pages.ready.title.text() == "Indexing is paused")
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.still_indexing)
    assert "incomplete while indexing is paused" in window.pages.still_indexing.text.text()
    engine.answers = lambda params: [answer(params.query, [hit("/a")])]
    QTest.keyClicks(window.field, "y")
    qtbot.waitUntil(lambda: "indexing is paused, results are incomplete" in window.pages.header.text())


def test_another_start_raises_the_window_with_its_question(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    engine.send("open", OpenParams("rain garden"))
    qtbot.waitUntil(lambda: engine.queries() == ["rain garden"])
    assert window.field.text() == "rain garden"


# ---- the window itself ---------------------------------------------------------------------------------


def test_sizes_are_remembered(engine: FakeEngine, make_window: WindowMaker, qtbot: QtBot) -> None:
    first = make_window()
    first.resize(760, 500)
    first.pages.setCurrentWidget(first.pages.splitter)
    first.pages.splitter.setSizes([340, 420])
    sizes = first.pages.splitter.sizes()
    first.close()
    second = make_window()
    assert (second.width(), second.height()) == (760, 500)
    second.pages.setCurrentWidget(second.pages.splitter)
    assert second.pages.splitter.sizes() == sizes


def change(application: QApplication, palette: QPalette) -> None:
    """Switch the theme in a running application: Qt tells nobody else."""
    application.setPalette(palette)  # what it has to tell waits for the loop
    QTimer.singleShot(0, application.exit)
    application.exec()


def test_a_theme_that_changes_reaches_every_part(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    engine.answers = lambda params: [answer(params.query, LIBRARY[1:])]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: has_all(window))
    light = qapp.palette()
    dark = QPalette(QColor("#323232"))
    dark.setColor(QPalette.ColorRole.Base, QColor("#242424"))
    parts = [part for part in window.findChildren(QuietLabel) if part.text()]
    assert len(parts) > 4
    text = window.pages.preview.document.view
    try:
        for palette in (dark, light):
            change(qapp, palette)
            tones = shades(palette)
            assert {part.palette().windowText().color().name() for part in parts} == {tones.muted.name()}
            assert window.field.palette().placeholderText().color() == tones.muted
            cursor = text.textCursor()
            cursor.setPosition(len(LIBRARY[1].before.rstrip()) + 3)
            assert cursor.charFormat().foreground().color() == tones.text
    finally:
        change(qapp, light)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_state_is_drawn_in_both_directions(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    engine.answers = lambda params: [answer(params.query, LIBRARY)]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: has_all(window))
    for row in range(len(LIBRARY)):
        assert chosen(window) == LIBRARY[row].path
        assert not window.grab().isNull()
        qtbot.waitUntil(lambda: faults(window) == [])
        QTest.keyClick(window.field, Qt.Key.Key_Down)
    for number in range(window.pages.count()):
        window.pages.setCurrentIndex(number)
        assert not window.grab().isNull()
        qtbot.waitUntil(lambda: faults(window) == [])
