"""A question made ready to be asked: taken apart, and embedded for each model that can answer it."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from findling.core.answers import SearchParams
from findling.core.errors import Code, FindlingError
from findling.core.scripts import main_script
from findling.documents.language import LanguageDetector
from findling.index.vectors import VectorSpace
from findling.models.catalogue import ModelSpec
from findling.models.embedders import Embedder
from findling.search.fusion import words_weight
from findling.search.query import Query

Vector = npt.NDArray[np.float32]

KEPT: Final = 16
"""Questions whose vectors are kept, for further pages of their answers."""


@dataclass(frozen=True, slots=True)
class MeaningLeg:
    """What the leg of meaning needs: an embedder and the vectors of its space."""

    spec: ModelSpec
    embedder: Embedder
    space: VectorSpace


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its vectors where the meaning counts, and the words' share in 0..1.

    `vectors` has it in each space that can answer it, the best first. With `unfinished` its last word is still being
    typed.
    """

    query: Query
    params: SearchParams
    vectors: list[tuple[MeaningLeg, Vector]] = field(default_factory=list)
    words_share: float = 1.0
    unfinished: bool = False


class Asker:
    """Embeds questions. Safe to call from several threads."""

    def __init__(self, languages: LanguageDetector) -> None:
        self._languages = languages
        self._lock = threading.Lock()
        self._vectors: OrderedDict[tuple[VectorSpace, str], Vector] = OrderedDict()
        self._seconds: dict[VectorSpace, float] = {}

    def ready(self, query: Query, params: SearchParams, legs: Sequence[MeaningLeg]) -> Question:
        """The question for these legs, the chosen model's first. Raises the error of the only model there is.

        A model is not asked where it has seen nothing, or does not know the question's language while another does.
        """
        text = query.text.strip()
        if not legs or params.mode == "words" or not text:
            return Question(query, params)
        script, language = main_script(query.text), self._languages.detect(query.text)
        filled = _useful([leg for leg in legs if len(leg.space.sketch)] or legs[:1])
        asked = [leg for leg in filled if _knows(leg.spec, script, language)] or filled
        vectors: list[tuple[MeaningLeg, Vector]] = []
        shares: list[float] = []
        problem: FindlingError | None = None
        for leg in asked:
            spec = leg.spec
            share = 0.0
            if params.mode == "hybrid":
                share = words_weight(script, language, spec.languages, spec.scripts)
                if share >= 1.0:
                    continue
            try:
                vectors.append((leg, self._embedded(leg, text, again=params.offset > 0)))
                shares.append(share)
            except FindlingError as error:
                problem = error
        if problem is not None and not vectors:
            raise problem
        return Question(query, params, vectors, shares[0] if shares else 1.0)

    def seconds(self, leg: MeaningLeg) -> float:
        """What a question took this model lately, 0 where that is not known."""
        return self._seconds.get(leg.space, 0.0)

    def forget(self) -> None:
        """Forget what is known of the models so far."""
        with self._lock:
            self._vectors.clear()
            self._seconds.clear()

    def _embedded(self, leg: MeaningLeg, text: str, again: bool) -> Vector:
        """The vector of a question, from memory where it is asked `again`."""
        key = leg.space, text
        with self._lock:
            kept = self._vectors.pop(key, None)
            if kept is not None and again:
                self._vectors[key] = kept
                return kept
        was_loaded = leg.embedder.loaded is not None
        started = time.perf_counter()
        vector = _vector(leg, text)
        took = time.perf_counter() - started
        with self._lock:
            if was_loaded:
                self._seconds[leg.space] = 0.5 * (self._seconds.get(leg.space, took) + took)
            self._vectors[key] = vector
            if len(self._vectors) > KEPT:
                self._vectors.popitem(last=False)
        return vector


def _useful(legs: Sequence[MeaningLeg]) -> Sequence[MeaningLeg]:
    """Those that can add something to a first one: nothing does to one that reads all languages and covers all."""
    first, *rest = legs
    most = max((len(leg.space.sketch) for leg in rest), default=0)
    return legs[:1] if not first.spec.languages and len(first.space.sketch) >= most else legs


def _knows(spec: ModelSpec, script: str, language: str) -> bool:
    """Whether a model knows a question's script and language, as far as those can be told."""
    return (not script or not spec.scripts or script in spec.scripts) and spec.reads(language)


def _vector(leg: MeaningLeg, text: str) -> Vector:
    try:
        vectors = leg.embedder.embed([text], "query")
    except FindlingError as error:
        if error.code is not Code.EMBEDDER_STOPPED:
            raise
        vectors = leg.embedder.embed([text], "query")  # one that ended is started again
    return np.asarray(vectors[0], dtype=np.float32)
