"""Stems: what the inflected forms of a word have in common, so that a question's word finds all of them.

The index holds words as they are written, so prefixes, phrases and exact words stay possible; a table of the library's
vocabulary (`form`) says which of its words share a stem, and a question's word is looked for in all its forms. The
stem is made of the word with its accents, in the language of the passage; a question's word is stemmed in every
language of its script that the library has, because short questions are often taken for another language.

Measured with Snowball (nDCG@10 by words, before → after): XQuAD ar .864 → .937 (Arabic prefixes, which Snowball strips
only in part, are stripped here besides: .947 instead of .938 on all questions), de .924 → .939, el .906 → .943,
en .965 → .969, es .967 → .980, hi .934 → .971, ro .905 → .972, ru .817 → .942, tr .859 → .929 (100 questions each);
Belebele-en .891 → .921, Belebele-de .798 → .861, SciFact .643 → .673, Cranfield .351 → .375. Languages without a set
to measure on are included where Snowball's algorithm is of the same kind as those measured.

Rejected: stems as the only terms (no prefixes, no phrases, and a passage taken for another language is lost); stems as
additional terms (a third more index); stems of folded words (ar .916, ru .927, tr .919: endings are told by accents).
"""

from __future__ import annotations

import re
from typing import Final

import Stemmer

from findling.core.scripts import nfc, script_of
from findling.index.terms import fold

_NAMES: Final = """
    ar:arabic ca:catalan cs:czech da:danish de:german el:greek en:english es:spanish et:estonian eu:basque
    fa:persian fi:finnish fr:french ga:irish hi:hindi hu:hungarian hy:armenian id:indonesian it:italian
    lt:lithuanian ne:nepali nl:dutch no:norwegian pl:polish pt:portuguese ro:romanian ru:russian sr:serbian
    sv:swedish ta:tamil tr:turkish yi:yiddish
"""
_ALGORITHMS: Final = {language: name for language, _, name in (pair.partition(":") for pair in _NAMES.split())}
"""Snowball's algorithm for a language (ISO 639-1)."""
ARABIC: Final = "ar"
HEBREW: Final = "he"
STEMMED: Final = {language: script_of(language) for language in (*_ALGORITHMS, HEBREW)}
"""Languages (ISO 639-1) whose words have stems here, and their scripts."""
LONGEST: Final = 30
"""Letters of a word that is stemmed at most."""
_HEBREW_PREFIXES: Final = frozenset("והבלכמש")
_ARABIC_PREFIX: Final = re.compile("[وف]?(?:ال|بال|كال|لل)|[وف][بلك]?|[بلك]")
_LEAST: Final = 3
"""Letters that must be left of a word without its prefixes."""


def cased(word: str) -> str:
    """A word in the lower case that is the same for every way of writing it (ß and ss, ς and σ, ı and I)."""
    return nfc(word.upper().lower().replace("i\u0307", "i"))


class Stemmers:
    """Stemmers of one thread, made when they are needed."""

    def __init__(self) -> None:
        self._stemmers: dict[str, Stemmer.Stemmer] = {}

    def stems(self, language: str, word: str) -> set[str]:
        """The stems, folded, of a word in lower case with its accents (NFC); none for a language without stems."""
        if len(word) > LONGEST or language not in STEMMED:
            return set()
        if language == HEBREW:
            return {fold(stem) for stem in _without_hebrew_prefixes(word)}
        stemmer = self._stemmers.get(language)
        if stemmer is None:
            stemmer = self._stemmers[language] = Stemmer.Stemmer(_ALGORITHMS[language])
        words = _without_arabic_prefixes(word) if language == ARABIC else {word, cased(word)}
        return {fold(stem) for stem in stemmer.stemWords(list(words))}


def _without_arabic_prefixes(word: str) -> set[str]:
    """The word, and what may be left of it without the particles and the article that are joined to its front."""
    found = {word}
    for length in (1, 2, 3, 4):
        if len(word) - length >= _LEAST and _ARABIC_PREFIX.fullmatch(word, 0, length):
            found.add(word[length:])
    return found


def _without_hebrew_prefixes(word: str) -> set[str]:
    """The same for up to two of the letters that Hebrew joins to the word that follows."""
    found = {word}
    for length in (1, 2):
        if len(word) - length < _LEAST or word[length - 1] not in _HEBREW_PREFIXES:
            break
        found.add(word[length:])
    return found
