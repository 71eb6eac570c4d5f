"""The query language: what is an operator, what is text, and that any string is a question."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from findling.index.terms import terms
from findling.search.conditions import (
    FIELDS,
    Changed,
    Condition,
    Folder,
    Language,
    Name,
    Pages,
    Size,
    Type,
)
from findling.search.phrases import expression, sequence, spans
from findling.search.query import LONGEST_QUERY, MAX_HINTS, Piece, Query, parse, plain

TODAY = date(2024, 6, 15)


def ns(year: int, month: int = 1, day: int = 1) -> int:
    return int(datetime(year, month, day).timestamp()) * 1_000_000_000


def read(text: str) -> list[object]:
    query = parse(text, TODAY)
    assert not query.hints
    return [test for condition in query.conditions for test in condition.tests]


@pytest.mark.parametrize(
    "text",
    [
        "When does the ferry leave?", "渡轮几点离开？", "well-known - and -- so -> on", "10:30 at https://x.org/a?b=c",
        "Portland OR", "OR", "|", "a 5' 15\" monitor", "it's", "", "  two  spaces ", "C:\\Users", "(a) [b]",
    ],
)  # fmt: skip
def test_what_is_no_operator_is_text_to_the_letter(text: str) -> None:
    assert parse(text) == Query(text)


@pytest.mark.parametrize(
    "text",
    ['"walnut trees"', "“walnut trees”", "„walnut trees“", "„walnut trees”", "«walnut trees»", "»walnut trees«",
     "「walnut trees」", "『walnut trees』", "＂walnut trees＂"],
)  # fmt: skip
def test_quotation_marks_of_all_scripts_make_a_phrase(text: str) -> None:
    query = parse(f"planted {text} 1900")
    assert query.text == "planted walnut trees 1900"
    assert query.required == ((Piece("walnut trees", phrase=True),),)
    assert not query.hints


def test_corner_brackets_need_no_spaces() -> None:
    query = parse("昨日「東京タワー」の話")
    assert query.text == "昨日東京タワーの話"
    assert query.required == ((Piece("東京タワー", phrase=True),),)


def test_words_and_phrases_are_left_out() -> None:
    query = parse('ferry -harbour -"quarter past" －港 -KX-44 e-mail')
    assert query.text == "ferry e-mail"
    assert [piece.text for piece in query.excluded] == ["harbour", "quarter past", "港", "KX-44"]


def test_a_number_left_out_is_told() -> None:
    query = parse("at -40 degrees")
    assert query.excluded == (Piece("40"),)
    assert "“40”" in query.hints[0]


def test_or_joins_its_neighbours() -> None:
    query = parse('old walnut OR hazel | "horse chestnut" trees')
    assert query.text == "old walnut hazel horse chestnut trees"
    assert query.required == ((Piece("walnut"), Piece("hazel"), Piece("horse chestnut", phrase=True)),)
    assert parse("a OR -b").required == ()
    assert parse("type:pdf OR walnut").hints


@pytest.mark.parametrize(
    ("text", "test"),
    [
        ("name:report", Name("report")), ('name:"annual report"', Name("annual report")), ("NAME:x*", Name("x*")),
        ("type:pdf", Type(frozenset({"pdf"}))), ("type：pdf", Type(frozenset({"pdf"}))),
        ("type:.PDF", Type(frozenset({"pdf"}))), ("type:pdf,md", Type(frozenset({"pdf", "md", "markdown"}))),
        ("in:Projects/2024", Folder("Projects/2024")), ("in:„My papers“", Folder("My papers")),
        ("lang:de", Language("de")), ("lang:de-AT", Language("de")), ("lang:German", Language("de")),
        ("lang:中文", Language("zh")), ("before:2024-05", Changed(until=ns(2024, 5))),
        ("after:2024", Changed(since=ns(2024))), ("after:2024/5/31", Changed(since=ns(2024, 5, 31))),
        ("before:31.5.2024", Changed(until=ns(2024, 5, 31))), ("after:today", Changed(since=ns(2024, 6, 15))),
        ("after:Yesterday", Changed(since=ns(2024, 6, 14))), ("after:２０２４", Changed(since=ns(2024))),
        ("size:>2MB", Size(least=2_000_001)), ("size:<100k", Size(most=99_999)), ("size:>=1KiB", Size(least=1024)),
        ("size:1MB..5MB", Size(1_000_000, 5_000_000)), ("size:..1,5M", Size(None, 1_500_000)),
        ("size:300", Size(least=300)), ("page:3", Pages(3, 3)), ("page:2-5", Pages(2, 5)), ("page:2..", Pages(2, None)),
        ("page:IV", Pages(label="iv")), ("page:A-3", Pages(label="a-3")),
    ],
)  # fmt: skip
def test_filters(text: str, test: object) -> None:
    assert read(text) == [test]
    (condition,) = parse(f"-{text}", TODAY).conditions
    assert condition == Condition((test,), negated=True)  # type: ignore[arg-type]
    assert parse(f"ferry {text} harbour", TODAY).text == "ferry harbour"


@pytest.mark.parametrize(
    "text",
    ["foo:bar", "before:2024-13", "after:soon", "before:2024-02-30", "size:big", "size:..", "size:1MB..x", "page:xyz",
     "page:-", "page:9999999999", "type:nonsense", "type:pdf,", "lang:", "lang:1", "in:", "name:", "name:*", "size:"],
)  # fmt: skip
def test_what_only_looks_like_a_filter_is_text_with_a_hint(text: str) -> None:
    query = parse(f"ferry {text}", TODAY)
    assert query.text == f"ferry {text}"
    assert query.is_plain
    (hint,) = query.hints
    assert text.split(":", maxsplit=1)[0] in hint


def test_alternatives_of_one_kind_may_be_listed() -> None:
    either = Condition((Type(frozenset({"pdf"})), Type(frozenset({"docx"}))))
    assert parse("type:pdf type:docx").conditions == (either,)
    assert parse("type:pdf OR type:docx").conditions == (either,)
    assert len(parse("name:a name:b").conditions) == 2


def test_a_mark_without_partner_is_left_out_with_a_hint() -> None:
    query = parse('"walnut trees')
    assert (query.text, query.is_plain, len(query.hints)) == ("walnut trees", True, 1)


def test_questions_of_judged_sets_are_taken_at_their_word() -> None:
    assert plain('"a" -b type:pdf') == Query('"a" -b type:pdf')


PARTS = st.sampled_from(
    ['"', "“", "„", "«", "»", "「", "」", "-", "－", " ", "OR", "|", ":", "：", "..", ">", "*", "(", ")", "\0",
     "\ud800", "渡轮", "ฟาก", "한국어", "Fähre", "a", "1", "2024-05", "today", "MB", "pdf", "^", "NEAR(", "AND",
     "NOT", "{", "}",
     "\n", "\u200d", "\u0301", "½", "😀", *(f"{field}:" for field in FIELDS)]
)  # fmt: skip


@settings(deadline=None, max_examples=400)
@given(st.lists(PARTS, max_size=30).map("".join) | st.text() | st.text(st.characters(codec=None), max_size=50))
def test_any_string_is_a_question(text: str) -> None:
    query = parse(text)
    query.text.encode()
    assert len(query.hints) <= MAX_HINTS
    for piece in (*query.excluded, *(piece for group in query.required for piece in group)):
        wanted = expression(piece)
        assert wanted is not None
        assert wanted.count('"') == 2
    assert parse(plain(text).text) == query
    if query.lists:
        assert query.conditions or query.excluded


@pytest.mark.parametrize("part", ['"', "「", "a:", "-", " OR a", "type:", '"a" ', "in:「", "\0", "size:1.."])
def test_long_questions_are_cut_not_refused(part: str) -> None:
    assert len(parse(part * 10_000).text) <= LONGEST_QUERY


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("Walnut Trees", (["walnut", "trees"], False)), ("東京塔", (["東京", "京塔"], False)), ("塔", (["塔"], True)),
        ("東京 tower", (["東京", "京", "tower"], False)), ("tower 東京", (["tower", "東京"], False)),
        ("!", ([], False)),
    ],
)  # fmt: skip
def test_a_phrase_is_a_sequence_of_terms(phrase: str, wanted: tuple[list[str], bool]) -> None:
    assert sequence(phrase) == wanted


def test_phrases_are_marked_where_they_stand() -> None:
    text = "Old walnut trees, walnut tables; WALNUT-trees."
    assert [text[start:end] for start, end in spans(text, Piece("walnut trees", phrase=True))] == [
        "walnut trees",
        "WALNUT-trees",
    ]
    text = "去东京塔的渡轮"
    assert [text[start:end] for start, end in spans(text, Piece("东京塔"))] == ["东京塔"]
    assert [text[start:end] for start, end in spans(text, Piece("塔"))] == ["塔"]


@pytest.mark.parametrize("text", ["iPhoneの値段は高い。", "เรือข้ามฟากออกจากท่า", "한국어 문서가 있다", "去东京塔的渡轮"])
def test_every_piece_of_a_text_without_spaces_is_found_in_it(text: str) -> None:
    grams = [term for term in terms(text) if term.gram]
    for start in (term.start for term in grams):
        for length in range(1, 7):
            piece = Piece(text[start : start + length])
            if any(term.start == start + len(piece.text.rstrip()) - 1 or length == 1 for term in grams):
                assert spans(text, piece), piece


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("walnut type:pdf", [("type", "pdf", False, "type:pdf")]),
        ('in:"My papers" x', [("in", "My papers", False, 'in:"My papers"')]),
        ("x -lang:de", [("lang", "de", True, "-lang:de")]),
        ('a "b c" -d', [("phrase", "b c", False, '"b c"'), ("word", "d", True, "-d")]),
        ("x type:pdf OR type:docx OR type:odt y", [("any", "", False, "type:pdf OR type:docx OR type:odt")]),
        ("plain words: 12:30 a-b -- type:", []),
    ],
)
def test_operators_are_told_with_their_places(text: str, told: list[tuple[str, str, bool, str]]) -> None:
    found = parse(text).operators
    assert [(part.kind, part.value, part.negated, text[slice(*part.span)]) for part in found] == told


@given(st.lists(PARTS, max_size=12).map("".join))
def test_operators_stand_in_order_and_do_not_overlap(text: str) -> None:
    places = [place for part in parse(text).operators for place in part.span]
    assert places == sorted(places)
    assert all(start < end for start, end in zip(places[::2], places[1::2], strict=True))
