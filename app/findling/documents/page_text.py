"""Where a passage of the index stands among the characters of its page.

The index has a page's text with its lines joined, its hyphens mended and its whitespace cleaned; a page has its
characters as PDFium numbers them. Both are folded to what they have in common, and compared there.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

PIECE: Final = 16
"""Folded characters that are looked for at a time where the whole passage is not found."""
_LEAST_SHARE: Final = 0.5
"""Of a passage this much must be found in pieces, else it is another text."""
_HYPHENS: Final = frozenset("-\u00ad\u058a\u2010\u2011\u2027\ufffe\ufeff")
_UNSEEN: Final = ("Cc", "Cf", "Cs", "Cn", "Zs", "Zl", "Zp")


class Folded(NamedTuple):
    """Letters without spaces, hyphens, case and composition; `places[i]` is where `text[i]` came from."""

    text: str
    places: list[int]


class Stretch(NamedTuple):
    """`length` folded characters that passage and page share, from `passage` and from `page` on."""

    passage: int
    page: int
    length: int


def folded(characters: Iterable[str]) -> Folded:
    """A text for comparing; a character may fold to none or to several."""
    kept: list[str] = []
    places: list[int] = []
    for place, character in enumerate(characters):
        parts = _fold(character)
        kept.append(parts)
        places.extend([place] * len(parts))
    return Folded("".join(kept), places)


def shared(page: Folded, passage: Folded) -> list[Stretch]:
    """The stretches of a passage that are on the page, in order; none where it is not the page's text."""
    if not passage.text:
        return []
    whole = page.text.find(passage.text)
    if whole >= 0:
        return [Stretch(0, whole, len(passage.text))]
    found: list[Stretch] = []
    at = after = 0
    while at + PIECE <= len(passage.text):
        here = page.text.find(passage.text[at : at + PIECE], after)
        if here < 0:
            at += PIECE
            continue
        length = PIECE + _common(page.text, here + PIECE, passage.text, at + PIECE)
        found.append(Stretch(at, here, length))
        at, after = at + length, here + length
    return found if sum(stretch.length for stretch in found) >= _LEAST_SHARE * len(passage.text) else []


def ranges(stretches: Sequence[Stretch], page: Folded, passage: Folded, start: int, end: int) -> list[tuple[int, int]]:
    """Where the passage's characters from `start` to `end` are on the page: (first, count) in the page's numbers."""
    low, high = bisect_left(passage.places, start), bisect_left(passage.places, end)
    found = []
    for stretch in stretches:
        first, last = max(low, stretch.passage), min(high, stretch.passage + stretch.length)
        if first < last:
            shift = stretch.page - stretch.passage
            begin = page.places[first + shift]
            found.append((begin, page.places[last - 1 + shift] - begin + 1))
    return found


def _common(one: str, at: int, other: str, place: int) -> int:
    length = 0
    while at + length < len(one) and place + length < len(other) and one[at + length] == other[place + length]:
        length += 1
    return length


@lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    if character in _HYPHENS:
        return ""
    plain = unicodedata.normalize("NFKD", character).casefold()
    return "".join(part for part in plain if part not in _HYPHENS and unicodedata.category(part) not in _UNSEEN)
