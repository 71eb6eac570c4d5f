"""Text on its way to the screen: spans in Qt's units, direction by content, excerpts around what matched."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

Span = tuple[int, int]

_ELLIPSIS: Final = "…"
_SHRINKING: Final = re.compile(r"\s{2,}|\A\s|\s\Z")
"""White space that becomes shorter on one line."""
_AMPLE: Final = 2
"""More text than fits is laid out in vain; text of narrow letters takes up to twice the characters."""
_SENTENCE_END: Final = re.compile(r"[.!?…؟۔।]\s|[。！？｡]")
_STRONG_SAMPLE: Final = 400


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, which is how Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_spans(text: str, spans: Iterable[Span]) -> list[Span]:
    """Spans (start, end) in code points of `text` as spans in UTF-16 code units, cut to the text."""
    astral = [] if text.isascii() else [place for place, character in enumerate(text) if character > "\uffff"]

    def units(place: int) -> int:
        return place + bisect_right(astral, place - 1)

    size = len(text)
    cut = ((min(max(start, 0), size), min(max(end, 0), size)) for start, end in spans)
    return [(units(start), units(end)) for start, end in cut if start < end]


def is_right_to_left(text: str) -> bool:
    """Whether most letters at the start of a text are written from right to left."""
    if text.isascii():
        return False
    balance = 0
    for character in text[:_STRONG_SAMPLE]:
        match unicodedata.bidirectional(character):
            case "L":
                balance -= 1
            case "R" | "AL":
                balance += 1
    return balance > 0


@dataclass(frozen=True)
class Excerpt:
    """One line of running text, the spans (code points) that matched in it, and the one that answers by its meaning."""

    text: str
    spans: list[Span]
    meaning: Span | None = None


class _Line:
    """A text with every run of white space as one space, and where its places went."""

    def __init__(self, text: str) -> None:
        self.text = " ".join(text.split())
        self._size = len(text)
        self._runs = [
            (run.start(), run.end(), 0 if run.start() == 0 or run.end() == len(text) else 1)
            for run in _SHRINKING.finditer(text)
        ]

    def moved(self, spans: Iterable[Span]) -> list[Span]:
        """Spans of the text in the line; what lay in white space alone is left out."""
        inside = ((max(start, 0), min(end, self._size)) for start, end in spans)
        moved = ((self._place(start), self._place(end)) for start, end in inside if start < end)
        return [(start, end) for start, end in moved if start < end]

    def _place(self, place: int) -> int:
        gone = 0
        for start, end, kept in self._runs:
            if place <= start:
                break
            gone += (end if place >= end else place) - start - kept
        return place - gone


def flattened(text: str, spans: Sequence[Span]) -> Excerpt:
    """The text with every run of white space as one space, its spans moved along."""
    line = _Line(text)
    return Excerpt(line.text, line.moved(spans))


def excerpt(passage: str, spans: Sequence[Span], room: int, meaning: Span | None = None) -> Excerpt:
    """The part of a passage that shows most of what matched in about `room` characters, on one line.

    It begins at the passage's start where that is near, else at a sentence or a word, after an ellipsis, and goes on
    for longer than there can be room for.
    """
    line = _Line(passage)
    marked, sentence = line.moved(spans), line.moved([meaning] if meaning is not None else [])
    told = [*marked, *((first, min(last, first + room // 2)) for first, last in sentence)]
    start = _beginning(line.text, _densest(told, room), room) if told and len(line.text) > room else 0
    head = _ELLIPSIS if start else ""
    end = start + _AMPLE * room
    text = head + line.text[start:end] + (_ELLIPSIS if end < len(line.text) else "")
    shift = len(head) - start
    kept, left = (
        [
            (max(first + shift, len(head)), min(last, end) + shift)
            for first, last in some
            if last > start and first < end
        ]
        for some in (marked, sentence)
    )
    return Excerpt(text, kept, left[0] if left else None)


def _densest(spans: Sequence[Span], room: int) -> int:
    """Where the stretch of `room` characters begins that holds most of the matched text."""
    starts = sorted(spans)
    weights = [sum(end - begin for begin, end in starts if here <= begin and end <= here + room) for here, _ in starts]
    return starts[weights.index(max(weights))][0]


def _beginning(text: str, match: int, room: int) -> int:
    """A good place to begin so that the match at `match` is seen: the start, a sentence, a word."""
    if match < room // 2:
        return 0
    earliest = match - room // 3
    ends = [found.end() for found in _SENTENCE_END.finditer(text, earliest, match)]
    if ends:
        return ends[-1]
    space = text.find(" ", earliest, match)
    place = space + 1 if space >= 0 else max(match - room // 8, 0)
    while place > 0 and unicodedata.combining(text[place]):
        place -= 1
    return place
