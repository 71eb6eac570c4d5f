"""The passwords that protected files are opened with: a TOML file in the profile, in plain text, for its user only."""

from __future__ import annotations

import os
import threading
import tomllib
from pathlib import Path
from typing import Final

import msgspec
import tomlkit

from findling.core.errors import Code, FindlingError

MOST: Final = 200
"""Each one is tried on every protected file."""
LONGEST: Final = 500


class PasswordParams(msgspec.Struct, frozen=True):
    """A password as it is typed."""

    password: str


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    passwords: list[str] = []


class Passwords:
    """The passwords of a profile, the newest first. Thread-safe; what others write is seen at the next start."""

    def __init__(self, path: Path) -> None:
        """Raises FindlingError(SETTINGS_INVALID)."""
        self._path = path
        self._lock = threading.Lock()
        self._known = _load(path)

    def all(self) -> list[str]:
        """In the order in which they are tried."""
        return self._known

    def version(self) -> str:
        """Changes whenever the file does; "" where there is none."""
        try:
            return str(self._path.stat().st_mtime_ns)
        except OSError:
            return ""

    def add(self, password: str) -> bool:
        """Keep one more; False where it is known. Raises FindlingError: PASSWORD_INVALID or PROFILE_UNWRITABLE."""
        if not 0 < len(password) <= LONGEST or not password.isprintable():
            raise FindlingError(Code.PASSWORD_INVALID, most=LONGEST)
        with self._lock:
            if password in self._known:
                return False
            self._save([password, *self._known][:MOST])
            return True

    def remove(self, password: str) -> bool:
        """Forget one; False where it is not known. Raises FindlingError(PROFILE_UNWRITABLE)."""
        with self._lock:
            if password not in self._known:
                return False
            self._save([known for known in self._known if known != password])
            return True

    def _save(self, passwords: list[str]) -> None:
        document = tomlkit.document()
        document.add(tomlkit.comment("Passwords of protected files, in plain text."))
        document.add("passwords", tomlkit.item(passwords))
        new = self._path.with_suffix(".toml.new")
        try:
            new.unlink(missing_ok=True)  # it must be made anew, so that it is nobody else's to read from the first byte
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                file.write(tomlkit.dumps(document))
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._path)
        except OSError as error:
            raise FindlingError(Code.PROFILE_UNWRITABLE, path=self._path.parent, detail=error.strerror) from error
        self._known = passwords


def _load(path: Path) -> list[str]:
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _File).passwords[:MOST]
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise FindlingError(Code.SETTINGS_INVALID, path=path, detail=str(error)) from error
