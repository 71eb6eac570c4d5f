"""One setting: its name, what it means in plain words, and the control that changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from findling.gui.controls import Heading, QuietLabel


class SettingRow(QWidget):
    """`matches` tells whether it is about what somebody looks for."""

    def __init__(self, title: str, text: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._words = f"{title} {text}".casefold()
        control.setParent(self)
        if not control.accessibleName():
            control.setAccessibleName(title)
        control.setAccessibleDescription(text)
        heading = Heading(title, self)
        heading.setBuddy(control)
        hint = QuietLabel(text, self, 1.0)
        hint.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(hint)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(24)
        line.addLayout(words, 1)
        line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def matches(self, wanted: str) -> bool:
        """Whether each word that was typed stands in its name or explanation."""
        return all(word in self._words for word in wanted.casefold().split())
