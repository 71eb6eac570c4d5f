"""Hearing of changes in the followed folders, gathered until they rest: one save can be a dozen events."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import Callable, Collection
from typing import Final

from watchdog.events import (
    EVENT_TYPE_CLOSED_NO_WRITE,
    EVENT_TYPE_MODIFIED,
    EVENT_TYPE_OPENED,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from findling.core.errors import Code, FindlingError

REST_SECONDS: Final = 0.25
"""A place is looked at once nothing was heard of it for so long."""
LONGEST_SECONDS: Final = 5.0
"""A place that never rests (a log, a download) is looked at this often."""
DOUBT_SECONDS: Final = 1.0
"""After folders were made, moved or removed, and then rested for so long, everything is looked at: while the system's
notifications catch up with a moved folder, what happens in it is heard of by its old name or not at all."""
DOUBT_SHARE: Final = 20.0
"""Looking at everything takes at most one part in so many of the time."""
CROWD: Final = 2000
"""More places than this at a time are not looked at one by one: their folders are walked."""

_OUT_OF_WATCHES: Final = (errno.ENOSPC, errno.EMFILE)


class Watcher(FileSystemEventHandler):
    """Follows folders with the system's own notifications and hands on the places where something changed."""

    def __init__(
        self,
        on_changes: Callable[[list[str]], None],
        on_doubt: Callable[[], None],
        on_problem: Callable[[FindlingError], None],
    ) -> None:
        """`on_changes` is called on the watcher's thread with paths of files and folders, `on_doubt` when events may
        have been lost and everything should be looked at; `on_problem` hears of a folder that cannot be watched (it
        is then only walked from time to time)."""
        self._on_changes = on_changes
        self._on_doubt = on_doubt
        self._on_problem = on_problem
        self._doubt: float | None = None
        self._assured_until = 0.0
        self._observer: BaseObserver = Observer()
        self._watches: dict[str, ObservedWatch] = {}
        self._first: dict[str, float] = {}
        self._latest: dict[str, float] = {}
        self._heard = threading.Condition()
        self._closed = False
        self._observer.start()
        self._thread = threading.Thread(target=self._serve, name="watcher")
        self._thread.start()

    def follow(self, folders: Collection[str]) -> None:
        """Watch these folders and no others. A folder that came back after it was gone is watched anew."""
        for folder in [*self._watches]:
            if folder not in folders or not os.path.isdir(folder):  # noqa: PTH112
                self._observer.unschedule(self._watches.pop(folder))
        for folder in folders:
            if folder in self._watches or not os.path.isdir(folder):  # noqa: PTH112
                continue
            try:
                self._watches[folder] = self._observer.schedule(self, folder, recursive=True)
            except OSError as error:
                code = Code.WATCH_LIMIT if error.errno in _OUT_OF_WATCHES else Code.FOLDER_NOT_WATCHABLE
                self._on_problem(FindlingError(code, path=folder, detail=error.strerror or str(error)))

    def renew(self) -> None:
        """Forget what is watched and watch it anew, because events were lost."""
        folders = [*self._watches]
        self.follow(())
        self.follow(folders)

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note where something changed; called by watchdog's threads."""
        kind = event.event_type
        if kind in (EVENT_TYPE_OPENED, EVENT_TYPE_CLOSED_NO_WRITE):
            return  # reading, also our own, changes nothing
        if kind == EVENT_TYPE_MODIFIED and event.is_directory:
            return  # whatever changed in it has an event of its own
        now = time.monotonic()
        with self._heard:
            for place in (event.src_path, event.dest_path):
                if place:
                    path = os.fsdecode(place)
                    self._first.setdefault(path, now)
                    self._latest[path] = now
            if event.is_directory:
                self._doubt = now
            self._heard.notify()

    def _serve(self) -> None:
        while True:
            with self._heard:
                while not self._closed and not self._latest and self._doubt is None:
                    self._heard.wait()
                if self._closed:
                    return
                now = time.monotonic()
                doubtful = not self._latest and self._doubt is not None and now >= self._assured(self._doubt)
                ready = [
                    path
                    for path, latest in self._latest.items()
                    if now - latest >= REST_SECONDS or now - self._first[path] >= LONGEST_SECONDS
                ]
                for path in ready:
                    del self._latest[path], self._first[path]
                if doubtful:
                    self._doubt = None
                elif not ready:
                    self._heard.wait(REST_SECONDS / 2)
                    continue
            if ready:
                self._on_changes(outermost(ready))
                if any(not os.path.isdir(os.path.dirname(path)) for path in ready):  # noqa: PTH112, PTH120
                    self._doubt = now  # heard of a place by a name that it no longer has
            elif doubtful:
                self._on_doubt()
                self._assured_until = now + DOUBT_SHARE * (time.monotonic() - now)

    def _assured(self, doubt: float) -> float:
        return max(doubt + DOUBT_SECONDS, self._assured_until)

    def close(self) -> None:
        """Stop watching."""
        with self._heard:
            self._closed = True
            self._heard.notify()
        self._observer.stop()
        self._observer.join()
        self._thread.join()


def outermost(paths: Collection[str]) -> list[str]:
    """The paths that lie in no other of them, in order; of a crowd the folders that hold them."""
    if len(paths) > CROWD:
        paths = {os.path.dirname(path) for path in paths}  # noqa: PTH120
    kept: list[str] = []
    for path in sorted(set(paths), key=lambda path: path.split(os.sep)):
        if not kept or not path.startswith(kept[-1] + os.sep):
            kept.append(path)
    return kept


def visible(path: str, folders: Collection[str]) -> bool:
    """Whether a path lies in a followed folder (or is one) with no hidden folder or name on the way."""
    for folder in folders:
        if path == folder:
            return True
        if path.startswith(folder.rstrip(os.sep) + os.sep):
            parts = path[len(folder) :].split(os.sep)
            if not any(part.startswith((".", "~$")) for part in parts if part):
                return True
    return False
