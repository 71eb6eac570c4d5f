"""Word 6 to 2003 ([MS-DOC]): the pieces of the text in order, with notes, headers, comments and text boxes."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import SEPARATOR, Block, Document, Member, clean
from findling.documents.ole import declared, opened, stream

_WORD_97: Final = 0xA5EC
_WORD_6: Final = 0xA5DC
_ENCRYPTED: Final = 0x0100
_TABLE_1: Final = 0x0200
_COMPLEX: Final = 0x0004
_COMPRESSED: Final = 0x40000000
_CLX_AT: Final = 0x01A2
_FIELD: Final = re.compile("\x13[^\x13\x14\x15]*(?:\x14([^\x13\x15]*))?\x15")
_DEEPEST_FIELD: Final = 20
_ROW_END: Final = re.compile("\x07\x07")
_OBJECTS: Final = re.compile("[\x00-\x06\x08\x0e-\x12\x14-\x1d]")


def read(data: bytes, path: str) -> Document:
    """One block. Raises FindlingError: ENCRYPTED or DAMAGED."""
    with opened(data) as container:
        main = stream(container, "WordDocument")
        magic, flags = struct.unpack_from("<H8xH", main)
        if flags & _ENCRYPTED:
            raise FindlingError(Code.ENCRYPTED)
        if magic == _WORD_97:
            table = stream(container, "1Table" if flags & _TABLE_1 else "0Table")
            text = "".join(_pieces(main, table))
        elif magic == _WORD_6 and not flags & _COMPLEX:
            first, last = struct.unpack_from("<II", main, 0x18)
            text = main[first:last].decode("cp1252", errors="replace")
        else:
            raise FindlingError(Code.DAMAGED, detail="its text cannot be located")
        title, author = declared(container)
        members = tuple(_embedded(container.listdir()))
    text = _readable(text)
    return Document((Block(text),) if text else (), title, author=author, members=members)


def _pieces(main: bytes, table: bytes) -> Iterator[str]:
    """The text in the order of the document ([MS-DOC] 2.4.1), the main text first and then all others."""
    start, size = struct.unpack_from("<II", main, _CLX_AT)
    position, end = start, start + size
    while position < end and table[position] == 1:  # properties, which only the layout needs
        position += 3 + struct.unpack_from("<H", table, position + 1)[0]
    if position >= end or table[position] != 2:
        raise FindlingError(Code.DAMAGED, detail="its table of pieces is missing")
    length = struct.unpack_from("<I", table, position + 1)[0]
    count = (length - 4) // 12
    position += 5
    ends = struct.unpack_from(f"<{count + 1}I", table, position)
    position += 4 * (count + 1)
    for number in range(count):
        place = struct.unpack_from("<2xI", table, position + 8 * number)[0]
        characters = max(0, ends[number + 1] - ends[number])
        if place & _COMPRESSED:
            at = (place & ~_COMPRESSED) // 2
            yield main[at : at + characters].decode("cp1252", errors="replace")
        else:
            yield main[place : place + 2 * characters].decode("utf-16-le", errors="replace")


def _readable(text: str) -> str:
    """Text without the codes of fields, and with tables and paragraphs as they are shown."""
    for _ in range(_DEEPEST_FIELD):
        text, count = _FIELD.subn(lambda match: match[1] or "", text)
        if not count:
            break
    text = _ROW_END.sub("\r", text).replace("\x07", "\t").replace("\x1e", "-").replace("\x1f", "")
    text = _OBJECTS.sub("", text.replace("\x0b", "\n").replace("\x0c", "\r"))
    paragraphs = (clean(each).strip() for each in text.split("\r"))
    return SEPARATOR.join(filter(None, paragraphs))


def _embedded(entries: list[list[str]]) -> Iterator[Member]:
    """Embedded documents are told of, not read: their storages would have to be made containers again."""
    for entry in entries:
        if len(entry) > 2 and entry[0] == "ObjectPool" and entry[2] in {"WordDocument", "Workbook", "Book", "Package"}:
            yield Member(f"{entry[1]} {entry[2]}", error=FindlingError(Code.UNSUPPORTED, detail="an embedded object"))
