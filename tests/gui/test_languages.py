"""The interface in other languages: complete translations, switched while the window is open."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.conftest import LinkMaker
from tests.gui.fake_engine import FakeEngine, answer, status
from tests.gui.hits import hit

import translations
from findling.core import remarks
from findling.core import settings as settings_file
from findling.core.errors import WORDS, Code, explain
from findling.core.paths import Profile
from findling.core.protocol import FileCounts, FolderStatus, OpenParams
from findling.core.settings import Settings, WindowSettings
from findling.gui.desk import Desk
from findling.gui.engine_link import LinkState
from findling.gui.languages import ENGLISH, LANGUAGES, Interface, best_language
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener
from findling.gui.preferences import Preferences
from findling.gui.sentences import recognised, said

FOREIGN = sorted(set(LANGUAGES) - {ENGLISH})
PLACE = re.compile(r"\{\w+\}|%n")


@pytest.fixture
def interface(qapp: QApplication) -> Iterator[Interface]:
    before = QLocale()
    made = Interface(qapp, QLocale("en_GB"))
    yield made
    made.speak(ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations, brought up to date with the source as it is."""
    folder = tmp_path_factory.mktemp("translations")
    for file in translations.TARGET.glob("*.ts"):
        (folder / file.name).write_bytes(file.read_bytes())
    translations.update(folder)
    return folder


# ---- the files -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", FOREIGN)
def test_every_text_is_translated_and_keeps_its_places(updated: Path, language: str) -> None:
    name = f"findling_{language}.ts"
    wrong = []
    for message in ET.fromstring((updated / name).read_text(encoding="utf-8")).iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        places = set(PLACE.findall(source))
        if translation.get("type") or not all(forms):
            wrong.append(f"not translated: {source}")
        elif not all(set(PLACE.findall(form)) <= places for form in forms) or set(PLACE.findall(forms[-1])) != places:
            wrong.append(f"other places than in the source: {source}: {forms}")
    assert wrong == [], "run make translations, translate what is unfinished, and run it again"
    made = f"findling_{language}.qm"
    assert (translations.TARGET / made).read_bytes() == (updated / made).read_bytes(), "run make translations"


def test_the_texts_of_the_source_are_all_seen() -> None:
    found = set(translations.texts())
    assert translations.Text("SearchField", "Ask or search, in any language", False) in found
    assert translations.Text("progress", "{count} documents", True) in found
    assert translations.Text("errors", WORDS[Code.DISK_FULL], False) in found


# ---- which language --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "preferred", "language"),
    [
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["en-GB", "en", "de"], "en"),
        ("", ["cy-GB", "cy", "fr-FR"], "fr"),
        ("", ["zh-Hans-CN", "zh"], "zh_CN"),
        ("", ["zh-Hant-TW", "ja-JP"], "ja"),
        ("", ["cy-GB"], "en"),
        ("", [], "en"),
        ("ar", ["de-DE"], "ar"),
        ("xx", ["hi-IN"], "hi"),
    ],
)
def test_the_best_language_is_chosen(wanted: str, preferred: list[str], language: str) -> None:
    assert best_language(wanted, preferred) == language


def test_numbers_are_written_as_in_the_language(interface: Interface) -> None:
    written = {}
    for language in ("", "de", "hi", "ar"):
        interface.speak(language)
        written[language] = QLocale().toString(1234567)
    assert written == {"": "1,234,567", "de": "1.234.567", "hi": "12,34,567", "ar": "1,234,567"}


# ---- the engine's sentences ----------------------------------------------------------------------------------


def test_sentences_of_the_engine_are_said_in_the_language_of_the_interface(interface: Interface) -> None:
    full = explain(Code.DISK_FULL, {"path": "/home/mira"})
    within = explain(Code.PAGE_NOT_SHOWN, {"page": "3", "detail": explain(Code.FILE_EMPTY)})
    assert said(full) == full
    interface.speak("de")
    assert said(full) != full
    assert "/home/mira" in said(full)
    assert said(explain(Code.FILE_EMPTY)) in said(within)
    assert said("No sentence of ours.") == "No sentence of ours."


@pytest.mark.parametrize("code", list(Code))
def test_every_sentence_is_recognised_with_its_parameters(code: Code) -> None:
    parameters = {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", WORDS[code])}
    assert recognised(explain(code, parameters)) == (WORDS[code], parameters)


@pytest.mark.parametrize("template", remarks.ALL)
def test_every_remark_is_recognised_too(template: str) -> None:
    parameters = {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", template)}
    assert recognised(template.format_map(parameters)) == (template, parameters)


# ---- switching ------------------------------------------------------------------------------------------------


@pytest.fixture
def desk(
    profile: Profile, engine: FakeEngine, make_link: LinkMaker, interface: Interface, qapp: QApplication, qtbot: QtBot
) -> Iterator[Desk]:
    link = make_link()
    sizes = str(profile.folder / "window.ini")

    def new_window() -> MainWindow:
        return MainWindow(link, Opener(lambda _: True), QSettings(sizes, QSettings.Format.IniFormat))

    made = Desk(qapp, link, interface, Preferences(profile.settings), new_window, ["findling"])
    made.begin(OpenParams())
    link.start()
    qtbot.waitUntil(lambda: made.window._status is not None and link.state is LinkState.READY)
    yield made
    made.window.closed.disconnect()
    made.window.close()
    made.close()


def test_the_window_changes_its_language_and_keeps_the_readers_place(
    desk: Desk, engine: FakeEngine, profile: Profile, qtbot: QtBot
) -> None:
    engine.answers = lambda params: [answer(params.query, [hit("/a"), hit("/b"), hit("/c")])]
    counts = FileCounts(total=1234, searchable=1234)
    engine.publish(status(folders=[FolderStatus("/home", counts)]))
    QTest.keyClicks(desk.window.field, "rain")
    qtbot.waitUntil(lambda: desk.window.pages.list.results.rowCount() == 3)
    QTest.keyClick(desk.window.field, Qt.Key.Key_Down)
    desk.window.resize(760, 602)
    first = desk.window
    for language, direction, placeholder in (
        ("de", Qt.LayoutDirection.LeftToRight, "Fragen oder suchen, in jeder Sprache"),
        ("ar", Qt.LayoutDirection.RightToLeft, "اسأل أو ابحث، بأي لغة"),
        ("en", Qt.LayoutDirection.LeftToRight, "Ask or search, in any language"),
    ):
        settings_file.save(profile.settings, Settings(window=WindowSettings(language)))
        qtbot.waitUntil(lambda words=placeholder: desk.window.field.placeholderText() == words)  # type: ignore[misc]
        window = desk.window
        assert window.isVisible()
        assert window.layoutDirection() == direction
        assert window.field.text() == "rain"
        current = window.pages.list.current()
        assert current is not None
        assert current.path == "/b"
        assert (window.width(), window.height()) == (760, 602)
        assert window.isAncestorOf(window.focusWidget())
    assert desk.window is not first
    qtbot.waitUntil(lambda: "1,234 documents" in desk.window.status_bar.text.text())


def test_settings_with_a_mistake_change_nothing(desk: Desk, profile: Profile, qtbot: QtBot) -> None:
    profile.settings.write_text("[window]\nlanguage = 7\n", encoding="utf-8")
    profile.settings.write_text('[window]\nlanguage = "fr"\n', encoding="utf-8")
    qtbot.waitUntil(lambda: desk.window.field.placeholderText().startswith("Demandez"))
