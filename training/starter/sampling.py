"""Batches: a question and the passage that answers it, in two languages or one, drawn from the pairs.

A passage is a sentence or several neighbours of its document in one language; the question is one of them in another
language, or in the same one with words missing. So the table learns what a search needs: which words of a passage
matter, across languages and within one. Questions and passages of all languages are mixed in a batch, so that a
language as such tells nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import scipy.sparse

from starter.corpus import Corpus, Integers
from starter.sources import SOURCES

WORDS_SHARE: Final = 0.35
"""Of a batch, how much are single words from dictionaries."""
NEIGHBOURS: Final = (0.35, 0.1, 0.2, 0.2, 0.15)
"""Chances that a passage has so many sentences."""
LONGEST_PASSAGE: Final = 160
FOREIGN_PASSAGE: Final = 0.5
THIRD_LANGUAGE: Final = 0.25
"""Chance that a question is neither in English nor in the passage's language, where there is such a translation."""
SAME_LANGUAGE: Final = 0.2
"""Chance that it is in the passage's own language, with words missing."""
KEPT_PIECES: Final = 0.6
"""Of a question in the passage's language, how many pieces are kept."""
SMALL_LANGUAGE: Final = 500
"""Pairs below which a language counts a fifth: it is too little to be learnt."""


@dataclass(frozen=True)
class Batch:
    """`questions` and `passages` [items, pieces], how often each has each piece; `english` [items] is the text that
    both say; `excluded` [items, items] marks passages that also answer another's question; `plain`: questions that are
    whole texts, which the teacher can judge."""

    questions: scipy.sparse.csr_array
    passages: scipy.sparse.csr_array
    english: Integers
    excluded: npt.NDArray[np.bool_]
    plain: npt.NDArray[np.bool_]


class Sampler:
    """Draws batches of one corpus."""

    def __init__(self, corpus: Corpus, pieces: int, seed: int) -> None:
        """`pieces`: size of the vocabulary."""
        self._corpus = corpus
        self._pieces = pieces
        self._chance = np.random.default_rng(seed)
        self._by_english = np.argsort(corpus.english, kind="stable")
        self._first = np.searchsorted(corpus.english[self._by_english], np.arange(corpus.texts + 1))
        self._words = _cumulated(corpus, ~corpus.sentence)
        self._sentences = _cumulated(corpus, corpus.sentence)

    def batch(self, items: int) -> Batch:
        """So many questions and passages."""
        corpus, chance = self._corpus, self._chance
        words = int(items * WORDS_SHARE) if self._words[-1] else 0
        rows = np.concatenate([self._drawn(self._words, words), self._drawn(self._sentences, items - words)])
        sizes = 1 + chance.choice(len(NEIGHBOURS), items, p=NEIGHBOURS)
        sizes[:words] = 1
        sizes = np.minimum(sizes, corpus.group_end[rows] - rows)
        asked = rows + (chance.random(items) * sizes).astype(np.int64)
        english = corpus.english[asked]
        foreign = chance.random(items) < FOREIGN_PASSAGE
        same = chance.random(items) < SAME_LANGUAGE
        same[:words] = False
        question = np.where(foreign, english, corpus.texts + asked)
        first, last = self._first[english], self._first[english + 1]
        other = self._by_english[first + (chance.random(items) * (last - first)).astype(np.int64)]
        third = (chance.random(items) < THIRD_LANGUAGE) & (corpus.language[other] != corpus.language[asked])
        question[third] = corpus.texts + other[third]
        question[same] = np.where(foreign, corpus.texts + asked, english)[same]
        members, item = _ranges(rows, sizes)
        texts = np.where(foreign[item], corpus.texts + members, corpus.english[members])
        return Batch(
            self._bags(question, np.arange(items), items, np.where(same, KEPT_PIECES, 1.0)),
            self._bags(texts, item, items, np.ones(items)),
            english,
            _excluded(english, corpus.english[members], item, items),
            ~same,
        )

    def texts(self, numbers: Integers) -> scipy.sparse.csr_array:
        """Pieces of texts [texts, pieces]."""
        return self._bags(numbers, np.arange(len(numbers)), len(numbers), np.ones(len(numbers)))

    def _drawn(self, cumulated: npt.NDArray[np.float64], count: int) -> npt.NDArray[np.int64]:
        places: npt.NDArray[np.int64] = np.searchsorted(cumulated, self._chance.random(count) * cumulated[-1], "right")
        return places

    def _bags(
        self, texts: npt.NDArray[np.int64] | Integers, item: npt.NDArray[np.int64], items: int,
        kept: npt.NDArray[np.float64],
    ) -> scipy.sparse.csr_array:  # fmt: skip
        offsets = self._corpus.offsets
        places, text = _ranges(offsets[texts], offsets[texts + 1] - offsets[texts])
        of = item[text]
        keep = self._chance.random(len(places)) < kept[of]
        counts = np.bincount(of, minlength=items)
        position = np.arange(len(places)) - np.repeat(np.cumsum(counts) - counts, counts)
        keep &= position < LONGEST_PASSAGE
        of, pieces = of[keep], self._corpus.pieces[places[keep]]
        shape = (items, self._pieces)
        return scipy.sparse.csr_array((np.ones(len(of), np.float32), (of, pieces)), shape=shape)


def _cumulated(corpus: Corpus, chosen: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    """Weights added up: a language counts by the root of its size, a source by its quality."""
    sizes = np.bincount(corpus.language[chosen], minlength=len(corpus.languages))
    by_language = np.where(sizes < SMALL_LANGUAGE, 0.2, 1.0) / np.sqrt(np.maximum(sizes, 1))
    by_source = np.array([SOURCES[name].weight for name in corpus.sources])
    return np.cumsum(np.where(chosen, by_language[corpus.language] * by_source[corpus.source], 0.0))


def _ranges(
    starts: npt.NDArray[np.int64] | Integers, sizes: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The numbers of ranges one after another, and of each the range that it is from."""
    of = np.repeat(np.arange(len(sizes)), sizes)
    within = np.arange(len(of)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return starts[of] + within, of


def _excluded(asked: Integers, members: Integers, item: npt.NDArray[np.int64], items: int) -> npt.NDArray[np.bool_]:
    """Which passages [questions, passages] hold another question's text and are no wrong answer to it."""
    known, column = np.unique(np.concatenate([asked, members]), return_inverse=True)
    one = np.ones(len(column), np.float32)
    questions = scipy.sparse.csr_array((one[:items], (np.arange(items), column[:items])), shape=(items, len(known)))
    passages = scipy.sparse.csr_array((one[items:], (item, column[items:])), shape=(items, len(known)))
    found: npt.NDArray[np.bool_] = (questions @ passages.T).toarray() > 0
    np.fill_diagonal(found, False)
    return found
