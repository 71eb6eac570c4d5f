"""Embedding spaces in the index: int8 vectors in `vec0` as the record, the bit sketch beside them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

import apsw
import numpy as np
import numpy.typing as npt

from findling.index.schema import create_vector_table, rows, transaction, value, vector_table
from findling.index.sketch import Bits, Ids, Sketch, sign_bits

Vectors = npt.NDArray[np.float32]

CENTRE_SAMPLE: Final = 1000
"""Vectors after which a space's centre is frozen; until then every vector is a candidate."""
CANDIDATES: Final = 1280
"""Vectors that the bit scan hands to rescoring (SciFact, 384 dimensions: 640 lose .005 nDCG@10, 1280 nothing)."""
FEW: Final = 5000
"""Vectors that are scored one by one where only these count."""


def quantised(vectors: Vectors) -> tuple[npt.NDArray[np.int8], Vectors]:
    """int8 rows and one scale each: `row * scale` is the vector again, within half a step of its largest value."""
    scales = np.abs(vectors).max(axis=1) / 127.0
    rows = np.rint(vectors / np.maximum(scales, np.finfo(np.float32).tiny)[:, None])
    return rows.astype(np.int8), scales.astype(np.float32)


class VectorSpace:
    """One embedding space: its table, its centre, its sketch. Writing belongs to the index's one writer."""

    def __init__(self, id: int, dimension: int, definition: str = "", complete: bool = False) -> None:
        """`definition` is what the model's side needs to embed for this space; `complete`: it was whole once."""
        self.id = id
        self.dimension = dimension
        self.definition = definition
        self.complete = complete
        self.table = vector_table(id)
        self.sketch = Sketch(dimension)
        self.centre: Vectors | None = None

    @classmethod
    def open(cls, db: apsw.Connection, key: str, model: str, dimension: int, definition: str = "") -> VectorSpace:
        """The space of that key, made where it is new. Every passage that it lacks is queued for it; loads the sketch.

        The only queue is that of the space opened last: passages that came while another was the chosen one are found
        by what is missing.
        """
        with transaction(db):
            id = value(db, "SELECT id FROM space WHERE key=?", (key,))
            if id is None:
                db.execute("INSERT INTO space(key, model, dimension) VALUES (?,?,?)", (key, model, dimension))
                id = db.last_insert_rowid()
                create_vector_table(db, id, dimension)
            db.execute("UPDATE space SET definition=? WHERE id=?", (definition, id))
            if value(db, "SELECT value FROM fact WHERE name='queue'") != str(id):
                db.execute("DELETE FROM unembedded")
                db.execute(
                    "INSERT INTO unembedded SELECT ?1, ordinal, id FROM chunk "
                    "WHERE NOT EXISTS (SELECT 1 FROM sketch s WHERE s.space=?1 AND s.chunk=chunk.id) "
                    "AND NOT EXISTS (SELECT 1 FROM refused r WHERE r.space=?1 AND r.chunk=chunk.id)",
                    (id,),
                )
                db.execute("INSERT OR REPLACE INTO fact(name, value) VALUES ('queue', ?)", (str(id),))
        return cls._loaded(db, "id = ?", id)[0]

    @classmethod
    def find(cls, db: apsw.Connection, key: str) -> VectorSpace | None:
        """The space of that key, loaded; None where nothing was embedded in it yet."""
        return next(iter(cls._loaded(db, "key = ?", key)), None)

    @classmethod
    def others(cls, db: apsw.Connection, than: int) -> list[VectorSpace]:
        """Every other space of the index, loaded, the newest first."""
        return cls._loaded(db, "id <> ?", than)

    @classmethod
    def _loaded(cls, db: apsw.Connection, condition: str, parameter: object) -> list[VectorSpace]:
        sql = f"SELECT id, dimension, definition, complete FROM space WHERE {condition} ORDER BY id DESC"
        found = rows(db, sql, (parameter,))
        spaces = [cls(id, dimension, definition, bool(complete)) for id, dimension, definition, complete in found]
        for space in spaces:
            space.load(db)
        return spaces

    def load(self, db: apsw.Connection) -> None:
        """Read the centre and the sketch."""
        centre = value(db, "SELECT centre FROM space WHERE id=?", (self.id,))
        if centre is not None:
            self.centre = np.frombuffer(centre, np.float32)
        found = rows(db, "SELECT chunk, bits FROM sketch WHERE space=?", (self.id,))
        if found:
            bits = np.frombuffer(b"".join(row[1] for row in found), np.uint8).reshape(len(found), -1)
            self.sketch.add([row[0] for row in found], bits)

    # ---- writing, inside the writer's thread -------------------------------------------------------------

    def waiting(self, db: apsw.Connection, limit: int) -> list[tuple[int, str, str, str]]:
        """The next passages to embed, first passages of all documents first: (chunk, text, title, heading)."""
        return rows(
            db,
            "SELECT chunk.id, chunk.text, content.title, chunk.heading FROM unembedded u "
            "CROSS JOIN chunk ON chunk.id = u.chunk JOIN content ON content.id = chunk.content "
            "WHERE u.space = ? ORDER BY u.ordinal, u.chunk LIMIT ?",
            (self.id, limit),
        )

    def store(self, db: apsw.Connection, chunks: Sequence[int], vectors: Vectors) -> None:
        """Store unit vectors, float32 [len(chunks), dimension], in one transaction.

        Passages that are no longer queued (removed, or stored before) are passed over.
        """
        with transaction(db):
            queued = {
                row[0]
                for row in rows(
                    db,
                    "SELECT u.chunk FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value "
                    "JOIN unembedded u ON u.space=? AND u.ordinal=chunk.ordinal AND u.chunk=chunk.id",
                    (json.dumps(list(chunks)), self.id),
                )
            }
            keep = [row for row, chunk in enumerate(chunks) if chunk in queued]
            ids = [chunks[row] for row in keep]
            kept = np.ascontiguousarray(vectors[keep])
            if not ids:
                return
            integers, scales = quantised(kept)
            db.executemany(
                f"INSERT INTO {self.table}(rowid, embedding, scale) VALUES (?, vec_int8(?), ?)",
                ((id, row.tobytes(), float(scale)) for id, row, scale in zip(ids, integers, scales, strict=True)),
            )
            self._dequeue(db, ids)
            centre = self.centre
            added: tuple[Sequence[int], Bits]
            if centre is None:
                centre, added = self._freeze(db, ids)
            else:
                added = ids, sign_bits(kept, centre)
            db.executemany(
                "INSERT OR REPLACE INTO sketch(space, chunk, bits) VALUES (?,?,?)",
                ((self.id, int(id), row.tobytes()) for id, row in zip(*added, strict=True)),
            )
        self.sketch.add(*added)  # only what is committed is seen
        self.centre = centre

    def _freeze(self, db: apsw.Connection, ids: Sequence[int]) -> tuple[Vectors | None, tuple[Sequence[int], Bits]]:
        """The centre, once there are vectors enough, and the bits that are new with it."""
        if value(db, f"SELECT count(*) FROM {self.table}") < CENTRE_SAMPLE:
            return None, (ids, np.zeros((len(ids), (self.dimension + 7) // 8), np.uint8))
        stored = rows(db, f"SELECT rowid, embedding, scale FROM {self.table}")
        vectors = self._floats(stored)
        centre = vectors.mean(axis=0)
        db.execute("UPDATE space SET centre=? WHERE id=?", (centre.tobytes(), self.id))
        return centre, ([row[0] for row in stored], sign_bits(vectors, centre))

    def finish(self, db: apsw.Connection) -> None:
        """Record that this space covers all there is, and free every other one."""
        with transaction(db):
            db.execute("UPDATE space SET complete=1 WHERE id=?", (self.id,))
            for (id,) in rows(db, "SELECT id FROM space WHERE id<>?", (self.id,)):
                drop_space(db, id)
        self.complete = True

    def refuse(self, db: apsw.Connection, chunk: int, reason: str) -> None:
        """Take a passage that the model cannot embed out of the queue, with the reason."""
        with transaction(db):
            self._dequeue(db, [chunk])
            db.execute("INSERT OR REPLACE INTO refused(space, chunk, reason) VALUES (?,?,?)", (self.id, chunk, reason))

    def _dequeue(self, db: apsw.Connection, chunks: Sequence[int]) -> None:
        db.executemany(
            "DELETE FROM unembedded WHERE space=? AND ordinal=(SELECT ordinal FROM chunk WHERE id=?) AND chunk=?",
            ((self.id, chunk, chunk) for chunk in chunks),
        )

    def remove(self, db: apsw.Connection, chunks: Sequence[int]) -> None:
        """Remove vectors (inside the caller's transaction)."""
        db.executemany(f"DELETE FROM {self.table} WHERE rowid=?", ((chunk,) for chunk in chunks))
        db.executemany("DELETE FROM sketch WHERE space=? AND chunk=?", ((self.id, chunk) for chunk in chunks))
        self.sketch.remove(chunks)

    # ---- reading, in any thread with its own connection ---------------------------------------------------

    @property
    def background(self) -> float:
        """The cosine of two vectors that have nothing to do with each other: the squared length of the centre."""
        return float(self.centre @ self.centre) if self.centre is not None else 0.0

    def nearest(self, db: apsw.Connection, query: Vectors, k: int, within: Ids | None = None) -> dict[int, float]:
        """The `k` passages nearest to a unit query vector: chunk id → cosine, best first, ties by id.

        `within`: the only ids that count, sorted.
        """
        centre = self.centre if self.centre is not None else np.zeros(self.dimension, np.float32)
        depth = max(CANDIDATES, 2 * k) if self.centre is not None else max(len(self.sketch), 1)
        bits = sign_bits(query[None, :], centre)
        if within is None:
            candidates = self.sketch.nearest(bits, depth)
        elif len(within) <= FEW:
            candidates = within
        else:
            candidates = np.empty(0, np.int64)
            while len(candidates) < CANDIDATES:  # deeper, until enough of them count
                near = self.sketch.nearest(bits, depth)
                candidates = near[np.isin(near, within)]
                if depth >= len(self.sketch):
                    break
                depth *= 8
        found, scores = self._scored(db, query, candidates.tolist())
        best = np.lexsort((found, -scores))[:k]
        return dict(zip(found[best].tolist(), scores[best].tolist(), strict=True))

    def cosines(self, db: apsw.Connection, query: Vectors, chunks: Sequence[int]) -> dict[int, float]:
        """Cosines of a unit query vector with passages; those without a vector are left out."""
        found, scores = self._scored(db, query, chunks)
        return dict(zip(found.tolist(), scores.tolist(), strict=True))

    def mean(self, db: apsw.Connection, chunks: Sequence[int]) -> Vectors | None:
        """The unit vector between those of these passages, float32 [dimension]; None where none has one."""
        found = rows(
            db,
            f"SELECT v.rowid, v.embedding, a.value00 FROM json_each(?) j CROSS JOIN {self.table} v "
            f"ON v.rowid = j.value CROSS JOIN {self.table}_auxiliary a ON a.rowid = j.value",
            (json.dumps(list(chunks)),),
        )
        if not found:
            return None
        mean: Vectors = self._floats(found).mean(axis=0)
        length = float(np.linalg.norm(mean))
        return mean / np.float32(length) if length > 0 else None

    def _scored(self, db: apsw.Connection, query: Vectors, chunks: Sequence[int]) -> tuple[Ids, Vectors]:
        """The passages among these that have a vector, and their cosines."""
        found = rows(
            db,
            # the scale from vec0's own table: asking vec0 for it makes reading more than twice as slow
            "SELECT v.rowid, v.embedding, a.value00 FROM json_each(?) j "
            f"CROSS JOIN {self.table} v ON v.rowid = j.value CROSS JOIN {self.table}_auxiliary a ON a.rowid = j.value",
            (json.dumps(list(chunks)),),
        )
        if not found:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        # not `@`: OpenBLAS wakes a thread that then spins on a core the model needs (hybrid p95 52 ms instead of 30)
        scores = np.einsum("ij,j->i", self._floats(found), query)
        return np.fromiter((row[0] for row in found), np.int64, len(found)), scores

    def _floats(self, stored: list[tuple[int, bytes, float]]) -> Vectors:
        integers = np.frombuffer(b"".join(row[1] for row in stored), np.int8).reshape(len(stored), self.dimension)
        scales = np.fromiter((row[2] for row in stored), np.float32, len(stored))
        floats = integers.astype(np.float32)
        floats *= scales[:, None]  # in place: fresh memory costs more than the sum
        return floats


def drop_space(db: apsw.Connection, id: int) -> None:
    """Free a space with everything in it (inside the caller's transaction)."""
    db.execute(f"DROP TABLE IF EXISTS {vector_table(id)}")
    for table in ("sketch", "unembedded", "refused"):
        db.execute(f"DELETE FROM {table} WHERE space=?", (id,))
    db.execute("DELETE FROM space WHERE id=?", (id,))
    db.execute("DELETE FROM fact WHERE name='queue' AND value=?", (str(id),))
