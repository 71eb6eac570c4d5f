"""One file read: opened safely, read with all within it, cut into chunks, and told of."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections import Counter
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Final

import msgspec

from findling.core.coverage import coverage_of
from findling.core.errors import Code, FindlingError, explain
from findling.core.places import place_of
from findling.core.reading import Chunk, Extraction, FileReport, MemberReading, TextBlock
from findling.core.wire import ErrorData
from findling.documents.blocks import SEPARATOR, partly
from findling.documents.chunking import chunks
from findling.documents.content import is_unknown
from findling.documents.formats import IMAGE, MEBIBYTE, TEXT, format_of, why_unread
from findling.documents.language import LanguageDetector, majority
from findling.documents.limits import WorkerLimits, peak_bytes
from findling.documents.parts import DIGEST_BYTES, Attempt, Budget, Part, length
from findling.documents.scans import waiting
from findling.documents.title import title_of

_HARMLESS: Final = frozenset({"searchable", "needs OCR", "unsupported"})
"""States of a file within another that do not make that one's text incomplete: the logo in a letter."""
_NAMED_PARTS: Final = 3
_START: Final = 16 * 1024
"""Bytes by which a file of an unknown suffix is told not to be worth reading."""

_OPEN_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # opening a pipe must not wait for a writer
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_GONE: Final = (errno.ENOENT, errno.ENOTDIR, errno.ESTALE)


def extract(path: str, limits: WorkerLimits, detector: LanguageDetector, attempt: Attempt | None = None) -> Extraction:
    """Everything that the index wants to know of one file. Raises FindlingError with a document code."""
    root, spent = _read(path, limits, attempt)
    return _extraction(root, detector, b"", spent)


def report(path: str, limits: WorkerLimits, detector: LanguageDetector, attempt: Attempt | None = None) -> FileReport:
    """What the index would hold of one file, or why nothing."""
    began = time.monotonic()
    try:
        root, spent = _read(path, limits, attempt)
    except FindlingError as error:
        root, spent = Part("", format_of(path) or TEXT, error=error), ""
    told = _told(root, path, detector, _warning(root, spent))
    return msgspec.structs.replace(
        told, seconds=round(time.monotonic() - began, 3), peak_mb=round(peak_bytes() / MEBIBYTE, 1)
    )


def _read(path: str, limits: WorkerLimits, attempt: Attempt | None) -> tuple[Part, str]:
    """What a file holds, and which limit ended the reading of files within it, "" for none."""
    if reason := why_unread(path):
        raise FindlingError(Code.UNSUPPORTED, detail=reason)  # unopened: mail stores are large and change all day
    named = format_of(path)
    data = load(path, min((named or TEXT).max_bytes, limits.file_bytes), refuse=None if named else is_unknown)
    attempt = attempt or Attempt()
    budget = Budget(limits, attempt)
    root = budget.read(path, data)
    if root.parts:
        attempt.begin(0)
    return root, budget.spent


def _extraction(part: Part, detector: LanguageDetector, outer: bytes, spent: str = "") -> Extraction:
    """What was found in a part of the file with the digest `outer`. Raises FindlingError where that is nothing."""
    if part.error is not None or part.document is None:
        raise part.error or FindlingError(Code.NO_TEXT)
    found = chunks(part.document, detector.detect) if part.document.blocks else []
    members = [_member(each, detector, outer or part.digest) for each in part.parts if found == [] or _matters(each)]
    readings = [member.reading for member in members if member.reading is not None]
    scans = list(part.document.scans)
    if not found and not readings and not scans and part.format is not IMAGE:
        raise _nothing_in(part)
    shared = part.is_whole or not outer
    digest = part.digest if shared else _digest_of_cut(part, outer)
    return Extraction(
        digest=digest.hex(),
        format=part.format.name,
        title=title_of(part.document),
        language=_language(found) if found else majority((each.language, each.characters) for each in readings),
        characters=length(part.document),
        pages=part.document.pages,
        chunks=found,
        warning=_warning(part, spent),
        members=members,
        modified=_plausible(part.document.modified),
        scans=scans,
        labels=list(part.document.labels),
    )


def _digest_of_cut(part: Part, outer: bytes) -> bytes:
    """The digest of a file within another that was not read in full, by how much of it was."""
    read = (
        f"{part.name}/{sum(1 for _ in part.all())}/{sum(length(each.document) for each in part.all() if each.document)}"
    )
    return blake2b(outer + read.encode() + part.digest, digest_size=DIGEST_BYTES).digest()


