"""Everything that changes the index, as short transactions on the one writing connection."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import apsw

from findling.core.errors import Code, FindlingError
from findling.core.reading import Extraction, Recognition
from findling.index import scans
from findling.index.composition import passwords_tried
from findling.index.files import FoundFile, folded_place
from findling.index.members import had_gaps, insert_member, outcomes
from findling.index.passages import Passages
from findling.index.schema import (
    BUSY_MILLISECONDS,
    DAMAGE,
    LOG_BYTES,
    LOG_MILLISECONDS,
    connect,
    rows,
    transaction,
    value,
)
from findling.index.vectors import VectorSpace
from findling.index.words import Words

BEHIND: Final = 3
"""Complete blocks of words that may wait to be written until there is nothing else to do: their passages are found by
FTS5 as well, and new files sooner."""
_OUT_OF_REACH: Final = frozenset({Code.FILE_VANISHED, Code.FILE_UNREADABLE})


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file of a certain version: an extraction, or the reason why there is none; and by which
    version of the passwords at least."""

    path: str
    version: tuple[int, int]
    outcome: Extraction | FindlingError
    passwords: str = ""

    @property
    def is_protected(self) -> bool:
        """Whether a password would open more."""
        outcome = self.outcome
        if isinstance(outcome, FindlingError):
            return outcome.code is Code.ENCRYPTED
        return any(code == Code.ENCRYPTED for _, code in outcomes(outcome.members))


