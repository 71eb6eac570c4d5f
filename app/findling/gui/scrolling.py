"""What scrolling views share: a slim bar, and the wheel that zooms with Ctrl."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from findling.gui.shades import mix, shades
from findling.gui.tinted import Tinted


class ScrollBar(Tinted, QScrollBar):
    """A slim scroll bar without arrows, where the system does not bring its own kind."""

    def __init__(self, parent: QWidget | None = None, orientation: Qt.Orientation = Qt.Orientation.Vertical) -> None:
        super().__init__(orientation, parent)
        self._tone = QColor()
        self._tint()

    def _tint(self) -> None:
        tones = shades(QApplication.palette())
        if QApplication.style().name() != "fusion" or tones.muted == self._tone:
            return
        self._tone = tones.muted
        plain, near = mix(tones.muted, tones.base, 0.45).name(), tones.muted.name()
        self.setStyleSheet(
            "QScrollBar {background: transparent; border: none; margin: 0}"
            "QScrollBar:vertical {width: 12px} QScrollBar:horizontal {height: 12px}"
            f"QScrollBar::handle {{background: {plain}; border-radius: 4px; margin: 2px}}"
            "QScrollBar::handle:vertical {min-height: 36px} QScrollBar::handle:horizontal {min-width: 36px}"
            f"QScrollBar::handle:hover, QScrollBar::handle:pressed {{background: {near}}}"
            "QScrollBar::add-line, QScrollBar::sub-line {width: 0; height: 0}"
            "QScrollBar::add-page, QScrollBar::sub-page {background: none}"
        )


def zoom_steps(event: QWheelEvent) -> int | None:
    """Steps in (1) or out (-1) that the wheel asks for with Ctrl; without Ctrl None, and the event is not taken."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    event.accept()
    turned = event.angleDelta().y()
    return (turned > 0) - (turned < 0)
