"""Crowds: a library of many languages does not answer in the question's language only."""

from __future__ import annotations

from collections.abc import Iterator

import apsw
import pytest

from findling.search.crowds import LEAST, SAMPLE, Crowds, levelled


@pytest.fixture
def db() -> Iterator[apsw.Connection]:
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE TABLE chunk(id INTEGER PRIMARY KEY, content INTEGER, language TEXT)")
    connection.execute("CREATE INDEX chunk_language ON chunk(language, content)")
    yield connection
    connection.close()


def fill(db: apsw.Connection, language: str, first: int, count: int) -> None:
    db.executemany("INSERT INTO chunk VALUES (?,?,?)", ((first + n, first + n // 2, language) for n in range(count)))


def test_each_language_is_told_by_passages_from_all_over_the_library(db: apsw.Connection) -> None:
    fill(db, "de", 1, 400)
    fill(db, "ja", 1001, 100)
    fill(db, "fr", 2001, LEAST - 1)
    samples = Crowds(db).samples()
    assert set(samples) == {"de", "ja"}
    assert len(samples["de"]) == len(set(samples["de"])) == SAMPLE
    assert min(samples["de"]) == 1
    assert max(samples["de"]) > 350
    assert all(1001 <= id < 1101 for id in samples["ja"])


def test_one_language_is_no_crowd_of_its_own(db: apsw.Connection) -> None:
    fill(db, "de", 1, 400)
    fill(db, "en", 1001, 3)
    assert Crowds(db).samples() == {}
    assert Crowds(apsw_with_nothing()).samples() == {}


def apsw_with_nothing() -> apsw.Connection:
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE TABLE chunk(id INTEGER PRIMARY KEY, content INTEGER, language TEXT)")
    return connection


def test_what_stands_out_of_its_crowd_counts() -> None:
    samples = {"de": [1, 2], "ja": [11, 12]}
    languages = {1: "de", 2: "de", 3: "de", 11: "ja", 12: "ja", 13: "ja", 21: "sv"}
    scores = {1: 0.4, 2: 0.5, 3: 0.6, 11: 0.1, 12: 0.1, 13: 0.45, 21: 0.3}
    level = levelled(scores, languages, samples)
    assert level[3] == pytest.approx(0.6), "the nearest crowd stays where it is"
    assert level[13] == pytest.approx(0.45 + 0.35)
    assert level[21] == pytest.approx(0.3 + 0.175), "a language that is no crowd counts as an average one"
    assert max(level, key=lambda place: level[place]) == 13


def test_without_two_crowds_scores_stay() -> None:
    scores = {1: 0.4, 2: 0.5}
    assert levelled(scores, {1: "de", 2: "en"}, {}) == scores
    assert levelled(scores, {1: "de", 2: "en"}, {"de": [1], "en": [7]}) == scores
