"""How well sentences find their translations, language by language, on sentences that training never saw."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from findling.models.static import StaticModel
from starter.sources import Pair


@dataclass(frozen=True)
class Measured:
    """For one language: sentences, how many of their translations stand first among all, and the same the other way.

    `to_english`: a foreign sentence looks for its English one among the English sentences of all languages.
    """

    language: str
    sentences: int
    to_english: float
    from_english: float


def measure(model_file: Path, held_out: Sequence[Pair]) -> list[Measured]:
    """Every language of the sentences, the best first."""
    model = StaticModel(model_file)
    by_language: dict[str, list[Pair]] = defaultdict(list)
    for pair in held_out:
        by_language[pair.language].append(pair)
    english = list(dict.fromkeys(pair.english for pair in held_out))
    place = {text: number for number, text in enumerate(english)}
    wanted = model.embed(english)
    found = []
    for language, pairs in by_language.items():
        foreign = model.embed([pair.foreign for pair in pairs])
        rows = np.array([place[pair.english] for pair in pairs])
        there = (foreign @ wanted.T).argmax(axis=1) == rows
        back = (wanted[rows] @ foreign.T).argmax(axis=1) == np.arange(len(pairs))
        found.append(Measured(language, len(pairs), float(there.mean()), float(back.mean())))
    return sorted(found, key=lambda each: (-each.to_english, each.language))
