"""What a model hub offers: the GGUF files of a repository with their sizes and hashes, and which one is wanted.

The interface is Hugging Face's (https://huggingface.co/docs/hub/api), which its mirrors speak too: HF_ENDPOINT names
one. The hub's own facts win over the catalogue's, except a SHA-256 that the catalogue gives: that one must match.
"""

from __future__ import annotations

import logging
import os
import re
import time
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlsplit

import msgspec

from findling.core.errors import Code, FindlingError
from findling.models.catalogue import ModelSpec, Quantisation
from findling.models.http import USUAL_PATIENCE, Patience, Retries, Transient, Web

DEFAULT_ENDPOINT: Final = "https://huggingface.co"
LARGEST_PAGE: Final = 16 * 1024 * 1024
MOST_PAGES: Final = 100

_log = logging.getLogger(__name__)
_REPOSITORY: Final = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_PIECE: Final = re.compile(r"-\d{5}-of-\d{5}$")
_NEXT: Final = re.compile(r'<([^>]+)>\s*;[^,]*\brel="?next"?')
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


class HubFile(msgspec.Struct, frozen=True):
    """A GGUF file of a repository. `sha256` is "" and `bytes` 0 where the hub does not tell."""

    path: str
    bytes: int
    sha256: str


class Source(msgspec.Struct, frozen=True):
    """Where to get a file, and what it must be: `bytes` 0 and `sha256` "" where that is not known."""

    url: str
    bytes: int = 0
    sha256: str = ""

    @property
    def name(self) -> str:
        """The last part of the address."""
        return urlsplit(self.url).path.rpartition("/")[2]


class _Lfs(msgspec.Struct):
    oid: str = ""
    size: int = 0


class _Entry(msgspec.Struct):
    path: str
    type: str = "file"
    size: int = 0
    lfs: _Lfs | None = None


def endpoint() -> str:
    """The hub's address, or that of the mirror in HF_ENDPOINT. Raises FindlingError(NO_NETWORK) for nonsense."""
    chosen = os.environ.get("HF_ENDPOINT", "").strip().rstrip("/") or DEFAULT_ENDPOINT
    parts = urlsplit(chosen)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise FindlingError(Code.NO_NETWORK, host=chosen, detail="HF_ENDPOINT is not an address")
    return chosen


def token() -> str:
    """The user's access token: HF_TOKEN for any endpoint, else the stored one, which is for the hub itself only."""
    found = os.environ.get("HF_TOKEN", "") or os.environ.get("HUGGING_FACE_HUB_TOKEN", "")
    if not found and endpoint() == DEFAULT_ENDPOINT:
        cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
        home = Path(os.environ.get("HF_HOME") or f"{cache}/huggingface").expanduser()
        try:
            found = Path(os.environ.get("HF_TOKEN_PATH") or home / "token").expanduser().read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError):
            return ""
    found = found.strip()
    return found if re.fullmatch(r"[\x21-\x7e]+", found) else ""


def connect(patience: Patience = USUAL_PATIENCE, offline: bool = False) -> Web:
    """Connections to the hub, with the user's token. Raises FindlingError OFFLINE or NO_NETWORK."""
    return Web(endpoint(), token(), patience, offline)


def list_files(web: Web, repository: str, retries: Retries) -> list[HubFile]:
    """All GGUF files of a repository. Raises FindlingError NO_NETWORK, HUB_* or DOWNLOAD_*."""
    if not _REPOSITORY.fullmatch(repository):
        raise FindlingError(Code.HUB_NOT_FOUND, host=endpoint(), file=repository)
    url = f"{endpoint()}/api/models/{repository}/tree/main?recursive=true"
    found: list[HubFile] = []
    for _ in range(MOST_PAGES):
        page, onward = _page(web, url, repository, retries)
        found += [_as_file(entry) for entry in page if entry.type == "file" and entry.path.endswith(".gguf")]
        if not onward:
            return found
        parts = urlsplit(onward)  # a mirror may point at the hub itself: its own address is kept
        url = f"{endpoint()}/{parts.path.lstrip('/')}?{parts.query}"
    raise FindlingError(Code.HUB_UNREADABLE, host=endpoint(), repository=repository, detail="too many pages")


