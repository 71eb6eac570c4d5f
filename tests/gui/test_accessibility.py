"""The window for everybody: names for a screen reader, use without a mouse, contrast, large text, no motion needed."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import TimeoutError as PatienceError
from pytestqt.qtbot import QtBot
from tests.gui.conftest import ROOT
from tests.gui.fake_engine import FakeEngine, answer, status
from tests.gui.hits import LIBRARY

from accessible import elements, faint, unnamed
from findling.core.protocol import FileProblem
from findling.core.settings import Theme
from findling.gui.desktop.tray import Tray
from findling.gui.languages import ENGLISH, LANGUAGES, Interface
from findling.gui.look import own_palette
from findling.gui.main_window import MainWindow
from findling.gui.page import Page
from findling.gui.quick_bar import QuickBar
from findling.gui.shades import READABLE, contrast, shades
from findling.gui.sidebar import View
from legible import faults

WindowMaker = Callable[..., MainWindow]
THEMES: tuple[Theme, ...] = ("light", "dark")


@pytest.fixture
def window(engine: FakeEngine, make_window: WindowMaker, qtbot: QtBot) -> MainWindow:
    """A window with everything in it that it can show at a time."""
    engine.answers = lambda params: [answer(params.query, LIBRARY if "x" in params.query else [])]
    engine.problems = [FileProblem("/library/a.pdf", "password", "encrypted", "It has a password.")]
    engine.status = status(total=9, pending=3, failed=1)
    made = make_window()
    qtbot.waitUntil(lambda: made._status is not None)
    return made


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[[QPalette], None]]:
    before = qapp.palette()

    def dress(palette: QPalette) -> None:
        qapp.setPalette(palette)
        qapp.processEvents()

    yield dress
    dress(before)


def states(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Everything that the window shows, one after the other, with its name."""
    pages = window.pages
    window.banners.show_message("test", "A message that asks for something.").show_action("Do it", lambda: None)
    for query in ("x", "nothing of the kind"):
        window.field.search_for(query)
        qtbot.waitUntil(lambda: pages.result is not None and pages.result.complete)
        yield f"answers to {query}", window
        if query == "x":
            window.preview_actions.quick_look.open_up()
            yield "a closer look", window.preview_actions.quick_look  # what is behind it is dimmed
            window.preview_actions.quick_look.close_up()
    window.field.clear()
    window.details.show()
    yield "details of indexing", window
    window.details.hide()
    for number in range(pages.count()):
        pages.setCurrentIndex(number)
        yield f"page {number}: {type(pages.currentWidget()).__name__}", window
    for view in View:
        window.views.show_view(view)
        yield f"view {view.value}", window
    window.views.show_problems("")
    yield "problems", window
    window.views.show_view(View.SEARCH)
    window.dialogs.show_keys()
    assert window.dialogs.keys is not None
    yield "keys", window.dialogs.keys
    window.dialogs.keys.close()
    window.search_menu.build()
    yield "searches", window.search_menu.menu


def quick_bar(qtbot: QtBot) -> QuickBar:
    bar = QuickBar()
    qtbot.addWidget(bar)
    bar.appear()
    QTest.keyClicks(bar.field, "x")
    with qtbot.waitSignal(bar.searched):
        pass
    bar.show_result(answer("x", LIBRARY))
    return bar


# ---- names -----------------------------------------------------------------------------------------------


def test_everything_a_person_acts_on_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    wrong = [f"{name}: {fault}" for name, part in states(window, qtbot) for fault in unnamed(part)]
    assert not wrong, "\n".join(wrong)


def test_the_quick_search_and_the_tray_have_names_too(qtbot: QtBot, qapp: QApplication) -> None:
    bar, tray = quick_bar(qtbot), Tray(qapp.windowIcon())
    try:
        assert unnamed(bar) + unnamed(tray.menu) == []
        names = [element.text(QAccessible.Text.Name) for element in elements(bar)]
        assert any(name.startswith("Rain Garden Handbook") for name in names), "its answers are told"
    finally:
        tray.close()


