"""JSON-RPC 2.0 over a pair of byte streams: one message a line, with bytes beside it where needed."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from concurrent.futures import TimeoutError as FutureTimeout
from contextlib import suppress
from typing import BinaryIO, TypeVar

import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.wire import ErrorData, Message, RpcError

MAX_LINE = 64 * 1024 * 1024
"""Longest line accepted, in bytes; more is a broken or hostile peer."""
MAX_ATTACHMENT = 256 * 1024 * 1024

METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
FAILED = -32000

T = TypeVar("T")
_decoder = msgspec.json.Decoder(Message)
_encoder = msgspec.json.Encoder()


class Channel:
    """Messages over two byte streams. Sending is safe from any thread, receiving belongs to one."""

    def __init__(self, reader: BinaryIO, writer: BinaryIO, max_line: int = MAX_LINE) -> None:
        self._reader = reader
        self._writer = writer
        self._max_line = max_line
        self._sending = threading.Lock()

    def send(self, message: Message, attachment: bytes | memoryview = b"") -> None:
        """Write one message. Raises OSError or ValueError when the other side is gone."""
        with self._sending:
            self._writer.write(_encoder.encode(message) + b"\n")
            if attachment:
                self._writer.write(attachment)
            self._writer.flush()

    def receive(self) -> tuple[Message, bytes] | None:
        """The next message and its attachment; None at the end of the stream.

        Raises FindlingError(PROTOCOL) for what is not a message or is larger than allowed.
        """
        line = self._reader.readline(self._max_line)
        if not line:
            return None
        if not line.endswith(b"\n"):
            if len(line) >= self._max_line:
                raise FindlingError(Code.PROTOCOL, detail="a message is too long")
            return None
        try:
            message = _decoder.decode(line)
        except msgspec.DecodeError as error:
            raise FindlingError(Code.PROTOCOL, detail=str(error)) from error
        if not message.attachment:
            return message, b""
        if not 0 < message.attachment <= MAX_ATTACHMENT:
            raise FindlingError(Code.PROTOCOL, detail="an attachment is too large")
        data = self._reader.read(message.attachment)
        return (message, data) if len(data) == message.attachment else None


def request(method: str, params: object, id: int | None = None, attachment: int = 0) -> Message:
    """A request, or a notification where `id` is None."""
    return Message("2.0", id=id, method=method, params=msgspec.Raw(_encoder.encode(params)), attachment=attachment)


def reply(id: int | None, result: object, attachment: int = 0) -> Message:
    """The answer to request `id`."""
    return Message("2.0", id=id, result=msgspec.Raw(_encoder.encode(result)), attachment=attachment)


def failure(id: int | None, error: Exception, code: int = FAILED) -> Message:
    """The refusal of request `id`; a FindlingError keeps its code and parameters."""
    if isinstance(error, FindlingError):
        data = ErrorData(error.code.value, error.params)
    else:
        data = ErrorData(Code.INTERNAL.value, {"detail": f"{type(error).__name__}: {error}"})
    return Message("2.0", id=id, error=RpcError(code, str(error), data))


def raised(error: RpcError) -> FindlingError:
    """A reply's error as the exception that the other side raised."""
    if error.data is None:
        return FindlingError(Code.PROTOCOL, detail=error.message)
    try:
        return FindlingError(Code(error.data.code), **error.data.params)
    except ValueError:
        return FindlingError(Code.INTERNAL, detail=error.message)


def decode(raw: msgspec.Raw, type: type[T]) -> T:
    """Typed parameters or result. Raises FindlingError(PROTOCOL) where they do not fit."""
    try:
        return msgspec.json.decode(raw or b"{}", type=type)
    except msgspec.DecodeError as error:
        raise FindlingError(Code.PROTOCOL, detail=str(error)) from error


Answer = tuple[msgspec.Raw, bytes]


class Caller:
    """The calling side of a channel: requests out, replies matched by id, notifications handed on.

    One thread reads. `on_end` is called once, from it, when the stream ends; every call still waiting
    then fails with the error that `ending` returns.
    """

    def __init__(
        self,
        channel: Channel,
        on_notification: Callable[[Message], None] | None = None,
        on_end: Callable[[], None] | None = None,
        ending: Callable[[], FindlingError] | None = None,
    ) -> None:
        self._channel = channel
        self._on_notification = on_notification
        self._on_end = on_end
        self._ending = ending or (lambda: FindlingError(Code.ENGINE_UNREACHABLE, detail="connection closed"))
        self._ids = itertools.count(1)
        self._waiting: dict[int, Future[Answer]] = {}
        self._lock = threading.Lock()
        self._ended = False
        self._thread = threading.Thread(target=self._read, name="rpc-reader", daemon=True)
        self._thread.start()

    @property
    def ended(self) -> bool:
        """Whether the other side is gone."""
        return self._ended

    def join(self, timeout: float = 2.0) -> None:
        """Wait until the reading thread has seen the end of the stream."""
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout)

    def start(self, method: str, params: object, attachment: bytes = b"") -> Future[Answer]:
        """Send a request, with bytes beside it; the future gives the raw result and the attachment.

        It raises FindlingError.
        """
        future: Future[Answer] = Future()
        with self._lock:
            if self._ended:
                future.set_exception(self._ending())
                return future
            id = next(self._ids)
            self._waiting[id] = future
        try:
            self._channel.send(request(method, params, id, len(attachment)), attachment)
        except (OSError, ValueError):
            with self._lock:
                self._waiting.pop(id, None)
            with suppress(InvalidStateError):
                future.set_exception(self._ending())
        return future

    def call(self, method: str, params: object, result: type[T], timeout: float | None = None) -> T:
        """Send a request and wait for its typed result. Raises FindlingError; `timeout` is in seconds."""
        return self.exchange(method, params, result, timeout)[0]

    def exchange(self, method: str, params: object, result: type[T], timeout: float | None = None) -> tuple[T, bytes]:
        """As `call`, with the bytes that came beside the result."""
        try:
            raw, attachment = self.start(method, params).result(timeout)
        except FutureTimeout as error:
            raise FindlingError(Code.ENGINE_UNREACHABLE, detail=f"no answer to {method}") from error
        return decode(raw, result), attachment

    def notify(self, method: str, params: object) -> None:
        """Send what needs no answer; a peer that is gone is not an error."""
        try:
            self._channel.send(request(method, params))
        except (OSError, ValueError):
            return

    def _read(self) -> None:
        try:
            while (received := self._channel.receive()) is not None:
                message, attachment = received
                if message.method is not None:
                    if self._on_notification is not None:
                        self._on_notification(message)
                    continue
                with self._lock:
                    future = self._waiting.pop(message.id, None) if message.id is not None else None
                if future is None:
                    continue
                if message.error is not None:
                    future.set_exception(raised(message.error))
                else:
                    future.set_result((message.result, attachment))
        except (OSError, ValueError, FindlingError):
            pass  # a broken stream ends the conversation; the waiting calls below say so
        with self._lock:
            self._ended = True
            waiting, self._waiting = list(self._waiting.values()), {}
        if waiting:
            error = self._ending()
            for future in waiting:
                with suppress(InvalidStateError):  # a request that could not be sent any more was told already
                    future.set_exception(error)
        if self._on_end is not None:
            self._on_end()
