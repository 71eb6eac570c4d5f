"""OpenDocument texts, sheets and slides (ISO/IEC 26300), with notes, comments, headers, footers and macros."""

from __future__ import annotations

import re
import zipfile
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import SEPARATOR, Block, Document, HeadingPath, clean
from findling.documents.markup import tree, walk
from findling.documents.packages import opened, pieces
from findling.documents.tables import Rows

_CONTENT: Final = "content.xml"
_OBJECTS: Final = re.compile(r"Object [^/]*/content\.xml")
_MACROS: Final = re.compile(r"Basic/[^/]*/(?!script-l[bc]\.)[^/]*\.xml")
_SKIPPED: Final = frozenset({"tracked-changes", "script", "forms", "desc"})
_WRITTEN: Final = {"tab": "\t", "line-break": "\n"}
_MOST_SPACES: Final = 50


def read(data: bytes, path: str) -> Document:
    """One block a section, some rows, or a slide. Raises FindlingError: EXPANSION_LIMIT, ENCRYPTED or DAMAGED."""
    with opened(data) as package:
        names = package.namelist()
        manifest = tree(package, "META-INF/manifest.xml")
        if manifest is not None and next(manifest.iter("encryption-data"), None) is not None:
            raise FindlingError(Code.ENCRYPTED)
        if _CONTENT not in names:
            raise FindlingError(Code.DAMAGED, detail="its main part is missing")
        body = _Walk()
        for name in (_CONTENT, *filter(_OBJECTS.fullmatch, names)):
            walk(pieces(package, name), body)
        blocks = body.blocks() + _around(package, names) + _macros(package, names)
        meta = tree(package, "meta.xml")
    title, author = ("", "") if meta is None else (meta.findtext(".//title") or "", meta.findtext(".//creator") or "")
    return Document(tuple(blocks), title.strip(), body.slides or None, author=author.strip())


def _around(package: zipfile.ZipFile, names: list[str]) -> list[Block]:
    """Headers and footers of pages."""
    if "styles.xml" not in names:
        return []
    root = tree(package, "styles.xml")
    found = []
    for each in () if root is None else root.iter():
        if each.tag in {"header", "footer", "header-left", "footer-left", "header-first", "footer-first"}:
            lines = (" ".join("".join(paragraph.itertext()).split()) for paragraph in each.iter("p"))
            found.append(clean("\n".join(filter(None, lines))))
    return [Block(text) for text in dict.fromkeys(found) if any(map(str.isalpha, text.replace("???", "")))]


def _macros(package: zipfile.ZipFile, names: list[str]) -> list[Block]:
    found = []
    for name in filter(_MACROS.fullmatch, names):
        root = tree(package, name)
        if root is not None and root.text and (text := clean(root.text).strip()):
            found.append(Block(text, heading=HeadingPath().enter(1, name.rpartition("/")[2].removesuffix(".xml"))))
    return found


class _Walk:
    """Gathers sections of text, rows of tables, and slides."""

    def __init__(self) -> None:
        self.slides = 0
        self._rows = Rows()
        self._blocks: list[Block] = []
        self._path = HeadingPath()
        self._page: int | None = None
        self._section: list[str] = []
        self._paragraphs: list[list[str]] = []
        self._sheets: list[str] = []
        self._row: list[list[str]] = []
        self._cells: list[list[str]] = []
        self._lines: list[list[tuple[int, list[str]]]] = []
        self._is_sheet = False
        self._skipping = 0

    def blocks(self) -> list[Block]:
        self._end_section()
        return self._blocks

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipping or name in _SKIPPED:
            self._skipping += 1
        elif name == "spreadsheet":
            self._is_sheet = True
        elif name in {"p", "h"}:
            self._paragraphs.append([])
            if name == "h" and not self._cells and not self._page:
                self._end_section()
                level = attributes.get("outline-level", "1")
                self._paragraphs[-1].append("\0" + (level if level.isdecimal() else "1")[:1])
        elif name in _WRITTEN:
            self._write(_WRITTEN[name])
        elif name == "s":
            count = attributes.get("c", "1")
            self._write(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
        elif name == "page":
            self._end_section()
            self.slides += 1
            self._page = self.slides
            self._path = HeadingPath()
        elif name == "table":
            if self._is_sheet and not self._sheets:
                self._end_section()
            self._sheets.append(attributes.get("name", ""))
            self._lines.append([])
        elif name == "table-row":
            self._row.append([])
        elif name in {"table-cell", "covered-table-cell"}:
            self._cells.append([])

    def end(self, name: str) -> None:
        if self._skipping:
            self._skipping -= 1
        elif name in {"p", "h"} and self._paragraphs:
            self._end_paragraph("".join(self._paragraphs.pop()))
        elif name == "page":
            self._end_section()
            self._page = None
        elif name in {"table-cell", "covered-table-cell"} and self._cells and self._row:
            self._row[-1].append(" ".join(self._cells.pop()))
        elif name == "table-row" and self._row and self._lines:
            self._lines[-1].append((len(self._lines[-1]) + 1, self._row.pop()))
        elif name == "table" and self._lines:
            self._end_table(self._sheets.pop(), self._lines.pop())

    def text(self, text: str) -> None:
        if not self._skipping:
            self._write(text.replace("\n", " "))

    def _write(self, text: str) -> None:
        if self._paragraphs:
            self._paragraphs[-1].append(text)

    def _end_paragraph(self, text: str) -> None:
        level = 0
        if text.startswith("\0"):
            level, text = int(text[1]), text[2:]
        text = clean(text).strip()
        if not text:
            return
        if level:
            self._path.enter(level, text)
        elif self._page and not self._section and not self._cells:
            self._path.enter(1, text)
        self._add(text)

    def _end_table(self, name: str, lines: list[tuple[int, list[str]]]) -> None:
        if self._is_sheet and not self._lines:
            if not self._rows.is_full:
                self._rows.blocks = []
                self._rows.add(name, lines)
                self._blocks += self._rows.blocks
        else:
            rows = ("\t".join(filter(None, cells)) for _, cells in lines)
            self._add("\n".join(filter(None, rows)))

    def _add(self, text: str) -> None:
        if text:
            (self._cells[-1] if self._cells else self._section).append(text)

    def _end_section(self) -> None:
        if self._section:
            self._blocks.append(Block(SEPARATOR.join(self._section), self._page, str(self._path)))
            self._section.clear()
