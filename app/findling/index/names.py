"""The words of file and folder names, in a small FTS5 table keyed by file, kept up to date by triggers on `file`.

A rename changes the words that a file is found by without its being read again, so they are not among the words of its
passages. Files within files have their names there too: as many containers may call the same content differently.
Their keys are the numbers of members below zero.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final

import apsw

from findling.core.scripts import nfc
from findling.index.terms import fold, index_terms, indexed

FOLDERS: Final = 4
"""Folders above a file whose names count."""
_PARTS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W_A-Za-z0-9]+")
"""Words within "AnnualReport2024"."""


def create_names(db: apsw.Connection) -> None:
    """The table and its triggers, with the names of the files that there are."""
    db.execute("""
        CREATE VIRTUAL TABLE names USING fts5(
            name, folder, content='', contentless_delete=1, tokenize='ascii', detail='column'
        );
        INSERT INTO names(names, rank) VALUES ('rank', 'bm25(1.0, 0.3)');
        CREATE VIRTUAL TABLE name_vocabulary USING fts5vocab(names, row);
        INSERT INTO names(rowid, name, folder) SELECT id, name_terms(path), folder_terms(path) FROM file;
        CREATE TRIGGER file_named AFTER INSERT ON file BEGIN
            INSERT INTO names(rowid, name, folder) VALUES (new.id, name_terms(new.path), folder_terms(new.path));
        END;
        CREATE TRIGGER file_renamed AFTER UPDATE OF path ON file BEGIN
            DELETE FROM names WHERE rowid = old.id;
            INSERT INTO names(rowid, name, folder) VALUES (new.id, name_terms(new.path), folder_terms(new.path));
        END;
        CREATE TRIGGER file_forgotten AFTER DELETE ON file BEGIN
            DELETE FROM names WHERE rowid = old.id;
        END;
    """)


def add_member_names(db: apsw.Connection) -> None:
    """The names of members too, by triggers on `member`; of those only that were read, and no names of files that are
    listed unread."""
    place = "'/' || replace(new.name, ' › ', '/')"
    db.execute(f"""
        DROP TRIGGER file_named;
        CREATE TRIGGER file_named AFTER INSERT ON file WHEN new.state = 'pending' BEGIN
            INSERT INTO names(rowid, name, folder) VALUES (new.id, name_terms(new.path), folder_terms(new.path));
        END;
        CREATE TRIGGER member_named AFTER INSERT ON member WHEN new.content IS NOT NULL BEGIN
            INSERT INTO names(rowid, name, folder) VALUES (-new.id, name_terms({place}), folder_terms({place}));
        END;
        CREATE TRIGGER member_forgotten AFTER DELETE ON member WHEN old.content IS NOT NULL BEGIN
            DELETE FROM names WHERE rowid = -old.id;
        END;
    """)


def register_names(db: apsw.Connection) -> None:
    """Give a writing connection the functions that the triggers call."""
    db.create_scalar_function("name_terms", lambda *path: name_terms(str(path[0])), 1, deterministic=True)
    db.create_scalar_function("folder_terms", lambda *path: folder_terms(str(path[0])), 1, deterministic=True)


def name_terms(path: str) -> str:
    """The terms of a file's name: its words as they stand, and the parts of joined ones."""
    return _terms(PurePath(path).name)


def folder_terms(path: str) -> str:
    """The terms of the names of the folders that a file is in."""
    return " ".join(_terms(name) for name in PurePath(path).parts[1:-1][-FOLDERS:])


def _terms(name: str) -> str:
    whole = indexed(nfc(name))
    there = set(index_terms(whole))
    parts = [part for part in _PARTS.findall(nfc(name)) if fold(part) not in there]
    return f"{whole} {indexed(' '.join(parts))}" if parts else whole
