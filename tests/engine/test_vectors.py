"""Vectors: the record loses nothing that matters, the scan finds what an exact search finds, the queue is fair."""

from __future__ import annotations

import apsw
import numpy as np
import numpy.typing as npt
import pytest
from tests.engine.conftest import extraction, keep

from findling.index import vectors as vectors_module
from findling.index.record import quantised
from findling.index.schema import rows, value
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


def filled(store: Store, count: int, batch: int = 100) -> tuple[VectorSpace, Vectors]:
    space = VectorSpace.open(store.db, "key", "model", DIMENSION)
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
    space, vectors = filled(store, 2500)
    assert space.centre is not None
    found = [space.nearest(store.db, query, 10) for query in unit_vectors(40, seed=2)]
    right = [exact(vectors, query, 10) for query in unit_vectors(40, seed=2)]
    recall = np.mean([len(set(nearest) & set(ids)) / 10 for nearest, ids in zip(found, right, strict=True)])
    assert recall >= 0.98  # .90 without the centre


def test_a_restart_finds_the_same(store: Store) -> None:
    space, _ = filled(store, 1200)
    again = VectorSpace.open(store.db, "key", "model", DIMENSION)
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
    space = VectorSpace.open(store.db, "key", "model", DIMENSION)
    for name in "abc":
        keep(store, f"/library/{name}.txt", extraction(*(f"{name}{n}" for n in range(4)), title=name), (space.id,))
    order = [row[1] for row in space.waiting(store.db, 100)]
    assert order == ["a0", "b0", "c0", "a1", "b1", "c1", "a2", "b2", "c2", "a3", "b3", "c3"]
    assert [row[1] for row in space.waiting(store.db, 4)] == order[:4]
    assert space.waiting(store.db, 1)[0][2:] == ("a", "")


def test_a_new_space_queues_everything_that_is_there_and_leaves_the_old_one_alone(store: Store) -> None:
    old, vectors = filled(store, 10)
    new = VectorSpace.open(store.db, "another", "model", DIMENSION)
    assert new.id != old.id
    assert len(new.waiting(store.db, 100)) == 10
    assert old.waiting(store.db, 100) == []
    new.store(store.db, [1], -vectors[:1])
    assert old.cosines(store.db, vectors[0], [1])[1] == pytest.approx(1.0, abs=0.01)
    assert new.cosines(store.db, vectors[0], [1])[1] == pytest.approx(-1.0, abs=0.01)


def test_a_refused_passage_waits_no_longer_and_others_go_on(store: Store) -> None:
    space = VectorSpace.open(store.db, "key", "model", DIMENSION)
    keep(store, "/library/a.txt", extraction("One.", "Two."), (space.id,))
    space.refuse(store.db, 1, "it stopped")
    assert [row[0] for row in space.waiting(store.db, 10)] == [2]
    assert rows(store.db, "SELECT chunk, reason FROM refused") == [(1, "it stopped")]


def test_what_cannot_be_committed_is_not_found_either(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    space = VectorSpace.open(store.db, "key", "model", DIMENSION)
    keep(store, "/library/a.txt", extraction("One.", "Two."), (space.id,))

    def full(*_: object) -> None:
        raise apsw.FullError("disk full")

    vectors = unit_vectors(2)
    with monkeypatch.context() as patch:
        patch.setattr(space, "_dequeue", full)
        with pytest.raises(apsw.FullError):
            space.store(store.db, [1, 2], vectors)
    assert len(space.sketch) == 0
    assert len(space.waiting(store.db, 10)) == 2
    space.store(store.db, [1, 2], vectors)
    assert len(space.nearest(store.db, vectors[0], 10)) == 2


def test_removed_vectors_are_never_found_again_also_after_a_restart(store: Store) -> None:
    space, vectors = filled(store, 1100)
    gone = list(range(1, 1100, 3))
    with store.db:
        store.db.executemany("DELETE FROM words WHERE rowid=?", [(id,) for id in gone])
        store.db.executemany("DELETE FROM chunk WHERE id=?", [(id,) for id in gone])
        space.remove(store.db, gone)
    for place in (space, VectorSpace.open(store.db, "key", "model", DIMENSION)):
        assert len(place.sketch) == 1100 - len(gone)
        for id in gone[:5]:
            assert not set(place.nearest(store.db, vectors[id - 1], 50)) & set(gone)


def test_an_empty_space_answers_with_nothing(store: Store) -> None:
    space = VectorSpace.open(store.db, "key", "model", DIMENSION)
    assert space.nearest(store.db, unit_vectors(1)[0], 10) == {}
    assert space.cosines(store.db, unit_vectors(1)[0], [1, 2]) == {}
