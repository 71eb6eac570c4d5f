"""A window that is killed takes its engine and all of the engine's processes with it, and loses nothing."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from tests.processes import environment, wait_until

from findling.core.client import EngineClient
from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.engine.engine import Engine

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="unverified there")

KILLS = 4
DOCUMENTS = 120


def attached(profile: Profile) -> EngineClient | None:
    try:
        return EngineClient.connect(profile)
    except FindlingError:
        return None


def test_a_killed_window_leaves_no_process_and_loses_nothing(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    for number in range(DOCUMENTS):
        (docs / f"{number}.txt").write_text(f"Note {number} tells of a heron, a pond and {number} reeds. " * 4)
    profile = Profile(tmp_path / "profile")
    chance = random.Random(3)
    for kill in range(KILLS):
        window = subprocess.Popen(
            [sys.executable, "-m", "findling", "--profile", str(profile.folder)],
            env=environment() | {"QT_QPA_PLATFORM": "offscreen"},
        )
        client: EngineClient | None = None

        def answers() -> bool:
            nonlocal client
            client = client or attached(profile)
            return client is not None

        wait_until(answers)
        assert client is not None
        if kill == 0:
            client.add_folder(os.fspath(docs))
        goal = chance.randrange(DOCUMENTS)
        wait_until(lambda client=client, goal=goal: client.status().passages.with_vectors >= goal)  # type: ignore[misc]
        family = psutil.Process(window.pid).children(recursive=True)
        assert family
        window.kill()
        window.wait()
        wait_until(lambda family=family: not any(process.is_running() for process in family))  # type: ignore[misc]
        client.close()
    with Engine(profile) as engine:
        while engine.busy:
            engine.wait_for_change(0.2)
        status = engine.status()
        assert status.folders[0].files.searchable == DOCUMENTS
        assert status.passages.with_vectors == status.passages.total == DOCUMENTS
