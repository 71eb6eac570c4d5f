"""The static model: a table of vectors of word pieces; a text is the sum of its pieces.

Its file is a GGUF container (architecture `static`) with four tensors: `embeddings` int8 [pieces, dimension], `scales`
float16 [pieces], `directions` float16 [teacher's dimension, dimension], which bring the teacher's vectors into this
space, and `vocabulary`, the bytes of a SentencePiece model. Nothing but the vocabulary is read at the start: the table
is mapped, and pages come in as pieces are met.

A sum of rows blurs a long text. Since a row means something by itself, a question can also be held against the pieces
of a text one by one (as ColBERT does with a network's vectors, Khattab and Zaharia 2020), which needs the text and is
for the nearest passages only: see `alignment`.
"""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from findling.core.errors import Code, FindlingError
from findling.models.gguf_header import GgufHeader, read_header
from findling.models.packing import normalised
from findling.models.pieces import Pieces

ARCHITECTURE: Final = "static"
RELATED: Final = 0.3
"""Cosine of two pieces below which they have nothing in common."""
EMPHASIS: Final = 1.5
"""A piece of a question counts by the length of its row, which training made short for common ones, to this power."""
MOST_PIECES: Final = 64
"""Pieces of a question that are held against texts, those that count most."""
KEPT: Final = 1_000
"""Texts whose pieces are remembered, some megabytes."""
_NUMBERS: Final = {"I8": np.int8, "F16": np.float16}

Vectors = npt.NDArray[np.float32]


class StaticModel:
    """The pieces and their vectors. One thread uses it at a time."""

    def __init__(self, path: Path) -> None:
        """Raises FindlingError MODEL_NOT_GGUF, MODEL_DAMAGED or FILE_UNREADABLE, each naming the file."""
        header = read_header(path)
        try:
            table = _tensor(path, header, "embeddings", "I8", 2)
            self._table = np.asarray(table)  # the same memory; as a `memmap` it is slow to index
            self._scales = np.asarray(_tensor(path, header, "scales", "F16", 1), np.float32)
            self._directions = np.asarray(_tensor(path, header, "directions", "F16", 2), np.float32)
            self.pieces = Pieces(_tensor(path, header, "vocabulary", "I8", 1).tobytes())
        except (KeyError, ValueError, RuntimeError) as error:
            raise FindlingError(Code.MODEL_DAMAGED, path=path, detail=error) from error
        self._lately: OrderedDict[str, npt.NDArray[np.int32]] = OrderedDict()
        if not len(self.pieces) == len(self._table) == len(self._scales):
            raise FindlingError(Code.MODEL_DAMAGED, path=path, detail="its vocabulary is not that of its vectors")

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self._table.shape[1])

    def embed(self, texts: list[str]) -> Vectors:
        """Unit vectors, float32 [len(texts), dimension]; zero for a text without a known piece."""
        vectors = np.zeros((len(texts), self.dimension), np.float32)
        for row, text in enumerate(texts):
            ids = np.array(self.pieces.ids(text), np.int64)
            if len(ids):
                np.dot(self._scales[ids], self._table[ids].astype(np.float32), out=vectors[row])
        return normalised(vectors)

    def projected(self, vectors: Vectors) -> Vectors:
        """Vectors of the teacher, float32 [n, its dimension], in this space [n, dimension], of unit length."""
        return normalised(vectors @ self._directions)

    def alignment(self, question: str, texts: list[str]) -> Vectors:
        """How much of a question each text holds, float32 [len(texts)] in 0..1: for each piece of the question the
        cosine of the nearest piece of the text."""
        aligned = np.zeros(len(texts), np.float32)
        asked, weights = self._rows(np.unique(np.array(self.pieces.ids(question), np.int64)))
        cut = [self._cut(text) for text in texts]
        filled = [place for place, ids in enumerate(cut) if len(ids)]
        if not len(asked) or not filled:
            return aligned
        weights = weights**EMPHASIS
        heaviest = np.argsort(-weights, kind="stable")[:MOST_PIECES]
        asked, weights = asked[heaviest], weights[heaviest]
        pieces, column = np.unique(np.concatenate([cut[place] for place in filled]), return_inverse=True)
        cosines = np.maximum(asked @ self._rows(pieces)[0].T - np.float32(RELATED), 0.0)
        starts = np.cumsum([0, *(len(cut[place]) for place in filled[:-1])])
        nearest = np.maximum.reduceat(cosines[:, column], starts, axis=1)
        aligned[filled] = weights @ nearest / (weights.sum() * np.float32(1.0 - RELATED))
        return aligned

    def _cut(self, text: str) -> npt.NDArray[np.int32]:
        """The pieces of a text, from memory where it was asked for lately: questions meet the same passages again."""
        known = self._lately.pop(text, None)
        if known is None:
            known = np.array(self.pieces.ids(text), np.int32)
            if len(self._lately) >= KEPT:
                self._lately.popitem(last=False)
        self._lately[text] = known
        return known

    def _rows(self, ids: npt.NDArray[np.int64]) -> tuple[Vectors, Vectors]:
        """Unit vectors [len(ids), dimension] of pieces, and their lengths in the table."""
        rows = self._table[ids].astype(np.float32)
        lengths = np.maximum(np.sqrt(np.einsum("ij,ij->i", rows, rows)), np.float32(1e-9))
        return rows / lengths[:, None], lengths * self._scales[ids]


def _tensor(path: Path, header: GgufHeader, name: str, kind: str, axes: int) -> npt.NDArray[np.generic]:
    place = header.places[name]
    if place.kind != kind or len(place.shape) != axes:
        raise ValueError(f"{name} is {place.kind} of {len(place.shape)} axes")
    return np.memmap(path, _NUMBERS[kind], "r", place.offset, place.shape)
