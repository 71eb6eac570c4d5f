"""Which passages hold a term, and how much it counts in each.

Frequent terms come from the blocks that were written out (`index.words`), decoded by numpy; rare terms, and passages
after the last block, from FTS5. What FTS5 said is kept for as long as no words change: each keystroke asks most words
again.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Final, NamedTuple

import apsw
import numpy as np
import numpy.typing as npt

from findling.index.schema import rows, value
from findling.index.stems import STEMMED, Stemmers, cased
from findling.index.words import BLOCK, K1, STEPS, decoded, impacts, passages_of, totals

KEPT: Final = 1_000_000
"""Passages that are kept over all terms, 12 bytes each."""
KEPT_BYTES: Final = 16_000_000
"""Rows of frequent terms that are kept."""
PREFIX_POSTINGS: Final = 20_000
"""Passages of frequent words from which a prefix stands only for those of them that are most frequent."""
COMPLETIONS: Final = 12
"""Those."""
USUAL: Final = 0.45
"""The impact of a word that stands once in a passage of mean length."""


class Postings(NamedTuple):
    """The passages with a term (chunk ids, each once), and its impact in each.

    What it adds to the BM25 of a passage is idf · (K1 + 1) · impact.
    """

    chunks: npt.NDArray[np.int64]
    impacts: npt.NDArray[np.float32]


class TermIndex:
    """The terms of an index. One thread uses it at a time, each question within one snapshot."""

    def __init__(self, db: apsw.Connection) -> None:
        self.db = db
        db.register_fts5_function("occurrences", _occurrences)
        self._stemmers = Stemmers()
        self._version: list[tuple[object, ...]] = []
        self._passages = 0
        self._mean_length = 1.0
        self.size = 0
        """No chunk id is as high as this."""
        self._blocks = "[]"
        self._gaps: list[int] = []
        self._removed: dict[int, npt.NDArray[np.uint16]] = {}
        self._languages: list[str] = []
        self._kept: dict[tuple[str, bool], Postings] = {}
        self._kept_passages = 0
        self._lists: dict[str, list[tuple[int, bytes]]] = {}
        self._lists_bytes = 0
        self._completed: dict[str, dict[str, int]] = {}

    def passages(self) -> int:
        """The passages there are. Forgets everything where words changed since: to be called first."""
        # FTS5's totals and its list of segments, which every transaction that changes words writes; and the blocks
        version = rows(
            self.db,
            "SELECT block, 0, 0 FROM words_data WHERE id IN (1, 10) UNION ALL "
            "SELECT count(*), max(number), sum(length(removed)) FROM block",
        )
        if version != self._version:
            self._lists.clear()
            self._lists_bytes = 0
            self._completed.clear()
            self._kept.clear()
            self._kept_passages = 0
            self._passages, terms = totals(self.db)
            self._mean_length = terms / max(1, self._passages)
            self.size = int(value(self.db, "SELECT max(id) FROM chunk") or 0) + 1
            blocks = rows(self.db, "SELECT number, removed FROM block ORDER BY number")
            self._blocks = json.dumps([number for number, _ in blocks])
            self._removed = {number: np.frombuffer(gone, "<u2") for number, gone in blocks if gone}
            self._languages = self._stemmed_languages()
            self._version = version
        return self._passages

    def frequency(self, term: str, prefix: bool) -> int:
        """About how many passages have a term; for a prefix an upper bound, which is all that rarity needs."""
        if prefix:
            found = sum(self._completions(term).values())
            if found <= PREFIX_POSTINGS:
                sql = "SELECT sum(doc) FROM vocabulary WHERE term >= ? AND term < ?"
                found = int(value(self.db, sql, (term, _after(term))) or 0)
            return min(self._passages, found)
        written = self._written_out(term)
        if written:
            return min(self._passages, sum(passages_of(blob) for _, blob in written))
        return int(value(self.db, "SELECT doc FROM vocabulary WHERE term = ?", (term,)) or 0)

    def postings(self, term: str, prefix: bool) -> Postings:
        """The passages with a term."""
        if prefix:
            completions = self._completions(term)
            if sum(completions.values()) > PREFIX_POSTINGS:
                frequent = list(completions)[:COMPLETIONS]
                return joined([(self._written(word, exact=False), 1.0) for word in frequent], self.size)
            return self._asked(term, True)
        return self._written(term) if self._written_out(term) else self._asked(term, False)

    def forms(self, script: str, word: str) -> list[str]:
        """The terms of the library that share a stem with a word of a question, in its languages of that script."""
        asked = [
            (language, stem)
            for language in self._languages
            if STEMMED[language] == script
            for stem in self._stemmers.stems(language, cased(word))
        ]
        if not asked:
            return []
        sql = "SELECT DISTINCT form.term FROM json_each(?) j CROSS JOIN form ON form.language = j.value ->> 0 "
        sql += "AND form.stem = j.value ->> 1"
        return [row[0] for row in rows(self.db, sql, (json.dumps(asked),))]

    # ---- frequent terms --------------------------------------------------------------------------------

    def _written_out(self, term: str) -> list[tuple[int, bytes]]:
        """The rows of a term."""
        found = self._lists.get(term)
        if found is None:
            sql = "SELECT impact.block, impact.impacts FROM json_each(?) b CROSS JOIN impact "
            sql += "ON impact.block = b.value AND impact.term = ?"
            found = rows(self.db, sql, (self._blocks, term))
            if self._lists_bytes > KEPT_BYTES:
                self._lists.clear()
                self._lists_bytes = 0
            self._lists[term] = found
            self._lists_bytes += sum(len(blob) for _, blob in found)
        return found

    def _written(self, term: str, exact: bool = True) -> Postings:
        """The passages with a frequent term; without `exact` the impact in passages of no list is the usual one."""
        written = self._written_out(term)
        parts = [self._of_block(number, blob) for number, blob in written]
        rest = (self._rest if exact else self._rest_roughly)(term, [number for number, _ in written])
        chunks = np.concatenate([*(part.chunks for part in parts), rest.chunks])
        return Postings(chunks, np.concatenate([*(part.impacts for part in parts), rest.impacts]))

    def _of_block(self, number: int, blob: bytes) -> Postings:
        places, steps = decoded(blob)
        if number in self._removed:
            there = ~np.isin(places, self._removed[number])
            places, steps = places[there], steps[there]
        return Postings(places.astype(np.int64) + number * BLOCK, _OF_STEP[steps])

    def _completions(self, beginning: str) -> dict[str, int]:
        """The frequent words that begin so, the most frequent first, and about how often each occurs."""
        found = self._completed.get(beginning)
        if found is None:
            sql = "SELECT impact.term, sum(length(impacts) / 3) FROM json_each(?) b CROSS JOIN impact "
            sql += "ON impact.block = b.value AND impact.term >= ? AND impact.term < ? GROUP BY 1 ORDER BY 2 DESC"
            found = dict(rows(self.db, sql, (self._blocks, beginning, _after(beginning))))
            self._completed = {beginning: found}  # asked for twice, one after the other
        return found

    # ---- FTS5 ------------------------------------------------------------------------------------------

    def _asked(self, term: str, prefix: bool) -> Postings:
        """The passages with a term by FTS5 alone."""
        found = self._kept.pop((term, prefix), None)
        if found is None:
            scored = rows(self.db, "SELECT rowid, rank FROM words WHERE words MATCH ?", (_expression(term, prefix),))
            chunks = np.fromiter((row[0] for row in scored), np.int64, len(scored))
            ranks = np.fromiter((row[1] for row in scored), np.float64, len(scored))
            found = Postings(chunks, (ranks / (-idf(self._passages, len(chunks)) * (K1 + 1.0))).astype(np.float32))
            self._keep(len(chunks))
        self._kept[term, prefix] = found  # at the end: those used last are dropped last
        return found

    def _rest(self, term: str, written: Sequence[int]) -> Postings:
        """The passages with a frequent term that are in no block, or in one where it is rare."""
        found = self._kept.pop((term, False), None)
        if found is None:
            counted: list[tuple[int, int, int]] = []
            sql = "SELECT rowid, occurrences(words) FROM words WHERE words MATCH ? AND rowid >= ? AND rowid < ?"
            for first, end in _gaps(written, self.size):
                counted += rows(self.db, sql, (_expression(term, False), first, end))
            chunks = np.fromiter((row[0] for row in counted), np.int64, len(counted))
            packed = np.fromiter((row[1] for row in counted), np.int64, len(counted))
            strength = impacts(packed >> 32, packed & 0xFFFFFFFF, self._mean_length)
            found = Postings(chunks, strength.astype(np.float32))
            self._keep(len(chunks))
        self._kept[term, False] = found
        return found

    def _rest_roughly(self, term: str, written: Sequence[int]) -> Postings:
        """As `_rest` in a quarter of the time: an unfinished word stands for many, and each keystroke for new ones."""
        sql = "SELECT rowid FROM words WHERE words MATCH ? AND rowid >= ? AND rowid < ?"
        ids = [
            row[0]
            for first, end in _gaps(written, self.size)
            for row in rows(self.db, sql, (_expression(term, False), first, end))
        ]
        return Postings(np.array(ids, np.int64), np.full(len(ids), USUAL, np.float32))

    def _keep(self, passages: int) -> None:
        """Make room for what is to be kept."""
        self._kept_passages += passages
        while self._kept and self._kept_passages > KEPT:
            longest_unused = next(iter(self._kept))
            self._kept_passages -= len(self._kept.pop(longest_unused).chunks)

    def _stemmed_languages(self) -> list[str]:
        """The languages of the forms, by leaps from one to the next."""
        found: list[str] = []
        while language := value(self.db, "SELECT min(language) FROM form WHERE language > ?", (found or [""])[-1:]):
            found.append(language)
        return [language for language in found if language in STEMMED]


def idf(passages: int, count: float) -> float:
    """FTS5's inverse document frequency."""
    return max(1e-6, math.log(max(1e-9, passages - count + 0.5) / (count + 0.5)))


