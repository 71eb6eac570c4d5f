"""Answering a question: the legs it can use, their fusion, and the hits."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
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


class _Ranking(NamedTuple):
    """Documents in order, and what the legs had to say (chunk id → score)."""

    best: list[Best]
    terms: dict[str, bool]
    words: dict[int, float]
    meaning: dict[int, float]


class Searcher:
    """Questions over one index. Safe to call from several threads: reading takes turns, embedding does not wait."""

    def __init__(self, db: apsw.Connection, meaning: MeaningLeg | None) -> None:
        """Takes over `db`, a reading connection."""
        self._db = db
        self._meaning = meaning
        self._languages = LanguageDetector()
        self._lock = threading.Lock()

    def words(self, params: SearchParams) -> SearchResult:
        """The answer by words alone, which takes no model and is there at once. The last word may be unfinished."""
        started = time.perf_counter()
        with self._lock, snapshot(self._db):
            ranking = self._rank(params, None, unfinished=True)
            return self._result(params, ranking, started, complete=False)

    def search(self, params: SearchParams, superseded: Callable[[], bool] | None = None) -> SearchResult:
        """The complete answer. Where the model cannot be used, a hybrid question is answered by words.

        Raises FindlingError(SUPERSEDED) when `superseded` says so half-way, and the model's error in mode `meaning`.
        """
        started = time.perf_counter()
        notice = ""
        try:
            vector = self._embed(params)
        except FindlingError as error:
            if params.mode == "meaning":
                raise
            vector, notice = None, str(error)
        if superseded is not None and superseded():
            raise FindlingError(Code.SUPERSEDED)
        with self._lock, snapshot(self._db):
            result = self._result(params, self._rank(params, vector), started)
        return msgspec.structs.replace(result, notice=notice) if notice else result

    def run(self, params: SearchParams) -> list[tuple[list[str], float]]:
        """Paths and score of each document, best first, without passages: what an evaluation needs."""
        vector = self._embed(params)
        with self._lock, snapshot(self._db):
            best = self._rank(params, vector).best
            places = paths(self._db, [passage.content for passage in best])
            return [(places[passage.content], passage.score) for passage in best if passage.content in places]

    def _embed(self, params: SearchParams) -> Vector | None:
        """The question's vector; None where no vector is wanted. Raises FindlingError where the model fails."""
        meaning = self._meaning
        text = nfc(params.query[:LONGEST_QUERY]).strip()
        if (
            meaning is None
            or not text
            or params.mode == "words"
            or (params.mode == "hybrid" and self._weight(text) >= 1.0)
        ):
            return None
        try:
            vectors = meaning.embedder.embed([text], "query")
        except FindlingError as error:
            if error.code is not Code.EMBEDDER_STOPPED:
                raise
            vectors = meaning.embedder.embed([text], "query")  # one that ended is started again by the next call
        return np.asarray(vectors[0], dtype=np.float32)

    def _weight(self, text: str) -> float:
        spec = self._meaning.spec if self._meaning is not None else None
        if spec is None:
            return 1.0
        return words_weight(main_script(text), self._languages.detect(text), spec.languages, spec.scripts)

    def _rank(self, params: SearchParams, vector: Vector | None, unfinished: bool = False) -> _Ranking:
        """The best documents of a question whose vector, where it has one, is given."""
        text = nfc(params.query[:LONGEST_QUERY])
        depth = max(DEPTH, 3 * params.limit)
        words: dict[int, float] = {}
        terms: dict[str, bool] = {}
        if params.mode != "meaning":
            lexical = lexical_query(self._db, query_terms(text, unfinished))
            if lexical is not None:
                words, terms = lexical_hits(self._db, lexical, depth), lexical.terms
        meaning: dict[int, float] = {}
        scores = words
        if vector is not None and self._meaning is not None:
            space = self._meaning.space
            meaning = space.nearest(self._db, vector, depth)
            if params.mode == "meaning":
                scores = meaning
            else:
                unscored = [id for id in words if id not in meaning]
                meaning = self._legible(meaning | space.cosines(self._db, vector, unscored))
                scores = fuse(words, meaning, self._weight(text))
        return _Ranking(best_passages(self._db, scores, params.limit), terms, words, meaning)

    def _result(self, params: SearchParams, ranking: _Ranking, started: float, complete: bool = True) -> SearchResult:
        near = {id for id, cosine in ranking.meaning.items() if params.mode == "meaning" or cosine >= MEANING_FROM}
        best = [passage for passage in ranking.best if passage.chunk in ranking.words or passage.chunk in near]
        found = hits(self._db, best, ranking.terms, ranking.words, near)
        took = (time.perf_counter() - started) * 1000.0
        return SearchResult(params.query, params.mode, round(took, 3), found, complete=complete)

    def _legible(self, meaning: dict[int, float]) -> dict[int, float]:
        """The cosines of passages in a script that the model can read; of others they are noise."""
        scripts = self._meaning.spec.scripts if self._meaning is not None else []
        if not scripts:
            return meaning
        sql = "SELECT chunk.id, chunk.language FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value"
        languages = dict(rows(self._db, sql, (json.dumps(list(meaning)),)))
        return {id: cosine for id, cosine in meaning.items() if script_of(languages.get(id, "")) in scripts}

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._db.close()
