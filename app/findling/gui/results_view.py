"""The list of results: keeps the reader's place while better results arrive."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from findling.core.answers import Hit
from findling.gui.controls import ScrollBar
from findling.gui.result_delegate import ResultDelegate
from findling.gui.results import Index, ResultsModel, Role


class ResultsView(QListView):
    """It never takes the focus: the search field moves its selection."""

    chosen = Signal(object)
    """The Hit that is now selected, None without one."""
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultsModel(self)
        self.setModel(self.results)
        self.setItemDelegate(ResultDelegate(self.results, self))
        self.setAccessibleName(self.tr("Results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._moved = False
        self.clicked.connect(self._note_move)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def current(self) -> Hit | None:
        """The selected hit."""
        return self.results.hit(self.currentIndex().row())

    def show_hits(self, hits: list[Hit], same_query: bool) -> None:
        """Replace the rows. Better results for the same query leave a selection that the reader made where it is,
        on the screen too; otherwise the first row is selected."""
        before = self.current()
        row = None
        if same_query and self._moved and before is not None:
            row = next((row for row, hit in enumerate(hits) if hit.path == before.path), None)
        top = self.visualRect(self.currentIndex()).top() if row is not None else 0
        self._moved = row is not None
        self.results.show(hits)
        index = self.results.index(row or 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        bar = self.verticalScrollBar()
        if row is None:
            bar.setValue(0)
        else:
            self.executeDelayedItemsLayout()
            bar.setValue(bar.value() + self.visualRect(index).top() - top)
            self.scrollTo(index)

    def move_selection(self, action: QAbstractItemView.CursorAction) -> None:
        """Move the selection as an arrow key would."""
        if self.results.rowCount() == 0:
            return
        self._moved = True
        index = self.moveCursor(action, Qt.KeyboardModifier.NoModifier)
        if index.isValid():
            self.setCurrentIndex(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        hit = current.data(Role.HIT)
        self.chosen.emit(hit)
        if hit is not None and QAccessible.isActive():  # the focus stays in the field: say what was chosen
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.results.spoken(hit)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    def _note_move(self) -> None:
        self._moved = True
