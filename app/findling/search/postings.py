"""What FTS5 says of single terms, kept for as long as no words change.

BM25 is a sum over terms, so a question's scores are added up from those of its terms. Each keystroke asks most words
again, and questions share their common words: those then cost an addition instead of scoring thousands of passages.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import apsw
import numpy as np
import numpy.typing as npt

from findling.index.schema import rows, value

KEPT: Final = 1_000_000
"""Scored passages that are kept over all terms, 16 bytes each."""


class Postings(NamedTuple):
    """The passages with a term (chunk ids), and what it adds to the BM25 of each."""

    chunks: npt.NDArray[np.int64]
    scores: npt.NDArray[np.float64]


class TermIndex:
    """The terms of an index. One thread uses it at a time, each question within one snapshot."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._version: list[tuple[bytes]] = []
        self._passages = 0
        self._frequencies: dict[tuple[str, bool], int] = {}
        self._postings: dict[tuple[str, bool], Postings] = {}
        self._kept = 0

    def passages(self) -> int:
        """The passages there are. Forgets everything where words changed since: to be called first."""
        # FTS5's totals and its list of segments: every transaction that changes words writes them
        version = rows(self._db, "SELECT block FROM words_data WHERE id IN (1, 10)")
        if version != self._version:
            self._frequencies.clear()
            self._postings.clear()
            self._kept = 0
            self._passages = value(self._db, "SELECT count(*) FROM chunk")
            self._version = version
        return self._passages

    def frequency(self, term: str, prefix: bool) -> int:
        """Passages with a term; for a prefix an upper bound, which is all that ordering by rarity needs."""
        found = self._frequencies.get((term, prefix))
        if found is None:
            if prefix:
                sql, bounds = (
                    "SELECT sum(doc) FROM vocabulary WHERE term >= ? AND term < ?",
                    (term, term + "\U0010ffff"),
                )
                found = min(self._passages, int(value(self._db, sql, bounds) or 0))
            else:
                found = int(value(self._db, "SELECT doc FROM vocabulary WHERE term = ?", (term,)) or 0)
            if len(self._frequencies) > KEPT // 10:
                self._frequencies.clear()
            self._frequencies[term, prefix] = found
        return found

    def postings(self, term: str, prefix: bool) -> Postings:
        """The passages with a term and their scores."""
        found = self._postings.pop((term, prefix), None)
        if found is None:
            sql = "SELECT rowid, rank FROM words WHERE words MATCH ?"
            scored = rows(self._db, sql, (f'"{term}"{"*" if prefix else ""}',))
            chunks = np.fromiter((row[0] for row in scored), np.int64, len(scored))
            found = Postings(chunks, -np.fromiter((row[1] for row in scored), np.float64, len(scored)))
            self._kept += len(chunks)
            while self._postings and self._kept > KEPT:
                longest_unused = next(iter(self._postings))
                self._kept -= len(self._postings.pop(longest_unused).chunks)
        self._postings[term, prefix] = found  # at the end: those used last are dropped last
        return found
