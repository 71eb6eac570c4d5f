"""How a test presses a button."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_PATIENCE_MS = 5000


def press(button: QWidget) -> None:
    """Press in the middle of a button, once it has its place: one that was just shown has no height until then."""
    deadline = QDeadlineTimer(_PATIENCE_MS)
    while button.rect().isEmpty() and not deadline.hasExpired():
        QApplication.processEvents()
    assert button.isVisible() and not button.rect().isEmpty()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
