"""What can be done with the selected results: the context menu of the list."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from findling.gui.citing import citation
from findling.gui.results_view import ResultsView


class ResultActions(QObject):
    """Its actions are those of the list; opening is left to the window."""

    opened = Signal()
    shown_in_folder = Signal()
    exclusion_wanted = Signal(str)
    """The folder that shall not be read any more."""
    similar_wanted = Signal(object)
    """The Hit that others shall be like."""

    def __init__(self, view: ResultsView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.open = self._add(self.tr("Open"), self.opened.emit)
        self._add(self.tr("Show in folder"), self.shown_in_folder.emit)
        self._separate()
        self._add(self.tr("Copy path"), self.copy_paths, "Ctrl+Shift+P")
        self._add(self.tr("Copy passage"), self.copy_passages)
        self._add(self.tr("Copy passage with its source"), self.copy_citations, "Ctrl+Shift+C")
        self._separate()
        self.more = self._add(self.tr("Show its other passages"), self._unfold)
        self.similar = self._add(self.tr("Find similar"), self._find_similar, "Ctrl+L")
        self._separate()
        self.exclude = self._add(self.tr("Exclude this folder…"), self._exclude)
        view.selectionModel().selectionChanged.connect(self._refresh)
        view.results.dataChanged.connect(self._refresh)

    def copy_paths(self) -> None:
        """Put the paths of the selected files on the clipboard, one a line."""
        self._copy([hit.place for hit in self._view.selected()], "\n")

    def copy_passages(self) -> None:
        """Put the selected passages on the clipboard."""
        self._copy([hit.passage for hit in self._view.selected()], "\n\n")

    def copy_citations(self) -> None:
        """Put the selected passages on the clipboard, each with the document, page and file it is from."""
        self._copy([citation(hit) for hit in self._view.selected()], "\n")

    def _copy(self, texts: list[str], between: str) -> None:
        if texts:
            QGuiApplication.clipboard().setText(between.join(texts))

    def _find_similar(self) -> None:
        if (hit := self._view.current()) is not None:
            self.similar_wanted.emit(hit)

    def _exclude(self) -> None:
        if (hit := self._view.current()) is not None:
            self.exclusion_wanted.emit(os.path.dirname(hit.path))  # noqa: PTH120 - the path as it is

    def _unfold(self) -> None:
        row = self._view.results.row(self._view.currentIndex().row())
        if row is not None:
            self._view.unfold(not (row.unfolded or row.number))

    def _refresh(self) -> None:
        row = self._view.results.row(self._view.currentIndex().row())
        self.more.setEnabled(row is not None and bool(row.more or row.number))
        one = len(self._view.selected()) == 1
        self.similar.setEnabled(one)
        self.exclude.setEnabled(one)
        page = self._view.results.on_page(row.hit) if row is not None and one else ""
        self.open.setText(self.tr("Open at {page}").format(page=page) if page else self.tr("Open"))
        open_ = row is not None and bool(row.unfolded or row.number)
        self.more.setText(self.tr("Hide its other passages") if open_ else self.tr("Show its other passages"))

    def _add(self, text: str, slot: Callable[[], None], keys: str = "") -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: slot())
        self._view.addAction(action)
        return action

    def _separate(self) -> None:
        line = QAction(self)
        line.setSeparator(True)
        self._view.addAction(line)
