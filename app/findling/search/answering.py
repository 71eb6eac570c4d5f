"""The sentence of a passage that answers a question by its meaning, in whatever language it is."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from findling.core.answers import Span
from findling.core.errors import FindlingError
from findling.core.scripts import main_script
from findling.search.question import MeaningLeg, Vector

EXPLAINED: Final = 10
"""Hits whose sentence is sought."""
SLOW_SECONDS: Final = 0.15
"""A model that takes so long for a question is not asked for sentences."""
BUDGET_SECONDS: Final = 0.5
"""After which no further passage is looked at."""
SENTENCES: Final = 32
"""Sentences of a passage that are looked at."""
SHORTEST: Final = 12
"""Characters; a shorter sentence ("Dr.", "1.") is taken together with the next."""
LEAST: Final = 0.15
"""Cosine below which no sentence answers."""
KEPT: Final = 500
"""Passages whose sentences are kept."""


class AnsweringSentences:
    """Embeds sentences of passages and remembers them. Safe to call from several threads."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, int, int], tuple[list[Span], npt.NDArray[np.float32]]] = OrderedDict()
        self._lock = threading.Lock()

    def forget(self) -> None:
        """Forget all sentences: other models answer from now on."""
        with self._lock:
            self._kept.clear()

    def spans(
        self,
        vectors: Sequence[tuple[MeaningLeg, Vector]],
        passages: Sequence[tuple[int, str]],
        stop: Callable[[], bool],
    ) -> dict[int, Span]:
        """The answering sentence of each passage (chunk id, text), where one could be found in time."""
        found: dict[int, Span] = {}
        started = time.perf_counter()
        for chunk, text in passages:
            script = main_script(text)
            covering = next(
                (
                    (leg, vector)
                    for leg, vector in vectors
                    if chunk in leg.space.sketch and (not leg.spec.scripts or script in leg.spec.scripts)
                ),
                None,
            )
            if stop() or time.perf_counter() - started > BUDGET_SECONDS:
                break
            if covering is None:
                continue
            leg, vector = covering
            try:
                spans, sentences = self._sentences(leg, chunk, text)
            except FindlingError:
                break  # the hits are there without it
            cosines = np.einsum("ij,j->i", sentences, vector)
            best = int(np.argmax(cosines)) if len(spans) else -1
            if best >= 0 and cosines[best] >= LEAST:
                found[chunk] = spans[best]
        return found

    def _sentences(self, leg: MeaningLeg, chunk: int, text: str) -> tuple[list[Span], npt.NDArray[np.float32]]:
        key = leg.space.id, chunk, hash(text)  # the number of a passage that is gone may be given again
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None:
                self._kept.move_to_end(key)
                return kept
        spans = sentence_spans(text)
        texts = [text[start:end] for start, end in spans]
        made = spans, leg.embedder.embed(texts, "document") if texts else np.empty((0, 0), np.float32)
        with self._lock:
            self._kept[key] = made
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return made


def sentence_spans(text: str) -> list[Span]:
    """The sentences of a passage, without the white space around them."""
    # here, since it loads Qt's core (0.1 s, 11 MB), which a question by words has no use for
    from findling.documents.sentences import sentence_ends

    spans: list[Span] = []
    start = 0
    for end in sentence_ends(text):
        sentence = text[start:end]
        bare = sentence.strip()
        if len(bare) < SHORTEST and end < len(text):
            continue
        if bare:
            first = start + len(sentence) - len(sentence.lstrip())
            spans.append((first, first + len(bare)))
        start = end
    return spans[:SENTENCES]
