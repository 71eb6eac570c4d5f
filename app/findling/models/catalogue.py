"""The model catalogue (`resources/models.toml` and the user's own), typed."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final, Literal

import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile, resources

VECTOR_VERSION: Final = 1
"""Raised whenever this program's own code changes the vectors that a model gives."""

Pooling = Literal["mean", "cls", "last", "rank"]
Attention = Literal["causal", "bidirectional"]
Kind = Literal["embedding", "reranker"]

STATIC: Final = "static"
"""The architecture of a table of vectors of word pieces, which needs no network."""
STARTER: Final = "findling-starter"
"""The static model that ships with the program and covers every library at once, whatever model is chosen."""
AS_FILE_SAYS: Final = "file"
"""A begin or end token that the model file's own header decides."""


class Quantisation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of a model. What is empty or 0 is not known before the hub's own listing was read."""

    name: str
    file: str = ""
    bytes: int = 0
    sha256: str = ""
    repository: str = ""
    """Where it differs from the model's own."""


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The size of a network, for what it needs and how fast it is before its file is here."""

    layers: int
    width: int
    heads: int
    kv_heads: int
    head_width: int
    feed_forward: int
    vocabulary: int
    experts: int = 0
    """Experts in every second layer, of which two run; 0 for none."""


class Quality(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Published figures times 100: MMTEB mean and its retrieval tasks, Belebele within and across languages."""

    mmteb: float | None = None
    retrieval: float | None = None
    same_language: float | None = None
    cross_language: float | None = None
    source: str = ""


class ModelSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One model of the catalogue; `resources/models.toml` explains the fields."""

    name: str
    licence: str
    architecture: str
    dimension: int
    limit: int
    pooling: Pooling
    attention: Attention
    kind: Kind = "embedding"
    forbids: str = ""
    parameters: int = 0
    dimensions: list[int] = []
    begin: str = ""
    end: str = ""
    query: str = "{text}"
    document: str = "{text}"
    task: str = ""
    languages: list[str] = []
    scripts: list[str] = []
    aligned: bool = False
    unresolved: str = ""
    repository: str = ""
    preferred: str = ""
    quantisation: list[Quantisation] = []
    file_of: str = ""
    over: str = ""
    shape: Shape | None = None
    quality: Quality = Quality()

    def __post_init__(self) -> None:
        if self.preferred and self.preferred not in [each.name for each in self.quantisation]:
            raise ValueError(f"{self.name}: no quantisation {self.preferred}")
        if not all(0 < step < self.dimension for step in self.dimensions):
            raise ValueError(f"{self.name}: a step in dimensions is not below {self.dimension}")
        if bool(self.over) != bool(self.file_of):
            raise ValueError(f"{self.name}: `over` and `file_of` make a blend together")
        if self.kind == "reranker" and self.pooling != "rank":
            raise ValueError(f"{self.name}: a reranker pools by rank")

    @property
    def is_static(self) -> bool:
        """Whether it is a table, which is as fast as a text is read and costs a question nothing."""
        return self.architecture == STATIC

    def reads(self, language: str) -> bool:
        """Whether it knows a language (ISO 639-1), "" for one that could not be told."""
        return not self.languages or not language or language in self.languages

    def templated(self, text: str, role: str) -> str:
        """The text as the model wants it in this role (`query`, `document`, or `plain` for no template)."""
        template = {"query": self.query, "document": self.document}.get(role, "{text}")
        return template.replace("{task}", self.task).replace("{text}", text)

    def quantised(self, name: str = "") -> Quantisation:
        """The quantisation of that name, the preferred one for "". Raises FindlingError(QUANTISATION_UNKNOWN)."""
        for each in self.quantisation:
            if each.name.casefold() == (name or self.preferred).casefold():
                return each
        known = ", ".join(each.name for each in self.quantisation)
        raise FindlingError(Code.QUANTISATION_UNKNOWN, name=name, model=self.name, known=known)

    def file_name(self, quantisation: str) -> str:
        """What the file of a quantisation is called on this machine, whatever the hub calls it."""
        return f"{self.file_of or self.name}-{quantisation}.gguf"

    def locate(self, profile: Profile, quantisation: str = "") -> Path:
        """Where the file of a quantisation lies: the profile's own copy, else the one that ships with the program."""
        name = self.file_name(self.quantised(quantisation).name)
        own = profile.models / name
        shipped = resources() / "models" / name
        return shipped if shipped.exists() and not own.exists() else own

    def present(self, profile: Profile) -> list[str]:
        """Quantisations whose files are here, the preferred one first; of a blend, where both of its files are."""
        if self.over and not find_model(self.over, profile).present(profile):
            return []
        here = [each.name for each in self.quantisation if self.locate(profile, each.name).exists()]
        return sorted(here, key=lambda name: name != self.preferred)


class _Catalogue(msgspec.Struct, forbid_unknown_fields=True):
    model: list[ModelSpec]


def load_catalogue(profile: Profile | None = None) -> dict[str, ModelSpec]:
    """All models by name, those of the profile's `models.toml` included; they may replace one of ours.

    Raises FindlingError(CATALOGUE_INVALID) for a mistake in the user's file.
    """
    specs = read_catalogue(resources() / "models.toml")
    if profile is not None and profile.catalogue.exists():
        specs |= read_catalogue(profile.catalogue)
    return specs


def read_catalogue(file: Path) -> dict[str, ModelSpec]:
    """The models of one file. Raises FindlingError(CATALOGUE_INVALID) naming what is wrong in it."""
    try:
        models = msgspec.toml.decode(file.read_bytes(), type=_Catalogue).model
    except (OSError, msgspec.DecodeError) as error:
        raise FindlingError(Code.CATALOGUE_INVALID, path=file, detail=str(error)) from error
    return {spec.name: spec for spec in models}


def find_model(name: str, profile: Profile | None = None) -> ModelSpec:
    """The model of that name. Raises FindlingError(MODEL_UNKNOWN) naming those that exist."""
    catalogue = load_catalogue(profile)
    if name not in catalogue:
        raise FindlingError(Code.MODEL_UNKNOWN, name=name, known=", ".join(sorted(catalogue)))
    return catalogue[name]


def check_file(path: Path) -> None:
    """Raise FindlingError MODEL_MISSING or MODEL_NOT_GGUF unless `path` begins like a GGUF file."""
    try:
        with path.open("rb") as file:
            magic = file.read(4)
    except OSError as error:
        raise FindlingError(Code.MODEL_MISSING, path=path) from error
    if magic != b"GGUF":
        raise FindlingError(Code.MODEL_NOT_GGUF, path=path)


def file_digest(path: Path) -> str:
    """SHA-256 of a model file, in hex. Raises FindlingError(MODEL_MISSING)."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise FindlingError(Code.MODEL_MISSING, path=path) from error


def space_key(spec: ModelSpec, digest: str, dimension: int, whole: bool) -> str:
    """Names the embedding space: equal keys mean comparable vectors, whatever happens to names and paths.

    `dimension`: how many of the vector's values are kept (Matryoshka); `spec.dimension` for all.
    """
    parts = (
        digest, spec.pooling, spec.attention, spec.begin, spec.end, spec.query, spec.document, spec.task,
        dimension, spec.limit, VECTOR_VERSION, "whole" if whole else "chunk",
    )  # fmt: skip
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:32]
