"""Documents in order of their age: the answer to a question of filters only."""

from __future__ import annotations

import json
from typing import Final

import apsw
import numpy as np

from findling.index.schema import rows
from findling.search.passages import Best
from findling.search.scope import Scope

FEW: Final = 2000
"""Passages whose documents are sorted, instead of going through all files from the newest on."""


def newest(db: apsw.Connection, scope: Scope, limit: int) -> list[Best]:
    """The first passages of the newest `limit` documents in a scope, the newest first."""
    if scope.chunks is None or not len(scope.chunks):
        return []
    parameters = scope.files.parameters
    places = "place"
    if len(scope.chunks) <= FEW:
        sql = "SELECT DISTINCT content FROM json_each(?) j CROSS JOIN chunk ON chunk.id = j.value"
        contents = [row[0] for row in rows(db, sql, (json.dumps(scope.chunks.tolist()),))]
        places, parameters = (
            "json_each(?) j CROSS JOIN place ON place.content = j.value",
            (json.dumps(contents), *parameters),
        )
    sql = (
        f"SELECT place.content, place.mtime_ns, place.file FROM {places} "
        "CROSS JOIN content ON content.id = place.content "
        f"WHERE 1{scope.files.condition} ORDER BY place.mtime_ns DESC, place.file"
    )
    found: list[Best] = []
    seen: set[int] = set()
    for content, _, _ in db.execute(sql, parameters):  # no further than needed
        if content in seen:
            continue
        seen.add(content)
        first, last = rows(db, "SELECT min(id), max(id) FROM chunk WHERE content=?", (content,))[0]
        at = int(np.searchsorted(scope.chunks, first)) if first is not None else len(scope.chunks)
        if at < len(scope.chunks) and scope.chunks[at] <= last:
            found.append(Best(content, int(scope.chunks[at]), 0.0))
            if len(found) == limit:
                break
    return found
