"""A part of a document's text: the passage with a bar beside it, headings as such, and what matched marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from findling.core.answers import Span
from findling.core.reading import Chunk
from findling.gui.controls import MARGIN, scaled
from findling.gui.passage import is_right_to_left, utf16_length
from findling.gui.progress import number
from findling.gui.scrolling import ScrollBar, zoom_steps
from findling.gui.shades import Shades, mix, shades
from findling.gui.text_lines import Line, line_at, lines_of
from findling.gui.text_marks import Marks, overlap, pieces, within

_INSET: Final = 14  # the bar beside the passage stands in it
_WIDEST: Final = 78  # average characters a line: beyond that the eye loses its line
_LINE_HEIGHT: Final = 138.0  # per cent
_SHORT: Final = 20  # characters: a shorter paragraph runs as the passage does
_NEAR: Final = 2  # screens from an end of what is here, from which on other text is wanted
_ZOOM: Final = 1.1
_ZOOMS: Final = (-4, 12)
"""Least and most steps of zoom."""


class DocumentView(QTextEdit):
    """Read-only text that a mouse can select in; keys stay with the search field.

    Places are code points of the document's text, of which a run of whole passages is here.
    """

    neared = Signal(int)
    """The reader scrolls towards an end of what is here; carries the place that is looked at."""
    zoomed = Signal(int)
    """Steps by which a wheel asks for larger letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Text of the document"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(self))
        self.document().setDocumentMargin(_INSET)
        self.passages: list[Chunk] = []
        """What is here, in reading order."""
        self._lines: list[Line] = []
        self._marks = Marks((0, 0))
        self._to_left = False
        self._looked_at: Span | None = None
        self._steps = 0
        self._writing = False
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)

    @property
    def start(self) -> int:
        """Where the text that is here begins."""
        return self.passages[0].start if self.passages else 0

    @property
    def end(self) -> int:
        """Where the text that is here ends."""
        return self.passages[-1].end if self.passages else 0

    def show_text(self, passages: list[Chunk], marks: Marks, keep_place: bool = False) -> None:
        """Show passages that follow each other, at the marked one; with `keep_place` where the reader is."""
        anchor = self._anchor() if keep_place else None
        self.passages, self._marks = passages, marks
        self._lines = lines_of(passages)
        self._to_left = is_right_to_left("".join(self._marked_passage()))
        if not keep_place:
            self._looked_at = None
        self._write()
        if anchor is not None:
            self._restore(*anchor)
        else:
            self._show_passage()
            QTimer.singleShot(0, self, self._show_passage)  # once more, when a new window knows its height

    def show_match(self, match: Span) -> None:
        """Mark the match that is looked at, and bring it into sight."""
        self._looked_at = match
        self._select()
        rect = self.cursorRect(self._cursor(match[0]))
        if rect.top() < MARGIN or rect.bottom() > self.viewport().height() - MARGIN:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

    def has(self, place: int) -> bool:
        """Whether a place of the document is in the text that is here."""
        return self.start <= place < self.end

    def zoom(self, steps: int) -> None:
        """Make letters larger, or smaller where negative; 0 gives them the window's size again."""
        least, most = _ZOOMS
        self._steps = min(max(self._steps + steps, least), most) if steps else 0
        place = self._anchor()
        self.document().setDefaultFont(scaled(self.font(), _ZOOM**self._steps))
        self._keep_lines_short()
        self._restore(*place)

    # ---- writing ---------------------------------------------------------------------------------------

    def _write(self) -> None:
        tones = shades(self.palette())
        self._writing = True  # the bar moves on its own meanwhile
        self.setExtraSelections([])
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for place, line in enumerate(self._lines):
            if place:
                cursor.insertBlock()
            cursor.setBlockFormat(self._shape(line, first=place == 0))
            if line.kind == "page":
                cursor.insertText(self.tr("Page {page}").format(page=number(line.number)), _quiet(tones))
            for start, end in pieces(line, self._marks):
                text = line.text[start - line.start : end - line.start]
                cursor.insertText(text, self._look(line, start, end, tones))
        cursor.endEditBlock()
        self._writing = False
        self._select()

    def _shape(self, line: Line, first: bool) -> QTextBlockFormat:
        """Roomy lines; each paragraph in the direction of its own text, short ones in that of the passage."""
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        to_left = is_right_to_left(line.text) if len(line.text) > _SHORT else self._to_left
        shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
        height = self.fontMetrics().height()
        if line.kind == "heading":
            shape.setHeadingLevel(min(line.number, 6))
        if not first:
            shares = {"heading": 0.9, "page": 1.4, "text": 0.55 if line.spaced else 0.0}
            shape.setTopMargin(shares[line.kind] * height)
        return shape

    def _look(self, line: Line, start: int, end: int, tones: Shades) -> QTextCharFormat:
        """How a piece of a line looks that no mark begins or ends in."""
        look = QTextCharFormat()
        inside = overlap((start, end), self._marks.passage)
        look.setForeground(tones.text if inside else mix(tones.muted, tones.text, 0.3))
        if line.kind == "heading":
            look.setFontWeight(QFont.Weight.DemiBold)
            look.setForeground(tones.text)
            look.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 1 if line.number == 1 else 0)
        if self._marks.answer is not None and overlap((start, end), self._marks.answer):
            look.setBackground(tones.answer)
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            look.setUnderlineColor(tones.text)
        if any(overlap((start, end), word) for word in within(self._marks.words, start, end)):
            look.setForeground(tones.text)
            look.setBackground(tones.match)
            look.setFontWeight(QFont.Weight.DemiBold)
        return look

    def _select(self) -> None:
        """Show which match is looked at, in the colours of a selection."""
        chosen = []
        if self._looked_at is not None and self.has(self._looked_at[0]):
            selection = QTextEdit.ExtraSelection()
            start, end = self._looked_at
            cursor = self._cursor(start)
            cursor.setPosition(self._cursor(end).position(), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight))
            look.setForeground(self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText))
            selection.cursor, selection.format = cursor, look
            chosen.append(selection)
        self.setExtraSelections(chosen)

    # ---- places ----------------------------------------------------------------------------------------

    def _cursor(self, place: int) -> QTextCursor:
        """Stands before a place of the document."""
        cursor = QTextCursor(self.document())
        if self._lines:
            at = line_at(self._lines, place)
            line, block = self._lines[at], self.document().findBlockByNumber(at)
            inside = 0 if line.kind == "page" else utf16_length(line.text[: max(place - line.start, 0)])
            cursor.setPosition(block.position() + min(inside, max(block.length() - 1, 0)))
        return cursor

    def _place(self, cursor: QTextCursor) -> int:
        """The place of the document that a cursor stands before."""
        if not self._lines:
            return 0
        line = self._lines[min(cursor.blockNumber(), len(self._lines) - 1)]
        if line.kind == "page":
            return line.start
        units = line.text.encode("utf-16-le")[: 2 * cursor.positionInBlock()]
        return line.start + len(units.decode("utf-16-le", "ignore"))

    def _anchor(self) -> tuple[int, int]:
        """What the reader sees first, and how far below the top it is."""
        cursor = self.cursorForPosition(QPoint(_INSET, 1))
        return self._place(cursor), self.cursorRect(cursor).top()

    def _restore(self, place: int, below: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(self._cursor(place)).top() - below)

    def _show_passage(self) -> None:
        bar = self.verticalScrollBar()
        rect = self.cursorRect(self._cursor(self._marks.passage[0]))
        bar.setValue(bar.value() + rect.top() - self.viewport().height() // 5)
        cut = self.cursorRect(self.cursorForPosition(QPoint(_INSET, 1))).top()
        if cut < 0:  # begin with a whole line
            bar.setValue(bar.value() + cut)

    def _marked_passage(self) -> Iterator[str]:
        first, last = self._marks.passage
        for passage in self.passages:
            yield passage.text[max(first - passage.start, 0) : max(last - passage.start, 0)]

    def _look_ahead(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if self._writing or bar.isSliderDown() or not self._lines or not bar.maximum():
            return
        if min(value, bar.maximum() - value) < _NEAR * bar.pageStep():
            self.neared.emit(self._place(self.cursorForPosition(QPoint(_INSET, 1))))

    # ---- events ----------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._lines:
            self.show_text(self.passages, self._marks, keep_place=True)
        elif event.type() == QEvent.Type.FontChange and self._steps:
            self.document().setDefaultFont(scaled(self.font(), _ZOOM**self._steps))

    def _keep_lines_short(self) -> None:
        widest = _WIDEST * self.fontMetrics().averageCharWidth() * _ZOOM**self._steps
        side = MARGIN - _INSET
        spare = max(self.width() - 2 * MARGIN - round(widest), 0)
        leading, trailing = (spare, 0) if self.isRightToLeft() else (0, spare)
        self.setViewportMargins(side + leading, 0, side + trailing, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_lines_short()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if (steps := zoom_steps(event)) is None:
            super().wheelEvent(event)
        elif steps:
            self.zoomed.emit(steps)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        first, last = self._marks.passage
        first, last = max(first, self.start), min(last, self.end)
        if first >= last:
            return
        top = self.cursorRect(self._cursor(first)).top()
        bottom = self.cursorRect(self._cursor(last - 1)).bottom()
        x = self.viewport().width() - 3 if self._to_left else 0
        painter = QPainter(self.viewport())
        painter.fillRect(QRectF(x, top, 3, bottom - top), shades(self.palette()).accent)


def _quiet(tones: Shades) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(tones.muted)
    look.setProperty(QTextFormat.Property.FontSizeAdjustment.value, -1)
    return look
