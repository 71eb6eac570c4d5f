"""Running heads: the lines that return at the top or the foot of the pages of a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

LEAST_PAGES: Final = 4
"""A shorter document has no running heads."""
_EDGE: Final = 3
"""Lines at either end of a page that may be one."""
_SHARE: Final = 0.5
_LONGEST: Final = 150
_NUMBER: Final = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)


def without_running_heads(pages: Sequence[str]) -> list[str]:
    """The pages without them; each is kept where it first stands, unless it is a mere page number."""
    if sum(1 for page in pages if page.strip()) < LEAST_PAGES:
        return list(pages)
    split = [page.split("\n") for page in pages]
    counts = Counter(mark for lines in split for mark in {_mark(lines[at]) for at in _edges(lines)})
    least = max(LEAST_PAGES - 1, _SHARE * len(pages))
    returning = {mark for mark, count in counts.items() if mark and count >= least}
    seen: set[str] = set()
    kept = []
    for lines in split:
        dropped = set()
        for at in _edges(lines):
            mark = _mark(lines[at])
            if mark in returning:
                if mark in seen or not any(map(str.isalpha, mark)):
                    dropped.add(at)
                seen.add(mark)
        kept.append("\n".join(line for at, line in enumerate(lines) if at not in dropped))
    return kept


def _edges(lines: list[str]) -> list[int]:
    """Where the first and the last lines with text of a page are."""
    places = [at for at, line in enumerate(lines) if line.strip()]
    return places if len(places) <= 2 * _EDGE else places[:_EDGE] + places[-_EDGE:]


def _mark(line: str) -> str:
    """What is alike in a line that returns: all but its numbers."""
    line = " ".join(line.split())
    return _NUMBER.sub("#", line) if len(line) <= _LONGEST else ""
