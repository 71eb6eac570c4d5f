"""How a command gets at a library: the running engine, one of its own, or the index as it lies on disk.

What only some commands need is imported by them: beside a running engine a question is a matter of a quarter second.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer
from rich.text import Text

from findling import terminal
from findling.core.client import EngineClient
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.protocol import Status

if TYPE_CHECKING:
    from findling.engine.engine import Engine
    from findling.engine.offline import OfflineReader


def attached(profile: Profile) -> EngineClient | None:
    """The profile's running engine, None where none runs."""
    try:
        return EngineClient.connect(profile)
    except FindlingError as error:
        if error.code is Code.PROTOCOL:
            raise
        return None


@contextmanager
def opened(profile: Profile) -> Iterator[EngineClient | OfflineReader]:
    """What answers questions: the running engine, else the index as it lies on disk.

    Raises FindlingError(INDEX_DAMAGED) where that turns out to be broken.
    """
    client = attached(profile)
    if client is not None:
        with client:
            yield client
        return
    from findling.engine.offline import OfflineReader
    from findling.index.schema import DAMAGE

    try:
        with OfflineReader(profile) as reader:
            yield reader
    except DAMAGE as error:
        raise FindlingError(Code.INDEX_DAMAGED, path=profile.index) from error


@contextmanager
def served(engine: Engine) -> Iterator[None]:
    """Let the window and other command lines attach to an engine of this process."""
    from findling.engine.endpoint import Endpoint

    endpoint = Endpoint(engine)
    try:
        yield
    finally:
        endpoint.close()


def wait(library: Engine | EngineClient) -> None:
    """Wait with a progress bar until nothing is left to do. Raises typer.Exit(1) where indexing is paused."""
    told: list[str] = []
    with terminal.progress() as report:
        scans = 0
        while True:
            asked = time.monotonic()
            snapshot: Status = library.status()
            took = time.monotonic() - asked
            for notice in snapshot.notices:
                if notice not in told:
                    told.append(notice)
                    terminal.err.print(Text(notice, style="yellow"))
            if snapshot.state in ("idle", "paused"):
                break
            kind, done, total = snapshot.stage
            scans = max(scans, total) if kind == "scans" else 0
            report(kind, done + max(0, scans - total), max(scans, total))
            time.sleep(min(max(0.1, 10 * took), 2.0))  # counting a large library takes from indexing it
    if snapshot.state == "paused":
        terminal.err.print("Indexing is paused. Resume it in the window; the folders are recorded.")
        raise typer.Exit(1)
    passages = snapshot.passages
    if told and (passages.with_vectors < passages.total or not any(space.chosen for space in snapshot.spaces)):
        terminal.err.print("All files can be found, but not with the chosen model.")
        raise typer.Exit(1)
    failed = sum(folder.files.failed for folder in snapshot.folders)
    searchable = sum(folder.files.searchable for folder in snapshot.folders)
    unread = sum(folder.files.coverage.get("unsupported", 0) for folder in snapshot.folders)
    parts = [f"{searchable:,} files searchable"]
    parts += [f"{failed - unread:,} not"] if failed > unread else []
    parts += [f"{unread:,} of kinds that are not read"] if unread else []
    terminal.out.print(", ".join(parts) + (" (findling errors)" if failed else "."))
