"""The indexing pipeline: scanning, reading and embedding put together, and its state as one value."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from typing import Final

import apsw
import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.exclusion import Exclusion
from findling.core.protocol import EngineState
from findling.core.reading import Chunk, Extraction, Recognition
from findling.core.settings import OcrSettings
from findling.documents.formats import READERS, is_listed_name
from findling.index import overview
from findling.index.embedding import EmbeddingStage, Work
from findling.index.reading import ReadingStage
from findling.index.recognising import RecognisingStage
from findling.index.scanner import UNPLUGGED, Reconciliation, Scanner
from findling.index.scans import waiting_pages
from findling.index.schema import connect, give_back, rows
from findling.index.store import Store
from findling.index.vectors import VectorSpace
from findling.index.writer import Writer

ORPHAN_BATCH: Final = 200
MOST_RECOGNISERS: Final = 4


class Pipeline:
    """Keeps the index true to the folders. Owns every thread and process that takes part in it."""

    def __init__(
        self,
        store: Store,
        work: Sequence[Work],
        others: Sequence[VectorSpace],
        on_notice: Callable[[FindlingError | None], None],
        on_change: Callable[[], None],
        *,
        paused: bool = False,
        whole_documents: bool = False,
        workers: int | None = None,
        ocr: OcrSettings | None = None,
        passwords: Callable[[], list[str]] = list,
    ) -> None:
        """Takes over `store`. `work`: what passages are embedded for, the chosen model's first, which is by words only
        where there is none; `others` are the spaces that only lose passages. `on_notice(None)` takes a
        notice back, `on_change` is called when the index changed; `whole_documents` makes one passage of each
        document."""
        store.forget_unread(READERS)
        self._path = store.path
        self._work = list(work)
        self._others = list(others)
        self._whole = whole_documents
        self._on_notice = on_notice
        self._stopped = threading.Event()
        self._running = threading.Event()
        if not paused:
            self._running.set()
        self.folder_problems: dict[str, str] = {}
        self.exclusion = Exclusion()
        """What is left unread; the next walk heeds a change."""
        self._db = self.connect()
        self._db_lock = threading.Lock()
        self._walk_db = self.connect()  # kept: opening one dirties a page of the shared memory file at each walk
        self.writer = Writer(store, [space.id for space, _ in work], on_notice, on_change)
        count = workers or max(1, min(os.cpu_count() or 1, 8))
        shaped = merge_chunks if whole_documents else _unchanged
        self._stages: list[EmbeddingStage] = []
        self.recognising = RecognisingStage(
            workers or max(1, min((os.cpu_count() or 1) // 2, MOST_RECOGNISERS)),
            self.connect,
            self._running,
            lambda: self._reading.backlog.busy_since,
            self._store_page,
            on_notice,
            ocr or OcrSettings(),
            passwords,
        )
        self._reading = ReadingStage(
            count, self.connect, self.writer, self._running, shaped, self._after_reading, on_notice, passwords
        )
        self._stages = [self._stage(each) for each in work]
        self.recognising.start()

    def _store_page(self, content: int, page: int, outcome: Recognition | FindlingError) -> None:
        def job(store: Store) -> None:
            store.store_page(content, page, outcome, [space.id for space, _ in self._work], self._spaces())

        self.writer.submit(job).result()
        self._wake_embedding()

    def _stage(self, work: Work) -> EmbeddingStage:
        backlog = self._reading.backlog
        return EmbeddingStage(
            work, self.connect, self.writer, self._running, lambda: backlog.busy_since, self._on_notice, self._whole
        )

    def adopt(self, work: Sequence[Work], others: Sequence[VectorSpace]) -> None:
        """Queue and remove passages for these spaces from now on; call it from within the job that opened them."""
        self._work, self._others = list(work), list(others)
        self.writer.queue_for([space.id for space, _ in work])

    def embed_for(self, work: Sequence[Work]) -> None:
        """Embed for what was adopted; the batches in flight so far stay undone."""
        for stage in self._stages:
            stage.close()
        self._stages = [self._stage(each) for each in work]

    def forget_others(self) -> None:
        """The space in use covers everything: free the others, if there are any."""

        def job(store: Store) -> None:
            if self._work:
                self._work[0].space.finish(store.db, [space.id for space, _ in self._work])
                self._others = []

        self.writer.submit(job).result()

    def connect(self) -> apsw.Connection:
        """A new reading connection."""
        return connect(self._path, writable=False)

    # ---- folders -----------------------------------------------------------------------------------------

    def reconcile(self, places: Sequence[str], folders: Sequence[str], retry: bool = True) -> Reconciliation:
        """Compare places within the followed folders with the index, in the calling thread, one call at a time.

        Reading starts while the walk goes on. `folder_problems` says afterwards which folders cannot be read.
        """
        scanner = Scanner(self._walk_db, self.writer, is_listed_name, self._stopped.is_set, self.wake, self.exclusion)
        result = scanner.reconcile(places, folders, retry)
        for folder in set(folders).intersection(places):
            if folder in result.unreadable:
                reason = result.unreadable[folder]
                code = Code.FOLDER_UNREADABLE if os.path.lexists(folder) else Code.FOLDER_MISSING
                code = Code.FOLDER_UNPLUGGED if reason == UNPLUGGED else code
                self.folder_problems[folder] = str(FindlingError(code, path=folder, detail=reason))
            else:
                self.folder_problems.pop(folder, None)
        self.wake()
        return result

    def retain(self, folders: Sequence[str]) -> None:
        """Forget every file outside of these folders; `collect` then removes what only they held."""
        keep = [folder.rstrip(os.sep) + os.sep for folder in folders]

        def job(store: Store) -> None:
            paths = (row[0] for row in rows(store.db, "SELECT path FROM file"))
            store.remove_files([path for path in paths if not any(path.startswith(prefix) for prefix in keep)])

        self.writer.submit(job).result()

    def collect(self) -> None:
        """Remove contents that no file has any more, in small transactions."""

        def job(store: Store) -> int:
            contents = store.orphans(ORPHAN_BATCH)
            if contents:
                store.remove_contents(contents, self._spaces())
            return len(contents)

        while not self._stopped.is_set() and self.writer.submit(job).result():
            pass

    def tidy(self) -> bool:
        """One short step towards an index file without gaps, whatever else goes on; whether more are to come."""

        def job(store: Store) -> bool:
            return any(space.tidy(store.db) for space in self._spaces()) or give_back(store.db)

        return self.writer.submit(job).result()

    def _spaces(self) -> list[VectorSpace]:
        """Every space of the index."""
        return [*(space for space, _ in self._work), *self._others]

    # ---- state -------------------------------------------------------------------------------------------

    def wake(self) -> None:
        """Something new may wait for reading or embedding."""
        self._reading.backlog.wake()
        self._after_reading()

    def _after_reading(self) -> None:
        self.recognising.wake()
        self._wake_embedding()

    def _wake_embedding(self) -> None:
        for stage in self._stages:
            stage.wake()

    def pause(self) -> None:
        """Start no new batch until `resume`."""
        self._running.clear()

    def resume(self) -> None:
        """Go on."""
        self._running.set()
        self.wake()

    def state(self) -> EngineState:
        """What the pipeline is doing."""
        if self.remaining() == (0, 0) and not self.scans_to_read():
            return "idle"
        return "indexing" if self._running.is_set() else "paused"

    def remaining(self) -> tuple[int, int]:
        """Files to read, and passages to embed, one in each space (0 where there is no usable model)."""
        with self._db_lock:
            files = overview.pending_files(self._db)
            passages = 0
            for stage in self._stages:
                if not stage.disabled:
                    storing = stage.storing  # before the queue: a passage leaves that before questions see it
                    passages += max(storing, overview.waiting_passages(self._db, stage.work.space.id))
            return files, passages

    def waiting_scans(self) -> int:
        """Pages that wait for OCR."""
        with self._db_lock:
            return waiting_pages(self._db)

    def scans_to_read(self) -> int:
        """Those of them that will be read, as far as is known."""
        if self.recognising.problem is not None:
            return 0
        with self._db_lock:
            return self.recognising.to_read(self._db)

    @property
    def is_blocked(self) -> bool:
        """Whether passages may lack a vector because the chosen model cannot be used."""
        return not self._stages or self._stages[0].disabled

    def stop(self) -> None:
        """Let a scan in progress end early, as the first step of closing."""
        self._stopped.set()
        self.writer.hurry()

    def close(self) -> None:
        """Stop everything; what is not done stays queued in the index. Closes the store."""
        self.stop()
        for stage in self._stages:
            stage.close()
        self._reading.close()
        self.recognising.close()
        self.writer.close()
        self._walk_db.close()
        self._db.close()


def _unchanged(extraction: Extraction) -> Extraction:
    return extraction


def merge_chunks(extraction: Extraction) -> Extraction:
    """The same document as a single passage."""
    members = [
        msgspec.structs.replace(member, reading=merge_chunks(member.reading)) if member.reading else member
        for member in extraction.members
    ]
    chunks = extraction.chunks
    if len(chunks) < 2:
        return msgspec.structs.replace(extraction, members=members)
    text = "\n".join(chunk.text for chunk in chunks)
    whole = Chunk(text, chunks[0].start, chunks[-1].end, chunks[0].page, chunks[0].heading, extraction.language)
    return msgspec.structs.replace(extraction, chunks=[whole], members=members)