def _page(web: Web, url: str, repository: str, retries: Retries) -> tuple[list[_Entry], str]:
    while True:
        try:
            with web.get(url) as reply:
                reply.check(repository)
                entries = msgspec.json.decode(reply.body(LARGEST_PAGE), type=list[_Entry])
                onward = _NEXT.search(reply.headers.get("link", ""))
                return entries, onward[1] if onward else ""
        except Transient as trouble:
            retries.failed(trouble)
        except (msgspec.DecodeError, ValueError) as error:
            detail = str(error)
            raise FindlingError(Code.HUB_UNREADABLE, host=endpoint(), repository=repository, detail=detail) from error


def _as_file(entry: _Entry) -> HubFile:
    lfs = entry.lfs or _Lfs()
    digest = lfs.oid.removeprefix("sha256:").lower()
    return HubFile(entry.path, lfs.size or entry.size, digest if _SHA256.fullmatch(digest) else "")


def choose_file(files: list[HubFile], spec: ModelSpec, quantisation: Quantisation) -> HubFile:
    """The file of a quantisation: the catalogue's name of it, else the one whose own name ends with the quantisation.

    Raises FindlingError QUANTISATION_NOT_ON_HUB, or MODEL_SPLIT where it only comes in pieces.
    """
    repository = quantisation.repository or spec.repository
    usable = [each for each in files if not each.path.rpartition("/")[2].lower().startswith("mmproj")]
    whole = [each for each in usable if not _PIECE.search(_stem(each))]
    wanted = _canonical(quantisation.name)
    for fits in (
        lambda each: each.path == quantisation.file,
        lambda each: re.search(rf"(^|[-._]){re.escape(wanted)}$", _canonical(_stem(each))),
        lambda each: re.search(rf"(^|[-._/]){re.escape(wanted)}($|[-._/])", _canonical(each.path)),
        lambda each: len(whole) == 1 and _canonical(repository).endswith((f"-{wanted}", f"-{wanted}-GGUF")),
    ):
        fitting = [each for each in whole if fits(each)]
        if fitting:
            return min(fitting, key=lambda each: (each.path.count("/"), len(each.path), each.path))
        if quantisation.file:
            break
    for each in usable:
        if _PIECE.search(_stem(each)) and wanted in _canonical(each.path):
            raise FindlingError(Code.MODEL_SPLIT, path=each.path)
    known = ", ".join(sorted(each.path for each in whole)) or "no GGUF file"
    raise FindlingError(
        Code.QUANTISATION_NOT_ON_HUB, repository=repository, name=quantisation.name, model=spec.name, known=known
    )


def _stem(file: HubFile) -> str:
    return file.path.rpartition("/")[2].removesuffix(".gguf")


def _canonical(name: str) -> str:
    return re.sub(r"(?<![A-Z])FP(16|32)", r"F\1", name.upper())


def resolve(web: Web, spec: ModelSpec, quantisation: str = "", retries: Retries | None = None) -> Source:
    """Where the hub has a quantisation of a model (the preferred one for ""), its size and its hash.

    Raises FindlingError QUANTISATION_UNKNOWN, MODEL_NOT_ON_HUB, QUANTISATION_NOT_ON_HUB, MODEL_SPLIT, HUB_DIFFERS
    where the catalogue gives another SHA-256 than the hub, and what `list_files` raises.
    """
    wanted = spec.quantised(quantisation)
    repository = wanted.repository or spec.repository
    if not repository:
        raise FindlingError(Code.MODEL_NOT_ON_HUB, model=spec.name)
    retries = retries or Retries(Patience(attempts=3), time.sleep)
    file = choose_file(list_files(web, repository, retries), spec, wanted)
    if wanted.sha256 and file.sha256 and wanted.sha256.lower() != file.sha256:
        raise FindlingError(Code.HUB_DIFFERS, file=file.path, found=file.sha256, expected=wanted.sha256)
    if wanted.bytes and file.bytes and wanted.bytes != file.bytes:
        _log.warning("%s has %d bytes on the hub, %d in the catalogue", file.path, file.bytes, wanted.bytes)
    url = f"{endpoint()}/{repository}/resolve/main/{quote(file.path)}"
    return Source(url, file.bytes or wanted.bytes, file.sha256 or wanted.sha256.lower())
