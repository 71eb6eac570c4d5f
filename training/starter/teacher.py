"""The teacher: all-MiniLM-L6-v2's vectors of English texts, which the table learns to come near to."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from findling.models.catalogue import find_model
from findling.models.embedder_process import EmbedderProcess
from findling.models.packing import normalised

Floats = npt.NDArray[np.float32]

MODEL: Final = "all-MiniLM-L6-v2"
BATCH: Final = 2_000
SAMPLE: Final = 40_000
"""Vectors that the main directions are taken from."""
LONGEST: Final = 400
"""Characters that the teacher reads: a table cannot learn more from longer texts, and they cost most."""


def teach(
    texts: Sequence[str], seconds: float, seed: int, model: Path, report: Callable[[int, int], None]
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float16]]:
    """Numbers of as many texts, chosen at random, as there is time for, and their unit vectors [texts, 384]."""
    order = list(range(len(texts)))
    random.Random(seed).shuffle(order)
    embedder = EmbedderProcess(find_model(MODEL), model)
    vectors: list[npt.NDArray[np.float16]] = []
    done = 0
    end = time.monotonic() + seconds
    try:
        while done < len(order) and time.monotonic() < end:
            batch = [texts[number][:LONGEST] for number in order[done : done + BATCH]]
            vectors.append(embedder.embed(batch, "plain", cut=True).astype(np.float16))
            done += len(batch)
            report(done, len(order))
    finally:
        embedder.close()
    return np.array(order[:done], np.int32), np.concatenate([*vectors, np.zeros((0, 384), np.float16)])


def main_directions(vectors: npt.NDArray[np.float16], dimension: int) -> Floats:
    """The directions float32 [384, dimension], at right angles, that keep most of these vectors' lengths."""
    sample = vectors[:SAMPLE].astype(np.float32)
    _, directions = np.linalg.eigh(sample.T @ sample)
    return np.ascontiguousarray(directions[:, ::-1][:, :dimension], np.float32)


def projected(vectors: npt.NDArray[np.float16], directions: Floats) -> npt.NDArray[np.float16]:
    """Unit vectors along the directions."""
    return normalised(vectors.astype(np.float32) @ directions).astype(np.float16)
