"""The catalogue as a person sees it: what is here, what is in use, what fits this machine."""

from __future__ import annotations

from typing import Literal

import msgspec

from findling.core import settings as settings_file
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.models.catalogue import ModelSpec, load_catalogue
from findling.models.download import hold
from findling.models.fit import Fit, weight_bytes
from findling.models.hardware import choose_device
from findling.models.llama import start_library
from findling.models.machine import Machine, named_machine, this_machine
from findling.models.partial import Partial
from findling.models.recommend import Recommendation, Report, candidate, recommend

State = Literal["absent", "downloading", "ready", "in use"]


class ListedModel(msgspec.Struct, frozen=True):
    """A model of the catalogue. `bytes` and `fit` are those of `quantisation`: the one here, else the preferred one."""

    name: str
    kind: str
    state: State
    quantisation: str
    quantisations: list[str]
    present: list[str]
    bytes: int
    fit: Fit
    memory_bytes: int
    dimension: int
    dimensions: list[int]
    limit: int
    languages: list[str]
    licence: str
    forbids: str
    unresolved: str
    retrieval_quality: float | None
    cross_language_quality: float | None


def machine_here(profile: Profile) -> Machine:
    """This computer with the device that the settings choose. Raises FindlingError(DEVICE_UNKNOWN)."""
    start_library()
    return this_machine(choose_device(settings_file.load(profile.settings).device))


def list_models(profile: Profile) -> list[ListedModel]:
    """Every model, those in use and those here first. Raises FindlingError CATALOGUE_INVALID or DEVICE_UNKNOWN."""
    machine = machine_here(profile)
    chosen = settings_file.load(profile.settings).model
    listed = [_listed(profile, spec, machine, chosen) for spec in load_catalogue(profile).values()]
    order = {"in use": 0, "ready": 1, "downloading": 2, "absent": 3}
    return sorted(listed, key=lambda model: order[model.state])


def recommend_models(profile: Profile, passages: int, device: str = "", report: Report | None = None) -> Recommendation:
    """The table and the choice for this computer, or for a device of the table by name."""
    machine = named_machine(device) if device else machine_here(profile)
    start_library()
    accepted = settings_file.load(profile.settings).accepted
    return recommend(profile, load_catalogue(profile).values(), machine, passages, accepted, report)


def _listed(profile: Profile, spec: ModelSpec, machine: Machine, chosen: str) -> ListedModel:
    present = spec.present(profile)
    quantisation = present[0] if present else spec.preferred
    row = candidate(profile, spec, quantisation, machine, 0, measure=False)
    state: State = "ready" if present else "absent"
    if present and spec.name == chosen:
        state = "in use"
    elif not present and any(_is_downloading(profile, spec, each.name) for each in spec.quantisation):
        state = "downloading"
    size = spec.locate(profile, quantisation).stat().st_size if present else weight_bytes(spec, quantisation)
    return ListedModel(
        spec.name,
        spec.kind,
        state,
        quantisation,
        [each.name for each in spec.quantisation],
        present,
        size,
        row.fit,
        row.memory_bytes,
        spec.dimension,
        spec.dimensions,
        spec.limit,
        spec.languages,
        spec.licence,
        spec.forbids,
        spec.unresolved,
        spec.quality.retrieval,
        spec.quality.cross_language,
    )


def _is_downloading(profile: Profile, spec: ModelSpec, quantisation: str) -> bool:
    if not (profile.models / "downloads").exists():
        return False
    partial = Partial(profile.models / spec.file_name(quantisation))
    if not partial.lock.exists():
        return False
    try:
        with hold(partial):
            return False
    except FindlingError as error:
        return error.code is Code.DOWNLOAD_RUNNING
