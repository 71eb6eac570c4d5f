"""What the middle of the window shows: results beside their preview, or the empty state that fits."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from findling.core.answers import Hit, SearchResult
from findling.core.protocol import Status
from findling.gui.controls import QuietLabel
from findling.gui.empty_states import EngineAway, NothingFound, Ready, StillIndexing
from findling.gui.engine_link import LinkState
from findling.gui.first_run import FirstRun
from findling.gui.preview import Preview
from findling.gui.progress import documents, is_incomplete, is_paused, number
from findling.gui.questions import Questions
from findling.gui.results_view import ResultsView

LIMIT: Final = 50
"""Documents asked for at a time; scrolling to the end asks for more."""

REST_MS: Final = 250
"""Answers that follow each other within it come from somebody who types; the preview waits for the last of them."""


class Pages(QStackedWidget):
    """It holds what was last known and derives the page from it; nobody else chooses a page."""

    opened = Signal()
    shown_in_folder = Signal()
    folder_wanted = Signal(str)
    other_wanted = Signal()
    """A folder that is to be chosen first."""
    query_wanted = Signal(str)
    """Another question, offered where nothing was found."""

    def __init__(self, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = LinkState.STARTING
        self._status: Status | None = None
        self._query = ""
        self._result: SearchResult | None = None
        self.away = EngineAway(self)
        self.no_folders = FirstRun(questions, self)
        self.ready = Ready(self)
        self.still_indexing = StillIndexing(self)
        self.nothing_found = NothingFound(self)
        self.no_folders.folder_wanted.connect(self.folder_wanted)
        self.no_folders.other_wanted.connect(self.other_wanted)
        self.header = QuietLabel("", self)
        self.header.setContentsMargins(16, 9, 12, 9)
        self.list = ResultsView(self)
        self.preview = Preview(self.list.results, self)
        self.splitter = self._make_splitter()
        for empty in (self.still_indexing, self.nothing_found):
            empty.query_wanted.connect(self.query_wanted)
        self._choices: list[tuple[str, str]] = []
        self._awaited: Hit | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._settle)
        self.list.chosen.connect(self._preview)
        self.list.opened.connect(self.opened)
        self.preview.opened.connect(self.opened)
        self.preview.shown_in_folder.connect(self.shown_in_folder)
        for page in (self.away, self.no_folders, self.ready, self.still_indexing, self.nothing_found, self.splitter):
            self.addWidget(page)

    @property
    def result(self) -> SearchResult | None:
        """What the list shows, None where no answer to the present question has come."""
        return self._result

    def show_link(self, state: LinkState) -> None:
        """The engine came or went."""
        self._link = state
        self._refresh()

    def show_status(self, status: Status) -> None:
        """A new snapshot."""
        self._status = status
        self.no_folders.show_status(status)
        self._refresh()

    def show_query(self, query: str) -> None:
        """A new question; until its answer comes, what is there stays."""
        self._query = query
        self._result = None
        self._refresh()

    def show_result(self, result: SearchResult, choices: list[tuple[str, str]] | None = None) -> None:
        """An answer to the present question; words alone that add nothing wait for the meaning.

        `choices` are questions that may find more, each with the words for a button.
        """
        self._choices = choices or []
        known = self._result is not None and self._result.complete
        if not result.complete and (known or not result.hits):
            return
        same = self._result is not None
        self._result = result
        self.preview.query = result.query if result.mode != "meaning" else ""  # no words, and none to mark
        if result.hits:
            self.list.show_hits(result.hits, same, result.complete and len(result.hits) >= LIMIT)
        self._refresh()
        if result.complete and not result.hits and QAccessible.isActive():  # an answer's first row is told by the list
            page = self.nothing_found if self.currentWidget() is self.nothing_found else self.still_indexing
            words = f"{page.accessibleName()}. {page.accessibleDescription()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_more(self, result: SearchResult) -> None:
        """The next documents of the present question, which the list asked for."""
        if self._result is not None:
            self.list.results.append(result.hits, len(result.hits) >= LIMIT)
            self._refresh()

    def _preview(self, hit: Hit | None) -> None:
        """Show the chosen hit; where answers follow each other fast and nobody chose, only the last of them."""
        settled = self.list.moved or not self._rest.isActive()
        self._awaited = hit
        self._rest.start()
        if settled:
            self._settle()

    def _settle(self) -> None:
        """Show in the preview what is chosen in the list."""
        hit, self._awaited = self._awaited, None
        if hit is not None:
            self.preview.show_hit(hit)

    def _refresh(self) -> None:
        if (page := self._page()) is not None:
            self.setCurrentWidget(page)

    def _page(self) -> QWidget | None:
        """The page that fits, brought up to date; None leaves the present one until more is known."""
        status, result = self._status, self._result
        if self._query and result is not None and result.hits:
            self._show_header(result)
            return self.splitter
        if status is None or self._link is not LinkState.READY:
            if self._query and self.currentWidget() is self.splitter:
                return None
            if self._link is LinkState.RESTARTING:
                self.away.show_restarting()
            else:
                self.away.show_starting()
            return self.away
        if not status.folders:
            return self.no_folders
        if not self._query:
            self.ready.show_status(status)
            return self.ready
        if result is None:
            return None if self.currentWidget() is not self.away else self._waiting(status)
        if is_incomplete(status):
            self.still_indexing.show_status(status)
            self.still_indexing.show_choices(self._choices)
            return self.still_indexing
        self.nothing_found.show_query(self._query, status, bool(self._choices), result.hints)
        self.nothing_found.show_choices(self._choices)
        return self.nothing_found

    def _waiting(self, status: Status) -> QWidget:
        self.ready.show_status(status)
        return self.ready

    def _show_header(self, result: SearchResult) -> None:
        count, has_more = self.list.results.documents(), self.list.results.has_more
        parts = [self.tr("the best {count} documents").format(count=number(count)) if has_more else documents(count)]
        if not result.complete:
            parts.append(self.tr("searching by meaning…"))
        else:
            parts.append(self.tr("{time} ms").format(time=QLocale().toString(max(result.took_ms, 1.0), "f", 0)))
        if self._status is not None and is_incomplete(self._status):
            paused = is_paused(self._status)
            more = self.tr("indexing is paused, results are incomplete") if paused else ""
            parts.append(more or self.tr("still indexing, results may be incomplete"))
        self.header.setText("  ·  ".join(parts))

    def _make_splitter(self) -> QSplitter:
        left = QWidget(self)
        left.setAutoFillBackground(True)
        left.setBackgroundRole(QPalette.ColorRole.Base)
        left.setMinimumWidth(320)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.list, 1)
        self.preview.setMinimumWidth(300)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("results")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(self.preview)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 4)
        splitter.setSizes([620, 500])
        return splitter
