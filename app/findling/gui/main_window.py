"""The window: a search field that always has the focus, results beside their preview, a quiet status bar."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from findling.core.protocol import Status
from findling.gui.banners import Banners
from findling.gui.dialogs import Dialogs
from findling.gui.engine_link import EngineLink, LinkState
from findling.gui.indexing_details import IndexingDetails
from findling.gui.opening import Opener
from findling.gui.pace import Pacer
from findling.gui.preview_actions import PreviewActions
from findling.gui.search_page import SearchPage
from findling.gui.searches import Searches
from findling.gui.sidebar import Sidebar, View
from findling.gui.status_bar import StatusBar
from findling.gui.views import Views


class MainWindow(QMainWindow):
    """Joins the parts; `link` and `opener` are the only ways out of the window."""

    closed = Signal()
    quit_wanted = Signal()

    def __init__(self, link: EngineLink, opener: Opener, settings: QSettings) -> None:
        super().__init__()
        self._link = link
        self._opener = opener
        self._settings = settings
        self._status: Status | None = None
        self.setWindowTitle("Findling")
        self.setAcceptDrops(True)
        self.banners = Banners(self)
        self.search = search = SearchPage(link, opener, Searches(settings, self), self)
        self.field, self.filters, self.pages = search.field, search.filters, search.pages
        self.searches, self.search_menu, self.suggestions = search.searches, search.menu, search.suggestions
        self.result_actions = search.row_actions
        self.preview_actions = PreviewActions(self, link, self.field, self.pages)
        self.status_bar = StatusBar(self)
        self.details = IndexingDetails(self)
        self.details.hide()
        self._pacer = Pacer()
        self.sidebar = Sidebar(self)
        self.dialogs = Dialogs(self, self.banners, link)
        self.views = Views(search, link, opener, self.banners, self.dialogs, self.searches, self)
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
            self.search.show_result(result)
            self.pages.list.choose(chosen.place)
        self.views.show_view(other.views.view)

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
        self.status_bar.show_status(status)
        pace = self._pacer.note(status, time.monotonic())
        self.status_bar.show_pace(pace)
        self.details.show_status(status, pace)
        self.search.show_status(status)
        self.views.show_status(status)
        old_notices = set(before.notices) if before else set()
        for notice in old_notices - set(status.notices):
            self.banners.clear_message(notice)
        for notice in status.notices:
            if notice not in old_notices:
                self.banners.show_message(notice, notice)

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
        link, pages, bar = self._link, self.pages, self.status_bar
        link.state_changed.connect(self._show_link)
        link.status_changed.connect(self._show_status)
        link.open_requested.connect(self.ask)
        self._opener.failed.connect(lambda text: self.banners.show_message("open", text))
        self.result_actions.exclusion_wanted.connect(self.views.exclude_folder)
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
