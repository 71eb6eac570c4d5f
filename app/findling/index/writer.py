"""The one thread that writes the index: jobs in order, readings gathered into transactions."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, TypeVar

import apsw

from findling.core.errors import Code, FindlingError
from findling.core.reading import Extraction
from findling.index.schema import DAMAGE
from findling.index.store import Reading, Store

T = TypeVar("T")

BATCH: Final = 128
"""Readings in one transaction at most."""
QUEUE: Final = 512
"""Readings that may wait; readers then wait, so memory stays bounded."""
HELD: Final = 24_000_000
"""Characters of readings that may wait, and be stored, at a time; a longer one waits alone."""
RETRY_SECONDS: Final = 2.0
REST_SECONDS: Final = 0.5
"""Without anything to store, after which is done what can wait."""


_log = logging.getLogger(__name__)


class _Signal(Enum):
    END = "end"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class _Job:
    run: Callable[[Store], Any]
    future: Future[Any]


class Writer:
    """Owns the store and its thread.

    On a full disk it waits and tries again, so nothing that was queued is lost; in a damaged index it writes nothing.
    """

    def __init__(
        self,
        store: Store,
        spaces: Sequence[int],
        on_notice: Callable[[FindlingError | None], None],
        on_change: Callable[[], None],
    ) -> None:
        """`spaces`: ids of the spaces that new passages are queued for at first. `on_notice` hears of damage or a
        full disk and, with None, of the latter's end; `on_change` is called after every transaction."""
        self._store = store
        self._spaces = list(spaces)
        self._on_notice = on_notice
        self._on_change = on_change
        self._queue: queue.Queue[Reading | _Job | _Signal] = queue.Queue(QUEUE)
        self._held = 0  # characters
        self._room = threading.Condition()
        self._stop = threading.Event()
        self._closing = False
        self._damaged = False
        self._thread = threading.Thread(target=self._serve, name="writer")
        self._thread.start()

    def put(self, reading: Reading) -> None:
        """Queue what was read; blocks while too much waits."""
        length = _length(reading.outcome)
        with self._room:
            self._room.wait_for(lambda: not self._held or self._held + length <= HELD or self._stop.is_set())
            self._held += length
        self._queue.put(reading)

    def submit(self, job: Callable[[Store], T]) -> Future[T]:
        """Run a job with the store, after everything queued before it. The future gives its result or its error."""
        future: Future[T] = Future()
        self._queue.put(_Job(job, future))
        return future

    def queue_for(self, spaces: Sequence[int]) -> None:
        """Queue new passages for these spaces from now on; call it from within a job."""
        self._spaces = list(spaces)

    def hurry(self) -> None:
        """The first step of closing: wait for room on a full disk no longer, so that whoever waits for a job hears."""
        self._stop.set()
        with self._room:
            self._room.notify_all()

    def close(self) -> None:
        """Finish the jobs that are queued and one batch of readings, then close the store.

        Readings beyond that, and everything while the disk is full, are given up: their files are still pending.
        """
        self.hurry()
        self._queue.put(_Signal.END)
        self._thread.join()
        self._store.close()

    def _serve(self) -> None:
        item: Reading | _Job | _Signal = self._next()
        while item is not _Signal.END:
            following: Reading | _Job | _Signal = _Signal.EMPTY
            if isinstance(item, Reading):
                readings, following = self._gather(item)
                self._store_readings(readings)
                with self._room:
                    self._held -= sum(_length(reading.outcome) for reading in readings)
                    self._room.notify_all()
            elif isinstance(item, _Job):
                self._run(item)
            item = self._next() if following is _Signal.EMPTY else following

    def _next(self) -> Reading | _Job | _Signal:
        """What comes next; in a pause, blocks of words are written out first."""
        try:
            return self._queue.get(timeout=REST_SECONDS)
        except queue.Empty:
            pass
        try:
            while self._queue.empty() and self._persistently(lambda store: store.write_block()):
                pass
        except FindlingError:
            pass  # for want of room; the block is still due at the next pause
        except Exception:
            _log.exception("a block of words could not be written")
        return self._queue.get()

    def _gather(self, first: Reading) -> tuple[list[Reading], _Job | _Signal]:
        """Readings that wait already, up to a batch, and what came after them."""
        readings = [first]
        while len(readings) < BATCH:
            try:
                item = self._queue.get_nowait()
            except queue.Empty:
                break
            if not isinstance(item, Reading):
                return readings, item
            readings.append(item)
        return readings, _Signal.EMPTY

    def _store_readings(self, readings: list[Reading]) -> None:
        if self._stop.is_set():
            if self._closing:
                return
            self._closing = True
        try:
            self._persistently(lambda store: store.store_readings(readings, self._spaces))
        except FindlingError:
            return  # given up; the files are still pending
        except Exception as error:
            if len(readings) > 1:  # one of them is to blame, the others must not suffer
                for reading in readings:
                    self._store_readings([reading])
                return
            _log.exception("a reading could not be stored")
            blamed = FindlingError(Code.INTERNAL, detail=f"{type(error).__name__}: {error}")
            self._store_readings([Reading(readings[0].path, readings[0].version, blamed)])

    def _run(self, job: _Job) -> None:
        try:
            job.future.set_result(self._persistently(job.run))
        except Exception as error:
            job.future.set_exception(error)

    def _persistently(self, run: Callable[[Store], T]) -> T:
        """Run with the store, again and again while the disk is full.

        Raises FindlingError DISK_FULL when that is given up at closing, INDEX_DAMAGED in a damaged index.
        """
        told = False
        while not self._damaged:
            try:
                result = run(self._store)
                self._store.bound_log()
            except DAMAGE:
                self._damaged = True
                self._on_notice(FindlingError(Code.INDEX_DAMAGED, path=self._store.path))
            except apsw.FullError as error:
                full = FindlingError(Code.DISK_FULL, path=self._store.path)
                if not told:
                    self._on_notice(full)
                    told = True
                if self._stop.wait(RETRY_SECONDS):
                    raise full from error
            else:
                if told:
                    self._on_notice(None)
                self._on_change()
                return result
        raise FindlingError(Code.INDEX_DAMAGED, path=self._store.path)


def _length(outcome: Extraction | FindlingError) -> int:
    """Characters of what was read, files within it included."""
    if isinstance(outcome, FindlingError):
        return 0
    within = sum(_length(member.reading) for member in outcome.members if member.reading is not None)
    return within + sum(len(chunk.text) for chunk in outcome.chunks)
