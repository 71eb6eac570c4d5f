"""The folders that Findling follows: add, remove, how far each is, what failed in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from findling.core.protocol import FolderStatus, Status
from findling.gui.banners import Banners
from findling.gui.controls import IconButton, PathLabel, QuietLabel, ScrollBar, SignedLabel, scaled
from findling.gui.paths import file_name
from findling.gui.progress import folder_counts
from findling.gui.shades import shades


class FolderRow(QFrame):
    """One folder; it is changed in place, so that snapshots neither flicker nor take the focus away."""

    removed = Signal(str)
    problems_wanted = Signal(str)

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        name = file_name(path.rstrip("/\\")) or path
        self.setAccessibleName(name)
        title = QLabel(name, self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(scaled(title.font(), 1.0, title.font().Weight.DemiBold))
        self.counts = QuietLabel("", self)
        self.counts.setWordWrap(True)
        self.problem = SignedLabel("warning", self)
        self.bar = QProgressBar(self, maximum=1000, textVisible=False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Files read in {name}").format(name=name))
        self.failed = IconButton("warning", self.tr("Why?"), self)
        self.failed.setAccessibleName(self.tr("Why files in {name} are not readable").format(name=name))
        self.failed.clicked.connect(lambda: self.problems_wanted.emit(self.path))
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        self.remove.setToolTip(self.tr("Follow this folder no longer. The files in it stay as they are."))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(lambda: self.removed.emit(self.path))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.counts, 1)
        line.addWidget(self.failed)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(PathLabel(path, self))
        words.addLayout(line)
        words.addWidget(self.problem)
        words.addWidget(self.bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_folder(self, folder: FolderStatus) -> None:
        """Show a folder's part of a snapshot."""
        files = folder.files
        self.counts.setVisible(not folder.problem or files.total > 0)
        self.counts.setText(folder_counts(files))
        self.bar.setVisible(files.pending > 0)
        self.bar.setValue(round(1000 * (files.total - files.pending) / max(files.total, 1)))
        self.failed.setVisible(files.failed > 0)
        self.problem.show_text(folder.problem)
        self.problem.setVisible(bool(folder.problem))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, shades(self.palette()).line)


class FoldersDialog(QDialog):
    """Asks its window to add and remove; shows what the engine says came of it."""

    folder_wanted = Signal()
    removed = Signal(str)
    problems_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Folders"))
        letter = self.fontMetrics().averageCharWidth()
        self.resize(90 * letter, 64 * letter)
        self.rows: dict[str, FolderRow] = {}
        self.banners = Banners(self)
        self._hint = QuietLabel(
            self.tr("Findling reads the documents in these folders and in the folders inside them."), self, 1.0
        )
        self._hint.setWordWrap(True)
        self._none = QuietLabel(self.tr("No folders yet."), self, 1.0)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = QWidget(self)
        inner.setBackgroundRole(QPalette.ColorRole.Base)
        inner.setAutoFillBackground(True)
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 4, 0, 4)
        self._list.setSpacing(0)
        self._list.addWidget(self._none)
        self._list.addStretch()
        area = QScrollArea(self, widgetResizable=True)
        area.setVerticalScrollBar(ScrollBar(area))
        area.setWidget(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Folders"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.add = buttons.addButton(self.tr("Add a folder…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.add.setDefault(True)
        self.add.clicked.connect(self.folder_wanted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._hint)
        layout.addWidget(self.banners)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)

    def show_status(self, status: Status) -> None:
        """Show a snapshot: rows come, go and change in place."""
        followed = {folder.path: folder for folder in status.folders}
        for path in [path for path in self.rows if path not in followed]:
            row = self.rows.pop(path)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for path, folder in followed.items():
            if path not in self.rows:
                row = self.rows[path] = FolderRow(path, self)
                row.removed.connect(self.removed)
                row.problems_wanted.connect(self.problems_wanted)
                self._list.insertWidget(self._list.count() - 1, row)
            self.rows[path].show_folder(folder)
        self._none.setVisible(not followed)

    def show_problem(self, text: str) -> None:
        """Show why a folder could not be added or removed."""
        self.banners.show_message("folder", text)
