"""What the index can tell about itself: counts for the status, and every file that was not fully read."""

from __future__ import annotations

import json

import apsw

from findling.core.errors import Code, explain
from findling.core.protocol import FileCounts, FileProblem, FolderStatus, PassageCounts
from findling.index.files import prefix_range
from findling.index.schema import rows, value


def folder_status(db: apsw.Connection, folder: str, problem: str = "") -> FolderStatus:
    """Files of a folder by state. A changed file that can still be found as it was counts as pending."""
    sql = "SELECT state, count(*) FROM file WHERE path >= ? AND path < ? GROUP BY state"
    counts: dict[str, int] = dict(rows(db, sql, prefix_range(folder)))
    return FolderStatus(folder, FileCounts(total=sum(counts.values()), **counts), problem)


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
    for path, state, code, params in rows(db, "SELECT path, state, code, params FROM file WHERE code IS NOT NULL"):
        found.append(FileProblem(path, state, code, explain(code, json.loads(params or "{}"))))
    for path, count in rows(
        db,
        "SELECT file.path, count(DISTINCT refused.chunk) FROM refused JOIN chunk ON chunk.id = refused.chunk "
        "JOIN file ON file.content = chunk.content GROUP BY file.path",
    ):
        code = Code.PASSAGE_REFUSED
        found.append(FileProblem(path, "searchable", code, explain(code, {"detail": str(count)})))
    return sorted(found, key=lambda problem: problem.path)
