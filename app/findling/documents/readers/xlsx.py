"""XLSX: the rows of every sheet as they were last shown, with comments, text boxes, charts, headers and footers."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, Document, partly
from findling.documents.drawing import shapes
from findling.documents.markup import core_properties, related, tree, walk
from findling.documents.packages import embedded, opened, pieces
from findling.documents.spreadsheets import header_text, is_date, number_text
from findling.documents.tables import MOST_CELLS, Rows

WORKBOOK: Final = re.compile(r"xl/workbook[^/]*\.xml")
_DRAWN: Final = re.compile(r"xl/(?:drawings/drawing|charts/chart|diagrams/data|comments|threadedComments/)[^/]*\.xml")
_HEADERS: Final = frozenset(
    {"oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"},
)


def read(data: bytes, path: str) -> Document:
    """One block for some rows. Raises FindlingError: EXPANSION_LIMIT, ENCRYPTED or DAMAGED."""
    with opened(data) as package:
        book = next((name for name in package.namelist() if WORKBOOK.fullmatch(name)), None)
        if book is None:
            raise FindlingError(Code.DAMAGED, detail="its workbook is missing")
        strings = _strings(package)
        dates = _date_styles(package)
        root, targets = tree(package, book), related(package, book)
        settings = None if root is None else root.find("workbookPr")
        since_1904 = settings is not None and settings.get("date1904") in {"1", "true"}
        rows = Rows()
        for sheet in () if root is None else root.iter("sheet"):
            name, part = sheet.get("name", ""), targets.get(sheet.get("id", ""), "")
            if part.startswith("xl/worksheets/") and not rows.is_full:
                cells = _Sheet(strings, dates, since_1904)
                rows.add(name, cells.rows(package, part))
                rows.blocks += [Block(text, heading=name) for text in cells.headers]
        blocks = rows.blocks + drawn(package)
        title, author = core_properties(package)
    warning = partly(f"the first {MOST_CELLS:,} cells") if rows.is_full else None
    members = embedded(data, "xl/embeddings/")
    return Document(tuple(blocks), title, warning=warning, author=author, members=members)


def drawn(package: zipfile.ZipFile) -> list[Block]:
    """Text boxes, charts, diagrams and comments of a workbook. Raises FindlingError(DAMAGED)."""
    texts = ["\n".join(shape.text for shape in shapes(package, name)) for name in _drawn_parts(package)]
    return [Block(text) for text in texts if text]


def _drawn_parts(package: zipfile.ZipFile) -> Iterator[str]:
    return filter(_DRAWN.fullmatch, package.namelist())


def _strings(package: zipfile.ZipFile) -> list[str]:
    shared = _Strings()
    if "xl/sharedStrings.xml" in package.namelist():
        walk(pieces(package, "xl/sharedStrings.xml"), shared)
    return shared.found


def _date_styles(package: zipfile.ZipFile) -> set[int]:
    """The numbers of the cell styles that show dates."""
    root = tree(package, "xl/styles.xml")
    formats = root.find("cellXfs") if root is not None else None
    if root is None or formats is None:
        return set()
    written = {each.get("numFmtId", ""): each.get("formatCode", "") for each in root.iter("numFmt")}
    ids = [each.get("numFmtId", "0") for each in formats]
    return {style for style, id in enumerate(ids) if id.isdecimal() and is_date(int(id), written.get(id, ""))}


class _Strings:
    """The table of strings that cells refer to by number."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._open: list[str] = []
        self._in_text = False
        self._phonetic = 0

    def start(self, name: str, _: dict[str, str]) -> None:
        if name == "si":
            self._open = []
        elif name == "rPh":
            self._phonetic += 1
        elif name == "t":
            self._in_text = not self._phonetic

    def end(self, name: str) -> None:
        if name == "si":
            self.found.append("".join(self._open))
        elif name == "rPh":
            self._phonetic -= 1
        elif name == "t":
            self._in_text = False

    def text(self, text: str) -> None:
        if self._in_text:
            self._open.append(text)


class _Sheet:
    """One sheet, gathered row by row."""

    def __init__(self, strings: list[str], dates: set[int], since_1904: bool) -> None:
        self.headers: list[str] = []
        self._strings = strings
        self._dates = dates
        self._since_1904 = since_1904
        self._done: list[tuple[int, list[str]]] = []
        self._row: list[str] = []
        self._number = 0
        self._kind = ""
        self._style = 0
        self._value: list[str] | None = None

    def rows(self, package: zipfile.ZipFile, part: str) -> Iterator[tuple[int, list[str]]]:
        """The rows with their numbers, while the part is walked. Raises FindlingError(DAMAGED)."""
        waiting: list[tuple[int, list[str]]] = []

        def fed() -> Iterator[bytes]:
            for piece in pieces(package, part):
                yield piece
                waiting.extend(self._done)
                self._done.clear()
                if sum(len(cells) for _, cells in waiting) > MOST_CELLS:
                    return

        try:
            walk(fed(), self)
        except FindlingError:
            if not waiting:
                raise
        yield from waiting
        yield from self._done

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "row":
            number = attributes.get("r", "")
            self._number = int(number) if number.isdecimal() else self._number + 1
            self._row = []
        elif name == "c":
            self._kind = attributes.get("t", "n")
            style = attributes.get("s", "0")
            self._style = int(style) if style.isdecimal() else 0
        elif name in {"v", "t"} or name in _HEADERS:
            self._value = []

    def end(self, name: str) -> None:
        if name == "row":
            if self._row:
                self._done.append((self._number, self._row))
        elif name in {"v", "t"} and self._value is not None:
            self._row.append(self._shown("".join(self._value)))
            self._value = None
        elif name in _HEADERS and self._value is not None:
            if text := header_text("".join(self._value)):
                self.headers.append(text)
            self._value = None

    def text(self, text: str) -> None:
        if self._value is not None:
            self._value.append(text)

    def _shown(self, value: str) -> str:
        if self._kind == "s":
            return self._strings[int(value)] if value.isdecimal() and int(value) < len(self._strings) else ""
        if self._kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        if self._kind != "n":
            return value
        try:
            return number_text(float(value), self._style in self._dates, self._since_1904)
        except ValueError:
            return value
