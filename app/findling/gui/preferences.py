"""What the settings say about the window: whoever writes the file, the window hears of it at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from findling.core import settings
from findling.core.errors import FindlingError
from findling.core.settings import WindowSettings


class Preferences(QObject):
    """The table `[window]` of a settings file."""

    changed = Signal(object)
    """The WindowSettings that hold from now on."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._stamp = self._look()
        self.now = self._read(WindowSettings())
        self._watcher = QFileSystemWatcher([str(file.parent)], self)
        self._watcher.directoryChanged.connect(self._compare)
        self._watcher.fileChanged.connect(self._compare)
        self._follow()

    def close(self) -> None:
        """Follow the file no longer; it may go now."""
        self._watcher.blockSignals(True)
        self._watcher.removePaths([*self._watcher.files(), *self._watcher.directories()])

    def _follow(self) -> None:
        """Watch the file too: some editors write into it, others (and Findling) replace it."""
        if self._file.exists() and not self._watcher.files():
            self._watcher.addPath(str(self._file))

    def _compare(self) -> None:
        self._follow()
        stamp = self._look()
        if stamp == self._stamp:
            return
        self._stamp = stamp
        now = self._read(self.now)
        if now != self.now:
            self.now = now
            self.changed.emit(now)

    def _look(self) -> tuple[int, int, int]:
        try:
            found = self._file.stat()
        except OSError:
            return (0, 0, 0)
        return (found.st_mtime_ns, found.st_size, found.st_ino)

    def _read(self, otherwise: WindowSettings) -> WindowSettings:
        try:
            return settings.load(self._file).window
        except FindlingError:  # the engine says so; until it is mended, what held so far goes on
            return otherwise
