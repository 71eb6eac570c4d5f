"""A second look at the best answers by a reranker, where one is here and fast enough on this machine."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

import msgspec

from findling.core.answers import SearchResult
from findling.core.errors import Code, FindlingError
from findling.models.embedder_process import EmbedderProcess

MOST: Final = 20
"""Answers that are judged, best first; those after them keep their order."""
PROBED: Final = 2
"""Passages that tell how fast it is."""
SECONDS: Final = 4.0
"""What judging them may take; a reranker that would take longer is not used."""


class Refiner:
    """The reranker of a profile, loaded when first asked for. One question at a time."""

    def __init__(self, find: Callable[[], EmbedderProcess | None]) -> None:
        """`find` gives the reranker, None where none is here."""
        self._find = find
        self._reranker: EmbedderProcess | None = None

    def refined(self, text: str, result: SearchResult) -> SearchResult:
        """The same answers, the first of them by how probably they answer (which becomes their score).

        Where that cannot be told, the answers as they are with a notice that says why.
        """
        judged = result.hits[:MOST]
        if len(judged) < 2:
            return result
        try:
            scores = self._scores(text, [hit.passage for hit in judged])
        except FindlingError as error:
            return msgspec.structs.replace(result, notice=str(error))
        order = sorted(range(len(judged)), key=lambda place: (-scores[place], place))
        first = [msgspec.structs.replace(judged[place], score=round(scores[place], 6)) for place in order]
        least = first[-1].score
        rest = [msgspec.structs.replace(hit, score=round(hit.score * least, 6)) for hit in result.hits[MOST:]]
        return msgspec.structs.replace(result, hits=first + rest)

    def _scores(self, text: str, passages: list[str]) -> list[float]:
        """P(a passage answers). Raises FindlingError NO_RERANKER, RERANKER_SLOW or the model's."""
        self._reranker = self._reranker or self._find()
        if self._reranker is None:
            raise FindlingError(Code.NO_RERANKER)
        self._reranker.start()
        started = time.monotonic()
        scores: list[float] = self._reranker.rerank(text, passages[:PROBED]).tolist()
        seconds = (time.monotonic() - started) / PROBED * len(passages)
        if seconds > SECONDS:
            raise FindlingError(Code.RERANKER_SLOW, name=self._reranker.spec.name, seconds=round(seconds))
        if passages[PROBED:]:
            scores += self._reranker.rerank(text, passages[PROBED:]).tolist()
        return scores

    def close(self) -> None:
        """End the reranker's process."""
        if self._reranker is not None:
            self._reranker.close()
