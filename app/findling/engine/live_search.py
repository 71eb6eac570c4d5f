"""The search of somebody who types: the words of the newest question at once, its meaning when the typing pauses."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Final

import msgspec

from findling.core.answers import LiveSearchParams, SearchResult
from findling.core.errors import Code, FindlingError
from findling.engine.engine import Engine

PAUSE_SECONDS: Final = 0.04
"""From a question to the search for its meaning; where the next letter comes within it, the model is not asked."""
FIRST: Final = 20
"""Documents of the answer by words alone: what a window shows until the complete answer, some ten letters a second."""

_log = logging.getLogger(__name__)


class LiveSearch:
    """One client's. Words and meaning have a thread each, so that no letter waits for the model's view of the last."""

    def __init__(self, engine: Engine, send: Callable[[SearchResult], None]) -> None:
        self._engine = engine
        self._send = send
        self._turn = threading.Condition()
        self._newest: LiveSearchParams | None = None
        self._asked = 0.0
        self._due: LiveSearchParams | None = None
        self._ended = False

    def start(self) -> None:
        """Begin to wait for questions."""
        for name, work in (("live-words", self._answer_words), ("live-meaning", self._answer_all)):
            threading.Thread(target=work, name=name, daemon=True).start()

    def ask(self, params: LiveSearchParams) -> None:
        """Answer this question; whatever was asked before is dropped."""
        with self._turn:
            self._newest, self._due, self._asked = params, None, time.monotonic()
            self._turn.notify_all()

    def end(self) -> None:
        """Answer nothing more."""
        with self._turn:
            self._ended, self._newest = True, None
            self._turn.notify_all()

    def _answer_words(self) -> None:
        wanted: LiveSearchParams | None = None
        while True:
            with self._turn:
                while not self._ended and self._newest is wanted:
                    self._turn.wait()
                if self._ended or self._newest is None:
                    return
                wanted = self._newest
            search = wanted.search
            if search.mode == "hybrid" and not search.offset:  # more of a list need not be quick
                first = msgspec.structs.replace(search, limit=min(search.limit, FIRST))
                try:
                    self._results(wanted, self._engine.search_words(first))
                except FindlingError:
                    pass  # the complete answer meets the same error, and tells it
                except Exception:  # the thread must live on, or no letter is answered any more
                    _log.exception("the words of a question could not be answered")
            with self._turn:
                if self._newest is wanted:
                    self._due = wanted
                    self._turn.notify_all()

    def _answer_all(self) -> None:
        while (wanted := self._next_due()) is not None:
            try:
                for result in self._engine.answers(wanted.search, partial(self._is_stale, wanted)):
                    self._results(wanted, result)
            except FindlingError as error:
                if error.code is not Code.SUPERSEDED:
                    self._fail(wanted, error)
            except Exception as error:
                _log.exception("a question could not be answered")
                self._fail(wanted, FindlingError(Code.INTERNAL, detail=f"{type(error).__name__}: {error}"))

    def _next_due(self) -> LiveSearchParams | None:
        """Wait for a question whose words are answered and whose pause is over; None at the end."""
        with self._turn:
            while not self._ended:
                if self._due is None:
                    self._turn.wait()
                    continue
                pause = 0.0 if self._due.search.offset else PAUSE_SECONDS
                left = self._asked + pause - time.monotonic()
                if left <= 0:
                    due, self._due = self._due, None
                    return due
                self._turn.wait(left)
            return None

    def _is_stale(self, wanted: LiveSearchParams) -> bool:
        return self._newest is not wanted

    def _fail(self, wanted: LiveSearchParams, error: FindlingError) -> None:
        """Answer by what went wrong: the window must not wait for an answer that does not come."""
        search = wanted.search
        self._results(wanted, SearchResult(search.query, search.mode, 0.0, [], notice=str(error)))

    def _results(self, wanted: LiveSearchParams, result: SearchResult) -> None:
        self._send(msgspec.structs.replace(result, request=wanted.request))
