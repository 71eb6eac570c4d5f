"""A question just after the embedder was killed, and an engine closed in the middle of its work."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import psutil

from findling.core.answers import SearchParams
from findling.core.paths import Profile
from findling.engine.engine import Engine


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
