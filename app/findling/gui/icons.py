"""The handful of icons, drawn as strokes in the palette's text colour at any size."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPolygonF

_SIZE: Final = 24.0
_STROKE: Final = 1.9


def _magnifier(path: QPainterPath) -> None:
    path.addEllipse(QPointF(10.5, 10.5), 6.3, 6.3)
    path.moveTo(15.3, 15.3)
    path.lineTo(20.5, 20.5)


def _folder(path: QPainterPath) -> None:
    path.moveTo(3.5, 7)
    path.lineTo(3.5, 18.5)
    path.lineTo(20.5, 18.5)
    path.lineTo(20.5, 8.5)
    path.lineTo(12, 8.5)
    path.lineTo(10, 5.5)
    path.lineTo(3.5, 5.5)
    path.closeSubpath()


def _pause(path: QPainterPath) -> None:
    for x in (9.0, 15.0):
        path.moveTo(x, 6.5)
        path.lineTo(x, 17.5)


def _resume(path: QPainterPath) -> None:
    path.moveTo(8.5, 6)
    path.lineTo(18, 12)
    path.lineTo(8.5, 18)
    path.closeSubpath()


def _warning(path: QPainterPath) -> None:
    path.moveTo(12, 4)
    path.lineTo(21, 19.5)
    path.lineTo(3, 19.5)
    path.closeSubpath()
    path.moveTo(12, 9.8)
    path.lineTo(12, 13.8)
    path.addEllipse(QPointF(12, 16.7), 0.3, 0.3)


def _notice(path: QPainterPath) -> None:
    path.addEllipse(QRectF(3.5, 3.5, 17, 17))
    path.moveTo(12, 11)
    path.lineTo(12, 16)
    path.addEllipse(QPointF(12, 7.9), 0.3, 0.3)


def _close(path: QPainterPath) -> None:
    path.moveTo(7, 7)
    path.lineTo(17, 17)
    path.moveTo(17, 7)
    path.lineTo(7, 17)


def _left(path: QPainterPath) -> None:
    path.moveTo(14.5, 6)
    path.lineTo(8.5, 12)
    path.lineTo(14.5, 18)


def _right(path: QPainterPath) -> None:
    path.moveTo(9.5, 6)
    path.lineTo(15.5, 12)
    path.lineTo(9.5, 18)


def _up(path: QPainterPath) -> None:
    path.moveTo(6, 14.5)
    path.lineTo(12, 8.5)
    path.lineTo(18, 14.5)


def _down(path: QPainterPath) -> None:
    path.moveTo(6, 9.5)
    path.lineTo(12, 15.5)
    path.lineTo(18, 9.5)


def _keyboard(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(2.5, 6, 19, 12.5), 2, 2)
    for x in (6.5, 10.2, 13.9, 17.6):
        path.addEllipse(QPointF(x, 10), 0.3, 0.3)
    path.moveTo(8, 14.6)
    path.lineTo(16, 14.6)


def _library(path: QPainterPath) -> None:
    for x in (4.0, 9.0):
        path.addRect(QRectF(x, 4.5, 4, 15))
    path.moveTo(15.2, 5.6)
    path.lineTo(18.6, 4.8)
    path.lineTo(21.2, 18.6)
    path.lineTo(17.6, 19.4)
    path.closeSubpath()


def _details(path: QPainterPath) -> None:
    for x, y in ((6.0, 13.0), (12.0, 8.0), (18.0, 4.5)):
        path.moveTo(x, 19)
        path.lineTo(x, y)


def _models(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(7, 7, 10, 10), 1.5, 1.5)
    for place in (9.7, 14.3):
        for near, far in ((7.0, 3.8), (17.0, 20.2)):
            path.moveTo(place, near)
            path.lineTo(place, far)
            path.moveTo(near, place)
            path.lineTo(far, place)


def _settings(path: QPainterPath) -> None:
    for y, x in ((6.5, 15.5), (12.0, 8.5), (17.5, 13.0)):
        path.moveTo(3.5, y)
        path.lineTo(x - 2.3, y)
        path.addEllipse(QPointF(x, y), 2.1, 2.1)
        path.moveTo(x + 2.3, y)
        path.lineTo(20.5, y)


def _star(path: QPainterPath) -> None:
    corners = [
        QPointF(12 + reach * math.sin(step * math.pi / 5), 12.6 - reach * math.cos(step * math.pi / 5))
        for step, reach in zip(range(10), (9.2, 4.0) * 5, strict=True)
    ]
    path.addPolygon(QPolygonF([*corners, corners[0]]))


_DRAWINGS: Final[dict[str, Callable[[QPainterPath], None]]] = {
    "search": _magnifier,
    "folder": _folder,
    "pause": _pause,
    "resume": _resume,
    "warning": _warning,
    "notice": _notice,
    "close": _close,
    "left": _left,
    "right": _right,
    "up": _up,
    "down": _down,
    "keyboard": _keyboard,
    "library": _library,
    "models": _models,
    "details": _details,
    "settings": _settings,
    "star": _star,
    "starred": _star,
}


_FILLED: Final = ("starred",)


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon in device pixels: `size` logical pixels at the screen's `ratio`."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    _DRAWINGS[name](path)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / _SIZE, size / _SIZE)
    painter.setPen(QPen(colour, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    if name in _FILLED:
        painter.setBrush(colour)
    painter.drawPath(path)
    painter.end()
    return image


def icon(name: str, palette: QPalette, size: int = 18) -> QIcon:
    """An icon in the palette's text colours, for ordinary and dense screens. Ask again when the palette changes."""
    result = QIcon()
    groups = ((QPalette.ColorGroup.Active, QIcon.Mode.Normal), (QPalette.ColorGroup.Disabled, QIcon.Mode.Disabled))
    for group, mode in groups:
        for ratio in (1.0, 2.0, 3.0):
            colour = palette.color(group, QPalette.ColorRole.ButtonText)
            result.addPixmap(pixmap(name, colour, size, ratio), mode)
    return result
