"""The pages of the chosen document: the one with the passage first, any other by turning the leaves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from findling.core.answers import Hit
from findling.core.reading import RenderParams
from findling.gui.page_images import Page
from findling.gui.page_view import PageView
from findling.gui.passage import is_right_to_left
from findling.gui.progress import number

PATIENCE_MS: Final = 250
"""A page that comes sooner needs no word about its coming."""
SETTLE_MS: Final = 150
"""Pause in resizing after which a page is drawn anew for its width."""


class PagePane(QWidget):
    """It asks for pages by `wanted` while it is seen; `show_page` brings the answers."""

    wanted = Signal(object)
    """RenderParams of the page to show."""
    turned = Signal()
    """Another page is shown or being fetched, or it is known how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PageView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._hit: Hit | None = None
        self.page = 0
        self.pages = 0
        self.is_unmarked = False
        """Whether the passage was not found on its page."""
        self._asked: RenderParams | None = None
        self._shown: RenderParams | None = None
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._slow.timeout.connect(self._say_loading)
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._ask)
        self.view.resized.connect(self._settled.start)

    def show_hit(self, hit: Hit) -> None:
        """Show the page of a hit; what is shown of another document or page is taken away at once."""
        same = self._hit is not None and (self._hit.place, self.page) == (hit.place, hit.page)
        if self._hit is None or self._hit.place != hit.place:
            self.pages = 0
        self._hit = hit
        self._turn_to(hit.page or 1, keep=same)

    def turn(self, leaves: int) -> None:
        """Show another page of the document, before where negative."""
        page = min(max(self.page + leaves, 1), max(self.pages, 1))
        if self._hit is not None and page != self.page:
            self._turn_to(page, keep=False)

    def show_page(self, page: Page) -> None:
        """Show what came; anything but the page that was asked for last is dropped."""
        if page.asked != self._asked or self._hit is None:
            return
        self._slow.stop()
        if page.info is None:
            self.view.show_words(page.reason + "\n\n" + self.tr("Press Ctrl+P to read its text."))
            self._shown = None
        else:
            before, self._shown = self._shown, page.asked
            same = before is not None and _without_width(before) == _without_width(page.asked)
            self.pages = page.info.pages
            self.is_unmarked = bool(page.asked.passage) and not page.info.passage
            self.view.show_page(page.image, page.info, is_right_to_left(self._hit.passage), keep_place=same)
            self.view.setAccessibleDescription(self.caption())
        self.turned.emit()

    def caption(self) -> str:
        """Which page it is, in words."""
        if self.pages:
            text = self.tr("Page {page} of {pages}").format(page=number(self.page), pages=number(self.pages))
        else:
            text = self.tr("Page {page}").format(page=number(self.page))
        return f"{text}  ·  {self.tr('passage not marked')}" if self.is_unmarked else text

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._ask)  # once it knows its width

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is not seen need not be held: a zoomed one takes 32 MB."""
        super().hideEvent(event)
        self._asked = self._shown = None
        self.view.show_words("")

    def _turn_to(self, page: int, keep: bool) -> None:
        self.page = page
        if not keep:
            self.is_unmarked = False
            self._shown = None
            self.view.show_words("")
        self._asked = None
        self._ask()
        self.turned.emit()

    def _ask(self) -> None:
        """Have the page drawn for the present width, unless that is what was asked already."""
        if self._hit is None or not self.isVisible() or self.view.width() < 100:
            return
        marked = self.page == self._hit.page
        params = RenderParams(
            self._hit.path,
            self.page,
            round(self.view.page_width() * self.view.devicePixelRatioF()),
            self._hit.passage if marked else "",
            self._hit.spans if marked else [],
            self._hit.member,
        )
        if params != self._asked:
            self._asked = params
            if self.view.info is None:
                self._slow.start()
            self.wanted.emit(params)

    def _say_loading(self) -> None:
        self.view.show_words(self.tr("Loading page {page}…").format(page=number(self.page)))


def _without_width(params: RenderParams) -> tuple[str, str, int, str]:
    return params.path, params.member, params.page, params.passage
