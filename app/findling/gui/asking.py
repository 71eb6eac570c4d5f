"""Questions to the engine off the main thread, of which only the newest counts: its answer alone is delivered."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from findling.core.errors import Code, FindlingError
from findling.gui.client import Client
from findling.gui.sentences import said

_log = logging.getLogger(__name__)

_THREADS: Final = 2
"""One may wait for an answer that takes long while the next is asked for."""
_TRIES: Final = 3
"""For what another window's question superseded."""


class Asking(QObject):
    """`arrived` carries the answer to what was asked last; it belongs to the thread that made this.

    `answer` puts the question to an engine, on a thread of its own; `refusal` makes an answer of a sentence for people.
    """

    arrived = Signal(object)
    _answered = Signal(int, object)

    def __init__(
        self,
        name: str,
        client: Callable[[], Client | None],
        answer: Callable[[Client, Any], object],
        refusal: Callable[[Any, str], object],
    ) -> None:
        super().__init__()
        self._client = client
        self._answer = answer
        self._refusal = refusal
        self._pool = ThreadPoolExecutor(_THREADS, name)
        self._slot = threading.Lock()  # guards what follows
        self._ticket = 0
        self._wanted: tuple[int, object, int] | None = None  # the ticket, and how often it was tried
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, params: object) -> None:
        """Have this answered; whatever was asked before is dropped. It outlives an engine that dies under it."""
        with self._slot:
            self._ticket += 1
            self._wanted = (self._ticket, params, 0)
        self.ask_again()

    def forget(self) -> None:
        """Drop what is still to come."""
        with self._slot:
            self._ticket += 1
            self._wanted = None

    def ask_again(self) -> None:
        """Send what waits for an engine. For any thread."""
        with self._slot, contextlib.suppress(RuntimeError):
            if self._wanted is not None and not self._closed:
                self._pool.submit(self._fetch)

    def close(self) -> None:
        """End the threads; the client must have been closed, or they wait for its answer."""
        with self._slot:
            self._closed = True
            self._wanted = None
        self._pool.shutdown(cancel_futures=True)

    @Slot(int, object)
    def _deliver(self, ticket: int, answer: object) -> None:
        if ticket == self._ticket:
            self.arrived.emit(answer)

    # ---- on the pool's threads ---------------------------------------------------------------------------

    def _fetch(self) -> None:
        client = self._client()
        with self._slot:
            if client is None or self._wanted is None:
                return
            (ticket, params, tries), self._wanted = self._wanted, None
        try:
            answer = self._answer(client, params)
        except FindlingError as error:
            if error.code is Code.ENGINE_UNREACHABLE:
                self._keep(ticket, params, tries)
                return
            if error.code is Code.SUPERSEDED:
                if tries < _TRIES and self._keep(ticket, params, tries + 1):
                    self.ask_again()
                return
            answer = self._refusal(params, said(str(error)))
        except Exception as error:
            _log.exception("the window's own mistake")
            reason = said(str(FindlingError(Code.INTERNAL, detail=f"{type(error).__name__}: {error}")))
            answer = self._refusal(params, said(reason))
        with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
            self._answered.emit(ticket, answer)

    def _keep(self, ticket: int, params: object, tries: int) -> bool:
        """Put a question back unless a newer one has taken its place; whether it was."""
        with self._slot:
            if ticket == self._ticket and not self._closed:
                self._wanted = (ticket, params, tries)
                return True
        return False
