"""A connection to the session bus of the desktop that can send what QtDBus cannot: arrays of structures.

As much of the D-Bus specification (little endian, version 1) as a portal needs. Calls wait: for threads of their own.
"""

from __future__ import annotations

import os
import re
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

CALL, REPLY, ERROR, SIGNAL = 1, 2, 3, 4
_PATH, _INTERFACE, _MEMBER, _REPLY_TO, _DESTINATION, _SIGNATURE = 1, 2, 3, 5, 6, 8
_FIELDS: Final = {_PATH: "o", _INTERFACE: "s", _MEMBER: "s", _REPLY_TO: "u", _DESTINATION: "s", _SIGNATURE: "g"}
_FIXED: Final = {"y": ("B", 1), "b": ("I", 4), "n": ("h", 2), "q": ("H", 2), "i": ("i", 4), "u": ("I", 4)}
_FIXED_LONG: Final = {"x": ("q", 8), "t": ("Q", 8), "d": ("d", 8)}
_NUMBERS: Final = _FIXED | _FIXED_LONG
_BUS: Final = "org.freedesktop.DBus"


@dataclass(frozen=True)
class Message:
    """One message as it came."""

    kind: int
    path: str
    interface: str
    member: str
    reply_to: int
    arguments: list[Any]


class Bus:
    """Raises OSError where there is no bus, or where it goes."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.connect(_address())
            self._stream = self._socket.makefile("rwb")
            self._greet()
        except OSError:
            self._socket.close()
            raise
        self._serial = 0
        self._waiting: list[Message] = []
        self.name: str = self.call(_BUS, "/org/freedesktop/DBus", _BUS, "Hello", "")[0]

    def call(self, to: str, path: str, interface: str, member: str, signature: str, *arguments: Any) -> list[Any]:
        """A method's answer. Raises OSError where it is an error."""
        self._serial += 1
        serial = self._serial
        body = _Writer()
        for kind, argument in zip(_split(signature), arguments, strict=True):
            body.put(kind, argument)
        values = {_PATH: path, _INTERFACE: interface, _MEMBER: member, _DESTINATION: to}
        fields = [(number, (_FIELDS[number], value)) for number, value in values.items()]
        if signature:
            fields.append((_SIGNATURE, ("g", signature)))
        head = _Writer()
        for kind, value in zip("yyyyuu", (ord("l"), CALL, 0, 1, len(body.data), serial), strict=True):
            head.put(kind, value)
        head.put("a(yv)", fields)
        head.align(8)
        self._stream.write(bytes(head.data + body.data))
        self._stream.flush()
        while True:
            message = self._receive()
            if message.kind == SIGNAL:
                self._waiting.append(message)
            elif message.reply_to == serial:
                if message.kind == ERROR:
                    raise OSError(f"{member}: {message.arguments[:1]}")
                return message.arguments

    def listen(self, interface: str) -> None:
        """Have the signals of an interface sent here."""
        rule = f"type='signal',interface='{interface}'"
        self.call(_BUS, "/org/freedesktop/DBus", _BUS, "AddMatch", "s", rule)

    def signals(self) -> Iterator[Message]:
        """Signals as they come, until the connection ends."""
        while True:
            try:
                message = self._waiting.pop(0) if self._waiting else self._receive()
            except (OSError, ValueError):
                return
            if message.kind == SIGNAL:
                yield message

    def close(self) -> None:
        """End the connection; for any thread."""
        try:
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # it had ended
        self._socket.close()

    def _greet(self) -> None:
        self._stream.write(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        self._stream.flush()
        if not self._stream.readline().startswith(b"OK"):
            raise OSError("the session bus lets nobody in")
        self._stream.write(b"BEGIN\r\n")
        self._stream.flush()

    def _receive(self) -> Message:
        start = self._read(16)
        order = "<" if start[:1] == b"l" else ">"
        length, fields_length = struct.unpack(f"{order}I", start[4:8])[0], struct.unpack(f"{order}I", start[12:16])[0]
        rest = self._read(-(-fields_length // 8) * 8)
        fields = dict(_Reader(start + rest, order, 12).take("a(yv)"))
        body = _Reader(self._read(length), order)
        arguments = [body.take(kind) for kind in _split(fields.get(_SIGNATURE, ""))]
        return Message(
            start[1],
            fields.get(_PATH, ""),
            fields.get(_INTERFACE, ""),
            fields.get(_MEMBER, ""),
            fields.get(_REPLY_TO, 0),
            arguments,
        )

    def _read(self, count: int) -> bytes:
        data = self._stream.read(count)
        if len(data) < count:
            raise OSError("the session bus is gone")
        return data


class _Writer:
    def __init__(self) -> None:
        self.data = bytearray()

    def align(self, to: int) -> None:
        self.data += bytes(-len(self.data) % to)

    def put(self, kind: str, value: Any) -> None:
        """A value of a type; variants are pairs of type and value."""
        if kind in _NUMBERS:
            letter, size = _NUMBERS[kind]
            self.align(size)
            self.data += struct.pack(f"<{letter}", value)
        elif kind in "so":
            text = value.encode()
            self.put("u", len(text))
            self.data += text + b"\0"
        elif kind == "g":
            self.data += bytes([len(value)]) + value.encode() + b"\0"
        elif kind == "v":
            self.put("g", value[0])
            self.put(*value)
        elif kind[0] == "a":
            items = value.items() if isinstance(value, dict) else value
            self.put("u", 0)
            at = len(self.data)
            self.align(_alignment(kind[1]))
            begin = len(self.data)
            for item in items:
                self.put(kind[1:], item)
            self.data[at - 4 : at] = struct.pack("<I", len(self.data) - begin)
        else:  # a structure or an entry of a dictionary
            self.align(8)
            for part, item in zip(_split(kind[1:-1]), value, strict=True):
                self.put(part, item)


class _Reader:
    def __init__(self, data: bytes, order: str, at: int = 0) -> None:
        self._data = data
        self._order = order
        self._at = at

    def take(self, kind: str) -> Any:
        """The next value, of this type."""
        if kind in _NUMBERS:
            letter, size = _NUMBERS[kind]
            self._at += -self._at % size
            self._at += size
            return struct.unpack_from(f"{self._order}{letter}", self._data, self._at - size)[0]
        if kind in "sog":
            length = self.take("y" if kind == "g" else "u")
            self._at += length + 1
            return self._data[self._at - length - 1 : self._at - 1].decode()
        if kind == "v":
            return self.take(self.take("g"))
        if kind[0] == "a":
            end = self.take("u")
            self._at += -self._at % _alignment(kind[1])
            end += self._at
            items = []
            while self._at < end:
                items.append(self.take(kind[1:]))
            return dict(items) if kind[1] == "{" else items
        self._at += -self._at % 8
        return tuple(self.take(part) for part in _split(kind[1:-1]))


def _alignment(kind: str) -> int:
    return _NUMBERS[kind][1] if kind in _NUMBERS else {"g": 1, "v": 1, "(": 8, "{": 8}.get(kind, 4)


def _split(signature: str) -> list[str]:
    """The single types of a signature."""
    found, depth, start = [], 0, 0
    for at, letter in enumerate(signature):
        depth += (letter in "({") - (letter in ")}")
        if depth == 0 and letter != "a":
            found.append(signature[start : at + 1])
            start = at + 1
    return found


def _address() -> str:
    """Of the session bus's socket. Raises OSError where none is told."""
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if found := re.search(r"unix:(?:[^;]*,)?(path|abstract)=([^,;]+)", told):
        return ("\0" if found[1] == "abstract" else "") + found[2]
    place = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus"
    if not place.exists():
        raise OSError("there is no session bus")
    return str(place)
