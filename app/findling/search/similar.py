"""Passages like those of a given file or page: near the mean of its vectors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import apsw

from findling.core.answers import SimilarParams
from findling.core.errors import Code, FindlingError
from findling.index.overview import content_of
from findling.index.schema import rows, value
from findling.search.question import MeaningLeg
from findling.search.spaces import nearest


def similar_passages(
    db: apsw.Connection, legs: Sequence[MeaningLeg], params: SimilarParams, depth: int
) -> dict[int, float]:
    """The passages of other documents nearest to a file's or a page's: chunk id → cosine, best first. All that lies in
    a file belongs to it.

    Raises FindlingError FILE_NOT_INDEXED, PAGE_NOT_INDEXED, or MEANING_UNKNOWN where no space covers it.
    """
    content = _content(db, params.path, params.member)
    sql = (
        "SELECT id FROM chunk WHERE content=?1 UNION SELECT chunk.id FROM member "
        "JOIN chunk ON chunk.content = member.content WHERE member.container=?1"
    )
    own = [row[0] for row in rows(db, sql, (content,))]
    given = own
    if params.page is not None:
        sql = "SELECT id FROM chunk WHERE content=? AND page=?"
        given = [row[0] for row in rows(db, sql, (content, params.page))]
        if not given:
            raise FindlingError(Code.PAGE_NOT_INDEXED, path=params.path, page=params.page)
    language = value(db, "SELECT language FROM content WHERE id=?", (content,))
    knowing = [leg for leg in legs if leg.spec.reads(language)] or legs
    means = [(leg, leg.space.mean(db, given)) for leg in knowing]
    vectors = [(leg, mean) for leg, mean in means if mean is not None]
    if not vectors:
        raise FindlingError(Code.MEANING_UNKNOWN, path=params.path)
    left_out = set(own)
    near = nearest(db, "", vectors, depth + len(own))
    return dict([item for item in near.items() if item[0] not in left_out][:depth])


def _content(db: apsw.Connection, path: str, member: str) -> int:
    """The content of a file, given as it is indexed or by another name of it, or of a member of it."""
    try:
        absolute = Path(path).expanduser().absolute()
        names = path, str(absolute), str(absolute.resolve())
    except (OSError, RuntimeError, ValueError):  # no such user, or a name that no file has
        names = (path,) * 3
    for place in names:
        content = content_of(db, place, member)
        if content is not None:
            return content
    raise FindlingError(Code.FILE_NOT_INDEXED, path=path)
