"""A short measurement that finds how a model runs best on this machine, because no rule of thumb does.

The fastest quantisation, thread count and pack size differ by a factor of two between machines (and two threads can
be slower than one on a busy one), so each arrangement is timed on sample passages and the best is remembered.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Final

import msgspec

from findling.models.encoder import Encoder
from findling.models.llama import Model
from findling.models.tuned import Tuning

TRIAL_SECONDS: Final = 0.2
ROUNDS: Final = 3
"""Each arrangement is timed so often, in turn with the others, and its best counts: other programs disturb."""
PACKS: Final = (256, 512, 1024)
"""Pack sizes tried beside one sequence at a time, in tokens."""
GPU_PACKS: Final = (512, 1024, 2048, 4096)
"""On a graphics card: one lane, since it works on a pack as a whole. A question waits for one pack."""
MANY_CORES: Final = 4
"""Beyond so many cores a lane for each would only fight for memory bandwidth."""
MARGIN: Final = 1.05
"""Another arrangement than a lane for each core, one text at a time, must be this much faster."""

SLOW_SECONDS: Final = 1.0
"""A trial that takes longer is told apart from noise by one round, and is given less to do."""

SENTENCE: Final = "The committee met in the old library and agreed that the bridge should be repaired before winter. "
_SAMPLE: Final = [SENTENCE * count for count in (10, 1, 7, 2, 9, 3, 10, 1, 8, 2, 10, 5)]
"""Passages of 20 to 200 tokens, as chunks are."""


def measure(model: Model, cores: int | None = None, clock: Callable[[], float] = time.perf_counter) -> Tuning:
    """The arrangement with the most tokens a second on this machine now.

    Takes some seconds, a quarter of a minute where a model is so slow that indexing takes hours.
    """
    if model.on_gpu:
        packed = [Tuning(1, 1, pack) for pack in GPU_PACKS]
        return _fastest(model, packed, _SAMPLE, clock)
    available = cores or usable_cores()
    lanes = available if available <= MANY_CORES else available // 2
    texts = _sample(model, lanes, clock)
    best = _fastest(model, [Tuning(lanes, 1), Tuning(1, available), Tuning(1, 1)], texts, clock)
    return _fastest(model, [best, *(Tuning(best.lanes, best.threads, pack) for pack in PACKS)], texts, clock)


def _sample(model: Model, lanes: int, clock: Callable[[], float]) -> list[str]:
    """What a trial embeds: all of the sample, or where that would take long one alike passage a lane."""
    encoder = Encoder(model, Tuning(1, 1))
    try:
        started = clock()
        encoder.embed(_SAMPLE[:1], "plain")
        slow = (clock() - started) * len(_SAMPLE) > SLOW_SECONDS * lanes
    finally:
        encoder.close()
    return [SENTENCE * 5] * max(2, lanes) if slow else _SAMPLE


def _fastest(model: Model, trials: list[Tuning], texts: list[str], clock: Callable[[], float]) -> Tuning:
    """The first trial that no later one beats by the margin."""
    speeds = [0.0] * len(trials)
    for _ in range(ROUNDS):
        started = clock()
        for number, trial in enumerate(trials):
            speeds[number] = max(speeds[number], _speed(model, trial, texts, clock))
        if clock() - started > SLOW_SECONDS * len(trials):
            break
    best = 0
    for number, speed in enumerate(speeds):
        if speed > speeds[best] * MARGIN:
            best = number
    return msgspec.structs.replace(trials[best], tokens_per_second=speeds[best])


def _speed(model: Model, tuning: Tuning, texts: list[str], clock: Callable[[], float]) -> float:
    encoder = Encoder(model, tuning)
    try:
        encoder.embed([SENTENCE] * tuning.lanes, "plain")  # the first run of a context allocates
        started = clock()
        tokens = 0
        while (elapsed := clock() - started) < TRIAL_SECONDS:
            tokens += encoder.embed(texts, "plain")[1]
    finally:
        encoder.close()
    return tokens / elapsed


def usable_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
