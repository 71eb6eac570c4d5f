"""The table of models for the window: what fits this computer, how fast, how good, and what is here of it."""

from __future__ import annotations

from typing import Final

from findling.core import settings as settings_file
from findling.core.model_table import ModelRow, ModelState, ModelTable
from findling.core.paths import Profile
from findling.core.settings import Settings
from findling.engine.model_list import machine_here
from findling.models.catalogue import ModelSpec, find_model, load_catalogue
from findling.models.embedders import model_files
from findling.models.machine import Machine
from findling.models.partial import Partial
from findling.models.recommend import Candidate, Recommendation, Report, candidate, recommend
from findling.models.speed import benchmark

_ORDER: Final = {"in use": 0, "ready": 1, "partial": 2, "absent": 3}


def survey(profile: Profile, passages: int, *, measure: bool = False, report: Report | None = None) -> ModelTable:
    """The table; with `measure` speeds that are not known are probed, which `report` hears of.

    Raises FindlingError CATALOGUE_INVALID, SETTINGS_INVALID or DEVICE_UNKNOWN.
    """
    settings = settings_file.load(profile.settings)
    machine = machine_here(profile)
    catalogue = load_catalogue(profile)
    advice = recommend(profile, catalogue.values(), machine, passages, settings.accepted, report, measure=measure)
    candidates = {(row.model, row.quantisation): row for row in advice.table}
    rows = [_row(profile, spec, machine, passages, settings, candidates, advice) for spec in catalogue.values()]
    rows.sort(key=lambda row: (_ORDER[row.state], row.kind, -(row.retrieval_quality or 0.0)))
    best = max((row.retrieval_quality or 0.0 for row in rows if row.name == advice.model), default=0.0)
    unmeasured = sum(_may_be_better(row, best) for row in advice.table)
    known = not unmeasured
    return ModelTable(
        machine.device,
        machine.kind,
        machine.room,
        machine.host_room,
        passages,
        rows,
        advice.model if known else "",
        advice.quantisation if known else "",
        advice.reason if known else "",
        unmeasured,
    )


def _may_be_better(row: Candidate, quality: float) -> bool:
    """Whether it would take a measurement to know that a model is not to be recommended before one of that quality."""
    return row.fit == "full" and row.tokens_per_second is None and (row.retrieval_quality or 0.0) > quality


def measure_model(profile: Profile, name: str) -> None:
    """Measure every file of a model that is here, and keep what was found. Takes about 20 seconds each."""
    machine = machine_here(profile)
    device = settings_file.load(profile.settings).device
    spec = find_model(name, profile)
    for quantisation in spec.present(profile):
        benchmark(model_files(spec, profile, quantisation), machine, device)


def _row(
    profile: Profile,
    spec: ModelSpec,
    machine: Machine,
    passages: int,
    settings: Settings,
    candidates: dict[tuple[str, str], Candidate],
    advice: Recommendation,
) -> ModelRow:
    present = spec.present(profile)
    wanted = advice.quantisation if advice.model == spec.name else ""
    quantisation = present[0] if present else wanted or spec.preferred
    row = candidates.get((spec.name, quantisation))
    if row is None:
        row = candidate(profile, spec, quantisation, machine, passages, measure=False)
    file = spec.locate(profile, quantisation)
    return ModelRow(
        spec.name,
        spec.kind,
        _state(profile, spec, settings),
        quantisation,
        [each.name for each in spec.quantisation],
        [each.name for each in spec.quantisation if _own(profile, spec, each.name)],
        file.stat().st_size if present else row.file_bytes,
        row.memory_bytes,
        row.fit,
        row.tokens_per_second,
        row.speed_source,
        row.library_seconds,
        row.retrieval_quality,
        row.cross_language_quality,
        spec.languages,
        spec.licence,
        spec.forbids,
        spec.name in settings.accepted,
        spec.unresolved,
        bool(spec.quantised(quantisation).repository or spec.repository),
    )


def _state(profile: Profile, spec: ModelSpec, settings: Settings) -> ModelState:
    if spec.present(profile):
        return "in use" if spec.name == settings.model else "ready"
    folder = profile.models / "downloads"
    if folder.exists() and any(
        Partial(profile.models / spec.file_name(each.name)).data.exists() for each in spec.quantisation
    ):
        return "partial"
    return "absent"


def _own(profile: Profile, spec: ModelSpec, quantisation: str) -> bool:
    return (profile.models / spec.file_name(quantisation)).exists()
