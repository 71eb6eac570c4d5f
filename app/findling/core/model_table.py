"""What the window's models page asks of the engine: the table of models, and the work on them that goes on."""

from __future__ import annotations

from typing import Literal

import msgspec

Fit = Literal["full", "partial", "no"]
ModelState = Literal["absent", "partial", "ready", "in use"]
JobKind = Literal["download", "import", "measure", "benchmark"]
JobState = Literal["running", "paused", "done", "failed", "cancelled"]


class ModelRow(msgspec.Struct, frozen=True):
    """A model in the quantisation that is here, else in the preferred one. Sizes are in bytes; None is not known.

    `state` is "partial" where a stopped download can go on. `own` are the quantisations in the profile, which can be
    removed; what ships with the program is not among them.
    """

    name: str
    kind: Literal["embedding", "reranker"]
    state: ModelState
    quantisation: str
    quantisations: list[str]
    own: list[str]
    file_bytes: int
    memory_bytes: int
    fit: Fit
    tokens_per_second: float | None
    speed_source: str
    library_seconds: float | None
    """How long this library takes with it."""
    retrieval_quality: float | None
    cross_language_quality: float | None
    languages: list[str]
    """ISO 639-1; empty for a hundred and more."""
    licence: str
    forbids: str
    """What the licence forbids, "" for nothing that matters here."""
    accepted: bool
    unresolved: str
    downloadable: bool


class ModelTable(msgspec.Struct, frozen=True):
    """All models, and the one to take with the reason in words. `recommended` is "" where speeds are `unmeasured`, or
    where none fits. `room` is what a model may take on the device, `host_room` beside it."""

    device: str
    device_kind: str
    room: int
    host_room: int
    passages: int
    rows: list[ModelRow]
    recommended: str
    quantisation: str
    reason: str
    unmeasured: int
    """Models in a quantisation that fit, might be better, and whose speed nobody has measured here yet."""


class StartJobParams(msgspec.Struct, frozen=True):
    """Work on a model. A download of one whose licence forbids something needs `accept`; `use` has it used when it is
    here. An import takes `path`, and finds out by itself which model that is where `model` is ""."""

    kind: JobKind
    model: str = ""
    quantisation: str = ""
    path: str = ""
    accept: bool = False
    use: bool = False


class ControlJobParams(msgspec.Struct, frozen=True):
    """What is to happen with a job; "dismiss" forgets one that has ended."""

    id: int
    action: Literal["pause", "resume", "cancel", "dismiss"]


class RemoveModelParams(msgspec.Struct, frozen=True):
    """A model whose files go; all quantisations for ""."""

    name: str
    quantisation: str = ""


class ModelJob(msgspec.Struct, frozen=True):
    """A piece of work. `done` and `total` count bytes, or models where they are measured; `total` 0 is not known.
    `rate` is bytes a second, `problem` a sentence of why it failed."""

    id: int
    kind: JobKind
    model: str
    quantisation: str
    state: JobState = "running"
    done: int = 0
    total: int = 0
    rate: float = 0.0
    checking: bool = False
    """Whether all has arrived and is being checked."""
    problem: str = ""

    @property
    def is_over(self) -> bool:
        """Whether nothing more happens."""
        return self.state in ("done", "failed", "cancelled")


class SurveyParams(msgspec.Struct, frozen=True):
    """Engine to surveyor: a table for a library of so many passages. With `measure` speeds that are not known are
    probed, which takes some seconds each."""

    passages: int
    measure: bool = False


class SurveyProgress(msgspec.Struct, frozen=True):
    """Surveyor to engine: how many of how many models were looked at."""

    done: int
    total: int


class BenchmarkParams(msgspec.Struct, frozen=True):
    """Engine to surveyor: a model that is here, to be measured."""

    model: str
