"""Small charts in the palette's colours, with every value in words: bars by name, and one bar of parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from findling.gui.progress import number
from findling.gui.shades import Shades, mix, shades

_BAR: Final = 8
_GAP: Final = 12
_ROW: Final = 1.7
"""Height of a row in lines."""


@dataclass(frozen=True)
class Bar:
    """One line of a chart."""

    name: str
    value: float
    words: str


class BarChart(QWidget):
    """Horizontal bars, longest as wide as there is room; names before and values behind them."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._bars: list[Bar] = []
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: list[Bar]) -> None:
        """Draw these."""
        self._bars = bars
        self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.words}" for bar in bars))
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> list[Bar]:
        """What is drawn."""
        return self._bars

    def sizeHint(self) -> QSize:
        return QSize(260, max(1, round(self._row() * len(self._bars))))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, metrics = shades(self.palette()), self.fontMetrics()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((bar.value for bar in self._bars), default=0.0)
        longest = max((metrics.horizontalAdvance(bar.name) + 2 for bar in self._bars), default=0)
        names = min(longest, self.width() // 3)
        values = max((metrics.horizontalAdvance(bar.words) for bar in self._bars), default=0)
        room = max(20, self.width() - names - values - 2 * _GAP)
        for place, bar in enumerate(self._bars):
            top, height = round(place * self._row()), round(self._row())
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
            _text(painter, tones.text, self._mirrored(0, top, names, height), name, self.isRightToLeft())
            long = max(3, round(room * bar.value / most)) if most else 3
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(tones.base, tones.accent, 0.75))
            painter.drawRoundedRect(self._mirrored(names + _GAP, top + (height - _BAR) // 2, long, _BAR), 3, 3)
            behind = self._mirrored(names + 2 * _GAP + long - 4, top, values, height)
            _text(painter, tones.muted, behind, bar.words, self.isRightToLeft())

    def _row(self) -> float:
        return self.fontMetrics().height() * _ROW

    def _mirrored(self, x: int, y: int, width: int, height: int) -> QRect:
        return QRect(self.width() - x - width if self.isRightToLeft() else x, y, width, height)


@dataclass(frozen=True)
class Part:
    """A part of a whole; `kind` chooses its pattern: "full", "striped", "dotted", "dark" or "empty"."""

    name: str
    value: int
    kind: str = "full"


class PartsBar(QWidget):
    """One bar made of parts, each told in words with its own pattern below: no part hangs on a colour."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._parts: list[Part] = []

    def show_parts(self, parts: list[Part]) -> None:
        """Draw these; parts of nothing are left out."""
        shown = [part for part in parts if part.value > 0]
        if shown != self._parts:
            self._parts = shown
            self.setAccessibleDescription("; ".join(self._words(part) for part in shown))
            self.setToolTip("\n".join(self._words(part) for part in shown))
            self.updateGeometry()
            self._fit()
            self.update()

    @property
    def parts(self) -> list[Part]:
        """What is drawn."""
        return self._parts

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(300, self._height(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._height(max(self.width(), 160)))

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = shades(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(0, 0, self.width(), _BAR), 4, 4)
        painter.setClipPath(whole)
        painter.fillRect(0, 0, self.width(), _BAR, tones.line)
        total, x = max(1, sum(part.value for part in self._parts)), 0.0
        for part in self._parts:
            width = self.width() * part.value / total
            left = self.width() - x - width if self.isRightToLeft() else x
            painter.fillRect(QRectF(left, 0, width, _BAR), _filling(part.kind, tones))
            x += width
        painter.setClipping(False)
        for part, place in zip(self._parts, self._places(self.width()), strict=True):
            swatch = QRect(place.left(), place.top() + (place.height() - 10) // 2, 10, 10)
            words = place.adjusted(16, 0, 0, 0)
            if self.isRightToLeft():
                swatch.moveRight(self.width() - 1 - place.left())
                words.moveRight(self.width() - 1 - place.left() - 16)
            painter.setPen(tones.muted)
            painter.setBrush(_filling(part.kind, tones))
            painter.drawRect(swatch)
            _text(painter, tones.muted, words, self._words(part), self.isRightToLeft())

    def _words(self, part: Part) -> str:
        return f"{number(part.value)} {part.name}"

    def _places(self, width: int) -> list[QRect]:
        """Where the words go, line by line."""
        metrics, places = self.fontMetrics(), []
        x, y, height = 0, _BAR + 6, metrics.height() + 2
        for part in self._parts:
            needed = 16 + metrics.horizontalAdvance(self._words(part)) + 2
            if x and x + needed > width:
                x, y = 0, y + height
            places.append(QRect(x, y, needed, height))
            x += needed + 18
        return places

    def _height(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 2 if places else _BAR

    def _fit(self) -> None:
        height = self._height(max(self.width(), 160))
        if height != self.height():
            self.setFixedHeight(height)


def _filling(kind: str, tones: Shades) -> QBrush:
    accent = mix(tones.base, tones.accent, 0.75)
    match kind:
        case "striped":
            return QBrush(accent, Qt.BrushStyle.BDiagPattern)
        case "dotted":
            return QBrush(tones.muted, Qt.BrushStyle.Dense5Pattern)
        case "dark":
            return QBrush(tones.muted)
        case "empty":
            return QBrush(tones.line)
    return QBrush(accent)


def _text(painter: QPainter, colour: QColor, place: QRect, text: str, mirrored: bool) -> None:
    painter.setPen(colour)
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(place, int(flags), text)
