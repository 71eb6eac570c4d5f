"""The list of results: keeps the reader's place while better results arrive."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from findling.core.answers import Hit
from findling.gui.result_delegate import ResultDelegate
from findling.gui.results import Index, ResultsModel, Role, Row
from findling.gui.scrolling import ScrollBar

_Flag = QItemSelectionModel.SelectionFlag


class ResultsView(QListView):
    """It never takes the focus: the search field moves its selection."""

    chosen = Signal(object)
    """The Hit at the passage that is now chosen, None without one."""
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultsModel(self)
        self.setModel(self.results)
        self._delegate = ResultDelegate(self.results, self)
        self._delegate.unfolding.connect(self._toggle)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.moved = False
        """Whether the reader chose the row, not the order of the answer."""
        self._shown: Hit | None = None
        self.clicked.connect(self._note_move)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.results.dataChanged.connect(self._tell_change)

    def current(self) -> Hit | None:
        """The chosen hit, at the chosen passage."""
        return self.results.hit(self.currentIndex().row())

    def selected(self) -> list[Hit]:
        """The hits of all selected documents from top to bottom, each document once."""
        places = sorted(index.row() for index in self.selectedIndexes())
        hits = [hit for place in places if (hit := self.results.hit(place)) is not None]
        return list({hit.place: hit for hit in reversed(hits)}.values())[::-1]

    def show_hits(self, hits: list[Hit], same_query: bool, has_more: bool = False) -> None:
        """Replace the rows. Better results for the same query leave a selection that the reader made where it is,
        on the screen too; otherwise the first row is selected."""
        before = self.results.row(self.currentIndex().row())
        keeps = same_query and self.moved and before is not None
        top = self.visualRect(self.currentIndex()).top()
        kept = [row.key for place in self._places() if (row := self.results.row(place)) is not None] if keeps else []
        self.results.show(hits, has_more)
        place = self.results.find(before.key) if keeps and before is not None else None
        self.moved = place is not None
        self._select(place or 0, [found for key in kept if (found := self.results.find(key)) is not None])
        bar = self.verticalScrollBar()
        if place is None:
            bar.setValue(0)
        else:
            self.executeDelayedItemsLayout()
            index = self.results.index(place)
            bar.setValue(bar.value() + self.visualRect(index).top() - top)
            self.scrollTo(index)
            if bar.value() == bar.maximum() and self.results.canFetchMore(QModelIndex()):
                self.results.fetchMore(QModelIndex())  # a better answer came before what was asked for at the end

    def _select(self, place: int, kept: Sequence[int]) -> None:
        """Choose a row, with others that were selected beside it."""
        index = self.results.index(place)
        if index == self.currentIndex() and [place] == self._places():
            return
        model = self.selectionModel()
        model.setCurrentIndex(index, _Flag.ClearAndSelect)
        if len(kept) > 1:
            more = QItemSelection()
            for other in kept:
                more.select(self.results.index(other), self.results.index(other))
            model.select(more, _Flag.Select)

    def _places(self) -> list[int]:
        return sorted(index.row() for index in self.selectedIndexes())

    def choose(self, own: str) -> None:
        """Select a document, as if the reader had gone to it."""
        for place in range(self.results.rowCount()):
            hit = self.results.hit(place)
            if hit is not None and hit.place == own:
                self.moved = True
                self._select(place, [])
                return

    def move_selection(self, action: QAbstractItemView.CursorAction, extend: bool = False) -> None:
        """Move the selection as an arrow key would; with `extend` from where it began to there."""
        if self.results.rowCount() == 0:
            return
        self.moved = True
        index = self.moveCursor(action, Qt.KeyboardModifier.NoModifier)
        if not index.isValid():
            return
        model = self.selectionModel()
        if extend:
            start = self._anchor()
            first, last = sorted((start, index.row()))
            model.select(QItemSelection(self.results.index(first), self.results.index(last)), _Flag.ClearAndSelect)
            model.setCurrentIndex(index, _Flag.NoUpdate)
        else:
            model.setCurrentIndex(index, _Flag.ClearAndSelect)

    def _anchor(self) -> int:
        """The end of the selection that does not move."""
        places, current = self._places(), self.currentIndex().row()
        return places[0] if places and places[-1] == current else places[-1] if places else current

    def unfold(self, wanted: bool) -> bool:
        """Show or hide the further passages of the chosen document; whether that changed anything."""
        place = self.currentIndex().row()
        row = self.results.row(place)
        if row is None:
            return False
        if not wanted and row.number:
            self.setCurrentIndex(self.results.index(place - row.number))
            place -= row.number
        changed = self.results.unfold(place, wanted)
        self.moved = self.moved or changed
        if changed and wanted:
            last = place + row.more
            self.executeDelayedItemsLayout()
            self.scrollTo(self.results.index(last))
            self.scrollTo(self.results.index(place))
        return changed

    def _toggle(self, place: int) -> None:
        self.moved = True
        row = self.results.row(place)
        self.selectionModel().setCurrentIndex(self.results.index(place), _Flag.ClearAndSelect)
        if row is not None:
            self.unfold(not row.unfolded)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = current.data(Role.ROW)
        self._shown = row.hit if isinstance(row, Row) else None
        self.chosen.emit(self._shown)
        if isinstance(row, Row) and QAccessible.isActive():  # the focus stays in the field: say what was chosen
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.results.spoken(row)))

    def _tell_change(self) -> None:
        """The chosen row may be told better now, in its own place."""
        hit = self.current()
        if hit is not None and hit != self._shown:
            self._shown = hit
            self.chosen.emit(hit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange)
        if event.type() in kinds:
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def _note_move(self) -> None:
        self.moved = True
