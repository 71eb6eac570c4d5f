"""The bit sketch: exactly the vectors that are in it, nearest first by Hamming distance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from findling.index import sketch as sketch_module
from findling.index.sketch import Bits, Sketch, sign_bits

DIMENSION = 24
BITS = st.binary(min_size=3, max_size=3)


def rows(*values: bytes) -> Bits:
    return np.frombuffer(b"".join(values), np.uint8).reshape(len(values), 3)


def distance(one: bytes, other: bytes) -> int:
    return sum((a ^ b).bit_count() for a, b in zip(one, other, strict=True))


class SketchMachine(RuleBasedStateMachine):
    """A sketch beside a dictionary that means the same."""

    def __init__(self) -> None:
        super().__init__()
        self.sketch = Sketch(DIMENSION)
        self.model: dict[int, bytes] = {}

    @rule(entries=st.dictionaries(st.integers(1, 40), BITS, min_size=1, max_size=8))
    def add(self, entries: dict[int, bytes]) -> None:
        self.sketch.add(list(entries), rows(*entries.values()))
        self.model |= entries

    @rule(ids=st.lists(st.integers(1, 40), max_size=8))
    def remove(self, ids: list[int]) -> None:
        self.sketch.remove(ids)
        for id in ids:
            self.model.pop(id, None)

    @rule(query=BITS, k=st.integers(1, 50))
    def nearest(self, query: bytes, k: int) -> None:
        found = self.sketch.nearest(rows(query), k).tolist()
        assert len(found) == len(set(found)) == min(k, len(self.model))
        assert sorted(found) == self.best(query, k, self.model)

    @rule(query=BITS, k=st.integers(1, 50), within=st.sets(st.integers(1, 45)))
    def nearest_within(self, query: bytes, k: int, within: set[int]) -> None:
        ids = np.array(sorted(within), np.int64)
        assert self.sketch.present(ids).tolist() == sorted(within & self.model.keys())
        found = self.sketch.nearest(rows(query), k, ids).tolist()
        assert sorted(found) == self.best(query, k, within & self.model.keys())

    def best(self, query: bytes, k: int, ids: Iterable[int]) -> list[int]:
        return sorted(sorted(ids, key=lambda key: (distance(self.model[key], query), key))[:k])

    @invariant()
    def holds_as_many(self) -> None:
        assert len(self.sketch) == len(self.model)
        assert [id for id in range(46) if id in self.sketch] == sorted(self.model)


@pytest.fixture(autouse=True, scope="module")
def small_segments() -> Iterator[None]:
    """Segments that even few rows fill, and a sample smaller than what it is taken of."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sketch_module, "SEGMENT", 1000)
        patch.setattr(sketch_module, "FIRST_SEGMENT", 4)
        patch.setattr(sketch_module, "SAMPLE", 50)
        yield


TestSketch = SketchMachine.TestCase


def test_it_grows_beyond_its_first_room() -> None:
    chance = np.random.default_rng(1)
    sketch = Sketch(64)
    bits = chance.integers(0, 256, (5000, 8), np.uint8)
    for start in range(0, 5000, 700):
        sketch.add(range(start, min(start + 700, 5000)), bits[start : start + 700])
    for id in (0, 1023, 1024, 4999):
        assert sketch.nearest(bits[id : id + 1], 1).tolist() == [id]


@pytest.mark.parametrize("dimension", [64, 96, 256, 384, 1000, 1024, 4096])
@pytest.mark.parametrize("spread", [0, 3, 200])
def test_a_scan_finds_what_comparing_each_one_finds(dimension: int, spread: int) -> None:
    chance = np.random.default_rng(dimension)
    count, width = 20_000, dimension // 8
    bits = np.tile(chance.integers(0, 256, (1, width), np.uint8), (count, 1))
    flips = chance.integers(0, 8 * width, (count, spread))  # all alike, nearly alike, or far from each other
    for column in flips.T:
        bits[np.arange(count), column // 8] ^= np.left_shift(1, column % 8).astype(np.uint8)
    ids = chance.permutation(3 * count)[:count] + 1
    sketch = Sketch(dimension)
    sketch.add(ids, bits)
    query = bits[:1]
    distances = np.bitwise_count(bits ^ query).sum(axis=1)
    order = np.lexsort((ids, distances))
    assert sorted(sketch.nearest(query, 500).tolist()) == sorted(ids[order[:500]].tolist())
    within = np.sort(ids[ids % 3 == 0])
    order = order[np.isin(ids[order], within)]
    assert sorted(sketch.nearest(query, 500, within).tolist()) == sorted(ids[order[:500]].tolist())


def test_the_likeliest_agree_best_with_the_float_query() -> None:
    chance = np.random.default_rng(2)
    vectors = chance.normal(size=(3000, 100)).astype(np.float32)
    query = chance.normal(size=100).astype(np.float32)
    sketch = Sketch(100)
    ids = chance.permutation(3000) + 1
    sketch.add(ids, sign_bits(vectors, np.zeros(100, np.float32)))
    some = np.sort(ids[:500])
    agreement = np.where(vectors[:500] > 0, query, 0).sum(axis=1)
    right = ids[:500][np.argsort(-agreement)][:50]
    assert sketch.likeliest(query, np.append(some, 4000), 50).tolist() == right.tolist()


def test_ids_beyond_thirty_two_bits_of_an_old_index_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    sketch = Sketch(8)
    monkeypatch.setattr(sketch_module, "SHORT_ID", 100)
    sketch.add([1, 101], np.array([[1], [2]], np.uint8))
    assert sketch._ids[0].dtype == np.uint64
    assert sorted(sketch.nearest(np.array([[1]], np.uint8), 2).tolist()) == [1, 101]


@given(st.lists(st.lists(st.floats(-1, 1, width=32), min_size=20, max_size=20), min_size=1, max_size=5))
def test_bits_are_the_signs_of_centred_vectors(values: list[list[float]]) -> None:
    vectors = np.array(values, np.float32)
    centre = vectors.mean(axis=0)
    bits = np.unpackbits(sign_bits(vectors, centre), axis=1)[:, :20]
    assert (bits == (vectors > centre)).all()
