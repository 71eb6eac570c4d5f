"""The window with the real engine: a page drawn by a real worker, and a second start that raises the first window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot
from tests.gui.hits import hit
from tests.hostile import made

from findling.core import settings
from findling.core.client import EngineClient, start_engine
from findling.core.paths import Profile
from findling.core.protocol import OpenParams
from findling.gui.application import hand_over
from findling.gui.charts import Bar
from findling.gui.engine_link import EngineLink, LinkState
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener
from findling.gui.progress import totals
from findling.gui.sidebar import View

SECONDS = 60_000

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="unverified there")


@pytest.fixture
def window(profile: Profile, qtbot: QtBot) -> Iterator[MainWindow]:
    link = EngineLink(profile, EngineClient.connect, start_engine)
    sizes = QSettings(str(profile.folder / "window.ini"), QSettings.Format.IniFormat)
    shown = MainWindow(link, Opener(lambda url: False, lambda path: None), sizes)
    qtbot.addWidget(shown)
    shown.ask("")
    link.start()
    qtbot.waitUntil(lambda: link.state is LinkState.READY, timeout=SECONDS)
    yield shown
    link.close()
    assert psutil.Process().children() == []


def test_a_page_of_the_library_is_drawn_and_marked(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    pages = [f"Lighthouse number {number} is seen from afar." for number in range(19)]
    pages.append("The ferry leaves the harbour at nine.\n\n\nBring a coat.")
    (tmp_path / "ferries.pdf").write_bytes(made.pdf(pages, title="Timetable"))
    window.dialogs.add_folder(str(tmp_path))
    window.field.search_for("ferry harbour")
    view = window.pages.preview.page.view
    qtbot.waitUntil(lambda: view.info is not None, timeout=SECONDS)
    assert view.info is not None
    assert (view.info.page, view.info.pages) == (20, 20)
    assert len(view.info.words) == 2
    assert view.info.passage
    assert window.pages.preview.bar.caption.text() == "Page 20 of 20"


def test_a_second_start_raises_the_window_and_hands_its_question_over(
    window: MainWindow, profile: Profile, qtbot: QtBot
) -> None:
    window.showMinimized()
    line = [sys.executable, "-m", "findling", "--profile", str(profile.folder), "open", "rain garden"]
    second = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    qtbot.waitUntil(lambda: window.field.text() == "rain garden", timeout=SECONDS)
    output, _ = second.communicate(timeout=60)
    assert (second.returncode, output) == (0, b"")
    assert not window.isMinimized()
    assert window.isVisible()


def test_a_second_start_may_ask_for_the_quick_search(window: MainWindow, profile: Profile, qtbot: QtBot) -> None:
    line = [sys.executable, "-m", "findling", "--profile", str(profile.folder), "open", "--quick"]
    with qtbot.waitSignal(window._link.quick_requested, timeout=SECONDS):
        second = subprocess.Popen(line)
    assert second.wait(60) == 0


def test_a_window_that_is_starting_is_handed_the_question(window: MainWindow, profile: Profile, qtbot: QtBot) -> None:
    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(hand_over, profile, OpenParams("rain garden"))
        qtbot.waitUntil(lambda: window.field.text() == "rain garden", timeout=SECONDS)
        assert done.result(60) == 0


def test_answers_narrow_unfold_and_are_compared(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"note-{number:02}.txt").write_text(f"Note {number} on the walnut harvest in the hills.")
    (tmp_path / "walnuts.md").write_text("# Walnuts\n\nA walnut tree bears after ten years, and lives for two hundred.")
    window.dialogs.add_folder(str(tmp_path))

    def is_known() -> bool:
        status = window._status
        return status is not None and status.state == "idle" and totals(status).searchable == 61

    qtbot.waitUntil(is_known, timeout=SECONDS)
    window.field.search_for("walnut")
    model, bar = window.pages.list.results, window.filters
    qtbot.waitUntil(lambda: len(bar.suggestions) > 0, timeout=SECONDS)
    qtbot.waitUntil(lambda: model.documents() == 50 and model.has_more, timeout=SECONDS)
    window.field.moved.emit(QAbstractItemView.CursorAction.MoveEnd, False)
    qtbot.waitUntil(lambda: model.documents() == 61, timeout=SECONDS)
    assert [action.text() for action in bar.narrow.menu().actions()][1:3] == ["TXT\t60", "MD\t1"]
    bar.narrow.menu().actions()[2].trigger()
    assert window.field.text() == "walnut type:md"
    qtbot.waitUntil(lambda: model.documents() == 1, timeout=SECONDS)
    assert [chip.text() for chip in bar.chips] == ["MD  ✕"]
    window.field.put("when does such a tree give fruit type:md")
    qtbot.waitUntil(lambda: model.hit(0) is not None and model.hit(0).meaning_span is not None, timeout=SECONDS)  # type: ignore[union-attr]
    window.result_actions.similar.trigger()
    qtbot.waitUntil(lambda: [chip.text() for chip in bar.chips] == ["Like: Walnuts  ✕"], timeout=SECONDS)
    qtbot.waitUntil(lambda: model.hit(0) is not None and model.hit(0).path.endswith(".txt"), timeout=SECONDS)  # type: ignore[union-attr]


def test_documents_are_read_and_gone_through_and_pictures_are_seen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    rain = "\n\n".join(f"Paragraph {number}: it rained." for number in range(900))
    head = "From: Rosalind\nTo: Mira\nSubject: The gutter"
    (tmp_path / "letter.eml").write_text(f"{head}\n\nDear Mira, the gutter leaks.\n\n{rain}\n\nThe gutter.")
    Image.new("RGB", (300, 200), (10, 120, 30)).save(tmp_path / "green.png")
    window.dialogs.add_folder(str(tmp_path))
    window.field.search_for("gutter")
    preview = window.pages.preview
    qtbot.waitUntil(lambda: preview.document.text is not None, timeout=SECONDS)
    text = preview.document.text
    assert text is not None
    assert text.headers == [("From", "Rosalind"), ("To", "Mira"), ("Subject", "The gutter")]
    view, matches = preview.document.view, text.matches
    assert [end - start for start, end in matches] == [6, 6]
    assert not (view.has(matches[0][0]) and view.has(matches[1][0]))
    for _ in range(2):
        preview.step(1)
        qtbot.waitUntil(lambda: view.has(matches[preview.document._at or 0][0]), timeout=SECONDS)
        assert [each.cursor.selectedText() for each in view.extraSelections()] == ["gutter"]
    picture_hit = hit(str(tmp_path / "green.png"), page=1, type="image")

    def is_shown() -> bool:
        preview.show_hit(picture_hit)  # again where the end of indexing had the question answered anew meanwhile
        return preview.page.view.info is not None

    qtbot.waitUntil(is_shown, timeout=SECONDS)
    picture = preview.page.view.viewport().grab().toImage()
    assert picture.pixelColor(preview.page.view._paper().center().toPoint()).name() == "#0a781e"


def test_from_the_first_start_to_an_empty_library_again(
    window: MainWindow, profile: Profile, qtbot: QtBot, tmp_path: Path
) -> None:
    library = tmp_path / "library"
    (library / "drafts").mkdir(parents=True)
    (library / "english.txt").write_text("The lighthouse keeper walked slowly down to the harbour.", encoding="utf-8")
    (library / "german.txt").write_text("Der Leuchtturmwärter ging langsam zum Hafen hinunter.", encoding="utf-8")
    (library / "drafts" / "later.txt").write_text("The ferry leaves at nine in the morning.", encoding="utf-8")

    def until(holds: Callable[[], bool]) -> None:
        qtbot.waitUntil(holds, timeout=SECONDS)

    def searchable() -> int:
        return totals(window._status).searchable if window._status is not None else 0

    first = window.pages.no_folders
    until(lambda: window.pages.currentWidget() is first)
    for box in first.folders._boxes.values():
        box.setChecked(False)
    first.add_folder(str(library))
    until(lambda: first.is_settled)
    assert first.folders.counts[str(library)].text().startswith("3 documents, ")
    assert "(" in first.device.text(), "the device by its name"
    first.button.click()
    until(lambda: searchable() == 3)

    window.views.show_view(View.LIBRARY)
    page = window.views.library
    until(lambda: page.types.bars == [Bar("TXT", 3, "3")])
    page.rules.entry.setText("drafts/")
    until(page.rules.told.isVisible)
    assert page.rules.told.text() == f"1 of 3 files would be left out: {library / 'drafts' / 'later.txt'}"
    page.rules.add.click()
    until(lambda: searchable() == 2)
    page.cards[str(library)].remove.click()
    until(lambda: not page.cards)
    next(iter(window.banners._banners.values())).button.click()
    until(lambda: str(library) in page.cards and searchable() == 2)

    window.views.show_view(View.MODELS)
    models = window.views.models
    until(lambda: models.table is not None)
    assert models.cards["findling-starter+MiniLM"].state.text() == "in use"
    window.views.show_view(View.SETTINGS)
    window.views.settings.battery.click()
    until(lambda: settings.load(profile.settings).index.pause_on_battery)

    window.views.show_view(View.LIBRARY)
    page.delete.click()
    page.delete_yes.click()
    until(lambda: window._status is not None and not window._status.folders and not window._status.passages.total)
    until(lambda: window.pages.currentWidget() is first)
    assert settings.load(profile.settings).index.exclude == ["drafts/"], "rules are kept"
    assert len(list(library.rglob("*.txt"))) == 3
