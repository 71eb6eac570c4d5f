"""Which passages belong to which document, for whole libraries at once.

A document's passages are stored in one transaction of the one writer, so their ids follow each other. Sets of
passages are masks over all ids: with millions of them, joining two costs less than a millisecond.
"""

from __future__ import annotations

import apsw
import numpy as np
import numpy.typing as npt

from findling.index.schema import rows, value

Ids = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


def selected_ids(db: apsw.Connection, sql: str, parameters: tuple[object, ...] = ()) -> Ids:
    """The ids that a query gives in its only column; as one text, since a row for each would take ten times longer."""
    text = value(db, f"SELECT group_concat(id) FROM ({sql})", parameters)
    return np.fromstring(text, np.int64, sep=",") if text else np.empty(0, np.int64)


def words_version(db: apsw.Connection) -> tuple[object, ...]:
    """Changes whenever passages come or go: FTS5's totals and its list of segments."""
    return tuple(rows(db, "SELECT block FROM words_data WHERE id IN (1, 10)"))


class PassageRanges:
    """First and last passage of every document, as of one state of the index."""

    def __init__(self, db: apsw.Connection) -> None:
        found = rows(db, "SELECT content, min(id), max(id) FROM chunk GROUP BY content ORDER BY content")
        table = np.array(found, np.int64).reshape(len(found), 3)
        self._contents, self._first, self._last = table[:, 0].copy(), table[:, 1].copy(), table[:, 2].copy()
        order = np.argsort(self._first)
        self._starts, self._at_start = self._first[order], self._contents[order]
        self._size = int(self._last.max()) + 2 if len(found) else 1

    def none(self) -> Mask:
        """No passage."""
        return np.zeros(self._size, np.bool_)

    def all(self) -> Mask:
        """Every passage."""
        return self.of_documents(self._contents)

    def of_passages(self, chunks: Ids) -> Mask:
        """These passages."""
        mask = self.none()
        mask[chunks[chunks < self._size]] = True
        return mask

    def of_documents(self, contents: Ids) -> Mask:
        """All passages of these documents (content ids)."""
        at = np.searchsorted(self._contents, contents)
        at = at[at < len(self._contents)]
        at = at[np.isin(self._contents[at], contents)]
        steps = np.zeros(self._size, np.int32)
        np.add.at(steps, self._first[at], 1)
        np.add.at(steps, self._last[at] + 1, -1)
        covered: Mask = np.cumsum(steps) > 0
        return covered

    def documents(self, chunks: Ids) -> Ids:
        """The documents (content ids) that these passages belong to, sorted, each once."""
        if not len(self._starts):
            return np.empty(0, np.int64)
        at = np.maximum(0, np.searchsorted(self._starts, chunks, "right") - 1)
        if len(at) > 1:
            at = at[np.concatenate(([True], at[1:] != at[:-1]))]  # most follow each other: less is left to sort
        found: Ids = np.unique(self._at_start[at])
        return found
