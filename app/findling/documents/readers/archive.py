"""ZIP, TAR and compressed files: what is in them as members, one unpacked at a time.

Nothing is ever written to disk, so a member's name cannot lead anywhere.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Document, Member
from findling.documents.formats import MEBIBYTE
from findling.documents.packages import BROKEN, MAX_MEMBERS, MAX_RATIO, MAX_UNPACKED, RATIO_FROM
from findling.documents.unlocking import passwords
from findling.documents.unread import is_leftover

_LARGEST: Final = 256 * MEBIBYTE
"""The largest member that is read."""
_COMPRESSED: Final = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ\x00", lzma.open))
_BROKEN: Final = (*BROKEN, tarfile.TarError, lzma.LZMAError, RuntimeError)
_JUNK: Final = ("__MACOSX/", ".DS_Store")


def read(data: bytes, path: str) -> Document:
    """The members, and no text. Raises FindlingError: EXPANSION_LIMIT or DAMAGED, also by its members."""
    if data.startswith(b"PK"):
        return _zip(data)
    opener = next((opener for start, opener in _COMPRESSED if data.startswith(start)), None)
    if opener is None:
        return _tar(data)
    unpacked, broken = _unpacked(opener(io.BytesIO(data)), len(data))
    if unpacked[257:262] == b"ustar":
        return _tar(unpacked, broken)
    name = PurePosixPath(path.replace("\\", "/")).stem
    return Document((), members=_then((Member(name, unpacked),), broken))


def _then(members: Iterable[Member], broken: FindlingError | None) -> Iterator[Member]:
    """The members that could be had, and then why there are no more."""
    yield from members
    if broken is not None:
        raise broken


def _zip(data: bytes) -> Document:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [each for each in archive.infolist() if not each.is_dir() and not _is_junk(each.filename)]
    except _BROKEN as error:
        raise _damaged(error) from error
    if len(members) > MAX_MEMBERS:
        raise FindlingError(Code.EXPANSION_LIMIT, detail=f"{len(members):,} files")
    unpacked = sum(member.file_size for member in members)
    if unpacked > MAX_UNPACKED and unpacked > MAX_RATIO * len(data):
        raise _bomb(unpacked, len(data))
    return Document((), members=_zip_members(data, members))


def _zip_members(data: bytes, members: list[zipfile.ZipInfo]) -> Iterator[Member]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in members:
            name = _name(info)
            if refusal := _refused(info.file_size, info.compress_size):
                yield Member(name, error=refusal)
                continue
            yield Member(name, unpack=partial(_unpacked_of_zip, archive, info), size=info.file_size)


def _unpacked_of_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if not info.flag_bits & 1:
        try:
            with archive.open(info) as file:
                return file.read(info.file_size)
        except NotImplementedError as error:
            raise FindlingError(Code.UNSUPPORTED, detail="packed by an old method; 7-Zip unpacks it") from error
        except _BROKEN as error:
            raise _damaged(error) from error
    for password in passwords():
        try:
            with archive.open(info, pwd=password.encode()) as file:
                return file.read(info.file_size)
        except (*_BROKEN, zlib.error):
            continue  # a wrong password, which may show by its result only, or a kind of encryption that is not known
    raise FindlingError(Code.ENCRYPTED)


def _name(info: zipfile.ZipInfo) -> str:
    """A member's name; old archives have it in a code page and not in UTF-8."""
    if info.flag_bits & 0x800 or info.filename.isascii():
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return info.filename


def _tar(data: bytes, broken: FindlingError | None = None) -> Document:
    members: list[tarfile.TarInfo] = []
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
            for each in archive:
                if each.isreg() and not _is_junk(each.name):
                    members.append(each)
                if len(members) > MAX_MEMBERS:
                    raise FindlingError(Code.EXPANSION_LIMIT, detail=f"more than {MAX_MEMBERS:,} files")
            if data[archive.offset : archive.offset + tarfile.BLOCKSIZE].strip(b"\0"):  # it stops there without a word
                broken = broken or _damaged(tarfile.ReadError("its list of files breaks off"))
    except _BROKEN as error:
        broken = _damaged(error)
        if not members:
            raise broken from error
    return Document((), members=_then(_tar_members(data, members), broken))


def _tar_members(data: bytes, members: list[tarfile.TarInfo]) -> Iterator[Member]:
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
        for info in members:
            if refusal := _refused(info.size, info.size):
                yield Member(info.name, error=refusal)
                continue
            yield Member(info.name, unpack=partial(_unpacked_of_tar, archive, info), size=info.size)


def _unpacked_of_tar(archive: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    try:
        file = archive.extractfile(info)
        return file.read(info.size) if file else b""
    except _BROKEN as error:
        raise _damaged(error) from error


def _unpacked(file: gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile, size: int) -> tuple[bytes, FindlingError | None]:
    """What a compressed file unpacks to, and why it breaks off where it does. Raises FindlingError where it is a bomb
    or there is nothing before the break."""
    limit = max(RATIO_FROM, min(MAX_UNPACKED, MAX_RATIO * size))
    data = bytearray()
    try:
        with file:
            while piece := file.read1(MEBIBYTE):
                data += piece
                if len(data) > limit:
                    raise _bomb(len(data), size)
    except (*_BROKEN, zlib.error) as error:
        if not data:
            raise _damaged(error) from error
        return bytes(data), _damaged(error)
    return bytes(data), None


def _refused(size: int, packed: int) -> FindlingError | None:
    if size > _LARGEST:
        detail = f"{size / MEBIBYTE:,.1f} MB; the limit is {_LARGEST // MEBIBYTE} MB"
        return FindlingError(Code.FILE_TOO_LARGE, detail=detail)
    return _bomb(size, packed) if size > RATIO_FROM and size > MAX_RATIO * packed else None


def _bomb(size: int, packed: int) -> FindlingError:
    return FindlingError(
        Code.EXPANSION_LIMIT, detail=f"{size / MEBIBYTE:,.0f} MB or more from {packed / MEBIBYTE:,.1f} MB"
    )


def _damaged(error: Exception) -> FindlingError:
    return FindlingError(Code.DAMAGED, detail=f"its archive is broken: {error}")


def _is_junk(name: str) -> bool:
    return name.startswith(_JUNK) or is_leftover(name.rpartition("/")[2])
