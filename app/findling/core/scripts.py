"""Scripts: which characters write words without spaces, and how many tokens a text will cost.

Unicode script ranges after Scripts.txt (Unicode 16), cut to what the index and the chunker need.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

HAN: Final = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
KANA: Final = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
HANGUL: Final = "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb"
BRAHMIC_UNSPACED: Final = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u1780-\u17d3\u17dc"
    "\u1950-\u19df\u1a20-\u1a7e\u0f40-\u0fbc\uaa60-\uaa7b"
)
"""Thai, Lao, Myanmar, Khmer, Tai and Tibetan letters: words run together, vowels are marks."""

_SCRIPTS: Final = (
    ("han", HAN),
    ("kana", KANA),
    ("hangul", HANGUL),
    ("thai", "\u0e00-\u0e7f"),
    ("lao", "\u0e80-\u0eff"),
    ("tibetan", "\u0f00-\u0fff"),
    ("myanmar", "\u1000-\u109f\uaa60-\uaa7f"),
    ("khmer", "\u1780-\u17ff\u19e0-\u19ff"),
    ("cyrillic", "\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f"),
    ("greek", "\u0370-\u03ff\u1f00-\u1fff"),
    ("armenian", "\u0530-\u058f"),
    ("hebrew", "\u0590-\u05ff\ufb1d-\ufb4f"),
    ("arabic", "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufeff"),
    ("devanagari", "\u0900-\u097f\ua8e0-\ua8ff"),
    ("bengali", "\u0980-\u09ff"),
    ("gurmukhi", "\u0a00-\u0a7f"),
    ("gujarati", "\u0a80-\u0aff"),
    ("oriya", "\u0b00-\u0b7f"),
    ("tamil", "\u0b80-\u0bff"),
    ("telugu", "\u0c00-\u0c7f"),
    ("kannada", "\u0c80-\u0cff"),
    ("malayalam", "\u0d00-\u0d7f"),
    ("sinhala", "\u0d80-\u0dff"),
    ("georgian", "\u10a0-\u10ff\u1c90-\u1cbf"),
    ("ethiopic", "\u1200-\u139f"),
    ("latin", "A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff\uff21-\uff5a"),
)
_SCRIPT_PATTERN: Final = re.compile("|".join(f"(?P<{name}>[{ranges}]+)" for name, ranges in _SCRIPTS))

_COMMON_TOKENS: Final = 0.25
"""Tokens of an ASCII letter, space or sign."""
_TOKENS: Final = (
    (0.5, "0-9'"),
    (0.5, "\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\u00a0-\u00bf"),
    (1.0, "\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff"),
    (0.75, "\u3007\u4e00-\u9fff"),
    (0.65, KANA),
    (0.6, HANGUL),
    (0.36, "\u0410-\u044f\u0401\u0451"),
    (0.9, "\u0400-\u052f"),
    (0.48, "\u0386-\u03ce"),
    (0.42, "\u060c\u061b\u061f\u0621-\u063a\u0641-\u0652"),
    (0.9, "\u0600-\u06ff\u0750-\u077f"),
    (0.72, "\u0590-\u05ff"),
    (0.4, "\u0e00-\u0e7f"),
    (0.6, "\u0900-\u097f"),
    (0.8, "\u0980-\u09ff\u0b80-\u0bff"),
    (1.07, "\u0530-\u058f\u0a00-\u0aff\u0c00-\u0dff\u0e80-\u0eff\u10a0-\u10ff\u1780-\u17ff"),
    (1.25, "\u0f00-\u109f"),
    (1.5, "\u1200-\u139f"),
    (1.75, "\u0250-\u02ff\u0370-\uffff"),
    (2.3, "\U00010000-\U0010ffff"),
)
"""About how many tokens a character of these ranges costs, the first that has it counting.

