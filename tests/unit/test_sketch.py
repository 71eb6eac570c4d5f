"""The bit sketch: exactly the vectors that are in it, nearest first by Hamming distance."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

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
        distances = sorted(distance(self.model[id], query) for id in found)
        assert distances == sorted(distance(bits, query) for bits in self.model.values())[: len(found)]

    @invariant()
    def holds_as_many(self) -> None:
        assert len(self.sketch) == len(self.model)


TestSketch = SketchMachine.TestCase


def test_it_grows_beyond_its_first_room() -> None:
    chance = np.random.default_rng(1)
    sketch = Sketch(64)
    bits = chance.integers(0, 256, (5000, 8), np.uint8)
    for start in range(0, 5000, 700):
        sketch.add(range(start, min(start + 700, 5000)), bits[start : start + 700])
    for id in (0, 1023, 1024, 4999):
        assert sketch.nearest(bits[id : id + 1], 1).tolist() == [id]


@given(st.lists(st.lists(st.floats(-1, 1, width=32), min_size=20, max_size=20), min_size=1, max_size=5))
def test_bits_are_the_signs_of_centred_vectors(values: list[list[float]]) -> None:
    vectors = np.array(values, np.float32)
    centre = vectors.mean(axis=0)
    bits = np.unpackbits(sign_bits(vectors, centre), axis=1)[:, :20]
    assert (bits == (vectors > centre)).all()
