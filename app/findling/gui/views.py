"""The search and the pages beside it, of which the window shows one; pages are made when they are first wanted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from findling.core.protocol import Status
from findling.gui.banners import Banners
from findling.gui.dialogs import Dialogs
from findling.gui.engine_link import EngineLink
from findling.gui.library_page import LibraryPage
from findling.gui.models_page import ModelsPage
from findling.gui.opening import Opener
from findling.gui.page import Page
from findling.gui.paths import file_name
from findling.gui.searches import Searches
from findling.gui.settings_page import SettingsPage
from findling.gui.sidebar import View

UNDO_SECONDS: Final = 12.0
"""How long what is known of a removed folder is kept."""
_OFFERED_MS: Final = 10_000
"""How long the banner offers to undo; less, since the engine's clock does not wait for the reader."""


class Views(QStackedWidget):
    """Pages ask the engine through `link.questions`; what they cannot do themselves is done here."""

    changed = Signal(object)
    """The View that is shown now."""

    def __init__(
        self,
        search: QWidget,
        link: EngineLink,
        opener: Opener,
        banners: Banners,
        dialogs: Dialogs,
        searches: Searches,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._opener = opener
        self._banners = banners
        self._dialogs = dialogs
        self._searches = searches
        self._status: Status | None = None
        self._made: dict[View, QWidget] = {View.SEARCH: search}
        self.view = View.SEARCH
        self.addWidget(search)

    @property
    def library(self) -> LibraryPage:
        """The library page."""
        page = self._page(View.LIBRARY)
        assert isinstance(page, LibraryPage)
        return page

    @property
    def models(self) -> ModelsPage:
        """The models page."""
        page = self._page(View.MODELS)
        assert isinstance(page, ModelsPage)
        return page

    @property
    def settings(self) -> SettingsPage:
        """The settings page."""
        page = self._page(View.SETTINGS)
        assert isinstance(page, SettingsPage)
        return page

    @Slot(object)
    def show_view(self, view: View) -> None:
        """Show the search or a page."""
        page = self._page(view)
        self.view = view
        self.setCurrentWidget(page)
        if isinstance(page, Page):
            page.setFocus()
        self.changed.emit(view)

    def show_status(self, status: Status) -> None:
        """A new snapshot."""
        self._status = status
        for page in self._made.values():
            if isinstance(page, Page):
                page.show_status(status)

    def show_problems(self, folder: str = "") -> None:
        """Show the list of files that could not be read."""
        self.show_view(View.LIBRARY)
        self.library.show_problems(folder)

    def exclude_folder(self, path: str) -> None:
        """Go to the library, where the rule that leaves this folder out waits to be agreed to."""
        self.show_view(View.LIBRARY)
        self.library.propose_folder(path)

    def remove_folder(self, path: str) -> None:
        """Follow a folder no longer, and offer to take that back for a while."""
        self._link.remove_folder(path, UNDO_SECONDS)
        name = file_name(path.rstrip("/\\")) or path
        text = self.tr("{name} is followed no longer. Its files stay as they are.").format(name=name)
        key = f"removed {path}"
        banner = self._banners.show_message(key, text, "notice")
        if banner.button.isHidden():
            banner.show_action(self.tr("Undo"), lambda: self._take_back(key, path))
        QTimer.singleShot(_OFFERED_MS, self, lambda: self._banners.clear_message(key))

    def _take_back(self, key: str, path: str) -> None:
        self._banners.clear_message(key)
        self._link.add_folder(path)

    def _page(self, view: View) -> QWidget:
        if view not in self._made:
            self._made[view] = page = self._make(view)
            if self._status is not None:
                page.show_status(self._status)
            self.addWidget(page)
        return self._made[view]

    def _make(self, view: View) -> Page:
        return {
            View.LIBRARY: self._make_library,
            View.MODELS: self._make_models,
            View.SETTINGS: self._make_settings,
        }[view]()

    def _make_library(self) -> Page:
        page = LibraryPage(self._link.questions, self)
        page.folder_wanted.connect(self._dialogs.choose_folder)
        page.folder_removed.connect(self.remove_folder)
        page.shown_in_folder.connect(self._opener.show_in_folder)
        page.failed.connect(self._tell)
        return page

    def _make_models(self) -> Page:
        page = ModelsPage(self._link.questions, self)
        page.failed.connect(self._tell)
        return page

    def _make_settings(self) -> Page:
        page = SettingsPage(self._link.questions, self._searches, self)
        page.view_wanted.connect(self.show_view)
        page.failed.connect(self._tell)
        return page

    def _tell(self, reason: str) -> None:
        self._banners.show_message("page", reason)
