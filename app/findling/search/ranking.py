"""The passages of a question in order: both legs within its scope, and their fusion."""

from __future__ import annotations

import json
from typing import Final, NamedTuple

import apsw

from findling.core.scripts import script_of
from findling.index.schema import rows
from findling.search.fusion import fuse
from findling.search.lexical import lexical_hits, lexical_query, query_terms
from findling.search.postings import TermIndex
from findling.search.question import MeaningLeg, Question
from findling.search.scope import Scope, Scopes

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

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._terms = TermIndex(db)
        self._scopes = Scopes(db)

    def rank(self, question: Question) -> Ranking:
        """The passages of a question, best first; none for one that only filters."""
        mode, query = question.params.mode, question.query
        scope = self._scopes.of(query)
        depth = depth_for(question.params.offset + question.params.limit)
        words: dict[int, float] = {}
        terms: dict[str, bool] = {}
        if mode != "meaning":
            lexical = lexical_query(self._terms, query_terms(query.text, question.unfinished), query.text)
            if lexical is not None:
                words, terms = lexical_hits(self._terms, lexical, depth, scope.chunks), lexical.terms
            if query.required and scope.chunks is not None:  # all have the words, also where those are too common
                rest = (id for id in scope.chunks[: 2 * depth].tolist() if id not in words)
                words |= dict.fromkeys((id for id, _ in zip(rest, range(depth - len(words)), strict=False)), 0.0)
        meaning: dict[int, float] = {}
        scores = words
        if question.vectors:
            meaning = self._nearest(question, depth, words, scope)
            scores = meaning if mode == "meaning" else fuse(words, meaning, question.words_share)
        return Ranking(scores, terms, words, meaning, scope)

    def _nearest(self, question: Question, depth: int, words: dict[int, float], scope: Scope) -> dict[int, float]:
        """Cosines of the nearest passages, and of those found by words, each in the first space that covers it.

        Cosines of several spaces are put on one scale by what unrelated passages score in each.
        """
        merged: dict[int, float] = {}
        hybrid = question.params.mode == "hybrid"
        for number, (leg, vector) in enumerate(question.vectors):
            earlier = [other.space.sketch for other, _ in question.vectors[:number]]
            found = leg.space.nearest(self._db, vector, depth, scope.chunks)
            if hybrid:
                unscored = [id for id in words if id not in found]
                found = self._legible(leg, found | leg.space.cosines(self._db, vector, unscored))
            if len(question.vectors) > 1:
                base = leg.space.background
                found = {id: (cosine - base) / (1.0 - base) for id, cosine in found.items()}
            merged |= {id: score for id, score in found.items() if not any(id in sketch for sketch in earlier)}
        return dict(sorted(merged.items(), key=lambda item: (-item[1], item[0])))

    def _legible(self, leg: MeaningLeg, meaning: dict[int, float]) -> dict[int, float]:
        """The cosines of passages in a script that the model can read; of others they are noise."""
        scripts = leg.spec.scripts
        if not scripts:
            return meaning
        sql = "SELECT chunk.id, chunk.language FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value"
        languages = dict(rows(self._db, sql, (json.dumps(list(meaning)),)))
        return {id: cosine for id, cosine in meaning.items() if script_of(languages.get(id, "")) in scripts}


def depth_for(documents: int) -> int:
    """Passages that each leg contributes for so many documents."""
    return next((depth for depth in DEEPER if 3 * documents <= depth), 3 * documents)
