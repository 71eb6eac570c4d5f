"""Changing over to another model: the new space is built beside the old one, which answers until then."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
import tomlkit
from tests.engine.conftest import assert_sound, settle
from tests.parity.cases import CASES
from tests.processes import STARTER_MODEL, wait_until

import findling.engine.follower as follower_module
from findling.core.answers import Mode, SearchParams
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.protocol import SpaceStatus, UseModelParams
from findling.core.settings import Settings, save
from findling.engine.engine import Engine, EngineOptions
from findling.index.schema import connect, rows, transaction, vector_table
from findling.models.catalogue import Quantisation, find_model

DOCUMENTS = 30
MINILM = "all-MiniLM-L6-v2"
BASIC = "findling-starter"
TINY = UseModelParams("bert-wordpiece-mean")
RERANKER = "bert-rank"
Start = Callable[..., Engine]


@pytest.fixture
def start(profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """An engine over thirty documents, in a profile that knows two miniature models of its own."""
    monkeypatch.setattr(follower_module, "MAINTENANCE_SECONDS", 0.1)
    profile.create()
    models = []
    for case in CASES:
        if case.name in (TINY.name, RERANKER):
            spec = msgspec.structs.replace(
                case.spec, languages=[], scripts=[], dimensions=[16] if case.name == TINY.name else [],
                preferred="F16", quantisation=[Quantisation("F16")],
            )  # fmt: skip
            shutil.copy(case.model, profile.models / spec.file_name("F16"))
            entry = msgspec.to_builtins(spec)
            models.append({key: value for key, value in entry.items() if key not in ("quality", "shape")})
    profile.catalogue.write_text(tomlkit.dumps({"model": models}), encoding="utf-8")
    save(profile.settings, Settings(model=MINILM))
    folder = tmp_path / "library"
    folder.mkdir()
    for number in range(DOCUMENTS):
        (folder / f"{number}.txt").write_text(f"Day {number}: the heron stood in the pond among {number} reeds.")
    started: list[Engine] = []

    def begin(options: EngineOptions | None = None) -> Engine:
        engine = Engine(profile, options)
        started.append(engine)
        if not engine.folders:
            engine.add_folder(os.fspath(folder))
        return engine

    yield begin
    for engine in started:
        engine.close()
    db = connect(profile.index, writable=True)
    assert_sound(db)
    db.close()


def answers(engine: Engine) -> int:
    return len(engine.search(SearchParams("a bird by the water", "meaning", limit=100)).hits)


def spaces(engine: Engine) -> list[tuple[str, int, bool]]:
    """Those above the starter's, which must always be the last one."""
    found = engine.status().spaces
    assert [space.starter for space in found] == [False] * (len(found) - 1) + [True]
    return [(space.model, space.passages, space.chosen) for space in found[:-1]]


def basic(engine: Engine) -> int:
    """Passages that the starter covers."""
    return next(space.passages for space in engine.status().spaces if space.model == BASIC)


def test_the_old_vectors_answer_until_the_new_ones_cover_everything(start: Start) -> None:
    engine = start()
    settle(engine)
    wait_until(lambda: spaces(engine) == [(MINILM, DOCUMENTS, True)])
    engine.pause()
    engine.use_model(TINY)
    assert spaces(engine) == [(TINY.name, 0, True), (MINILM, DOCUMENTS, False)]
    assert answers(engine) == DOCUMENTS
    assert engine.status().model == TINY.name
    engine.resume()
    settle(engine)
    wait_until(lambda: spaces(engine) == [(TINY.name, DOCUMENTS, True)])
    assert answers(engine) == DOCUMENTS
    db = connect(engine.profile.index, writable=False)
    assert sorted(rows(db, "SELECT model, complete FROM space")) == [(TINY.name, 1), (BASIC, 0)]
    assert len(rows(db, "SELECT name FROM sqlite_schema WHERE name GLOB 'vector_[0-9]*_chunks'")) == 2
    db.close()


