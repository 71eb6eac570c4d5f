"""Terms: the same for a passage and a question, in any script, and exactly those that FTS5 then holds."""

from __future__ import annotations

import unicodedata

import apsw
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from findling.index.terms import MAX_TERM, codes, fold, index_terms, indexed, surfaces, terms

SCRIPTS = st.one_of(
    st.text(max_size=30),
    st.text(alphabet="abc XYZ_-'éÅß0189", max_size=40),
    st.text(alphabet="渡轮カナひらがなﾊﾝ한국어ไทยกำลังລາວ မြန်မာ ខ្មែរ abc1", max_size=30),
    st.text(alphabet="العَرَبيّة كتاب ي ى ة हिन्दी की தமிழ் Ελλάδα Ёлка", max_size=30),
)


def words(text: str) -> list[str]:
    return [term.text for term in terms(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Café", "cafe"),
        ("STRASSE", "straße"),
        ("Ærø", "aero"),
        ("İstanbul", "istanbul"),
        ("ΑΘΉΝΑ", "αθηνα"),
        ("ёлка", "елка"),
        ("كِتَاب", "كتاب"),
        ("مدرسة", "مدرسه"),
        ("على", "علي"),
        ("کتاب", "كتاب"),
        ("שָׁלוֹם", "שלום"),
        ("ＦＡＸ", "fax"),
        ("ﬁnd", "find"),
        ("Ångström", unicodedata.normalize("NFD", "Ångström")),
    ],
)
def test_words_that_readers_take_for_the_same_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("की", "का"), ("கொடு", "கெடு"), ("кот", "код"), ("bat", "bad")])
def test_words_that_differ_in_letters_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_words_are_split_where_readers_see_a_gap() -> None:
    assert words("Don't re-use snake_case, KX-4471-B!") == ["don", "t", "re", "use", "snake", "case", "kx", "4471", "b"]
    assert words("Don’t re‐use naïve_café") == ["don", "t", "re", "use", "naive", "cafe"]


def test_scripts_without_spaces_give_a_gram_at_every_letter() -> None:
    assert words("东京塔") == ["东京", "京塔", "塔"]
    assert words("渡轮 九点") == ["渡轮", "轮", "九点", "点"]
    assert words("ข้าวผัด") == [fold("ข้าวผัด"[start : start + 4]) for start in range(7)]


def test_a_script_that_changes_ends_a_run() -> None:
    assert words("USBメモリ16GB") == ["usb", "メモ", "モリ", "リ", "16gb"]


def test_long_terms_are_cut_alike_in_both_ways_of_indexing() -> None:
    long = "x" * (MAX_TERM + 30)
    assert words(long) == ["x" * MAX_TERM]
    assert indexed(long).split() == ["x" * MAX_TERM]
    assert words("é" + long) == ["e" + "x" * (MAX_TERM - 1)]


@given(SCRIPTS)
def test_every_term_names_the_place_that_it_comes_from(text: str) -> None:
    before = (-1, -1)
    for term in terms(text):
        assert 0 <= term.start < term.end <= len(text)
        assert fold(text[term.start : term.end]) == term.text
        assert (term.run, term.start) > before
        before = (term.run, term.start)


@given(st.text(alphabet=[chr(code) for code in range(32, 127)], max_size=60))
def test_ascii_takes_a_shorter_way_to_the_same_terms(text: str) -> None:
    assert [term for term in words(text + " é") if term != "e"] == [term for term in words(text) if term != "e"]


@settings(max_examples=300)
@given(SCRIPTS)
@example("⑴ ½ ㈱ ﷺ ² ™ ℃")
def test_fts5_holds_exactly_these_terms(text: str) -> None:
    db = apsw.Connection(":memory:")
    try:
        db.execute("CREATE VIRTUAL TABLE words USING fts5(body, tokenize='ascii')")
        db.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row)")
        db.execute("INSERT INTO words VALUES (?)", (indexed(text),))
        held = {row[0] for row in db.execute("SELECT term FROM vocabulary")}
    finally:
        db.close()
    assert held == {*words(text), *codes(text)} == set(index_terms(indexed(text)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Part KX-4471-B, fitted.", ["kx－4471－b"]),
        ("on 2024-05-17.", ["2024－05－17"]),
        ("call foo_bar(x) in v3.5.1!", ["foo＿bar", "v3．5．1"]),
        ("C++, C# or AT&T's", ["c＋＋", "c＃", "at＆t"]),
        ("2024-05-17年", ["2024－05－17"]),
        ("kx\u20114471", ["kx－4471"]),
        ("Größe_10", ["grosse＿10"]),
        ("re-use a well-known e.g. ferry", []),
        ("1 - 2 and a - b", []),
    ],
)
def test_what_is_typed_as_one_piece_is_one_term_besides(text: str, found: list[str]) -> None:
    assert codes(text) == found


@given(SCRIPTS)
def test_a_code_is_one_term_of_fts5(text: str) -> None:
    for code in codes(text):
        assert index_terms(code) == [code]


def test_what_a_stemmer_takes_keeps_its_accents() -> None:
    assert surfaces("Die Häuser, die HÄUSER 1234 हिन्दी") == {"die", "häuser", "हिन्दी"}
