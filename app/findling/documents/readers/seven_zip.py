"""7z archives: what is in them as members. A block of files that were compressed together is unpacked at a time, into
memory, when the first of them is wanted."""

from __future__ import annotations

import io
import lzma
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import partial
from typing import Final

import py7zr
from py7zr.exceptions import ArchiveError, PasswordRequired
from py7zr.helpers import check_archive_path
from py7zr.io import Py7zIO, WriterFactory

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Document, Member
from findling.documents.formats import MEBIBYTE, why_unread
from findling.documents.packages import MAX_MEMBERS, MAX_RATIO, MAX_UNPACKED
from findling.documents.unlocking import passwords
from findling.documents.unread import is_leftover

LARGEST: Final = 256 * MEBIBYTE
"""Bytes of one block that are unpacked."""
SECONDS: Final = 12.0
"""Wall time for unpacking; what was not unpacked by then is left out."""
_BROKEN: Final = (
    *(ArchiveError, lzma.LZMAError, zlib.error, EOFError, OSError, ValueError, TypeError, LookupError),
    *(AttributeError, AssertionError, ArithmeticError, NotImplementedError, RuntimeError),
)
"""What `py7zr` and its decoders raise over bytes that are no sound archive."""


def read(data: bytes, path: str) -> Document:
    """The members, and no text. Raises FindlingError: ENCRYPTED, EXPANSION_LIMIT or DAMAGED."""
    archive = _opened(data)
    try:
        wanted = [each for each in archive.files if not each.emptystream and not _is_other(each)]
        unpacked = sum(int(each.uncompressed) for each in wanted)
    except _BROKEN as error:
        raise _damaged(error) from error
    if len(wanted) > MAX_MEMBERS:
        raise FindlingError(Code.EXPANSION_LIMIT, detail=f"{len(wanted):,} files")
    if unpacked > MAX_UNPACKED and unpacked > MAX_RATIO * len(data):
        detail = f"{unpacked / MEBIBYTE:,.0f} MB from {len(data) / MEBIBYTE:,.1f} MB"
        raise FindlingError(Code.EXPANSION_LIMIT, detail=detail)
    return Document((), members=_members(archive, wanted))


def _opened(data: bytes) -> py7zr.SevenZipFile:
    """The archive, unlocked by one of the passwords offered where it needs one."""
    try:
        archive = py7zr.SevenZipFile(io.BytesIO(data))
        if not archive.password_protected:
            return archive
    except PasswordRequired:
        pass  # its list of files is encrypted too
    except _BROKEN as error:
        raise _damaged(error) from error
    for password in passwords():
        try:
            archive = py7zr.SevenZipFile(io.BytesIO(data), password=password)
            tried = next((each for each in archive.files if not each.emptystream and not each.is_directory), None)
            if tried is not None:
                _Shelf(archive, time.monotonic() + SECONDS).take(tried, [tried])
        except (*_BROKEN, PasswordRequired, FindlingError):
            continue  # a wrong password shows by what comes out
        return archive
    raise FindlingError(Code.ENCRYPTED)


def _members(archive: py7zr.SevenZipFile, wanted: list[py7zr.py7zr.ArchiveFile]) -> Iterator[Member]:
    names = Counter(each.filename for each in archive.files)
    blocks: defaultdict[int, list[py7zr.py7zr.ArchiveFile]] = defaultdict(list)
    for each in wanted:
        if not why_unread(each.filename) and names[each.filename] == 1 and check_archive_path(each.filename):
            blocks[id(each.folder)].append(each)
    shelf = _Shelf(archive, time.monotonic() + SECONDS)
    for each in wanted:
        block = blocks[id(each.folder)]
        if each not in block and not why_unread(each.filename):
            yield Member(each.filename, error=_damaged(ValueError("a name that leads elsewhere, or is there twice")))
        else:
            yield Member(each.filename, unpack=partial(shelf.take, each, block), size=int(each.uncompressed))


class _Shelf:
    """What the last block that was unpacked held."""

    def __init__(self, archive: py7zr.SevenZipFile, until: float) -> None:
        self._archive = archive
        self._until = until
        self._block: list[py7zr.py7zr.ArchiveFile] = []
        self._held: dict[str, bytes] = {}
        self._problem: FindlingError | None = None

    def take(self, file: py7zr.py7zr.ArchiveFile, block: list[py7zr.py7zr.ArchiveFile]) -> bytes:
        """The bytes of a file of a block, once. Raises FindlingError."""
        if block is not self._block:
            self._held.clear()
            self._block, self._problem = block, None
            self._unpack()
        data = self._held.pop(file.filename, None)
        if data is None:
            raise self._problem or _damaged(EOFError("its end is missing"))
        return data

    def _unpack(self) -> None:
        sinks = _Sinks(self._until)
        try:
            self._archive.reset()
            self._archive.extract(targets=[each.filename for each in self._block], factory=sinks)
        except FindlingError as error:
            self._problem = error
        except _BROKEN as error:
            self._problem = _damaged(error)
        for file, sink in zip(self._block, sinks.made, strict=False):  # as far as it came
            if sink.size() == file.uncompressed and file.crc32 in (None, zlib.crc32(sink.data)):
                self._held[file.filename] = bytes(sink.data)
            sink.data.clear()


class _Sinks(WriterFactory):  # type: ignore[misc]
    """Makes the places that files are unpacked to, in their order, and ends it all at the limits."""

    def __init__(self, until: float) -> None:
        self.made: list[_Sink] = []
        self._until = until
        self._room = LARGEST

    def create(self, filename: str) -> Py7zIO:
        """A place for one file."""
        sink = _Sink(self)
        self.made.append(sink)
        return sink

    def spend(self, count: int) -> None:
        """Note that so many bytes more were unpacked. Raises FindlingError(EXPANSION_LIMIT)."""
        self._room -= count
        if self._room < 0:
            raise FindlingError(Code.EXPANSION_LIMIT, detail=f"more than {LARGEST // MEBIBYTE} MB in one block of it")
        if time.monotonic() > self._until:
            raise FindlingError(Code.EXPANSION_LIMIT, detail=f"it was not unpacked within {SECONDS:g} seconds")


class _Sink(Py7zIO):  # type: ignore[misc]
    """Keeps what is written."""

    def __init__(self, sinks: _Sinks) -> None:
        self.data = bytearray()
        self._sinks = sinks

    def write(self, s: bytes | bytearray) -> int:
        """Keep bytes."""
        self._sinks.spend(len(s))
        self.data += s
        return len(s)

    def read(self, size: int | None = None) -> bytes:
        """Nothing: it is read from `data`."""
        return b""

    def seek(self, offset: int, whence: int = 0) -> int:
        """Nothing: it is written from its beginning."""
        return 0

    def flush(self) -> None:
        """Nothing: it is memory."""

    def size(self) -> int:
        """Bytes so far."""
        return len(self.data)


def _is_other(file: py7zr.py7zr.ArchiveFile) -> bool:
    """Whether it is a folder, a link, or what a program left."""
    special = file.is_directory or file.is_symlink or file.is_junction or file.is_socket
    return special or is_leftover(file.filename.rpartition("/")[2])


def _damaged(error: Exception) -> FindlingError:
    return FindlingError(Code.DAMAGED, detail=f"its archive is broken: {error}")
