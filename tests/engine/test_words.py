"""Words in the index: forms, codes, accents, names of files, and the lists of frequent words, against real SQLite."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.conftest import extraction, keep

from findling.documents.language import LanguageDetector
from findling.index import words as words_module
from findling.index.files import FoundFile
from findling.index.schema import connect, rows, value
from findling.index.store import BEHIND, Store
from findling.index.words import BLOCK, decoded, encoded, passages_of
from findling.search.lexical import lexical_hits, lexical_query, query_terms
from findling.search.postings import TermIndex
from findling.search.rarity import LanguageSample, Rarity

FILLER = ("Nothing of the kind is said here.", "Andere Sätze stehen in diesem Text.", "Здесь сказано другое.")
TEXTS = {
    "/library/houses.txt": ("de", "Die alten Häuser stehen am Hafen."),
    "/library/walk.txt": ("en", "They were walking along the shore."),
    "/library/books.txt": ("ar", "قرأت الكتاب في المكتبة"),
    "/library/ferry.txt": ("ru", "Паромы уходят из гавани утром."),
    "/library/peace.txt": ("he", "הם דיברו על השלום בעיר"),
    "/library/cv.txt": ("fr", "Son résumé tient en une page."),
    "/library/plain.txt": ("en", "They resume the resume and resume again."),
    "/library/part.txt": ("en", "The hinge KX-4471 was fitted on 2024-05-17 by foo_bar, release 3.5.1."),
    "/library/parts.txt": ("en", "KX hinges, 4471 of them, 2024 05 17, foo and bar, 3, 5, 1, KX 4471, 2024, 17, foo."),
    "/library/code.txt": ("en", "It was written in C++ at AT&T."),
    "/library/letter.txt": ("en", "Vitamin C at T, c at t, at C."),
    "/library/reports/AnnualReport2024.txt": ("en", "Figures of the year."),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(tmp_path_factory.mktemp("words") / "index.sqlite")
    for number in range(30):
        language = ("en", "de", "ru")[number % 3]
        keep(store, f"/filler/{number}.txt", extraction(f"{FILLER[number % 3]} {number}", language=language))
    for path, (language, text) in TEXTS.items():
        keep(store, path, extraction(text, language=language))
    yield store
    store.close()


def found(store: Store, question: str, within: list[int] | None = None) -> dict[str, float]:
    """Path → score, best first."""
    index = TermIndex(store.db)
    query = lexical_query(index, query_terms(question), question)
    if query is None:
        return {}
    hits = lexical_hits(index, query, 20, None if within is None else np.array(within, np.int64))
    paths = dict(rows(store.db, "SELECT chunk.id, path FROM chunk JOIN file ON file.content = chunk.content"))
    return {paths[id]: score for id, score in hits.items()}


def first(store: Store, question: str) -> str:
    return next(iter(found(store, question)), "").rpartition("/")[2]


@pytest.mark.parametrize(
    ("question", "file"),
    [
        ("Haus", "houses.txt"), ("walked", "walk.txt"), ("كتاب", "books.txt"), ("والكتاب", "books.txt"),
        ("гавань", "ferry.txt"), ("שלום", "peace.txt"), ("בשלום", "peace.txt"),
    ],
)  # fmt: skip
def test_a_word_is_found_in_its_other_forms(library: Store, question: str, file: str) -> None:
    assert first(library, question) == file


@pytest.mark.parametrize(
    ("question", "file"),
    [
        ("KX-4471", "part.txt"), ("kx-4471", "part.txt"), ("2024-05-17", "part.txt"), ("foo_bar", "part.txt"),
        ("3.5.1", "part.txt"), ("where is 3.5.1?", "part.txt"), ("C++", "code.txt"), ("AT&T", "code.txt"),
        ("KX 4471", "parts.txt"),
    ],
)  # fmt: skip
def test_codes_are_found_as_they_are_typed(library: Store, question: str, file: str) -> None:
    assert first(library, question) == file


def test_an_exact_accent_ranks_above_a_folded_one(library: Store) -> None:
    assert list(found(library, "résumé")) == ["/library/cv.txt", "/library/plain.txt"]
    assert next(iter(found(library, "resume"))) == "/library/plain.txt"


@pytest.mark.parametrize("question", ["Häuser", "résumé", "Паромы", "KX-4471", "straße am hafen", "الكتاب"])
def test_capitals_and_decomposed_letters_make_no_difference(library: Store, question: str) -> None:
    plain = found(library, question)
    for variant in (question.upper(), question.lower(), unicodedata.normalize("NFD", question)):
        assert found(library, variant) == pytest.approx(plain)
        assert list(found(library, variant)) == list(plain)


def test_files_and_folders_are_found_by_their_names(library: Store) -> None:
    assert first(library, "annual report") == "AnnualReport2024.txt"
    assert first(library, "annualreport2024") == "AnnualReport2024.txt"
    assert "/library/reports/AnnualReport2024.txt" in found(library, "reports")


def test_only_what_lies_within_is_found(library: Store) -> None:
    chunks = dict(rows(library.db, "SELECT path, chunk.id FROM chunk JOIN file ON file.content = chunk.content"))
    within = sorted([chunks["/library/plain.txt"], chunks["/library/walk.txt"]])
    assert list(found(library, "résumé", within)) == ["/library/plain.txt"]
    assert found(library, "annual report", within) == {}
    assert found(library, "résumé", []) == {}


def test_a_name_follows_its_file(store: Store) -> None:
    keep(store, "/library/harbour.txt", extraction("Some text."))
    assert list(found(store, "harbour")) == ["/library/harbour.txt"]
    store.record_moved([("/library/harbour.txt", FoundFile("/library/lighthouse.txt", 1, 1, 1))])
    assert found(store, "harbour") == {}
    assert list(found(store, "lighthouse")) == ["/library/lighthouse.txt"]
    store.remove_files(["/library/lighthouse.txt"])
    assert rows(store.db, "SELECT rowid FROM names WHERE names MATCH 'lighthouse'") == []


# ---- blocks ------------------------------------------------------------------------------------------------


@settings(deadline=None)
@given(st.dictionaries(st.integers(0, BLOCK - 1), st.integers(1, 255), max_size=60), st.integers(0, 3000))
def test_a_row_of_a_block_decodes_to_what_was_encoded(at: dict[int, int], more: int) -> None:
    at = dict.fromkeys(range(more), 7) | at
    places = np.array(sorted(at), "<u2")
    steps = np.array([at[place] for place in sorted(at)], np.uint8)
    blob = encoded(places, steps)
    assert passages_of(blob) == len(at)
    again = decoded(blob)
    assert np.array_equal(again[0], places)
    assert np.array_equal(again[1], steps)
    assert len(blob) <= BLOCK


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    from findling.search import postings

    monkeypatch.setattr(words_module, "BLOCK", 16)
    monkeypatch.setattr(words_module, "FREQUENT", 3)
    monkeypatch.setattr(postings, "BLOCK", 16)


def fill(store: Store, first: int, count: int) -> None:
    for number in range(first, first + count):
        object = "lamp" if number % 5 == 0 else "rope"
        text = f"ferry {'harbour ' * (number % 4)}{object} {'word ' * (number % 7)}n{number}"
        keep(store, f"/{number}.txt", extraction(text))
    while store.write_block():
        pass


def by_fts5(store: Store, term: str) -> list[int]:
    return sorted(row[0] for row in rows(store.db, "SELECT rowid FROM words WHERE words MATCH ?", (f'"{term}"',)))


def assert_as_fts5(store: Store) -> None:
    index = TermIndex(store.db)
    index.passages()
    for term in ("ferry", "harbour", "lamp", "rope", "word", "n7", "n40", "absent"):
        postings = index.postings(term, False)
        assert sorted(postings.chunks.tolist()) == by_fts5(store, term), term
        assert np.all((postings.impacts > 0.0) & (postings.impacts <= 1.0))


@pytest.mark.usefixtures("small_blocks")
def test_lists_of_frequent_words_say_what_fts5_says(store: Store) -> None:
    fill(store, 0, 70)
    assert value(store.db, "SELECT count(*) FROM block") == 4
    assert_as_fts5(store)


@pytest.mark.usefixtures("small_blocks")
def test_a_few_blocks_wait_while_there_is_something_to_store(store: Store) -> None:
    for number in range(16 * (BEHIND + 2)):  # the first passage has the number 1: so many blocks are complete
        keep(store, f"/{number}.txt", extraction(f"ferry {number}"))
    assert value(store.db, "SELECT count(*) FROM block") == 2
    assert_as_fts5(store)


@pytest.mark.usefixtures("small_blocks")
def test_removed_passages_are_in_no_list_and_their_numbers_are_not_used_again(store: Store) -> None:
    fill(store, 0, 70)
    for gone in ([5, 6], list(range(20, 45)), list(range(60, 70)), list(range(46, 60))):
        store.remove_files([f"/{number}.txt" for number in gone])
        store.remove_contents(store.orphans(1000), [])
        assert_as_fts5(store)
    fill(store, 100, 40)
    assert_as_fts5(store)


@pytest.mark.usefixtures("small_blocks")
def test_the_score_of_a_frequent_word_is_that_of_fts5(store: Store) -> None:
    fill(store, 0, 64)
    index = TermIndex(store.db)
    index.passages()
    listed = index.postings("harbour", False)
    alone = TermIndex(store.db)
    alone.passages()
    asked = alone._asked("harbour", False)
    of = dict(zip(asked.chunks.tolist(), asked.impacts.tolist(), strict=True))
    for chunk, impact in zip(listed.chunks.tolist(), listed.impacts.tolist(), strict=True):
        assert impact == pytest.approx(of[chunk], abs=0.06)  # mean lengths of then and now


def test_an_index_of_an_earlier_version_is_brought_up_to_date(tmp_path: Path) -> None:
    from findling.index import schema

    path = tmp_path / "index.sqlite"
    old = connect(path, writable=True)
    old.execute("DROP TABLE words; DROP TABLE vocabulary; DROP TABLE names; DROP TABLE name_vocabulary")
    old.execute("DROP TABLE form; DROP TABLE block; DROP TABLE impact")
    old.execute("DROP VIEW place; DROP TABLE member; DROP TABLE scan")
    old.execute("DROP TRIGGER file_named; DROP TRIGGER file_renamed; DROP TRIGGER file_forgotten")
    old.execute("ALTER TABLE content DROP COLUMN labels")
    old.execute("CREATE VIRTUAL TABLE words USING fts5(body, context, content='', contentless_delete=1)")
    old.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row)")
    old.execute(
        "INSERT INTO content(id, digest, format, title, language, characters) VALUES (1, x'00', 'text', '', '', 9)"
    )
    old.execute(
        "INSERT INTO file(path, size, mtime_ns, inode, state, content) VALUES ('/quay.txt',1,1,1,'searchable',1)"
    )
    old.execute(
        'INSERT INTO chunk(content, ordinal, heading, start, "end", language, text) '
        "VALUES (1, 0, '', 0, 9, 'en', 'Walking to KX-4471')"
    )
    old.execute(f"PRAGMA user_version={schema.MIGRATIONS.index(schema.m005_names)}")
    old.close()
    store = Store(path)
    try:
        for question in ("walks", "KX-4471", "quay"):
            assert list(found(store, question)) == ["/quay.txt"]
    finally:
        store.close()


def test_little_words_of_a_rare_language_are_common_words(tmp_path: Path) -> None:
    question = "Welche Brücke wurde in der Stadt Bremerhaven gebaut?"
    store = Store(tmp_path / "index.sqlite")
    try:
        for number in range(60):
            keep(store, f"/english/{number}.txt", extraction(f"Report {number} on bridges of Bremerhaven{number % 9}."))
        for number in range(4):
            letter = f"Welche Nachricht wurde in der Zeitung Nummer {number} gedruckt?"
            keep(store, f"/german/{number}.txt", extraction(letter, language="de"))
        keep(store, "/english/answer.txt", extraction("The swing bridge of Bremerhaven is of 1927."))
        index, rarity = TermIndex(store.db), Rarity(store.db)
        language = LanguageDetector().detect(question)
        assert language == "de"
        plain = lexical_query(index, query_terms(question), question)
        fair = lexical_query(index, query_terms(question), question, rarity.sample(language))
        assert plain is not None
        assert fair is not None
        before, now = lexical_hits(index, plain, 9), lexical_hits(index, fair, 9)
        answer = value(store.db, "SELECT max(id) FROM chunk")
        assert next(iter(before)) != answer  # four letters share "welche", "wurde", "in", "der" with the question
        assert next(iter(now)) == answer
        weights = {word.text: word.rarity for word in fair.words}
        assert weights["bremerhaven"] > 2 * weights["welche"]
    finally:
        store.close()


def test_a_sample_leaves_words_alone_that_are_no_commoner_in_their_language() -> None:
    sample = LanguageSample(["The ferry leaves at nine.", "The harbour is old.", "The ferries are late."] * 2)
    assert sample.share(["the"], 0.9) == 0.9
    assert sample.share(["harbour"], 0.2) == 0.2
    assert 0.2 < sample.share(["ferry", "ferries"], 0.001) < 0.5  # four of six, and eight of all
