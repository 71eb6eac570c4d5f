"""Excel 5 to 2003 ([MS-XLS]): the rows of every sheet, text boxes, chart titles, headers and footers."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, Document, partly
from findling.documents.ole import declared, opened, stream
from findling.documents.spreadsheets import header_text, is_date, number_text, unpacked
from findling.documents.tables import MOST_CELLS, Rows

_BOF, _EOF, _CONTINUE, _FILEPASS, _SST, _BOUNDSHEET = 0x809, 0x0A, 0x3C, 0x2F, 0xFC, 0x85
_CODEPAGE, _DATEMODE, _FORMAT, _XF, _FORMAT_5 = 0x42, 0x22, 0x41E, 0xE0, 0x1E
_LABEL, _LABEL_SST, _RSTRING, _NUMBER, _RK, _MULRK, _FORMULA, _STRING = (
    *(0x204, 0xFD, 0xD6, 0x203, 0x27E, 0xBD, 0x06, 0x207),
)
_HEADER, _FOOTER, _TXO, _SERIES_TEXT = 0x14, 0x15, 0x1B6, 0x100D
_BIFF8: Final = 0x0600
_MAC_PAGES: Final = {10000: "mac-roman", 32768: "mac-roman", 32769: "cp1252", 1200: "utf-16-le"}


def read(data: bytes, path: str) -> Document:
    """One block for some rows. Raises FindlingError: ENCRYPTED or DAMAGED."""
    with opened(data) as container:
        name = next((entry[0] for entry in container.listdir() if entry[0].lower() in {"workbook", "book"}), "")
        book = _Book(stream(container, name) if name else b"")
        book.read()
        title, author = declared(container)
    if not book.began:
        raise FindlingError(Code.DAMAGED, detail="its workbook is missing")
    warning = partly(f"the first {MOST_CELLS:,} cells") if book.rows.is_full else None
    return Document(tuple(book.rows.blocks), title, warning=warning, author=author)


class _Book:
    """One pass over the records of a workbook."""

    def __init__(self, data: bytes) -> None:
        self.rows = Rows()
        self.began = False
        self._data = data
        self._is_8 = True
        self._codec = "cp1252"
        self._since_1904 = False
        self._formats: dict[int, str] = {}
        self._styles: list[int] = []
        self._strings: list[str] = []
        self._names: dict[int, str] = {}
        self._cells: dict[int, list[tuple[int, str]]] = {}
        self._others: list[str] = []
        self._sheet = ""
        self._depth = 0
        self._formula: tuple[int, int] | None = None

    def read(self) -> None:
        for at, number, parts in self._records():
            data = parts[0]
            try:
                self._record(at, number, data, parts)
            except (struct.error, IndexError):
                continue  # one broken record is not worth the file
            if self.rows.is_full:
                return
        self._end_sheet()

    def _records(self) -> Iterator[tuple[int, int, list[bytes]]]:
        position, data = 0, self._data
        while position + 4 <= len(data):
            at = position
            number, length = struct.unpack_from("<HH", data, position)
            parts = [data[position + 4 : position + 4 + length]]
            position += 4 + length
            while data[position : position + 2] == b"\x3c\x00" and position + 4 <= len(data):
                length = struct.unpack_from("<H", data, position + 2)[0]
                parts.append(data[position + 4 : position + 4 + length])
                position += 4 + length
            yield at, number, parts

    def _record(self, at: int, number: int, data: bytes, parts: list[bytes]) -> None:
        if number == _BOF:
            self.began = True
            version = struct.unpack_from("<H", data)[0]
            if self._depth == 0:
                self._is_8 = version == _BIFF8
                self._end_sheet()
                self._sheet = self._names.get(at, "")
            self._depth += 1
        elif number == _EOF:
            self._depth = max(0, self._depth - 1)
        elif number == _FILEPASS:
            raise FindlingError(Code.ENCRYPTED)
        elif number == _CODEPAGE:
            page = struct.unpack_from("<H", data)[0]
            self._codec = _known(_MAC_PAGES.get(page, f"cp{page}"))
        elif number == _DATEMODE:
            self._since_1904 = data[:1] == b"\x01"
        elif number in {_FORMAT, _FORMAT_5}:
            self._formats[struct.unpack_from("<H", data)[0]] = self._string(data[2:], 2 if self._is_8 else 1)
        elif number == _XF:
            self._styles.append(struct.unpack_from("<H", data, 2)[0])
        elif number == _BOUNDSHEET:
            self._names[struct.unpack_from("<I", data)[0]] = self._string(data[6:], 1)
        elif number == _SST:
            self._strings = list(_shared(parts))
        else:
            self._content(number, data, parts)

    def _content(self, number: int, data: bytes, parts: list[bytes]) -> None:
        if number == _LABEL_SST:
            row, column, _, index = struct.unpack_from("<HHHI", data)
            self._put(row, column, self._strings[index])
        elif number in {_LABEL, _RSTRING}:
            row, column = struct.unpack_from("<HH", data)
            self._put(row, column, self._string(data[6:], 2))
        elif number == _NUMBER:
            row, column, style, value = struct.unpack_from("<HHHd", data)
            self._put(row, column, self._shown(value, style))
        elif number == _RK:
            row, column, style, packed = struct.unpack_from("<HHHI", data)
            self._put(row, column, self._shown(unpacked(packed), style))
        elif number == _MULRK:
            row, column = struct.unpack_from("<HH", data)
            for offset in range((len(data) - 6) // 6):
                style, packed = struct.unpack_from("<HI", data, 4 + 6 * offset)
                self._put(row, column + offset, self._shown(unpacked(packed), style))
        elif number == _FORMULA:
            row, column, style = struct.unpack_from("<HHH", data)
            self._formula = (row, column)
            if data[12:14] != b"\xff\xff":
                self._put(row, column, self._shown(struct.unpack_from("<d", data, 6)[0], style))
        elif number == _STRING and self._formula:
            self._put(*self._formula, self._string(data, 2))
        elif number in {_HEADER, _FOOTER} and data:
            self._others.append(header_text(self._string(data, 2 if self._is_8 else 1)))
        elif number == _SERIES_TEXT:
            self._others.append(self._string(data[2:], 1))
        elif number == _TXO and len(parts) > 1:
            self._others.append(_characters(parts[1][1:], parts[1][:1] == b"\x01"))

    def _shown(self, value: float, style: int) -> str:
        format = self._styles[style] if style < len(self._styles) else 0
        return number_text(value, is_date(format, self._formats.get(format, "")), self._since_1904)

    def _string(self, data: bytes, width: int) -> str:
        """A string after its length, which is `width` bytes."""
        length = int.from_bytes(data[:width], "little")
        if not self._is_8:
            return data[width : width + length].decode(self._codec, errors="replace")
        wide = data[width] & 1
        return _characters(data[width + 1 : width + 1 + length * (1 + wide)], bool(wide))

    def _put(self, row: int, column: int, text: str) -> None:
        if text:
            self._cells.setdefault(row, []).append((column, text))

    def _end_sheet(self) -> None:
        rows = ((row + 1, [text for _, text in sorted(cells)]) for row, cells in sorted(self._cells.items()))
        self.rows.add(self._sheet, rows)
        others = "\n".join(dict.fromkeys(filter(None, map(str.strip, self._others))))
        if others:
            self.rows.blocks.append(Block(others, heading=self._sheet))
        elif self._sheet and not self._cells:
            self.rows.blocks.append(Block(self._sheet, heading=self._sheet))
        self._cells, self._others = {}, []


def _characters(data: bytes, wide: bool) -> str:
    return data.decode("utf-16-le" if wide else "latin-1", errors="replace")


def _shared(parts: list[bytes]) -> Iterator[str]:
    """The strings of the shared table. One that continues in the next part begins there with its own width."""
    part, at = 0, 8

    def take(count: int) -> bytes:
        nonlocal part, at
        found = b""
        while len(found) < count:
            if at >= len(parts[part]):
                part, at = part + 1, 0
            piece = parts[part][at : at + count - len(found)]
            found += piece
            at += len(piece)
        return found

    total = struct.unpack_from("<I", parts[0], 4)[0]
    try:
        for _ in range(total):
            length, flags = struct.unpack("<HB", take(3))
            runs = int.from_bytes(take(2), "little") if flags & 8 else 0
            extra = int.from_bytes(take(4), "little") if flags & 4 else 0
            wide, text = flags & 1, ""
            while len(text) < length:
                if at >= len(parts[part]):
                    part, at = part + 1, 1
                    wide = parts[part][0] & 1
                count = min(length - len(text), (len(parts[part]) - at) // (1 + wide))
                if not count:
                    return
                text += _characters(take(count * (1 + wide)), bool(wide))
            take(4 * runs + extra)
            yield text
    except IndexError:
        return


def _known(codec: str) -> str:
    try:
        "".encode(codec)
    except LookupError:
        return "cp1252"
    return codec
