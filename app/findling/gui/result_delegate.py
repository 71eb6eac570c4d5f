"""Paints one result: title and path, two lines of the passage with what matched, and why it is there.

Title of the document   ~/folder/…/file.pdf                    DE
…the passage, with the words that matched in bold on a         PDF, page 3
tint, on two lines; direction follows its text…                words and meaning
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from findling.core.answers import Hit
from findling.gui.controls import scaled
from findling.gui.passage import Excerpt, Span, excerpt, is_right_to_left, utf16_length, utf16_spans
from findling.gui.paths import drawn_path, elided_path, file_name, shown_path
from findling.gui.results import Index, ResultsModel, Role, shown_title
from findling.gui.shades import Shades, shades

PADDING: Final = 12
GAP: Final = 4
COLUMN_GAP: Final = 16
LINES: Final = 2
_PITCH: Final = 1.18  # line distance in font heights: room for Arabic, Devanagari and Thai marks
_CACHED: Final = 200
_ELLIPSIS: Final = "…"


class ResultDelegate(QStyledItemDelegate):
    """Rows of one height. Laid-out passages are kept, so that scrolling and hovering only draw."""

    def __init__(self, model: ResultsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._layouts: OrderedDict[tuple[object, ...], LaidOut] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        height = 2 * PADDING + metrics.height() + GAP + LINES * _pitch(option.font)
        return QSize(20 * metrics.averageCharWidth(), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(Role.HIT)
        if not isinstance(hit, Hit):
            return
        tones = shades(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, tones)
        area = option.rect.adjusted(PADDING + 4, PADDING, -PADDING, -PADDING)
        aside_width = self._aside_width(option.font)
        aside = QRect(area.right() - aside_width + 1, area.top(), aside_width, area.height())
        text = area.adjusted(0, 0, -(aside_width + COLUMN_GAP), 0)
        self._paint_aside(painter, option, QStyle.visualRect(option.direction, option.rect, aside), hit, tones)
        text = QStyle.visualRect(option.direction, option.rect, text)
        passage = self._passage(hit, option, text.width())
        self._paint_heading(painter, option, text, hit, passage.to_left)
        corner = QPointF(text.left(), text.top() + QFontMetrics(option.font).height() + GAP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.match)
        for mark in passage.marks:
            painter.drawRoundedRect(mark.translated(corner), 3, 3)
        painter.setPen(tones.text)
        passage.layout.draw(painter, corner)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, tones: Shades) -> None:
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, tones.selected)
            bar = QRect(option.rect.left(), option.rect.top(), 4, option.rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), tones.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, tones.hover)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tones.line)

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, hit: Hit, to_left: bool
    ) -> None:
        """Title, then the path in what room it leaves, both beginning where the passage begins."""
        font, tones = option.font, shades(option.palette)
        direction = Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
        edge = _edge(to_left) | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(direction)
        title_font = scaled(font, 1.0, QFont.Weight.DemiBold)
        metrics = QFontMetrics(title_font)
        title = metrics.elidedText(shown_title(hit), Qt.TextElideMode.ElideRight, round(area.width() * 0.68))
        width = metrics.horizontalAdvance(title) + 2
        line = QRect(area.left(), area.top(), area.width(), metrics.height())
        place = QStyle.visualRect(direction, line, QRect(line.left(), line.top(), width, line.height()))
        painter.setFont(title_font)
        painter.setPen(tones.text)
        painter.drawText(place, int(edge | Qt.TextFlag.TextSingleLine), title)
        room = line.width() - width - COLUMN_GAP
        small = scaled(font, 0.9)
        if room < 10 * metrics.averageCharWidth():
            return
        path = elided_path(QFontMetrics(small), shown_path(hit.path), room)
        rest = QRect(line.left() + width + COLUMN_GAP, line.top(), room, line.height())
        painter.setFont(small)
        painter.setPen(tones.muted)
        flags = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextForceLeftToRight
        painter.drawText(QStyle.visualRect(direction, line, rest), int(edge | flags), drawn_path(path))

    def _paint_aside(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, hit: Hit, tones: Shades
    ) -> None:
        """Language badge, page and reason, one under the other at the row's end."""
        small = scaled(option.font, 0.86)
        metrics = QFontMetrics(small)
        to_left = option.direction == Qt.LayoutDirection.RightToLeft
        edge = _edge(not to_left)
        painter.setLayoutDirection(option.direction)
        painter.setFont(small)
        painter.setPen(tones.muted)
        first = QFontMetrics(option.font).height()
        if hit.language and hit.language != "und":
            text = metrics.elidedText(hit.language.upper(), Qt.TextElideMode.ElideRight, area.width() - 12)
            width = metrics.horizontalAdvance(text) + 12
            badge = QRectF(area.left() if to_left else area.right() - width + 1, area.top(), width, first)
            painter.setPen(QPen(tones.muted, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(badge.adjusted(0.5, 1.5, -0.5, -0.5), 4, 4)
            painter.drawText(badge.adjusted(0, 1, 0, 0), int(Qt.AlignmentFlag.AlignCenter), text)
        pitch = _pitch(option.font)
        for number, words in enumerate((self._place(hit), self._model.matched_by(hit))):
            line = QRectF(area.left(), area.top() + first + GAP + number * pitch, area.width(), pitch)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(line, int(edge | Qt.AlignmentFlag.AlignVCenter), shown)

    def _place(self, hit: Hit) -> str:
        kind = file_name(hit.path).rpartition(".")[2].upper() if "." in file_name(hit.path) else ""
        if hit.page is None:
            return kind
        page = self.tr("page {page}").format(page=hit.page)
        return f"{kind}, {page}" if kind else page

    def _aside_width(self, font: QFont) -> int:
        return QFontMetrics(scaled(font, 0.86)).horizontalAdvance(self.tr("words and meaning")) + 2

    def _passage(self, hit: Hit, option: QStyleOptionViewItem, width: int) -> LaidOut:
        key = (hit.passage, tuple(hit.spans), width, option.font.key())
        if (found := self._layouts.get(key)) is not None:
            self._layouts.move_to_end(key)
            return found
        room = max(round(LINES * width / max(QFontMetrics(option.font).averageCharWidth(), 1)), 20)
        made = self._layouts[key] = laid_out(excerpt(hit.passage, hit.spans, room), option.font, width)
        if len(self._layouts) > _CACHED:
            self._layouts.popitem(last=False)
        return made


@dataclass(frozen=True)
class LaidOut:
    """Lines ready to draw, and the rectangles of what matched, from the layout's own corner."""

    layout: QTextLayout
    marks: list[QRectF]
    to_left: bool


def laid_out(shown: Excerpt, font: QFont, width: int) -> LaidOut:
    """An excerpt on at most two lines of `width` pixels, elided at its end, in the direction of its text."""
    to_left = is_right_to_left(shown.text)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(shown.text, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(_emphasis(shown.text, shown.spans))
    text = shown.text
    end = _break_lines(layout, width, font)
    while end:
        text = _without_last(text, end)
        layout.setText(text + _ELLIPSIS)
        layout.setFormats(_emphasis(text, shown.spans))
        end = _break_lines(layout, width, font)
    return LaidOut(layout, _marks(layout, utf16_spans(text, shown.spans), font), to_left)


def _break_lines(layout: QTextLayout, width: int, font: QFont) -> int:
    """Lay the text out. Where it does not fit, the UTF-16 offset at which the last line ended, else 0."""
    metrics = QFontMetricsF(font)
    pitch = _pitch(font)
    end = 0
    layout.beginLayout()
    for number in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        baseline = number * pitch + (pitch - metrics.height()) / 2 + metrics.ascent()
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


def _edge(right: bool) -> Qt.AlignmentFlag:
    """An edge that the painter's layout direction does not turn round."""
    return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)


def _pitch(font: QFont) -> float:
    return QFontMetricsF(font).height() * _PITCH
