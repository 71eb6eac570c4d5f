"""The star in the search field: saves the question, and lists those that were saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu

from findling.gui import icons
from findling.gui.search_field import SearchField
from findling.gui.searches import Searches

_LISTED = 12
_LONGEST = 60


class SearchMenu(QObject):
    """Belongs to one field; the menu is made when it opens."""

    chosen = Signal(str)
    """A question of the menu."""

    def __init__(self, field: SearchField, searches: Searches) -> None:
        super().__init__(field)
        self._field = field
        self._searches = searches
        self._shown: tuple[bool, int] | None = None
        self.menu = QMenu(field)
        self.menu.setAccessibleName(self.tr("Saved searches"))
        self.star = QAction(field)
        self.star.setText(self.tr("Saved searches"))
        self.star.setToolTip(self.tr("Save this search, and choose among those saved (Ctrl+H)"))
        self.star.setShortcut(QKeySequence("Ctrl+H"))
        self.star.triggered.connect(self.open)
        field.addAction(self.star, QLineEdit.ActionPosition.TrailingPosition)
        self.saving = QAction(self.tr("Save this search"), field)
        self.saving.setShortcut(QKeySequence("Ctrl+D"))
        self.saving.triggered.connect(self.toggle)
        field.window().addAction(self.saving)
        field.textChanged.connect(self.refresh)
        field.retinted.connect(self.refresh)
        searches.changed.connect(self.refresh)
        self.refresh()

    def toggle(self) -> None:
        """Save the question in the field, or no longer."""
        query = self._query()
        self._searches.save(query, query not in self._searches.saved)

    def open(self) -> None:
        """Show the menu below the star."""
        self.build()
        at = QPoint(0 if self._field.isRightToLeft() else self._field.width(), self._field.height())
        self.menu.popup(self._field.mapToGlobal(at))

    def build(self) -> None:
        """Fill the menu with what can be done now."""
        menu, searches = self.menu, self._searches
        menu.clear()
        self.saving.setEnabled(bool(self._query()))
        menu.addAction(self.saving)
        for title, queries in ((self.tr("Saved"), searches.saved), (self.tr("Recent"), searches.recent)):
            if queries:
                menu.addSection(title)
            for query in queries[:_LISTED]:
                shown = query if len(query) <= _LONGEST else query[: _LONGEST - 1] + "…"
                action = menu.addAction(shown.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, query=query: self.chosen.emit(query))
        menu.addSeparator()
        clearing = menu.addAction(self.tr("Clear recent searches"))
        clearing.setEnabled(bool(searches.recent))
        clearing.triggered.connect(lambda _checked=False: searches.clear())
        keeping = menu.addAction(self.tr("Remember searches"))
        keeping.setCheckable(True)
        keeping.setChecked(searches.keeps)
        keeping.triggered.connect(searches.keep)

    def refresh(self) -> None:
        """Say by the star whether the question in the field is saved."""
        saved = bool(self._query()) and self._query() in self._searches.saved
        shown = (saved, self._field.palette().cacheKey())
        if shown == self._shown:
            return  # every letter asks
        self._shown = shown
        self.star.setIcon(icons.icon("starred" if saved else "star", self._field.palette()))
        self.saving.setText(self.tr("Do not save this search any more") if saved else self.tr("Save this search"))

    def _query(self) -> str:
        return self._field.text().strip()
