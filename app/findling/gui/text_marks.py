"""What is marked in a document's text, and where lines are cut for it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from findling.core.answers import Span
from findling.gui.text_lines import Line


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in a document's text, in its code points: the passage, words that matched, the answering sentence.

    `answer` is None where none was found.
    """

    passage: Span
    words: Sequence[Span] = ()
    answer: Span | None = None


def overlap(one: Span, other: Span) -> bool:
    """Whether two stretches have something in common."""
    return one[0] < other[1] and other[0] < one[1]


def within(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Those of some ordered spans that overlap a stretch."""
    first = bisect_left(spans, start, key=lambda span: span[1])
    return spans[first : bisect_left(spans, end, lo=first, key=lambda span: span[0])]


def pieces(line: Line, marks: Marks) -> Iterator[Span]:
    """A line cut wherever a mark begins or ends."""
    spans = [marks.passage, *within(marks.words, line.start, line.end)]
    if marks.answer is not None:
        spans.append(marks.answer)
    inside = {place for span in spans for place in span if line.start < place < line.end}
    places = [line.start, *sorted(inside), line.end] if line.end > line.start else []
    return pairwise(places)
