"""Words that must occur, follow each other, or must not occur: exact where the ranking is lenient.

A phrase is an FTS5 phrase over the terms of the index, in the text itself. Scripts without spaces need no more: their
n-grams start at every letter, so letters that follow each other are n-grams that do.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import apsw
import numpy as np

from findling.index.terms import Term, terms
from findling.search.query import Piece, Query
from findling.search.ranges import Ids, Mask, PassageRanges, selected_ids

KEPT: Final = 2_000_000
"""Passages of phrases that are kept while no words change, 8 bytes each."""
SCANNED_TERMS: Final = 64
"""Terms of a phrase that count."""


def sequence(text: str) -> tuple[list[str], bool]:
    """The terms of a phrase in order, and whether the last one is only the beginning of a term.

    What follows the phrase in a text is open: of its last run of letters only whole n-grams count. A run too short
    for one is the beginning of the n-grams that start with it.
    """
    found = list(terms(text))[:SCANNED_TERMS]
    if not found:
        return [], False
    last = [term for term in found if term.run == found[-1].run]
    before = [term.text for term in found[: len(found) - len(last)]]
    whole = [term.text for term in last if _is_whole(term)]
    return (before + whole, False) if whole else ([*before, last[0].text], True)


def _is_whole(term: Term) -> bool:
    return not term.gram or term.end - term.start == term.gram


def expression(piece: Piece, everywhere: bool = False) -> str | None:
    """A piece as FTS5 expression; None where it has no terms. `everywhere`: also in titles and headings."""
    found, beginning = sequence(piece.text)
    if not found:
        return None
    return f'{"" if everywhere else "body : "}"{" ".join(found)}"{" *" if beginning else ""}'


def spans(text: str, piece: Piece) -> list[tuple[int, int]]:
    """Where a text has the piece (code points), in order."""
    wanted, beginning = sequence(piece.text)
    found = list(terms(text)) if wanted else []
    names = [term.text for term in found]
    places = []
    for at in range(len(found) - len(wanted) + 1):
        end = at + len(wanted) - 1
        if names[at:end] != wanted[:-1]:
            continue
        last = found[end]
        if names[end] == wanted[-1]:
            places.append((found[at].start, last.end))
        elif beginning and names[end].startswith(wanted[-1]):
            places.append((found[at].start, min(last.end, last.start + len(wanted[-1]))))
    return places


class Phrases:
    """Passages that have pieces, remembered for as long as no words change.

    One thread uses it at a time, each question within one snapshot.
    """

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._ranges: PassageRanges | None = None
        self._found: dict[str, Ids] = {}

    def restricted(self, query: Query, mask: Mask | None, ranges: PassageRanges) -> tuple[Mask | None, list[Piece]]:
        """The passages of `mask` (None: all) that the pieces of a question leave, and those of which there is none.

        Where several groups are required, a document must have them all; its passages with any of them are given.
        """
        if ranges is not self._ranges or sum(map(len, self._found.values())) > KEPT:
            self._found.clear()
            self._ranges = ranges
        missing: list[Piece] = []
        groups: list[Mask] = []
        for group in query.required:
            found = [self._passages(piece, everywhere=False) for piece in group]
            if not any(map(len, found)):
                missing += group
            groups.append(ranges.of_passages(np.concatenate(found)))
        if groups:
            mask = _together(groups, mask, ranges)
        if query.excluded:
            found = [self._passages(piece, everywhere=True) for piece in query.excluded]
            out = ranges.of_documents(ranges.documents(np.concatenate(found)))
            mask = (ranges.all() if mask is None else mask) & ~out
        return mask, missing

    def _passages(self, piece: Piece, everywhere: bool) -> Ids:
        wanted = expression(piece, everywhere)
        if wanted is None:
            return np.empty(0, np.int64)
        found = self._found.get(wanted)
        if found is None:
            sql = "SELECT rowid AS id FROM words WHERE words MATCH ?"
            found = self._found[wanted] = selected_ids(self._db, sql, (wanted,))
        return found


def _together(groups: Sequence[Mask], mask: Mask | None, ranges: PassageRanges) -> Mask:
    if mask is not None:
        groups = [group & mask for group in groups]
    if len(groups) == 1:
        return groups[0]
    documents = [ranges.documents(np.flatnonzero(group)) for group in groups]
    common = documents[0]
    for other in documents[1:]:
        common = np.intersect1d(common, other, assume_unique=True)
    either: Mask = np.logical_or.reduce(groups)
    return either & ranges.of_documents(common)
