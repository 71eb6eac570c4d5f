"""What the index can tell about itself: counts for the status, and every file that was not fully read."""

from __future__ import annotations

import json
from collections import Counter
from typing import Final

import apsw

from findling.core.coverage import coverage_of
from findling.core.errors import Code, FindlingError, explain
from findling.core.protocol import MOST_LISTED, FileCounts, FileProblem, FolderStatus, PassageCounts
from findling.index.files import prefix_range
from findling.index.schema import rows, value

_REFUSED: Final = (
    "FROM refused CROSS JOIN chunk ON chunk.id = refused.chunk CROSS JOIN place ON place.content = chunk.content"
)
"""Files, and members of them, with passages that a model refused."""


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
    sql = f"SELECT count(*) FROM file WHERE id IN (SELECT place.file {_REFUSED}) AND {whole}"
    refused = value(db, sql, within)
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


def languages(db: apsw.Connection) -> dict[str, int]:
    """How many documents are in which language (ISO 639-1)."""
    return dict(rows(db, "SELECT language, count(*) FROM content WHERE language != '' GROUP BY language"))


def content_of(db: apsw.Connection, path: str, member: str = "") -> int | None:
    """The content of a file, or of a member of it; None where nothing of it can be found."""
    found: int | None
    if member:
        sql = (
            "SELECT member.content FROM file CROSS JOIN member ON member.container = file.content "
            "WHERE file.path=? AND member.name=? AND member.content IS NOT NULL"
        )
        found = value(db, sql, (path, member))
    else:
        found = value(db, "SELECT content FROM file WHERE path=?", (path,))
    return found


def pending_files(db: apsw.Connection) -> int:
    """Files that wait to be read."""
    return int(value(db, "SELECT count(*) FROM file WHERE state='pending'"))


def waiting_passages(db: apsw.Connection, space: int) -> int:
    """Passages that wait for a vector in a space."""
    return int(value(db, "SELECT count(*) FROM unembedded WHERE space=?", (space,)))


def problems(db: apsw.Connection, ocr: FindlingError | None = None) -> list[FileProblem]:
    """Every file, or file within one, that was skipped, read in part, or has passages without a vector; by place.

    `ocr` is why pages that wait for OCR are not read, if they are not. Of more than `MOST_LISTED` those of kinds that
    are not read are left out first.
    """
    found = []
    sql = (
        "SELECT * FROM (SELECT path, '', state='searchable', code, params FROM file "
        "WHERE code IS NOT NULL AND state != 'pending' "
        "UNION ALL SELECT file.path, member.name, member.content IS NOT NULL, member.code, member.params FROM member "
        "JOIN file ON file.content = member.container WHERE member.code IS NOT NULL AND file.state != 'pending') "
        "ORDER BY code = 'unsupported' LIMIT ?"
    )
    for path, member, is_found, code, params in rows(db, sql, (MOST_LISTED,)):
        reason = explain(code, json.loads(params or "{}"))
        if ocr is not None and code in {Code.NEEDS_OCR, Code.PAGES_NEED_OCR}:
            reason = f"{reason} {ocr}"
        found.append(FileProblem(path, coverage_of(code, bool(is_found)), code, reason, member))
    refused = set(rows(db, f"SELECT place.path, place.member, refused.chunk {_REFUSED}"))
    for (path, member), count in Counter((path, member) for path, member, _ in refused).items():
        code = Code.PASSAGE_REFUSED
        found.append(FileProblem(path, coverage_of(code), code, explain(code, {"detail": str(count)}), member))
    return sorted(found, key=lambda problem: (problem.path, problem.member))
