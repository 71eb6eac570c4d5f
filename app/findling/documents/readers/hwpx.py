"""HWPX, the newer documents of Hangul: XML in a zip package (KS X 6101)."""

from __future__ import annotations

import re
from typing import Final

from findling.documents.blocks import SEPARATOR, Block, Document, clean
from findling.documents.markup import tree, walk
from findling.documents.packages import opened, pieces

_SECTION: Final = re.compile(r"Contents/section(\d+)\.xml")
_WRITTEN: Final = {"tab": "\t", "lineBreak": "\n", "hyphen": "-", "nbSpace": "\xa0", "fwSpace": " "}


def read(data: bytes, path: str) -> Document:
    """One block a section. Raises FindlingError: EXPANSION_LIMIT, ENCRYPTED or DAMAGED."""
    with opened(data) as package:
        parts = sorted((int(match[1]), match[0]) for match in map(_SECTION.fullmatch, package.namelist()) if match)
        blocks = []
        for _, part in parts:
            paragraphs = _Paragraphs()
            walk(pieces(package, part), paragraphs)
            if paragraphs.found:
                blocks.append(Block(SEPARATOR.join(paragraphs.found)))
        root = tree(package, "Contents/content.hpf")
    metas = {} if root is None else {each.get("name", ""): each.text or "" for each in root.iter("meta")}
    title = (root.findtext(".//title") or "").strip() if root is not None else ""
    return Document(tuple(blocks), clean(title), author=clean(metas.get("creator", "")).strip())


class _Paragraphs:
    """Gathers paragraphs; the cells of a row on one line, parted by tabs."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._open: list[list[str]] = []
        self._rows: list[list[str]] = []
        self._cells: list[list[str]] = []
        self._in_text = 0

    def start(self, name: str, _: dict[str, str]) -> None:
        if name == "p":
            self._open.append([])
        elif name == "t":
            self._in_text += 1
        elif name == "tr":
            self._rows.append([])
        elif name == "tc":
            self._cells.append([])
        elif self._in_text and self._open and name in _WRITTEN:
            self._open[-1].append(_WRITTEN[name])

    def end(self, name: str) -> None:
        if name == "t":
            self._in_text -= 1
        elif name == "p" and self._open:
            text = clean("".join(self._open.pop())).strip()
            if text:
                (self._cells[-1] if self._cells else self.found).append(text)
        elif name == "tc" and self._cells:
            cell = " ".join(self._cells.pop())
            if self._rows:
                self._rows[-1].append(cell)
        elif name == "tr" and self._rows:
            row = "\t".join(self._rows.pop())
            (self._cells[-1] if self._cells else self.found).append(row)

    def text(self, text: str) -> None:
        if self._in_text and self._open:
            self._open[-1].append(text)
