"""Opens documents in their own programs, at a page where these can, and shows them in the file manager.

What may have to wait for a slow drive or another program is done on a thread of its own.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QThreadPool, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from findling.gui.viewers import Program, default_program, page_command


class Opener(QObject):
    """Looks on a thread of its own whether the file is there, then asks the desktop."""

    failed = Signal(str)
    """A sentence for a person."""
    _checked = Signal(str, bool, bool)
    _at_page = Signal(str, list)

    def __init__(
        self,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        find_program: Callable[[str], Program | None] = default_program,
    ) -> None:
        super().__init__()
        self._open_url = open_url
        self._find_program = find_program
        self._checks = QThreadPool(self)
        self._checked.connect(self._go_on)
        self._at_page.connect(self._start)

    def open(self, path: str, page: int | None = None) -> None:
        """Open the file in the program that the desktop has for it: at a page, where there is one to be told."""
        if page is None:
            self._check(path, in_folder=False)
        else:
            self._checks.start(lambda: self._look(path, page))

    def show_in_folder(self, path: str) -> None:
        """Show the file, marked, in the file manager."""
        self._check(path, in_folder=True)

    def _check(self, path: str, in_folder: bool) -> None:
        self._checks.start(lambda: self._checked.emit(path, Path(path).exists(), in_folder))

    def _look(self, path: str, page: int) -> None:
        """On a thread of its own: the file, and the program that shows it."""
        exists = Path(path).exists()
        program = self._find_program(path) if exists else None
        command = page_command(program, path, page) if program is not None else None
        if command:
            self._at_page.emit(path, command)
        else:
            self._checked.emit(path, exists, False)

    @Slot(str, list)
    def _start(self, path: str, command: list[str]) -> None:
        if not QProcess.startDetached(command[0], command[1:])[0]:
            self._go_on(path, True, False)

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
