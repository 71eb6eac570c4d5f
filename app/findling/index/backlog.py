"""The queue of embedding: which spaces passages are queued for, and which passages wait for a vector in each.

The fact `queue` names the spaces whose queue is kept, so that one that was not kept for a while is made anew from what
is missing, once, and a start costs nothing otherwise.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import apsw
import numpy as np

from findling.index.schema import rows, transaction, value, vector_tables


def queued_spaces(db: apsw.Connection) -> list[int]:
    """The spaces whose queue is kept."""
    return [int(id) for id in (value(db, "SELECT value FROM fact WHERE name='queue'") or "").split()]


def queue_for(db: apsw.Connection, spaces: Collection[int]) -> None:
    """Keep the queues of these spaces and no others from now on; what one lacks that was not kept is queued."""
    with transaction(db):
        before = queued_spaces(db)
        for space in before:
            if space not in spaces:
                db.execute("DELETE FROM unembedded WHERE space=?", (space,))
        for space in spaces:
            if space not in before:
                _queue_missing(db, space)
        _remember(db, list(spaces))


def forget_queue(db: apsw.Connection, space: int) -> None:
    """Drop the queue of a space that goes (inside the caller's transaction)."""
    db.execute("DELETE FROM unembedded WHERE space=?", (space,))
    _remember(db, [id for id in queued_spaces(db) if id != space])


def _remember(db: apsw.Connection, spaces: Sequence[int]) -> None:
    db.execute("INSERT OR REPLACE INTO fact(name, value) VALUES ('queue', ?)", (" ".join(map(str, spaces)),))


def _queue_missing(db: apsw.Connection, space: int) -> None:
    missing = " ".join(
        f"AND NOT EXISTS (SELECT 1 FROM {table}_rowids v WHERE v.rowid=chunk.id)" for table in vector_tables(db, space)
    )
    db.execute("DELETE FROM unembedded WHERE space=?", (space,))
    db.execute(
        "INSERT INTO unembedded SELECT ?1, ordinal, id FROM chunk "
        f"WHERE NOT EXISTS (SELECT 1 FROM refused r WHERE r.space=?1 AND r.chunk=chunk.id) {missing}",
        (space,),
    )


def waiting(db: apsw.Connection, space: int, limit: int) -> list[tuple[int, str, str, str]]:
    """The next passages to embed, first passages of all documents first: (chunk, text, title, heading)."""
    return rows(
        db,
        "SELECT chunk.id, chunk.text, content.title, chunk.heading FROM unembedded u "
        "CROSS JOIN chunk ON chunk.id = u.chunk JOIN content ON content.id = chunk.content "
        "WHERE u.space = ? ORDER BY u.ordinal, u.chunk LIMIT ?",
        (space, limit),
    )


def places(db: apsw.Connection, space: int, chunks: Sequence[int]) -> list[tuple[int, int]]:
    """Where those of these passages stand in the queue that are in it: (ordinal, chunk)."""
    return rows(
        db,
        "SELECT u.ordinal, u.chunk FROM carray(?) j CROSS JOIN chunk ON chunk.id = j.value "
        "JOIN unembedded u ON u.space=? AND u.ordinal=chunk.ordinal AND u.chunk=chunk.id",
        (apsw.carray(np.array(chunks, np.int64)), space),
    )


def dequeue(db: apsw.Connection, space: int, found: Sequence[tuple[int, int]]) -> None:
    """Take passages out of the queue (inside the caller's transaction)."""
    db.executemany(
        "DELETE FROM unembedded WHERE space=? AND ordinal=? AND chunk=?", ((space, *place) for place in found)
    )
