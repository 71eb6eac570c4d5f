"""Spans, directions and excerpts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from findling.gui.passage import excerpt, flattened, is_right_to_left, utf16_length, utf16_spans


def cut_utf16(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_spans_after_astral_characters_move_by_a_unit_each() -> None:
    text = "a🌧b𠮷c"
    assert utf16_spans(text, [(0, 1), (2, 3), (3, 4), (4, 5)]) == [(0, 1), (3, 4), (4, 6), (6, 7)]


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(-3, 70), st.integers(-3, 70)), max_size=5))
def test_a_span_names_the_same_text_in_both_units(text: str, spans: list[tuple[int, int]]) -> None:
    wanted = [text[max(start, 0) : max(end, 0)] for start, end in spans]
    found = [cut_utf16(text, start, end) for start, end in utf16_spans(text, spans)]
    assert found == [part for part in wanted if part]


@given(st.text(max_size=60))
def test_length_is_what_qt_counts(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "right_to_left"),
    [
        ("plain", False),
        ("", False),
        ("12 345", False),
        ("حديقة المطر", True),
        ("PDF ملف عن حديقة المطر", True),
        ("The word حديقة means garden", False),
        ("גן גשם", True),
        ("雨の庭", False),
    ],
)
def test_direction_is_that_of_most_letters(text: str, right_to_left: bool) -> None:
    assert is_right_to_left(text) is right_to_left


def test_flattening_keeps_what_spans_mean() -> None:
    text = "  Rain\n\n  gardens   are\tgood \n"
    spans = [(2, 6), (10, 17), (24, 28)]
    flat = flattened(text, spans)
    assert flat.text == "Rain gardens are good"
    assert [flat.text[start:end] for start, end in flat.spans] == ["Rain", "gardens", "good"]


@given(st.text("ab \n\u3000雨🌧", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_flattened_spans_name_the_same_words(text: str, start: int, end: int) -> None:
    flat = flattened(text, [(start, min(end, len(text)))])
    named = "".join(flat.text[first:last] for first, last in flat.spans)
    assert "".join(named.split()) == "".join(text[start:end].split())


def test_an_excerpt_begins_at_the_sentence_that_matched() -> None:
    text = "Nothing of interest here. " * 20 + "The gutter overflowed again. " + "More follows. " * 20
    place = text.index("gutter")
    shown = excerpt(text, [(place, place + 6)], 120)
    assert shown.text.startswith("…The gutter overflowed")
    assert [shown.text[start:end] for start, end in shown.spans] == ["gutter"]


def test_an_excerpt_shows_where_most_matched() -> None:
    text = "rain " + "x" * 300 + " rain garden rain"
    spans = [(0, 5), (306, 310), (311, 317), (318, 322)]
    shown = excerpt(text, spans, 60)
    assert "rain garden rain" in shown.text
    assert [shown.text[start:end] for start, end in shown.spans][-3:] == ["rain", "garden", "rain"]


def test_an_excerpt_without_spaces_is_cut_between_characters() -> None:
    text = "あ" * 300 + "雨水" + "い" * 50
    shown = excerpt(text, [(300, 302)], 60)
    assert len(shown.text) < 90
    assert [shown.text[start:end] for start, end in shown.spans] == ["雨水"]


@given(st.text(max_size=200), st.integers(0, 200), st.integers(1, 30), st.integers(20, 80))
def test_an_excerpt_never_loses_the_match(text: str, start: int, length: int, room: int) -> None:
    end = min(start + length, len(text))
    shown = excerpt(text, [(start, end)], room)
    assert all(0 <= first < last <= len(shown.text) for first, last in shown.spans)
    if text[start:end].strip():
        assert shown.spans
