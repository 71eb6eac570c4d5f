"""Where the window's process is put together."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QSocketNotifier, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from findling import __version__
from findling.core.client import EngineClient, start_engine
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile, resources
from findling.gui.engine_link import EngineLink
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener

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
    _translate(application)
    try:
        profile.create()
    except FindlingError as error:
        print(error, file=sys.stderr)  # noqa: T201
        QMessageBox.critical(None, "Findling", str(error))
        return 1
    link = EngineLink(profile, EngineClient.connect, start_engine)
    window = MainWindow(link, Opener(), QSettings(str(profile.folder / "window.ini"), QSettings.Format.IniFormat))
    with _quit_on_signals(application):
        window.ask(query)
        QTimer.singleShot(0, link.start)
        try:
            return application.exec()
        finally:
            link.close()


def has_display() -> bool:
    """Whether a window can be shown. Qt would abort the process where it cannot."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _translate(application: QApplication) -> None:
    """Load Qt's and Findling's translations of the user's language, where there are any."""
    places = (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("findling", str(resources() / "translations")),
    )
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(QLocale(), name, "_", folder):
            application.installTranslator(translator)


@contextlib.contextmanager
def _quit_on_signals(application: QApplication) -> Iterator[None]:
    """End on SIGINT and SIGTERM as on the close button: Python sees them only when Qt gives it a turn."""
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(application.closeAllWindows)
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
