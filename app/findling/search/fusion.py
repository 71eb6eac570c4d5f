"""Putting the two legs together so that neither language nor script decides who wins.

Both legs give absolute scores: BM25 as a share of what the question could reach at most, and the cosine. Words of a
question that the library does not hold lower its share, so a question in another language, matching by a name or a
number only, leaves the decision to the meaning. Scores are not stretched and ranks are not used: either would
let a leg that found nothing good push right answers down.

Measured (nDCG@10, MiniLM, chunks; words, meaning, this, stretched cosine): SciFact .643 .672 .721 .705,
Belebele-en .891 .907 .957 .934, Cranfield .351 .398 .426 .413, XQuAD-en .961 .947 .981 .973.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

WORDS_WEIGHT: Final = 0.5
FOREIGN_WORDS_WEIGHT: Final = 0.8
"""Weight of the words where the model knows the question's script but not its language (XQuAD-de .937, words .914)."""


NEAR: Final = 10
"""Passages of the question's language that tell what matching some of its words is worth."""


def words_weight(script: str, language: str, model_languages: Sequence[str], model_scripts: Sequence[str]) -> float:
    """The share of the words in 0..1: 1 drops the meaning. An empty `model_languages` means every language."""
    if not model_languages:
        return WORDS_WEIGHT
    if script and script not in model_scripts:
        return 1.0
    if not language or language in model_languages:
        return WORDS_WEIGHT
    return FOREIGN_WORDS_WEIGHT


def with_chance(
    words: Mapping[int, float], meaning: Mapping[int, float], languages: Mapping[int, str], asked: str
) -> dict[int, float]:
    """BM25 shares in which passages of other languages than the question's have what chance gives those of its own.

    Any passage of the language `asked` shares some words with the question, and one of another language none. What
    that is worth is told by the passages of its own language whose meaning is nearest: the median of their shares.
    Measured (`benchmarks/mixed_languages.py`, nDCG@10): German questions with English answers beside 30 German and 30
    Japanese documents .635 without, .648 with this, beside 488 and 500 .592 and .678; German answers .890 and .885.
    """
    own = sorted((id for id in meaning if languages.get(id) == asked), key=lambda chunk: (-meaning[chunk], chunk))
    near = sorted(words.get(id, 0.0) for id in own[:NEAR])
    chance = near[len(near) // 2] if asked and near else 0.0
    if not chance:
        return dict(words)
    others = {id: max(chance, words.get(id, 0.0)) for id, language in languages.items() if language not in ("", asked)}
    return {**words, **others}


def fuse(words: Mapping[int, float], meaning: Mapping[int, float], weight: float) -> dict[int, float]:
    """Convex sum of BM25 shares (0..1) and cosines per passage, best first, ties by id.

    `weight` is the share of the words; a passage without a match in words scores 0 there. One that has no vector (not
    embedded yet, or in a script that the model cannot read) is taken to be as near as its words are good: the best
    match by words is as near as the nearest. So a half-embedded library does not hide what is plainly there.
    """
    most = max(words.values(), default=0.0) or 1.0
    nearest = max(meaning.values(), default=0.0)
    scores = {}
    for id in {*words, *meaning}:
        share = words.get(id, 0.0)
        cosine = meaning[id] if id in meaning else nearest * share / most
        scores[id] = weight * share + (1.0 - weight) * max(0.0, cosine)
    return dict(sorted(scores.items(), key=lambda item: (-item[1], item[0])))
