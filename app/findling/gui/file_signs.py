"""A sheet of paper with a file's kind on it: what a result is, in any language and without a colour."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

WIDTH: Final = 30
HEIGHT: Final = 36
_FOLD: Final = 8
_LETTERS: Final = 4


def kind(path: str, format: str = "") -> str:
    """At most four letters for a file: those after the last dot of its name, else those of its format, else ""."""
    name = path.replace("\\", "/").rpartition("/")[2]
    suffix = name.rpartition(".")[2] if "." in name.strip(".") else ""
    letters = suffix if suffix.isalnum() and len(suffix) <= _LETTERS else format or suffix
    return letters[:_LETTERS].upper()


@lru_cache(maxsize=256)
def file_sign(letters: str, ink: int, ratio: float) -> QPixmap:
    """The sheet with these letters, in the colour `ink` (RGB), `WIDTH` by `HEIGHT` logical pixels."""
    image = QPixmap(round(WIDTH * ratio), round(HEIGHT * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    sheet = QPainterPath()
    left, top, right, foot = 3.0, 1.5, WIDTH - 3.0, HEIGHT - 1.5
    sheet.moveTo(left, top)
    sheet.lineTo(right - _FOLD, top)
    sheet.lineTo(right, top + _FOLD)
    sheet.lineTo(right, foot)
    sheet.lineTo(left, foot)
    sheet.closeSubpath()
    sheet.moveTo(right - _FOLD, top)
    sheet.lineTo(right - _FOLD, top + _FOLD)
    sheet.lineTo(right, top + _FOLD)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor.fromRgb(ink)
    painter.setPen(QPen(colour, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(sheet)
    font = QFont()
    font.setPixelSize(9 if len(letters) < _LETTERS else 8)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.drawText(QRectF(0, top + _FOLD, WIDTH, foot - top - _FOLD), int(Qt.AlignmentFlag.AlignCenter), letters)
    painter.end()
    return image
