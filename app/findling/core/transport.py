"""Private local streams between processes of one user: Unix sockets (mode 0600), named pipes on Windows.

The Windows half is written after the documentation of `multiprocessing.connection` and unverified.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import socket
import sys
import threading
from multiprocessing.connection import Client, Connection
from multiprocessing.connection import Listener as PipeListener
from pathlib import Path
from typing import Any, BinaryIO, Protocol, cast

from findling.core.errors import Code, FindlingError
from findling.core.rpc import MAX_LINE, Channel


class Stream(Protocol):
    """A connection: its channel, and an end to it that any thread may put."""

    channel: Channel

    def end(self) -> None:
        """Let both sides see the end of the stream."""

    def close(self) -> None:
        """Free it; no thread may be reading."""


class SocketStream:
    """One connected Unix socket."""

    def __init__(self, connection: socket.socket, max_line: int = MAX_LINE) -> None:
        self._connection = connection
        self._reader, self._writer = connection.makefile("rb"), connection.makefile("wb")
        self.channel = Channel(cast(BinaryIO, self._reader), cast(BinaryIO, self._writer), max_line)

    def end(self) -> None:
        """Let both sides see the end of the stream. Safe to call twice and from any thread."""
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Free the socket, after `end` and when no thread reads any more. Safe to call twice."""
        for file in (self._reader, self._writer, self._connection):
            with contextlib.suppress(OSError):
                file.close()


class _PipeFile(io.RawIOBase):
    """A message pipe as a file of bytes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rest = b""

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer)
        if not self._rest:
            try:
                self._rest = self._connection.recv_bytes()
            except (EOFError, OSError):
                return 0
        count = min(len(view), len(self._rest))
        view[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count

    def write(self, data: Any) -> int:
        content = bytes(data)
        self._connection.send_bytes(content)
        return len(content)


class PipeStream:
    """One connected named pipe (Windows)."""

    def __init__(self, connection: Connection, max_line: int = MAX_LINE) -> None:
        self._connection = connection
        file = _PipeFile(connection)
        reader, writer = io.BufferedReader(file), io.BufferedWriter(file)
        self.channel = Channel(cast(BinaryIO, reader), cast(BinaryIO, writer), max_line)

    def end(self) -> None:
        """Let both sides see the end of the stream. Safe to call twice."""
        with contextlib.suppress(OSError):
            self._connection.close()

    def close(self) -> None:
        """Free the pipe. Safe to call twice."""
        self.end()


class Listener:
    """Accepts streams at an address until closed."""

    def __init__(self, address: str, max_line: int) -> None:
        """The caller holds the profile's lock: a socket that is there already is left over from a killed engine.

        Raises FindlingError(PROFILE_UNWRITABLE).
        """
        self._address = address
        self._max_line = max_line
        self._closed = threading.Event()
        try:
            if sys.platform == "win32":
                self._pipe = PipeListener(address, "AF_PIPE")
            else:
                self._socket = _bound_socket(Path(address))
        except OSError as error:
            raise FindlingError(Code.PROFILE_UNWRITABLE, path=address, detail=error.strerror) from error

    def accept(self) -> Stream | None:
        """The next connection; None once closed."""
        try:
            stream: Stream
            if sys.platform == "win32":
                stream = PipeStream(cast(Connection, self._pipe.accept()), self._max_line)
            else:
                stream = SocketStream(self._socket.accept()[0], self._max_line)
        except OSError:
            return None
        if self._closed.is_set():
            stream.end()
            stream.close()
            return None
        return stream

    def close(self) -> None:
        """Accept nothing more, and wake the thread that waits in `accept`."""
        self._closed.set()
        with contextlib.suppress(FindlingError):
            waker = connect(self._address, timeout=1.0)
            waker.end()
            waker.close()
        if sys.platform == "win32":
            self._pipe.close()
        else:
            self._socket.close()
            with contextlib.suppress(OSError):
                Path(self._address).unlink()


def connect(address: str, timeout: float) -> Stream:
    """A stream to whoever listens at an address. Raises FindlingError(ENGINE_UNREACHABLE)."""
    try:
        if sys.platform == "win32":
            return PipeStream(cast(Connection, Client(address, "AF_PIPE")))
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            connection.settimeout(timeout)
            connection.connect(address)
            connection.settimeout(None)
        except OSError:
            connection.close()
            raise
        return SocketStream(connection)
    except OSError as error:
        raise FindlingError(Code.ENGINE_UNREACHABLE, detail=error.strerror or str(error)) from error


def _bound_socket(path: Path) -> socket.socket:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.parent.stat().st_uid != os.getuid():
        raise PermissionError(errno.EPERM, "the folder belongs to another user", str(path.parent))
    path.unlink(missing_ok=True)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        mask = os.umask(0o177)
        try:
            listener.bind(str(path))
        finally:
            os.umask(mask)
        listener.listen(8)
    except OSError:
        listener.close()
        raise
    return listener
