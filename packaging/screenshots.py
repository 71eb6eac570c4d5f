"""Pictures of every state of the window, light and dark: the real window and the real engine, on the sample library.

    python packaging/screenshots.py [FOLDER]

They are taken under a virtual display, which is started here, and written to resources/screenshots. Fails where a
text is cut off, where two controls overlap, or where a picture gets too large to be kept in the repository.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
import pypdf
from PySide6.QtCore import QElapsedTimer, QEventLoop, QLocale, QSettings, Qt, QTimer
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QWidget

from findling.core.client import EngineClient, start_engine
from findling.core.paths import Profile, resources
from findling.core.protocol import Status
from findling.gui.engine_link import EngineLink, LinkState
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener
from findling.gui.progress import is_incomplete
from findling.gui.sidebar import View
from legible import faults

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "resources" / "screenshots"
MAX_BYTES: Final = 200_000
SECONDS: Final = 120
SIZE: Final = (1240, 780)

QUESTION: Final = "how do I get the boiler going again after a power cut"
JAPANESE: Final = "ご飯を炊くときの水の量"
ARABIC: Final = "موعد طبيب العيون"
NOTHING: Final = "우주 정거장 시간표"


class Studio:
    """One window with its engine, and the camera."""

    def __init__(self, application: QApplication, home: Path, target: Path) -> None:
        self.application = application
        self._target = target
        self._may_start = threading.Event()
        self._may_start.set()
        self._engine: subprocess.Popen[bytes] | None = None
        self.library = home / "Documents"
        self.faults: list[str] = []
        self.failure: Exception | None = None
        self.status: Status | None = None
        profile = Profile(home / "profile")
        profile.create()
        settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        self.link = EngineLink(profile, EngineClient.connect, self._start)
        self.link.status_changed.connect(self._note)
        self.window = MainWindow(self.link, Opener(), settings)
        self.window.resize(*SIZE)

    def work(self) -> None:
        """Take all pictures, and end the application."""
        try:
            story(self)
        except Exception as error:
            self.failure = error
        finally:
            self.window.close()
            self.link.close()
            self.application.quit()

    def take(self, name: str, part: QWidget | None = None) -> None:
        """Write a picture of the window, or of one of its dialogs, in light and in dark."""
        subject = part or self.window
        for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
            self.application.styleHints().setColorScheme(scheme)
            self._settle()
            file = self._target / f"{name}-{scheme.name.lower()}.png"
            paletted(subject.grab().toImage()).save(str(file), quality=0)  # 0: as small as it gets
            if file.stat().st_size > MAX_BYTES:
                self.faults.append(f"{file.name}: {file.stat().st_size:,} bytes")
            self.faults += [f"{file.name}: {fault}" for fault in faults(subject)]
            print(f"{file.name}: {file.stat().st_size // 1000} kB")

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window work until something holds."""
        clock = QElapsedTimer()
        clock.start()
        ticks = QTimer(interval=10)
        ticks.start()
        while not holds():
            if clock.elapsed() > SECONDS * 1000:
                raise TimeoutError(what)
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def ask(self, query: str) -> None:
        """Put a question and wait for the whole answer, and for the page if there is one."""
        pages, preview = self.window.pages, self.window.pages.preview
        self.window.field.search_for(query)
        self.until(lambda: pages.result is not None and pages.result.complete, f"an answer to {query}")
        self.window.field.deselect()
        hit = pages.list.current()
        if pages.currentWidget() is pages.splitter and hit is not None and hit.page is not None:
            self.until(lambda: preview.page.view.info is not None, f"the page for {query}")

    def choose(self, suffix: str) -> None:
        """Choose the first hit in a file of this kind and wait for its page."""
        pages = self.window.pages
        for row in range(pages.list.results.rowCount()):
            hit = pages.list.results.hit(row)
            if hit is not None and hit.path.endswith(suffix):
                pages.list.setCurrentIndex(pages.list.results.index(row))
                if hit.page is not None:
                    self.until(lambda: pages.preview.page.view.info is not None, f"the page of {hit.path}")
                return
        raise LookupError(suffix)

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

    def _start(self, profile: Profile) -> subprocess.Popen[bytes]:
        self._may_start.wait(SECONDS)
        self._engine = start_engine(profile)
        return self._engine

    def _note(self, status: Status) -> None:
        self.status = status

    def _settle(self) -> None:
        for _ in range(5):
            self.application.processEvents()


