"""Learning the table: questions near their passages, everything near the teacher.

InfoNCE over the batch in both directions, plus the distance to the teacher's vectors and to its similarities among
English texts (so that the table stays in the teacher's space). Gradients are written out: a sum of rows, a length and
three products need no framework. Row-wise Adagrad: pieces are as different in frequency as words are.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import scipy.sparse

from starter.corpus import Corpus, Integers
from starter.sampling import Sampler
from starter.teacher import Floats

ITEMS: Final = 1_024
TEACHER_ITEMS: Final = 256
TEMPERATURE: Final = 0.05
RATE: Final = 0.03
LAST_RATE: Final = 0.05
"""Of the rate, what is left at the end; it falls from the middle on."""
TEACHER_WEIGHT: Final = 2.0
STRUCTURE_WEIGHT: Final = 20.0
CHECKPOINT_SECONDS: Final = 120.0


@dataclass(frozen=True)
class Teacher:
    """The teacher's unit vectors [texts, dimension] of English texts, by their number in the corpus."""

    texts: Integers
    vectors: npt.NDArray[np.float16]

    def rows(self, corpus: Corpus) -> Integers:
        """For every English text its row here, -1 where the teacher has not seen it."""
        rows = np.full(corpus.texts, -1, np.int32)
        rows[self.texts] = np.arange(len(self.texts), dtype=np.int32)
        return rows


class Trainer:
    """One table being trained. `table` is float32 [pieces, dimension]."""

    def __init__(self, corpus: Corpus, teacher: Teacher, table: Floats, seed: int) -> None:
        self.table = table
        self.steps = 0
        self._squares = np.full(len(table), 1e-6, np.float32)
        self._sampler = Sampler(corpus, len(table), seed)
        self._teacher = teacher
        self._taught = teacher.rows(corpus)
        self._chance = np.random.default_rng(seed + 1)

    @property
    def touched(self) -> npt.NDArray[np.bool_]:
        """Pieces [pieces] that had a part in any step."""
        return self._squares > 1e-6

    def train(self, seconds: float, checkpoint: Path, report: Callable[[int, float, float], None]) -> None:
        """Train for so long in all, from the checkpoint where there is one."""
        spent = self._resumed(checkpoint)
        saved = spent
        started = time.monotonic() - spent
        loss = 0.0
        while (spent := time.monotonic() - started) < seconds:
            part = spent / seconds
            loss += self.step(RATE * (1.0 if part < 0.5 else max(LAST_RATE, 2.0 * (1.0 - part))))
            if self.steps % 100 == 0:
                report(self.steps, spent, loss / 100)
                loss = 0.0
            if spent - saved > CHECKPOINT_SECONDS:
                self._save(checkpoint, spent)
                saved = spent
        self._save(checkpoint, seconds)

    def step(self, rate: float) -> float:
        """One batch; the contrastive loss."""
        batch = self._sampler.batch(ITEMS)
        chosen = self._chance.integers(0, len(self._teacher.texts), TEACHER_ITEMS)
        bags = (batch.questions, batch.passages, self._sampler.texts(self._teacher.texts[chosen]))
        pieces = np.unique(np.concatenate([bag.indices for bag in bags]))
        narrow = [_narrowed(bag, pieces) for bag in bags]
        rows = self.table[pieces]
        units, lengths = zip(*(_unit(bag @ rows) for bag in narrow), strict=True)
        questions, passages, english = units
        loss, to_questions, to_passages = contrast(questions, passages, batch.excluded)
        taught = self._taught[batch.english]
        plain = batch.plain & (taught >= 0)
        if plain.any():
            pull = TEACHER_WEIGHT / plain.sum()
            to_questions[plain] -= np.float32(pull) * self._teacher.vectors[taught[plain]]
        wanted = self._teacher.vectors[chosen].astype(np.float32)
        to_english = -np.float32(TEACHER_WEIGHT / len(chosen)) * wanted
        error = english @ english.T - wanted @ wanted.T
        to_english += np.float32(4.0 * STRUCTURE_WEIGHT / error.size) * (error @ english)
        gradient = sum(
            bag.T @ _before_unit(towards, unit, length)
            for bag, towards, unit, length in zip(
                narrow, (to_questions, to_passages, to_english), units, lengths, strict=True
            )
        )
        self._squares[pieces] += np.einsum("ij,ij->i", gradient, gradient) / gradient.shape[1]
        self.table[pieces] = rows - np.float32(rate) * gradient / np.sqrt(self._squares[pieces])[:, None]
        self.steps += 1
        return loss

    def _save(self, checkpoint: Path, spent: float) -> None:
        temporary = checkpoint.with_suffix(".new.npz")
        np.savez(temporary, table=self.table, squares=self._squares, steps=self.steps, spent=spent)
        temporary.replace(checkpoint)

    def _resumed(self, checkpoint: Path) -> float:
        if not checkpoint.exists():
            return 0.0
        with np.load(checkpoint) as kept:
            self.table, self._squares, self.steps = kept["table"], kept["squares"], int(kept["steps"])
            return float(kept["spent"])


def contrast(questions: Floats, passages: Floats, excluded: npt.NDArray[np.bool_]) -> tuple[float, Floats, Floats]:
    """InfoNCE of unit vectors [items, dimension] in both directions, and its gradients towards both."""
    logits = questions @ passages.T / np.float32(TEMPERATURE)
    logits[excluded] = -1e4
    forward, forward_loss = _softmax(logits)
    backward, backward_loss = _softmax(logits.T)
    both: Floats = forward + backward.T
    both[np.diag_indices(len(both))] -= 2.0
    both *= np.float32(0.5 / len(both) / TEMPERATURE)
    to_questions: Floats = both @ passages
    to_passages: Floats = both.T @ questions
    return 0.5 * (forward_loss + backward_loss), to_questions, to_passages


def _softmax(logits: Floats) -> tuple[Floats, float]:
    """Of each row, and the mean loss of its diagonal."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    sums = powers.sum(axis=1)
    return powers / sums[:, None], float((np.log(sums) - np.diagonal(shifted)).mean())


def _narrowed(bag: scipy.sparse.csr_array, pieces: Integers) -> scipy.sparse.csr_array:
    """The same bags with columns for these pieces only, which are in order and hold all it has."""
    columns = np.searchsorted(pieces, bag.indices)
    return scipy.sparse.csr_array((bag.data, columns, bag.indptr), shape=(bag.shape[0], len(pieces)))


def _unit(vectors: Floats) -> tuple[Floats, Floats]:
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))[:, None]
    lengths = np.maximum(lengths, np.float32(1e-6))
    return vectors / lengths, lengths


def _before_unit(gradient: Floats, unit: Floats, length: Floats) -> Floats:
    """The gradient before a vector was brought to unit length."""
    along = np.einsum("ij,ij->i", gradient, unit)[:, None]
    before: Floats = (gradient - along * unit) / length
    return before
