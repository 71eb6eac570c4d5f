"""The engine is killed twenty times while it indexes; in the end nothing is missing, double or different."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import NamedTuple

import psutil
import pytest
from tests import library
from tests.indexed import assert_like_an_undisturbed_run
from tests.processes import APP, DEADLINE, assert_gone, environment, family

from findling.core.client import EngineClient
from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.core.process import command
from findling.core.protocol import Status

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kill -9 is a signal of POSIX")

KILLS = 20
FIRST, DOCUMENTS = 50, 150
SEED = 20


class Moment(NamedTuple):
    """When to kill: so many more of something than at the engine's start, and then so many seconds later."""

    what: str
    more: int
    later: float


def progress(status: Status) -> dict[str, int]:
    return {
        "vectors": status.passages.with_vectors,
        "files": sum(folder.files.searchable for folder in status.folders),
        "answer": 0,
    }


def start(profile: Profile) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command("engine", "--profile", str(profile.folder), "--owned"),
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=environment(PYTHONPATH=str(APP)),
    )  # fmt: skip


def live_until(profile: Profile, process: subprocess.Popen[bytes], moment: Moment) -> str:
    """Watch an engine until the moment has come, and say what it was doing then."""
    pause = threading.Event()
    if moment.what == "start":
        pause.wait(moment.later)
        return "starting"
    deadline = time.monotonic() + DEADLINE
    client: EngineClient | None = None
    first: dict[str, int] = {}
    try:
        while True:
            assert time.monotonic() < deadline, moment
            assert process.poll() is None, "the engine ended by itself"
            try:
                client = client or EngineClient.connect(profile)
                status = client.status()
            except FindlingError:
                pause.wait(0.01)
                continue
            now = progress(status)
            first = first or now
            if status.state == "idle" or now[moment.what] >= first[moment.what] + moment.more:
                pause.wait(moment.later)
                return status.state
            pause.wait(0.005)
    finally:
        if client is not None:
            client.close()


def test_killed_twenty_times_the_index_is_that_of_an_undisturbed_run(tmp_path: Path, measured_machine: None) -> None:
    chance = random.Random(SEED)
    folder = tmp_path / "library"
    undisturbed, disturbed = Profile(tmp_path / "undisturbed"), Profile(tmp_path / "disturbed")
    library.write(folder, chance, range(FIRST))
    disturbed.create()
    disturbed.settings.write_text(f"folders = ['{folder}']\n")
    written = FIRST
    seen: list[str] = []
    for kill in range(KILLS):
        process = start(disturbed)
        below: list[psutil.Process] = []
        try:
            what = chance.choice(("start", "answer", "files", "files", "vectors", "vectors"))
            moment = Moment(what, chance.randrange(1, 8), chance.uniform(0.0, 1.0 if what == "start" else 0.1))
            seen.append(live_until(disturbed, process, moment))
            below = family(process.pid)
            process.send_signal(signal.SIGKILL)
            assert process.wait(10) == -signal.SIGKILL
        finally:
            process.kill()
            process.wait()
            assert process.stdin is not None
            process.stdin.close()
        assert_gone(below)
        more = FIRST + (DOCUMENTS - FIRST) * (kill + 1) // KILLS
        library.live_on(folder, chance, range(written, more), kill)
        written = more
    assert sum(state in ("scanning", "indexing") for state in seen) >= KILLS // 4, seen
    assert_like_an_undisturbed_run(disturbed, undisturbed, folder)
