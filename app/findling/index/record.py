"""The record of a space's vectors in SQLite: a `vec0` table of bits, with int8 vectors as an auxiliary column.

What is read in bulk is read from the tables that sqlite-vec keeps beneath it (its version is pinned): bits lie in
blocks of `VECTOR_CHUNK` rows with their ids and a bitmap of the rows in use, auxiliary columns in a plain table by id.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import apsw
import numpy as np
import numpy.typing as npt

from findling.index.schema import VECTOR_CHUNK, create_vector_table, rows, transaction, value, vector_table
from findling.index.sketch import Bits, Ids, sign_bits

Vectors = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int8]

LIVE_SHARE: Final = 0.8
"""Of the rows that were ever written, how many must still be in use; below it a space is moved to a new table."""
SMALLEST_MOVED: Final = 4 * VECTOR_CHUNK
"""Unused rows that are never worth it."""
MOVED: Final = 512
"""Vectors moved in one transaction, some 20 ms long."""
FILLED: Final = 64
"""Blocks filled in one transaction."""


class Block(NamedTuple):
    """Bits as they are stored together: ids of the rows in use, and their bits, blank where there are none."""

    id: int
    ids: Ids
    bits: Bits


def quantised(vectors: Vectors) -> tuple[Integers, Vectors]:
    """int8 rows and one scale each: `row * scale` is the vector again, within half a step of its largest value."""
    scales = np.abs(vectors).max(axis=1) / 127.0
    rows = np.rint(vectors / np.maximum(scales, np.finfo(np.float32).tiny)[:, None])
    return rows.astype(np.int8), scales.astype(np.float32)


def insert(
    db: apsw.Connection, table: str, ids: Sequence[int], bits: Bits, integers: Integers, scales: Vectors
) -> None:
    """Store vectors that are new."""
    db.executemany(
        f"INSERT INTO {table}(rowid, bits, vector, scale) VALUES (?, vec_bit(?), ?, ?)",
        (
            (int(id), row_bits.tobytes(), row.tobytes(), float(scale))
            for id, row_bits, row, scale in zip(ids, bits, integers, scales, strict=True)
        ),
    )


def stored(db: apsw.Connection, table: str, ids: Ids | None = None) -> tuple[Ids, Integers, Vectors]:
    """Ids, int8 vectors and scales of those of the ids that are in the table, in ascending order; of all without any.

    An empty matrix has no columns.
    """
    if ids is None:
        found = rows(db, f"SELECT rowid, value00, value01 FROM {table}_auxiliary ORDER BY rowid")
    elif len(ids):
        found = rows(
            db,
            f"SELECT a.rowid, a.value00, a.value01 FROM carray(?) j CROSS JOIN {table}_auxiliary a ON a.rowid=j.value",
            (apsw.carray(np.sort(ids)),),  # neighbours lie on one page
        )
    else:
        found = []
    integers = np.frombuffer(b"".join([row[1] for row in found]), np.int8)
    return (
        np.fromiter((row[0] for row in found), np.int64, len(found)),
        integers.reshape(len(found), -1) if found else integers.reshape(0, 0),
        np.fromiter((row[2] for row in found), np.float32, len(found)),
    )


# ---- blocks of bits ------------------------------------------------------------------------------------------------


def blocks(db: apsw.Connection, table: str, dimension: int, only: Sequence[int] | None = None) -> Iterator[Block]:
    """The blocks of a table, or only some."""
    width = (dimension + 7) // 8
    sql = (
        f"SELECT c.chunk_id, c.validity, c.rowids, b.vectors FROM {table}_chunks c "
        f"LEFT JOIN {table}_vector_chunks00 b ON b._rowid_ = c.chunk_id"
    )
    chosen: list[tuple[object, ...]] = [()]
    if only is not None:
        sql, chosen = sql + " WHERE c.chunk_id = ?", [(id,) for id in only]
    for parameters in chosen:
        for id, used, ids, bits in db.execute(sql, parameters):
            places = _places(used)
            size = 8 * len(used) * width
            kept = bits if bits is not None and len(bits) == size else bytes(size)
            matrix = np.frombuffer(kept, np.uint8).reshape(-1, width)
            yield Block(id, np.frombuffer(ids, np.int64)[places], matrix[places])


def _places(used: bytes) -> npt.NDArray[np.intp]:
    return np.flatnonzero(np.unpackbits(np.frombuffer(used, np.uint8), bitorder="little"))


def fill(
    db: apsw.Connection, table: str, centre: Vectors, only: Sequence[int] | None = None
) -> Iterator[tuple[Ids, Bits]]:
    """Make the bits of blocks anew from the int8 vectors: ids and bits of each block.

    They are written unless the connection only reads; in transactions of their own unless there is one already.
    """
    chosen = only if only is not None else [row[0] for row in rows(db, f"SELECT chunk_id FROM {table}_chunks")]
    if db.in_transaction or value(db, "PRAGMA query_only"):
        yield from _filled(db, table, centre, chosen)
        return
    for start in range(0, len(chosen), FILLED):
        with transaction(db):
            made = list(_filled(db, table, centre, chosen[start : start + FILLED]))
        yield from made


def _filled(db: apsw.Connection, table: str, centre: Vectors, chosen: Sequence[int]) -> Iterator[tuple[Ids, Bits]]:
    width = (len(centre) + 7) // 8
    for id in chosen:
        ((used, block_ids),) = rows(db, f"SELECT validity, rowids FROM {table}_chunks WHERE chunk_id=?", (id,))
        places = _places(used)
        ids = np.frombuffer(block_ids, np.int64)[places]
        there, integers, scales = stored(db, table, ids)
        bits = sign_bits(integers * scales[:, None], centre) if len(there) else np.empty((0, width), np.uint8)
        block = np.zeros((8 * len(used), width), np.uint8)
        order = np.argsort(ids)  # in which they are read
        kept = order[np.isin(ids[order], there)]
        block[places[kept]] = bits
        if not value(db, "PRAGMA query_only"):
            sql = f"INSERT OR REPLACE INTO {table}_vector_chunks00(_rowid_, rowid, vectors) VALUES (?, ?, ?)"
            db.execute(sql, (id, id, block.tobytes()))
        yield there, bits


# ---- moving to a new table -----------------------------------------------------------------------------------------


def is_sparse(db: apsw.Connection, table: str, live: int) -> bool:
    """Whether so many rows in use are too few for what the table takes: sqlite-vec never uses a row of bits again."""
    room = VECTOR_CHUNK * int(value(db, f"SELECT count(*) FROM {table}_chunks"))
    return room - live >= SMALLEST_MOVED and live < LIVE_SHARE * room


def move(db: apsw.Connection, space: int, dimension: int, centre: Vectors | None, live: int) -> bool:
    """One step of moving a space to a new table where that is due, in one short transaction; whether more are to come.

    At any moment each vector is in exactly one of the two tables, both of which answer; the old one is dropped when
    it is empty. So an end at any moment does no harm, and the next step goes on where the last one ended.
    """
    ((generation, previous),) = rows(db, "SELECT generation, previous FROM space WHERE id=?", (space,)) or ((0, None),)
    table = vector_table(space, generation)
    if previous is None:
        if not live or not is_sparse(db, table, live):
            return False
        with transaction(db):
            create_vector_table(db, vector_table(space, generation + 1), dimension)
            db.execute("UPDATE space SET generation=?, previous=? WHERE id=?", (generation + 1, generation, space))
        return True
    old = vector_table(space, previous)
    with transaction(db):
        batch = [row[0] for row in rows(db, f"SELECT rowid FROM {old}_auxiliary ORDER BY rowid LIMIT ?", (MOVED,))]
        if not batch:
            db.execute(f"DROP TABLE {old}")
            db.execute("UPDATE space SET previous=NULL WHERE id=?", (space,))
            return False
        ids, integers, scales = stored(db, old, np.array(batch, np.int64))
        if centre is not None:
            bits = sign_bits(integers * scales[:, None], centre)
        else:
            bits = np.zeros((len(ids), (dimension + 7) // 8), np.uint8)
        insert(db, table, ids.tolist(), bits, integers, scales)
        db.executemany(f"DELETE FROM {old} WHERE rowid=?", ((id,) for id in batch))
    return True