def test_a_change_over_is_taken_up_by_the_next_start_and_can_be_called_off(start: Start) -> None:
    engine = start()
    settle(engine)
    wait_until(lambda: rows_of(engine, f"SELECT complete FROM space WHERE model='{MINILM}'") == [(1,)])
    engine.pause()
    engine.use_model(TINY)
    engine.close()
    engine = start()
    assert spaces(engine) == [(TINY.name, 0, True), (MINILM, DOCUMENTS, False)]
    assert answers(engine) == DOCUMENTS
    new = Path(engine.folders[0]) / "new.txt"
    new.write_text("A second heron came to the pond.")
    engine.use_model(UseModelParams(MINILM))  # called off: the old space is whole, so it is back at once
    assert spaces(engine) == [(MINILM, DOCUMENTS, True)]
    engine.resume()
    wait_until(lambda: spaces(engine) == [(MINILM, DOCUMENTS + 1, True)])
    assert answers(engine) == DOCUMENTS + 1
    engine.use_model(TINY)  # and taken up again, with what came meanwhile
    settle(engine)
    wait_until(lambda: spaces(engine) == [(TINY.name, DOCUMENTS + 1, True)])


def test_a_shorter_vector_is_a_space_of_its_own(start: Start) -> None:
    engine = start()
    settle(engine)
    engine.use_model(msgspec.structs.replace(TINY, dimensions=16))
    settle(engine)
    wait_until(lambda: engine.status().spaces[0] == SpaceStatus(TINY.name, 16, DOCUMENTS, True))
    assert answers(engine) == DOCUMENTS


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (UseModelParams("nothing"), Code.MODEL_UNKNOWN),
        (UseModelParams("bge-m3"), Code.MODEL_MISSING),
        (UseModelParams(RERANKER), Code.MODEL_NO_EMBEDDER),
        (msgspec.structs.replace(TINY, dimensions=7), Code.DIMENSION_UNKNOWN),
        (msgspec.structs.replace(TINY, quantisation="Q2_K"), Code.QUANTISATION_UNKNOWN),
    ],
)
def test_a_model_that_cannot_be_used_changes_nothing(start: Start, choice: UseModelParams, code: Code) -> None:
    engine = start()
    with pytest.raises(FindlingError) as error:
        engine.use_model(choice)
    assert error.value.code is code
    assert engine.status().model == MINILM
    settle(engine)
    assert answers(engine) == DOCUMENTS


def test_what_is_deleted_leaves_every_space(start: Start) -> None:
    engine = start()
    settle(engine)
    engine.pause()
    engine.use_model(TINY)
    (Path(engine.folders[0]) / "3.txt").unlink()
    engine.rescan()
    wait_until(lambda: rows_of(engine, "SELECT count(*) FROM file") == [(DOCUMENTS - 1,)])
    engine.resume()
    settle(engine)
    wait_until(lambda: rows_of(engine, "SELECT count(*) FROM chunk") == [(DOCUMENTS - 1,)])
    assert answers(engine) == DOCUMENTS - 1


def test_the_starter_covers_everything_while_the_chosen_model_cannot_be_used(start: Start, profile: Profile) -> None:
    profile.create()
    save(profile.settings, Settings(model="bge-m3"))  # whose file is not here
    engine = start()
    settle(engine)
    assert (engine.status().model, basic(engine)) == (BASIC, DOCUMENTS)
    assert engine.status().passages.with_vectors == DOCUMENTS
    assert any("bge-m3" in notice for notice in engine.status().notices)
    assert answers(engine) == DOCUMENTS


def test_an_index_from_before_the_starter_gets_its_vectors(start: Start, profile: Profile) -> None:
    engine = start(EngineOptions(alone=True))
    settle(engine)
    assert [space.model for space in engine.status().spaces] == [MINILM]
    before = rows_of(engine, f"SELECT id, definition FROM space WHERE model='{MINILM}'")
    engine.close()
    db = connect(profile.index, writable=True)
    db.execute("UPDATE fact SET value=(SELECT id FROM space) WHERE name='queue'")  # as it was written then
    db.close()
    engine = start()
    settle(engine)
    assert (spaces(engine), basic(engine)) == ([(MINILM, DOCUMENTS, True)], DOCUMENTS)
    assert rows_of(engine, f"SELECT id, definition FROM space WHERE model='{MINILM}'") == before


