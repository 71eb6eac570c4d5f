"""The title of a document: what it declares, else its first heading, else a short first line, else its file name."""

from __future__ import annotations

import re
from typing import Final

from findling.documents.blocks import HEADING_SEPARATOR, Document

_LONGEST_LINE: Final = 120
"""A first line of at most this many characters can be a title."""
_LONGEST_TITLE: Final = 300
_LEFT_BY_PROGRAMS: Final = re.compile(
    r"microsoft (?:word|powerpoint) - .*|untitled.*|(?:document|dokument) ?\d*|"
    r"\S*\.(?:docx?|rtf|odt|pdf|indd|qxd|tex|dvi|ps)",
    re.IGNORECASE,
)
"""Declared titles that nobody wrote."""


def title_of(document: Document) -> str:
    """One line to show for a document; "" where it has none of its own. A file's name is not its content's title."""
    declared = " ".join(document.title.split())
    if declared and not _LEFT_BY_PROGRAMS.fullmatch(declared):
        return declared[:_LONGEST_TITLE]
    for block in document.blocks:
        if block.heading:
            return block.heading.split(HEADING_SEPARATOR, 1)[0]
    first = _first_line(document)
    if first and len(first) <= _LONGEST_LINE:
        return first
    return ""


def _first_line(document: Document) -> str:
    for block in document.blocks:
        start = block.text[: 4 * _LONGEST_LINE].lstrip()
        if start:
            return " ".join(start.split("\n", 1)[0].split())
    return ""
