"""From text to index terms, the same way for passages and for questions, in any script.

Words of scripts that write spaces become one folded term each. Scripts that run words together become
overlapping n-grams: one starts at every letter, so any piece of up to n letters is a prefix of some term. FTS5 then
sees only terms that Findling chose, separated by spaces (tokenizer `ascii`, which splits at nothing else).

Part numbers, dates, versions and identifiers ("KX-4471", "2024-05-17", "foo_bar", "AT&T", "C++") are words like others
and one term as a whole besides, a "code", so that they are found as they are typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from findling.core.scripts import BRAHMIC_UNSPACED, HAN, HANGUL, KANA, nfc

CJK_GRAM: Final = 2
THAI_GRAM: Final = 4
"""Letters in a term; measured on Chinese, Japanese and Thai questions (2 and 4 are best)."""

MAX_TERM: Final = 64
"""Longer terms (encoded data, keys) are cut; nobody types them and they would fill the index."""

_MARKS: Final = "".join(
    f"{chr(start)}-{chr(end)}"
    for start, end in [
        (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x05C4, 0x05C5),
        (0x05C7, 0x05C7), (0x0610, 0x061A), (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC),
        (0x06DF, 0x06E8), (0x06EA, 0x06ED), (0x0711, 0x0711), (0x0730, 0x074A), (0x07A6, 0x07B0), (0x07EB, 0x07F3),
        (0x0816, 0x082D), (0x0859, 0x085B), (0x08CA, 0x0903), (0x093A, 0x094F), (0x0951, 0x0957), (0x0962, 0x0963),
        (0x0981, 0x0983), (0x09BC, 0x09CD), (0x09D7, 0x09D7), (0x09E2, 0x09E3), (0x0A01, 0x0A03), (0x0A3C, 0x0A51),
        (0x0A70, 0x0A75), (0x0A81, 0x0A83), (0x0ABC, 0x0ACD), (0x0AE2, 0x0AE3), (0x0AFA, 0x0B03), (0x0B3C, 0x0B57),
        (0x0B62, 0x0B63), (0x0B82, 0x0B82), (0x0BBE, 0x0BCD), (0x0BD7, 0x0BD7), (0x0C00, 0x0C04), (0x0C3C, 0x0C56),
        (0x0C62, 0x0C63), (0x0C81, 0x0C83), (0x0CBC, 0x0CD6), (0x0CE2, 0x0CE3), (0x0D00, 0x0D03), (0x0D3B, 0x0D4D),
        (0x0D57, 0x0D57), (0x0D62, 0x0D63), (0x0D81, 0x0D83), (0x0DCA, 0x0DDF), (0x0DF2, 0x0DF3), (0x135D, 0x135F),
        (0x1712, 0x1715), (0x1732, 0x1734), (0x18A9, 0x18A9), (0x1AB0, 0x1ACE), (0x1B00, 0x1B04), (0x1B34, 0x1B44),
        (0x1B6B, 0x1B73), (0x1B80, 0x1B82), (0x1BA1, 0x1BAD), (0x1BE6, 0x1BF3), (0x1C24, 0x1C37), (0x1CD0, 0x1CF9),
        (0x1DC0, 0x1DFF), (0x200C, 0x200D), (0x20D0, 0x20F0), (0x2DE0, 0x2DFF), (0xA66F, 0xA672), (0xA674, 0xA67D),
        (0xA69E, 0xA69F), (0xA6F0, 0xA6F1), (0xA802, 0xA802), (0xA823, 0xA827), (0xA880, 0xA881), (0xA8B4, 0xA8C5),
        (0xA8E0, 0xA8F1), (0xA926, 0xA92D), (0xA947, 0xA953), (0xA980, 0xA983), (0xA9B3, 0xA9C0), (0xAA29, 0xAA36),
        (0xAA43, 0xAA43), (0xAA4C, 0xAA4D), (0xAAEB, 0xAAF6), (0xABE3, 0xABEA), (0xABEC, 0xABED), (0xFE20, 0xFE2F),
        (0x11000, 0x11002), (0x11038, 0x11046), (0x110B0, 0x110BA), (0x11100, 0x11134),
    ]
)  # fmt: skip
"""Combining marks that continue a word (Unicode general category M of the scripts in use, and the joiners)."""

_RUN: Final = re.compile(
    f"(?P<cjk>[{HAN}{KANA}]+)|(?P<unspaced>[{BRAHMIC_UNSPACED}]+)|(?P<hangul>[{HANGUL}]+)"
    f"|(?P<word>(?:[^\\W_{HAN}{KANA}{BRAHMIC_UNSPACED}{HANGUL}]|[{_MARKS}])+)"
)
_ASCII_SURFACE: Final = re.compile(r"[a-z]+")
_ASCII_WORD: Final = re.compile(r"[A-Za-z0-9]+")
_ASCII_LONG: Final = re.compile(f"[A-Za-z0-9]{{{MAX_TERM + 1}}}")
_FOLDED_MARKS: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200c\u200d]+"
)
_SEPARATORS: Final = re.compile(r"[\x00-/:-@\[-`{-\x7f]+")
"""ASCII that is neither letter nor digit, as in the compatibility form of "⑴": FTS5 would split a term there."""
_LETTER: Final = f"[^\\W_{HAN}{KANA}{BRAHMIC_UNSPACED}{HANGUL}]"
_CODE: Final = re.compile(
    f"(?<!{_LETTER})(?:{_LETTER}+(?:[-./_:@&\u2010\u2011]{_LETTER}+)+(?:\\+\\+|#)?|[A-Za-z]{{1,2}}(?:\\+\\+|#)(?!{_LETTER}))"
)
_CODE_PART: Final = re.compile(f"{_LETTER}+")
_CODE_SIGN: Final = re.compile(r"[0-9_&@+#]|[a-z][A-Z]")
"""What tells a code from words that are merely joined: a digit, a sign, capitals within."""
_WIDE: Final = {ord(sign): ord(sign) + 0xFEE0 for sign in "-./_:@&+#"} | {0x2010: 0xFF0D, 0x2011: 0xFF0D}
"""Signs within a code become full-width ones, at which FTS5's tokenizer does not split."""
_TOKEN: Final = re.compile("[0-9A-Za-z\u0080-\U0010ffff]+")
_SURFACE: Final = re.compile(f"(?:[^\\W\\d_{HAN}{KANA}{BRAHMIC_UNSPACED}{HANGUL}]|[{_MARKS}])+")
_PLAIN_GRAMS: Final = re.compile(
    "[\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\u0e01-\u0e32\u0e34-\u0e3a\u0e40-\u0e4e]+"
)
"""Letters that folding leaves as they are, alone and in any sequence."""
_LETTERS: Final = str.maketrans({
    "\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0629": "\u0647",  # Arabic and Persian variants
    "\u0131": "i", "\u0142": "l", "\u0111": "d", "\u00f8": "o", "\u00e6": "ae", "\u0153": "oe", "\u00fe": "th",
    "\u00f0": "d",
})  # fmt: skip
_KINDS: Final = {"cjk": CJK_GRAM, "hangul": CJK_GRAM, "unspaced": THAI_GRAM, "word": 0}


