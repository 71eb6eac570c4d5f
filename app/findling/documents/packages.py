"""Zip packages of office documents, opened only where what they unpack to is in proportion."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Member
from findling.documents.ole import unwrapped

MEBIBYTE: Final = 1024 * 1024
MAX_MEMBERS: Final = 20_000
MAX_UNPACKED: Final = 1024 * MEBIBYTE
"""Declared bytes of all members together."""
MAX_RATIO: Final = 100
"""How many times its own size a package may unpack to, once that is more than `RATIO_FROM` bytes."""
RATIO_FROM: Final = 64 * MEBIBYTE

BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)
"""What `zipfile` raises over bytes that are no sound zip container."""

_BLOCK: Final = 256 * 1024


@contextmanager
def opened(data: bytes) -> Iterator[zipfile.ZipFile]:
    """A package to read members of. Raises FindlingError: EXPANSION_LIMIT, ENCRYPTED, or DAMAGED, also later on."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check(package, len(data))
            yield package
    except BROKEN as error:
        raise FindlingError(Code.DAMAGED, detail=f"its zip container is broken: {error}") from error


def pieces(package: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """The bytes of one member, a little at a time (never more than declared); none where there is no such member."""
    try:
        member = package.open(name)
    except KeyError:
        return
    with member:
        while piece := member.read(_BLOCK):
            yield piece


def _check(package: zipfile.ZipFile, size: int) -> None:
    members = package.infolist()
    unpacked = sum(member.file_size for member in members)
    if len(members) > MAX_MEMBERS:
        raise FindlingError(Code.EXPANSION_LIMIT, detail=f"{len(members):,} parts")
    if unpacked > MAX_UNPACKED or (unpacked > RATIO_FROM and unpacked > MAX_RATIO * size):
        detail = f"{unpacked / MEBIBYTE:,.0f} MB from {size / MEBIBYTE:,.1f} MB"
        raise FindlingError(Code.EXPANSION_LIMIT, detail=detail)
    if any(member.flag_bits & 1 for member in members):
        raise FindlingError(Code.ENCRYPTED)


def embedded(data: bytes, folder: str) -> Iterator[Member]:
    """The files in a folder of a package, unpacked one by one. Raises as `opened` does."""
    with opened(data) as package:
        for name in package.namelist():
            if name.startswith(folder) and not name.endswith(("/", ".rels", ".emf", ".wmf")):
                member = unwrapped(name.rpartition("/")[2], b"".join(pieces(package, name)))
                if member is not None:
                    yield member
