"""From scored passages to hits: one a document, with everything that a result row and its preview show."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePath
from typing import Final, NamedTuple

import apsw

from findling.core.protocol import Hit, Leg
from findling.index.schema import rows
from findling.search.lexical import highlight


class Best(NamedTuple):
    """A document (content id) with its best passage (chunk id) and that passage's score."""

    content: int
    chunk: int
    score: float


GROUP: Final = 256
"""Passages looked up at a time while documents are collected."""


def best_passages(db: apsw.Connection, scores: Mapping[int, float], limit: int) -> list[Best]:
    """The best passage of each of the `limit` best documents, best first.

    `scores` are in order, best first. Passages of files that are gone are passed over.
    """
    found: list[Best] = []
    seen: set[int] = set()
    ids = list(scores)
    for start in range(0, len(ids), GROUP):
        group = ids[start : start + GROUP]
        contents = dict(
            rows(
                db,
                "SELECT chunk.id, chunk.content FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value "
                "WHERE EXISTS (SELECT 1 FROM file WHERE file.content = chunk.content)",
                (json.dumps(group),),
            )
        )
        for id in group:
            content = contents.get(id)
            if content is None or content in seen:
                continue
            seen.add(content)
            found.append(Best(content, id, scores[id]))
            if len(found) == limit:
                return found
    return found


def paths(db: apsw.Connection, contents: Sequence[int]) -> dict[int, list[str]]:
    """Paths of contents, in order; a content whose files are gone is left out."""
    found: dict[int, list[str]] = {}
    sql = "SELECT file.content, file.path FROM json_each(?) j CROSS JOIN file ON file.content = j.value ORDER BY 2"
    for content, path in rows(db, sql, (json.dumps(list(contents)),)):
        found.setdefault(content, []).append(path)
    return found


def _gap(characters: int) -> str:
    """The white space that was left out between two passages: a paragraph's end is two characters or more."""
    return "\n\n" if characters > 1 else " " * characters


def hits(
    db: apsw.Connection,
    best: Sequence[Best],
    terms: Mapping[str, bool],
    words: Collection[int],
    meaning: Collection[int],
) -> list[Hit]:
    """Hits of passages in order. `terms`: the question's terms, and whether each is a prefix; `words` and `meaning`:
    the passages that each leg found."""
    places = paths(db, [passage.content for passage in best])
    chunks = {
        row[0]: row[1:]
        for row in rows(
            db,
            "SELECT chunk.id, chunk.text, chunk.page, chunk.heading, chunk.language, content.title, "
            'b.text, chunk.start - b."end", a.text, a.start - chunk."end" '
            "FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value JOIN content ON content.id = chunk.content "
            "LEFT JOIN chunk b ON b.content = chunk.content AND b.ordinal = chunk.ordinal - 1 "
            "LEFT JOIN chunk a ON a.content = chunk.content AND a.ordinal = chunk.ordinal + 1",
            (json.dumps([passage.chunk for passage in best]),),
        )
    }
    found = []
    for content, id, score in best:
        if content not in places or id not in chunks:
            continue  # removed since the scores were read
        text, page, heading, language, title, before, gap_before, after, gap_after = chunks[id]
        path, *copies = places[content]
        matched: list[Leg] = []
        if id in words:
            matched.append("words")
        if id in meaning:
            matched.append("meaning")
        found.append(
            Hit(
                path=path,
                title=title or PurePath(path).stem,
                page=page,
                score=round(score, 6),
                passage=text,
                spans=highlight(text, terms),
                language=language,
                matched=matched,
                heading=heading,
                before=before + _gap(gap_before) if before else "",
                after=_gap(gap_after) + after if after else "",
                copies=copies,
            )
        )
    return found
