"""Where the window's process is put together."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import filelock
from PySide6.QtCore import QSettings, QSocketNotifier, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from findling import __version__
from findling.core.client import EngineClient, start_engine
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile, resources
from findling.core.protocol import OpenParams
from findling.gui.collecting import Collector
from findling.gui.desk import Desk, login_command
from findling.gui.engine_link import EngineLink
from findling.gui.languages import Interface
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener
from findling.gui.preferences import Preferences
from findling.gui.sentences import said

NO_DISPLAY_EXIT = 3


_PATIENCE: Final = 20.0
"""Seconds that a window which is starting may take before another start gives up handing it a question."""


def main() -> int:
    """The program in its role "gui"."""
    parser = argparse.ArgumentParser(prog="findling")
    parser.add_argument("--profile", type=Path)
    parser.add_argument("--query", default="")
    arguments = parser.parse_args()
    return run(Profile.at(arguments.profile), OpenParams(arguments.query))


def run(profile: Profile, params: OpenParams | None = None, quietly: bool = False) -> int:
    """Show the window until it is closed; the exit code. Without a display it says so and returns 3.

    Where the profile has a window already, that one is raised with what was asked for. `quietly`: see `Desk.begin`.
    """
    params = params or OpenParams()
    if not has_display():
        print(FindlingError(Code.NO_DISPLAY), file=sys.stderr)  # noqa: T201
        return NO_DISPLAY_EXIT
    application = QApplication(sys.argv[:1])
    Collector(application)
    application.setApplicationName("Findling")
    application.setApplicationDisplayName("Findling")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("findling")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "findling.svg")))
    application.setQuitOnLastWindowClosed(False)  # the desk decides
    interface = Interface(application)
    interface.speak("")
    try:
        profile.create()
        with only_window(profile):
            return _show(application, profile, interface, params, quietly)
    except filelock.Timeout:
        return hand_over(profile, params)
    except FindlingError as error:
        print(error, file=sys.stderr)  # noqa: T201
        QMessageBox.critical(None, "Findling", said(str(error)))
        return 1


def _show(application: QApplication, profile: Profile, interface: Interface, params: OpenParams, quietly: bool) -> int:
    preferences = Preferences(profile.settings)
    interface.speak(preferences.now.language)
    link = EngineLink(profile, EngineClient.connect, start_engine)
    sizes = str(profile.folder / "window.ini")

    def new_window() -> MainWindow:
        return MainWindow(link, Opener(), QSettings(sizes, QSettings.Format.IniFormat))

    desk = Desk(application, link, interface, preferences, new_window, login_command(profile))
    with _quit_on_signals(desk.quit):
        desk.begin(params, quietly)
        QTimer.singleShot(0, link.start)
        try:
            return application.exec()
        finally:
            desk.close()
            link.close()


@contextlib.contextmanager
def only_window(profile: Profile) -> Iterator[None]:
    """Be the profile's one window. Raises filelock.Timeout where there is another, FindlingError without a place."""
    lock = filelock.FileLock(profile.window_lock, timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise
    except OSError as error:
        raise FindlingError(Code.PROFILE_UNWRITABLE, path=profile.folder, detail=error.strerror) from error
    try:
        yield
    finally:
        lock.release()


def hand_over(profile: Profile, params: OpenParams) -> int:
    """Have the other window raised, which may be starting only now; the exit code."""
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        with contextlib.suppress(FindlingError), EngineClient.connect(profile) as client:
            if client.raise_window(params):
                return 0
        time.sleep(0.1)
    print(FindlingError(Code.PROFILE_IN_USE, path=profile.folder), file=sys.stderr)  # noqa: T201
    return 1


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
