"""What Tesseract found on a page, checked and put together: words to lines, lines to paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from findling.documents.blocks import SEPARATOR, clean
from findling.documents.lines import HYPHENATED, are_unspaced, unwrapped

WORD_LEVEL: Final = "5"
COLUMNS: Final = 12
LEAST_CONFIDENCE: Final = 25.0
"""Words that Tesseract is less sure of (of 100) are specks and lines of tables more often than words."""
LEAST_MEAN: Final = 45.0
"""A page on which all words together are less sure than this has no text: it is a photograph or a drawing."""
MOST_CHARACTERS: Final = 200_000
_LINE_END_HYPHEN: Final = re.compile(r"(?<=[^\W\d_])[-\u2010]\n(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class PageText:
    """The paragraphs of a page with blank lines between them, "" for none, and how sure they are (of 100)."""

    text: str
    confidence: float


def page_text(table: str) -> PageText:
    """The text of a page from Tesseract's table of words (TSV); rows that are none are passed over."""
    paragraphs: dict[tuple[str, str], dict[str, list[str]]] = {}
    sure = letters = 0.0
    room = MOST_CHARACTERS
    for row in table.splitlines():
        cells = row.split("\t", COLUMNS - 1)
        if len(cells) != COLUMNS or cells[0] != WORD_LEVEL or not (word := clean(cells[-1]).strip()):
            continue
        confidence = _number(cells[10])
        if not LEAST_CONFIDENCE <= confidence <= 100.0:
            continue
        if (room := room - len(word) - 1) < 0:
            break
        _, _, block, paragraph, line = cells[:5]
        paragraphs.setdefault((block, paragraph), {}).setdefault(line, []).append(word)
        weight = sum(character.isalnum() for character in word)
        sure += confidence * weight
        letters += weight
    mean = sure / letters if letters else 0.0
    if mean < LEAST_MEAN:
        return PageText("", mean)
    texts = (_paragraph(list(lines.values())) for lines in paragraphs.values())
    return PageText(SEPARATOR.join(filter(None, texts)), mean)


def _paragraph(lines: Sequence[Sequence[str]]) -> str:
    text = "\n".join(map(_line, lines))
    return unwrapped(_LINE_END_HYPHEN.sub(f"{HYPHENATED}\n", text))


def _line(words: Sequence[str]) -> str:
    line = words[0]
    for word in words[1:]:
        line += word if are_unspaced(line, word) else f" {word}"
    return line


def _number(cell: str) -> float:
    try:
        return float(cell)
    except ValueError:
        return -1.0
