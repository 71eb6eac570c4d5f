"""Models from files: recognised by their hash or by what their header says, and copied into the profile."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.models.catalogue import ModelSpec, file_digest, load_catalogue
from findling.models.download import hold
from findling.models.gguf_header import GgufHeader, read_header
from findling.models.partial import Partial, Progress, check_room, storing
from findling.models.transfer import Control, Report, cancelled

_COPIED_AT_ONCE = 4 * 1024 * 1024
_PADDED = 1024
"""Tokens that converters add to fill the last row of a matrix."""
_ALSO = {"gemma3": {"gemma-embedding"}, "gemma-embedding": {"gemma3"}, "llama-embed": {"llama"}}
"""Architectures that some converters call a model's own by."""
_NAMES = ("general.name", "general.basename", "general.finetune", "general.base_model.0.name", "general.source.url")


@dataclass(frozen=True, slots=True)
class Recognised:
    """Which model and quantisation of the catalogue a file is."""

    spec: ModelSpec
    quantisation: str
    bytes: int


def import_model(
    profile: Profile,
    file: Path,
    progress: Report | None = None,
    control: Control | None = None,
    name: str = "",
    quantisation: str = "",
) -> Recognised:
    """Copy a model file into the profile, where it appears only when it is complete.

    `name` and `quantisation` say what the file is where it does not say so itself. Raises FindlingError
    FILE_UNREADABLE, MODEL_NOT_GGUF, MODEL_DAMAGED, MODEL_SPLIT, MODEL_UNRECOGNISED (its parameter `candidates` names
    the models that it could be), MODEL_MISMATCH, MODEL_UNKNOWN, QUANTISATION_UNKNOWN, NO_ROOM, FILE_SIZE_LIMIT,
    PROFILE_UNWRITABLE, DOWNLOAD_RUNNING or DOWNLOAD_CANCELLED.
    """
    found = recognise(file, load_catalogue(profile), name=name, quantisation=quantisation)
    profile.create()
    target = profile.models / found.spec.file_name(found.quantisation)
    if target.exists() and target.samefile(file):
        return found
    with storing(target, found.bytes):
        partial = Partial(target)
    with hold(partial):
        partial.discard()
        try:
            _copy(file, partial, progress or (lambda _: None), control or Control())
        except BaseException:
            partial.discard()
            raise
        with storing(target, 0):
            partial.place()
    return found


def remove_model(profile: Profile, spec: ModelSpec, quantisation: str = "") -> int:
    """Delete the profile's file of a model, and what a stopped download left of it; returns the bytes freed.

    A file that ships with the program stays. Raises FindlingError DOWNLOAD_RUNNING, QUANTISATION_UNKNOWN, or
    PROFILE_UNWRITABLE, on Windows also while the model is loaded.
    """
    target = profile.models / spec.file_name(spec.quantised(quantisation).name)
    with storing(target, 0):
        partial = Partial(target)
        with hold(partial):
            freed = target.stat().st_size if target.exists() else 0
            target.unlink(missing_ok=True)
            partial.discard()
    return freed


def recognise(
    file: Path,
    catalogue: dict[str, ModelSpec],
    hints: Sequence[str] = (),
    digest: str = "",
    name: str = "",
    quantisation: str = "",
) -> Recognised:
    """Which model a file is: by its SHA-256 (`digest`, if known already), else by its header and the names it goes by.

    A header alone never decides: a model for chat has the very shape of the embedding model made from it. Raises as
    `import_model` does.
    """
    header = read_header(file)
    if header.pieces > 1:
        raise FindlingError(Code.MODEL_SPLIT, path=file)
    if name:
        if name not in catalogue:
            raise FindlingError(Code.MODEL_UNKNOWN, name=name, known=", ".join(sorted(catalogue)))
        return _as(file, header, catalogue[name], quantisation)
    if known := _by_hash(file, header, catalogue, digest):
        return known
    fitting = [spec for spec in catalogue.values() if not spec.file_of and not _difference(header, spec)]
    told = [_plain(header.text(key)) for key in _NAMES] + [_plain(each) for each in (file.stem, *hints)]
    named = [spec for spec in fitting if any(_plain(spec.name) in each for each in told)]
    if not named:
        candidates = ", ".join(spec.name for spec in fitting) or "none of the catalogue's models is like it"
        raise FindlingError(Code.MODEL_UNRECOGNISED, path=file, candidates=candidates)
    longest = max(named, key=lambda spec: len(_plain(spec.name)))  # "…-large-instruct" is not "…-large"
    return _as(file, header, longest, quantisation)


