"""A full disk: indexing waits and says so, and goes on when there is room. SQLite's own page limit stands in for the
disk's, so its real SQLITE_FULL is what the writer sees."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from findling.core.answers import SearchParams
from findling.core.paths import Profile
from findling.engine.engine import Engine, EngineOptions
from findling.index.schema import value

DOCUMENTS = 150
DEADLINE = 60.0


def page_limit(engine: Engine, pages: int) -> None:
    """Let the index grow to so many pages (at least those that it has)."""
    engine._pipeline.writer.submit(lambda store: value(store.db, f"PRAGMA max_page_count={pages}"))


def wait(engine: Engine, holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + DEADLINE
    while not holds():
        assert time.monotonic() < deadline
        engine.wait_for_change(0.1)


def library(folder: Path) -> Path:
    folder.mkdir()
    for number in range(DOCUMENTS):
        words = " ".join(f"quark{number}x{n}" for n in range(400))
        (folder / f"{number}.txt").write_text(words)
    return folder


def test_indexing_waits_for_room_and_loses_nothing(tmp_path: Path) -> None:
    docs = library(tmp_path / "docs")
    with Engine(Profile(tmp_path / "profile"), EngineOptions(meaning=False)) as engine:
        wait(engine, lambda: not engine.busy)
        page_limit(engine, 1)
        engine.add_folder(os.fspath(docs))
        wait(engine, lambda: any("is full" in notice for notice in engine.status().notices))
        assert engine.search(SearchParams("quark1x1", "words")).query == "quark1x1"  # questions are still answered
        # the limit cannot be lifted by the writer, which waits: the next attempt of its own connection sees it
        engine._pipeline.writer._store.db.execute("PRAGMA max_page_count=1000000")
        wait(engine, lambda: not engine.busy)
        status = engine.status()
        assert status.folders[0].files.searchable == DOCUMENTS
        assert status.notices == []


def test_closing_while_the_disk_is_full_is_prompt_and_the_next_start_goes_on(tmp_path: Path) -> None:
    docs = library(tmp_path / "docs")
    profile = Profile(tmp_path / "profile")
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        wait(engine, lambda: not engine.busy)
        page_limit(engine, 1)
        engine.add_folder(os.fspath(docs))
        wait(engine, lambda: any("is full" in notice for notice in engine.status().notices))
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        wait(engine, lambda: not engine.busy)
        assert engine.status().folders[0].files.searchable == DOCUMENTS
