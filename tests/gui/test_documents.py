"""The text of documents in the preview, against an engine behind a real socket; quick look; zoom."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.gui.fake_engine import FakeEngine, answer, text_of
from tests.gui.hits import LIBRARY, hit, spans_of
from tests.gui.pressing import press

from findling.core.answers import Hit, Span
from findling.core.document_text import DocumentParams, DocumentText
from findling.core.reading import Chunk
from findling.gui.document_pane import AROUND
from findling.gui.document_view import DocumentView
from findling.gui.main_window import MainWindow
from findling.gui.progress import number
from findling.gui.shades import shades
from findling.gui.text_lines import Line, lines_of
from findling.gui.text_marks import Marks

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def book(count: int = 400) -> list[Chunk]:
    """Passages of a long book, ten a page, each with the word "ferry"; every fiftieth begins a chapter."""
    chunks, place, heading = [], 0, ""
    for each in range(count):
        text = f"Passage {each}: the ferry crosses the sound at noon, and gulls follow it all the way. " * 3
        if each % 50 == 0:
            heading = f"Chapter {each // 50}"
            text = f"{heading}\n\n{text}"
        text = text.strip()
        chunks.append(Chunk(text, place, place + len(text), each // 10 + 1, heading, "en"))
        place += len(text) + 2
    return chunks


def words(chunks: list[Chunk], word: str) -> list[Span]:
    return [(c.start + one, c.start + other) for c in chunks for one, other in spans_of(c.text, word)]


def found(engine: FakeEngine, window: MainWindow, qtbot: QtBot, *hits: Hit) -> None:
    """Have a search find these hits."""
    engine.answers = lambda params: [answer(params.query, list(hits))]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: window.pages.result is not None and window.pages.result.complete)


def note_at(chunk: Chunk, path: str = "/book.txt", **more: object) -> Hit:
    """A hit at a passage of a document, without a page where none is given."""
    values: dict[str, object] = {"spans": spans_of(chunk.text, "ferry"), "start": chunk.start}
    return hit(path, "Ferries", chunk.text, **(values | more))


def view_of(window: MainWindow) -> DocumentView:
    return window.pages.preview.document.view


def seen(view: DocumentView) -> str:
    """The text between the top and the foot of what is seen."""
    first = view.cursorForPosition(QPoint(20, 1))
    last = view.cursorForPosition(QPoint(view.viewport().width() - 20, view.viewport().height() - 1))
    first.setPosition(last.position(), first.MoveMode.KeepAnchor)
    return first.selectedText()


def matches(window: MainWindow) -> str:
    bar = window.pages.preview.bar
    return bar.matches.text() if bar.matches.isVisible() else ""


def has_text(window: MainWindow) -> bool:
    return window.pages.preview.document.text is not None


# ---- lines ---------------------------------------------------------------------------------------------


def test_passages_become_lines_with_headings_and_pages() -> None:
    title = "Rivers › Spree"
    passages = [
        Chunk("Rivers\n\nSpree\n\nIt flows north.", 0, 30, 1, title, "en"),
        Chunk("It is slow.", 31, 42, 1, title, "en"),
        Chunk("A new paragraph.", 44, 60, 1, title, "en"),
        Chunk("On the next page.", 61, 78, 2, title, "en"),
    ]
    assert lines_of(passages) == [
        Line("", 0, "page", 1),
        Line("Rivers", 0, "heading", 1, True),
        Line("Spree", 8, "heading", 2, True),
        Line("It flows north. It is slow.", 15, spaced=True),
        Line("A new paragraph.", 44, spaced=True),
        Line("", 61, "page", 2),
        Line("On the next page.", 61, spaced=True),
    ]


def test_texts_that_consist_of_lines_keep_them() -> None:
    passages = [Chunk("one,1\ntwo,2", 0, 11, None, "", "en"), Chunk("three,3", 12, 19, None, "", "en")]
    assert [line.text for line in lines_of(passages)] == ["one,1", "two,2", "three,3"]


# ---- the view ------------------------------------------------------------------------------------------


def pieces(view: DocumentView, wanted: str) -> dict[str, str]:
    """For each mark, the characters of the document's text that have it."""
    tones = shades(view.palette())
    marked = {"word": "", "answer": "", "heading": ""}
    cursor = view.textCursor()
    for place in range(view.document().characterCount() - 1):
        cursor.setPosition(place + 1)  # the format of a cursor is that of the character before it
        look = cursor.charFormat()
        character = view.document().characterAt(place)
        ground, dotted = look.background().color(), QTextCharFormat.UnderlineStyle.DotLine
        if ground == tones.match and look.fontWeight() == QFont.Weight.DemiBold:
            marked["word"] += character
        elif ground == tones.answer and look.underlineStyle() == dotted:
            marked["answer"] += character
        elif look.fontWeight() == QFont.Weight.DemiBold:
            marked["heading"] += character
    whole = {name: text.encode("utf-16", "surrogatepass").decode("utf-16") for name, text in marked.items()}
    return {name: whole[name] for name in wanted.split()}


