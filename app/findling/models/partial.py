"""A file on its way: the bytes that have come, and beside them a journal of the parts that are safely on the disk.

The journal's first line says what the file is to be; every further line is the number of a finished part, written
when the part's bytes had reached the disk. So whatever kills the program, a part that the journal names is there.
The file has its full length from the start but is sparse: it takes room as it fills, and room is asked for again
before every part. Blocks are not reserved, because file systems without that operation would write zeros instead.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, Literal

import msgspec

from findling.core.errors import Code, FindlingError

SPARE: Final = 128 * 1024 * 1024
"""Bytes that are left free on the disk for everything else."""

_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


class Progress(msgspec.Struct, frozen=True):
    """How far a download or an import is, in bytes. `total` is 0 where it is not known; `rate` is bytes a second."""

    done: int
    total: int
    rate: float = 0.0
    stage: Literal["fetching", "checking"] = "fetching"


class Identity(msgspec.Struct, frozen=True):
    """What a partial file is to become. Where the SHA-256 is known it decides; else the server's mark does."""

    bytes: int
    sha256: str
    mark: str
    part: int
    """Bytes of a part; the last one may be shorter."""

    def goes_on(self, earlier: Identity) -> bool:
        """Whether parts that were fetched for `earlier` belong to this file."""
        if (self.bytes, self.sha256, self.part) != (earlier.bytes, earlier.sha256, earlier.part):
            return False
        return bool(self.sha256) or bool(self.mark and self.mark == earlier.mark)


class Partial:
    """The partial file and its journal. `finished` holds numbers of parts; threads may finish parts at once."""

    def __init__(self, target: Path) -> None:
        folder = target.parent / "downloads"
        folder.mkdir(parents=True, exist_ok=True)
        self.target = target
        self.data = folder / f"{target.name}.part"
        self.journal = folder / f"{target.name}.journal"
        self.lock = folder / f"{target.name}.lock"
        self.finished: set[int] = set()
        self._identity: Identity | None = None
        self._writing = threading.Lock()

    def begin(self, identity: Identity) -> None:
        """Go on where the journal says, or start afresh where it is about another file.

        Raises FindlingError NO_ROOM or FILE_SIZE_LIMIT.
        """
        self.finished = self._read_journal(identity)
        self._identity = identity
        if not self.finished:
            self.discard()
        with storing(self.target, self.missing):
            check_room(self.target, self.missing)
            with self.data.open("r+b" if self.finished else "wb") as file:
                file.truncate(identity.bytes)
            if not self.finished:
                with self.journal.open("wb") as journal:
                    _write_through(journal, msgspec.json.encode(identity) + b"\n")

    def _read_journal(self, identity: Identity) -> set[int]:
        try:
            written = self.journal.read_bytes()
            head, *lines = written.split(b"\n")
            earlier = msgspec.json.decode(head, type=Identity)
            if self.data.stat().st_size != identity.bytes or not identity.goes_on(earlier):
                return set()
            if lines[-1:] != [b""]:  # a number that was cut in the middle: the next one must not be joined to it
                os.truncate(self.journal, written.rfind(b"\n") + 1)
        except (OSError, msgspec.DecodeError):
            return set()
        return {int(line) for line in lines[:-1] if line.isdigit() and int(line) < _count(identity)}

    @property
    def unfinished(self) -> list[tuple[int, int, int]]:
        """Number, begin and end of the parts that are still to come."""
        assert self._identity is not None
        whole, part = self._identity.bytes, self._identity.part
        return [
            (number, number * part, min(whole, (number + 1) * part))
            for number in range(_count(self._identity))
            if number not in self.finished
        ]

    @property
    def missing(self) -> int:
        """Bytes of the parts that are still to come."""
        return sum(end - begin for _, begin, end in self.unfinished)

    def finish(self, number: int, file: BinaryIO) -> None:
        """Put down that a part is there, after its bytes are on the disk. Raises FindlingError(NO_ROOM)."""
        with storing(self.target, 0):
            file.flush()
            os.fsync(file.fileno())
            with self._writing, self.journal.open("ab") as journal:
                _write_through(journal, b"%d\n" % number)
                self.finished.add(number)

    def place(self) -> None:
        """Make the complete file the target, in one step."""
        os.replace(self.data, self.target)  # noqa: PTH105
        sync_folder(self.target.parent)
        self.journal.unlink(missing_ok=True)

    def discard(self) -> None:
        """Delete what has come so far."""
        self.journal.unlink(missing_ok=True)  # first: a journal without data is harmless, stale data with one is not
        self.data.unlink(missing_ok=True)
        self.finished = set()


@contextlib.contextmanager
def storing(path: Path, needed: int) -> Iterator[None]:
    """Errors of a full disk, a file that is too large, or a folder that is read-only, as FindlingError."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise _no_room(path, needed) from error
        if error.errno == errno.EFBIG:
            raise FindlingError(Code.FILE_SIZE_LIMIT, path=path, needed=size_in_words(needed)) from error
        raise FindlingError(Code.PROFILE_UNWRITABLE, path=path.parent, detail=error.strerror or error) from error


def check_room(path: Path, needed: int) -> None:
    """Raise FindlingError(NO_ROOM) unless the disk of `path` has so many bytes free, and some to spare."""
    if needed and shutil.disk_usage(path.parent).free < needed + SPARE:
        raise _no_room(path, needed)


def _no_room(path: Path, needed: int) -> FindlingError:
    free = shutil.disk_usage(path.parent).free
    return FindlingError(Code.NO_ROOM, path=path, needed=size_in_words(needed + SPARE), free=size_in_words(free))


def size_in_words(count: int) -> str:
    """Bytes as people read them, such as `4.7 GB`."""
    amount = float(count)
    for unit in ("bytes", "kB", "MB"):
        if amount < 1000:
            return f"{amount:.0f} {unit}"
        amount /= 1000
    return f"{amount:.1f} GB"


def sync_folder(folder: Path) -> None:
    """Make a renamed file's new name survive a power cut, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _count(identity: Identity) -> int:
    return -(-identity.bytes // identity.part)


def _write_through(file: BinaryIO, data: bytes) -> None:
    file.write(data)
    file.flush()
    os.fsync(file.fileno())
