"""The transfer of one file from a server: in parts over several connections, or as one stream where it must be."""

from __future__ import annotations

import re
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from findling.core.errors import Code, FindlingError
from findling.models.http import USUAL_PATIENCE, Patience, Reply, Retries, Transient, Web
from findling.models.hub import Source
from findling.models.partial import Identity, Partial, Progress, check_room, storing

_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_REPORT_EVERY: Final = 0.1
_LOOK_EVERY: Final = 0.2
_RATE_OVER: Final = 5.0
_ENOUGH: Final = 1024 * 1024
"""Bytes after which a connection counts as one that worked, though it broke."""


class Control:
    """Pauses and stops a download or an import, from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._paused = False
        self._cancelled = False

    def pause(self) -> None:
        """Close the connections and wait; what has arrived stays."""
        self._set(paused=True)

    def resume(self) -> None:
        """Go on after `pause`."""
        self._set(paused=False)

    def cancel(self) -> None:
        """Stop; the download raises FindlingError(DOWNLOAD_CANCELLED) and may be started again later."""
        self._set(cancelled=True)

    @property
    def paused(self) -> bool:
        """Whether `pause` was called last."""
        return self._paused

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled

    def wait(self, seconds: float) -> None:
        """Wait so long, or until something is changed here."""
        with self._changed:
            if not self._cancelled:
                self._changed.wait(seconds)

    def _set(self, paused: bool | None = None, cancelled: bool = False) -> None:
        with self._changed:
            self._paused = self._paused if paused is None else paused
            self._cancelled = self._cancelled or cancelled
            self._changed.notify_all()


@dataclass(frozen=True, slots=True)
class Plan:
    """How to fetch: bytes of a part, connections at once, and patience with the server."""

    part: int = 16 * 1024 * 1024
    connections: int = 4
    patience: Patience = USUAL_PATIENCE


USUAL_PLAN: Final = Plan()
Report = Callable[[Progress], None]


class Changed(Exception):
    """What the server has is not what it had when this transfer began. `error` is for when that goes on."""

    def __init__(self, error: FindlingError, why: str) -> None:
        super().__init__(why)
        self.error = error


class _Meter:
    """Bytes that have arrived, and how fast."""

    def __init__(self, done: int) -> None:
        self.done = done
        self._lock = threading.Lock()
        self._seen: deque[tuple[float, int]] = deque([(time.monotonic(), done)])

    def add(self, count: int) -> None:
        with self._lock:
            self.done += count

    def progress(self, total: int) -> Progress:
        now = time.monotonic()
        self._seen.append((now, self.done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _RATE_OVER:
            self._seen.popleft()
        (since, before), done = self._seen[0], self.done
        return Progress(done, total, max(0, done - before) / max(now - since, 0.001))


class Transfer:
    """One attempt at a whole file: a probe, then parts over several connections, or one stream."""

    def __init__(
        self, web: Web, source: Source, partial: Partial, report: Report, control: Control, plan: Plan
    ) -> None:
        self._web = web
        self._source = source
        self._partial = partial
        self._report = report
        self._control = control
        self._plan = plan
        self._failure: BaseException | None = None
        self._ended = threading.Event()
        self._left: deque[tuple[int, int, int]] = deque()
        self._mark = ""
        self._meter = _Meter(0)

    def run(self) -> None:
        """Fetch all that is missing. Raises Changed, and FindlingError as `download` does."""
        size, ranges = self._probe()
        self._partial.begin(Identity(size, self._source.sha256, self._mark if ranges else "", self._plan.part))
        self._meter = _Meter(size - self._partial.missing)
        if ranges:
            self._left = deque(self._partial.unfinished)
            tasks = [self._fetch_parts] * min(self._plan.connections, len(self._left))
        else:
            self._partial.discard()
            tasks = [self._fetch_stream]
        threads = [threading.Thread(target=self._guarded, args=(task,), name="download") for task in tasks]
        for thread in threads:
            thread.start()
        try:
            while any(thread.is_alive() for thread in threads) and not self._stopped():
                self._report(self._meter.progress(size))
                self._ended.wait(_REPORT_EVERY)
        finally:
            if any(thread.is_alive() for thread in threads):
                self._ended.set()
                self._web.abort()
            for thread in threads:
                thread.join()
            self._web.recover()
        if self._control.cancelled:
            raise cancelled(self._partial.target)
        if self._failure is not None:
            raise self._failure
        self._report(self._meter.progress(size))

    def _probe(self) -> tuple[int, bool]:
        """Size of the file on the server (0 where it does not say), and whether it hands out parts."""
        retries = self._retries()
        while True:
            try:
                with self._web.get(self._source.url, {"Range": "bytes=0-0"}) as reply:
                    reply.check(self._source.name)
                    self._mark = _mark(reply)
                    if reply.status == 206:
                        reply.body(1024)  # one byte
                    found = _RANGE.fullmatch(reply.headers.get("content-range", ""))
                    ranges = reply.status == 206 and found is not None and found[3] != "*"
                    said = found[3] if found is not None and ranges else reply.headers.get("content-length", "")
            except Transient as trouble:
                retries.failed(trouble)
                continue
            except ValueError:
                said, ranges = "", False  # it calls the whole file a part
            size = int(said) if said.isdecimal() else 0
            if size and self._source.bytes and size != self._source.bytes:
                self._partial.discard()
                raise FindlingError(
                    Code.DOWNLOAD_WRONG_SIZE, file=self._source.name, found=size, expected=self._source.bytes
                )
            return size or self._source.bytes, ranges

    def _guarded(self, task: Callable[[], None]) -> None:
        try:
            task()
        except BaseException as error:  # handed to the thread that waits
            if not self._ended.is_set():
                self._failure = self._failure or error
                self._ended.set()

    def _fetch_parts(self) -> None:
        while not self._ended.is_set():
            try:
                number, begin, end = self._left.popleft()
            except IndexError:
                return
            with storing(self._partial.target, end - begin), self._partial.data.open("r+b") as file:
                check_room(self._partial.target, end - begin)
                if self._fetch_part(file, begin, end):
                    self._partial.finish(number, file)

    def _fetch_part(self, file: BinaryIO, begin: int, end: int) -> bool:
        """Write one part; returns whether it is whole, which it is not where the transfer was stopped."""
        retries = self._retries()
        at = begin
        file.seek(begin)
        while at < end:
            self._wait_while_paused()
            if self._stopped():
                return False
            started = at
            try:
                headers = {"Range": f"bytes={at}-{end - 1}"}
                if self._mark.startswith('"'):
                    headers["If-Range"] = self._mark
                with self._web.get(self._source.url, headers) as reply:
                    self._check_part(reply, at)
                    for piece in reply.pieces():
                        if self._stopped() or self._control.paused or at == end:
                            break
                        kept = piece[: end - at]
                        file.write(kept)
                        self._meter.add(len(kept))
                        at += len(kept)
                    if at < end and not self._stopped() and not self._control.paused:
                        raise Transient(FindlingError(Code.DOWNLOAD_TRUNCATED, host=reply.host))
            except Transient as trouble:
                if self._stopped():
                    return False
                if at - started >= min(_ENOUGH, (end - begin) // 2):
                    retries.succeeded()
                retries.failed(trouble)
        return True

    def _check_part(self, reply: Reply, at: int) -> None:
        """Raise Changed where an answer is not the part of the file as it was, and what a bad status means."""
        name = self._source.name
        changed = FindlingError(Code.DOWNLOAD_CHANGED, file=name)
        if reply.status == 416:
            raise Changed(FindlingError(Code.HUB_RANGE, host=reply.host, file=name), "it has no such part any more")
        reply.check(name)
        found = _RANGE.fullmatch(reply.headers.get("content-range", ""))
        if reply.status != 206 or found is None:
            raise Changed(changed, "the whole file came instead of a part")
        if int(found[1]) != at:
            raise Changed(changed, "another part came than was asked for")
        mark = _mark(reply)
        size = self._partial.data.stat().st_size
        if found[3] != str(size) or (mark and self._mark and mark != self._mark):
            raise Changed(changed, "size or version changed")

    def _fetch_stream(self) -> None:
        """The file from its beginning to its end, for servers that do not hand out parts."""
        retries = self._retries()
        name = self._source.name
        while not self._stopped():
            self._meter.add(-self._meter.done)
            try:
                with self._web.get(self._source.url) as reply:
                    reply.check(name)
                    said = reply.headers.get("content-length", "")
                    expected = int(said) if said.isdecimal() else self._source.bytes
                    with storing(self._partial.target, expected), self._partial.data.open("wb") as file:
                        self._copy(reply, file, expected)
                        if expected and self._meter.done < expected and not self._stopped():
                            raise Transient(FindlingError(Code.DOWNLOAD_TRUNCATED, host=reply.host))
                    return
            except Transient as trouble:
                if not self._stopped():
                    retries.failed(trouble)

    def _copy(self, reply: Reply, file: BinaryIO, expected: int) -> None:
        unchecked = 0
        for piece in reply.pieces():
            self._wait_while_paused()  # the server waits, or breaks off, and then it begins anew
            if self._stopped():
                return
            if unchecked <= 0:
                unchecked = self._plan.part
                check_room(self._partial.target, min(unchecked, expected) or unchecked)
            file.write(piece)
            self._meter.add(len(piece))
            unchecked -= len(piece)
            if expected and self._meter.done > expected:
                raise FindlingError(
                    Code.DOWNLOAD_WRONG_SIZE, file=self._source.name, found=self._meter.done, expected=expected
                )

    def _wait_while_paused(self) -> None:
        while self._control.paused and not self._stopped():
            self._control.wait(_LOOK_EVERY)

    def _stopped(self) -> bool:
        return self._control.cancelled or self._ended.is_set()

    def _retries(self) -> Retries:
        return Retries(self._plan.patience, cancellable(self._control, self._partial.target, self._ended))


def _mark(reply: Reply) -> str:
    """The server's mark of a version of a file."""
    return reply.headers.get("etag", "") or reply.headers.get("last-modified", "")


def cancelled(target: Path) -> FindlingError:
    """The error of a download that the user stopped."""
    return FindlingError(Code.DOWNLOAD_CANCELLED, file=target.name)


def cancellable(control: Control, target: Path, ended: threading.Event | None = None) -> Callable[[float], None]:
    """A wait between attempts that ends when the download does."""

    def wait(seconds: float) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and not control.cancelled and not (ended and ended.is_set()):
            control.wait(min(left, _LOOK_EVERY))
        if control.cancelled:
            raise cancelled(target)

    return wait
