"""Mailboxes: one document a message, found by the lines that begin with "From "."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from findling.documents.blocks import Document, Member
from findling.documents.readers.mail import header, parsed

_FROM: Final = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\d\d:\d\d[^\n]*\n")
_QUOTED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
_SUBJECT: Final = re.compile(rb"^Subject:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)", re.MULTILINE | re.IGNORECASE)
_HEADERS_WITHIN: Final = 64 * 1024


def read(data: bytes, path: str) -> Document:
    """A document of members only."""
    return Document((), members=_messages(data))


def _messages(data: bytes) -> Iterator[Member]:
    starts = [(match.start(), match.end()) for match in _FROM.finditer(data)] or [(0, 0)]
    ends = [start for start, _ in starts[1:]] + [len(data)]
    for number, ((_, start), end) in enumerate(zip(starts, ends, strict=True), 1):
        message = _QUOTED.sub(rb"\1", data[start:end]).rstrip(b"\r\n") + b"\n"  # the same, whether one follows or not
        yield Member(f"{number}. {_subject(message)}".rstrip(". "), message, "eml")


def _subject(message: bytes) -> str:
    found = _SUBJECT.search(message, 0, _HEADERS_WITHIN)
    return header(parsed(b"Subject: " + found[1] + b"\n\n"), "Subject") if found else ""
