"""The chosen passage in its context: what comes before, the passage with what matched, what comes after."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from findling.core.protocol import Hit
from findling.gui.controls import PathLabel, QuietLabel, scaled
from findling.gui.passage import is_right_to_left, utf16_spans
from findling.gui.paths import shown_path
from findling.gui.results import ResultsModel, language_name, shown_title
from findling.gui.shades import shades

MARGIN: Final = 24
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
        self.document().setDocumentMargin(_INSET)
        self._passage = (0, 0)
        self._to_left = False

    def show_text(self, before: str, passage: str, spans: list[tuple[int, int]], after: str) -> None:
        """Show a passage between its neighbours and scroll to it. Spans are code points of the passage."""
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


class Preview(QWidget):
    """Title, path and place of the chosen hit above its passage in context."""

    opened = Signal()
    shown_in_folder = Signal()

    def __init__(self, names: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._hit: Hit | None = None
        self.setAccessibleName(self.tr("Preview"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setFont(scaled(self.font(), 1.3, QFont.Weight.DemiBold))
        self._path = PathLabel(parent=self)
        self._place = QuietLabel(parent=self)
        self._place.setWordWrap(True)
        self._copies = QuietLabel(parent=self)
        self._copies.setWordWrap(True)
        self.text = PassageView(self)
        open_button = self._button(self.tr("Open"), self.tr("Open the file (Enter)"))
        open_button.clicked.connect(self.opened)
        folder_button = self._button(self.tr("Show in folder"), self.tr("Show the file in its folder (Ctrl+Enter)"))
        folder_button.clicked.connect(self.shown_in_folder)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(open_button)
        buttons.addWidget(folder_button)
        buttons.addStretch()
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 20, MARGIN, 16)
        head.setSpacing(5)
        for part in (self._title, self._path, self._place, self._copies):
            head.addWidget(part)
        head.addSpacing(6)
        head.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)

    def show_hit(self, hit: Hit | None) -> None:
        """Show a hit; the same one again leaves the reader's place alone."""
        if hit is None or hit == self._hit:
            return
        self._hit = hit
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._title.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)  # in line with the rest of the head
        self._title.setText(shown_title(hit))
        self._path.show_path(hit.path)
        self._place.setText(self._place_of(hit))
        self._copies.setVisible(bool(hit.copies))
        self._copies.setToolTip("\n".join(hit.copies))
        if len(hit.copies) == 1:
            self._copies.setText(self.tr("The same content is also in {path}").format(path=shown_path(hit.copies[0])))
        else:
            self._copies.setText(self.tr("The same content is also in %n other places", "", len(hit.copies)))
        self.text.show_text(hit.before, hit.passage, hit.spans, hit.after)

    def copy(self) -> None:
        """Put what is selected in the passage, else the passage, on the clipboard."""
        if self.text.textCursor().hasSelection():
            self.text.copy()
        elif self._hit is not None:
            QGuiApplication.clipboard().setText(self._hit.passage)

    def scroll_pages(self, pages: int) -> None:
        """Scroll by whole pages, up where negative."""
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._hit is not None:
            hit, self._hit = self._hit, None
            self.show_hit(hit)

    def _place_of(self, hit: Hit) -> str:
        parts = []
        if hit.page is not None:
            parts.append(self.tr("Page {page}").format(page=hit.page))
        if hit.heading and hit.heading != shown_title(hit):
            parts.append(" ".join(hit.heading.split()))
        if language := language_name(hit.language):
            parts.append(language)
        if reason := self._names.matched_by(hit):
            parts.append(self.tr("found by {legs}").format(legs=reason))
        return "  ·  ".join(parts)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(True)  # Enter presses it too
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
