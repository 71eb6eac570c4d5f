"""The text of a passage between its neighbours, with what matched in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from findling.gui.controls import MARGIN, ScrollBar
from findling.gui.passage import is_right_to_left, utf16_spans
from findling.gui.shades import shades

_INSET: Final = 14  # the bar beside the passage stands in it
_WIDEST: Final = 78  # average characters a line: beyond that the eye loses its line
_LINE_HEIGHT: Final = 138.0  # per cent


class PassageView(QTextEdit):
    """Read-only text with a bar beside the passage; a mouse can select in it, keys stay with the search field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Passage in its context"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(self))
        self.document().setDocumentMargin(_INSET)
        self._passage = (0, 0)
        self._to_left = False
        self._shown: tuple[str, str, list[tuple[int, int]], str] = ("", "", [], "")

    def show_text(self, before: str, passage: str, spans: list[tuple[int, int]], after: str) -> None:
        """Show a passage between its neighbours and scroll to it. Spans are code points of the passage."""
        self._shown = (before, passage, spans, after)
        tones = shades(self.palette())
        self._to_left = is_right_to_left(passage)
        around, plain, matched = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        around.setForeground(tones.muted)
        plain.setForeground(tones.text)
        matched.setForeground(tones.text)
        matched.setBackground(tones.match)
        matched.setFontWeight(QFont.Weight.DemiBold)
        self.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(before, around)
        start = cursor.position()
        cursor.insertText(passage, plain)
        end = cursor.position()
        cursor.insertText(after, around)
        for first, last in utf16_spans(passage, spans):
            cursor.setPosition(start + first)
            cursor.setPosition(start + last, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(matched)
        self._shape(cursor)
        cursor.endEditBlock()
        self._passage = (start, end)
        self._scroll_to_passage()
        QTimer.singleShot(0, self, self._scroll_to_passage)  # once more, when a new window knows its height

    def _shape(self, cursor: QTextCursor) -> None:
        """Roomy lines; each paragraph in the direction of its own text, short ones in that of the passage."""
        block = self.document().begin()
        while block.isValid():
            text = block.text()
            shape = QTextBlockFormat()
            shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            to_left = is_right_to_left(text) if len(text) > 20 else self._to_left
            shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(shape)
            block = block.next()

    def _scroll_to_passage(self) -> None:
        if self._passage[1] > self.document().characterCount():
            return
        rect = self.cursorRect(self._cursor_at(self._passage[0]))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + rect.top() - self.viewport().height() // 5)
        cut = self.cursorRect(self.cursorForPosition(QPoint(_INSET, 1))).top()
        if cut < 0:  # begin with a whole line
            bar.setValue(bar.value() + cut)

    def _cursor_at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, max(self.document().characterCount() - 1, 0)))
        return cursor

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown[1]:
            place = self.verticalScrollBar().value()
            self.show_text(*self._shown)
            self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        widest = _WIDEST * self.fontMetrics().averageCharWidth()
        side = MARGIN - _INSET
        spare = max(self.width() - 2 * MARGIN - widest, 0)
        leading, trailing = (spare, 0) if self.isRightToLeft() else (0, spare)
        self.setViewportMargins(side + leading, 0, side + trailing, 0)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        start, end = self._passage
        if start == end:
            return
        top = self.cursorRect(self._cursor_at(start)).top()
        bottom = self.cursorRect(self._cursor_at(end)).bottom()
        x = self.viewport().width() - 3 if self._to_left else 0
        painter = QPainter(self.viewport())
        painter.fillRect(QRectF(x, top, 3, bottom - top), shades(self.palette()).accent)
