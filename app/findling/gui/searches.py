"""Questions that were asked, and those that were saved: kept beside the window's sizes, in the profile."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

KEPT: Final = 50
"""Past questions that are remembered at most."""
READ_MS: Final = 3000
"""An answer that is looked at for so long was to a question worth remembering."""
_RECENT: Final = "searches/recent"
_SAVED: Final = "searches/saved"
_KEEP: Final = "searches/keep"


class Searches(QObject):
    """Newest first. Nothing is remembered where that was switched off."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._asked = ""
        self._reading = QTimer(self, singleShot=True, interval=READ_MS)
        self._reading.timeout.connect(lambda: self.remember(self._asked))

    @property
    def recent(self) -> list[str]:
        """Past questions."""
        return self._list(_RECENT)

    @property
    def saved(self) -> list[str]:
        """Questions that somebody saved."""
        return self._list(_SAVED)

    @property
    def keeps(self) -> bool:
        """Whether past questions are remembered."""
        return str(self._settings.value(_KEEP, "true")) != "false"

    def note(self, query: str) -> None:
        """A question was asked; it is remembered where no other comes soon."""
        self._asked = query
        self._reading.start()

    def remember(self, query: str) -> None:
        """Note a question that was asked."""
        if self.keeps and query and self.recent[:1] != [query]:
            self._store(_RECENT, [query, *(other for other in self.recent if other != query)][:KEPT])

    def save(self, query: str, wanted: bool = True) -> None:
        """Save a question, or no longer."""
        others = [other for other in self.saved if other != query]
        if query:
            self._store(_SAVED, [query, *others] if wanted else others)

    def clear(self) -> None:
        """Forget past questions; saved ones stay."""
        self._store(_RECENT, [])

    def keep(self, wanted: bool) -> None:
        """Switch remembering on, or off; then what was remembered is forgotten."""
        self._settings.setValue(_KEEP, "true" if wanted else "false")
        if not wanted:
            self.clear()

    def _list(self, key: str) -> list[str]:
        value = self._settings.value(key, [])
        if isinstance(value, str):  # a list of one, as files of this form keep it
            return [value] if value else []
        return [str(entry) for entry in value] if isinstance(value, list) else []

    def _store(self, key: str, queries: list[str]) -> None:
        self._settings.setValue(key, queries)
        self.changed.emit()
