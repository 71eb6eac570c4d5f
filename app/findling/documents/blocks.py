"""What a reader makes of a file: blocks of text in reading order, with their page and heading."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.core.scripts import nfc
from findling.core.wire import ErrorData

SEPARATOR: Final = "\n\n"
"""Stands between two blocks in the text of a document."""
HEADING_SEPARATOR: Final = " › "

_LONGEST_HEADING: Final = 200
"""Characters kept of one heading in a path; some documents set whole paragraphs as headings."""
_DEEPEST_HEADING: Final = 9

# Controls that no text needs (a NUL would end a string in SQLite, others steer terminals), and the soft hyphen, which
# is only shown in need.
_CONTROLS: Final = dict.fromkeys((*range(9), *range(14, 32), *range(127, 160))) | {11: "\n", 12: "\n\n", 133: "\n"}
_HAS_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SOFT_HYPHEN: Final = "\u00ad"


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text under one heading on one page (from 1). `heading` is a path such as "Rivers › Spree"."""

    text: str
    page: int | None = None
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A file within a file: its bytes, or why they cannot be had.

    `suffix` names its format where its name does not: a message is called by its subject. `unpack` gives the `size`
    bytes where that takes some doing, so that it is only done to what is read; it may raise FindlingError.
    """

    name: str
    data: bytes = b""
    suffix: str = ""
    error: FindlingError | None = None
    unpack: Callable[[], bytes] | None = None
    size: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one file. `title` and `author` are those it declares, "" where it declares none.

    `members` are the files in it, unpacked while they are gone through, which can be done once; going on to the next
    may raise FindlingError.
    """

    blocks: tuple[Block, ...]
    title: str = ""
    pages: int | None = None
    warning: ErrorData | None = None
    author: str = ""
    scans: tuple[int, ...] = ()
    """Pages without text that show some perhaps."""
    labels: tuple[str, ...] = ()
    """What is printed on each page instead of its number ("iv", "A-3"); () where these are the numbers."""
    members: Iterable[Member] = ()
    modified: int | None = None
    """When a message was sent (nanoseconds since 1970)."""

    @property
    def text(self) -> str:
        """The whole text; every span of a chunk counts code points of it."""
        return SEPARATOR.join(block.text for block in self.blocks)


class HeadingPath:
    """The headings above the current place of a document, outermost first."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []

    def __str__(self) -> str:
        return HEADING_SEPARATOR.join(text for _, text in self._open)

    def enter(self, level: int, text: str) -> str:
        """Begin a section of `level` (1 is the outermost) and return the path that now holds."""
        text = " ".join(text.split())[:_LONGEST_HEADING].replace(HEADING_SEPARATOR, " > ")
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        if text and len(self._open) < _DEEPEST_HEADING:
            self._open.append((level, text))
        return str(self)


def clean(text: str) -> str:
    """Text as all readers give it: NFC, line feeds only, no control characters and no soft hyphens."""
    if text.isascii() and text.isprintable():  # as millions of cells are
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _HAS_CONTROL.search(text):
        text = text.translate(_CONTROLS)
    if _SOFT_HYPHEN in text:
        text = text.replace(_SOFT_HYPHEN, "")
    return nfc(text)


def partly(detail: str) -> ErrorData:
    """The warning that only a part was read, and which."""
    return ErrorData(Code.READ_PARTLY.value, {"detail": detail})
