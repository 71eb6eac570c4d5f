"""Documents whose pages wait for OCR but cannot be drawn now, and when that may have changed."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import Final, NamedTuple

from findling.index.scans import Waiting

RETRY_SECONDS: Final = 600.0
"""After which a file that is there, and looks as before, is tried once more: another program may have let go of it."""


class Look(NamedTuple):
    """What a file or folder looks like: times in nanoseconds, bytes, permissions."""

    changed: int
    touched: int
    size: int
    mode: int


class _Obstacle(NamedTuple):
    path: str
    digest: str
    cause: str
    """The file, or the outermost folder that is not there."""
    look: Look | None
    since: float


def look_of(path: str) -> Look | None:
    """What is at a path, None for nothing that can be had."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None
    return Look(status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_mode)


class Unreachable:
    """Keeps them by content, so that a drive that is away costs a look at one folder, not at all of its pages.

    From any thread. Only `add` and `review` look at the disk, which may take its time.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._obstacles: dict[int, _Obstacle] = {}
        self._folders: dict[str, str] = {}
        """Those that are not there, by what the paths in them begin with."""

    @property
    def contents(self) -> list[int]:
        """The documents (ids of their contents)."""
        with self._lock:
            return list(self._obstacles)

    def holds(self, page: Waiting) -> bool:
        """Whether the page's document is among them, as far as is known."""
        with self._lock:
            known = self._obstacles.get(page.content)
            if known is not None and (known.path, known.digest) == (page.path, page.digest):
                return True
            cause = next((folder for start, folder in self._folders.items() if page.path.startswith(start)), None)
            if cause is None:
                self._obstacles.pop(page.content, None)  # it has another place now
                return False
            self._obstacles[page.content] = _Obstacle(page.path, page.digest, cause, None, time.monotonic())
            return True

    def add(self, page: Waiting, look: Look | None) -> None:
        """The page's file cannot be had though it looked like this, or because it is not there."""
        cause = page.path
        if look is None:
            for folder in map(str, Path(page.path).parents):
                if look_of(folder) is not None:
                    break
                cause = folder
        with self._lock:
            self._obstacles[page.content] = _Obstacle(page.path, page.digest, cause, look, time.monotonic())
            if cause != page.path:
                self._folders[os.path.join(cause, "")] = cause

    def review(self) -> bool:
        """Forget those that may be had now; whether there are any."""
        with self._lock:
            before = dict(self._obstacles)
        looks = {cause: look_of(cause) for cause in {each.cause for each in before.values()}}
        late = time.monotonic() - RETRY_SECONDS
        back = {
            content: each
            for content, each in before.items()
            if looks[each.cause] != each.look or (each.look is not None and each.since < late)
        }
        with self._lock:
            for content, each in back.items():
                if self._obstacles.get(content) == each:
                    del self._obstacles[content]
            causes = {each.cause for each in back.values()}
            self._folders = {start: folder for start, folder in self._folders.items() if folder not in causes}
        return bool(back)
