"""Pages that wait for OCR and whose files are away: what is kept of them, and what looking for the others costs."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import msgspec
from tests.engine.conftest import extraction, keep

from findling.index.scans import Waiting, next_pages, waiting_pages
from findling.index.store import Store
from findling.index.unreachable import Unreachable, look_of


def page(content: int, path: Path, digest: str = "00") -> Waiting:
    return Waiting(content, 1, os.fspath(path), digest)


def test_a_folder_that_is_away_holds_all_in_it_until_it_is_back(tmp_path: Path) -> None:
    away, unreachable = tmp_path / "drive", Unreachable()
    first, second = page(1, away / "a" / "1.pdf"), page(2, away / "b" / "2.pdf")
    unreachable.add(first, None)
    assert [unreachable.holds(each) for each in (first, second, page(3, tmp_path / "3.pdf"))] == [True, True, False]
    assert sorted(unreachable.contents) == [1, 2]
    assert not unreachable.review()
    away.mkdir()
    assert unreachable.review()
    assert not unreachable.holds(first)
    assert not unreachable.holds(second)
    assert unreachable.contents == []


def test_a_file_that_is_another_one_now_is_held_until_it_changes(tmp_path: Path) -> None:
    path, unreachable = tmp_path / "1.pdf", Unreachable()
    path.write_bytes(b"another")
    unreachable.add(page(1, path), look_of(str(path)))
    assert not unreachable.review()
    assert unreachable.holds(page(1, path))
    assert not unreachable.holds(page(1, path, "11"))  # the same number, given to another content
    unreachable.add(page(1, path), look_of(str(path)))
    assert not unreachable.holds(page(1, tmp_path / "copy.pdf"))
    unreachable.add(page(1, path), look_of(str(path)))
    path.write_bytes(b"as it was")
    assert unreachable.review()
    assert not unreachable.holds(page(1, path))


def test_pages_are_looked_up_in_steps_and_none_twice(tmp_path: Path) -> None:
    with closing(Store(tmp_path / "index.db")) as store:
        for number, pages in enumerate((11, 2, 9)):
            scanned = msgspec.structs.replace(extraction(f"Scan {number}."), scans=list(range(1, pages + 1)))
            keep(store, f"/scans/{number}.pdf", scanned)
        whole = [each.place for each in next_pages(store.db, 100)]
        assert len(whole) == 22
        assert [number for _, number in whole[-4:]] == [9, 10, 11, 9]  # the first of all documents come first
        steps, after = [], (0, 0)
        while found := next_pages(store.db, 3, after):
            after = found[-1].place
            steps += [each.place for each in found]
        assert steps == whole
        assert [waiting_pages(store.db, without) for without in ((), [whole[0][0]], {each for each, _ in whole})] == [
            *(22, 11, 0)
        ]
