"""Self-test of an installation: every part that can be missing or broken on somebody's machine, tried for real."""

from __future__ import annotations

import importlib.metadata
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from findling.core import settings as settings_file
from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.core.reading import Extraction
from findling.documents.pool import Extractor
from findling.engine.models import choose_model, chosen_in
from findling.index.recognising import usable
from findling.index.schema import connect, value
from findling.models.embedders import open_embedder


@dataclass(frozen=True)
class Check:
    """What was tried, whether it works, and its version or what is wrong."""

    name: str
    ok: bool
    detail: str


def examine(profile: Profile) -> Iterator[Check]:
    """Try everything, in the order in which it is needed."""
    tests: tuple[tuple[str, Callable[[], str]], ...] = (
        ("Qt", _qt),
        ("SQLite", _sqlite),
        ("sqlite-vec", _sqlite_vec),
        ("worker", _worker),
        ("llama.cpp", lambda: importlib.metadata.version("llama-cpp-python")),
        ("model", lambda: _model(profile)),
        ("OCR", lambda: _ocr(profile)),
        ("settings", lambda: _settings(profile)),
    )
    for name, test in tests:
        try:
            yield Check(name, True, test())
        except (FindlingError, apsw.Error, OSError, RuntimeError, ImportError) as error:
            yield Check(name, False, str(error))


def _qt() -> str:
    from PySide6.QtCore import QLibraryInfo  # here, so that no other command loads Qt

    return QLibraryInfo.version().toString()


def _sqlite() -> str:
    return f"{apsw.sqlite_lib_version()} (apsw {apsw.apsw_version()})"


def _sqlite_vec() -> str:
    with tempfile.TemporaryDirectory() as folder:
        db = connect(Path(folder) / "test.sqlite", writable=True)
        try:
            return str(value(db, "SELECT vec_version()"))
        finally:
            db.close()


def _worker() -> str:
    with tempfile.TemporaryDirectory() as folder, Extractor() as extractor:
        path = Path(folder) / "test.txt"
        path.write_text("A short text that the reader must find.", encoding="utf-8")
        for _, outcome in extractor.extract_many([os.fspath(path)]):
            if isinstance(outcome, Extraction) and outcome.chunks:
                return "reads files"
            raise outcome if isinstance(outcome, FindlingError) else RuntimeError("it found no text")
    raise RuntimeError("it gave no answer")


def _model(profile: Profile) -> str:
    settings = settings_file.load(profile.settings)
    model = choose_model(profile, chosen_in(settings), settings, None, whole_documents=False)
    embedder = open_embedder(model.files, model.dimension, model.device)
    try:
        loaded = embedder.start()
        vector = embedder.embed(["The model answers."], "query")
        return f"{model.spec.name} on {loaded.device}, {vector.shape[1]} dimensions"
    finally:
        embedder.close()


def _ocr(profile: Profile) -> str:
    """Optional: that it is missing is no failure."""
    try:
        tesseract = usable(settings_file.load(profile.settings).ocr)
    except FindlingError as error:
        return f"none. {error}"
    return f"Tesseract reads {', '.join(tesseract.languages)}"


def _settings(profile: Profile) -> str:
    return f"{profile.folder} ({len(settings_file.load(profile.settings).folders)} folders)"
