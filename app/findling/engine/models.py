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
from findling.models.embedders import ModelFiles, model_files


class Definition(msgspec.Struct, frozen=True):
    """What the index keeps of a space's model, so that it can still be asked when another model was chosen."""

    spec: ModelSpec
    path: str
    dimension: int
    network: ModelSpec | None = None
    over: ModelSpec | None = None
    over_path: str = ""
    digest: str = ""
    """Of the files as they were: an update of the program may put others in their place."""

    @property
    def files(self) -> ModelFiles:
        """Where the model lies."""
        over_path = Path(self.over_path) if self.over_path else None
        return ModelFiles(self.spec, Path(self.path), self.network, self.over, over_path)


@dataclass(frozen=True, slots=True)
class ChosenModel:
    """A model whose files are there. `key` names its embedding space; `digest` is that of the files, and `facts`, what
    it took to find it out, are worth remembering."""

    files: ModelFiles
    dimension: int
    device: str
    key: str
    digest: str
    facts: dict[str, str]

    @property
    def spec(self) -> ModelSpec:
        """Its entry in the catalogue."""
        return self.files.spec

    @property
    def definition(self) -> str:
        """As it is kept with the space."""
        files = self.files
        over_path = str(files.over_path or "")
        kept = Definition(
            files.spec, str(files.path), self.dimension, files.network, files.over, over_path, self.digest
        )
        return msgspec.json.encode(kept).decode()


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
    MODEL_NOT_GGUF; of a blend for either of its files.
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
    files = model_files(spec, profile, quantisation)
    digest, facts = _digest(files, db)
    key = space_key(spec, digest, dimension, whole_documents)
    return ChosenModel(files, dimension, choice.device, key, digest, facts)


def _digest(files: ModelFiles, db: apsw.Connection | None) -> tuple[str, dict[str, str]]:
    """The digest of a model's files, of two joined by "+", and the facts that save computing it again."""
    facts = {}
    for path in (files.path, files.over_path):
        if path is not None:
            status = path.stat()
            fact = f"digest:{path}:{status.st_size}:{status.st_mtime_ns}"
            known = value(db, "SELECT value FROM fact WHERE name=?", (fact,)) if db is not None else None
            facts[fact] = known or file_digest(path)
    return "+".join(facts.values()), facts


def remember_model(db: apsw.Connection, model: ChosenModel) -> None:
    """Keep the digests, which take a second or more for a large file."""
    db.executemany("INSERT OR IGNORE INTO fact(name, value) VALUES (?,?)", model.facts.items())


def defined(definition: str, db: apsw.Connection) -> Definition | None:
    """What the index keeps of a space's model; None where that is nothing usable or its files are gone."""
    try:
        found = msgspec.json.decode(definition, type=Definition)
        check_file(Path(found.path))
        if found.digest and _digest(found.files, db)[0] != found.digest:
            return None
    except (msgspec.DecodeError, FindlingError, OSError):
        return None
    return found
