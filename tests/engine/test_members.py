"""Archives, mailboxes and attachments: what lies in a file is a document of its own, wherever that file goes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

import apsw
import pytest
from tests.engine.conftest import assert_sound, extraction, found, keep, settle
from tests.hostile import made, office

from findling.core.answers import Hit, SearchParams, SimilarParams
from findling.core.document_text import DocumentParams
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.reading import Extraction, MemberReading
from findling.core.wire import ErrorData
from findling.documents.unpacking import unpacked
from findling.engine.engine import Engine, EngineOptions
from findling.index import overview, schema
from findling.index.schema import connect, rows, value
from findling.index.store import Reading, Store

FERRY = "The ferry to Naxos leaves the harbour at a quarter past nine."
WALNUT = "Nobody in the village remembered who had planted the walnut trees."
HINGE = "Order KX-4471 was sent back because the hinge was bent."
LETTER = made.docx(made.paragraph(FERRY), "A letter from the coast")


def message(subject: str, text: str, day: int, attached: dict[str, bytes] | None = None) -> bytes:
    made_message = EmailMessage()
    made_message["From"], made_message["Subject"] = "Mira <mira@example.org>", subject
    made_message["Date"] = f"Mon, {day:02} Jun 2009 10:00:00 +0000"
    made_message.set_content(text)
    for name, data in (attached or {}).items():
        made_message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return made_message.as_bytes()


def mailbox(*messages: bytes) -> bytes:
    return b"\n".join(b"From mira@example.org Mon Jun 01 10:00:00 2009\n" + each for each in messages)


MAILBOX = mailbox(message("Walnuts", WALNUT, 1), message("The order", HINGE, 8, {"coast.docx": LETTER}))
INNER = office.package({"docs/walnut.txt": WALNUT})
ARCHIVE = office.package({"letter.docx": LETTER, "inner.zip": INNER, "broken.pdf": b"%PDF-1.4 no more"})


@pytest.fixture
def engine(profile: Profile) -> Iterator[Engine]:
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        yield engine


def index(engine: Engine, library: Path, **files: bytes) -> None:
    for name, data in files.items():
        (library / name.replace("_", ".")).write_bytes(data)
    if not engine.folders:
        engine.add_folder(os.fspath(library))
    else:
        engine.rescan()
    settle(engine)


def places(engine: Engine, query: str) -> list[str]:
    return sorted(hit.place for hit in hits(engine, query))


def hits(engine: Engine, query: str) -> list[Hit]:
    return engine.search(SearchParams(query, "words")).hits


def reading_db(profile: Profile) -> apsw.Connection:
    return connect(profile.index, writable=False)


def test_a_member_is_a_hit_of_its_own(engine: Engine, library: Path) -> None:
    index(engine, library, all_zip=ARCHIVE, mail_mbox=MAILBOX)
    archive, mail = str(library / "all.zip"), str(library / "mail.mbox")
    (hit,) = [hit for hit in hits(engine, "ferry to Naxos") if hit.path == archive]
    assert (hit.member, hit.title, hit.type, hit.language) == ("letter.docx", "A letter from the coast", "docx", "en")
    assert hit.place == f"{archive} › letter.docx"
    assert hit.also_in == [f"{mail} › 2. The order › coast.docx"]
    (hit,) = hits(engine, "hinge bent")
    assert (hit.path, hit.member, hit.title, hit.type) == (mail, "2. The order", "The order", "eml")
    assert hit.modified == "2009-06-08T10:00:00Z"
    shown = places(engine, "village remembered walnut trees")
    assert shown == [f"{archive} › inner.zip › docs/walnut.txt", f"{mail} › 1. Walnuts"]
    text = engine.document(DocumentParams(archive, 0, 100, member="inner.zip › docs/walnut.txt"))
    assert [passage.text for passage in text.passages] == [WALNUT]
    with pytest.raises(FindlingError) as caught:
        engine.document(DocumentParams(archive, 0, 100, member="nothing.txt"))
    assert caught.value.code is Code.FILE_NOT_INDEXED


def test_files_of_one_name_in_one_file_are_told_apart(engine: Engine, library: Path) -> None:
    letter = EmailMessage()
    letter.set_content("Three scans.")
    for text in (FERRY, WALNUT, FERRY):
        letter.add_attachment(text.encode(), maintype="text", subtype="plain", filename="scan.txt")
    long = "x" * 250 + ".txt"
    archive = office.package({"1" + long: HINGE, "2" + long: "Rain fell for nine days."})
    index(engine, library, mail_eml=letter.as_bytes(), long_zip=archive)
    mail = str(library / "mail.eml")
    (ferry,) = hits(engine, "ferry Naxos")
    assert (ferry.member, ferry.copies, ferry.also_in) == ("scan.txt", [], [f"{mail} › scan.txt (3)"])
    assert places(engine, "walnut trees") == [f"{mail} › scan.txt (2)"]
    (rain,) = hits(engine, "rain fell")
    for hit, text in ((ferry, FERRY), (hits(engine, "walnut")[0], WALNUT), (rain, "Rain fell for nine days.")):
        assert unpacked(hit.path, Path(hit.path).read_bytes(), hit.member)[1].decode().strip() == text
        shown = engine.document(DocumentParams(hit.path, 0, 100, member=hit.member))
        assert [passage.text for passage in shown.passages] == [text]


def test_filters_see_the_member_and_where_its_file_is(engine: Engine, library: Path) -> None:
    (library / "sub").mkdir()
    index(engine, library, mail_mbox=MAILBOX)
    (library / "sub" / "all.zip").write_bytes(ARCHIVE)
    index(engine, library)
    archive, mail = str(library / "sub" / "all.zip"), str(library / "mail.mbox")
    letter, walnut = f"{archive} › letter.docx", f"{archive} › inner.zip › docs/walnut.txt"
    assert places(engine, "type:docx in:sub") == [letter]
    assert places(engine, "type:eml") == [f"{mail} › 1. Walnuts", f"{mail} › 2. The order"]
    assert places(engine, "name:walnut type:text") == [walnut]
    assert places(engine, "in:all.zip") == [walnut, letter]
    assert places(engine, "in:inner.zip/docs") == [walnut]
    assert places(engine, "in:sub -type:docx") == [walnut]
    assert places(engine, "type:mail after:2009-06-05 before:2009-07") == [f"{mail} › 2. The order"]
    assert places(engine, "type:docx before:2010") == [f"{mail} › 2. The order › coast.docx"]
    assert places(engine, "ferry in:mail.mbox") == [f"{mail} › 2. The order › coast.docx"]


def test_names_of_members_and_of_what_holds_them_are_searched(engine: Engine, library: Path) -> None:
    inside = {"harvest-2019.txt": FERRY, "plain.txt": HINGE}
    index(engine, library, invoices_zip=office.package(inside), other_txt=WALNUT.encode())
    archive = library / "invoices.zip"
    assert places(engine, "harvest")[:1] == [f"{archive} › harvest-2019.txt"]
    assert places(engine, "invoices") == [f"{archive} › harvest-2019.txt"]
    archive.rename(library / "yearly.zip")
    index(engine, library)
    assert places(engine, "invoices") == []
    assert places(engine, "yearly harvest") == [f"{library / 'yearly.zip'} › harvest-2019.txt"]


def test_moves_and_copies_cost_nothing_and_what_is_gone_is_gone(
    engine: Engine, library: Path, profile: Profile
) -> None:
    index(engine, library, all_zip=ARCHIVE, mail_mbox=MAILBOX)
    stored = "SELECT id, text FROM chunk ORDER BY id"
    with reading_db(profile) as db:
        before = rows(db, stored)
        assert len(before) == 4, "a letter, a text and two messages; the letter lies in both"
    (library / "all.zip").rename(library / "moved.zip")
    shutil.copy(library / "moved.zip", library / "copy.zip")
    index(engine, library)
    (hit,) = hits(engine, "ferry Naxos in:copy.zip")
    assert (hit.path, hit.member) == (str(library / "copy.zip"), "letter.docx")
    (hit,) = hits(engine, "ferry Naxos")
    assert hit.copies == [str(library / "moved.zip")]
    with reading_db(profile) as db:
        assert rows(db, stored) == before
    for name in ("copy.zip", "moved.zip"):
        (library / name).unlink()
    index(engine, library)
    assert places(engine, "village walnut trees") == [f"{library / 'mail.mbox'} › 1. Walnuts"]
    engine._pipeline.collect()
    with reading_db(profile) as db:
        texts = [text for _, text in rows(db, stored)]
        assert len(texts) == 3
        assert sum("Naxos" in text for text in texts) == 1, "the letter is attached to a message still"
    (library / "mail.mbox").unlink()
    index(engine, library)
    engine._pipeline.collect()
    db = connect(profile.index, writable=True)
    for table in ("chunk", "content", "member", "file", "names"):
        assert value(db, f"SELECT count(*) FROM {table}") == 0, table
    assert_sound(db)
    db.close()


def test_a_file_on_its_own_and_in_an_archive_is_stored_once(engine: Engine, library: Path, profile: Profile) -> None:
    index(engine, library, letter_docx=LETTER, inner_zip=INNER, all_zip=ARCHIVE)
    (hit,) = hits(engine, "ferry Naxos")
    assert (hit.place, hit.copies) == (str(library / "letter.docx"), [])
    assert hit.also_in == [f"{library / 'all.zip'} › letter.docx"]
    assert len(hits(engine, "walnut")) == 1
    with reading_db(profile) as db:
        assert value(db, "SELECT count(*) FROM chunk") == 2
    (library / "all.zip").unlink()
    (library / "letter.docx").unlink()
    index(engine, library)
    engine._pipeline.collect()
    assert places(engine, "walnut") == [f"{library / 'inner.zip'} › docs/walnut.txt"]
    with reading_db(profile) as db:
        assert value(db, "SELECT count(*) FROM chunk") == 1


def test_a_changed_archive_is_found_as_it_is(engine: Engine, library: Path) -> None:
    index(engine, library, all_zip=ARCHIVE)
    index(engine, library, all_zip=office.package({"letter.docx": LETTER, "new.txt": HINGE}))
    assert places(engine, "walnut") == []
    assert places(engine, "hinge") == [f"{library / 'all.zip'} › new.txt"]
    assert places(engine, "ferry") == [f"{library / 'all.zip'} › letter.docx"]


def test_a_mailbox_that_grows_costs_its_new_message_only(engine: Engine, library: Path, profile: Profile) -> None:
    index(engine, library, mail_mbox=MAILBOX)
    stored = "SELECT id, text FROM chunk ORDER BY id"
    with reading_db(profile) as db:
        before = rows(db, stored)
    index(
        engine, library, mail_mbox=MAILBOX + b"\n" + mailbox(message("News", "The bakery on the quay has closed.", 9))
    )
    engine._pipeline.collect()
    assert places(engine, "bakery quay") == [f"{library / 'mail.mbox'} › 3. News"]
    with reading_db(profile) as db:
        after = rows(db, stored)
        assert after[: len(before)] == before
        assert len(after) == len(before) + 1


def test_a_member_that_cannot_be_read_is_listed_with_its_place(engine: Engine, library: Path) -> None:
    encrypted = office.package({"a.pdf": b"%PDF-1.4", "b.docx": LETTER[:-50]})
    index(engine, library, all_zip=ARCHIVE, none_zip=encrypted)
    listed = {problem.place: problem for problem in engine.errors()}
    archive = str(library / "all.zip")
    assert set(listed) == {archive, f"{archive} › broken.pdf", str(library / "none.zip")}
    assert {place: problem.state for place, problem in listed.items()} == {
        archive: "partly",
        f"{archive} › broken.pdf": "broken",
        str(library / "none.zip"): "broken",
    }
    assert "broken.pdf" in listed[archive].reason
    assert "none of the 2 files" in listed[str(library / "none.zip")].reason
    (folder,) = engine.status().folders
    assert folder.files.coverage == {"partly": 1, "broken": 1}
    assert (folder.files.searchable, folder.files.failed) == (1, 1)


def test_what_is_like_a_mailbox_is_like_its_messages(start: Callable[..., Engine], library: Path) -> None:
    (library / "mail.mbox").write_bytes(MAILBOX)
    (library / "ships.txt").write_text("A boat to the island sails from the port every morning.")
    engine = start()
    engine.add_folder(os.fspath(library))
    settle(engine)
    (hit,) = engine.similar(SimilarParams(str(library / "mail.mbox"))).hits
    assert hit.path == str(library / "ships.txt")
    near = engine.similar(SimilarParams(str(library / "mail.mbox"), member="2. The order › coast.docx")).hits
    assert near[0].path == str(library / "ships.txt")
    assert {hit.member for hit in near[1:]} == {"1. Walnuts", "2. The order"}


# ---- the store ---------------------------------------------------------------------------------------------------


def container(*members: Extraction | FindlingError, name: str = "") -> Extraction:
    readings = [
        MemberReading(f"{number}.txt", 1, error=ErrorData(each.code, each.params))
        if isinstance(each, FindlingError)
        else MemberReading(f"{number}.txt", 1, each)
        for number, each in enumerate(members, 1)
    ]
    bare = extraction(title=name + "".join(each.digest for each in members if isinstance(each, Extraction)))
    return Extraction(bare.digest, "zip", "", "en", 0, None, [], members=readings)


def collect(store: Store) -> None:
    while contents := store.orphans(1):
        assert rows(store.db, "PRAGMA foreign_key_check") == []
        store.remove_contents(contents, [])


def test_containers_go_before_what_lies_in_them_whenever_it_is_interrupted(store: Store) -> None:
    shared, own = extraction("Shared."), extraction("Own.")
    inner = container(shared, own)
    outer = container(inner, shared, name="outer")
    keep(store, "/library/outer.zip", outer)
    keep(store, "/library/inner.zip", inner)
    expected = [("1.txt",), ("1.txt › 1.txt",), ("1.txt › 2.txt",), ("2.txt",)]
    within = "SELECT member FROM place WHERE path='/library/outer.zip' AND member != '' ORDER BY member"
    assert rows(store.db, within) == expected
    store.remove_files(["/library/outer.zip"])
    (first,) = store.orphans(1)
    store.remove_contents([first], [])
    assert store.orphans(1) == [], "the other archive has all that is left"
    keep(store, "/library/outer.zip", outer, version=2)
    assert rows(store.db, within) == expected
    assert value(store.db, "SELECT count(*) FROM chunk") == 2
    store.remove_files(["/library/outer.zip", "/library/inner.zip"])
    for removed in range(1, 5):
        store.remove_contents(store.orphans(1), [])
        assert_sound(store.db)
        assert value(store.db, "SELECT count(*) FROM content") == 4 - removed
        again = value(store.db, "SELECT count(*) FROM member JOIN content ON content.id = member.container")
        assert again == value(store.db, "SELECT count(*) FROM member")


def test_what_reappears_while_it_is_removed_is_whole_again(store: Store) -> None:
    outer = container(extraction("One."), extraction("Two."))
    for step in range(4):
        keep(store, "/library/a.zip", outer, version=2 * step + 1)
        store.remove_files(["/library/a.zip"])
        for _ in range(step):
            store.remove_contents(store.orphans(1), [])
        keep(store, "/library/a.zip", outer, version=2 * step + 2)
        found_in = "SELECT chunk.text FROM place JOIN chunk ON chunk.content = place.content ORDER BY 1"
        assert rows(store.db, found_in) == [("One.",), ("Two.",)]
        collect(store)
        assert rows(store.db, found_in) == [("One.",), ("Two.",)]


def test_an_index_of_version_six_has_its_containers_read_again(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (library / "all.zip").write_bytes(ARCHIVE)
    (library / "plain.txt").write_text(HINGE)
    profile = Profile(tmp_path / "profile")
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        index(engine, library)
    # as version six had it: the members are passages of the archive, the table of members is not there
    db = connect(profile.index, writable=True)
    (archive,) = rows(db, "SELECT content FROM file WHERE path=?", (str(library / "all.zip"),))
    db.execute("DROP TABLE scan; ALTER TABLE content DROP COLUMN labels")  # of version eight
    db.execute("DROP VIEW place; DROP TABLE member; PRAGMA user_version=6")
    chunks = "SELECT id FROM chunk WHERE text IN (?, ?) ORDER BY id"
    for ordinal, (chunk,) in enumerate(rows(db, chunks, (FERRY, WALNUT))):
        db.execute("UPDATE chunk SET content=?, ordinal=? WHERE id=?", (archive[0], ordinal, chunk))
    db.execute("DELETE FROM content WHERE id NOT IN (SELECT content FROM chunk)")
    db.execute("DELETE FROM names WHERE rowid < 0")
    plain = rows(db, "SELECT content, state FROM file WHERE path=?", (str(library / "plain.txt"),))
    db.close()
    assert len(schema.MIGRATIONS) >= 7
    store = Store(profile.index)
    assert rows(store.db, "SELECT path, state FROM file ORDER BY path") == [
        (str(library / "all.zip"), "pending"),
        (str(library / "plain.txt"), "searchable"),
    ]
    assert rows(store.db, "SELECT content, state FROM file WHERE path=?", (str(library / "plain.txt"),)) == plain
    found_in = "SELECT place.member FROM place JOIN chunk ON chunk.content = place.content WHERE text=?"
    assert rows(store.db, found_in, (FERRY,)) == [("",)], "found as before until it is read again"
    store.close()
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        settle(engine)
        assert places(engine, "ferry") == [f"{library / 'all.zip'} › letter.docx"]
        engine._pipeline.collect()
    db = connect(profile.index, writable=True)
    assert_sound(db)
    assert value(db, "SELECT count(*) FROM chunk") == 3
    db.close()


def test_a_member_without_text_is_listed_and_a_reading_of_an_older_version_dropped(store: Store) -> None:
    outer = container(extraction("One."), FindlingError(Code.ENCRYPTED))
    keep(store, "/library/a.zip", outer)
    (problem,) = overview.problems(store.db)
    assert (problem.place, problem.state) == ("/library/a.zip › 2.txt", "password")
    store.record_found([found("/library/a.zip", 3)])
    store.store_readings([Reading("/library/a.zip", (2, 2), container(extraction("Late.")))], ())
    assert value(store.db, "SELECT count(*) FROM content") == 2
    assert overview.problems(store.db) == [], "what waits to be read again is not told of"
