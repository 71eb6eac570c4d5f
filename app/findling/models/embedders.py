"""What turns texts into vectors, whatever is behind it: a network in a process of its own, or a table in this one."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from findling.core.embedding import Loaded, Role
from findling.core.paths import Profile
from findling.models.blend import BlendedEmbedder
from findling.models.catalogue import ModelSpec, check_file, find_model
from findling.models.embedder_process import EmbedderProcess
from findling.models.static_embedder import StaticEmbedder
from findling.models.tuned import Tuning


class Embedder(Protocol):
    """A model that embeds. Calls are thread-safe; the first one loads it."""

    spec: ModelSpec

    @property
    def warnings(self) -> list[str]:
        """Sentences that a person should read about this model on this machine."""

    @property
    def loaded(self) -> Loaded | None:
        """What is known of the model since it was loaded."""

    @property
    def device(self) -> str:
        """The device in use, "" until the model is loaded."""

    def start(self) -> Loaded:
        """Load the model where that is still to be done. Raises FindlingError where it cannot be used."""

    def tune(self, anew: bool = False) -> Tuning:
        """How the model runs best here, measured where that is not known yet, or `anew`."""

    def embed(self, texts: list[str], role: Role, cut: bool = False) -> npt.NDArray[np.float32]:
        """Unit vectors, float32 [len(texts), dimension]; `cut` leaves out what is beyond the model's limit.

        Raises FindlingError, EMBEDDER_STOPPED where the next call may succeed.
        """

    def close(self) -> None:
        """Give back what the model takes. Safe to call twice."""


class ModelFiles(NamedTuple):
    """Where a model's own file lies and, of a blend, the static model's; with the catalogue's entries of its parts."""

    spec: ModelSpec
    path: Path
    network: ModelSpec | None = None
    over: ModelSpec | None = None
    over_path: Path | None = None


def model_files(spec: ModelSpec, profile: Profile, quantisation: str = "") -> ModelFiles:
    """The files of a quantisation, the preferred one for "". Raises FindlingError QUANTISATION_UNKNOWN, MODEL_UNKNOWN,
    MODEL_MISSING or MODEL_NOT_GGUF."""
    path = spec.locate(profile, quantisation)
    check_file(path)
    if not spec.over:
        return ModelFiles(spec, path)
    over = find_model(spec.over, profile)
    over_path = over.locate(profile)
    check_file(over_path)
    return ModelFiles(spec, path, find_model(spec.file_of, profile), over, over_path)


def open_embedder(
    files: ModelFiles, dimension: int = 0, device: str = "auto", static: StaticEmbedder | None = None
) -> Embedder:
    """The embedder of a model, not loaded yet; see `EmbedderProcess` for the parameters. `static`: that of a blend's
    second file, where there is one already."""
    spec = files.spec
    if spec.is_static:
        return StaticEmbedder(spec, files.path)
    if files.network is None or files.over is None or files.over_path is None:
        return EmbedderProcess(spec, files.path, dimension, device)
    network = EmbedderProcess(files.network, files.path, device=device)
    return BlendedEmbedder(spec, network, static or StaticEmbedder(files.over, files.over_path))
