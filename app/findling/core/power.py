"""Whether this computer runs on its battery. The Windows and macOS parts are unverified."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path


def on_battery() -> bool:
    """Whether this computer runs on its battery; False where it cannot be told."""
    try:
        if sys.platform == "win32":
            status = (ctypes.c_ubyte * 12)()
            return bool(ctypes.windll.kernel32.GetSystemPowerStatus(status)) and status[0] == 0
        if sys.platform == "darwin":
            tool = shutil.which("pmset")
            answer = subprocess.run([tool, "-g", "batt"], capture_output=True, check=False, timeout=5) if tool else None
            return answer is not None and b"Battery Power" in answer.stdout
        supplies = Path("/sys/class/power_supply")
        states = [file.read_text().strip() for file in supplies.glob("*/online")]
        return bool(states) and "1" not in states
    except (OSError, subprocess.SubprocessError):
        return False
