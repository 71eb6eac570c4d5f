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
_SPACE: Final = re.compile(r"\s+")
_SENTENCE_END: Final = re.compile(r"[.!?…؟۔।]\s|[。！？｡]")
_STRONG_SAMPLE: Final = 400


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, which is how Qt counts."""
    return len(text) + sum(character > "\uffff" for character in text)


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


def flattened(text: str, spans: Sequence[Span]) -> Excerpt:
    """The text with every run of white space as one space, its spans moved along."""
    parts: list[str] = []
    places: list[int] = []  # of every character of the original, in the result
    last = size = 0
    for match in _SPACE.finditer(text):
        parts.append(text[last : match.start()])
        places.extend(range(size, size + match.start() - last))
        size += match.start() - last
        last = match.end()
        kept = "" if match.start() == 0 or last == len(text) else " "
        places.append(size)
        size += len(kept)
        places.extend([size] * (last - match.start() - 1))
        parts.append(kept)
    parts.append(text[last:])
    places.extend(range(size, size + len(text) - last + 1))
    inside = ((max(start, 0), min(end, len(text))) for start, end in spans)
    moved = [(places[start], places[end]) for start, end in inside if start < end]
    return Excerpt("".join(parts), [(start, end) for start, end in moved if start < end])


def excerpt(passage: str, spans: Sequence[Span], room: int, meaning: Span | None = None) -> Excerpt:
    """The part of a passage that shows most of what matched in about `room` characters, on one line.

    It begins at the passage's start where that is near, else at a sentence or a word, after an ellipsis.
    """
    flat = flattened(passage, spans)
    sentence = flattened(passage, [meaning]).spans if meaning is not None else []
    answer = sentence[0] if sentence else None
    if (not flat.spans and answer is None) or len(flat.text) <= room:
        return Excerpt(flat.text, flat.spans, answer)
    told = [*flat.spans, (answer[0], min(answer[1], answer[0] + room // 2))] if answer else flat.spans
    start = _beginning(flat.text, _densest(told, room), room)
    if start == 0:
        return Excerpt(flat.text, flat.spans, answer)
    shift = len(_ELLIPSIS) - start
    kept, left = ([(max(b + shift, 1), e + shift) for b, e in some if e > start] for some in (flat.spans, sentence))
    return Excerpt(_ELLIPSIS + flat.text[start:], kept, left[0] if left else None)


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
