"""Lines of a laid out page joined into paragraphs, as their author wrote them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from findling.core.scripts import BRAHMIC_UNSPACED, HAN, KANA

_UNSPACED: Final = re.compile(f"[{HAN}{KANA}{BRAHMIC_UNSPACED}\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff5b-\uff65]")
_ITEM: Final = re.compile(r"(?:[•·▪◦‣∙○●■□➢✓*–—-]|\(?(?:\d{1,3}|[a-z])[.)])\s")
_TERMINATORS: Final = ".!?:;。！？：；…।؟۔”»\"')"
HYPHENATED: Final = "\ufffe"
"""How PDFium marks a word hyphenated at the end of a line; the line feed is already gone."""
_HYPHENATED: Final = re.compile(f"{HYPHENATED}\\s*")

_FULL: Final = 0.8
"""The line longer than this share of all lines of a page stands for the width of its column."""
_SHORT: Final = 0.6
_NEARLY_FULL: Final = 0.9


def unwrapped(text: str) -> str:
    """The text of a page with one blank line between paragraphs and none of its line breaks within them."""
    lines = [stripped for line in _dehyphenated(text).split("\n") if (stripped := line.strip())]
    if not lines:
        return ""
    full = sorted(map(len, lines))[int(len(lines) * _FULL) if len(lines) > 1 else 0]
    pieces = [lines[0]]
    for line, following in pairwise(lines):
        if _ends_paragraph(line, following, full):
            pieces.append("\n\n")
        elif not _joins_without_space(line, following):
            pieces.append(" ")
        pieces.append(following)
    return "".join(pieces)


def _dehyphenated(text: str) -> str:
    if HYPHENATED not in text:
        return text

    def joined(match: re.Match[str]) -> str:
        # before a capital it was a hyphen of the author's own: Stress-Engineered
        return "-" if text[match.end() : match.end() + 1].isupper() else ""

    return _HYPHENATED.sub(joined, text)


def _ends_paragraph(line: str, following: str, full: int) -> bool:
    if _ITEM.match(following):
        return True
    if line[-1] in _TERMINATORS:
        return len(line) < _NEARLY_FULL * full
    return len(line) < _SHORT * full and not following[0].islower()


def _joins_without_space(line: str, following: str) -> bool:
    if line[-1] == "-" and len(line) > 1 and line[-2].isalpha() and following[0].islower():
        return True
    return are_unspaced(line, following)


def are_unspaced(before: str, after: str) -> bool:
    """Whether no space stands between two pieces of text, since their script has none."""
    return _UNSPACED.match(before[-1]) is not None and _UNSPACED.match(after[0]) is not None
