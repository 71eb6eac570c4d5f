"""Documents cut into chunks: whole sentences, about 200 to 250 tokens, never across a page or a heading."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from math import ceil
from typing import Final

from findling.core.reading import Chunk
from findling.core.scripts import estimated_tokens, tokens_before
from findling.documents.blocks import HEADING_SEPARATOR, SEPARATOR, Document
from findling.documents.sentences import sentence_ends, word_end_before

MAX_TOKENS: Final = 250
"""No chunk is estimated above this many tokens."""
TARGET_TOKENS: Final = 225
"""What a chunk of a long section aims at; shorter sections are cut into equal parts."""
PIECE_TOKENS: Final = 40
"""About how long the pieces of an overlong sentence are, so that they can be packed like sentences."""
TINY_TOKENS: Final = 24
"""A section shorter than this that only introduces its first subsection is kept with it."""

_PARAGRAPH_BONUS: Final = 40.0
_PIECE_PENALTY: Final = 60.0
"""How many tokens of distance to the target the end of a paragraph, or of a mere piece of a sentence, is worth."""

_SIGNS: Final = (". ", "! ", "? ", "; ", ": ", "… ")
"""What ends a sentence for people who write no capitals, though not for Unicode's rules."""


@dataclass(frozen=True, slots=True)
class _Section:
    start: int
    end: int
    page: int | None
    heading: str


def chunks(document: Document, language_of: Callable[[str], str]) -> list[Chunk]:
    """The chunks of a document in reading order; together they hold all of its text but whitespace.

    Spans count code points of `document.text`. `language_of` gives the language code of a chunk's text.
    """
    text = document.text
    found = []
    for section in _sections(document):
        inside = text[section.start : section.end]
        for start, end in _spans(inside):
            passage, page, heading = inside[start:end], section.page, section.heading
            language = language_of(passage)
            found.append(Chunk(passage, section.start + start, section.start + end, page, heading, language))
    return found


def _sections(document: Document) -> Iterator[_Section]:
    """Runs of blocks under one heading on one page; a heading without text of its own goes with what follows."""
    current: _Section | None = None
    position = 0
    for block in document.blocks:
        end = position + len(block.text)
        if current is None:
            current = _Section(position, end, block.page, block.heading)
        elif block.page == current.page and (block.heading == current.heading or _introduces(current, block.heading)):
            current = _Section(current.start, end, current.page, block.heading)
        else:
            yield current
            current = _Section(position, end, block.page, block.heading)
        position = end + len(SEPARATOR)
    if current is not None:
        yield current


def _introduces(section: _Section, heading: str) -> bool:
    tiny = section.end - section.start <= TINY_TOKENS * 4
    return tiny and section.heading != "" and heading.startswith(section.heading + HEADING_SEPARATOR)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """The chunks of one section as offsets into its text, without the whitespace around them."""
    ends, tokens, pieces = _units(text)
    start = 0
    for end in _cuts(text, ends, tokens, pieces):
        passage = text[start:end]
        left = len(passage) - len(passage.lstrip())
        length = len(passage.strip())
        if length:
            yield start + left, start + left + length
        start = end


def _units(text: str) -> tuple[list[int], list[float], set[int]]:
    """What chunks are packed from: the ends of all sentences, the tokens up to each, and which ends lie within one."""
    ends = sentence_ends(text)
    before = tokens_before(text, ends)
    counts = [after - start for start, after in zip([0.0, *before], before, strict=False)]
    pieces: set[int] = set()
    if counts and max(counts) > MAX_TOKENS:
        ends, counts = _without_overlong(text, ends, counts, pieces)
        before = list(accumulate(counts))
    return ends, before, pieces


def _without_overlong(
    text: str, ends: list[int], counts: list[float], pieces: set[int]
) -> tuple[list[int], list[float]]:
    """The same units with every overlong sentence cut up; the new ends are added to `pieces`."""
    new_ends: list[int] = []
    new_counts: list[float] = []
    start = 0
    for end, count in zip(ends, counts, strict=True):
        if count > MAX_TOKENS:
            for piece_end in _piece_ends(text, start, end, count):
                if not text.endswith(_SIGNS, start, piece_end):
                    pieces.add(piece_end)
                new_counts.append(estimated_tokens(text[start:piece_end]))
                new_ends.append(piece_end)
                start = piece_end
        else:
            new_ends.append(end)
            new_counts.append(count)
        start = end
    pieces.difference_update(ends)
    return new_ends, new_counts


def _piece_ends(text: str, start: int, end: int, tokens: float) -> Iterator[int]:
    """Ends of pieces of an overlong sentence: at line ends where there are some, else after signs, spaces, words."""
    step = max(1, int((end - start) * PIECE_TOKENS / tokens))
    while end - start > step:
        limit = start + step
        least = start + step // 4
        cut = text.rfind("\n", least, limit) + 1 or _after_sign(text, least, limit) or _after_space(text, least, limit)
        start = cut or start + word_end_before(text[start : limit + 64], step)
        yield start
    yield end


def _after_sign(text: str, start: int, limit: int) -> int:
    place = max(text.rfind(sign, start, limit) for sign in _SIGNS)
    return place + 2 if place >= 0 else 0


def _after_space(text: str, start: int, limit: int) -> int:
    cut = text.rfind(" ", start, limit) + 1
    if cut:
        return cut
    return next((end for end in range(limit, start, -1) if text[end - 1].isspace()), 0)


def _cuts(text: str, ends: list[int], tokens: list[float], pieces: set[int]) -> Iterator[int]:
    """The ends of chunks among the ends of units: as equal as whole units allow, paragraphs kept where they can be."""
    if not ends:
        return
    first, used, total = 0, 0.0, tokens[-1]
    while total - used > MAX_TOKENS:
        target = (total - used) / ceil((total - used) / TARGET_TOKENS)
        stop = max(bisect_right(tokens, used + MAX_TOKENS, first), first + 1)
        low = min(bisect_left(tokens, used + target * 0.6, first), stop - 1)
        best, least = stop - 1, float("inf")
        for index in range(low, stop):
            end = ends[index]
            cost = abs(tokens[index] - used - target)
            if end in pieces:
                cost += _PIECE_PENALTY
            elif text.startswith("\n\n", end - 2):
                cost -= _PARAGRAPH_BONUS
            if cost < least:
                best, least = index, cost
        yield ends[best]
        first, used = best + 1, tokens[best]
    yield ends[-1]
