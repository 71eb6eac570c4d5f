"""XML of any kind, a line an element; in FictionBook the sections have headings."""

from __future__ import annotations

import re
from typing import Final

from findling.core.errors import FindlingError
from findling.documents.blocks import Block, Document, HeadingPath, clean, partly
from findling.documents.markup import walk
from findling.documents.readers import text as plain
from findling.documents.tables import MOST_CELLS, Rows

_UNREAD: Final = frozenset({"binary", "script", "style", "path", "d"})
_INLINE: Final = frozenset({"a", "b", "bold", "em", "emphasis", "i", "s", "span", "strong", "sub", "sup", "tspan", "u"})
_UNWRITTEN: Final = frozenset({"id", "style", "d", "points", "transform", "viewBox", "type", "version", "lang"})
_WORDS: Final = re.compile(r"[^\W\d_]{3}")
_LONGEST_VALUE: Final = 500
_WORKBOOK: Final = b"urn:schemas-microsoft-com:office:spreadsheet"
_MARKUP_WITHIN: Final = 4096


def read(data: bytes, path: str) -> Document:
    """One block a section; broken XML is taken as it is written. Raises FindlingError(FORMAT_MISMATCH)."""
    if _WORKBOOK in data[:_MARKUP_WITHIN]:
        return _workbook(data, path)
    lines = _Lines()
    try:
        walk([data], lines)
    except FindlingError:
        return plain.read(data, path)
    return Document(tuple(lines.blocks()), lines.title, author=lines.author)


def _workbook(data: bytes, path: str) -> Document:
    """The XML of Excel 2003."""
    cells = _Cells()
    try:
        walk([data], cells)
    except FindlingError:
        return plain.read(data, path)
    warning = partly(f"the first {MOST_CELLS:,} cells") if cells.rows.is_full else None
    return Document(tuple(cells.rows.blocks), author=cells.author, warning=warning)


class _Cells:
    def __init__(self) -> None:
        self.rows = Rows()
        self.author = ""
        self._sheet = ""
        self._lines: list[tuple[int, list[str]]] = []
        self._row: list[str] = []
        self._data: list[str] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Worksheet":
            self._sheet = attributes.get("Name", "")
            self._lines = []
        elif name == "Row":
            self._row = []
        elif name in {"Data", "Author"}:
            self._data = []
        elif name == "Cell" and (link := attributes.get("HRef")):
            self._row.append(link)

    def end(self, name: str) -> None:
        if name == "Row":
            self._lines.append((len(self._lines) + 1, self._row))
        elif name == "Worksheet" and not self.rows.is_full:
            self.rows.add(self._sheet, self._lines)
        elif self._data is not None and name in {"Data", "Author"}:
            text = "".join(self._data)
            if name == "Data":
                self._row.append(text)
            else:
                self.author = text
            self._data = None

    def text(self, text: str) -> None:
        if self._data is not None:
            self._data.append(text)


class _Lines:
    def __init__(self) -> None:
        self.title = ""
        self.author = ""
        self._blocks: list[Block] = []
        self._path = HeadingPath()
        self._lines: list[str] = []
        self._line: list[str] = []
        self._open: list[str] = []
        self._sections = 0
        self._is_book = False
        self._skipping = 0

    def blocks(self) -> list[Block]:
        self._end_section()
        return self._blocks

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipping or name in _UNREAD:
            self._skipping += 1
            return
        if name not in _INLINE:
            self._end_line()
        self._open.append(name)
        if name == "FictionBook":
            self._is_book = True
        elif self._is_book and name == "section":
            self._end_section()
            self._sections += 1
            self._path.enter(self._sections, "")
        for key, value in () if self._is_book else attributes.items():
            if key not in _UNWRITTEN and len(value) <= _LONGEST_VALUE and _WORDS.search(value):
                self._lines.append(clean(value))

    def end(self, name: str) -> None:
        if self._skipping:
            self._skipping -= 1
            return
        if name not in _INLINE:
            self._end_line()
        if self._open:
            self._open.pop()
        if self._is_book:
            self._end_of_book(name)

    def text(self, text: str) -> None:
        if not self._skipping:
            self._line.append(text)

    def _end_of_book(self, name: str) -> None:
        if name == "section":
            self._end_section()
            self._sections -= 1
        elif name == "title" and self._lines:
            self._path.enter(self._sections + 1, " ".join(self._lines))
        elif name == "book-title" and not self.title:
            self.title = self._lines[-1] if self._lines else ""
        elif name == "author" and not self.author:
            self.author = " ".join(self._lines[-3:])
            self._end_section()

    def _end_line(self) -> None:
        if line := " ".join(clean("".join(self._line)).split()):
            self._lines.append(line)
        self._line.clear()

    def _end_section(self) -> None:
        self._end_line()
        if self._lines:
            self._blocks.append(Block("\n".join(self._lines), heading=str(self._path)))
            self._lines.clear()
