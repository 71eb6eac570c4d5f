"""Fusion: both legs count, neither language nor script decides, and nothing depends on ranks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from findling.search.fusion import FOREIGN_WORDS_WEIGHT, WORDS_WEIGHT, fuse, with_chance, words_weight

SHARES = st.dictionaries(st.integers(0, 30), st.floats(0, 1), max_size=12)
COSINES = st.dictionaries(st.integers(0, 30), st.floats(-1, 1), max_size=12)
WEIGHTS = st.floats(0, 1)


def test_a_passage_that_both_legs_find_beats_one_that_either_finds_as_well() -> None:
    fused = fuse({1: 0.6, 2: 0.6}, {1: 0.5, 3: 0.5}, 0.5)
    assert list(fused) == [1, 2, 3]


def test_words_that_match_little_of_a_question_do_not_push_its_answer_down() -> None:
    """A question in another language that shares only a name with some passages."""
    by_name = dict.fromkeys(range(10, 40), 0.08)
    meaning = {1: 0.55} | dict.fromkeys(by_name, 0.1)
    assert next(iter(fuse(by_name, meaning, WORDS_WEIGHT))) == 1


def test_rank_is_not_used() -> None:
    crowd = {id: 0.5 + id / 1000 for id in range(100, 300)}
    alone = fuse({}, {1: 0.5}, 0.5)[1]
    assert fuse({}, crowd | {1: 0.5}, 0.5)[1] == alone


def test_the_meaning_of_a_script_that_the_model_cannot_read_is_dropped() -> None:
    assert words_weight("han", "zh", ["en"], ["latin"]) == 1.0
    assert words_weight("thai", "", ["en"], ["latin"]) == 1.0


def test_a_language_that_the_model_does_not_know_leans_on_words() -> None:
    assert words_weight("latin", "de", ["en"], ["latin"]) == FOREIGN_WORDS_WEIGHT
    assert words_weight("latin", "en", ["en"], ["latin"]) == WORDS_WEIGHT
    assert words_weight("latin", "", ["en"], ["latin"]) == WORDS_WEIGHT
    assert words_weight("", "", ["en"], ["latin"]) == WORDS_WEIGHT


def test_a_multilingual_model_is_asked_in_every_script() -> None:
    assert words_weight("thai", "th", [], []) == WORDS_WEIGHT


@given(SHARES, COSINES, WEIGHTS)
def test_every_passage_of_either_leg_comes_once_best_first_and_ties_by_id(
    words: dict[int, float], meaning: dict[int, float], weight: float
) -> None:
    fused = fuse(words, meaning, weight)
    assert set(fused) == {*words, *meaning}
    assert list(fused.items()) == sorted(fused.items(), key=lambda item: (-item[1], item[0]))
    assert all(0.0 <= score <= 1.0 + 1e-9 for score in fused.values())


@given(SHARES, COSINES, WEIGHTS, st.integers(0, 30), st.floats(0, 1))
def test_more_of_the_words_never_lowers_a_passage(
    words: dict[int, float], meaning: dict[int, float], weight: float, id: int, more: float
) -> None:
    before = fuse({**words, id: words.get(id, 0.0)}, meaning, weight)
    after = fuse({**words, id: max(more, words.get(id, 0.0))}, meaning, weight)
    assert after[id] >= before[id]
    assert list(after).index(id) <= list(before).index(id)


@given(SHARES, COSINES)
def test_a_weight_of_one_is_the_words_alone(words: dict[int, float], meaning: dict[int, float]) -> None:
    fused = fuse(words, meaning, 1.0)
    assert {id: fused[id] for id in words} == words
    assert all(fused[id] == 0.0 for id in meaning if id not in words)


def test_a_passage_without_a_vector_is_not_pushed_down_by_one_that_is_merely_near() -> None:
    assert next(iter(fuse({20: 0.4}, {2: 0.5, 3: 0.4}, 0.5))) == 20


def test_passages_of_other_languages_get_what_chance_gives_those_of_the_question() -> None:
    languages = {1: "de", 2: "de", 3: "de", 4: "en", 5: ""}
    words, meaning = {1: 0.1, 2: 0.2, 3: 0.6}, {1: 0.4, 2: 0.3, 3: 0.2, 4: 0.45, 5: 0.1}
    fair = with_chance(words, meaning, languages, "de")
    assert fair == {1: 0.1, 2: 0.2, 3: 0.6, 4: 0.2}
    assert next(iter(fuse(words, meaning, WORDS_WEIGHT))) == 3
    assert list(fuse(fair, meaning, WORDS_WEIGHT))[:2] == [3, 4]  # what matches well stays first


def test_a_question_in_no_known_language_or_without_passages_of_its_own_is_weighed_as_it_is() -> None:
    words, meaning = {1: 0.3}, {1: 0.2, 2: 0.5}
    assert with_chance(words, meaning, {1: "en", 2: "fr"}, "") == words
    assert with_chance(words, meaning, {1: "en", 2: "fr"}, "de") == words