@pytest.fixture
def view(qtbot: QtBot) -> DocumentView:
    made = DocumentView()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def test_words_and_the_answering_sentence_are_marked_each_by_more_than_a_colour(view: DocumentView) -> None:
    text = "🌧🌧 Rivers\n\n🌧 It rains. The river swells. Good."
    chunk = Chunk(text, 100, 100 + len(text), None, "🌧🌧 Rivers", "en")
    rises = text.index("The river swells.")
    word = text.index("river")
    marks = Marks((100, 100 + len(text)), [(100 + word, 105 + word)], (100 + rises, 100 + rises + 17))
    view.show_text([chunk], marks)
    assert pieces(view, "word answer heading") == {"word": "river", "answer": "The  swells.", "heading": "🌧🌧 Rivers"}
    view.show_match((100 + word, 105 + word))
    selections = view.extraSelections()
    assert [each.cursor.selectedText() for each in selections] == ["river"]
    assert view._place(selections[0].cursor) == 105 + word


def test_a_right_to_left_passage_is_set_from_the_right(view: DocumentView) -> None:
    arabic = LIBRARY[3]
    chunks = [
        Chunk(arabic.before.strip(), 0, len(arabic.before.strip()), None, "", "ar"),
        Chunk(arabic.passage, 200, 200 + len(arabic.passage), None, "", "ar"),
        Chunk(LIBRARY[0].passage, 1000, 1000 + len(LIBRARY[0].passage), None, "", "en"),
    ]
    view.show_text(chunks, Marks((200, 200 + len(arabic.passage))))
    block, directions = view.document().begin(), []
    while block.isValid():
        directions.append(block.textDirection())
        block = block.next()
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions == [rtl] * (len(directions) - 2) + [ltr] * 2


def test_letters_grow_about_the_line_that_is_read(view: DocumentView) -> None:
    chunks = book(60)
    view.show_text(chunks, Marks((chunks[30].start, chunks[30].end)))
    size = view.document().defaultFont().pointSizeF()
    first = view._anchor()[0]
    for _ in range(30):
        view.zoom(1)
    assert size * 2 < view.document().defaultFont().pointSizeF() < size * 4
    assert abs(view._anchor()[0] - first) < 400  # a line is cut elsewhere each time
    view.zoom(0)
    assert view.document().defaultFont().pointSizeF() == size


# ---- in the window -------------------------------------------------------------------------------------


