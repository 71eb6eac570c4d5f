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
_SUMMARY: Final = "\x05SummaryInformation"
_PAGE, _TITLE, _AUTHOR, _LAST_AUTHOR, _STRING, _WIDE_STRING = 1, 2, 4, 8, 30, 31
_MOST_PROPERTIES: Final = 100
_LONGEST_STRING: Final = 4096
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


def declared(container: olefile.OleFileIO, summary: str = _SUMMARY) -> tuple[str, str]:
    """Title and author that the document declares in this stream, "" for none."""
    try:
        found = _properties(stream(container, summary))
    except BROKEN:
        return "", ""  # a title is not worth the file
    return found.get(_TITLE, ""), found.get(_AUTHOR, "") or found.get(_LAST_AUTHOR, "")


def _properties(data: bytes) -> dict[int, str]:
    """The strings of a property set ([MS-OLEPS]).

    olefile's own reader believes any number of properties and can take hours over a broken file.
    """
    section = struct.unpack_from("<I", data, 44)[0]
    count = min(struct.unpack_from("<I", data, section + 4)[0], _MOST_PROPERTIES)
    page = 1252
    narrow: dict[int, bytes] = {}
    found: dict[int, str] = {}
    for number in range(count):
        id, offset = struct.unpack_from("<II", data, section + 8 + 8 * number)
        at = section + offset
        kind, size = struct.unpack_from("<II", data, at)
        size = min(size, _LONGEST_STRING)
        if id == _PAGE:
            page = int.from_bytes(data[at + 4 : at + 6], "little") or page
        elif kind == _STRING:
            narrow[id] = data[at + 8 : at + 8 + size]
        elif kind == _WIDE_STRING:
            found[id] = _text(data[at + 8 : at + 8 + 2 * size], "utf-16-le")
    codec = "utf-8" if page == _UTF_8 else f"cp{page}"
    return found | {id: _text(value, codec) for id, value in narrow.items()}


def _text(value: bytes, codec: str) -> str:
    try:
        text = value.decode(codec, errors="replace")
    except LookupError:
        text = value.decode("cp1252", errors="replace")
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
