"""A mark inside the search field while an answer is incomplete."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer
from PySide6.QtGui import QAction, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyle

from findling.gui.controls import ICON_SIZE
from findling.gui.shades import shades

PATIENCE_MS: Final = 250
"""An answer that comes within it needs no mark."""
_STEP_MS: Final = 90
_STEPS: Final = 12


class BusyMark:
    """An arc at the field's end that goes round; it stands still where the desktop wants no animation."""

    def __init__(self, field: QLineEdit) -> None:
        self._field = field
        self._action = QAction(field)
        words = QCoreApplication.translate("BusyMark", "Searching…")
        self._action.setText(words)
        self._action.setToolTip(words)
        self._step = 0
        self._patience = QTimer(field, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self._turning = QTimer(field, interval=_STEP_MS)
        self._turning.timeout.connect(self._turn)

    @property
    def shown(self) -> bool:
        """Whether it can be seen."""
        return self._action in self._field.actions()

    def show_busy(self, busy: bool) -> None:
        """Appear after a moment, or go at once."""
        if not busy:
            self._patience.stop()
            self._turning.stop()
            if self.shown:
                self._field.removeAction(self._action)  # one that is only hidden keeps its room
        elif not self.shown and not self._patience.isActive():
            self._patience.start()

    def _appear(self) -> None:
        self._turn()
        self._field.addAction(self._action, QLineEdit.ActionPosition.TrailingPosition)
        if self._field.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._field) > 0:
            self._turning.start()

    def _turn(self) -> None:
        self._step = (self._step + 1) % _STEPS
        ratio = self._field.devicePixelRatioF()
        image = QPixmap(round(ICON_SIZE * ratio), round(ICON_SIZE * ratio))
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = shades(self._field.palette()).muted
        painter.setPen(QPen(tone, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        edge = QRectF(3, 3, ICON_SIZE - 6, ICON_SIZE - 6)
        painter.drawArc(edge, round(-self._step * 5760 / _STEPS), 270 * 16)
        painter.end()
        self._action.setIcon(QIcon(image))
