"""The window's line to the engine: attaches or starts it, restarts a dead one, and turns its messages into signals.

Nothing here blocks the main thread. A supervising thread owns the connection and the engine process; searches and
commands each have a thread of their own, so that neither waits for the other.
"""

from __future__ import annotations

import contextlib
import logging
import subprocess
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from findling.core.answers import Hit, SearchParams, SearchResult, SimilarParams
from findling.core.client import start_refusal
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.process import describe_exit
from findling.core.protocol import OpenParams, Status
from findling.gui.client import Client, Connect, Start
from findling.gui.document_texts import document_texts
from findling.gui.page_images import PageImages
from findling.gui.questions import Questions
from findling.gui.sentences import said, said_result, said_status

_log = logging.getLogger(__name__)

BACKOFF: Final = (0.1, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds before each next attempt; the last one repeats."""
STEADY_SECONDS: Final = 5.0
"""A connection that held this long makes the next failure a first one again."""
START_SECONDS: Final = 30.0
"""How long a started engine may take to answer."""
GRACE_SECONDS: Final = 2.0
"""How long an engine may take to end by itself when the window closes."""
HEARTBEAT_SECONDS: Final = 5.0
"""Between two questions whether the engine still answers: one that hangs does not end its connection."""
HEARTBEATS: Final = 3
"""So many unanswered in a row mean that it hangs; a busy machine may leave one out."""


class LinkState(Enum):
    """How the conversation stands."""

    STARTING = "starting"
    READY = "ready"
    RESTARTING = "restarting"
    CLOSED = "closed"


class EngineLink(QObject):
    """One per window. Signals arrive on the thread that made it; `close` ends every thread and the own engine."""

    state_changed = Signal(object, str)
    """LinkState, and the reason where something went wrong."""
    status_changed = Signal(object)
    results_ready = Signal(object)
    """A SearchResult of the newest search; older ones are dropped."""
    more_ready = Signal(object)
    """A SearchResult with documents after those that the newest search brought."""
    facets_ready = Signal(object)
    """The types and languages that the library has."""
    open_requested = Signal(str)
    quick_requested = Signal()
    failed = Signal(str)
    """A sentence for a person: a command that the engine refused."""

    _arrived = Signal(int, object)

    def __init__(
        self,
        profile: Profile,
        connect: Connect,
        start: Start,
        backoff: tuple[float, ...] = BACKOFF,
        heartbeat: float = HEARTBEAT_SECONDS,
    ) -> None:
        super().__init__()
        self._profile = profile
        self._connect = connect
        self._start_engine = start
        self._backoff = backoff
        self._heartbeat = heartbeat
        self.state = LinkState.STARTING
        self._client: Client | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._ended = threading.Event()
        self._searches = ThreadPoolExecutor(1, "searches")
        self._commands = ThreadPoolExecutor(1, "commands")
        self.pages = PageImages(lambda: self._client)
        self.questions = Questions(lambda: self._client)
        self.texts = document_texts(lambda: self._client)
        self._thread = threading.Thread(target=self._supervise, name="engine-link", daemon=True)
        self._ticket = 0  # of the newest search, main thread only
        self._continues = False  # whether that search only brings more of the one before
        self._wanted: tuple[int, SearchParams] | None = None
        self._slot = threading.Lock()  # guards _wanted; held for moments only
        self._sent: tuple[int, int] = (0, 0)  # request number of the connection, our ticket
        self._sending = threading.Lock()  # a reply cannot overtake the note of which search it answers
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.state_changed.connect(self._note_state)

    # ---- for the window, on the main thread ----------------------------------------------------------

    def start(self) -> None:
        """Begin to attach; `state_changed` tells how it goes."""
        self._thread.start()

    def search(self, query: str, limit: int) -> None:
        """Ask; whatever was asked before is superseded. A search outlives an engine that dies under it."""
        self._want(SearchParams(query, limit=limit, explain=True))

    def search_more(self, query: str, limit: int, offset: int) -> None:
        """Ask for the documents of a question after the first `offset`; `more_ready` brings them."""
        self._want(SearchParams(query, limit=limit, offset=offset))

    def _want(self, params: SearchParams) -> None:
        self._ticket += 1
        self._continues = params.offset > 0
        with self._slot:
            self._wanted = (self._ticket, params)
        self._submit(self._searches, self._send_search)

    def search_similar(self, hit: Hit, limit: int) -> None:
        """Ask for passages like those of a document, or of the page of it that was found; `results_ready` brings
        them."""
        self._ticket += 1
        self._continues = False
        ticket = self._ticket
        with self._slot:
            self._wanted = None
        params = SimilarParams(hit.path, hit.page, limit, hit.member)

        def call(client: Client) -> None:
            try:
                self._arrived.emit(ticket, client.similar(params))
            except FindlingError as error:  # the window must not wait for an answer that does not come
                self._arrived.emit(ticket, SearchResult(hit.path, "meaning", 0.0, [], notice=said(str(error))))

        self._command(call)

    def forget_search(self) -> None:
        """Drop whatever is still to come."""
        self._ticket += 1
        with self._slot:
            self._wanted = None

    def add_folder(self, path: str) -> None:
        """Follow a folder; `failed` tells if it cannot be."""
        self._command(lambda client: client.add_folder(path))

    def remove_folder(self, path: str, undo_seconds: float = 0.0) -> None:
        """Follow a folder no longer; added again within these seconds, it was never gone."""
        self._command(lambda client: client.remove_folder(path, undo_seconds))

    def pause(self, until: int = 0) -> None:
        """Stop indexing until `resume`, or until that time in seconds since 1970."""
        self._command(lambda client: client.pause(until))

    def resume(self) -> None:
        """Go on indexing."""
        self._command(lambda client: client.resume())

    def ask_status(self) -> None:
        """Have `status_changed` bring a snapshot, also where nothing changed."""
        self._command(lambda client: self._on_status(client.status()))

    def ask_facets(self) -> None:
        """Have `facets_ready` bring what the library has."""

        def job() -> None:
            with contextlib.suppress(FindlingError):  # without them there is less to complete, and no more
                if (client := self._client) is not None:
                    self.facets_ready.emit(client.facets())

        self._submit(self._commands, job)

    @property
    def log(self) -> Path:
        """Where the engine writes what troubles it."""
        return self._profile.log

    def retry(self) -> None:
        """Try again now instead of after the pause between attempts."""
        self._wake.set()

    def close(self) -> None:
        """End the conversation, the threads and the engine that this link started. Safe to call twice."""
        self._stopping.set()
        self._wake.set()
        self._ended.set()
        if (client := self._client) is not None:
            client.close()
        if self._thread.is_alive():
            self._thread.join(GRACE_SECONDS * 3)
            self._end_process()
        self._searches.shutdown(cancel_futures=True)
        self._commands.shutdown(cancel_futures=True)
        self.pages.close()
        self.questions.close()
        self.texts.close()
        self.state = LinkState.CLOSED

    @Slot(int, object)
    def _deliver(self, ticket: int, result: SearchResult) -> None:
        if ticket == self._ticket and self._continues:
            if result.complete:
                self.more_ready.emit(result)
        elif ticket == self._ticket:
            self.results_ready.emit(result)

    @Slot(object, str)
    def _note_state(self, state: LinkState, _reason: str) -> None:
        self.state = state

    # ---- searches and commands, each on its own thread --------------------------------------------------

    def _submit(self, pool: ThreadPoolExecutor, job: Callable[[], None]) -> None:
        if not self._stopping.is_set():
            with contextlib.suppress(RuntimeError):  # the supervisor may ask just as the pools end
                pool.submit(self._guarded, job)

    def _guarded(self, job: Callable[[], None]) -> None:
        try:
            job()
        except FindlingError as error:
            if not self._stopping.is_set():
                self.failed.emit(said(str(error)))
        except Exception as error:
            _log.exception("the window's own mistake")
            self.failed.emit(said(str(FindlingError(Code.INTERNAL, detail=f"{type(error).__name__}: {error}"))))

    def _command(self, call: Callable[[Client], Any]) -> None:
        def job() -> None:
            client = self._client
            if client is None:
                raise FindlingError(Code.ENGINE_UNREACHABLE, detail="it is starting")
            call(client)

        self._submit(self._commands, job)

    def _send_search(self) -> None:
        with self._slot:
            wanted = self._wanted
        client = self._client
        if wanted is None or client is None or self._sent[1] == wanted[0]:
            return  # sent already, or the supervisor sends it once there is an engine
        try:
            with self._sending:
                self._sent = (client.search_live(wanted[1]), wanted[0])
        except FindlingError as error:
            if error.code not in (Code.ENGINE_UNREACHABLE, Code.SUPERSEDED):
                raise

    # ---- the connection, on the supervising thread -------------------------------------------------------

    def _supervise(self) -> None:
        failures = 0
        try:
            while not self._stopping.is_set():
                began = time.monotonic()
                reason = ""
                try:
                    self._converse()
                except (FindlingError, OSError) as error:
                    reason = str(error)
                if self._stopping.is_set():
                    return
                if time.monotonic() - began > STEADY_SECONDS and not reason:
                    failures = 0
                failures += 1
                _log.warning("engine lost (%s), attempt %d", reason or "connection ended", failures)
                self.state_changed.emit(LinkState.RESTARTING, said(reason) if failures > 1 else "")
                self._wake.wait(self._backoff[min(failures, len(self._backoff)) - 1])
                if not self._stopping.is_set():
                    self._wake.clear()
        finally:
            self._end_process()

    def _converse(self) -> None:
        """Attach, hand on what arrives, return when the connection ends. Raises FindlingError."""
        self._ended = ended = threading.Event()
        if self._stopping.is_set():
            return
        client = self._attach(ended)
        try:
            self._sent = (0, 0)
            self._client = client
            client.subscribe()
            self._on_status(client.status())
            self.state_changed.emit(LinkState.READY, "")
            self._submit(self._searches, self._send_search)
            self.pages.ask_again()
            self.texts.ask_again()
            self._watch(ended)
        finally:
            self._client = None
            client.close()

    def _watch(self, ended: threading.Event) -> None:
        """Wait for the end of the connection. Raises FindlingError where the engine hangs instead."""
        missed = 0
        while not ended.wait(self._heartbeat):
            try:
                self._call_connect(threading.Event()).close()
                missed = 0
            except FindlingError:
                missed += 1
                if missed == HEARTBEATS:
                    raise

    def _attach(self, ended: threading.Event) -> Client:
        """A connection to the running engine, else to one started here. Raises FindlingError."""
        try:
            return self._call_connect(ended)
        except FindlingError as error:
            if error.code is not Code.ENGINE_UNREACHABLE:
                raise
        self._end_process()
        self._process = process = self._start_engine(self._profile)
        deadline = time.monotonic() + START_SECONDS
        while True:
            code = process.poll()
            try:
                return self._call_connect(ended)
            except FindlingError as error:
                if code is not None:
                    refusal = start_refusal(process)
                    raise refusal or FindlingError(Code.ENGINE_UNREACHABLE, detail=describe_exit(code)) from error
                if error.code is not Code.ENGINE_UNREACHABLE or time.monotonic() > deadline:
                    raise
            if self._stopping.wait(0.02):
                raise FindlingError(Code.ENGINE_UNREACHABLE, detail="closing")

    def _call_connect(self, ended: threading.Event) -> Client:
        return self._connect(
            self._profile,
            on_status=self._on_status,
            on_results=self._on_results,
            on_open=self._on_open,
            on_end=ended.set,
        )

    def _on_open(self, params: OpenParams) -> None:
        if params.quick:
            self.quick_requested.emit()
        else:
            self.open_requested.emit(params.query)

    def _on_status(self, status: Status) -> None:
        self.status_changed.emit(said_status(status))

    def _on_results(self, result: SearchResult) -> None:
        with self._sending:
            number, ticket = self._sent
        if result.request == number:
            self._arrived.emit(ticket, said_result(result))

    def _end_process(self) -> None:
        """End the engine that was started here, if any: close its input, grace, kill. It is always waited for."""
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        try:
            process.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
