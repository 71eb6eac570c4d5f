"""The engine is killed twenty times while it indexes; in the end nothing is missing, double or different."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import NamedTuple

import apsw
import numpy as np
import psutil
import pytest
from tests import library
from tests.engine.conftest import assert_sound, settle
from tests.processes import APP, DEADLINE, assert_gone, environment, family

from findling.core.client import EngineClient
from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.core.process import command
from findling.core.protocol import Status
from findling.engine.engine import Engine
from findling.index.schema import connect, rows

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kill -9 is a signal of POSIX")

KILLS = 20
FIRST, DOCUMENTS = 50, 150
SEED = 20


class Moment(NamedTuple):
    """When to kill: so many more of something than at the engine's start, and then so many seconds later."""

    what: str
    more: int
    later: float


def progress(status: Status) -> dict[str, int]:
    return {
        "vectors": status.passages.with_vectors,
        "files": sum(folder.files.searchable for folder in status.folders),
        "answer": 0,
    }


def start(profile: Profile) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command("engine", "--profile", str(profile.folder), "--owned"),
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=environment(PYTHONPATH=str(APP)),
    )  # fmt: skip


def live_until(profile: Profile, process: subprocess.Popen[bytes], moment: Moment) -> str:
    """Watch an engine until the moment has come, and say what it was doing then."""
    pause = threading.Event()
    if moment.what == "start":
        pause.wait(moment.later)
        return "starting"
    deadline = time.monotonic() + DEADLINE
    client: EngineClient | None = None
    first: dict[str, int] = {}
    try:
        while True:
            assert time.monotonic() < deadline, moment
            assert process.poll() is None, "the engine ended by itself"
            try:
                client = client or EngineClient.connect(profile)
                status = client.status()
            except FindlingError:
                pause.wait(0.01)
                continue
            now = progress(status)
            first = first or now
            if status.state == "idle" or now[moment.what] >= first[moment.what] + moment.more:
                pause.wait(moment.later)
                return status.state
            pause.wait(0.005)
    finally:
        if client is not None:
            client.close()


class Content(NamedTuple):
    """What an index says of one file, free of its own numbers."""

    digest: bytes
    passages: list[tuple[str, int, int, int | None, str, str]]


def contents(db: apsw.Connection) -> dict[str, Content]:
    found = {}
    for path, state, code, id, digest in rows(
        db, "SELECT path, state, code, content, digest FROM file LEFT JOIN content ON content.id = file.content"
    ):
        assert (state, code) == ("searchable", None), path
        passages = rows(
            db, 'SELECT text, start, "end", page, heading, language FROM chunk WHERE content=? ORDER BY ordinal', (id,)
        )
        found[path] = Content(digest, passages)
    return found


def vectors(db: apsw.Connection) -> dict[tuple[bytes, int], np.ndarray]:
    """The vector of each passage, by its document's digest and its place in it."""
    ((space,),) = rows(db, "SELECT id FROM space")
    sql = (
        f"SELECT content.digest, chunk.ordinal, v.embedding, v.scale FROM vector_{space} v "
        "JOIN chunk ON chunk.id = v.rowid JOIN content ON content.id = chunk.content "
        "WHERE EXISTS (SELECT 1 FROM file WHERE file.content = content.id)"  # what no file has goes later
    )
    found = {}
    for digest, ordinal, embedding, scale in rows(db, sql):
        assert (digest, ordinal) not in found, "a passage has two vectors"
        vector = np.frombuffer(embedding, np.int8).astype(np.float32) * scale
        found[digest, ordinal] = vector / np.linalg.norm(vector)
    return found


def read_index(profile: Profile) -> tuple[dict[str, Content], dict[tuple[bytes, int], np.ndarray]]:
    db = connect(profile.index, writable=True)
    try:
        assert_sound(db)
        assert rows(db, "SELECT * FROM unembedded") == []
        return contents(db), vectors(db)
    finally:
        db.close()


def finish(profile: Profile, folder: Path | None = None) -> None:
    with Engine(profile) as engine:
        if folder is not None:
            engine.add_folder(str(folder))
        settle(engine)


def test_killed_twenty_times_the_index_is_that_of_an_undisturbed_run(tmp_path: Path, measured_machine: None) -> None:
    chance = random.Random(SEED)
    folder = tmp_path / "library"
    undisturbed, disturbed = Profile(tmp_path / "undisturbed"), Profile(tmp_path / "disturbed")
    library.write(folder, chance, range(FIRST))
    disturbed.create()
    disturbed.settings.write_text(f"folders = ['{folder}']\n")
    written = FIRST
    seen: list[str] = []
    for kill in range(KILLS):
        process = start(disturbed)
        below: list[psutil.Process] = []
        try:
            what = chance.choice(("start", "answer", "files", "files", "vectors", "vectors"))
            moment = Moment(what, chance.randrange(1, 8), chance.uniform(0.0, 1.0 if what == "start" else 0.1))
            seen.append(live_until(disturbed, process, moment))
            below = family(process.pid)
            process.send_signal(signal.SIGKILL)
            assert process.wait(10) == -signal.SIGKILL
        finally:
            process.kill()
            process.wait()
            assert process.stdin is not None
            process.stdin.close()
        assert_gone(below)
        # the library goes on living: new documents, a changed one, a moved one, a copy, one that is deleted
        more = FIRST + (DOCUMENTS - FIRST) * (kill + 1) // KILLS
        new = library.write(folder, chance, range(written, more))
        written = more
        files = sorted(path for path in folder.rglob("*.txt") if path not in new)
        changed, moved, copied, deleted = chance.sample(files, 4)
        changed.write_text(f"Change {kill}\n\n{' '.join(library.text(chance, 'en', 5))}\n", encoding="utf-8")
        moved.rename(moved.with_name(f"moved-{kill}.txt"))
        copied.with_name(f"copy-{kill}.txt").write_bytes(copied.read_bytes())
        if kill % 4 == 0:
            deleted.unlink()
    assert sum(state in ("scanning", "indexing") for state in seen) >= KILLS // 4, seen
    finish(disturbed)
    finish(undisturbed, folder)
    kept, kept_vectors = read_index(disturbed)
    expected, expected_vectors = read_index(undisturbed)
    assert set(kept) == {str(path) for path in folder.rglob("*.*")}
    assert kept == expected
    assert set(kept_vectors) == set(expected_vectors)
    assert len(kept_vectors) == len({(c.digest, n) for c in kept.values() for n in range(len(c.passages))})
    cosines = [float(kept_vectors[key] @ expected_vectors[key]) for key in expected_vectors]
    assert min(cosines) >= 0.9999
