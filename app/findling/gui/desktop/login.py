"""Starting with the user's session: one entry where the system looks for such, and none where it is not wanted."""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

_NAME: Final = "findling"
_LABEL: Final = "org.findling.Findling"
_RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"


def start_at_login(wanted: bool, command: Sequence[str]) -> None:
    """Have a command run at login, or not. Another library's entry is replaced, but never removed. Raises OSError.

    Windows and macOS are unverified.
    """
    if sys.platform == "win32":
        _in_registry(wanted, command)
        return
    path, content = _agent(command) if sys.platform == "darwin" else _autostart(command)
    ours = path.exists() and path.read_bytes() == content
    if ours and not wanted:
        path.unlink()
    elif wanted and not ours:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _autostart(command: Sequence[str]) -> tuple[Path, bytes]:
    """File and content of the XDG autostart specification."""
    base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    line = " ".join(_quoted(word) for word in command)
    text = f"[Desktop Entry]\nType=Application\nName=Findling\nIcon={_NAME}\nExec={line}\nTerminal=false\n"
    return base / "autostart" / f"{_NAME}.desktop", text.encode()


def _quoted(word: str) -> str:
    """A word of an `Exec` line (desktop entry specification): quoted where it must be, `%` doubled."""
    word = word.replace("%", "%%")
    if word and not set(word) & set(" \t\n\"'\\><~|&;$*?#()`"):
        return word
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word)
    return '"' + escaped.replace("\\", "\\\\") + '"'  # the value as a whole escapes backslashes once more


def _agent(command: Sequence[str]) -> tuple[Path, bytes]:
    """File and content of a launch agent."""
    content = {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
    return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist", plistlib.dumps(content)


def _in_registry(wanted: bool, command: Sequence[str]) -> None:
    if sys.platform != "win32":
        raise NotImplementedError
    import subprocess
    import winreg

    line = subprocess.list2cmdline(command)
    with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, _RUN, 0, winreg.KEY_READ | winreg.KEY_WRITE) as key:
        try:
            ours = winreg.QueryValueEx(key, "Findling")[0] == line
        except FileNotFoundError:
            ours = False
        if wanted and not ours:
            winreg.SetValueEx(key, "Findling", 0, winreg.REG_SZ, line)
        elif ours and not wanted:
            winreg.DeleteValue(key, "Findling")
