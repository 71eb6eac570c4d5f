"""Answering a question: the legs it can use, their fusion, and the hits."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import apsw
import msgspec

from findling.core.answers import Facet, Hit, SearchParams, SearchResult, SimilarParams
from findling.core.errors import Code, FindlingError
from findling.core.scripts import nfc
from findling.documents.language import LanguageDetector
from findling.index.schema import snapshot
from findling.search.answering import EXPLAINED, SLOW_SECONDS, AnsweringSentences
from findling.search.facets import facets, library_facets
from findling.search.hits import Found, hits, paths
from findling.search.listing import newest
from findling.search.passages import best_passages, documents
from findling.search.query import MAX_HINTS, Query, parse, plain
from findling.search.question import Asker, MeaningLeg, Question
from findling.search.ranking import Ranker, Ranking, depth_for
from findling.search.refining import Refiner
from findling.search.similar import similar_passages

MEANING_FROM: Final = 0.15
"""Cosine from which a passage counts as found by its meaning; below it, it is merely the least distant one."""


class Searcher:
    """Questions over one index. Safe to call from several threads: reading takes turns, embedding does not wait."""

    def __init__(self, db: apsw.Connection, legs: Sequence[MeaningLeg], refiner: Refiner | None = None) -> None:
        """Takes over `db`, a reading connection, and the refiner. `legs`: see `use`."""
        self._db = db
        self._refiner = refiner
        languages = LanguageDetector()
        self._ranker = Ranker(db, languages)
        self._legs = list(legs)
        self._asker = Asker(languages)
        self._sentences = AnsweringSentences()
        self._lock = threading.Lock()

    def use(self, legs: Sequence[MeaningLeg]) -> None:
        """Put questions to these spaces from now on, the chosen model's first."""
        with self._lock:
            self._legs = list(legs)
            self._asker.forget()
            self._sentences.forget()

    def words(self, params: SearchParams) -> SearchResult:
        """The answer by words alone, which takes no model and is there at once. The last word may be unfinished."""
        started = time.perf_counter()
        with self._lock, snapshot(self._db):
            query = parse(params.query)
            question = Question(query, params, unfinished=_ends_in_a_word(params.query, query))
            ranking = self._ranker.rank(question)
            found = self._hits(question, ranking)
        return _result(question, found, started, ranking.scope.hints, complete=False)

    def search(self, params: SearchParams, superseded: Callable[[], bool] | None = None) -> SearchResult:
        """The complete answer: the last of `answers`, and what that raises."""
        *_, last = self.answers(params, superseded)
        return last

    def answers(self, params: SearchParams, superseded: Callable[[], bool] | None = None) -> Iterator[SearchResult]:
        """The complete answer; where `explain` is wanted once more with the sentences that answer, and with `rerank`
        once more in the order of a reranker.

        Where the model cannot be used, a hybrid question is answered by words, with a notice. Raises
        FindlingError(SUPERSEDED) when `superseded` says so half-way, and the model's error in mode `meaning`.
        """
        started = time.perf_counter()
        stop = superseded or (lambda: False)
        query, notice = parse(params.query), ""
        try:
            question = self._ready(query, params)
        except FindlingError as error:
            if params.mode == "meaning":
                raise
            question, notice = Question(query, params), str(error)
        if stop():
            raise FindlingError(Code.SUPERSEDED)
        with self._lock, snapshot(self._db):
            ranking = self._ranker.rank(question)
            found = self._hits(question, ranking)
            counted = [] if params.offset else self._facets(question, ranking)
        result = _result(question, found, started, ranking.scope.hints, notice)
        yield (result := msgspec.structs.replace(result, facets=counted))
        if params.explain and question.vectors:
            explained = self._explained(question, found, stop)
            yield (result := msgspec.structs.replace(result, hits=explained))
        if params.rerank and self._refiner is not None and not query.lists:
            yield self._refiner.refined(query.text, result)

    def run(self, params: SearchParams) -> list[tuple[list[str], float]]:
        """Paths and score of each document, best first, without passages: what an evaluation needs.

        The question is taken at its word: those of judged sets know no operators.
        """
        question = self._ready(plain(params.query), params)
        with self._lock, snapshot(self._db):
            best = best_passages(self._db, self._ranker.rank(question).scores, params.limit)
            places = paths(self._db, [passage.content for passage in best])
            return [(places[passage.content], passage.score) for passage in best if passage.content in places]

    def words_of(self, query: str) -> Found:
        """What marks the words of a question in a text: its terms with their other forms, and its phrases."""
        with self._lock, snapshot(self._db):
            parsed = parse(query)
            terms = self._ranker.terms(Question(parsed, SearchParams(query)))
        return Found(terms, [piece for group in parsed.required for piece in group])

    def similar(self, params: SimilarParams) -> SearchResult:
        """Passages like those of a file or of one of its pages, from other files. Raises as `similar_passages`."""
        started = time.perf_counter()
        with self._lock, snapshot(self._db):
            scores = similar_passages(self._db, self._legs, params, depth_for(params.limit))
            best = documents(self._db, lambda limit: best_passages(self._db, scores, limit), params.limit, 0)
            found = hits(self._db, best, Found(meaning=scores))
        place = params.path if params.page is None else f"{params.path}#{params.page}"
        return SearchResult(place, "meaning", _milliseconds(started), [hit for _, hit in found])

    def _ready(self, query: Query, params: SearchParams) -> Question:
        """The question with its vectors, where the meaning counts. Raises the error of the only model there is."""
        legs = self._legs
        try:
            return self._asker.ready(query, params, legs)
        except FindlingError:
            if legs is not self._legs:  # another model took over meanwhile, and the process of this one was ended
                return self._ready(query, params)
            raise

    def _hits(self, question: Question, ranking: Ranking) -> list[tuple[int, Hit]]:
        """The hits of the page that is asked for, each with its best passage."""
        params, query, scope = question.params, question.query, ranking.scope
        if query.lists:
            best = documents(self._db, lambda limit: newest(self._db, scope, limit), params.limit, params.offset)
            return hits(self._db, best, Found(), scope.files)
        near = _near(question, ranking)
        scores = {id: score for id, score in ranking.scores.items() if id in ranking.words or id in near}
        best = documents(
            self._db,
            lambda limit: best_passages(self._db, scores, limit, scope.files),
            params.limit,
            params.offset,
        )
        pieces = [piece for group in query.required for piece in group]
        return hits(self._db, best, Found(ranking.terms, pieces, ranking.words, near), scope.files)

    def _facets(self, question: Question, ranking: Ranking) -> list[Facet]:
        """What the documents are that answer."""
        scope = ranking.scope
        if question.query.lists:
            return facets(self._db, scope.chunks.tolist() if scope.chunks is not None else [], scope.files)
        near = _near(question, ranking)
        return facets(self._db, [id for id in ranking.scores if id in ranking.words or id in near], scope.files)

    def facets(self) -> list[Facet]:
        """What all documents of the library are."""
        with self._lock, snapshot(self._db):
            return library_facets(self._db)

    def _explained(self, question: Question, found: list[tuple[int, Hit]], stop: Callable[[], bool]) -> list[Hit]:
        """The hits, the first with the sentence that answers; all as they are where the model is too slow for that."""
        shown = [hit for _, hit in found]
        if max(self._asker.seconds(leg) for leg, _ in question.vectors) > SLOW_SECONDS:
            return shown
        passages = [(chunk, hit.passage) for chunk, hit in found[:EXPLAINED] if "meaning" in hit.matched]
        spans = self._sentences.spans(question.vectors, passages, stop)
        for place, (chunk, hit) in enumerate(found):
            if chunk in spans:
                first = msgspec.structs.replace(hit.passages[0], meaning_span=spans[chunk])
                passages_ = [first, *hit.passages[1:]]
                shown[place] = msgspec.structs.replace(hit, meaning_span=spans[chunk], passages=passages_)
        return shown

    def close(self) -> None:
        """Close the connection."""
        if self._refiner is not None:
            self._refiner.close()
        with self._lock:
            self._db.close()


def _ends_in_a_word(typed: str, query: Query) -> bool:
    """Whether the last thing that was typed is a word to rank by, not an operator."""
    last = query.text.split()[-1:]
    return bool(last) and nfc(typed).rstrip().endswith(last[0])


def _near(question: Question, ranking: Ranking) -> set[int]:
    """The passages that count as found by their meaning."""
    whole = question.params.mode == "meaning"
    return {id for id, cosine in ranking.meaning.items() if whole or cosine >= MEANING_FROM}


def _milliseconds(started: float) -> float:
    return round((time.perf_counter() - started) * 1000.0, 3)


def _result(
    question: Question,
    found: list[tuple[int, Hit]],
    started: float,
    hints: Sequence[str] = (),
    notice: str = "",
    complete: bool = True,
) -> SearchResult:
    params = question.params
    return SearchResult(
        params.query,
        params.mode,
        _milliseconds(started),
        [hit for _, hit in found],
        complete=complete,
        notice=notice,
        hints=[*question.query.hints, *hints][:MAX_HINTS],
        operators=list(question.query.operators),
    )
