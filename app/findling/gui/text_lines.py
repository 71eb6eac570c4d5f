"""The passages of a document as lines to show: paragraphs, headings, and where another page begins."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from findling.core.reading import Chunk

HEADING_SEPARATOR = " › "

Kind = Literal["text", "heading", "page"]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or a line of one: `text` is the document's text from `start` on (code points).

    Of kind "page" it is the mark that page `number` begins, and no text of the document. `number` is a heading's level
    from 1. `spaced`: a paragraph begins here.
    """

    text: str
    start: int
    kind: Kind = "text"
    number: int = 0
    spaced: bool = False

    @property
    def end(self) -> int:
        """Where its text ends in the document's."""
        return self.start if self.kind == "page" else self.start + len(self.text)


def lines_of(passages: Sequence[Chunk], before: Chunk | None = None) -> list[Line]:
    """The lines of passages in reading order. `before` is the passage that they follow, None at the beginning."""
    found: list[Line] = []
    for passage in passages:
        gap = passage.start - before.end if before is not None else 2
        if passage.page is not None and (before is None or before.page != passage.page):
            found.append(Line("", passage.start, "page", passage.page))
            gap = 2
        lines = list(_split(passage, gap > 1))
        if found and gap < 2 and not _breaks(before, gap) and "page" not in (found[-1].kind, lines[0].kind):
            found[-1] = replace(found[-1], text=found[-1].text + " " * gap + lines[0].text)
            lines = lines[1:]
        found += lines
        before = passage
    return found


def line_at(lines: Sequence[Line], place: int) -> int:
    """Number of the line that has a place of the document, or stands before it; 0 before the first."""
    return max(bisect_right(lines, place, key=lambda line: line.start) - 1, 0)


def _breaks(before: Chunk | None, gap: int) -> bool:
    """Whether the one character between two passages ends a line: in texts that consist of lines it does."""
    return gap == 1 and before is not None and "\n" in before.text.replace("\n\n", "")


def _split(passage: Chunk, spaced: bool) -> Iterator[Line]:
    levels = {name: level for level, name in enumerate(passage.heading.split(HEADING_SEPARATOR), 1) if name}
    place = passage.start
    for text in passage.text.split("\n"):
        if bare := text.strip():
            level = levels.get(" ".join(bare.split()), 0)
            yield Line(text, place, "heading" if level else "text", level, spaced or level > 0)
            spaced = False
        else:
            spaced = True
        place += len(text) + 1
