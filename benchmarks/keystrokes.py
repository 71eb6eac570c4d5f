"""From a letter that is typed to the rows that show it: the real window and the real engine on a large library.

    .venv/bin/python benchmarks/keystrokes.py [--passages N | --profile PROFILE] [--questions N] [--json]

Without --profile a library of so many passages is made and indexed first with the starter model, which takes minutes,
and kept in the user's cache folder. Questions are typed letter by letter. Two times are taken, each until the list has
been painted: from every letter to its answer by words, and from the last letter of a question to the complete answer.
The engine's own part of them, as it tells it, is named beside, and so is the processor time that the window spends on
a letter. A timer meanwhile tells how long the main thread is ever busy with one thing.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import measuring
from findling.core.answers import SearchResult
from findling.core.client import EngineClient, start_engine
from findling.core.paths import Profile
from findling.engine.engine import Engine
from findling.gui.engine_link import EngineLink, LinkState
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener
from findling.models.catalogue import STARTER
from window import with_display

PASSAGES: Final = 100_000
CHARACTERS: Final = 1150
"""Of a passage, about."""
FILE_CHARACTERS: Final = 60_000
LETTER_MS: Final = 130
"""Between two letters: 460 a minute, a fast typist."""
READING_MS: Final = 900
BEAT_MS: Final = 5
WORDS_P95: Final = 50.0
HYBRID_P95: Final = 200.0
STALL_P999: Final = 50.0


def library(passages: int) -> Path:
    """The profile of a library of so many passages, in the cache folder; made once."""
    profile = measuring.cache(f"keystrokes-{passages}")
    docs = profile.with_name(f"{profile.name}-docs")
    if not docs.exists():
        writer, chance = measuring.Writer(), random.Random(1)
        sentences = [writer.sentence() for _ in range(40_000)]
        mean = sum(map(len, sentences)) / len(sentences) + 1
        docs.mkdir(parents=True)
        for number in range(max(passages * CHARACTERS // FILE_CHARACTERS, 1)):
            text = " ".join(chance.choices(sentences, k=round(FILE_CHARACTERS / mean)))
            (docs / f"{number:05}.txt").write_text(text, encoding="utf-8")
    made = Profile(profile)
    made.create()
    if not made.settings.exists():
        made.settings.write_text(f"folders = ['{docs}']\nmodel = '{STARTER}'\n")
    with Engine(made) as engine:
        while engine.busy:
            engine.wait_for_change(0.5)
            files, left = engine.remaining()
            print(f"\r  indexing: {files} files, {left} passages left   ", end="", file=sys.stderr, flush=True)
        print(f"\r{engine.status().passages.total:,} passages" + " " * 30, file=sys.stderr, flush=True)
    return profile


class Typist(QObject):
    """Types questions into the window and notes when their rows have been painted."""

    def __init__(self, window: MainWindow, link: EngineLink, questions: list[str]) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions
        self._typed: dict[str, float] = {}
        self._text = ""
        self._left = ""
        self._last = ""
        self._letters = 1
        self.words: list[tuple[float, float]] = []
        """Milliseconds from a letter to its rows, and of them the engine's."""
        self.hybrid: list[tuple[float, float]] = []
        self.busy: list[float] = []
        """Milliseconds of processor time of the main thread, for a letter of each question."""
        self.engine_busy: list[float] = []
        """The same of the engine and its children."""
        self.late: list[float] = []
        self._beat_at = time.perf_counter()
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._note_beat)
        self._beat.start()
        self._spent = self._engine_spent = 0.0
        link.results_ready.connect(self._painted)  # after the window's own slot
        QTimer.singleShot(READING_MS, self._next)

    def _next(self) -> None:
        if not self._questions:
            QApplication.quit()
            return
        self._window.field.clear()
        self._left = self._last = self._questions.pop()
        self._letters = len(self._left)
        self._spent, self._engine_spent = time.thread_time(), engine_seconds()
        self._letter()

    def _letter(self) -> None:
        letter, self._left = self._left[0], self._left[1:]
        started = time.perf_counter()
        QTest.keyClicks(self._window.field, letter)
        self._typed[self._window.field.text().strip()] = started
        if self._left:
            QTimer.singleShot(LETTER_MS, self._letter)
        else:
            QTimer.singleShot(READING_MS, self._finish)

    def _finish(self) -> None:
        self.busy.append((time.thread_time() - self._spent) * 1000 / self._letters)
        self.engine_busy.append((engine_seconds() - self._engine_spent) * 1000 / self._letters)
        self._next()

    def _painted(self, result: SearchResult) -> None:
        started = self._typed.get(result.query)
        if started is None or not result.hits:
            return
        self._window.pages.list.viewport().repaint()
        took = (time.perf_counter() - started) * 1000
        if not result.complete:
            self.words.append((took, result.took_ms))
        elif result.query == self._last.strip():
            self.hybrid.append((took, result.took_ms))
            self._last = ""  # what comes later only marks sentences

    def _note_beat(self) -> None:
        now = time.perf_counter()
        self.late.append((now - self._beat_at) * 1000 - BEAT_MS)
        self._beat_at = now


