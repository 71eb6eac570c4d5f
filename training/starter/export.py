"""From the trained table to the file that ships."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import gguf
import numpy as np
import numpy.typing as npt

from findling.models.static import ARCHITECTURE
from starter.teacher import Floats

NAME: Final = "findling-starter"
LICENCE: Final = "CC-BY-SA-4.0"
UNSEEN_QUANTILE: Final = 0.5
"""Pieces that no text had keep their random direction, as long as half of the others are: as words they still match."""


def finished(table: Floats, touched: npt.NDArray[np.bool_]) -> Floats:
    """The table with pieces that training never met brought to a usual length."""
    table = table.copy()
    lengths = np.linalg.norm(table, axis=1, keepdims=True)
    usual = np.quantile(lengths[touched], UNSEEN_QUANTILE)
    table[~touched] *= usual / np.maximum(lengths[~touched], 1e-6)
    return table


def quantised(table: Floats) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float16]]:
    """int8 [pieces, dimension] and a scale for each row."""
    scales = np.maximum(np.abs(table).max(axis=1) / 127.0, 1e-8).astype(np.float16)
    integers = np.rint(table / scales.astype(np.float32)[:, None])
    return np.clip(integers, -127, 127).astype(np.int8), scales


def write(table: Floats, vocabulary: bytes, directions: Floats, path: Path) -> None:
    """Write the model file, in one step. `directions` [384, dimension] bring the teacher's vectors into its space."""
    integers, scales = quantised(table)
    temporary = path.with_suffix(".new")
    writer = gguf.GGUFWriter(str(temporary), ARCHITECTURE)
    writer.add_name(NAME)
    writer.add_license(LICENCE)
    writer.add_embedding_length(table.shape[1])
    writer.add_tensor("embeddings", integers)
    writer.add_tensor("scales", scales)
    writer.add_tensor("directions", directions.astype(np.float16))
    writer.add_tensor("vocabulary", np.frombuffer(vocabulary, np.int8))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    temporary.replace(path)
