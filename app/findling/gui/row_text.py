"""The lines of a passage in a result row: laid out once, then only drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from findling.gui.passage import Excerpt, Span, is_right_to_left, utf16_length, utf16_spans
from findling.gui.shades import Shades

LINES: Final = 2
_PITCH: Final = 1.18  # line distance in font heights: room for Arabic, Devanagari and Thai marks
_ELLIPSIS: Final = "…"


@dataclass(frozen=True)
class LaidOut:
    """Lines ready to draw; rectangles of what matched and of the sentence that answers, from the layout's corner."""

    layout: QTextLayout
    marks: list[QRectF]
    to_left: bool
    answer: list[QRectF]

    def draw(self, painter: QPainter, corner: QPointF, tones: Shades) -> None:
        """Draw at `corner`: the answering sentence on a tint and underlined, matched words bold on another tint."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.answer)
        for mark in self.answer:
            painter.drawRect(mark.translated(corner))
        painter.setBrush(tones.match)
        for mark in self.marks:
            painter.drawRoundedRect(mark.translated(corner), 3, 3)
        painter.setPen(QPen(tones.muted, 1, Qt.PenStyle.DotLine))
        for mark in self.answer:
            foot = mark.translated(corner)
            painter.drawLine(foot.bottomLeft(), foot.bottomRight())
        painter.setPen(tones.text)
        self.layout.draw(painter, corner)


def laid_out(shown: Excerpt, font: QFont, width: int, lines: int = LINES) -> LaidOut:
    """An excerpt on at most `lines` lines of `width` pixels, elided at its end, in the direction of its text."""
    to_left = is_right_to_left(shown.text)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(shown.text, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(_emphasis(shown.text, shown.spans))
    text = shown.text
    end = _break_lines(layout, width, font, lines)
    while end:
        text = _without_last(text, end)
        layout.setText(text + _ELLIPSIS)
        layout.setFormats(_emphasis(text, shown.spans))
        end = _break_lines(layout, width, font, lines)
    answer = [shown.meaning] if shown.meaning is not None else []
    return LaidOut(
        layout,
        _marks(layout, utf16_spans(text, shown.spans), font),
        to_left,
        _marks(layout, utf16_spans(text, answer), font),
    )


def pitch(font: QFont) -> float:
    """From one line of a passage to the next, in pixels."""
    return QFontMetricsF(font).height() * _PITCH


def _break_lines(layout: QTextLayout, width: int, font: QFont, lines: int) -> int:
    """Lay the text out. Where it does not fit, the UTF-16 offset at which the last line ended, else 0."""
    metrics = QFontMetricsF(font)
    distance = pitch(font)
    end = 0
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        baseline = number * distance + (distance - metrics.height()) / 2 + metrics.ascent()
        line.setPosition(QPointF(0, baseline - line.ascent()))
        end = line.textStart() + line.textLength()
    layout.endLayout()
    return end if end < utf16_length(layout.text()) else 0


def _without_last(text: str, units: int) -> str:
    """The text cut to `units` UTF-16 code units; by its last word or character too where that is all of it."""
    cut = text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore").rstrip()
    if cut == text:
        head, space, tail = cut.rpartition(" ")
        cut = head if space and len(tail) < 20 else cut[:-1]
    return cut.rstrip(" ,;:-–—")


def _emphasis(text: str, spans: list[Span]) -> list[QTextLayout.FormatRange]:
    emphasis = QTextCharFormat()
    emphasis.setFontWeight(QFont.Weight.DemiBold)
    ranges = []
    for start, end in utf16_spans(text, spans):
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, end - start, emphasis
        ranges.append(made)
    return ranges


def _marks(layout: QTextLayout, spans: list[Span], font: QFont) -> list[QRectF]:
    """Where the spans (UTF-16) are drawn: of one height, whatever other fonts a line needs."""
    metrics = QFontMetricsF(font)
    marks = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        for start, end in spans:
            if start < last and end > first:
                edges = [
                    cast(tuple[float, int], line.cursorToX(place))[0] for place in (max(start, first), min(end, last))
                ]
                top = line.y() + line.ascent() - metrics.ascent()
                marks.append(QRectF(min(edges) - 1, top, abs(edges[1] - edges[0]) + 2, metrics.height()))
    return marks
