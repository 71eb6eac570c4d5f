"""Below the search field: where is searched, the operators of the question as chips, and what could narrow it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStyle, QToolButton, QWidget

from findling.core.answers import Facet, Operator, SearchResult
from findling.core.protocol import Status
from findling.gui.controls import scaled
from findling.gui.paths import file_name, shown_path
from findling.gui.progress import number
from findling.gui.query_text import folder_of, told, told_facet, unquoted, with_part, without, written

_SPACING: Final = 6
_GAP: Final = 14
_INLINE: Final = 4
"""Suggestions of one kind that stand in the bar; the menu has all."""
_ARROW: Final = "   "
_SPENT: Final = {
    "type": ("type", "any"),
    "lang": ("lang", "any"),
    "year": ("before", "after"),
    "in": (),
}
"""Operators beside which a kind of suggestion makes no sense any more."""


class Pill(QToolButton):
    """A small button of the bar; it takes the focus from Tab only."""

    def __init__(self, text: str, name: str, parent: QWidget, framed: bool = False) -> None:
        super().__init__(parent)
        self.kind = ""
        """Pills of different kinds stand further apart."""
        self.show_words(text)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoRaise(not framed)
        self.setFont(scaled(self.font(), 0.9))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def offer(self) -> QMenu:
        """Let a click open a menu; gives it."""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.setMenu(menu)
        self.show_words(self.text())
        return menu

    def show_words(self, text: str) -> None:
        """Change the words; where there is a menu, with room for the style's own arrow."""
        self.setText(text.rstrip() + _ARROW if self.menu() is not None else text)


