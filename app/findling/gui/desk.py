"""The window and what stands beside it on the desktop, as the settings have it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from findling.core.answers import SearchParams
from findling.core.errors import Code
from findling.core.model_table import ModelJob
from findling.core.paths import Profile
from findling.core.protocol import OpenParams, Status
from findling.core.settings import WindowSettings
from findling.gui.desktop.hotkey import Hotkey
from findling.gui.desktop.login import start_at_login
from findling.gui.desktop.tray import Tray
from findling.gui.engine_link import EngineLink
from findling.gui.languages import Interface
from findling.gui.look import Look
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener
from findling.gui.preferences import Preferences
from findling.gui.quick_bar import LIMIT, QuickBar
from findling.gui.sentences import tells

_URGENT = (Code.DISK_FULL, Code.INDEX_CORRUPT)
"""What a notification tells where the window is not looked at."""


class Desk(QObject):
    """One a process. It makes the window anew where its language or size changes, and ends the program with it."""

    def __init__(
        self,
        application: QApplication,
        link: EngineLink,
        interface: Interface,
        preferences: Preferences,
        new_window: Callable[[], MainWindow],
        login: Sequence[str],
    ) -> None:
        """`login` is the command that starts the program with the session."""
        super().__init__()
        self._application = application
        self._link = link
        self._interface = interface
        self._look = Look(application)
        self._look.wear(preferences.now.theme, preferences.now.text_size)
        self._preferences = preferences
        self._new_window = new_window
        self._login = login
        self._urgent: set[str] | None = None
        self._opener = Opener()
        self._opener.failed.connect(self._tell_failure)
        self.hotkey = Hotkey()
        self.hotkey.pressed.connect(self.show_quick)
        self.hotkey.lost.connect(self._tell_hotkey)
        self.quick: QuickBar | None = None
        self.tray = self._make_tray()
        self.window = self._make_window()
        link.status_changed.connect(self._show_status)
        link.quick_requested.connect(self.show_quick)
        preferences.changed.connect(self._follow)
        self._use(preferences.now)

    def begin(self, params: OpenParams, quietly: bool = False) -> None:
        """Show the window or the quick search; `quietly`, as at login, nothing where there is a tray to stay in."""
        if params.quick:
            self.show_quick()
        elif not quietly:
            self.window.ask(params.query)
        elif not self._stays:
            self.window.showMinimized()

    def quit(self) -> None:
        """End the program."""
        self.window.quit()

    @Slot()
    def show_quick(self) -> None:
        """Bring the quick search to the front, or send it away where it is there."""
        if self.quick is None:
            self.quick = self._make_quick()
        if self.quick.isVisible():
            self.quick.hide()
        else:
            self.quick.appear()

    def close(self) -> None:
        """Leave the tray, give the hot key back, and follow the settings no longer."""
        self._preferences.close()
        self.hotkey.close()
        self.tray.close()

    # ---- what happens ------------------------------------------------------------------------------------

    @Slot(object)
    def _show_status(self, status: Status) -> None:
        self.tray.show_status(status)
        urgent = {notice for notice in status.notices if any(tells(notice, code) for code in _URGENT)}
        urgent |= {words for job in status.jobs if (words := self._end_of(job))}
        if self._urgent is not None and not self.window.isActiveWindow():  # what was so before is no news
            for words in urgent - self._urgent:
                self.tray.tell("Findling", words)
        self._urgent = urgent

    def _end_of(self, job: ModelJob) -> str:
        """What became of a download, "" while nothing did."""
        if job.kind != "download":
            return ""
        if job.state == "done":
            return self.tr("The model {name} has been downloaded.").format(name=job.model)
        if job.state == "failed":
            return self.tr("The download of {name} failed. {reason}").format(name=job.model, reason=job.problem)
        return ""

    @Slot()
    def _closed(self) -> None:
        if not self._stays:
            self._application.quit()

    @property
    def _stays(self) -> bool:
        return self._preferences.now.keep_in_tray and self.tray.is_there

    @Slot(str)
    def _ask(self, query: str) -> None:
        self.window.ask(query)

    @Slot(str)
    def _tell_failure(self, text: str) -> None:
        self.window.ask("")
        self.window.banners.show_message("open", text)

    @Slot(object)
    def _follow(self, settings: WindowSettings) -> None:
        renewed = self._look.wear(settings.theme, settings.text_size)
        if self._interface.speak(settings.language) or renewed:
            self._make_anew()
        self._use(settings)
        if not self.window.isVisible() and not self._stays:
            self.window.ask("")

    def _use(self, settings: WindowSettings) -> None:
        if self.hotkey.use(settings.hotkey):
            self.window.banners.clear_message("hotkey")
        else:
            self._tell_hotkey()
        try:
            start_at_login(settings.start_at_login, self._login)
        except OSError as error:
            text = self.tr("Findling could not be set to start at login ({detail}).")
            self.window.banners.show_message("login", text.format(detail=error.strerror or error))

    @Slot()
    def _tell_hotkey(self) -> None:
        text = self.tr(
            "The keys {keys} cannot open the quick search: another program has them, or this desktop lends none. "
            "Choose others, or let the desktop's own settings run `findling open --quick`."
        )
        self.window.banners.show_message("hotkey", text.format(keys=self.hotkey.keys))

    # ---- making it ---------------------------------------------------------------------------------------

    def _make_anew(self) -> None:
        """Everything with words in it."""
        old, tray = self.window, self.tray
        shown = old.isVisible()
        old.closed.disconnect(self._closed)
        old.close()  # keeps its sizes
        self.window = self._make_window()
        self.window.take_over(old)
        if not shown:
            self.window.hide()
        old.deleteLater()
        if self.quick is not None:
            self.quick.deleteLater()
            self.quick = None
        self.tray = self._make_tray()
        tray.close()
        self._link.ask_status()

    def _make_window(self) -> MainWindow:
        window = self._new_window()
        window.closed.connect(self._closed)
        window.quit_wanted.connect(self._application.quit)
        return window

    def _make_tray(self) -> Tray:
        tray = Tray(self._application.windowIcon())
        tray.opened.connect(lambda: self.window.ask(""))
        tray.quick_wanted.connect(self.show_quick)
        tray.paused.connect(self._link.pause)
        tray.resumed.connect(self._link.resume)
        tray.quit_wanted.connect(self.quit)
        return tray

    def _make_quick(self) -> QuickBar:
        bar = QuickBar()
        bar.opened.connect(self._opener.open)
        bar.window_wanted.connect(self._ask)
        bar.searched.connect(
            lambda query: self._link.questions.ask(
                bar, "quick", lambda client: client.search(SearchParams(query, limit=LIMIT)), bar.show_result
            )
        )
        return bar


def login_command(profile: Profile) -> list[str]:
    """What starts the program quietly with a session."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "findling"]
    other = [] if profile == Profile.at() else ["--profile", str(profile.folder)]
    return [*program, *other, "open", "--quietly"]
