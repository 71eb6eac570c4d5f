"""What the index can tell about itself: counts for the status, and every file that was not fully read."""

from __future__ import annotations

import json
from collections import Counter
from typing import Final

import apsw

from findling.core.coverage import coverage_of
from findling.core.errors import Code, explain
from findling.core.protocol import FileCounts, FileProblem, FolderStatus, PassageCounts
from findling.index.files import prefix_range
from findling.index.schema import rows, value

_REFUSED: Final = "FROM refused JOIN chunk ON chunk.id = refused.chunk JOIN file ON file.content = chunk.content"
"""Files with passages that a model refused."""


def folder_status(db: apsw.Connection, folder: str, problem: str = "") -> FolderStatus:
    """Files of a folder by state. A changed file that can still be found as it was counts as pending."""
    within = prefix_range(folder)
    states: Counter[str] = Counter()
    coverage: Counter[str] = Counter()
    sql = "SELECT state, code, count(*) FROM file WHERE path >= ? AND path < ? GROUP BY state, code"
    for state, code, count in rows(db, sql, within):
        states[state] += count
        if state != "pending":
            coverage[coverage_of(code, found=state == "searchable")] += count
    whole = "path >= ? AND path < ? AND state='searchable' AND code IS NULL"
    refused = value(db, f"SELECT count(DISTINCT file.id) {_REFUSED} WHERE {whole}", within)
    coverage.update(searchable=-refused, partly=refused)
    return FolderStatus(folder, FileCounts(states.total(), **states, coverage=dict(+coverage)), problem)


def passage_counts(db: apsw.Connection, space: int | None) -> PassageCounts:
    """Passages, and how many have a vector in a space (0 without one)."""
    total = value(db, "SELECT count(*) FROM chunk")
    if space is None:
        return PassageCounts(total, 0)
    sql = "SELECT (SELECT count(*) FROM unembedded WHERE space=?1) + (SELECT count(*) FROM refused WHERE space=?1)"
    missing = value(db, sql, (space,))
    return PassageCounts(total, max(0, total - missing))


def is_indexed(db: apsw.Connection, path: str) -> bool:
    """Whether passages of a file can be found."""
    return value(db, "SELECT content FROM file WHERE path=?", (path,)) is not None


def pending_files(db: apsw.Connection) -> int:
    """Files that wait to be read."""
    return int(value(db, "SELECT count(*) FROM file WHERE state='pending'"))


def waiting_passages(db: apsw.Connection, space: int) -> int:
    """Passages that wait for a vector in a space."""
    return int(value(db, "SELECT count(*) FROM unembedded WHERE space=?", (space,)))


def problems(db: apsw.Connection) -> list[FileProblem]:
    """Every file that was skipped, read in part, or has passages without a vector; by path."""
    found = []
    sql = "SELECT path, state='searchable', code, params FROM file WHERE code IS NOT NULL AND state != 'pending'"
    for path, is_found, code, params in rows(db, sql):
        reason = explain(code, json.loads(params or "{}"))
        found.append(FileProblem(path, coverage_of(code, bool(is_found)), code, reason))
    for path, count in rows(db, f"SELECT file.path, count(DISTINCT refused.chunk) {_REFUSED} GROUP BY file.path"):
        code = Code.PASSAGE_REFUSED
        found.append(FileProblem(path, coverage_of(code), code, explain(code, {"detail": str(count)})))
    return sorted(found, key=lambda problem: problem.path)
