"""A page of a document as paper: white in every theme, framed, with the passage tinted and its words underlined."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QSizePolicy, QWidget

from findling.core.reading import PageImage, Rectangle
from findling.gui.controls import MARGIN
from findling.gui.scrolling import ScrollBar, zoom_steps
from findling.gui.shades import mix, shades

_WIDEST: Final = 1000
"""Pixels on the screen: wider than this, no page gets easier to read."""
_A4: Final = 297 / 210
_BAR: Final = 3
_BAR_GAP: Final = 8
_PAPER: Final = QColor(Qt.GlobalColor.white)
_INK: Final = QColor("#202124")
_UNDERLINE: Final = 2
_ZOOM: Final = 1.2
_ZOOMS: Final = (-5, 9)
"""Least and most steps of zoom."""
_APART: Final = 4
"""Heights of a line between two parts of a passage that are not one block."""


class PageView(QAbstractScrollArea):
    """Shows one image, scaled to the room there is, or words on an empty page. Keys stay with the search field."""

    resized = Signal()
    """There is another width, or another screen, to draw for."""
    zoomed = Signal(int)
    """Steps by which a wheel asks for a larger page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setHorizontalScrollBar(ScrollBar(self, Qt.Orientation.Horizontal))
        self.horizontalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(self.tr("Page of the document"))
        self._image = QImage()
        self._info: PageImage | None = None
        self._to_left = False
        self._words = ""
        self._shape = _A4
        self._steps = 0

    @property
    def info(self) -> PageImage | None:
        """What is shown, None while there are only words."""
        return self._info

    def page_width(self) -> int:
        """Pixels on the screen that a page is to be wide; the scroll bar's room is always kept free."""
        room = self.width() - 2 * MARGIN - self.verticalScrollBar().sizeHint().width()
        return round(min(max(room, 80), _WIDEST) * _ZOOM**self._steps)

    def zoom(self, steps: int) -> None:
        """Make the page larger, or smaller where negative, about the middle of what is seen; 0 fits it in."""
        least, most = _ZOOMS
        before, self._steps = self._steps, min(max(self._steps + steps, least), most) if steps else 0
        if before == self._steps:
            return
        middles = [_middle(bar) for bar in self._bars()]
        self._fit()
        for bar, middle in zip(self._bars(), middles, strict=True):
            bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self.viewport().update()
        self.resized.emit()

    def show_page(self, image: QImage, info: PageImage, to_left: bool, keep_place: bool) -> None:
        """Show a page: at its passage, or where the reader is with `keep_place`. `to_left`: how the passage runs."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if keep_place and bar.maximum() else 0.0
        self._image, self._info, self._to_left, self._words = image, info, to_left, ""
        self._shape = info.height / info.width
        self._fit()
        bar.setValue(round(share * bar.maximum()) if keep_place else self._top_of_passage())
        self.viewport().update()

    def show_words(self, words: str) -> None:
        """Show an empty page with a sentence on it."""
        self._image, self._info, self._words = QImage(), None, words
        self.setAccessibleDescription(words)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def scroll_pages(self, pages: int) -> None:
        """Scroll by what is seen at a time, up where negative."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._fit()
        bar.setValue(round(share * bar.maximum()))
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if (steps := zoom_steps(event)) is None:
            super().wheelEvent(event)
        elif steps:
            self.zoomed.emit(steps)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = shades(self.palette())
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), mix(tones.base, tones.text, 0.05))
        paper = self._paper()
        painter.fillRect(paper.adjusted(-1, -1, 1, 1), tones.line)
        painter.fillRect(paper, _PAPER)
        if self._info is None:
            painter.setPen(_INK)
            room = paper.adjusted(24, 24, -24, -24)
            room.setHeight(min(room.height(), self.viewport().height() - room.top() - 24))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._words)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(paper, self._image)
        painter.setClipRect(paper.adjusted(-MARGIN, 0, MARGIN, 0))
        self._paint_marks(painter, paper.topLeft(), tones.accent)

    def _paint_marks(self, painter: QPainter, corner: QPointF, accent: QColor) -> None:
        """The passage and its words as a text marker leaves them: what is printed shows through."""
        assert self._info is not None
        passage = [self._on_screen(box, corner) for box in self._info.passage]
        words = [self._on_screen(box, corner) for box in self._info.words]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for boxes, share in ((passage, 0.16), (words, 0.34)):
            painter.fillPath(_united(boxes), mix(_PAPER, accent, share))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for box in words:
            painter.fillRect(QRectF(box.left(), box.bottom() - _UNDERLINE, box.width(), _UNDERLINE), accent)
        if passage:
            left, right = min(box.left() for box in passage), max(box.right() for box in passage)
            x = right + _BAR_GAP if self._to_left else left - _BAR_GAP - _BAR
            for top, bottom in _columns(passage):
                painter.fillRect(QRectF(x, top, _BAR, bottom - top), accent)

    def _paper(self) -> QRectF:
        """Where the page is in the viewport."""
        size = self._paper_size()
        left = max((self.viewport().width() - size.width()) // 2, MARGIN / 2) - self._from_left()
        return QRectF(QPointF(left, MARGIN - self.verticalScrollBar().value()), size)

    def _paper_size(self) -> QSizeF:
        width = float(self.page_width())
        if self._info is not None:
            sharp = self._info.width / self.devicePixelRatioF()  # one pixel of the image on one of the screen
            if abs(sharp - width) < 1:
                return QSizeF(sharp, self._info.height / self.devicePixelRatioF())
        return QSizeF(width, round(width * self._shape))

    def _on_screen(self, box: Rectangle, corner: QPointF) -> QRectF:
        assert self._info is not None
        scale = self._paper_size().width() / self._info.width
        left, top, width, height = (side * scale for side in box)
        return QRectF(corner.x() + left, corner.y() + top, width, height)

    def _top_of_passage(self) -> int:
        """Where to scroll to: a passage that is seen whole at the page's top needs none."""
        assert self._info is not None
        if not self._info.passage:
            return 0
        boxes = [self._on_screen(box, QPointF(0, MARGIN)) for box in self._info.passage]
        top, bottom = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
        height = self.viewport().height()
        if bottom + MARGIN <= height:
            return 0
        above = top - height / 5
        words = [self._on_screen(box, QPointF(0, MARGIN)) for box in self._info.words]
        if words and min(box.bottom() for box in words) > above + height - MARGIN:
            above = min(box.top() for box in words) - height / 3  # far down in a long passage
        return round(above)

    def _fit(self) -> None:
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        whole = round(self._paper_size().height()) + 2 * MARGIN
        bar.setRange(0, max(whole - height, 0) if self._info is not None else 0)
        bar.setPageStep(max(height - 2 * MARGIN, 1))
        bar.setSingleStep(3 * self.fontMetrics().height())
        width, sideways = self.viewport().width(), self.horizontalScrollBar()
        beyond = max(round(self._paper_size().width()) + MARGIN - width, 0) if self._info is not None else 0
        was_within = sideways.maximum() == 0
        sideways.setRange(0, beyond)
        sideways.setPageStep(max(width - MARGIN, 1))
        sideways.setSingleStep(3 * self.fontMetrics().height())
        if was_within and beyond:
            sideways.setValue(beyond // 2)

    def _bars(self) -> tuple[QScrollBar, QScrollBar]:
        return self.verticalScrollBar(), self.horizontalScrollBar()

    def _from_left(self) -> int:
        """Pixels of a wide page that are out of sight on its left, however the window is laid out."""
        bar = self.horizontalScrollBar()
        return bar.maximum() - bar.value() if self.isRightToLeft() else bar.value()


def _middle(bar: QScrollBar) -> float:
    """Which share of what a bar scrolls is in the middle of what is seen."""
    return (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep())


def _columns(boxes: list[QRectF]) -> list[tuple[float, float]]:
    """From where to where boxes stand below each other; a footer far below the others stands by itself."""
    found: list[tuple[float, float]] = []
    for box in sorted(boxes, key=QRectF.top):
        if found and box.top() - found[-1][1] < _APART * box.height():
            found[-1] = (found[-1][0], max(found[-1][1], box.bottom()))
        else:
            found.append((box.top(), box.bottom()))
    return found


def _united(boxes: list[QRectF]) -> QPainterPath:
    """Boxes as one shape, so that where they overlap nothing gets darker."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        path.addRoundedRect(box.adjusted(-1, 0, 1, 0), 2, 2)
    return path
