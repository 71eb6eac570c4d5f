"""What the window's pages ask of the engine, as calls."""

from __future__ import annotations

from typing import Final

from findling.core.library import (
    CountFoldersParams,
    ExcludeParams,
    ExcludePreview,
    FilesParams,
    FolderCount,
    LibraryFacts,
    PauseParams,
    RemoveFolderParams,
)
from findling.core.model_table import ControlJobParams, ModelTable, RemoveModelParams, StartJobParams
from findling.core.passwords import PasswordParams
from findling.core.rpc import Caller
from findling.core.settings import Settings, SettingsChange
from findling.core.wire import Nothing

CALL_TIMEOUT: Final = 60.0


class PageCalls:
    """A part of `core.client.EngineClient`."""

    _calls: Caller

    def library(self) -> LibraryFacts:
        """What the library consists of."""
        return self._calls.call("library", Nothing(), LibraryFacts, CALL_TIMEOUT)

    def remove_folder(self, path: str, undo_seconds: float = 0.0) -> None:
        """Follow a folder no longer; what is known of it goes after so many seconds. Raises
        FindlingError(FOLDER_NOT_WATCHED)."""
        self._calls.call("remove_folder", RemoveFolderParams(path, undo_seconds), Nothing, CALL_TIMEOUT)

    def retry_files(self, paths: list[str]) -> None:
        """Try once more to read files that could not be read."""
        self._calls.call("retry_files", FilesParams(paths), Nothing, CALL_TIMEOUT)

    def preview_exclude(self, patterns: list[str]) -> ExcludePreview:
        """What rules would remove from the index. Raises FindlingError(EXCLUDE_INVALID)."""
        return self._calls.call("preview_exclude", ExcludeParams(patterns), ExcludePreview, CALL_TIMEOUT)

    def count_folders(self, paths: list[str]) -> list[FolderCount]:
        """How many documents folders hold, as far as they are counted; asked again, there are more."""
        return self._calls.call("count_folders", CountFoldersParams(paths), list[FolderCount], CALL_TIMEOUT)

    def pause(self, until: int = 0) -> None:
        """Stop indexing until `resume`, or until that time in seconds since 1970."""
        self._calls.call("pause", PauseParams(until), Nothing, CALL_TIMEOUT)

    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._calls.call("settings", Nothing(), Settings, CALL_TIMEOUT)

    def change_settings(self, change: SettingsChange) -> Settings:
        """Change settings; gives all of them. Raises FindlingError where one is refused; nothing changes then."""
        return self._calls.call("change_settings", change, Settings, CALL_TIMEOUT)

    def add_password(self, password: str) -> int:
        """Try one more password on protected files; how many files are tried again.

        Raises FindlingError(PASSWORD_INVALID) for what can be none.
        """
        return self._calls.call("add_password", PasswordParams(password), int, CALL_TIMEOUT)

    def remove_password(self, password: str) -> bool:
        """Try a password no longer; False where it is not known."""
        return self._calls.call("remove_password", PasswordParams(password), bool, CALL_TIMEOUT)

    def delete_index(self) -> None:
        """Follow no folder any more and delete the index; the engine ends, and a new one begins with nothing."""
        self._calls.call("delete_index", Nothing(), Nothing, CALL_TIMEOUT)

    def model_table(self) -> ModelTable:
        """All models, and the one to take."""
        return self._calls.call("model_table", Nothing(), ModelTable, CALL_TIMEOUT)

    def start_model_job(self, params: StartJobParams) -> int:
        """Begin to download, import or measure a model; gives the number of the job, whose progress is in the status.
        Raises FindlingError, MODEL_RESTRICTED for a licence that was not accepted."""
        return self._calls.call("start_model_job", params, int, CALL_TIMEOUT)

    def control_model_job(self, params: ControlJobParams) -> None:
        """Pause, resume, cancel or dismiss a job."""
        self._calls.call("control_model_job", params, Nothing, CALL_TIMEOUT)

    def remove_model(self, params: RemoveModelParams) -> None:
        """Delete a model's files from the profile. Raises FindlingError(MODEL_IN_USE) and others."""
        self._calls.call("remove_model", params, Nothing, CALL_TIMEOUT)
