"""Retrieval by vectors: latency, recall, filters, memory, cold start and disk, beside sqlite-vec's own float scan.

    python benchmarks/vectors.py                                  # 1,000,000 × 1024: some 8 GB of disk for a while
    python benchmarks/vectors.py --passages 5000000 --spaces 1024,256 --no-rival
    python benchmarks/vectors.py --passages 50000 --dimension 256 # quick

The vectors are made up: 256 clusters that share a direction, subjects of 40 passages within them, and noise; questions
are drawn the same way. They are written straight into the tables that `VectorSpace` keeps, which is faster than storing
them one by one. With `--hard` there is nothing but noise within a cluster, in as many dimensions as the vectors have:
no real model makes such vectors, and what bits cannot tell apart is then lost.
The floor is one thread reading as many bytes as the bits take. Processor time is printed beside the clock's: on a
machine with busy neighbours only that says what the work itself needs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import apsw
import numpy as np
import numpy.typing as npt
import psutil

import measuring
from findling.index.backlog import waiting
from findling.index.record import Vectors, quantised
from findling.index.schema import VECTOR_CHUNK, connect, create_vector_table, give_back, rows, transaction, value
from findling.index.sketch import sign_bits
from findling.index.vectors import CENTRE_SAMPLE, VectorSpace

Floats = npt.NDArray[np.float32]
CLUSTERS: Final = 256
BATCH: Final = 8 * VECTOR_CHUNK
WARM: Final = 20
TOP: Final = 10
SUBJECT: Final = 40
"""Passages of a subject."""
DOCUMENT: Final = 10
"""Passages of a document."""
RIVAL_CHUNK: Final = 1024
RIVAL_QUESTIONS: Final = 3
SHARES: Final = {"1%": 100, "10%": 10}


class MadeUp:
    """Clustered unit vectors. The noise comes from a pool of 16 million normal numbers, at random places.

    Each belongs to a cluster and to a subject, of which there are `subjects`: 0 for clusters with nothing but noise
    in them.
    """

    def __init__(self, dimension: int, subjects: int, seed: int = 1) -> None:
        self._subjects = subjects
        chance = np.random.default_rng(0)
        self._dimension = dimension
        self._clusters = chance.standard_normal((CLUSTERS, dimension), np.float32) + np.float32(0.7)
        pool = chance.standard_normal(1 << 24, np.float32)
        self._windows = np.lib.stride_tricks.sliding_window_view(pool, dimension)
        self._random = np.random.default_rng(seed)

    def vectors(self, count: int) -> Floats:
        """So many more."""
        made: Floats = self._windows[self._random.integers(0, len(self._windows), count)].copy()
        if self._subjects:
            chosen = self._random.integers(0, self._subjects, count)
            made *= np.float32(0.7)
            made += self._windows[chosen * 7919 % len(self._windows)] * np.float32(0.7)
            made += self._clusters[chosen % CLUSTERS]
        else:
            made += self._clusters[self._random.integers(0, CLUSTERS, count)]
        made /= np.sqrt(np.einsum("ij,ij->i", made, made))[:, None]
        return made


class Best:
    """The ids of the best of all vectors for each question, kept while the vectors pass by."""

    def __init__(self, questions: Floats) -> None:
        self._questions = questions
        self._scores = np.full((len(questions), TOP), -2.0, np.float32)
        self.ids = np.zeros((len(questions), TOP), np.int64)

    def see(self, ids: npt.NDArray[np.int64], vectors: Floats) -> None:
        """Compare some more."""
        scores = np.concatenate((self._scores, self._questions @ vectors.T), axis=1)
        known = np.concatenate((self.ids, np.broadcast_to(ids, (len(self.ids), len(ids)))), axis=1)
        best = np.argpartition(-scores, TOP, axis=1)[:, :TOP]
        self._scores = np.take_along_axis(scores, best, axis=1)
        self.ids = np.take_along_axis(known, best, axis=1)

    def recall(self, found: Sequence[Sequence[int]]) -> float:
        """The share of them that was found."""
        pairs = zip(self.ids.tolist(), found, strict=True)
        return float(np.mean([len(set(right) & set(ids)) / TOP for right, ids in pairs]))


# ---- writing ---------------------------------------------------------------------------------------------------


def fast(path: Path) -> apsw.Connection:
    """A new index that is written without care for power cuts."""
    db = connect(path, writable=True)
    db.execute("PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=4000")
    return db


def add_passages(db: apsw.Connection, count: int) -> None:
    """Documents and their passages, without text; every hundredth document is of format 1%, every tenth of 10%."""
    documents = range(1, -(-count // DOCUMENT) + 1)
    with transaction(db):
        db.executemany(
            "INSERT INTO content(id, digest, format, title, language, characters) VALUES (?,?,?,'','',0)",
            ((id, id.to_bytes(8, "big"), "1%" if id % 100 == 7 else "10%" if id % 10 == 3 else "txt")
             for id in documents),
        )  # fmt: skip
        db.executemany(
            'INSERT INTO chunk(id, content, ordinal, heading, start, "end", language, text) '
            "VALUES (?,?,?,'',0,0,'','')",
            ((id, (id - 1) // DOCUMENT + 1, (id - 1) % DOCUMENT) for id in range(1, count + 1)),
        )


def batches(made: MadeUp, count: int) -> Iterator[tuple[int, Floats]]:
    """All vectors, with the number of those before them."""
    for start in range(0, count, BATCH):
        print(f"\r  writing: {start:,} of {count:,}   ", end="", file=sys.stderr, flush=True)
        yield start, made.vectors(min(BATCH, count - start))
    print("\r" + " " * 60 + "\r", end="", file=sys.stderr, flush=True)


def add_space(
    db: apsw.Connection, count: int, dimension: int, subjects: int, rival: apsw.Connection | None, best: list[Best]
) -> int:
    """A space in which every passage has a vector. `best` sees the vectors as floats and as they are stored."""
    with transaction(db):
        db.execute("INSERT INTO space(key, model, dimension) VALUES (?, 'made up', ?)", (str(dimension), dimension))
        space: int = db.last_insert_rowid()
        table = f"vector_{space}"
        create_vector_table(db, table, dimension)
    made = MadeUp(dimension, subjects)
    # blocks are filled in another order than that of the ids, as they are when first passages come first
    stride = next(step for step in range(count // DOCUMENT + 1, 2 * count + 2) if np.gcd(step, count) == 1)
    centre = None
    for start, vectors in batches(made, count):
        integers, scales = quantised(vectors)
        exact = integers * scales[:, None]
        if centre is None:
            centre = exact[:CENTRE_SAMPLE].mean(axis=0)
            db.execute("UPDATE space SET centre=? WHERE id=?", (centre.tobytes(), space))
        numbers = np.arange(start, start + len(vectors))
        ids = numbers + 1
        bits = sign_bits(exact, centre)
        with transaction(db):
            db.executemany(
                f"INSERT INTO {table}_auxiliary(rowid, value00, value01) VALUES (?,?,?)",
                ((id, row.tobytes(), scale)
                 for id, row, scale in zip(ids.tolist(), integers, scales.tolist(), strict=True)),
            )  # fmt: skip
            order = np.argsort(numbers * stride % count)
            for place in range(0, len(ids), VECTOR_CHUNK):
                chosen = order[place : place + VECTOR_CHUNK]
                _add_block(db, table, ids[chosen], bits[chosen])
        if rival is not None:
            _add_rival(rival, start, ids, vectors)
        if best:
            best[0].see(ids, vectors)
            best[1].see(ids, exact)
    with transaction(db):
        sql = f"INSERT INTO {table}_rowids(rowid, chunk_id, chunk_offset) VALUES (?,?,?)"
        found = rows(db, f"SELECT chunk_id, rowids FROM {table}_chunks")
        for block, ids_of_block in found:
            ids = np.frombuffer(ids_of_block, np.int64)
            db.executemany(sql, ((id, block, offset) for offset, id in enumerate(ids.tolist()) if id))
        db.execute("INSERT OR REPLACE INTO fact(name, value) VALUES ('queue', ?)", (str(space),))
    return space


def _add_block(db: apsw.Connection, table: str, ids: npt.NDArray[np.int64], bits: npt.NDArray[np.uint8]) -> None:
    used = np.packbits(np.arange(VECTOR_CHUNK) < len(ids), bitorder="little").tobytes()
    padded = np.zeros(VECTOR_CHUNK, np.int64)
    padded[: len(ids)] = ids
    db.execute(
        f"INSERT INTO {table}_chunks(size, validity, rowids) VALUES (?,?,?)", (VECTOR_CHUNK, used, padded.tobytes())
    )
    block = db.last_insert_rowid()
    content = bits.tobytes() + bytes((VECTOR_CHUNK - len(ids)) * bits.shape[1])
    db.execute(f"INSERT INTO {table}_vector_chunks00(_rowid_, rowid, vectors) VALUES (?,?,?)", (block, block, content))


def _add_rival(db: apsw.Connection, start: int, ids: npt.NDArray[np.int64], vectors: Floats) -> None:
    with transaction(db):
        for place in range(0, len(ids), RIVAL_CHUNK):
            some = ids[place : place + RIVAL_CHUNK]
            block = (start + place) // RIVAL_CHUNK + 1
            used = np.packbits(np.arange(RIVAL_CHUNK) < len(some), bitorder="little").tobytes()
            padded = np.zeros(RIVAL_CHUNK, np.int64)
            padded[: len(some)] = some
            content = vectors[place : place + RIVAL_CHUNK].tobytes()
            content += bytes((RIVAL_CHUNK - len(some)) * vectors.shape[1] * 4)
            db.execute("INSERT INTO rival_chunks VALUES (?,?,?,?)", (block, RIVAL_CHUNK, used, padded.tobytes()))
            db.execute("INSERT INTO rival_vector_chunks00(_rowid_, rowid, vectors) VALUES (?,?,?)",
                       (block, block, content))  # fmt: skip
            db.executemany("INSERT INTO rival_rowids VALUES (?,NULL,?,?)",
                           ((id, block, number) for number, id in enumerate(some.tolist())))  # fmt: skip


# ---- measuring -------------------------------------------------------------------------------------------------


class Took(NamedTuple):
    """Milliseconds on the clock, and of this process's processor time."""

    wall: float
    cpu: float


