"""What a library consists of: documents by language and format, bytes by folder, and what rules would leave out."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import apsw

from findling.core.exclusion import Exclusion
from findling.index.files import prefix_range
from findling.index.schema import rows, transaction, value


def count_languages(db: apsw.Connection) -> dict[str, int]:
    """Documents that can be found by their language, the most frequent first."""
    return _counts(db, "language")


def count_types(db: apsw.Connection) -> dict[str, int]:
    """Documents that can be found by their format, the most frequent first."""
    return _counts(db, "format")


def count_files(db: apsw.Connection) -> int:
    """Files that are known, whatever became of them."""
    return int(value(db, "SELECT count(*) FROM file"))


def folder_bytes(db: apsw.Connection, folder: str) -> int:
    """Bytes of the files of a folder."""
    sql = "SELECT coalesce(sum(size), 0) FROM file WHERE path >= ? AND path < ?"
    return int(value(db, sql, prefix_range(folder)))


def newly_excluded(db: apsw.Connection, now: Exclusion, rules: Exclusion, folders: Collection[str]) -> list[str]:
    """Files of the index that other rules leave out and those of now do not, by path."""
    known = (row[0] for row in rows(db, "SELECT path FROM file ORDER BY path"))
    return [path for path in known if rules.excludes(path, folders) and not now.excludes(path, folders)]


def queue_again(db: apsw.Connection, paths: Iterable[str]) -> None:
    """Have files that could not be read, or not all of them, tried once more (on the writing connection)."""
    with transaction(db):
        db.executemany("UPDATE file SET state='pending' WHERE path=?", ((path,) for path in paths))


def queue_protected(db: apsw.Connection) -> int:
    """Have files that are protected by a password, and those that hold some, tried once more; how many there are."""
    protected = "code = 'encrypted' OR content IN (SELECT container FROM member WHERE code = 'encrypted')"
    with transaction(db):
        db.execute(f"UPDATE file SET state='pending' WHERE state != 'pending' AND ({protected})")
        return db.changes()


def passwords_tried(db: apsw.Connection) -> str:
    """The version of the passwords by which protected files were last tried, or are about to be."""
    return value(db, "SELECT value FROM fact WHERE name='passwords'") or ""


def _counts(db: apsw.Connection, column: str) -> dict[str, int]:
    sql = (
        f"SELECT content.{column}, count(*) FROM place CROSS JOIN content ON content.id = place.content "
        "WHERE EXISTS (SELECT 1 FROM chunk WHERE chunk.content = content.id) GROUP BY 1 ORDER BY 2 DESC, 1"
    )
    return dict(rows(db, sql))
