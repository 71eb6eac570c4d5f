"""Texts in, unit vectors out: templates, tokens, windows and packs put together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from findling.core.errors import Code, FindlingError
from findling.models.llama import Model, Tokens, Vectors
from findling.models.packing import merged, normalised, packs, windows
from findling.models.reranking import Prompt, Scores, probabilities
from findling.models.schedule import Schedule
from findling.models.tuned import Tuning


class Encoder:
    """A model with its lanes. `embed` and `rerank` may be called from several threads; questions go first."""

    def __init__(self, model: Model, tuning: Tuning, dimension: int = 0) -> None:
        """`dimension`: values kept of each vector (Matryoshka), 0 for all.

        Raises FindlingError(MODEL_DAMAGED) when the contexts cannot be made.
        """
        self.model = model
        self.tuning = tuning
        self.dimension = dimension or model.dimension
        self._schedule = Schedule(model, tuning)

    def embed(self, texts: Sequence[str], role: str, cut: bool = False) -> tuple[Vectors, int]:
        """Unit vectors float32 [len(texts), dimension], and the number of tokens that were run.

        A text longer than the model's limit is embedded in windows that are averaged by length; `cut` keeps the
        first full window only, which is how published figures are made. Raises FindlingError(EMBEDDER_STOPPED) for
        a failed decode and FindlingError(VECTOR_NOT_FINITE).
        """
        spec = self.model.spec
        pieces: list[Tokens] = []
        owners: list[int] = []
        for number, text in enumerate(texts):
            body = self.model.tokenize(spec.templated(text, role))
            parts = [body[: self.model.body_limit]] if cut else windows(body, self.model.body_limit)
            pieces += [self._framed(part) for part in parts]
            owners += [number] * len(parts)
        vectors = self._run(pieces, urgent=role == "query")
        weights = np.asarray([len(piece) for piece in pieces], np.int64)
        whole = merged(vectors, np.asarray(owners, np.int64), weights, len(texts))
        if self.dimension < whole.shape[1]:
            whole = normalised(np.ascontiguousarray(whole[:, : self.dimension]))
        return whole, int(weights.sum())

    def rerank(self, query: str, passages: Sequence[str]) -> Scores:
        """P(a passage answers the query), float32 [len(passages)]; a passage too long for the model is cut.

        Raises FindlingError EMBEDDER_STOPPED, VECTOR_NOT_FINITE or MODEL_NO_HEAD.
        """
        prompt = Prompt(self.model)
        outputs = self._run([prompt.tokens(query, passage) for passage in passages], urgent=True)
        return probabilities(self.model, outputs)

    def _run(self, pieces: list[Tokens], urgent: bool) -> Vectors:
        """What the lanes give for token sequences, float32 [len(pieces), model.outputs], in their order."""
        order = packs([len(piece) for piece in pieces], self.tuning.pack or 1, self._schedule.sequences)
        running = [(indices, self._schedule.submit([pieces[i] for i in indices], urgent)) for indices in order]
        vectors = np.empty((len(pieces), self.model.outputs), np.float32)
        for indices, future in running:
            vectors[indices] = future.result()
        if not np.isfinite(vectors).all():
            raise FindlingError(Code.VECTOR_NOT_FINITE, path=self.model.path)
        return vectors

    def _framed(self, body: Tokens) -> Tokens:
        framed = self.model.framed(body)
        # an empty sequence corrupts llama.cpp's memory: a model without begin and end tokens gets a space
        return framed if len(framed) else self.model.tokenize(" .")[:1]

    def close(self) -> None:
        """Finish what is queued, then free the contexts (not the model)."""
        self._schedule.close()
