"""What the window's pages on library and settings ask of the engine, as msgspec structs (see `core.protocol`)."""

from __future__ import annotations

import msgspec


class LibraryFacts(msgspec.Struct, frozen=True):
    """What a library consists of. `languages` (ISO 639-1, "" for none that could be told) and `types` (formats) count
    documents that can be found, sizes are in bytes; `models_bytes` holds those of the profile's own model files."""

    languages: dict[str, int]
    types: dict[str, int]
    folder_bytes: dict[str, int]
    """Bytes of the files of each followed folder that Findling reads or tried to."""
    index_bytes: int
    models_bytes: int
    exclude: list[str]
    """The rules of what is left unread."""


class ExcludeParams(msgspec.Struct, frozen=True):
    """Rules of what is left unread (`core.exclusion`): all there are to be, in their order."""

    patterns: list[str]


class ExcludePreview(msgspec.Struct, frozen=True):
    """What rules would do to the index: how many of its `total` files go, and the first of them by path."""

    total: int
    removed: int
    examples: list[str]


class FilesParams(msgspec.Struct, frozen=True):
    """Absolute paths of files of the index."""

    paths: list[str]


class RemoveFolderParams(msgspec.Struct, frozen=True):
    """A folder to be followed no longer. What is known of its files goes after so many seconds: added again before, it
    costs nothing."""

    path: str
    undo_seconds: float = 0.0


class PauseParams(msgspec.Struct, frozen=True):
    """Stop indexing, until this time in seconds since 1970; 0 for until it is resumed."""

    until: int = 0


class CountFoldersParams(msgspec.Struct, frozen=True):
    """Folders whose files are to be counted; those of an earlier question that are not among them are let be."""

    paths: list[str]


class FolderCount(msgspec.Struct, frozen=True):
    """How many documents a folder holds that Findling can read, and their bytes, so far; `done` when all is counted."""

    path: str
    files: int
    bytes: int
    done: bool
