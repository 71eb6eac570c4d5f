"""Where training starts: English pieces at the teacher's vectors, all others at random."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import numpy as np

from findling.models.catalogue import find_model
from findling.models.embedder_process import EmbedderProcess
from findling.models.packing import normalised
from findling.models.pieces import MARKER, Pieces
from starter.corpus import Corpus
from starter.teacher import MODEL, Floats

COMMON: Final = 3e-4
"""A piece of this share of the English text gets half the weight of a rare one (SIF, Arora et al. 2017)."""
SPREAD: Final = 0.02
_ENGLISH: Final = re.compile(f"{MARKER}?[a-z]{{2,}}|{MARKER}[0-9]+")


def initial_table(corpus: Corpus, pieces: Pieces, directions: Floats, model: Path, seed: int) -> Floats:
    """float32 [pieces, dimension], in the space of the teacher's `directions` [384, dimension]."""
    dimension = directions.shape[1]
    table = np.random.default_rng(seed).standard_normal((len(pieces), dimension), np.float32) * np.float32(SPREAD)
    counts = np.bincount(corpus.pieces[: corpus.offsets[corpus.texts]], minlength=len(pieces))
    english = [id for id in np.flatnonzero(counts >= 2).tolist() if _ENGLISH.fullmatch(pieces.name(id))]
    embedder = EmbedderProcess(find_model(MODEL), model)
    try:
        vectors = embedder.embed([pieces.name(id).removeprefix(MARKER) for id in english], "plain")
    finally:
        embedder.close()
    vectors = normalised(vectors - vectors.mean(axis=0))
    share = counts[english] / counts.sum()
    table[english] = vectors @ directions * (COMMON / (COMMON + share))[:, None]
    return table
