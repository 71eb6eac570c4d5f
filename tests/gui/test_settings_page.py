"""The settings page, against an engine behind a real socket."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from tests.gui.fake_engine import FakeEngine, status

from findling.core.protocol import UseModelParams
from findling.core.settings import IndexSettings, OcrSettings, Settings, WindowSettings
from findling.gui.main_window import MainWindow
from findling.gui.settings_page import SettingsPage
from findling.gui.sidebar import View
from legible import faults

KEPT = Settings(
    model="far",
    quantisation="Q8_0",
    device="Vulkan0",
    window=WindowSettings("de", theme="dark", text_size=115, hotkey="Ctrl+Alt+F"),
    index=IndexSettings(["*.log"], pause_on_battery=True),
    ocr=OcrSettings(languages=["deu", "eng"]),
)


@pytest.fixture
def page(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> SettingsPage:
    engine.settings = KEPT
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.views.view is View.SETTINGS
    made = window.views.settings
    qtbot.waitUntil(lambda: made.theme.currentData() == "dark")
    return made


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


def test_what_is_kept_is_shown_and_nothing_is_changed_by_that(engine: FakeEngine, page: SettingsPage) -> None:
    shown = (page.language.currentText(), page.text_size.currentText(), page.device.currentText())
    assert shown == ("Deutsch", "115%", "Vulkan0")
    assert (page.battery.isChecked(), page.scans.isChecked(), page.offline.isChecked()) == (True, True, False)
    assert page.hotkey.keySequence().toString() == "Ctrl+Alt+F"
    assert page.scan_languages.text() == "deu eng"
    assert engine.asked("change_settings") == []


def test_each_change_is_kept_beside_the_others(engine: FakeEngine, page: SettingsPage, qtbot: QtBot) -> None:
    choose(page.theme, "light")
    choose(page.text_size, 125)
    choose(page.language, "fr")
    page.login.click()
    page.tray.click()
    page.battery.click()
    page.scans.click()
    page.offline.click()
    page.scan_languages.setText("eng, ara")
    page.scan_languages.editingFinished.emit()
    expected = Settings(
        model="far",
        quantisation="Q8_0",
        device="Vulkan0",
        offline=True,
        window=WindowSettings("fr", "Ctrl+Alt+F", True, True, "light", 125),
        index=IndexSettings(["*.log"], pause_on_battery=False),
        ocr=OcrSettings(False, ["eng", "ara"]),
    )
    qtbot.waitUntil(lambda: engine.settings == expected)
    qtbot.waitUntil(lambda: not page._questions._asked)
    assert page.theme.currentData() == "light"


def test_keys_for_the_quick_search_are_pressed_and_taken_back(
    engine: FakeEngine, page: SettingsPage, qtbot: QtBot
) -> None:
    page.hotkey.clear()
    page.hotkey.editingFinished.emit()
    qtbot.waitUntil(lambda: engine.settings.window.hotkey == "")


def test_another_device_is_the_models_affair(engine: FakeEngine, page: SettingsPage, qtbot: QtBot) -> None:
    choose(page.device, "cpu")
    qtbot.waitUntil(lambda: engine.asked("use_model") == [UseModelParams("far", "Q8_0", 0, "cpu")])


def test_questions_are_remembered_or_not(page: SettingsPage, window: MainWindow) -> None:
    assert page.history.isChecked()
    window.searches.remember("rain")
    page.history.click()
    assert (window.searches.keeps, window.searches.recent) == (False, [])


def test_a_setting_is_found_by_any_of_its_words(page: SettingsPage) -> None:
    page.filter.setText("battery")
    shown = [row for _, rows in page._sections for row in rows if not row.isHidden()]
    assert [row.control for row in shown] == [page.battery]
    page.filter.setText("downloads MODELS")
    assert [row.control for _, rows in page._sections for row in rows if not row.isHidden()] == [page.offline]
    page.filter.setText("carburettor")
    assert not page._none.isHidden()
    page.filter.clear()
    assert page._none.isHidden()
    assert all(not row.isHidden() for _, rows in page._sections for row in rows)


def test_what_keeps_scans_from_being_read_is_told(engine: FakeEngine, page: SettingsPage, qtbot: QtBot) -> None:
    engine.publish(status(total=3, ocr_problem="Tesseract is not installed."))
    qtbot.waitUntil(page._scans_problem.isVisible)
    assert page._scans_problem.text() == "Tesseract is not installed."


def test_a_change_that_is_refused_is_told_and_shown_as_it_is(
    engine: FakeEngine, page: SettingsPage, window: MainWindow, qtbot: QtBot
) -> None:
    page._change_index(exclude=["*"])
    qtbot.waitUntil(lambda: "is no rule" in window.banners.messages().get("page", ""))
    qtbot.waitUntil(lambda: page._settings == KEPT)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_in_either_direction(
    page: SettingsPage, window: MainWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    for width in (720, 1200):
        window.resize(width, 700)
        for part in (page.title, page.device, page.offline):
            page.ensureWidgetVisible(part)
            assert not window.grab().isNull()
            qtbot.waitUntil(lambda: faults(window) == [])
