"""The pipeline with real workers and an embedder that misbehaves on purpose."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.engine.conftest import assert_sound, settle
from tests.processes import assert_gone, family

from findling.core import process as process_module
from findling.core.answers import SearchParams
from findling.core.paths import Profile
from findling.engine.engine import Engine
from findling.index.schema import connect

# The real embedder, except that it writes down what it is asked for, dies over a text with POISON in it, and dies
# while loading where a file says so.
MISBEHAVING = """
import os, sys
from findling.models import embedder
asked = open(os.environ["ASKED"], "a", encoding="utf-8")

class Embedder(embedder.Embedder):
    def load(self, params):
        if os.environ.get("DIE_AT_LOAD"):
            os.abort()
        return super().load(params)
    def embed(self, params):
        if params.role == "document":
            asked.write("".join(text.replace("\\n", " ") + "\\n" for text in params.texts))
            asked.flush()
        if any("POISON" in text for text in params.texts):
            os.abort()
        return super().embed(params)

embedder.Embedder = Embedder
sys.exit(embedder.main())
"""


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """What the embedder was asked for, in order."""
    script, record = tmp_path / "misbehaving.py", tmp_path / "asked.txt"
    script.write_text(MISBEHAVING)
    record.touch()
    monkeypatch.setenv("ASKED", str(record))
    real = process_module.command

    def command(role: str, *more: str) -> list[str]:
        return [sys.executable, str(script), *more] if role == "embedder" else real(role, *more)

    monkeypatch.setattr(process_module, "command", command)
    return lambda: record.read_text(encoding="utf-8").splitlines()


@pytest.fixture
def engine(profile: Profile, asked: Callable[[], list[str]]) -> Iterator[Engine]:
    import psutil

    with Engine(profile) as made:
        yield made
        settle(made)
        below = family(psutil.Process().pid)
    assert_gone(below)
    db = connect(profile.index, writable=True)
    assert_sound(db)
    db.close()


def names(engine: Engine, query: str, mode: str = "words") -> list[str]:
    return [Path(hit.path).name for hit in engine.search(SearchParams(query, mode)).hits]  # type: ignore[arg-type]


def paragraphs(name: str, count: int) -> str:
    """A document of so many passages."""
    sentence = "The keeper wrote down the wind and the weather of each watch in the book of the tower. "
    return "\n\n".join(f"{name} {number} begins. {sentence * 9}" for number in range(count))


def test_a_poison_passage_is_set_apart_and_everything_else_goes_on(engine: Engine, library: Path) -> None:
    for number in range(6):
        (library / f"{number}.txt").write_text(f"Document {number} about lighthouses.")
    (library / "bad.txt").write_text("This is POISON for the model.")
    engine.add_folder(str(library))
    settle(engine)
    status = engine.status()
    assert (status.passages.total, status.passages.with_vectors) == (7, 6)
    (problem,) = engine.errors()
    assert (Path(problem.path).name, problem.state, problem.code) == ("bad.txt", "partly", "passage_refused")
    assert names(engine, "poison") == ["bad.txt"]
    found = sorted(names(engine, "beacon", "meaning"))
    assert found == [*(f"{number}.txt" for number in range(6)), "bad.txt"], "the starter answers for what is refused"


def test_first_passages_of_all_documents_are_embedded_first(
    engine: Engine, library: Path, asked: Callable[[], list[str]]
) -> None:
    for name in "abcde":
        (library / f"{name}.txt").write_text(paragraphs(name, 8))
    engine.add_folder(str(library))
    settle(engine)
    order = asked()
    assert len(order) == engine.status().passages.total > 20
    first = [place for place, text in enumerate(order) if " 0 begins." in text]
    assert first == [0, 1, 2, 3, 4]


def test_copies_and_moves_are_not_embedded_again(engine: Engine, library: Path, asked: Callable[[], list[str]]) -> None:
    (library / "a.txt").write_text("Title\n\nThe keeper wrote down the weather.")
    engine.add_folder(str(library))
    settle(engine)
    (library / "copy.txt").write_bytes((library / "a.txt").read_bytes())
    (library / "a.txt").rename(library / "b.txt")
    engine.rescan()
    settle(engine)
    assert len(asked()) == 1
    (hit,) = engine.search(SearchParams("weather")).hits
    assert sorted(Path(path).name for path in (hit.path, *hit.copies)) == ["b.txt", "copy.txt"]


def test_while_paused_nothing_is_read_and_afterwards_everything_is(engine: Engine, library: Path) -> None:
    engine.pause()
    (library / "a.txt").write_text("The keeper wrote down the weather.")
    engine.add_folder(str(library))
    settle(engine)
    assert engine.state == "paused"
    assert engine.status().folders[0].files.pending == 1
    engine.resume()
    settle(engine)
    assert not engine.busy
    assert names(engine, "weather") == ["a.txt"]


def test_a_changed_document_is_found_as_it_is_now(engine: Engine, library: Path) -> None:
    file = library / "a.txt"
    file.write_text("The keeper wrote down the weather.")
    engine.add_folder(str(library))
    settle(engine)
    file.write_text("The gardener pruned the walnut trees.")
    engine.rescan()
    settle(engine)
    assert names(engine, "weather") == []
    assert names(engine, "walnut") == ["a.txt"]
    file.unlink()
    engine.rescan()
    settle(engine)
    assert names(engine, "walnut") == names(engine, "walnut", "meaning") == []


def test_overlapping_folders_hold_each_file_once(engine: Engine, library: Path) -> None:
    (library / "sub").mkdir()
    (library / "sub" / "a.txt").write_text("The keeper wrote down the weather.")
    engine.add_folder(str(library))
    engine.add_folder(str(library / "sub"))
    settle(engine)
    assert names(engine, "weather") == ["a.txt"]
    engine.remove_folder(str(library))
    settle(engine)
    assert names(engine, "weather") == ["a.txt"]
    engine.remove_folder(str(library / "sub"))
    assert names(engine, "weather") == []
