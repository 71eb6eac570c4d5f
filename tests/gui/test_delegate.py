"""Result rows, drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from tests.gui.hits import LIBRARY, hit

from findling.core.answers import Hit
from findling.gui.passage import Excerpt
from findling.gui.paths import drawn_path, elided_path
from findling.gui.result_delegate import ResultDelegate
from findling.gui.results import ResultsModel
from findling.gui.row_layout import INDENT, PADDING
from findling.gui.row_text import LINES, laid_out
from findling.gui.shades import READABLE, contrast, shades

WIDTH = 560


class Painter:
    """Draws rows into images."""

    def __init__(self) -> None:
        self.model = ResultsModel()
        self.delegate = ResultDelegate(self.model)

    def row(self, shown: Hit, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
        self.model.show([shown])
        option = QStyleOptionViewItem()
        option.font = QFont(QApplication.font())
        option.palette = QApplication.palette()
        option.direction = direction
        option.state = QStyle.StateFlag.State_Enabled
        option.rect = QRect(0, 0, WIDTH, self.delegate.sizeHint(option, self.model.index(0)).height())
        image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
        image.fill(option.palette.color(QPalette.ColorRole.Base))
        painter = QPainter(image)
        self.delegate.paint(painter, option, self.model.index(0))
        painter.end()
        return image


@pytest.fixture
def rows(qapp: QApplication) -> Painter:
    return Painter()


def inked(image: QImage, left: int, right: int, top: int, bottom: int) -> int:
    """Pixels of a part that are not the ground."""
    ground = image.pixel(image.width() // 2, 1)
    return sum(image.pixel(x, y) != ground for x in range(left, right) for y in range(top, bottom))


@pytest.mark.parametrize("shown", LIBRARY, ids=lambda shown: shown.language)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_script_is_drawn_inside_its_row(rows: Painter, shown: Hit, direction: Qt.LayoutDirection) -> None:
    image = rows.row(shown, direction)
    assert inked(image, 0, WIDTH, 8, image.height() - 8) > 500
    assert inked(image, 0, WIDTH, 0, 8) == 0
    assert inked(image, 0, WIDTH, image.height() - 7, image.height() - 1) == 0


def test_a_row_without_anything_special_is_drawn(rows: Painter) -> None:
    rows.row(Hit(path="x", title="", page=None, score=0.0, passage="", spans=[], language="", matched=[]))
    rows.row(hit("/a/b", "t" * 500, "w" * 5000, spans=[(0, 9999)], language="x" * 40, page=123456789))


@pytest.mark.parametrize("number", [0, 2, 3])
def test_a_passage_takes_two_lines_and_ends_in_an_ellipsis(qapp: QApplication, number: int) -> None:
    passage = " ".join([LIBRARY[number].passage] * 3)
    made = laid_out(Excerpt(passage, []), qapp.font(), 400)
    assert made.layout.lineCount() == LINES
    assert made.layout.text().endswith("…")
    assert all(made.layout.lineAt(line).naturalTextWidth() <= 400 for line in range(LINES))


def test_a_right_to_left_passage_begins_at_the_right(qapp: QApplication) -> None:
    made = laid_out(Excerpt(LIBRARY[3].passage, []), qapp.font(), 400)
    assert made.to_left
    assert made.layout.lineAt(0).naturalTextRect().right() == pytest.approx(400, abs=2)


def test_marks_lie_on_the_words_that_matched(qapp: QApplication) -> None:
    text = "🌧 one match here"
    made = laid_out(Excerpt(text, [(6, 11)]), qapp.font(), 400)
    line = made.layout.lineAt(0)
    assert text[6:11] == "match"
    [mark] = made.marks
    expected = (line.cursorToX(7), line.cursorToX(12))  # the rain cloud is two units
    assert (mark.left() + 1, mark.right() - 1) == pytest.approx([cast(tuple[float, int], edge)[0] for edge in expected])


def test_drawing_a_row_again_lays_nothing_out_again(rows: Painter, monkeypatch: pytest.MonkeyPatch) -> None:
    rows.row(LIBRARY[0])
    monkeypatch.setattr("findling.gui.row_layout.laid_out", lambda *_: pytest.fail("laid out twice"))
    rows.row(LIBRARY[0])


@pytest.fixture(params=["light", "dark", "sepia"])
def palette(request: pytest.FixtureRequest) -> Iterator[QPalette]:
    base, text, accent = {
        "light": ("#ffffff", "#000000", "#308cc6"),
        "dark": ("#242424", "#f0f0f0", "#308cc6"),
        "sepia": ("#f4ecd8", "#5b4636", "#c05020"),
    }[request.param]
    made = QPalette(QColor(base))
    made.setColor(QPalette.ColorRole.Base, QColor(base))
    made.setColor(QPalette.ColorRole.Text, QColor(text))
    made.setColor(QPalette.ColorRole.Accent, QColor(accent))
    yield made


def test_all_text_is_legible_on_every_ground(qapp: QApplication, palette: QPalette) -> None:
    tones = shades(palette)
    for ground in (tones.base, tones.window, tones.selected, tones.hover):
        assert contrast(tones.text, ground) >= READABLE
        assert contrast(tones.muted, ground) >= READABLE - 0.3
    assert contrast(tones.text, tones.match) >= READABLE
    assert contrast(tones.text, tones.answer) >= READABLE


def test_a_long_path_keeps_its_file_name(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    path = "/home/mira/Documents/House/Garden/Notes/rain.pdf"
    for width in range(metrics.horizontalAdvance("…/rain.pdf"), metrics.horizontalAdvance(path) + 10, 7):
        shown = elided_path(metrics, path, width)
        assert shown.endswith("rain.pdf")
        assert metrics.horizontalAdvance(shown) <= width
    assert elided_path(metrics, path, metrics.horizontalAdvance(path)) == path


def test_a_right_to_left_path_is_drawn_in_the_order_of_its_folders(qapp: QApplication) -> None:
    assert drawn_path("/مستندات/حديقة.pdf").replace("\u200e", "") == "/مستندات/حديقة.pdf"
    assert drawn_path("/plain/path") == "/plain/path"


def test_text_is_drawn_at_its_place_in_the_row(rows: Painter) -> None:
    left_to_right = rows.row(hit("/f.txt", "T", "One."))
    right_to_left = rows.row(hit("/f.txt", "ع", "مطر.", language="ar"))
    middle = left_to_right.height() // 2
    text = INDENT + 2 * PADDING  # after the sheet of paper
    assert inked(left_to_right, text - 6, text + 60, middle - 8, middle + 8) > 0
    assert inked(right_to_left, text - 6, text + 60, middle - 8, middle + 8) == 0
