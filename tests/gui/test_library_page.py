"""The library page, against an engine behind a real socket."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.fake_engine import FakeEngine, status
from tests.gui.pressing import press

from findling.core.library import FilesParams, RemoveFolderParams
from findling.core.passwords import PasswordParams
from findling.core.protocol import FileCounts, FileProblem, FolderStatus, PassageCounts
from findling.core.settings import IndexSettings, Settings
from findling.gui.charts import Bar
from findling.gui.library_page import LibraryPage
from findling.gui.main_window import MainWindow
from findling.gui.sidebar import View
from findling.gui.views import UNDO_SECONDS
from legible import faults


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> LibraryPage:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.views.view is View.LIBRARY
    made = window.views.library
    qtbot.waitUntil(lambda: bool(made.types.bars))
    return made


def test_folders_are_listed_added_and_removed_in_place(
    engine: FakeEngine, window: MainWindow, page: LibraryPage, qtbot: QtBot, tmp_path: Path
) -> None:
    assert list(page.cards) == ["/library"]
    window.dialogs.add_folder(str(tmp_path))
    qtbot.waitUntil(lambda: list(page.cards) == ["/library", str(tmp_path)])
    kept = page.cards[str(tmp_path)]
    press(page.cards["/library"].remove)
    qtbot.waitUntil(lambda: list(page.cards) == [str(tmp_path)])
    assert page.cards[str(tmp_path)] is kept
    assert engine.asked("remove_folder") == [RemoveFolderParams("/library", UNDO_SECONDS)]


def test_a_removed_folder_can_be_taken_back(
    engine: FakeEngine, window: MainWindow, page: LibraryPage, qtbot: QtBot, tmp_path: Path
) -> None:
    window.dialogs.add_folder(str(tmp_path))
    qtbot.waitUntil(lambda: str(tmp_path) in page.cards)
    press(page.cards[str(tmp_path)].remove)
    qtbot.waitUntil(lambda: str(tmp_path) not in page.cards)
    key = f"removed {tmp_path}"
    assert window.banners.messages()[key].startswith(f"{tmp_path.name} is followed no longer.")
    press(window.banners._banners[key].button)
    qtbot.waitUntil(lambda: str(tmp_path) in page.cards)
    assert window.banners.messages() == {}


def test_a_folder_tells_what_became_of_its_files(
    engine: FakeEngine, window: MainWindow, page: LibraryPage, qtbot: QtBot
) -> None:
    coverage = {"searchable": 6, "partly": 1, "needs OCR": 2, "password": 1}
    folders = [
        FolderStatus("/library", FileCounts(13, 7, 3, 3, coverage)),
        FolderStatus("/usb", FileCounts(), problem="The folder /usb does not exist."),
    ]
    engine.problems = [FileProblem("/library/a.pdf", "password", "encrypted", "It has a password.")]
    engine.publish(msgspec.structs.replace(status(), folders=folders, passages=PassageCounts(40, 10)))
    qtbot.waitUntil(lambda: len(page.cards) == 2 and page.problems.model.rowCount() == 1)
    card = page.cards["/library"]
    assert card.coverage.accessibleDescription() == (
        "6 searchable; 1 searchable in part; 2 need text recognition; 1 with a password; 3 waiting"
    )
    assert card.amount.text() == "13 files  ·  123.5 kB"
    assert page.cards["/usb"].problem.label.text() == "The folder /usb does not exist."
    assert page.meaning.accessibleDescription() == ("10 passages known by meaning (25%); 30 passages by words so far")
    press(card.failed)
    assert page.problems._filter.text() == "/library"


def test_languages_and_types_are_counted(page: LibraryPage) -> None:
    assert page.languages.bars == [Bar("German", 3, "3"), Bar("English", 2, "2")]
    assert page.types.accessibleDescription() == "PDF: 4; TXT: 1"


def test_rare_languages_share_a_bar(engine: FakeEngine, page: LibraryPage, qtbot: QtBot) -> None:
    counts = {"de": 90, "en": 80, "fr": 70, "es": 60, "it": 50, "pt": 40, "nl": 30, "sv": 20, "da": 3, "nb": 2, "": 1}
    engine.facts = msgspec.structs.replace(engine.facts, languages=counts)
    page.refresh()
    qtbot.waitUntil(lambda: len(page.languages.bars) == 9)
    assert page.languages.bars[-1] == Bar("others", 6, "6")


def test_unread_files_are_tried_again_or_left_out(
    engine: FakeEngine, page: LibraryPage, window: MainWindow, qtbot: QtBot
) -> None:
    engine.problems = [
        FileProblem("/library/a [1].pdf", "password", "encrypted", "It has a password."),
        FileProblem("/library/b.pdf", "broken", "damaged", "It is damaged."),
    ]
    page.refresh()
    problems = page.problems
    qtbot.waitUntil(lambda: problems.model.rowCount() == 2)
    assert not problems.retry_button.isEnabled()
    problems.table.selectAll()
    press(problems.retry_button)
    qtbot.waitUntil(lambda: bool(engine.asked("retry_files")))
    assert engine.asked("retry_files") == [FilesParams(["/library/a [1].pdf", "/library/b.pdf"])]
    qtbot.waitUntil(lambda: not page._questions._asked)
    problems.table.selectRow(0)
    press(problems.exclude_button)
    assert page.rules.entry.text() == "/library/a [[]1].pdf"
    qtbot.waitUntil(lambda: not page.rules.told.isHidden())
    assert page.rules.told.text() == "2 of 10 files would be left out: /library/a.log, /library/b.log"
    press(page.rules.add)
    qtbot.waitUntil(lambda: engine.settings.index.exclude == ["/library/a [[]1].pdf"])


def test_a_password_is_tried_where_one_is_missing(engine: FakeEngine, page: LibraryPage, qtbot: QtBot) -> None:
    engine.problems = [FileProblem("/library/b.pdf", "broken", "damaged", "It is damaged.")]
    page.refresh()
    qtbot.waitUntil(lambda: page.problems.model.rowCount() == 1)
    assert page.problems.passwords.isHidden()
    engine.problems.append(FileProblem("/library/a.pdf", "password", "encrypted", "It has a password."))
    page.refresh()
    qtbot.waitUntil(page.problems.passwords.isVisible)
    QTest.keyClicks(page.problems.password, "secret")
    QTest.keyClick(page.problems.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.problems.tried.text() == "2 files are tried again.")
    assert engine.asked("add_password") == [PasswordParams("secret")]
    assert page.problems.password.text() == ""


def test_a_rule_is_refused_added_and_taken_back(engine: FakeEngine, page: LibraryPage, qtbot: QtBot) -> None:
    engine.settings = Settings(index=IndexSettings(["build/"], pause_on_battery=True))
    page.refresh()
    qtbot.waitUntil(lambda: page.rules._rules == ["build/"])
    QTest.keyClicks(page.rules.entry, "*")
    qtbot.waitUntil(lambda: "is no rule" in page.rules.told.text())
    assert engine.asked("preview_exclude") == []
    QTest.keyClicks(page.rules.entry, ".log")
    QTest.keyClick(page.rules.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: engine.settings.index == IndexSettings(["build/", "*.log"], pause_on_battery=True))
    qtbot.waitUntil(lambda: page.rules._rules == ["build/", "*.log"])
    page.rules.changed.emit(["*.log"])
    qtbot.waitUntil(lambda: engine.settings.index.exclude == ["*.log"])


def test_the_index_is_deleted_after_a_second_thought(engine: FakeEngine, page: LibraryPage, qtbot: QtBot) -> None:
    assert page.index_size.text() == "The index takes 2.0 MB."
    press(page.delete)
    assert page.delete_warning.isVisible()
    press(page.delete_no)
    assert page.delete_warning.isHidden()
    assert engine.asked("delete_index") == []
    press(page.delete)
    press(page.delete_yes)
    qtbot.waitUntil(lambda: len(engine.asked("delete_index")) == 1)


def test_keys_lead_to_the_page_and_back_to_the_field(window: MainWindow, page: LibraryPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page, "x")
    assert window.field.text() == ""
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.views.view is View.SEARCH
    assert window.field.hasFocus()
    assert window.sidebar.buttons[View.SEARCH].isChecked()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_in_either_direction(
    engine: FakeEngine, page: LibraryPage, window: MainWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    engine.problems = [FileProblem("/library/a.pdf", "password", "encrypted", "It has a password.")]
    page.refresh()
    qtbot.waitUntil(lambda: page.problems.model.rowCount() == 1)
    press(page.delete)
    for width in (720, 1200):
        window.resize(width, 640)
        for part in (page.title, page.problems, page.delete_yes):
            page.ensureWidgetVisible(part)
            assert not window.grab().isNull()
            qtbot.waitUntil(lambda: faults(window) == [])


Make = Callable[..., MainWindow]


def test_the_status_bars_hint_leads_to_the_list(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.problems = [FileProblem("/library/a.pdf", "password", "encrypted", "It has a password.")]
    engine.publish(status(total=3, failed=1))
    qtbot.waitUntil(window.status_bar.problems.isVisible)
    press(window.status_bar.problems)
    assert window.views.view is View.LIBRARY
    page = window.views.library
    qtbot.waitUntil(lambda: page.problems.model.rowCount() == 1)
    assert not page.problems.table.visibleRegion().isEmpty(), "scrolled there"
