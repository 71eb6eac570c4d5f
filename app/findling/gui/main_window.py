"""The window: a search field that always has the focus, results beside their preview, a quiet status bar."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from findling.core.answers import Facet, Hit, SearchResult
from findling.core.protocol import Status
from findling.gui.banners import Banners
from findling.gui.dialogs import Dialogs
from findling.gui.engine_link import EngineLink, LinkState
from findling.gui.filter_bar import FilterBar
from findling.gui.indexing_details import IndexingDetails
from findling.gui.opening import Opener
from findling.gui.pace import Pacer
from findling.gui.pages import LIMIT, Pages
from findling.gui.preview_actions import PreviewActions
from findling.gui.progress import totals
from findling.gui.result_actions import ResultActions
from findling.gui.results import shown_title
from findling.gui.search_field import SearchField
from findling.gui.search_menu import SearchMenu
from findling.gui.searches import Searches
from findling.gui.sidebar import Sidebar, View
from findling.gui.status_bar import StatusBar
from findling.gui.suggestion_list import SuggestionList
from findling.gui.views import Views

OPENED_AT_ONCE: Final = 12
"""Documents that one key opens at most."""


class MainWindow(QMainWindow):
    """Joins the parts; `link` and `opener` are the only ways out of the window."""

    closed = Signal()
    quit_wanted = Signal()

    def __init__(self, link: EngineLink, opener: Opener, settings: QSettings) -> None:
        super().__init__()
        self._link = link
        self._opener = opener
        self._settings = settings
        self._query = ""
        self._like: Hit | None = None
        """The document that the results are like, where that was asked for."""
        self._open_on_arrival = False
        self._status: Status | None = None
        self.setWindowTitle("Findling")
        self.setAcceptDrops(True)
        self.field = SearchField(self)
        self.searches = Searches(settings, self)
        self.suggestions = SuggestionList(self.field, self.searches, self)
        self.search_menu = SearchMenu(self.field, self.searches)
        self.filters = FilterBar(self)
        self.banners = Banners(self)
        self.pages = Pages(link.questions, self)
        self.result_actions = ResultActions(self.pages.list, self)
        self.preview_actions = PreviewActions(self, link, self.field, self.pages)
        self.status_bar = StatusBar(self)
        self.details = IndexingDetails(self)
        self.details.hide()
        self._pacer = Pacer()
        self.sidebar = Sidebar(self)
        self.dialogs = Dialogs(self, self.banners, link)
        self.views = Views(self._search_view(), link, opener, self.banners, self.dialogs, self.searches, self)
        self.setCentralWidget(self._laid_out())
        self._connect_parts()
        self._add_actions()
        self._restore_sizes()
        self.field.setFocus()

    def ask(self, query: str) -> None:
        """Raise the window, with a question where there is one."""
        self.views.show_view(View.SEARCH)
        if query:
            self.field.search_for(query)
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def take_over(self, other: MainWindow) -> None:
        """Go on where another window was: its question, its answers, the document chosen there."""
        self._show_link(self._link.state, "")
        if other._status is not None:
            self._show_status(other._status)
        self._link.ask_status()
        result, chosen = other.pages.result, other.pages.list.current()
        self.ask(other.field.text().strip())
        if result is not None and chosen is not None:
            self._show_result(result)
            self.pages.list.choose(chosen.place)
        self.views.show_view(other.views.view)

    # ---- searching -----------------------------------------------------------------------------------

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
            self._link.forget_search()

    @Slot(object)
    def _show_result(self, result: SearchResult) -> None:
        self.filters.show_result(result)
        self.field.show_busy(not result.complete)
        self.pages.show_result(result, self.filters.choices())
        hints = result.hints if result.hits else []  # else the page that says so tells them
        if remarks := " ".join([result.notice, *hints]).strip():
            self.banners.show_message("search", remarks)
        elif result.complete:
            self.banners.clear_message("search")
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
        self.pages.show_query(self.tr("Like: {title}").format(title=title))
        self._link.search_similar(hit, LIMIT)

    @Slot()
    def _leave_like(self) -> None:
        self._search("")
        self.field.setFocus()

    @Slot(int)
    def _fetch_more(self, shown: int) -> None:
        if self._like is None:
            self._link.search_more(self._query, LIMIT, shown)

    # ---- what the engine says ------------------------------------------------------------------------

    @Slot(object, str)
    def _show_link(self, state: LinkState, reason: str) -> None:
        self.pages.show_link(state)
        if state is LinkState.READY:
            self.banners.clear_message("engine")
        elif state is LinkState.RESTARTING:
            self.status_bar.show_waiting(self.tr("Restarting…"))
            on_page = self.views.view is View.SEARCH and self.pages.currentWidget() is self.pages.away
            if on_page and not reason:
                return  # the page says it
            text = self.tr("The search engine stopped and is being restarted. Nothing is lost.")
            banner = self.banners.show_message("engine", f"{text} {reason}".strip())
            if reason:
                banner.show_action(self.tr("Try now"), self._link.retry)
            if self._link.log.exists():
                banner.show_action(self.tr("Show the log"), lambda: self._opener.open(str(self._link.log)))

    @Slot(object)
    def _show_status(self, status: Status) -> None:
        before, self._status = self._status, status
        if status.folders and status.state == "idle" and (before is None or before.state != "idle"):
            self._link.ask_facets()
        self.status_bar.show_status(status)
        pace = self._pacer.note(status, time.monotonic())
        self.status_bar.show_pace(pace)
        self.details.show_status(status, pace)
        self.filters.show_status(status)
        self.pages.show_status(status)
        self.views.show_status(status)
        old_notices = set(before.notices) if before else set()
        for notice in old_notices - set(status.notices):
            self.banners.clear_message(notice)
        for notice in status.notices:
            if notice not in old_notices:
                self.banners.show_message(notice, notice)
        if before is not None and self._query and self._may_find_more(before, status):
            self._link.search(self._query, max(LIMIT, self.pages.list.results.documents()))

    def _may_find_more(self, before: Status, now: Status) -> bool:
        """Whether to ask again by itself: all is read now, or nothing was found and more can be."""
        if now.state == "idle" and before.state != "idle":
            return True
        nothing_yet = self.pages.result is not None and not self.pages.result.hits
        return nothing_yet and (totals(before).searchable, before.passages) != (totals(now).searchable, now.passages)

    # ---- keys, drops, sizes --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is typed and nobody else wants is typed into the search field; Escape leads back to it."""
        if self.views.view is View.SEARCH:
            self.field.setFocus()
            self.field.event(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.views.show_view(View.SEARCH)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._show_view(self.views.view)

    @Slot(object)
    def _show_view(self, view: View) -> None:
        self.sidebar.show_view(view)
        if view is View.SEARCH:
            self.field.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.dialogs.add_folder(url.toLocalFile())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue("window/geometry", self.saveGeometry())
        self.preview_actions.quick_look.close_up()
        self._settings.setValue("window/splitter", self.pages.splitter.saveState())
        self._settings.setValue("window/preview", "page" if self.pages.preview.wants_page else "text")
        self._settings.sync()
        super().closeEvent(event)
        self.closed.emit()

    def quit(self) -> None:
        """Close, and end the program even where it would stay in the tray."""
        self.close()
        self.quit_wanted.emit()

    # ---- making it -----------------------------------------------------------------------------------

    def _search_view(self) -> QWidget:
        view = QWidget(self)
        top = QHBoxLayout()
        top.setContentsMargins(16, 14, 16, 14)
        top.addWidget(self.field)
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        under = QHBoxLayout()
        under.setContentsMargins(16, 0, 16, 10)
        under.addWidget(self.filters)
        column.addLayout(under)
        column.addWidget(self.pages, 1)
        return view

    def _laid_out(self) -> QWidget:
        central = QWidget(self)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.banners)
        column.addWidget(self.views, 1)
        column.addWidget(self.details)
        column.addWidget(self.status_bar)
        line = QHBoxLayout(central)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.sidebar)
        line.addLayout(column, 1)
        return central

    def _connect_parts(self) -> None:
        link, field, pages, bar = self._link, self.field, self.pages, self.status_bar
        link.state_changed.connect(self._show_link)
        link.status_changed.connect(self._show_status)
        link.results_ready.connect(self._show_result)
        link.more_ready.connect(pages.show_more)
        pages.list.results.more_wanted.connect(self._fetch_more)
        link.facets_ready.connect(self._show_facets)
        link.open_requested.connect(self.ask)
        self._opener.failed.connect(lambda text: self.banners.show_message("open", text))
        field.searched.connect(self._search)
        field.moved.connect(pages.list.move_selection)
        field.unfold = pages.list.unfold
        for editor in (self.filters.edited, pages.query_wanted, self.suggestions.chosen, self.search_menu.chosen):
            editor.connect(field.put)
        self.filters.like_removed.connect(self._leave_like)
        self.result_actions.similar_wanted.connect(self._find_similar)
        self.result_actions.exclusion_wanted.connect(self.views.exclude_folder)
        for part in (field, pages, self.result_actions):
            part.opened.connect(self._open)
            part.shown_in_folder.connect(self._show_in_folder)
        pages.folder_wanted.connect(self.dialogs.add_folder)
        first = pages.no_folders
        first.other_wanted.connect(lambda: self.dialogs.pick_folder(first.add_folder))
        first.models_wanted.connect(lambda: self.views.show_view(View.MODELS))
        first.failed.connect(lambda text: self.banners.show_message("page", text))
        bar.paused.connect(link.pause)
        bar.resumed.connect(link.resume)
        bar.details_wanted.connect(self.details.setVisible)
        self.details.paused.connect(link.pause)
        bar.problems_wanted.connect(self.views.show_problems)
        self.sidebar.wanted.connect(self.views.show_view)
        self.sidebar.keys_button.clicked.connect(self.dialogs.show_keys)
        self.views.changed.connect(self._show_view)

    def _add_actions(self) -> None:
        self._add_action(self.tr("Add a folder…"), QKeySequence("Ctrl+O"), self.dialogs.choose_folder)
        for view in View:
            self._add_action(view.words, view.keys, lambda _=False, view=view: self.views.show_view(view))
        settings = QKeySequence("Ctrl+,")
        self._add_action(View.SETTINGS.words, settings, lambda: self.views.show_view(View.SETTINGS))
        self._add_action(self.tr("Keys"), QKeySequence("F1"), self.dialogs.show_keys)
        self._add_action(self.tr("Quit"), QKeySequence("Ctrl+Q"), self.quit)

    def _add_action(self, text: str, keys: QKeySequence | None, slot: object) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(keys)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _restore_sizes(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(160 * letter, 102 * letter).boundedTo(self.screen().availableSize() * 0.95))
        if geometry := self._settings.value("window/geometry"):
            self.restoreGeometry(geometry)
        if splitter := self._settings.value("window/splitter"):
            self.pages.splitter.restoreState(splitter)
        self.pages.preview.choose(self._settings.value("window/preview") != "text")
