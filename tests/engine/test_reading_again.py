"""A file that is read once more: what was missing of it comes, what was there stays, and costs nothing anew."""

from __future__ import annotations

from hashlib import blake2b

import msgspec
from tests.engine.conftest import extraction, keep

from findling.core.errors import Code
from findling.core.reading import Chunk, Extraction, MemberReading, Recognition
from findling.core.wire import ErrorData
from findling.index import composition
from findling.index.schema import rows, value
from findling.index.store import Store

LETTERS = ("Walnut.", "Ferry.", "Moor.")
OUTCOMES = "SELECT state, code FROM file ORDER BY id"
HELD = "SELECT member FROM place WHERE member != '' AND content IS NOT NULL"


def archive(read: int, scans: tuple[int, ...] = (), format: str = "zip") -> Extraction:
    """A file of three letters, of which only the first are read and the others protected."""
    members = [
        MemberReading(f"{text}txt", 9, extraction(text))
        if number < read
        else MemberReading(f"{text}txt", 9, error=ErrorData(Code.ENCRYPTED))
        for number, text in enumerate(LETTERS)
    ]
    warning = ErrorData(Code.READ_PARTLY, {"detail": f"without {3 - read}"}) if read < 3 else None
    digest = blake2b(format.encode(), digest_size=20).hexdigest()
    return Extraction(digest, format, "", "en", 0, 2, [], warning, members=members, scans=list(scans))


def cut_off(read: int) -> Extraction:
    """The same file where its reading ended early."""
    whole = archive(3)
    warning = ErrorData(Code.READ_PARTLY, {"detail": "what could be read in 25 seconds"})
    return msgspec.structs.replace(whole, members=whole.members[:read], warning=warning)


def test_what_was_left_out_of_an_archive_is_found_once_it_could_be_read(store: Store) -> None:
    for version, read in enumerate((1, 2), 1):
        keep(store, "/library/a.zip", cut_off(read), version=version)
        assert rows(store.db, OUTCOMES) == [("searchable", Code.READ_PARTLY)]
        assert len(rows(store.db, HELD)) == read
    keep(store, "/library/a.zip", archive(3), version=3)
    assert rows(store.db, OUTCOMES) == [("searchable", None)]
    assert len(rows(store.db, HELD)) == 3
    assert value(store.db, "SELECT count(*) FROM chunk") == 3, "each letter is stored once"
    store.remove_contents(store.orphans(10), [])
    assert value(store.db, "SELECT count(*) FROM content") == 4


def test_the_same_reading_of_a_file_with_gaps_is_not_stored_again(store: Store) -> None:
    for version in (1, 2):
        keep(store, "/library/a.zip", archive(1), version=version)
        keep(store, "/library/copy.zip", archive(1), version=version)
    assert value(store.db, "SELECT count(*) FROM content") == 2
    assert store.orphans(10) == []


def test_a_member_that_lacked_something_is_stored_anew_with_what_holds_it(store: Store) -> None:
    def outer(read: int) -> Extraction:
        inner = archive(read)
        digest = blake2b(b"outer", digest_size=20).hexdigest()
        member = MemberReading("inner.zip", 9, inner)
        return Extraction(digest, "zip", "", "en", 0, None, [], inner.warning, members=[member])

    keep(store, "/library/outer.zip", outer(1))
    keep(store, "/library/outer.zip", outer(3), version=2)
    assert rows(store.db, OUTCOMES) == [("searchable", None)]
    assert len(rows(store.db, HELD)) == 4


def test_files_that_were_read_in_part_can_be_tried_again(store: Store) -> None:
    keep(store, "/library/a.zip", archive(1))
    composition.queue_again(store.db, ["/library/a.zip"])
    assert rows(store.db, "SELECT state FROM file") == [("pending",)]


def test_text_by_ocr_outlives_a_password_for_an_attachment(store: Store) -> None:
    path = "/library/scan.pdf"
    keep(store, path, archive(1, (1, 2), "pdf"))
    content = value(store.db, "SELECT content FROM file")
    for page in (1, 2):
        text = f"Page {page}."
        page_text = Recognition(text, [Chunk(text, 0, len(text), page, "", "en")])
        store.store_page(content, page, page_text, [], [])
    stored = rows(store.db, "SELECT id, text FROM chunk WHERE content=?", (content,))
    assert len(stored) == 2
    for read in (1, 3):  # of a wrong password and of the right one
        assert composition.queue_protected(store.db) == 1
        keep(store, path, archive(read, (1, 2), "pdf"))
        assert rows(store.db, "SELECT id, text FROM chunk WHERE content=?", (content,)) == stored
        assert len(rows(store.db, HELD)) == read
    assert rows(store.db, OUTCOMES) == [("searchable", None)]
    assert value(store.db, "SELECT count(*) FROM scan WHERE state='waiting'") == 0


def test_a_password_that_opens_nothing_costs_no_text(store: Store) -> None:
    keep(store, "/library/a.zip", archive(1))
    before = rows(store.db, "SELECT id, digest FROM content")
    assert composition.queue_protected(store.db) == 1
    keep(store, "/library/a.zip", archive(1))
    assert rows(store.db, "SELECT id, digest FROM content") == before
    assert store.orphans(10) == []
