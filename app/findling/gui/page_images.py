"""Pages of documents as images: asked of the engine off the main thread, only the newest of them delivered."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from findling.core.errors import Code, FindlingError
from findling.core.reading import PageImage, RenderParams
from findling.gui.client import Client

_log = logging.getLogger(__name__)

_THREADS: Final = 2
"""One may wait for a page that takes long while the next is asked for."""
_TRIES: Final = 3
"""For a page that another window's page superseded."""


@dataclass(frozen=True)
class Page:
    """The answer to `asked`: an image and its marks, or the reason why there is none."""

    asked: RenderParams
    info: PageImage | None = None
    image: QImage = field(default_factory=QImage)
    reason: str = ""


class PageImages(QObject):
    """`arrived` carries the Page that was asked for last; it belongs to the thread that made this."""

    arrived = Signal(object)
    _answered = Signal(int, object)

    def __init__(self, client: Callable[[], Client | None]) -> None:
        super().__init__()
        self._client = client
        self._pool = ThreadPoolExecutor(_THREADS, "pages")
        self._slot = threading.Lock()  # guards what follows
        self._ticket = 0
        self._wanted: tuple[int, RenderParams, int] | None = None  # the ticket, and how often it was tried
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, params: RenderParams) -> None:
        """Have a page drawn; whatever was asked before is dropped. It outlives an engine that dies under it."""
        with self._slot:
            self._ticket += 1
            self._wanted = (self._ticket, params, 0)
        self.ask_again()

    def forget(self) -> None:
        """Drop what is still to come."""
        with self._slot:
            self._ticket += 1
            self._wanted = None

    def ask_again(self) -> None:
        """Send what waits for an engine. For any thread."""
        with self._slot, contextlib.suppress(RuntimeError):
            if self._wanted is not None and not self._closed:
                self._pool.submit(self._fetch)

    def close(self) -> None:
        """End the threads; the client must have been closed, or they wait for its answer."""
        with self._slot:
            self._closed = True
            self._wanted = None
        self._pool.shutdown(cancel_futures=True)

    @Slot(int, object)
    def _deliver(self, ticket: int, page: Page) -> None:
        if ticket == self._ticket:
            self.arrived.emit(page)

    # ---- on the pool's threads ---------------------------------------------------------------------------

    def _fetch(self) -> None:
        client = self._client()
        with self._slot:
            if client is None or self._wanted is None:
                return
            (ticket, params, tries), self._wanted = self._wanted, None
        try:
            info, pixels = client.render_page(params)
            image = QImage(pixels, info.width, info.height, 4 * info.width, QImage.Format.Format_RGB32)
            page = Page(params, info, image.copy())  # the copy owns its pixels
        except FindlingError as error:
            if error.code is Code.ENGINE_UNREACHABLE:
                self._keep(ticket, params, tries)
                return
            if error.code is Code.SUPERSEDED:
                if tries < _TRIES and self._keep(ticket, params, tries + 1):
                    self.ask_again()
                return
            page = Page(params, reason=str(error))
        except Exception as error:
            _log.exception("the window's own mistake")
            page = Page(params, reason=str(FindlingError(Code.INTERNAL, detail=f"{type(error).__name__}: {error}")))
        with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
            self._answered.emit(ticket, page)

    def _keep(self, ticket: int, params: RenderParams, tries: int) -> bool:
        """Put a request back unless a newer one has taken its place; whether it was."""
        with self._slot:
            if ticket == self._ticket and not self._closed:
                self._wanted = (ticket, params, tries)
                return True
        return False