def test_the_walk_finds_what_has_no_name(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (QLineEdit(), QPushButton(), QPushButton("Named")):
        column.addWidget(part)
    window.show()
    assert len(unnamed(window)) == 2


# ---- without a mouse -----------------------------------------------------------------------------------------


def by_tab(window: QWidget, application: QApplication) -> list[QWidget]:
    """What has the focus, Tab by Tab, until it comes round."""
    seen: list[QWidget] = []
    while (part := application.focusWidget()) is not None and part not in seen:
        seen.append(part)
        QTest.keyClick(part, Qt.Key.Key_Tab)
    return seen


def test_tab_reaches_every_control_and_comes_back(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    wrong = []
    for name, part in states(window, qtbot):
        if part is not window:
            continue
        window.activateWindow()
        (window.field if window.views.view is View.SEARCH else window.sidebar.buttons[window.views.view]).setFocus()
        reached = by_tab(window, qapp)
        wanted = [
            each
            for each in window.findChildren(QWidget)
            if each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
        ]
        missed = [each for each in wanted if each not in reached]
        wrong += [f"{name}: {type(each).__name__} {each.accessibleName()!r}" for each in missed]
    assert not wrong, "\n".join(wrong)


def test_the_focus_is_seen(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    wrong = []
    for name, part in states(window, qtbot):
        if part is not window:
            continue
        window.activateWindow()
        seen: list[QWidget] = []
        while (control := qapp.focusWidget()) is not None and control not in seen:
            seen.append(control)
            focused = control.grab().toImage()
            QTest.keyClick(control, Qt.Key.Key_Tab)
            if focused == control.grab().toImage() and not isinstance(control, Page):  # that only leads to its parts
                wrong.append(f"{name}: {type(control).__name__} {control.accessibleName()!r}")
    assert not wrong, "\n".join(sorted(set(wrong)))


# ---- contrast --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("accent", ["#308cc6", "#e01b24", "#f6d32d", "#33d17a", "#9141ac", "#000000", "#ffffff"])
@pytest.mark.parametrize("theme", THEMES)
def test_shades_stand_out_from_every_ground_they_are_drawn_on(theme: Theme, accent: str, qapp: QApplication) -> None:
    palette = own_palette(theme, qapp.palette())
    palette.setColor(QPalette.ColorRole.Accent, QColor(accent))
    tones = shades(palette)
    for ground in (tones.base, tones.window, tones.selected, tones.hover, tones.match, tones.answer):
        assert contrast(tones.text, ground) >= READABLE
    for ground in (tones.base, tones.window, tones.selected, tones.hover):
        assert contrast(tones.muted, ground) >= READABLE


@pytest.mark.parametrize("theme", THEMES)
def test_texts_stand_out_as_they_are_drawn(
    window: MainWindow, qtbot: QtBot, dressed: Callable[[QPalette], None], theme: Theme, qapp: QApplication
) -> None:
    dressed(own_palette(theme, qapp.palette()))
    wrong = [f"{name}: {fault}" for name, part in states(window, qtbot) for fault in faint(part)]
    assert not wrong, "\n".join(sorted(set(wrong)))


def test_faint_text_is_found(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    label = QLabel("Hard to read")
    palette = QPalette(Qt.GlobalColor.white)
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#9a9a9a"))
    label.setPalette(palette)
    qtbot.addWidget(label)
    label.show()
    assert len(faint(label)) == 1


# ---- large text, no motion -----------------------------------------------------------------------------------------


def lasting_faults(part: QWidget, qtbot: QtBot) -> list[str]:
    """What is cut off once everything has found its place."""
    with contextlib.suppress(PatienceError):
        qtbot.waitUntil(lambda: faults(part) == [], timeout=1000)
    return faults(part)


@pytest.mark.parametrize("share", [1.5, 2.0])
def test_large_text_is_not_cut(
    engine: FakeEngine, make_window: WindowMaker, qtbot: QtBot, qapp: QApplication, share: float
) -> None:
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * share)
    qapp.setFont(large)
    try:
        engine.answers = lambda params: [answer(params.query, LIBRARY if "x" in params.query else [])]
        window = make_window()
        qtbot.waitUntil(lambda: window._status is not None)
        window.resize(round(1240 * share), round(780 * share))
        wrong = []
        for name, part in states(window, qtbot):
            wrong += [f"{name}: {fault}" for fault in lasting_faults(part, qtbot)]
        assert not wrong, "\n".join(wrong)
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
def test_nothing_is_cut_in_any_language(
    engine: FakeEngine, make_window: WindowMaker, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    font, before, interface = qapp.font(), QLocale(), Interface(qapp, QLocale("en_GB"))
    interface.speak(language)
    qapp.setFont(QFont("DejaVu Sans", 9))  # without a desktop, the nameless font is another one in each language
    try:
        engine.answers = lambda params: [answer(params.query, LIBRARY if "x" in params.query else [])]
        window = make_window()
        qtbot.waitUntil(lambda: window._status is not None)
        window.resize(1240, 780)
        wrong = []
        for name, part in states(window, qtbot):
            wrong += [f"{name}: {fault}" for fault in (*lasting_faults(part, qtbot), *unnamed(part))]
        assert not wrong, "\n".join(wrong)
    finally:
        interface.speak(ENGLISH)
        QLocale.setDefault(before)
        qapp.setFont(font)


def test_nothing_moves_by_itself_where_the_desktop_wants_no_motion() -> None:
    """No animation of Qt's is used; what goes round, asks the style first."""
    used = []
    for file in (ROOT / "app" / "findling" / "gui").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
        moving = {name for name in names if name.endswith("Animation") or name in ("QMovie", "QTimeLine")}
        if moving and "SH_Widget_Animation_Duration" not in text:
            used.append(Path(file).name)
    assert used == []
