"""Findling's processes as a test starts, watches and ends them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from findling.core.client import EngineClient
from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.core.protocol import Status

ROOT = Path(__file__).parents[1]
APP = ROOT / "app"
SAMPLES = ROOT / "resources" / "samples"
MODEL = ROOT / "resources" / "models" / "all-MiniLM-L6-v2-F16.gguf"
STARTER_MODEL = ROOT / "resources" / "models" / "findling-starter-I8.gguf"
EVALUATION_SETS = ROOT / ".." / "shared" / "eval"

DEADLINE = 120.0
"""Seconds until a test gives up; far longer than anything takes on a busy machine."""


def wait_until(holds: Callable[[], bool], what: str = "", seconds: float = DEADLINE, every: float = 0.01) -> None:
    """Wait for a condition of another process, which cannot tell us; fails where it does not come true in time."""
    pause = threading.Event()
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"did not come true in {seconds:g} s: {what or holds}"
        pause.wait(every)


def environment(**changes: str) -> dict[str, str]:
    """The variables of a terminal without a display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "FINDLING_PROFILE")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return kept | changes


def findling(*arguments: str | Path, profile: Path | None = None, **changes: str) -> subprocess.CompletedProcess[str]:
    """One run of the command line."""
    line = [sys.executable, "-m", "findling"]
    if profile is not None:
        line += ["--profile", os.fspath(profile)]
    return subprocess.run(
        [*line, *(str(argument) for argument in arguments)],
        env=environment(**changes),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=DEADLINE,
    )


def answered(*arguments: str | Path, profile: Path | None = None) -> Any:
    """The JSON of a command that must succeed and say nothing else."""
    done = findling(*arguments, "--json", profile=profile)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def family(pid: int) -> list[psutil.Process]:
    """All processes below a process."""
    try:
        found: list[psutil.Process] = psutil.Process(pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []
    return found


def assert_gone(processes: list[psutil.Process], seconds: float = 20.0) -> None:
    """Fail unless all these processes end by themselves."""
    _, alive = psutil.wait_procs(processes, timeout=seconds)
    left = [process.cmdline() for process in alive if process.is_running() and process.status() != "zombie"]
    assert not left


@contextmanager
def watching(profile: Path) -> Iterator[subprocess.Popen[bytes]]:
    """`findling watch` on a profile, answering; interrupted at the end where it still runs."""
    line = [sys.executable, "-m", "findling", "--profile", os.fspath(profile), "watch"]
    process = subprocess.Popen(line, env=environment(), stderr=subprocess.PIPE)
    try:
        wait_until(lambda: process.poll() is not None or is_answering(profile), "the engine answers")
        assert process.poll() is None, process.stderr.read().decode() if process.stderr else ""
        yield process
    finally:
        below = family(process.pid)
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        try:
            process.wait(30)
        finally:
            process.kill()
            process.wait()
            if process.stderr is not None:
                process.stderr.close()
        assert_gone(below)


def is_answering(profile: Path) -> bool:
    """Whether an engine serves the profile."""
    return snapshot(profile) is not None


def snapshot(profile: Path) -> Status | None:
    """The status of the profile's engine; None where none answers."""
    try:
        with EngineClient.connect(Profile(profile)) as client:
            return client.status()
    except FindlingError:
        return None


def wait_until_idle(client: EngineClient) -> Status:
    """Wait until an engine has nothing left to do."""
    wait_until(lambda: client.status().state == "idle", "the engine is idle", every=0.03)
    return client.status()
