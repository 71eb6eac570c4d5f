"""How fast indexing goes and how long it will take, from what the snapshots tell of its stages."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

from findling.core.protocol import Status
from findling.gui.progress import is_paused, totals

_OVER: Final = 60.0
"""Seconds that a speed is measured over at most."""
_LEAST: Final = 5.0
"""Seconds before a speed is told."""


@dataclass(frozen=True)
class Pace:
    """Files and passages a second, and seconds that are left; None where that cannot be told."""

    files: float | None = None
    passages: float | None = None
    left: float | None = None


class Pacer:
    """Remembers the last minute of one run; a pause or an end makes it begin anew."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int, int]] = deque()

    def note(self, status: Status, now: float) -> Pace:
        """The pace with one more snapshot, taken at `now` (seconds)."""
        counts, passages = totals(status), status.passages
        read, known = counts.total - counts.pending, passages.with_vectors
        if status.state not in ("indexing", "scanning") or is_paused(status):
            self._seen.clear()
            return Pace()
        if self._seen and (read < self._seen[-1][1] or known < self._seen[-1][2]):
            self._seen.clear()  # another model, or files that are gone
        self._seen.append((now, read, known))
        while now - self._seen[0][0] > _OVER:
            self._seen.popleft()
        began, read_then, known_then = self._seen[0]
        if (elapsed := now - began) < _LEAST:
            return Pace()
        files, vectors = (read - read_then) / elapsed, (known - known_then) / elapsed
        left = [
            amount / speed
            for amount, speed in ((counts.pending, files), (passages.total - known, vectors))
            if amount > 0 and speed > 0
        ]
        told = status.state == "indexing" and bool(left)
        return Pace(files if counts.pending else None, vectors or None, max(left) if told else None)
