"""The quiet line at the foot: how far indexing is, which model runs on which device, pause and resume."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from findling.core.protocol import Status
from findling.gui.amounts import duration
from findling.gui.controls import ElidedLabel, IconButton, QuietLabel
from findling.gui.pace import Pace
from findling.gui.progress import is_paused, number, progress, totals

LEAST_WIDTH = 120
"""Pixels: a long sentence is cut, and told by the tool tip, rather than making a small window wide."""


class StatusBar(QWidget):
    """Shows whole snapshots; it keeps no state of its own beyond the last one."""

    paused = Signal()
    resumed = Signal()
    problems_wanted = Signal()
    details_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Status"))
        self._is_paused = False
        self.text = ElidedLabel(self.tr("Starting…"), self)
        self.text.setMinimumWidth(LEAST_WIDTH)
        self.bar = QProgressBar(self, maximum=1000, textVisible=False)
        self.bar.setFixedSize(140, 8)
        self.bar.setAccessibleName(self.tr("Indexing progress"))
        self.left = QuietLabel("", self)
        self.details = IconButton("details", self.tr("Details of indexing"), self, bare=True)
        self.details.setCheckable(True)
        self.details.toggled.connect(self.details_wanted)
        self.engine = QuietLabel("", self)
        self.problems = IconButton("warning", "", self)
        self.problems.clicked.connect(self.problems_wanted)
        self.pause = IconButton("pause", self.tr("Pause"), self)
        self.pause.clicked.connect(self._toggle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 10, 6)
        layout.setSpacing(12)
        layout.addWidget(self.text)
        layout.addWidget(self.bar)
        layout.addWidget(self.left)
        layout.addWidget(self.details)
        layout.addStretch(1)
        layout.addWidget(self.problems)
        layout.addWidget(self.engine)
        layout.addWidget(self.pause)
        self.left.hide()
        self.details.hide()
        for part in (self.bar, self.problems, self.pause):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(part is not self.bar)
            part.setSizePolicy(policy)
            part.hide()
        self._unanswered = QTimer(self, singleShot=True, interval=2000)
        self._unanswered.timeout.connect(lambda: self.pause.setEnabled(True))

    def show_status(self, status: Status) -> None:
        """Show a snapshot."""
        now = progress(status)
        self.text.setText(now.text)
        self.bar.setVisible(now.share is not None)
        self.bar.setValue(round((now.share or 0) * 1000))
        self.bar.setAccessibleDescription(now.text)
        self.engine.setText("  ·  ".join(part for part in (status.model, status.device) if part))
        self.engine.setToolTip(self.tr("The model that reads meaning, and the device it runs on"))
        counts = totals(status)
        failed = counts.failed - counts.coverage.get("unsupported", 0)  # music and programs are no cause for alarm
        words = self.tr("1 file not readable") if failed == 1 else self.tr("%n files not readable", "", failed)
        self.problems.show_as("warning", words.replace(str(failed), number(failed), 1))
        self.problems.setVisible(failed > 0)
        paused = is_paused(status)
        if paused != self._is_paused:
            self.pause.setEnabled(True)
        self._is_paused = paused
        if paused:
            self.pause.show_as("resume", self.tr("Resume"))
            self.pause.setToolTip(self.tr("Go on indexing"))
        else:
            self.pause.show_as("pause", self.tr("Pause"))
            self.pause.setToolTip(self.tr("Stop indexing for now; search goes on"))
        self.pause.setVisible(bool(status.folders) and (status.paused or not status.on_battery))
        self.details.setVisible(bool(status.folders))

    def show_pace(self, pace: Pace) -> None:
        """Show how long it will take, where that can be told."""
        left = pace.left
        words = self.tr("about {time} left").format(time=duration(left)) if left is not None else ""
        self.left.setText(words)
        self.left.setVisible(bool(words))

    def show_waiting(self, text: str) -> None:
        """Show that there is no engine to ask."""
        self.text.setText(text)
        for part in (self.bar, self.left, self.details, self.problems, self.pause):
            part.hide()
        self.details.setChecked(False)
        self.engine.setText("")

    def _toggle(self) -> None:
        self.pause.setEnabled(False)  # until the engine says that it happened
        self._unanswered.start()
        (self.resumed if self._is_paused else self.paused).emit()
