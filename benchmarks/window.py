"""From starting the program to a field that takes what is typed, to the first results, and the window's memory.

    .venv/bin/python benchmarks/window.py [--profile PROFILE] [--json]

Without a profile the sample library is indexed for it. The floor, in the same rounds, is a process that only opens a
window with one text field through the same Qt. Without a display both run in a virtual one (xvfb-run) where that is
installed, else on Qt's "offscreen" platform.
"""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

import measuring

FINDLING: Final = "Findling"
FLOOR: Final = "floor: one field"
SETTLED_MILLISECONDS: Final = 3000
"""Until memory is read: the engine has started and answered."""
WINDOW_MEGABYTES: Final = 250.0
FIELD_SECONDS: Final = 1.0
RESULTS_SECONDS: Final = 1.5


class Probe(QObject):
    """Types into the window's field as soon as it can be typed in, then reads the memory and closes the window."""

    def __init__(self, window: QWidget, started: float) -> None:
        super().__init__(window)
        self._window = window
        self._started = started
        self.figures: dict[str, float] = {}
        self._look()

    def _look(self) -> None:
        handle = self._window.windowHandle()
        field = QApplication.focusWidget() or self._window.focusWidget()
        if handle is not None and handle.isExposed() and isinstance(field, QLineEdit) and field.isEnabled():
            QTest.keyClicks(field, "a")
            if field.text():
                self.figures["seconds"] = time.time() - self._started
                self.figures["processor"] = time.process_time()
                self._await_results()
                return
        QTimer.singleShot(2, self._look)

    def _await_results(self) -> None:
        pages: Any = getattr(self._window, "pages", None)
        if pages is not None and (pages.result is None or not pages.result.hits):
            QTimer.singleShot(2, self._await_results)
            return
        self.figures["results"] = time.time() - self._started
        QTimer.singleShot(SETTLED_MILLISECONDS, self._finish)

    def _finish(self) -> None:
        own = psutil.Process()
        family = own.children(recursive=True)
        self.figures["megabytes"] = own.memory_info().rss / measuring.MEGABYTE
        self.figures["megabytes_all"] = (
            self.figures["megabytes"] + sum(process.memory_info().rss for process in family) / measuring.MEGABYTE
        )
        QApplication.closeAllWindows()


def child(task: dict[str, Any]) -> dict[str, float]:
    """In a child: open a window and probe it."""
    probes: list[Probe] = []
    if task["contender"] == FLOOR:
        application = QApplication(sys.argv[:1])
        window = QMainWindow()
        window.setCentralWidget(field := QLineEdit())
        field.setFocus()
        window.show()
        QTimer.singleShot(0, lambda: probes.append(Probe(window, task["started"])))
        application.exec()
        return probes[0].figures
    program: Any = importlib.import_module("findling.gui.application")
    window_class: Any = program.MainWindow

    class ProbedWindow(window_class):  # type: ignore[misc]
        def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            super().showEvent(event)
            if not probes:
                probes.append(Probe(self, task["started"]))

    program.MainWindow = ProbedWindow
    paths: Any = importlib.import_module("findling.core.paths")
    program.run(paths.Profile(Path(task["profile"])))
    return probes[0].figures


def main() -> None:
    """Measure, and hold the memory to its bar."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--profile", type=Path, help="the library that the window opens (default: an empty one)")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    report = measuring.Report("window")
    with tempfile.TemporaryDirectory(prefix="findling-window-") as folder:
        profile = arguments.profile or Path(folder) / "profile"
        if arguments.profile is None:
            samples = Path(__file__).resolve().parents[1] / "resources" / "samples"
            line = [sys.executable, "-m", "findling", "--profile", str(profile), "add", str(samples)]
            subprocess.run(line, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def run(contender: str) -> dict[str, float]:
            task = {"contender": contender, "profile": str(profile), "started": time.time()}
            answer: dict[str, float] = measuring.in_child(__file__, task)
            return answer

        run(FINDLING)  # byte code and font caches, as at any later start
        figures = measuring.interleaved((FINDLING, FLOOR), arguments.rounds, run)
    ours, floor = figures[FINDLING], figures[FLOOR]
    report.data |= {
        "figures": figures,
        "of_floor": round(ours["seconds"] / floor["seconds"], 2),
        "processor_of_floor": round(ours["processor"] / floor["processor"], 2),
    }
    rows = [
        [
            "",
            "field ready, s",
            "processor until then, s",
            "first results, s",
            "window's process, MB",
            "all processes, MB",
        ]
    ]
    for name, figure in figures.items():
        rows.append(
            [
                name,
                f"{figure['seconds']:.2f}",
                f"{figure['processor']:.2f}",
                f"{figure['results']:.2f}" if name == FINDLING else "",
                f"{figure['megabytes']:.0f}",
                f"{figure['megabytes_all']:.0f}",
            ],
        )
    rows.append(["Findling ÷ floor", f"{report.data['of_floor']:.2f}", f"{report.data['processor_of_floor']:.2f}"])
    report.bar("from starting to a typed-in field, s", ours["seconds"], at_most=FIELD_SECONDS)
    report.bar("from starting to first results, s", ours["results"], at_most=RESULTS_SECONDS)
    report.bar("memory of the window's process, MB", ours["megabytes"], at_most=WINDOW_MEGABYTES)
    display = os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
    head = f"median of {arguments.rounds} rounds, display {display}"
    report.print([head, *measuring.table(rows)], arguments.json)


def with_display() -> None:
    """Start again in a virtual display where there is none; without one, Qt draws into memory."""
    if sys.platform != "linux" or any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return
    if shutil.which("xvfb-run"):
        os.execvp("xvfb-run", ["xvfb-run", "-a", sys.executable, *sys.argv])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


if __name__ == "__main__" and not measuring.serve_child(child):
    with_display()
    main()
