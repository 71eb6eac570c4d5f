"""The chosen document: what and where it is, with the passage on its page or in its text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from findling.core.answers import Hit
from findling.gui.controls import MARGIN, PathLabel, QuietLabel, scaled
from findling.gui.document_pane import DocumentPane
from findling.gui.document_texts import TextPart
from findling.gui.mail_head import MailHead
from findling.gui.page_bar import PageBar
from findling.gui.page_images import Page
from findling.gui.page_pane import PagePane
from findling.gui.paths import shown_path
from findling.gui.results import ResultsModel, language_name, shown_title
from findling.gui.tips import tip

_DRAWN: Final = ("pdf", "image")
"""Formats whose pages are drawn."""


class Preview(QWidget):
    """Title, path and place of the chosen hit above its page, where it has pages, or its text."""

    opened = Signal()
    shown_in_folder = Signal()
    page_wanted = Signal(object)
    """RenderParams of the page to show."""
    text_wanted = Signal(object)
    """DocumentParams of the text to show."""

    def __init__(self, names: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._hit: Hit | None = None
        self.setAccessibleName(self.tr("Preview"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setFont(scaled(self.font(), 1.3, QFont.Weight.DemiBold))
        self._align()
        self._path = PathLabel(parent=self)
        self._place = QuietLabel(parent=self)
        self._place.setWordWrap(True)
        self._copies = QuietLabel(parent=self)
        self._copies.setWordWrap(True)
        self.query = ""
        """The question that the hits answer, "" for none: its words are marked in all of the document."""
        self.document = DocumentPane(self)
        self.page = PagePane(self)
        self._mail = MailHead(self)
        self.bar = PageBar(self)
        self.wants_page = True
        """Whether a page is shown where there is one; the reader's choice."""
        self.page.wanted.connect(self.page_wanted)
        self.page.turned.connect(self._show_turned)
        self.document.wanted.connect(self.text_wanted)
        self.document.told.connect(self._show_told)
        self.document.stepped.connect(self._show_step)
        self.document.view.zoomed.connect(self.zoom)
        self.page.view.zoomed.connect(self.zoom)
        self.bar.turned.connect(self.page.turn)
        self.bar.stepped.connect(self.step)
        self.bar.chosen.connect(self.choose)
        open_button = self._button(self.tr("Open"), self.tr("Open the file (Enter)"))
        open_button.clicked.connect(self.opened)
        folder_button = self._button(self.tr("Show in folder"), self.tr("Show the file in its folder (Ctrl+Enter)"))
        folder_button.clicked.connect(self.shown_in_folder)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(open_button)
        buttons.addWidget(folder_button)
        buttons.addStretch()
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 20, MARGIN, 16)
        head.setSpacing(5)
        for part in (self._title, self._path, self._place, self._copies):
            head.addWidget(part)
        head.addSpacing(6)
        head.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._mail)
        layout.addWidget(self.bar)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.document)
        self._stack.addWidget(self.page)
        layout.addWidget(self._stack, 1)

    @property
    def hit(self) -> Hit | None:
        """What is shown."""
        return self._hit

    def show_hit(self, hit: Hit | None) -> None:
        """Show a hit; the same one again leaves the reader's place alone."""
        if hit is None or hit == self._hit:
            return
        before, self._hit = self._hit, hit
        self._title.setText(shown_title(hit))
        self._path.show_path(hit.place)
        self._place.setText(self._place_of(hit))
        self._copies.setVisible(bool(hit.copies))
        self._copies.setToolTip(tip("\n".join(hit.copies)))
        if len(hit.copies) == 1:
            self._copies.setText(self.tr("The same content is also in {path}").format(path=shown_path(hit.copies[0])))
        else:
            self._copies.setText(self.tr("The same content is also in %n other places", "", len(hit.copies)))
        if before is not None and _passage(before) == _passage(hit):
            self.document.tell_more(hit)
        else:
            self.document.show_hit(hit, self.query)
        self._show_kind()

    def page_in(self, hit: Hit) -> int | None:
        """The page to open a file at: the one that is looked at here, else the hit's own. None in a file within it."""
        if hit.member or not _has_pages(hit):
            return None
        if self._shows_page and self._hit is not None and self._hit.path == hit.path:
            return self.page.page
        return hit.page

    def show_page(self, page: Page) -> None:
        """Show a page that came; a stale one is dropped."""
        self.page.show_page(page)

    def show_text(self, part: TextPart) -> None:
        """Show a part of a text that came; a stale one is dropped."""
        self.document.show_part(part)

    def choose(self, wants_page: bool) -> None:
        """Show pages where there are some, or texts."""
        self.wants_page = wants_page
        self._show_kind()

    def switch(self) -> None:
        """From the page to its text, and back."""
        if self._hit is not None and _has_pages(self._hit):
            self.choose(not self.wants_page)

    def turn(self, leaves: int) -> None:
        """Show another page of the document."""
        if self._shows_page:
            self.page.turn(leaves)

    def step(self, matches: int) -> None:
        """Go to the next match in the document, or the one before where negative."""
        self.document.step(matches)

    def zoom(self, steps: int) -> None:
        """Make what is shown larger, smaller where negative; 0 gives it its own size again."""
        (self.page.view if self._shows_page else self.document.view).zoom(steps)

    def copy(self) -> None:
        """Put what is selected in the text, else the passage, on the clipboard."""
        if self.document.view.textCursor().hasSelection():
            self.document.view.copy()
        elif self._hit is not None:
            QGuiApplication.clipboard().setText(self._hit.passage)

    def scroll_pages(self, pages: int) -> None:
        """Scroll by what is seen at a time, up where negative."""
        if self._shows_page:
            self.page.view.scroll_pages(pages)
        else:
            bar = self.document.view.verticalScrollBar()
            bar.setValue(bar.value() + pages * bar.pageStep())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    @property
    def _shows_page(self) -> bool:
        return self._stack.currentWidget() is self.page

    def _align(self) -> None:
        """Begin the title where the rest of the head begins, in whatever direction it runs."""
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._title.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)

    def _show_kind(self) -> None:
        """The page or the text, whichever is wanted and there."""
        if self._hit is None:
            return
        has_pages = _has_pages(self._hit)
        as_page = has_pages and self.wants_page
        self.bar.show_choice(has_pages, as_page)
        self._stack.setCurrentWidget(self.page if as_page else self.document)
        if as_page:
            self.page.show_hit(self._hit)
        self._show_told()

    def _show_told(self) -> None:
        """What is known of the whole document by now."""
        caption = self.document.caption()
        self.bar.show_matches(caption)
        self.bar.setVisible(bool(caption) or (self._hit is not None and _has_pages(self._hit)))
        text = self.document.text
        self._mail.show_headers(text.headers if text is not None else [])

    def _show_step(self, hit: Hit) -> None:
        """Turn to the page of the match that was gone to."""
        if self._shows_page and hit.page is not None:
            self.page.show_hit(hit)

    def _show_turned(self) -> None:
        self.bar.show_page(self.page.caption(), self.page.page, self.page.pages)

    def _place_of(self, hit: Hit) -> str:
        parts = []
        if hit.page is not None:
            parts.append(self.tr("Page {page}").format(page=hit.page_name))
        if hit.heading and hit.heading != shown_title(hit):
            parts.append(" ".join(hit.heading.split()))
        if language := language_name(hit.language):
            parts.append(language)
        if reason := self._names.matched_by(hit):
            parts.append(self.tr("found by {legs}").format(legs=reason))
        return "  ·  ".join(parts)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(True)  # Enter presses it too
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def _passage(hit: Hit) -> tuple[str, int, str]:
    return hit.place, hit.start, hit.passage


def _has_pages(hit: Hit) -> bool:
    """Whether its page can be drawn: slides and sheets have numbers too, but no pages that are known here."""
    return hit.page is not None and hit.type in _DRAWN
