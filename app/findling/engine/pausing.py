"""When indexing waits: because a person paused it, for a while or for good, or because the battery runs."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from typing import Final

from findling.core.errors import FindlingError
from findling.core.power import on_battery

LOOK_SECONDS: Final = 20.0
"""Between two looks at the clock and the power supply."""


class Pausing:
    """Sets the pipeline going and has it wait. What a person chose is kept in the settings by `keep`."""

    def __init__(
        self,
        apply: Callable[[bool], None],
        keep: Callable[[bool, int], None],
        *,
        paused: bool,
        until: int,
        heed_battery: bool,
        clock: Callable[[], float] = time.time,
        battery: Callable[[], bool] = on_battery,
    ) -> None:
        """`apply` is called with whether to wait now, `keep` with a pause and its end that are to outlive a restart."""
        self._apply = apply
        self._keep = keep
        self._clock = clock
        self._battery = battery
        self._changing = threading.RLock()
        self.paused = paused
        self.until = until
        self.heed_battery = heed_battery
        self.on_battery = False
        """Whether indexing waits for the mains."""
        self._held = False
        self._closing = threading.Event()
        self.look()
        self._thread = threading.Thread(target=self._serve, name="pausing", daemon=True)
        self._thread.start()

    def pause(self, until: int = 0) -> None:
        """Wait until `resume`, or until that time in seconds since 1970."""
        self._choose(True, until)

    def resume(self) -> None:
        """Go on; on a battery only where that is not heeded."""
        self._choose(False, 0)

    def heed(self, battery: bool) -> None:
        """Whether to wait while the battery runs."""
        with self._changing:
            self.heed_battery = battery
            self.look()

    def hold(self, held: bool) -> None:
        """Wait while something is measured, whatever else is chosen."""
        with self._changing:
            self._held = held
            self.look()

    def look(self) -> None:
        """Compare with the clock and the power supply."""
        with self._changing:
            if self.paused and self.until and self._clock() >= self.until:
                self._choose(False, 0)
                return
            self.on_battery = self.heed_battery and self._battery()
            self._apply(self.paused or self.on_battery or self._held)

    def close(self) -> None:
        """Look no more."""
        self._closing.set()
        self._thread.join()

    def _choose(self, paused: bool, until: int) -> None:
        with self._changing:
            self._keep(paused, until)
            self.paused, self.until = paused, until
            self.look()

    def _serve(self) -> None:
        while not self._closing.wait(LOOK_SECONDS):
            with contextlib.suppress(FindlingError):  # settings that cannot be kept now: looked at again soon
                self.look()
