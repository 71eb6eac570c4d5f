"""Which model a profile uses, and whether its file can be used."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import apsw
import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.protocol import UseModelParams
from findling.core.settings import Settings
from findling.index.schema import value
from findling.models.catalogue import ModelSpec, check_file, file_digest, find_model, space_key


class Definition(msgspec.Struct, frozen=True):
    """What the index keeps of a space's model, so that it can still be asked when another model was chosen."""

    spec: ModelSpec
    path: str
    dimension: int


@dataclass(frozen=True, slots=True)
class ChosenModel:
    """A model whose file is there. `key` names its embedding space; `fact` and `digest` are worth remembering."""

    spec: ModelSpec
    path: Path
    dimension: int
    device: str
    key: str
    fact: str
    digest: str

    @property
    def definition(self) -> str:
        """As it is kept with the space."""
        return msgspec.json.encode(Definition(self.spec, str(self.path), self.dimension)).decode()


def chosen_in(settings: Settings, name: str | None = None) -> UseModelParams:
    """The choice in the settings; another `name` leaves the rest of it to the catalogue."""
    if name is not None and name != settings.model:
        return UseModelParams(name, device=settings.device)
    return UseModelParams(settings.model, settings.quantisation, settings.dimensions, settings.device)


def choose_model(
    profile: Profile, choice: UseModelParams, settings: Settings, db: apsw.Connection | None, whole_documents: bool
) -> ChosenModel:
    """The chosen model. The digest of its file is taken from the index where the file is the same as then.

    Raises FindlingError MODEL_UNKNOWN, MODEL_NO_EMBEDDER, QUANTISATION_UNKNOWN, DIMENSION_UNKNOWN, MODEL_MISSING or
    MODEL_NOT_GGUF.
    """
    spec = find_model(choice.name, profile)
    if spec.kind != "embedding":
        raise FindlingError(Code.MODEL_NO_EMBEDDER, name=spec.name)
    dimension = choice.dimensions or spec.dimension
    steps = [spec.dimension, *spec.dimensions]
    if dimension not in steps:
        known = ", ".join(map(str, steps))
        raise FindlingError(Code.DIMENSION_UNKNOWN, name=spec.name, dimension=dimension, known=known)
    task = settings.instructions.get(spec.name, spec.task)
    spec = msgspec.structs.replace(spec, task=task)
    quantisation = choice.quantisation or next(iter(spec.present(profile)), "")
    path = spec.locate(profile, quantisation)
    check_file(path)
    status = path.stat()
    fact = f"digest:{path}:{status.st_size}:{status.st_mtime_ns}"
    known_digest = value(db, "SELECT value FROM fact WHERE name=?", (fact,)) if db is not None else None
    digest = known_digest or file_digest(path)
    key = space_key(spec, digest, dimension, whole_documents)
    return ChosenModel(spec, path, dimension, choice.device, key, fact, digest)


def remember_model(db: apsw.Connection, model: ChosenModel) -> None:
    """Keep the digest, which takes a second or more for a large file."""
    db.execute("INSERT OR IGNORE INTO fact(name, value) VALUES (?,?)", (model.fact, model.digest))


def defined(definition: str) -> Definition | None:
    """What the index keeps of a space's model; None where that is nothing usable or its file is gone."""
    try:
        found = msgspec.json.decode(definition, type=Definition)
        check_file(Path(found.path))
    except (msgspec.DecodeError, FindlingError):
        return None
    return found
