"""Who wrote a message to whom, and when: its headers above its text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from findling.gui.controls import MARGIN, QuietLabel, scaled
from findling.gui.tips import tip

_LINES: Final = 2
"""Of one header; a list of hundreds is in its tool tip."""


class MailHead(QWidget):
    """A row a header; it is there only where a message is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(MARGIN, 0, MARGIN, 14)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str]] = []
        self.hide()

    def show_headers(self, headers: list[tuple[str, str]]) -> None:
        """Show the headers of a message, in their order; none hide it all."""
        if headers == self._shown:
            return
        self._shown = headers
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, (name, value) in enumerate(headers):
            title = QuietLabel(self._name(name), self)
            title.setFont(scaled(title.font(), 1.0, QFont.Weight.DemiBold))
            text = QLabel(self)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setText(self._shortened(text, value))
            text.setToolTip(tip(value))
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(title, row, 0, top)
            self._grid.addWidget(text, row, 1, top)
        self.setVisible(bool(headers))

    def _name(self, header: str) -> str:
        names = {
            "From": self.tr("From"),
            "To": self.tr("To"),
            "Cc": self.tr("Copy to"),
            "Date": self.tr("Date"),
            "Subject": self.tr("Subject"),
        }
        return names.get(header, header)

    def _shortened(self, label: QLabel, value: str) -> str:
        room = _LINES * max(self.width() - 3 * MARGIN - 60, 200)
        return label.fontMetrics().elidedText(value, Qt.TextElideMode.ElideRight, room)
