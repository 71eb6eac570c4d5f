"""Pages that have no text, but show some perhaps: how people are told of them while they wait for OCR."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from findling.core.errors import Code
from findling.core.wire import ErrorData

_NAMED: Final = 10
"""Pages named; more are counted."""


def named(pages: Sequence[int]) -> str:
    """Pages by their numbers: "page 2, 3 and 5 more"."""
    more = f" and {len(pages) - _NAMED} more" if len(pages) > _NAMED else ""
    return f"page {', '.join(map(str, pages[:_NAMED]))}{more}"


def waiting(scans: Sequence[int], pages: int | None, has_text: bool) -> ErrorData:
    """The problem of a document with such pages, of so many; `has_text`: others can be found."""
    if has_text:
        return ErrorData(Code.PAGES_NEED_OCR.value, {"detail": f"{named(scans)} of {pages or len(scans)}"})
    return ErrorData(Code.NEEDS_OCR.value, {"detail": named(scans)})
