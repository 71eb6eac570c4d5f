"""Where things live: one profile is one folder with settings, index and models."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from findling.core.errors import Code, FindlingError

LONGEST_SOCKET: Final = 100
"""Bytes in the path of a Unix socket."""

_PACKAGE: Final = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of files that ship with the program (catalogue, starter model, samples, icons)."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "resources" if frozen else _PACKAGE.parent.parent / "resources"


def machine_cache() -> Path:
    """The folder of what was measured about this machine; losing it costs a few seconds."""
    return platformdirs.user_cache_path("Findling", False)


@dataclass(frozen=True)
class Profile:
    """The folder of one library, and the names inside it. Models may be those of another profile, the `lender`."""

    folder: Path
    lender: Profile | None = None

    @classmethod
    def at(cls, folder: str | os.PathLike[str] | None = None) -> Profile:
        """The profile in `folder`, else in $FINDLING_PROFILE, else in the user's data folder."""
        chosen = folder or os.environ.get("FINDLING_PROFILE")
        return cls(Path(chosen).expanduser().absolute() if chosen else platformdirs.user_data_path("Findling", False))

    def create(self) -> None:
        """Make the folder. Raises FindlingError(PROFILE_UNWRITABLE)."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.models.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FindlingError(Code.PROFILE_UNWRITABLE, path=self.folder, detail=error.strerror) from error

    @property
    def index(self) -> Path:
        """The SQLite file with everything that is derived from the user's files."""
        return self.folder / "index.sqlite"

    @property
    def settings(self) -> Path:
        """The user's choices, in TOML."""
        return self.folder / "settings.toml"

    @property
    def passwords(self) -> Path:
        """The passwords of protected files, in TOML that only its user can read."""
        return self.folder / "passwords.toml"

    @property
    def models(self) -> Path:
        """Downloaded and imported model files."""
        return self.lender.models if self.lender is not None else self.folder / "models"

    @property
    def catalogue(self) -> Path:
        """Models that the user added, in the form of `resources/models.toml`."""
        return self.lender.catalogue if self.lender is not None else self.folder / "models.toml"

    @property
    def lock(self) -> Path:
        """Held by the one engine that may write."""
        return self.folder / "engine.lock"

    @property
    def window_lock(self) -> Path:
        """Held by the one window."""
        return self.folder / "window.lock"

    @property
    def log(self) -> Path:
        """What an engine that the window started has written about its troubles."""
        return self.folder / "engine.log"

    @property
    def endpoint(self) -> str:
        """Address of the engine: a Unix socket, or a named pipe on Windows.

        The socket is in the profile, so that everyone who knows the profile finds it; only where that path is too
        long for a socket (104 bytes on macOS) it is in a folder of the user's in the temporary folder.
        """
        name = hashlib.blake2b(os.fsencode(self.folder), digest_size=10).hexdigest()
        if sys.platform == "win32":
            return rf"\\.\pipe\findling-{name}"
        own = self.folder / "engine.sock"
        if len(os.fsencode(own)) <= LONGEST_SOCKET:
            return str(own)
        return str(Path(tempfile.gettempdir()) / f"findling-{os.getuid()}" / f"{name}.sock")
