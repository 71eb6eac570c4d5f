"""Reconciling the index with the disk: what is new or changed is queued, what moved is renamed, what is gone goes."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import apsw

from findling.core.errors import Code, FindlingError
from findling.core.exclusion import Exclusion
from findling.core.names import in_unicode, is_unicode
from findling.documents.formats import why_unread
from findling.index.files import FoundFile, is_within, look, prefix_range, walk
from findling.index.schema import rows, value
from findling.index.store import Reading, Store
from findling.index.writer import Writer

BATCH: Final = 500
"""Files handed to the writer at a time, so that reading starts while the walk goes on."""
UNPLUGGED: Final = "unplugged"


@dataclass
class Reconciliation:
    """What a walk found. `unreadable` maps folders to the system's reason."""

    new: int = 0
    changed: int = 0
    moved: int = 0
    gone: int = 0
    unreadable: dict[str, str] = field(default_factory=dict)

    @property
    def differences(self) -> int:
        """Files in which the index and the disk differed."""
        return self.new + self.changed + self.moved + self.gone


@dataclass(frozen=True, slots=True)
class _Known:
    """A file as the index has it."""

    size: int
    mtime_ns: int
    inode: int
    code: str | None


class Scanner:
    """Compares places with the index. One thread at a time."""

    def __init__(
        self,
        db: apsw.Connection,
        writer: Writer,
        wanted: Callable[[str], bool],
        stopped: Callable[[], bool],
        on_queued: Callable[[], None],
        exclusion: Exclusion | None = None,
    ) -> None:
        """`wanted` sees file names; `on_queued` is called after each batch that waits for reading now. What `exclusion`
        holds counts as gone."""
        self._db = db
        self._writer = writer
        self._wanted = wanted
        self._stopped = stopped
        self._on_queued = on_queued
        self._exclusion = exclusion or Exclusion()

    def reconcile(self, places: Sequence[str], followed: Collection[str], retry: bool = True) -> Reconciliation:
        """Walk places (files or folders within the followed folders, or these) and queue the differences.

        Files in a folder that could not be read keep their place in the index, as do those of a followed folder that is
        missing: an unplugged drive is not a deletion. With `retry`, files that could not be opened are tried again.
        """
        result = Reconciliation()
        known = {path: file for place in places for path, file in self._known(place).items()}
        missing = set(known)
        identities = {
            (file.inode, file.size, file.mtime_ns): path
            for path, file in known.items()
            if file.code != Code.UNSUPPORTED  # by another name it may be one that is read
        }
        perhaps_moved: list[FoundFile] = []
        queue: list[FoundFile] = []
        for found in self._found(places, followed, result):
            if self._stopped():
                return result
            before = known.get(found.path)
            missing.discard(found.path)
            if before is None:
                if (found.inode, found.size, found.mtime_ns) in identities and not why_unread(found.path):
                    perhaps_moved.append(found)
                    continue
                result.new += 1
            elif (before.size, before.mtime_ns) == found.version and not _try_again(before, retry):
                continue
            else:
                result.changed += 1
            queue.append(found)
            if len(queue) >= BATCH:
                self._queue(queue)
                queue = []
        moves = []
        for found in perhaps_moved:
            old = identities[found.inode, found.size, found.mtime_ns]
            if old in missing:
                moves.append((old, found))
                missing.remove(old)
            else:  # a hard link, or in the place of another file that moved too
                result.new += 1
                queue.append(found)
        self._queue(queue)
        if moves:
            moved = self._writer.submit(lambda store: store.record_moved(moves))
            moved.add_done_callback(lambda _: self._on_queued())
        for folder in followed:
            if folder in places:
                self._check_volume(folder, result)
        gone = [path for path in missing if not any(is_within(path, place) for place in result.unreadable)]
        if gone:
            self._writer.submit(lambda store: store.remove_files(gone))
        result.moved, result.gone = len(moves), len(gone)
        self._writer.submit(lambda _: None).result()
        return result

    def _known(self, place: str) -> dict[str, _Known]:
        sql = "SELECT path, size, mtime_ns, inode, code FROM file WHERE path = ? OR (path >= ? AND path < ?)"
        return {row[0]: _Known(*row[1:]) for row in rows(self._db, sql, (place, *prefix_range(place)))}

    def _found(self, places: Sequence[str], followed: Collection[str], result: Reconciliation) -> Iterator[FoundFile]:
        """The files there are, each once, under names that can be stored."""

        def unreadable(path: str, error: OSError) -> None:
            if path in followed or not isinstance(error, FileNotFoundError):
                result.unreadable[path] = error.strerror or str(error)

        def excluded(path: str, is_folder: bool) -> bool:
            return self._exclusion.excludes(path, followed, is_folder=is_folder)

        seen: set[str] = set()
        for place in places:
            is_folder = place in followed or os.path.isdir(place)  # noqa: PTH112 - called for every event
            if excluded(place, is_folder):
                continue
            if is_folder:
                files = walk(place, self._wanted, unreadable, excluded)
            else:
                single = look(place) if self._wanted(os.path.basename(place)) else None
                files = iter((single,) if single is not None else ())
            for found in files:
                if found.path in seen:
                    continue
                seen.add(found.path)
                yield found if is_unicode(found.path) else _stored(found)

    def _check_volume(self, folder: str, result: Reconciliation) -> None:
        """Note a followed folder that is empty and on another volume than when it was not: an empty mount point."""
        try:
            volume = str(os.stat(folder).st_dev)  # noqa: PTH116
            empty = not os.listdir(folder)
        except OSError:
            return  # unreadable, which the walk has noted
        name = f"volume:{folder}"
        before = value(self._db, "SELECT value FROM fact WHERE name = ?", (name,))
        if empty and before not in (None, volume):
            result.unreadable[folder] = UNPLUGGED
        elif not empty and before != volume:
            self._writer.submit(lambda store: store.remember(name, volume))

    def _queue(self, found: list[FoundFile]) -> None:
        """Queue files for reading; those whose names cannot be stored, or say that there is nothing to read, are
        settled at once, with the reason."""
        if not found:
            return
        unread = [(file, reason) for file in found if (reason := why_unread(file.path))]
        batch = [file for file in found if not why_unread(file.path)]
        refused = [
            Reading(file.path, file.version, FindlingError(Code.FILE_NAME_NOT_UNICODE))
            for file in batch
            if "\ufffd" in file.path and look(file.path) is None
        ]

        def job(store: Store) -> None:
            store.record_found(batch)
            store.record_unread(unread)
            if refused:
                store.store_readings(refused, [])

        self._writer.submit(job).add_done_callback(lambda _: self._on_queued())


def _try_again(before: _Known, retry: bool) -> bool:
    """Whether the reason why a file was not read may have gone although its size and time are the same."""
    return before.code == Code.FILE_VANISHED or (retry and before.code == Code.FILE_UNREADABLE)


def _stored(found: FoundFile) -> FoundFile:
    """The same file under a name that can be stored, which no file has."""
    return FoundFile(in_unicode(found.path), found.size, found.mtime_ns, found.inode)
