"""Files within files: the table that says which contents lie in which, and the view of all places of a document.

Each container knows everything in it, however deeply it lies: a member's own members are members of what holds it, too.
So the places of a document are one step away, and what lies in several containers is stored once all the same.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import apsw

from findling.core.places import WITHIN
from findling.core.reading import Extraction, MemberReading
from findling.core.wire import ErrorData
from findling.index.files import folded_place

_COLUMNS: Final = "container, name, folder, file_name, size, mtime_ns, content, code, params"


def create_members(db: apsw.Connection) -> None:
    """The table, empty, and the view. What the view joins is written so that SQLite can look up contents in it."""
    db.execute("""
        CREATE TABLE member(
            id INTEGER PRIMARY KEY, container INTEGER NOT NULL REFERENCES content(id), name TEXT NOT NULL,
            folder TEXT NOT NULL, file_name TEXT NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER,
            content INTEGER REFERENCES content(id), code TEXT, params TEXT
        );
        CREATE INDEX member_container ON member(container);
        CREATE INDEX member_content ON member(content);
        CREATE VIEW place AS
            SELECT path, CAST('' AS TEXT) AS member, folder, name, size, mtime_ns, content, file.id AS file
            FROM file
            UNION ALL
            SELECT file.path, member.name, CAST(file.folder || file.name || '/' || member.folder AS TEXT),
            member.file_name, member.size, CAST(coalesce(member.mtime_ns, file.mtime_ns) AS INTEGER), member.content,
            file.id
            FROM member CROSS JOIN file ON file.content = member.container;
    """)


def outcomes(members: Sequence[MemberReading], prefix: str = "") -> Iterator[tuple[str, str | None]]:
    """What came of all that lies in a container, however deeply: each by its name, with the code of what is wrong."""
    for member in members:
        reading = member.reading
        problem = member.error if reading is None else reading.warning
        yield prefix + member.name, problem.code if problem is not None else None
        yield from outcomes(reading.members if reading is not None else (), f"{prefix}{member.name}{WITHIN}")


def had_gaps(db: apsw.Connection, content: int, extraction: Extraction) -> bool:
    """Whether something was missing of a content when it was stored, unless the same is missing in this reading."""
    ((code, params),) = db.execute("SELECT warning, params FROM content WHERE id=?", (content,))
    members = db.execute("SELECT name, code FROM member WHERE container=?", (content,)).fetchall()
    if code is None and all(each is None for _, each in members):
        return False
    warning = extraction.warning
    same = (warning.code, warning.params) == (code, json.loads(params or "{}")) if warning else code is None
    return not same or Counter(members) != Counter(outcomes(extraction.members))


def insert_member(
    db: apsw.Connection, container: int, member: MemberReading, content: int | None, problem: ErrorData | None
) -> None:
    """Record what lies in a container, with all that lies in it in turn; `content` is what was stored of it, if
    anything was."""
    folder, name = folded_place(f"/{member.name.replace(WITHIN, '/')}")
    folder = folder[1:]
    modified = member.reading.modified if member.reading is not None else None
    code = problem.code if problem is not None else None
    params = json.dumps(problem.params, ensure_ascii=False) if problem is not None else None
    db.execute(
        f"INSERT INTO member({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)",
        (container, member.name, folder, name, member.size, modified, content, code, params),
    )
    if content is not None:
        db.execute(
            f"INSERT INTO member({_COLUMNS}) "
            "SELECT ?1, ?2 || name, ?3 || folder, file_name, size, coalesce(mtime_ns, ?4), content, code, params "
            "FROM member WHERE container = ?5 ORDER BY id",
            (container, f"{member.name}{WITHIN}", f"{folder}{name}/", modified, content),
        )