def test_the_whole_text_comes_around_the_passage_and_nothing_jumps(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    chunks = book()
    go = threading.Event()

    def texts(params: DocumentParams) -> DocumentText:
        go.wait(20)
        return text_of(*chunks, matches=words(chunks, "ferry"))(params)

    engine.texts = texts
    middle = chunks[200]
    shown = note_at(middle, before=chunks[199].text + "\n\n", after="\n\n" + chunks[201].text)
    found(engine, window, qtbot, shown)
    view = view_of(window)
    assert "Passage 200" in seen(view)
    assert view.passages[1].text == middle.text
    assert matches(window) == ""
    go.set()
    qtbot.waitUntil(lambda: has_text(window))
    assert "Passage 200" in seen(view)
    assert view.start <= middle.start - AROUND
    assert view.end >= middle.end + AROUND
    assert matches(window) == f"Matches: {number(1200)}"
    assert engine.read() == [DocumentParams("/book.txt", middle.start - AROUND, middle.end + AROUND, "x")]


def test_scrolling_brings_all_of_the_document(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    chunks = book()
    engine.texts = text_of(*chunks)
    found(engine, window, qtbot, note_at(chunks[200]))
    qtbot.waitUntil(lambda: has_text(window))
    view = view_of(window)
    bar = view.verticalScrollBar()

    def at_the_foot() -> bool:
        bar.setValue(bar.value() + bar.pageStep())
        return "Passage 399" in seen(view)

    qtbot.waitUntil(at_the_foot, timeout=20_000)
    assert view.document().characterCount() < 3 * AROUND
    below = seen(view)
    assert len(engine.read()) > 2

    def at_the_top() -> bool:
        bar.setValue(bar.value() - bar.pageStep())
        return seen(view).startswith(("Page 1", "Chapter 0"))

    qtbot.waitUntil(at_the_top, timeout=20_000)
    assert below != seen(view)
    count = len(engine.read())
    bar.setValue(0)
    assert len(engine.read()) == count


def test_f3_goes_from_match_to_match_through_all_of_the_document(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    chunks = book()
    gulls = words([chunks[0], chunks[201], chunks[399]], "gulls")
    engine.texts = text_of(*chunks, matches=gulls)
    found(engine, window, qtbot, note_at(chunks[200]))
    qtbot.waitUntil(lambda: matches(window) == "Matches: 9")
    view = view_of(window)
    for place in range(4, 8):
        QTest.keyClick(window.field, Qt.Key.Key_F3)
        assert matches(window) == f"Match {place} of 9"
        qtbot.waitUntil(lambda: len(view.extraSelections()) == 1)
    qtbot.waitUntil(lambda: "Passage 399" in seen(view))
    assert [each.cursor.selectedText() for each in view.extraSelections()] == ["gulls"]
    for _ in range(3):
        press(window.pages.preview.bar.next_match)
    assert matches(window) == "Match 1 of 9"
    qtbot.waitUntil(lambda: "Passage 0" in seen(view) and len(view.extraSelections()) == 1)
    QTest.keyClick(window.field, Qt.Key.Key_F3, SHIFT)
    qtbot.waitUntil(lambda: matches(window) == "Match 9 of 9" and "Passage 399" in seen(view))
    assert window.field.hasFocus()


def test_f3_before_the_text_is_here_waits_for_it_and_backwards_begins_before_the_passage(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    chunks = book(20)
    engine.texts = text_of(*chunks, matches=words(chunks, "noon"), is_counted=False)
    found(engine, window, qtbot, note_at(chunks[10]))
    QTest.keyClick(window.field, Qt.Key.Key_F3, SHIFT)
    qtbot.waitUntil(lambda: matches(window) == "Match 30 of more than 60")


def test_matches_on_pages_turn_to_them(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    chunks = book(60)
    engine.texts = text_of(*chunks, matches=words([chunks[3], chunks[47]], "gulls"))
    found(engine, window, qtbot, note_at(chunks[0], page=1, path="/book.pdf"))
    preview = window.pages.preview
    qtbot.waitUntil(lambda: preview.page.view.info is not None)
    assert engine.read() == []
    for _ in range(4):
        QTest.keyClick(window.field, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: matches(window) == "Match 4 of 6" or bool(QTest.keyClick(window.field, Qt.Key.Key_F3)))
    qtbot.waitUntil(lambda: preview.bar.caption.text() == "Page 5 of 20" and preview.page.view.info is not None)
    asked = [params for method, params in engine.calls if method == "render_page" and params.passage]
    assert asked[-1].passage == chunks[47].text
    assert asked[-1].spans == spans_of(chunks[47].text, "gulls")[:1]  # only the one that was gone to
    assert preview._shows_page


def test_a_document_that_left_the_index_still_shows_its_passage(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    chunks = book(3)
    found(engine, window, qtbot, note_at(chunks[1]))
    pane = window.pages.preview.document
    qtbot.waitUntil(lambda: bool(pane.problem))
    assert "is not among the files" in pane.note.text()
    assert pane.note.isVisible()
    assert "Passage 1" in view_of(window).toPlainText()
    engine.texts = text_of(*chunks)
    window.pages.preview.document.show_hit(note_at(chunks[2]), "")
    assert not pane.note.isVisible()


def test_messages_have_their_headers_above_their_text(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    text = "The gutter overflowed again."
    chunk = Chunk(text, 60, 60 + len(text), None, "The gutter", "en")
    headers = [("From", "Rosalind"), ("To", "Mira " * 200), ("Date", "2023-07-03 10:15"), ("Subject", "The gutter")]
    engine.texts = text_of(chunk, begin=60, headers=headers, type="eml")
    letter = hit("/letter.eml", "The gutter", text, start=60)
    found(engine, window, qtbot, letter, hit("/note.txt", passage="A note."))
    head = window.pages.preview._mail
    qtbot.waitUntil(head.isVisible)
    shown = [label.text() for label in head.findChildren(QLabel) if not label.isHidden()]
    assert {"From", "Rosalind", "Date", "2023-07-03 10:15", "To", "Subject"} <= set(shown)
    assert max(map(len, shown)) < 400
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not head.isVisible())


def test_what_comes_later_of_the_same_passage_leaves_the_reader_where_he_is(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    chunks = book()
    engine.texts = text_of(*chunks)
    first = note_at(chunks[200])
    found(engine, window, qtbot, first)
    qtbot.waitUntil(lambda: has_text(window))
    view = view_of(window)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 700)
    before, place = seen(view), view._anchor()
    window.pages.preview.show_hit(note_at(chunks[200], meaning_span=(0, 20)))
    assert (seen(view), view._anchor()) == (before, place)
    assert "Chapter 4" in pieces(view, "answer")["answer"]
    assert len(engine.read()) == 1


def wheel(target: DocumentView | object, up: bool) -> None:
    viewport = target.viewport()  # type: ignore[union-attr]
    event = QWheelEvent(
        QPointF(20, 20),
        viewport.mapToGlobal(QPointF(20, 20)),
        QPoint(),
        QPoint(0, 120 if up else -120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_pages_are_zoomed_by_keys_and_wheel_and_drawn_anew(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    found(engine, window, qtbot, hit("/book.pdf", page=3))
    page = window.pages.preview.page.view
    qtbot.waitUntil(lambda: page.info is not None)
    fitting = page.page_width()
    assert page.horizontalScrollBar().maximum() == 0
    QTest.keyClick(window.field, Qt.Key.Key_Plus, CONTROL)
    wheel(page, up=True)
    assert page.page_width() == round(fitting * 1.44)
    assert page.horizontalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().value() > 0
    qtbot.waitUntil(lambda: page.info is not None and page.info.width == page.page_width())
    QTest.keyClick(window.field, Qt.Key.Key_Minus, CONTROL)
    assert page.page_width() == round(fitting * 1.2)
    QTest.keyClick(window.field, Qt.Key.Key_0, CONTROL)
    assert page.page_width() == fitting
    assert page.horizontalScrollBar().maximum() == 0
    assert window.field.text() == "x"


def test_neighbouring_pages_are_drawn_ahead_and_then_shown_at_once(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    found(engine, window, qtbot, hit("/book.pdf", page=3))
    page = window.pages.preview.page.view
    qtbot.waitUntil(lambda: engine.rendered() == [("/book.pdf", 3), ("/book.pdf", 4), ("/book.pdf", 2)])
    qtbot.waitUntil(lambda: len(window._link.pages._kept) == 3)
    QTest.keyClick(window.field, Qt.Key.Key_PageDown, CONTROL)
    qtbot.waitUntil(lambda: page.info is not None and page.info.page == 4)
    assert ("/book.pdf", 4) not in engine.rendered()[3:]


# ---- quick look ----------------------------------------------------------------------------------------


def test_space_on_a_chosen_result_looks_closer_and_arrows_go_on(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    found(engine, window, qtbot, *LIBRARY)
    preview, look = window.pages.preview, window.preview_actions.quick_look
    QTest.keyClick(window.field, Qt.Key.Key_Space)
    assert window.field.text() == "x "
    QTest.keyClick(window.field, Qt.Key.Key_Backspace)
    sizes = window.pages.splitter.sizes()
    narrow = preview.width()
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    QTest.keyClick(window.field, Qt.Key.Key_Space)
    assert look.is_open
    assert look.isVisible()
    assert preview.isVisible()
    qtbot.waitUntil(lambda: preview.width() > 1.5 * narrow)
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    current = window.pages.list.current()
    assert current is not None
    assert current.path == LIBRARY[2].path
    assert preview._hit == current
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    assert not look.is_open
    assert window.field.text() == "x"
    assert window.pages.splitter.sizes() == sizes
    assert window.pages.splitter.indexOf(preview) == 1
    QTest.keyClick(window.field, Qt.Key.Key_F4)
    assert look.is_open
    QTest.mouseClick(look, Qt.MouseButton.LeftButton, pos=QPoint(5, window.height() // 2))
    assert not look.is_open
    QTest.keyClick(window.field, Qt.Key.Key_F4)
    QTest.keyClicks(window.field, "y")
    assert not look.is_open
    assert window.field.text() == "xy"


def test_a_closer_look_ends_where_there_is_nothing_to_look_at(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    found(engine, window, qtbot, *LIBRARY)
    look = window.preview_actions.quick_look
    QTest.keyClick(window.field, Qt.Key.Key_F4)
    assert look.is_open
    window.resize(window.width() - 100, window.height() - 50)
    assert look.size() == window.size()
    window.field.clear()
    assert not look.is_open
    QTest.keyClick(window.field, Qt.Key.Key_F4)
    assert not look.is_open


def test_a_window_closed_in_the_middle_of_a_closer_look_remembers_its_sizes(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    found(engine, window, qtbot, *LIBRARY)
    window.pages.splitter.setSizes([400, 700])
    sizes = window.pages.splitter.sizes()
    QTest.keyClick(window.field, Qt.Key.Key_F4)
    window.close()
    assert window.pages.splitter.sizes() == sizes
    assert window.pages.splitter.indexOf(window.pages.preview) == 1
