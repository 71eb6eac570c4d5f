"""How many documents folders hold, counted before they are followed: for the first choice of folders."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from findling.core.exclusion import Exclusion
from findling.core.library import FolderCount
from findling.documents.formats import is_readable_name
from findling.index.files import walk

MOST_THREADS: Final = 4


@dataclass
class _Tally:
    files: int = 0
    bytes: int = 0
    done: bool = False


class Census:
    """Counts while it is asked, again and again: what is not asked for any more is let be."""

    def __init__(self, exclusion: Exclusion) -> None:
        self._exclusion = exclusion
        self._tallies: dict[str, _Tally] = {}
        self._lock = threading.Lock()
        self._turns = threading.BoundedSemaphore(MOST_THREADS)

    def count_folders(self, paths: list[str]) -> list[FolderCount]:
        """The counts so far, in the order asked for. Counting goes on while the next question names the folder too."""
        with self._lock:
            for path in self._tallies.keys() - set(paths):
                del self._tallies[path]
            for path in paths:
                if path not in self._tallies:
                    tally = self._tallies[path] = _Tally()
                    threading.Thread(target=self._count, args=(path, tally), name="census", daemon=True).start()
            tallies = [(path, self._tallies[path]) for path in paths]
            return [FolderCount(path, tally.files, tally.bytes, tally.done) for path, tally in tallies]

    def close(self) -> None:
        """Count nothing more."""
        with self._lock:
            self._tallies.clear()

    def _count(self, path: str, tally: _Tally) -> None:
        """Count on a thread of its own, until all is counted or `tally` is not wanted any more."""
        folder = str(Path(path).expanduser().resolve())

        def excluded(place: str, is_folder: bool) -> bool:
            unwanted = self._tallies.get(path) is not tally  # then nothing more is walked
            return unwanted or self._exclusion.excludes(place, [folder], is_folder=is_folder)

        with self._turns:
            for found in walk(folder, is_readable_name, lambda _path, _error: None, excluded):
                with self._lock:
                    if self._tallies.get(path) is not tally:
                        return
                    tally.files += 1
                    tally.bytes += found.size
            tally.done = True
