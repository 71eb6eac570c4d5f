"""The settings of a profile while its engine runs."""

from __future__ import annotations

import msgspec

from findling.core import settings as settings_file
from findling.core.paths import Profile
from findling.core.settings import Settings


class Configuration:
    """Reads and keeps the settings. Raises FindlingError(SETTINGS_INVALID) where the file cannot be understood."""

    def __init__(self, profile: Profile) -> None:
        self._path = profile.settings
        self.settings = settings_file.load(self._path)

    @property
    def whole(self) -> Settings:
        """The settings with how the window looks, which is written by others too and taken as the file has it."""
        return msgspec.structs.replace(self.settings, window=settings_file.load(self._path).window)

    def save(self, **changes: object) -> None:
        """Keep changes of fields of `Settings`."""
        updated = msgspec.structs.replace(self.whole, **changes)
        settings_file.save(self._path, updated)
        self.settings = updated
