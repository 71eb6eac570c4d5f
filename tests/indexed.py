"""What an index says of its files, free of its own numbers: so that two indexes can be compared."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import apsw
import numpy as np
from tests.engine.conftest import assert_sound, settle

from findling.core.paths import Profile
from findling.core.places import WITHIN, place_of
from findling.engine.engine import Engine
from findling.index.schema import connect, rows, vector_tables


class Content(NamedTuple):
    """What an index says of one file, or of a member of one, free of its own numbers."""

    digest: bytes
    passages: list[tuple[str, int, int, int | None, str, str]]


def contents(db: apsw.Connection) -> dict[str, Content]:
    found = {}
    assert rows(db, "SELECT path FROM file WHERE state != 'searchable' OR code IS NOT NULL") == []
    assert rows(db, "SELECT name FROM member WHERE content IS NULL OR code IS NOT NULL") == []
    places = "SELECT path, member, content, digest FROM place JOIN content ON content.id = place.content"
    for path, member, id, digest in rows(db, places):
        passages = rows(
            db, 'SELECT text, start, "end", page, heading, language FROM chunk WHERE content=? ORDER BY ordinal', (id,)
        )
        found[place_of(path, member)] = Content(digest, passages)
    return found


def vectors(db: apsw.Connection) -> dict[tuple[str, bytes, int], np.ndarray]:
    """The vector of each passage in each space, by model, its document's digest and its place in it."""
    return {
        (model, *place): vector
        for id, model in rows(db, "SELECT id, model FROM space")
        for place, vector in space_vectors(db, id).items()
    }


def space_vectors(db: apsw.Connection, space: int) -> dict[tuple[bytes, int], np.ndarray]:
    """The vectors of one space."""
    union = " UNION ALL ".join(f"SELECT rowid, vector, scale FROM {table}" for table in vector_tables(db, space))
    sql = (
        f"SELECT content.digest, chunk.ordinal, v.vector, v.scale FROM ({union}) v "
        "JOIN chunk ON chunk.id = v.rowid JOIN content ON content.id = chunk.content "
        "WHERE EXISTS (SELECT 1 FROM place WHERE place.content = content.id)"  # what no file has goes later
    )
    found = {}
    for digest, ordinal, embedding, scale in rows(db, sql):
        assert (digest, ordinal) not in found, "a passage has two vectors"
        vector = np.frombuffer(embedding, np.int8).astype(np.float32) * scale
        found[digest, ordinal] = vector / np.linalg.norm(vector)
    return found


def read_index(profile: Profile) -> tuple[dict[str, Content], dict[tuple[str, bytes, int], np.ndarray]]:
    db = connect(profile.index, writable=True)
    try:
        assert_sound(db)
        assert rows(db, "SELECT * FROM unembedded") == []
        return contents(db), vectors(db)
    finally:
        db.close()


def finish(profile: Profile, folder: Path | None = None) -> None:
    """Index what is left, in this process."""
    with Engine(profile) as engine:
        if folder is not None:
            engine.add_folder(str(folder))
        settle(engine)


def assert_like_an_undisturbed_run(disturbed: Profile, undisturbed: Profile, folder: Path) -> None:
    """Finish both and compare: same files, texts and spans, one vector a passage and the same one."""
    finish(disturbed)
    finish(undisturbed, folder)
    kept, kept_vectors = read_index(disturbed)
    expected, expected_vectors = read_index(undisturbed)
    assert {place.partition(WITHIN)[0] for place in kept} == {str(path) for path in folder.rglob("*.*")}
    assert all(
        len([place for place in kept if place.startswith(f"{path}{WITHIN}")]) == 4 for path in folder.rglob("*.zip")
    )
    assert kept == expected
    assert set(kept_vectors) == set(expected_vectors)
    passages = {(c.digest, n) for c in kept.values() for n in range(len(c.passages))}
    models = {model for model, _, _ in kept_vectors}
    assert len(models) == 2, "the chosen model's and the starter's"
    assert set(kept_vectors) == {(model, *passage) for model in models for passage in passages}
    cosines = [float(kept_vectors[key] @ expected_vectors[key]) for key in expected_vectors]
    assert min(cosines) >= 0.9999
