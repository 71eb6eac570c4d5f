"""Tooltips and rows show what stands in files as it is: no markup comes alive, no name breaks its line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot
from tests.gui.hits import hit

from findling.gui.paths import shown_path
from findling.gui.results import ResultsModel, shown_title
from findling.gui.tips import tip


def plain(text: str) -> str:
    """What a tooltip of this text shows."""
    if not text.startswith("<qt>"):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def test_tooltips_show_these_very_characters(qtbot: QtBot) -> None:
    for text in ("/a/b.txt", "<b>x</b>\n<img src='x'> & y", "a < b", "&amp;"):
        assert plain(tip(text)) == text


def test_a_name_of_a_file_stays_on_its_line_and_in_its_order() -> None:
    odd = hit("/home/a/line\nfeed\u202etxt.pdf", title="")
    assert shown_title(odd) == "line␊feed\ufffdtxt.pdf"
    assert "\n" not in shown_path(odd.path)


def test_the_list_hands_out_names_that_are_no_markup(qtbot: QtBot) -> None:
    model = ResultsModel()
    model.show([hit("/home/a/<b>bold<b>.txt", title="")])
    row = model.index(0)
    assert plain(model.data(row, Qt.ItemDataRole.ToolTipRole)) == "/home/a/<b>bold<b>.txt"
    assert model.data(row, Qt.ItemDataRole.DisplayRole) == "<b>bold<b>.txt"