def engine_seconds() -> float:
    """Processor time that the engine and its children have spent."""
    times = [process.cpu_times() for process in psutil.Process().children(recursive=True)]
    return sum(time.user + time.system for time in times)


def typed(profile: Path, questions: list[str]) -> Typist:
    """Open the window on a library and type the questions."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    link = EngineLink(Profile(profile), EngineClient.connect, start_engine)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(link, Opener(lambda _url: True), QSettings(f"{folder}/w.ini", QSettings.Format.IniFormat))
        window.ask("")
        link.start()
        while link.state is not LinkState.READY:
            application.processEvents()
        typist = Typist(window, link, questions)
        application.exec()
        window.close()
        link.close()
    return typist


def main() -> None:
    """Type, and hold both times and the stalls to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--profile", type=Path, help="an indexed library")
    parser.add_argument("--passages", type=int, default=PASSAGES)
    parser.add_argument("--questions", type=int, default=25)
    arguments = parser.parse_args()
    report = measuring.Report("keystrokes")
    profile = arguments.profile or library(arguments.passages)
    writer = measuring.Writer(seed=2)
    typist = typed(profile, [writer.question() for _ in range(arguments.questions)])
    rows = [["", "p50, ms", "p95, ms", "of these the engine, p50, p95", "answers"]]
    figures: dict[str, Any] = {}
    for name, pairs in (("letter to rows by words", typist.words), ("last letter to the whole answer", typist.hybrid)):
        took, engine = ([pair[place] for pair in pairs] for place in (0, 1))
        parts = [measuring.percentile(values, share) for values in (took, engine) for share in (0.5, 0.95)]
        figures[name] = dict(zip(("p50", "p95", "engine_p50", "engine_p95"), parts, strict=True))
        rows.append([name, f"{parts[0]:.0f}", f"{parts[1]:.0f}", f"{parts[2]:.0f}, {parts[3]:.0f}", str(len(pairs))])
    stall, longest = measuring.percentile(typist.late, 0.999), max(typist.late)
    spent, engines = (measuring.percentile(values, 0.5) for values in (typist.busy, typist.engine_busy))
    report.data |= {"figures": figures, "stall_p999": stall, "stall_longest": longest}
    report.data |= {"window_ms_a_letter": spent, "engine_ms_a_letter": engines}
    for name, bar in zip(list(figures), (WORDS_P95, HYBRID_P95), strict=True):
        report.bar(f"{name}, p95, ms", figures[name]["p95"], at_most=bar)
    report.bar("stall of the main thread, p99.9, ms", stall, at_most=STALL_P999)
    head = f"processor time a letter: window {spent:.1f} ms, engine {engines:.1f} ms; longest stall {longest:.0f} ms"
    report.print([*measuring.table(rows), head], arguments.json)


if __name__ == "__main__":
    with_display()
    main()
