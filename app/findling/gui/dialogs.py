"""The window's dialogs: made when first wanted, kept, and told what the engine says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from findling.core.protocol import FileProblem, Status
from findling.gui.banners import Banners
from findling.gui.engine_link import EngineLink
from findling.gui.folders_dialog import FoldersDialog
from findling.gui.keys_dialog import KeysDialog
from findling.gui.opening import Opener
from findling.gui.paths import shown_path
from findling.gui.problems_dialog import ProblemsDialog
from findling.gui.progress import totals


class Dialogs(QObject):
    """None of them blocks the window."""

    def __init__(self, window: QWidget, banners: Banners, link: EngineLink, opener: Opener) -> None:
        super().__init__(window)
        self._window = window
        self._banners = banners
        self._link = link
        self._opener = opener
        self._status: Status | None = None
        self.folders: FoldersDialog | None = None
        self.problems: ProblemsDialog | None = None
        self.keys: KeysDialog | None = None
        link.problems_ready.connect(self._show_found)
        link.failed.connect(self._show_failure)

    def show_status(self, status: Status) -> None:
        """A new snapshot."""
        before, self._status = self._status, status
        if self.folders is not None:
            self.folders.show_status(status)
        shown = self.problems is not None and self.problems.isVisible()
        if shown and (before is None or totals(before).failed != totals(status).failed):
            self._link.ask_problems()

    def add_folder(self, path: str) -> None:
        """Have a folder followed; a banner tells if that cannot be."""
        self._place().clear_message("folder")
        self._link.add_folder(path)

    @Slot()
    def choose_folder(self) -> None:
        """Let the reader choose a folder to follow."""
        shown = self.folders is not None and self.folders.isVisible()
        dialog = QFileDialog(self.folders if shown else self._window, self.tr("Add a folder"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.add_folder)
        dialog.open()

    @Slot()
    def show_folders(self) -> None:
        """Open the list of folders."""
        if self.folders is None:
            self.folders = FoldersDialog(self._window)
            self.folders.folder_wanted.connect(self.choose_folder)
            self.folders.removed.connect(self._link.remove_folder)
            self.folders.problems_wanted.connect(self.show_problems)
        if self._status is not None:
            self.folders.show_status(self._status)
        _raise(self.folders)

    def show_problems(self, folder: str = "") -> None:
        """Open the list of unread files, of one folder where it is given."""
        if self.problems is None:
            self.problems = ProblemsDialog(self._window)
            self.problems.shown_in_folder.connect(self._opener.show_in_folder)
        self.problems.narrow_to(shown_path(folder))
        self._link.ask_problems()
        _raise(self.problems)

    @Slot()
    def show_keys(self) -> None:
        """Open the list of keys."""
        if self.keys is None:
            self.keys = KeysDialog(self._window)
        _raise(self.keys)

    @Slot(object)
    def _show_found(self, problems: list[FileProblem]) -> None:
        if self.problems is not None:
            self.problems.show_problems(problems)

    @Slot(str)
    def _show_failure(self, text: str) -> None:
        self._place().show_message("folder", text)

    def _place(self) -> Banners:
        """Where a message about a folder is seen."""
        shown = self.folders is not None and self.folders.isVisible()
        return self.folders.banners if self.folders is not None and shown else self._banners


def _raise(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
