"""HTTP to a model hub: the one module with an HTTP client, which is not even loaded before a download was asked for."""

from __future__ import annotations

import email.utils
import ipaddress
import os
import random
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin, urlsplit

from findling.core.errors import Code, FindlingError

if TYPE_CHECKING:
    import httpx

LONGEST_RETRY_AFTER: Final = 300.0
"""Seconds that a server may ask us to wait; where it asks for more, the user is told instead."""

_REDIRECTS: Final = 8
_SHORT: Final = 65_536
_OFFLINE_VARIABLES: Final = ("FINDLING_OFFLINE", "HF_HUB_OFFLINE")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait and how often to try. Times in seconds; `attempts` counts failures in a row."""

    attempts: int = 6
    first_wait: float = 1.0
    longest_wait: float = 30.0
    connecting: float = 15.0
    reading: float = 30.0
    """Longest silence of a server in the middle of an answer."""


USUAL_PATIENCE: Final = Patience()


class Transient(Exception):
    """A failure that may pass. `error` is what the user is told when it does not; `retry_after` is in seconds."""

    def __init__(self, error: FindlingError, retry_after: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.retry_after = retry_after


class Retries:
    """Counts failures in a row and waits longer after each; `wait` gets seconds and may raise to give up."""

    def __init__(self, patience: Patience, wait: Callable[[float], None]) -> None:
        self._patience = patience
        self._wait = wait
        self._failures = 0

    def succeeded(self) -> None:
        """Start counting anew."""
        self._failures = 0

    def failed(self, trouble: Transient) -> None:
        """Wait for the next attempt. Raises the FindlingError of `trouble` where there is none."""
        self._failures += 1
        asked = trouble.retry_after
        if self._failures >= self._patience.attempts or (asked is not None and asked > LONGEST_RETRY_AFTER):
            raise trouble.error from trouble
        grown = min(self._patience.first_wait * 2 ** (self._failures - 1), self._patience.longest_wait)
        self._wait(asked if asked is not None else grown * random.uniform(0.75, 1.25))


class Reply:
    """The head of an answer; its body is read piece by piece."""

    def __init__(self, response: httpx.Response, url: str) -> None:
        self._response = response
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.url = url
        self.host = urlsplit(url).netloc

    def pieces(self) -> Iterator[bytes]:
        """The body as it arrives. Raises Transient where it breaks off or stalls."""
        with _translated(self.host):
            yield from self._response.iter_raw()

    def body(self, limit: int) -> bytes:
        """The whole body, at most `limit` bytes. Raises Transient, or ValueError where it is longer."""
        whole = bytearray()
        for piece in self.pieces():
            whole += piece
            if len(whole) > limit:
                raise ValueError(f"more than {limit} bytes")
        return bytes(whole)

    def check(self, file: str) -> None:
        """Raise what a status other than 200 and 206 means for `file`: a FindlingError HUB_*, or Transient."""
        status = self.status
        facts = {"host": self.host, "file": file, "status": status}
        if status in (HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT):
            return
        missing = self.headers.get("x-error-code") in ("RepoNotFound", "EntryNotFound", "RevisionNotFound")
        if status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE) or missing:
            raise FindlingError(Code.HUB_NOT_FOUND, **facts)
        if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
            raise FindlingError(Code.HUB_DENIED, **facts)
        if status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            raise FindlingError(Code.HUB_RANGE, **facts)
        wait = _seconds(self.headers.get("retry-after", ""))
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise Transient(FindlingError(Code.HUB_BUSY, seconds=round(wait or 60), **facts), wait)
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.REQUEST_TIMEOUT:
            raise Transient(FindlingError(Code.HUB_FAILED, **facts), wait)
        raise FindlingError(Code.HUB_REFUSED, **facts)


class Web:
    """A pool of connections. Proxies and certificates are those of the system and of the usual variables.

    The token goes to the origin of `home` alone, wherever that redirects, and never unencrypted over a network.
    """

    def __init__(self, home: str, token: str = "", patience: Patience = USUAL_PATIENCE, offline: bool = False) -> None:
        """Raises FindlingError OFFLINE before anything is opened, NO_NETWORK for a proxy that cannot be used."""
        refuse_offline(offline)
        import httpx  # not before now: a program that downloads nothing does not load it

        times = httpx.Timeout(patience.reading, connect=patience.connecting, pool=None)
        try:
            self._client = httpx.Client(
                timeout=times,
                headers={"User-Agent": "Findling", "Accept-Encoding": "identity"},
                limits=httpx.Limits(max_connections=None),
            )
        except (ValueError, ImportError) as error:
            raise FindlingError(Code.NO_NETWORK, host=urlsplit(home).netloc, detail=f"proxy: {error}") from error
        self._home = _origin(home)
        self._token = token if _is_private(home) else ""
        self._wires: list[socket.socket] = []
        self._lock = threading.Lock()
        self._aborted = False

    @contextmanager
    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Iterator[Reply]:
        """The answer, after redirects. Raises Transient, FindlingError NO_NETWORK or HUB_REFUSED."""
        for _ in range(_REDIRECTS + 1):
            with _translated(urlsplit(url).netloc):
                own = {"Authorization": f"Bearer {self._token}"} if self._token and _origin(url) == self._home else {}
                request = self._client.build_request(
                    "GET", url, headers={**(headers or {}), **own}, extensions={"trace": self._notice}
                )
                response = self._client.send(request, stream=True)
                try:
                    length = response.headers.get("content-length", "")
                    if response.has_redirect_location and length.isdecimal() and int(length) < _SHORT:
                        response.read()  # so that the connection can be used again
                except BaseException:
                    response.close()
                    raise
            try:
                if not response.has_redirect_location:
                    yield Reply(response, url)
                    return
                target = urljoin(url, response.headers["location"])
            finally:
                response.close()
            if urlsplit(target).scheme not in ("https", urlsplit(url).scheme):
                break
            url = target
        raise FindlingError(Code.HUB_REFUSED, host=urlsplit(url).netloc, file=urlsplit(url).path, status="redirect")

    def abort(self) -> None:
        """End all transfers at once, from any thread: whoever reads gets Transient, until `recover`."""
        with self._lock:
            self._aborted = True
            for wire in self._wires:
                _shut(wire)
            self._wires.clear()

    def recover(self) -> None:
        """Allow transfers again."""
        with self._lock:
            self._aborted = False

    def _notice(self, event: str, details: dict[str, Any]) -> None:
        """Keep the socket of each new connection, which a thread may be waiting for."""
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            wire = details["return_value"].get_extra_info("socket")
            with self._lock:
                self._wires = [each for each in self._wires if each.fileno() >= 0] + [wire]
                if self._aborted:
                    _shut(wire)

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def __enter__(self) -> Web:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def refuse_offline(setting: bool = False) -> None:
    """Raise FindlingError(OFFLINE) where the user's setting or the environment forbids the network."""
    if setting:
        raise FindlingError(Code.OFFLINE, detail="offline in the settings")
    for name in _OFFLINE_VARIABLES:
        if os.environ.get(name, "").strip().casefold() not in ("", "0", "false", "no", "off"):
            raise FindlingError(Code.OFFLINE, detail=f"{name}={os.environ[name]}")


