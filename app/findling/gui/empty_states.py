"""What stands where results would be: five situations, each with its own words and its own way on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from findling.core.protocol import Status
from findling.gui import icons
from findling.gui.controls import QuietLabel, scaled
from findling.gui.progress import documents, is_incomplete, is_paused, number, progress, totals
from findling.gui.query_text import unquoted
from findling.gui.shades import shades
from findling.gui.tinted import Tinted

_SIGN = 44
_TEXT_WIDTH = 460


_CHOICES = 4


class EmptyState(Tinted, QWidget):
    """A sign, a title and a paragraph in the middle of the page; below them questions that may find more."""

    query_wanted = Signal(str)
    """The question of a choice that was made."""

    def __init__(self, sign: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign_name = sign
        self._sign = QLabel(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = QLabel(title, self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(scaled(self.font(), 1.45, QFont.Weight.DemiBold))
        self.text = QuietLabel(text, self, 1.0)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(32, 32, 32, 32)
        self.layout_.setSpacing(10)
        self.layout_.addStretch(2)
        self.layout_.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self.layout_.addSpacing(6)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setFixedWidth(_TEXT_WIDTH)
            self.layout_.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.choices: list[QPushButton] = []
        self._choices = QWidget(self)
        self._choices_row = QVBoxLayout(self._choices)
        self._choices_row.setContentsMargins(0, 8, 0, 0)
        self.layout_.addWidget(self._choices, 0, Qt.AlignmentFlag.AlignHCenter)
        self.layout_.addStretch(3)
        self._say(title, text)

    def show_choices(self, choices: list[tuple[str, str]]) -> None:
        """Offer other questions, each with the words for its button."""
        for old in self.choices:
            old.hide()
            old.deleteLater()
        self.choices = []
        for words, query in choices[:_CHOICES]:
            button = QPushButton(words, self._choices)
            button.setAccessibleName(words)
            button.setAutoDefault(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, query=query: self.query_wanted.emit(query))
            self._choices_row.addWidget(button)
            self.choices.append(button)

    def _say(self, title: str, text: str) -> None:
        for label, words in ((self.title, title), (self.text, text)):
            label.setText(words)
            label.setFixedHeight(max(label.heightForWidth(_TEXT_WIDTH), 0))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def _tint(self) -> None:
        tone = shades(self.palette()).muted
        self._sign.setPixmap(icons.pixmap(self._sign_name, tone, _SIGN, self.devicePixelRatioF()))


class Ready(EmptyState):
    """Folders are there, no question yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search", "", "", parent)
        self._tint()

    def show_status(self, status: Status) -> None:
        """Show how much can be searched."""
        counts = totals(status)
        if not counts.total and not is_incomplete(status):
            title, text = _without_documents()
        elif is_incomplete(status) and is_paused(status):
            title = self.tr("Indexing is paused")
            text = self.tr("{progress}. What has been read can be found; the rest follows when you resume.").format(
                progress=progress(status).text
            )
        elif is_incomplete(status):
            title = self.tr("Search while your files are being read")
            text = self.tr("{progress}. What has been read can be found already.").format(
                progress=progress(status).text
            )
        else:
            title = self.tr("Ask a question, or type a few words")
            text = self.tr(
                "{documents} searchable. An answer is found in whatever language its document is written."
            ).format(documents=documents(counts.searchable))
        self._say(title, text)


class StillIndexing(EmptyState):
    """Nothing found, but not everything has been read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search", self.tr("Nothing found so far"), "", parent)
        self._tint()

    def show_status(self, status: Status) -> None:
        """Show how much is still to come."""
        if is_paused(status):
            text = self.tr("Results are incomplete while indexing is paused. {progress}.")
        else:
            text = self.tr("Results may be incomplete. {progress}. New results appear here by themselves.")
        self._say(self.title.text(), text.format(progress=progress(status).text))


class NothingFound(EmptyState):
    """Everything has been read, and nothing answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search", self.tr("Nothing found"), "", parent)
        self._tint()

    def show_query(self, query: str, status: Status, filtered: bool = False, hints: list[str] | None = None) -> None:
        """Say what was searched, and where; `filtered`: not everywhere, or not by words alone. `hints` say why."""
        counts = totals(status)
        if not counts.total:
            self._say(*_without_documents())
            return
        if filtered:
            text = self.tr(
                "No passage answers “{query}” with all of its filters. There may be some without one of them."
            )
        else:
            text = self.tr("No passage in {documents} answers “{query}”. Try other words, or add the folder it is in.")
        if hints:
            text = " ".join([text, *hints])
        elif counts.failed:
            text += " " + (
                self.tr("1 file could not be read.")
                if counts.failed == 1
                else self.tr("{count} files could not be read.").format(count=number(counts.failed))
            )
        query = unquoted(query)
        shown = query if len(query) <= 80 else query[:79] + "…"
        self._say(self.tr("Nothing found"), text.format(documents=documents(counts.searchable), query=shown))


def _without_documents() -> tuple[str, str]:
    """Title and text where the folders hold nothing to read."""
    return (
        QCoreApplication.translate("empty_states", "No documents in your folders"),
        QCoreApplication.translate(
            "empty_states",
            "Findling reads PDF, Word (DOCX), HTML, Markdown and text files. New ones are found as soon as they are "
            "saved; add another folder with Ctrl+O.",
        ),
    )


class EngineAway(EmptyState):
    """The engine is starting or being restarted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notice", "", "", parent)
        self.show_starting()
        self._tint()

    def show_starting(self) -> None:
        """First start."""
        self._say(self.tr("Starting…"), self.tr("You can type already; results appear as soon as they can."))

    def show_restarting(self) -> None:
        """It was there and ended."""
        self._say(
            self.tr("The search engine is restarting"),
            self.tr("It stopped unexpectedly. Nothing is lost; your search goes on by itself."),
        )
