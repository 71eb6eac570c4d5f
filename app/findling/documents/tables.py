"""Rows of tables as blocks: each names its sheet and rows, and begins with the row of headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from findling.documents.blocks import HEADING_SEPARATOR, Block, clean

BLOCK_CHARACTERS: Final = 700
"""About so much of a table makes a block, so that its row of headings is never far from its cells."""
LONGEST_HEADINGS: Final = 300
"""A first row longer than this is not repeated."""
MOST_CELLS: Final = 2_000_000
"""Cells of one file that are read: with more, slow machines would come to the limit on time and have nothing."""


class Rows:
    """Gathers the rows of one file into blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.cells = 0

    @property
    def is_full(self) -> bool:
        """Whether there are as many cells as are read of one file."""
        return self.cells >= MOST_CELLS

    def add(self, sheet: str, rows: Iterable[tuple[int, list[str]]]) -> None:
        """The rows of one sheet with their numbers (from 1), as far as they are read."""
        self.blocks += table_blocks(sheet, self._counted(rows))

    def _counted(self, rows: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
        for number, cells in rows:
            kept = cells[: MOST_CELLS - self.cells]
            self.cells += len(kept)
            yield number, kept
            if self.is_full:
                return


def table_blocks(sheet: str, rows: Iterable[tuple[int, list[str]]]) -> Iterator[Block]:
    """The blocks of one table. `sheet` is "" where a file has only one."""
    headings = ""
    lines: list[str] = []
    first = last = size = 0
    for number, cells in rows:
        line = line_of(cells)
        if not line:
            continue
        if lines and size + len(line) > BLOCK_CHARACTERS:
            yield _block(sheet, headings, lines, first, last)
            lines, size = [], 0
        if not headings and not last:
            headings = line if len(line) <= LONGEST_HEADINGS and len(cells) > 1 else ""
        if not lines:
            first = number
        lines.append(line)
        last, size = number, size + len(line)
    if lines:
        yield _block(sheet, headings, lines, first, last)


def line_of(cells: Iterable[str]) -> str:
    """The cells of a row with tabs between them, "" where none has text."""
    texts = [" ".join(clean(cell).split()) for cell in cells]
    return "\t".join(filter(None, texts))


def _block(sheet: str, headings: str, lines: list[str], first: int, last: int) -> Block:
    if headings and lines[0] != headings:
        lines = [headings, *lines]
    rows = f"rows {first:,}–{last:,}" if last > first else f"row {first:,}"
    return Block("\n".join(lines), heading=HEADING_SEPARATOR.join(filter(None, (sheet, rows))))
