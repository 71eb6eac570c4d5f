"""What the window needs of the engine's client, so that tests can stand in for it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from typing import Protocol

from findling.core.answers import Facet, SearchParams, SearchResult, SimilarParams
from findling.core.paths import Profile
from findling.core.protocol import FileProblem, OpenParams, Status
from findling.core.reading import PageImage, RenderParams


class Client(Protocol):
    """`core.client.EngineClient`, as far as the window uses it."""

    def search_live(self, params: SearchParams) -> int: ...
    def similar(self, params: SimilarParams) -> SearchResult: ...
    def facets(self) -> list[Facet]: ...
    def status(self) -> Status: ...
    def errors(self) -> list[FileProblem]: ...
    def render_page(self, params: RenderParams) -> tuple[PageImage, bytes]: ...
    def add_folder(self, path: str) -> None: ...
    def remove_folder(self, path: str) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def subscribe(self) -> None: ...
    def close(self) -> None: ...


class Connect(Protocol):
    """`EngineClient.connect`. Raises FindlingError(ENGINE_UNREACHABLE)."""

    def __call__(
        self,
        profile: Profile,
        *,
        on_status: Callable[[Status], None],
        on_results: Callable[[SearchResult], None],
        on_open: Callable[[OpenParams], None],
        on_end: Callable[[], None],
    ) -> Client: ...


Start = Callable[[Profile], "subprocess.Popen[bytes]"]
"""`core.client.start_engine`."""
