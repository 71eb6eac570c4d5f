"""Every file is found or listed with the reason why not, whatever it is called; what nobody made stays out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.engine.conftest import assert_sound, settle
from tests.engine.conftest import found as indexed_file
from tests.hostile import office

from findling.core.answers import SearchParams
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.engine.engine import Engine, EngineOptions
from findling.index import overview
from findling.index.schema import connect, rows
from findling.index.store import Reading, Store

FERRY = "The ferry to Naxos leaves the harbour at a quarter past nine."


def follow(engine: Engine, library: Path) -> dict[str, str]:
    """What is listed of each file by now, by its name."""
    if engine.folders:
        engine.rescan()
    else:
        engine.add_folder(os.fspath(library))
    settle(engine)
    return {problem.place.removeprefix(f"{library}{os.sep}"): problem.state for problem in engine.errors()}


def found(engine: Engine, query: str) -> set[str]:
    return {os.path.basename(hit.place) for hit in engine.search(SearchParams(query, "words")).hits}


def test_every_file_is_found_or_listed_and_junk_is_neither(profile: Profile, library: Path) -> None:
    files: dict[str, str | bytes] = {
        "README": f"{FERRY} Harbour one.",
        "notes.unheard-of": f"{FERRY} Harbour two.",
        "letter.txt": f"{FERRY} Harbour three.",
        "pages.dat": b"%PDF-1.4 and no more",
        "song.mp3": b"ID3" + bytes(100),
        "archive.rar": b"Rar!\x1a\x07" + bytes(100),
        "unknown.dat": bytes(range(256)) * 100,
        "named.zip": office.package({"song.mp3": b"ID3", "words.unheard-of": "Words within: Lesbos"}),
        "Thumbs.db": b"x",
        "letter.txt~": "a copy",
        "film.mp4.part": "half a film",
        ".hidden": "hidden",
        "~$letter.docx": "lock",
    }
    for name, data in files.items():
        (library / name).write_bytes(data.encode() if isinstance(data, str) else data)
    with (library / "huge.bin").open("wb") as huge:
        huge.write(bytes(range(256)) * 64)
        huge.truncate(200 << 20)  # larger than any text that is read: it is not
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        assert follow(engine, library) == {
            "pages.dat": "broken",
            "song.mp3": "unsupported",
            "archive.rar": "unsupported",
            "unknown.dat": "unsupported",
            "huge.bin": "unsupported",
            "named.zip › song.mp3": "unsupported",
        }
        assert found(engine, "ferry harbour") == {"README", "notes.unheard-of", "letter.txt"}
        assert found(engine, "Lesbos") == {"named.zip › words.unheard-of"}
        (folder,) = engine.status().folders
        assert folder.files.coverage == {"searchable": 4, "unsupported": 4, "broken": 1}
        assert (folder.files.total, folder.files.searchable, folder.files.failed) == (9, 4, 5)
        reasons = {os.path.basename(problem.place): problem.reason for problem in engine.errors()}
        assert "a sound file" in reasons["song.mp3"]
        assert "7-Zip" in reasons["archive.rar"]


def test_of_very_many_files_the_more_telling_ones_are_listed(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.record_unread([(indexed_file(f"/library/{number:03}.mp3"), "a sound file") for number in range(20)])
    broken = "/library/z.pdf"
    store.record_found([indexed_file(broken)])
    store.store_readings([Reading(broken, (1, 1), FindlingError(Code.DAMAGED, detail="no trailer"))], ())
    monkeypatch.setattr(overview, "MOST_LISTED", 5)
    listed = [(problem.path, problem.state) for problem in overview.problems(store.db)]
    assert len(listed) == 5
    assert listed[-1] == (broken, "broken")
    assert overview.folder_status(store.db, "/library").files.coverage == {"unsupported": 20, "broken": 1}


def test_what_is_listed_unread_is_read_under_another_name(profile: Profile, library: Path) -> None:
    (library / "letter.mp3").write_text(FERRY)
    (library / "other.txt").write_text("Words of another file.")
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        assert follow(engine, library) == {"letter.mp3": "unsupported"}
        (library / "letter.mp3").rename(library / "letter.txt")
        (library / "other.txt").rename(library / "other.mp3")
        assert follow(engine, library) == {"other.mp3": "unsupported"}
        assert found(engine, "ferry") == {"letter.txt"}
        assert found(engine, "another file") == set()
        (library / "other.mp3").unlink()
        assert follow(engine, library) == {}
    db = connect(profile.index, writable=True)
    assert_sound(db)
    db.close()


def test_another_version_looks_again_at_what_was_not_read(profile: Profile, library: Path) -> None:
    (library / "letter.txt").write_text(FERRY)
    (library / "song.mp3").write_bytes(b"ID3" + bytes(100))
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        follow(engine, library)
    db = connect(profile.index, writable=True)
    # as a version without a reader for txt had it
    db.execute("UPDATE file SET state='failed', content=NULL, code='unsupported', params='{}' WHERE name='letter.txt'")
    db.execute("UPDATE fact SET value='pdf docx' WHERE name='readers'")
    db.close()
    for _ in range(2):
        with Engine(profile, EngineOptions(meaning=False)) as engine:
            settle(engine)
            assert found(engine, "ferry") == {"letter.txt"}
            assert [problem.path for problem in engine.errors()] == [str(library / "song.mp3")]
    db = connect(profile.index, writable=True)
    assert rows(db, "SELECT count(*) FROM file") == [(2,)]
    assert_sound(db)
    db.close()
