"""Finding a passage among the characters of its page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from findling.documents.page_text import folded, ranges, shared


def found(page: str, passage: str, start: int = 0, end: int | None = None) -> list[str]:
    """The runs of the page that are the passage, or its characters from `start` to `end`."""
    on_page, wanted = folded(page), folded(passage)
    end = len(passage) if end is None else end
    runs = ranges(shared(on_page, wanted), on_page, wanted, start, end)
    return [page[first : first + count] for first, count in runs]


def test_white_space_case_hyphens_and_composition_do_not_count() -> None:
    assert found("A Cafe\u0301 for cy\ufffe\nclists.", "café for cyclists") == ["Cafe\u0301 for cy\ufffe\nclists"]
    assert found("e\ufb03cient well-\nknown", "efficient well-known") == ["e\ufb03cient well-\nknown"]
    assert found("雨水を\n庭に\u3000浸透", "雨水を庭に浸透") == ["雨水を\n庭に\u3000浸透"]


def test_a_span_of_the_passage_is_found_where_it_stands() -> None:
    passage = "the vehicle stops"
    assert found("When the vehi-\ncle stops.", passage, 4, 11) == ["vehi-\ncle"]
    assert found("When the vehi-\ncle stops.", passage, 3, 4) == []  # only a space
    assert found("𝒜🌧 rain 🌧 falls", "rain 🌧", 5, 6) == ["🌧"]


def test_a_passage_with_something_between_is_found_around_it() -> None:
    one, other = "the first half of a passage,", " and its second half, which is longer"
    assert found(f"{one} 17 HEADER 2024 {other}", one + other) == [one, other.strip()]


def test_another_text_is_not_found() -> None:
    assert found("a page about boats and nothing else at all", "a passage about gardens and the rain in them") == []
    assert found("", "words") == []
    assert found("words", "") == []
    assert found("words", " - ") == []


text = st.text(st.sampled_from("abcdefgh-é \n\u0301雨🌧\ufb01"), max_size=80)


@given(text, text, text, st.data())
def test_what_is_found_reads_as_the_passage(before: str, passage: str, after: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(passage)))
    end = data.draw(st.integers(start, len(passage)))
    runs = found(before + passage + after, passage, start, end)
    wanted = folded(passage[start:end]).text
    assert bool(runs) == bool(wanted)
    assert wanted in folded("".join(runs)).text
