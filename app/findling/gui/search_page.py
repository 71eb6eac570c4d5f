"""The search: a field, its filters, the answers; it asks the engine what is typed and opens what is chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from findling.core.answers import Facet, Hit, SearchResult
from findling.core.protocol import Status
from findling.gui.banners import Banners
from findling.gui.engine_link import EngineLink
from findling.gui.filter_bar import FilterBar
from findling.gui.opening import Opener
from findling.gui.pages import LIMIT, Pages
from findling.gui.progress import totals
from findling.gui.result_actions import ResultActions
from findling.gui.results import shown_title
from findling.gui.search_field import SearchField
from findling.gui.search_menu import SearchMenu
from findling.gui.searches import Searches
from findling.gui.suggestion_list import SuggestionList

OPENED_AT_ONCE: Final = 12
"""Documents that one key opens at most."""


class SearchPage(QWidget):
    """It holds the question; its parts hold what they show, `remarks` what is to be said of an answer."""

    def __init__(self, link: EngineLink, opener: Opener, searches: Searches, parent: QWidget) -> None:
        super().__init__(parent)
        self._link = link
        self._opener = opener
        self._query = ""
        self._like: Hit | None = None
        """The document that the results are like, where that was asked for."""
        self._open_on_arrival = False
        self._status: Status | None = None
        self.searches = searches
        self.field = SearchField(self)
        self.filters = FilterBar(self)
        self.remarks = Banners(self)
        self.pages = Pages(link.questions, self)
        self.menu = SearchMenu(self.field, searches)
        self.row_actions = ResultActions(self.pages.list, self)
        self._lay_out()
        self.suggestions = SuggestionList(self.field, searches, self)
        self._connect_parts()

    def show_status(self, status: Status) -> None:
        """A new snapshot; what it lets expect is asked for."""
        before, self._status = self._status, status
        if status.folders and status.state == "idle" and (before is None or before.state != "idle"):
            self._link.ask_facets()
        self.filters.show_status(status)
        self.pages.show_status(status)
        if before is not None and self._query and self._may_find_more(before, status):
            self._link.search(self._query, max(LIMIT, self.pages.list.results.documents()))

    def _may_find_more(self, before: Status, now: Status) -> bool:
        """Whether to ask again by itself: all is read now, or nothing was found and more can be."""
        if now.state == "idle" and before.state != "idle":
            return True
        nothing_yet = self.pages.result is not None and not self.pages.result.hits
        return nothing_yet and (totals(before).searchable, before.passages) != (totals(now).searchable, now.passages)

    @Slot(str)
    def _search(self, query: str) -> None:
        self._query = query
        self._open_on_arrival = False
        self._like = None
        self.searches.note(query)
        self.filters.show_like("")
        self.filters.show_query(query)
        self.field.show_busy(bool(query))
        self.pages.show_query(query)
        if query:
            self._link.search(query, LIMIT)
        else:
            self.remarks.clear_message("answer")
            self._link.forget_search()

    @Slot(object)
    def show_result(self, result: SearchResult) -> None:
        """An answer to the present question."""
        self.filters.show_result(result)
        self.field.show_busy(not result.complete)
        self.pages.show_result(result, self.filters.choices())
        hints = result.hints if result.hits else []  # else the page that says so tells them
        if remarks := " ".join([result.notice, *hints]).strip():
            self.remarks.show_message("answer", remarks)
        elif result.complete:
            self.remarks.clear_message("answer")
        if self._open_on_arrival and (result.hits or result.complete):
            self._open_on_arrival = False
            self._open()

    @Slot()
    def _open(self) -> None:
        """Open the selected documents; asked too early, the first one when it comes."""
        if self._query and self.pages.result is None:
            self._open_on_arrival = True
            return
        self.searches.remember(self._query)
        pages: dict[str, int | None] = {}
        for hit in self._selected():
            pages.setdefault(hit.path, self.pages.preview.page_in(hit))
        for path, page in pages.items():
            self._opener.open(path, page)

    @Slot()
    def _show_in_folder(self) -> None:
        for hit in self._selected()[:1]:
            self._opener.show_in_folder(hit.path)

    def _selected(self) -> list[Hit]:
        """The selected documents, none while there is no answer to the present question."""
        result = self.pages.result
        return self.pages.list.selected()[:OPENED_AT_ONCE] if result is not None and result.hits else []

    @Slot(object)
    def _show_facets(self, facets: list[Facet]) -> None:
        self.suggestions.know(facets, [folder.path for folder in self._status.folders] if self._status else [])

    @Slot(object)
    def _find_similar(self, hit: Hit) -> None:
        """Show passages like those of a document, instead of the answer to a question."""
        self.field.clear()
        self._like = hit
        title = shown_title(hit)
        self.filters.show_like(title)
        self.field.show_busy(True)
        self.pages.show_query(self.filters.told_like(title))
        self._link.search_similar(hit, LIMIT)

    @Slot()
    def _leave_like(self) -> None:
        self._search("")
        self.field.setFocus()

    @Slot(int)
    def _fetch_more(self, shown: int) -> None:
        if self._like is None:
            self._link.search_more(self._query, LIMIT, shown)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, margins in ((self.field, (16, 14, 16, 14)), (self.filters, (16, 0, 16, 10))):
            line = QHBoxLayout()
            line.setContentsMargins(*margins)
            line.addWidget(part)
            column.addLayout(line)
        column.addWidget(self.remarks)
        column.addWidget(self.pages, 1)

    def _connect_parts(self) -> None:
        link, field, pages = self._link, self.field, self.pages
        link.results_ready.connect(self.show_result)
        link.more_ready.connect(pages.show_more)
        link.facets_ready.connect(self._show_facets)
        pages.list.results.more_wanted.connect(self._fetch_more)
        field.searched.connect(self._search)
        field.moved.connect(pages.list.move_selection)
        field.unfold = pages.list.unfold
        for editor in (self.filters.edited, pages.query_wanted, self.suggestions.chosen, self.menu.chosen):
            editor.connect(field.put)
        self.filters.like_removed.connect(self._leave_like)
        self.row_actions.similar_wanted.connect(self._find_similar)
        for part in (field, pages, self.row_actions):
            part.opened.connect(self._open)
            part.shown_in_folder.connect(self._show_in_folder)
