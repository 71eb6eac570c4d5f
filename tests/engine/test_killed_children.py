"""The embedder and the extractor workers are killed at random while the engine indexes and answers."""

from __future__ import annotations

import os
import random
import threading
import time
from pathlib import Path

import psutil
import pytest

from findling.core.paths import Profile
from findling.core.protocol import SearchParams
from findling.engine.engine import Engine
from findling.index.schema import connect, rows, value

KILLS = 6
DEADLINE = 120.0


def children(role: str) -> list[psutil.Process]:
    found = []
    for process in psutil.Process().children(recursive=True):
        try:
            if f"--role={role}" in process.cmdline():
                found.append(process)
        except psutil.Error:
            continue  # gone since it was listed
    return found


def library(folder: Path, documents: int) -> None:
    folder.mkdir()
    subjects = ("a river", "the archive", "our orchard", "this engine", "her violin", "the harbour", "his garden")
    for number in range(documents):
        words = " ".join(
            f"Sentence {n} of document {number} tells of {subjects[(number + n) % 7]} in year {1800 + number}."
            for n in range(4)
        )
        (folder / f"d{number:03d}.txt").write_text(words)


@pytest.mark.parametrize("role", ["embedder", "extractor"])
def test_nothing_is_lost_or_double_when_children_are_killed(tmp_path: Path, role: str) -> None:
    docs = tmp_path / "docs"
    library(docs, 240)
    chance = random.Random(7)
    with Engine(Profile(tmp_path / "profile")) as engine:
        engine.add_folder(os.fspath(docs))
        kills = 0
        deadline = time.monotonic() + DEADLINE
        while engine.busy and time.monotonic() < deadline:
            engine.wait_for_change(0.05 + 0.3 * chance.random())
            victims = children(role)
            if victims and kills < KILLS:
                chance.choice(victims).kill()
                kills += 1
        assert not engine.busy
        assert kills > 0
        hits = engine.search(SearchParams("a document about a river", limit=3)).hits
        assert hits
        assert "meaning" in hits[0].matched
        status = engine.status()
        assert status.folders[0].files.searchable == 240
        assert engine.errors() == []
        assert status.passages.with_vectors == status.passages.total
    assert children(role) == []
    db = connect(tmp_path / "profile" / "index.sqlite", writable=False)
    try:
        table = f"vector_{value(db, 'SELECT id FROM space')}"
        ids = [row[0] for row in rows(db, "SELECT id FROM chunk ORDER BY id")]
        assert [row[0] for row in rows(db, f"SELECT rowid FROM {table} ORDER BY rowid")] == ids
        assert value(db, "SELECT count(*) FROM unembedded") == 0
        assert value(db, "SELECT count(*) FROM file") == value(db, "SELECT count(DISTINCT content) FROM file")
    finally:
        db.close()


def test_a_question_is_answered_although_the_embedder_was_just_killed(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    library(docs, 5)
    with Engine(Profile(tmp_path / "profile")) as engine:
        engine.add_folder(os.fspath(docs))
        while engine.busy:
            engine.wait_for_change(0.2)
        for _ in range(3):
            for process in children("embedder"):
                process.kill()
            result = engine.search(SearchParams("her violin", mode="meaning"))
            assert result.hits


def test_closing_in_the_middle_leaves_no_process_and_no_thread(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    library(docs, 200)
    before = threading.active_count()
    engine = Engine(Profile(tmp_path / "profile"))
    engine.add_folder(os.fspath(docs))
    while engine.status().folders[0].files.searchable < 20:
        engine.wait_for_change(0.1)
    engine.close()
    assert children("embedder") == children("extractor") == []
    leftover = [thread for thread in threading.enumerate() if not thread.daemon and "spawner" not in thread.name]
    assert len(leftover) <= before
    with Engine(Profile(tmp_path / "profile")) as again:  # and the rest is done at the next start
        while again.busy:
            again.wait_for_change(0.2)
        assert again.status().folders[0].files.searchable == 200
