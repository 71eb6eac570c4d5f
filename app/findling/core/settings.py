"""The user's choices: a TOML file that keeps its comments, is checked strictly, and is never half written."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

import msgspec
import tomlkit

from findling.core.errors import Code, FindlingError


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `settings.toml` may hold.

    `model` is a name of the catalogue; `quantisation` "" and `dimensions` 0 leave the choice to it. `device` is "auto",
    "cpu" or a name that `findling doctor` shows. `accepted` lists models whose restrictive licence was accepted,
    `instructions` the user's own task for a model. `offline` forbids downloads.
    """

    folders: list[str] = []
    model: str = "findling-starter+MiniLM"
    quantisation: str = ""
    dimensions: int = 0
    device: str = "auto"
    accepted: list[str] = []
    instructions: dict[str, str] = {}
    paused: bool = False
    offline: bool = False


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
    for name, value in msgspec.to_builtins(settings).items():
        if name in document or value != getattr(Settings(), name):
            if isinstance(value, list):
                array = tomlkit.array()
                array.extend(value)
                document[name] = array.multiline(len(value) > 1)
            else:
                document[name] = value
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


def _with_line(text: str, problem: str) -> str:
    """A validation message with the line of the key that it is about, where the key can be found."""
    key = re.search(r"\$\.(\w+)", problem) or re.search(r"field `(\w+)`", problem)
    if key is not None:
        for number, line in enumerate(text.splitlines(), 1):
            if line.lstrip().startswith(key[1]):
                return f"line {number}, {key[1]}: {problem}"
    return problem
