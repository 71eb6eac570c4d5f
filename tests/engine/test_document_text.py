"""Reading in an indexed document: parts of its text, the words of a question in it, the headers of a message."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.engine.conftest import extraction, keep, settle

from findling.core.answers import SearchParams, Span
from findling.core.document_text import DocumentParams, DocumentText
from findling.core.errors import Code, FindlingError
from findling.engine.engine import Engine
from findling.index.store import Store
from findling.search import document_text as module
from findling.search.document_text import document_text

TEXTS = [f"Passage number {number} tells of ferries." for number in range(10)]


def starts() -> list[int]:
    return [sum(len(text) + 2 for text in TEXTS[:number]) for number in range(len(TEXTS))]


def ferries(text: str) -> list[Span]:
    place = text.find("ferries")
    return [(place, place + 7)] if place >= 0 else []


@pytest.fixture
def filled(store: Store) -> Store:
    keep(store, "/ferries.txt", extraction(*TEXTS, title="Ferries"))
    return store


def ask(store: Store, start: int, end: int, words: Callable[[str], list[Span]] | None = None) -> DocumentText:
    return document_text(store.db, DocumentParams("/ferries.txt", start, end), words)


def test_a_part_has_every_passage_that_it_touches(filled: Store) -> None:
    places = starts()
    got = ask(filled, places[3] + 5, places[5] + 1)
    assert [passage.text for passage in got.passages] == TEXTS[3:6]
    assert (got.start, got.end) == (places[3], places[5] + len(TEXTS[5]))
    assert (got.title, got.type, got.begin, got.headers) == ("Ferries", "txt", 0, [])
    assert got.characters == places[9] + len(TEXTS[9])
    assert got.matches == []


def test_parts_beyond_the_text_are_empty_and_the_whole_is_had_at_once(filled: Store) -> None:
    whole = ask(filled, -1000, 10**9)
    assert [passage.text for passage in whole.passages] == TEXTS
    assert ask(filled, 10**6, 10**6 + 5).passages == []
    assert [passage.text for passage in ask(filled, 0, 0).passages] == TEXTS[:1]


def test_words_are_found_in_all_of_the_document(filled: Store) -> None:
    got = ask(filled, 0, 5, ferries)
    text = "\n\n".join(TEXTS)
    assert [text[start:end] for start, end in got.matches] == ["ferries"] * 10
    assert got.is_counted
    assert len(got.passages) == 1


def test_too_many_matches_and_too_long_documents_are_told(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_MATCHES", 4)
    got = ask(filled, 0, 5, ferries)
    assert (len(got.matches), got.is_counted) == (4, False)
    monkeypatch.setattr(module, "MOST_MATCHES", 100)
    monkeypatch.setattr(module, "SEARCHED", 120)
    middle = starts()[5]
    got = ask(filled, middle, middle + 30, ferries)
    assert not got.is_counted
    assert 0 < len(got.matches) < 10
    assert any(middle < start < middle + len(TEXTS[5]) for start, _ in got.matches)


def test_a_file_that_is_not_indexed_is_refused(store: Store) -> None:
    with pytest.raises(FindlingError) as raised:
        ask(store, 0, 10)
    assert raised.value.code is Code.FILE_NOT_INDEXED


def test_a_message_has_its_headers_apart_and_hits_know_their_place(library: Path, start: Callable[..., Engine]) -> None:
    lines = ["From: Aunt Rosalind <r@example.org>", "To: Mira", "Date: Mon, 03 Jul 2023 10:15:00 +0200"]
    body = [
        "The gutter overflowed.",
        "From: here on it is text.",
        *(f"Line {number} of rain." for number in range(300)),
    ]
    message = "\n".join([*lines, "Subject: The gutter", "", "\n\n".join(body)])
    (library / "letter.eml").write_text(message)
    (library / "note.txt").write_text("From: nobody\n\nA note about gutters.")
    engine = start()
    engine.add_folder(str(library))
    settle(engine)
    path = str(library / "letter.eml")
    got = engine.document(DocumentParams(path, 0, 100, "gutters"))
    assert got.headers == [
        ("From", "Aunt Rosalind <r@example.org>"),
        ("To", "Mira"),
        ("Date", "2023-07-03 10:15"),
        ("Subject", "The gutter"),
    ]
    assert got.passages[0].start == got.begin
    assert got.passages[0].text.startswith("The gutter overflowed.\n\nFrom: here on")
    assert [got.passages[0].text[one - got.begin : other - got.begin] for one, other in got.matches] == ["gutter"]
    assert engine.document(DocumentParams(str(library / "note.txt"), 0, 100)).headers == []
    hit = engine.search(SearchParams('"line 211"', mode="words")).hits[0]
    near = engine.document(DocumentParams(path, hit.start, hit.start + 1)).passages[0]
    assert (near.text, near.start) == (hit.passage, hit.start)
    assert hit.passages[0].start == hit.start > 0
