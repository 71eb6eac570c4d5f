"""The one thread that writes the index: jobs in order, readings gathered into transactions."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Final, TypeVar

import apsw

from findling.core.errors import Code, FindlingError
from findling.index.store import Reading, Store

T = TypeVar("T")

BATCH: Final = 128
"""Readings in one transaction at most."""
QUEUE: Final = 512
"""Readings that may wait; readers then wait, so memory stays bounded."""
RETRY_SECONDS: Final = 2.0

Job = Callable[[Store], None]
_NOTHING: Final = object()
_END: Final = object()


class Writer:
    """Owns the store and its thread. On a full disk it waits and tries again; nothing that was queued is lost."""

    def __init__(
        self,
        store: Store,
        spaces: Sequence[int],
        on_notice: Callable[[FindlingError | None], None],
        on_change: Callable[[], None],
    ) -> None:
        """`spaces`: ids of the spaces that new passages are queued for. `on_notice` hears of a full disk and, with
        None, of its end; `on_change` is called after every transaction."""
        self._store = store
        self._spaces = list(spaces)
        self._on_notice = on_notice
        self._on_change = on_change
        self._queue: queue.Queue[Reading | Job | object] = queue.Queue(QUEUE)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="writer")
        self._thread.start()

    def put(self, reading: Reading) -> None:
        """Queue what was read; blocks while too much waits."""
        self._queue.put(reading)

    def submit(self, job: Callable[[Store], T]) -> Future[T]:
        """Run a job with the store, after everything queued before it."""
        future: Future[T] = Future()

        def run(store: Store) -> None:
            try:
                future.set_result(job(store))
            except apsw.FullError:
                raise
            except Exception as error:
                future.set_exception(error)

        self._queue.put(run)
        return future

    def close(self) -> None:
        """Finish what is queued, then close the store. On a full disk what waits is given up: it is redone later."""
        self._stop.set()
        self._queue.put(_END)
        self._thread.join()
        self._store.close()

    def _serve(self) -> None:
        waiting: list[Reading] = []
        while True:
            item = self._next(block=not waiting)
            if isinstance(item, Reading):
                waiting.append(item)
                if len(waiting) < BATCH:
                    continue
            if waiting:
                batch, waiting = waiting, []
                self._persistently(partial(Store.store_readings, readings=batch, spaces=self._spaces))
            if item is _END:
                return
            if callable(item):
                self._persistently(item)

    def _next(self, block: bool) -> Reading | Job | object:
        """The next item; `_NOTHING` where none waits and `block` is false."""
        try:
            return self._queue.get(block)
        except queue.Empty:
            return _NOTHING

    def _persistently(self, job: Job) -> None:
        """Run a job, again and again while the disk is full."""
        told = False
        while True:
            try:
                job(self._store)
            except apsw.FullError:
                if not told:
                    self._on_notice(FindlingError(Code.DISK_FULL, path=self._store.path))
                    told = True
                if self._stop.wait(RETRY_SECONDS):
                    return
            else:
                if told:
                    self._on_notice(None)
                self._on_change()
                return
