"""HWP 5, the documents of Hangul: the paragraphs of all sections, cells of tables in their rows.

Sections are streams of records in an OLE container ("Hwp Document File Formats 5.0", Hancom 2018, chapter 4).
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from typing import Final

import olefile

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import SEPARATOR, Block, Document, clean, partly
from findling.documents.ole import declared, opened, stream
from findling.documents.packages import MAX_RATIO, MAX_UNPACKED, RATIO_FROM

_SIGNATURE: Final = b"HWP Document File"
_FLAGS_AT: Final = 36
_COMPRESSED, _PASSWORD, _DISTRIBUTED, _COPY_PROTECTED = 1, 2, 4, 0x10
_SECTION: Final = re.compile(r"Section(\d+)")
_SUMMARY: Final = "\x05HwpSummaryInformation"
_PREVIEW: Final = "PrvText"

_PARAGRAPH, _TEXT, _LIST, _TABLE = 66, 67, 72, 77
_LONG: Final = 0xFFF
"""A length of this value stands in the four bytes that follow."""
_CELL_AT: Final = 8
"""Where column and row of a cell stand in the header of its list of paragraphs."""
_CONTROL: Final = re.compile("[\x01-\x09\x0b\x0c\x0e-\x17].{7}|[\x00\x0a\x0d\x18-\x1f]", re.DOTALL)
"""Controls in a text: those that take eight units (a table, a note, a tab), and those that take one."""
_WRITTEN: Final = {"\t": "\t", "\n": "\n", "\x18": "-", "\x1e": "\xa0", "\x1f": " "}


def read(data: bytes, path: str) -> Document:
    """One block a section. Of a file locked for distribution only the preview is read, which a warning tells.

    Raises FindlingError: ENCRYPTED, EXPANSION_LIMIT or DAMAGED.
    """
    with opened(data) as container:
        head = stream(container, "FileHeader")
        if not head.startswith(_SIGNATURE) or len(head) < _FLAGS_AT + 4:
            raise FindlingError(Code.DAMAGED, detail="its header is missing")
        flags = struct.unpack_from("<I", head, _FLAGS_AT)[0]
        if flags & (_PASSWORD | _COPY_PROTECTED):
            raise FindlingError(Code.ENCRYPTED)
        title, author = declared(container, _SUMMARY)
        if flags & _DISTRIBUTED:
            preview = clean(stream(container, _PREVIEW).decode("utf-16-le", errors="replace")).strip("\0\n ")
            warning = partly("its beginning; the file is locked for distribution")
            return Document((Block(preview),) if preview else (), title, warning=warning, author=author)
        texts = [_section(_inflated(each, flags, len(data))) for each in _sections(container)]
    return Document(tuple(Block(text) for text in texts if text), title, author=author)


def _sections(container: olefile.OleFileIO) -> Iterator[bytes]:
    names = [entry[1] for entry in container.listdir() if len(entry) == 2 and entry[0] == "BodyText"]
    for _, name in sorted((int(match[1]), match[0]) for match in map(_SECTION.fullmatch, names) if match):
        yield stream(container, "BodyText", name)


def _inflated(data: bytes, flags: int, size: int) -> bytes:
    if not flags & _COMPRESSED:
        return data
    limit = max(RATIO_FROM, min(MAX_UNPACKED, MAX_RATIO * size))
    try:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        found = unpacker.decompress(data, limit)
    except zlib.error as error:
        raise FindlingError(Code.DAMAGED, detail=f"its text cannot be unpacked: {error}") from error
    if unpacker.unconsumed_tail:
        raise FindlingError(Code.EXPANSION_LIMIT, detail=f"more than {limit:,} bytes")
    return found


def _section(data: bytes) -> str:
    """The paragraphs of a section; the cells of a row on one line, parted by tabs."""
    paragraphs: list[str] = []
    table: int | None = None  # the level of the records of the table that is open
    row: int | None = None  # that of the cell that is open
    new_cell = False
    for kind, level, content in _records(data):
        if kind == _PARAGRAPH and table is not None and level < table:
            table = row = None
        elif kind == _TABLE:
            table, row = level, None
        elif kind == _LIST and level == table and len(content) >= _CELL_AT + 4:
            at = struct.unpack_from("<H", content, _CELL_AT + 2)[0]
            if at == row:
                paragraphs[-1] += "\t"
            elif paragraphs and row is not None:
                paragraphs[-1] += "\n"
            else:
                paragraphs.append("")
            row, new_cell = at, True
        elif kind == _TEXT and (text := _text(content)):
            if table is not None and row is not None:
                paragraphs[-1] += text if new_cell else f" {text}"
                new_cell = False
            else:
                paragraphs.append(text)
    return SEPARATOR.join(text for paragraph in paragraphs if (text := paragraph.strip()))


def _records(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Kind, level and content of each record."""
    at = 0
    while at + 4 <= len(data):
        head = struct.unpack_from("<I", data, at)[0]
        kind, level, size = head & 0x3FF, head >> 10 & 0x3FF, head >> 20
        at += 4
        if size == _LONG:
            if at + 4 > len(data):
                return
            size = struct.unpack_from("<I", data, at)[0]
            at += 4
        yield kind, level, data[at : at + size]
        at += size


def _text(content: bytes) -> str:
    units = content.decode("utf-16-le", errors="surrogatepass") if len(content) % 2 == 0 else ""
    text = _CONTROL.sub(lambda match: _WRITTEN.get(match[0][0], ""), units)
    return clean(text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")).strip()
