"""Every file that was skipped or read only in part, each with its reason."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from findling.core.places import place_of
from findling.core.protocol import FileProblem
from findling.gui.controls import QuietLabel, ScrollBar
from findling.gui.paths import file_name, shown_path
from findling.gui.progress import number
from findling.gui.results import Index


class Column(IntEnum):
    """Columns of the list."""

    FILE = 0
    STATE = 1
    REASON = 2
    FOLDER = 3


class ProblemsModel(QAbstractTableModel):
    """One row a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: list[FileProblem] = []

    def show(self, problems: list[FileProblem]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def problem(self, row: int) -> FileProblem:
        """The problem of a row."""
        return self._problems[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        problem = self._problems[index.row()]
        match Column(index.column()):
            case Column.FILE:
                if role == Qt.ItemDataRole.ToolTipRole:
                    return problem.place
                return place_of(file_name(problem.path), problem.member)
            case Column.STATE:
                return self._state(problem.state)
            case Column.REASON:
                return problem.reason
            case Column.FOLDER:
                return shown_path(problem.path.removesuffix(file_name(problem.path)).rstrip("/\\"))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("State"), self.tr("What happened"), self.tr("Folder"))[section]

    def _state(self, state: str) -> str:
        """A state of coverage in words."""
        words = {
            "partly": self.tr("found in part"),
            "needs OCR": self.tr("needs OCR"),
            "password": self.tr("password"),
            "too large": self.tr("too large"),
            "unsupported": self.tr("unsupported"),
            "broken": self.tr("broken"),
            "failed": self.tr("failed"),
        }
        return words.get(state, state)


class ProblemsDialog(QDialog):
    """A list that can be narrowed by typing. It asks for nothing itself: `show_problems` fills it."""

    shown_in_folder = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that could not be read"))
        letter = self.fontMetrics().averageCharWidth()
        self.resize(125 * letter, 75 * letter)
        self.model = ProblemsModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterKeyColumn(-1)
        self._count = QuietLabel(self.tr("Asking…"), self, 1.0)
        self._filter = QLineEdit(self, placeholderText=self.tr("Narrow the list"), clearButtonEnabled=True)
        self._filter.setAccessibleName(self.tr("Narrow the list"))
        self._filter.textChanged.connect(self._shown.setFilterFixedString)
        self.table = QTableView(self)
        self._set_up_table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._show = buttons.addButton(self.tr("Show in folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self._show.setEnabled(False)
        self._show.clicked.connect(self._show_current)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._count)
        layout.addWidget(self._filter)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)

    def show_problems(self, problems: list[FileProblem]) -> None:
        """Fill the list; it keeps what is typed to narrow it."""
        self.model.show(problems)
        match len(problems):
            case 0:
                words = self.tr("Every file was read in full.")
            case 1:
                words = self.tr("1 file was skipped or read only in part. All others were read in full.")
            case count:
                words = self.tr("{count} files were skipped or read only in part. All others were read in full.")
                words = words.format(count=number(count))
        self._count.setText(words)

    def narrow_to(self, text: str) -> None:
        """Show only rows with this text."""
        self._filter.setText(text)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._shown)
        table.setVerticalScrollBar(ScrollBar(table))
        table.setAccessibleName(self.tr("Files that could not be read"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.FOLDER, Qt.SortOrder.AscendingOrder)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.verticalHeader().hide()
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(2 * table.fontMetrics().height() + 16)  # two lines and some air
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)
        for column in (Column.FILE, Column.FOLDER):
            table.setColumnWidth(column, 30 * self.fontMetrics().averageCharWidth())
        table.setColumnWidth(Column.STATE, 16 * self.fontMetrics().averageCharWidth())
        table.doubleClicked.connect(lambda _index: self._show_current())
        table.selectionModel().selectionChanged.connect(lambda *_ranges: self._show.setEnabled(self._path() != ""))

    def _path(self) -> str:
        rows = self.table.selectionModel().selectedRows()
        return self.model.problem(self._shown.mapToSource(rows[0]).row()).path if rows else ""

    def _show_current(self) -> None:
        if path := self._path():
            self.shown_in_folder.emit(path)
