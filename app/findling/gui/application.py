"""Where the window's process is put together."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QSocketNotifier, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from findling import __version__
from findling.core.client import EngineClient, start_engine
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.settings import WindowSettings
from findling.gui.engine_link import EngineLink
from findling.gui.languages import Interface
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener
from findling.gui.preferences import Preferences
from findling.gui.sentences import said

NO_DISPLAY_EXIT = 3


def main() -> int:
    """The program in its role "gui"."""
    parser = argparse.ArgumentParser(prog="findling")
    parser.add_argument("--profile", type=Path)
    parser.add_argument("--query", default="")
    arguments = parser.parse_args()
    return run(Profile.at(arguments.profile), arguments.query)


def run(profile: Profile, query: str = "") -> int:
    """Show the window until it is closed; the exit code. Without a display it says so and returns 3."""
    if not has_display():
        print(FindlingError(Code.NO_DISPLAY), file=sys.stderr)  # noqa: T201
        return NO_DISPLAY_EXIT
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Findling")
    application.setApplicationDisplayName("Findling")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("findling")
    application.setQuitOnLastWindowClosed(False)  # the desk decides
    interface = Interface(application)
    interface.speak("")
    try:
        profile.create()
    except FindlingError as error:
        print(error, file=sys.stderr)  # noqa: T201
        QMessageBox.critical(None, "Findling", said(str(error)))
        return 1
    preferences = Preferences(profile.settings)
    interface.speak(preferences.now.language)
    link = EngineLink(profile, EngineClient.connect, start_engine)
    desk = Desk(application, profile, link, interface, preferences)
    with _quit_on_signals(desk.quit):
        desk.window.ask(query)
        QTimer.singleShot(0, link.start)
        try:
            return application.exec()
        finally:
            link.close()


class Desk(QObject):
    """The window and what stands beside it on the desktop, as the settings have it."""

    def __init__(
        self,
        application: QApplication,
        profile: Profile,
        link: EngineLink,
        interface: Interface,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._application = application
        self._profile = profile
        self._link = link
        self._interface = interface
        self._preferences = preferences
        preferences.changed.connect(self._follow)
        self.window = self._new_window()

    def quit(self) -> None:
        """End the program."""
        self.window.quit()

    def _new_window(self) -> MainWindow:
        sizes = QSettings(str(self._profile.folder / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(self._link, Opener(), sizes)
        window.closed.connect(self._application.quit)
        window.quit_wanted.connect(self._application.quit)
        return window

    @Slot(object)
    def _follow(self, settings: WindowSettings) -> None:
        if self._interface.speak(settings.language):
            self._renew_window()

    def _renew_window(self) -> None:
        """Another window in the place of this one: everything in it is said anew."""
        old = self.window
        old.closed.disconnect()
        old.close()  # keeps its sizes
        self.window = self._new_window()
        self.window.take_over(old)
        old.deleteLater()


def has_display() -> bool:
    """Whether a window can be shown. Qt would abort the process where it cannot."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def _quit_on_signals(quit: Callable[[], None]) -> Iterator[None]:
    """End on SIGINT and SIGTERM as on the close button: Python sees them only when Qt gives it a turn."""
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: quit())
    before = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
    descriptor = signal.set_wakeup_fd(theirs.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(descriptor)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()