def test_the_starter_alone_is_one_space_and_goes_underneath_the_next_model(start: Start) -> None:
    engine = start()
    settle(engine)
    engine.use_model(UseModelParams(BASIC))
    settle(engine)
    wait_until(lambda: engine.status().spaces == [SpaceStatus(BASIC, find_model(BASIC).dimension, DOCUMENTS, True)])
    assert answers(engine) == DOCUMENTS
    vectors = rows_of(engine, f"SELECT id FROM space WHERE model='{BASIC}'")
    engine.use_model(TINY)
    (Path(engine.folders[0]) / "new.txt").write_text("A second heron came to the pond.")
    engine.rescan()
    settle(engine)
    wait_until(lambda: (spaces(engine), basic(engine)) == ([(TINY.name, DOCUMENTS + 1, True)], DOCUMENTS + 1))
    assert rows_of(engine, f"SELECT id FROM space WHERE model='{BASIC}'") == vectors, "it was never made anew"


def test_a_starter_that_an_update_replaced_is_learnt_anew(start: Start, profile: Profile) -> None:
    engine = start()
    settle(engine)
    engine.close()
    newer = profile.models / STARTER_MODEL.name  # the profile's own copy goes before the one that ships
    newer.write_bytes(STARTER_MODEL.read_bytes() + b"newer")
    engine = start()
    settle(engine)
    wait_until(lambda: (spaces(engine), basic(engine)) == ([(MINILM, DOCUMENTS, True)], DOCUMENTS))
    wait_until(lambda: rows_of(engine, f"SELECT count(*) FROM space WHERE model='{BASIC}'") == [(1,)])


def test_passages_that_the_chosen_model_does_not_know_yet_are_found_too(start: Start, profile: Profile) -> None:
    engine = start()
    settle(engine)
    engine.pause()
    engine.close()
    db = connect(profile.index, writable=True)
    ((space,),) = rows(db, f"SELECT id FROM space WHERE model='{MINILM}'")
    with transaction(db):
        for chunk, ordinal in rows(db, "SELECT id, ordinal FROM chunk WHERE id % 3 > 0"):
            db.execute(f"DELETE FROM {vector_table(space)} WHERE rowid=?", (chunk,))
            db.execute("INSERT INTO unembedded VALUES (?,?,?)", (space, ordinal, chunk))
    db.close()
    engine = start()
    assert spaces(engine) == [(MINILM, DOCUMENTS // 3, True)]
    assert answers(engine) == DOCUMENTS


@pytest.mark.parametrize("mode", ["meaning", "hybrid"])
def test_the_starter_answers_in_languages_that_the_chosen_model_does_not_know(start: Start, mode: Mode) -> None:
    engine = start()
    texts = ("渡轮九点从港口开往海岛。", "奶奶的果酱食谱需要三公斤橙子。", "医生说眼睛检查一切正常。")
    for number, text in enumerate(texts):
        (Path(engine.folders[0]) / f"zh{number}.txt").write_text(text * 3, encoding="utf-8")
    engine.rescan()
    settle(engine)
    asked = SearchParams("轮船什么时候去岛上", mode, limit=100)
    with_model = [(hit.path, hit.score) for hit in engine.search(asked).hits]
    english = engine.search(SearchParams("a bird by the water", "meaning", limit=100)).hits
    assert with_model and len(english) == DOCUMENTS + len(texts), "nothing is hidden"
    engine.use_model(UseModelParams(BASIC))
    settle(engine)
    assert [(hit.path, hit.score) for hit in engine.search(asked).hits] == with_model


def rows_of(engine: Engine, sql: str) -> list[object]:
    db = connect(engine.profile.index, writable=False)
    try:
        return rows(db, sql)
    finally:
        db.close()
