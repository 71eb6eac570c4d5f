"""Every file that was skipped or read only in part, each with its reason."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from findling.core.names import shown
from findling.core.places import place_of
from findling.core.protocol import FileProblem
from findling.gui.controls import LineField, QuietLabel
from findling.gui.paths import file_name, shown_path
from findling.gui.progress import number
from findling.gui.results import Index
from findling.gui.scrolling import ScrollBar
from findling.gui.tips import tip


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
                    return tip(problem.place)
                return shown(place_of(file_name(problem.path), problem.member))
            case Column.STATE:
                return self._state(problem.state)
            case Column.REASON:
                return tip(problem.reason) if role == Qt.ItemDataRole.ToolTipRole else problem.reason
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


class ProblemsList(QWidget):
    """A list that can be narrowed by typing, with what can be done about a file. It asks for nothing itself:
    `show_problems` fills it."""

    shown_in_folder = Signal(str)
    retried = Signal(object)
    """Paths that are to be read once more."""
    unlocked = Signal(str)
    """A password that is to be tried."""
    excluded = Signal(str)
    """A path that is to be left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ProblemsModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterKeyColumn(-1)
        self._count = QuietLabel(self.tr("Asking…"), self, 1.0)
        self._count.setWordWrap(True)
        self._filter = LineField(self.tr("Narrow the list"), self)
        self._filter.setClearButtonEnabled(True)
        self._filter.setAccessibleName(self.tr("Narrow the list"))
        self._filter.textChanged.connect(self._shown.setFilterFixedString)
        self.table = QTableView(self)
        self._set_up_table()
        self.show_button = self._button(self.tr("Show in folder"), self._show_current)
        self.retry_button = self._button(self.tr("Try again"), self._retry_chosen)
        self.retry_button.setToolTip(self.tr("Read these files once more, after their cause was mended"))
        self.exclude_button = self._button(self.tr("Leave out"), self._exclude_chosen)
        self.exclude_button.setToolTip(self.tr("Do not read this file any more, by a rule that you can take back"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.retry_button, self.exclude_button, self.show_button):
            buttons.addWidget(button)
        buttons.addStretch()
        self._details = QWidget(self)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(10)
        details.addWidget(self._filter)
        details.addWidget(self.table, 1)
        details.addLayout(buttons)
        details.addWidget(self._password_line())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._count)
        layout.addWidget(self._details, 1)
        self._details.hide()

    def _password_line(self) -> QWidget:
        self.passwords = QWidget(self)
        self.password = LineField(self.tr("Password of a protected file"), self.passwords)
        self.password.setAccessibleName(self.tr("Password of a protected file"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.unlock = QPushButton(self.tr("Try password"), self.passwords)
        self.unlock.setAccessibleName(self.tr("Try this password on protected files"))
        self.unlock.setAutoDefault(True)
        self.unlock.setEnabled(False)
        self.password.textChanged.connect(lambda text: self.unlock.setEnabled(bool(text)))
        self.password.returnPressed.connect(self._try_password)
        self.unlock.clicked.connect(self._try_password)
        self.tried = QuietLabel(
            self.tr("It is tried on every protected file and kept in your profile, in plain text, for you only."), self
        )
        self.tried.setWordWrap(True)
        line = QHBoxLayout(self.passwords)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.password)
        line.addWidget(self.unlock)
        line.addWidget(self.tried, 1)
        self.passwords.hide()
        return self.passwords

    def _try_password(self) -> None:
        if self.password.text():
            self.unlocked.emit(self.password.text())
            self.password.clear()

    def _button(self, text: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(True)
        button.setEnabled(False)
        button.clicked.connect(action)
        return button

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
        self._details.setVisible(bool(problems))
        self.passwords.setVisible(any(problem.state == "password" for problem in problems))

    def narrow_to(self, text: str) -> None:
        """Show only rows with this text."""
        self._filter.setText(text)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._shown)
        table.setVerticalScrollBar(ScrollBar(table))
        table.setAccessibleName(self.tr("Files that could not be read"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
        table.setMinimumHeight(8 * rows.defaultSectionSize() // 2)
        table.selectionModel().selectionChanged.connect(lambda *_ranges: self._offer())

    def _chosen(self) -> list[str]:
        """Paths of the selected rows, each once."""
        rows = self.table.selectionModel().selectedRows()
        return list(dict.fromkeys(self.model.problem(self._shown.mapToSource(row).row()).path for row in rows))

    def _offer(self) -> None:
        chosen = len(self._chosen())
        self.retry_button.setEnabled(chosen > 0)
        self.show_button.setEnabled(chosen == 1)
        self.exclude_button.setEnabled(chosen == 1)

    def _show_current(self) -> None:
        if chosen := self._chosen():
            self.shown_in_folder.emit(chosen[0])

    def _retry_chosen(self) -> None:
        self.retried.emit(self._chosen())

    def _exclude_chosen(self) -> None:
        self.excluded.emit(self._chosen()[0])
