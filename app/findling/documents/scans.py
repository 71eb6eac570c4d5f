"""Pages that have no text, but show some perhaps: how people are told of them before OCR and after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from findling.core.errors import Code, explain
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


def left_after(
    failed: Sequence[tuple[int, ErrorData]], warning: ErrorData | None, *, has_text: bool, is_picture: bool
) -> ErrorData | None:
    """The problem of a document none of whose pages waits any longer, None for none.

    `failed`: pages that could not be read, and why; `warning`: what else is missing of it. `has_text`: something of it,
    or of what lies in it, can be found.
    """
    if failed:
        _, problem = failed[0]
        detail = f"{named([page for page, _ in failed])}: {explain(problem.code, problem.params)}"
        if not has_text:
            return ErrorData(Code.OCR_FAILED.value, {"detail": detail})
        return ErrorData(Code.READ_PARTLY.value, {"detail": f"without {detail}"})
    if warning is not None:
        return warning
    if not has_text and not is_picture:  # in a picture without words nothing is missing
        return ErrorData(Code.NO_TEXT.value, {})
    return None
