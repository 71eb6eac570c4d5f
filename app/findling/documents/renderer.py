"""The engine's side of drawing pages: one worker process of its own, so that no page waits for a library's reading."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass, field

import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.process import Child, describe_exit
from findling.core.reading import PageImage, RenderParams
from findling.core.rpc import Answer, decode
from findling.core.wire import Message, Nothing
from findling.documents.limits import MEBIBYTE, MEMORY_EXIT, PROCESSOR_EXIT, WorkerLimits
from findling.documents.methods import READY, RENDER, SWOLLEN

Rendered = tuple[PageImage, bytes]


@dataclass(frozen=True, slots=True)
class RenderLimits:
    """When the worker is stopped. Seconds are wall time."""

    seconds: float = 10.0
    """For one page."""
    patience: float = 1.0
    """For a page that is being drawn when another is asked for."""
    starting_seconds: float = 60.0
    """For a worker to load what it needs."""
    idle_seconds: float = 60.0
    """Without a request, after which the worker is ended."""
    worker: WorkerLimits = field(default_factory=lambda: WorkerLimits(memory=1024 * MEBIBYTE, processor_seconds=8.0))


class PageRenderer:
    """Draws one page at a time, the newest that was asked for; those that wait meanwhile are superseded.

    Thread-safe. The worker and the thread that owns it are started when first needed and end when idle.
    """

    def __init__(self, limits: RenderLimits | None = None) -> None:
        self._limits = limits or RenderLimits()
        self._turn = threading.Condition()  # guards what follows
        self._waiting: _Job | None = None
        self._thread: threading.Thread | None = None
        self._child: Child | None = None
        self._closed = False
        self._swollen = False

    @property
    def pid(self) -> int | None:
        """Process id of the worker, None while there is none."""
        child = self._child
        return child.pid if child else None

    def render(self, params: RenderParams) -> Rendered:
        """A page of a PDF as an image with its pixels (`rendering.render`); waits for it.

        Raises FindlingError: SUPERSEDED by a newer call or the end, PAGE_NOT_SHOWN, or what reading the file raises.
        """
        job = _Job(params)
        with self._turn:
            if self._closed:
                raise FindlingError(Code.SUPERSEDED)
            older, self._waiting = self._waiting, job
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="renderer", daemon=True)
                self._thread.start()
            self._turn.notify_all()
        if older is not None:
            older.future.set_exception(FindlingError(Code.SUPERSEDED))
        return job.future.result()

    def close(self) -> None:
        """End the worker at once, even in the middle of a page; calls that wait are superseded. Safe to repeat."""
        with self._turn:
            self._closed = True
            thread = self._thread
            self._turn.notify_all()
        if thread is not None:
            thread.join()

    def __enter__(self) -> PageRenderer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ---- on the renderer's own thread ----------------------------------------------------------------------

    def _run(self) -> None:
        while (job := self._next()) is not None:
            try:
                job.future.set_result(self._render(job.params))
            except FindlingError as error:
                job.future.set_exception(error)
            except Exception as error:
                job.future.set_exception(FindlingError(Code.INTERNAL, detail=f"{type(error).__name__}: {error}"))

    def _next(self) -> _Job | None:
        """The newest request; None, with the worker ended, once idle or closed."""
        with self._turn:
            self._turn.wait_for(lambda: self._closed or self._waiting is not None, self._limits.idle_seconds)
            job, self._waiting = self._waiting, None
            if job is not None and not self._closed:
                return job
            self._thread = None
            child, self._child = self._child, None
        if child is not None:
            child.kill()
        if job is not None:
            job.future.set_exception(FindlingError(Code.SUPERSEDED))
        return None

    def _render(self, params: RenderParams) -> Rendered:
        try:
            return self._attempt(params)
        except _Ended as ended:  # not by this page, perhaps: once more, in a worker that has drawn nothing yet
            if ended.exit_code == PROCESSOR_EXIT:
                raise self._late(params, self._limits.worker.processor_seconds) from ended
        try:
            return self._attempt(params)
        except _Ended as ended:
            if ended.exit_code == MEMORY_EXIT:
                limit = f"{self._limits.worker.memory // MEBIBYTE:,} MB"
                raise FindlingError(Code.READER_MEMORY, detail=limit) from ended
            detail = f"its reader crashed ({describe_exit(ended.exit_code)})"
            raise FindlingError(Code.PAGE_NOT_SHOWN, page=params.page, detail=detail) from ended

    def _attempt(self, params: RenderParams) -> Rendered:
        child = self._running()
        future = child.calls.start(RENDER, params)
        if not self._await(future, self._limits.seconds, self._limits.patience):
            raise self._late(params, self._limits.seconds)
        raw, pixels = self._answer(child, future)
        image = decode(raw, PageImage)
        if not image.has_pixels(pixels):
            raise FindlingError(Code.PAGE_NOT_SHOWN, page=params.page, detail="its reader sent no pixels")
        return image, pixels

    def _late(self, params: RenderParams, seconds: float) -> FindlingError:
        return FindlingError(Code.PAGE_NOT_SHOWN, page=params.page, detail=f"it took longer than {seconds:g} seconds")

    def _running(self) -> Child:
        """A worker that is ready. Raises FindlingError(INTERNAL) where none can be started."""
        child = self._child
        if child is not None and not child.calls.ended and not self._swollen:
            return child
        self._end()
        self._swollen = False
        arguments = msgspec.json.encode(self._limits.worker).decode()
        child = self._child = Child("extractor", arguments, on_notification=self._on_notification)
        ready = child.calls.start(READY, Nothing())
        try:
            if not self._await(ready, self._limits.starting_seconds):
                raise FindlingError(Code.INTERNAL, detail="no reader could be started in time")
            self._answer(child, ready)
        except _Ended as ended:
            detail = f"no reader could be started: {describe_exit(ended.exit_code)}"
            raise FindlingError(Code.INTERNAL, detail=detail) from ended
        return child

    def _await(self, future: Future[Answer], seconds: float, patience: float | None = None) -> bool:
        """Wait for an answer; False where the time is over, with the worker ended.

        Raises FindlingError(SUPERSEDED) where the renderer was closed, or lost patience for a newer request.
        """
        future.add_done_callback(self._wake)
        deadline = time.monotonic() + seconds
        impatient: float | None = None
        with self._turn:
            while not future.done() and not self._closed:
                if impatient is None and patience is not None and self._waiting is not None:
                    impatient = time.monotonic() + patience
                limit = deadline if impatient is None else min(deadline, impatient)
                if (left := limit - time.monotonic()) <= 0:
                    break
                self._turn.wait(left)
            superseded = self._closed or (impatient is not None and impatient < deadline)
        if future.done():
            return True
        self._end()
        if superseded:
            raise FindlingError(Code.SUPERSEDED)
        return False

    def _answer(self, child: Child, future: Future[Answer]) -> Answer:
        try:
            return future.result()
        except FindlingError as error:
            if error.code is Code.PROCESS_STOPPED:
                code = child.exit_code()
                self._end()
                raise _Ended(code) from error
            self._swollen |= error.code is Code.READER_MEMORY
            raise

    def _end(self) -> None:
        with self._turn:
            child, self._child = self._child, None
        if child is not None:
            child.kill()

    def _wake(self, _: Future[Answer]) -> None:
        with self._turn:
            self._turn.notify_all()

    def _on_notification(self, message: Message) -> None:
        self._swollen |= message.method == SWOLLEN


class _Job:
    """A page that was asked for, and its answer to be."""

    def __init__(self, params: RenderParams) -> None:
        self.params = params
        self.future: Future[Rendered] = Future()


class _Ended(Exception):
    """The worker ended over a page."""

    def __init__(self, exit_code: int | None) -> None:
        super().__init__(describe_exit(exit_code))
        self.exit_code = exit_code
