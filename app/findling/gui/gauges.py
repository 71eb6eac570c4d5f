"""How a model fits this computer, as a picture: what it needs of what there is, how fast and how good it is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from findling.core.model_table import ModelRow, ModelTable
from findling.gui.amounts import size
from findling.gui.progress import number
from findling.gui.shades import mix, shades

_BAR: Final = 7
_SLOWEST, _FASTEST = 10.0, 100_000.0
"""Tokens a second at both ends of a gauge, whose scale is logarithmic."""
_WORST, _BEST = 30.0, 80.0
"""Retrieval quality at both ends."""


@dataclass(frozen=True)
class Gauge:
    """A name, a share from 0 to 1 (None: not known), and the value in words; `over` is a need that there is no room
    for."""

    name: str
    share: float | None
    words: str
    over: bool = False


def gauges(row: ModelRow, table: ModelTable) -> list[Gauge]:
    """Memory, speed and quality of a model on this computer."""
    words = _tr("{need} of {room}").format(need=size(row.memory_bytes), room=size(table.room))
    fits = {"full": "", "partial": _tr("fits in part"), "no": _tr("does not fit")}[row.fit]
    memory = row.memory_bytes / max(1, table.room)
    speed = row.tokens_per_second
    known = _tr("{count} tokens a second").format(count=number(round(speed))) if speed else _tr("not measured")
    quality = row.retrieval_quality
    return [
        Gauge(_tr("Memory"), min(1.0, memory), f"{words} · {fits}" if fits else words, row.fit != "full" or memory > 1),
        Gauge(_tr("Speed"), _logarithmic(speed) if speed else None, known),
        Gauge(
            _tr("Quality"),
            None if quality is None else min(1.0, max(0.02, (quality - _WORST) / (_BEST - _WORST))),
            _tr("not published") if quality is None else number_of(quality),
        ),
    ]


def number_of(value: float) -> str:
    """A figure with one place."""
    return f"{number(int(value))}{'' if value == int(value) else f'.{round(value * 10) % 10}'}"


class Gauges(QWidget):
    """Three bars side by side, each with its name above and its value below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gauges: list[Gauge] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_gauges(self, gauges: list[Gauge]) -> None:
        """Draw these."""
        if gauges != self._gauges:
            self._gauges = gauges
            told = "; ".join(f"{gauge.name}: {gauge.words}" for gauge in gauges)
            self.setAccessibleName(_tr("Memory, speed and quality"))
            self.setAccessibleDescription(told)
            self.setToolTip(told)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 2 * self.fontMetrics().height() + _BAR + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._gauges:
            return
        tones, metrics = shades(self.palette()), self.fontMetrics()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, line = 24, metrics.height()
        width = (self.width() - gap * (len(self._gauges) - 1)) // len(self._gauges)
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        for place, gauge in enumerate(self._gauges):
            x = place * (width + gap)
            left = self.width() - x - width if self.isRightToLeft() else x
            painter.setPen(tones.muted)
            painter.drawText(QRect(left, 0, width, line), flags, gauge.name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.line)
            painter.drawRoundedRect(left, line + 3, width, _BAR, 3, 3)
            if gauge.share is not None:
                long = max(3, round(width * gauge.share))
                accent = mix(tones.base, tones.accent, 0.75)
                pattern = Qt.BrushStyle.BDiagPattern if gauge.over else Qt.BrushStyle.SolidPattern
                painter.setBrush(QBrush(tones.text if gauge.over else accent, pattern))
                painter.drawRoundedRect(
                    left + width - long if self.isRightToLeft() else left, line + 3, long, _BAR, 3, 3
                )
            painter.setPen(tones.text)
            words = metrics.elidedText(gauge.words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, line + _BAR + 6, width, line), flags, words)


def _logarithmic(speed: float) -> float:
    share = math.log(max(speed, _SLOWEST) / _SLOWEST) / math.log(_FASTEST / _SLOWEST)
    return min(1.0, max(0.02, share))


def _tr(text: str) -> str:
    return QCoreApplication.translate("gauges", text)
