"""What became of a file, in the few words that people count files by."""

from __future__ import annotations

from typing import Final, Literal

from findling.core.errors import Code

Coverage = Literal["searchable", "partly", "needs OCR", "password", "too large", "unsupported", "broken", "failed"]

_STATES: Final[dict[str, Coverage]] = {
    Code.READ_PARTLY: "partly",
    Code.PASSAGE_REFUSED: "partly",
    Code.NEEDS_OCR: "needs OCR",
    Code.MEMBER_NEEDS_OCR: "needs OCR",
    Code.PAGES_NEED_OCR: "partly",
    Code.ENCRYPTED: "password",
    Code.FILE_TOO_LARGE: "too large",
    Code.EXPANSION_LIMIT: "too large",
    Code.UNSUPPORTED: "unsupported",
    Code.FORMAT_MISMATCH: "broken",
    Code.DAMAGED: "broken",
}


def coverage_of(code: str | None, found: bool = False) -> Coverage:
    """The state of a file that was read with this problem, None for none. `found`: what was read of it can be found."""
    if code is None:
        return "searchable"
    return "partly" if found else _STATES.get(code, "failed")
