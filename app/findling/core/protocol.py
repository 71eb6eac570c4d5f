"""What the window and the command line ask the engine, and what it tells of itself.

Questions and answers are in `core.answers`. `engine.endpoint` names the methods.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from findling.core.model_table import ModelJob
from findling.core.places import place_of

PROTOCOL_VERSION = 1


class Hello(msgspec.Struct, frozen=True):
    """First message of every client."""

    protocol: int
    version: str


class FolderParams(msgspec.Struct, frozen=True):
    """An absolute folder path."""

    path: str


class FileCounts(msgspec.Struct, frozen=True):
    """Files of one folder by state; `total` is their sum. `searchable` can be found, if only in part."""

    total: int = 0
    searchable: int = 0
    pending: int = 0
    failed: int = 0
    coverage: dict[str, int] = {}
    """Those that were looked at, by `core.coverage.Coverage`, without states that no file has."""


class FolderStatus(msgspec.Struct, frozen=True):
    """One followed folder. `problem` is a sentence where the folder itself cannot be read."""

    path: str
    files: FileCounts
    problem: str = ""


class PassageCounts(msgspec.Struct, frozen=True):
    """Passages in the index, and how many of them have a vector in the live space."""

    total: int = 0
    with_vectors: int = 0


EngineState = Literal["stopped", "starting", "scanning", "indexing", "idle", "paused"]


class Status(msgspec.Struct, frozen=True):
    """The whole state of the engine in one snapshot."""

    folders: list[FolderStatus]
    passages: PassageCounts
    model: str
    device: str
    state: EngineState
    notices: list[str] = []
    """Sentences that a person should see (index rebuilt, model refused, disk full)."""
    paused: bool = False
    """Whether indexing waits for `resume`, also where there is nothing to do at present."""
    spaces: list[SpaceStatus] = []
    """Whose vectors answer questions, the chosen model's first."""
    paused_until: int = 0
    """When the pause ends by itself (seconds since 1970), 0 for never."""
    on_battery: bool = False
    """Whether indexing waits because this computer runs on its battery."""
    jobs: list[ModelJob] = []
    """Downloads, imports and measurements of models, with those that have ended and were not dismissed."""
    scans: int = 0
    """Pages that wait for OCR."""
    ocr_problem: str = ""
    """Why they are not read, as far as is known: a sentence that says what can be done."""

    @property
    def stage(self) -> tuple[str, int, int]:
        """What is being worked through, "files", "passages" or "scans", how much of it is done, and how much there is;
        of scans only what is left is known."""
        total = sum(folder.files.total for folder in self.folders)
        pending = sum(folder.files.pending for folder in self.folders)
        if pending or self.state == "scanning":
            return "files", total - pending, total
        if self.scans and self.passages.with_vectors >= self.passages.total:
            return "scans", 0, self.scans
        return "passages", self.passages.with_vectors, self.passages.total

    @property
    def is_basic(self) -> bool:
        """Whether the starter knows every passage while the chosen model still works through them."""
        known = max((space.passages for space in self.spaces if space.starter), default=0)
        return self.passages.with_vectors < self.passages.total <= known


class SpaceStatus(msgspec.Struct, frozen=True):
    """Vectors of one model: the chosen one's, an older one's until the chosen one covers all, or the starter's."""

    model: str
    dimension: int
    passages: int
    chosen: bool
    starter: bool = False
    """The model that answers for what the others do not know yet."""


MOST_LISTED = 100_000
"""Problems that are told at most, those of kinds that are not read last: all files are counted in the status."""


class FileProblem(msgspec.Struct, frozen=True):
    """A file that was skipped or read only in part, or a `member` of one (its place in it, "" for the file itself).

    `state` is a `core.coverage.Coverage`, `reason` a sentence that also says what can be done.
    """

    path: str
    state: str
    code: str
    reason: str
    member: str = ""

    @property
    def place(self) -> str:
        """The path, and the place in that file."""
        return place_of(self.path, self.member)


class UseModelParams(msgspec.Struct, frozen=True):
    """Another model for this library; "" and 0 leave the choice to the catalogue."""

    name: str
    quantisation: str = ""
    dimensions: int = 0
    device: str = "auto"


class OpenParams(msgspec.Struct, frozen=True):
    """Raise the window, with a question if one is given; or the quick search in its place."""

    query: str = ""
    quick: bool = False
