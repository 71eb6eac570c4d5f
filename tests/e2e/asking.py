"""How a person types a question into the window."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest

from findling.gui.main_window import MainWindow


def type_question(window: MainWindow, question: str) -> None:
    """Put a question in place of the one before, by keys or, where keys have no such letters, by an input method."""
    window.field.clear()
    if question.isascii():
        QTest.keyClicks(window.field, question)
    else:
        event = QInputMethodEvent()
        event.setCommitString(question)
        QGuiApplication.sendEvent(window.field, event)


def is_answered(window: MainWindow, question: str) -> bool:
    """Whether the complete answer to a question is shown."""
    result = window.pages.result
    return result is not None and result.complete and result.query == question