class FilterBar(QWidget):
    """One line of pills; suggestions for which there is no room are in the menu only."""

    edited = Signal(str)
    """The question as it shall be from now on."""
    like_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._operators: list[Operator] = []
        self._facets: list[Facet] = []
        self._folders: list[str] = []
        self._like = ""
        self.scope = Pill("", "", self, framed=True)
        self.scope.offer()
        self.narrow = Pill(self.tr("Filter"), self.tr("Narrow the results"), self)
        self.narrow.offer()
        self.chips: list[Pill] = []
        self.suggestions: list[Pill] = []
        self.setAccessibleName(self.tr("Filters"))
        self._build()

    # ---- what is shown -------------------------------------------------------------------------------

    def show_query(self, query: str) -> None:
        """A question without an answer yet; the chips of the one before stay until it comes."""
        if not query:
            self._query, self._operators, self._facets = "", [], []
            self._build()

    def show_result(self, result: SearchResult) -> None:
        """An answer: its operators at once, its counts where it is complete."""
        facets = result.facets if result.facets or result.complete else self._facets
        if (self._query, self._operators, self._facets) != (result.query, result.operators, facets):
            self._query, self._operators, self._facets = result.query, result.operators, facets
            self._build()

    def show_like(self, title: str) -> None:
        """That passages like those of a document are shown; "" for an ordinary question."""
        if title != self._like:
            self._like = title
            self._build()

    def told_like(self, title: str) -> str:
        """What is looked for, where it is what is like a document."""
        return self.tr("Like: {title}").format(title=title)

    def show_status(self, status: Status) -> None:
        """The followed folders, one of which can be searched alone."""
        folders = [folder.path for folder in status.folders]
        if folders != self._folders:
            self._folders = folders
            self._build()

    def choices(self) -> list[tuple[str, str]]:
        """What may find more: words for a button, and the question without one of its operators."""
        scope = folder_of(self._operators, self._folders)
        found = []
        for operator in self._operators:
            if scope is not None and operator is scope[0]:
                words = self.tr("Search all folders")
            else:
                words = self.tr("Without “{filter}”").format(filter=unquoted(told(operator, self._query)))
            found.append((words, without(self._query, [operator])))
        return found

    # ---- making it -----------------------------------------------------------------------------------

    def _build(self) -> None:
        for old in [*self.chips, *self.suggestions]:
            old.hide()
            old.deleteLater()
        self.chips, self.suggestions = [], []
        scope = folder_of(self._operators, self._folders)
        if self._like:
            self._add_chip(self.told_like(self._like), self.like_removed.emit)
        for operator in self._operators:
            if scope is None or operator is not scope[0]:
                rest = without(self._query, [operator])
                self._add_chip(told(operator, self._query), partial(self.edited.emit, rest))
        self._build_scope(scope)
        menu = self.narrow.menu()
        menu.clear()
        for kind, title in self._kinds():
            counted = [facet for facet in self._facets if facet.kind == kind]
            spent = any(operator.kind in _SPENT[kind] and not operator.negated for operator in self._operators)
            if len(counted) < 2 or spent:
                continue
            menu.addSection(title)
            for place, facet in enumerate(counted):
                wanted = with_part(self._query, written(facet.kind, facet.value))
                action = menu.addAction(f"{told_facet(facet)}\t{number(facet.count)}")
                action.triggered.connect(lambda _checked=False, wanted=wanted: self.edited.emit(wanted))
                if place < _INLINE:
                    self._add_suggestion(facet, wanted)
        self.narrow.setVisible(bool(menu.actions()))
        self.setVisible(bool(self._query or self._like))
        self._place()

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            ("type", self.tr("Type")),
            ("lang", self.tr("Language")),
            ("in", self.tr("Folder")),
            ("year", self.tr("Last changed")),
        ]

    def _build_scope(self, scope: tuple[Operator, str] | None) -> None:
        everywhere = self.tr("All folders")
        self.scope.show_words(file_name(scope[1]) if scope is not None else everywhere)
        self.scope.setAccessibleName(self.tr("Search in: {place}").format(place=scope[1] if scope else everywhere))
        self.scope.setToolTip(self.scope.accessibleName())
        self.scope.setVisible(len(self._folders) > 1)
        menu = self.scope.menu()
        menu.clear()
        rest = without(self._query, [scope[0]]) if scope is not None else self._query
        for place in ["", *self._folders]:
            action = menu.addAction(shown_path(place) if place else everywhere)
            action.setCheckable(True)
            action.setChecked(place == (scope[1] if scope is not None else ""))
            wanted = with_part(rest, written("in", place)) if place else rest
            action.triggered.connect(lambda _checked=False, wanted=wanted: self.edited.emit(wanted))

    def _add_chip(self, text: str, slot: Callable[[], object]) -> None:
        shown = text if len(text) <= 40 else text[:39] + "…"
        chip = Pill(f"{shown}  ✕", self.tr("Remove the filter: {filter}").format(filter=text), self, framed=True)
        chip.clicked.connect(lambda _checked=False: slot())
        self.chips.append(chip)

    def _add_suggestion(self, facet: Facet, wanted: str) -> None:
        words = told_facet(facet)
        name = self.tr("Only {filter}: %n documents", "", facet.count).format(filter=words)
        pill = Pill(f"{words} {number(facet.count)}", name, self)
        pill.clicked.connect(lambda: self.edited.emit(wanted))
        pill.kind = facet.kind
        self.suggestions.append(pill)

    def _place(self) -> None:
        """Everything on one line from where lines begin; suggestions as far as there is room."""
        shown = [pill for pill in (self.scope, *self.chips) if pill is not self.scope or len(self._folders) > 1]
        spare = self.narrow.sizeHint().width() + _SPACING if not self.narrow.isHidden() else 0
        x = 0
        last = ""
        for pill in [*shown, *self.suggestions]:
            size = pill.sizeHint()
            if pill.kind != last:
                x, last = x + _GAP if x else x, pill.kind
            fits = x + size.width() + spare <= self.width()
            if pill in self.suggestions and not fits:
                pill.hide()
                continue
            x = self._put(pill, x, size)
        if spare:
            self._put(self.narrow, x, self.narrow.sizeHint())

    def _put(self, pill: Pill, x: int, size: QSize) -> int:
        place = self.rect()
        place.setLeft(x)
        place.setSize(QSize(min(size.width(), max(self.width() - x, 0)), self.height()))
        pill.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        pill.show()
        return x + size.width() + _SPACING

    def sizeHint(self) -> QSize:
        return QSize(100, self.narrow.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        elif event.type() == QEvent.Type.LanguageChange:
            self._build()
