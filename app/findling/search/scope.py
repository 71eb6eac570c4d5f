"""What the operators of a question leave to search in: filters, phrases and exclusions together."""

from __future__ import annotations

from typing import NamedTuple

import apsw
import numpy as np

from findling.core import remarks
from findling.search.filters import EVERY_FILE, FileFilter, Filters, file_filter
from findling.search.phrases import Phrases
from findling.search.query import SHOWN, Query
from findling.search.ranges import Ids, PassageRanges, words_version


class Scope(NamedTuple):
    """The passages and files that count. `chunks` are sorted ids, None for all; `hints` say what is missing."""

    chunks: Ids | None = None
    files: FileFilter = EVERY_FILE
    hints: tuple[str, ...] = ()


EVERYTHING = Scope()


class Scopes:
    """Finds the scopes of questions. One thread uses it at a time, each question within one snapshot."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._filters = Filters(db)
        self._phrases = Phrases(db)
        self._version: object = None
        self._ranges: PassageRanges | None = None

    def of(self, query: Query) -> Scope:
        """The scope of a question."""
        if query.is_plain:
            return EVERYTHING
        ranges = self._current_ranges()
        filtered = self._filters.passages(query.conditions, ranges)
        hints = []
        if filtered is not None and not filtered.any():
            hints.append(remarks.NOTHING_LEFT)
        mask, missing = self._phrases.restricted(query, filtered, ranges)
        hints += [remarks.NOT_IN_THESE_WORDS.format(phrase=piece.text[:SHOWN]) for piece in missing]
        chunks = np.flatnonzero(mask) if mask is not None else None
        return Scope(chunks, file_filter(query.conditions), tuple(hints))

    def _current_ranges(self) -> PassageRanges:
        version = words_version(self._db)
        if self._ranges is None or version != self._version:
            self._ranges, self._version = PassageRanges(self._db), version
        return self._ranges
