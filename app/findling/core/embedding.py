"""What the engine and its embedder tell each other: models to load, texts to embed, their vectors' shape."""

from __future__ import annotations

from typing import Literal

import msgspec

Role = Literal["query", "document", "plain"]


class LoadParams(msgspec.Struct, frozen=True):
    """A model (`spec`: its catalogue entry in JSON) and where its file lies; `tuning` is a remembered measurement."""

    spec: str
    path: str
    tuning: str = ""
    dimension: int = 0
    """Values kept of each vector; 0 for all."""
    device: str = "auto"


class Loaded(msgspec.Struct, frozen=True):
    """A model ready to embed. `device` and `tuning` (to be remembered) are for people and for the profile."""

    dimension: int
    device: str
    tuning: str
    warnings: list[str] = []
    """Sentences on what a person should know about this model on this machine."""


class EmbedParams(msgspec.Struct, frozen=True):
    """Texts to embed. Role `query` overtakes everything waiting; `cut` keeps the first window of a text only."""

    texts: list[str]
    role: Role = "document"
    cut: bool = False


class RerankParams(msgspec.Struct, frozen=True):
    """A question, and passages to be judged by how probably they answer it."""

    query: str
    passages: list[str]


class Embedded(msgspec.Struct, frozen=True):
    """Shape of the float32 vectors (row-major, unit length) in the attachment."""

    rows: int
    dimension: int
    tokens: int
