"""The thread that writes: what waits for it is bounded by its length, not only by its number."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from tests.engine.conftest import extraction, found

from findling.index import words as words_module
from findling.index import writer as writer_module
from findling.index.schema import value
from findling.index.store import Reading, Store
from findling.index.writer import Writer


def test_readers_wait_while_long_readings_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer_module, "HELD", 1000)
    writer = Writer(Store(tmp_path / "index.sqlite"), [], lambda _: None, lambda: None)
    free, put = threading.Event(), threading.Semaphore(0)
    files = [found(f"/{number}.txt", 1) for number in range(4)]
    try:
        writer.submit(lambda store: store.record_found(files)).result()
        blocked = writer.submit(lambda _: free.wait())

        def read() -> None:
            for file, length in zip(files, (400, 500, 600, 5000), strict=True):
                writer.put(Reading(file.path, file.version, extraction(f"{file.path} ".ljust(length, "x"))))
                put.release()

        reader = threading.Thread(target=read)
        reader.start()
        assert put.acquire(timeout=10)
        assert put.acquire(timeout=10)
        assert not put.acquire(timeout=0.2)  # the third would be too much beside the first two
        free.set()
        blocked.result()
        reader.join(30)
        assert writer.submit(lambda store: value(store.db, "SELECT count(*) FROM chunk")).result() == 4
    finally:
        free.set()
        writer.close()


def test_blocks_of_words_are_written_in_a_pause(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words_module, "BLOCK", 4)
    monkeypatch.setattr(writer_module, "REST_SECONDS", 0.01)
    written = threading.Event()
    store = Store(tmp_path / "index.sqlite")
    write = store.write_block

    def write_and_tell(behind: int = 0) -> bool:
        wrote = write(behind)
        if not behind and not wrote:
            written.set()
        return wrote

    monkeypatch.setattr(store, "write_block", write_and_tell)
    writer = Writer(store, [], lambda _: None, lambda: None)
    try:
        files = [found(f"/{number}.txt", 1) for number in range(9)]
        writer.submit(lambda store: store.record_found(files)).result()
        for file in files:
            writer.put(Reading(file.path, file.version, extraction(f"A word, and {file.path}.")))
        writer.submit(lambda _: written.clear()).result()
        assert written.wait(30)
        assert writer.submit(lambda store: value(store.db, "SELECT count(*) FROM block")).result() == 2
    finally:
        writer.close()
