"""The search field: says at once what was typed, and hands the arrows to the results."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from findling.gui import icons
from findling.gui.busy_mark import BusyMark
from findling.gui.controls import scaled
from findling.gui.shades import shades
from findling.gui.tinted import Tinted

_KEYS: Final = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}
_SIDES: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_PLAIN: Final = Qt.KeyboardModifier.NoModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_WITH_CONTROL: Final = {
    Qt.Key.Key_Home: QAbstractItemView.CursorAction.MoveHome,
    Qt.Key.Key_End: QAbstractItemView.CursorAction.MoveEnd,
}


class SearchField(Tinted, QLineEdit):
    """`searched` carries the text to search, "" when it was cleared."""

    searched = Signal(str)
    moved = Signal(object, bool)
    """A CursorAction for the list of results, and whether the selection shall grow by it."""
    opened = Signal()
    shown_in_folder = Signal()
    copied = Signal()
    """Ctrl+C with nothing selected in the field: the passage is meant."""
    scrolled = Signal(int)
    """Screens to scroll the preview by."""
    retinted = Signal()
    """The colours changed; icons in the field are to be made anew."""
    turned = Signal(int)
    """Leaves to turn in the document."""
    peeked = Signal()
    """A closer look at the chosen result is wanted, or has been taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Ask or search, in any language"))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(
            self.tr("Results appear as you type. Arrow keys choose one, Enter opens it, Escape clears.")
        )
        self.setFont(scaled(self.font(), 1.25))
        self.setAcceptDrops(False)  # folders dropped here belong to the window
        self.setTextMargins(4, 0, 4, 0)
        self.setMinimumHeight(self.fontMetrics().height() + 20)
        self._magnifier = self.addAction(icons.icon("search", self.palette()), QLineEdit.ActionPosition.LeadingPosition)
        self._magnifier.setText(self.tr("Search"))
        self._clearing = self.addAction(icons.icon("close", self.palette()), QLineEdit.ActionPosition.TrailingPosition)
        self._clearing.setText(self.tr("Clear the search"))
        self._clearing.setToolTip(self.tr("Clear the search (Escape)"))
        self._clearing.setVisible(False)
        self._clearing.triggered.connect(self.clear)
        self._busy = BusyMark(self)
        self._text = ""
        self._in_list = False
        """Whether the last key walked the results."""
        self.is_peeking = False
        """Whether the chosen result is looked at more closely: the next space or Escape ends that."""
        self.unfold: Callable[[bool], bool] = lambda _wanted: False
        """Shows or hides further passages of the chosen result; false where there is nothing to."""
        self._tone = QColor()
        self.textChanged.connect(self._changed)
        self._tint()

    def search_for(self, query: str) -> None:
        """Put a question in and search it at once."""
        self.setText(query)
        self.selectAll()
        self._search()

    def put(self, query: str) -> None:
        """Change the question to this, as if it had been typed, and search it at once."""
        self.setText(query)
        self._search()
        self.setFocus()

    def complete(self, query: str) -> None:
        """Change the question to this while it is still being typed."""
        self.setText(query)
        self.setFocus()

    def show_busy(self, busy: bool) -> None:
        """Whether an answer is still to come, or to become better."""
        self._busy.show_busy(busy)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.minimumHeight()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if (shift or control) and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            (self.turned if control else self.scrolled).emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in _KEYS or (control and key in _WITH_CONTROL):
            self._in_list = True
            self.moved.emit(_KEYS[key] if key in _KEYS else _WITH_CONTROL[key], shift)
        elif event.modifiers() & ~_KEYPAD == _PLAIN and key in _SIDES and self._unfolds(key):
            self._in_list = True
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.shown_in_folder if control else self.opened).emit()
        elif self._is_about_peeking(key, event.modifiers()):
            self.peeked.emit()
        elif key == Qt.Key.Key_Escape:
            self.clear()
        elif event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            self.copied.emit()
        else:
            self._in_list = False
            super().keyPressEvent(event)

    def enter_list(self) -> None:
        """The results are walked: by a mouse, say."""
        self._in_list = True

    def _is_about_peeking(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if key == Qt.Key.Key_Escape:
            return self.is_peeking
        return key == Qt.Key.Key_Space and modifiers == _PLAIN and (self._in_list or self.is_peeking)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._in_list = False
        super().mousePressEvent(event)

    def _unfolds(self, key: Qt.Key) -> bool:
        """An arrow to the side that the text has no use for: the list was walked last, or the text ends here."""
        onwards = (key == Qt.Key.Key_Right) != self.isRightToLeft()
        at_end = self.cursorPosition() == len(self.text()) and not self.hasSelectedText() and not self.isRightToLeft()
        return (self._in_list or (onwards and at_end)) and self.unfold(onwards)

    def _tint(self) -> None:
        tone = shades(self.palette()).muted
        if tone == self._tone:
            return  # the change was our own
        self._tone = tone
        self._magnifier.setIcon(icons.icon("search", self.palette()))
        self._clearing.setIcon(icons.icon("close", self.palette()))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, tone)
        self.setPalette(palette)
        self.retinted.emit()

    def _changed(self, text: str) -> None:
        self._clearing.setVisible(bool(text))
        self._search()

    def _search(self) -> None:
        text = unicodedata.normalize("NFC", self.text().strip())  # what the engine counts places in
        if text != self._text:
            self._text = text
            self.searched.emit(text)
