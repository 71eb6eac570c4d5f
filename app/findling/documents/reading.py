"""One file read: opened safely, read with all within it, cut into chunks, and told of."""

from __future__ import annotations

import errno
import os
import stat
import time
from hashlib import blake2b
from pathlib import Path
from typing import Final

import msgspec

from findling.core.coverage import coverage_of
from findling.core.errors import Code, FindlingError, explain
from findling.core.reading import Chunk, Extraction, FileReport, TextBlock
from findling.core.wire import ErrorData
from findling.documents.blocks import HEADING_SEPARATOR, SEPARATOR, partly
from findling.documents.chunking import chunks
from findling.documents.formats import MEBIBYTE, TEXT, format_of, why_unread
from findling.documents.language import LanguageDetector, majority
from findling.documents.limits import WorkerLimits, peak_bytes
from findling.documents.parts import PATH_SEPARATOR, Budget, Part, length
from findling.documents.title import title_of

DIGEST_BYTES: Final = 20
_HARMLESS: Final = frozenset({"searchable", "needs OCR", "unsupported"})
"""States of a file within another that do not make that one's text incomplete: the logo in a letter."""
_NAMED_PARTS: Final = 3

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
    data, root, spent = _read(path, limits)
    if root.error is not None:
        raise root.error
    found: list[Chunk] = []
    offset = 0
    for part in root.all():
        if part.document is not None and part.document.blocks:
            for chunk in chunks(part.document, detector.detect):
                heading = HEADING_SEPARATOR.join(filter(None, (part.name, chunk.heading)))
                start, end = chunk.start + offset, chunk.end + offset
                found.append(msgspec.structs.replace(chunk, start=start, end=end, heading=heading))
            offset += length(part.document) + len(SEPARATOR)
    if not found or root.document is None:
        raise FindlingError(Code.NO_TEXT)
    return Extraction(
        digest=blake2b(data, digest_size=DIGEST_BYTES).hexdigest(),
        format=root.format.name,
        title=title_of(root.document),
        language=_language(found),
        characters=offset - len(SEPARATOR),
        pages=root.document.pages,
        chunks=found,
        warning=_warning(root, spent),
    )


def report(path: str, limits: WorkerLimits, detector: LanguageDetector) -> FileReport:
    """What the index would hold of one file, or why nothing."""
    began = time.monotonic()
    try:
        _, root, spent = _read(path, limits)
    except FindlingError as error:
        root, spent = Part("", format_of(path) or TEXT, error=error), ""
    told = _told(root, path, detector, _warning(root, spent))
    return msgspec.structs.replace(
        told, seconds=round(time.monotonic() - began, 3), peak_mb=round(peak_bytes() / MEBIBYTE, 1)
    )


def _read(path: str, limits: WorkerLimits) -> tuple[bytes, Part, str]:
    """The bytes of a file, what they hold, and which limit ended the reading of files within it, "" for none."""
    if reason := why_unread(path):
        raise FindlingError(Code.UNSUPPORTED, detail=reason)  # unopened: mail stores are large and change all day
    named = format_of(path) or TEXT
    data = load(path, min(named.max_bytes, limits.file_bytes))
    budget = Budget(limits)
    root = budget.read(path, data)
    return data, root, budget.spent


def _told(part: Part, path: str, detector: LanguageDetector, warning: ErrorData | None) -> FileReport:
    blocks: list[TextBlock] = []
    found: list[Chunk] = []
    error = part.error
    if part.document is not None:
        offset = 0
        for block in part.document.blocks:
            end = offset + len(block.text)
            blocks.append(TextBlock(block.text, block.page, block.heading, offset, end))
            offset = end + len(SEPARATOR)
        found = chunks(part.document, detector.detect)
        if not found:
            blocks.clear()
        if not found and not part.parts:
            error = FindlingError(Code.NO_TEXT)
    problem = ErrorData(error.code.value, error.params) if error is not None else warning
    members = [_told(each, f"{path}{PATH_SEPARATOR}{each.label}", detector, _warning(each, "")) for each in part.parts]
    return FileReport(
        path=path,
        type=part.format.name,
        state=coverage_of(problem.code if problem else None),
        reason=explain(problem.code, problem.params) if problem else "",
        title=title_of(part.document) if part.document else "",
        author=part.document.author if part.document else "",
        language=_language(found),
        blocks=blocks,
        chunks=[(chunk.start, chunk.end) for chunk in found],
        members=members if part.is_container else None,
    )


def _language(found: list[Chunk]) -> str:
    return majority((chunk.language, chunk.end - chunk.start) for chunk in found)


def _warning(part: Part, spent: str) -> ErrorData | None:
    """What is missing of a file, None where nothing is."""
    if part.document is not None and part.document.warning is not None:
        return part.document.warning
    if spent:
        return partly(spent)
    missing = [each for each in part.all() if each.error and coverage_of(each.error.code) not in _HARMLESS]
    if part.error is not None or not missing:
        return None
    named = "; ".join(f"{each.name}: {each.error}" for each in missing[:_NAMED_PARTS])
    return partly(f"without {len(missing):,} of the files in it: {named}")


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


def _require_regular(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise FindlingError(Code.FILE_UNREADABLE, detail="it is a folder")
    if not stat.S_ISREG(mode):
        raise FindlingError(Code.FILE_UNREADABLE, detail="it is not a regular file")


def _too_large(size: int, limit: int) -> FindlingError:
    return FindlingError(
        Code.FILE_TOO_LARGE, detail=f"{size / MEBIBYTE:,.1f} MB; the limit is {limit / MEBIBYTE:,.0f} MB"
    )
