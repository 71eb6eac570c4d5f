"""Packs and windows: every token once, no limit passed, lengths alike, averages weighted."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from findling.models.packing import merged, normalised, packs, windows

LENGTHS = st.lists(st.integers(1, 300), max_size=60)


@given(st.integers(0, 3000), st.integers(1, 500))
def test_windows_hold_every_token_once_in_order_and_are_nearly_equal(count: int, limit: int) -> None:
    tokens = np.arange(count, dtype=np.int32)
    found = windows(tokens, limit)
    assert np.concatenate(found).tolist() == tokens.tolist()
    sizes = [len(window) for window in found]
    assert max(sizes) <= limit
    assert max(sizes) - min(sizes) <= 1
    assert len(found) == max(1, -(-count // limit))


@given(LENGTHS, st.integers(1, 1000), st.integers(1, 64))
def test_packs_hold_every_sequence_once_within_their_limits(lengths: list[int], capacity: int, most: int) -> None:
    found = packs(lengths, capacity, most)
    assert sorted(int(index) for pack in found for index in pack) == list(range(len(lengths)))
    for pack in found:
        assert 1 <= len(pack) <= most
        assert len(pack) == 1 or sum(lengths[index] for index in pack) <= capacity


@given(LENGTHS, st.integers(1, 1000), st.integers(1, 64))
def test_packs_are_sorted_by_length_so_that_those_together_are_alike(
    lengths: list[int], capacity: int, most: int
) -> None:
    order = [lengths[index] for pack in packs(lengths, capacity, most) for index in pack]
    assert order == sorted(lengths, reverse=True)


@given(LENGTHS, st.integers(300, 1000), st.integers(1, 64))
def test_no_two_neighbouring_packs_could_be_one(lengths: list[int], capacity: int, most: int) -> None:
    found = packs(lengths, capacity, most)
    for first, second in itertools.pairwise(found):
        used = sum(lengths[index] for index in first) + lengths[second[0]]
        assert used > capacity or len(first) == most


def test_a_text_of_several_windows_is_their_average_by_length() -> None:
    vectors = np.array([[3.0, 0.0], [0.0, 0.5], [0.0, 2.0]], np.float32)
    found = merged(vectors, np.array([0, 0, 1]), np.array([100, 50, 7]), 2)
    expected = np.array([2.0, 1.0]) / np.sqrt(5.0)
    assert found[0] == pytest.approx(expected, abs=1e-6)
    assert found[1] == pytest.approx([0.0, 1.0])


def test_vectors_are_made_unit_length_and_zero_stays_zero() -> None:
    found = normalised(np.array([[3.0, 4.0], [0.0, 0.0]], np.float32))
    assert found.tolist() == [[pytest.approx(0.6), pytest.approx(0.8)], [0.0, 0.0]]
    assert found.dtype == np.float32
