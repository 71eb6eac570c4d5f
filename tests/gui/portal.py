"""A portal as Wayland desktops have it, and Findling asking it for a hot key: one process on a session bus.

    dbus-run-session -- python -m tests.gui.portal grant|refuse

Prints what the portal was asked and what Findling heard.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVirtualObject
from PySide6.QtGui import QKeySequence

from findling.gui.desktop.hotkey import parsed
from findling.gui.desktop.hotkey_portal import PortalGrab

PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"


class Portal(QDBusVirtualObject):
    """Answers each request once it was taken, and presses the keys when they are bound."""

    def __init__(self, grants: bool) -> None:
        super().__init__()
        self._grants = grants

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - Qt's name
        print(message.member(), message.signature(), flush=True)
        if message.member() == "Register":
            connection.send(message.createErrorReply("org.freedesktop.DBus.Error.UnknownMethod", "none"))
            return True
        bound = message.member() == "BindShortcuts"
        request = f"{PATH}/request/{message.member()}"
        reply = message.createReply()
        reply.setArguments([QDBusObjectPath(request)])
        connection.send(reply)
        self._respond(connection, request, bound)
        return True

    def _respond(self, connection: QDBusConnection, request: str, bound: bool) -> None:
        response = QDBusMessage.createSignal(request, "org.freedesktop.portal.Request", "Response")
        code = 0 if self._grants or not bound else 1
        response.setArguments([code, {"session_handle": f"{PATH}/session/1"}])
        connection.send(response)
        if bound and self._grants:
            for name in ("another", "quick-search"):
                activated = QDBusMessage.createSignal(PATH, SHORTCUTS, "Activated")
                activated.setArguments([QDBusObjectPath(f"{PATH}/session/1"), name, 0, {}])
                connection.send(activated)


def main() -> None:
    """Ask, hear, end."""
    application = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    portal = Portal(sys.argv[1] == "grant")
    assert bus.registerService("org.freedesktop.portal.Desktop")
    assert bus.registerVirtualObject(PATH, portal, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    keys = parsed(QKeySequence("Ctrl+Alt+Space").toString(QKeySequence.SequenceFormat.PortableText))
    assert keys is not None

    def hear(what: str) -> None:
        print(what, flush=True)
        application.quit()

    grab = PortalGrab(keys, "Quick search", lambda: hear("pressed"), lambda: hear("lost"))
    application.exec()
    grab.close()


if __name__ == "__main__":
    main()
