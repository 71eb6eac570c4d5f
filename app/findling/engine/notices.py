"""What a person should see of the engine's troubles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.index.schema import suspicion

SHOWN: Final = 5
"""The latest."""


class Notices:
    """Collects them, from any thread."""

    def __init__(self, profile: Profile, on_change: Callable[[], None], on_damage: Callable[[], None]) -> None:
        """`on_damage` is called when the index turned out to be damaged; it is then tested at the next start."""
        self._index = profile.index
        self._on_change = on_change
        self._on_damage = on_damage
        self._kept: list[FindlingError] = []

    def add(self, notice: FindlingError) -> None:
        """Keep one."""
        self._kept.append(notice)

    def note(self, notice: FindlingError | None) -> None:
        """Keep one that is not known yet, and tell of it; None takes the one about the full disk back."""
        if notice is None:
            self._kept = [kept for kept in self._kept if kept.code is not Code.DISK_FULL]
        elif str(notice) not in map(str, self._kept):
            self._kept.append(notice)
            if notice.code is Code.INDEX_DAMAGED:
                suspicion(self._index).touch()
                self._on_damage()
        self._on_change()

    def sentences(self) -> list[str]:
        """The latest of them."""
        return [str(notice) for notice in self._kept[-SHOWN:]]
