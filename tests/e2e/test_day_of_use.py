"""A day of use: a window, its engine and its workers are killed one after the other while a library lives on.

`FINDLING_KILLS=20` gives the whole day (twenty kills of each); `-s` prints how soon the next question was answered.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest
from tests import library
from tests.indexed import assert_like_an_undisturbed_run
from tests.processes import DEADLINE, assert_gone, environment, family, wait_until

from findling.core.answers import SearchParams
from findling.core.client import EngineClient
from findling.core.errors import FindlingError
from findling.core.paths import Profile

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="unverified there")

KILLS = int(os.environ.get("FINDLING_KILLS", "5"))
"""Of each kind of process."""
KINDS = ("window", "engine", "embedder", "extractor")
FIRST, NEW = 50, 4
SEED = 5
QUESTION = SearchParams("when does the ferry leave the harbour", limit=3)


class Person:
    """Opens the window, changes files and asks questions; after a kill, does what a person would do."""

    def __init__(self, profile: Profile, folder: Path) -> None:
        self.profile = profile
        self.folder = folder
        self.window: subprocess.Popen[bytes] | None = None
        self.client: EngineClient | None = None

    def open_window(self) -> None:
        self.window = subprocess.Popen(
            [sys.executable, "-m", "findling", "--profile", str(self.profile.folder)],
            env=environment(QT_QPA_PLATFORM="offscreen"),
        )

    def victims(self, kind: str) -> list[psutil.Process]:
        assert self.window is not None
        if kind == "window":
            return [psutil.Process(self.window.pid)]
        found = []
        for process in family(self.window.pid):
            try:
                if f"--role={kind}" in process.cmdline():
                    found.append(process)
            except psutil.Error:
                continue  # gone since it was listed
        return found

    def ask(self) -> float:
        """Ask until there is an answer; the seconds that took."""
        started = time.monotonic()
        wait_until(self._answered, "a question is answered")
        return time.monotonic() - started

    def _answered(self) -> bool:
        try:
            if self.client is None or self.client.ended:
                self.leave()
                self.client = EngineClient.connect(self.profile)
            return bool(self.client.search(QUESTION).hits)
        except FindlingError:
            return False

    def leave(self) -> None:
        if self.client is not None:
            self.client.close()
            self.client = None

    def close_window(self) -> None:
        self.leave()
        if self.window is not None:
            below = family(self.window.pid)
            self.window.terminate()
            self.window.wait(DEADLINE)
            assert_gone(below)


def test_whatever_is_killed_during_a_day_nothing_is_lost_and_questions_are_answered(
    tmp_path: Path, measured_machine: None
) -> None:
    chance = random.Random(SEED)
    folder = tmp_path / "library"
    disturbed, undisturbed = Profile(tmp_path / "disturbed"), Profile(tmp_path / "undisturbed")
    library.write(folder, chance, range(FIRST))
    disturbed.create()
    disturbed.settings.write_text(f"folders = ['{folder}']\n")
    kinds = [kind for kind in KINDS for _ in range(KILLS)]
    chance.shuffle(kinds)
    seconds: dict[str, list[float]] = {kind: [] for kind in KINDS}
    person = Person(disturbed, folder)
    person.open_window()
    person.ask()
    pause = threading.Event()
    try:
        for turn, kind in enumerate(kinds):
            first = FIRST + turn * NEW
            library.live_on(folder, chance, range(first, first + NEW), turn)
            pause.wait(chance.uniform(0.0, 1.0))
            wait_until(lambda kind=kind: bool(person.victims(kind)), f"there is one of: {kind}")  # type: ignore[misc]
            below = family(person.window.pid) if person.window else []
            chance.choice(person.victims(kind)).kill()
            if kind == "window" and person.window is not None:
                person.window.wait()
                assert_gone(below)
                person.open_window()
            seconds[kind].append(person.ask())
    finally:
        person.close_window()
    for kind, times in seconds.items():
        print(f"{kind}: {len(times)} kills, next answer p50 {statistics.median(times):.2f} s, most {max(times):.2f} s")
    assert_like_an_undisturbed_run(disturbed, undisturbed, folder)