class Term(NamedTuple):
    """One index term and where it stands in the text (code points).

    `gram` is the n of an n-gram and 0 for a word; `run` counts the runs of letters in the text.
    """

    text: str
    start: int
    end: int
    gram: int
    run: int


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The form in which words are compared: compatibility forms, case and accents removed.

    Accents are removed where readers leave them out (Latin, Greek, Cyrillic, Hebrew points, Arabic vowels); vowel
    signs of Indic scripts are letters and stay.
    """
    if word.isascii():
        return word.lower()[:MAX_TERM]
    folded = unicodedata.normalize("NFKD", word).casefold()
    folded = _SEPARATORS.sub("", _FOLDED_MARKS.sub("", folded)).translate(_LETTERS)
    return unicodedata.normalize("NFC", folded)[:MAX_TERM]


def terms(text: str) -> Iterator[Term]:
    """The terms of a text in order. `_` separates words; digits and letters run together ("KX4471")."""
    if text.isascii():
        for run, match in enumerate(_ASCII_WORD.finditer(text)):
            yield Term(match[0].lower()[:MAX_TERM], match.start(), match.end(), 0, run)
        return
    for run, match in enumerate(_RUN.finditer(text)):
        gram = _KINDS[match.lastgroup or "word"]
        if not gram:
            folded = fold(match[0])
            if folded:
                yield Term(folded, match.start(), match.end(), 0, run)
            continue
        letters, start = match[0], match.start()
        for offset in range(len(letters)):
            piece = letters[offset : offset + gram]
            folded = fold(piece)
            if folded:
                yield Term(folded, start + offset, start + offset + len(piece), gram, run)


def occurrences(text: str, wanted: Container[str], beginnings: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where the text has one of the wanted terms, or a term with one of the beginnings (code points)."""
    if text.isascii():  # most texts: nothing is made of the words that are not wanted
        for match in _ASCII_WORD.finditer(text.lower()):
            word = match[0][:MAX_TERM]
            if word in wanted or (beginnings and word.startswith(beginnings)):
                yield match.span()
        return
    for term in terms(text):
        if term.text in wanted or (beginnings and term.text.startswith(beginnings)):
            yield term.start, term.end


def codes(text: str) -> list[str]:
    """The codes of a text, each as one term, in order; see above."""
    candidates = " ".join(word for word in text.split() if not word.isalpha())
    return [
        _CODE_PART.sub(lambda part: fold(part[0]), code).translate(_WIDE)
        for code in _CODE.findall(nfc(candidates))
        if len(code) <= MAX_TERM and _CODE_SIGN.search(code)
    ]


def surfaces(text: str) -> set[str]:
    """The different words of a text in lower case, with their accents: what a stemmer takes."""
    if text.isascii():
        return set(_ASCII_SURFACE.findall(text.lower()))
    return set(_SURFACE.findall(nfc(text.lower())))


def indexed(text: str) -> str:
    """The text as FTS5 stores it: its terms, separated by spaces, and then its codes."""
    plain = text.isascii() and not _ASCII_LONG.search(text)
    found = text.lower() if plain else " ".join(_term_texts(text))
    extra = codes(text)
    return f"{found} {' '.join(extra)}" if extra else found


def _term_texts(text: str) -> Iterator[str]:
    """The texts of `terms`, made faster."""
    for match in _RUN.finditer(text):
        gram = _KINDS[match.lastgroup or "word"]
        letters = match[0]
        if not gram:
            yield fold(letters)
        elif _PLAIN_GRAMS.fullmatch(letters):
            for start in range(len(letters)):
                yield letters[start : start + gram]
        else:
            for start in range(len(letters)):
                yield fold(letters[start : start + gram])


def index_terms(indexed_text: str) -> list[str]:
    """The terms that FTS5 makes of what `indexed` gave."""
    return _TOKEN.findall(indexed_text)
