"""The engine's private endpoint: a Unix socket only its user can open, or a named pipe on Windows."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Final

from findling import __version__
from findling.core.answers import LiveSearchParams, SearchParams, SimilarParams
from findling.core.document_text import DocumentParams
from findling.core.errors import Code, FindlingError
from findling.core.protocol import PROTOCOL_VERSION, FolderParams, Hello, OpenParams, UseModelParams
from findling.core.reading import RenderParams
from findling.core.rpc import FAILED, METHOD_NOT_FOUND, decode, failure, reply, request
from findling.core.transport import Listener, Stream
from findling.core.wire import Message, Nothing
from findling.engine.engine import Engine
from findling.engine.live_search import LiveSearch
from findling.engine.page_methods import SLOW_METHODS, page_methods

STATUS_SECONDS: Final = 0.25
"""Least time between two status snapshots."""
MAX_REQUEST: Final = 1024 * 1024
"""Bytes of a request; clients have nothing longer to say."""

_ON_THEIR_OWN: Final = SLOW_METHODS | {"render_page", "document"}
"""Methods that are answered on threads of their own."""


class Endpoint:
    """Accepts clients and serves each on a thread of its own."""

    def __init__(self, engine: Engine) -> None:
        """Raises FindlingError(PROFILE_UNWRITABLE) where the endpoint cannot be made."""
        self.engine = engine
        self._sessions: dict[Session, None] = {}  # in the order of their coming
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self.idle = threading.Event()
        """Set while no client is attached."""
        self.idle.set()
        self._listener = Listener(engine.profile.endpoint, MAX_REQUEST)
        self._accepting = threading.Thread(target=self._accept, name="accept", daemon=True)
        self._telling = threading.Thread(target=self._tell, name="status", daemon=True)
        self._accepting.start()
        self._telling.start()

    def raise_window(self, params: OpenParams) -> bool:
        """Hand a question to the newest window; whether there is one."""
        with self._lock:
            windows = [session for session in self._sessions if session.is_window]
        if windows:
            windows[-1].notify("open", params)
        return bool(windows)

    def close(self) -> None:
        """Refuse new clients and leave those there are."""
        self._closed.set()
        self._listener.close()
        with self._lock:
            sessions = list(self._sessions)
        for session in sessions:
            session.close()
        self._accepting.join()
        self._telling.join()

    def _accept(self) -> None:
        while (stream := self._listener.accept()) is not None:
            session = Session(self, stream)
            with self._lock:
                self._sessions[session] = None
                self.idle.clear()
            session.start()

    def left(self, session: Session) -> None:
        """A client is gone."""
        with self._lock:
            self._sessions.pop(session, None)
            if not self._sessions:
                self.idle.set()

    def _tell(self) -> None:
        """Send snapshots to subscribers when something changed, never more often than `STATUS_SECONDS`."""
        last = None
        while not self._closed.wait(STATUS_SECONDS):
            with self._lock:
                listening = [session for session in self._sessions if session.subscribed]
            if not listening:
                last = None
                self._closed.wait(STATUS_SECONDS)
                continue
            if not self.engine.wait_for_change(seconds=5.0) and last is not None:
                continue
            if self._closed.is_set():
                return
            status = self.engine.status()
            if status != last:
                for session in listening:
                    session.notify("status", status)
            last = status


class Session:
    """One client: its requests in order, its live search beside them."""

    def __init__(self, endpoint: Endpoint, stream: Stream) -> None:
        self._endpoint = endpoint
        self._engine = endpoint.engine
        self._stream = stream
        self._channel = stream.channel
        self._live = LiveSearch(endpoint.engine, lambda result: self.notify("results", result))
        self.subscribed = False
        self.is_window = False
        self._greeted = False
        self._methods: dict[str, Callable[[Message], object]] = {
            "hello": self._hello,
            "search": lambda m: self._engine.search(decode(m.params, SearchParams)),
            "similar": lambda m: self._engine.similar(decode(m.params, SimilarParams)),
            "facets": lambda _: self._engine.facets(),
            "status": lambda _: self._engine.status(),
            "errors": lambda _: self._engine.errors(),
            "add_folder": lambda m: self._engine.add_folder(decode(m.params, FolderParams).path),
            "use_model": lambda m: self._engine.use_model(decode(m.params, UseModelParams)),
            "resume": lambda _: self._engine.resume(),
            "rescan": self._rescan,
            "render_page": lambda m: self._engine.render_page(decode(m.params, RenderParams)),
            "document": lambda m: self._engine.document(decode(m.params, DocumentParams)),
            "open": lambda m: self._endpoint.raise_window(decode(m.params, OpenParams)),
            "subscribe": lambda _: self._subscribe(window=False),
            "subscribe_window": lambda _: self._subscribe(window=True),
            **page_methods(self._engine),
        }

    def start(self) -> None:
        """Serve until the client leaves."""
        threading.Thread(target=self._serve, name="session", daemon=True).start()
        self._live.start()

    def notify(self, method: str, params: object) -> None:
        """Tell the client something; one that is gone is not an error."""
        with contextlib.suppress(OSError, ValueError):
            self._channel.send(request(method, params))

    def close(self) -> None:
        """End the conversation."""
        self._stream.end()

    def _serve(self) -> None:
        try:
            while (received := self._channel.receive()) is not None:
                message, _ = received
                if message.method == "search_live" and self._greeted:
                    self._live.ask(decode(message.params, LiveSearchParams))
                elif message.method in _ON_THEIR_OWN:
                    threading.Thread(target=self._answer_apart, args=(message,), name="apart", daemon=True).start()
                elif message.method is not None:
                    self._answer(message.method, message)
        except (OSError, ValueError, FindlingError):
            pass  # a client that breaks off or speaks nonsense is left; it harms nobody else
        finally:
            self._live.end()
            self._stream.close()
            self._endpoint.left(self)

    def _answer(self, name: str, message: Message) -> None:
        method = self._methods.get(name)
        try:
            if method is None:
                raise FindlingError(Code.PROTOCOL, detail=f"no method {name}")
            if not self._greeted and name != "hello":
                raise FindlingError(Code.PROTOCOL, detail="the first message must be hello")
            result = method(message)
            pixels = b""
            if isinstance(result, tuple):
                result, pixels = result
            self._channel.send(reply(message.id, Nothing() if result is None else result, len(pixels)), pixels)
        except (OSError, ValueError):
            raise
        except Exception as error:
            self._channel.send(failure(message.id, error, METHOD_NOT_FOUND if method is None else FAILED))

    def _answer_apart(self, message: Message) -> None:
        """Answer on a thread of its own: what takes its time keeps no other request waiting."""
        with contextlib.suppress(OSError, ValueError):
            self._answer(message.method or "", message)

    def _hello(self, message: Message) -> Hello:
        hello = decode(message.params, Hello)
        if hello.protocol != PROTOCOL_VERSION:
            detail = f"this engine is version {__version__}, the other part is {hello.version}"
            raise FindlingError(Code.PROTOCOL, detail=detail)
        self._greeted = True
        return Hello(PROTOCOL_VERSION, __version__)

    def _rescan(self, _: Message) -> object:
        self._engine.rescan()
        return self._engine.status()

    def _subscribe(self, window: bool) -> None:
        self.is_window = window
        self.subscribed = True
        self.notify("status", self._engine.status())
