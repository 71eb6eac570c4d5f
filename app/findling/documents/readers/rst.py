"""reStructuredText: its headings; the rest is left as it is written."""

from __future__ import annotations

import re
from typing import Final

from findling.documents.blocks import Block, Document, HeadingPath, clean
from findling.documents.readers.text import decode, paragraphs

_LINE: Final = re.compile(r"([=\-`:.'\"~^_*+#<>])\1{1,}\s*")


def read(data: bytes, path: str) -> Document:
    """Blocks of text between headings. Raises FindlingError(FORMAT_MISMATCH) where the bytes are no text."""
    lines = clean(decode(data, path)).split("\n")
    headings = HeadingPath()
    order: list[str] = []
    blocks: list[Block] = []
    section: list[str] = []

    def end_section() -> None:
        if body := paragraphs("\n".join(section)):
            blocks.append(Block(body, heading=str(headings)))
        section.clear()

    for index, line in enumerate(lines):
        under = lines[index + 1] if index + 1 < len(lines) else ""
        over = lines[index - 1] if index else ""
        if _is_line_under(under, line) and not _LINE.fullmatch(line):
            style = under[0] + ("^" if _LINE.fullmatch(over) and over[:1] == under[0] else "")
            if style not in order:
                order.append(style)
            end_section()
            headings.enter(order.index(style) + 1, line)
            section.append(line.strip())
            section.append("")
        elif not (_LINE.fullmatch(line) and (_is_line_under(line, over) or _is_line_under(line, under))):
            section.append(line)
    end_section()
    return Document(tuple(blocks))


def _is_line_under(line: str, title: str) -> bool:
    """Whether a line of punctuation belongs to a title."""
    return bool(_LINE.fullmatch(line)) and bool(title.strip()) and len(line.rstrip()) >= min(4, len(title.rstrip()))
