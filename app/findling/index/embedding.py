"""The embedding stage: passages that wait go to the embedder, first passages of all documents first."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final, NamedTuple

import apsw
import numpy as np

from findling.core.embedding import Role
from findling.core.errors import Code, FindlingError
from findling.index.backlog import waiting
from findling.index.record import Vectors
from findling.index.vectors import VectorSpace
from findling.index.writer import Writer
from findling.models.embedders import Embedder

BATCH_SECONDS: Final = 2.0
"""A batch aims at this long: little is lost with the process, and pausing takes effect soon."""
TUNE_FROM: Final = 200
"""Passages waiting from which measuring the machine first pays."""
WORDS_FIRST_SECONDS: Final = 10.0
"""Embedding waits for reading to finish, but no longer than this: words become searchable first."""
QUICK_SECONDS: Final = 0.25
"""What a static model's batch aims at, and how long it lets passages gather while files are read."""
IDLE_SECONDS: Final = 60.0
PAUSE_SECONDS: Final = 0.5
"""Between two looks, while indexing is paused, whether it goes on or this stage ends."""
MOST_STORING: Final = 4
"""Largest batches whose vectors may wait for the writer."""
STARTS: Final = 20
"""Times in a row that an embedder may end while starting before it is given up, each after a longer pause."""

Row = tuple[int, str, str, str]

_log = logging.getLogger(__name__)


class Work(NamedTuple):
    """A space, and what embeds for it."""

    space: VectorSpace
    embedder: Embedder


class Pace(NamedTuple):
    """How a stage works: passages in the first batch and in any, the seconds that a batch aims at, and how long words
    go before."""

    first: int
    smallest: int
    largest: int
    seconds: float
    words_first: float


NETWORK: Final = Pace(16, 4, 256, BATCH_SECONDS, WORDS_FIRST_SECONDS)
TABLE: Final = Pace(512, 256, 4096, QUICK_SECONDS, 0.0)
"""A static model keeps up with reading."""


def passage_text(text: str, title: str, heading: str) -> str:
    """What is embedded for a passage: its place in the document, then the passage."""
    context = " › ".join(part for part in (title, heading) if part and not text.startswith(part))
    return f"{context}\n{text}" if context else text


class EmbeddingStage:
    """One thread that keeps an embedder busy with its space."""

    def __init__(
        self,
        work: Work,
        connect: Callable[[], apsw.Connection],
        writer: Writer,
        running: threading.Event,
        reading_since: Callable[[], float | None],
        on_notice: Callable[[FindlingError], None],
        whole: bool = False,
    ) -> None:
        """`reading_since`: when the reading stage became busy (monotonic), None while it is idle. `whole` embeds the
        text alone and cuts it at the model's limit. `on_notice` hears of a model that cannot be used."""
        self.work = work
        self._space, self._embedder = work
        self._pace = TABLE if work.embedder.spec.is_static else NETWORK
        self._connect = connect
        self._writer = writer
        self._running = running
        self._reading_since = reading_since
        self._on_notice = on_notice
        self._whole = whole
        self._more = threading.Event()
        self._closed = threading.Event()
        self._storing: set[int] = set()
        self.disabled = False
        """True once the model turned out to be unusable."""
        self._thread = threading.Thread(target=self._serve, name="embedding")
        self._thread.start()

    @property
    def storing(self) -> int:
        """Passages whose vectors are with the writer: in the record perhaps, but not yet seen by questions."""
        return len(self._storing)

    def wake(self) -> None:
        """There may be new passages, or reading has ended."""
        self._more.set()

    def _serve(self) -> None:
        db = self._connect()
        pace, size = self._pace, self._pace.first
        failures = 0
        gathered = False
        try:
            while not self._closed.is_set():
                if not self._running.wait(PAUSE_SECONDS):
                    continue  # the event is everybody's: closing this stage must not set it
                self._more.clear()
                rows = [] if self._must_wait() else self._waiting(db, max(size, TUNE_FROM))
                if not rows:
                    self._more.wait(1.0 if self._reading_since() is not None else IDLE_SECONDS)
                    continue
                if pace is TABLE and len(rows) < size and self._reading_since() is not None and not gathered:
                    gathered = True
                    self._closed.wait(pace.seconds)  # many small transactions would hold up the words
                    continue
                gathered = False
                started = time.monotonic()
                try:
                    if len(rows) >= TUNE_FROM:
                        self._embedder.tune()
                    for ids, vectors in self._embedded(rows[:size]):
                        self._store(ids, vectors)
                except FindlingError as error:
                    failures += 1
                    if error.code is not Code.EMBEDDER_STOPPED or failures > STARTS:
                        raise
                    self._closed.wait(min(failures, 8) * 0.25)
                    continue
                failures = 0
                while len(self._storing) > MOST_STORING * pace.largest and not self._closed.wait(0.1):
                    pass  # a full disk: computing on would only fill the memory
                factor = pace.seconds / max(time.monotonic() - started, 0.01)
                size = int(np.clip(min(size, len(rows)) * min(factor, 4.0), pace.smallest, pace.largest))
        except FindlingError as error:
            self._give_up(error)
        except Exception as error:
            _log.exception("an embedding stage ended")
            self._give_up(FindlingError(Code.INTERNAL, detail=f"{type(error).__name__}: {error}"))
        finally:
            db.close()

    def _give_up(self, error: FindlingError) -> None:
        """Nobody waits for a stage that has ended."""
        if not self._closed.is_set():
            self.disabled = True
            self._on_notice(error)

    def _must_wait(self) -> bool:
        since = self._reading_since()
        return since is not None and time.monotonic() - since < self._pace.words_first

    def _waiting(self, db: apsw.Connection, limit: int) -> list[Row]:
        storing = set(self._storing)
        rows = waiting(db, self._space.id, limit + len(storing))
        return [row for row in rows if row[0] not in storing][:limit]

    def _embedded(self, rows: list[Row]) -> list[tuple[list[int], Vectors]]:
        """Vectors of passages. Those that make the embedder stop are found by halving and refused."""
        ids = [row[0] for row in rows]
        role: Role = "plain" if self._whole else "document"
        texts = [text if self._whole else passage_text(text, title, heading) for _, text, title, heading in rows]
        problem: FindlingError | None = None
        for _ in range(2):  # it may have been ended from outside: only what stops it twice is to blame
            if self._closed.is_set():
                return []
            self._embedder.start()  # a model that cannot be loaded is not the passages' fault
            try:
                return [(ids, self._embedder.embed(texts, role, cut=self._whole))]
            except FindlingError as error:
                problem = error
        if self._closed.is_set():
            return []
        if len(rows) == 1:
            reason = str(problem)
            self._writer.submit(lambda store: self._space.refuse(store.db, ids[0], reason)).result()
            return []
        middle = len(rows) // 2
        return self._embedded(rows[:middle]) + self._embedded(rows[middle:])

    def _store(self, ids: list[int], vectors: Vectors) -> None:
        self._storing.update(ids)
        future = self._writer.submit(lambda store: self._space.store(store.db, ids, vectors))
        future.add_done_callback(lambda _: self._storing.difference_update(ids))

    def close(self) -> None:
        """Stop at once; the batch in flight stays queued."""
        self._closed.set()
        self._more.set()
        self._embedder.close()
        self._thread.join()
