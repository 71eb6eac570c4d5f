"""Programs that can be told to open a document at a page, and which program this computer opens a document with.

Linux asks `xdg-mime` and reads the program's desktop entry; Windows reads the registry and macOS asks its workspace,
both unverified so far. Nothing here is quick: it is called off the main thread.
"""

from __future__ import annotations

import configparser
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

from PySide6.QtCore import QMimeDatabase, QUrl

PATH: Final = "{path}"
PAGE: Final = "{page}"
URL: Final = "{url}"
"""What stands in the place of the file, the page and the file's URL in the table below."""

_BROWSER: Final = (f"{URL}#page={PAGE}",)
_EVINCE: Final = (f"--page-index={PAGE}", PATH)
_ACROBAT: Final = ("/A", f"page={PAGE}", PATH)
_SKIM: Final = (
    "-e",
    "on run {place, number}",
    "-e",
    'tell application "Skim"',
    "-e",
    "activate",
    "-e",
    "open POSIX file place",
    "-e",
    "tell document 1 to go to page (number as integer)",
    "-e",
    "end tell",
    "-e",
    "end run",
    PATH,
    PAGE,
)

VIEWERS: Final[dict[str, tuple[str, ...]]] = {
    "okular": ("--page", PAGE, PATH),
    "evince": _EVINCE,
    "papers": _EVINCE,
    "atril": _EVINCE,
    "xreader": _EVINCE,
    "zathura": (f"--page={PAGE}", PATH),
    "qpdfview": (f"{PATH}#{PAGE}",),
    "mupdf": (PATH, PAGE),
    "xpdf": (PATH, PAGE),
    "sioyek": ("--page", PAGE, PATH),
    "sumatrapdf": ("-reuse-instance", "-page", PAGE, PATH),
    "acrobat": _ACROBAT,
    "acrord32": _ACROBAT,
    "pdfxedit": _ACROBAT,
    "pdfxcview": _ACROBAT,
    "foxitreader": _ACROBAT,
    "foxitpdfreader": _ACROBAT,
    "skim": _SKIM,
    **dict.fromkeys(
        (
            *("firefox", "firefox-esr", "librewolf", "chromium", "chromium-browser", "chrome", "google-chrome"),
            *("google-chrome-stable", "brave", "brave-browser", "msedge", "microsoft-edge", "vivaldi"),
            *("vivaldi-stable", "opera", "epiphany", "falkon"),
        ),
        _BROWSER,
    ),
}
"""By the name of its program, in lower case: the arguments that open a document at a page (counted from 1)."""

_SECONDS: Final = 5
_FORWARDING: Final = frozenset({"@@", "@@u"})
"""What Flatpak puts around the files that a program in its sandbox is to see."""
_FIELD: Final = re.compile(r"%[fFuUdDnNickvm]")
_DEFAULT_APP: Final = (
    "ObjC.import('AppKit'); function run(arguments) { const app = $.NSWorkspace.sharedWorkspace"
    ".URLForApplicationToOpenURL($.NSURL.fileURLWithPath(arguments[0])); return app.isNil() ? '' : app.path.js }"
)


@dataclass(frozen=True, slots=True)
class Program:
    """A program as it is started, and the names that it may be known by. `forwards`: files go between "@@" marks."""

    command: tuple[str, ...]
    names: tuple[str, ...]
    forwards: bool = False


def page_command(program: Program, path: str, page: int) -> list[str] | None:
    """The command that opens a file at a page; None where nothing is known of such a program."""
    template = next((VIEWERS[name] for name in program.names if name in VIEWERS), None)
    if template is None or (program.forwards and PATH not in template):
        return None
    url = QUrl.fromLocalFile(path).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    arguments: list[str] = []
    for part in template:
        if part == PATH and program.forwards:
            arguments += ["@@", path, "@@"]
        elif part == PATH:
            arguments.append(path)
        else:
            arguments.append(part.replace(PATH, path).replace(PAGE, str(page)).replace(URL, url))
    return [*program.command, *arguments]


