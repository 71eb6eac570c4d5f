"""What a library consists of and what is left out of it, as the window's library page asks."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

import apsw

from findling.core import settings as settings_file
from findling.core.exclusion import Exclusion
from findling.core.library import ExcludePreview, LibraryFacts
from findling.core.paths import Profile
from findling.engine.upgrade import open_offline
from findling.index import composition
from findling.index.pipeline import Pipeline

EXAMPLES: Final = 20
"""Paths that a preview names."""
DELETION: Final = ".delete"
"""Ending of the file whose presence has the index deleted at the next start."""


class Holdings:
    """Reads the index; the pipeline alone writes to it. Methods are thread-safe."""

    def __init__(
        self,
        profile: Profile,
        db: apsw.Connection,
        db_lock: threading.Lock,
        pipeline: Pipeline,
        folders: Callable[[], list[str]],
    ) -> None:
        self._profile = profile
        self._db = db
        self._lock = db_lock
        self._pipeline = pipeline
        self._folders = folders

    def facts(self) -> LibraryFacts:
        """Counts and sizes. Takes longer the more files there are: about a second for a million."""
        with self._lock:
            return LibraryFacts(
                composition.count_languages(self._db),
                composition.count_types(self._db),
                {folder: composition.folder_bytes(self._db, folder) for folder in self._folders()},
                sum(file.stat().st_size for file in index_files(self._profile)),
                _size_of(self._profile.models),
                self._pipeline.exclusion.patterns,
            )

    def preview_exclude(self, patterns: list[str]) -> ExcludePreview:
        """What these rules would remove from the index. Raises FindlingError(EXCLUDE_INVALID)."""
        rules = Exclusion(patterns)
        with self._lock:
            gone = composition.newly_excluded(self._db, self._pipeline.exclusion, rules, self._folders())
            total = composition.count_files(self._db)
        return ExcludePreview(total, len(gone), gone[:EXAMPLES])

    def retry_files(self, paths: list[str]) -> None:
        """Try once more to read files that could not be read."""
        self._pipeline.writer.submit(lambda store: composition.queue_again(store.db, paths)).result()
        self._pipeline.wake()


def preview_offline(profile: Profile, patterns: list[str]) -> ExcludePreview:
    """As `Holdings.preview_exclude`, where no engine runs. Raises FindlingError EXCLUDE_INVALID, SETTINGS_INVALID,
    or what `open_offline` raises."""
    settings = settings_file.load(profile.settings)
    rules = Exclusion(patterns)
    if not profile.index.exists():
        return ExcludePreview(0, 0, [])
    db = open_offline(profile)
    try:
        now = Exclusion(settings.index.exclude)
        gone = composition.newly_excluded(db, now, rules, settings.folders)
        return ExcludePreview(composition.count_files(db), len(gone), gone[:EXAMPLES])
    finally:
        db.close()


def index_files(profile: Profile) -> list[Path]:
    """The files of the index that there are now."""
    names = [profile.index.with_name(profile.index.name + ending) for ending in ("", "-wal", "-shm")]
    return [file for file in names if file.exists()]


def mark_deletion(profile: Profile) -> None:
    """Have the index deleted before it is opened again, whatever happens in between."""
    _mark(profile).touch()


def delete_if_marked(profile: Profile) -> None:
    """Delete the index where that was asked for; nobody may have it open."""
    if _mark(profile).exists():
        for file in index_files(profile):
            file.unlink()
        _mark(profile).unlink()


def _mark(profile: Profile) -> Path:
    return profile.index.with_name(profile.index.name + DELETION)


def _size_of(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
