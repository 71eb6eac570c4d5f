"""Downloads, imports and measurements of models that the window started: they belong to the engine and outlive it."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from findling.core import settings as settings_file
from findling.core.errors import Code, FindlingError
from findling.core.model_table import (
    BenchmarkParams,
    ControlJobParams,
    JobState,
    ModelJob,
    ModelTable,
    RemoveModelParams,
    StartJobParams,
    SurveyParams,
    SurveyProgress,
)
from findling.core.paths import Profile
from findling.core.process import Child
from findling.core.rpc import decode
from findling.core.wire import Message, Nothing
from findling.models.catalogue import find_model
from findling.models.download import discard_download, fetch_model
from findling.models.importing import import_model, remove_model
from findling.models.partial import Progress
from findling.models.transfer import Control

TABLE_SECONDS: Final = 60.0
MEASURE_SECONDS: Final = 1800.0


class Job:
    """One piece of work on a thread of its own; `shown` is what the window sees of it."""

    def __init__(self, id: int, params: StartJobParams) -> None:
        self.params = params
        self.shown = ModelJob(id, params.kind, params.model, params.quantisation)
        self.control = Control()
        self.child: Child | None = None
        self.thread: threading.Thread | None = None


class ModelJobs:
    """Owns the jobs and, while one looks at this computer, its surveyor. Methods are thread-safe."""

    def __init__(
        self,
        profile: Profile,
        on_change: Callable[[], None],
        accept: Callable[[str], None],
        use: Callable[[str, str], None],
        hold: Callable[[bool], None],
    ) -> None:
        """`accept` keeps that a licence was accepted, `use` takes a model (name, quantisation) into use, `hold` has
        indexing wait while something is measured."""
        self._profile = profile
        self._on_change = on_change
        self._accept = accept
        self._use = use
        self._hold = hold
        self._ids = itertools.count(1)
        self._jobs: dict[int, Job] = {}
        self._lock = threading.Lock()
        self._surveying = threading.Lock()
        self._closed = False

    def jobs(self) -> list[ModelJob]:
        """What goes on, and what has ended and was not dismissed."""
        with self._lock:
            return [job.shown for job in self._jobs.values()]

    def table(self, passages: int) -> ModelTable:
        """The table of models for a library of so many passages. Takes about a second."""
        with self._surveying:
            child = self._surveyor()
            try:
                return child.calls.call("table", SurveyParams(passages), ModelTable, TABLE_SECONDS)
            finally:
                child.close()

    def start(self, params: StartJobParams, passages: int) -> int:
        """Begin; gives the job's number. Raises FindlingError MODEL_UNKNOWN, QUANTISATION_UNKNOWN, MODEL_RESTRICTED for
        a licence that was not accepted, or DOWNLOAD_RUNNING where that very job goes on."""
        if params.kind == "download":
            spec = find_model(params.model, self._profile)
            quantisation = spec.quantised(params.quantisation).name
            params = msgspec.structs.replace(params, quantisation=quantisation)
            if spec.forbids and params.accept:
                self._accept(spec.name)
            elif spec.forbids and spec.name not in settings_file.load(self._profile.settings).accepted:
                raise FindlingError(Code.MODEL_RESTRICTED, name=spec.name, forbids=spec.forbids)
        with self._lock:
            for other in list(self._jobs.values()):
                if (other.params.kind, other.params.model, other.params.path) == (
                    params.kind, params.model, params.path,
                ):  # fmt: skip
                    if not other.shown.is_over:
                        raise FindlingError(Code.DOWNLOAD_RUNNING, file=params.model or params.path or params.kind)
                    del self._jobs[other.shown.id]
            job = Job(next(self._ids), params)
            self._jobs[job.shown.id] = job
            job.thread = threading.Thread(target=self._run, args=(job, passages), name="model-job", daemon=True)
            job.thread.start()
        self._on_change()
        return job.shown.id

    def control_job(self, params: ControlJobParams) -> None:
        """Pause, resume, cancel or dismiss; a job that is not there any more is no mistake."""
        with self._lock:
            job = self._jobs.get(params.id)
        if job is None:
            return
        match params.action:
            case "pause":
                job.control.pause()
                self._show(job, "running", "paused")
            case "resume":
                job.control.resume()
                self._show(job, "paused", "running")
            case "cancel":
                self._cancel(job)
            case "dismiss":
                with self._lock:
                    if job.shown.is_over:
                        self._jobs.pop(params.id, None)
        self._on_change()

    def remove_model(self, params: RemoveModelParams) -> None:
        """Delete a model's own files and what a stopped download left. Raises FindlingError MODEL_IN_USE,
        MODEL_UNKNOWN or DOWNLOAD_RUNNING."""
        spec = find_model(params.name, self._profile)
        if settings_file.load(self._profile.settings).model == spec.name:
            raise FindlingError(Code.MODEL_IN_USE, name=spec.name)
        for each in [params.quantisation] if params.quantisation else [each.name for each in spec.quantisation]:
            if (self._profile.models / spec.file_name(each)).exists():
                remove_model(self._profile, spec, each)
            elif (self._profile.models / "downloads").exists():
                discard_download(self._profile, spec, each)

    def close(self) -> None:
        """Stop everything; what has arrived of a download is kept."""
        self._closed = True
        with self._lock:
            jobs = list(self._jobs.values())
        for job in jobs:
            self._cancel(job)
        for job in jobs:
            if job.thread is not None:
                job.thread.join()

    # ---- on a job's own thread ---------------------------------------------------------------------------

    def _run(self, job: Job, passages: int) -> None:
        try:
            self._work(job, passages)
            self._end(job, "done")
        except FindlingError as error:
            stopped = job.control.cancelled or error.code is Code.DOWNLOAD_CANCELLED
            self._end(job, "cancelled" if stopped else "failed", "" if stopped else str(error))
        except Exception as error:  # a job's mistake is told like any other reason
            detail = f"{type(error).__name__}: {error}"
            self._end(job, "failed", str(FindlingError(Code.INTERNAL, detail=detail)))

    def _work(self, job: Job, passages: int) -> None:
        params = job.params

        def report(progress: Progress) -> None:
            self._progress(job, progress.done, progress.total, progress.rate, progress.stage == "checking")

        match params.kind:
            case "download":
                spec = find_model(params.model, self._profile)
                fetch_model(self._profile, spec, params.quantisation, report, job.control)
            case "import":
                taken = import_model(
                    self._profile, Path(params.path), report, job.control, params.model, params.quantisation
                )
                job.shown = msgspec.structs.replace(job.shown, model=taken.spec.name, quantisation=taken.quantisation)
            case "measure":
                self._survey(job, "table", SurveyParams(passages, measure=True), ModelTable)
            case "benchmark":
                self._survey(job, "benchmark", BenchmarkParams(params.model), Nothing)
        if params.use and not job.control.cancelled:
            self._use(job.shown.model, job.shown.quantisation)

    def _survey(self, job: Job, method: str, params: object, kind: type[ModelTable | Nothing]) -> None:
        """Have something measured while indexing waits, and one at a time: else they would measure each other."""

        def heard(message: Message) -> None:
            progress = decode(message.params, SurveyProgress)
            self._progress(job, progress.done, progress.total, 0.0, False)

        with self._surveying:
            self._hold(True)
            try:
                if job.control.cancelled:
                    return
                job.child = self._surveyor(heard)
                if job.control.cancelled:
                    job.child.kill()
                job.child.calls.call(method, params, kind, MEASURE_SECONDS)
            finally:
                if job.child is not None:
                    job.child.close()
                self._hold(False)

    def _surveyor(self, heard: Callable[[Message], None] | None = None) -> Child:
        return Child("surveyor", "--profile", str(self._profile.folder), on_notification=heard)

    def _progress(self, job: Job, done: int, total: int, rate: float, checking: bool) -> None:
        with self._lock:
            job.shown = msgspec.structs.replace(
                job.shown, done=done, total=total, rate=round(rate, 1), checking=checking
            )
        self._on_change()

    def _show(self, job: Job, before: JobState, now: JobState) -> None:
        with self._lock:
            if job.shown.state == before:
                job.shown = msgspec.structs.replace(job.shown, state=now, rate=0.0)

    def _end(self, job: Job, state: JobState, problem: str = "") -> None:
        with self._lock:
            job.shown = msgspec.structs.replace(job.shown, state=state, problem=problem, rate=0.0)
        if not self._closed:
            self._on_change()

    def _cancel(self, job: Job) -> None:
        job.control.cancel()
        if (child := job.child) is not None and not job.shown.is_over:
            with suppress(OSError, ValueError):
                child.kill()
