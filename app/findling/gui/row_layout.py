"""Where everything stands in a result row, measured once for a row, a width and a font.

┌──┐ Title of the document   ~/folder/…/file.pdf               3 days ago  DE
│PD│ …the passage, with the words that matched in bold on a tint and the
└──┘ sentence that answers on another, underlined…
     page 3  ·  words and meaning  ·  ▸ 2 more passages  ·  also in 1 other place
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyle

from findling.gui.controls import scaled
from findling.gui.dates import shown_date
from findling.gui.file_signs import HEIGHT, WIDTH, kind
from findling.gui.passage import excerpt
from findling.gui.paths import elided_path, shown_path
from findling.gui.results import ResultsModel, Row, shown_title
from findling.gui.row_text import LINES, LaidOut, laid_out, pitch

PADDING: Final = 10
GAP: Final = 4
COLUMN_GAP: Final = 14
INDENT: Final = WIDTH + 10
_BADGE: Final = 12
_DOT: Final = "  ·  "
_FOLDED: Final = "▸ "
_FOLDED_TO_LEFT: Final = "◂ "
_UNFOLDED: Final = "▾ "


class Fonts:
    """The fonts of a row and their measures; made once for a font of the list."""

    def __init__(self, font: QFont) -> None:
        self.plain = QFont(font)
        self.title = scaled(font, 1.0, QFont.Weight.DemiBold)
        self.small = scaled(font, 0.9)
        self.plain_metrics = QFontMetrics(self.plain)
        self.title_metrics = QFontMetrics(self.title)
        self.small_metrics = QFontMetrics(self.small)
        self.pitch = pitch(self.plain)

    def row_size(self) -> QSize:
        """Width and height that a row needs; all are of one height."""
        height = 2 * PADDING + self.plain_metrics.height() + 2 * GAP + LINES * self.pitch + self.small_metrics.height()
        return QSize(20 * self.plain_metrics.averageCharWidth(), round(height))


@dataclass(frozen=True)
class Words:
    """A text and its place in the row."""

    text: str
    place: QRect


@dataclass
class RowLayout:
    """A row ready to paint; all places count from its corner."""

    row: Row
    passage: LaidOut
    corner: QPoint
    to_left: bool
    sign: QPoint | None = None
    letters: str = ""
    title: Words | None = None
    path: Words | None = None
    date: Words | None = None
    badge: Words | None = None
    foot: list[Words] = field(default_factory=list)
    fold: QRect | None = None
    """What unfolds the row when it is clicked."""
    branch: QRect | None = None
    """The line that ties a further passage to its document."""


class RowLayouts:
    """Lays out rows of one font, width and direction."""

    def __init__(self, names: ResultsModel, font: QFont, size: QSize, mirrored: bool) -> None:
        self.fonts = Fonts(font)
        self._names = names
        self._size = size
        self._mirrored = mirrored

    def made(self, row: Row) -> RowLayout:
        """The layout of a row."""
        return self._further(row) if row.number else self._document(row)

    def _document(self, row: Row) -> RowLayout:
        fonts, hit = self.fonts, row.hit
        area = QRect(
            PADDING + 4 + INDENT,
            PADDING,
            self._size.width() - 2 * PADDING - 4 - INDENT,
            self._size.height() - 2 * PADDING,
        )
        text = self._turned(area)
        made = self._passage(row, text, LINES)
        made.letters = kind(hit.member or hit.path, hit.type)
        made.sign = self._turned(QRect(PADDING + 2, PADDING + 2, WIDTH, HEIGHT)).topLeft()
        height = fonts.title_metrics.height()
        right = area.right() + 1
        if hit.language and hit.language != "und":
            shown = fonts.small_metrics.elidedText(hit.language.upper(), Qt.TextElideMode.ElideRight, 80)
            width = fonts.small_metrics.horizontalAdvance(shown) + _BADGE
            made.badge = Words(shown, self._turned(QRect(right - width, area.top(), width, height)))
            right -= width + 8
        if date := shown_date(hit.modified):
            width = fonts.small_metrics.horizontalAdvance(date) + 2
            if width < area.width() // 3:
                made.date = Words(date, self._turned(QRect(right - width, area.top(), width, height)))
                right -= width + 8
        self._head(made, self._turned(QRect(area.left(), area.top(), right - area.left(), height)))
        self._foot(made, text)
        return made

    def _head(self, made: RowLayout, line: QRect) -> None:
        """Title, then the path in what room it leaves, both beginning where the passage begins."""
        fonts, hit = self.fonts, made.row.hit
        direction = Qt.LayoutDirection.RightToLeft if made.to_left else Qt.LayoutDirection.LeftToRight
        title = fonts.title_metrics.elidedText(shown_title(hit), Qt.TextElideMode.ElideRight, round(line.width() * 0.7))
        width = fonts.title_metrics.horizontalAdvance(title) + 2
        place = QRect(line.left(), line.top(), width, line.height())
        made.title = Words(title, QStyle.visualRect(direction, line, place))
        room = line.width() - width - COLUMN_GAP
        if room >= 10 * fonts.small_metrics.averageCharWidth():
            path = elided_path(fonts.small_metrics, shown_path(hit.place), room)
            rest = QRect(line.left() + width + COLUMN_GAP, line.top(), room, line.height())
            made.path = Words(path, QStyle.visualRect(direction, line, rest))

    def _foot(self, made: RowLayout, area: QRect) -> None:
        """Page, reason, further passages and other places, as far as there is room."""
        names, row, metrics = self._names, made.row, self.fonts.small_metrics
        more = names.more_passages(row)
        folded = _FOLDED_TO_LEFT if self._mirrored else _FOLDED
        fold = (_UNFOLDED if row.unfolded else folded) + more if more else ""
        top = area.bottom() + 1 - metrics.height()
        line = QRect(area.left(), top, area.width(), metrics.height())
        direction = Qt.LayoutDirection.RightToLeft if made.to_left else Qt.LayoutDirection.LeftToRight
        left = line.left()
        parts = [names.on_page(row.hit), names.matched_by(row.hit), fold, names.also_in(row.hit)]
        # they begin where the passage does, but are read in the window's direction
        for part in filter(None, parts if made.to_left == self._mirrored else parts[::-1]):
            for text in (_DOT, part) if left > line.left() else (part,):
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(line.right() - left, 0))
                width = metrics.horizontalAdvance(shown)
                place = QStyle.visualRect(direction, line, QRect(left, top, width + 2, line.height()))
                made.foot.append(Words(shown, place))
                left += width
            if part == fold:
                made.fold = made.foot[-1].place.adjusted(0, -GAP, 0, PADDING)

    def _further(self, row: Row) -> RowLayout:
        """A further passage: one more line of its text instead of what its document says already."""
        left = PADDING + 4 + INDENT + 14
        line = self.fonts.small_metrics.height()
        area = QRect(left, PADDING, self._size.width() - PADDING - left, self._size.height() - 2 * PADDING)
        made = self._passage(row, self._turned(area), LINES + 1, line)
        words = self._names.on_page(row.hit) or self._names.numbered(row)
        made.foot.append(Words(words, self._turned(QRect(area.left(), area.top(), area.width(), line))))
        made.branch = self._turned(QRect(left - 12, 0, 3, self._size.height()))
        return made

    def _passage(self, row: Row, text: QRect, lines: int, head: int | None = None) -> RowLayout:
        fonts, hit = self.fonts, row.hit
        room = max(round(lines * text.width() / max(fonts.plain_metrics.averageCharWidth(), 1)), 20)
        shown = excerpt(hit.passage, hit.spans, room, hit.meaning_span)
        passage = laid_out(shown, fonts.plain, text.width(), lines)
        top = text.top() + (fonts.plain_metrics.height() if head is None else head) + GAP
        return RowLayout(row, passage, QPoint(text.left(), top), passage.to_left)

    def _turned(self, place: QRect) -> QRect:
        """A place counted from the left edge, in a row that begins at the right where the window does."""
        direction = Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, QRect(0, 0, self._size.width(), self._size.height()), place)
