"""Cosines of several spaces as one score, where the better space does not cover every passage yet.

Cosines of two models cannot be compared, so they are put on one scale: what is best among the passages that both know
counts as much in one as in the other. The best `n` by each, which need not be the same passages, are given the same
mean and spread. A passage that the better model does not know then stands neither higher nor lower than its like,
whatever the coverage.

One that both know is scored by both. The better one's share grows with its coverage from a half to the whole: what is
compared with passages that only the basic model knows must be judged alike, and the two together rank better than
either. Once everything is covered, the order is the better model's own, with its second look where that is `aligned`.

Measured against other rules (nDCG@10 at 50% coverage, XQuAD-en; a starter of .796 alone, MiniLM .965): this .852;
the scale of the cosines of unrelated passages .529, regression on the passages that both know .542, their mean and
spread .754, no common scale .469. Benchmark: `benchmarks/coverage.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Final

import apsw
import numpy as np

from findling.core.scripts import script_of
from findling.index.schema import rows
from findling.search.aligning import FOUND_BY_WORDS, Aligning, alignments, second_look
from findling.search.crowds import Samples, levelled
from findling.search.question import MeaningLeg, Vector
from findling.search.ranges import Ids

LEAST: Final = 8
"""Passages in common from which two scales can be told."""

Cosines = dict[int, float]


def nearest(
    db: apsw.Connection,
    question: str,
    vectors: Sequence[tuple[MeaningLeg, Vector]],
    depth: int,
    others: Sequence[int] = (),
    within: Ids | None = None,
    samples: Samples | None = None,
) -> Cosines:
    """The passages nearest to a question, at least `depth` where there are so many, and what `others` score: best
    first, ties by id.

    `question` is its text, "" where there are only `vectors`, which has it in each space, the best first; `within`,
    ids in ascending order, narrows the passages; `samples` are those of the library's languages, see `Crowds`.
    """
    samples = samples if samples and any(leg.spec.aligned for leg, _ in vectors) else {}
    crowds = sorted({id for crowd in samples.values() for id in crowd})
    found = [leg.space.nearest(db, vector, depth * (2 if crowds else 1), within) for leg, vector in vectors]
    by_words = set(others)
    ids = by_words.union(*found)
    if len(vectors) > 1:
        ids.update(_known_to_the_best(db, vectors, found, depth, within))
    languages = languages_of(db, ids.union(crowds)) if crowds or any(leg.spec.languages for leg, _ in vectors) else {}
    if crowds:
        found = [
            near | leg.space.cosines(db, vector, crowds) for near, (leg, vector) in zip(found, vectors, strict=True)
        ]
    level = [levelled(near, languages, samples) for near in found]
    aligned = _aligned(db, question, vectors, level, [*crowds, *islice(others, FOUND_BY_WORDS)])
    scores: Cosines = {}
    covered = 0
    for number in reversed(range(len(vectors))):
        leg, vector = vectors[number]
        missing = [id for id in ids if id not in found[number]]
        cosines = found[number] | leg.space.cosines(db, vector, missing)
        if leg.spec.aligned:
            cosines = levelled(second_look(cosines, aligned, by_words), languages, samples)
        if not covered:
            scores = cosines
        else:
            known = {id: cosine for id, cosine in cosines.items() if leg.spec.reads(languages.get(id, ""))}
            scores = joined(known, scores, min(1.0, len(leg.space.sketch) / covered), depth)
        covered = max(covered, len(leg.space.sketch))
    return _sorted({id: score for id, score in scores.items() if id in ids})


def _aligned(
    db: apsw.Connection,
    question: str,
    vectors: Sequence[tuple[MeaningLeg, Vector]],
    found: Sequence[Cosines],
    others: Sequence[int],
) -> Cosines:
    """The alignment of passages near the question, where one of the models can tell it and one wants it."""
    table = next((leg.embedder for leg, _ in vectors if isinstance(leg.embedder, Aligning)), None)
    if table is None or not question or not any(leg.spec.aligned for leg, _ in vectors):
        return {}
    return alignments(db, table, question, found, others)


def _known_to_the_best(
    db: apsw.Connection,
    vectors: Sequence[tuple[MeaningLeg, Vector]],
    found: Sequence[Cosines],
    depth: int,
    within: Ids | None,
) -> Cosines:
    """What is nearest by the most basic space among the passages of the best, where too few are there by chance."""
    best = vectors[0][0].space.sketch
    basic, vector = vectors[-1]
    if sum(id in best for id in found[-1]) >= LEAST:
        return {}
    known = best.ids() if within is None else best.present(np.asarray(within, np.int64))
    return basic.space.nearest(db, vector, depth, known)


def joined(better: Mapping[int, float], basic: Mapping[int, float], share: float, depth: int) -> Cosines:
    """The scores of a better space and of a more basic one as one, whose scale goes over from the basic one's to the
    better one's as `share` grows.

    `share`: how much of what the basic one covers the better one does. The scale is told from the best `depth`.
    """
    near = sorted(basic, key=lambda chunk: -basic[chunk])[:depth]
    below = np.array([basic[id] for id in near if id in better])
    above = np.sort(np.array([score for id, score in better.items() if id in basic]))[::-1][: len(below)]
    if len(below) < LEAST:  # nothing can be told from so few: the one that covers more decides
        shift = float(above.mean() - below.mean()) if len(below) else 0.0
        if share >= 0.5:
            return {id: score + shift for id, score in basic.items()} | dict(better)
        return {id: score - shift for id, score in better.items()} | dict(basic)
    scale = float(above.std() / max(float(below.std()), 1e-6))
    high, low = float(above.mean()), float(below.mean())
    mapped = {id: high + scale * (score - low) for id, score in basic.items()}
    weight = 0.5 + 0.5 * share
    both = {id: weight * score + (1.0 - weight) * mapped.get(id, score) for id, score in better.items()}
    # between the two scales, since words are added to these scores: as they were while the basic one was alone
    return {
        id: share * score + (1.0 - share) * (low + (score - high) / max(scale, 1e-6))
        for id, score in (mapped | both).items()
    }


def languages_of(db: apsw.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The languages of passages."""
    sql = "SELECT chunk.id, chunk.language FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value"
    return dict(rows(db, sql, (json.dumps(list(ids)),)))


def legible(db: apsw.Connection, leg: MeaningLeg, cosines: Cosines) -> Cosines:
    """The cosines of passages in a script that a model can read; of others they are noise."""
    scripts = leg.spec.scripts
    if not scripts:
        return cosines
    languages = languages_of(db, cosines)
    return {id: cosine for id, cosine in cosines.items() if script_of(languages.get(id, "")) in scripts}


def _sorted(scores: Cosines) -> Cosines:
    return dict(sorted(scores.items(), key=lambda item: (-item[1], item[0])))
