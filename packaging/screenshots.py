"""Pictures of every state of the window, in light and dark and in three languages, with the real engine.

    python packaging/screenshots.py [FOLDER]

They are taken under a virtual display, which is started here, on the sample library. Those that the project shows are
written to resources/screenshots; with a FOLDER all are written there. Fails where a text is cut off, where two controls
overlap, or where a picture gets too large to be kept in the repository.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path
from typing import Final

import pypdf
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from findling.core.paths import resources
from findling.core.protocol import Status
from findling.gui.progress import is_incomplete
from findling.gui.sidebar import View
from studio import Studio

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "resources" / "screenshots"

QUESTION: Final = "how do I get the boiler going again after a power cut"
CHINESE: Final = "清明前什么时候采茶"
ARABIC: Final = "موعد طبيب العيون"
MAIL: Final = "how often does the gutter overflow"
STORY: Final = "How did the parrot come to the family?"
NOTHING: Final = '"timetable of the moon ferry"'
FILTERS: Final = "repair -garden type:pdf"
TOO_NARROW: Final = "a repair that nobody paid for type:ics -lease"
GUTTER: Final = """Dear Mira,

the gutter on the north side overflowed again during Sunday's storm, for the third time this year.

Could we lead that downpipe into the flower bed? The neighbours did it last year, and their cellar is dry.

Love, Rosalind
"""
LANGUAGES: Final = ("", "de", "ar")
"""The source's own, one with long words, and one from right to left; in each every state is looked at."""
KEPT: Final = frozenset(
    {
        "first-run-light", "first-run-dark", "page-light", "page-dark", "text-light", "text-dark", "mail-light",
        "chinese-light", "chinese-dark", "arabic-ar-light", "arabic-ar-dark", "quick-look-light", "passages-light",
        "quick-bar-light", "quick-bar-dark", "models-light", "models-dark", "library-light", "library-dark",
        "settings-light", "ready-light", "nothing-found-light", "restarting-dark", "keys-light",
    }
)  # fmt: skip
"""Pictures that are part of the project."""


def story(studio: Studio) -> None:
    """From the first start through a day of use, and then what it looks like in other languages."""
    window, link = studio.window, studio.link
    window.ask("")
    link.start()
    for language in LANGUAGES[::-1]:
        studio.until(lambda: studio.window.pages.currentWidget() is studio.window.pages.no_folders, "no folders")
        studio.speak(language)
        studio.until(first_told(studio), "what the first start tells")
        studio.take("first-run")

    window = studio.window
    window.dialogs.add_folder(str(studio.library))
    studio.until(lambda: _half_done(studio.status), "words that can be searched")
    studio.take("indexing")
    studio.ask("water damage")
    window.status_bar.details.setChecked(True)
    studio.take("indexing-results")
    window.status_bar.details.setChecked(False)
    link.pause()
    studio.until(lambda: studio.status is not None and studio.status.paused, "a pause")
    window.field.clear()
    studio.take("paused")
    link.resume()
    studio.until(lambda: studio.status is not None and studio.status.state == "idle", "the end of indexing")

    for language in LANGUAGES:
        if language:
            studio.speak(language)
        states(studio)
    studio.speak("")

    studio.ask(QUESTION)
    studio.stop_engine()
    studio.take("restarting-results")
    studio.window.field.clear()
    studio.take("restarting")
    studio.start_engine()


def first_told(studio: Studio) -> Callable[[], bool]:
    """Whether the page of the first start has told all."""
    page = studio.window.pages.no_folders
    return lambda: page.is_settled


def states(studio: Studio) -> None:
    """What the window shows on a quiet day, in the present language."""
    window = studio.window
    pages, views = window.pages, window.views
    window.field.clear()
    studio.until(lambda: pages.currentWidget() is pages.ready, "a window that is ready")
    studio.take("ready")
    studio.ask(QUESTION)
    studio.take("page")
    pages.preview.zoom(2)
    studio.take("page-zoomed")
    pages.preview.zoom(0)
    window.preview_actions.quick_look.open_up()
    studio.take("quick-look")
    window.preview_actions.quick_look.close_up()
    pages.preview.step(1)
    studio.until(lambda: pages.preview.document.text is not None, "the text of the page")
    pages.preview.switch()
    studio.take("page-text")
    pages.preview.switch()
    studio.ask(STORY)
    pages.preview.step(1)
    studio.take("text")
    pages.list.unfold(True)
    studio.take("passages")
    for name, query in (("mail", MAIL), ("chinese", CHINESE), ("arabic", ARABIC), ("filters", FILTERS)):
        studio.ask(query)
        studio.take(name)
    for name, query in (("nothing-found", NOTHING), ("nothing-with-filters", TOO_NARROW)):
        studio.ask(query)
        studio.take(name)
    views.show_view(View.LIBRARY)
    library = views.library
    studio.until(lambda: library.problems.model.rowCount() > 0 and bool(library.types.bars), "the library's facts")
    studio.take("library")
    views.show_problems()
    studio.take("problems")
    views.show_view(View.MODELS)
    studio.until(lambda: views.models.table is not None, "the table of models")
    studio.take("models")
    for view in View:
        if view not in (View.SEARCH, View.LIBRARY, View.MODELS):
            views.show_view(view)
            studio.take(view.value)
    views.show_view(View.SEARCH)
    window.dialogs.show_keys()
    if (keys := window.dialogs.keys) is not None:
        studio.take("keys", keys)
        keys.close()
    bar = studio.quick_bar("water damage")
    studio.take("quick-bar", bar)
    bar.hide()
    window.ask("")


def _half_done(status: Status | None) -> bool:
    return status is not None and is_incomplete(status) and status.passages.with_vectors > 0


def main() -> int:
    """Take all pictures; 1 where one of them shows a fault."""
    kept = None if len(sys.argv) > 1 else KEPT
    target = TARGET if kept else Path(sys.argv[1]).absolute()
    target.mkdir(parents=True, exist_ok=True)
    if kept:
        for old in target.glob("*.png"):
            old.unlink()
    with tempfile.TemporaryDirectory(prefix="findling") as folder, virtual_display() as display:
        home = Path(folder) / "mira"
        fill(home / "Documents")
        surroundings(home, display)
        application = QApplication(["findling"])
        application.setApplicationName("Findling")
        application.setFont(QFont("Noto Sans", 10))
        application.setQuitOnLastWindowClosed(False)
        studio = Studio(application, home, target, kept)
        QTimer.singleShot(0, lambda: studio.work(story))  # in the application's own loop, as for a person
        application.exec()
        if studio.failure is not None:
            raise studio.failure
    for fault in studio.faults:
        print(fault, file=sys.stderr)
    return 1 if studio.faults else 0


def fill(library: Path) -> None:
    """The samples, a message, and some files that cannot be read."""
    shutil.copytree(resources() / "samples", library)
    message = EmailMessage()
    message["From"], message["To"] = "Rosalind Harker <rosalind@example.org>", "Mira Falk <mira@example.org>"
    message["Date"], message["Subject"] = "Mon, 03 Jul 2023 10:15:00 +0200", "The gutter again"
    message.set_content(GUTTER)
    (library / "letters" / "gutter.eml").write_bytes(message.as_bytes())
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