def _member(part: Part, detector: LanguageDetector, outer: bytes) -> MemberReading:
    try:
        return MemberReading(part.label, part.size, _extraction(part, detector, outer))
    except FindlingError as error:
        return MemberReading(part.label, part.size, error=ErrorData(error.code.value, error.params))


def _matters(part: Part) -> bool:
    """Whether a file within a document is worth a word: the logo in a letter is not."""
    return part.error is None or coverage_of(part.error.code) not in _HARMLESS


def _nothing_in(part: Part) -> FindlingError:
    """Why a part that could be read has no text: a password that would open some of it, or else what most of the
    files within it lack."""
    errors = [(each.label, each.error) for each in part.all() if each.error and each.error.code is not Code.FILE_EMPTY]
    if not errors:
        return FindlingError(Code.NO_TEXT)
    codes = Counter(error.code for _, error in errors)
    code = Code.ENCRYPTED if Code.ENCRYPTED in codes else codes.most_common(1)[0][0]
    name, error = next((name, error) for name, error in errors if error.code is code)
    first = f"{name}: {error.params['detail']}" if "detail" in error.params else name
    return FindlingError(code, detail=f"none of the {len(part.parts):,} files in it can be read; {first}")


def _told(part: Part, path: str, detector: LanguageDetector, warning: ErrorData | None) -> FileReport:
    blocks: list[TextBlock] = []
    found: list[Chunk] = []
    error = part.error
    scans: list[int] = []
    members = [_told(each, place_of(path, each.label), detector, _warning(each)) for each in part.parts]
    if part.document is not None and error is None:
        offset = 0
        scans = list(part.document.scans)
        for block in part.document.blocks:
            end = offset + len(block.text)
            blocks.append(TextBlock(block.text, block.page, block.heading, offset, end))
            offset = end + len(SEPARATOR)
        found = chunks(part.document, detector.detect)
        if not found:
            blocks.clear()
        if not found and not any(member.holds_text for member in members) and not scans and part.format is not IMAGE:
            error = _nothing_in(part)
    problem = ErrorData(error.code.value, error.params) if error is not None else warning
    if scans:
        has_text = bool(found) or any(member.holds_text for member in members)
        problem = waiting(scans, part.document.pages if part.document else None, has_text)
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
        scans=scans,
        warning=warning,
        members=members if part.is_container else None,
    )


def _plausible(modified: int | None) -> int | None:
    """A time that fits into the index: headers can claim any."""
    return modified if modified is not None and abs(modified) < 2**62 else None


def _language(found: list[Chunk]) -> str:
    return majority((chunk.language, chunk.end - chunk.start) for chunk in found)


def _warning(part: Part, spent: str = "") -> ErrorData | None:
    """What is missing of a file, None where nothing is."""
    if part.error is not None:
        return None
    if part.document is not None and part.document.warning is not None:
        return part.document.warning
    if part.missing:
        return partly(f"without {part.missing}")
    if spent:
        return partly(spent)
    missing = [each for each in part.all() if each.error and _matters(each)]
    if not missing:
        return None
    named = ", ".join(each.name for each in missing[:_NAMED_PARTS])
    return partly(f"without {len(missing):,} of the files in it: {named}{' …' if len(missing) > _NAMED_PARTS else ''}")


def load(path: str, max_bytes: int, refuse: Callable[[bytes], bool] | None = None) -> bytes:
    """The bytes of a regular file (or of what a link to one names), unless its first ones are refused.

    Raises FindlingError: FILE_VANISHED, FILE_UNREADABLE, FILE_EMPTY, FILE_TOO_LARGE or UNSUPPORTED.
    """
    try:
        _require_regular(Path(path).stat().st_mode)  # before opening, since opening a device can have effects
        with os.fdopen(os.open(path, _OPEN_FLAGS), "rb") as file:
            status = os.fstat(file.fileno())
            _require_regular(status.st_mode)
            start = b""
            if refuse is not None:
                start = file.read(_START)
                if refuse(start):
                    raise FindlingError(Code.UNSUPPORTED, detail="its content is not known")
            if status.st_size > max_bytes:
                raise _too_large(status.st_size, max_bytes)
            data = start + file.read(
                max(0, status.st_size - len(start))
            )  # what is added meanwhile is another version of the file
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
