"""Files whose name, or folder's name, has words of the question: they lift their document's best passage."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

import apsw
import numpy as np
import numpy.typing as npt

from findling.index.schema import rows, value
from findling.search.postings import idf

MOST: Final = 2000
"""Files with a word, from which it tells nothing."""
FILES: Final = 50
"""Files that count, best first."""
LEAST: Final = 0.25
"""Share of the question's words, by how rare they are among names, that a name must have."""
WEIGHT: Final = 0.5
"""What a name that has all words adds to a passage's score; less counts by its square."""
FOLDER: Final = 0.5
"""A word in a folder's name, measured in one of the file's own."""

_OWN: Final = "EXISTS (SELECT 1 FROM chunk WHERE chunk.content = file.content)"
_FIRST: Final = (
    "(SELECT content FROM member WHERE container = file.content AND "
    "EXISTS (SELECT 1 FROM chunk WHERE chunk.content = member.content) ORDER BY id LIMIT 1)"
)
_CONTENTS: Final = (
    f"SELECT j.value, CASE WHEN {_OWN} THEN file.content ELSE {_FIRST} END "
    "FROM json_each(?1) j CROSS JOIN file ON file.id = j.value WHERE j.value > 0 AND file.content IS NOT NULL "
    "UNION ALL SELECT j.value, member.content FROM json_each(?1) j CROSS JOIN member ON member.id = -j.value "
    "WHERE j.value < 0"
)
"""The document of each file or member; of an archive or mailbox, which has no text of its own, the first in it."""


def name_hits(
    db: apsw.Connection,
    wanted: Mapping[str, bool],
    passages: Mapping[int, float],
    within: npt.NDArray[np.int64] | None,
) -> dict[int, float]:
    """Chunk id → what is added to its score, in 0..WEIGHT, for documents whose name has words of the question.

    `passages` are those found by their text, best first; a document that has none of them is found by its first.
    """
    shares = _shares(db, wanted)
    if not shares:
        return {}
    best = sorted(shares.items(), key=lambda item: (-item[1], item[0]))[:FILES]
    contents = dict(rows(db, _CONTENTS, (json.dumps([file for file, _ in best]),)))
    added: dict[int, float] = {}
    for file, share in best:
        if file in contents:
            added.setdefault(contents[file], WEIGHT * share * share)
    chunks = _passages_of(db, list(added), passages, within)
    return {chunks[content]: share for content, share in added.items() if content in chunks}


def _shares(db: apsw.Connection, wanted: Mapping[str, bool]) -> dict[int, float]:
    """File id (of a member below zero) → the share of the question that its name has."""
    files = int(value(db, "SELECT (SELECT count(*) FROM file) + (SELECT count(*) FROM member)") or 0)
    rare: list[tuple[float, str]] = []
    whole = 0.0
    for term, prefix in wanted.items():
        low, high = (term, term + "\U0010ffff") if prefix else (term, term + "\0")
        count = int(value(db, "SELECT sum(doc) FROM name_vocabulary WHERE term >= ? AND term < ?", (low, high)) or 0)
        weight = idf(files, min(count, files)) if count <= MOST else 0.0
        whole += weight
        if 0 < count <= MOST:
            expression = f'"{term}"{"*" if prefix else ""}'
            rare.append((weight, f"name : {expression}"))
            if 2 * count <= files:  # a folder that most files are in tells nothing of any
                rare.append((weight * FOLDER, f"folder : {expression}"))
    found: dict[int, float] = {}
    for weight, expression in rare:
        if weight >= LEAST * FOLDER * whole / len(wanted):  # one that is much too common cannot make a difference
            for (file,) in rows(db, "SELECT rowid FROM names WHERE names MATCH ?", (expression,)):
                found[file] = found.get(file, 0.0) + weight / whole
    return {file: min(1.0, share) for file, share in found.items() if share >= LEAST}


def _passages_of(
    db: apsw.Connection,
    contents: list[int],
    passages: Mapping[int, float],
    within: npt.NDArray[np.int64] | None,
) -> dict[int, int]:
    """Content id → its best passage, or its first one that may be found."""
    found: dict[int, int] = {}
    sql = "SELECT chunk.content, chunk.id FROM json_each(?) j CROSS JOIN chunk ON chunk.content = j.value ORDER BY 2"
    for content, chunk in rows(db, sql, (json.dumps(contents),)):
        if within is not None:
            at = int(np.searchsorted(within, chunk))
            if at == len(within) or within[at] != chunk:
                continue
        if content not in found or passages.get(chunk, 0.0) > passages.get(found[content], 0.0):
            found[content] = chunk
    return found
