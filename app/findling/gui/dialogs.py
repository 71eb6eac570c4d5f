"""The window's dialogs: made when first wanted, and none of them blocks the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from findling.gui.banners import Banners
from findling.gui.engine_link import EngineLink
from findling.gui.keys_dialog import KeysDialog


class Dialogs(QObject):
    """The choice of a folder, and the list of keys; also tells what the engine refused."""

    def __init__(self, window: QWidget, banners: Banners, link: EngineLink) -> None:
        super().__init__(window)
        self._window = window
        self._banners = banners
        self._link = link
        self.keys: KeysDialog | None = None
        link.failed.connect(self._show_failure)

    def add_folder(self, path: str) -> None:
        """Have a folder followed; a banner tells if that cannot be."""
        self._banners.clear_message("folder")
        self._link.add_folder(path)

    @Slot()
    def choose_folder(self) -> None:
        """Let the reader choose a folder to follow."""
        self.pick_folder(self.add_folder)

    def pick_folder(self, then: Callable[[str], None]) -> None:
        """Let the reader choose a folder for something."""
        dialog = QFileDialog(self._window, self.tr("Add a folder"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(then)
        dialog.open()

    @Slot()
    def show_keys(self) -> None:
        """Open the list of keys."""
        if self.keys is None:
            self.keys = KeysDialog(self._window)
        self.keys.show()
        self.keys.raise_()
        self.keys.activateWindow()

    @Slot(str)
    def _show_failure(self, text: str) -> None:
        self._banners.show_message("folder", text)