def joined(parts: Sequence[tuple[Postings, float]], size: int) -> Postings:
    """Several terms as if they were one, whose occurrences add up by weight. `size`: above every chunk id."""
    times = np.zeros(size, np.float32)  # occurrences, in units of what halves the impact
    for postings, weight in parts:
        times[postings.chunks] += np.float32(weight) * postings.impacts / (1.0 - np.minimum(postings.impacts, 0.998))
    chunks = np.flatnonzero(times > 0.0)  # of a truth: much faster than of numbers
    found = times[chunks]
    return Postings(chunks, found / (1.0 + found))


_OF_STEP: Final = (np.arange(STEPS + 1) / STEPS).astype(np.float32)


def _occurrences(api: apsw.FTS5ExtensionApi, *_: object) -> int:
    """How often a passage has the term (upper half), and its length."""
    return api.inst_count << 32 | api.column_size(-1)


def _expression(term: str, prefix: bool) -> str:
    return f'"{term}"{"*" if prefix else ""}'


def _after(beginning: str) -> str:
    return beginning + "\U0010ffff"


def _gaps(written: Sequence[int], size: int) -> list[tuple[int, int]]:
    """Ranges of chunk ids between and after blocks."""
    found = []
    first = 0
    for number in written:
        if number * BLOCK > first:
            found.append((first, number * BLOCK))
        first = (number + 1) * BLOCK
    if first < size:
        found.append((first, size))
    return found
