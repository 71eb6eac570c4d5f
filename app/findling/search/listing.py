"""Documents in order of their age: the answer to a question of filters only."""

from __future__ import annotations

import apsw
import numpy as np

from findling.search.passages import Best
from findling.search.scope import Scope


def newest(db: apsw.Connection, scope: Scope, limit: int) -> list[Best]:
    """The first passages of the newest `limit` documents in a scope, the newest first."""
    if scope.chunks is None or not len(scope.chunks):
        return []
    sql = (
        "SELECT content.id, (SELECT min(id) FROM chunk WHERE chunk.content = content.id), "
        "(SELECT max(id) FROM chunk WHERE chunk.content = content.id) FROM ("
        "SELECT file.content AS content, max(file.mtime_ns) AS changed FROM file "
        f"JOIN content ON content.id = file.content WHERE 1{scope.files.condition} GROUP BY file.content"
        ") f JOIN content ON content.id = f.content ORDER BY f.changed DESC, content.id"
    )
    found: list[Best] = []
    for content, first, last in db.execute(sql, scope.files.parameters):
        if first is None:
            continue
        at = int(np.searchsorted(scope.chunks, first))
        if at < len(scope.chunks) and scope.chunks[at] <= last:
            found.append(Best(content, int(scope.chunks[at]), 0.0))
            if len(found) == limit:
                break
    return found
