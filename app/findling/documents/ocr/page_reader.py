"""The engine's side of OCR: an extractor draws a page, a recogniser has Tesseract read it."""

from __future__ import annotations

import threading
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass, field
from typing import Final

import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.process import Child, describe_exit
from findling.core.reading import Raster, RasterParams, RecogniseParams, Recognition
from findling.core.rpc import Answer, decode
from findling.core.wire import Nothing
from findling.documents.limits import MEBIBYTE, MEMORY_EXIT, PROCESSOR_EXIT, RecogniserLimits, WorkerLimits
from findling.documents.methods import RASTER, READY, RECOGNISE
from findling.documents.ocr.tesseract import Tesseract

GRACE_SECONDS: Final = 15.0
"""That a recogniser gets beyond its own limit before it is ended."""


@dataclass(frozen=True, slots=True)
class PageLimits:
    """When a page is given up. Seconds are wall time."""

    drawing_seconds: float = 30.0
    starting_seconds: float = 120.0
    seconds: float = 120.0
    """For Tesseract."""
    processor_seconds: float = 90.0
    """For Tesseract."""
    worker: WorkerLimits = field(default_factory=lambda: WorkerLimits(memory=1536 * MEBIBYTE))


class PageReader:
    """Reads one page at a time; its two processes are started when first needed.

    One thread calls `read`; `close` may be called from any.
    """

    def __init__(self, tesseract: Tesseract, limits: PageLimits | None = None, background: bool = True) -> None:
        self._limits = limits or PageLimits()
        self._background = background
        recogniser = RecogniserLimits(
            tesseract.program,
            tesseract.tells_orientation,
            self._limits.seconds,
            self._limits.processor_seconds,
        )
        self._arguments = {
            "extractor": msgspec.json.encode(self._limits.worker).decode(),
            "recogniser": msgspec.json.encode(recogniser).decode(),
        }
        self._lock = threading.Lock()
        self._children: dict[str, Child] = {}
        self._closed = False

    def __enter__(self) -> PageReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pids(self) -> dict[str, int]:
        """Process ids of those that run, by role."""
        return {role: child.pid for role, child in self._children.items()}

    def read(self, params: RasterParams, languages: list[str]) -> Recognition:
        """The text of a page.

        Raises FindlingError: SUPERSEDED once closed, what `raster` raises, OCR_FAILED, READER_CRASHED and the like.
        """
        raw, pixels = self._asked("extractor", RASTER, params, b"", self._limits.drawing_seconds)
        raster = decode(raw, Raster)
        if not raster.has_pixels(pixels):
            raise FindlingError(Code.OCR_FAILED, detail="its reader sent no pixels")
        wanted = RecogniseParams(raster, params.page, languages)
        raw, _ = self._asked("recogniser", RECOGNISE, wanted, pixels, self._limits.seconds + GRACE_SECONDS)
        return decode(raw, Recognition)

    def rest(self) -> None:
        """End the processes while there is nothing to read; the next page starts others."""
        with self._lock:
            children, self._children = list(self._children.values()), {}
        for child in children:
            child.kill()

    def close(self) -> None:
        """End the processes at once, even in the middle of a page. Safe to repeat."""
        self._closed = True
        self.rest()

    def _asked(self, role: str, method: str, params: object, attachment: bytes, seconds: float) -> Answer:
        """The answer of a process; one that it ended over is asked for once more, of a fresh one."""
        for attempt in range(2):
            child = self._running(role)
            try:
                return child.calls.start(method, params, attachment).result(seconds)
            except FutureTimeout as late:
                self._end(role)
                raise FindlingError(Code.READER_TIMEOUT, detail=f"{seconds:g} seconds") from late
            except FindlingError as error:
                if self._closed:
                    raise FindlingError(Code.SUPERSEDED) from error
                if error.code is Code.READER_MEMORY:
                    self._end(role)  # it may hold on to much
                if error.code is not Code.PROCESS_STOPPED:
                    raise
                code = child.exit_code()
                self._end(role)
                if attempt or code == PROCESSOR_EXIT:
                    raise self._blame(code) from error
        raise AssertionError(role)

    def _blame(self, code: int | None) -> FindlingError:
        if code == PROCESSOR_EXIT:
            return FindlingError(Code.READER_PROCESSOR, detail=f"{self._limits.worker.processor_seconds:g} s")
        if code == MEMORY_EXIT:
            return FindlingError(Code.READER_MEMORY, detail=f"{self._limits.worker.memory // MEBIBYTE:,} MB")
        return FindlingError(Code.READER_CRASHED, detail=describe_exit(code))

    def _running(self, role: str) -> Child:
        child = self._children.get(role)
        if child is not None and not child.calls.ended:
            return child
        self._end(role)
        with self._lock:
            if self._closed:
                raise FindlingError(Code.SUPERSEDED)
            child = self._children[role] = Child(role, self._arguments[role], background=self._background)
        try:
            child.calls.start(READY, Nothing()).result(self._limits.starting_seconds)
        except (FindlingError, FutureTimeout) as error:
            self._end(role)
            if self._closed:
                raise FindlingError(Code.SUPERSEDED) from error
            raise FindlingError(Code.INTERNAL, detail=f"no {role} could be started") from error
        return child

    def _end(self, role: str) -> None:
        with self._lock:
            child = self._children.pop(role, None)
        if child is not None:
            child.kill()
