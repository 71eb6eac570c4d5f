"""The engine's side of reading files: one worker process, kept busy, watched and replaced.

A worker answers in the order it is asked, so the oldest unanswered file, the head, is the one it works on: it is
the head that a timeout or a crash is about, and the others are only asked again. A worker says which file within an
archive or mailbox it turns to, so that one which ends it is passed over, and the rest is read.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass, field, replace
from typing import Final

import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.names import is_unicode
from findling.core.process import Child, describe_exit
from findling.core.reading import Extraction, ExtractParams, MemberBegun
from findling.core.rpc import Answer, decode
from findling.core.wire import ErrorData, Message, Nothing
from findling.documents.limits import MEBIBYTE, MEMORY_EXIT, PROCESSOR_EXIT, WorkerLimits
from findling.documents.methods import EXTRACT, MEMBER, READY, SWOLLEN

Outcome = Extraction | FindlingError

OUTSTANDING: Final = 16
"""Requests in the worker at a time: enough that it never waits for the next."""
MOST_POISON: Final = 2
"""Files within one that may end the worker and be passed over; from the next on nothing more in it is read."""


@dataclass(frozen=True, slots=True)
class PoolLimits:
    """When a worker is stopped or replaced. Seconds are wall time."""

    seconds: float = 30.0
    """For one file, from when the worker turns to it."""
    starting_seconds: float = 120.0
    """For a worker to load what it needs."""
    files: int = 2000
    """Files after which a worker is replaced."""
    worker: WorkerLimits = field(default_factory=WorkerLimits)


class Extractor:
    """Reads files through one worker process, started when first needed.

    One thread calls `extract_many`; `close` may be called from any.
    """

    def __init__(
        self,
        limits: PoolLimits | None = None,
        background: bool = True,
        report: bool = False,
        passwords: Callable[[], list[str]] = list,
    ) -> None:
        """With `report` the extractions carry a report of what was read, and no passages. `passwords` gives those that
        are tried on protected files."""
        self._passwords = passwords
        self._report = report
        self._limits = limits or PoolLimits()
        self._background = background
        self._lock = threading.Lock()
        self._closed = False
        self._worker: _Worker | None = None

    def __enter__(self) -> Extractor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """Process id of the worker, None while there is none."""
        worker = self._worker
        return worker.pid if worker else None

    def close(self) -> None:
        """End the worker at once, even in the middle of a file; a running `extract_many` then stops. Safe to repeat."""
        with self._lock:
            self._closed = True
        self._end()

    def rest(self) -> None:
        """End the worker while there is nothing to read; the next file starts another."""
        self._end()

    def extract_many(self, paths: Iterable[str]) -> Iterator[tuple[str, Outcome]]:
        """Each path with what was read or why not: in the order of `paths`, each once, drawn as there is room.

        Raises FindlingError(INTERNAL) where no worker can be started.
        """
        source = iter(paths)
        again = deque[_Wanted]()  # asked of a worker that ended over another file
        suspect = False  # whether the next file ended a worker before: it is tried once more, alone
        try:
            while (worker := self._running()) is not None:
                while worker.outstanding < (1 if suspect else OUTSTANDING) and not worker.worn:
                    if not again and (path := next(source, None)) is not None:
                        again.append(_Wanted(path))
                    if not again:
                        break
                    worker.ask(again.popleft())
                if not worker.outstanding:
                    if not worker.worn:
                        return
                    self._end()
                    continue
                try:
                    path, outcome = worker.next_outcome()
                except _Ended as ended:
                    self._end()
                    if self._closed:
                        return
                    again.extendleft(reversed(worker.unanswered))
                    if not suspect and not ended.took_too_long:
                        suspect = True
                        continue
                    head, outcome = again.popleft(), self._blame(ended)
                    path = head.path
                    if (rest := head.without(ended.member, outcome)) is not None:
                        again.appendleft(rest)
                        suspect = True
                        continue
                suspect = False
                yield path, outcome
        finally:
            # left early, its answers would come to whoever asks next
            if self._worker is not None and self._worker.outstanding:
                self._end()

    def _blame(self, ended: _Ended) -> FindlingError:
        if ended.late:
            return FindlingError(Code.READER_TIMEOUT, detail=f"{self._limits.seconds:g} seconds")
        if ended.exit_code == PROCESSOR_EXIT:
            return FindlingError(Code.READER_PROCESSOR, detail=f"{self._limits.worker.processor_seconds:g} s")
        if ended.exit_code == MEMORY_EXIT:
            return FindlingError(Code.READER_MEMORY, detail=f"{self._limits.worker.memory // MEBIBYTE:,} MB")
        return FindlingError(Code.READER_CRASHED, detail=describe_exit(ended.exit_code))

    def _running(self) -> _Worker | None:
        """The worker, started where there is none; None once closed."""
        with self._lock:
            if self._closed:
                return None
            if self._worker is None:
                self._worker = _Worker(self._limits, self._background, self._report, self._passwords)
            worker = self._worker
        if worker.await_ready() or self._closed:
            return worker
        self._end()
        if self._closed:
            return None
        raise FindlingError(Code.INTERNAL, detail=f"no reader could be started: {describe_exit(worker.exit_code)}")

    def _end(self) -> None:
        with self._lock:
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()


class _Ended(Exception):
    """The worker ended over its head. `late` where it was ended for taking too long; `member` is the number of the file
    within it that it was reading, 0 for none."""

    def __init__(self, exit_code: int | None, late: bool, member: int) -> None:
        super().__init__(describe_exit(exit_code))
        self.exit_code = exit_code
        self.late = late
        self.member = member

    @property
    def took_too_long(self) -> bool:
        """Whether it was ended for its time: that is the head's own doing, and trying once more would take as long."""
        return self.late or self.exit_code == PROCESSOR_EXIT


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A file to read, without those in it that ended a worker before."""

    path: str
    poison: Mapping[int, ErrorData] = field(default_factory=dict)
    until: int | None = None

    def without(self, member: int, reason: FindlingError) -> _Wanted | None:
        """The same without another file in it; None where that leaves nothing to try."""
        if not member or self.until is not None:
            return None
        if len(self.poison) == MOST_POISON:
            return replace(self, until=member)
        return replace(self, poison={**self.poison, member: ErrorData(reason.code.value, reason.params)})


@dataclass(frozen=True, slots=True)
class _Asked:
    wanted: _Wanted
    future: Future[Answer]
    at: float


class _Worker:
    """One worker process, the files it was asked for, and since when it works on the first of them."""

    def __init__(self, limits: PoolLimits, background: bool, report: bool, passwords: Callable[[], list[str]]) -> None:
        self._passwords = passwords
        self._limits = limits
        self._report = report
        self._asked = deque[_Asked]()
        self._count = 0
        self._swollen = False
        self._last_answer = 0.0
        self._member = 0
        arguments = msgspec.json.encode(limits.worker).decode()
        self._child = Child("extractor", arguments, background=background, on_notification=self._on_notification)
        self._ready = self._child.calls.start(READY, Nothing())

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def exit_code(self) -> int | None:
        return self._child.exit_code()

    @property
    def outstanding(self) -> int:
        return len(self._asked)

    @property
    def unanswered(self) -> list[_Wanted]:
        return [asked.wanted for asked in self._asked]

    @property
    def worn(self) -> bool:
        """Whether it should be replaced as soon as nothing is outstanding."""
        return self._swollen or self._count >= self._limits.files

    def await_ready(self) -> bool:
        """Wait until it has loaded what it needs; False where it ended or took too long instead."""
        try:
            self._ready.result(self._limits.starting_seconds)
        except (FindlingError, FutureTimeout):
            return False
        return True

    def ask(self, wanted: _Wanted) -> None:
        self._count += 1
        future: Future[Answer]
        if not is_unicode(wanted.path):
            future = Future()
            future.set_exception(FindlingError(Code.FILE_NAME_NOT_UNICODE))
        else:
            params = ExtractParams(wanted.path, self._report, dict(wanted.poison), wanted.until, self._passwords())
            future = self._child.calls.start(EXTRACT, params)
            future.add_done_callback(self._on_answer)
        self._asked.append(_Asked(wanted, future, time.monotonic()))

    def next_outcome(self) -> tuple[str, Outcome]:
        """What became of the head. Raises _Ended where the worker ended, or was ended for being late, over it."""
        head = self._asked[0]
        outcome: Outcome
        try:
            raw, _ = self._await(head)
            outcome = decode(raw, Extraction)
        except FindlingError as error:
            if error.code is Code.PROCESS_STOPPED:
                raise _Ended(self.exit_code, late=False, member=self._member) from error
            self._swollen |= error.code is Code.READER_MEMORY
            outcome = error
        self._asked.popleft()
        return head.wanted.path, outcome

    def end(self) -> None:
        self._child.kill()

    def _await(self, head: _Asked) -> Answer:
        while True:
            # the worker turns to the head when it has answered all before it, if those were asked before
            since = max(head.at, self._last_answer)
            try:
                return head.future.result(max(0.0, since + self._limits.seconds - time.monotonic()))
            except FutureTimeout as timeout:
                if head.future.done() or max(head.at, self._last_answer) > since:
                    continue
                raise _Ended(None, late=True, member=self._member) from timeout

    def _on_answer(self, future: Future[Answer]) -> None:
        error = future.exception()
        if not (isinstance(error, FindlingError) and error.code is Code.PROCESS_STOPPED):
            self._last_answer = time.monotonic()
            self._member = 0

    def _on_notification(self, message: Message) -> None:
        self._swollen |= message.method == SWOLLEN
        if message.method == MEMBER:  # answers and notifications come in order, on one thread
            self._member = decode(message.params, MemberBegun).number
