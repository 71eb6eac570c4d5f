"""Hot keys of X11: a passive grab on a connection of our own, through libxcb, which Qt needs anyway."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import POINTER, Structure, c_int, c_uint, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any, Final

from PySide6.QtCore import QKeyCombination, QSocketNotifier, Qt

from findling.gui.desktop.hotkey import GrabRefused

_SHIFT, _LOCK, _CONTROL, _ALT, _NUM, _SUPER = 1, 2, 4, 8, 16, 64
_MODIFIERS: Final = {
    Qt.KeyboardModifier.ShiftModifier: _SHIFT,
    Qt.KeyboardModifier.ControlModifier: _CONTROL,
    Qt.KeyboardModifier.AltModifier: _ALT,
    Qt.KeyboardModifier.MetaModifier: _SUPER,
}
_KEY_PRESS: Final = 2
_ASYNCHRONOUS: Final = 1
_SYMBOLS: Final = {
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Enter: 0xFF8D,
    Qt.Key.Key_Escape: 0xFF1B,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
}
"""Keysyms (X11/keysymdef.h); letters, digits and signs are their own Latin-1 codes."""


class _Screen(Structure):
    _fields_ = (("root", c_uint32),)  # what follows is not needed


class _Screens(Structure):
    _fields_ = (("data", POINTER(_Screen)), ("rem", c_int), ("index", c_int))


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint),)


class X11Grab:
    """Raises GrabRefused where another program has the keys or the keyboard lacks them, OSError without libxcb."""

    def __init__(self, combination: QKeyCombination, pressed: Callable[[], None]) -> None:
        self._pressed = pressed
        self._xcb, self._keys, self._free = _libraries()
        self._connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise GrabRefused("no X server answers")
        try:
            self._root = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection)).data[0].root
            self._grab(self._code(combination.key()), combination.keyboardModifiers())
        except GrabRefused:
            self._xcb.xcb_disconnect(self._connection)
            raise
        handle = self._xcb.xcb_get_file_descriptor(self._connection)
        self._notifier = QSocketNotifier(handle, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def close(self) -> None:
        """The server gives up the grabs of a connection that ends."""
        self._notifier.setEnabled(False)
        self._xcb.xcb_disconnect(self._connection)

    def _code(self, key: Qt.Key) -> int:
        symbol = _symbol(key)
        symbols = self._keys.xcb_key_symbols_alloc(self._connection)
        codes = self._keys.xcb_key_symbols_get_keycode(symbols, symbol)
        code = int(codes[0]) if codes else 0
        self._free(ctypes.cast(codes, c_void_p))
        self._keys.xcb_key_symbols_free(symbols)
        if not symbol or not code:
            raise GrabRefused("the keyboard has no such key")
        return code

    def _grab(self, code: int, modifiers: Qt.KeyboardModifier) -> None:
        mask = sum(bit for modifier, bit in _MODIFIERS.items() if modifiers & modifier)
        for locks in (0, _LOCK, _NUM, _LOCK | _NUM):  # the keys mean the same with Caps Lock and Num Lock on
            cookie = self._xcb.xcb_grab_key_checked(
                self._connection, 1, self._root, mask | locks, code, _ASYNCHRONOUS, _ASYNCHRONOUS
            )
            error = self._xcb.xcb_request_check(self._connection, cookie)
            if error:
                self._free(error)
                raise GrabRefused("another program has them")

    def _read(self) -> None:
        while event := self._xcb.xcb_poll_for_event(self._connection):
            kind = ctypes.cast(event, POINTER(c_uint8))[0] & 0x7F
            self._free(event)
            if kind == _KEY_PRESS:
                self._pressed()
        if self._xcb.xcb_connection_has_error(self._connection):
            self._notifier.setEnabled(False)


def _symbol(key: Qt.Key) -> int:
    """The keysym of a key, 0 where we know none."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return 0xFFBE + key.value - Qt.Key.Key_F1.value
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return key.value + 32
    return key.value if 0x20 <= key.value <= 0xFF else _SYMBOLS.get(key, 0)


def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL, Any]:
    xcb, keys = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1")
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = [c_void_p], None
    signatures: tuple[tuple[Any, Any, list[Any]], ...] = (
        (xcb.xcb_connect, c_void_p, [c_void_p, c_void_p]),
        (xcb.xcb_connection_has_error, c_int, [c_void_p]),
        (xcb.xcb_disconnect, None, [c_void_p]),
        (xcb.xcb_get_setup, c_void_p, [c_void_p]),
        (xcb.xcb_setup_roots_iterator, _Screens, [c_void_p]),
        (xcb.xcb_get_file_descriptor, c_int, [c_void_p]),
        (xcb.xcb_grab_key_checked, _Cookie, [c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8]),
        (xcb.xcb_request_check, c_void_p, [c_void_p, _Cookie]),
        (xcb.xcb_poll_for_event, c_void_p, [c_void_p]),
        (keys.xcb_key_symbols_alloc, c_void_p, [c_void_p]),
        (keys.xcb_key_symbols_free, None, [c_void_p]),
        (keys.xcb_key_symbols_get_keycode, POINTER(c_uint8), [c_void_p, c_uint32]),
    )
    for function, result, arguments in signatures:
        function.restype, function.argtypes = result, arguments
    return xcb, keys, free
