"""The pairs as numbers: every text cut into pieces once, so that training reads nothing but arrays."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from findling.models.pieces import Pieces
from starter.sources import SOURCES, Pair

LONGEST: Final = 160
"""Pieces of a text that are used."""
HELD_OUT: Final = 100
"""Sentences of each language that are kept from training, to measure by."""
HELD_OUT_FROM: Final = 400
"""Sentences that a language must have for that."""
SENTENCE: Final = (40, 300)
"""Characters of the English of a sentence to measure by."""

Integers = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Corpus:
    """Texts and which of them say the same. Texts are numbered: English ones first, then those of the pairs in order.

    `pieces[offsets[i]:offsets[i + 1]]` are those of text i. `english`, `language`, `source` [pairs] belong to the
    pairs; `sentence` is False for words. `group_end[i]` is the first pair behind i that is of another document.
    """

    pieces: Integers
    offsets: npt.NDArray[np.int64]
    texts: int
    english: Integers
    language: Integers
    source: Integers
    sentence: npt.NDArray[np.bool_]
    group_end: Integers
    languages: list[str]
    sources: list[str]

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return len(self.english)

    def save(self, path: Path) -> None:
        """Keep it in one file."""
        arrays = {name: np.asarray(value) for name, value in vars(self).items()}
        temporary = path.with_suffix(".new.npz")
        np.savez(temporary, **arrays)  # type: ignore[arg-type]  # its stub takes the names for its own options
        temporary.replace(path)

    @classmethod
    def load(cls, path: Path) -> Corpus:
        """What `save` kept."""
        with np.load(path) as kept:
            plain = {name: kept[name] for name in kept.files}
        plain |= {"texts": int(plain["texts"])}
        plain |= {name: plain[name].tolist() for name in ("languages", "sources")}
        return cls(**plain)


def split(pairs: Sequence[Pair], seed: int) -> tuple[list[Pair], list[Pair]]:
    """Pairs to train with, and sentences of each language to measure by, whose English is in no other pair.

    Sentences that are there in many languages are taken first: fewer are lost so.
    """
    found: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        if pair.sentence and SENTENCE[0] <= len(pair.english) <= SENTENCE[1]:
            found[pair.english].append(pair)
    sizes = Counter(pair.language for same in found.values() for pair in same)
    wanted = {language: HELD_OUT for language, size in sizes.items() if size >= HELD_OUT_FROM}
    order = list(found.values())
    random.Random(seed).shuffle(order)
    order.sort(key=lambda same: -len({pair.language for pair in same}))
    held: list[Pair] = []
    english: set[str] = set()
    for same in order:
        chosen = {pair.language: pair for pair in same if wanted.get(pair.language)}
        if chosen:
            english.add(same[0].english)
            held += chosen.values()
            wanted |= {language: wanted[language] - 1 for language in chosen}
    return [pair for pair in pairs if pair.english not in english], held


def english_numbers(pairs: Sequence[Pair], english: Sequence[str]) -> dict[str, int]:
    """The number of each English text: those of the pairs come first, then `english`, which have no translation."""
    return {text: row for row, text in enumerate(dict.fromkeys([pair.english for pair in pairs] + list(english)))}


def number(pairs: Sequence[Pair], english: Sequence[str], pieces: Pieces) -> Corpus:
    """The corpus of these pairs."""
    numbers = english_numbers(pairs, english)
    languages = sorted({pair.language for pair in pairs})
    sources = sorted(SOURCES)
    cut = [pieces.ids(text)[:LONGEST] for text in numbers]
    cut += [pieces.ids(pair.foreign)[:LONGEST] for pair in pairs]
    lengths = np.fromiter(map(len, cut), np.int64, len(cut))
    language = np.array([languages.index(pair.language) for pair in pairs], np.int32)
    source = np.array([sources.index(pair.source) for pair in pairs], np.int32)
    sentence = np.array([pair.sentence for pair in pairs])
    kinds = np.stack([language, source, sentence.astype(np.int32)])
    borders = np.flatnonzero((kinds[:, 1:] != kinds[:, :-1]).any(axis=0)) + 1
    ends = np.append(borders, len(pairs))
    return Corpus(
        np.fromiter((piece for ids in cut for piece in ids), np.int32, int(lengths.sum())),
        np.concatenate([[0], np.cumsum(lengths)]),
        len(numbers),
        np.array([numbers[pair.english] for pair in pairs], np.int32),
        language,
        source,
        sentence,
        ends[np.searchsorted(borders, np.arange(len(pairs)), side="right")].astype(np.int32),
        languages,
        sources,
    )
