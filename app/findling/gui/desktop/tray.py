"""Findling's place in the tray, where the desktop has one."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from findling.core.protocol import Status
from findling.gui.progress import is_paused, progress

HOUR: Final = 3600
_TOLD_MS: Final = 10_000


class Tray(QObject):
    """An icon with a menu; it asks for what is chosen there."""

    opened = Signal()
    quick_wanted = Signal()
    paused = Signal(int)
    """Until when, in seconds since 1970; 0 for until it is resumed."""
    resumed = Signal()
    quit_wanted = Signal()

    def __init__(self, icon: QIcon) -> None:
        super().__init__()
        self.menu = QMenu()
        self.open = self._add(self.tr("Open Findling"), self.opened.emit)
        self.quick = self._add(self.tr("Quick search"), self.quick_wanted.emit)
        self.menu.addSeparator()
        self.pause = self._add(self.tr("Pause indexing"), lambda: self.paused.emit(0))
        self.pause_hour = self._add(
            self.tr("Pause indexing for an hour"), lambda: self.paused.emit(int(time.time()) + HOUR)
        )
        self.resume = self._add(self.tr("Resume indexing"), self.resumed.emit)
        self.menu.addSeparator()
        self.quit = self._add(self.tr("Quit"), self.quit_wanted.emit)
        self._icon = QSystemTrayIcon(icon)
        self._icon.setToolTip("Findling")
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activate)
        self._icon.messageClicked.connect(self.opened)
        self.show_status(None)
        if self.is_there:
            self._icon.show()

    @property
    def is_there(self) -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @Slot(object)
    def show_status(self, status: Status | None) -> None:
        """A snapshot, None while there is none: what can be chosen, and how far indexing is."""
        following = status is not None and bool(status.folders)
        paused = status is not None and is_paused(status)
        self.pause.setVisible(following and not paused)
        self.pause_hour.setVisible(following and not paused)
        self.resume.setVisible(following and paused)
        if status is not None:
            self._icon.setToolTip(f"Findling\n{progress(status).text}")

    def tell(self, title: str, text: str) -> None:
        """A notification of the desktop; a click on it opens the window."""
        if self.is_there and QSystemTrayIcon.supportsMessages():
            self._icon.showMessage(title, text, self._icon.icon(), _TOLD_MS)

    def close(self) -> None:
        """Leave the tray."""
        self._icon.hide()
        self.menu.deleteLater()

    def _add(self, text: str, slot: object) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(slot)
        return action

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()
