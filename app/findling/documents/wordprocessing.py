"""The text of WordprocessingML parts (ISO/IEC 29500), gathered while expat walks them; no tree is ever built."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PureWindowsPath
from typing import Final
from xml.parsers import expat

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import SEPARATOR, Block, HeadingPath, clean
from findling.documents.numbering import Numbering

BODY_LEVEL: Final = 9
"""The outline level (counted from 0 in the files) that means body text."""
TITLE_LEVEL: Final = 0
"""Stands for the style Title: the name of the document, not a heading in it."""

_TRANSITIONAL: Final = "http://schemas.openxmlformats.org"
_STRICT: Final = "http://purl.oclc.org/ooxml"
WORD_NAMESPACES: Final = (f"{_TRANSITIONAL}/wordprocessingml/2006/main", f"{_STRICT}/wordprocessingml/main")
_MATH: Final = (f"{_TRANSITIONAL}/officeDocument/2006/math", f"{_STRICT}/officeDocument/math")
_DRAWING: Final = (f"{_TRANSITIONAL}/drawingml/2006/main", f"{_STRICT}/drawingml/main")
_CHART: Final = (f"{_TRANSITIONAL}/drawingml/2006/chart", f"{_STRICT}/drawingml/chart")
_PICTURES: Final = (
    f"{_TRANSITIONAL}/drawingml/2006/wordprocessingDrawing",
    f"{_STRICT}/drawingml/wordprocessingDrawing",
)
_COMPATIBILITY: Final = ("http://schemas.openxmlformats.org/markup-compatibility/2006",)

# The elements that mean something here; all others are walked through.
_ELEMENTS: Final = {
    f"{namespace} {name}": f"{prefix}:{name}"
    for prefix, namespaces, names in (
        ("w", WORD_NAMESPACES, "p t tab br cr noBreakHyphen pStyle outlineLvl numId ilvl tbl tr tc moveFrom del"),
        ("m", _MATH, "t"),
        ("a", _DRAWING, "p t br"),
        ("wp", _PICTURES, "docPr"),
        ("v", ("urn:schemas-microsoft-com:vml",), "imagedata"),
        ("c", _CHART, "strCache v"),
        ("mc", _COMPATIBILITY, "Fallback"),
    )
    for namespace in namespaces
    for name in names.split()
}
_VML_TITLE: Final = "urn:schemas-microsoft-com:office:office title"
_SKIPPED: Final = frozenset({"w:moveFrom", "w:del", "mc:Fallback"})
_PARAGRAPHS: Final = frozenset({"w:p", "a:p", "c:strCache"})
_TEXTS: Final = frozenset({"w:t", "m:t", "a:t", "c:v"})
_WRITTEN: Final = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n", "a:br": "\n", "w:noBreakHyphen": "-"}


class TextWalk:
    """Reads parts one after the other into blocks. `heading_levels` maps style ids to levels from 1."""

    def __init__(self, heading_levels: Mapping[str, int], numbering: Numbering) -> None:
        self._numbering = numbering
        self._list = ""  # the list that the paragraph is an item of, "" for none
        self._list_level = 0
        self.title = ""
        self._blocks: list[Block] = []
        self._levels = heading_levels
        self._path = HeadingPath()
        self._section: list[str] = []  # paragraphs since the last heading
        self._paragraphs: list[list[str]] = []  # a text box has paragraphs inside the one that anchors it
        self._level: int | None = None
        self._tables: list[list[str]] = []  # rows of the open tables
        self._rows: list[list[str]] = []  # cells of their open rows
        self._cells: list[list[str]] = []  # paragraphs of their open cells
        self._skipping = 0
        self._in_text = False
        self._in_strings = False

    def blocks(self) -> tuple[Block, ...]:
        """What was read so far."""
        self._end_section()
        return tuple(self._blocks)

    def read(self, pieces: Iterable[bytes]) -> None:
        """Walk one part, under no heading at first. Raises FindlingError(DAMAGED)."""
        self._end_section()
        self._path = HeadingPath()
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        try:
            for piece in pieces:
                parser.Parse(piece)
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise FindlingError(Code.DAMAGED, detail=f"its text is broken XML: {error}") from error

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipping:
            self._skipping += 1
            return
        element = _ELEMENTS.get(name)
        if element is None:
            return
        if element in _TEXTS:
            self._in_text = element != "c:v" or self._in_strings
        elif element in _PARAGRAPHS:
            self._paragraphs.append([])
            self._level, self._list, self._list_level = None, "", 0
            self._in_strings = element == "c:strCache"
        elif element in _WRITTEN:
            self._write(_WRITTEN[element])
        elif element == "w:pStyle":
            self._level = self._levels.get(_value(attributes), self._level)
        elif element == "w:outlineLvl":
            level = _value(attributes)
            if level.isdecimal() and int(level) < BODY_LEVEL:
                self._level = int(level) + 1
        elif element == "w:numId":
            self._list = _value(attributes)
        elif element == "w:ilvl":
            level = _value(attributes)
            self._list_level = int(level) if level.isdecimal() else 0
        elif (element == "wp:docPr" and (description := attributes.get("descr"))) or (
            element == "v:imagedata" and (description := attributes.get(_VML_TITLE))
        ):
            self._write(f" {file_name(description)} ")
        elif element in _SKIPPED:
            self._skipping = 1
        elif element == "w:tbl":
            self._tables.append([])
        elif element == "w:tr":
            self._rows.append([])
        elif element == "w:tc":
            self._cells.append([])

    def _end(self, name: str) -> None:
        if self._skipping:
            self._skipping -= 1
            return
        element = _ELEMENTS.get(name)
        if element is None:
            return
        if element in _TEXTS:
            self._in_text = False
            if element == "c:v":
                self._write(" ")
        elif element in _PARAGRAPHS:
            self._in_strings = False
            self._end_paragraph("".join(self._paragraphs.pop()))
        elif element == "w:tc":
            cell = " ".join(self._cells.pop())
            if self._rows:
                self._rows[-1].append(cell)
        elif element == "w:tr":
            row = "\t".join(self._rows.pop())
            if self._tables and row.strip():
                self._tables[-1].append(row)
        elif element == "w:tbl":
            self._add("\n".join(self._tables.pop()))

    def _characters(self, text: str) -> None:
        if self._in_text and not self._skipping:
            self._write(text)

    def _write(self, text: str) -> None:
        if self._paragraphs:
            self._paragraphs[-1].append(text)

    def _end_paragraph(self, text: str) -> None:
        level, self._level = self._level, None
        text = clean(text).strip()
        if not text:
            return
        if self._list:
            text = f"{self._numbering.next_label(self._list, self._list_level)} {text}".strip()
            self._list = ""
        if level is None or self._cells:
            self._add(text)
        elif level == TITLE_LEVEL:
            self.title = self.title or text
            self._add(text)
        else:
            self._end_section()
            self._path.enter(level, text)
            self._add(text)

    def _add(self, text: str) -> None:
        if text:
            (self._cells[-1] if self._cells else self._section).append(text)

    def _end_section(self) -> None:
        if self._section:
            self._blocks.append(Block(SEPARATOR.join(self._section), heading=str(self._path)))
            self._section.clear()


def file_name(description: str) -> str:
    """What is said of a picture; Word says the path of the file where nobody said more."""
    return PureWindowsPath(description).name if PureWindowsPath(description).drive else description


def _value(attributes: dict[str, str]) -> str:
    return next((value for name, value in attributes.items() if name.endswith(" val")), "")
