"""The static model: a table of vectors of word pieces; a text is the sum of its pieces.

Its file is a GGUF container (architecture `static`) with three tensors: `embeddings` int8 [pieces, dimension],
`scales` float16 [pieces], and `vocabulary`, the bytes of a SentencePiece model. Nothing but the vocabulary is read at
the start: the table is mapped, and pages come in as pieces are met.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from findling.core.errors import Code, FindlingError
from findling.models.gguf_header import GgufHeader, read_header
from findling.models.pieces import Pieces

ARCHITECTURE: Final = "static"
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
            self.pieces = Pieces(_tensor(path, header, "vocabulary", "I8", 1).tobytes())
        except (KeyError, ValueError, RuntimeError) as error:
            raise FindlingError(Code.MODEL_DAMAGED, path=path, detail=error) from error
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
        lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
        vectors /= np.maximum(lengths, np.float32(1e-9))[:, None]
        return vectors


def _tensor(path: Path, header: GgufHeader, name: str, kind: str, axes: int) -> npt.NDArray[np.generic]:
    place = header.places[name]
    if place.kind != kind or len(place.shape) != axes:
        raise ValueError(f"{name} is {place.kind} of {len(place.shape)} axes")
    return np.memmap(path, _NUMBERS[kind], "r", place.offset, place.shape)
