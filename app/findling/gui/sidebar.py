"""The slim column at the leading edge: which of the window's views is shown."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from findling.gui.controls import IconButton, scaled
from findling.gui.shades import shades

_ICON = 22


class View(Enum):
    """What the window can show."""

    SEARCH = "search"
    LIBRARY = "library"
    MODELS = "models"
    SETTINGS = "settings"

    @property
    def words(self) -> str:
        """Its name for people."""
        return {
            View.SEARCH: QCoreApplication.translate("views", "Search"),
            View.LIBRARY: QCoreApplication.translate("views", "Library"),
            View.MODELS: QCoreApplication.translate("views", "Models"),
            View.SETTINGS: QCoreApplication.translate("views", "Settings"),
        }[self]

    @property
    def keys(self) -> QKeySequence:
        """What shows it."""
        return QKeySequence(f"Ctrl+{list(View).index(self) + 1}")


class NavigationButton(IconButton):
    """One view: a picture above its name."""

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(view.value, view.words, parent)
        self.view = view
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFont(scaled(self.font(), 0.87))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keys = view.keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{view.words} ({keys})")


class Sidebar(QWidget):
    """Its buttons say what is wanted; `show_view` says what is shown."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Views"))
        self.buttons = {view: NavigationButton(view, self) for view in View}
        self.keys_button = IconButton("keyboard", self.tr("Keys"), self, bare=True)
        self.keys_button.setToolTip(self.tr("The keys that the window knows (F1)"))
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 12, 7, 8)
        column.setSpacing(4)
        for view, button in self.buttons.items():
            group.addButton(button)
            button.clicked.connect(lambda _=False, view=view: self.wanted.emit(view))
            if view is View.SETTINGS:
                column.addStretch()
            column.addWidget(button)
        column.addWidget(self.keys_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.buttons[View.SEARCH].setChecked(True)

    def show_view(self, view: View) -> None:
        """Mark what is shown."""
        self.buttons[view].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        x = 0 if self.isRightToLeft() else self.width() - 1
        QPainter(self).fillRect(x, 0, 1, self.height(), shades(self.palette()).line)
