"""What every model must pass on every device before its vectors are believed."""

from __future__ import annotations

from typing import Final

import numpy as np

from findling.core.errors import Code, FindlingError
from findling.models.encoder import Encoder
from findling.models.llama import Vectors

TRIOS: Final = {
    "en": (
        "A kitten sleeps on the sofa.",
        "A young cat is napping on the couch.",
        "Shares fell at the stock exchange.",
    ),
    "zh": ("小猫在沙发上睡觉。", "一只幼猫正在长椅上打盹。", "证券交易所的股价下跌了。"),
    "ar": ("قطة صغيرة تنام على الأريكة.", "هرة صغيرة تغفو فوق الكنبة.", "انخفضت الأسهم في البورصة."),
}
"""A sentence, one that means the same, one that does not. Those of the model's languages are used."""

SAME_TWICE: Final = 0.99999
"""Cosine of a vector with itself in a second run; rounding may differ on a graphics card."""
SAME_ALONE: Final = 0.999
"""Cosine of a vector run alone with the same run in a pack; kernels of quantised weights vary with the pack's shape."""


def self_test(encoder: Encoder) -> list[str]:
    """Warnings about a model that can be used. Raises FindlingError(MODEL_SELF_TEST) for one that cannot.

    Refused: values that are not finite, vectors that are not of unit length, differ from run to run, or depend on
    their neighbours. A paraphrase that is not nearer than an unrelated sentence is a warning.
    """
    try:
        return _judged(encoder) if encoder.model.spec.pooling == "rank" else _embedded(encoder)
    except FindlingError as error:
        if error.code is Code.VECTOR_NOT_FINITE:
            raise _refusal(encoder, "a vector is not finite") from error
        raise


def _embedded(encoder: Encoder) -> list[str]:
    languages = encoder.model.spec.languages
    known = [language for language in TRIOS if not languages or language in languages] or ["en"]
    texts = [sentence for language in known for sentence in TRIOS[language]]
    vectors, _ = encoder.embed(texts, "document")
    lengths = np.linalg.norm(vectors, axis=1)
    if not np.allclose(lengths, 1.0, atol=1e-3):
        raise _refusal(encoder, f"a vector has length {lengths.min():.3f}")
    again, _ = encoder.embed(texts, "document")
    if (lowest := _least_cosine(vectors, again)) < SAME_TWICE:
        raise _refusal(encoder, f"the same text gave another vector the second time (cosine {lowest:.5f})")
    alone = np.concatenate([encoder.embed([text], "document")[0] for text in texts[:3]])
    if (lowest := _least_cosine(vectors[:3], alone)) < SAME_ALONE:
        raise _refusal(encoder, f"a vector depends on its neighbours (cosine {lowest:.5f})")
    warnings = []
    for number, language in enumerate(known):
        trio = vectors[3 * number : 3 * number + 3]
        near, far = float(np.dot(trio[0], trio[1])), float(np.dot(trio[0], trio[2]))
        if not near > far:
            warnings.append(_disorder(encoder, language, near, far))
    return warnings


def _judged(encoder: Encoder) -> list[str]:
    question, near_text, far_text = TRIOS["en"]
    first = encoder.rerank(question, [near_text, far_text])
    second = encoder.rerank(question, [near_text, far_text])
    if not np.isfinite(first).all():
        raise _refusal(encoder, "a score is not finite")
    if not np.allclose(first, second, atol=1e-3):
        raise _refusal(encoder, "the same passage got another score the second time")
    near, far = (float(score) for score in first)
    return [] if near > far else [_disorder(encoder, "en", near, far)]


def _least_cosine(some: Vectors, others: Vectors) -> float:
    return float(np.einsum("ij,ij->i", some, others).min())


def _disorder(encoder: Encoder, language: str, near: float, far: float) -> str:
    name = encoder.model.spec.name
    return str(FindlingError(Code.MODEL_DOUBTFUL, name=name, language=language, near=f"{near:.2f}", far=f"{far:.2f}"))


def _refusal(encoder: Encoder, detail: str) -> FindlingError:
    device = encoder.model.device
    where = {"device": device.label} if device is not None and not device.is_cpu else {}
    return FindlingError(Code.MODEL_SELF_TEST, path=encoder.model.path, detail=detail, **where)
