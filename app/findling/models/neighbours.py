"""Models that other programs on this machine have already: Ollama and LM Studio."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import msgspec

from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.models.catalogue import load_catalogue
from findling.models.importing import recognise

MOST_FILES: Final = 2000
LARGEST_MANIFEST: Final = 1024 * 1024
_MODEL_LAYER: Final = "application/vnd.ollama.image.model"
_DIGEST: Final = re.compile(r"sha256:([0-9a-f]{64})")

Program = Literal["Ollama", "LM Studio"]


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A file that `import_model` takes, with `name` and `quantisation` as given here."""

    path: Path
    program: Program
    name: str
    """In the catalogue."""
    quantisation: str
    bytes: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    path: Path
    program: Program
    names: tuple[str, ...]
    digest: str = ""


class _Layer(msgspec.Struct):
    media: str = msgspec.field(default="", name="mediaType")
    digest: str = ""


class _Manifest(msgspec.Struct):
    layers: list[_Layer] = []


def found_models(profile: Profile | None = None) -> list[FoundModel]:
    """Files of Ollama and LM Studio that are models of the catalogue.

    Reads headers only, which takes up to a tenth of a second a file; what cannot be read is left out.
    """
    catalogue = load_catalogue(profile)
    found: dict[tuple[str, str], FoundModel] = {}
    for candidate in (*_of_ollama(), *_of_lm_studio()):
        try:
            known = recognise(candidate.path, catalogue, candidate.names, candidate.digest)
        except FindlingError:
            continue  # another model, or no model
        key = (known.spec.name, known.quantisation)
        found.setdefault(
            key, FoundModel(candidate.path, candidate.program, known.spec.name, known.quantisation, known.bytes)
        )
    return list(found.values())


def ollama_folders() -> list[Path]:
    """Where Ollama keeps models: OLLAMA_MODELS, or the user's folder and that of the service."""
    if chosen := os.environ.get("OLLAMA_MODELS"):
        return [Path(chosen).expanduser()]
    folders = [Path.home() / ".ollama" / "models"]
    if sys.platform == "linux":
        folders += [Path("/usr/share/ollama/.ollama/models"), Path("/var/lib/ollama/models")]
    return folders


def lm_studio_folders() -> list[Path]:
    """Where LM Studio keeps models: the folder in its settings, and those of its newer and older versions."""
    home = Path.home()
    folders = [home / ".lmstudio" / "models", home / ".cache" / "lm-studio" / "models"]
    try:
        chosen = msgspec.json.decode((home / ".lmstudio" / "settings.json").read_bytes(), type=dict[str, object])
    except (OSError, msgspec.DecodeError):
        return folders
    folder = chosen.get("downloadsFolder")
    return [Path(folder), *folders] if isinstance(folder, str) and folder else folders


def _of_ollama() -> Iterator[_Candidate]:
    for folder in ollama_folders():
        for manifest in _files(folder / "manifests"):
            try:
                if manifest.stat().st_size > LARGEST_MANIFEST:
                    continue
                layers = msgspec.json.decode(manifest.read_bytes(), type=_Manifest).layers
            except (OSError, msgspec.DecodeError):
                continue
            for layer in layers:
                digest = _DIGEST.fullmatch(layer.digest)
                if layer.media == _MODEL_LAYER and digest is not None:
                    blob = folder / "blobs" / f"sha256-{digest[1]}"
                    model, tag = manifest.parts[-2:]
                    yield _Candidate(blob, "Ollama", (f"{model}-{tag}", model), digest[1])


def _of_lm_studio() -> Iterator[_Candidate]:
    for folder in lm_studio_folders():
        for file in _files(folder):
            if file.suffix == ".gguf":
                yield _Candidate(file, "LM Studio", (file.parent.name,))


def _files(folder: Path) -> Iterator[Path]:
    """The files below a folder, links into other folders not followed."""
    seen = 0
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            seen += 1
            if seen > MOST_FILES:
                return
            yield Path(root, name)