def timed(action: Callable[[], Any]) -> tuple[Took, Any]:
    """What it takes, and what it gives."""
    started, cpu = time.perf_counter(), time.process_time()
    result = action()
    return Took((time.perf_counter() - started) * 1000.0, (time.process_time() - cpu) * 1000.0), result


def scan_of(db: apsw.Connection, sql: str, question: Floats) -> Took:
    """What sqlite-vec's own scan takes."""
    return timed(lambda: rows(db, sql, (question.tobytes(),)))[0]


def ids_of_format(db: apsw.Connection, name: str) -> npt.NDArray[np.int64]:
    """What a filter is resolved to: one text of numbers, which is faster than as many rows."""
    sql = (
        "SELECT group_concat(chunk.id) FROM content CROSS JOIN chunk ON chunk.content = content.id "
        "WHERE content.format = ?"
    )
    found = np.fromstring(value(db, sql, (name,)), np.int64, sep=",")
    found.sort()
    return found


def opened(path: Path, key: str) -> tuple[apsw.Connection, VectorSpace]:
    """A reading connection and the space."""
    db = connect(path, writable=False)
    space = VectorSpace.find(db, key)
    assert space is not None
    return db, space


def forget(path: Path) -> None:
    """Ask the system to keep nothing of a file in memory."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def start(path: Path) -> None:
    """The child: load the spaces, ask once, and say what it took."""
    process = psutil.Process()
    np.ones(1 << 20).sum()
    before = process.memory_full_info().uss
    began = time.perf_counter()
    db = connect(path, writable=False)
    spaces = VectorSpace.others(db, [])
    for space in spaces:
        space.nearest(db, some_question(space.dimension), TOP)
    seconds = time.perf_counter() - began
    db.execute("PRAGMA shrink_memory")  # the page cache is as large whatever the library's size
    used = process.memory_full_info().uss - before
    print(json.dumps({"seconds": seconds, "bytes": used / len(spaces[0].sketch)}))


def some_question(dimension: int) -> Vectors:
    """A unit vector."""
    chance = np.random.default_rng(3).standard_normal(dimension, np.float32)
    return np.asarray(chance / np.linalg.norm(chance), np.float32)


def started(path: Path) -> dict[str, float]:
    """What a new process needs to load spaces and answer once."""
    command = [sys.executable, __file__, "--start", str(path)]
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(result.stdout))


def ask(
    path: Path, key: str, questions: Floats, within: str | None = None
) -> tuple[dict[str, list[Took]], list[list[int]], float]:
    """Milliseconds of every question and of the floor beside it, what was found, and the recall within a filter."""
    db, space = opened(path, key)
    bits = np.zeros(len(space.sketch) * (space.dimension // 8) // 8, np.uint64) + np.uint64(1)
    took: dict[str, list[Took]] = {"answer": [], "floor": []}
    found: list[list[int]] = []
    share = 1.0
    for number, question in enumerate([*questions[:WARM], *questions]):

        def answer(question: Floats = question) -> dict[int, float]:
            ids = ids_of_format(db, within) if within else None
            return space.nearest(db, question, TOP, ids)

        spent, result = timed(answer)
        floor, _ = timed(bits.sum)
        if number >= WARM:
            took["answer"].append(spent)
            took["floor"].append(floor)
            found.append(list(result))
    if within:
        assert all(len(ids) == TOP for ids in found), "a filter lost results"
        ids = ids_of_format(db, within)
        full = [list(dict(sorted(space.cosines(db, q, ids.tolist()).items(), key=lambda i: (-i[1], i[0]))))[:TOP]
                for q in questions[:5]]  # fmt: skip
        share = float(np.mean([len(set(a) & set(b)) / TOP for a, b in zip(full, found[:5], strict=True)]))
    db.close()
    return took, found, share


def disk(folder: Path, passages: int, dimension: int) -> float:
    """Size of an index in which a fifth of the documents was indexed anew ten times, to one made of the same data."""
    made = MadeUp(dimension, 0)
    sizes = []
    chance = np.random.default_rng(5)
    for rounds in (0, 10):
        path = folder / f"disk-{rounds}.sqlite"
        db = connect(path, writable=True)
        space = VectorSpace.open(db, "key", "made up", dimension)
        alive = [_document(db, space.id) for _ in range(passages // DOCUMENT)]
        _embed(db, space, made)
        for number in range(rounds):
            print(f"\r  indexing anew: {number + 1} of {rounds}", end="", file=sys.stderr, flush=True)
            chosen = chance.choice(len(alive), len(alive) // 5, replace=False).tolist()
            for start in range(0, len(chosen), 100):
                gone = [id for place in chosen[start : start + 100] for id in alive[place]]
                with transaction(db):
                    space.remove(db, gone)
                    db.executemany("DELETE FROM chunk WHERE id=?", ((id,) for id in gone))
                for place in chosen[start : start + 100]:
                    alive[place] = _document(db, space.id)
                _embed(db, space, made)
                space.tidy(db)
            while space.tidy(db) or give_back(db):
                pass
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        sizes.append(path.stat().st_size)
    print("\r" + " " * 60 + "\r", end="", file=sys.stderr, flush=True)
    return sizes[1] / sizes[0]


def _document(db: apsw.Connection, space: int) -> list[int]:
    with transaction(db):
        number = (value(db, "SELECT max(id) FROM content") or 0) + 1
        db.execute("INSERT INTO content(id, digest, format, title, language, characters) VALUES (?,?,'','','',0)",
                   (number, number.to_bytes(8, "big")))  # fmt: skip
        ids = []
        for ordinal in range(DOCUMENT):
            db.execute('INSERT INTO chunk(content, ordinal, heading, start, "end", language, text) '
                       "VALUES (?,?,'',0,0,'','')", (number, ordinal))  # fmt: skip
            ids.append(db.last_insert_rowid())
            db.execute("INSERT INTO unembedded VALUES (?,?,?)", (space, ordinal, ids[-1]))
    return ids


def _embed(db: apsw.Connection, space: VectorSpace, made: MadeUp) -> None:
    while chunks := [row[0] for row in waiting(db, space.id, 256)]:
        space.store(db, chunks, made.vectors(len(chunks)))


def main() -> None:
    """Make, ask, and hold the figures to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--passages", type=int, default=1_000_000)
    parser.add_argument("--dimension", type=int, default=1024)
    parser.add_argument("--spaces", default="", help="dimensions of all spaces, the first one is asked")
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--hard", action="store_true", help="nothing but noise within a cluster, unlike real texts")
    parser.add_argument("--no-rival", action="store_true", help="without sqlite-vec's own scan of floats")
    parser.add_argument("--disk-passages", type=int, default=20_000, help="0: do not index anything anew")
    parser.add_argument("--folder", type=Path, help="where there is room (default: a temporary folder)")
    parser.add_argument("--start", type=Path, help="internal")
    arguments = parser.parse_args()
    keys = arguments.spaces or str(arguments.dimension)
    if arguments.start:
        start(arguments.start)
        return
    folder = Path(tempfile.mkdtemp(prefix="findling-vectors-", dir=arguments.folder))
    try:
        measure(folder, arguments, keys)
    finally:
        shutil.rmtree(folder)


