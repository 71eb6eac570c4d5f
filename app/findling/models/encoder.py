"""Texts in, unit vectors out: tokenising, windows, packs and lanes put together, queries before documents."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Final

import msgspec
import numpy as np

from findling.core.errors import Code, FindlingError
from findling.models.llama import Lane, Model, Tokens, Vectors
from findling.models.packing import merged, packs, windows
from findling.models.reranking import Prompt, Scores, probabilities

QUERY_PRIORITY: Final = 0
DOCUMENT_PRIORITY: Final = 1
_END_PRIORITY: Final = 2
MAX_SEQUENCES: Final = 64

SELF_TEST: Final = (
    "A kitten sleeps on the sofa.",
    "A young cat is napping on the couch.",
    "Shares fell at the stock exchange.",
)


class Tuning(msgspec.Struct, frozen=True):
    """How a model runs best here: `lanes` contexts of `threads` threads, packs of up to `pack` tokens."""

    lanes: int = 1
    threads: int = 1
    pack: int = 0
    """0: one sequence at a time."""
    tokens_per_second: float = 0.0


@dataclass(order=True)
class _Task:
    priority: int
    number: int
    pack: list[Tokens] = field(compare=False)
    future: Future[Vectors] = field(compare=False)


class Encoder:
    """A model with its lanes. `embed` may be called from several threads; packs of queries go first."""

    def __init__(self, model: Model, tuning: Tuning) -> None:
        """Raises FindlingError(MODEL_DAMAGED) when the contexts cannot be made."""
        self.model = model
        self.tuning = tuning
        self._numbers = itertools.count()
        self._tasks: queue.PriorityQueue[_Task] = queue.PriorityQueue()
        sequences = MAX_SEQUENCES if tuning.pack else 1
        # llama.cpp plans for equally long sequences and aborts the process where they do not fill the context
        capacity = -(-max(model.spec.limit, tuning.pack) // sequences) * sequences
        self._lanes = [Lane(model, capacity, sequences, tuning.threads) for _ in range(tuning.lanes)]
        self._threads = [
            threading.Thread(target=self._serve, args=(lane,), name=f"lane-{number}", daemon=True)
            for number, lane in enumerate(self._lanes)
        ]
        for thread in self._threads:
            thread.start()

    def embed(self, texts: Sequence[str], role: str, cut: bool = False) -> tuple[Vectors, int]:
        """Unit vectors float32 [len(texts), dimension], and the number of tokens that were run.

        A text longer than the model's limit is embedded in windows that are averaged by length; `cut` keeps the
        first full window only, which is how published figures are made. Raises FindlingError(EMBEDDER_STOPPED) for
        a failed decode and FindlingError(MODEL_SELF_TEST) for a vector that is not finite.
        """
        spec = self.model.spec
        pieces: list[Tokens] = []
        owners: list[int] = []
        for number, text in enumerate(texts):
            body = self.model.tokenize(spec.templated(text, role))
            parts = [body[: self.model.body_limit]] if cut else windows(body, self.model.body_limit)
            pieces += [self._framed(part) for part in parts]
            owners += [number] * len(parts)
        priority = QUERY_PRIORITY if role == "query" else DOCUMENT_PRIORITY
        vectors = self._run(pieces, priority)
        weights = np.asarray([len(piece) for piece in pieces], np.int64)
        return merged(vectors, np.asarray(owners, np.int64), weights, len(texts)), int(weights.sum())

    def rerank(self, query: str, passages: Sequence[str]) -> Scores:
        """P(a passage answers the query), float32 [len(passages)]; a passage too long for the model is cut.

        Raises FindlingError EMBEDDER_STOPPED, MODEL_SELF_TEST (an output is not finite) or MODEL_NO_HEAD.
        """
        prompt = Prompt(self.model)
        outputs = self._run([prompt.tokens(query, passage) for passage in passages], QUERY_PRIORITY)
        return probabilities(self.model, outputs)

    def _run(self, pieces: list[Tokens], priority: int) -> Vectors:
        """What the lanes give for token sequences, float32 [len(pieces), model.outputs], in their order."""
        sequences = MAX_SEQUENCES if self.tuning.pack else 1
        running = []
        for indices in packs([len(piece) for piece in pieces], self.tuning.pack or 1, sequences):
            task = _Task(priority, next(self._numbers), [pieces[i] for i in indices], Future())
            self._tasks.put(task)
            running.append((indices, task.future))
        vectors = np.empty((len(pieces), self.model.outputs), np.float32)
        for indices, future in running:
            vectors[indices] = future.result()
        if not np.isfinite(vectors).all():
            raise FindlingError(Code.MODEL_SELF_TEST, path=self.model.path, detail="a vector is not finite")
        return vectors

    def _framed(self, body: Tokens) -> Tokens:
        framed = self.model.framed(body)
        # an empty sequence corrupts llama.cpp's memory: a model without begin and end tokens gets a space
        return framed if len(framed) else self.model.tokenize(" .")[:1]

    def self_test(self) -> None:
        """Raise FindlingError(MODEL_SELF_TEST) unless a paraphrase is nearer than an unrelated sentence."""
        if self.model.spec.pooling == "rank":
            near, far = (float(score) for score in self.rerank(SELF_TEST[0], SELF_TEST[1:]))
        else:
            vectors, _ = self.embed(SELF_TEST, "document")
            near, far = float(vectors[0] @ vectors[1]), float(vectors[0] @ vectors[2])
        if not near > far:
            detail = f"a paraphrase scores {near:.3f}, an unrelated sentence {far:.3f}"
            raise FindlingError(Code.MODEL_SELF_TEST, path=self.model.path, detail=detail)

    def _serve(self, lane: Lane) -> None:
        while (task := self._tasks.get()).priority != _END_PRIORITY:
            try:
                task.future.set_result(lane.encode(task.pack))
            except FindlingError as error:
                task.future.set_exception(error)

    def close(self) -> None:
        """Finish what is queued, then free the contexts (not the model)."""
        for _ in self._threads:
            self._tasks.put(_Task(_END_PRIORITY, next(self._numbers), [], Future()))
        for thread in self._threads:
            thread.join()
        for lane in self._lanes:
            lane.close()
