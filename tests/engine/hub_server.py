"""A real HTTP server that speaks a model hub's interface, and misbehaves as it is told."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

Fault = Callable[["Handler"], bool]
"""Answers a request in place of the server, or returns False to have it answered as usual."""


@dataclass
class Asked:
    """One request for a file."""

    path: str
    range: tuple[int, int] | None
    headers: dict[str, str]


@dataclass
class HubServer:
    """What the server has and does. `faults` are used up one a request; `always` answers every one."""

    files: dict[str, bytes] = field(default_factory=dict)
    etags: dict[str, str] = field(default_factory=dict)
    page: int = 1000
    ranges: bool = True
    hashes: bool = True
    pause: float = 0.0
    """Seconds between blocks of 64 KiB."""
    faults: deque[Fault] = field(default_factory=deque)
    always: Fault | None = None
    listing_faults: deque[Fault] = field(default_factory=deque)
    asked: list[Asked] = field(default_factory=list)
    listings: list[dict[str, str]] = field(default_factory=list)
    url: str = ""
    lock: threading.Lock = field(default_factory=threading.Lock)
    closing: threading.Event = field(default_factory=threading.Event)
    arrived: threading.Condition = field(default_factory=threading.Condition)

    def put(self, path: str, content: bytes) -> str:
        """Offer a file of a repository; returns its SHA-256."""
        digest = hashlib.sha256(content).hexdigest()
        self.files[path] = content
        self.etags[path] = f'"{digest[:16]}"'
        return digest

    def parts(self) -> list[tuple[int, int]]:
        """All ranges that were asked for, probes left out."""
        with self.lock:
            return [asked.range for asked in self.asked if asked.range is not None and asked.range != (0, 0)]

    def wait_for_requests(self, count: int, seconds: float = 60.0) -> None:
        """Until so many requests for files were made."""
        with self.arrived:
            assert self.arrived.wait_for(lambda: len(self.asked) >= count, seconds)


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    hub: HubServer

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        try:
            self._answer()
        except (BrokenPipeError, ConnectionError):
            self.close_connection = True

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        if listed := re.fullmatch(r"/api/models/([^/]+/[^/]+)/tree/main", parts.path):
            self.hub.listings.append(dict(self.headers))
            if self.hub.listing_faults and self.hub.listing_faults.popleft()(self):
                return None
            return self._list(listed[1], int(parse_qs(parts.query).get("cursor", ["0"])[0]))
        asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        self.span = (int(asked[1]), int(asked[2])) if asked else None
        with self.hub.lock:
            self.hub.asked.append(Asked(parts.path, self.span, dict(self.headers)))
            fault = self.hub.faults.popleft() if self.hub.faults and self.span != (0, 0) else self.hub.always
        with self.hub.arrived:
            self.hub.arrived.notify_all()
        if fault is not None and fault(self):
            return None
        return self.send_file()

    def _list(self, repository: str, cursor: int) -> None:
        entries: list[dict[str, Any]] = [{"type": "file", "path": "README.md", "size": 7, "oid": "0" * 40}]
        for path, content in self.hub.files.items():
            if path.startswith(repository + "/resolve/main/"):
                entry: dict[str, Any] = {"type": "file", "path": path.split("/resolve/main/")[1], "size": len(content)}
                if self.hub.hashes:
                    entry["lfs"] = {"oid": hashlib.sha256(content).hexdigest(), "size": len(content)}
                entries.append(entry)
        page = entries[cursor : cursor + self.hub.page]
        link = {}
        if cursor + self.hub.page < len(entries):
            onward = f"{self.hub.url}{urlsplit(self.path).path}?recursive=true&cursor={cursor + self.hub.page}"
            link = {"Link": f'<{onward}>; rel="next"'}
        self.send(200, json.dumps(page).encode(), {"Content-Type": "application/json", **link})

    def send(self, status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> bool:
        """A whole answer."""
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        return True

    def content(self) -> bytes | None:
        """The file that was asked for."""
        return self.hub.files.get(unquote(urlsplit(self.path).path).lstrip("/"))

    def send_head(self) -> bytes:
        """The head of the right answer; returns the body that should follow."""
        content = self.content()
        assert content is not None
        etag = self.hub.etags[unquote(urlsplit(self.path).path).lstrip("/")]
        span = self.span if self.hub.ranges else None
        if self.headers.get("If-Range", etag) != etag:
            span = None
        begin, last = span or (0, len(content) - 1)
        body = content[begin : last + 1]
        self.send_response(200 if span is None else 206)
        self.send_header("ETag", etag)
        self.send_header("Content-Length", str(len(body)))
        if span is not None:
            self.send_header("Content-Range", f"bytes {begin}-{begin + len(body) - 1}/{len(content)}")
        self.end_headers()
        return body

    def send_file(self) -> None:
        """The right answer."""
        content = self.content()
        if content is None:
            self.send(404, headers={"X-Error-Code": "EntryNotFound"})
        elif self.span is not None and self.hub.ranges and self.span[0] >= len(content):
            self.send(416, headers={"Content-Range": f"bytes */{len(content)}"})
        else:
            body = self.send_head()
            for at in range(0, len(body), 65_536):
                self.wfile.write(body[at : at + 65_536])
                if self.hub.pause:
                    self.hub.closing.wait(self.hub.pause)


def status(code: int, **headers: str) -> Fault:
    """Answer with this status."""
    return lambda handler: handler.send(code, b"no", {name.replace("_", "-"): value for name, value in headers.items()})


def broken_off(after: int) -> Fault:
    """Close the connection after so many bytes of the body."""

    def fault(handler: Handler) -> bool:
        body = handler.send_head()
        handler.wfile.write(body[:after])
        handler.wfile.flush()
        handler.close_connection = True
        return True

    return fault


def silent(after: int = 0, head: bool = True) -> Fault:
    """Stop sending after so many bytes, and keep the connection open."""

    def fault(handler: Handler) -> bool:
        if head:
            body = handler.send_head()
            handler.wfile.write(body[:after])
            handler.wfile.flush()
        handler.hub.closing.wait(60)
        handler.close_connection = True
        return True

    return fault


def redirected(url: str) -> Fault:
    """Send the client to another server."""
    return lambda handler: handler.send(302, b"there", {"Location": url + handler.path})


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is what many tests are about."""


@contextmanager
def hub_server() -> Iterator[HubServer]:
    """A server on a free port of this machine, until the end of the block."""
    hub = HubServer()
    server = _Server(("127.0.0.1", 0), type("Handler", (Handler,), {"hub": hub}))
    hub.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield hub
    finally:
        hub.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()
