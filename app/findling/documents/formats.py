"""The formats that Findling reads, as one table: names, suffixes, readers and size limits."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, cast

from findling.documents.blocks import Document

MEBIBYTE: Final = 1024 * 1024

Read = Callable[[bytes, str], Document]


@dataclass(frozen=True, slots=True)
class Format:
    """One format. `suffixes` are lower case without the dot, `max_bytes` is the largest file read."""

    name: str
    suffixes: tuple[str, ...]
    reader: str
    max_bytes: int

    def load(self) -> Read:
        """The `read(data, path)` of this format; its module, and the library behind it, is imported here."""
        return cast(Read, importlib.import_module(self.reader).read)


TEXT: Final = Format("txt", ("txt", "text", "log"), "findling.documents.readers.text", 64 * MEBIBYTE)
MARKDOWN: Final = Format("md", ("md", "markdown"), "findling.documents.readers.markdown", 64 * MEBIBYTE)
HTML: Final = Format("html", ("html", "htm", "xhtml"), "findling.documents.readers.html", 64 * MEBIBYTE)
PDF: Final = Format("pdf", ("pdf",), "findling.documents.readers.pdf", 512 * MEBIBYTE)
DOCX: Final = Format("docx", ("docx",), "findling.documents.readers.docx", 512 * MEBIBYTE)

FORMATS: Final = (TEXT, MARKDOWN, HTML, PDF, DOCX)

_BY_SUFFIX: Final = {suffix: format for format in FORMATS for suffix in format.suffixes}
_LEFTOVERS: Final = ("~$", "._")
"""How the lock files of Office and the resource forks of macOS begin: named like documents, but none."""


def format_of(path: str) -> Format | None:
    """The format that a path's suffix names, None where Findling does not read it."""
    stem, dot, suffix = os.path.basename(path).rpartition(".")
    return _BY_SUFFIX.get(suffix.lower()) if dot and stem else None


def is_readable_name(name: str) -> bool:
    """Whether a file of this name (no folders) is a document to read. Called for every file of a library."""
    stem, _, suffix = name.rpartition(".")
    return stem != "" and suffix.lower() in _BY_SUFFIX and not name.startswith(_LEFTOVERS)
