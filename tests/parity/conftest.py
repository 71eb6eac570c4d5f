"""llama.cpp in the test's own process, with the miniatures that a test loads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from findling.models.catalogue import ModelSpec
from findling.models.encoder import Encoder
from findling.models.llama import Model, start_library
from findling.models.tuned import Tuning

Load = Callable[..., Encoder]


@pytest.fixture(scope="module", autouse=True)
def library() -> None:
    start_library()


@pytest.fixture
def load() -> Iterator[Load]:
    """Loads a model with a spec and a tuning; all are closed at the end."""
    with ExitStack() as owned:

        def begin(path: Path, spec: ModelSpec, tuning: Tuning = Tuning()) -> Encoder:  # noqa: B008
            model = Model(path, spec)
            owned.callback(model.close)
            encoder = Encoder(model, tuning)
            owned.callback(encoder.close)
            return encoder

        yield begin
