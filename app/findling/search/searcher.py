"""Answering a question: the legs it can use, their fusion, and the hits."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import apsw
import msgspec
import numpy as np
import numpy.typing as npt

from findling.core.errors import Code, FindlingError
from findling.core.protocol import SearchParams, SearchResult
from findling.core.scripts import main_script, nfc, script_of
from findling.documents.language import LanguageDetector
from findling.index.schema import rows, snapshot
from findling.index.vectors import VectorSpace
from findling.models.catalogue import ModelSpec
from findling.models.embedder_process import EmbedderProcess
from findling.search.fusion import fuse, words_weight
from findling.search.lexical import lexical_hits, lexical_query, query_terms
from findling.search.passages import Best, best_passages, hits, paths
from findling.search.postings import TermIndex

Vector = npt.NDArray[np.float32]

DEPTH: Final = 200
"""Passages that each leg contributes at least; three for every document asked for, where that is more."""
LONGEST_QUERY: Final = 2000
"""Characters of a question that are used."""
MEANING_FROM: Final = 0.15
"""Cosine from which a passage counts as found by its meaning; below it, it is merely the least distant one."""


@dataclass(frozen=True, slots=True)
class MeaningLeg:
    """What the leg of meaning needs: an embedder and the vectors of its space."""

    spec: ModelSpec
    embedder: EmbedderProcess
    space: VectorSpace


class _Question(NamedTuple):
    """A question made ready: normalised, with its vectors where the meaning counts, and the words' share in 0..1."""

    text: str
    params: SearchParams
    vectors: list[tuple[MeaningLeg, Vector]]
    """The question in each space that can answer it; a passage counts in the first that covers it."""
    words_share: float
    unfinished: bool = False


class _Ranking(NamedTuple):
    """Documents in order, and what the legs had to say (chunk id → score)."""

    best: list[Best]
    terms: dict[str, bool]
    words: dict[int, float]
    meaning: dict[int, float]


