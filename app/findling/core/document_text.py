"""The text of an indexed document: which part of it is asked for, and the answer."""

from __future__ import annotations

import msgspec

from findling.core.answers import Span
from findling.core.reading import Chunk


class DocumentParams(msgspec.Struct, frozen=True):
    """The text of a file in the index, or of a `member` of one, from `start` to `end` (code points of its text).

    With a `query` the answer says where the document has its words.
    """

    path: str
    start: int
    end: int
    query: str = ""
    member: str = ""


class DocumentText(msgspec.Struct, frozen=True):
    """Whole passages, in reading order, that have all of the part that was asked for, as far as it is not too long.

    `matches` are the words of the question, in order, in code points of the document's text. `headers` are those of a
    message; its text begins after them.
    """

    path: str
    title: str
    type: str
    characters: int
    """Length of the document's text."""
    begin: int
    """Where its text begins, after the headers."""
    passages: list[Chunk]
    headers: list[tuple[str, str]] = []
    matches: list[Span] = []
    is_counted: bool = True
    """Whether `matches` are all there are; false where the document has too many, or is too long to be gone through."""

    @property
    def start(self) -> int:
        """Where the first of the passages begins."""
        return self.passages[0].start if self.passages else self.begin

    @property
    def end(self) -> int:
        """Where the last of the passages ends."""
        return self.passages[-1].end if self.passages else self.begin
