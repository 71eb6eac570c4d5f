"""One model on the models page: how it fits, what goes on with it, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from findling.core.model_table import ModelJob, ModelRow, ModelTable
from findling.gui.amounts import duration, size
from findling.gui.controls import Heading, QuietLabel, SignedLabel
from findling.gui.gauges import Gauges, gauges
from findling.gui.page import Card
from findling.gui.progress import percent
from findling.gui.results import language_name
from findling.gui.sentences import said

_LANGUAGES = 6


class ModelCard(Card):
    """Changed in place. Its signals carry the model's name; a licence that forbids something is accepted here first."""

    downloaded = Signal(str, bool)
    """Name, and whether the licence was accepted just now."""
    used = Signal(str)
    measured = Signal(str)
    removed = Signal(str)
    controlled = Signal(int, str)
    """A job's number and what is to happen with it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._row: ModelRow | None = None
        self._job: ModelJob | None = None
        self._learning: float | None = None
        self._agreed: Callable[[], None] = lambda: None
        self.setAccessibleName(name)
        self.title = Heading(name, self, 1.05)
        self.state = QuietLabel("", self, 1.0)
        self.facts = QuietLabel("", self)
        self.facts.setWordWrap(True)
        self.gauges = Gauges(self)
        self.bar = QProgressBar(self, maximum=1000, textVisible=False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress of {name}").format(name=name))
        self.told = QuietLabel("", self, 1.0)
        self.told.setWordWrap(True)
        self.licence = SignedLabel("warning", self)
        self.download = self._button(self.tr("Download"), self._download)
        self.use = self._button(self.tr("Use"), self._use)
        self.measure = self._button(self.tr("Measure"), lambda: self.measured.emit(name))
        self.measure.setToolTip(self.tr("Find out how fast it runs here, about 20 seconds; indexing waits meanwhile"))
        self.pause = self._button(self.tr("Pause"), self._pause)
        self.cancel = self._button(self.tr("Cancel"), lambda: self._control("cancel"))
        self.remove = self._button(self.tr("Remove"), lambda: self.removed.emit(name))
        self.accept = self._button(self.tr("I accept the licence"), self._agree)
        self.decline = self._button(self.tr("Do not accept"), lambda: self._show_licence(False))
        top = QHBoxLayout()
        top.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        top.addLayout(words, 1)
        top.addWidget(self.state)
        for button in (self.download, self.use, self.measure, self.pause, self.cancel, self.remove):
            top.addWidget(button)
        self.body.addLayout(top)
        self.body.addWidget(self.licence)
        agreement = QHBoxLayout()
        agreement.addWidget(self.accept)
        agreement.addWidget(self.decline)
        agreement.addStretch()
        self.body.addLayout(agreement)
        self.body.addWidget(self.gauges)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.told)
        self._show_licence(False)

    def show_row(self, row: ModelRow, table: ModelTable) -> None:
        """Show what is known of the model."""
        self._row = row
        self.facts.setText(self._facts(row))
        self.gauges.show_gauges(gauges(row, table))
        self._refresh()

    def show_job(self, job: ModelJob | None) -> None:
        """Show what goes on with it, or how that ended."""
        if job != self._job:
            self._job = job
            self._refresh()

    def show_learning(self, share: float | None) -> None:
        """Show how much of the library the model in use knows; None where it is all, or not in use."""
        if share != self._learning:
            self._learning = share
            self._refresh()

    def _refresh(self) -> None:
        row, job = self._row, self._job
        running = job is not None and not job.is_over
        absent = row is not None and row.state in ("absent", "partial")
        embeds = row is not None and row.kind == "embedding"
        self.download.setVisible(bool(row and absent and row.downloadable and not running))
        partly = row is not None and row.state == "partial"
        self._name(self.download, self.tr("Go on downloading") if partly else self.tr("Download"))
        self.use.setVisible(bool(row and row.state == "ready" and embeds and not running))
        self.measure.setVisible(bool(row and not absent and embeds and not running))
        self.remove.setVisible(bool(row and (row.own or partly) and row.state != "in use" and not running))
        self.pause.setVisible(running and job is not None and job.kind == "download")
        paused = job is not None and job.state == "paused"
        self._name(self.pause, self.tr("Resume") if paused else self.tr("Pause"))
        self.cancel.setVisible(running)
        states = {"in use": self.tr("in use"), "ready": self.tr("here"), "partial": self.tr("in part here")}
        self.state.setText(states.get(row.state, "") if row else "")
        self.bar.setVisible(running)
        self.told.hide()
        if job is not None:
            self._show_progress(job)
        if self._learning is not None and not running:
            told = self.tr("Learning your library: {share}. What is known already answers meanwhile.")
            self._tell(told.format(share=percent(self._learning)))
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * self._learning))
            self.bar.show()

    def _show_progress(self, job: ModelJob) -> None:
        share = job.done / job.total if job.total else None
        self.bar.setRange(0, 0 if share is None else 1000)
        self.bar.setValue(round(1000 * (share or 0)))
        if job.state == "failed":
            self._tell(job.problem)
        elif job.state == "cancelled" and job.kind == "download":
            self._tell(self.tr("Stopped. What has arrived is kept: the download can go on."))
        elif not job.is_over:
            self._tell(job_words(job))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _facts(self, row: ModelRow) -> str:
        parts = [row.quantisation, size(row.file_bytes) if row.file_bytes else "", row.licence]
        if row.kind == "reranker":
            parts.insert(0, self.tr("puts answers in order"))
        names = [language_name(code) for code in row.languages[:_LANGUAGES]]
        if len(row.languages) > _LANGUAGES:
            names = [self.tr("{count} languages").format(count=len(row.languages))]
        parts.append(", ".join(names) or self.tr("many languages"))
        if row.library_seconds:
            parts.append(self.tr("your library: about {time}").format(time=duration(row.library_seconds)))
        return "  ·  ".join(part for part in parts if part)

    # ---- what is done ------------------------------------------------------------------------------------

    def _download(self) -> None:
        self._with_licence(lambda accepted: self.downloaded.emit(self.name, accepted))

    def _use(self) -> None:
        self._with_licence(lambda _: self.used.emit(self.name))

    def _with_licence(self, action: Callable[[bool], None]) -> None:
        """Do it at once where the licence forbids nothing or was accepted before, else after it is accepted here."""
        if self._row is None or not self._row.forbids or self._row.accepted:
            action(False)
            return
        self._agreed = lambda: action(True)
        sentence = self.tr("Licence ({name}): {forbids}").format(
            name=self._row.licence, forbids=said(self._row.forbids)
        )
        self.licence.show_text(f"{sentence} {said(self._row.unresolved)}".strip())
        self._show_licence(True)

    def _agree(self) -> None:
        self._show_licence(False)
        self._agreed()

    def _show_licence(self, shown: bool) -> None:
        for part in (self.licence, self.accept, self.decline):
            part.setVisible(shown)
        if shown:
            self.decline.setFocus()

    def _pause(self) -> None:
        self._control("resume" if self._job is not None and self._job.state == "paused" else "pause")

    def _control(self, action: str) -> None:
        if self._job is not None:
            self.controlled.emit(self._job.id, action)

    def _button(self, text: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(True)
        button.clicked.connect(action)
        self._name(button, text)
        button.hide()
        return button

    def _name(self, button: QPushButton, text: str) -> None:
        button.setText(text)
        button.setAccessibleName(f"{text}: {self.name}")


def job_words(job: ModelJob) -> str:
    """How far a job is."""
    if job.kind in ("measure", "benchmark"):
        if not job.total:
            return _tr("Measuring; indexing waits meanwhile.")
        return _tr("Measuring {done} of {total}; indexing waits meanwhile.").format(done=job.done, total=job.total)
    if job.state == "paused":
        return _tr("Paused at {done} of {total}").format(done=size(job.done), total=size(job.total))
    if job.checking:
        return _tr("Everything has arrived and is being checked.")
    if not job.total:
        return _tr("Connecting…") if job.kind == "download" else _tr("Looking at the file…")
    parts = [_tr("{done} of {total}").format(done=size(job.done), total=size(job.total))]
    if job.rate > 0:
        parts.append(_tr("{rate} a second").format(rate=size(round(job.rate))))
        parts.append(_tr("about {time} left").format(time=duration((job.total - job.done) / job.rate)))
    return "  ·  ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("jobs", text)
