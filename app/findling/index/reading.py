"""The reading stage: pending files go to extractor workers, what they find goes to the writer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

import apsw

from findling.core.errors import FindlingError
from findling.core.reading import Extraction
from findling.documents.pool import Extractor
from findling.index.composition import passwords_tried
from findling.index.schema import rows
from findling.index.store import Reading, Store
from findling.index.writer import Writer

TAKE: Final = 64
"""Files that one worker takes at a time."""
IDLE_SECONDS: Final = 60.0
RETRY_SECONDS: Final = 5.0


class Backlog:
    """Pending files, handed to each worker once. The table is the queue; this only knows what is in hand."""

    def __init__(self) -> None:
        self._in_hand: dict[str, tuple[int, int]] = {}
        self._lock = threading.Lock()
        self._more = threading.Condition(self._lock)
        self._closed = False
        self.generation = 0
        """Counts the times when there may have been something new."""
        self.busy_since: float | None = None
        """When the backlog last became non-empty (monotonic seconds); None while it is empty."""

    def take(self, db: apsw.Connection, limit: int) -> list[tuple[str, tuple[int, int]]]:
        """Up to `limit` pending files with their versions, not in any worker's hand; [] where there are none."""
        with self._lock:
            if self._closed:
                return []
            sql = "SELECT path, size, mtime_ns FROM file WHERE state='pending' ORDER BY id LIMIT ?"
            found = rows(db, sql, (limit + len(self._in_hand),))
            taken = [(path, (size, mtime)) for path, size, mtime in found if path not in self._in_hand][:limit]
            self._in_hand.update(taken)
            if taken and self.busy_since is None:
                self.busy_since = time.monotonic()
            return taken

    def settle(self, paths: Iterable[str]) -> None:
        """The readings of these files are stored, or were given up."""
        with self._lock:
            for path in paths:
                self._in_hand.pop(path, None)
            if not self._in_hand:
                self.busy_since = None
            self._news()  # one of them may have changed again

    def wake(self) -> None:
        """There may be new pending files."""
        with self._lock:
            self._news()

    def wait(self, seen: int, seconds: float) -> bool:
        """Sleep until there is news since `seen` (a value of `generation`), or the time is over; which it was."""
        with self._lock:
            return self._more.wait_for(lambda: self._closed or self.generation != seen, seconds)

    def _news(self) -> None:
        self.generation += 1
        self._more.notify_all()

    def close(self) -> None:
        """Hand out nothing more."""
        with self._lock:
            self._closed = True
            self._more.notify_all()


class ReadingStage:
    """Threads that each drive one extractor worker."""

    def __init__(
        self,
        workers: int,
        connect: Callable[[], apsw.Connection],
        writer: Writer,
        running: threading.Event,
        shaped: Callable[[Extraction], Extraction],
        on_stored: Callable[[], None],
        on_notice: Callable[[FindlingError], None],
        passwords: Callable[[], list[str]],
    ) -> None:
        """`running` is clear while indexing is paused; `shaped` may change an extraction before it is stored;
        `on_stored` is called when new passages are in the index, `on_notice` hears that no worker can be started;
        `passwords` gives those that are tried on protected files."""
        self.backlog = Backlog()
        self._connect = connect
        self._writer = writer
        self._running = running
        self._shaped = shaped
        self._on_stored = on_stored
        self._on_notice = on_notice
        self._closed = False
        self._extractors = [Extractor(passwords=passwords) for _ in range(workers)]
        self._threads = [
            threading.Thread(target=self._serve, args=(extractor,), name=f"reading-{number}")
            for number, extractor in enumerate(self._extractors)
        ]
        for thread in self._threads:
            thread.start()

    def _serve(self, extractor: Extractor) -> None:
        db = self._connect()
        try:
            while not self._closed:
                self._running.wait()
                seen = self.backlog.generation
                tried = passwords_tried(db)  # before a worker is told them: it may know newer ones, never older
                versions = dict(self.backlog.take(db, TAKE))
                if not versions:
                    if not self.backlog.wait(seen, IDLE_SECONDS):
                        extractor.rest()
                    continue
                wanted = (path for path in versions if self._running.is_set())  # drawn one by one: pausing acts soon
                try:
                    for path, outcome in extractor.extract_many(wanted):
                        shaped = outcome if isinstance(outcome, FindlingError) else self._shaped(outcome)
                        self._writer.put(Reading(path, versions[path], shaped, tried))
                except FindlingError as error:
                    self._on_notice(error)
                    self.backlog.wait(self.backlog.generation, RETRY_SECONDS)
                # after these readings, in the writer's order
                self._writer.submit(partial(self._settle, tuple(versions)))
        finally:
            db.close()

    def _settle(self, paths: tuple[str, ...], _store: Store) -> None:
        self.backlog.settle(paths)
        self._on_stored()

    def close(self) -> None:
        """End the workers, also in the middle of a file; that file stays pending."""
        self._closed = True
        self._running.set()
        self.backlog.close()
        for extractor in self._extractors:
            extractor.close()
        for thread in self._threads:
            thread.join()