class Searcher:
    """Questions over one index. Safe to call from several threads: reading takes turns, embedding does not wait."""

    def __init__(self, db: apsw.Connection, legs: Sequence[MeaningLeg]) -> None:
        """Takes over `db`, a reading connection. `legs`: see `use`."""
        self._db = db
        self._terms = TermIndex(db)
        self._legs = list(legs)
        self._languages = LanguageDetector()
        self._lock = threading.Lock()

    def use(self, legs: Sequence[MeaningLeg]) -> None:
        """Put questions to these spaces from now on, the chosen model's first."""
        with self._lock:
            self._legs = list(legs)

    def words(self, params: SearchParams) -> SearchResult:
        """The answer by words alone, which takes no model and is there at once. The last word may be unfinished."""
        started = time.perf_counter()
        with self._lock, snapshot(self._db):
            ranking = self._rank(_Question(_normal(params.query), params, [], 1.0, unfinished=True))
            return self._result(params, ranking, started, complete=False)

    def search(self, params: SearchParams, superseded: Callable[[], bool] | None = None) -> SearchResult:
        """The complete answer. Where the model cannot be used, a hybrid question is answered by words, with a notice.

        Raises FindlingError(SUPERSEDED) when `superseded` says so half-way, and the model's error in mode `meaning`.
        """
        started = time.perf_counter()
        notice = ""
        try:
            question = self._prepared(params)
        except FindlingError as error:
            if params.mode == "meaning":
                raise
            question, notice = _Question(_normal(params.query), params, [], 1.0), str(error)
        if superseded is not None and superseded():
            raise FindlingError(Code.SUPERSEDED)
        with self._lock, snapshot(self._db):
            result = self._result(params, self._rank(question), started)
        return msgspec.structs.replace(result, notice=notice) if notice else result

    def run(self, params: SearchParams) -> list[tuple[list[str], float]]:
        """Paths and score of each document, best first, without passages: what an evaluation needs."""
        question = self._prepared(params)
        with self._lock, snapshot(self._db):
            best = self._rank(question).best
            places = paths(self._db, [passage.content for passage in best])
            return [(places[passage.content], passage.score) for passage in best if passage.content in places]

    def _prepared(self, params: SearchParams) -> _Question:
        """The question with its vectors, where the meaning counts. Raises the error of the only model there is."""
        text = _normal(params.query)
        legs = self._legs
        if not legs or params.mode == "words" or not text.strip():
            return _Question(text, params, [], 1.0)
        filled = [leg for leg in legs if len(leg.space.sketch)]  # a model that has seen nothing need not be asked
        language = self._languages.detect(text) if params.mode == "hybrid" else ""
        vectors: list[tuple[MeaningLeg, Vector]] = []
        shares: list[float] = []
        problem: FindlingError | None = None
        for leg in filled or legs[:1]:
            spec = leg.spec
            share = 0.0
            if params.mode == "hybrid":
                share = words_weight(main_script(text), language, spec.languages, spec.scripts)
                if share >= 1.0:
                    continue
            try:
                vectors.append((leg, _embedded(leg, text.strip())))
                shares.append(share)
            except FindlingError as error:
                problem = error
        if problem is not None and not vectors:
            if legs is not self._legs:  # another model took over meanwhile, and the process of this one was ended
                return self._prepared(params)
            raise problem
        return _Question(text, params, vectors, shares[0] if shares else 1.0)

    def _rank(self, question: _Question) -> _Ranking:
        """The best documents of a question."""
        mode, limit = question.params.mode, question.params.limit
        depth = max(DEPTH, 3 * limit)
        words: dict[int, float] = {}
        terms: dict[str, bool] = {}
        if mode != "meaning":
            wanted = query_terms(question.text, question.unfinished)
            lexical = lexical_query(self._terms, wanted, question.text)
            if lexical is not None:
                words, terms = lexical_hits(self._terms, lexical, depth), lexical.terms
        meaning: dict[int, float] = {}
        scores = words
        if question.vectors:
            meaning = self._nearest(question, depth, words)
            scores = meaning if mode == "meaning" else fuse(words, meaning, question.words_share)
        return _Ranking(best_passages(self._db, scores, limit), terms, words, meaning)

    def _nearest(self, question: _Question, depth: int, words: dict[int, float]) -> dict[int, float]:
        """Cosines of the nearest passages, and of those found by words, each in the first space that covers it.

        Cosines of several spaces are put on one scale by what unrelated passages score in each.
        """
        merged: dict[int, float] = {}
        hybrid = question.params.mode == "hybrid"
        for number, (leg, vector) in enumerate(question.vectors):
            earlier = [other.space.sketch for other, _ in question.vectors[:number]]
            found = leg.space.nearest(self._db, vector, depth)
            if hybrid:
                unscored = [id for id in words if id not in found]
                found = self._legible(leg, found | leg.space.cosines(self._db, vector, unscored))
            if len(question.vectors) > 1:
                base = leg.space.background
                found = {id: (cosine - base) / (1.0 - base) for id, cosine in found.items()}
            merged |= {id: score for id, score in found.items() if not any(id in sketch for sketch in earlier)}
        return dict(sorted(merged.items(), key=lambda item: (-item[1], item[0])))

    def _result(self, params: SearchParams, ranking: _Ranking, started: float, complete: bool = True) -> SearchResult:
        near = {id for id, cosine in ranking.meaning.items() if params.mode == "meaning" or cosine >= MEANING_FROM}
        best = [passage for passage in ranking.best if passage.chunk in ranking.words or passage.chunk in near]
        found = hits(self._db, best, ranking.terms, ranking.words, near)
        took = (time.perf_counter() - started) * 1000.0
        return SearchResult(params.query, params.mode, round(took, 3), found, complete=complete)

    def _legible(self, leg: MeaningLeg, meaning: dict[int, float]) -> dict[int, float]:
        """The cosines of passages in a script that the model can read; of others they are noise."""
        scripts = leg.spec.scripts
        if not scripts:
            return meaning
        sql = "SELECT chunk.id, chunk.language FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value"
        languages = dict(rows(self._db, sql, (json.dumps(list(meaning)),)))
        return {id: cosine for id, cosine in meaning.items() if script_of(languages.get(id, "")) in scripts}

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._db.close()


def _normal(query: str) -> str:
    return nfc(query[:LONGEST_QUERY])


def _embedded(leg: MeaningLeg, text: str) -> Vector:
    try:
        vectors = leg.embedder.embed([text], "query")
    except FindlingError as error:
        if error.code is not Code.EMBEDDER_STOPPED:
            raise
        vectors = leg.embedder.embed([text], "query")  # one that ended is started again
    return np.asarray(vectors[0], dtype=np.float32)
