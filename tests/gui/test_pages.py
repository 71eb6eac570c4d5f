"""Pages of PDF files in the preview, against an engine behind a real socket."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.fake_engine import FakeEngine, answer, white_page
from tests.gui.hits import hit
from tests.gui.pressing import press

from findling.core.answers import Hit
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.reading import PageImage, RenderParams
from findling.gui.engine_link import LinkState
from findling.gui.main_window import MainWindow
from findling.gui.page_images import KEPT_BYTES

WindowMaker = Callable[..., MainWindow]

CONTROL = Qt.KeyboardModifier.ControlModifier
BOOK = hit("/book.pdf", passage="A passage of a book.", page=12, spans=[(2, 9), (15, 19)])
LETTER = hit("/letter.pdf", page=1)
NOTE = hit("/note.txt")


def found(engine: FakeEngine, window: MainWindow, qtbot: QtBot, *hits: Hit) -> None:
    """Have a search find these hits."""
    engine.answers = lambda params: [answer(params.query, list(hits))]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: window.pages.result is not None and window.pages.result.complete)


def caption(window: MainWindow) -> str:
    return window.pages.preview.bar.caption.text()


def is_shown(window: MainWindow) -> bool:
    return window.pages.preview.page.view.info is not None


def test_the_page_of_a_hit_is_shown_at_its_passage(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    found(engine, window, qtbot, BOOK)
    qtbot.waitUntil(lambda: caption(window) == "Page 12 of 20")
    view = window.pages.preview.page.view
    asked = [params for method, params in engine.calls if method == "render_page"]
    assert asked == [RenderParams("/book.pdf", 12, view.page_width(), BOOK.passage, BOOK.spans)]
    assert view.info is not None
    line = view._on_screen(view.info.passage[0], view._paper().topLeft())
    assert view.viewport().rect().contains(line.toRect())
    assert view.verticalScrollBar().value() > 0


def test_the_passage_is_tinted_and_its_words_are_underlined_on_white_paper(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    found(engine, window, qtbot, BOOK)
    qtbot.waitUntil(lambda: is_shown(window))
    view = window.pages.preview.page.view
    picture = view.viewport().grab().toImage()

    def colour(place: QPointF) -> QColor:
        return picture.pixelColor(place.toPoint())

    corner = view._paper().topLeft()
    assert view.info is not None
    line = view._on_screen(view.info.passage[0], corner)
    word = view._on_screen(view.info.words[1], corner)
    white = QColor("white")
    assert colour(QPointF(line.center().x(), line.top() - 20)) == white
    tint, strong, below = (
        colour(line.center()),
        colour(word.center()),
        colour(word.center() + QPointF(0, word.height() / 2 - 1)),
    )
    assert white.lightness() > tint.lightness() > strong.lightness() > below.lightness()


def test_documents_without_pages_show_their_text(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    found(engine, window, qtbot, NOTE, BOOK)
    preview = window.pages.preview
    assert preview.document.isVisible()
    assert not preview.bar.isVisible()
    assert engine.rendered() == []
    QTest.keyClick(window.field, Qt.Key.Key_P, CONTROL)
    assert preview.document.isVisible()
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: is_shown(window))
    assert preview.page.isVisible()


def test_leaves_are_turned_by_keys_and_buttons(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    found(engine, window, qtbot, BOOK)
    qtbot.waitUntil(lambda: is_shown(window))
    QTest.keyClick(window.field, Qt.Key.Key_PageDown, CONTROL)
    qtbot.waitUntil(lambda: caption(window) == "Page 13 of 20" and is_shown(window))
    assert engine.calls[-1] == (
        "render_page",
        RenderParams("/book.pdf", 13, window.pages.preview.page.view.page_width()),
    )
    bar = window.pages.preview.bar
    press(bar.back)
    press(bar.back)
    qtbot.waitUntil(lambda: caption(window) == "Page 11 of 20" and is_shown(window))
    assert window.field.hasFocus()
    for _ in range(30):
        QTest.keyClick(window.field, Qt.Key.Key_PageUp, CONTROL)
    qtbot.waitUntil(lambda: is_shown(window))
    assert caption(window) == "Page 1 of 20"
    assert not bar.back.isEnabled()
    assert bar.forth.isEnabled()
    assert window.pages.list.current() == BOOK


def test_the_preview_scrolls_by_keys(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    found(engine, window, qtbot, LETTER)
    qtbot.waitUntil(lambda: is_shown(window))
    bar = window.pages.preview.page.view.verticalScrollBar()
    for _ in range(5):
        QTest.keyClick(window.field, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0
    QTest.keyClick(window.field, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() > 0


def test_a_page_that_comes_late_is_dropped_and_the_window_works_meanwhile(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    go = threading.Event()

    def pages(params: RenderParams) -> tuple[PageImage, bytes]:
        if params.path == "/book.pdf":
            go.wait(20)
        return white_page(params)

    engine.pages = pages
    found(engine, window, qtbot, BOOK, LETTER)
    view = window.pages.preview.page.view
    qtbot.waitUntil(lambda: view.accessibleDescription() == "Loading page 12…")
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: is_shown(window))
    assert caption(window) == "Page 1 of 20"
    shown = view.info
    with qtbot.waitSignal(window._link.pages._asking._answered):
        go.set()
    assert view.info is shown
    assert caption(window) == "Page 1 of 20"


def test_only_the_page_asked_for_last_is_sent_on(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    go = threading.Event()

    def pages(params: RenderParams) -> tuple[PageImage, bytes]:
        go.wait(20)
        return white_page(params)

    engine.pages = pages
    hits = [hit(f"/{number}.pdf", page=1) for number in range(20)]
    found(engine, window, qtbot, *hits)
    for _ in range(19):
        QTest.keyClick(window.field, Qt.Key.Key_Down)
    go.set()
    qtbot.waitUntil(lambda: is_shown(window))
    assert engine.rendered()[-1] == ("/19.pdf", 1)
    assert len(engine.rendered()) <= 4


def test_why_a_page_cannot_be_shown_is_told_and_its_text_is_a_key_away(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    def pages(params: RenderParams) -> tuple[PageImage, bytes]:
        raise FindlingError(Code.ENCRYPTED)

    engine.pages = pages
    found(engine, window, qtbot, BOOK)
    preview = window.pages.preview
    qtbot.waitUntil(
        lambda: preview.page.view.accessibleDescription().startswith("The file is protected by a password.")
    )
    assert not preview.page.view.grab().isNull()
    QTest.keyClick(window.field, Qt.Key.Key_P, CONTROL)
    assert preview.document.isVisible()
    assert preview.document.view.toPlainText() == BOOK.passage
    assert not preview.bar.back.isVisible()


def test_pixels_that_do_not_fit_are_refused(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.pages = lambda params: (PageImage(1, 1, 5000, 5000, [], []), b"few")
    found(engine, window, qtbot, BOOK)
    view = window.pages.preview.page.view
    qtbot.waitUntil(lambda: "a page without its pixels" in view.accessibleDescription())


def test_a_passage_that_is_not_on_its_page_is_told(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.pages = lambda params: white_page(RenderParams(params.path, params.page, params.width))
    found(engine, window, qtbot, BOOK)
    qtbot.waitUntil(lambda: caption(window) == "Page 12 of 20  ·  passage not marked")


def test_the_choice_of_text_is_remembered(engine: FakeEngine, make_window: WindowMaker, qtbot: QtBot) -> None:
    first = make_window()
    found(engine, first, qtbot, BOOK)
    press(first.pages.preview.bar.text)
    assert first.pages.preview.document.isVisible()
    first.close()
    second = make_window()
    found(engine, second, qtbot, BOOK)
    assert second.pages.preview.document.isVisible()
    assert second.pages.preview.bar.text.isChecked()


def test_another_width_is_drawn_anew_and_the_place_kept(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    found(engine, window, qtbot, BOOK)
    qtbot.waitUntil(lambda: is_shown(window))
    view = window.pages.preview.page.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    before = view.info
    window.resize(window.width() + 400, window.height())
    qtbot.waitUntil(lambda: view.info is not before)
    assert view.info is not None
    assert view.info.width == view.page_width()
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_arrows_point_the_way_of_reading(window: MainWindow, direction: Qt.LayoutDirection) -> None:
    window.setLayoutDirection(direction)
    bar = window.pages.preview.bar
    assert bar.back._icon == ("left" if direction == Qt.LayoutDirection.LeftToRight else "right")
    assert bar.forth._icon != bar.back._icon


def test_a_page_outlives_the_engine_that_drew_it(profile: Profile, make_window: WindowMaker, qtbot: QtBot) -> None:
    first = FakeEngine(profile.endpoint)
    hangs = threading.Event()

    def pages(params: RenderParams) -> tuple[PageImage, bytes]:
        hangs.wait(20)
        return white_page(params)

    first.pages = pages
    window = make_window()
    qtbot.waitUntil(lambda: window._link.state is LinkState.READY)
    found(first, window, qtbot, BOOK)
    qtbot.waitUntil(lambda: first.rendered() == [("/book.pdf", 12)])
    death = threading.Thread(target=first.close)
    death.start()
    qtbot.waitUntil(lambda: window._link.state is LinkState.RESTARTING)
    hangs.set()
    death.join()
    assert not is_shown(window)
    second = FakeEngine(profile.endpoint)
    second.answers = first.answers
    try:
        qtbot.waitUntil(lambda: is_shown(window), timeout=10_000)
    finally:
        second.close()


def test_a_page_that_is_not_seen_is_not_held(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    found(engine, window, qtbot, BOOK)
    qtbot.waitUntil(lambda: is_shown(window))
    view = window.pages.preview.page.view
    QTest.keyClick(window.field, Qt.Key.Key_P, CONTROL)
    assert view.info is None
    assert view._image.isNull()
    QTest.keyClick(window.field, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: is_shown(window))
    assert caption(window) == "Page 12 of 20"


def test_zoomed_pages_are_not_drawn_ahead_nor_kept(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    def pages(params: RenderParams) -> tuple[PageImage, bytes]:
        return PageImage(params.page, 20, 1600, 1600, [], []), bytes(4 * 1600 * 1600)

    engine.pages = pages
    found(engine, window, qtbot, BOOK)
    qtbot.waitUntil(lambda: is_shown(window))
    images = window._link.pages
    assert not images._calm.isActive()
    assert sum(kept.image.sizeInBytes() for kept in images._kept) <= KEPT_BYTES
    assert engine.rendered() == [("/book.pdf", 12)]
