"""The stage of OCR: pages that wait for it are drawn, read by Tesseract and stored, behind everything else."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Final

import apsw

from findling.core.errors import Code, FindlingError
from findling.core.reading import RasterParams, Recognition
from findling.core.settings import OcrSettings
from findling.documents.ocr.page_reader import PageReader
from findling.documents.ocr.tesseract import Tesseract, find
from findling.index.overview import languages
from findling.index.scans import Waiting, next_pages, waiting_pages

PAUSE_SECONDS: Final = 0.5
"""Between two looks, while indexing is paused or files are read, whether it goes on."""
IDLE_SECONDS: Final = 60.0
_NOT_NOW: Final = frozenset({Code.FILE_CHANGED, Code.FILE_VANISHED, Code.FILE_UNREADABLE, Code.INTERNAL})
"""Why a page cannot be drawn at present: it waits until something has changed."""
_NOT_AT_ALL: Final = frozenset({Code.OCR_MISSING, Code.OCR_LANGUAGE})

Store = Callable[[int, int, Recognition | FindlingError], None]

_log = logging.getLogger(__name__)


def usable(settings: OcrSettings) -> Tesseract:
    """The Tesseract to read by. Raises FindlingError: OCR_OFF, OCR_MISSING or OCR_LANGUAGE."""
    if not settings.enabled:
        raise FindlingError(Code.OCR_OFF)
    tesseract = find()
    tesseract.chosen(settings.languages)
    return tesseract


def ocr_problem(db: apsw.Connection, settings: OcrSettings) -> FindlingError | None:
    """Why the pages that wait for OCR are not read; None where they will be, or there are none."""
    if not waiting_pages(db):
        return None
    try:
        usable(settings)
    except FindlingError as error:
        return error
    return None


class RecognisingStage:
    """Threads that each read one page at a time while no file waits to be read."""

    def __init__(
        self,
        workers: int,
        connect: Callable[[], apsw.Connection],
        running: threading.Event,
        reading_since: Callable[[], float | None],
        store: Store,
        on_notice: Callable[[FindlingError], None],
        settings: OcrSettings,
        passwords: Callable[[], list[str]],
    ) -> None:
        """Nothing happens before `start`. `running` is clear while indexing is paused; `reading_since` tells whether
        files are read; `store` stores what came of a page and returns when it is stored."""
        self._passwords = passwords
        self._connect = connect
        self._running = running
        self._reading_since = reading_since
        self._store = store
        self._on_notice = on_notice
        self._lock = threading.Lock()
        self._more = threading.Condition(self._lock)
        self._generation = 0
        self._settings = settings
        self._tesseract: Tesseract | None = None
        self._in_hand: set[tuple[int, int]] = set()
        self._passed: set[tuple[int, int]] = set()  # not to be had at present
        self._closed = False
        self.problem: FindlingError | None = None
        """Why pages that wait are not read, as far as is known: it is looked for when the first page waits."""
        self._readers: list[PageReader] = []
        self._threads = [
            threading.Thread(target=self._serve, name=f"recognising-{number}") for number in range(workers)
        ]

    @property
    def put_off(self) -> int:
        """Pages that cannot be drawn at present: their file is not to be had, or is another one now."""
        return len(self._passed)

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def heed(self, settings: OcrSettings) -> None:
        """Go by other settings, and look for Tesseract anew."""
        with self._lock:
            self._settings, self._tesseract, self.problem = settings, None, None
            self._news()

    def wake(self) -> None:
        """There may be new pages, or files that are as they were again."""
        with self._lock:
            self._news()

    def close(self) -> None:
        """Stop at once; the pages in hand stay queued."""
        with self._lock:
            self._closed = True
            self._news()
            readers = list(self._readers)
        for reader in readers:
            reader.close()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join()

    def _news(self) -> None:
        self._generation += 1
        self._passed.clear()
        self._more.notify_all()

    def _serve(self) -> None:
        db = self._connect()
        reader: PageReader | None = None
        try:
            while not self._closed:
                seen = self._generation
                busy = not self._running.is_set() or self._reading_since() is not None
                page = None if busy else self._take(db)
                if page is None:
                    if (
                        not self._wait(seen, PAUSE_SECONDS if busy else IDLE_SECONDS)
                        and reader is not None
                        and not busy
                    ):
                        reader.rest()
                    continue
                reader = self._reader(reader)
                if reader is None:
                    with self._lock:
                        self._in_hand.discard(page.place)
                else:
                    self._read(reader, page, self._languages(db))
        except Exception as error:
            _log.exception("a recognising stage ended")
            self._on_notice(FindlingError(Code.INTERNAL, detail=f"{type(error).__name__}: {error}"))
        finally:
            db.close()
            if reader is not None:
                reader.close()

    def _wait(self, seen: int, seconds: float) -> bool:
        with self._lock:
            return self._more.wait_for(lambda: self._closed or self._generation != seen, seconds)

    def _take(self, db: apsw.Connection) -> Waiting | None:
        """The next page that is in nobody's hand; None where there is none, or nothing to read it by."""
        with self._lock:
            if self.problem is not None or self._closed:
                return None
            left_out = self._in_hand | self._passed
            for page in next_pages(db, 1 + len(left_out)):
                if page.place not in left_out:
                    self._in_hand.add(page.place)
                    return page
        return None

    def _reader(self, reader: PageReader | None) -> PageReader | None:
        """The thread's own, made where there is none; None where there is no Tesseract to use."""
        with self._lock:
            settings, known = self._settings, self._tesseract
        if known is not None and reader is not None:
            return reader
        try:
            tesseract = known or usable(settings)
        except FindlingError as error:
            self._give_up(error)
            return None
        with self._lock:
            if reader is not None:
                self._readers.remove(reader)
            made = PageReader(tesseract)
            self._tesseract = tesseract
            self._readers.append(made)
            if self._closed:
                made.close()
        if reader is not None:
            reader.close()
        return made

    def _languages(self, db: apsw.Connection) -> list[str]:
        with self._lock:
            tesseract, chosen = self._tesseract, self._settings.languages
        if tesseract is None:
            return []
        if chosen:
            return tesseract.chosen(chosen)
        return tesseract.suitable(languages(db))

    def _read(self, reader: PageReader, page: Waiting, languages: list[str]) -> None:
        outcome: Recognition | FindlingError
        try:
            outcome = reader.read(RasterParams(page.path, page.page, page.digest, self._passwords()), languages)
        except FindlingError as error:
            outcome = error
        code = outcome.code if isinstance(outcome, FindlingError) else None
        if isinstance(outcome, FindlingError) and code in _NOT_AT_ALL:
            self._give_up(outcome)
        put_off = code in _NOT_NOW
        if code not in _NOT_NOW | _NOT_AT_ALL | {Code.SUPERSEDED}:
            try:
                self._store(page.content, page.page, outcome)
            except FindlingError:  # a full disk while closing, or a damaged index: the page stays queued
                put_off = True
        with self._lock:
            self._in_hand.discard(page.place)
            if put_off:
                self._passed.add(page.place)

    def _give_up(self, error: FindlingError) -> None:
        """Until the settings change, or the next start."""
        with self._lock:
            self.problem = error
            self._news()
