"""The preview, large and over everything else in the window, for as long as somebody wants a closer look."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from findling.gui.controls import IconButton
from findling.gui.shades import shades

_MARGIN = 44
"""Pixels around the preview; the button that closes it stands in them."""
_DIMMED = 0.78
"""How much of what lies beneath is covered."""


class QuickLook(QWidget):
    """Borrows the preview from a splitter and gives it back. Keys stay with the search field."""

    toggled = Signal(bool)
    """Whether it is open now."""

    def __init__(self, window: QWidget, splitter: QSplitter, preview: QWidget) -> None:
        super().__init__(window)
        self._splitter = splitter
        self._preview = preview
        self._place = QWidget()  # stands in for the preview meanwhile
        self.setAccessibleName(self.tr("Quick look"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.closing = IconButton("close", self.tr("Close the quick look"), self, bare=True)
        self.closing.setToolTip(self.tr("Close the quick look (Space or Escape)"))
        self.closing.setAutoFillBackground(True)
        self.closing.clicked.connect(self.close_up)
        self.hide()
        window.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the preview is here."""
        return self._preview.parentWidget() is self

    def open_up(self) -> None:
        """Show the preview large."""
        if not self.is_open and self._preview.isVisible():
            self._place.setMinimumWidth(self._preview.minimumWidth())
            self._splitter.replaceWidget(self._splitter.indexOf(self._preview), self._place)
            self._layout.addWidget(self._preview)
            self._preview.show()
            self._fit()
            self.show()
            self.raise_()
            self.toggled.emit(True)

    def close_up(self) -> None:
        """Put the preview back beside the results."""
        if self.is_open:
            self.hide()
            self._layout.removeWidget(self._preview)
            self._splitter.replaceWidget(self._splitter.indexOf(self._place), self._preview)
            self._preview.show()
            self.toggled.emit(False)

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.is_open:
            self.close_up()
        else:
            self.open_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.is_open:
            self._fit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_up()  # beside the preview

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = shades(self.palette())
        veil = QColor(tones.window)
        veil.setAlphaF(_DIMMED)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.fillRect(self._preview.geometry().adjusted(-1, -1, 1, 1), tones.line)

    def _fit(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
            size = self.closing.sizeHint()
            inset = (_MARGIN - size.height()) // 2
            x = inset if self.isRightToLeft() else self.width() - inset - size.width()
            self.closing.setGeometry(x, inset, size.width(), size.height())
