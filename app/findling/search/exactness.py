"""The question as it was typed: among passages with its words, those that have them with the same accents and signs.

Terms are folded and split at signs, so that "resume" finds "résumé", and "4471-KX" the parts of "KX-4471". Which of the
best passages have the very thing is read in their texts; the others lose a part of their score. Upper and lower case
are never told apart.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Final

import apsw

from findling.core.scripts import nfc
from findling.index.schema import rows
from findling.index.terms import terms

READ: Final = 60
"""Passages that are read, best first."""
READ_FOR_ACCENTS: Final = 300
"""The same for one or two words with accents, which many passages may have without."""
PENALTY: Final = 0.5
"""Share of its score that a passage loses where it has none of the words and signs as they were typed."""
_ENDS: Final = ".,;:!?…\"'“”„«»‹›‘’()[]{}<>¿¡。、，；：？！「」『』（）"
_JOINED: Final = re.compile(r"[^\W_][^\w\s]+[^\W_]|[^\W_]_+[^\W_]|[^\W_](?:\+\+|#)$")
"""What has a sign within, or one that belongs to it."""
_MARKS: Final = re.compile("[\u0300-\u036f]+")


class Exactness:
    """How a question was typed."""

    def __init__(self, text: str) -> None:
        text = nfc(text)
        self._words: dict[str, str] = {}
        for term in terms(text):
            exact = _case(text[term.start : term.end])
            if not term.gram and len(exact) > 1:
                self._words[exact] = _plain(exact)
        self._joined = [_case(piece) for piece in (word.strip(_ENDS) for word in text.split()) if _JOINED.search(piece)]
        accents = len(self._words) <= 2 and any(exact != plain for exact, plain in self._words.items())
        self.reads = READ_FOR_ACCENTS if accents else READ
        """Passages that are read, best first."""

    def weighed(self, db: apsw.Connection, scores: Mapping[int, float]) -> dict[int, float]:
        """Scores of passages, best first, less what they lose for matching inexactly."""
        found = dict(scores)
        if not self._words and not self._joined:
            return found
        ids = list(scores)[: self.reads]
        sql = "SELECT chunk.id, chunk.text FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value"
        for id, text in rows(db, sql, (json.dumps(ids),)):
            found[id] *= 1.0 - PENALTY * self.missing(text)
        return found

    def missing(self, text: str) -> float:
        """The share of words and joined pieces, of those that a text has in some form, that it lacks as typed."""
        exact = _case(text)
        plain = exact if exact.isascii() else ""
        there = wrong = 0
        for word, folded in self._words.items():
            if word in exact:
                there += 1
            else:
                plain = plain or _plain(exact)
                if folded in plain:
                    there += 1
                    wrong += 1
        for piece in self._joined:
            there += 1
            wrong += piece not in exact
        return wrong / there if there else 0.0


def _case(text: str) -> str:
    """The same for every way of writing a text in capitals or not."""
    if text.isascii():
        return text.lower()
    return nfc(text.casefold()).replace("\u0131", "i").replace("i\u0307", "i")


def _plain(text: str) -> str:
    """Without accents, faster than `fold` and alike for what is compared here."""
    return _MARKS.sub("", unicodedata.normalize("NFD", text))
