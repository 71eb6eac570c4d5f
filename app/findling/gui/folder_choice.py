"""Which folders to begin with: likely ones with what they hold, counted while the reader looks, and others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from findling.core.library import FolderCount
from findling.gui.amounts import size
from findling.gui.controls import QuietLabel, Tick
from findling.gui.page import Card
from findling.gui.paths import drawn_path, shown_path
from findling.gui.progress import documents
from findling.gui.questions import Questions

_AGAIN_MS = 300
"""Between two questions how far the counting is."""
_ISOLATED, _END = "\u2066", "\u2069"
"""Around what runs from left to right in any text."""


def likely_folders() -> list[str]:
    """Where people keep documents on this system, as far as that is there; the home folder itself is too much."""
    kinds = QStandardPaths.StandardLocation
    found = []
    for kind in (kinds.DocumentsLocation, kinds.DesktopLocation, kinds.DownloadLocation):
        for place in QStandardPaths.standardLocations(kind)[:1]:
            folder = Path(place)
            if folder.is_dir() and folder.resolve() != Path.home().resolve() and str(folder) not in found:
                found.append(str(folder))
    return found


class FolderChoice(Card):
    """Asks the engine again and again while it is seen; `changed` tells that something else is chosen."""

    changed = Signal()
    other_wanted = Signal()

    def __init__(self, questions: Questions, folders: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Folders to begin with"))
        self._questions = questions
        self._boxes: dict[str, QCheckBox] = {}
        self.counts: dict[str, QuietLabel] = {}
        self.is_counted = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.other = QPushButton(self.tr("Choose another folder…"), self)
        self.other.setAccessibleName(self.other.text())
        self.other.setAutoDefault(True)
        self.other.clicked.connect(self.other_wanted)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeading)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        for number, folder in enumerate(folders):
            self._add_row(folder, checked=number == 0)

    def chosen(self) -> list[str]:
        """The folders that are ticked."""
        return [folder for folder, box in self._boxes.items() if box.isChecked()]

    def add_folder(self, folder: str) -> None:
        """Offer one more, ticked."""
        if folder in self._boxes:
            self._boxes[folder].setChecked(True)
        else:
            self._add_row(folder, checked=True)
            self._ask()
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()
        self._questions.ask(self, "count", lambda client: client.count_folders([]), lambda _: None)  # count no more

    def _add_row(self, folder: str, checked: bool) -> None:
        box = Tick(f"{_ISOLATED}{drawn_path(shown_path(folder))}{_END}", self)
        box.setAccessibleName(folder)
        box.setChecked(checked)
        box.toggled.connect(self.changed)
        count = QuietLabel(self.tr("counting…"), self, 1.0)
        self._boxes[folder], self.counts[folder] = box, count
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(box)
        line.addStretch()
        line.addWidget(count)
        self._rows.addLayout(line)

    def _ask(self) -> None:
        if self.isVisible() and self._boxes:
            folders = list(self._boxes)
            call = self._questions.ask
            call(self, "count", lambda client: client.count_folders(folders), self._show, lambda _: self._again.start())

    def _show(self, counts: list[FolderCount]) -> None:
        for count in counts:
            words = self.tr("{documents}, {size}").format(documents=documents(count.files), size=size(count.bytes))
            self.counts[count.path].setText(words if count.done else self.tr("{so_far} so far…").format(so_far=words))
            self._boxes[count.path].setAccessibleDescription(words)
        self.is_counted = all(count.done for count in counts)
        if not self.is_counted:
            self._again.start()