class Store:
    """The single writer of the index. Every method that writes is one transaction and belongs to one thread."""

    def __init__(self, path: Path) -> None:
        """Open or create the index; see `schema.connect` for what it raises."""
        self.path = path
        self._orphans_possible = True
        self._log = path.with_name(path.name + "-wal")
        self._log_bound = LOG_BYTES
        self.db = connect(path, writable=True)
        self._words = Words(self.db)
        self._passages = Passages(self.db, self._words)

    def close(self) -> None:
        """Move the write-ahead log into the file and close it."""
        try:
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except (apsw.BusyError, apsw.FullError, *DAMAGE):
            pass  # a reader is still open, or the disk is full: the log is taken over at the next start
        self.db.close()

    def bound_log(self) -> None:
        """Empty the write-ahead log once it is large: with readers always about, SQLite alone never begins it anew.

        Readers go on meanwhile; one that takes longer than a second is let be until the log has grown some more.
        """
        size = self._log.stat().st_size if self._log.exists() else 0
        if size < self._log_bound:
            return
        self.db.set_busy_timeout(LOG_MILLISECONDS)
        try:
            done = not value(self.db, "PRAGMA wal_checkpoint(TRUNCATE)")
        except (apsw.BusyError, apsw.FullError):
            done = False  # what the log is emptied for was committed: nothing is lost
        finally:
            self.db.set_busy_timeout(BUSY_MILLISECONDS)
        self._log_bound = LOG_BYTES if done else size + LOG_BYTES // 4

    # ---- files -----------------------------------------------------------------------------------------

    def record_found(self, found: Iterable[FoundFile]) -> None:
        """Queue new and changed files for reading; what was read of them before stays searchable until then."""
        with transaction(self.db):
            self.db.executemany(
                "INSERT INTO file(path, size, mtime_ns, inode, folder, name, state) VALUES (?,?,?,?,?,?,'pending') "
                "ON CONFLICT(path) DO UPDATE SET size=excluded.size, mtime_ns=excluded.mtime_ns, "
                "inode=excluded.inode, state='pending'",
                ((file.path, file.size, file.mtime_ns, file.inode, *folded_place(file.path)) for file in found),
            )

    def record_unread(self, found: Iterable[tuple[FoundFile, str]]) -> None:
        """List files that are not read, each with what it is; nothing waits for them."""
        with transaction(self.db):
            self.db.executemany(
                "INSERT INTO file(path, size, mtime_ns, inode, folder, name, state, code, params) "
                f"VALUES (?,?,?,?,?,?,'failed','{Code.UNSUPPORTED}',?) ON CONFLICT(path) DO UPDATE SET "
                "size=excluded.size, mtime_ns=excluded.mtime_ns, inode=excluded.inode, state=excluded.state, "
                "content=NULL, code=excluded.code, params=excluded.params",
                (
                    (
                        *(file.path, file.size, file.mtime_ns, file.inode, *folded_place(file.path)),
                        json.dumps({"detail": kind}, ensure_ascii=False),
                    )
                    for file, kind in found
                ),
            )

    def forget_unread(self, readers: str) -> None:
        """Forget what was not read by other readers than these: the next walk finds it anew."""
        if value(self.db, "SELECT value FROM fact WHERE name='readers'") == readers:
            return
        with transaction(self.db):
            self.db.execute("DELETE FROM file WHERE state='failed' AND code=?", (Code.UNSUPPORTED,))
            self.db.execute("INSERT OR REPLACE INTO fact(name, value) VALUES ('readers', ?)", (readers,))

    def record_moved(self, moves: Iterable[tuple[str, FoundFile]]) -> None:
        """Give files that only changed their path their new one; nothing is read or embedded again.

        Those that were not found when they were to be read, since they were on the move, are queued once more.
        """
        self._orphans_possible = True
        with transaction(self.db):
            for old, new in moves:
                self.db.execute("DELETE FROM file WHERE path = ?", (new.path,))
                self.db.execute(
                    "UPDATE file SET path = ?, folder = ?, name = ? WHERE path = ?",
                    (new.path, *folded_place(new.path), old),
                )
                self.db.execute(
                    "UPDATE file SET state = 'pending' WHERE path = ? AND code = ?",
                    (new.path, Code.FILE_VANISHED),
                )

    def remove_files(self, paths: Iterable[str]) -> None:
        """Forget files that are gone or no longer followed."""
        self._orphans_possible = True
        with transaction(self.db):
            self.db.executemany("DELETE FROM file WHERE path = ?", ((path,) for path in paths))

    def store_readings(self, readings: Sequence[Reading], spaces: Sequence[int]) -> None:
        """Store what was read: words become searchable, passages are queued for the given spaces.

        A file that changed again in the meantime stays queued, as does one for which there are other passwords now; one
        that was removed meanwhile is passed over.
        """
        self._orphans_possible = True
        read: list[tuple[int, int, Extraction]] = []
        with self._writing_words():
            for reading in readings:
                row = self.db.execute(
                    "SELECT id FROM file WHERE path=? AND size=? AND mtime_ns=? AND state='pending'",
                    (reading.path, *reading.version),
                ).fetchone()
                if row is None or (reading.is_protected and reading.passwords != passwords_tried(self.db)):
                    continue
                outcome = reading.outcome
                if isinstance(outcome, FindlingError):
                    self._fail(row[0], outcome)
                    continue
                read.append((row[0], self._content(outcome, spaces), outcome))
            # Apart from the words: statements that SQLite can take back alone have FTS5 write out what it has gathered.
            for file, content, extraction in read:
                scans.describe(self.db, content, extraction)
                state, code, params = scans.outcome_of(self.db, content)
                self._settle(file, state, content, code, params)

    def _fail(self, file: int, error: FindlingError) -> None:
        """Note why a file was not read. One that is out of reach keeps what was read of it before: its drive may be
        unplugged, and whether it is gone is for the walk to say."""
        content: int | None = value(self.db, "SELECT content FROM file WHERE id=?", (file,))
        if content is None or error.code not in _OUT_OF_REACH:
            self._settle(file, "failed", None, error.code, error.params)
        else:
            self._settle(file, scans.outcome_of(self.db, content).state, content, error.code, error.params)

    def _settle(self, file: int, state: str, content: int | None, code: str | None, params: dict[str, str]) -> None:
        self.db.execute(
            "UPDATE file SET state=?, content=?, code=?, params=? WHERE id=?",
            (state, content, code, json.dumps(params, ensure_ascii=False) if code else None, file),
        )

    def _content(self, extraction: Extraction, spaces: Sequence[int]) -> int:
        """The id of this content, stored now unless the index knows it already, with all of it that can be read now."""
        digest = bytes.fromhex(extraction.digest)
        known: int | None = value(self.db, "SELECT id FROM content WHERE digest=?", (digest,))
        if known is not None:
            if not had_gaps(self.db, known, extraction):
                return known
            if value(self.db, "SELECT 1 FROM scan WHERE content=?", (known,)):
                self.db.execute("DELETE FROM member WHERE container=?", (known,))  # its text by OCR is kept
                self._insert_members(known, extraction, spaces)
                return known
            self.db.execute("UPDATE content SET digest = randomblob(20) WHERE id=?", (known,))  # it counts as unknown
        self.db.execute(
            "INSERT INTO content(digest, format, title, language, pages, characters, labels) VALUES (?,?,?,?,?,?,?)",
            (
                *(digest, extraction.format, extraction.title, extraction.language, extraction.pages),
                *(extraction.characters, scans.labels_of(extraction)),
            ),
        )
        content = int(self.db.last_insert_rowid())
        scans.warn(self.db, content, extraction)
        self._passages.add(self._words.next_id(), content, extraction.title, extraction.chunks, spaces)
        self._insert_members(content, extraction, spaces)
        return content

    def _insert_members(self, content: int, extraction: Extraction, spaces: Sequence[int]) -> None:
        for member in extraction.members:
            reading, problem = member.reading, member.error
            within = None
            if reading is not None:
                within, problem = self._content(reading, spaces), reading.warning
            insert_member(self.db, content, member, within, problem)

    def store_page(
        self,
        content: int,
        page: int,
        outcome: Recognition | FindlingError,
        queued: Sequence[int],
        spaces: Sequence[VectorSpace],
    ) -> None:
        """Store what came of a page by OCR. Once there is enough of it, the document's passages are written anew with
        it and queued for some spaces (ids); the old ones leave `spaces`, which are all there are."""
        with self._writing_words():
            if not scans.record(self.db, content, page, outcome):
                return
            if scans.is_due(self.db, content):
                scans.rewrite(self.db, self._passages, content, queued, spaces)
            state, code, params = scans.outcome_of(self.db, content)
            self.db.execute(
                "UPDATE file SET state=?, code=?, params=? WHERE content=? AND state != 'pending'",
                (state, code, json.dumps(params, ensure_ascii=False) if code else None, content),
            )

    def orphans(self, limit: int) -> list[int]:
        """Contents that no file and no other content has any more: containers go before what lies in them.

        Costs nothing while no file changed since there were none.
        """
        if not self._orphans_possible:
            return []
        sql = (
            "SELECT id FROM content WHERE NOT EXISTS (SELECT 1 FROM file WHERE file.content = content.id) "
            "AND NOT EXISTS (SELECT 1 FROM member WHERE member.content = content.id) LIMIT ?"
        )
        found = [row[0] for row in rows(self.db, sql, (limit,))]
        self._orphans_possible = bool(found)  # asked again until there are none, should their removal fail
        return found

    def remove_contents(self, contents: Sequence[int], spaces: Sequence[VectorSpace]) -> None:
        """Remove contents with their passages, words, queue entries, and vectors of these spaces: all there are."""
        with self._writing_words():
            chunks = [
                row[0]
                for row in self.db.execute(
                    "SELECT chunk.id FROM json_each(?) j JOIN chunk ON chunk.content = j.value",
                    (json.dumps(list(contents)),),
                )
            ]
            self._passages.remove(chunks, spaces)
            self.db.executemany("DELETE FROM scan WHERE content=?", [(id,) for id in contents])
            self.db.executemany("DELETE FROM member WHERE container=?", [(id,) for id in contents])
            self.db.executemany("DELETE FROM content WHERE id=?", [(id,) for id in contents])

    @contextmanager
    def _writing_words(self) -> Iterator[None]:
        """A transaction that changes passages, and afterwards one for every block that it completed."""
        try:
            with transaction(self.db):
                yield
        except BaseException:
            self._words.forget()
            raise
        while self.write_block(BEHIND):
            pass

    def write_block(self, behind: int = 0) -> bool:
        """Write out the next complete block of words, once more than `behind` others wait, too; False without one."""
        number = self._words.unwritten(behind)
        if number is not None:
            with transaction(self.db):
                self._words.write_block(number)
        return number is not None

    # ---- facts -----------------------------------------------------------------------------------------

    def remember(self, name: str, value: str) -> None:
        """Store a small fact (device last used, digest of a model file)."""
        with transaction(self.db):
            self.db.execute("INSERT OR REPLACE INTO fact(name, value) VALUES (?,?)", (name, value))


def set_aside(path: Path) -> FindlingError:
    """Move an index that SQLite cannot use out of the way, keeping it. Gives the notice for the user."""
    number = 1
    while (target := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    path.rename(target)
    for suffix in ("-wal", "-shm"):
        companion = path.with_name(path.name + suffix)
        if companion.exists():
            companion.rename(target.with_name(target.name + suffix))
    return FindlingError(Code.INDEX_CORRUPT, path=target)