def measure(folder: Path, arguments: Any, keys: str) -> None:
    """Everything, in a folder of its own."""
    report = measuring.Report("vectors")
    count, path = arguments.passages, folder / "index.sqlite"
    dimensions = [int(key) for key in keys.split(",")]
    dimension, key = dimensions[0], str(dimensions[0])
    million = 900_000 <= count <= 1_100_000 and dimension == 1024
    subjects = 0 if arguments.hard else max(1, count // SUBJECT)
    questions = MadeUp(dimension, subjects, seed=2).vectors(arguments.questions)
    best = [Best(questions), Best(questions)]
    rival = None
    if not arguments.no_rival:
        rival = connect(folder / "rival.sqlite", writable=True)
        rival.execute(f"CREATE VIRTUAL TABLE rival USING vec0(embedding float[{dimension}], chunk_size={RIVAL_CHUNK})")
        rival.execute("PRAGMA synchronous=OFF")
    db = fast(path)
    add_passages(db, count)
    for place, size in enumerate(dimensions):
        add_space(db, count, size, subjects, rival if place == 0 else None, best if place == 0 else [])
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    lines = [["milliseconds", "p50", "p95", "processor p50", "processor p95"]]

    def line(name: str, values: Sequence[Took]) -> tuple[float, float]:
        figures = [
            measuring.percentile([float(took[kind]) for took in values], share)
            for kind in (0, 1)
            for share in (0.5, 0.95)
        ]
        lines.append([name, *(f"{figure:.2f}" for figure in figures)])
        report.data[name] = figures
        return figures[0], figures[1]

    took, found, _ = ask(path, key, questions)
    p50, p95 = line("nearest 10", took["answer"])
    line("floor: bits read once", took["floor"])
    if million or count == 5_000_000:
        report.bar("nearest 10, p50 in ms", p50, at_most=12.0 if million else 40.0)
    if million:
        report.bar("nearest 10, p95 in ms", p95, at_most=25.0)
    report.bar("recall@10 to exact int8 cosines", best[1].recall(found), at_least=0.99)
    report.bar("recall@10 to exact floats", best[0].recall(found), at_least=0.95)
    for name, bound in (("1%", 8.0), ("10%", 30.0)):
        took, _, share = ask(path, key, questions, name)
        filtered, _ = line(f"nearest 10 within {name}, resolving it included", took["answer"])
        report.bar(f"recall@10 within {name}", share, at_least=0.99)
        if million:
            report.bar(f"within {name}, p50 in ms", filtered, at_most=bound)
    if rival is not None:
        sql = "SELECT rowid FROM rival WHERE embedding MATCH ? AND k = 10"
        asked = [scan_of(rival, sql, question) for question in questions[: RIVAL_QUESTIONS + 1]][1:]
        scan, _ = line("sqlite-vec's scan of floats", asked)
        report.data["times_faster"] = round(scan / p50, 1)
        if million:
            report.bar("times faster than that scan", scan / p50, at_least=60.0)
        rival.close()
        (folder / "rival.sqlite").unlink()
    warm = started(path)
    forget(path)
    cold = started(path)
    head = [
        f"{count:,} passages, spaces of {keys} dimensions; a new process answers after {warm['seconds']:.2f} s, "
        f"{cold['seconds']:.2f} s with nothing of the file in memory; {warm['bytes']:.0f} bytes of memory a passage; "
        f"{path.stat().st_size / count:,.0f} bytes on disk"
    ]
    report.data |= {"start": warm, "cold_start": cold}
    if million:
        report.bar("first answer after a cold start, s", cold["seconds"], at_most=1.5)
    if len(dimensions) > 1 and count >= 4_000_000:  # with fewer, what is there anyway weighs too much
        report.bar("bytes of memory a passage, page cache aside", warm["bytes"], at_most=190.0)
    path.unlink()
    if arguments.disk_passages:
        ratio = disk(folder, arguments.disk_passages, dimension)
        report.bar("disk after indexing a fifth anew ten times, to live data", ratio, at_most=1.3)
    report.print([*head, "", *measuring.table(lines)], arguments.json)


if __name__ == "__main__":
    main()
