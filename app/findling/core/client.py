"""The window's and the command line's side of the engine: connecting, calling, and starting one."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from typing import BinaryIO

import msgspec

from findling import __version__
from findling.core.answers import Facet, LiveSearchParams, SearchParams, SearchResult, SimilarParams
from findling.core.client_pages import PageCalls
from findling.core.document_text import DocumentParams, DocumentText
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.process import command
from findling.core.protocol import (
    PROTOCOL_VERSION,
    EngineState,
    FileProblem,
    FolderParams,
    Hello,
    OpenParams,
    Status,
    UseModelParams,
)
from findling.core.reading import PageImage, RenderParams
from findling.core.rpc import FAILED, Caller, decode, raised
from findling.core.transport import Stream, connect
from findling.core.wire import ErrorData, Message, Nothing, RpcError

CALL_TIMEOUT = 60.0
LONGEST_LOG = 1024 * 1024
"""Bytes after which the log begins anew."""


class EngineClient(PageCalls):
    """One connection to a running engine. Calls are thread-safe; callbacks run on the reading thread."""

    def __init__(
        self,
        stream: Stream,
        on_status: Callable[[Status], None] | None = None,
        on_results: Callable[[SearchResult], None] | None = None,
        on_open: Callable[[OpenParams], None] | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> None:
        self._on_status = on_status
        self._on_results = on_results
        self._on_open = on_open
        self._stream = stream
        self._requests = itertools.count(1)
        self._calls = Caller(stream.channel, self._notified, on_end)

    @classmethod
    def connect(
        cls,
        profile: Profile,
        on_status: Callable[[Status], None] | None = None,
        on_results: Callable[[SearchResult], None] | None = None,
        on_open: Callable[[OpenParams], None] | None = None,
        on_end: Callable[[], None] | None = None,
        timeout: float = 2.0,
    ) -> EngineClient:
        """Attach to the profile's engine. Raises FindlingError(ENGINE_UNREACHABLE) where none runs."""
        client = cls(connect(profile.endpoint, timeout), on_status, on_results, on_open, on_end)
        try:
            client._calls.call("hello", Hello(PROTOCOL_VERSION, __version__), Hello, timeout)
        except FindlingError:
            client.close()
            raise
        return client

    def search(self, params: SearchParams) -> SearchResult:
        """The complete answer to a question."""
        return self._calls.call("search", params, SearchResult, CALL_TIMEOUT)

    def similar(self, params: SimilarParams) -> SearchResult:
        """Passages like those of a file or page. Raises FindlingError where its meaning is not known."""
        return self._calls.call("similar", params, SearchResult, CALL_TIMEOUT)

    def search_live(self, params: SearchParams) -> int:
        """Start a search whose answers come to `on_results`: words first, then the complete one.

        Gives its number (`SearchResult.request`); a newer one supersedes it.
        """
        number = next(self._requests)
        self._calls.notify("search_live", LiveSearchParams(number, params))
        return number

    def facets(self) -> list[Facet]:
        """The types and languages of all documents, with their number."""
        return self._calls.call("facets", Nothing(), list[Facet], CALL_TIMEOUT)

    def status(self) -> Status:
        """A snapshot of the engine."""
        return self._calls.call("status", Nothing(), Status, CALL_TIMEOUT)

    def errors(self) -> list[FileProblem]:
        """Every file that was skipped or partly read."""
        return self._calls.call("errors", Nothing(), list[FileProblem], CALL_TIMEOUT)

    def document(self, params: DocumentParams) -> DocumentText:
        """A part of the text of a document. Raises FindlingError(FILE_NOT_INDEXED)."""
        return self._calls.call("document", params, DocumentText, CALL_TIMEOUT)

    def render_page(self, params: RenderParams) -> tuple[PageImage, bytes]:
        """A page of a PDF in the index as an image, and its pixels.

        Raises FindlingError: SUPERSEDED where a newer page was asked for, else why the page cannot be shown.
        """
        image, pixels = self._calls.exchange("render_page", params, PageImage, CALL_TIMEOUT)
        if not image.has_pixels(pixels):
            raise FindlingError(Code.PROTOCOL, detail="a page without its pixels")
        return image, pixels

    def add_folder(self, path: str) -> None:
        """Follow a folder. Raises FindlingError with a FOLDER_ code."""
        self._calls.call("add_folder", FolderParams(path), Nothing, CALL_TIMEOUT)

    def use_model(self, params: UseModelParams) -> None:
        """Embed with another model from now on. Raises FindlingError where it cannot be used; nothing changes then."""
        self._calls.call("use_model", params, Nothing, CALL_TIMEOUT)

    def resume(self) -> None:
        """Go on indexing."""
        self._calls.call("resume", Nothing(), Nothing, CALL_TIMEOUT)

    def rescan(self) -> EngineState:
        """Reconcile all folders again, and wait until the walk is over. Gives the state then."""
        return self._calls.call("rescan", Nothing(), Status).state

    def raise_window(self, params: OpenParams) -> bool:
        """Ask a window of this profile to come to the front; False where there is none."""
        return self._calls.call("open", params, bool, CALL_TIMEOUT)

    def subscribe(self) -> None:
        """Receive status snapshots (at most 4 a second), and requests to open where `on_open` was given."""
        method = "subscribe" if self._on_open is None else "subscribe_window"
        self._calls.call(method, Nothing(), Nothing, CALL_TIMEOUT)

    @property
    def ended(self) -> bool:
        """Whether the engine is gone."""
        return self._calls.ended

    def close(self) -> None:
        """Leave the engine; it goes on. Safe to call twice."""
        self._stream.end()
        self._calls.join()
        self._stream.close()

    def __enter__(self) -> EngineClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _notified(self, message: Message) -> None:
        if message.method == "status" and self._on_status is not None:
            self._on_status(decode(message.params, Status))
        elif message.method == "results" and self._on_results is not None:
            self._on_results(decode(message.params, SearchResult))
        elif message.method == "open" and self._on_open is not None:
            self._on_open(decode(message.params, OpenParams))


def start_engine(profile: Profile) -> subprocess.Popen[bytes]:
    """Start an engine that ends when the returned process's standard input is closed.

    One that refuses to start writes the reason to its standard output (`start_refusal`); what it and its children have
    to say otherwise goes to the profile's log.
    """
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    arguments = command("engine", "--profile", os.fspath(profile.folder), "--owned")
    log = _begin_log(profile)
    try:
        return subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, creationflags=flags
        )
    finally:
        if log is not None:
            log.close()


def _begin_log(profile: Profile) -> BinaryIO | None:
    """The log, with a line on this start; None where nothing can be written: then the engine itself says why."""
    try:
        fresh = not profile.log.exists() or profile.log.stat().st_size > LONGEST_LOG
        log = profile.log.open("wb" if fresh else "ab")
        log.write(f"{datetime.now().isoformat(timespec='seconds')} Findling {__version__}\n".encode())
        log.flush()
    except OSError:
        return None
    return log


def start_refusal(process: subprocess.Popen[bytes]) -> FindlingError | None:
    """Why an engine that has ended did not start; None where it did not say."""
    try:
        line = process.stdout.readline() if process.stdout is not None else b""
        return raised(RpcError(FAILED, "", msgspec.json.decode(line, type=ErrorData)))
    except (msgspec.DecodeError, ValueError, OSError):
        return None
