"""The leg of words: the passages that match most of a question, and scores that say how much of it they matched.

A word of a question stands for all its forms in the library (`index.stems`); forms other than the one that was typed
count less. Scores are BM25 as share of what the question could reach; file names (`search.names`) and the question as
it was typed (`search.exactness`) then decide among passages that match about equally well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from findling.core.scripts import main_script, nfc
from findling.index.terms import Term, codes, occurrences, terms
from findling.index.words import K1
from findling.search.exactness import Exactness
from findling.search.names import name_hits
from findling.search.postings import Postings, TermIndex, idf, joined
from findling.search.rarity import LanguageSample

COMMON: Final = 0.5
"""Words in a larger share of the passages weigh nothing (their idf), and are left out where others remain."""
TELLING: Final = 0.2
"""Words in a larger share of the passages, such as "the", are not marked where the question has rarer ones."""
POSTINGS: Final = 4_000_000
"""Passages, counted for each word, that one question may touch, rarest words first."""
MAX_TERMS: Final = 64
MAX_FORMS: Final = 24
"""Forms of a word beside the one that was typed."""
FORM_WEIGHT: Final = 0.8
"""An occurrence of another form, measured in those of the word itself: .7 to 1 are equally good, .4 is worse."""


class Word(NamedTuple):
    """A term of a question, whether it matches as prefix, its other forms in the library, and how rare it is (idf)."""

    text: str
    prefix: bool
    forms: tuple[str, ...]
    rarity: float


@dataclass(frozen=True, slots=True)
class LexicalQuery:
    """A question in terms of the index: the words that order the passages, and all of them.

    `ceiling` is the BM25 of a passage that matched every term of the question fully; `text` is the question as typed.
    Those of the words that tell something are to be marked in a text: `telling`.
    """

    words: tuple[Word, ...]
    ceiling: float
    wanted: Mapping[str, bool]
    text: str
    telling: tuple[Word, ...]

    @property
    def terms(self) -> dict[str, bool]:
        """The terms that order the passages, other forms included, and whether each is a prefix."""
        return _terms(self.words)

    @property
    def marks(self) -> dict[str, bool]:
        """Those of the terms that are marked in a text."""
        return _terms(self.telling)


def _terms(words: Sequence[Word]) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for word in words:
        found |= dict.fromkeys(word.forms, False)
    return found | {word.text: word.prefix for word in words}


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
    found |= dict.fromkeys(codes(text), False)
    return dict(list(found.items())[:MAX_TERMS])


def lexical_query(
    index: TermIndex, wanted: Mapping[str, bool], text: str = "", sample: LanguageSample | None = None
) -> LexicalQuery | None:
    """A question's terms (`query_terms`) made ready for this library; None where there is none.

    `text` is the question that they are from: without it words are looked for in the form of the terms only. `sample`
    tells which words are common in its language.
    """
    if not wanted:
        return None
    passages = index.passages()
    signs = set(codes(text))
    surfaces = _surfaces(text)
    ceiling = 0.0
    present: list[tuple[int, Word]] = []
    for term, prefix in wanted.items():
        forms: tuple[str, ...] = ()
        if term in surfaces and not prefix:
            others = [form for form in index.forms(main_script(term), surfaces[term]) if form != term]
            forms = tuple(others[:MAX_FORMS])
        count = min(passages, index.frequency(term, prefix) + sum(index.frequency(form, False) for form in forms))
        rarity = idf(passages, count)
        if sample is not None and count and not prefix:
            rarity = min(rarity, idf(passages, sample.share((term, *forms), count / passages) * passages))
        if count or term not in signs:  # a code that does not occur is asked for by its parts
            ceiling += rarity
        if count:
            present.append((count, Word(term, prefix, forms, rarity)))
    present.sort()
    kept: list[Word] = []
    touched = 0
    for count, word in present:
        touched += count
        if kept and (count > COMMON * passages or touched > POSTINGS):
            break
        kept.append(word)
    common = idf(passages, round(TELLING * passages))
    telling = tuple(word for word in kept if word.rarity >= common) or tuple(kept)
    return LexicalQuery(tuple(kept), max((K1 + 1.0) * ceiling, 1e-6), dict(wanted), text, telling)


def lexical_hits(
    index: TermIndex, query: LexicalQuery, k: int, within: npt.NDArray[np.int64] | None = None
) -> dict[int, float]:
    """The `k` best passages: chunk id → score in 0..1, best first, ties by id.

    `within`: the chunk ids that may be found, in order; None for all.
    """
    index.passages()
    scores = np.zeros(index.size, np.float32)
    for word in query.words:
        found = _of_word(index, word)
        weight = word.rarity * (K1 + 1.0) / query.ceiling
        scores[found.chunks] += np.float32(weight) * found.impacts
    if within is None:
        chunks = np.flatnonzero(scores > 0.0)
    else:
        within = within[: np.searchsorted(within, index.size)]
        chunks = within[scores[within] > 0.0]
    shares = scores[chunks]
    exactness = Exactness(query.text)
    depth = max(k, exactness.reads)
    if len(chunks) > depth:
        best = shares >= np.partition(shares, len(shares) - depth)[len(shares) - depth]
        chunks, shares = chunks[best], shares[best]
    order = np.lexsort((chunks, -shares))[:depth]
    hits = dict(zip(chunks[order].tolist(), np.minimum(1.0, shares[order]).tolist(), strict=True))
    hits = exactness.weighed(index.db, hits)
    for chunk, share in name_hits(index.db, query.wanted, hits, within).items():
        hits[chunk] = min(1.0, hits.get(chunk, 0.0) + share)
    return dict(sorted(hits.items(), key=lambda hit: (-hit[1], hit[0]))[:k])


def _of_word(index: TermIndex, word: Word) -> Postings:
    """The passages with any form of a word."""
    own = index.postings(word.text, word.prefix)
    if not word.forms:
        return own
    return joined([(own, 1.0), *((index.postings(form, False), FORM_WEIGHT) for form in word.forms)], index.size)


def _surfaces(text: str) -> dict[str, str]:
    """The words of a question as they are typed, by their terms."""
    text = nfc(text)
    return {
        term.text: text[term.start : term.end]
        for term in terms(text)
        if not term.gram and not any(letter.isdigit() for letter in term.text)
    }


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