def default_program(path: str) -> Program | None:
    """What this computer opens a file with, None where that cannot be told. Blocks for as long as the system takes."""
    try:
        if sys.platform == "win32":
            return _of_windows(path)
        if sys.platform == "darwin":
            return _of_mac(path)
        return _of_desktop(path)
    except (OSError, ValueError, subprocess.SubprocessError, configparser.Error):
        return None


def _asked(*command: str) -> str:
    """What a program answers. Raises OSError or subprocess.SubprocessError."""
    answer = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True, stdin=subprocess.DEVNULL)
    return answer.stdout.decode(errors="replace").strip()


# ---- Linux and its like ----------------------------------------------------------------------------------


def _of_desktop(path: str) -> Program | None:
    kind = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase.MatchMode.MatchExtension).name()
    entry = _asked("xdg-mime", "query", "default", kind)
    for folder in _data_folders():
        for place in _places(folder / "applications", entry):
            if place.is_file():
                return _of_entry(entry, place)
    return None


def _data_folders() -> Iterator[Path]:
    yield Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    for folder in (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":"):
        if folder:
            yield Path(folder)


def _places(folder: Path, entry: str) -> Iterator[Path]:
    """Where a desktop entry may lie: a "-" of its name may stand for a folder."""
    name = Path(entry).name
    yield folder / name
    if "-" in name:
        yield folder / name.replace("-", "/", 1)


def _of_entry(entry: str, place: Path) -> Program | None:
    """The program of a desktop entry (freedesktop.org desktop entry specification)."""
    parser = configparser.RawConfigParser(strict=False, interpolation=None, delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(place, encoding="utf-8")
    tokens = shlex.split(parser.get("Desktop Entry", "Exec", fallback=""))
    command = tuple(token for token in tokens if not _FIELD.fullmatch(token) and token not in _FORWARDING)
    if not command:
        return None
    names = [PurePosixPath(token).name for token in command]
    names += re.split(r"[._]", entry.removesuffix(".desktop"))
    forwards = any(token in _FORWARDING for token in tokens)
    return Program(command, tuple(name.lower() for name in names), forwards)


# ---- Windows and macOS -----------------------------------------------------------------------------------


def _of_windows(path: str) -> Program | None:
    """The program that the user chose for files of this suffix, from the registry."""
    if sys.platform != "win32":
        return None
    import winreg

    def read(root: int, key: str, name: str) -> str:
        with winreg.OpenKey(root, key) as opened:
            return str(winreg.QueryValueEx(opened, name)[0])

    suffix = PureWindowsPath(path).suffix
    choices = r"Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts"
    try:
        kind = read(winreg.HKEY_CURRENT_USER, rf"{choices}\{suffix}\UserChoice", "ProgId")
    except OSError:
        kind = read(winreg.HKEY_CLASSES_ROOT, suffix, "")
    return of_command_line(read(winreg.HKEY_CLASSES_ROOT, rf"{kind}\shell\open\command", ""))


def of_command_line(line: str) -> Program | None:
    """The program at the start of a Windows command line such as `"C:\\Reader\\Acrobat.exe" "%1"`."""
    found = re.match(r'"([^"]+)"|(.+?\.exe)\b', line.strip(), re.IGNORECASE)
    if found is None:
        return None
    program = found[1] or found[2]
    return Program((program,), (PureWindowsPath(program).stem.lower(),))


def _of_mac(path: str) -> Program | None:
    """Skim is told by AppleScript; browsers are opened by their name; Preview cannot be told a page."""
    app = PurePosixPath(_asked("/usr/bin/osascript", "-l", "JavaScript", "-e", _DEFAULT_APP, path))
    name = app.stem.lower()
    if name == "skim":
        return Program(("/usr/bin/osascript",), (name,))
    short = name.removeprefix("google ").removeprefix("microsoft ").removesuffix(" browser")
    return Program(("/usr/bin/open", "-a", str(app)), ("msedge" if short == "edge" else short,)) if app.stem else None
