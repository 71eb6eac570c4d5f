"""What the documents of an answer are: how many of each type, language, folder and year."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

import apsw

from findling.core.answers import Facet, FacetKind
from findling.index.schema import rows
from findling.search.filters import EVERY_FILE, FileFilter

MOST: Final = 20_000
"""Passages whose documents are counted; for a list of more, nothing is, since that would take too long."""
KEPT: Final = 8
"""Values of each kind that are told."""
_FOUND: Final = (
    "EXISTS (SELECT 1 FROM place WHERE place.content = content.id) "
    "AND EXISTS (SELECT 1 FROM chunk WHERE chunk.content = content.id)"
)
"""A document that can be found: an archive itself, which has no text of its own, cannot."""


class _File(NamedTuple):
    """One place of a document. `content` is the document's id."""

    content: int
    format: str
    path: str
    mtime_ns: int


def facets(db: apsw.Connection, chunks: Sequence[int], files: FileFilter = EVERY_FILE) -> list[Facet]:
    """Of the documents of passages: how many there are of each kind and value, the most frequent first."""
    if not chunks or len(chunks) > MOST:
        return []
    ids = json.dumps(list(chunks))
    sql = (
        "SELECT place.content, content.format, place.path, place.mtime_ns FROM "
        "(SELECT DISTINCT chunk.content AS id FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value) found "
        "CROSS JOIN place ON place.content = found.id CROSS JOIN content ON content.id = place.content "
        f"WHERE 1{files.condition}"
    )
    known = [_File(*row) for row in rows(db, sql, (ids, *files.parameters))]
    sql = (
        "SELECT DISTINCT chunk.content, iif(chunk.language = '', content.language, chunk.language) "
        "FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value JOIN content ON content.id = chunk.content"
    )
    there = {file.content for file in known}
    spoken = [(content, language) for content, language in rows(db, sql, (ids,)) if content in there]
    return _counted(known, spoken)


def library_facets(db: apsw.Connection) -> list[Facet]:
    """The same of all documents: types and languages; folders and years of so many files are of no use."""
    formats = rows(
        db,
        f"SELECT format, count(*) FROM content WHERE {_FOUND} GROUP BY format ORDER BY 2 DESC, 1",
    )
    languages = rows(
        db,
        f"SELECT language, count(*) FROM content WHERE language NOT IN ('', 'und') AND {_FOUND} "
        "GROUP BY language ORDER BY 2 DESC, 1",
    )
    return [Facet("type", *row) for row in formats] + [Facet("lang", *row) for row in languages]


def _counted(files: Sequence[_File], spoken: Iterable[tuple[int, str]]) -> list[Facet]:
    types = {(file.content, file.format) for file in files}
    languages = {(content, language) for content, language in spoken if language not in ("", "und")}
    years = {(file.content, str(year)) for file in files if (year := _year(file.mtime_ns))}
    found: list[Facet] = []
    kinds: tuple[tuple[FacetKind, set[tuple[int, str]]], ...] = (
        ("type", types),
        ("lang", languages),
        ("in", _folders(files)),
        ("year", years),
    )
    for kind, pairs in kinds:
        counts = Counter(value for _, value in pairs)
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:KEPT]
        found += [Facet(kind, value, count) for value, count in ordered]
    return found


def _folders(files: Sequence[_File]) -> set[tuple[int, str]]:
    """Each document with the folder that it lies under, right below the one that all have in common."""
    places = {(file.content, os.path.dirname(file.path)) for file in files}  # noqa: PTH120 - for every candidate
    try:
        common = os.path.commonpath({folder for _, folder in places})
    except ValueError:  # different drives, or nothing at all
        return {(content, os.path.splitdrive(folder)[0]) for content, folder in places}
    head = common.rstrip(os.sep) + os.sep
    below = ((content, folder[len(head) :].partition(os.sep)[0]) for content, folder in places)
    return {(content, head + name) for content, name in below if name}


def _year(mtime_ns: int) -> int:
    """The year where this computer is, as filters reckon; 0 beyond the calendar."""
    try:
        return datetime.fromtimestamp(mtime_ns // 1_000_000_000).year
    except (OverflowError, OSError, ValueError):
        return 0
