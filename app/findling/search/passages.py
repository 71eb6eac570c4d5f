"""From scored passages to hits: one a document, with everything that a result row and its preview show."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Final

import apsw

from findling.core.protocol import Hit, Leg
from findling.index.schema import rows
from findling.search.lexical import highlight

GROUP: Final = 256
"""Passages looked up at a time while documents are collected."""


def best_passages(db: apsw.Connection, scores: Mapping[int, float], limit: int) -> list[tuple[int, int, float]]:
    """The best passage of each of the `limit` best documents: (content, chunk, score), best first.

    `scores` are in order, best first. Passages of files that are gone are passed over.
    """
    found: list[tuple[int, int, float]] = []
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
            found.append((content, id, scores[id]))
            if len(found) == limit:
                return found
    return found


def hits(
    db: apsw.Connection,
    best: list[tuple[int, int, float]],
    terms: Mapping[str, bool],
    words: Collection[int],
    meaning: Collection[int],
) -> Iterator[Hit]:
    """Hits of passages in order. `terms`: the question's terms, and whether each is a prefix; `words` and `meaning`:
    the passages that each leg found."""
    exact = [term for term, prefix in terms.items() if not prefix]
    prefixes = [term for term, prefix in terms.items() if prefix]
    for content, id, score in best:
        found = rows(
            db,
            "SELECT chunk.ordinal, chunk.text, chunk.page, chunk.heading, chunk.language, content.title, "
            "(SELECT group_concat(path, char(0)) FROM (SELECT path FROM file WHERE content = ?1 ORDER BY path)) "
            "FROM chunk JOIN content ON content.id = ?1 WHERE chunk.id = ?2",
            (content, id),
        )
        if not found or found[0][-1] is None:
            continue  # removed since the scores were read
        ordinal, text, page, heading, language, title, joined = found[0]
        path, *copies = joined.split("\0")
        matched: list[Leg] = []
        if id in words:
            matched.append("words")
        if id in meaning:
            matched.append("meaning")
        neighbours = dict(
            rows(
                db,
                "SELECT ordinal - ?2, text FROM chunk WHERE content = ?1 AND ordinal IN (?2 - 1, ?2 + 1)",
                (content, ordinal),
            )
        )
        yield Hit(
            path=path,
            title=title,
            page=page,
            score=round(score, 6),
            passage=text,
            spans=highlight(text, exact, prefixes),
            language=language,
            matched=matched,
            heading=heading,
            before=neighbours.get(-1, ""),
            after=neighbours.get(1, ""),
            copies=copies,
        )
