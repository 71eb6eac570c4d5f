"""A real index, real workers and the real starter model, in a folder of the test's own."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from hashlib import blake2b
from pathlib import Path

import apsw
import numpy as np
import pytest
from tests.engine.hub_server import HubServer, hub_server
from tests.processes import DEADLINE, MODEL

from findling.core.paths import Profile
from findling.core.reading import Chunk, Extraction
from findling.engine.engine import Engine
from findling.index.backlog import queued_spaces
from findling.index.files import FoundFile
from findling.index.record import blocks, stored
from findling.index.schema import rows, value, vector_tables
from findling.index.sketch import sign_bits
from findling.index.store import Reading, Store


@pytest.fixture(scope="session", autouse=True)
def starter_model() -> None:
    assert MODEL.exists(), "the starter model is missing: run `make starter`"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "index.sqlite")
    yield made
    assert_sound(made.db)
    made.close()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    return folder


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


@pytest.fixture
def start(profile: Profile) -> Iterator[Callable[..., Engine]]:
    """Starts engines on the profile; those still open at the end are closed."""
    started: list[Engine] = []

    def begin() -> Engine:
        engine = Engine(profile)
        started.append(engine)
        return engine

    yield begin
    for engine in started:
        engine.close()
    assert not [
        thread
        for thread in threading.enumerate()
        if thread.name.startswith(("writer", "reading", "embedding", "recognising"))
    ]


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[HubServer]:
    """A model hub on this machine, and nothing else that models are fetched from."""
    with hub_server() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setenv("HF_HOME", os.fspath(tmp_path / "hf"))
        for name in ("HF_TOKEN", "FINDLING_OFFLINE", "HF_HUB_OFFLINE", "HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)
        yield server


def settle(engine: Engine) -> None:
    """Wait until an engine has done all it can."""
    deadline = time.monotonic() + DEADLINE
    while engine.busy:
        engine.wait_for_change(0.05)
        assert time.monotonic() < deadline, engine.status()


def extraction(*texts: str, title: str = "", heading: str = "", language: str = "en") -> Extraction:
    """What a worker would say of a document of these passages."""
    chunks = []
    start = 0
    for text in texts:
        chunks.append(Chunk(text, start, start + len(text), None, heading, language))
        start += len(text) + 2
    digest = blake2b("\0".join((title, heading, *texts)).encode(), digest_size=20).hexdigest()
    return Extraction(digest, "txt", title, language, max(0, start - 2), None, chunks)


def found(path: str, version: int = 1) -> FoundFile:
    """A file of a certain version."""
    return FoundFile(path, version, version, abs(hash(path)) % 10_000)


def keep(store: Store, path: str, outcome: Extraction, spaces: tuple[int, ...] = (), version: int = 1) -> None:
    """Record and read one file."""
    file = found(path, version)
    store.record_found([file])
    store.store_readings([Reading(path, file.version, outcome)], spaces)


def assert_sound(db: apsw.Connection) -> None:
    """Fail unless the tables agree with each other and pass SQLite's own checks."""
    assert value(db, "PRAGMA integrity_check") == "ok"
    assert rows(db, "PRAGMA foreign_key_check") == []
    readonly = value(db, "PRAGMA query_only")
    if not readonly:
        db.execute("INSERT INTO words(words) VALUES('integrity-check')")
    chunks = {row[0] for row in rows(db, "SELECT id FROM chunk")}
    assert {row[0] for row in rows(db, "SELECT rowid FROM words")} == chunks
    unread = "state = 'failed' AND code = 'unsupported'"
    named = {row[0] for row in rows(db, f"SELECT id FROM file WHERE NOT ({unread})")}
    named |= {-row[0] for row in rows(db, "SELECT id FROM member WHERE content IS NOT NULL")}
    may_be = {row[0] for row in rows(db, f"SELECT id FROM file WHERE {unread}")}
    assert {row[0] for row in rows(db, "SELECT rowid FROM names")} - may_be == named
    for (space,) in rows(db, "SELECT id FROM space"):
        tables = vector_tables(db, space)
        vectors = [row[0] for table in tables for row in rows(db, f"SELECT rowid FROM {table}")]
        waiting = [row[0] for row in rows(db, "SELECT chunk FROM unembedded WHERE space=?", (space,))]
        refused = [row[0] for row in rows(db, "SELECT chunk FROM refused WHERE space=?", (space,))]
        if space in queued_spaces(db):
            assert sorted(vectors + waiting + refused) == sorted(chunks)
        assert len(set(vectors)) == len(vectors)
        assert set(vectors) <= chunks
        dimension, centre = rows(db, "SELECT dimension, centre FROM space WHERE id=?", (space,))[0]
        for table in tables:
            held = [block for block in blocks(db, table, dimension) if len(block.ids)]
            ids, integers, scales = stored(db, table)
            assert sorted(id for block in held for id in block.ids.tolist()) == ids.tolist()
            assert [row[0] for row in rows(db, f"SELECT rowid FROM {table} ORDER BY rowid")] == ids.tolist()
            if held and centre is not None:
                bits = np.concatenate([block.bits for block in held])[np.argsort(np.concatenate([b.ids for b in held]))]
                assert (bits == sign_bits(integers * scales[:, None], np.frombuffer(centre, np.float32))).all()
