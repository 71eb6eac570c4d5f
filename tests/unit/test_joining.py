"""Scores of two spaces as one: what must hold whatever the models are."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from findling.search.spaces import LEAST, joined

SEEDS = st.integers(0, 10_000)


def made(seed: int, covered: float) -> tuple[dict[int, float], dict[int, float], float]:
    """Cosines of a better and of a more basic model that agree in part, on scales of their own, and the coverage."""
    chance = np.random.default_rng(seed)
    truth = chance.normal(size=300)
    basic = 0.2 + 0.05 * (truth + chance.normal(size=300))
    better = 0.6 + 0.1 * (truth + 0.3 * chance.normal(size=300))
    known = np.flatnonzero(chance.random(300) < covered)
    return (
        {int(id): float(better[id]) for id in known},
        dict(enumerate(basic.tolist())),
        len(known) / 300,
    )


def order(scores: dict[int, float]) -> list[int]:
    return sorted(scores, key=lambda chunk: (-scores[chunk], chunk))


@given(SEEDS)
def test_nothing_is_hidden_and_what_only_one_knows_keeps_its_order(seed: int) -> None:
    better, basic, share = made(seed, 0.4)
    scores = joined(better, basic, share, 200)
    assert set(scores) == set(basic)
    unknown = set(basic) - set(better)
    assert [id for id in order(scores) if id in unknown] == [id for id in order(basic) if id in unknown]


@given(SEEDS)
def test_with_everything_covered_the_scores_are_the_better_ones(seed: int) -> None:
    better, basic, _ = made(seed, 1.1)
    assert joined(better, basic, 1.0, 200) == pytest.approx(better)
    assert order(joined(better, basic, 1.0, 200)) == order(better)


@given(SEEDS, st.sampled_from([0.1, 0.3, 0.7]))
def test_neither_the_covered_nor_the_others_are_favoured(seed: int, covered: float) -> None:
    better, basic, share = made(seed, covered)
    first = order(joined(better, basic, share, 200))[:100]
    expected = 100 * share
    assert abs(sum(id in better for id in first) - expected) <= 4.5 * (expected * (1 - share)) ** 0.5 + 1


@given(SEEDS, st.floats(0.01, 100.0), st.floats(-5.0, 5.0))
def test_the_scale_of_the_better_model_does_not_matter(seed: int, factor: float, shift: float) -> None:
    better, basic, share = made(seed, 0.5)
    other = {id: factor * score + shift for id, score in better.items()}
    plain, moved = joined(better, basic, share, 200), joined(other, basic, share, 200)
    places = {id: place for place, id in enumerate(order(plain))}
    assert max(abs(places[id] - place) for place, id in enumerate(order(moved))) <= 1  # rounding may swap neighbours


@pytest.mark.parametrize("count", [0, 1, LEAST - 1])
def test_from_too_few_in_common_nothing_is_told_and_nothing_hidden(count: int) -> None:
    basic = {id: 0.3 - 0.001 * id for id in range(50)}
    better = {id: 0.9 - 0.1 * id for id in range(count)}
    scores = joined(better, basic, count / 50, 200)
    assert order(scores) == order(basic)
    scores = joined(better | {100 + id: 0.5 for id in range(60)}, dict(list(basic.items())[:5]), 1.0, 200)
    assert {*range(5), *range(100, 160)} <= set(scores)
