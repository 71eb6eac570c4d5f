"""The store: each content once, words and queue in step with it, nothing half done."""

from __future__ import annotations

from pathlib import Path

import apsw
import numpy as np
import pytest
from tests.engine.conftest import assert_sound, extraction, found, keep

from findling.core.errors import Code, FindlingError
from findling.core.wire import ErrorData
from findling.index import overview, schema
from findling.index.schema import connect, rows, snapshot, value
from findling.index.store import Reading, Store, set_aside
from findling.index.vectors import VectorSpace

LIBRARY = "/library"


def states(store: Store) -> dict[str, str]:
    return dict(rows(store.db, "SELECT path, state FROM file ORDER BY path"))


def matches(store: Store, term: str) -> list[int]:
    return [row[0] for row in rows(store.db, "SELECT rowid FROM words WHERE words MATCH ?", (f'"{term}"',))]


def test_a_found_file_waits_until_it_is_read_and_its_words_are_there_at_once(store: Store) -> None:
    store.record_found([found("/library/a.txt")])
    assert states(store) == {"/library/a.txt": "pending"}
    assert overview.pending_files(store.db) == 1
    keep(store, "/library/a.txt", extraction("The ferry leaves.", "At nine.", title="Timetable"))
    assert states(store) == {"/library/a.txt": "searchable"}
    assert (matches(store, "ferry"), matches(store, "nine"), matches(store, "timetable")) == ([1], [2], [1, 2])


def test_a_copy_costs_nothing_and_goes_alone(store: Store) -> None:
    text = extraction("The same text.")
    keep(store, "/library/a.txt", text, (1,))
    keep(store, "/library/b.txt", text, (1,))
    assert value(store.db, "SELECT count(*) FROM chunk") == 1
    assert value(store.db, "SELECT count(*) FROM unembedded") == 1
    store.remove_files(["/library/a.txt"])
    assert store.orphans(100) == []
    store.remove_files(["/library/b.txt"])
    assert len(store.orphans(100)) == 1


def test_a_move_keeps_everything_but_the_path(store: Store) -> None:
    keep(store, "/library/a.txt", extraction("Text."))
    before = rows(store.db, "SELECT id, content, size, mtime_ns, state FROM file")
    store.record_moved([("/library/a.txt", found("/library/b.txt"))])
    assert rows(store.db, "SELECT id, content, size, mtime_ns, state FROM file") == before
    assert states(store) == {"/library/b.txt": "searchable"}


def test_a_changed_file_is_found_as_it_was_until_it_is_read_again(store: Store) -> None:
    keep(store, "/library/a.txt", extraction("Old words."))
    store.record_found([found("/library/a.txt", 2)])
    assert states(store) == {"/library/a.txt": "pending"}
    assert value(store.db, "SELECT content FROM file") is not None
    store.store_readings([Reading("/library/a.txt", (2, 2), extraction("New words."))], ())
    assert states(store) == {"/library/a.txt": "searchable"}
    orphans = store.orphans(100)
    assert len(orphans) == 1
    store.remove_contents(orphans, [])
    assert matches(store, "old") == []
    assert len(matches(store, "new")) == 1


def test_a_reading_of_an_older_version_is_dropped(store: Store) -> None:
    store.record_found([found("/library/a.txt", 2)])
    store.store_readings([Reading("/library/a.txt", (1, 1), extraction("Outdated."))], ())
    assert states(store) == {"/library/a.txt": "pending"}
    assert matches(store, "outdated") == []


def test_a_reading_of_a_file_that_is_gone_is_dropped(store: Store) -> None:
    store.store_readings([Reading("/library/gone.txt", (1, 1), extraction("Gone."))], ())
    assert value(store.db, "SELECT count(*) FROM content") == 0


def test_the_reason_of_a_failure_is_kept_and_a_later_success_takes_it_back(store: Store) -> None:
    store.record_found([found("/library/a.pdf")])
    store.store_readings([Reading("/library/a.pdf", (1, 1), FindlingError(Code.DAMAGED, detail="no trailer"))], ())
    (problem,) = overview.problems(store.db)
    assert (problem.path, problem.state, problem.code) == ("/library/a.pdf", "broken", "damaged")
    assert "no trailer" in problem.reason
    keep(store, "/library/a.pdf", extraction("Mended."), version=2)
    assert overview.problems(store.db) == []


def test_a_file_that_breaks_is_not_found_by_what_it_held_before(store: Store) -> None:
    keep(store, "/library/a.txt", extraction("Old words."))
    store.record_found([found("/library/a.txt", 2)])
    store.store_readings([Reading("/library/a.txt", (2, 2), FindlingError(Code.FILE_EMPTY))], ())
    assert value(store.db, "SELECT content FROM file") is None
    assert len(store.orphans(100)) == 1


