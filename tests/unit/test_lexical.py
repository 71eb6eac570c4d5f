"""The leg of words: questions in any script against a real FTS5 index, and what is underlined."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.engine.conftest import extraction, keep

from findling.index.schema import rows
from findling.index.store import Store
from findling.search.lexical import highlight, lexical_hits, lexical_query, query_terms
from findling.search.postings import TermIndex

TEXTS = (
    "The ferry to Tórshavn leaves the harbour at nine.",
    "Die Fähre verlässt den Hafen um neun Uhr.",
    "去东京塔的渡轮九点一刻离开港口。",
    "フェリーは九時に港を出ます。",
    "เรือข้ามฟากออกจากท่าเวลาเก้านาฬิกา",
    "한국어 문서에는 여객선이 있습니다",
    "تغادر العبّارة الميناء في التاسعة",
    "Part KX-4471-B, the hinge of the ferry door.",
    "snake_case and NAÏVE words",
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(tmp_path_factory.mktemp("lexical") / "index.sqlite")
    for number, text in enumerate(TEXTS):
        keep(store, f"/{number}.txt", extraction(text, title="Titled" if number == 0 else ""))
    yield store
    store.close()


def asked(store: Store, question: str, unfinished: bool = False) -> list[str]:
    query = lexical_query(TermIndex(store.db), query_terms(question, unfinished))
    if query is None:
        return []
    hits = lexical_hits(TermIndex(store.db), query, 10)
    texts = dict(rows(store.db, "SELECT id, text FROM chunk"))
    assert list(hits.values()) == sorted(hits.values(), reverse=True)
    assert all(0.0 < score <= 1.0 for score in hits.values())
    return [texts[id] for id in hits]


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("torshavn", 0), ("TÓRSHAVN?", 0), ("To\u0301rshavn", 0), ("fahre", 1), ("Fähre", 1), ("东京塔", 2),
        ("渡轮", 2), ("塔", 2), ("渡", 2), ("フェリー", 3), ("ข้ามฟาก", 4), ("ฟาก", 4), ("여객선", 5), ("العبارة", 6),
        ("kx4471b", -1), ("KX-4471-B", 7), ("4471", 7), ("case", 8), ("naive", 8), ("titled", 0),
    ],
)  # fmt: skip
def test_a_word_of_any_script_is_found_as_readers_write_it(index: Store, question: str, place: int) -> None:
    assert asked(index, question)[:1] == ([TEXTS[place]] if place >= 0 else [])


def test_a_whole_question_finds_the_passage_that_shares_most_of_it(index: Store) -> None:
    assert asked(index, "When does the ferry to Tórshavn leave the harbour?")[0] == TEXTS[0]
    assert asked(index, "渡轮什么时候离开港口？")[0] == TEXTS[2]


@pytest.mark.parametrize(
    "question",
    ["", "   ", "?!", '"', "*", "zzz", 'a" OR "b', "NEAR(x y)", "body:ferry", "ferry AND", "-ferry", "^ferry"],
)
def test_operators_are_plain_text(index: Store, question: str) -> None:
    assert set(asked(index, question)) <= set(TEXTS)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(question=st.text(max_size=30), unfinished=st.booleans())
def test_no_question_is_an_error(index: Store, question: str, unfinished: bool) -> None:
    assert set(asked(index, question, unfinished)) <= set(TEXTS)


def test_the_last_word_may_be_unfinished_while_it_is_typed(index: Store) -> None:
    assert asked(index, "harb") == []
    assert asked(index, "harb", unfinished=True) == [TEXTS[0]]
    assert asked(index, "harb ", unfinished=True) == []
    assert query_terms("the 44", unfinished=True) == {"the": False, "44": False}
    assert query_terms("the f", unfinished=True) == {"the": False, "f": False}


def test_a_run_shorter_than_a_gram_matches_what_begins_with_it() -> None:
    assert query_terms("塔") == {"塔": True}
    assert query_terms("东京") == {"东京": False}
    assert query_terms("东京塔") == {"东京": False, "京塔": False}
    assert query_terms("ท่า") == {"ท่า": True}


def test_common_words_are_dropped_where_rarer_ones_remain(tmp_path: Path) -> None:
    store = Store(tmp_path / "index.sqlite")
    try:
        for number in range(40):
            keep(store, f"/{number}.txt", extraction(f"the common text {'walnut' if number == 7 else number}"))
        query = lexical_query(TermIndex(store.db), query_terms("the walnut text"))
        assert query is not None
        assert query.terms == {"walnut": False}
        alone = lexical_query(TermIndex(store.db), query_terms("the"))
        assert alone is not None
        assert alone.terms == {"the": False}
    finally:
        store.close()


def test_words_that_many_passages_have_are_not_marked_beside_rarer_ones(tmp_path: Path) -> None:
    store = Store(tmp_path / "index.sqlite")
    try:
        for number in range(40):
            often = "often" if number % 3 == 0 else "seldom"
            keep(store, f"/{number}.txt", extraction(f"{often} {'walnut' if number == 7 else number}"))
        query = lexical_query(TermIndex(store.db), query_terms("often walnut"))
        assert query is not None
        assert query.terms == {"walnut": False, "often": False}
        assert query.marks == {"walnut": False}
        alone = lexical_query(TermIndex(store.db), query_terms("often"))
        assert alone is not None
        assert alone.marks == {"often": False}
    finally:
        store.close()


def test_words_that_the_library_lacks_lower_the_share(index: Store) -> None:
    known = lexical_query(TermIndex(index.db), query_terms("tórshavn"))
    partly = lexical_query(TermIndex(index.db), query_terms("tórshavn qqq www"))
    assert known is not None
    assert partly is not None
    terms = TermIndex(index.db)
    assert max(lexical_hits(terms, partly, 5).values()) < 0.5 * max(lexical_hits(terms, known, 5).values())


@pytest.mark.parametrize(
    ("text", "question", "marked"),
    [
        ("The Ferry, a ferry-boat.", "ferry", ["Ferry", "ferry"]),
        ("😀 Fähre 😀 FAHRE", "fähre", ["Fähre", "FAHRE"]),
        ("去东京塔的路", "东京塔", ["东京塔"]),
        ("去东京塔的路", "塔", ["塔的"]),
        ("walnut walnuts", "walnut", ["walnut"]),
        ("nothing here", "ferry", []),
    ],
)
def test_what_matched_is_underlined_in_code_points(text: str, question: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in highlight(text, query_terms(question))] == marked


@given(st.text(alphabet="ab é渡轮塔ไทย한국😀 ", max_size=40), st.text(alphabet="ab é渡轮塔ไทย한국 ", max_size=8))
def test_underlined_places_are_in_order_and_do_not_touch(text: str, question: str) -> None:
    last = -1
    for start, end in highlight(text, query_terms(question)):
        assert last < start < end <= len(text)
        last = end
