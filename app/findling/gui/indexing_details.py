"""What indexing is at, stage by stage, and pauses that end by themselves: shown above the status bar on request."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from findling.core.protocol import Status
from findling.gui.amounts import duration
from findling.gui.charts import Part, PartsBar
from findling.gui.controls import Heading, QuietLabel
from findling.gui.pace import Pace
from findling.gui.progress import is_paused, number, totals
from findling.gui.shades import shades

HOUR: Final = 3600
_MORNING: Final = 6
"""Tomorrow begins at six: who works at night means the morning."""


def tomorrow(now: float) -> int:
    """The next morning, in seconds since 1970."""
    today = datetime.fromtimestamp(now).replace(hour=_MORNING, minute=0, second=0, microsecond=0)
    return int((today if today.timestamp() > now else today + timedelta(days=1)).timestamp())


class IndexingDetails(QWidget):
    """Whole snapshots come by `show_status`."""

    paused = Signal(int)
    """Until when, in seconds since 1970."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Indexing"))
        self.title = Heading(self.tr("Indexing"), self, 1.05)
        self.speed = QuietLabel("", self, 1.0)
        self.files = PartsBar(self.tr("Files"), self)
        self.meanings: dict[str, PartsBar] = {}
        self.rest = QuietLabel("", self, 1.0)
        self.rest.setWordWrap(True)
        self.hour = QPushButton(self.tr("Pause for an hour"), self)
        self.hour.clicked.connect(lambda: self.paused.emit(int(time.time()) + HOUR))
        self.until_tomorrow = QPushButton(self.tr("Pause until tomorrow"), self)
        self.until_tomorrow.clicked.connect(lambda: self.paused.emit(tomorrow(time.time())))
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.title)
        top.addWidget(self.speed, 1)
        for button in (self.hour, self.until_tomorrow):
            button.setAccessibleName(button.text())
            button.setAutoDefault(True)
            top.addWidget(button)
        self._stages = QVBoxLayout()
        self._stages.setSpacing(8)
        self._stages.addWidget(self.files)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(self._stages)
        column.addWidget(self.rest)

    def show_status(self, status: Status, pace: Pace) -> None:
        """Show a snapshot."""
        counts = totals(status)
        self.files.show_parts(
            [
                Part(self.tr("files searchable"), counts.searchable),
                Part(self.tr("not readable"), counts.failed, "dark"),
                Part(self.tr("to read"), counts.pending, "empty"),
            ]
        )
        total = status.passages.total
        spaces = {space.model: space for space in status.spaces if space.chosen or space.starter}
        for model in [model for model in self.meanings if model not in spaces]:
            bar = self.meanings.pop(model)
            self._stages.removeWidget(bar)
            bar.deleteLater()
        for model, space in spaces.items():
            if model not in self.meanings:
                words = self.tr("Passages known to {model}").format(model=model)
                self.meanings[model] = PartsBar(words, self)
                self._stages.addWidget(self.meanings[model])
            known = min(space.passages, total)
            self.meanings[model].show_parts(
                [
                    Part(self.tr("passages known to {model}").format(model=model), known),
                    Part(self.tr("to come"), total - known, "empty"),
                ]
            )
        self._tell(status, pace)
        waiting = is_paused(status) and not status.on_battery
        self.hour.setVisible(not waiting)
        self.until_tomorrow.setVisible(not waiting)

    def _tell(self, status: Status, pace: Pace) -> None:
        """Speed and time that is left in a line, everything that waits in another."""
        parts = []
        if pace.files:
            parts.append(self.tr("{count} files a minute").format(count=number(round(pace.files * 60))))
        if pace.passages:
            parts.append(self.tr("{count} passages a minute").format(count=number(round(pace.passages * 60))))
        if pace.left is not None:
            parts.append(self.tr("about {time} left").format(time=duration(pace.left)))
        self.speed.setText("  ·  ".join(parts))
        rest = []
        if status.scans:
            pages = self.tr("{count} scanned pages wait for text recognition.", "", status.scans)
            rest.append(pages.format(count=number(status.scans)))
            rest.append(status.ocr_problem)
        if status.paused and status.paused_until:
            when = QLocale().toString(QDateTime.fromSecsSinceEpoch(status.paused_until), QLocale.FormatType.ShortFormat)
            rest.append(self.tr("Paused until {time}.").format(time=when))
        if status.on_battery:
            rest.append(self.tr("Indexing waits for the mains: that can be changed in the settings."))
        self.rest.setText(" ".join(part for part in rest if part))
        self.rest.setVisible(bool(self.rest.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = shades(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones.base)
        painter.fillRect(0, 0, self.width(), 1, tones.line)
