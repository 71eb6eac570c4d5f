"""Operators as chips, counts to narrow by, one folder or all, what to do where nothing was found, and what is alike."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.fake_engine import FakeEngine, answer, status
from tests.gui.hits import HOME, hit
from tests.gui.pressing import press

from findling.core.answers import Facet, Operator, SearchParams, SearchResult
from findling.core.errors import Code, FindlingError
from findling.core.protocol import FileCounts, FolderStatus
from findling.gui.filter_bar import Pill
from findling.gui.main_window import MainWindow
from findling.gui.query_text import told, unquoted, with_part, without, written
from findling.search.query import parse

FACETS = [
    *(Facet("type", value, count) for value, count in (("pdf", 12), ("docx", 3))),
    *(Facet("lang", value, count) for value, count in (("de", 9), ("en", 6))),
    *(Facet("in", f"{HOME}/{value}", count) for value, count in (("My papers", 8), ("mail", 2))),
    *(Facet("year", value, count) for value, count in (("2024", 10), ("2019", 5))),
]


def parsed(params: SearchParams) -> list[SearchResult]:
    """What the engine says of the operators of a question, and one hit."""
    operators = list(parse(params.query).operators)
    return [SearchResult(params.query, "hybrid", 1.0, [hit("/a")], operators=operators, facets=FACETS)]


def ask(engine: FakeEngine, window: MainWindow, qtbot: QtBot, query: str, answers: object = parsed) -> None:
    engine.answers = answers  # type: ignore[assignment]
    window.field.search_for(query)
    qtbot.waitUntil(lambda: window.pages.result is not None and window.pages.result.complete)


def names(pills: list[Pill]) -> list[str]:
    return [pill.text().replace("  ✕", "") for pill in pills]


def click(pill: Pill) -> None:
    press(pill)


def entries(pill: Pill) -> list[str]:
    return [action.text() for action in pill.menu().actions() if not action.isSeparator()]


def test_operators_are_chips_and_removing_one_edits_the_text(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot
) -> None:
    ask(engine, window, qtbot, 'walnut type:pdf -bread "old mill" lang:de')
    bar = window.filters
    assert names(bar.chips) == ["PDF", "not bread", "“old mill”", "German"]
    click(bar.chips[1])
    assert window.field.text() == 'walnut type:pdf "old mill" lang:de'
    qtbot.waitUntil(lambda: names(bar.chips) == ["PDF", "“old mill”", "German"])
    assert window.field.hasFocus()
    assert engine.queries()[-1] == 'walnut type:pdf "old mill" lang:de'


def test_counts_narrow_the_question(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    ask(engine, window, qtbot, "walnut")
    bar = window.filters
    assert entries(bar.narrow)[:2] == ["PDF\t12", "DOCX\t3"]
    click(bar.suggestions[0])
    assert window.field.text() == "walnut type:pdf"
    qtbot.waitUntil(lambda: names(bar.chips) == ["PDF"])
    assert "PDF\t12" not in entries(bar.narrow)
    folder = next(action for action in bar.narrow.menu().actions() if action.text() == "My papers\t8")
    folder.trigger()
    assert window.field.text() == 'walnut type:pdf in:"~/My papers"'
    year = next(action for action in bar.narrow.menu().actions() if action.text() == "2019\t5")
    qtbot.waitUntil(lambda: names(bar.chips) == ["PDF", "in My papers"])
    year = next(action for action in bar.narrow.menu().actions() if action.text() == "2019\t5")
    year.trigger()
    qtbot.waitUntil(lambda: names(bar.chips) == ["PDF", "in My papers", "since 2019", "before 2020"])


def test_counts_stay_while_the_next_words_come(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    ask(engine, window, qtbot, "walnut")
    shown = names(window.filters.suggestions)
    assert "PDF 12" in shown
    window.filters.show_result(SearchResult("walnut x", "hybrid", 1.0, [], complete=False))
    assert names(window.filters.suggestions) == shown


def test_one_folder_or_all_are_searched(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    folders = [FolderStatus(path, FileCounts(2, 2)) for path in (f"{HOME}/My papers", "/mail")]
    engine.publish(status(folders=folders))
    qtbot.waitUntil(lambda: len(window.filters._folders) == 2)
    ask(engine, window, qtbot, "walnut")
    scope = window.filters.scope
    assert (scope.text().strip(), scope.isVisible()) == ("All folders", True)
    assert entries(scope) == ["All folders", "~/My papers", "/mail"]
    scope.menu().actions()[1].trigger()
    assert window.field.text() == 'walnut in:"~/My papers"'
    qtbot.waitUntil(lambda: scope.text().strip() == "My papers")
    assert names(window.filters.chips) == []
    scope.menu().actions()[2].trigger()
    assert window.field.text() == "walnut in:/mail"
    qtbot.waitUntil(lambda: scope.text().strip() == "mail")
    scope.menu().actions()[0].trigger()
    assert window.field.text() == "walnut"


def test_the_bar_is_there_only_with_a_question(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    assert not window.filters.isVisible()
    ask(engine, window, qtbot, "walnut")
    assert window.filters.isVisible()
    window.field.clear()
    assert not window.filters.isVisible()


def test_suggestions_without_room_are_in_the_menu_only(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    ask(engine, window, qtbot, "walnut")
    window.filters.resize(260, window.filters.height())
    shown = [pill for pill in window.filters.suggestions if pill.isVisible()]
    assert 0 < len(shown) < len(window.filters.suggestions) == 8
    assert all(window.filters.rect().contains(pill.geometry()) for pill in [*shown, window.filters.narrow])
    assert len(entries(window.filters.narrow)) == 8


@pytest.mark.parametrize("pending", [0, 60])
def test_where_filters_left_nothing_each_can_be_removed(
    engine: FakeEngine, window: MainWindow, qtbot: QtBot, pending: int
) -> None:
    folders = [FolderStatus(path, FileCounts(100, 100 - pending, pending)) for path in ("/papers", "/mail")]
    engine.publish(status(folders=folders, state="indexing" if pending else "idle"))
    qtbot.waitUntil(lambda: len(window.filters._folders) == 2)

    def answers(params: SearchParams) -> list[SearchResult]:
        found = [] if "type:" in params.query else [hit("/a")]
        operators = list(parse(params.query).operators)
        hints = [] if found else ["Nothing in the library satisfies the filters."]
        return [SearchResult(params.query, "hybrid", 1.0, found, operators=operators, hints=hints)]

    ask(engine, window, qtbot, "walnut type:pdf in:/papers", answers)
    page = window.pages.still_indexing if pending else window.pages.nothing_found
    assert window.pages.currentWidget() is page
    assert [button.text() for button in page.choices] == ["Without “PDF”", "Search all folders"]
    if pending:
        assert "Reading files: 80 of 200" in page.text.text()
    else:
        assert page.text.text().startswith("No passage answers “walnut type:pdf in:/papers” with all of its filters.")
        assert page.text.text().endswith("Nothing in the library satisfies the filters.")
        assert window.banners.messages() == {}
    press(page.choices[0])
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.splitter)
    assert window.field.text() == "walnut in:/papers"


def test_similar_passages_are_a_chip(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    ask(engine, window, qtbot, "walnut", lambda params: [answer(params.query, [hit("/a.pdf", "Trees", page=3)])])
    engine.similar = lambda params: answer(params.path, [hit(f"/like{params.path}#{params.page}")])
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    model = window.pages.list.results
    qtbot.waitUntil(lambda: model.hit(0) is not None and model.hit(0).path == "/like/a.pdf#3")  # type: ignore[union-attr]
    assert names(window.filters.chips) == ["Like: Trees"]
    assert window.field.text() == ""
    click(window.filters.chips[0])
    assert window.pages.currentWidget() is window.pages.ready
    assert not window.filters.isVisible()


def test_why_nothing_similar_is_known_is_told(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    def refuse(params: object) -> SearchResult:
        raise FindlingError(Code.MEANING_UNKNOWN, path="/a")

    engine.similar = refuse
    ask(engine, window, qtbot, "walnut", lambda params: [answer(params.query, [hit("/a")])])
    window.result_actions.similar.trigger()
    qtbot.waitUntil(
        lambda: window.search.remarks.messages() == {"answer": str(FindlingError(Code.MEANING_UNKNOWN, path="/a"))}
    )
    QTest.keyClicks(window.field, "b")
    qtbot.waitUntil(lambda: window.search.remarks.messages() == {})
    assert window.filters.chips == []


def test_a_mark_turns_while_an_answer_is_incomplete(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> None:
    engine.answers = lambda params: [answer(params.query, [hit("/a")], complete=False)]
    QTest.keyClicks(window.field, "x")
    qtbot.waitUntil(lambda: window.field._busy.shown)
    engine.answers = lambda params: [answer(params.query, [hit("/a")])]
    QTest.keyClicks(window.field, "y")
    qtbot.waitUntil(lambda: not window.field._busy.shown)


TOLD: list[tuple[str, str]] = [
    ("type:pdf,docx", "PDF, DOCX"), ("-type:pdf", "not PDF"), ("lang:german", "german"), ("in:/a/b/", "in b"),
    ("size:>2MB", "size >2MB"), ("page:3", "page 3"), ("name:x", "name x"), ("a OR b", "a OR b"),
]  # fmt: skip


@pytest.mark.parametrize(("query", "words"), TOLD)
def test_operators_are_told_in_words(query: str, words: str) -> None:
    [operator] = parse(query).operators
    assert told(operator, query) == words


def test_the_text_is_edited_as_a_person_would() -> None:
    query = 'a type:pdf b "c d" -e'
    operators = list(parse(query).operators)
    assert without(query, operators[:1]) == 'a b "c d" -e'
    assert without(query, operators) == "a b"
    assert with_part("a ", "type:pdf") == "a type:pdf"
    assert with_part("", "type:pdf") == "type:pdf"
    assert written("year", "2023") == "after:2023 before:2024"
    assert written("in", os.path.join(HOME, "x")) == "in:~/x"
    made: Callable[[str], Operator] = lambda text: parse(text).operators[0]  # noqa: E731
    assert made(written("in", "/a b/c")).value == "/a b/c"


@pytest.mark.parametrize(
    ("text", "shown"),
    [('"moon ferry"', "moon ferry"), ("“moon ferry”", "moon ferry"), ("moon", "moon"), ('"a" or "b"', '"a" or "b"')],
)
def test_a_phrase_stands_in_one_pair_of_quotation_marks(text: str, shown: str) -> None:
    assert unquoted(text) == shown
