"""The window's process: with and without a display, and how it ends."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.conftest import ROOT
from tests.gui.fake_engine import FakeEngine

from findling.core.paths import Profile
from findling.gui.application import has_display
from findling.gui.collecting import collect

GUI = [sys.executable, "-m", "findling", "--role=gui"]


def environment(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return kept | {"PYTHONPATH": os.pathsep.join([str(ROOT / "app"), *sys.path])} | changes


def test_without_a_display_it_says_so_and_ends(profile: Profile) -> None:
    surroundings = environment()
    del surroundings["QT_QPA_PLATFORM"]
    done = subprocess.run(
        [*GUI, "--profile", str(profile.folder)], env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 3
    assert done.stderr == "There is no display to open a window on.\n"


def test_a_display_is_looked_for_before_qt_aborts_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_as_its_button_does(
    engine: FakeEngine, profile: Profile, qtbot: QtBot, number: signal.Signals
) -> None:
    process = subprocess.Popen([*GUI, "--profile", str(profile.folder), "--query", "rain"], env=environment())
    qtbot.waitUntil(lambda: engine.queries() == ["rain"], timeout=20_000)
    process.send_signal(number)
    assert process.wait(20) == 0
    assert (profile.folder / "window.ini").exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    code = "import sys; from PySide6.QtWidgets import QMessageBox as B; B.critical = lambda *a: print(a[2]);"
    code += "from findling.gui.application import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, "--profile", str(tmp_path / "file" / "profile")],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Findling cannot write to its own folder" in done.stdout


def test_what_refers_to_itself_is_collected_on_the_main_thread_in_time() -> None:
    class Ring:
        def __init__(self) -> None:
            self.itself = self

    gone = weakref.ref(Ring())
    rings = [Ring() for _ in range(gc.get_threshold()[0] + 1)]
    del rings
    assert gone() is not None
    collect()
    assert gone() is None
