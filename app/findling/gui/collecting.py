"""Python's garbage collection on the main thread only.

It runs wherever an object happens to be made. On a thread that talks to the engine it would destroy Qt objects there,
whose locks the main thread may be waiting for while it holds Python's own: seen once in some thousand tests, and then
the window stands still for good.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS: Final = 1_000


class Collector(QObject):
    """Collects once a second what has become due; made on the main thread, for as long as the program runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(collect)
        self._timer.start()


def collect() -> None:
    """The youngest generations whose count is above Python's own threshold, as it would have done itself."""
    due = [count > threshold > 0 for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
