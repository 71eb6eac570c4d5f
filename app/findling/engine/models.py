"""Which model a profile uses, and whether its file can be used."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import apsw

from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.index.schema import value
from findling.index.store import Store
from findling.models.catalogue import ModelSpec, check_file, file_digest, find_model, space_key


@dataclass(frozen=True, slots=True)
class ChosenModel:
    """A model whose file is there. `key` names its embedding space; `fact` and `digest` are worth remembering."""

    spec: ModelSpec
    path: Path
    key: str
    fact: str
    digest: str


def choose_model(profile: Profile, name: str, db: apsw.Connection, whole_documents: bool) -> ChosenModel:
    """The model of that name. The digest of its file is taken from the index where the file is the same as then.

    Raises FindlingError MODEL_UNKNOWN, MODEL_MISSING or MODEL_NOT_GGUF.
    """
    spec = find_model(name, profile)
    path = spec.locate(profile)
    check_file(path)
    status = path.stat()
    fact = f"digest:{path}:{status.st_size}:{status.st_mtime_ns}"
    digest = value(db, "SELECT value FROM fact WHERE name=?", (fact,)) or file_digest(path)
    return ChosenModel(spec, path, space_key(spec, digest, spec.dimension, whole_documents), fact, digest)


def remember_model(store: Store, model: ChosenModel) -> None:
    """Keep the digest, which takes a second or more for a large file."""
    if value(store.db, "SELECT value FROM fact WHERE name=?", (model.fact,)) is None:
        store.remember(model.fact, model.digest)


def try_choose(
    profile: Profile, name: str, db: apsw.Connection, whole_documents: bool
) -> tuple[ChosenModel | None, FindlingError | None]:
    """`choose_model`, with the error as a value: search by words works without a model."""
    try:
        return choose_model(profile, name, db, whole_documents), None
    except FindlingError as error:
        return None, error
