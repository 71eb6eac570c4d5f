"""The rules of what is left unread: those there are, and a new one with what it would leave out."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from findling.core.errors import FindlingError
from findling.core.exclusion import checked_pattern
from findling.core.library import ExcludePreview
from findling.gui.controls import IconButton, LineField, QuietLabel
from findling.gui.paths import shown_path
from findling.gui.progress import number
from findling.gui.sentences import said

_PAUSE_MS = 250
_EXAMPLES = 3


class ExcludeRules(QWidget):
    """Asks for previews and changes by signals; both carry all the rules that there are to be."""

    preview_wanted = Signal(object)
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules: list[str] = []
        self.entry = LineField(self.tr("*.log, node_modules, ~/Documents/old …"), self)
        self.entry.setAccessibleName(self.tr("A rule of what is left out"))
        self.entry.setClearButtonEnabled(True)
        self.add = QPushButton(self.tr("Leave out"), self)
        self.add.setAccessibleName(self.tr("Leave out what this rule holds"))
        self.add.setAutoDefault(True)
        self.add.setEnabled(False)
        self.told = QuietLabel("", self, 1.0)
        self.told.setWordWrap(True)
        self.told.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.entry, 1)
        line.addWidget(self.add)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addLayout(line)
        column.addWidget(self.told)
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._rest.timeout.connect(self._ask)
        self.entry.textChanged.connect(self._typed)
        self.entry.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)

    def show_rules(self, rules: list[str]) -> None:
        """Show those that hold."""
        if rules == self._rules and self._list.count() == len(rules):
            return
        self._rules = list(rules)
        while (item := self._list.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for rule in rules:
            self._list.addWidget(self._row(rule))

    def propose(self, rule: str) -> None:
        """Type a rule for the reader to see what it does, and to agree."""
        self.entry.setText(rule)
        self.entry.setFocus()

    def show_preview(self, preview: ExcludePreview) -> None:
        """Say what the typed rule would do."""
        if not self._rule():
            return
        if not preview.removed:
            words = self.tr("No file that is known now would be left out.")
        else:
            count = number(preview.removed)
            some = self.tr("1 of {total} files would be left out: {files}")
            many = self.tr("{count} of {total} files would be left out: {files}", "", preview.removed)
            files = ", ".join(shown_path(path) for path in preview.examples[:_EXAMPLES])
            files += " …" if preview.removed > _EXAMPLES else ""
            words = (some if preview.removed == 1 else many).format(
                count=count, total=number(preview.total), files=files
            )
        self._tell(words)

    def show_refusal(self, reason: str) -> None:
        """Say why a rule is none."""
        self._tell(reason)

    def _row(self, rule: str) -> QWidget:
        row = QWidget(self)
        label = QLabel(rule, row)
        label.setTextFormat(label.textFormat().PlainText)
        remove = IconButton("close", self.tr("Read again what {rule} leaves out").format(rule=rule), row, bare=True)
        remove.clicked.connect(lambda: self.changed.emit([other for other in self._rules if other != rule]))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label)
        line.addWidget(remove)
        line.addStretch()
        return row

    def _rule(self) -> str:
        return self.entry.text().strip()

    def _typed(self) -> None:
        self.told.hide()
        self.add.setEnabled(bool(self._rule()))
        self._rest.start()

    def _ask(self) -> None:
        if (wanted := self._wanted()) is not None:
            self.preview_wanted.emit(wanted)

    def _wanted(self) -> list[str] | None:
        """All rules with the new one; None where that is none, and says why."""
        if not self._rule():
            return None
        try:
            rule = checked_pattern(self._rule())
        except FindlingError as error:
            self._tell(said(str(error)))
            return None
        return [*(other for other in self._rules if other != rule), rule]

    def _add(self) -> None:
        if (wanted := self._wanted()) is not None:
            self._rest.stop()
            self.entry.clear()
            self.changed.emit(wanted)

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()
