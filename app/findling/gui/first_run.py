"""What a new library begins with: which folders, which model, and that nothing leaves this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from findling.core.model_table import ControlJobParams, ModelJob, ModelRow, ModelTable, StartJobParams
from findling.core.protocol import Status
from findling.gui.amounts import size
from findling.gui.controls import Choice, QuietLabel, SignedLabel, scaled
from findling.gui.folder_choice import FolderChoice, likely_folders
from findling.gui.model_card import job_words
from findling.gui.page import Card, Page
from findling.gui.questions import Questions


class FirstRun(Page):
    """Everything is chosen already: one key begins. Search works as soon as the first files are read."""

    folder_wanted = Signal(str)
    other_wanted = Signal()
    models_wanted = Signal()
    failed = Signal(str)

    def __init__(self, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._questions = questions
        self._jobs: list[ModelJob] = []
        self._best: ModelRow | None = None
        self._told = False
        self.title.setText(self.tr("Which folders shall be searched?"))
        self.setAccessibleName(self.title.text())
        self.summary.setText(
            self.tr(
                "Findling reads the documents in the folders you choose and finds passages by meaning, in any "
                "language. Your files are only read, never changed."
            )
        )
        self.column.addSpacing(10)
        self.folders = FolderChoice(questions, likely_folders(), self)
        self.folders.changed.connect(self._offer)
        self.folders.other_wanted.connect(self.other_wanted)
        self.column.addWidget(self.folders)
        self._add_models()
        self._add_promise()
        self.button = QPushButton(self.tr("Begin"), self)
        self.button.setAccessibleName(self.tr("Begin to read these folders"))
        self.button.setAutoDefault(True)
        self.button.setFont(scaled(self.button.font(), 1.1))
        self.button.setMinimumSize(150, self.button.fontMetrics().height() + 20)
        self.button.clicked.connect(self._begin)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch()
        self._offer()

    @property
    def is_settled(self) -> bool:
        """Whether all is told: what the folders hold, and what this computer is."""
        return self._told and self.folders.is_counted

    def add_folder(self, path: str) -> None:
        """Take a folder that was chosen or dropped among those to begin with."""
        self.folders.add_folder(path)

    def show_status(self, status: Status) -> None:
        """A new snapshot: the measurement that was asked for goes on, or is over."""
        measuring = self._measuring(self._jobs)
        self._jobs = status.jobs
        now = self._measuring(status.jobs)
        if measuring is not None and now is None and self.isVisible():
            self._ask()
        if now is not None:
            self.advice.setText(job_words(now))
        self.measure.setText(self.tr("Stop measuring") if now is not None else self.tr("Find the best one"))
        self.measure.setAccessibleName(self.measure.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    # ---- models ------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        self._questions.ask(self, "table", lambda client: client.model_table(), self._show_table)

    def _show_table(self, table: ModelTable) -> None:
        self._told = True
        words = self.tr("This computer: {device}, with room for a model of {size}.")
        self.device.setText(words.format(device=table.device, size=size(table.room)))
        best = next((row for row in table.rows if row.name == table.recommended), None)
        new = best is not None and best.state in ("absent", "partial") and best.downloadable
        self._best = best if new else None
        self.better.setVisible(new)
        self.measure.setVisible(table.unmeasured > 0)
        if best is not None and new:
            text = self.tr("Download the recommended model in addition: {name} ({size}, licence {licence})")
            self.better.setText(text.format(name=best.name, size=size(best.file_bytes), licence=best.licence))
            self.better.setAccessibleName(self.better.text())
            self.advice.setText(table.reason)
        elif table.unmeasured:
            self.advice.setText(
                self.tr(
                    "Which of the larger models suits this computer can be found out: some seconds for each, without "
                    "any download. That can also be done later."
                )
            )
        else:
            self.advice.setText(self.tr("It is the best model for this computer as well."))

    def _measure(self) -> None:
        job = self._measuring(self._jobs)
        if job is None:
            params = StartJobParams("measure")
            self._questions.order(
                self, "measure", lambda client: client.start_model_job(params), otherwise=self.failed.emit
            )
        else:
            control = ControlJobParams(job.id, "cancel")
            self._questions.order(
                self, "measure", lambda client: client.control_model_job(control), otherwise=self.failed.emit
            )

    def _measuring(self, jobs: list[ModelJob]) -> ModelJob | None:
        return next((job for job in jobs if job.kind == "measure" and not job.is_over), None)

    # ---- beginning ---------------------------------------------------------------------------------------

    def _offer(self) -> None:
        self.button.setEnabled(bool(self.folders.chosen()))

    def _begin(self) -> None:
        """Follow the chosen folders; the model that was chosen comes while they are read."""
        if (job := self._measuring(self._jobs)) is not None:
            control = ControlJobParams(job.id, "cancel")  # indexing would wait for it
            self._questions.order(self, "stop", lambda client: client.control_model_job(control))
        if self.better.isChecked() and self._best is not None:
            params = StartJobParams("download", self._best.name, self._best.quantisation, use=True)
            self._questions.order(
                self, "download", lambda client: client.start_model_job(params), otherwise=self.failed.emit
            )
        for folder in self.folders.chosen():
            self.folder_wanted.emit(folder)
        if self.own.isChecked():
            self.models_wanted.emit()

    # ---- making it ---------------------------------------------------------------------------------------

    def _add_models(self) -> None:
        section = self.add_section(self.tr("Which model shall find the meaning?"))
        card = Card(section)
        self.device = QuietLabel(self.tr("Looking at this computer…"), card, 1.0)
        self.starter = Choice(self.tr("Start with the built-in model: at once, in a hundred languages"), card)
        self.better = Choice("", card)
        self.own = Choice(self.tr("Start with it, and choose or import another model myself"), card)
        self.starter.setChecked(True)
        self.better.hide()
        group = QButtonGroup(self)
        self.advice = QuietLabel("", card, 1.0)
        self.advice.setWordWrap(True)
        self.measure = QPushButton(self.tr("Find the best one"), card)
        self.measure.setAccessibleName(self.measure.text())
        self.measure.setAutoDefault(True)
        self.measure.hide()
        self.measure.clicked.connect(self._measure)
        card.body.addWidget(self.device)
        for choice in (self.starter, self.better, self.own):
            choice.setAccessibleName(choice.text() or self.tr("Download the recommended model in addition"))
            group.addButton(choice)
            card.body.addWidget(choice)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.advice, 1)
        line.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(line)
        section.body.addWidget(card)

    def _add_promise(self) -> None:
        section = self.add_section(self.tr("Nothing leaves this computer"))
        promises = QVBoxLayout()
        promises.setSpacing(6)
        for text in (
            self.tr("There is no account, no statistics and no server: reading and searching happen here."),
            self.tr("The only connection ever made is the download of a model that you start."),
            self.tr(
                "See for yourself: disconnect the network, and everything goes on. “findling doctor” tests this "
                "installation, and the README tells under “Readers can do no harm” what is locked away, and how."
            ),
        ):
            line = SignedLabel("notice", section)
            line.show_text(text)
            promises.addWidget(line)
        section.body.addLayout(promises)
