"""A combination of keys that reaches Findling wherever the focus is."""

from __future__ import annotations

import logging
import sys
from typing import Any, Protocol

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

_log = logging.getLogger(__name__)


class Grab(Protocol):
    """Keys that were taken from the system until `close`."""

    def close(self) -> None: ...


class GrabRefused(Exception):
    """Another program has these keys, or the system lends none."""


class Hotkey(QObject):
    """At most one combination."""

    pressed = Signal()
    lost = Signal()
    """The keys that seemed to be ours are not: the desktop, or the user whom it asked, refused them."""

    def __init__(self) -> None:
        super().__init__()
        self._grab: Grab | None = None
        self.keys = ""

    def use(self, keys: str) -> bool:
        """Take these keys ("Ctrl+Alt+Space"), "" for none, in place of the earlier; whether they are ours now."""
        if keys == self.keys and (self._grab is not None or not keys):
            return True
        self.close()
        self.keys = keys
        if not keys:
            return True
        combination = parsed(keys)
        if combination is None:
            return False
        try:
            self._grab = self._take(combination)
        except (GrabRefused, OSError) as refusal:
            _log.warning("no hot key %s: %s", keys, refusal)
            return False
        return True

    def _take(self, combination: QKeyCombination) -> Grab:
        platform = QGuiApplication.platformName()
        if platform == "xcb":
            from findling.gui.desktop.hotkey_x11 import X11Grab

            return X11Grab(combination, self.pressed.emit)
        if platform == "wayland":
            from findling.gui.desktop.hotkey_portal import PortalGrab

            return PortalGrab(combination, self.tr("Quick search"), self.pressed.emit, self.lost.emit)
        if sys.platform == "win32":
            from findling.gui.desktop.hotkey_windows import WindowsGrab

            return WindowsGrab(combination, self.pressed.emit)
        raise GrabRefused(f"there are none on {platform}")

    def close(self) -> None:
        """Give the keys back."""
        if self._grab is not None:
            self._grab.close()
            self._grab = None


def parsed(keys: str) -> QKeyCombination | None:
    """One key with modifiers, None where it is written wrongly or has none (it could not be typed any more)."""
    sequence: Any = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    combination: QKeyCombination = sequence[0]
    if combination.key() == Qt.Key.Key_unknown:
        return None
    return combination if combination.keyboardModifiers().value else None
