"""Reading a profile while no engine runs: searches and counts, without its lock and, unless the
tables of its index are of an older version, without changing anything."""

from __future__ import annotations

import msgspec

from findling.core import settings as settings_file
from findling.core.answers import SearchParams, SearchResult, SimilarParams
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.protocol import FileCounts, FileProblem, FolderStatus, PassageCounts, Status
from findling.engine.meaning import Meaning, chosen_model, find_spaces, installed_reranker, starter_model
from findling.engine.models import chosen_in
from findling.engine.upgrade import open_offline
from findling.index import overview
from findling.index.recognising import ocr_problem
from findling.index.scans import waiting_pages
from findling.index.schema import value
from findling.search.refining import Refiner
from findling.search.searcher import Searcher


class OfflineReader:
    """The index as it lies on disk. A profile that was never indexed is empty, not an error."""

    def __init__(self, profile: Profile) -> None:
        """Raises FindlingError SETTINGS_INVALID, or what `open_offline` raises."""
        self._settings = settings_file.load(profile.settings)
        self._meaning = Meaning()
        self._searcher: Searcher | None = None
        self._db = open_offline(profile) if profile.index.exists() else None
        self.model_problem: FindlingError | None = None
        if self._db is None:
            return
        choice = chosen_in(self._settings)
        model, self.model_problem = chosen_model(profile, choice, self._settings, self._db, whole_documents=False)
        starter, _ = starter_model(profile, choice.name, self._settings, self._db, whole_documents=False)
        self._meaning = find_spaces(self._db, model, starter)
        refiner = Refiner(lambda: installed_reranker(profile))
        self._searcher = Searcher(open_offline(profile), self._meaning.legs, refiner)

    def search(self, params: SearchParams) -> SearchResult:
        """The answer from what is indexed so far. Raises the model's FindlingError in mode `meaning` where there is no
        starter either."""
        if params.mode == "meaning" and self.model_problem is not None and not self._meaning.legs:
            raise self.model_problem
        if self._searcher is None:
            return SearchResult(params.query, params.mode, 0.0, [])
        result = self._searcher.search(params)
        if self.model_problem is not None and params.mode != "words":
            return msgspec.structs.replace(result, notice=str(self.model_problem))
        return result

    def similar(self, params: SimilarParams) -> SearchResult:
        """Passages like those of a file or page; see `Searcher.similar`."""
        if self._searcher is None:
            raise FindlingError(Code.FILE_NOT_INDEXED, path=params.path)
        return self._searcher.similar(params)

    def status(self) -> Status:
        """Counts with the state `stopped`."""
        settings = self._settings
        if self._db is None:
            folders = [FolderStatus(folder, FileCounts()) for folder in settings.folders]
            return Status(folders, PassageCounts(), settings.model, "", "stopped")
        folders = [overview.folder_status(self._db, folder) for folder in settings.folders]
        leg = self._meaning.best
        passages = overview.passage_counts(self._db, leg.space.id if leg is not None else None)
        device = value(self._db, "SELECT value FROM fact WHERE name='device'") or ""
        notices = [str(self.model_problem)] if self.model_problem else []
        return Status(
            folders,
            passages,
            settings.model,
            device,
            "stopped",
            notices,
            settings.paused,
            self._meaning.spaces(),
            scans=waiting_pages(self._db),
        )

    def errors(self) -> list[FileProblem]:
        """Every file that was skipped or partly read."""
        if self._db is None:
            return []
        return overview.problems(self._db, ocr_problem(self._db, self._settings.ocr))

    def close(self) -> None:
        """Close the index and end the embedder."""
        self._meaning.close()
        if self._searcher is not None:
            self._searcher.close()
        if self._db is not None:
            self._db.close()

    def __enter__(self) -> OfflineReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
