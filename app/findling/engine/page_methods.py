"""What the window's pages ask of the engine, by the names of the protocol."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from findling.core.library import (
    CountFoldersParams,
    ExcludeParams,
    FilesParams,
    PauseParams,
    RemoveFolderParams,
)
from findling.core.model_table import ControlJobParams, RemoveModelParams, StartJobParams
from findling.core.passwords import PasswordParams
from findling.core.rpc import decode
from findling.core.settings import SettingsChange
from findling.core.wire import Message
from findling.engine.engine import Engine

SLOW_METHODS: Final = frozenset({"library", "preview_exclude", "model_table"})
"""Those that look at every file of the index, or at the computer."""


def page_methods(engine: Engine) -> dict[str, Callable[[Message], object]]:
    """Each method with what answers it."""

    def remove_folder(message: Message) -> None:
        params = decode(message.params, RemoveFolderParams)
        engine.remove_folder(params.path, params.undo_seconds)

    def start_model_job(message: Message) -> int:
        return engine.jobs.start(decode(message.params, StartJobParams), engine.status().passages.total)

    return {
        "library": lambda _: engine.holdings.facts(),
        "preview_exclude": lambda m: engine.holdings.preview_exclude(decode(m.params, ExcludeParams).patterns),
        "retry_files": lambda m: engine.holdings.retry_files(decode(m.params, FilesParams).paths),
        "count_folders": lambda m: engine.census.count_folders(decode(m.params, CountFoldersParams).paths),
        "remove_folder": remove_folder,
        "pause": lambda m: engine.pause(decode(m.params, PauseParams).until),
        "settings": lambda _: engine.settings,
        "change_settings": lambda m: engine.change_settings(decode(m.params, SettingsChange)),
        "model_table": lambda _: engine.jobs.table(engine.status().passages.total),
        "start_model_job": start_model_job,
        "control_model_job": lambda m: engine.jobs.control_job(decode(m.params, ControlJobParams)),
        "remove_model": lambda m: engine.jobs.remove_model(decode(m.params, RemoveModelParams)),
        "add_password": lambda m: engine.add_password(decode(m.params, PasswordParams).password),
        "remove_password": lambda m: engine.remove_password(decode(m.params, PasswordParams).password),
        "delete_index": lambda _: engine.delete_index(),
    }
