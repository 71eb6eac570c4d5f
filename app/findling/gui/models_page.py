"""The models page: what fits this computer, what is here, what to take; download, measure, switch and remove."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from findling.core.model_table import ControlJobParams, ModelTable, RemoveModelParams, StartJobParams
from findling.core.protocol import Status, UseModelParams
from findling.gui.amounts import size
from findling.gui.client import Client
from findling.gui.controls import Heading, QuietLabel
from findling.gui.model_card import ModelCard, job_words
from findling.gui.page import Card, Page
from findling.gui.questions import Questions
from findling.gui.sentences import said
from findling.gui.sidebar import View


class ModelsPage(Page):
    """Asks for the table when it is shown and when a job ends; snapshots come by `show_status`."""

    failed = Signal(str)

    def __init__(self, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(View.MODELS.words, parent)
        self._questions = questions
        self._status: Status | None = None
        self.table: ModelTable | None = None
        self.cards: dict[str, ModelCard] = {}
        self.bring = QPushButton(self.tr("Import a GGUF file…"), self)
        self.bring.setAccessibleName(self.bring.text())
        self.bring.setAutoDefault(True)
        self.bring.clicked.connect(self._choose_file)
        self.head.addWidget(self.bring)
        self.summary.setText(self.tr("Looking at this computer…"))
        self._add_advice()
        hint = self.tr(
            "The starter answers at once in a hundred languages. A model that you choose works through your library "
            "behind it, and every step makes answers better. Only a download that you start uses the network."
        )
        self._section = self.add_section(self.tr("All models"), hint)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._section.body.addLayout(self._list)
        self.column.addStretch()

    # ---- what is shown -----------------------------------------------------------------------------------

    def show_status(self, status: Status) -> None:
        """Show a snapshot: what goes on with the models, and how much the one in use knows."""
        before, self._status = self._status, status
        self._show_jobs()
        if self.isVisible() and (before is None or _noted(before) != _noted(status)):
            self.refresh()

    def refresh(self) -> None:
        """Ask for the table."""
        self._questions.ask(self, "table", lambda client: client.model_table(), self._show_table, self._fail)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _show_table(self, table: ModelTable) -> None:
        self.table = table
        words = self.tr("This computer: {device}, with room for a model of {size}.")
        self.summary.setText(words.format(device=table.device, size=size(table.room)))
        for number, row in enumerate(table.rows):
            card = self.cards.get(row.name)
            if card is None:
                card = self.cards[row.name] = self._card(row.name)
            if self._list.indexOf(card) != number:
                self._list.insertWidget(number, card)
            card.show_row(row, table)
        self._show_advice(table)
        self._show_jobs()

    def _show_advice(self, table: ModelTable) -> None:
        best = next((row for row in table.rows if row.name == table.recommended), None)
        self.advice.show()
        if best is not None:
            self.advice_title.setText(self.tr("Recommended: {name}").format(name=best.name))
            self.advice_text.setText(table.reason)
            self.advice_text.setVisible(bool(table.reason))
        elif table.unmeasured:
            self.advice_title.setText(self.tr("Which model suits this computer best?"))
            self.advice_text.setText(
                self.tr(
                    "How fast some of the better models run here is not known yet. Measuring takes some seconds each, "
                    "downloads nothing, and can be stopped."
                )
            )
        else:
            self.advice_title.setText(self.tr("No model fits this computer; the starter goes on answering."))
            self.advice_text.setText(table.reason)
        self.measure.setVisible(bool(table.unmeasured))
        self.show_best.setVisible(best is not None)

    def _show_jobs(self) -> None:
        status = self._status
        if status is None:
            return
        jobs = {job.model: job for job in status.jobs if job.model}
        known, total = status.passages.with_vectors, status.passages.total
        for name, card in self.cards.items():
            card.show_job(jobs.get(name))
            learning = name == status.model and status.state != "idle" and known < total
            card.show_learning(known / total if learning else None)
        measuring = next((job for job in status.jobs if job.kind == "measure" and not job.is_over), None)
        self.measure.setEnabled(measuring is None)
        self.stop.setVisible(measuring is not None)
        if measuring is not None:
            self.advice_text.setText(job_words(measuring))
        lost = [job for job in status.jobs if job.state == "failed" and job.model not in self.cards]
        self.lost.setText("\n".join(said(job.problem) for job in lost))
        self.lost.setVisible(bool(lost))

    # ---- what is done ------------------------------------------------------------------------------------

    def start(self, params: StartJobParams) -> None:
        """Begin a job; the next snapshot tells of it."""
        self._questions.order(
            self, f"start {params.model}", lambda client: client.start_model_job(params), otherwise=self._fail
        )

    def control(self, id: int, action: str) -> None:
        """Pause, resume or cancel a job."""
        params = ControlJobParams(id, action)  # type: ignore[arg-type]  # the card knows these words only
        self._questions.order(
            self, f"control {id}", lambda client: client.control_model_job(params), otherwise=self._fail
        )

    def _use(self, name: str) -> None:
        row = next((row for row in self.table.rows if row.name == name), None) if self.table is not None else None
        quantisation = row.quantisation if row is not None else ""

        def use(client: Client) -> None:
            client.use_model(UseModelParams(name, quantisation, device=client.settings().device))

        self._questions.order(self, "use", use, lambda _: self.refresh(), self._fail)

    def _remove(self, name: str) -> None:
        params = RemoveModelParams(name)
        self._questions.order(
            self, "remove", lambda client: client.remove_model(params), lambda _: self.refresh(), self._fail
        )

    def _stop_measuring(self) -> None:
        for job in self._status.jobs if self._status is not None else []:
            if job.kind == "measure" and not job.is_over:
                self.control(job.id, "cancel")

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a model"), str(Path.home()), self.tr("GGUF models (*.gguf)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def take_file(self, path: str) -> None:
        """Import a model file."""
        self.start(StartJobParams("import", path=path))

    def _reveal(self) -> None:
        if self.table is not None and self.table.recommended in self.cards:
            card = self.cards[self.table.recommended]
            self.ensureWidgetVisible(card)
            (card.download if card.download.isVisible() else card.use if card.use.isVisible() else self).setFocus()

    def _fail(self, reason: str) -> None:
        self.failed.emit(reason)

    # ---- making it ---------------------------------------------------------------------------------------

    def _add_advice(self) -> None:
        self.advice = Card(self)
        self.advice_title = Heading("", self.advice, 1.1)
        self.advice_title.setWordWrap(True)
        self.advice_text = QuietLabel("", self.advice, 1.0)
        self.advice_text.setWordWrap(True)
        self.lost = QuietLabel("", self.advice, 1.0)
        self.lost.setWordWrap(True)
        self.lost.hide()
        self.measure = QPushButton(self.tr("Measure this computer"), self.advice)
        self.measure.clicked.connect(lambda: self.start(StartJobParams("measure")))
        self.stop = QPushButton(self.tr("Stop measuring"), self.advice)
        self.stop.clicked.connect(self._stop_measuring)
        self.show_best = QPushButton(self.tr("Show it"), self.advice)
        self.show_best.clicked.connect(self._reveal)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.measure, self.stop, self.show_best):
            button.setAccessibleName(button.text())
            button.setAutoDefault(True)
            button.hide()
            line.addWidget(button)
        line.addStretch()
        for label in (self.advice_title, self.advice_text):
            self.advice.body.addWidget(label)
        self.advice.body.addLayout(line)
        self.advice.body.addWidget(self.lost)
        self.advice.hide()
        self.column.addSpacing(8)
        self.column.addWidget(self.advice)

    def _card(self, name: str) -> ModelCard:
        card = ModelCard(name, self)
        card.downloaded.connect(lambda model, accept: self.start(StartJobParams("download", model, accept=accept)))
        card.used.connect(self._use)
        card.measured.connect(lambda model: self.start(StartJobParams("benchmark", model)))
        card.removed.connect(self._remove)
        card.controlled.connect(self.control)
        return card


def _noted(status: Status) -> object:
    """What of a snapshot changes the table."""
    return status.model, [(job.id, job.state) for job in status.jobs if job.is_over]
