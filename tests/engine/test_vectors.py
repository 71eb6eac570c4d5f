"""Vectors: the record loses nothing that matters, the scan finds what an exact search finds, the queue is fair."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.engine.conftest import assert_sound, extraction, keep
from tests.processes import APP, environment

from findling.index import record as record_module
from findling.index import schema as schema_module
from findling.index import store as store_module
from findling.index import vectors as vectors_module
from findling.index.backlog import queue_for, waiting
from findling.index.record import quantised
from findling.index.schema import connect, give_back, rows, snapshot, value
from findling.index.store import Store
from findling.index.vectors import VectorSpace

Vectors = npt.NDArray[np.float32]
DIMENSION = 256


def unit_vectors(count: int, seed: int = 1, clusters: int = 12) -> Vectors:
    """Clustered unit vectors that share a common direction, as real embeddings do."""
    centres = np.random.default_rng(0).normal(size=(clusters, DIMENSION)) + 2.0
    chance = np.random.default_rng(seed)
    raw = centres[chance.integers(0, clusters, count)] + 0.5 * chance.normal(size=(count, DIMENSION))
    return np.asarray(raw / np.linalg.norm(raw, axis=1, keepdims=True), np.float32)


def opened(store: Store) -> VectorSpace:
    space = VectorSpace.open(store.db, "key", "model", DIMENSION)
    queue_for(store.db, [space.id])
    return space


def filled(store: Store, count: int, batch: int = 100) -> tuple[VectorSpace, Vectors]:
    space = opened(store)
    keep(store, "/library/a.txt", extraction(*(f"Passage {number}." for number in range(count))), (space.id,))
    vectors = unit_vectors(count)
    for start in range(0, count, batch):
        ids = range(start + 1, min(start + batch, count) + 1)
        space.store(store.db, list(ids), vectors[start : start + batch])
    return space, vectors


def exact(vectors: Vectors, query: Vectors, k: int) -> list[int]:
    """Ids of the best by the vectors as they are stored."""
    integers, scales = quantised(vectors)
    vectors = integers * scales[:, None]
    return [int(row) + 1 for row in np.argsort(-(vectors @ query), kind="stable")[:k]]


def test_eight_bits_and_a_scale_keep_a_vector_within_half_a_step() -> None:
    vectors = unit_vectors(200)
    integers, scales = quantised(vectors)
    assert integers.dtype == np.int8
    assert (np.abs(integers).max(axis=1) == 127).all()
    assert (np.abs(integers * scales[:, None] - vectors) <= scales[:, None] * 0.501).all()
    assert quantised(np.zeros((1, 4), np.float32))[0].tolist() == [[0, 0, 0, 0]]


def test_a_small_space_is_searched_exactly(store: Store) -> None:
    space, vectors = filled(store, 300)
    assert space.centre is None
    for query in unit_vectors(20, seed=2):
        nearest = space.nearest(store.db, query, 10)
        assert list(nearest) == exact(vectors, query, 10)
        assert list(nearest.values()) == pytest.approx((vectors @ query)[[id - 1 for id in nearest]].tolist(), abs=0.01)
        assert list(nearest.items()) == sorted(nearest.items(), key=lambda item: (-item[1], item[0]))


def test_a_large_space_is_scanned_by_bits_and_loses_nearly_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vectors_module, "CANDIDATES", 200)
    monkeypatch.setattr(vectors_module, "SCANNED", 2 * 200)
    space, vectors = filled(store, 2500)
    assert space.centre is not None
    found = [space.nearest(store.db, query, 10) for query in unit_vectors(40, seed=2)]
    right = [exact(vectors, query, 10) for query in unit_vectors(40, seed=2)]
    recall = np.mean([len(set(nearest) & set(ids)) / 10 for nearest, ids in zip(found, right, strict=True)])
    assert recall >= 0.98  # .90 without the centre


def test_a_restart_finds_the_same(store: Store) -> None:
    space, _ = filled(store, 1200)
    again = opened(store)
    only_reading = VectorSpace.find(store.db, "key")
    assert only_reading is not None
    assert again.id == only_reading.id == space.id
    assert VectorSpace.find(store.db, "other") is None
    for query in unit_vectors(10, seed=3):
        nearest = space.nearest(store.db, query, 20)
        assert again.nearest(store.db, query, 20) == nearest
        assert only_reading.nearest(store.db, query, 20) == nearest


def test_a_vector_is_stored_once_and_only_for_what_waits(store: Store) -> None:
    space, vectors = filled(store, 5)
    space.store(store.db, [1, 2, 99], vectors[[4, 4, 4]])
    assert value(store.db, f"SELECT count(*) FROM {space.table(store.db)}") == 5
    assert space.cosines(store.db, vectors[0], [1])[1] == pytest.approx(1.0, abs=0.01)
    assert len(space.sketch) == 5


def test_the_first_passage_of_every_document_comes_before_the_second_of_any(store: Store) -> None:
    space = opened(store)
    for name in "abc":
        keep(store, f"/library/{name}.txt", extraction(*(f"{name}{n}" for n in range(4)), title=name), (space.id,))
    order = [row[1] for row in waiting(store.db, space.id, 100)]
    assert order == ["a0", "b0", "c0", "a1", "b1", "c1", "a2", "b2", "c2", "a3", "b3", "c3"]
    assert [row[1] for row in waiting(store.db, space.id, 4)] == order[:4]
    assert waiting(store.db, space.id, 1)[0][2:] == ("a", "")


def test_a_new_space_queues_everything_that_is_there_and_leaves_the_old_one_alone(store: Store) -> None:
    old, vectors = filled(store, 10)
    new = VectorSpace.open(store.db, "another", "model", DIMENSION)
    assert new.id != old.id
    assert waiting(store.db, new.id, 100) == []
    queue_for(store.db, [old.id, new.id])
    assert len(waiting(store.db, new.id, 100)) == 10
    assert waiting(store.db, old.id, 100) == []
    new.store(store.db, [1], -vectors[:1])
    assert old.cosines(store.db, vectors[0], [1])[1] == pytest.approx(1.0, abs=0.01)
    assert new.cosines(store.db, vectors[0], [1])[1] == pytest.approx(-1.0, abs=0.01)


def test_a_refused_passage_waits_no_longer_and_others_go_on(store: Store) -> None:
    space = opened(store)
    keep(store, "/library/a.txt", extraction("One.", "Two."), (space.id,))
    space.refuse(store.db, 1, "it stopped")
    assert [row[0] for row in waiting(store.db, space.id, 10)] == [2]
    assert rows(store.db, "SELECT chunk, reason FROM refused") == [(1, "it stopped")]


def test_what_cannot_be_committed_is_not_found_either(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    space = opened(store)
    keep(store, "/library/a.txt", extraction("One.", "Two."), (space.id,))

    def full(*_: object) -> None:
        raise apsw.FullError("disk full")

    vectors = unit_vectors(2)
    with monkeypatch.context() as patch:
        patch.setattr(vectors_module, "dequeue", full)
        with pytest.raises(apsw.FullError):
            space.store(store.db, [1, 2], vectors)
    assert len(space.sketch) == 0
    assert len(waiting(store.db, space.id, 10)) == 2
    space.store(store.db, [1, 2], vectors)
    assert len(space.nearest(store.db, vectors[0], 10)) == 2


def test_removed_vectors_are_never_found_again_also_after_a_restart(store: Store) -> None:
    space, vectors = filled(store, 1100)
    gone = list(range(1, 1100, 3))
    with store.db:
        store.db.executemany("DELETE FROM words WHERE rowid=?", [(id,) for id in gone])
        store.db.executemany("DELETE FROM chunk WHERE id=?", [(id,) for id in gone])
        space.remove(store.db, gone)
    for place in (space, opened(store)):
        assert len(place.sketch) == 1100 - len(gone)
        for id in gone[:5]:
            assert not set(place.nearest(store.db, vectors[id - 1], 50)) & set(gone)


def test_an_empty_space_answers_with_nothing(store: Store) -> None:
    space = opened(store)
    assert space.nearest(store.db, unit_vectors(1)[0], 10) == {}
    assert space.cosines(store.db, unit_vectors(1)[0], [1, 2]) == {}


def found_by_all(vectors: Vectors, ids: list[int], query: Vectors, k: int) -> list[int]:
    """The best of some ids by the vectors as they are stored."""
    integers, scales = quantised(vectors[np.array(ids, np.int64) - 1])
    order = np.lexsort((np.array(ids), -(integers.astype(np.float32) * scales[:, None]) @ query))
    return [ids[place] for place in order[:k]]


@pytest.mark.parametrize("count", [600, 3000])
def test_a_filter_narrows_before_the_search(store: Store, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(vectors_module, "CANDIDATES", 250)
    monkeypatch.setattr(vectors_module, "SCANNED", 2 * 250)
    space, vectors = filled(store, count)
    space.remove(store.db, [8, 9])
    chance = np.random.default_rng(4)
    for query in unit_vectors(10, seed=2):
        for share in (0, 1, 5, 100, 240):
            within = np.sort(chance.choice(count, share, replace=False)) + 1
            there = [id for id in within.tolist() if id not in (8, 9)]
            found = space.nearest(store.db, query, 10, within)
            assert list(found) == found_by_all(vectors, there, query, 10)
        most = list(range(1, count + 1, 2))
        found = space.nearest(store.db, query, 10, most)
        assert len(found) == 10
        right = found_by_all(vectors, [id for id in most if id != 9], query, 10)
        assert len(set(found) & set(right)) >= (10 if count == 600 else 8)
    assert space.nearest(store.db, query, 10, [count + 1, count + 10**6]) == {}
    assert len(space.nearest(store.db, query, 10)) == 10
    restore(store)


def restore(store: Store) -> None:
    """Queue again what was removed without its passages."""
    store.db.execute("INSERT INTO unembedded SELECT 1, ordinal, id FROM chunk WHERE id IN (8, 9)")


def test_bits_that_are_missing_or_blank_are_made_again(store: Store) -> None:
    space, _ = filled(store, 1200)
    table = space.table(store.db)
    before = rows(store.db, f"SELECT rowid, vectors FROM {table}_vector_chunks00 ORDER BY rowid")
    with store.db:
        store.db.execute(f"DELETE FROM {table}_vector_chunks00 WHERE rowid=1")
        store.db.execute(f"UPDATE {table}_vector_chunks00 SET vectors=zeroblob(length(vectors)) WHERE rowid=2")
        store.db.execute(f"UPDATE {table}_vector_chunks00 SET vectors=zeroblob(7) WHERE rowid=3")
    reader = connect(store.path, writable=False)
    only_reading = VectorSpace.find(reader, "key")
    reader.close()
    assert rows(store.db, f"SELECT count(*) FROM {table}_vector_chunks00") == [(len(before) - 1,)]
    again = VectorSpace.find(store.db, "key")
    assert rows(store.db, f"SELECT rowid, vectors FROM {table}_vector_chunks00 ORDER BY rowid") == before
    for place in (only_reading, again):
        assert place is not None
        for query in unit_vectors(5, seed=3):
            assert place.nearest(store.db, query, 20) == space.nearest(store.db, query, 20)


def test_equal_vectors_come_in_the_order_of_their_ids(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors_module, "CANDIDATES", 20)
    monkeypatch.setattr(vectors_module, "SCANNED", 2 * 20)
    space, vectors = filled(store, 1000)
    keep(store, "/library/b.txt", extraction(*(f"Same {number}." for number in range(60))), (space.id,))
    for start in (31, 1):
        ids = list(range(1000 + start, 1000 + start + 30))
        space.store(store.db, ids[::-1], np.tile(vectors[:1], (30, 1)))
    assert list(space.nearest(store.db, vectors[0], 15)) == [1, *range(1001, 1015)]


def gaps(store: Store, space: VectorSpace, count: int, every: int) -> set[int]:
    """Remove most passages, and give the ids of those that are left."""
    gone = [id for id in range(1, count + 1) if id % every]
    with store.db:
        space.remove(store.db, gone)
        store.db.executemany("DELETE FROM words WHERE rowid=?", [(id,) for id in gone])
        store.db.executemany("DELETE FROM chunk WHERE id=?", [(id,) for id in gone])
    return set(range(1, count + 1)) - set(gone)


def test_a_table_with_gaps_is_moved_to_a_new_one_while_it_answers(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_module, "MOVED", 100)
    space, vectors = filled(store, 3000)
    left = gaps(store, space, 3000, 3)
    pages = value(store.db, "PRAGMA page_count")
    query = unit_vectors(1, seed=2)[0]
    right = space.nearest(store.db, query, 30)
    before = connect(store.path, writable=False)
    steps = 0
    with snapshot(before):  # a reader that began before it all
        assert space.nearest(before, query, 30) == right
        while space.tidy(store.db):
            steps += 1
            assert space.nearest(store.db, query, 30) == right
            assert space.nearest(before, query, 30) == right
            assert_sound(store.db)
            if steps == 3:  # what comes and goes meanwhile
                keep(store, "/library/b.txt", extraction("One more."), (space.id,))
                space.store(store.db, [3001], -vectors[:1])
                first, last = min(left), max(left)
                gone = [first, last]
                left -= {first, last}
                with store.db:
                    space.remove(store.db, gone)
                    store.db.executemany("DELETE FROM words WHERE rowid=?", [(id,) for id in gone])
                    store.db.executemany("DELETE FROM chunk WHERE id=?", [(id,) for id in gone])
                right = {id: score for id, score in right.items() if id not in gone}
                right = space.nearest(store.db, query, 30)
                break
        while space.tidy(store.db):
            assert_sound(store.db)
            again = VectorSpace.find(store.db, "key")
            assert again is not None
            assert again.nearest(store.db, query, 30) == space.nearest(store.db, query, 30) == right
    before.close()
    assert space.table(store.db) == "vector_1_1"
    assert len(space.sketch) == len(left) + 1
    assert rows(store.db, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'vector%_info'") == [(1,)]
    assert not space.tidy(store.db)
    monkeypatch.setattr(schema_module, "FREE_PAGES", 4)
    while give_back(store.db):
        pass
    assert value(store.db, "PRAGMA page_count") < 0.6 * pages


def test_a_small_table_is_left_alone(store: Store) -> None:
    space, _ = filled(store, 300)
    gaps(store, space, 300, 3)
    assert not space.tidy(store.db)
    assert space.table(store.db) == "vector_1"


def test_the_log_is_emptied_although_a_reader_is_always_about(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "LOG_BYTES", 1 << 20)
    monkeypatch.setattr(store_module, "LOG_MILLISECONDS", 10)
    monkeypatch.setattr(store, "_log_bound", 1 << 20)
    log = store.path.with_name(store.path.name + "-wal")
    reader = connect(store.path, writable=False)
    for round in range(3):
        with snapshot(reader):
            value(reader, "SELECT count(*) FROM file")
            while log.stat().st_size < (3 << 20):
                store.remember("filler", "x" * 200_000)
                store.bound_log()  # in vain, and it does no harm
        store.bound_log()
        store.remember("filler", "x" * 200_000 + str(round))
        store.bound_log()
        for _ in range(3):
            store.remember("filler", "x" * 200_000)
            store.bound_log()
        assert log.stat().st_size < (2 << 20)
    reader.close()


def test_an_index_of_the_second_version_keeps_its_vectors(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema_module, "MIGRATIONS", schema_module.MIGRATIONS[:2])
        db = connect(path, writable=True)
    vectors = unit_vectors(1200)
    integers, scales = quantised(vectors)
    centre = (integers * scales[:, None]).mean(axis=0)
    with db:
        db.execute(
            "INSERT INTO space(key, model, dimension, centre) VALUES ('key', 'm', ?, ?)", (256, centre.tobytes())
        )
        db.execute("INSERT INTO space(key, model, dimension) VALUES ('empty', 'm', 16)")
        for id, dimension in ((1, 256), (2, 16)):
            columns = f"embedding int8[{dimension}], +scale float, chunk_size=256"
            db.execute(f"CREATE VIRTUAL TABLE vector_{id} USING vec0({columns})")
        db.executemany(
            "INSERT INTO vector_1(rowid, embedding, scale) VALUES (?, vec_int8(?), ?)",
            (
                (id, row.tobytes(), float(scale))
                for id, (row, scale) in enumerate(zip(integers, scales, strict=True), 1)
            ),
        )
        db.execute("INSERT INTO sketch VALUES (1, 1, x'00')")
    db.close()
    db = connect(path, writable=True)
    space = VectorSpace.find(db, "key")
    assert space is not None
    assert len(space.sketch) == 1200
    for query in unit_vectors(5, seed=2):
        assert list(space.nearest(db, query, 5)) == exact(vectors, query, 5)
    assert rows(db, "SELECT name FROM sqlite_schema WHERE name IN ('sketch', 'moving')") == []
    db.close()


def test_killed_at_any_moment_of_a_move_nothing_is_lost_or_double(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    child = subprocess.run([sys.executable, "-c", MAKE, str(path)], env=environment(PYTHONPATH=CHILD_PATH), check=True)
    assert child.returncode == 0
    chance = np.random.default_rng(7)
    kills = 0
    for attempt in range(200):
        process = subprocess.Popen(
            [sys.executable, "-c", MOVE, str(path)], env=environment(PYTHONPATH=CHILD_PATH), stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        try:
            said = process.stdout.readline()  # a step is done
            for _ in range(int(chance.integers(0, 3))):
                said = process.stdout.readline() or said
            if b"whole" not in said:
                process.kill()
            kills += process.wait(60) != 0
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
        db = connect(path, writable=True)
        assert_sound(db)
        left = {id for id in range(1, 3001) if id % 3 == 0}
        space = VectorSpace.find(db, "key")
        assert space is not None
        assert len(space.sketch) == 1000
        query = unit_vectors(1, seed=attempt)[0]
        assert set(space.nearest(db, query, 1000)) == left
        moving = value(db, "SELECT previous FROM space")
        db.close()
        if attempt > 1 and moving is None and b"whole" in said:
            break
    assert kills >= 3
    assert moving is None


OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(1, 30)),
        st.tuples(st.just("remove"), st.integers(0, 2**32)),
        st.tuples(st.just("tidy"), st.integers(1, 3)),
        st.tuples(st.just("restart"), st.just(0)),
    ),
    min_size=3, max_size=25,
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(OPERATIONS)
@example([("add", 1), ("add", 24), ("tidy", 5), ("add", 15)])  # the centre is frozen while a table is empty
def test_whatever_comes_and_goes_the_nearest_are_those_of_comparing_all(operations: list[tuple[str, int]]) -> None:
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        patch.setattr(vectors_module, "CENTRE_SAMPLE", 40)
        patch.setattr(record_module, "SMALLEST_MOVED", 1)
        patch.setattr(record_module, "MOVED", 7)
        patch.setattr(schema_module, "VECTOR_CHUNK", 8)
        patch.setattr(record_module, "VECTOR_CHUNK", 8)
        store = Store(Path(folder) / "index.sqlite")
        try:
            space = opened(store)
            vectors = unit_vectors(800)
            live: list[int] = []
            for number, (operation, amount) in enumerate(operations):
                if operation == "add":
                    texts = extraction(*(f"{number} {place}" for place in range(amount)))
                    keep(store, f"/library/{number}", texts, (space.id,))
                    ids = [row[0] for row in waiting(store.db, space.id, 100)]
                    space.store(store.db, ids, vectors[np.array(ids) - 1])
                    live += ids
                elif operation == "remove":
                    gone = [id for id in live if (amount >> id % 32) & 1]
                    live = [id for id in live if id not in gone]
                    with store.db:
                        space.remove(store.db, gone)
                        store.db.executemany("DELETE FROM words WHERE rowid=?", [(id,) for id in gone])
                        store.db.executemany("DELETE FROM chunk WHERE id=?", [(id,) for id in gone])
                elif operation == "tidy":
                    for _ in range(amount):
                        space.tidy(store.db)
                else:
                    space = opened(store)
                assert_sound(store.db)
                query = vectors[-1 - number]
                within = [id for id in sorted(live) if id % 3]
                assert list(space.nearest(store.db, query, 9)) == found_by_all(vectors, sorted(live), query, 9)
                assert list(space.nearest(store.db, query, 9, within)) == found_by_all(vectors, within, query, 9)
        finally:
            store.close()


CHILD_PATH = os.pathsep.join((str(APP), str(APP.parent)))
MAKE = """
import sys
from pathlib import Path
from tests.engine.test_vectors import filled, gaps
from findling.index.store import Store
store = Store(Path(sys.argv[1]))
space, _ = filled(store, 3000)
gaps(store, space, 3000, 3)
store.close()
"""
MOVE = """
import sys
from pathlib import Path
from findling.index import record
from findling.index.schema import connect
from findling.index.vectors import VectorSpace
record.MOVED = 40
db = connect(Path(sys.argv[1]), writable=True)
space = VectorSpace.find(db, "key")
while space.tidy(db):
    print("step", flush=True)
print("whole", flush=True)
"""
