"""The tables of the index file, as ordered migrations, and how a connection to it is opened.

`file` (a path) points to `content` (a digest), which owns its `chunk`s; copies and moves therefore cost nothing.
`member` says which contents lie within another, however deeply and under which name: an archive's or mailbox's are
documents like any other, and one that lies in several, or as a file of its own too, is stored once. `place` is where a
document can be found: a file, or a member of one.
`file.state` is the queue of reading and `unembedded` the queue of embedding, so a crash resumes where it was.
Words live in an FTS5 table without content, vectors in one `vec0` table per embedding space, both keyed by chunk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import apsw
import sqlite_vec

from findling.core.errors import Code, FindlingError
from findling.index.files import folded_place
from findling.index.members import create_members
from findling.index.names import add_member_names, create_names, register_names
from findling.index.words import create_words, rebuild_words

PAGE_SIZE: Final = 16384
VECTOR_CHUNK: Final = 256
"""Rows in one block of vec0."""
BUSY_MILLISECONDS: Final = 10_000
CACHE_KIB: Final = 32_000
INCREMENTAL: Final = 2
"""What SQLite calls the kind of `auto_vacuum` in which pages are given back when that is asked for."""
FREE_PAGES: Final = 64
"""Unused pages that the file may always hold, and that are given back at a time."""
LOG_BYTES: Final = 64 * 1024 * 1024
"""Size of the write-ahead log from which readers are waited for, so that it can begin anew."""
LOG_MILLISECONDS: Final = 1_000
TESTED_BYTES: Final = 256 * 1024 * 1024
"""Index files up to this size are tested at each start; it takes a tenth of a second for 50 MB."""
DAMAGE: Final = (apsw.CorruptError, apsw.NotADBError)
"""What SQLite raises for a file that is broken or no database."""


def m001_files_words_vectors(db: apsw.Connection) -> None:
    """Files, contents, passages, their words, and the registry of embedding spaces."""
    db.execute("""
        CREATE TABLE content(
            id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, format TEXT NOT NULL, title TEXT NOT NULL,
            language TEXT NOT NULL, pages INTEGER, characters INTEGER NOT NULL, warning TEXT, params TEXT
        );
        CREATE TABLE file(
            id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
            inode INTEGER NOT NULL, state TEXT NOT NULL CHECK(state IN ('pending', 'searchable', 'failed')),
            content INTEGER REFERENCES content(id), code TEXT, params TEXT
        );
        CREATE INDEX file_pending ON file(id) WHERE state = 'pending';
        CREATE INDEX file_content ON file(content);
        CREATE TABLE chunk(
            id INTEGER PRIMARY KEY, content INTEGER NOT NULL REFERENCES content(id), ordinal INTEGER NOT NULL,
            page INTEGER, heading TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
            language TEXT NOT NULL, text TEXT NOT NULL, UNIQUE(content, ordinal)
        );
        CREATE VIRTUAL TABLE words USING fts5(
            body, context, content='', contentless_delete=1, tokenize='ascii'
        );
        INSERT INTO words(words, rank) VALUES ('rank', 'bm25(1.0, 0.5)');
        CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row);
        CREATE TABLE space(
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, model TEXT NOT NULL, dimension INTEGER NOT NULL,
            centre BLOB
        );
        CREATE TABLE unembedded(
            space INTEGER NOT NULL, ordinal INTEGER NOT NULL, chunk INTEGER NOT NULL,
            PRIMARY KEY(space, ordinal, chunk)
        ) WITHOUT ROWID;
        CREATE TABLE refused(
            space INTEGER NOT NULL, chunk INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY(space, chunk)
        ) WITHOUT ROWID;
        CREATE TABLE sketch(
            space INTEGER NOT NULL, chunk INTEGER NOT NULL, bits BLOB NOT NULL, PRIMARY KEY(space, chunk)
        ) WITHOUT ROWID;
        CREATE TABLE fact(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    """)


def m002_several_spaces(db: apsw.Connection) -> None:
    """What it takes to go on asking a space whose model is no longer the chosen one, and whether it was ever whole."""
    db.execute("""
        ALTER TABLE space ADD COLUMN definition TEXT NOT NULL DEFAULT '';
        ALTER TABLE space ADD COLUMN complete INTEGER NOT NULL DEFAULT 0;
    """)


def m003_bits_in_the_record(db: apsw.Connection) -> None:
    """The sketch moves into `vec0`, whose blocks of bits load fast, and int8 vectors into its auxiliary table.

    The bits are left blank: loading a space fills in what is blank. A space can be moved to a table of its next
    generation; `previous` is the one that it is being moved from.
    """
    db.execute("""
        ALTER TABLE space ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE space ADD COLUMN previous INTEGER;
    """)
    for space, dimension in rows(db, "SELECT id, dimension FROM space"):
        table = vector_table(space)
        db.execute(f"CREATE TABLE moving AS SELECT rowid AS id, embedding, scale FROM {table}")
        db.execute(f"DROP TABLE {table}")
        create_vector_table(db, table, dimension)
        blank = bytes((dimension + 7) // 8)
        db.executemany(
            f"INSERT INTO {table}(rowid, bits, vector, scale) VALUES (?, vec_bit(?), ?, ?)",
            ((id, blank, vector, scale) for id, vector, scale in db.execute("SELECT * FROM moving ORDER BY id")),
        )
        db.execute("DROP TABLE moving")
    db.execute("DROP TABLE sketch")


def m004_filters(db: apsw.Connection) -> None:
    """What filters of a question compare: folded names, folders and times of files, languages and pages of passages."""
    db.execute("""
        ALTER TABLE file ADD COLUMN folder TEXT NOT NULL DEFAULT '';
        ALTER TABLE file ADD COLUMN name TEXT NOT NULL DEFAULT '';
        CREATE INDEX file_changed ON file(mtime_ns);
        CREATE INDEX chunk_language ON chunk(language, content);
        CREATE INDEX chunk_page ON chunk(page) WHERE page IS NOT NULL;
    """)
    known = rows(db, "SELECT id, path FROM file")
    db.executemany("UPDATE file SET folder=?, name=? WHERE id=?", ((*folded_place(path), id) for id, path in known))


def m005_names(db: apsw.Connection) -> None:
    """File and folder names can be searched."""
    create_names(db)


def m006_words(db: apsw.Connection) -> None:
    """Codes among the words, the forms of words, and lists of frequent ones: the words are written anew."""
    db.execute("DROP TABLE vocabulary; DROP TABLE words")
    create_words(db)
    rebuild_words(db)


def m007_members(db: apsw.Connection) -> None:
    """Files within files are documents of their own. Archives, mailboxes and mails with attachments are read again.

    What they hold is found as before until then. Members of other documents (a sheet in a letter) stay passages of
    those until these change.
    """
    create_members(db)
    add_member_names(db)
    again = (
        "format IN ('zip', 'tar', 'gz', 'mbox') OR (format IN ('eml', 'mhtml', 'msg') "
        "AND (SELECT count(DISTINCT heading) FROM chunk WHERE content = content.id) > 1)"
    )
    db.execute(f"UPDATE file SET state='pending' WHERE content IN (SELECT id FROM content WHERE {again})")
    db.execute(f"UPDATE content SET digest = randomblob(20) WHERE {again}")  # so that it counts as unknown


def m008_scans_and_labels(db: apsw.Connection) -> None:
    """Pages that wait for OCR, and what is printed on pages instead of numbers: what can have them is read again."""
    db.execute("""
        CREATE TABLE scan(
            content INTEGER NOT NULL REFERENCES content(id), page INTEGER NOT NULL,
            state TEXT NOT NULL CHECK(state IN ('waiting', 'recognised', 'read', 'failed')),
            passages TEXT, code TEXT, params TEXT, PRIMARY KEY(content, page)
        ) WITHOUT ROWID;
        CREATE INDEX scan_waiting ON scan(content, page) WHERE state = 'waiting';
        ALTER TABLE content ADD COLUMN labels TEXT;
        UPDATE file SET state='pending' WHERE code = 'needs_ocr' OR EXISTS(
            SELECT 1 FROM content WHERE content.id = file.content AND content.format = 'pdf'
        );
    """)


MIGRATIONS: Final[tuple[Callable[[apsw.Connection], None], ...]] = (
    m001_files_words_vectors,
    m002_several_spaces,
    m003_bits_in_the_record,
    m004_filters,
    m005_names,
    m006_words,
    m007_members,
    m008_scans_and_labels,
)
"""Each runs once, in order, in a transaction of its own; `PRAGMA user_version` counts those applied."""


def vector_table(space: int, generation: int = 0) -> str:
    """Name of the `vec0` table of a space."""
    return f"vector_{int(space)}_{int(generation)}" if generation else f"vector_{int(space)}"


def vector_tables(db: apsw.Connection, space: int) -> list[str]:
    """The tables in which vectors of a space are found, the one that new ones go to first; none where it is gone.

    There are two while the space is moved to its next generation. What is read and this must be of one snapshot.
    """
    found = rows(db, "SELECT generation, previous FROM space WHERE id=?", (space,))
    return [vector_table(space, generation) for row in found for generation in row if generation is not None]


def create_vector_table(db: apsw.Connection, table: str, dimension: int) -> None:
    """The record of a space's vectors: the sketch's bits, and int8 with one scale each.

    The int8 vectors are an auxiliary column: sqlite-vec keeps those in a plain table, from which 1280 of a million
    are read in 4.7 ms where its own blocks take 15 to 22, and whose space is used again.
    """
    db.execute(
        f"CREATE VIRTUAL TABLE {table} USING vec0("
        f"bits bit[{(int(dimension) + 7) // 8 * 8}], +vector blob, +scale float, chunk_size={VECTOR_CHUNK})"
    )


def connect(path: Path, *, writable: bool) -> apsw.Connection:
    """A connection with sqlite-vec loaded; one thread uses it at a time.

    A writable one creates the file, tests it and brings it up to date. Raises FindlingError INDEX_NEWER for a file of
    a later version and INDEX_DAMAGED for one that SQLite cannot use.
    """
    try:
        return _connect(path, writable)
    except DAMAGE as error:
        raise FindlingError(Code.INDEX_DAMAGED, path=path) from error


def _connect(path: Path, writable: bool) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if writable else 0)
    db = apsw.Connection(str(path), flags=flags)
    try:
        db.set_busy_timeout(BUSY_MILLISECONDS)
        db.enable_load_extension(True)
        db.load_extension(sqlite_vec.loadable_path())
        db.enable_load_extension(False)
        db.execute(f"PRAGMA page_size={PAGE_SIZE}")
        if not value(db, "PRAGMA page_count"):
            db.execute("PRAGMA auto_vacuum=INCREMENTAL")  # a new file: what is unused can be given back
        db.execute("PRAGMA journal_mode=WAL")
        db.execute(f"PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-{CACHE_KIB}")
        if writable:
            db.execute("PRAGMA foreign_keys=ON; PRAGMA wal_autocheckpoint=2000")
            db.execute(f"PRAGMA journal_size_limit={LOG_BYTES}")
            register_names(db)
            mark = suspicion(path)
            if (path.stat().st_size <= TESTED_BYTES or mark.exists()) and value(db, "PRAGMA quick_check(1)") != "ok":
                raise apsw.CorruptError(str(path))
            mark.unlink(missing_ok=True)
            _migrate(db, path)
        else:
            db.execute("PRAGMA query_only=ON")
            _refuse_newer(db, path)
            value(db, "SELECT count(*) FROM space")
    except BaseException:
        db.close()
        raise
    return db


def is_outdated(path: Path) -> bool:
    """Whether an index lacks migrations, without which it cannot be read. Raises FindlingError(INDEX_DAMAGED)."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        db.set_busy_timeout(BUSY_MILLISECONDS)
        return bool(value(db, "PRAGMA user_version") < len(MIGRATIONS))
    except DAMAGE as error:
        raise FindlingError(Code.INDEX_DAMAGED, path=path) from error
    finally:
        db.close()


def suspicion(path: Path) -> Path:
    """The file whose presence has an index tested at the next start, whatever its size."""
    return path.with_name(path.name + ".suspect")


def rows(db: apsw.Connection, sql: str, parameters: Sequence[object] = ()) -> list[Any]:
    """All rows of a query, as tuples whose types the caller knows."""
    return db.execute(sql, tuple(parameters)).fetchall()


def value(db: apsw.Connection, sql: str, parameters: Sequence[object] = ()) -> Any:
    """The first column of the first row; None where there is no row."""
    row = db.execute(sql, tuple(parameters)).fetchone()
    return row[0] if row is not None else None


@contextmanager
def transaction(db: apsw.Connection) -> Iterator[None]:
    """Everything or nothing. On a full disk SQLite rolls back by itself, and a second time would hide its error."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


@contextmanager
def snapshot(db: apsw.Connection) -> Iterator[None]:
    """One state of the index for several queries, whatever is written meanwhile."""
    with db:
        yield


def give_back(db: apsw.Connection) -> bool:
    """Shorten the file a little where much of it is unused; whether there is more to give back.

    Files made before version 3 of the tables cannot be shortened: what is unused is used again.
    """
    free = value(db, "PRAGMA freelist_count")
    if free <= max(FREE_PAGES, value(db, "PRAGMA page_count") // 20) or value(db, "PRAGMA auto_vacuum") != INCREMENTAL:
        return False
    rows(db, f"PRAGMA incremental_vacuum({FREE_PAGES})")
    return True


def _migrate(db: apsw.Connection, path: Path) -> None:
    version = _refuse_newer(db, path)
    for number, migration in enumerate(MIGRATIONS[version:], version + 1):
        with transaction(db):
            migration(db)
            db.execute(f"PRAGMA user_version={number}")


def _refuse_newer(db: apsw.Connection, path: Path) -> int:
    """How many migrations the index has had. Raises FindlingError(INDEX_NEWER)."""
    version: int = value(db, "PRAGMA user_version")
    if version > len(MIGRATIONS):
        raise FindlingError(Code.INDEX_NEWER, path=path)
    return version