Set so that 250 are at most 512 by any of the vocabularies of Qwen2, Llama 3 and XLM-R: for scripts that these learned
little of, that is many times what the others need."""
_COSTS: Final = tuple(cost for cost, _ in _TOKENS)
_REST: Final = ("\u0400-\u052f", "\u0600-\u06ff\u0750-\u077f", "\u0250-\u02ff\u0370-\uffff")
"""Ranges that earlier ones lie in: their characters are taken singly."""
_DEAR: Final = re.compile("|".join(f"([{ranges}]{'' if ranges in _REST else '+'})" for _, ranges in _TOKENS))
_NOT_COMMON: Final = re.compile("[0-9'\u0080-\U0010ffff]+")
"""What `_DEAR` is sought in: one class of characters is found many times as fast as any of twenty."""
_UNSPOKEN: Final = re.compile("(?<![A-Za-z+/=_-])[A-Za-z+/=_-]{24,}")
"""Addresses, hashes and encoded data: twice as dear as words."""


_LANGUAGE_SCRIPTS: Final = {
    script: codes.split()
    for script, codes in {
        "han": "zh", "kana": "ja", "hangul": "ko", "thai": "th", "lao": "lo", "tibetan": "bo dz", "myanmar": "my",
        "khmer": "km", "cyrillic": "ru uk be bg mk sr kk ky mn tg tt ba cv os", "greek": "el", "armenian": "hy",
        "hebrew": "he yi", "arabic": "ar fa ur ps ckb sd ug ku", "devanagari": "hi mr ne sa", "bengali": "bn as",
        "gurmukhi": "pa", "gujarati": "gu", "oriya": "or", "tamil": "ta", "telugu": "te", "kannada": "kn",
        "malayalam": "ml", "sinhala": "si", "georgian": "ka", "ethiopic": "am ti",
    }.items()
}  # fmt: skip
_SCRIPT_OF: Final = {code: script for script, codes in _LANGUAGE_SCRIPTS.items() for code in codes}


def script_of(language: str) -> str:
    """The script that a language (ISO 639-1) is mostly written in; Latin for those not listed and for ""."""
    return _SCRIPT_OF.get(language, "latin")


def script_counts(text: str) -> dict[str, int]:
    """Letters of each script in a text; scripts that do not occur are left out."""
    if text.isascii():
        letters = sum(map(str.isalpha, text))
        return {"latin": letters} if letters else {}
    counts: dict[str, int] = {}
    for match in _SCRIPT_PATTERN.finditer(text):
        name = match.lastgroup or ""
        counts[name] = counts.get(name, 0) + match.end() - match.start()
    return counts


def main_script(text: str) -> str:
    """The script of most letters, "" where there is none. Kana makes a text Japanese even where Han prevails."""
    counts = script_counts(text)
    return max(counts, key=lambda name: counts[name]) if counts else ""


def estimated_tokens(text: str) -> float:
    """About how many subword tokens a multilingual model makes of a text, from its scripts alone."""
    return tokens_before(text, [len(text)])[0]


def tokens_before(text: str, places: Sequence[int]) -> list[float]:
    """The estimated tokens of a text up to each of these offsets, which rise."""
    counts: list[float] = []
    extra = 0.0  # tokens before the current run beyond what its characters commonly cost
    waiting = iter(places)
    place = next(waiting, None)
    for start, end, more in _dear_runs(text):
        while place is not None and place <= end:
            counts.append(place * _COMMON_TOKENS + extra + max(0, place - start) * more)
            place = next(waiting, None)
        extra += (end - start) * more
    while place is not None:
        counts.append(place * _COMMON_TOKENS + extra)
        place = next(waiting, None)
    return counts


def _dear_runs(text: str) -> Iterable[tuple[int, int, float]]:
    """Where the runs of dear characters start and end, in order, and what each costs more than common ones."""
    runs = [
        (*match.span(), _COSTS[(match.lastindex or 1) - 1] - _COMMON_TOKENS)
        for stretch in _NOT_COMMON.finditer(text)
        for match in _DEAR.finditer(text, *stretch.span())
    ]
    unspoken = [(*match.span(), _COMMON_TOKENS) for match in _UNSPOKEN.finditer(text)]
    return sorted(runs + unspoken) if unspoken else runs


def nfc(text: str) -> str:
    """Canonical composition; a no-op for most text, and then cheap."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
