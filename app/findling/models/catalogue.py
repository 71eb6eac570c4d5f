"""The model catalogue (`resources/models.toml`), typed, and the file of a model checked before it is used."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final, Literal

import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile, resources

VECTOR_VERSION: Final = 1
"""Raised whenever this program's own code changes the vectors that a model gives."""


class ModelSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One model of the catalogue; `resources/models.toml` explains the fields."""

    name: str
    file: str
    licence: str
    architecture: str
    dimension: int
    limit: int
    pooling: Literal["mean", "cls", "last"]
    attention: Literal["causal", "bidirectional"]
    begin: str = ""
    end: str = ""
    query: str = "{text}"
    document: str = "{text}"
    languages: list[str] = []
    scripts: list[str] = []

    def templated(self, text: str, role: str) -> str:
        """The text as the model wants it in this role (`query`, `document`, or `plain` for no template)."""
        template = {"query": self.query, "document": self.document}.get(role, "{text}")
        return template.replace("{text}", text)

    def locate(self, profile: Profile) -> Path:
        """Where the model's file lies: the profile's own copy, else the one that ships with the program."""
        own = profile.models / self.file
        return own if own.exists() else resources() / "models" / self.file


class _Catalogue(msgspec.Struct, forbid_unknown_fields=True):
    model: list[ModelSpec]


def load_catalogue(path: Path | None = None) -> dict[str, ModelSpec]:
    """All models by name."""
    file = path or resources() / "models.toml"
    return {spec.name: spec for spec in msgspec.toml.decode(file.read_bytes(), type=_Catalogue).model}


def find_model(name: str) -> ModelSpec:
    """The model of that name. Raises FindlingError(MODEL_UNKNOWN) naming those that exist."""
    catalogue = load_catalogue()
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


def space_key(spec: ModelSpec, digest: str, whole: bool) -> str:
    """Names the embedding space: equal keys mean comparable vectors, whatever happens to names and paths."""
    parts = (
        digest, spec.pooling, spec.attention, spec.begin, spec.end, spec.query, spec.document,
        spec.dimension, spec.limit, VECTOR_VERSION, "whole" if whole else "chunk",
    )  # fmt: skip
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:32]
