"""The passages of contents as they are written: the text, its words, and its place in the queues of embedding.

Those of one content are added together, so that their ids follow each other: search counts on that.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import apsw

from findling.core.reading import Chunk
from findling.index.vectors import VectorSpace
from findling.index.words import Words


class Passages:
    """Adds and removes passages within transactions of its caller."""

    def __init__(self, db: apsw.Connection, words: Words) -> None:
        self._db = db
        self._words = words

    def next_id(self) -> int:
        """From where new passages are numbered."""
        return self._words.next_id()

    def add(self, first: int, content: int, title: str, chunks: Sequence[Chunk], spaces: Sequence[int]) -> None:
        """All passages of a content, numbered from `first`, queued for spaces (ids)."""
        for ordinal, (id, chunk) in enumerate(enumerate(chunks, first)):
            self._db.execute(
                'INSERT INTO chunk(id, content, ordinal, page, heading, start, "end", language, text) '
                "VALUES (?,?,?,?,?,?,?,?,?)",
                (id, content, ordinal, chunk.page, chunk.heading, chunk.start, chunk.end, chunk.language, chunk.text),
            )
            self._words.insert(id, chunk.language, chunk.text, title, chunk.heading)
            for space in spaces:
                self._db.execute("INSERT INTO unembedded(space, ordinal, chunk) VALUES (?,?,?)", (space, ordinal, id))

    def remove(self, ids: Sequence[int], spaces: Sequence[VectorSpace]) -> None:
        """Passages with their words, queue entries, and vectors of these spaces: all there are."""
        for space in spaces:
            space.remove(self._db, ids)
        self._words.remove(ids)
        self._db.execute(
            "DELETE FROM unembedded WHERE (space, ordinal, chunk) IN (SELECT space.id, chunk.ordinal, chunk.id "
            "FROM space, json_each(?) j JOIN chunk ON chunk.id = j.value)",
            (json.dumps(list(ids)),),
        )
        self._db.executemany("DELETE FROM refused WHERE chunk=?", ((id,) for id in ids))
        self._db.executemany("DELETE FROM chunk WHERE id=?", ((id,) for id in ids))
