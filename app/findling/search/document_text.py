"""Reading in an indexed document: the text around a place, and where the document has the words of a question."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

import apsw

from findling.core.answers import Span
from findling.core.document_text import DocumentParams, DocumentText
from findling.core.errors import Code, FindlingError
from findling.core.reading import Chunk
from findling.index.overview import content_of
from findling.index.schema import rows

LONGEST: Final = 200_000
"""Characters of text in one answer, about."""
SEARCHED: Final = 2_000_000
"""Characters in which the words of a question are sought, those nearest to what is asked for."""
MOST_MATCHES: Final = 10_000

_MAIL: Final = frozenset({"eml", "emlx", "msg", "mhtml", "mbox"})
_HEADER: Final = re.compile(r"(From|To|Cc|Date|Subject): (.*(?:\n(?!(?:From|To|Cc|Date|Subject): ).+)*)")
_HEADER_PASSAGES: Final = 8
"""Passages that the headers of a message may fill."""


class _Content(NamedTuple):
    id: int
    title: str
    type: str
    characters: int


def document_text(
    db: apsw.Connection, params: DocumentParams, spans: Callable[[str], list[Span]] | None = None
) -> DocumentText:
    """The part of a document that is asked for. `spans` finds the words of the question in a text.

    Raises FindlingError(FILE_NOT_INDEXED).
    """
    content = _content(db, params.path, params.member)
    headers, begin = _headers(db, content)
    start = max(params.start, begin)
    end = min(max(params.end, start + 1), start + LONGEST)
    passages = [_from(chunk, begin) for chunk in _passages(db, content.id, start, end)]
    matches: list[Span] = []
    is_counted = True
    if spans is not None:
        first = max(begin, (start + end - SEARCHED) // 2)
        last = first + SEARCHED
        is_counted = first == begin and last >= content.characters
        for chunk in _passages(db, content.id, first, last):
            found = ((chunk.start + one, chunk.start + other) for one, other in spans(chunk.text))
            matches.extend(span for span in found if span[0] >= begin)
            if len(matches) > MOST_MATCHES:
                del matches[MOST_MATCHES:]
                is_counted = False
                break
    return DocumentText(
        params.path, content.title, content.type, content.characters, begin, passages, headers, matches, is_counted
    )


def _content(db: apsw.Connection, path: str, member: str) -> _Content:
    sql = "SELECT id, title, format, characters FROM content WHERE id=?"
    for row in rows(db, sql, (content_of(db, path, member),)):
        return _Content(*row)
    raise FindlingError(Code.FILE_NOT_INDEXED, path=path)


def _passages(db: apsw.Connection, content: int, start: int, end: int) -> Iterator[Chunk]:
    """The passages of a document that have something of a part of it."""
    sql = (
        'SELECT text, start, "end", page, heading, language FROM chunk '
        'WHERE content=? AND "end" > ? AND start < ? ORDER BY ordinal'
    )
    return (Chunk(*row) for row in db.execute(sql, (content, start, end)))


def _headers(db: apsw.Connection, content: _Content) -> tuple[list[tuple[str, str]], int]:
    """The headers that a message begins with, and where its text begins; none and 0 for everything else."""
    if content.type not in _MAIL:
        return [], 0
    sql = 'SELECT text, start, "end" FROM chunk WHERE content=? ORDER BY ordinal LIMIT ?'
    text = ""
    for part, start, end in rows(db, sql, (content.id, _HEADER_PASSAGES)):
        text += ("\n" if start - len(text) == 1 else "\n" * (start - len(text))) + part
        if "\n\n" in text or end >= content.characters:
            break
    head, separator, _ = text.partition("\n\n")
    found: list[tuple[str, str]] = []
    place = 0
    while (header := _HEADER.match(head, place)) is not None:
        found.append((header[1], " ".join(header[2].split())))
        place = header.end() + 1
    return (found, len(head) + len(separator)) if place > len(head) else ([], 0)


def _from(chunk: Chunk, begin: int) -> Chunk:
    """A passage without what stands before a message's text."""
    if chunk.start >= begin:
        return chunk
    text = chunk.text[begin - chunk.start :]
    return Chunk(text, begin, chunk.end, chunk.page, chunk.heading, chunk.language)
