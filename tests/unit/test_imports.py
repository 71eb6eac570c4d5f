"""What a process loads is what it needs: native libraries of others would cost its start and its memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"
READERS = ("pypdfium2", "selectolax", "py7zr", "PIL")


@pytest.mark.parametrize(
    ("module", "strangers"),
    [
        ("findling.cli", ("llama_cpp", "apsw", "numpy", "PySide6", "httpx", *READERS)),
        ("findling.engine.main", ("llama_cpp", "gguf", "PySide6", "typer", *READERS)),
        ("findling.models.embedder", ("PySide6", "apsw", "typer", *READERS)),
        ("findling.documents.worker", ("llama_cpp", "apsw", "faiss", "typer", "PySide6.QtGui")),
        ("findling.gui.application", ("llama_cpp", "apsw", "faiss", "numpy", "typer", *READERS)),
    ],
)
def test_a_process_loads_no_library_of_another(module: str, strangers: tuple[str, ...]) -> None:
    code = f"import {module}, sys; print(*(name for name in {strangers!r} if name in sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=APP)
    assert told.stdout.split() == []
