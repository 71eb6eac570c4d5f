"""The passwords that may be tried while one file is read. They come with the request, and are forgotten after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

_OFFERED: Final[ContextVar[tuple[str, ...]]] = ContextVar("passwords", default=())


@contextmanager
def offered(passwords: Sequence[str]) -> Iterator[None]:
    """Let readers try these passwords meanwhile."""
    token = _OFFERED.set(tuple(passwords))
    try:
        yield
    finally:
        _OFFERED.reset(token)


def passwords() -> tuple[str, ...]:
    """Those to try, in order."""
    return _OFFERED.get()