def _by_hash(file: Path, header: GgufHeader, catalogue: dict[str, ModelSpec], digest: str) -> Recognised | None:
    """The file that the catalogue knows by its SHA-256, which is taken only where the size is right."""
    for spec in catalogue.values():
        for each in spec.quantisation:
            if each.sha256 and each.bytes in (0, header.bytes):
                digest = digest or file_digest(file)
                if each.sha256.lower() == digest:
                    return Recognised(spec, each.name, header.bytes)
    return None


def _as(file: Path, header: GgufHeader, spec: ModelSpec, quantisation: str) -> Recognised:
    """The file as that model, which it must be like."""
    if difference := _difference(header, spec):
        raise FindlingError(Code.MODEL_MISMATCH, path=file, model=spec.name, detail=difference)
    if spec.kind == "reranker" and not any(tensor.startswith("cls") for tensor in header.places):
        detail = "it has no tensor cls.output.weight, so it cannot judge passages"
        raise FindlingError(Code.MODEL_MISMATCH, path=file, model=spec.name, detail=detail)
    said = quantisation or header.quantisation or "an unnamed quantisation"
    return Recognised(spec, spec.quantised(said).name, header.bytes)


def _difference(header: GgufHeader, spec: ModelSpec) -> str:
    """How a file cannot be that model, "" where it can."""
    if header.architecture != spec.architecture and header.architecture not in _ALSO.get(spec.architecture, ()):
        return f"its architecture is {header.architecture or 'not named'}, not {spec.architecture}"
    width = spec.shape.width if spec.shape else spec.dimension
    table = header.places.get("embeddings") if spec.is_static else None
    found = table.shape[-1] if table is not None else header.width
    if found != width:
        return f"its width is {found}, not {width}"
    if spec.shape is None:
        return ""
    if header.layers != spec.shape.layers:
        return f"it has {header.layers} layers, not {spec.shape.layers}"
    if header.vocabulary and abs(header.vocabulary - spec.shape.vocabulary) > _PADDED:
        return f"it knows {header.vocabulary} tokens, not {spec.shape.vocabulary}"
    return ""


def _plain(name: str) -> str:
    """A name without what differs between those who write it."""
    return re.sub(r"[\W_]", "", name.casefold())


def _copy(file: Path, partial: Partial, report: Report, control: Control) -> None:
    """Copy the file's bytes, looking for room on the way."""
    try:
        source = file.open("rb")
    except OSError as error:
        raise FindlingError(Code.FILE_UNREADABLE, path=file, detail=error.strerror) from error
    with source:
        total = source.seek(0, 2)
        source.seek(0)
        check_room(partial.target, total)
        with storing(partial.target, total), partial.data.open("wb") as copy:
            while block := _read(source, file):
                if control.cancelled:
                    raise cancelled(partial.target)
                copy.write(block)
                report(Progress(copy.tell(), total))
            if copy.tell() != total:
                raise FindlingError(Code.MODEL_DAMAGED, path=file, detail="it changed while it was copied")
            copy.flush()
            os.fsync(copy.fileno())


def _read(source: BinaryIO, file: Path) -> bytes:
    try:
        return source.read(_COPIED_AT_ONCE)
    except OSError as error:
        raise FindlingError(Code.FILE_UNREADABLE, path=file, detail=error.strerror) from error
