"""The text of DrawingML parts (ISO/IEC 29500): slides, text boxes, charts and diagrams."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import Final

from findling.documents.blocks import clean
from findling.documents.markup import walk
from findling.documents.packages import pieces
from findling.documents.tables import line_of

_SHAPES: Final = frozenset({"sp", "graphicFrame", "wsp"})
_TITLES: Final = frozenset({"title", "ctrTitle"})
_FLEETING: Final = frozenset({"sldNum", "dt"})
"""Placeholders whose text is made anew each time that they are shown."""


@dataclass(slots=True)
class Shape:
    """A box of text. `kind` is that of its placeholder, "" for none."""

    lines: list[str]
    kind: str = ""

    @property
    def is_title(self) -> bool:
        """Whether it is the title of its slide."""
        return self.kind in _TITLES

    @property
    def text(self) -> str:
        """Its paragraphs and rows, a line each."""
        return "\n".join(self.lines)


class DrawingWalk:
    """Gathers the shapes of one part, in the order of the file."""

    def __init__(self) -> None:
        self.shapes: list[Shape] = []
        self._open: list[Shape] = []
        self._paragraph: list[str] | None = None
        self._row: list[str] | None = None
        self._in_text = False
        self._in_strings = False
        self._skipping = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """See `markup.Handler`."""
        if self._skipping or name == "Fallback":
            self._skipping += 1
        elif name in _SHAPES:
            self._open.append(Shape([]))
            self.shapes.append(self._open[-1])
        elif name == "ph" and self._open:
            self._open[-1].kind = attributes.get("type", "body")
        elif name in {"p", "strCache", "text"}:
            self._paragraph = []
            self._in_strings = name == "strCache"
            self._in_text = name == "text"  # of a comment
        elif name == "t" or (name == "v" and self._in_strings):
            self._in_text = True
        elif name == "br":
            self._write(" ")
        elif name == "tr":
            self._row = []

    def end(self, name: str) -> None:
        """See `markup.Handler`."""
        if self._skipping:
            self._skipping -= 1
        elif name in _SHAPES and self._open:
            self._open.pop()
        elif name in {"p", "strCache", "text"}:
            self._add("".join(self._paragraph or ()))
            self._paragraph = None
            self._in_strings = self._in_text = False
        elif name == "t":
            self._in_text = False
        elif name == "v":
            self._in_text = False
            if self._in_strings:
                self._write(" ")
        elif name == "tr" and self._row is not None:
            row, self._row = self._row, None
            self._add(line_of(row))

    def text(self, text: str) -> None:
        """See `markup.Handler`."""
        if self._in_text and not self._skipping:
            self._write(text)

    def _write(self, text: str) -> None:
        if self._paragraph is not None:
            self._paragraph.append(text)

    def _add(self, line: str) -> None:
        line = " ".join(clean(line).split())
        if not line:
            return
        if self._row is not None:
            self._row.append(line)
        elif self._open:
            self._open[-1].lines.append(line)
        else:
            self.shapes.append(Shape([line]))


def shapes(package: zipfile.ZipFile, part: str) -> list[Shape]:
    """The shapes of a part that have lasting text. Raises FindlingError(DAMAGED)."""
    drawing = DrawingWalk()
    walk(pieces(package, part), drawing)
    return [shape for shape in drawing.shapes if shape.lines and shape.kind not in _FLEETING]
