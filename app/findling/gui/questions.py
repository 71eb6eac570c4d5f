"""Questions of the window's pages to the engine, off the main thread; each answer goes to whoever asked.

A question of the same kind makes an earlier one of it void: its answer, should it still come, is dropped.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from findling.core.errors import Code, FindlingError
from findling.gui.client import Client
from findling.gui.sentences import said

_log = logging.getLogger(__name__)
_THREADS: Final = 2
"""One may wait for an answer that takes long."""

T = TypeVar("T")


@dataclass(frozen=True)
class _Asked:
    owner: QObject
    kind: str
    then: Callable[[Any], None]
    otherwise: Callable[[str], None]


class Questions(QObject):
    """Belongs to the main thread. Owners that are gone hear nothing more."""

    _arrived = Signal(int, object, str)

    def __init__(self, client: Callable[[], Client | None]) -> None:
        super().__init__()
        self._client = client
        self._pool = ThreadPoolExecutor(_THREADS, "questions")
        self._orders = ThreadPoolExecutor(1, "orders")
        self._tickets = itertools.count(1)
        self._asked: dict[int, _Asked] = {}
        self._newest: dict[tuple[int, str], int] = {}
        self._closed = threading.Event()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        owner: QObject,
        kind: str,
        call: Callable[[Client], T],
        then: Callable[[T], None],
        otherwise: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Have `call` put to the engine and `then` get its answer, `otherwise` the sentence of why there is none."""
        self._submit(self._pool, owner, kind, call, then, otherwise)

    def order(
        self,
        owner: QObject,
        kind: str,
        call: Callable[[Client], T],
        then: Callable[[T], None] = lambda _: None,
        otherwise: Callable[[str], None] = lambda _: None,
    ) -> None:
        """The same for what changes something: one after the other, as they were given."""
        self._submit(self._orders, owner, kind, call, then, otherwise)

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        owner: QObject,
        kind: str,
        call: Callable[[Client], T],
        then: Callable[[T], None],
        otherwise: Callable[[str], None],
    ) -> None:
        if self._closed.is_set():
            return
        ticket = next(self._tickets)
        self._asked[ticket] = _Asked(owner, kind, then, otherwise)
        self._newest[id(owner), kind] = ticket
        pool.submit(self._call, ticket, call)

    def close(self) -> None:
        """Ask and answer nothing more."""
        self._closed.set()
        for pool in (self._pool, self._orders):
            pool.shutdown(cancel_futures=True)
        self._asked.clear()

    def _call(self, ticket: int, call: Callable[[Client], object]) -> None:
        answer, refusal = None, ""
        try:
            client = self._client()
            if client is None:
                raise FindlingError(Code.ENGINE_UNREACHABLE, detail="it is starting")
            answer = call(client)
        except FindlingError as error:
            refusal = said(str(error))
        except Exception as error:
            _log.exception("the window's own mistake")
            refusal = said(str(FindlingError(Code.INTERNAL, detail=f"{type(error).__name__}: {error}")))
        if not self._closed.is_set():
            with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
                self._arrived.emit(ticket, answer, refusal)

    @Slot(int, object, str)
    def _deliver(self, ticket: int, answer: object, refusal: str) -> None:
        asked = self._asked.pop(ticket, None)
        if asked is None or not shiboken6.isValid(asked.owner):
            return
        if self._newest.get((id(asked.owner), asked.kind)) != ticket:
            return
        del self._newest[id(asked.owner), asked.kind]
        if refusal:
            asked.otherwise(said(refusal))
        else:
            asked.then(answer)
