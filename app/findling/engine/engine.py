"""The engine: one object that owns a profile's lock, index, pipeline and search."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import filelock
import msgspec

from findling.core.answers import Facet, SearchParams, SearchResult, SimilarParams
from findling.core.document_text import DocumentParams, DocumentText
from findling.core.errors import Code, FindlingError
from findling.core.exclusion import Exclusion
from findling.core.passwords import Passwords
from findling.core.paths import Profile
from findling.core.protocol import EngineState, FileProblem, Status, UseModelParams
from findling.core.reading import RenderParams
from findling.core.settings import Settings, SettingsChange
from findling.documents.renderer import PageRenderer, Rendered
from findling.engine.census import Census
from findling.engine.configuration import Configuration
from findling.engine.follower import Follower
from findling.engine.holdings import Holdings, delete_if_marked, mark_deletion
from findling.engine.meaning import installed_reranker
from findling.engine.model_jobs import ModelJobs
from findling.engine.notices import Notices
from findling.engine.pausing import Pausing
from findling.engine.switching import Spaces
from findling.index import composition, overview
from findling.index.files import checked_folder
from findling.index.pipeline import Pipeline
from findling.index.recognising import ocr_problem
from findling.index.schema import connect, snapshot, value
from findling.index.store import Store, set_aside
from findling.search.document_text import document_text
from findling.search.refining import Refiner
from findling.search.searcher import Searcher

END_SECONDS: Final = 0.1


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """`model` overrides the settings; `alone`: without the starter underneath; `whole_documents` makes one passage of
    each document; without `meaning` only words are indexed; without `watch` folders are walked but not followed."""

    model: str | None = None
    alone: bool = False
    whole_documents: bool = False
    meaning: bool = True
    watch: bool = True


class Engine:
    """Everything behind the window and the command line. Methods are thread-safe and return plain values."""

    def __init__(
        self,
        profile: Profile,
        options: EngineOptions | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> None:
        """Open the profile, take its lock and begin to index. `on_end` is called when only a new start helps: the index
        turned out to be damaged, or is to be deleted.

        Raises FindlingError PROFILE_IN_USE, PROFILE_UNWRITABLE, SETTINGS_INVALID, EXCLUDE_INVALID, INDEX_NEWER or
        MODEL_UNKNOWN. A model file that cannot be used is a notice in the status: words go on.
        """
        options = options or EngineOptions()
        profile.create()
        self.profile = profile
        self._configuration = Configuration(profile)
        self._passwords = Passwords(profile.passwords)
        self._lock = filelock.FileLock(profile.lock, timeout=0)
        try:
            self._lock.acquire()
        except filelock.Timeout as error:
            raise FindlingError(Code.PROFILE_IN_USE, path=profile.folder) from error
        except OSError as error:
            raise FindlingError(Code.PROFILE_UNWRITABLE, path=profile.folder, detail=error.strerror) from error
        self._on_end = on_end or (lambda: None)
        self._changed = threading.Event()
        self._notices = Notices(profile, self._changed.set, self._on_end)
        self._closed = False
        self._renderer = PageRenderer()
        try:
            exclusion = Exclusion(self._settings.index.exclude)
            delete_if_marked(profile)
            store = self._open_store()
            self._open_pipeline(store, options, exclusion)
        except BaseException:
            self._lock.release()
            raise
        self._follower = Follower(
            self._pipeline, lambda: self.folders, self._notices.note, self._changed.set, watch=options.watch
        )
        self.pausing = Pausing(
            lambda wait: self._pipeline.pause() if wait else self._pipeline.resume(),
            lambda paused, until: self._configuration.save(paused=paused, paused_until=until),
            paused=self._settings.paused,
            until=self._settings.paused_until,
            heed_battery=self._settings.index.pause_on_battery,
        )
        self.holdings = Holdings(profile, self._db, self._db_lock, self._pipeline, lambda: self.folders)
        self.census = Census(exclusion)
        self.jobs = ModelJobs(
            profile,
            self._changed.set,
            lambda name: self._configuration.save(accepted=sorted({*self._settings.accepted, name})),
            lambda name, quantisation: self.use_model(UseModelParams(name, quantisation, device=self._settings.device)),
            self.pausing.hold,
        )
        self._try_passwords()
        self._follower.start(self._finish_space)

    def _open_store(self) -> Store:
        try:
            return Store(self.profile.index)
        except FindlingError as error:
            if error.code is not Code.INDEX_DAMAGED:
                raise
            self._notices.add(set_aside(self.profile.index))
            return Store(self.profile.index)

    def _open_pipeline(self, store: Store, options: EngineOptions, exclusion: Exclusion) -> None:
        whole = options.whole_documents
        self._spaces = Spaces(self.profile, self._configuration, whole_documents=whole, alone=options.alone)
        if options.meaning:
            for problem in self._spaces.open(store.db, options.model):
                self._notices.add(problem)
        refiner = Refiner(lambda: installed_reranker(self.profile))
        self._searcher = Searcher(connect(self.profile.index, writable=False), self._spaces.meaning.legs, refiner)
        self._db = connect(self.profile.index, writable=False)
        self._db_lock = threading.Lock()
        self._last_device: str = value(self._db, "SELECT value FROM fact WHERE name='device'") or ""
        self._pipeline = Pipeline(
            store,
            self._spaces.meaning.work,
            self._spaces.meaning.others,
            self._notices.note,
            self._changed.set,
            paused=self._settings.paused,
            whole_documents=whole,
            ocr=self._settings.ocr,
            passwords=self._passwords.all,
        )
        self._pipeline.exclusion = exclusion

    # ---- models ------------------------------------------------------------------------------------------

    def use_model(self, params: UseModelParams) -> None:
        """Embed with another model from now on. What the model so far knows answers until this one covers everything.

        To use one whose licence forbids something is to accept that. Raises what `choose_model` raises; then nothing
        changes.
        """
        with self._follower.turn:
            with self._db_lock:
                switch = self._spaces.prepare(params, self._db)
            accepted = {*self._settings.accepted, *([params.name] if switch.model.spec.forbids else [])}
            self._configuration.save(
                model=params.name,
                quantisation=params.quantisation,
                dimensions=params.dimensions,
                device=params.device,
                accepted=sorted(accepted),
            )
            self._spaces.switch(switch, self._pipeline, self._searcher)
        self._changed.set()

    def _finish_space(self) -> None:
        if self._spaces.finish(self._pipeline, self._searcher):
            self._changed.set()

    # ---- folders -----------------------------------------------------------------------------------------

    @property
    def _settings(self) -> Settings:
        return self._configuration.settings

    @property
    def folders(self) -> list[str]:
        """The followed folders."""
        return self._settings.folders

    def add_folder(self, path: str) -> None:
        """Follow a folder and index it. Raises FindlingError with a FOLDER_ code."""
        folder = checked_folder(path)
        if folder not in self.folders:
            self._configuration.save(folders=[*self.folders, folder])
        self._follower.add(folder)

    def remove_folder(self, path: str, undo_seconds: float = 0.0) -> None:
        """Follow a folder no longer and forget what only it held, after so many seconds: added again before, it costs
        nothing. Raises FindlingError(FOLDER_NOT_WATCHED)."""
        folder = known_folder(path, self.folders)
        self._configuration.save(folders=[other for other in self.folders if other != folder])
        self._follower.forget(folder, undo_seconds)

    def rescan(self) -> None:
        """Reconcile all folders; returns when the walk is over, while reading goes on."""
        self._follower.follow()

    # ---- questions ---------------------------------------------------------------------------------------

    def search(self, params: SearchParams, superseded: Callable[[], bool] | None = None) -> SearchResult:
        """The complete answer; see `Searcher.search`."""
        return self._searcher.search(params, superseded)

    def answers(self, params: SearchParams, superseded: Callable[[], bool]) -> Iterator[SearchResult]:
        """The complete answer and, where wanted, what is added to it; see `Searcher.answers`."""
        return self._searcher.answers(params, superseded)

    def similar(self, params: SimilarParams) -> SearchResult:
        """Passages like those of a file or page; see `Searcher.similar`."""
        return self._searcher.similar(params)

    def run(self, params: SearchParams) -> list[tuple[list[str], float]]:
        """Paths and score of each document, best first; see `Searcher.run`."""
        return self._searcher.run(params)

    def facets(self) -> list[Facet]:
        """What all documents of the library are; see `Searcher.facets`."""
        return self._searcher.facets()

    def search_words(self, params: SearchParams) -> SearchResult:
        """The answer by words alone, at once."""
        return self._searcher.words(params)

    def document(self, params: DocumentParams) -> DocumentText:
        """A part of the text of a document, as it is indexed; see `document_text`."""
        spans = self._searcher.words_of(params.query).spans if params.query else None
        db = connect(self.profile.index, writable=False)  # of its own: the words of a long document take their time
        try:
            with snapshot(db):
                return document_text(db, params, spans)
        finally:
            db.close()

    def render_page(self, params: RenderParams) -> Rendered:
        """A page of a PDF as an image; see `PageRenderer.render`. Raises FindlingError(FILE_NOT_INDEXED) for others."""
        with self._db_lock:
            known = overview.content_of(self._db, params.path) is not None
        if not known:
            raise FindlingError(Code.FILE_NOT_INDEXED, path=params.path)
        return self._renderer.render(msgspec.structs.replace(params, passwords=self._passwords.all()))

    def status(self) -> Status:
        """Folders, counts, model, device and state in one snapshot."""
        pipeline = self._pipeline
        state = self.state
        with self._db_lock:
            folders = [
                overview.folder_status(self._db, folder, pipeline.folder_problems.get(folder, ""))
                for folder in self.folders
            ]
            leg = self._spaces.meaning.best
            passages = overview.passage_counts(self._db, leg.space.id if leg is not None else None)
        problem = pipeline.recognising.problem
        device = (self._spaces.meaning.device or self._last_device) if leg is not None else ""
        notices = self._notices.sentences() + self._spaces.meaning.warnings
        spaces = self._spaces.meaning.spaces()
        pausing = self.pausing
        return Status(
            folders, passages, self._spaces.meaning.model, device, state, notices,
            pausing.paused, spaces, pausing.until, pausing.on_battery, self.jobs.jobs(),
            pipeline.waiting_scans(), str(problem or ""),
        )  # fmt: skip

    def errors(self) -> list[FileProblem]:
        """Every file that was skipped or partly read."""
        with self._db_lock:
            return overview.problems(self._db, ocr_problem(self._db, self._settings.ocr))

    def remaining(self) -> tuple[int, int]:
        """Files to read and passages to embed."""
        return self._pipeline.remaining()

    @property
    def busy(self) -> bool:
        """Whether anything is left to do that will be done."""
        return self.state not in ("idle", "paused")

    @property
    def state(self) -> EngineState:
        """What the engine is doing."""
        return "scanning" if self._follower.scanning else self._pipeline.state()

    @property
    def has_meaning(self) -> bool:
        """Whether there is a model to search by meaning."""
        return self._spaces.meaning.chosen is not None

    def wait_for_change(self, seconds: float) -> bool:
        """Sleep until something changed, or the time is over; whether something changed."""
        changed = self._changed.wait(seconds)
        self._changed.clear()
        return changed

    # ---- control -----------------------------------------------------------------------------------------

    def pause(self, until: int = 0) -> None:
        """Stop indexing until `resume`, or until that time in seconds since 1970; also over a restart."""
        self.pausing.pause(until)
        self._changed.set()

    def resume(self) -> None:
        """Go on indexing."""
        self.pausing.resume()
        self._changed.set()

    @property
    def settings(self) -> Settings:
        """As they are now."""
        return self._configuration.whole

    def change_settings(self, change: SettingsChange) -> Settings:
        """Keep and heed changes; gives all settings. Raises FindlingError EXCLUDE_INVALID or SETTINGS_INVALID, and then
        nothing has changed."""
        wanted = change.applied(self._configuration.whole)
        exclusion = Exclusion(wanted.index.exclude)
        before = self._settings.ocr
        self._configuration.save(offline=wanted.offline, window=wanted.window, index=wanted.index, ocr=wanted.ocr)
        if exclusion.patterns != self._pipeline.exclusion.patterns:
            self._pipeline.exclusion = exclusion
            self.census = Census(exclusion)
            self._follower.in_background(self._follower.follow)
        self.pausing.heed(wanted.index.pause_on_battery)
        if wanted.ocr != before:
            self._pipeline.recognising.heed(wanted.ocr)
        self._changed.set()
        return self.settings

    def add_password(self, password: str) -> int:
        """Try one more password on protected files; how many files are tried again.

        Raises FindlingError: PASSWORD_INVALID or PROFILE_UNWRITABLE.
        """
        return self._try_passwords() if self._passwords.add(password) else 0

    def remove_password(self, password: str) -> bool:
        """Try a password no longer; False where it is not known. What it opened stays searchable.

        Raises FindlingError(PROFILE_UNWRITABLE).
        """
        return self._passwords.remove(password)

    def _try_passwords(self) -> int:
        """Queue protected files again, where there are passwords that were not there when they were tried."""

        def job(store: Store) -> int:
            version = self._passwords.version()
            if version == composition.passwords_tried(store.db):
                return 0
            count = composition.queue_protected(store.db)
            store.remember("passwords", version)
            return count

        count = self._pipeline.writer.submit(job).result()
        self._pipeline.wake()
        self._changed.set()
        return count

    def delete_index(self) -> None:
        """Follow no folder any more and delete the index file, by a new start. The user's files stay as they are."""
        self._configuration.save(folders=[])
        mark_deletion(self.profile)
        end = threading.Timer(END_SECONDS, self._on_end)  # the answer goes out first
        end.daemon = True
        end.start()

    def close(self) -> None:
        """Stop all work and processes; what is not done is done at the next start. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._renderer.close()
        self.jobs.close()
        self.pausing.close()
        self.census.close()
        self._follower.stop()
        device = self._spaces.meaning.device
        if device:
            self._pipeline.writer.submit(lambda store: store.remember("device", device))
        self._follower.close()
        self._spaces.meaning.close()
        self._searcher.close()
        with self._db_lock:
            self._db.close()
        self._lock.release()
        self._changed.set()

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def known_folder(path: str, folders: list[str]) -> str:
    """The followed folder that a path names, also one that is gone. Raises FindlingError(FOLDER_NOT_WATCHED)."""
    plain = str(Path(path).expanduser().absolute())
    resolved = str(Path(plain).resolve())
    for folder in (resolved, plain):
        if folder in folders:
            return folder
    raise FindlingError(Code.FOLDER_NOT_WATCHED, path=plain)
