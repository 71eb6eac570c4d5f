"""Hot keys of Windows (RegisterHotKey). Unverified: it never ran there."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QKeyCombination, Qt

from findling.gui.desktop.hotkey import GrabRefused

_ID: Final = 0x0F1D
_WM_HOTKEY: Final = 0x0312
_NO_REPEAT: Final = 0x4000
_MODIFIERS: Final = {
    Qt.KeyboardModifier.AltModifier: 1,
    Qt.KeyboardModifier.ControlModifier: 2,
    Qt.KeyboardModifier.ShiftModifier: 4,
    Qt.KeyboardModifier.MetaModifier: 8,
}


class _Message(ctypes.Structure):
    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
    )


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, pressed: Callable[[], None]) -> None:
        super().__init__()
        self._pressed = pressed

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        received = _Message.from_address(int(message))
        if received.message == _WM_HOTKEY and received.wParam == _ID:
            self._pressed()
            return True, 0
        return False, 0


class WindowsGrab:
    """Raises GrabRefused where another program has the keys."""

    def __init__(self, combination: QKeyCombination, pressed: Callable[[], None]) -> None:
        self._user: Any = ctypes.CDLL("user32")
        modifiers = sum(bit for modifier, bit in _MODIFIERS.items() if combination.keyboardModifiers() & modifier)
        if not self._user.RegisterHotKey(None, _ID, modifiers | _NO_REPEAT, _virtual_key(combination.key())):
            raise GrabRefused("another program has them")
        self._filter = _Filter(pressed)
        application = QCoreApplication.instance()
        assert application is not None
        application.installNativeEventFilter(self._filter)

    def close(self) -> None:
        """Give the keys back."""
        self._user.UnregisterHotKey(None, _ID)
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)


def _virtual_key(key: Qt.Key) -> int:
    """The virtual key code. Raises GrabRefused for keys other than letters, digits, Space and F1 to F24."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        return 0x70 + key.value - Qt.Key.Key_F1.value
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or key == Qt.Key.Key_Space:
        return key.value
    raise GrabRefused("no such key")
