"""Hot keys of Wayland desktops: the portal GlobalShortcuts (xdg-desktop-portal), which asks the user itself."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any, Final

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal

from findling.gui.desktop.dbus import Bus, Message

_log = logging.getLogger(__name__)

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_SHORTCUTS: Final = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST: Final = "org.freedesktop.portal.Request"
_REGISTRY: Final = "org.freedesktop.host.portal.Registry"
_NAME: Final = "quick-search"
_MODIFIERS: Final = {
    Qt.KeyboardModifier.ControlModifier: "CTRL",
    Qt.KeyboardModifier.AltModifier: "ALT",
    Qt.KeyboardModifier.ShiftModifier: "SHIFT",
    Qt.KeyboardModifier.MetaModifier: "LOGO",
}


class PortalGrab(QObject):
    """Talks to the portal on a thread of its own. `lost` tells that there is no hot key, or none any more."""

    _pressed = Signal()
    _lost = Signal()

    def __init__(
        self, combination: QKeyCombination, words: str, pressed: Callable[[], None], lost: Callable[[], None]
    ) -> None:
        """`words` tell the user what the keys do."""
        super().__init__()
        self._pressed.connect(pressed, Qt.ConnectionType.QueuedConnection)
        self._lost.connect(lost, Qt.ConnectionType.QueuedConnection)
        self._closed = threading.Event()
        self._bus: Bus | None = None
        shortcut = (_NAME, {"description": ("s", words), "preferred_trigger": ("s", trigger(combination))})
        self._thread = threading.Thread(target=self._serve, args=(shortcut,), name="hotkey", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """The portal forgets a connection that ends."""
        self._closed.set()
        if self._bus is not None:
            self._bus.close()

    def _serve(self, shortcut: tuple[str, dict[str, Any]]) -> None:
        try:
            self._bus = bus = Bus()
            for message in _shortcuts(bus, shortcut):
                if self._closed.is_set():
                    break
                if message.member == "Activated" and message.arguments[1] == _NAME:
                    self._pressed.emit()
        except (OSError, ValueError) as error:
            if not self._closed.is_set():
                _log.warning("no hot key from the portal: %s", error)
        if self._bus is not None:
            self._bus.close()
        if not self._closed.is_set():
            self._lost.emit()


def trigger(combination: QKeyCombination) -> str:
    """Keys as the shortcuts specification of freedesktop.org writes them."""
    modifiers = combination.keyboardModifiers()
    key = combination.key()
    name = "space" if key == Qt.Key.Key_Space else key.name.removeprefix("Key_")
    name = name.lower() if len(name) == 1 else name
    return "+".join([*(word for modifier, word in _MODIFIERS.items() if modifiers & modifier), name])


def _shortcuts(bus: Bus, shortcut: tuple[str, dict[str, Any]]) -> Iterator[Message]:
    """The signals that come once the portal has bound the shortcut. Raises OSError where it does not."""
    for interface in (_REQUEST, _SHORTCUTS):
        bus.listen(interface)
    try:
        bus.call(_PORTAL, _PATH, _REGISTRY, "Register", "sa{sv}", "findling", {})
    except OSError:
        pass  # older portals find out by themselves who asks
    signals = bus.signals()
    tokens = {"handle_token": ("s", "findling1"), "session_handle_token": ("s", "findling")}
    request = bus.call(_PORTAL, _PATH, _SHORTCUTS, "CreateSession", "a{sv}", tokens)[0]
    session = _answer(signals, request)["session_handle"]
    wanted = (session, [shortcut], "", {"handle_token": ("s", "findling2")})
    request = bus.call(_PORTAL, _PATH, _SHORTCUTS, "BindShortcuts", "oa(sa{sv})sa{sv}", *wanted)[0]
    _answer(signals, request)
    return signals


def _answer(signals: Iterator[Message], request: str) -> dict[str, Any]:
    """What a request came to. Raises OSError where it was refused."""
    for message in signals:
        if message.member == "Response" and message.path == request:
            code, results = message.arguments
            if code != 0:
                raise OSError("refused")
            found: dict[str, Any] = results
            return found
    raise OSError("no answer")
