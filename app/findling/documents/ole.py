"""OLE containers, in which the older formats of Office keep their streams."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import olefile

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Member, clean

SIGNATURE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BROKEN: Final = (OSError, ValueError, IndexError, KeyError, AttributeError, struct.error)
"""What is raised over bytes that are no sound container."""
_UTF_8: Final = 65001
_PACKAGE: Final = "Package"
_NATIVE: Final = "\x01Ole10Native"


@contextmanager
def opened(data: bytes) -> Iterator[olefile.OleFileIO]:
    """A container to read streams of. Raises FindlingError(DAMAGED), also later on."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            yield container
    except BROKEN as error:
        raise FindlingError(Code.DAMAGED, detail=f"its container is broken: {error}") from error


def stream(container: olefile.OleFileIO, *path: str) -> bytes:
    """The bytes of a stream, none where there is no such stream."""
    if not container.exists("/".join(path)):
        return b""
    with container.openstream(list(path)) as file:
        return bytes(file.read())


def declared(container: olefile.OleFileIO) -> tuple[str, str]:
    """Title and author that the document declares, "" for none."""
    try:
        metadata = container.get_metadata()
        page = (metadata.codepage or 1252) & 0xFFFF  # it is read as if it had a sign
        return _text(metadata.title, page), _text(metadata.author or metadata.last_saved_by, page)
    except BROKEN:
        return "", ""  # a title is not worth the file


def _text(value: bytes | str | None, page: int) -> str:
    if isinstance(value, bytes):
        try:
            text = value.decode("utf-8" if page == _UTF_8 else f"cp{page}", errors="replace")
        except LookupError:
            text = value.decode("cp1252", errors="replace")
    else:
        text = value or ""
    return clean(text).strip("\0 \n")


def unwrapped(name: str, data: bytes) -> Member | None:
    """An embedded file without the container that Office puts around it; None where that holds no file."""
    if not data.startswith(SIGNATURE):
        return Member(name, data) if data else None
    try:
        with opened(data) as container:
            if inner := stream(container, _PACKAGE):
                return Member(name, inner)
            if native := stream(container, _NATIVE):
                return packaged(native[4:])
    except FindlingError as error:
        return Member(name, error=error)
    return Member(name, data)


def packaged(data: bytes) -> Member | None:
    """The file in the native data of a Package: label, path, command and length, one after the other."""
    label, _, rest = data[2:].partition(b"\0")
    _, _, rest = rest.partition(b"\0")
    length = int.from_bytes(rest[4:8], "little")
    start = 8 + length
    size = int.from_bytes(rest[start : start + 4], "little")
    content = rest[start + 4 : start + 4 + size]
    return Member(label.decode("cp1252", "replace"), content) if content else None
