"""What the window's pages are made of: a column that scrolls, sections with a heading, and cards."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from findling.core.protocol import Status
from findling.gui.controls import Heading, QuietLabel
from findling.gui.scrolling import ScrollBar
from findling.gui.shades import mix, shades

_LETTERS = 124
"""Width of the column in letters: wider lines are hard to read."""
MARGIN = 28


class Section(QWidget):
    """A heading, a line of explanation where there is one, and what belongs to it in `body`."""

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.heading = Heading(title, self, 1.18)
        self.top = QHBoxLayout()
        self.top.setSpacing(10)
        self.top.addWidget(self.heading, 1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 14, 0, 14)
        self.body.setSpacing(10)
        self.body.addLayout(self.top)
        self.hint = QuietLabel(hint, self, 1.0)
        self.hint.setWordWrap(True)
        self.hint.setVisible(bool(hint))
        self.body.addWidget(self.hint)


class Card(QFrame):
    """A framed surface for one thing of several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = shades(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tones.line)
        painter.setBrush(mix(tones.base, tones.window, 0.4))  # fields to type in stand out from it
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)


class Page(QScrollArea):
    """A view of the window beside the search."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._inner = inner = QWidget(self)
        inner.setBackgroundRole(QPalette.ColorRole.Window)
        around = QHBoxLayout(inner)
        around.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget(inner)
        self._content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._content.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        around.addWidget(self._content, 1)
        around.addStretch(0)
        self.title = Heading(title, self._content, 1.6)
        self.summary = QuietLabel("", self._content, 1.0)
        self.summary.setWordWrap(True)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        self.head.addLayout(words, 1)
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(MARGIN, 22, MARGIN, 26)
        self.column.setSpacing(6)
        self.column.addLayout(self.head)
        self.setWidget(inner)

    def add_section(self, title: str, hint: str = "") -> Section:
        """A new section at the foot of the page."""
        section = Section(title, hint, self._content)
        self.column.addWidget(section)
        return section

    def show_status(self, status: Status) -> None:
        """A new snapshot of the engine."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._settle()

    def _settle(self) -> None:
        """Lay everything out from within: lines that wrap take their height at once, not step by step."""
        for _ in range(2):  # the heights that a first pass finds change what is around them
            for part in reversed([self._inner, *self._inner.findChildren(QWidget)]):
                if (layout := part.layout()) is not None:
                    layout.activate()
            QApplication.sendEvent(self._inner, QEvent(QEvent.Type.LayoutRequest))

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 240)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._content.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
