"""Files within files: the table that says which contents lie in which, and the view of all places of a document.

Each container knows everything in it, however deeply it lies: a member's own members are members of what holds it, too.
So the places of a document are one step away, and what lies in several containers is stored once all the same.
"""

from __future__ import annotations

import json
from typing import Final

import apsw

from findling.core.places import WITHIN
from findling.core.reading import MemberReading
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
