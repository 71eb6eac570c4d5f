"""The static model as an embedder: in this process, since it is a table that cannot crash and loads in a moment."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from findling.core.embedding import Loaded, Role
from findling.core.errors import Code, FindlingError
from findling.models.catalogue import ModelSpec
from findling.models.static import StaticModel
from findling.models.tuned import Tuning

DEVICE: Final = "CPU"
TURN: Final = 64
"""Texts after which a question may come in between."""
TRIAL_SECONDS: Final = 0.3
TRIAL_TEXT: Final = "The committee met in the old library and agreed to have the bridge repaired before winter. " * 6
UNSEEN_WORDS: Final = 10
"""Words in a passage of real text whose pieces are not remembered yet."""


class StaticEmbedder:
    """One static model, loaded when first needed. Calls are thread-safe."""

    def __init__(self, spec: ModelSpec, path: Path) -> None:
        self.spec = spec
        self.warnings: list[str] = []
        self._path = path
        self._lock = threading.Lock()
        self._model: StaticModel | None = None

    @property
    def loaded(self) -> Loaded | None:
        """What is known of the model since it was loaded."""
        model = self._model
        return Loaded(model.dimension, DEVICE, "") if model is not None else None

    @property
    def device(self) -> str:
        """The device in use, "" until the model is loaded."""
        return DEVICE if self._model is not None else ""

    def start(self) -> Loaded:
        """The loaded model. Raises FindlingError as `StaticModel` does."""
        with self._lock:
            return Loaded(self._ready().dimension, DEVICE, "")

    def tune(self, anew: bool = False) -> Tuning:
        """There is one way to run it; `anew` measures how fast that is, in pieces a second."""
        if not anew:
            return Tuning()
        with self._lock:
            model = self._ready()
            tokens = len(model.pieces.ids(_trial_text(0)))
            texts = 0
            started = time.perf_counter()
            while (elapsed := time.perf_counter() - started) < TRIAL_SECONDS:
                texts += 1
                model.embed([_trial_text(texts)])
        return Tuning(tokens_per_second=texts * tokens / elapsed)

    def embed(self, texts: list[str], role: Role = "plain", cut: bool = False) -> npt.NDArray[np.float32]:
        """Unit vectors, float32 [len(texts), dimension]; zero for a text without a known piece.

        Every role is the same, and nothing is ever `cut`. Raises FindlingError as `StaticModel` does.
        """
        parts = []
        for start in range(0, len(texts), TURN):
            with self._lock:
                parts.append(self._ready().embed(texts[start : start + TURN]))
        return np.concatenate(parts) if parts else np.empty((0, self.spec.dimension), np.float32)

    def projected(self, vectors: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Vectors of the teacher [n, its dimension] in this model's space, of unit length."""
        with self._lock:
            return self._ready().projected(vectors)

    def alignment(self, question: str, texts: list[str]) -> npt.NDArray[np.float32]:
        """How much of a question each text holds, float32 [len(texts)] in 0..1; see `StaticModel.alignment`."""
        with self._lock:
            return self._ready().alignment(question, texts)

    def close(self) -> None:
        """Give back the memory; a later call loads the model again."""
        self._model = None

    def _ready(self) -> StaticModel:
        if self._model is None:
            model = StaticModel(self._path)
            if model.dimension != self.spec.dimension:
                detail = f"{model.dimension} dimensions instead of {self.spec.dimension}"
                raise FindlingError(Code.MODEL_DAMAGED, path=self._path, detail=detail)
            self._model = model
        return self._model


def _trial_text(number: int) -> str:
    """A passage with some words that no other one has."""
    return TRIAL_TEXT + " ".join(f"kx{number * UNSEEN_WORDS + place}" for place in range(UNSEEN_WORDS))
