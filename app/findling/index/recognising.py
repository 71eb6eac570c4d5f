"""The stage of OCR: pages that wait for it are drawn, read by Tesseract and stored, behind everything else."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
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
from findling.index.unreachable import Unreachable, look_of

PAUSE_SECONDS: Final = 0.5
"""Between two looks, while indexing is paused or files are read, whether it goes on."""
IDLE_SECONDS: Final = 60.0
AT_ONCE: Final = 64
"""Pages that are looked up at a time."""
_NOT_NOW: Final = frozenset({Code.FILE_CHANGED, Code.FILE_VANISHED, Code.FILE_UNREADABLE})
"""Why no page of a file can be drawn at present: they wait until the file has changed."""
_START: Final = (0, 0)
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
        self._unreachable = Unreachable()
        self._reviewed = (-1, 0.0)  # at which generation, and when
        self._ahead: deque[Waiting] = deque()  # the next pages, and where those after them begin
        self._position = _START
        self._passed: set[tuple[int, int]] = set()  # failed for no reason of their own: once more after any news
        self._closed = False
        self.problem: FindlingError | None = None
        """Why pages that wait are not read, as far as is known: it is looked for when the first page waits."""
        self._readers: list[PageReader] = []
        self._threads = [
            threading.Thread(target=self._serve, name=f"recognising-{number}") for number in range(workers)
        ]

    def to_read(self, db: apsw.Connection) -> int:
        """Pages that wait, but for those that cannot be drawn at present: their file is not to be had, or is another
        one now."""
        return max(0, waiting_pages(db, self._unreachable.contents) - len(self._passed))

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
        self._begin_anew()
        self._more.notify_all()

    def _begin_anew(self) -> None:
        self._ahead.clear()
        self._position = _START

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
                    self._read(reader, page, db)
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
        self._review()
        with self._lock:
            if self.problem is not None or self._closed:
                return None
            while self._ahead or self._look_ahead(db):
                page = self._ahead.popleft()
                if page.place in self._in_hand or page.place in self._passed or self._unreachable.holds(page):
                    continue
                self._in_hand.add(page.place)
                return page
            self._begin_anew()
        return None

    def _look_ahead(self, db: apsw.Connection) -> bool:
        """Look the next pages up, and each only once after any news: many may be passed over. False for none."""
        self._ahead.extend(next_pages(db, AT_ONCE, self._position))
        if self._ahead:
            self._position = self._ahead[-1].place
        return bool(self._ahead)

    def _review(self) -> None:
        """See whether files are to be had again, after any news and now and then, in one thread."""
        with self._lock:
            generation, seen = self._reviewed
            now = time.monotonic()
            if generation == self._generation and now - seen < IDLE_SECONDS:
                return
            self._reviewed = self._generation, now
        if self._unreachable.review():
            with self._lock:
                self._news()
                self._reviewed = self._generation, now

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

    def _read(self, reader: PageReader, page: Waiting, db: apsw.Connection) -> None:
        outcome: Recognition | FindlingError
        look = look_of(page.path)  # before, so that what changes while it is drawn is seen
        try:
            if look is None:
                raise FindlingError(Code.FILE_VANISHED)
            raster = RasterParams(page.path, page.page, page.digest, self._passwords())
            outcome = reader.read(raster, self._languages(db))
        except FindlingError as error:
            outcome = error
        code = outcome.code if isinstance(outcome, FindlingError) else None
        if isinstance(outcome, FindlingError) and code in _NOT_AT_ALL:
            self._give_up(outcome)
        put_off = code is Code.INTERNAL
        if code in _NOT_NOW:
            self._unreachable.add(page, None if code is Code.FILE_VANISHED else look)
        elif code not in _NOT_AT_ALL | {Code.INTERNAL, Code.SUPERSEDED}:
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
