"""The library page: followed folders, what is in them, what could not be read, what is left out, the space used."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from findling.core.exclusion import folder_pattern
from findling.core.library import ExcludePreview, LibraryFacts
from findling.core.protocol import FileProblem, Status
from findling.core.settings import Settings, SettingsChange
from findling.gui.amounts import size
from findling.gui.charts import Bar, BarChart, Part, PartsBar
from findling.gui.controls import QuietLabel
from findling.gui.exclude_rules import ExcludeRules
from findling.gui.folder_card import FolderCard
from findling.gui.page import MARGIN, Page
from findling.gui.problems_list import ProblemsList
from findling.gui.progress import documents, number, percent, totals
from findling.gui.questions import Questions
from findling.gui.results import language_name
from findling.gui.sentences import said_problems
from findling.gui.sidebar import View

_BARS: Final = 8
"""Languages and types that have a bar of their own; the others share one."""


class LibraryPage(Page):
    """Asks the engine when it is shown and when the counts change; snapshots come by `show_status`."""

    folder_wanted = Signal()
    folder_removed = Signal(str)
    shown_in_folder = Signal(str)
    failed = Signal(str)

    def __init__(self, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(View.LIBRARY.words, parent)
        self._questions = questions
        self._status: Status | None = None
        self._leading = False
        self.cards: dict[str, FolderCard] = {}
        self.add = QPushButton(self.tr("Add a folder…"), self)
        self.add.setAccessibleName(self.tr("Add a folder…"))
        self.add.setAutoDefault(True)
        self.add.clicked.connect(self.folder_wanted)
        self.head.addWidget(self.add)
        self._add_folders()
        self._add_contents()
        self._add_problems()
        self._add_rules()
        self._add_space()
        self.column.addStretch()

    # ---- what is shown -----------------------------------------------------------------------------------

    def show_status(self, status: Status) -> None:
        """Show a snapshot: cards come, go and change in place."""
        before, self._status = self._status, status
        followed = {folder.path: folder for folder in status.folders}
        for path in [path for path in self.cards if path not in followed]:
            card = self.cards.pop(path)
            self._folders.removeWidget(card)
            card.hide()
            card.deleteLater()
        for path, folder in followed.items():
            if path not in self.cards:
                card = self.cards[path] = FolderCard(path, self)
                card.removed.connect(self.folder_removed)
                card.problems_wanted.connect(self.show_problems)
                self._folders.addWidget(card)
            self.cards[path].show_folder(folder)
        self._none.setVisible(not followed)
        self._show_meaning(status)
        counts = totals(status)
        self.summary.setText(self.tr("{documents} searchable").format(documents=documents(counts.searchable)))
        if self.isVisible() and (before is None or _noted(before) != _noted(status)):
            self.refresh()

    def refresh(self) -> None:
        """Ask for what a snapshot does not tell."""
        ask = self._questions.ask
        ask(self, "library", lambda client: client.library(), self._show_facts)
        ask(self, "problems", lambda client: client.errors(), self._show_problems)
        ask(self, "settings", lambda client: client.settings(), self._show_settings)

    def show_problems(self, folder: str = "") -> None:
        """Lead to the list of unread files, of one folder where it is given."""
        self.problems.narrow_to(folder)
        self._leading = True
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _show_facts(self, facts: LibraryFacts) -> None:
        self.languages.show_bars(self._bars(facts.languages, language_name, self.tr("not told")))
        self.types.show_bars(self._bars(facts.types, str.upper, self.tr("unknown")))
        self.contents.setVisible(bool(facts.types))
        for folder, count in facts.folder_bytes.items():
            if folder in self.cards:
                self.cards[folder].show_bytes(count)
        self.index_size.setText(self.tr("The index takes {size}.").format(size=size(facts.index_bytes)))
        models = self.tr("Models that were downloaded or imported take {size}.")
        self.models_size.setText(models.format(size=size(facts.models_bytes)))
        self.models_size.setVisible(facts.models_bytes > 0)

    def _show_problems(self, problems: list[FileProblem]) -> None:
        self.problems.show_problems(said_problems(problems))
        if self._leading:  # only now it has its place
            self._leading = False
            self._settle()
            self.verticalScrollBar().setValue(self.problems.mapTo(self._inner, QPoint()).y() - 3 * MARGIN)

    def _show_settings(self, settings: Settings) -> None:
        self.rules.show_rules(settings.index.exclude)

    def _show_meaning(self, status: Status) -> None:
        total, known = status.passages.total, status.passages.with_vectors
        self.meaning.setVisible(total > 0)
        words = self.tr("passages known by meaning ({share})").format(share=percent(known / max(total, 1)))
        self.meaning.show_parts([Part(words, known), Part(self.tr("passages by words so far"), total - known, "empty")])

    def _bars(self, counts: dict[str, int], name: object, other: str) -> list[Bar]:
        """The most frequent ones, and all others together."""
        ordered = sorted(counts.items(), key=lambda item: -item[1])
        bars = [Bar((name(key) if callable(name) else key) or other, count, number(count)) for key, count in ordered]
        if len(bars) > _BARS + 1:
            rest = sum(round(bar.value) for bar in bars[_BARS:])
            bars = [*bars[:_BARS], Bar(self.tr("others"), rest, number(rest))]
        return bars

    # ---- what is done ------------------------------------------------------------------------------------

    def _retry(self, paths: list[str]) -> None:
        self._questions.order(
            self, "retry", lambda client: client.retry_files(paths), lambda _: self.refresh(), self.failed.emit
        )

    def propose_folder(self, folder: str) -> None:
        """Have a rule typed that leaves out a folder; it is the reader who agrees."""
        self.rules.propose(folder_pattern(folder))
        self.ensureWidgetVisible(self.rules)

    def _unlock(self, password: str) -> None:
        def tell(files: int) -> None:
            one, many = self.tr("1 file is tried again."), self.tr("{count} files are tried again.", "", files)
            self.problems.tried.setText(one if files == 1 else many.format(count=number(files)))
            self.refresh()

        self._questions.order(
            self, "password", lambda client: client.add_password(password), tell, self.problems.tried.setText
        )

    def _propose(self, path: str) -> None:
        """Have a rule typed that leaves out one file; it is the reader who agrees."""
        self.rules.propose(folder_pattern(path).rstrip("/"))
        self.ensureWidgetVisible(self.rules)

    def _preview(self, rules: list[str]) -> None:
        def show(preview: ExcludePreview) -> None:
            self.rules.show_preview(preview)

        self._questions.ask(
            self, "preview", lambda client: client.preview_exclude(rules), show, self.rules.show_refusal
        )

    def _change_rules(self, rules: list[str]) -> None:
        change = SettingsChange(index={"exclude": rules})
        self._questions.order(
            self, "settings", lambda client: client.change_settings(change), self._show_settings, self.failed.emit
        )

    def _delete_index(self) -> None:
        self._ask_deletion(False)
        self._questions.order(self, "delete", lambda client: client.delete_index(), otherwise=self.failed.emit)

    def _ask_deletion(self, asking: bool) -> None:
        for part in (self.delete_warning, self.delete_yes, self.delete_no):
            part.setVisible(asking)
        self.delete.setVisible(not asking)
        (self.delete_no if asking else self.delete).setFocus()

    # ---- making it ---------------------------------------------------------------------------------------

    def _add_folders(self) -> None:
        hint = self.tr("Findling reads the documents in these folders and in the folders inside them.")
        section = self.add_section(self.tr("Folders"), hint)
        self._none = QuietLabel(self.tr("No folders yet."), section, 1.0)
        self._folders = QVBoxLayout()
        self._folders.setSpacing(10)
        self.meaning = PartsBar(self.tr("Passages known by meaning"), section)
        self.meaning.hide()
        section.body.addWidget(self._none)
        section.body.addLayout(self._folders)
        section.body.addWidget(self.meaning)

    def _add_contents(self) -> None:
        self.contents = self.add_section(self.tr("What is in them"), self.tr("Documents by language and by type."))
        self.languages = BarChart(self.tr("Documents by language"), self.contents)
        self.types = BarChart(self.tr("Documents by type"), self.contents)
        line = QHBoxLayout()
        line.setSpacing(36)
        for chart in (self.languages, self.types):
            column = QVBoxLayout()
            column.addWidget(chart)
            column.addStretch()
            line.addLayout(column, 1)
        self.contents.body.addLayout(line)
        self.contents.hide()

    def _add_problems(self) -> None:
        section = self.add_section(self.tr("Files that could not be read"))
        self.problems = ProblemsList(section)
        self.problems.shown_in_folder.connect(self.shown_in_folder)
        self.problems.retried.connect(self._retry)
        self.problems.excluded.connect(self._propose)
        self.problems.unlocked.connect(self._unlock)
        section.body.addWidget(self.problems)

    def _add_rules(self) -> None:
        hint = self.tr(
            "Files and folders that a rule names are not read. *.log is a name anywhere, build/ a folder, "
            "~/Documents/old one place. What a rule leaves out can be read again at any time."
        )
        section = self.add_section(self.tr("Left out"), hint)
        self.rules = ExcludeRules(section)
        self.rules.preview_wanted.connect(self._preview)
        self.rules.changed.connect(self._change_rules)
        section.body.addWidget(self.rules)

    def _add_space(self) -> None:
        section = self.add_section(self.tr("Space used"))
        self.index_size = QuietLabel("", section, 1.0)
        self.models_size = QuietLabel("", section, 1.0)
        self.delete = QPushButton(self.tr("Delete the index…"), section)
        self.delete_warning = QuietLabel(
            self.tr(
                "Everything that Findling has read is deleted from its index, and no folder is followed any more. "
                "This cannot be undone; adding the folders again reads them anew. Your own files stay untouched."
            ),
            section,
            1.0,
        )
        self.delete_warning.setWordWrap(True)
        self.delete_yes = QPushButton(self.tr("Delete the index"), section)
        self.delete_no = QPushButton(self.tr("Keep it"), section)
        for button in (self.delete, self.delete_yes, self.delete_no):
            button.setAccessibleName(button.text())
            button.setAutoDefault(True)
        self.delete.clicked.connect(lambda: self._ask_deletion(True))
        self.delete_no.clicked.connect(lambda: self._ask_deletion(False))
        self.delete_yes.clicked.connect(self._delete_index)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.delete, self.delete_yes, self.delete_no):
            line.addWidget(button)
        line.addStretch()
        for label in (self.index_size, self.models_size, self.delete_warning):
            section.body.addWidget(label)
        section.body.addLayout(line)
        for part in (self.delete_warning, self.delete_yes, self.delete_no):
            part.hide()


def _noted(status: Status) -> object:
    """What of a snapshot changes the answers to this page's questions."""
    counts = totals(status)
    return counts.failed, counts.searchable // max(1, counts.total // 20), counts.pending == 0, len(status.folders)
