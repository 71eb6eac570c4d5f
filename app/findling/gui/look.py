"""Light or dark, and how large the text is, where the reader wants it other than the system has it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from findling.core.settings import Theme
from findling.gui.controls import scaled

_SCHEMES: Final[dict[Theme, Qt.ColorScheme]] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_GROUNDS: Final[dict[Theme, QColor]] = {"light": QColor(Qt.GlobalColor.white).darker(106), "dark": QColor(48, 48, 48)}
"""Of windows, where the desktop leaves it to us; Qt derives all other colours."""


class Look:
    """That of the whole application."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._font = application.font()
        self._size = 100
        self._theme: Theme = "system"

    def wear(self, theme: Theme, text_size: int) -> bool:
        """Take a theme, at once, and a size of text in per cent; whether that is another than so far.

        Sizes are measured where widgets are made: make them anew.
        """
        self._colour(theme)
        if text_size == self._size:
            return False
        self._size = text_size
        self._application.setFont(scaled(self._font, min(max(text_size, 50), 300) / 100))
        return True

    def _colour(self, theme: Theme) -> None:
        hints, wanted = self._application.styleHints(), _SCHEMES[theme]
        if theme == self._theme:
            return
        self._theme = theme
        hints.setColorScheme(wanted)
        own = theme != "system" and hints.colorScheme() != wanted  # a desktop without themes of its own
        self._application.setPalette(own_palette(theme, self._application.palette()) if own else QPalette())


def own_palette(theme: Theme, like: QPalette) -> QPalette:
    """Light or dark grounds and the text on them, with the accents of another palette."""
    palette = QPalette(_GROUNDS[theme])
    if theme == "dark":
        palette.setColor(QPalette.ColorRole.Base, _GROUNDS[theme].darker(130))
    for role in (QPalette.ColorRole.Accent, QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText):
        palette.setColor(role, like.color(QPalette.ColorGroup.Active, role))
    return palette