def story(studio: Studio) -> None:
    """From the first start through a day of use."""
    window, link = studio.window, studio.link
    window.ask("")
    link.start()
    studio.until(lambda: window.pages.currentWidget() is window.pages.no_folders, "a window without folders")
    first = window.pages.no_folders
    studio.until(lambda: first.is_settled, "what the first start tells")
    studio.take("first-run")

    window.dialogs.add_folder(str(studio.library))
    studio.until(lambda: _half_done(studio.status), "words that can be searched")
    studio.take("indexing")
    studio.ask("water damage")
    studio.take("indexing-results")
    link.pause()
    studio.until(lambda: studio.status is not None and studio.status.paused, "a pause")
    window.field.clear()
    studio.take("paused")
    link.resume()
    studio.until(lambda: studio.status is not None and studio.status.state == "idle", "the end of indexing")
    window.field.clear()
    studio.take("ready")

    studio.ask(QUESTION)
    studio.take("page")
    window.pages.preview.switch()
    studio.take("text")
    window.pages.preview.switch()
    studio.ask("how long may the tenant wait for a repair")
    studio.take("results")
    studio.ask(JAPANESE)
    studio.take("japanese")
    studio.ask(ARABIC)
    studio.take("arabic")
    studio.application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    studio.take("right-to-left")
    studio.ask(QUESTION)
    studio.take("right-to-left-page")
    studio.application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    studio.ask(NOTHING)
    studio.take("nothing-found")
    window.views.show_view(View.LIBRARY)
    library = window.views.library
    studio.until(lambda: library.problems.model.rowCount() > 0 and bool(library.types.bars), "the library's facts")
    studio.take("library")
    window.views.show_problems()
    studio.take("problems")
    window.views.show_view(View.MODELS)
    studio.until(lambda: window.views.models.table is not None, "the table of models")
    studio.take("models")
    window.views.show_view(View.SETTINGS)
    studio.take("settings")
    window.views.show_view(View.SEARCH)
    window.dialogs.show_keys()
    studio.take("keys", window.dialogs.keys)
    if window.dialogs.keys is not None:
        window.dialogs.keys.close()
    window.ask("")

    studio.ask(QUESTION)
    studio.stop_engine()
    studio.take("restarting-results")
    window.field.clear()
    studio.take("restarting")
    studio.start_engine()


def _half_done(status: Status | None) -> bool:
    return status is not None and is_incomplete(status) and status.passages.with_vectors > 0


def main() -> int:
    """Take all pictures; 1 where one of them shows a fault."""
    target = Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else TARGET
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="findling") as folder, virtual_display() as display:
        home = Path(folder) / "mira"
        fill(home / "Documents")
        surroundings(home, display)
        application = QApplication(["findling"])
        application.setApplicationName("Findling")
        application.setFont(QFont("Noto Sans", 10))
        studio = Studio(application, home, target)
        QTimer.singleShot(0, studio.work)  # in the application's own loop, as for a person
        application.exec()
        if studio.failure is not None:
            raise studio.failure
    for fault in studio.faults:
        print(fault, file=sys.stderr)
    return 1 if studio.faults else 0


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


def fill(library: Path) -> None:
    """The samples, and some files that cannot be read."""
    shutil.copytree(resources() / "samples", library)
    work = library / "work"
    (work / "invoice-2024-scan.pdf").write_bytes((work / "pruefbericht-drehbank.pdf").read_bytes()[:900])
    (library / "notes" / "shopping.txt").touch()
    (library / "letters" / "holiday.docx").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    locked = pypdf.PdfWriter(clone_from=io.BytesIO((library / "home" / "lease-14-harbour-lane.pdf").read_bytes()))
    locked.encrypt("secret", algorithm="RC4-128")
    locked.write(library / "home" / "bank-statement.pdf")


def surroundings(home: Path, display: str) -> None:
    """What this process and the engine see: that home, that display, and no desktop's own settings."""
    cache = os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))
    for name in ("WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR"):
        os.environ.pop(name, None)
    # Qt's theme for GNOME is one that can be switched to dark; here it finds no session bus, and need not say so
    os.environ.update(QT_QPA_PLATFORMTHEME="gnome", QT_LOGGING_RULES="qt.qpa.theme.*=false")
    paths = os.pathsep.join([str(ROOT / "app"), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    os.environ.update(HOME=str(home), XDG_CACHE_HOME=cache, DISPLAY=display, QT_QPA_PLATFORM="xcb", PYTHONPATH=paths)
    QLocale.setDefault(QLocale("en_GB"))


@contextmanager
def virtual_display() -> Iterator[str]:
    """A screen that nobody sees; gives its name, such as ":99"."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"]
    try:
        server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        sys.exit("Xvfb is missing: sh packaging/system_packages.sh test screenshots")
    finally:
        os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
