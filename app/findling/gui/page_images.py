"""Pages of documents as images: the one that is looked at, and its neighbours before anybody turns to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from findling.core.reading import PageImage, RenderParams
from findling.gui.asking import Asking
from findling.gui.client import Client

KEPT_BYTES: Final = 20_000_000
"""What the pages that are kept may take; about ten as wide as a preview on an ordinary screen, none of a zoomed one."""
CALM_MS: Final = 120
"""After which a page is one that is read, not turned: its neighbours are drawn then."""


@dataclass(frozen=True)
class Page:
    """The answer to `asked`: an image and its marks, or the reason why there is none."""

    asked: RenderParams
    info: PageImage | None = None
    image: QImage = field(default_factory=QImage)
    reason: str = ""


class PageImages(QObject):
    """`arrived` carries the Page that was asked for last. Other pages of its document that were drawn come at once."""

    arrived = Signal(object)

    def __init__(self, client: Callable[[], Client | None]) -> None:
        super().__init__()
        self._asking = Asking("pages", client, _drawn, lambda params, reason: Page(params, reason=reason))
        self._asking.arrived.connect(self._take)
        self._kept: list[Page] = []  # that asked for last stands last
        self._wanted: RenderParams | None = None
        self._neighbours: list[RenderParams] = []
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._fetch_next)

    def ask(self, params: RenderParams) -> None:
        """Have a page drawn; whatever was asked before is dropped. It outlives an engine that dies under it."""
        self._calm.stop()
        self._neighbours = []
        if self._wanted is None or (self._wanted.path, self._wanted.member) != (params.path, params.member):
            self._kept.clear()  # a file may change while another one is looked at
        self._wanted = params
        kept = self._known(params)
        if kept is None:
            self._asking.ask(params)
        else:
            self._asking.forget()
            self._keep(kept)
            QTimer.singleShot(0, self, lambda: self._show(kept))

    def ask_again(self) -> None:
        """Send what waits for an engine. For any thread."""
        self._asking.ask_again()

    def close(self) -> None:
        """End the threads; the client must have been closed, or they wait for its answer."""
        self._asking.close()

    @Slot(object)
    def _take(self, page: Page) -> None:
        if page.info is not None:
            self._keep(page)
        if page.asked == self._wanted:
            self._show(page)
        else:
            self._fetch_next()

    def _show(self, page: Page) -> None:
        if page.asked != self._wanted:
            return
        if page.info is not None:
            numbers = (page.asked.page + 1, page.asked.page - 1)
            asked = page.asked
            beside = [RenderParams(asked.path, number, asked.width, member=asked.member) for number in numbers]
            if page.image.sizeInBytes() < KEPT_BYTES // 3:
                self._neighbours = [other for other in beside if 1 <= other.page <= page.info.pages]
                self._calm.start()
        self.arrived.emit(page)

    def _fetch_next(self) -> None:
        """Have a neighbour drawn. It waits for nothing else, and whatever is asked for meanwhile takes its place."""
        while self._neighbours:
            params = self._neighbours.pop(0)
            if self._known(params) is None:
                self._asking.ask(params)
                return

    def _known(self, params: RenderParams) -> Page | None:
        return next((kept for kept in self._kept if kept.asked == params), None)

    def _keep(self, page: Page) -> None:
        self._kept = [*(kept for kept in self._kept if kept.asked != page.asked), page]
        while sum(kept.image.sizeInBytes() for kept in self._kept) > KEPT_BYTES:
            del self._kept[0]


def _drawn(client: Client, params: RenderParams) -> Page:
    """Runs on a thread of its own."""
    info, pixels = client.render_page(params)
    image = QImage(pixels, info.width, info.height, 4 * info.width, QImage.Format.Format_RGB32)
    return Page(params, info, image.copy())  # the copy owns its pixels
