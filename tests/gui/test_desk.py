"""What stands beside the window: tray, quick search, hot key, start at login, and that there is one window only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import filelock
import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.conftest import ROOT, LinkMaker
from tests.gui.fake_engine import FakeEngine, answer, status
from tests.gui.hits import hit

from findling.core import settings as settings_file
from findling.core.errors import Code, explain
from findling.core.model_table import ModelJob
from findling.core.paths import Profile
from findling.core.protocol import OpenParams
from findling.core.settings import Settings, WindowSettings
from findling.gui.application import only_window
from findling.gui.desk import Desk, login_command
from findling.gui.desktop.hotkey import parsed
from findling.gui.desktop.hotkey_portal import trigger
from findling.gui.desktop.login import start_at_login
from findling.gui.desktop.tray import HOUR
from findling.gui.engine_link import LinkState
from findling.gui.languages import Interface
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener
from findling.gui.preferences import Preferences
from findling.gui.quick_bar import LIMIT, QuickBar
from findling.gui.sidebar import View

DeskMaker = Callable[[], Desk]


@pytest.fixture
def make_desk(profile: Profile, engine: FakeEngine, make_link: LinkMaker, qapp: QApplication) -> Iterator[DeskMaker]:
    made: list[Desk] = []

    def make() -> Desk:
        link = make_link()
        sizes = str(profile.folder / "window.ini")

        def new_window() -> MainWindow:
            return MainWindow(link, Opener(lambda _: True), QSettings(sizes, QSettings.Format.IniFormat))

        interface = Interface(qapp, QLocale("en_GB"))
        desk = Desk(qapp, link, interface, Preferences(profile.settings), new_window, ["findling", "open", "--quietly"])
        made.append(desk)
        desk.begin(OpenParams())
        link.start()
        return desk

    yield make
    for desk in made:
        desk.window.closed.disconnect()
        desk.window.close()
        desk.close()


@pytest.fixture
def desk(make_desk: DeskMaker, qtbot: QtBot) -> Desk:
    made = make_desk()
    qtbot.waitUntil(lambda: made.window._status is not None and made.window._link.state is LinkState.READY)
    return made


@pytest.fixture
def bar(desk: Desk, engine: FakeEngine) -> QuickBar:
    engine.answers = lambda params: [answer(params.query, [hit(f"/{number}") for number in range(20)])]
    desk.show_quick()
    assert desk.quick is not None
    return desk.quick


# ---- quick search ----------------------------------------------------------------------------------------


def test_the_quick_search_shows_the_best_answers_and_opens_one(
    bar: QuickBar, engine: FakeEngine, desk: Desk, qtbot: QtBot
) -> None:
    assert bar.isVisible()
    height = bar.height()
    QTest.keyClicks(bar.field, "rain")
    qtbot.waitUntil(lambda: bar.list.results.rowCount() == LIMIT)
    assert bar.height() > height
    assert desk.window.pages.result is None, "the window has a question of its own"
    QTest.keyClick(bar.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(bar.opened) as signal:
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert signal.args == ["/1"]
    assert not bar.isVisible()


def test_enter_before_the_answer_opens_the_best_when_it_comes(bar: QuickBar, qtbot: QtBot) -> None:
    QTest.keyClicks(bar.field, "rain")
    with qtbot.waitSignal(bar.opened) as signal:
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert signal.args == ["/0"]


def test_the_quick_search_hands_its_question_to_the_window(bar: QuickBar, desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(bar.field, "rain garden")
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not bar.isVisible()
    assert desk.window.field.text() == "rain garden"
    qtbot.waitUntil(lambda: desk.window.pages.result is not None)


def test_the_quick_search_goes_with_escape_and_comes_back_with_its_question_chosen(bar: QuickBar, desk: Desk) -> None:
    QTest.keyClicks(bar.field, "rain")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    desk.show_quick()
    assert bar.isVisible()
    assert bar.field.selectedText() == "rain"
    desk.show_quick()
    assert not bar.isVisible(), "the hot key sends it away too"


def test_nothing_found_is_said(bar: QuickBar, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.answers = lambda params: [answer(params.query, [])]
    QTest.keyClicks(bar.field, "rain")
    qtbot.waitUntil(lambda: bar.hint.text() == "Nothing found")
    bar.field.clear()
    qtbot.waitUntil(lambda: bar.hint.text() == "")


def test_an_answer_to_an_older_question_is_dropped(bar: QuickBar, qtbot: QtBot) -> None:
    QTest.keyClicks(bar.field, "rain")
    qtbot.waitUntil(lambda: bar.list.results.rowCount() == LIMIT)
    bar.show_result(answer("r", [hit("/old")]))
    current = bar.list.current()
    assert current is not None
    assert current.path == "/0"


# ---- tray and notifications ------------------------------------------------------------------------------


def test_the_tray_pauses_and_resumes(desk: Desk, engine: FakeEngine, qtbot: QtBot) -> None:
    tray = desk.tray
    engine.publish(status(total=9, pending=5))
    qtbot.waitUntil(tray.pause.isVisible)
    assert not tray.resume.isVisible()
    with qtbot.waitSignal(tray.paused) as signal:
        tray.pause_hour.trigger()
    assert signal.args is not None
    assert abs(signal.args[0] - HOUR - Path(engine.endpoint).stat().st_mtime) < HOUR
    qtbot.waitUntil(lambda: any(name == "pause" for name, _ in engine.calls))
    engine.publish(status(total=9, pending=5, paused=True))
    qtbot.waitUntil(tray.resume.isVisible)
    tray.resume.trigger()
    qtbot.waitUntil(lambda: any(name == "resume" for name, _ in engine.calls))


def test_only_what_needs_the_reader_is_told_and_once(
    desk: Desk, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[str] = []
    monkeypatch.setattr(desk.tray, "tell", lambda _title, text: told.append(text))
    desk.window.hide()
    full, small = explain(Code.DISK_FULL, {"path": "/"}), explain(Code.RERANKER_SLOW)
    engine.publish(status(notices=[small, full]))
    qtbot.waitUntil(lambda: told == [full])
    done, running = ModelJob(1, "download", "BGE-M3", "Q8_0", "done"), ModelJob(2, "download", "E5", "Q8_0")
    engine.publish(status(notices=[small, full], total=7, jobs=[done, running]))
    qtbot.waitUntil(lambda: desk.window._status is not None and desk.window._status.folders[0].files.total == 7)
    assert told == [full, "The model BGE-M3 has been downloaded."]
    failed = ModelJob(2, "download", "E5", "Q8_0", "failed", problem=explain(Code.FILE_EMPTY))
    engine.publish(status(notices=[full], jobs=[done, failed]))
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[2] == "The download of E5 failed. The file is empty (0 bytes)."


def test_closing_ends_the_program_unless_it_stays_in_the_tray(
    desk: Desk, profile: Profile, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(desk._application, "quit", lambda: ended.append(1), raising=False)
    monkeypatch.setattr(type(desk.tray), "is_there", True)
    desk.window.close()
    assert ended == [1]
    desk.window.ask("")
    settings_file.save(profile.settings, Settings(window=WindowSettings(keep_in_tray=True)))
    qtbot.waitUntil(lambda: desk._preferences.now.keep_in_tray)
    desk.window.close()
    assert ended == [1]
    assert not desk.window.isVisible()
    desk.tray.open.trigger()
    assert desk.window.isVisible()
    desk.tray.quit.trigger()
    assert not desk.window.isVisible()


def test_without_the_tray_a_hidden_window_comes_back(
    desk: Desk, profile: Profile, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(type(desk.tray), "is_there", True)
    settings_file.save(profile.settings, Settings(window=WindowSettings(keep_in_tray=True)))
    qtbot.waitUntil(lambda: desk._preferences.now.keep_in_tray)
    desk.window.close()
    settings_file.save(profile.settings, Settings())
    qtbot.waitUntil(desk.window.isVisible)


# ---- looks -------------------------------------------------------------------------------------------------


def test_size_and_theme_follow_the_settings(desk: Desk, profile: Profile, qapp: QApplication, qtbot: QtBot) -> None:
    before = desk.window.field.font().pointSizeF()
    desk.window.views.show_view(View.LIBRARY)
    settings_file.save(profile.settings, Settings(window=WindowSettings(text_size=150, theme="dark")))
    qtbot.waitUntil(lambda: desk.window.field.font().pointSizeF() == pytest.approx(before * 1.5))
    assert desk.window.views.view is View.LIBRARY
    assert qapp.palette().window().color().lightnessF() < 0.3
    assert qapp.palette().text().color().lightnessF() > 0.7
    settings_file.save(profile.settings, Settings())
    qtbot.waitUntil(lambda: desk.window.field.font().pointSizeF() == pytest.approx(before))
    assert qapp.palette().window().color().lightnessF() > 0.7


# ---- hot key -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keys", ["Ctrl+Alt+Space", "Meta+F", "Ctrl+Shift+F5"])
def test_keys_with_a_modifier_can_be_a_hot_key(keys: str) -> None:
    assert parsed(keys) is not None


@pytest.mark.parametrize("keys", ["Space", "F5", "Ctrl+K, Ctrl+C", "nonsense", "Ctrl+", ""])
def test_other_keys_cannot(keys: str) -> None:
    assert parsed(keys) is None


def test_a_hot_key_that_cannot_be_had_is_told(desk: Desk, profile: Profile, qtbot: QtBot) -> None:
    settings_file.save(profile.settings, Settings(window=WindowSettings(hotkey="Ctrl+Alt+Space")))
    qtbot.waitUntil(lambda: "hotkey" in desk.window.banners.messages())  # the offscreen platform lends none
    assert "findling open --quick" in desk.window.banners.messages()["hotkey"]
    settings_file.save(profile.settings, Settings())
    qtbot.waitUntil(lambda: "hotkey" not in desk.window.banners.messages())


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs dbus-run-session")
@pytest.mark.parametrize(("portal", "heard"), [("grant", "pressed"), ("refuse", "lost")])
def test_a_portal_lends_a_hot_key_or_refuses_it(portal: str, heard: str) -> None:
    line = ["dbus-run-session", "--", sys.executable, "-m", "tests.gui.portal", portal]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "app"), str(ROOT)])}
    done = subprocess.run(line, env=environment, capture_output=True, text=True, check=False, timeout=30)
    said = ["Register sa{sv}", "CreateSession a{sv}", "BindShortcuts oa(sa{sv})sa{sv}", heard]
    assert done.stdout.splitlines() == said, done.stderr


@pytest.mark.parametrize(
    ("keys", "written"),
    [("Ctrl+Alt+Space", "CTRL+ALT+space"), ("Meta+F", "LOGO+f"), ("Shift+Ctrl+F5", "CTRL+SHIFT+F5")],
)
def test_keys_are_written_as_portals_read_them(keys: str, written: str) -> None:
    combination = parsed(keys)
    assert combination is not None
    assert trigger(combination) == written


# ---- start at login -----------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="the autostart specification is that of Linux desktops")
def test_starting_at_login_is_an_entry_that_runs_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    entry = tmp_path / "autostart" / "findling.desktop"
    command = ["/opt/my apps/findling", "--profile", 'a"b$c%d\\e', "open", "--quietly"]
    start_at_login(False, command)
    assert not entry.exists()
    start_at_login(True, command)
    line = next(line for line in entry.read_text().splitlines() if line.startswith("Exec="))
    assert line == r'Exec="/opt/my apps/findling" --profile "a\\"b\\$c%%d\\\\e" open --quietly'
    start_at_login(False, ["another"])
    assert entry.exists(), "the entry of another library"
    start_at_login(False, command)
    assert not entry.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the autostart specification is that of Linux desktops")
def test_the_setting_makes_the_entry(
    desk: Desk, profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    entry = tmp_path / "autostart" / "findling.desktop"
    for wanted in (True, False):
        settings_file.save(profile.settings, Settings(window=WindowSettings(start_at_login=wanted)))
        qtbot.waitUntil(lambda wanted=wanted: entry.exists() == wanted)  # type: ignore[misc]


def test_the_command_names_a_library_that_is_not_the_usual_one(profile: Profile) -> None:
    assert login_command(profile)[-4:] == ["--profile", str(profile.folder), "open", "--quietly"]
    assert "--profile" not in login_command(Profile.at())


# ---- one window ------------------------------------------------------------------------------------------------


def test_a_profile_has_one_window_at_a_time(profile: Profile) -> None:
    with only_window(profile), pytest.raises(filelock.Timeout), only_window(profile):
        pass
    with only_window(profile):
        pass
