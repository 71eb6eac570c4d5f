"""Embedding spaces in the index: `vec0` as the record of bits and int8 vectors, the bits resident as a sketch."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Final

import apsw
import numpy as np

from findling.index.backlog import dequeue, forget_queue, places
from findling.index.record import Block, Integers, Vectors, blocks, fill, insert, move, quantised, stored
from findling.index.schema import create_vector_table, rows, snapshot, transaction, value, vector_table, vector_tables
from findling.index.sketch import Bits, Ids, Sketch, sign_bits

CENTRE_SAMPLE: Final = 1000
"""Vectors after which a space's centre is frozen; until then every vector is a candidate."""
SCANNED: Final = 2560
"""Vectors that the bit scan hands on."""
CANDIDATES: Final = 800
"""Of these, how many are rescored; four times as many as are asked for, if that is more."""
FEWEST_CANDIDATES: Final = 320
CANDIDATE_SHARE: Final = 32
"""Among few passages the bits put few wrong ones before a right one: of so many one is a candidate."""


LOADED: Final = 32
"""Blocks of bits that are added to the sketch at a time."""
SLICE: Final = 256
"""Vectors whose cosines are computed at a time: their floats then stay in the processor's cache."""


NONE: Final[Mapping[int, VectorSpace]] = MappingProxyType({})


