"""Answering a question: the legs it can use, their fusion, and the hits."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import apsw
import numpy as np

from findling.core.errors import Code, FindlingError
from findling.core.protocol import SearchParams, SearchResult
from findling.core.scripts import main_script, nfc
from findling.documents.language import LanguageDetector
from findling.index.schema import rows
from findling.index.vectors import VectorSpace
from findling.models.catalogue import ModelSpec
from findling.models.embedder_process import EmbedderProcess
from findling.search.fusion import fuse, words_weight
from findling.search.lexical import LexicalQuery, lexical_hits, lexical_query, query_terms
from findling.search.passages import best_passages, hits

DEPTH: Final = 200
"""Passages that each leg contributes at least; three for every document asked for, where that is more."""
LONGEST_QUERY: Final = 2000
"""Characters of a question that are used."""
MEANING_FROM: Final = 0.15
"""Cosine from which a passage is said to have been matched by its meaning."""


@dataclass(frozen=True, slots=True)
class MeaningLeg:
    """What the leg of meaning needs: an embedder and the vectors of its space."""

    spec: ModelSpec
    embedder: EmbedderProcess
    space: VectorSpace


class Searcher:
    """Questions over one index. Safe to call from several threads: reading takes turns, embedding does not wait."""

    def __init__(self, db: apsw.Connection, meaning: MeaningLeg | None) -> None:
        """Takes over `db`, a reading connection."""
        self._db = db
        self._meaning = meaning
        self._languages = LanguageDetector()
        self._lock = threading.Lock()

    def words(self, params: SearchParams) -> SearchResult:
        """The answer by words alone, which takes no model: what can be shown at once."""
        return self._answer(params, time.perf_counter(), use_words=True, vector=None, complete=False, unfinished=True)

    def search(self, params: SearchParams, superseded: Callable[[], bool] | None = None) -> SearchResult:
        """The complete answer. Where the model cannot be used, a hybrid question is answered by words.

        Raises FindlingError(SUPERSEDED) when `superseded` says so half-way, and the model's error in mode `meaning`.
        """
        started = time.perf_counter()
        vector = None
        if params.mode != "words":
            vector = self._embed(params)
            if superseded is not None and superseded():
                raise FindlingError(Code.SUPERSEDED)
        return self._answer(params, started, use_words=params.mode != "meaning", vector=vector)

    def _embed(self, params: SearchParams) -> np.ndarray[tuple[int], np.dtype[np.float32]] | None:
        meaning = self._meaning
        text = nfc(params.query[:LONGEST_QUERY]).strip()
        if meaning is None or not text or (params.mode == "hybrid" and self._weight(text) >= 1.0):
            return None
        try:
            vector = meaning.embedder.embed([text], "query")[0]
        except FindlingError:
            if params.mode == "meaning":
                raise
            return None
        return np.asarray(vector, dtype=np.float32)

    def _weight(self, text: str) -> float:
        spec = self._meaning.spec if self._meaning is not None else None
        if spec is None:
            return 1.0
        return words_weight(main_script(text), self._languages.detect(text), spec.languages, spec.scripts)

    def _answer(
        self,
        params: SearchParams,
        started: float,
        *,
        use_words: bool,
        vector: np.ndarray[tuple[int], np.dtype[np.float32]] | None,
        complete: bool = True,
        unfinished: bool = False,
    ) -> SearchResult:
        text = nfc(params.query[:LONGEST_QUERY])
        depth = max(DEPTH, 3 * params.limit)
        with self._lock, self._db:
            lexical: LexicalQuery | None = lexical_query(self._db, text, unfinished) if use_words else None
            words = lexical_hits(self._db, lexical, depth) if lexical is not None else {}
            if vector is not None and self._meaning is not None:
                space = self._meaning.space
                meaning = space.nearest(self._db, vector, depth)
                if use_words:
                    unscored = [id for id in words if id not in meaning]
                    meaning = self._legible(meaning | space.cosines(self._db, vector, unscored))
                    scores = fuse(words, meaning, self._weight(text))
                else:
                    scores = meaning
            else:
                meaning, scores = {}, words
            best = best_passages(self._db, scores, params.limit)
            near = {id for id, cosine in meaning.items() if cosine >= MEANING_FROM or not words}
            found = list(hits(self._db, best, query_terms(text, unfinished) if use_words else {}, words, near))
        took = (time.perf_counter() - started) * 1000.0
        return SearchResult(params.query, params.mode, round(took, 3), found, complete=complete)

    def _legible(self, meaning: dict[int, float]) -> dict[int, float]:
        """The cosines of passages in a script that the model can read; of others they are noise."""
        scripts = self._meaning.spec.scripts if self._meaning is not None else []
        if not scripts:
            return meaning
        sql = "SELECT chunk.id, substr(text, 1, 200) FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value"
        samples = dict(rows(self._db, sql, (json.dumps(list(meaning)),)))
        return {id: cosine for id, cosine in meaning.items() if main_script(samples.get(id, "")) in scripts}

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._db.close()
