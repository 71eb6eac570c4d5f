"""Visio drawings: each page with the text of its shapes."""

from __future__ import annotations

import re
from typing import Final

from findling.documents.blocks import Block, Document, HeadingPath, clean
from findling.documents.markup import core_properties, tree, walk
from findling.documents.packages import opened, pieces

_PAGE: Final = re.compile(r"visio/pages/page(\d+)\.xml")


def read(data: bytes, path: str) -> Document:
    """One block a page. Raises FindlingError: EXPANSION_LIMIT, ENCRYPTED or DAMAGED."""
    with opened(data) as package:
        listed = tree(package, "visio/pages/pages.xml")
        names = [page.get("Name", "") for page in (() if listed is None else listed.iter("Page"))]
        parts = sorted((int(match[1]), match[0]) for match in map(_PAGE.fullmatch, package.namelist()) if match)
        blocks = []
        for page, (_, part) in enumerate(parts, 1):
            texts = _Texts()
            walk(pieces(package, part), texts)
            if texts.found:
                heading = HeadingPath().enter(1, names[page - 1]) if page <= len(names) else ""
                blocks.append(Block("\n".join(texts.found), page, heading))
        title, author = core_properties(package)
    return Document(tuple(blocks), title, len(parts), author=author)


class _Texts:
    """Gathers what stands in elements named Text."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._open: list[str] | None = None

    def start(self, name: str, _: dict[str, str]) -> None:
        if name == "Text":
            self._open = []

    def end(self, name: str) -> None:
        if name == "Text" and self._open is not None:
            if text := clean("".join(self._open)).strip():
                self.found.append(text)
            self._open = None

    def text(self, text: str) -> None:
        if self._open is not None:
            self._open.append(text)
