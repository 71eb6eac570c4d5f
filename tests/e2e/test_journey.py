"""From the first start to the second, on a real X server: the whole program, driven by keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.processes import APP, SAMPLES

from screenshots import virtual_display

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")

ROOT = APP.parent
ANSWERS = ("boiler-manual-emberline-220.pdf", "suihanki-toriatsukai.pdf", "ziyarat-tabib-al-uyun.html")


def test_a_first_day_and_the_next_morning(tmp_path: Path) -> None:
    library, programs, opened = tmp_path / "papers", tmp_path / "bin", tmp_path / "opened"
    shutil.copytree(SAMPLES / "home", library)
    programs.mkdir()
    opener = programs / "xdg-open"  # what the desktop opens documents with
    opener.write_text(f'#!/bin/sh\necho "$1" >>"{opened}"\n')
    opener.chmod(0o755)

    def journey(part: str) -> list[str]:
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PATH": os.pathsep.join([str(programs), os.fspath(Path(sys.executable).parent), "/bin"]),
            "PYTHONPATH": os.pathsep.join([str(APP), str(ROOT), str(ROOT / "packaging")]),
            "HOME": str(tmp_path),
            "JOURNEY_OPENED": str(opened),
        }
        environment.pop("WAYLAND_DISPLAY", None)
        line = [sys.executable, "-m", "tests.e2e.journey", str(tmp_path / "p"), str(library), part]
        done = subprocess.run(line, env=environment, capture_output=True, text=True, check=False, timeout=100)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    with virtual_display() as display:
        seen = journey("first")
        assert seen[:2] == ["folders 0", f"read {len(list(library.iterdir()))}"]
        assert [line.removeprefix("found ") for line in seen if line.startswith("found")] == list(ANSWERS)
        assert sum(line.startswith("page drawn") for line in seen) == 2
        assert seen[-1] == "paused"
        assert [Path(line).name for line in opened.read_text().splitlines()] == list(ANSWERS)
        assert journey("again") == ["still paused True folders True", f"found {ANSWERS[0]}", "page drawn 2"]