class VectorSpace:
    """One embedding space: its table, its centre, its sketch. Writing belongs to the index's one writer."""

    def __init__(self, id: int, dimension: int, definition: str = "", complete: bool = False) -> None:
        """`definition` is what the model's side needs to embed for this space; `complete`: it was whole once."""
        self.id = id
        self.dimension = dimension
        self.definition = definition
        self.complete = complete
        self.sketch = Sketch(dimension)
        self.centre: Vectors | None = None
        self._sparse_possible = True

    @classmethod
    def open(
        cls,
        db: apsw.Connection,
        key: str,
        model: str,
        dimension: int,
        definition: str = "",
        loaded: Mapping[int, VectorSpace] = NONE,
    ) -> VectorSpace:
        """The space of that key, made where it is new, with its sketch; one that is `loaded` already is that one.

        Its passages are queued by `backlog.queue_for`.
        """
        with transaction(db):
            id = value(db, "SELECT id FROM space WHERE key=?", (key,))
            if id is None:
                db.execute("INSERT INTO space(key, model, dimension) VALUES (?,?,?)", (key, model, dimension))
                id = db.last_insert_rowid()
                create_vector_table(db, vector_table(id), dimension)
            db.execute("UPDATE space SET definition=? WHERE id=?", (definition, id))
        return cls._loaded(db, "id = ?", (id,), loaded)[0]

    @classmethod
    def find(cls, db: apsw.Connection, key: str) -> VectorSpace | None:
        """The space of that key, loaded; None where nothing was embedded in it yet."""
        return next(iter(cls._loaded(db, "key = ?", (key,))), None)

    @classmethod
    def others(
        cls, db: apsw.Connection, than: Collection[int], loaded: Mapping[int, VectorSpace] = NONE
    ) -> list[VectorSpace]:
        """Every other space of the index, loaded, the newest first."""
        condition = f"id NOT IN ({', '.join('?' * len(than))})"
        return cls._loaded(db, condition, tuple(than), loaded)

    @classmethod
    def _loaded(
        cls,
        db: apsw.Connection,
        condition: str,
        parameters: tuple[object, ...],
        loaded: Mapping[int, VectorSpace] = NONE,
    ) -> list[VectorSpace]:
        sql = f"SELECT id, dimension, definition, complete FROM space WHERE {condition} ORDER BY id DESC"
        spaces = []
        for id, dimension, definition, complete in rows(db, sql, parameters):
            space = loaded.get(id)
            if space is None:
                space = cls(id, dimension, definition, bool(complete))
                space.load(db)
            space.definition = definition
            spaces.append(space)
        return spaces

    def load(self, db: apsw.Connection) -> None:
        """Read the centre and the sketch. Bits that are missing are made from the int8 vectors, and kept."""
        if value(db, "PRAGMA query_only"):
            with snapshot(db):
                self._load(db)
        else:
            self._load(db)

    def _load(self, db: apsw.Connection) -> None:
        centre = value(db, "SELECT centre FROM space WHERE id=?", (self.id,))
        if centre is not None:
            self.centre = np.frombuffer(centre, np.float32)
        for table in vector_tables(db, self.id):
            blank: list[int] = []
            kept: list[Block] = []
            for block in blocks(db, table, self.dimension):
                if self.centre is not None and not block.bits[:, :8].any(axis=1).all():
                    blank.append(block.id)
                    continue
                kept.append(block)
                if len(kept) == LOADED:
                    self._add(kept)
                    kept.clear()
            self._add(kept)
            if self.centre is not None and blank:
                for ids, bits in fill(db, table, self.centre, blank):
                    self.sketch.add(ids, bits)

    def _add(self, loaded: list[Block]) -> None:
        if loaded:
            ids = np.concatenate([block.ids for block in loaded])
            self.sketch.add(ids, np.concatenate([block.bits for block in loaded]))

    # ---- writing, inside the writer's thread -------------------------------------------------------------

    def store(self, db: apsw.Connection, chunks: Sequence[int], vectors: Vectors) -> None:
        """Store unit vectors, float32 [len(chunks), dimension], in one transaction.

        Passages that are no longer queued (removed, or stored before) are passed over.
        """
        with transaction(db):
            found = places(db, self.id, chunks)
            queued = {chunk for _, chunk in found}
            keep = [row for row, chunk in enumerate(chunks) if chunk in queued]
            ids = [chunks[row] for row in keep]
            kept = np.ascontiguousarray(vectors[keep])
            if not ids:
                return
            integers, scales = quantised(kept)
            centre = self.centre
            added: tuple[Sequence[int] | Ids, Bits]
            if centre is not None:  # of what is stored: made anew, the bits come out the same
                added = ids, sign_bits(integers * scales[:, None], centre)
            else:
                added = ids, np.zeros((len(ids), (self.dimension + 7) // 8), np.uint8)
            insert(db, self.table(db), ids, added[1], integers, scales)
            dequeue(db, self.id, found)
            if centre is None and len(self.sketch) + len(ids) >= CENTRE_SAMPLE:
                centre, added = self._freeze(db)
        self.sketch.add(*added)  # only what is committed is seen
        self.centre = centre

    def table(self, db: apsw.Connection) -> str:
        """Name of the table that new vectors go to."""
        return vector_tables(db, self.id)[0]

    def _freeze(self, db: apsw.Connection) -> tuple[Vectors, tuple[Ids, Bits]]:
        """The centre of what there is, and the bits of all, which are new with it."""
        tables = vector_tables(db, self.id)
        kept = [stored(db, table) for table in tables]
        floats = [integers.astype(np.float32) * scales[:, None] for _, integers, scales in kept if len(integers)]
        centre: Vectors = np.concatenate(floats).mean(axis=0)
        db.execute("UPDATE space SET centre=? WHERE id=?", (centre.tobytes(), self.id))
        made = [part for table in tables for part in fill(db, table, centre)]
        return centre, (np.concatenate([ids for ids, _ in made]), np.concatenate([bits for _, bits in made]))

    def finish(self, db: apsw.Connection, keep: Collection[int] = ()) -> None:
        """Record that this space covers all there is, and free every other one but those to `keep`."""
        with transaction(db):
            db.execute("UPDATE space SET complete=1 WHERE id=?", (self.id,))
            for (id,) in rows(db, "SELECT id FROM space WHERE id<>?", (self.id,)):
                if id not in keep:
                    drop_space(db, id)
        self.complete = True

    def refuse(self, db: apsw.Connection, chunk: int, reason: str) -> None:
        """Take a passage that the model cannot embed out of the queue, with the reason."""
        with transaction(db):
            dequeue(db, self.id, places(db, self.id, [chunk]))
            db.execute("INSERT OR REPLACE INTO refused(space, chunk, reason) VALUES (?,?,?)", (self.id, chunk, reason))

    def remove(self, db: apsw.Connection, chunks: Sequence[int]) -> None:
        """Remove vectors (inside the caller's transaction)."""
        for table in vector_tables(db, self.id):
            db.executemany(f"DELETE FROM {table} WHERE rowid=?", ((chunk,) for chunk in chunks))
        self.sketch.remove(chunks)
        self._sparse_possible = True

    def tidy(self, db: apsw.Connection) -> bool:
        """One short step towards a table without gaps, see `record.move`; whether more are to come."""
        if self._sparse_possible:
            self._sparse_possible = move(db, self.id, self.dimension, self.centre, len(self.sketch))
        return self._sparse_possible

    # ---- reading, in any thread with its own connection ---------------------------------------------------

    def nearest(
        self, db: apsw.Connection, query: Vectors, k: int, within: Sequence[int] | Ids | None = None
    ) -> dict[int, float]:
        """The `k` passages nearest to a unit query vector: chunk id → cosine, best first, ties by id.

        `within`, ids in ascending order, narrows the passages before anything is searched: as many of them are found
        as have a vector, up to `k`.
        """
        chosen = None if within is None else self.sketch.present(np.asarray(within, np.int64))
        count = len(self.sketch) if chosen is None else len(chosen)
        depth = max(min(CANDIDATES, max(FEWEST_CANDIDATES, count // CANDIDATE_SHARE)), 4 * k)
        if self.centre is None:
            depth = max(count, 1)
        if chosen is not None and len(chosen) <= depth:
            candidates = chosen
        else:
            centre = self.centre if self.centre is not None else np.zeros(self.dimension, np.float32)
            scanned = self.sketch.nearest(
                sign_bits(query[None, :], centre), max(min(SCANNED, 4 * depth), 2 * depth), chosen
            )
            candidates = self.sketch.likeliest(query, scanned, depth)
        found, scores = self._scored(db, query, candidates)
        best = np.lexsort((found, -scores))[:k]
        return dict(zip(found[best].tolist(), scores[best].tolist(), strict=True))

    def cosines(self, db: apsw.Connection, query: Vectors, chunks: Sequence[int]) -> dict[int, float]:
        """Cosines of a unit query vector with passages; those without a vector are left out."""
        found, scores = self._scored(db, query, np.array(chunks, np.int64))
        return dict(zip(found.tolist(), scores.tolist(), strict=True))

    def mean(self, db: apsw.Connection, chunks: Sequence[int]) -> Vectors | None:
        """The unit vector between those of these passages, float32 [dimension]; None where none has one."""
        with snapshot(db):
            kept = [stored(db, table, np.array(chunks, np.int64)) for table in vector_tables(db, self.id)]
        floats = [integers.astype(np.float32) * scales[:, None] for _, integers, scales in kept if len(integers)]
        if not floats:
            return None
        mean: Vectors = np.concatenate(floats).mean(axis=0)
        length = float(np.linalg.norm(mean))
        return mean / np.float32(length) if length > 0 else None

    def _scored(self, db: apsw.Connection, query: Vectors, chunks: Ids) -> tuple[Ids, Vectors]:
        """The passages among these that have a vector, and their cosines."""
        with snapshot(db):
            kept = [stored(db, table, chunks) for table in vector_tables(db, self.id)]
        found = np.concatenate([np.empty(0, np.int64), *(ids for ids, _, _ in kept)])
        scores = [_cosines(query, integers, scales) for _, integers, scales in kept]
        return found, np.concatenate([np.empty(0, np.float32), *scores])


def _cosines(query: Vectors, integers: Integers, scales: Vectors) -> Vectors:
    """Products of a float vector with int8 ones."""
    scores = np.empty(len(integers), np.float32)
    floats = np.empty((min(SLICE, len(integers)), len(query)), np.float32)
    for start in range(0, len(integers), SLICE):
        part = integers[start : start + SLICE]
        np.copyto(floats[: len(part)], part)
        # not `@`: OpenBLAS wakes a thread that then spins on a core the model needs (hybrid p95 52 ms instead of 30)
        np.einsum("ij,j->i", floats[: len(part)], query, out=scores[start : start + SLICE])
    return scores * scales


def drop_space(db: apsw.Connection, id: int) -> None:
    """Free a space with everything in it (inside the caller's transaction)."""
    for table in vector_tables(db, id):
        db.execute(f"DROP TABLE {table}")
    forget_queue(db, id)
    db.execute("DELETE FROM refused WHERE space=?", (id,))
    db.execute("DELETE FROM space WHERE id=?", (id,))
