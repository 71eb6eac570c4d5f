"""Keeping the index true to the followed folders: listening, walking, and tidying up when there is time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final

from findling.core.errors import FindlingError
from findling.index.pipeline import Pipeline
from findling.index.watcher import Watcher, visible

MAINTENANCE_SECONDS: Final = 10.0
WALK_SECONDS: Final = 600.0
"""Between two walks over folders that are watched: events can be lost, and some file systems send none."""


class Follower:
    """Owns the watcher, the scans and the maintenance thread."""

    def __init__(
        self,
        pipeline: Pipeline,
        folders: Callable[[], list[str]],
        on_notice: Callable[[FindlingError], None],
        on_change: Callable[[], None],
        *,
        watch: bool,
    ) -> None:
        """`folders` gives those that are followed. Without `watch` they are walked once."""
        self._pipeline = pipeline
        self._folders = folders
        self._on_notice = on_notice
        self._on_change = on_change
        self.turn = threading.Lock()
        """Held by whoever compares folders with the index, or changes what the index is for."""
        self._scans = 0
        self._count_lock = threading.Lock()
        self._closed = False
        self._closing = threading.Event()
        self._watcher = Watcher(self._on_changes, self._on_doubt, on_notice) if watch else None
        self._maintenance: threading.Thread | None = None
        self._release: threading.Timer | None = None

    def start(self, when_idle: Callable[[], None]) -> None:
        """Walk all folders and follow them from now on; `when_idle` is called now and then while nothing is to do."""
        self.in_background(self.follow)
        self._maintenance = threading.Thread(target=self._maintain, args=(when_idle,), name="maintenance")
        self._maintenance.start()

    @property
    def scanning(self) -> bool:
        """Whether a walk that was asked for is going on or about to."""
        with self._count_lock:
            return self._scans > 0

    def add(self, folder: str) -> None:
        """Walk a folder that is followed now, in the background."""
        self.in_background(lambda: self.follow([folder]))

    def forget(self, folder: str, after: float = 0.0) -> None:
        """Remove what only a folder held that is followed no longer, so many seconds from now: until then it can be
        added again as if nothing had been."""
        with self.turn:
            self._watch()
            self._pipeline.folder_problems.pop(folder, None)
        if after > 0:
            if self._release is not None:
                self._release.cancel()  # the folders that left before wait with this one
            self._release = threading.Timer(after, self._forget_rest)
            self._release.daemon = True
            self._release.start()
            self._on_change()
        else:
            self._forget_rest()

    def _forget_rest(self) -> None:
        with self.turn:
            if self._closed:
                return  # the next start forgets it
            self._pipeline.retain(self._folders())
            if self._pipeline.remaining()[0] == 0:  # a file that waits may be a copy of what would be removed
                self._pipeline.collect()
        self._on_change()

    def follow(self, folders: list[str] | None = None) -> None:
        """Watch the followed folders, then walk these (all without an argument): nothing falls between the two."""
        with self.turn:
            if self._closed:
                return
            self._on_change()
            self._watch()
            self._pipeline.reconcile(self._folders() if folders is None else folders, self._folders())
            if folders is None:
                self._pipeline.retain(self._folders())
            self._on_change()

    def in_background(self, scan: Callable[[], None]) -> None:
        """Run a scan on a thread of its own; from now until its end `scanning` is true."""
        with self._count_lock:
            self._scans += 1

        def run() -> None:
            try:
                scan()
            except FindlingError as error:
                self._on_notice(error)
            finally:
                with self._count_lock:
                    self._scans -= 1
                self._on_change()

        threading.Thread(target=run, name="scan").start()

    def _watch(self) -> None:
        if self._watcher is not None:
            self._watcher.follow(self._folders())

    def _on_changes(self, paths: list[str]) -> None:
        """Places where the watcher heard of something; on its thread."""
        with self.turn:
            folders = self._folders()
            places = [path for path in paths if visible(path, folders)]
            if places and not self._closed:
                try:
                    self._pipeline.reconcile(places, folders)
                except FindlingError as error:
                    self._on_notice(error)
                self._on_change()

    def _on_doubt(self) -> None:
        """Events may have been lost: look at everything, and watch anew if they were."""
        with self.turn:
            if self._closed or self._watcher is None:
                return
            folders = self._folders()
            try:
                if self._pipeline.reconcile(folders, folders, retry=False).differences:
                    self._watcher.renew()
                    self._pipeline.reconcile(folders, folders, retry=False)
            except FindlingError as error:
                self._on_notice(error)

    def _maintain(self, when_idle: Callable[[], None]) -> None:
        """Now and then: remove what no file has any more, and walk the folders in case an event was lost."""
        walked = time.monotonic()
        while not self._closing.wait(MAINTENANCE_SECONDS):
            self._tidy()
            if self.scanning or self._pipeline.state() != "idle":
                continue
            with self.turn:
                if self._closed:
                    return
                try:
                    if time.monotonic() - walked > WALK_SECONDS:
                        walked = time.monotonic()
                        self._watch()
                        self._pipeline.reconcile(self._folders(), self._folders(), retry=False)
                    else:
                        self._pipeline.collect()
                        when_idle()
                except FindlingError as error:
                    self._on_notice(error)

    def _tidy(self) -> None:
        """Close the gaps in the index file, step by step between what others write."""
        more = True
        while more:
            with self.turn:
                if self._closed:
                    return
                try:
                    more = self._pipeline.tidy()
                except FindlingError as error:
                    self._on_notice(error)
                    return

    def stop(self) -> None:
        """Start nothing more, and have a walk in progress end early."""
        self._closed = True
        self._closing.set()
        if self._release is not None:
            self._release.cancel()
        self._pipeline.stop()
        if self._watcher is not None:
            self._watcher.close()

    def close(self) -> None:
        """Stop, and close the pipeline when nobody uses it any more."""
        self.stop()
        with self.turn:
            self._pipeline.close()
        if self._maintenance is not None:
            self._maintenance.join()
