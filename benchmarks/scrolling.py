"""Processor time of each painted frame while thousands of results are scrolled, against the 16.7 ms that 60 Hz leaves.

    .venv/bin/python benchmarks/scrolling.py [--documents N] [--json]

Three ways of scrolling, each frame painted at once: a wheel's notch (40 pixels), which lays out a row now and then; a
screenful, where every row is new; and a screenful back, where all are known. The floor, in the same run, is Qt's own
list with two plain lines a row. What is counted is the processor time of the main thread's work, so that other
programs on the machine do not matter.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

import measuring
from findling.core.answers import Hit, Passage
from findling.gui.results_view import ResultsView
from window import with_display

FRAME_MS: Final = 1000 / 60
NOTCH: Final = 40
FRAMES: Final = 300
SIZE: Final = (700, 900)
SCRIPTS: Final = (
    (
        "ja",
        "雨水を庭に浸透させると、下水道への負担が軽くなり、地下水も補われます。深さ二十センチほどの浅いくぼみを掘ります。"
        * 3,
    ),
    ("ar", "تُبطئ حديقة المطر جريان الماء من السطح وتسمح له بالتسرب إلى التربة ويُملأ الحوض بتربة رملية. " * 3),
    ("th", "สวนฝนช่วยชะลอน้ำที่ไหลจากหลังคาและปล่อยให้ซึมลงดิน อ่างตื้นลึกยี่สิบเซนติเมตรก็เพียงพอ " * 3),
)


def hits(count: int) -> list[Hit]:
    """Made-up results, one in four in another script than Latin."""
    writer = measuring.Writer()
    made = []
    for number in range(count):
        language, text = ("en", writer.text(700)) if number % 4 else SCRIPTS[number // 4 % len(SCRIPTS)]
        spans = [(place, place + 4) for place in range(10, min(len(text), 300), 60)]
        sentence = (60, 140)
        made.append(
            Hit(
                path=f"/home/mira/Documents/{writer.word()}/{writer.word()}/report {number}.pdf",
                title=writer.sentence()[:60],
                page=number % 90 + 1,
                score=1.0,
                passage=text,
                spans=spans,
                language=language,
                matched=["words", "meaning"],
                passages=[Passage(text, number % 90 + 1, spans, sentence, 1.0)] * 3,
                meaning_span=sentence,
                modified=f"20{number % 20 + 5:02}-05-31T12:00:00Z",
                type="pdf",
                also_in=["/home/mira/copy.pdf"] * (number % 3),
            )
        )
    return made


def scrolled(view: QListView, step: int, frames: int, begin: int = 0) -> list[float]:
    """Milliseconds of processor time of each frame, painted as the screen would."""
    bar = view.verticalScrollBar()
    bar.setValue(begin)
    view.viewport().repaint()
    took = []
    for _ in range(frames):
        started = time.thread_time()
        bar.setValue(bar.value() + step)
        view.viewport().repaint()  # all of it: what no platform scrolls for us
        took.append((time.thread_time() - started) * 1000)
    return took


def main() -> None:
    """Measure, and hold each way of scrolling to a frame's time."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--documents", type=int, default=5000)
    arguments = parser.parse_args()
    application = QApplication.instance() or QApplication([])
    report = measuring.Report("scrolling")
    ours, found = ResultsView(), hits(arguments.documents)
    started = time.thread_time()
    ours.show_hits(found, same_query=False)
    filled = (time.thread_time() - started) * 1000
    plain = QListView()
    plain.setModel(QStringListModel([f"{hit.title}\n{hit.passage[:90]}" for hit in found]))
    plain.setUniformItemSizes(True)
    plain.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    for view in (ours, plain):
        view.resize(*SIZE)
        view.show()
    application.processEvents()

    screen = SIZE[1]
    ways: dict[str, Callable[[QListView], list[float]]] = {
        "a notch of the wheel": lambda view: scrolled(view, NOTCH, FRAMES),
        "a new screenful": lambda view: scrolled(view, screen, FRAMES // 4, 40 * screen),
        "back over the same": lambda view: scrolled(view, -NOTCH, FRAMES, 200 * screen),
    }
    rows = [["", "p50, ms", "p95, ms", "longest, ms", "÷ Qt's plain list"]]
    figures = {}
    for name, way in ways.items():
        took, floor = way(ours), way(plain)
        middle, high = measuring.percentile(took, 0.5), measuring.percentile(took, 0.95)
        ratio = middle / max(measuring.percentile(floor, 0.5), 1e-6)
        figures[name] = {"p50": middle, "p95": high, "longest": max(took), "of_floor": round(ratio, 1)}
        rows.append([name, f"{middle:.1f}", f"{high:.1f}", f"{max(took):.1f}", f"{ratio:.1f}"])
        report.bar(f"{name}: p95 of a frame, ms", high, at_most=FRAME_MS)
    report.data |= {"figures": figures, "documents": arguments.documents, "filling_ms": round(filled, 1)}
    report.print(
        [f"{arguments.documents} documents; filling the list {filled:.0f} ms", *measuring.table(rows)], arguments.json
    )


if __name__ == "__main__":
    with_display()
    main()
