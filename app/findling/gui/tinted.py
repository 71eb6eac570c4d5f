"""What follows the palette of the system while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object  # the widget's own class comes after this one and is the only one of Qt's


class Tinted(_Base):
    """Before the class of a widget: mixes its own colours anew, by `_tint`, whenever the palette has changed."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        raise NotImplementedError
