"""The hot key on a real X server: keys that were pressed anywhere reach Findling, and belong to one program only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from tests.processes import APP

from screenshots import virtual_display

pytestmark = pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool")

KEYS = "Ctrl+Alt+Space"
PROGRAM = f"""
from PySide6.QtGui import QGuiApplication
from findling.gui.desktop.hotkey import Hotkey

application = QGuiApplication([])
one, other = Hotkey(), Hotkey()
print("taken", one.use("{KEYS}"), other.use("{KEYS}"), flush=True)
one.pressed.connect(lambda: (print("pressed", flush=True), application.quit()))
application.exec()
one.close()
other.use("")
print("taken", other.use("{KEYS}"), other.use("Ctrl+Alt+F7"), flush=True)
"""


def test_keys_pressed_anywhere_reach_findling() -> None:
    with virtual_display() as display:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(APP)}
        environment.pop("WAYLAND_DISPLAY", None)
        line = [sys.executable, "-c", PROGRAM]
        with subprocess.Popen(line, env=environment, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == "taken True False\n"
            subprocess.run(["xdotool", "key", "ctrl+alt+space"], env=environment, check=True)
            assert program.stdout.readline() == "pressed\n"
            assert program.stdout.readline() == "taken True True\n"
