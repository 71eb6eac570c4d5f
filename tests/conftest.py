"""What all tests share: children that import this checkout, a cache of their own, and waiting with a deadline."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from tests.processes import APP, MODEL

from findling.models.catalogue import find_model
from findling.models.embedder_process import EmbedderProcess


@pytest.fixture(scope="session", autouse=True)
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Children import this checkout, and nothing is read from or written to the home of whoever runs the tests."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(APP))
        for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            patch.setenv(name, os.fspath(home / name.lower()))
        patch.delenv("FINDLING_PROFILE", raising=False)
        yield


@pytest.fixture(scope="session")
def measured_machine(surroundings: None) -> None:
    """How the model runs best here is known, so that no engine of a test measures it."""
    assert MODEL.exists(), "the starter model is missing: run `make starter`"
    embedder = EmbedderProcess(find_model("all-MiniLM-L6-v2"), MODEL)
    try:
        embedder.tune()
    finally:
        embedder.close()
