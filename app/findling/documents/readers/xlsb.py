"""XLSB ([MS-XLSB]): the rows of every sheet, with text boxes, charts and diagrams as in XLSX."""

from __future__ import annotations

import re
import struct
import zipfile
from collections.abc import Iterator
from typing import Final

from findling.documents.blocks import Document, partly
from findling.documents.markup import core_properties, related
from findling.documents.packages import embedded, opened, pieces
from findling.documents.readers.xlsx import drawn
from findling.documents.spreadsheets import is_date, number_text, unpacked
from findling.documents.tables import MOST_CELLS, Rows

_ROW, _RK, _BOOL, _REAL, _TEXT, _SHARED = 0, 2, 4, 5, 6, 7
_FORMULA_TEXT, _FORMULA_NUMBER, _FORMULA_BOOL, _STRING = 8, 9, 10, 19
_FORMAT, _STYLE, _SHEET, _BEGIN_STYLES, _END_STYLES = 44, 47, 156, 617, 618
_BOOK: Final = "xl/workbook.bin"
_SHEETS: Final = re.compile(r"xl/worksheets/sheet\d+\.bin")


def read(data: bytes, path: str) -> Document:
    """One block for some rows. Raises FindlingError: EXPANSION_LIMIT, ENCRYPTED or DAMAGED."""
    with opened(data) as package:
        names = package.namelist()
        strings = [_string(each, 1)[0] for kind, each in _records(package, "xl/sharedStrings.bin") if kind == _STRING]
        dates = _date_styles(package)
        rows = Rows()
        for name, part in _sheets(package):
            if part in names and not rows.is_full:
                rows.add(name, _rows(package, part, strings, dates))
        blocks = rows.blocks + drawn(package)
        title, author = core_properties(package)
    warning = partly(f"the first {MOST_CELLS:,} cells") if rows.is_full else None
    members = embedded(data, "xl/embeddings/")
    return Document(tuple(blocks), title, warning=warning, author=author, members=members)


def _records(package: zipfile.ZipFile, part: str) -> Iterator[tuple[int, bytes]]:
    """Number and data of the records of a part; both number and length are of variable size."""
    data = b"".join(pieces(package, part))
    at = 0
    while at < len(data):
        kind, at = _number(data, at, 2)
        size, at = _number(data, at, 4)
        yield kind, data[at : at + size]
        at += size


def _number(data: bytes, at: int, longest: int) -> tuple[int, int]:
    value = 0
    for place in range(longest):
        byte = data[at] if at < len(data) else 0
        at += 1
        value |= (byte & 127) << (7 * place)
        if byte < 128:
            break
    return value, at


def _string(data: bytes, at: int) -> tuple[str, int]:
    """A string after its length, and where it ends."""
    length = int.from_bytes(data[at : at + 4], "little")
    end = at + 4 + 2 * length
    return data[at + 4 : end].decode("utf-16-le", errors="replace"), end


def _sheets(package: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    targets = related(package, _BOOK)
    listed = []
    for kind, data in _records(package, _BOOK):
        if kind == _SHEET:
            id, end = _string(data, 8)
            listed.append((_string(data, end)[0], targets.get(id, "")))
    known = {part for _, part in listed}
    yield from listed
    yield from (("", part) for part in package.namelist() if _SHEETS.fullmatch(part) and part not in known)


def _date_styles(package: zipfile.ZipFile) -> set[int]:
    written: dict[int, str] = {}
    styles: list[int] = []
    inside = False
    for kind, data in _records(package, "xl/styles.bin"):
        if kind == _FORMAT:
            written[int.from_bytes(data[:2], "little")] = _string(data, 2)[0]
        elif kind in {_BEGIN_STYLES, _END_STYLES}:
            inside = kind == _BEGIN_STYLES
        elif kind == _STYLE and inside:
            styles.append(int.from_bytes(data[2:4], "little"))
    return {style for style, format in enumerate(styles) if is_date(format, written.get(format, ""))}


def _rows(package: zipfile.ZipFile, part: str, strings: list[str], dates: set[int]) -> Iterator[tuple[int, list[str]]]:
    row, cells = 0, list[str]()
    for kind, data in _records(package, part):
        if kind == _ROW:
            if cells:
                yield row + 1, cells
            row, cells = int.from_bytes(data[:4], "little"), []
        elif kind <= _FORMULA_BOOL and len(data) > 8:
            cells.append(_shown(kind, data, strings, int.from_bytes(data[4:7], "little") in dates))
    if cells:
        yield row + 1, cells


def _shown(kind: int, data: bytes, strings: list[str], as_date: bool) -> str:
    if kind in {_TEXT, _FORMULA_TEXT}:
        return _string(data, 8)[0]
    if kind == _SHARED:
        index = int.from_bytes(data[8:12], "little")
        return strings[index] if index < len(strings) else ""
    if kind == _RK:
        return number_text(unpacked(int.from_bytes(data[8:12], "little")), as_date)
    if kind in {_REAL, _FORMULA_NUMBER} and len(data) >= 16:
        return number_text(struct.unpack_from("<d", data, 8)[0], as_date)
    return ("FALSE", "TRUE")[data[8] & 1] if kind in {_BOOL, _FORMULA_BOOL} else ""
