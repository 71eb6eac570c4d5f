"""Reconciling the index with a folder: what is new or changed is queued, what moved is renamed, what is gone goes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

import apsw

from findling.core.errors import Code, FindlingError
from findling.index.files import FoundFile, is_within, prefix_range, walk
from findling.index.store import Reading, Store
from findling.index.writer import Writer

BATCH: Final = 500
"""Files handed to the writer at a time, so that reading starts while the walk goes on."""


@dataclass
class Reconciliation:
    """What one walk over a folder found. `unreadable` maps folders to the system's reason."""

    new: int = 0
    changed: int = 0
    moved: int = 0
    gone: int = 0
    unreadable: dict[str, str] = field(default_factory=dict)


Known = dict[str, tuple[int, int, int]]
"""Path → (size, mtime_ns, inode) as the index has it."""


def known_files(db: apsw.Connection, folder: str) -> Known:
    """The files of a folder that the index knows."""
    rows = db.execute("SELECT path, size, mtime_ns, inode FROM file WHERE path >= ? AND path < ?", prefix_range(folder))
    return {path: (size, mtime_ns, inode) for path, size, mtime_ns, inode in rows}


def reconcile(
    folder: str,
    db: apsw.Connection,
    writer: Writer,
    wanted: Callable[[str], bool],
    stopped: Callable[[], bool],
    on_queued: Callable[[], None],
) -> Reconciliation:
    """Walk a folder and queue the differences with the writer; `on_queued` is called after each batch.

    Files in a subfolder that could not be read keep their place in the index: an unplugged drive is not a deletion.
    """
    result = Reconciliation()
    known = known_files(db, folder)
    missing = dict(known)
    identities = {(inode, size, mtime): path for path, (size, mtime, inode) in known.items()}
    queue: list[FoundFile] = []
    perhaps_moved: list[FoundFile] = []

    def flush(files: Iterable[FoundFile]) -> None:
        batch = list(files)
        if batch:
            writer.submit(lambda store: store.record_found(batch)).add_done_callback(lambda _: on_queued())

    for found in walk(folder, wanted, lambda path, error: _note(result, path, error)):
        if stopped():
            return result
        refused = not _is_unicode(found.path)
        if refused:
            found = _refused_name(found)  # noqa: PLW2901
        before = missing.pop(found.path, None)
        if before is None:
            if (found.inode, found.size, found.mtime_ns) in identities:
                perhaps_moved.append(found)
                continue
            result.new += 1
        elif before[:2] == found.version:
            continue
        else:
            result.changed += 1
        if refused:
            _refuse(writer, found)
            continue
        queue.append(found)
        if len(queue) >= BATCH:
            flush(queue)
            queue = []

    moves = []
    for found in perhaps_moved:
        old = identities[found.inode, found.size, found.mtime_ns]
        if old in missing:
            moves.append((old, found))
            del missing[old]
        else:  # a hard link, or the place of another file that moved too
            result.new += 1
            queue.append(found)
    flush(queue)
    result.moved = len(moves)
    if moves:
        writer.submit(lambda store: store.record_moved(moves))
    gone = [path for path in missing if not any(is_within(path, place) for place in result.unreadable)]
    result.gone = len(gone)
    if gone:
        writer.submit(lambda store: store.remove_files(gone))
    writer.submit(lambda _: None).result()
    return result


def _note(result: Reconciliation, path: str, error: OSError) -> None:
    result.unreadable[path] = error.strerror or str(error)


def _is_unicode(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _refused_name(found: FoundFile) -> FoundFile:
    """The same file under a name that can be stored and shown."""
    shown = os.fsencode(found.path).decode("utf-8", "replace")
    return FoundFile(shown, found.size, found.mtime_ns, found.inode)


def _refuse(writer: Writer, found: FoundFile) -> None:
    reading = Reading(found.path, found.version, FindlingError(Code.FILE_NAME_NOT_UNICODE))

    def job(store: Store) -> None:
        store.record_found([found])
        store.store_readings([reading], [])

    writer.submit(job)
