"""The quick search: a field and its best answers, above whatever else is on the screen, gone with Escape."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QVBoxLayout, QWidget

from findling.core.answers import SearchResult
from findling.gui.controls import LineField, QuietLabel, scaled
from findling.gui.icons import icon
from findling.gui.results_view import ResultsView
from findling.gui.shades import shades

LIMIT: Final = 8
"""Documents asked for."""
_DEBOUNCE_MS: Final = 60
_WIDTH: Final = 84
"""Letters."""
_RADIUS: Final = 12
_MOVES: Final = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}


class QuickBar(QWidget):
    """A window of its own: asks with `searched`, is told with `show_result`, hides where it loses the focus."""

    searched = Signal(str)
    opened = Signal(str)
    """A path."""
    window_wanted = Signal(str)
    """A question that the main window shall go on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        kind = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(parent, kind)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Quick search"))
        self.setAccessibleName(self.tr("Quick search"))
        self._query = ""
        self._answered = ""
        self._open_on_arrival = False
        self.field = LineField(self.tr("Ask or search, in any language"), self)
        self.field.setFrame(False)
        self.field.setAccessibleName(self.tr("Quick search"))
        self.field.setAccessibleDescription(
            self.tr("Arrow keys choose, Enter opens, Ctrl+Enter shows all in the window, Escape closes.")
        )
        self.field.setFont(scaled(self.font(), 1.4))
        self.field.setMinimumHeight(self.field.fontMetrics().height() + 22)
        self.field.setTextMargins(6, 0, 6, 0)
        self._magnifier = self.field.addAction(icon("search", self.palette()), QLineEdit.ActionPosition.LeadingPosition)
        self._magnifier.setText(self.tr("Quick search"))
        self.field.installEventFilter(self)
        self.list = ResultsView(self)
        self.list.opened.connect(self._open)
        self.hint = QuietLabel("", self)
        self.hint.setContentsMargins(14, 4, 14, 4)
        self._timer = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(2)
        for part in (self.field, self.list, self.hint):
            layout.addWidget(part)
        self._tone = QColor()
        self._tint()
        self._fit()

    def appear(self) -> None:
        """Come to the front of the screen where the pointer is, ready to be typed into."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or self.screen()
        free = screen.availableGeometry()
        width = min(_WIDTH * self.fontMetrics().averageCharWidth(), round(free.width() * 0.92))
        self.setFixedWidth(width)
        self._fit()
        self.move(free.x() + (free.width() - width) // 2, free.y() + free.height() // 6)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.field.selectAll()

    @Slot(object)
    def show_result(self, result: SearchResult) -> None:
        """An answer; one to an older question is dropped."""
        if result.query != self._query:
            return
        same, self._answered = self._answered == result.query, result.query
        self.list.show_hits(result.hits[:LIMIT], same)
        self.hint.setText("" if result.hits else self.tr("Nothing found"))
        self._fit()
        if self._open_on_arrival:
            self._open_on_arrival = False
            self._open()

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._takes(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide()
        elif event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tones = shades(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tones.muted, 1))
        painter.setBrush(tones.base)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), _RADIUS, _RADIUS)

    def _takes(self, event: QKeyEvent) -> bool:
        key, control = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in _MOVES:
            self.list.move_selection(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.hide()
            self.window_wanted.emit(self.field.text().strip())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search()
            self._open_on_arrival = bool(self._query) and self._answered != self._query
            self._open()
        else:
            return False
        return True

    def _open(self) -> None:
        if self._open_on_arrival or (hit := self.list.current()) is None:
            return
        self.hide()
        self.opened.emit(hit.path)

    def _search(self) -> None:
        self._timer.stop()
        query = self.field.text().strip()
        if query == self._query:
            return
        self._query = query
        self._open_on_arrival = False
        if query:
            self.searched.emit(query)
        else:
            self._answered = ""
            self.list.show_hits([], False)
            self.hint.setText("")
            self._fit()

    def _fit(self) -> None:
        """As tall as what it holds."""
        rows = self.list.results.rowCount()
        self.list.setVisible(rows > 0)
        self.hint.setVisible(bool(self.hint.text()))
        if rows:
            most = round(self.screen().availableGeometry().height() * 0.66)
            heights = sum(self.list.sizeHintForRow(row) for row in range(rows))
            self.list.setFixedHeight(min(heights + 2, most))
        self._layout.activate()
        self.resize(self.width(), self._layout.totalSizeHint().height())

    def _tint(self) -> None:
        tone = shades(self.palette()).muted
        if tone != self._tone:
            self._tone = tone
            self._magnifier.setIcon(icon("search", self.palette()))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH * self.fontMetrics().averageCharWidth(), self._layout.totalSizeHint().height())