@contextmanager
def _translated(host: str) -> Iterator[None]:
    """The client's exceptions as ours."""
    import httpx

    try:
        yield
    except (httpx.ReadTimeout, httpx.WriteTimeout) as error:
        raise Transient(FindlingError(Code.DOWNLOAD_STALLED, host=host)) from error
    except (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError, httpx.StreamError) as error:
        raise Transient(FindlingError(Code.DOWNLOAD_TRUNCATED, host=host)) from error
    except (httpx.UnsupportedProtocol, httpx.InvalidURL, httpx.ProxyError) as error:
        raise FindlingError(Code.NO_NETWORK, host=host, detail=str(error)) from error
    except httpx.TransportError as error:
        detail = str(error) or type(error).__name__
        raise Transient(FindlingError(Code.NO_NETWORK, host=host, detail=detail)) from error


def _shut(wire: socket.socket) -> None:
    """Wake whoever waits for this connection."""
    try:
        wire.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # already closed by the other side


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _is_private(url: str) -> bool:
    """Whether what is sent there cannot be read on the way."""
    parts = urlsplit(url)
    if parts.scheme == "https" or parts.hostname == "localhost":
        return True
    try:
        return ipaddress.ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return False


def _seconds(retry_after: str) -> float | None:
    """A Retry-After header in seconds, which may be a number or a date."""
    if retry_after.strip().isdecimal():
        return float(retry_after)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(retry_after).timestamp() - time.time())
    except (ValueError, TypeError):
        return None
