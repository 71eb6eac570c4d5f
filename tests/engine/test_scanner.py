"""Reconciling: what is new is queued, what moved costs nothing, what is gone goes, what cannot be seen stays."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.engine.conftest import extraction

from findling.index import scanner as scanner_module
from findling.index.scanner import Reconciliation, Scanner
from findling.index.schema import connect, rows
from findling.index.store import Reading, Store
from findling.index.writer import Writer

Reconcile = Callable[..., Reconciliation]


@pytest.fixture
def reconcile(tmp_path: Path, library: Path) -> Iterator[Reconcile]:
    writer = Writer(Store(tmp_path / "index.sqlite"), [], lambda _: None, lambda: None)
    db = connect(tmp_path / "index.sqlite", writable=False)
    scanner = Scanner(db, writer, lambda name: name.endswith(".txt"), lambda: False, lambda: None)

    def run(*places: Path, read: bool = True, retry: bool = True) -> Reconciliation:
        result = scanner.reconcile([str(place) for place in places or (library,)], [str(library)], retry)
        if read:  # as the workers would
            for path, size, mtime in rows(db, "SELECT path, size, mtime_ns FROM file WHERE state='pending'"):
                writer.put(Reading(path, (size, mtime), extraction(Path(path).read_text())))
            writer.submit(lambda _: None).result()
        return result

    run.paths = lambda: [row[0] for row in rows(db, "SELECT path FROM file ORDER BY path")]  # type: ignore[attr-defined]
    run.pending = lambda: [row[0] for row in rows(db, "SELECT path FROM file WHERE state='pending' ORDER BY 1")]  # type: ignore[attr-defined]
    yield run
    db.close()
    writer.close()


def counts(result: Reconciliation) -> tuple[int, int, int, int]:
    return result.new, result.changed, result.moved, result.gone


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)


def test_a_second_look_finds_nothing_to_do(reconcile: Reconcile, library: Path) -> None:
    write(library, "a.txt", "sub/b.txt", "c.jpg")
    assert counts(reconcile()) == (2, 0, 0, 0)
    assert counts(reconcile()) == (0, 0, 0, 0)


def test_new_changed_and_gone_files_are_told_apart(reconcile: Reconcile, library: Path) -> None:
    write(library, "a.txt", "b.txt", "c.txt")
    reconcile()
    write(library, "d.txt")
    (library / "b.txt").write_text("longer than before")
    (library / "c.txt").unlink()
    assert counts(reconcile(read=False)) == (1, 1, 0, 1)
    assert reconcile.pending() == [str(library / "b.txt"), str(library / "d.txt")]  # type: ignore[attr-defined]


def test_a_change_of_the_same_length_is_seen_by_its_time(reconcile: Reconcile, library: Path) -> None:
    write(library, "a.txt")
    reconcile()
    before = (library / "a.txt").stat().st_mtime_ns
    (library / "a.txt").write_text("b.txt")
    os.utime(library / "a.txt", ns=(before + 1, before + 1))
    assert counts(reconcile()) == (0, 1, 0, 0)


def test_moves_of_files_and_folders_cost_nothing(reconcile: Reconcile, library: Path) -> None:
    write(library, "a.txt", "sub/b.txt", "sub/deep/c.txt")
    reconcile()
    (library / "a.txt").rename(library / "renamed.txt")
    (library / "sub").rename(library / "other")
    assert counts(reconcile(read=False)) == (0, 0, 3, 0)
    assert reconcile.pending() == []  # type: ignore[attr-defined]
    assert reconcile.paths() == [str(library / n) for n in ("other/b.txt", "other/deep/c.txt", "renamed.txt")]  # type: ignore[attr-defined]


def test_files_that_swap_names_are_both_read_again(reconcile: Reconcile, library: Path) -> None:
    write(library, "a.txt", "longer.txt")
    reconcile()
    (library / "a.txt").rename(library / "x")
    (library / "longer.txt").rename(library / "a.txt")
    (library / "x").rename(library / "longer.txt")
    assert counts(reconcile(read=False)) == (0, 2, 0, 0)


def test_a_hard_link_is_a_file_of_its_own(reconcile: Reconcile, library: Path) -> None:
    write(library, "a.txt")
    reconcile()
    os.link(library / "a.txt", library / "b.txt")
    assert counts(reconcile()) == (1, 0, 0, 0)
    assert len(reconcile.paths()) == 2  # type: ignore[attr-defined]


def test_a_followed_folder_that_is_missing_keeps_its_files(reconcile: Reconcile, library: Path) -> None:
    write(library, "a.txt")
    reconcile()
    library.rename(library.with_name("unplugged"))
    result = reconcile()
    assert counts(result) == (0, 0, 0, 0)
    assert list(result.unreadable) == [str(library)]
    assert len(reconcile.paths()) == 1  # type: ignore[attr-defined]


def test_a_subfolder_that_cannot_be_read_keeps_its_files(
    reconcile: Reconcile, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(library, "a.txt", "sub/b.txt", "sub/deep/c.txt")
    reconcile()
    scandir = os.scandir

    def refusing(path: str) -> object:
        if path == str(library / "sub"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    result = reconcile()
    assert counts(result) == (0, 0, 0, 0)
    assert result.unreadable == {str(library / "sub"): "Permission denied"}
    assert len(reconcile.paths()) == 3  # type: ignore[attr-defined]


def test_a_deleted_subfolder_takes_its_files_along(reconcile: Reconcile, library: Path) -> None:
    write(library, "a.txt", "sub/b.txt")
    reconcile()
    (library / "sub" / "b.txt").unlink()
    (library / "sub").rmdir()
    assert counts(reconcile(library / "sub")) == (0, 0, 0, 1)


def test_many_files_are_queued_in_batches(reconcile: Reconcile, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanner_module, "BATCH", 7)
    write(library, *(f"{number}.txt" for number in range(30)))
    assert counts(reconcile()) == (30, 0, 0, 0)
    assert len(reconcile.paths()) == 30  # type: ignore[attr-defined]
