"""Messages above the results that neither steal the focus nor block: one line a matter, until it is over or closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from findling.gui.controls import IconButton, SignedLabel
from findling.gui.shades import mix, shades


class Banner(QFrame):
    """One message with its sign, an optional button, and a close button."""

    closed = Signal()

    def __init__(self, sign: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = SignedLabel(sign, self)
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)  # Enter presses it too
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.hide()
        close = IconButton("close", self.tr("Close this message"), self, bare=True)
        close.clicked.connect(self.closed)
        self._line = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 10, 8)
        layout.setSpacing(12)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.button)
        layout.addWidget(close)
        self.show_text(sign, text)

    def show_text(self, sign: str, text: str) -> None:
        """Change sign and text."""
        self.message.show_text(text, sign)
        self.setAccessibleName(text)

    def show_action(self, text: str, action: Callable[[], None]) -> None:
        """Offer something to do about it; what is offered already is not offered twice."""
        if any(button.text() == text for button in self.findChildren(QPushButton)):
            return
        button = self.button if self.button.isHidden() else self._another_button()
        button.setText(text)
        button.setAccessibleName(text)
        button.clicked.connect(action)
        button.show()

    def _another_button(self) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._line.insertWidget(self._line.indexOf(self.button) + 1, button)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = shades(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), mix(tones.window, tones.accent, 0.16))
        painter.fillRect(0, self.height() - 1, self.width(), 1, tones.line)


class Banners(QWidget):
    """Banners by key: a later message of the same matter replaces the earlier one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[str, Banner] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_message(self, key: str, text: str, sign: str = "warning") -> Banner:
        """Show or replace the message of a matter; `sign` is "warning" or "notice"."""
        banner = self._banners.get(key)
        if banner is None:
            banner = self._banners[key] = Banner(sign, text, self)
            banner.closed.connect(lambda: self.clear_message(key))
            self._layout.addWidget(banner)
        else:
            banner.show_text(sign, text)
        return banner

    def clear_message(self, key: str) -> None:
        """Take a matter's message away."""
        if (banner := self._banners.pop(key, None)) is not None:
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()

    def messages(self) -> dict[str, str]:
        """What is shown, by key."""
        return {key: banner.message.label.text() for key, banner in self._banners.items()}
