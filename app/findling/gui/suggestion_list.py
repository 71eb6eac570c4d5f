"""The list below the search field: what can be completed, or what was asked before. It never takes the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QListWidget, QListWidgetItem, QWidget

from findling.core.answers import Facet
from findling.gui.completion import Suggestion, completions
from findling.gui.search_field import SearchField
from findling.gui.searches import Searches
from findling.gui.shades import shades
from findling.gui.tips import tip

_SHOWN: Final = 10
_LINE: Final = 12
"""Pixels around the text of a line."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SuggestionList(QListWidget):
    """While it is there the arrows belong to it; Enter only where a line was chosen with them: else results open."""

    chosen = Signal(str)
    """A whole question of the past."""

    def __init__(self, field: SearchField, searches: Searches, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self._window = parent
        self._searches = searches
        self._lines: list[Suggestion] = []
        self._completes = False
        self._facets: list[Facet] = []
        self._folders: list[str] = []
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.hide()
        self.itemClicked.connect(self._take)
        field.installEventFilter(self)
        field.textEdited.connect(self._complete)
        field.textChanged.connect(self._hide_stale)

    def know(self, facets: Sequence[Facet], folders: Sequence[str]) -> None:
        """What the library has."""
        self._facets, self._folders = list(facets), list(folders)

    def show_past(self) -> None:
        """List saved questions and those of the past."""
        saved = self._searches.saved
        past = [query for query in self._searches.recent if query not in saved]
        lines = [Suggestion(query, "★", query) for query in saved] + [Suggestion(query, "", query) for query in past]
        self._show(lines, completes=False)
        self.setCurrentRow(0 if lines else -1)

    # ---- the field's keys ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if not self.isVisible():
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if key == Qt.Key.Key_Up and (alt or (plain and not self._field.text())):
                self.show_past()
                return self.isVisible()
            return False
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and (plain or event.modifiers() & Qt.KeyboardModifier.AltModifier):
            self._move(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in _ENTER and plain and self.currentRow() >= 0:
            self._take()
            return True
        if key == Qt.Key.Key_Tab and plain and self._completes:
            self.setCurrentRow(max(self.currentRow(), 0))
            self._take()
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in _ENTER:
            self.hide()
        return False

    def _move(self, step: int) -> None:
        """To the next line; before the first and after the last none is chosen."""
        places = len(self._lines) + 1
        self.setCurrentRow((self.currentRow() + 1 + step) % places - 1)
        if self.currentRow() < 0:
            self.clearSelection()
        elif QAccessible.isActive():
            line = self._lines[self.currentRow()]
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{line.text} {line.detail}"))

    # ---- what is listed ------------------------------------------------------------------------------

    def _complete(self, text: str) -> None:
        at_end = self._field.cursorPosition() == len(text)
        self._show(completions(text, self._facets, self._folders) if at_end else [], completes=True)

    def _hide_stale(self, text: str) -> None:
        if not text:
            self.hide()

    def _show(self, lines: list[Suggestion], completes: bool) -> None:
        self._lines, self._completes = lines[:_SHOWN], completes
        self.clear()
        for line in self._lines:
            item = QListWidgetItem(f"{line.text}    {line.detail}".rstrip())
            item.setToolTip(tip(line.query))
            item.setSizeHint(QSize(0, self.fontMetrics().height() + _LINE))
            self.addItem(item)
        self.setCurrentRow(-1)
        if not self._lines:
            self.hide()
            return
        tones = shades(QApplication.palette())
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Highlight, tones.selected)
        palette.setColor(QPalette.ColorRole.HighlightedText, tones.text)
        self.setPalette(palette)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        """Below the field, from where its text begins."""
        corner = self._field.mapTo(self._window, QPoint(0, self._field.height() + 2))
        height = len(self._lines) * (self.fontMetrics().height() + _LINE) + 2 * self.frameWidth()
        self.setGeometry(corner.x(), corner.y(), min(self._field.width(), 620), height)
        if self._field.isRightToLeft():
            self.move(corner.x() + self._field.width() - self.width(), corner.y())

    def _take(self) -> None:
        line = self._lines[self.currentRow()]
        self.hide()
        if self._completes:
            self._field.complete(line.query)
            if not line.is_whole:
                self._complete(line.query)
        else:
            self.chosen.emit(line.query)