@pytest.mark.parametrize("code", [Code.FILE_VANISHED, Code.FILE_UNREADABLE])
def test_a_file_that_is_out_of_reach_keeps_what_was_read_of_it(store: Store, code: Code) -> None:
    file = found("/drive/a.txt")
    keep(store, file.path, extraction("walnut"))
    store.record_found([file])  # to be read once more, as after an update, while its drive is unplugged
    store.store_readings([Reading(file.path, file.version, FindlingError(code, detail="gone"))], [])
    assert rows(store.db, "SELECT state, code FROM file WHERE content IS NOT NULL") == [("searchable", code)]
    assert store.orphans(10) == []


def test_what_was_read_only_in_part_is_searchable_and_listed(store: Store) -> None:
    partly = extraction("Some words.")
    partly = type(partly)(
        partly.digest, "txt", "", "en", 11, None, partly.chunks, ErrorData("read_partly", {"detail": "page 1"})
    )
    keep(store, "/library/a.txt", partly)
    (problem,) = overview.problems(store.db)
    assert (problem.state, problem.code) == ("partly", "read_partly")
    assert "page 1" in problem.reason


def test_removing_a_content_removes_all_that_hangs_on_it(store: Store) -> None:
    space = VectorSpace.open(store.db, "key", "model", 8)
    for name in ("a", "b"):
        keep(store, f"/library/{name}.txt", extraction(f"{name} one.", f"{name} two.", f"{name} three."), (space.id,))
    vectors = np.eye(6, 8, dtype=np.float32)
    space.store(store.db, [1, 2, 4], vectors[:3])
    space.refuse(store.db, 3, "it stopped")
    store.remove_files(["/library/a.txt"])
    store.remove_contents(store.orphans(100), [space])
    assert rows(store.db, "SELECT id FROM chunk ORDER BY id") == [(4,), (5,), (6,)]
    assert matches(store, "a") == []
    assert list(space.nearest(store.db, vectors[0], 10)) == [4]
    assert rows(store.db, "SELECT * FROM refused") == []
    assert_sound(store.db)


def test_counts_by_folder_do_not_mix_neighbours(store: Store) -> None:
    for path in ("/library/a.txt", "/library/sub/b.txt", "/library2/c.txt", "/library-d.txt"):
        keep(store, path, extraction(path))
    store.record_found([found("/library/wait.txt")])
    counts = overview.folder_status(store.db, LIBRARY).files
    assert (counts.total, counts.searchable, counts.pending, counts.failed) == (3, 2, 1, 0)


def test_files_are_counted_by_coverage_as_they_are_listed(store: Store) -> None:
    space = VectorSpace.open(store.db, "key", "model", 8)
    keep(store, "/library/good.txt", extraction("Good."), (space.id,))
    keep(store, "/library/refused.txt", extraction("Bad.", "Worse."), (space.id,))
    for chunk in (2, 3):
        space.refuse(store.db, chunk, "it stopped")
    partly = extraction("A part.")
    partly = type(partly)(partly.digest, "txt", "", "en", 7, None, partly.chunks, ErrorData("read_partly"))
    keep(store, "/library/part.txt", partly, (space.id,))
    for code in (Code.ENCRYPTED, Code.DAMAGED, Code.FORMAT_MISMATCH, Code.READER_TIMEOUT):
        path = f"/library/{code}.pdf"
        store.record_found([found(path)])
        store.store_readings([Reading(path, (1, 1), FindlingError(code))], ())
    store.record_found([found("/library/wait.txt"), found("/library/encrypted.pdf", 2)])
    files = overview.folder_status(store.db, LIBRARY).files
    assert files.coverage == {"searchable": 1, "partly": 2, "broken": 2, "failed": 1}
    assert (files.total, files.searchable, files.pending, files.failed) == (8, 3, 2, 3)
    listed = [problem.state for problem in overview.problems(store.db)]
    assert sorted(listed) == ["broken", "broken", "failed", "partly", "partly"]


def test_a_mistake_in_the_middle_of_a_batch_stores_nothing_of_it(store: Store) -> None:
    store.record_found([found("/library/a.txt"), found("/library/b.txt")])
    bad = extraction("Bad.")
    bad = type(bad)("not hex", "txt", "", "en", 4, None, bad.chunks)
    readings = [Reading("/library/a.txt", (1, 1), extraction("Good.")), Reading("/library/b.txt", (1, 1), bad)]
    with pytest.raises(ValueError, match="hex"):
        store.store_readings(readings, ())
    assert set(states(store).values()) == {"pending"}
    assert value(store.db, "SELECT count(*) FROM chunk") == 0


