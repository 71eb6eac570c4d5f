"""From scored passages to documents: which passages stand for each, and which documents say the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from typing import Final, NamedTuple

import apsw

from findling.index.schema import rows
from findling.search.filters import EVERY_FILE, FileFilter

GROUP: Final = 256
"""Passages looked up at a time while documents are collected."""
PASSAGES: Final = 4
"""Passages that stand for a document at most."""
SPARE: Final = 8
"""Documents collected beyond those asked for, since some may say the same."""
LONG: Final = 200
"""Characters from which a passage in common makes two documents say the same, whatever else they hold."""


class Best(NamedTuple):
    """A document (content id) with its best passage (chunk id) and that passage's score.

    `more` are further passages with their scores, `same` other documents that say the same.
    """

    content: int
    chunk: int
    score: float
    more: tuple[tuple[int, float], ...] = ()
    same: tuple[int, ...] = ()


def best_passages(
    db: apsw.Connection, scores: Mapping[int, float], limit: int, files: FileFilter = EVERY_FILE
) -> list[Best]:
    """The best passages of each of the `limit` best documents, best first.

    `scores` are in order, best first. Passages of files that are gone, or that `files` leaves out, are passed over.
    """
    found: dict[int, list[int]] = {}
    ids = list(scores)
    for start in range(0, len(ids), GROUP):
        group = ids[start : start + GROUP]
        contents = _contents(db, group, files)
        for id in group:
            content = contents.get(id)
            if content is None:
                continue
            if content not in found:
                if len(found) < limit:
                    found[content] = [id]
            elif len(found[content]) < PASSAGES:
                found[content].append(id)
        if len(found) >= limit:
            break
    return [
        Best(content, best, scores[best], tuple((id, scores[id]) for id in more))
        for content, (best, *more) in found.items()
    ]


def _contents(db: apsw.Connection, chunks: Sequence[int], files: FileFilter) -> dict[int, int]:
    """The document of each passage that has a file."""
    content = "JOIN content ON content.id = chunk.content " if files.sql else ""
    sql = (
        f"SELECT chunk.id, chunk.content FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value {content}"
        f"WHERE EXISTS (SELECT 1 FROM place WHERE place.content = chunk.content{files.condition})"
    )
    return dict(rows(db, sql, (json.dumps(list(chunks)), *files.parameters)))


def documents(db: apsw.Connection, collect: Callable[[int], list[Best]], limit: int, offset: int) -> list[Best]:
    """The documents of a page of answers, with those that say the same folded into the first of them.

    `collect` gives the best so many documents.
    """
    offset, limit = max(0, offset), max(0, limit)
    wanted = offset + limit + SPARE
    while True:
        best = collect(wanted)
        folded = _folded(db, best)
        if len(folded) >= offset + limit or len(best) < wanted:
            return folded[offset : offset + limit]
        wanted *= 2


def _folded(db: apsw.Connection, best: Sequence[Best]) -> list[Best]:
    sql = (
        "SELECT chunk.id, chunk.text, content.characters FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value "
        "JOIN content ON content.id = chunk.content"
    )
    keys: dict[int, bytes] = {}
    for id, text, characters in rows(db, sql, (json.dumps([passage.chunk for passage in best]),)):
        normal = " ".join(text.casefold().split())
        length = "" if len(normal) >= LONG else str(characters)
        keys[id] = blake2b(f"{length}\0{normal}".encode(), digest_size=16).digest()
    groups: dict[bytes | int, list[Best]] = {}
    for passage in best:
        groups.setdefault(keys.get(passage.chunk, passage.chunk), []).append(passage)
    return [first._replace(same=tuple(other.content for other in others)) for first, *others in groups.values()]
