"""A program with its engine, and the camera: it lets it work until something holds, and takes pictures of it."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, QLocale, QSettings, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from findling.core.client import EngineClient, start_engine
from findling.core.paths import Profile
from findling.core.protocol import Status
from findling.core.settings import SettingsChange
from findling.gui.desk import Desk
from findling.gui.engine_link import EngineLink, LinkState
from findling.gui.languages import Interface
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener
from findling.gui.preferences import Preferences
from findling.gui.quick_bar import QuickBar
from legible import faults

MAX_BYTES: Final = 200_000
SECONDS: Final = 120
CALM_MS: Final = 700
SIZE: Final = (1240, 780)


class Studio:
    """`kept` names the pictures that are written, None for all; whatever is taken is looked at for faults."""

    def __init__(self, application: QApplication, home: Path, target: Path, kept: Collection[str] | None) -> None:
        self.application = application
        self._target = target
        self._kept = kept
        self._may_start = threading.Event()
        self._may_start.set()
        self._engine: subprocess.Popen[bytes] | None = None
        self.library = home / "Documents"
        self.faults: list[str] = []
        self.failure: Exception | None = None
        self.status: Status | None = None
        self.language = ""
        self._profile = Profile(home / "profile")
        self._profile.create()
        self._sizes = str(home / "window.ini")
        interface = Interface(application, QLocale("en_GB"))
        interface.speak("")
        self.link = EngineLink(self._profile, EngineClient.connect, self._start)
        self.link.status_changed.connect(self._note)
        self.desk = Desk(application, self.link, interface, Preferences(self._profile.settings), self._new_window, [])

    @property
    def window(self) -> MainWindow:
        """The window; another one after a change of the language."""
        return self.desk.window

    def work(self, story: Callable[[Studio], None]) -> None:
        """Take the pictures of a story, and end the application."""
        try:
            story(self)
        except Exception as error:
            self.failure = error
        finally:
            self.window.close()
            self.desk.close()
            self.link.close()
            self.application.quit()

    def take(self, name: str, part: QWidget | None = None) -> None:
        """Look at the window, or at one of its parts, in light and in dark, and keep what is to be kept."""
        subject = part or self.window
        for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
            self.application.styleHints().setColorScheme(scheme)
            self.settle()
            called = "-".join(filter(None, (name, self.language, scheme.name.lower())))
            picture = subject.grab().toImage()
            if self._kept is None or called in self._kept:
                file = self._target / f"{called}.png"
                paletted(picture).save(str(file), quality=0)  # 0: as small as it gets
                if file.stat().st_size > MAX_BYTES:
                    self.faults.append(f"{called}: {file.stat().st_size:,} bytes")
            self.faults += [f"{called}: {fault}" for fault in [*faults(subject), *self._mismatch()]]
        self.application.styleHints().setColorScheme(Qt.ColorScheme.Light)

    def _mismatch(self) -> list[str]:
        """Says so where the preview does not show what is chosen."""
        pages = self.window.pages
        chosen, shown = pages.list.current(), pages.preview.hit
        if not pages.splitter.isVisible() or chosen is None or chosen == shown:
            return []
        return [f"{chosen.place} is chosen and {shown.place if shown else 'nothing'} is shown"]

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window work until something holds."""
        clock = QElapsedTimer()
        clock.start()
        ticks = QTimer(interval=10)
        ticks.start()
        while not holds():
            if clock.elapsed() > SECONDS * 1000:
                raise TimeoutError(f"{what} ({self.language or 'en'})")
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def ask(self, query: str) -> None:
        """Put a question and wait for the whole answer, and for the page or the text of the first document."""
        pages = self.window.pages
        self.window.field.search_for(query)
        self.until(lambda: pages.result is not None and pages.result.complete, f"an answer to {query}")
        self.window.field.deselect()
        if pages.currentWidget() is pages.splitter:
            self.wait_for_preview()

    def wait_for_preview(self) -> None:
        """Wait for the page or the text of the chosen document."""
        preview = self.window.pages.preview
        QTest.qWait(CALM_MS)  # for the sentences that answer, which come after the answer
        self.until(lambda: not self._mismatch(), "the chosen document in the preview")
        self.until(
            lambda: (preview.page.view.info if preview.page.isVisible() else preview.document.text) is not None,
            "the preview",
        )

    def speak(self, language: str) -> None:
        """Change the language of the program, "" for English."""
        before = self.window
        with EngineClient.connect(self._profile) as client:
            client.change_settings(SettingsChange(window={"language": language}))
        self.until(lambda: self.window is not before, f"the window in {language}")
        self.language = language
        self.window.resize(*SIZE)
        self.settle()

    def quick_bar(self, query: str) -> QuickBar:
        """The quick search with the answers to a question."""
        self.desk.show_quick()
        bar = self.desk.quick
        assert bar is not None
        bar.field.setText(query)
        self.until(lambda: bar.list.results.rowCount() > 0, f"a quick answer to {query}")
        return bar

    def stop_engine(self) -> None:
        """Kill the engine, and let no other start until `start_engine`."""
        assert self._engine is not None
        self._may_start.clear()
        self._engine.kill()
        self.until(lambda: self.link.state is LinkState.RESTARTING, "the end of the engine")

    def start_engine(self) -> None:
        """Let the engine start again."""
        self._may_start.set()
        self.until(lambda: self.link.state is LinkState.READY, "a new engine")

    def settle(self) -> None:
        """Let what is due be done."""
        for _ in range(8):
            self.application.processEvents()

    def _start(self, profile: Profile) -> subprocess.Popen[bytes]:
        self._may_start.wait(SECONDS)
        self._engine = start_engine(profile)
        return self._engine

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.link, Opener(), QSettings(self._sizes, QSettings.Format.IniFormat))
        window.resize(*SIZE)
        return window

    def _note(self, status: Status) -> None:
        self.status = status


def paletted(picture: QImage) -> QImage:
    """A picture in its 256 most frequent colours, the others rounded to them: a third of the size."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)[..., :3]
    codes = pixels.astype(np.uint32) @ np.array([1, 256, 65536], np.uint32)
    colours, places, counts = np.unique(codes, return_inverse=True, return_counts=True)
    kept = colours[np.argsort(-counts)[:256]]
    parts = [((values[:, None] >> np.array([0, 8, 16])) & 255).astype(np.int32) for values in (colours, kept)]
    nearest = ((parts[0][:, None] - parts[1][None]) ** 2).sum(axis=2).argmin(axis=1).astype(np.uint8)
    indexed = np.ascontiguousarray(nearest[places].reshape(codes.shape))
    made = QImage(indexed.tobytes(), plain.width(), plain.height(), plain.width(), QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | int(colour) for colour in kept])
    return made.copy()