def test_what_is_committed_survives_a_writer_that_never_closes(tmp_path: Path) -> None:
    store = Store(tmp_path / "index.sqlite")
    keep(store, "/library/a.txt", extraction("Text."))
    with pytest.raises(KeyboardInterrupt), store.db:
        store.db.execute("DELETE FROM file")
        raise KeyboardInterrupt
    reader = connect(store.path, writable=False)
    try:
        assert value(reader, "SELECT count(*) FROM file") == 1
        with pytest.raises(apsw.ReadOnlyError):
            reader.execute("DELETE FROM file")
    finally:
        reader.close()
        store.close()


def test_a_reader_sees_one_state_while_the_writer_goes_on(store: Store) -> None:
    keep(store, "/library/a.txt", extraction("One."))
    reader = connect(store.path, writable=False)
    try:
        with snapshot(reader):
            assert value(reader, "SELECT count(*) FROM chunk") == 1
            keep(store, "/library/b.txt", extraction("Two."))
            assert value(reader, "SELECT count(*) FROM chunk") == 1
        assert value(reader, "SELECT count(*) FROM chunk") == 2
    finally:
        reader.close()


def test_an_index_is_one_file_once_it_is_closed(tmp_path: Path) -> None:
    store = Store(tmp_path / "index.sqlite")
    keep(store, "/library/a.txt", extraction("Text."))
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["index.sqlite"]
    assert (tmp_path / "index.sqlite").read_bytes()[16:18] == (16384).to_bytes(2, "big")


def test_migrations_run_once_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store(tmp_path / "index.sqlite").close()

    def later(db: apsw.Connection) -> None:
        db.execute("ALTER TABLE file ADD COLUMN note TEXT")

    def broken(db: apsw.Connection) -> None:
        db.execute("CREATE TABLE half(x)")
        raise apsw.SQLError("broken")

    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, later))
    for _ in range(2):
        store = Store(tmp_path / "index.sqlite")
        assert value(store.db, "PRAGMA user_version") == len(schema.MIGRATIONS)
        store.close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, broken))
    with pytest.raises(apsw.SQLError):
        Store(tmp_path / "index.sqlite")
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:-1])
    store = Store(tmp_path / "index.sqlite")
    assert rows(store.db, "SELECT name FROM sqlite_schema WHERE name='half'") == []
    store.close()


def test_files_of_an_older_index_can_be_filtered_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:2])
        db = schema.connect(tmp_path / "index.sqlite", writable=True)
        db.execute(
            "INSERT INTO file(path, size, mtime_ns, inode, state) VALUES ('/Home/Résumé/Élan.PDF', 1, 1, 1, 'pending')"
        )
        db.close()
    store = Store(tmp_path / "index.sqlite")
    assert rows(store.db, "SELECT folder, name FROM file") == [("/home/resume/", "elan.pdf")]
    store.record_moved([("/Home/Résumé/Élan.PDF", found("/Home/b/Moose.PDF"))])
    assert rows(store.db, "SELECT folder, name FROM file") == [("/home/b/", "moose.pdf")]
    store.close()


def test_the_passages_of_a_document_are_numbered_without_a_gap(store: Store) -> None:
    for number in range(5):
        keep(store, f"/{number}", extraction(*(f"text {number} {part}" for part in range(number + 1))))
        store.remove_files([f"/{number - 2}"])
        store.remove_contents(store.orphans(10), [])
    gaps = "SELECT content FROM chunk GROUP BY content HAVING max(id) - min(id) + 1 <> count(*)"
    assert rows(store.db, gaps) == []


def test_an_index_of_a_later_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    store = Store(tmp_path / "index.sqlite")
    store.db.execute("PRAGMA user_version=99")
    store.close()
    before = (tmp_path / "index.sqlite").read_bytes()
    with pytest.raises(FindlingError) as error:
        Store(tmp_path / "index.sqlite")
    assert error.value.code is Code.INDEX_NEWER
    assert (tmp_path / "index.sqlite").read_bytes() == before


def test_damaged_indexes_are_kept_beside_each_other(tmp_path: Path) -> None:
    index = tmp_path / "index.sqlite"
    for number in (1, 2):
        index.write_text(f"damage {number}")
        (tmp_path / "index.sqlite-wal").write_text("log")
        notice = set_aside(index)
        assert notice.code is Code.INDEX_CORRUPT
        assert notice.params["path"].endswith(f"index.sqlite.damaged-{number}")
    assert not index.exists()
    assert (tmp_path / "index.sqlite.damaged-2").read_text() == "damage 2"
    assert (tmp_path / "index.sqlite.damaged-2-wal").exists()


def test_facts_are_remembered(store: Store) -> None:
    store.remember("device", "CPU")
    store.remember("device", "GPU")
    assert rows(store.db, "SELECT value FROM fact WHERE name='device'") == [("GPU",)]
