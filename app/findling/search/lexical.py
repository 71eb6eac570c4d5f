"""The leg of words: a question as FTS5 expression, and BM25 scores that say how much of it was matched."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from findling.core.scripts import nfc
from findling.index.terms import Term, occurrences, terms
from findling.search.postings import TermIndex

COMMON: Final = 0.3
"""Words in a larger share of the passages are left out where others remain: they cost most and order nothing."""
POSTINGS: Final = 300_000
"""Rows of the index that one question may touch, rarest words first."""
MAX_TERMS: Final = 64
BM25_CEILING: Final = 2.2
"""k1 + 1 of FTS5's BM25 (k1 = 1.2): the most that one occurrence-saturated term adds, in units of its idf."""


@dataclass(frozen=True, slots=True)
class LexicalQuery:
    """A question in terms of the index: `terms` are those that order the passages, and whether each is a prefix.

    `ceiling` is the BM25 of a passage that matched every term of the question fully.
    """

    terms: dict[str, bool]
    ceiling: float


def query_terms(text: str, unfinished: bool = False) -> dict[str, bool]:
    """Terms of a question, in order, with whether they match as prefix.

    Of an n-gram run the full grams count; a run too short for one is a prefix of the grams that begin with it. With
    `unfinished` the last word, still being typed, is a prefix too.
    """
    runs: dict[int, list[Term]] = {}
    for term in terms(nfc(text)):
        runs.setdefault(term.run, []).append(term)
    found: dict[str, bool] = {}
    for run in runs.values():
        full = [term for term in run if not term.gram or term.end - term.start == term.gram]
        for term in full:
            found[term.text] = False
        if not full:
            found[run[0].text] = True
    if unfinished and runs and text and not text[-1].isspace():
        last = next(reversed(found))
        if not last.isdigit() and len(last) > 1:
            found[last] = True
    return dict(list(found.items())[:MAX_TERMS])


def lexical_query(index: TermIndex, wanted: Mapping[str, bool]) -> LexicalQuery | None:
    """A question's terms (`query_terms`) made ready for this library; None where none of them occurs."""
    passages = index.passages()
    frequencies = {term: index.frequency(term, prefix) for term, prefix in wanted.items()}
    ceiling = BM25_CEILING * sum(_idf(passages, count) for count in frequencies.values())
    present = sorted((count, term) for term, count in frequencies.items() if count)
    if not present:
        return None
    kept: list[str] = []
    touched = 0
    for count, term in present:
        touched += count
        if kept and (count > COMMON * passages or touched > POSTINGS):
            break
        kept.append(term)
    return LexicalQuery({term: wanted[term] for term in kept}, max(ceiling, 1e-6))


def lexical_hits(
    index: TermIndex, query: LexicalQuery, k: int, within: npt.NDArray[np.int64] | None = None
) -> dict[int, float]:
    """The `k` best passages: chunk id → BM25 as share of the ceiling, in 0..1, best first, ties by id.

    `within`: the only ids that count, sorted.
    """
    postings = [index.postings(term, prefix) for term, prefix in query.terms.items()]
    chunks, places = np.unique(np.concatenate([found.chunks for found in postings]), return_inverse=True)
    scores = np.bincount(places, np.concatenate([found.scores for found in postings]), len(chunks))
    if within is not None:
        among = np.isin(chunks, within, assume_unique=True)
        chunks, scores = chunks[among], scores[among]
    if len(chunks) > k:
        least = np.partition(scores, len(scores) - k)[len(scores) - k]
        best = scores >= least
        chunks, scores = chunks[best], scores[best]
    order = np.lexsort((chunks, -scores))[:k]
    shares = np.minimum(1.0, scores[order] / query.ceiling)
    return dict(zip(chunks[order].tolist(), shares.tolist(), strict=True))


def _idf(passages: int, count: int) -> float:
    """FTS5's inverse document frequency."""
    return max(1e-6, math.log((passages - count + 0.5) / (count + 0.5)))


def highlight(text: str, wanted: Mapping[str, bool]) -> list[tuple[int, int]]:
    """Spans of a text that match terms of the question, given with whether they match as prefix.

    In code points, in order, touching ones joined.
    """
    beginnings = tuple(term for term, prefix in wanted.items() if prefix)
    spans: list[tuple[int, int]] = []
    for start, end in occurrences(text, wanted, beginnings):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], end))
        else:
            spans.append((start, end))
    return spans
