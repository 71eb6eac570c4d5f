"""The keys that the window knows, in one list (F1)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from findling.gui.controls import QuietLabel, scaled


def keys() -> list[tuple[str, str]]:
    """What each key does, as (keys, words), in the order of use."""
    return [
        (_tr("Type"), _tr("Search, wherever the focus is")),
        (_key("Up") + "  " + _key("Down"), _tr("Choose a document")),
        (_key("PgUp") + "  " + _key("PgDown"), _tr("Choose one a screen further")),
        (_key("Ctrl+Home") + "  " + _key("Ctrl+End"), _tr("The first or the last document")),
        (_key("Right") + "  " + _key("Left"), _tr("Show or hide its other passages")),
        (_key("Shift+Up") + "  " + _key("Shift+Down"), _tr("Select several")),
        (_key("Return"), _tr("Open the document")),
        (_key("Ctrl+Return"), _tr("Show it in its folder")),
        (_key("Ctrl+C"), _tr("Copy the passage")),
        (_key("Ctrl+Shift+C"), _tr("Copy it with its source")),
        (_key("Ctrl+P"), _tr("See the page, or its text")),
        (_key("Ctrl+PgUp") + "  " + _key("Ctrl+PgDown"), _tr("Turn the pages of a PDF")),
        (_key("Shift+PgUp") + "  " + _key("Shift+PgDown"), _tr("Scroll the preview")),
        (_key("F3") + "  " + _key("Shift+F3"), _tr("The next match in the document, or the one before")),
        (_key("Ctrl++") + "  " + _key("Ctrl+-") + "  " + _key("Ctrl+0"), _tr("A larger or smaller preview")),
        (_key("Space"), _tr("A closer look, once a document is chosen (also {key})").format(key=_key("F4"))),
        (_key("Ctrl+L"), _tr("Find passages like it")),
        (_key("Alt+Up"), _tr("Past and saved searches")),
        (_key("Ctrl+D"), _tr("Save the search")),
        (_key("Ctrl+H"), _tr("All about saved searches")),
        (_key("Esc"), _tr("Clear the search")),
        (_key("Ctrl+1") + " … " + _key("Ctrl+4"), _tr("Search, Library, Models, Settings")),
        (_key("Ctrl+O"), _tr("Add a folder")),
        (_key("Tab"), _tr("Go through the buttons")),
        (_key("F1"), _tr("Show these keys")),
        (_key("Ctrl+Q"), _tr("Quit")),
    ]


class KeysDialog(QDialog):
    """A list to look at; Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(9)
        for row, (shown, words) in enumerate(keys()):
            key = QLabel(shown, self)
            key.setTextFormat(Qt.TextFormat.PlainText)
            key.setFont(scaled(key.font(), 1.0, QFont.Weight.DemiBold))
            grid.addWidget(key, row, 0)
            grid.addWidget(QuietLabel(words, self, 1.0), row, 1)
        grid.setColumnStretch(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 16)
        layout.setSpacing(18)
        layout.addLayout(grid)
        layout.addWidget(buttons)
        self.setAccessibleDescription("; ".join(f"{shown}: {words}" for shown, words in keys()))


def _key(keys: str) -> str:
    """A key as this system writes it (⌘ on a Mac)."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)
