"""What the keys do to the preview, and how it gets what it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from findling.gui.engine_link import EngineLink
from findling.gui.pages import Pages
from findling.gui.quick_look import QuickLook
from findling.gui.search_field import SearchField

_Key = QKeySequence.StandardKey


class PreviewActions(QObject):
    """Joins the preview with the engine, the keys of the window and the search field."""

    def __init__(self, window: QWidget, link: EngineLink, field: SearchField, pages: Pages) -> None:
        super().__init__(window)
        self._window = window
        self._field = field
        preview = pages.preview
        self.quick_look = QuickLook(window, pages.splitter, preview)
        preview.page_wanted.connect(link.pages.ask)
        preview.text_wanted.connect(link.texts.ask)
        link.pages.arrived.connect(preview.show_page)
        link.texts.arrived.connect(preview.show_text)
        field.scrolled.connect(preview.scroll_pages)
        field.turned.connect(preview.turn)
        field.copied.connect(preview.copy)
        field.peeked.connect(self.quick_look.toggle)
        pages.list.clicked.connect(lambda _index: field.enter_list())
        field.textEdited.connect(self.quick_look.close_up)
        pages.currentChanged.connect(lambda _index: self._close_without_results(pages))
        self.quick_look.toggled.connect(self._tell_field)
        self._add(self.tr("Page or text"), preview.switch, [QKeySequence("Ctrl+P")])
        self._add(self.tr("Quick look"), self.quick_look.toggle, [QKeySequence("F4")])
        self._add(self.tr("Next match"), lambda: preview.step(1), QKeySequence.keyBindings(_Key.FindNext))
        self._add(self.tr("Previous match"), lambda: preview.step(-1), QKeySequence.keyBindings(_Key.FindPrevious))
        larger = [*QKeySequence.keyBindings(_Key.ZoomIn), QKeySequence("Ctrl+=")]
        self._add(self.tr("Larger"), lambda: preview.zoom(1), larger)
        self._add(self.tr("Smaller"), lambda: preview.zoom(-1), QKeySequence.keyBindings(_Key.ZoomOut))
        self._add(self.tr("Own size"), lambda: preview.zoom(0), [QKeySequence("Ctrl+0")])

    def _tell_field(self, is_open: bool) -> None:
        self._field.is_peeking = is_open
        if not is_open:
            self._field.setFocus()

    def _close_without_results(self, pages: Pages) -> None:
        if pages.currentWidget() is not pages.splitter:
            self.quick_look.close_up()

    def _add(self, text: str, slot: Callable[[], None], keys: Sequence[QKeySequence]) -> None:
        action = QAction(text, self)
        action.setShortcuts(keys)
        action.triggered.connect(lambda _checked=False: slot())
        self._window.addAction(action)
