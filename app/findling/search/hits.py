"""From documents to hits: everything that a result row and its preview show."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any, Final, NamedTuple

import apsw

from findling.core import remarks
from findling.core.answers import Hit, Leg, Passage, Span
from findling.core.places import WITHIN, place_of
from findling.documents.formats import format_of
from findling.index.schema import rows
from findling.search import phrases
from findling.search.filters import EVERY_FILE, FileFilter
from findling.search.lexical import highlight
from findling.search.passages import Best
from findling.search.query import Piece

_REASONS: Final = {
    (): "",
    ("words",): remarks.WORDS,
    ("meaning",): remarks.MEANING,
    ("words", "meaning"): remarks.WORDS_AND_MEANING,
}


@dataclass(frozen=True, slots=True)
class Found:
    """What the legs found: the question's terms, and whether each is a prefix; its phrases; the passages of each."""

    terms: Mapping[str, bool] = field(default_factory=dict)
    pieces: Sequence[Piece] = ()
    words: Collection[int] = ()
    meaning: Collection[int] = ()

    def spans(self, text: str) -> list[Span]:
        """The matched words of a text."""
        marked = highlight(text, self.terms)
        if not self.pieces:
            return marked
        return _merged(marked + [span for piece in self.pieces for span in phrases.spans(text, piece)])

    def matched(self, chunk: int) -> list[Leg]:
        """The legs that found a passage."""
        legs: list[Leg] = []
        if chunk in self.words:
            legs.append("words")
        if chunk in self.meaning:
            legs.append("meaning")
        return legs


_PRINTED: Final = "json_extract(content.labels, '$[' || (chunk.page - 1) || ']')"
"""What is printed on the page of a passage, where that is known."""


class _Text(NamedTuple):
    """A passage: its text, its page, where it begins in the document, and what is printed on the page."""

    text: str
    page: int | None
    start: int
    printed: str | None


class _Place(NamedTuple):
    """A file, or a member of one, with some content. `counts`: the filters of the question let it through."""

    path: str
    member: str
    mtime_ns: int
    counts: bool

    @property
    def depth(self) -> int:
        """How many files it lies in."""
        return 1 + self.member.count(WITHIN) if self.member else 0

    @property
    def shown(self) -> str:
        return place_of(self.path, self.member)

    @property
    def title(self) -> str:
        """What a document without a title is called."""
        name = PurePath(self.path).name if not self.member else self.member.rpartition(WITHIN)[2].rpartition("/")[2]
        return PurePath(name).stem if format_of(name) else name


def paths(db: apsw.Connection, contents: Sequence[int]) -> dict[int, list[str]]:
    """Paths of contents, in order; a content whose files are gone is left out."""
    return {content: [place.path for place in found] for content, found in _places(db, contents, EVERY_FILE).items()}


def _places(db: apsw.Connection, contents: Sequence[int], files: FileFilter) -> dict[int, list[_Place]]:
    """The places of contents by path, those that count first, and files before members."""
    counts, content = (
        (f"({files.sql})", "CROSS JOIN content ON content.id = place.content ") if files.sql else ("1", "")
    )
    sql = (
        f"SELECT place.content, place.path, place.member, place.mtime_ns, {counts} AS counts "
        f"FROM json_each(?) j CROSS JOIN place ON place.content = j.value {content}"
    )
    found: dict[int, list[_Place]] = {}
    # in the order of the marks: the condition stands before the table of contents
    for id, path, member, mtime_ns, does in rows(db, sql, (*files.parameters, json.dumps(list(contents)))):
        found.setdefault(id, []).append(_Place(path, member, mtime_ns, bool(does)))
    for each in found.values():
        each.sort(key=lambda place: (not place.counts, place.depth, place.path, place.member))
    return found


def hits(
    db: apsw.Connection, best: Sequence[Best], found: Found, files: FileFilter = EVERY_FILE
) -> list[tuple[int, Hit]]:
    """Hits of documents in order, each with its best passage (chunk id)."""
    contents = [content for document in best for content in (document.content, *document.same)]
    places = _places(db, contents, files)
    chunks = _chunks(db, [document.chunk for document in best])
    more = _texts(db, [id for document in best for id, _ in document.more])
    shown = []
    for document in best:
        own, chunk = places.get(document.content), chunks.get(document.chunk)
        if own is None or chunk is None:
            continue  # removed since the scores were read
        text, page, heading, language, title, format, before, gap_before, after, gap_after, start, printed = chunk
        label = _label(page, printed)
        same = [place.shown for content in document.same for place in places.get(content, ())]
        matched = found.matched(document.chunk)
        score, spans = round(document.score, 6), found.spans(text)
        passages = [Passage(text, page, spans, None, score, start, label)] + [
            Passage(
                *(each.text, each.page, found.spans(each.text), None, round(other, 6), each.start),
                page_label=_label(each.page, each.printed),
            )
            for id, other in document.more
            if (each := more.get(id)) is not None
        ]
        hit = Hit(
            path=own[0].path,
            member=own[0].member,
            title=title or own[0].title,
            page=page,
            page_label=label,
            score=score,
            passage=text,
            spans=spans,
            language=language,
            matched=matched,
            heading=heading,
            before=before + _gap(gap_before) if before else "",
            after=_gap(gap_after) + after if after else "",
            copies=[
                place.path
                for place in own[1:]
                if place.counts and place.member == own[0].member and place.path != own[0].path
            ],
            also_in=[place.shown for place in own[1:]] + same,
            passages=passages,
            modified=iso_time(own[0].mtime_ns),
            type=format,
            reason=_REASONS[tuple(matched)],
            start=start,
        )
        shown.append((document.chunk, hit))
    return shown


def _chunks(db: apsw.Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Passages with their document and their neighbours."""
    sql = (
        "SELECT chunk.id, chunk.text, chunk.page, chunk.heading, chunk.language, content.title, content.format, "
        'b.text, chunk.start - b."end", a.text, a.start - chunk."end", chunk.start, '
        f"{_PRINTED} "
        "FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value JOIN content ON content.id = chunk.content "
        "LEFT JOIN chunk b ON b.content = chunk.content AND b.ordinal = chunk.ordinal - 1 "
        "LEFT JOIN chunk a ON a.content = chunk.content AND a.ordinal = chunk.ordinal + 1"
    )
    return {row[0]: row[1:] for row in rows(db, sql, (json.dumps(list(ids)),))}


def _texts(db: apsw.Connection, ids: Sequence[int]) -> dict[int, _Text]:
    if not ids:
        return {}
    sql = (
        f"SELECT chunk.id, chunk.text, chunk.page, chunk.start, {_PRINTED} "
        "FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value JOIN content ON content.id = chunk.content"
    )
    return {id: _Text(*place) for id, *place in rows(db, sql, (json.dumps(list(ids)),))}


def _label(page: int | None, printed: str | None) -> str:
    """What is printed on a page, where that is not its number."""
    return printed if printed and printed != str(page) else ""


def iso_time(nanoseconds: int) -> str:
    """A time since 1970 as ISO 8601, to the second; "" where it is beyond the calendar."""
    try:
        return datetime.fromtimestamp(nanoseconds // 1_000_000_000, UTC).isoformat().replace("+00:00", "Z")
    except (OverflowError, OSError, ValueError):
        return ""


def _gap(characters: int) -> str:
    """The white space that was left out between two passages: a paragraph's end is two characters or more."""
    return "\n\n" if characters > 1 else " " * characters


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
