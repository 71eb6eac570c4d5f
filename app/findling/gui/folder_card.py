"""One followed folder on the library page: what became of its files, and its removal."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from findling.core.protocol import FileCounts, FolderStatus
from findling.gui.amounts import size
from findling.gui.charts import Part, PartsBar
from findling.gui.controls import Heading, IconButton, PathLabel, QuietLabel, SignedLabel
from findling.gui.page import Card
from findling.gui.paths import file_name
from findling.gui.progress import number

_PATTERNS: Final = {"searchable": "full", "partly": "striped", "needs OCR": "dotted"}
"""How a state is drawn; the others are dark."""


class FolderCard(Card):
    """It is changed in place, so that snapshots neither flicker nor take the focus away."""

    removed = Signal(str)
    problems_wanted = Signal(str)

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._bytes = 0
        self._total = 0
        name = file_name(path.rstrip("/\\")) or path
        self.setAccessibleName(name)
        title = Heading(name, self, 1.05)
        self.amount = QuietLabel("", self)
        self.problem = SignedLabel("warning", self)
        self.problem.hide()
        self.coverage = PartsBar(self.tr("Files in {name}").format(name=name), self)
        self.failed = IconButton("warning", self.tr("Why?"), self)
        self.failed.setAccessibleName(self.tr("Why files in {name} are not readable").format(name=name))
        self.failed.clicked.connect(lambda: self.problems_wanted.emit(self.path))
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        self.remove.setToolTip(self.tr("Follow this folder no longer. The files in it stay as they are."))
        self.remove.setAutoDefault(True)
        self.remove.clicked.connect(lambda: self.removed.emit(self.path))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(title)
        words.addWidget(PathLabel(path, self))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(words, 1)
        line.addWidget(self.amount)
        line.addWidget(self.failed)
        line.addWidget(self.remove)
        self.body.addLayout(line)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.coverage)

    def show_folder(self, folder: FolderStatus) -> None:
        """Show a folder's part of a snapshot."""
        self._total = folder.files.total
        self.coverage.show_parts(parts_of(folder.files))
        self.coverage.setVisible(folder.files.total > 0)
        self.failed.setVisible(folder.files.failed > 0)
        self.problem.show_text(folder.problem)
        self.problem.setVisible(bool(folder.problem))
        self._tell_size()

    def show_bytes(self, count: int) -> None:
        """Show how large its files are together."""
        self._bytes = count
        self._tell_size()

    def _tell_size(self) -> None:
        files = self.tr("{count} files", "", self._total).format(count=number(self._total))
        files = self.tr("1 file") if self._total == 1 else files
        parts = [files] + ([size(self._bytes)] if self._bytes else [])
        self.amount.setText("  ·  ".join(parts))


def parts_of(counts: FileCounts) -> list[Part]:
    """The coverage of files as parts of a bar, in an order that stays."""
    found = counts.coverage or {"searchable": counts.searchable, "failed": counts.failed}
    parts = [Part(_state(state), found.get(state, 0), _PATTERNS.get(state, "dark")) for state in _STATES]
    return [*parts, Part(_tr("waiting"), counts.pending, "empty")]


_STATES: Final = (
    "searchable", "partly", "needs OCR", "password", "too large", "unsupported", "broken", "failed",
)  # fmt: skip


def _state(state: str) -> str:
    return {
        "searchable": _tr("searchable"),
        "partly": _tr("searchable in part"),
        "needs OCR": _tr("need text recognition"),
        "password": _tr("with a password"),
        "too large": _tr("too large"),
        "unsupported": _tr("of an unknown kind"),
        "broken": _tr("damaged"),
        "failed": _tr("not readable"),
    }[state]


def _tr(text: str) -> str:
    return QCoreApplication.translate("coverage", text)
