"""A person at the real program: started by `test_journey`, on an X server, with the platform's own window.

    JOURNEY_OPENED=FILE python -m tests.e2e.journey PROFILE LIBRARY first|again

Acts by keys and the mouse, step by step, each as soon as what it waits for is there, and prints what was seen. What
documents are opened with writes their paths to the file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from tests.e2e.asking import is_answered, type_question

from findling.core.paths import Profile
from findling.gui import application
from findling.gui.main_window import MainWindow

Steps = Iterator[Callable[[], Any]]
"""What each next step waits for."""

QUESTIONS = (
    "how do I get the boiler going again after a power cut",
    "ご飯を炊くときの水の量",
    "موعد طبيب العيون",
)


class Person(QObject):
    """Takes the next step whenever it can be taken."""

    def __init__(self, window: MainWindow, steps: Steps) -> None:
        super().__init__(window)
        self._steps = steps
        self._ready = next(steps)
        self._timer = QTimer(self, interval=10)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        try:
            if self._ready():
                self._ready = next(self._steps)
        except StopIteration:
            self._timer.stop()
        except Exception:
            self._timer.stop()
            QApplication.exit(1)
            raise


def say(*words: object) -> None:
    print(*words, flush=True)


def ask(window: MainWindow, question: str) -> Steps:
    type_question(window, question)
    yield lambda: is_answered(window, question)
    hit = window.pages.list.current()
    assert hit is not None
    say("found", Path(hit.path).name)
    if hit.page is not None:
        yield lambda: window.pages.preview.page.view.info is not None
        say("page drawn", hit.page)
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    opened = Path(os.environ["JOURNEY_OPENED"])
    yield lambda: opened.exists() and opened.read_text().rstrip().endswith(Path(hit.path).name)


def press(window: MainWindow, key: Qt.Key) -> Steps:
    """A key with Ctrl; a window hears of its shortcuts while it is the active one."""
    window.activateWindow()  # there is no window manager to give the focus back after a dialog
    yield window.isActiveWindow
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def all_read(window: MainWindow) -> bool:
    status = window._status
    return status is not None and bool(status.folders) and status.state == "idle"


def first(window: MainWindow, library: str) -> Steps:
    yield lambda: window._status is not None
    say("folders", len(window._status.folders) if window._status else None)
    yield from press(window, Qt.Key.Key_O)
    yield lambda: window.findChild(QFileDialog)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(library)
    QTest.keyClick(name, Qt.Key.Key_Return)
    yield lambda: all_read(window)
    say("read", sum(folder.files.searchable for folder in window._status.folders) if window._status else 0)
    for question in QUESTIONS:
        yield from ask(window, question)
    QTest.mouseClick(window.status_bar.pause, Qt.MouseButton.LeftButton)
    yield lambda: window._status is not None and window._status.paused
    say("paused")
    yield from press(window, Qt.Key.Key_Q)


def again(window: MainWindow, library: str) -> Steps:
    yield lambda: window._status is not None
    assert window._status is not None
    say(
        "still paused",
        window._status.paused,
        "folders",
        [folder.path for folder in window._status.folders] == [library],
    )
    QTest.mouseClick(window.status_bar.pause, Qt.MouseButton.LeftButton)
    yield lambda: window._status is not None and not window._status.paused
    yield from ask(window, QUESTIONS[0])
    yield from press(window, Qt.Key.Key_Q)


def main() -> int:
    profile, library, part = sys.argv[1:]
    people: list[Person] = []
    steps = {"first": first, "again": again}[part]

    class Visited(MainWindow):
        def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
            super().showEvent(event)
            if not people:
                people.append(Person(self, steps(self, library)))

    program: Any = application
    program.MainWindow = Visited
    return application.run(Profile(Path(profile)))


if __name__ == "__main__":
    sys.exit(main())
