"""The line above a page or text: which one it is, its neighbours, the matches, and whether to see page or text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from findling.gui.controls import MARGIN, IconButton, QuietLabel


class PageBar(QWidget):
    """Its owner says what stands in it."""

    turned = Signal(int)
    """Leaves to turn, back where negative."""
    stepped = Signal(int)
    """Matches to go on by, back where negative."""
    chosen = Signal(bool)
    """Whether the page is wanted, not its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("left", self.tr("Previous page"), self, bare=True)
        self.forth = IconButton("right", self.tr("Next page"), self, bare=True)
        self.back.setToolTip(self.tr("Previous page (Ctrl+Page Up)"))
        self.forth.setToolTip(self.tr("Next page (Ctrl+Page Down)"))
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.forth.clicked.connect(lambda: self.turned.emit(1))
        self.caption = QuietLabel("", self)
        self.matches = QuietLabel("", self)
        self.matches.setAccessibleName(self.tr("Matches in the document"))
        self.last_match = IconButton("up", self.tr("Previous match"), self, bare=True)
        self.next_match = IconButton("down", self.tr("Next match"), self, bare=True)
        self.last_match.setToolTip(self.tr("Previous match (Shift+F3)"))
        self.next_match.setToolTip(self.tr("Next match (F3)"))
        self.last_match.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_match.clicked.connect(lambda: self.stepped.emit(1))
        self.page = self._choice(self.tr("Page"), self.tr("Show the page as it is printed (Ctrl+P)"))
        self.text = self._choice(self.tr("Text"), self.tr("Show the text of the document (Ctrl+P)"))
        self._choices = QButtonGroup(self)
        for button in (self.page, self.text):
            self._choices.addButton(button)
        self.page.setChecked(True)
        self._choices.buttonClicked.connect(lambda button: self.chosen.emit(button is self.page))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN - 8, 0, MARGIN - 8, 10)
        layout.setSpacing(4)
        layout.addWidget(self.back)
        layout.addWidget(self.forth)
        layout.addSpacing(4)
        layout.addWidget(self.caption)
        layout.addStretch(1)
        layout.addWidget(self.matches)
        layout.addWidget(self.last_match)
        layout.addWidget(self.next_match)
        layout.addSpacing(8)
        layout.addWidget(self.page)
        layout.addWidget(self.text)
        self._point()
        self.show_matches("")

    def show_page(self, caption: str, page: int, pages: int) -> None:
        """Say which page of how many is shown; `pages` is 0 where that is not known yet."""
        self.caption.setText(caption)
        self.back.setEnabled(page > 1)
        self.forth.setEnabled(page < pages)

    def show_choice(self, has_pages: bool, wants_page: bool) -> None:
        """Mark what is shown; a page's neighbours are offered beside a page only."""
        (self.page if wants_page else self.text).setChecked(True)
        for part in (self.back, self.forth, self.caption):
            part.setVisible(wants_page)
        for choice in (self.page, self.text):
            choice.setVisible(has_pages)

    def show_matches(self, caption: str) -> None:
        """Say what there is to say of the matches; without that there is nowhere to step to."""
        self.matches.setText(caption)
        for part in (self.matches, self.last_match, self.next_match):
            part.setVisible(bool(caption))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()

    def _point(self) -> None:
        """Let the arrows point the way that the reader turns leaves."""
        back, forth = ("right", "left") if self.isRightToLeft() else ("left", "right")
        self.back.show_as(back, self.back.text())
        self.forth.show_as(forth, self.forth.text())

    def _choice(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(IconButton.focusPolicy(self.back))
        return button
