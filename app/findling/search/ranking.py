"""The passages of a question in order: both legs within its scope, and their fusion."""

from __future__ import annotations

from typing import Final, NamedTuple

import apsw

from findling.documents.language import LanguageDetector
from findling.search.crowds import Crowds
from findling.search.fusion import fuse, with_chance
from findling.search.lexical import LexicalQuery, lexical_hits, lexical_query, query_terms
from findling.search.postings import TermIndex
from findling.search.question import Question
from findling.search.rarity import Rarity
from findling.search.scope import Scope, Scopes
from findling.search.spaces import languages_of, legible, nearest

DEPTH: Final = 200
"""Passages that each leg contributes at least; three for every document asked for, where that is more."""
DEEPER: Final = (DEPTH, 300, 3_000, 30_000)
"""So many where more documents are wanted: in steps, since each page must continue the order of the one before."""


class Ranking(NamedTuple):
    """Passages in order (chunk id → score), and what the legs had to say of them."""

    scores: dict[int, float]
    terms: dict[str, bool]
    words: dict[int, float]
    meaning: dict[int, float]
    scope: Scope


class Ranker:
    """Ranks passages of one index. One thread uses it at a time, each question within one snapshot."""

    def __init__(self, db: apsw.Connection, languages: LanguageDetector) -> None:
        self._db = db
        self._languages = languages
        self._terms = TermIndex(db)
        self._scopes = Scopes(db)
        self._crowds = Crowds(db)
        self._rarity = Rarity(db)

    def terms(self, question: Question) -> dict[str, bool]:
        """The terms of a question to mark in a text, other forms included, and whether each is a prefix."""
        lexical = self._lexical(question, self._languages.detect(question.query.text))
        return lexical.marks if lexical is not None else {}

    def rank(self, question: Question) -> Ranking:
        """The passages of a question, best first; none for one that only filters."""
        mode, query = question.params.mode, question.query
        scope = self._scopes.of(query)
        depth = depth_for(question.params.offset + question.params.limit)
        language = self._languages.detect(query.text)
        words: dict[int, float] = {}
        terms: dict[str, bool] = {}
        if mode != "meaning":
            lexical = self._lexical(question, language)
            if lexical is not None:
                words, terms = lexical_hits(self._terms, lexical, depth, scope.chunks), lexical.marks
            if query.required and scope.chunks is not None:  # all have the words, also where those are too common
                rest = (id for id in scope.chunks[: 2 * depth].tolist() if id not in words)
                words |= dict.fromkeys((id for id, _ in zip(rest, range(depth - len(words)), strict=False)), 0.0)
        meaning: dict[int, float] = {}
        scores = words
        if question.vectors:
            hybrid = mode == "hybrid"
            found = list(words) if hybrid else []
            meaning = nearest(
                self._db, query.text, question.vectors, depth, found, scope.chunks, self._crowds.samples()
            )
            if hybrid and len(question.vectors) == 1:
                meaning = legible(self._db, question.vectors[0][0], meaning)
            scores = meaning
            if hybrid:
                languages = languages_of(self._db, meaning) if words and language else {}
                scores = fuse(with_chance(words, meaning, languages, language), meaning, question.words_share)
        return Ranking(scores, terms, words, meaning, scope)

    def _lexical(self, question: Question, language: str) -> LexicalQuery | None:
        text = question.query.text
        return lexical_query(self._terms, query_terms(text, question.unfinished), text, self._rarity.sample(language))


def depth_for(documents: int) -> int:
    """Passages that each leg contributes for so many documents."""
    return next((depth for depth in DEEPER if 3 * documents <= depth), 3 * documents)
