"""The user's choices: a TOML file that keeps its comments, is checked strictly, and is never half written."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any, Literal

import msgspec
import tomlkit

from findling.core.errors import Code, FindlingError

Theme = Literal["system", "light", "dark"]


class WindowSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table `[window]`. The window follows every change of it, whoever writes it.

    `language` is one of the interface ("de", "zh_CN"), "" that of the system. `hotkey` opens the quick search from
    anywhere ("Ctrl+Alt+Space", as Qt writes keys), "" none does. With `keep_in_tray` closing the window leaves it
    in the tray. `text_size` is in per cent of the system's.
    """

    language: str = ""
    hotkey: str = ""
    keep_in_tray: bool = False
    start_at_login: bool = False
    theme: Theme = "system"
    text_size: int = 100


class IndexSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table `[index]`: patterns of files and folders that are not read (`core.exclusion`), and whether indexing
    waits while this computer runs on its battery."""

    exclude: list[str] = []
    pause_on_battery: bool = False


class OcrSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table `[ocr]`: whether pictures of text are read, and in which languages, as Tesseract names them ("eng",
    "deu", "chi_sim"); without any in the system's and the library's."""

    enabled: bool = True
    languages: list[str] = []


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `settings.toml` may hold.

    `model` is a name of the catalogue; `quantisation` "" and `dimensions` 0 leave the choice to it. `device` is "auto",
    "cpu" or a name that `findling doctor` shows. `accepted` lists models whose restrictive licence was accepted,
    `instructions` the user's own task for a model. `paused_until`, in seconds since 1970, ends a pause by itself; 0
    leaves that to the user. `offline` forbids downloads.
    """

    folders: list[str] = []
    model: str = "findling-starter+MiniLM"
    quantisation: str = ""
    dimensions: int = 0
    device: str = "auto"
    accepted: list[str] = []
    instructions: dict[str, str] = {}
    paused: bool = False
    paused_until: int = 0
    offline: bool = False
    window: WindowSettings = WindowSettings()
    index: IndexSettings = IndexSettings()
    ocr: OcrSettings = OcrSettings()


class SettingsChange(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a person changes; what is left out stays as it is, in the tables too: two who change different settings at
    once do not undo each other."""

    offline: bool | None = None
    window: dict[str, Any] = {}
    index: dict[str, Any] = {}
    ocr: dict[str, Any] = {}

    def applied(self, settings: Settings) -> Settings:
        """The settings with these changes. Raises FindlingError(SETTINGS_INVALID) where one is none."""
        wanted = msgspec.to_builtins(settings)
        for name in ("window", "index", "ocr"):
            wanted[name] |= getattr(self, name)
        if self.offline is not None:
            wanted["offline"] = self.offline
        try:
            return msgspec.convert(wanted, Settings)
        except msgspec.ValidationError as error:
            raise FindlingError(Code.SETTINGS_INVALID, path="settings.toml", detail=str(error)) from error


def load(path: Path) -> Settings:
    """Read settings; a missing file gives the defaults. Raises FindlingError(SETTINGS_INVALID) naming line or key."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise FindlingError(Code.SETTINGS_INVALID, path=path, detail=str(error)) from error
    try:
        return msgspec.convert(tomllib.loads(text), Settings)
    except tomllib.TOMLDecodeError as error:
        raise FindlingError(Code.SETTINGS_INVALID, path=path, detail=str(error)) from error
    except msgspec.ValidationError as error:
        raise FindlingError(Code.SETTINGS_INVALID, path=path, detail=_with_line(text, str(error))) from error


def save(path: Path, settings: Settings) -> None:
    """Write settings in one step, keeping the user's comments and order.

    Raises FindlingError(SETTINGS_INVALID) rather than overwrite a file that has a mistake in it.
    """
    load(path)
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        document = tomlkit.document()
    _fill(document, msgspec.to_builtins(settings), msgspec.to_builtins(Settings()))
    temporary = path.with_suffix(".toml.new")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            file.write(tomlkit.dumps(document))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise FindlingError(Code.PROFILE_UNWRITABLE, path=path.parent, detail=error.strerror) from error


def with_folders(settings: Settings, folders: list[str]) -> Settings:
    """The same settings with other folders."""
    return msgspec.structs.replace(settings, folders=folders)


def _fill(table: MutableMapping[str, Any], values: dict[str, Any], defaults: dict[str, Any]) -> None:
    """Write values into a TOML table: those that are there already, and those that differ from the default."""
    for name, value in values.items():
        default = defaults.get(name)
        if name not in table and value == default:
            continue
        if isinstance(value, list):
            array = tomlkit.array()
            array.extend(value)
            table[name] = array.multiline(len(value) > 1)
        elif isinstance(value, dict) and default:  # a table with names of its own
            if name not in table:
                table[name] = tomlkit.table()
            _fill(table[name], value, default)
        else:
            table[name] = value


def _with_line(text: str, problem: str) -> str:
    """A validation message with the line of the key that it is about, where the key can be found."""
    key = re.search(r"\$(?:\.(?:window|index))?\.(\w+)", problem) or re.search(r"field `(\w+)`", problem)
    if key is not None:
        for number, line in enumerate(text.splitlines(), 1):
            if line.lstrip().startswith(key[1]):
                return f"line {number}, {key[1]}: {problem}"
    return problem
