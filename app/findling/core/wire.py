"""One message on the wire, whoever speaks: JSON-RPC 2.0, one message a line (`core.rpc` frames them)."""

from __future__ import annotations

from typing import Literal

import msgspec


class ErrorData(msgspec.Struct, frozen=True):
    """The `data` of a JSON-RPC error: a `core.errors.Code` and its parameters."""

    code: str
    params: dict[str, str] = {}


class RpcError(msgspec.Struct, frozen=True):
    """A JSON-RPC 2.0 error object."""

    code: int
    message: str
    data: ErrorData | None = None


class Message(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line on the wire: a request (`method` and `id`), a notification (`method`) or a reply (`id`).

    `attachment` is the number of raw bytes that follow the line.
    """

    jsonrpc: Literal["2.0"]
    id: int | None = None
    method: str | None = None
    params: msgspec.Raw = msgspec.Raw()
    result: msgspec.Raw = msgspec.Raw()
    error: RpcError | None = None
    attachment: int = 0


class Nothing(msgspec.Struct, frozen=True):
    """No parameters, or no result."""
