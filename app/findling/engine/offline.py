"""Reading a profile while no engine runs: searches and counts, without its lock and without changing anything."""

from __future__ import annotations

import msgspec

from findling.core import settings as settings_file
from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.core.protocol import (
    FileCounts,
    FileProblem,
    FolderStatus,
    PassageCounts,
    SearchParams,
    SearchResult,
    Status,
)
from findling.engine.models import try_choose
from findling.index import overview
from findling.index.schema import connect, value
from findling.index.vectors import VectorSpace
from findling.models.embedder_process import EmbedderProcess
from findling.search.searcher import MeaningLeg, Searcher


class OfflineReader:
    """The index as it lies on disk. A profile that was never indexed is empty, not an error."""

    def __init__(self, profile: Profile) -> None:
        """Raises FindlingError SETTINGS_INVALID, INDEX_NEWER or INDEX_DAMAGED."""
        self._settings = settings_file.load(profile.settings)
        self._embedder: EmbedderProcess | None = None
        self._searcher: Searcher | None = None
        self._space: VectorSpace | None = None
        self._db = connect(profile.index, writable=False) if profile.index.exists() else None
        self.model_problem: FindlingError | None = None
        if self._db is None:
            return
        model, self.model_problem = try_choose(profile, self._settings.model, self._db, whole_documents=False)
        leg = None
        if model is not None:
            self._space = VectorSpace.find(self._db, model.key)
            if self._space is not None:
                self._embedder = EmbedderProcess(model.spec, model.path)
                leg = MeaningLeg(model.spec, self._embedder, self._space)
        self._searcher = Searcher(connect(profile.index, writable=False), leg)

    def search(self, params: SearchParams) -> SearchResult:
        """The answer from what is indexed so far. Raises the model's FindlingError in mode `meaning`."""
        if params.mode == "meaning" and self.model_problem is not None:
            raise self.model_problem
        if self._searcher is None:
            return SearchResult(params.query, params.mode, 0.0, [])
        result = self._searcher.search(params)
        if self.model_problem is not None and params.mode == "hybrid":
            return msgspec.structs.replace(result, notice=str(self.model_problem))
        return result

    def status(self) -> Status:
        """Counts with the state `stopped`."""
        settings = self._settings
        if self._db is None:
            folders = [FolderStatus(folder, FileCounts()) for folder in settings.folders]
            return Status(folders, PassageCounts(), settings.model, "", "stopped")
        folders = [overview.folder_status(self._db, folder) for folder in settings.folders]
        passages = overview.passage_counts(self._db, self._space.id if self._space else None)
        device = value(self._db, "SELECT value FROM fact WHERE name='device'") or ""
        notices = [str(self.model_problem)] if self.model_problem else []
        return Status(folders, passages, settings.model, device, "stopped", notices)

    def errors(self) -> list[FileProblem]:
        """Every file that was skipped or partly read."""
        return overview.problems(self._db) if self._db is not None else []

    def close(self) -> None:
        """Close the index and end the embedder."""
        if self._embedder is not None:
            self._embedder.close()
        if self._searcher is not None:
            self._searcher.close()
        if self._db is not None:
            self._db.close()

    def __enter__(self) -> OfflineReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
