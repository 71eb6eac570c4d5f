"""Random file operations against a plain model: after they rest, the index holds exactly what is on disk."""

from __future__ import annotations

import io
import os
import random
import shutil
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.hostile import office

from findling.core.answers import SearchParams
from findling.core.paths import Profile
from findling.core.places import place_of
from findling.engine.engine import Engine, EngineOptions
from findling.index.schema import connect, rows

OPERATIONS = int(os.environ.get("FINDLING_RANDOM_OPERATIONS", "250"))
SEEDS = range(int(os.environ.get("FINDLING_RANDOM_SEEDS", "2")))
DEADLINE = 30.0


class Scribe:
    """Does what people and programs do to files. The disk itself is the model."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root = root
        self.random = random.Random(seed)
        self.words = 0
        (root / "a" / "b").mkdir(parents=True)
        (root / "c").mkdir()

    def fresh(self) -> str:
        self.words += 1
        return f"The word of this version is quark{self.words:05d}x and nothing else in the library has it."

    def files(self) -> list[Path]:
        return sorted(path for path in self.root.rglob("*.*") if path.is_file())

    def write(self, path: Path) -> None:
        """A new version of a file: a text, or an archive of one or two."""
        if path.suffix == ".zip":
            texts: dict[str, str | bytes] = {
                "one.txt": self.fresh(),
                "inner.zip": office.package({"two.txt": self.fresh()}),
            }
            path.write_bytes(office.package(dict(list(texts.items())[: self.random.choice((1, 2))])))
        else:
            path.write_text(self.fresh())

    def expected(self) -> dict[str, str]:
        """Every text there is, by its place."""
        found: dict[str, str] = {}
        for path in self.files():
            found |= texts_of(os.fspath(path), path.read_bytes())
        return found

    def folders(self) -> list[Path]:
        return [self.root, *sorted(path for path in self.root.rglob("*") if path.is_dir())]

    def new_path(self) -> Path:
        return self._new_path(self.random.choice((".txt", ".txt", ".zip")))

    def _new_path(self, suffix: str) -> Path:
        return self.random.choice(self.folders()) / f"n{self.random.randrange(10_000)}{suffix}"

    def step(self) -> None:
        operation = self.random.choice(
            [self.create] * 5 + [self.modify] * 4 + [self.rename] * 2 + [self.delete] * 2 + [self.copy]
            + [self.save_like_vim, self.save_like_office, self.save_like_rsync, self.save_in_place]
            + [self.make_folder, self.move_folder, self.copy_folder, self.delete_folder]
        )  # fmt: skip
        operation()

    def create(self) -> None:
        self.write(self.new_path())

    def modify(self) -> None:
        if files := self.files():
            self.write(self.random.choice(files))

    save_in_place = modify

    def rename(self) -> None:
        if files := self.files():
            path = self.random.choice(files)
            path.replace(self._new_path(path.suffix))

    def delete(self) -> None:
        if files := self.files():
            self.random.choice(files).unlink()

    def copy(self) -> None:
        if files := self.files():
            path = self.random.choice(files)
            shutil.copy2(path, self._new_path(path.suffix))

    def save_like_vim(self) -> None:
        """Rename to a backup, write anew, delete the backup."""
        if files := self.files():
            path = self.random.choice(files)
            backup = path.with_name(path.name + "~")
            path.rename(backup)
            self.write(path)
            backup.unlink()

    def save_like_office(self) -> None:
        """Write a lock file and a temporary file, swap, remove the lock."""
        if files := self.files():
            path = self.random.choice(files)
            lock = path.with_name(f".~lock.{path.name}#")
            lock.write_text("locked")
            temporary = path.with_name(f"lu1234{path.suffix}")
            self.write(temporary)
            temporary.replace(path)
            lock.unlink()

    def save_like_rsync(self) -> None:
        """Write a hidden temporary file with an old time stamp and rename it."""
        if files := self.files():
            path = self.random.choice(files)
            temporary = path.with_name(f".Xy12.{path.name}")
            self.write(temporary)
            os.utime(temporary, (1_000_000_000, 1_000_000_000 + self.words))
            temporary.replace(path)

    def make_folder(self) -> None:
        (self.random.choice(self.folders()) / f"d{self.random.randrange(1000)}").mkdir(exist_ok=True)

    def move_folder(self) -> None:
        if len(folders := self.folders()) > 3:
            folder = self.random.choice(folders[1:])
            others = [other for other in folders if folder not in (other, *other.parents)]
            target = self.random.choice(others) / f"m{self.random.randrange(10_000)}"
            if not target.exists():
                folder.rename(target)

    def copy_folder(self) -> None:
        if len(folders := self.folders()) > 3 and len(self.files()) < 300:
            target = self.root / f"k{self.random.randrange(10_000)}"
            if not target.exists():
                shutil.copytree(self.random.choice(folders[1:]), target)

    def delete_folder(self) -> None:
        if len(folders := self.folders()) > 6:
            shutil.rmtree(self.random.choice(folders[1:]))


def texts_of(place: str, data: bytes) -> dict[str, str]:
    """The texts in a file, by their places."""
    if not data.startswith(b"PK"):
        return {place: data.decode()}
    found: dict[str, str] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            found |= texts_of(place_of(place, name), archive.read(name))
    return found


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with Engine(Profile(tmp_path / "profile"), EngineOptions(meaning=False)) as engine:
        yield engine


def indexed(engine: Engine) -> dict[str, str]:
    """Place → text of everything searchable."""
    db = connect(engine.profile.index, writable=False)
    try:
        sql = (
            "SELECT place.path, place.member, text FROM place JOIN chunk ON chunk.content = place.content "
            "JOIN file ON file.id = place.file WHERE file.state = 'searchable'"
        )
        return {place_of(path, member): text for path, member, text in rows(db, sql)}
    finally:
        db.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_the_index_follows_random_operations(engine: Engine, tmp_path: Path, seed: int) -> None:
    root = tmp_path / "library"
    scribe = Scribe(root, seed)
    engine.add_folder(os.fspath(root))
    pause = random.Random(seed)
    for _ in range(OPERATIONS):
        scribe.step()
        if pause.random() < 0.2:  # so that operations fall into all stages of following earlier ones
            engine.wait_for_change(pause.random() * 0.2)
    expected = scribe.expected()
    deadline = time.monotonic() + DEADLINE
    while indexed(engine) != expected and time.monotonic() < deadline:
        engine.wait_for_change(0.2)
    assert indexed(engine) == expected
    for path in list(expected)[:20]:
        word = expected[path].split("version is ")[1].split()[0]
        hits = engine.search(SearchParams(word, "words")).hits
        found = {place for hit in hits for place in (hit.place, *hit.also_in)}
        assert found == {place for place, text in expected.items() if word in text}
