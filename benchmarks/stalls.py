"""How long the window's main thread is ever busy with one thing while a library is indexed and questions are typed.

    .venv/bin/python benchmarks/stalls.py [--documents N] [--characters N] [--json]

A timer of the window's own thread should fire every ten milliseconds; what it is late by is the stall that a person
would feel. The floor, in the same run, is the same timer in a window with one text field and no indexing.
"""

from __future__ import annotations

import importlib
import tempfile
import time
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

import measuring
from findling.core.paths import Profile
from window import with_display

BEAT_MILLISECONDS: Final = 10
TYPE_MILLISECONDS: Final = 120
QUESTION: Final = "which river froze in the winter of the great fair"
STALL_SECONDS: Final = 0.2
"""The longest that may be."""
P999_SECONDS: Final = 0.05
FINDLING: Final = "Findling"
FLOOR: Final = "floor: one field"


class Heart(QObject):
    """Beats in the main thread, types a question over and over, and remembers how late each beat was."""

    def __init__(self, window: QWidget, seconds: float) -> None:
        super().__init__(window)
        self._window = window
        self.late: list[float] = []
        self.busy: list[float] = []
        self.seen = 0.0
        self._last, self._last_busy = time.perf_counter(), time.thread_time()
        self._typed = 0
        for period, work in ((BEAT_MILLISECONDS, self._beat), (TYPE_MILLISECONDS, self._type)):
            timer = QTimer(self, interval=period)
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(work)
            timer.start()
        QTimer.singleShot(int(seconds * 1000), QApplication.closeAllWindows)

    def _beat(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        self.late.append(now - self._last - BEAT_MILLISECONDS / 1000)
        self.busy.append(busy - self._last_busy)
        self._last, self._last_busy = now, busy

    def _type(self) -> None:
        field = QApplication.focusWidget() or self._window.focusWidget()
        if isinstance(field, QLineEdit):
            place = self._typed % (len(QUESTION) + 1)
            if place == len(QUESTION):
                field.clear()
            else:
                QTest.keyClicks(field, QUESTION[place])
            self._typed += 1


def child(task: dict[str, Any]) -> dict[str, float]:
    """In a child: the window of a contender, with a heart."""
    hearts: list[Heart] = []
    if task["contender"] == FLOOR:
        application = QApplication([])
        window = QMainWindow()
        window.setCentralWidget(field := QLineEdit())
        field.setFocus()
        window.show()
        hearts.append(Heart(window, task["seconds"]))
        application.exec()
    else:
        program: Any = importlib.import_module("findling.gui.application")
        window_class: Any = program.MainWindow

        class LivingWindow(window_class):  # type: ignore[misc]
            def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
                super().showEvent(event)
                if not hearts:
                    QTimer.singleShot(1000, lambda: hearts.append(Heart(self, task["seconds"])))

        program.MainWindow = LivingWindow
        program.run(Profile(Path(task["profile"])))
    late, busy = hearts[0].late, hearts[0].busy
    return {
        "worst": max(late),
        "p999": measuring.percentile(late, 0.999),
        "beats": len(late),
        "busy_worst": max(busy),
        "busy_p999": measuring.percentile(busy, 0.999),
        "megabytes": psutil.Process().memory_info().rss / measuring.MEGABYTE,
    }


def main() -> None:
    """Measure, and hold the longest stall to its bar."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--documents", type=int, default=4000)
    parser.add_argument("--characters", type=int, default=measuring.DOCUMENT_CHARACTERS, help="of each document")
    parser.add_argument("--seconds", type=float, default=40.0)
    arguments = parser.parse_args()
    report = measuring.Report("stalls")
    with tempfile.TemporaryDirectory(prefix="findling-stalls-") as name:
        folder, profile = Path(name) / "library", Profile(Path(name) / "profile")
        measuring.write_library(folder, arguments.documents, arguments.characters)
        profile.create()
        profile.settings.write_text(f"folders = ['{folder}']\n")
        task = {"profile": str(profile.folder), "seconds": arguments.seconds}
        figures = {name: measuring.in_child(__file__, task | {"contender": name}) for name in (FINDLING, FLOOR)}
    report.data |= {"figures": figures, "documents": arguments.documents}
    rows = [["", "longest stall, ms", "p99.9, ms", "longest work, ms", "p99.9, ms", "beats"]]
    shown = ("worst", "p999", "busy_worst", "busy_p999")
    rows += [[name, *(f"{f[each] * 1000:.1f}" for each in shown), f"{f['beats']:.0f}"] for name, f in figures.items()]
    report.bar("p99.9 of stalls of the main thread, s", figures[FINDLING]["p999"], at_most=P999_SECONDS)
    report.bar("longest stall of the main thread, s", figures[FINDLING]["worst"], at_most=STALL_SECONDS)
    report.bar("memory of the window's process, MB", figures[FINDLING]["megabytes"], at_most=250.0)
    report.print([f"{arguments.documents} documents being indexed", *measuring.table(rows)], arguments.json)


if __name__ == "__main__" and not measuring.serve_child(child):
    with_display()
    main()
