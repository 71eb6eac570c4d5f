"""Where sentences and words end, after Unicode (UAX 29) and Thai dictionaries, as Qt implements them.

Qt counts UTF-16 units; everything here counts code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QTextBoundaryFinder

from findling.core.scripts import BRAHMIC_UNSPACED

_Kind = QTextBoundaryFinder.BoundaryType
_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_DICTIONARY: Final = re.compile(f"[{BRAHMIC_UNSPACED}]")
"""Letters for which Qt asks a dictionary, whose time grows with the square of the text between two spaces."""
_SLICE: Final = 8000
"""Characters of such text that are looked at together."""
_NEXT_LINE: Final = "\x85"
"""Ends a paragraph for Unicode just as a line feed does, and needs one byte a character as the rest of most texts."""


def sentence_ends(text: str) -> list[int]:
    """The offset after each sentence, rising, the last being `len(text)`.

    A blank line ends a sentence. A single line feed does not: plain text is often wrapped by hand.
    """
    if "\n" in text:
        text = text.replace("\n\n", _NEXT_LINE * 2).replace("\n", " ")
    if len(text) <= _SLICE or text.isascii() or not _DICTIONARY.search(text):
        return _ends(text, _Kind.Sentence)
    ends: list[int] = []
    start = 0
    while start < len(text):
        stop = _slice_end(text, start)
        ends += [start + end for end in _ends(text[start:stop], _Kind.Sentence)]
        start = stop
    return ends


def word_end_before(text: str, limit: int) -> int:
    """The last end of a word at or before `limit` (above 0); where a word is longer, that of a whole character."""
    window = text[: limit + 64]
    for kind in (_Kind.Word, _Kind.Grapheme):
        ends = _ends(window, kind)
        index = bisect_right(ends, limit)
        if index:
            return ends[index - 1]
    return limit


def _slice_end(text: str, start: int) -> int:
    if len(text) - start <= _SLICE:
        return len(text)
    space = text.rfind(" ", start + _SLICE // 2, start + _SLICE)
    return space + 1 if space >= 0 else start + word_end_before(text[start : start + _SLICE], _SLICE - 64)


def _ends(text: str, kind: QTextBoundaryFinder.BoundaryType) -> list[int]:
    if not text:
        return []
    finder = QTextBoundaryFinder(kind, text)
    ends = list(iter(finder.toNextBoundary, -1))
    if not text.isascii() and _ASTRAL.search(text):
        ends = _code_points(text, ends)
    return ends


def _code_points(text: str, units: list[int]) -> list[int]:
    """UTF-16 offsets as code point offsets: each character beyond the basic plane before them counts once less."""
    # the n-th such character (from 0) ends at this UTF-16 offset: its index, n pairs before it, and its own two
    pairs = [match.start() + n + 2 for n, match in enumerate(_ASTRAL.finditer(text))]
    return [unit - bisect_right(pairs, unit) for unit in units]
