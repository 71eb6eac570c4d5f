"""Which token sequences travel together: windows of long texts, and packs of similar length."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:  # the engine uses a part of this and has no business with llama.cpp
    from findling.models.llama import Tokens, Vectors

MAX_SEQUENCES: Final = 64
"""Sequences in one pack."""


def windows(tokens: Tokens, limit: int) -> list[Tokens]:
    """A text's tokens in windows of nearly equal length, none over `limit`. An empty text gives one empty window."""
    count = max(1, -(-len(tokens) // limit))
    return list(np.array_split(tokens, count)) if count > 1 else [tokens]


def packs(lengths: Sequence[int], capacity: int, max_sequences: int) -> list[npt.NDArray[np.int64]]:
    """Indices of sequences, longest first, cut into packs of at most `capacity` tokens and `max_sequences`.

    Sorting keeps the lengths in a pack alike; a sequence longer than `capacity` gets a pack of its own.
    """
    order = np.argsort(-np.asarray(lengths, dtype=np.int64), kind="stable")
    result: list[npt.NDArray[np.int64]] = []
    first = used = 0
    for position, index in enumerate(order):
        length = int(lengths[index])
        if position > first and (used + length > capacity or position - first >= max_sequences):
            result.append(order[first:position])
            first, used = position, 0
        used += length
    if len(order):
        result.append(order[first:])
    return result


def merged(vectors: Vectors, owners: npt.NDArray[np.int64], weights: npt.NDArray[np.int64], count: int) -> Vectors:
    """Unit vectors of `count` texts from their windows' vectors, float32 [count, dimension].

    Each window is made unit length, weighted by its tokens, summed into its owner and the sum normalised.
    """
    unit = normalised(vectors)
    if len(vectors) == count and np.array_equal(owners, np.arange(count)):
        return unit
    sums = np.zeros((count, vectors.shape[1]), np.float32)
    np.add.at(sums, owners, unit * weights[:, None].astype(np.float32))
    return normalised(sums)


def normalised(vectors: Vectors) -> Vectors:
    """Rows scaled to unit length; a zero row stays zero."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)
