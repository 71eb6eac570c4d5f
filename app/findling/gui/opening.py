"""Opens documents in their own programs and shows them in the file manager, without waiting for slow drives."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QThreadPool, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices


class Opener(QObject):
    """Looks on a thread of its own whether the file is there, then asks the desktop."""

    failed = Signal(str)
    _checked = Signal(str, bool, bool)

    def __init__(self, open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
        super().__init__()
        self._open_url = open_url
        self._checks = QThreadPool(self)
        self._checked.connect(self._go_on)

    def open(self, path: str) -> None:
        """Open the file in the program that the desktop has for it."""
        self._check(path, in_folder=False)

    def show_in_folder(self, path: str) -> None:
        """Show the file, marked, in the file manager."""
        self._check(path, in_folder=True)

    def _check(self, path: str, in_folder: bool) -> None:
        self._checks.start(lambda: self._checked.emit(path, Path(path).exists(), in_folder))

    @Slot(str, bool, bool)
    def _go_on(self, path: str, exists: bool, in_folder: bool) -> None:
        if not exists:
            self.failed.emit(
                self.tr("{path} is not there any more. It was moved or deleted, or its drive is not connected.").format(
                    path=path
                )
            )
        elif in_folder:
            self._show(path)
        elif not self._open_url(QUrl.fromLocalFile(path)):
            self.failed.emit(self.tr("No program on this computer opens {path}.").format(path=path))

    def _show(self, path: str) -> None:
        if sys.platform == "win32":
            shown = bool(QProcess.startDetached("explorer.exe", ["/select,", path])[0])
        elif sys.platform == "darwin":
            shown = bool(QProcess.startDetached("/usr/bin/open", ["-R", path])[0])
        else:
            shown = _marked_in_file_manager(path)
        folder = str(Path(path).parent)
        if not shown and not self._open_url(QUrl.fromLocalFile(folder)):
            self.failed.emit(self.tr("No file manager opens {path}.").format(path=folder))


def _marked_in_file_manager(path: str) -> bool:
    """Ask the file manager over the session bus (freedesktop.org file manager interface); false without one."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected() or not bus.interface().isServiceRegistered("org.freedesktop.FileManager1").value():
        return False
    message = QDBusMessage.createMethodCall(
        "org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1",
        "ShowItems",
    )
    message.setArguments([[QUrl.fromLocalFile(path).toString()], ""])
    return bus.send(message)
