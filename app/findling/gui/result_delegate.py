"""Paints one result: what `row_layout` placed, on the ground of its state."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from findling.gui.file_signs import file_sign
from findling.gui.paths import drawn_path
from findling.gui.results import Index, ResultsModel, Role, Row
from findling.gui.row_layout import Fonts, RowLayout, RowLayouts, Words
from findling.gui.shades import Shades, shades

_CACHED: Final = 200


class ResultDelegate(QStyledItemDelegate):
    """Rows of one height. What was laid out is kept, so that scrolling and hovering only draw."""

    unfolding = Signal(int)
    """The row whose further passages somebody clicked on."""

    def __init__(self, model: ResultsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kind: tuple[object, ...] = ()
        self._layouts: RowLayouts | None = None
        self._rows: OrderedDict[tuple[str, int], RowLayout] = OrderedDict()
        self._size: tuple[str, QSize] = ("", QSize())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._size[0] != option.font.key():
            self._size = (option.font.key(), Fonts(option.font).row_size())
        return self._size[1]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return
        tones = shades(option.palette)
        made = self._layout(row, option)
        assert self._layouts is not None
        fonts = self._layouts.fonts
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        self._paint_ground(painter, option, tones)
        if made.sign is not None:
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(made.sign, file_sign(made.letters, tones.muted.rgb(), ratio))
        if made.branch is not None:
            painter.fillRect(made.branch, tones.line)
        self._paint_words(painter, made, fonts, tones)
        made.passage.draw(painter, QPointF(made.corner), tones)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on “more passages” unfolds them."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            row = index.data(Role.ROW)
            if isinstance(row, Row) and event.button() == Qt.MouseButton.LeftButton:
                fold = self._layout(row, option).fold
                if fold is not None and fold.contains(event.position().toPoint() - option.rect.topLeft()):
                    self.unfolding.emit(index.row())
                    return True
        return super().editorEvent(event, model, option, index)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, tones: Shades) -> None:
        ground = QRect(0, 0, option.rect.width(), option.rect.height())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(ground, tones.selected)
            bar = QRect(0, 0, 4, ground.height())
            painter.fillRect(QStyle.visualRect(option.direction, ground, bar), tones.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(ground, tones.hover)
        painter.fillRect(QRect(0, ground.bottom(), ground.width(), 1), tones.line)

    def _paint_words(self, painter: QPainter, made: RowLayout, fonts: Fonts, tones: Shades) -> None:
        direction = Qt.LayoutDirection.RightToLeft if made.to_left else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        edge = Qt.AlignmentFlag.AlignRight if made.to_left else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        if made.title is not None:
            painter.setFont(fonts.title)
            painter.setPen(tones.text)
            painter.drawText(made.title.place, flags, made.title.text)
        painter.setFont(fonts.small)
        painter.setPen(tones.muted)
        if made.path is not None:
            forced = flags | int(Qt.TextFlag.TextForceLeftToRight)
            painter.drawText(made.path.place, forced, drawn_path(made.path.text))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the window's own words
        for words in made.foot:
            painter.drawText(words.place, flags, words.text)
        centred = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)
        if made.date is not None:
            painter.drawText(made.date.place, centred, made.date.text)
        if made.badge is not None:
            self._paint_badge(painter, made.badge, tones, centred)

    def _paint_badge(self, painter: QPainter, badge: Words, tones: Shades, centred: int) -> None:
        painter.setPen(QPen(tones.muted, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(badge.place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.drawText(badge.place, centred, badge.text)

    def _layout(self, row: Row, option: QStyleOptionViewItem) -> RowLayout:
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        kind = (option.font.key(), option.rect.size().toTuple(), mirrored, option.locale.name())
        if kind != self._kind or self._layouts is None:
            self._kind = kind
            self._layouts = RowLayouts(self._model, option.font, option.rect.size(), mirrored)
            self._rows.clear()
        found = self._rows.get(row.key)
        if found is not None and (found.row is row or found.row == row):
            self._rows.move_to_end(row.key)
            return found
        made = self._rows[row.key] = self._layouts.made(row)
        if len(self._rows) > _CACHED:
            self._rows.popitem(last=False)
        return made

    def forget(self) -> None:
        """Lay out anew from now on: words may be in another language, dates on another day."""
        self._kind = ()
