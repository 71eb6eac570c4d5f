"""A second look at the nearest passages: the question is held against their pieces of words, one by one.

One vector is enough to find some hundred passages that may answer; which of them does is told by their own pieces. The
starter's table does that for any passage in a fraction of a millisecond, and for other models' passages as well.
Measured (nDCG@10, whole documents; cosine alone, with the second look): see `ModelSpec.aligned` and the README.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final, Protocol, runtime_checkable

import apsw
import numpy as np
import numpy.typing as npt

from findling.index.embedding import passage_text
from findling.index.schema import rows

NEAREST: Final = 100
"""Passages that get a second look, of all spaces together."""
FOUND_BY_WORDS: Final = 40
"""Of those that words found, how many get one too."""
SHARE: Final = 0.4
"""Of the alignment in the score; the rest is the cosine."""
WORDS_SHARE: Final = 0.25
"""The same for a passage that words found: they have told already that the question's words are there."""


@runtime_checkable
class Aligning(Protocol):
    """An embedder that can hold a question against texts."""

    def alignment(self, question: str, texts: list[str]) -> npt.NDArray[np.float32]:
        """How much of the question each text holds, float32 [len(texts)] in 0..1."""
        ...


def alignments(
    db: apsw.Connection,
    embedder: Aligning,
    question: str,
    nearest: Sequence[Mapping[int, float]],
    others: Iterable[int] = (),
) -> dict[int, float]:
    """The alignment of the nearest passages of each space and of all `others`."""
    each = NEAREST // max(1, len(nearest))
    wanted = {id for cosines in nearest for id in sorted(cosines, key=lambda place: (-cosines[place], place))[:each]}
    wanted.update(others)
    sql = (
        "SELECT chunk.id, chunk.text, content.title, chunk.heading FROM json_each(?) j "
        "CROSS JOIN chunk ON chunk.id = j.value JOIN content ON content.id = chunk.content"
    )
    found = rows(db, sql, (json.dumps(sorted(wanted)),))
    texts = [passage_text(text, title, heading) for _, text, title, heading in found]
    return dict(zip((row[0] for row in found), embedder.alignment(question, texts).tolist(), strict=True))


def second_look(
    cosines: Mapping[int, float], aligned: Mapping[int, float], by_words: Collection[int] = ()
) -> dict[int, float]:
    """Scores from cosines and alignments. A passage without one is taken to be aligned as those of its cosine are.

    `by_words`: passages that words found too.
    """
    known = [id for id in cosines if id in aligned]
    if not known:
        return dict(cosines)
    slope, level = _line(np.array([cosines[id] for id in known]), np.array([aligned[id] for id in known]))
    scores = {}
    for id, cosine in cosines.items():
        share = WORDS_SHARE if id in by_words else SHARE
        scores[id] = (1.0 - share) * cosine + share * (aligned[id] if id in aligned else level + slope * cosine)
    return scores


def _line(cosines: npt.NDArray[np.float64], aligned: npt.NDArray[np.float64]) -> tuple[float, float]:
    """Slope and level of the line that tells the alignment from the cosine; it never falls."""
    apart = cosines - cosines.mean()
    spread = float(apart @ apart)
    slope = max(0.0, float(apart @ aligned) / spread) if spread > 0.0 else 0.0
    return slope, float(aligned.mean() - slope * cosines.mean())
