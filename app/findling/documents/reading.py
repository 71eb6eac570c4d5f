"""One file read: opened safely, identified, read, capped, cut into chunks."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.core.protocol import ErrorData, Extraction
from findling.documents.blocks import SEPARATOR, Document
from findling.documents.chunking import chunks
from findling.documents.content import identify
from findling.documents.formats import MEBIBYTE, TEXT, format_of
from findling.documents.language import LanguageDetector, majority
from findling.documents.limits import WorkerLimits
from findling.documents.title import title_of

DIGEST_BYTES: Final = 20

_OPEN_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # opening a pipe must not wait for a writer
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_GONE: Final = (errno.ENOENT, errno.ENOTDIR, errno.ESTALE)


def extract(path: str, limits: WorkerLimits, detector: LanguageDetector) -> Extraction:
    """Everything that the index wants to know of one file. Raises FindlingError with a document code."""
    named = format_of(path) or TEXT
    data = load(path, min(named.max_bytes, limits.file_bytes))
    suffix = path.rpartition(".")[2].lower()
    format = identify(named, suffix, data)
    document = capped(format.load()(data, path), limits.characters)
    digest = blake2b(data, digest_size=DIGEST_BYTES).hexdigest()
    found = chunks(document, detector.detect)
    if not found:
        raise FindlingError(Code.NO_TEXT)
    return Extraction(
        digest=digest,
        format=format.name,
        title=title_of(document),
        language=majority((chunk.language, chunk.end - chunk.start) for chunk in found),
        characters=_length(document),
        pages=document.pages,
        chunks=found,
        warning=document.warning,
    )


def load(path: str, max_bytes: int) -> bytes:
    """The bytes of a regular file (or of what a link to one names).

    Raises FindlingError: FILE_VANISHED, FILE_UNREADABLE, FILE_EMPTY or FILE_TOO_LARGE.
    """
    try:
        _require_regular(Path(path).stat().st_mode)  # before opening, since opening a device can have effects
        with os.fdopen(os.open(path, _OPEN_FLAGS), "rb") as file:
            status = os.fstat(file.fileno())
            _require_regular(status.st_mode)
            if status.st_size > max_bytes:
                raise _too_large(status.st_size, max_bytes)
            data = file.read(status.st_size)  # what is added meanwhile is another version of the file
    except OSError as error:
        if error.errno in _GONE:
            raise FindlingError(Code.FILE_VANISHED) from error
        raise FindlingError(Code.FILE_UNREADABLE, detail=error.strerror or str(error)) from error
    except ValueError as error:  # a NUL in the path
        raise FindlingError(Code.FILE_UNREADABLE, detail=str(error)) from error
    if not data:
        raise FindlingError(Code.FILE_EMPTY)
    return data


def capped(document: Document, characters: int) -> Document:
    """The document with at most so many characters of text; what is left out is said in its warning."""
    length = _length(document)
    if length <= characters:
        return document
    kept = []
    room = characters
    for block in document.blocks:
        if room <= 0:
            break
        kept.append(block if len(block.text) <= room else replace(block, text=block.text[:room]))
        room -= len(block.text) + len(SEPARATOR)
    return replace(document, blocks=tuple(kept), warning=partly(f"the first {characters:,} of {length:,} characters"))


def partly(detail: str) -> ErrorData:
    """The warning that only a part was read, and which."""
    return ErrorData(Code.READ_PARTLY.value, {"detail": detail})


def _length(document: Document) -> int:
    return sum(len(block.text) for block in document.blocks) + len(SEPARATOR) * max(0, len(document.blocks) - 1)


def _require_regular(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise FindlingError(Code.FILE_UNREADABLE, detail="it is a folder")
    if not stat.S_ISREG(mode):
        raise FindlingError(Code.FILE_UNREADABLE, detail="it is not a regular file")


def _too_large(size: int, limit: int) -> FindlingError:
    return FindlingError(
        Code.FILE_TOO_LARGE, detail=f"{size / MEBIBYTE:,.1f} MB; the limit is {limit / MEBIBYTE:,.0f} MB"
    )
