"""Which model is right for a machine and a library: the table of all, and the one to take with its reason."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Final

import msgspec

from findling.core.paths import Profile
from findling.models.backends import skips_head
from findling.models.catalogue import ModelSpec
from findling.models.embedders import ModelFiles
from findling.models.fit import BITS, Fit, fit, memory_need, weight_bytes
from findling.models.machine import Machine
from findling.models.speed import Speed, benchmark, known_speed, probe

SMALL: Final = ("Q2_K", "Q3_K_M")
"""Quantisations that models of four billion parameters and more also come in: for devices with little memory. Nobody
has published what they cost in quality, so they are shown and never recommended."""
LARGE_PARAMETERS: Final = 3_500_000_000
NIGHT_SECONDS: Final = 10 * 3600.0
QUERY_MS: Final = 300.0
PASSAGE_TOKENS: Final = 200
"""Tokens of a passage on average."""

Report = Callable[[str, int, int], None]


class Candidate(msgspec.Struct, frozen=True):
    """A line of the table: one model in one quantisation on one machine. `None` where nothing is known."""

    model: str
    quantisation: str
    fit: Fit
    memory_bytes: int
    file_bytes: int
    tokens_per_second: float | None
    speed_source: str
    query_ms: float | None
    library_seconds: float | None
    retrieval_quality: float | None
    cross_language_quality: float | None
    licence: str
    forbids: str
    unresolved: str
    present: bool


class Recommendation(msgspec.Struct, frozen=True):
    """The table for a machine, and the model to take ("" for none) with the reason in words."""

    device: str
    passages: int
    table: list[Candidate]
    model: str
    quantisation: str
    reason: str


def recommend(
    profile: Profile,
    catalogue: Iterable[ModelSpec],
    machine: Machine,
    passages: int,
    accepted: Collection[str] = (),
    report: Report | None = None,
    *,
    measure: bool = True,
) -> Recommendation:
    """The table and the choice. On this machine, models that are not here are probed, which takes some seconds each the
    first time; `report` hears of it. Without `measure` the choice is among those whose speed is known. `accepted`:
    models whose restrictive licence the user accepted."""
    specs = [spec for spec in catalogue if spec.kind == "embedding"]
    pairs = [(spec, name) for spec in specs for name in quantisations(spec)]
    table = []
    for number, (spec, name) in enumerate(pairs):
        if report is not None:
            report("models", number, len(pairs))
        table.append(candidate(profile, spec, name, machine, passages, measure=measure))
    parts = {(spec.file_of, name) for spec in specs for name in spec.present(profile)}  # a blend does all that they do
    table.sort(key=lambda row: (-(row.retrieval_quality or 0.0), row.model, -row.file_bytes))
    best = max(
        (row for row in table if suits(row, accepted) and (row.model, row.quantisation) not in parts),
        key=lambda row: (row.retrieval_quality or 0.0, row.present, row.tokens_per_second or 0.0),
        default=None,
    )
    if best is None:
        return Recommendation(machine.device, passages, table, "", "", "No model fits this machine.")
    return Recommendation(machine.device, passages, table, best.model, best.quantisation, _reason(best, machine))


def quantisations(spec: ModelSpec) -> list[str]:
    """Those of the catalogue, and the small ones that large models also come in."""
    names = [each.name for each in spec.quantisation]
    return names + [name for name in SMALL if spec.parameters >= LARGE_PARAMETERS and name not in names]


def candidate(
    profile: Profile, spec: ModelSpec, quantisation: str, machine: Machine, passages: int, *, measure: bool
) -> Candidate:
    """One line; with `measure` a speed that is not known is probed, where the model fits, that of a static one
    measured."""
    on_gpu = machine.kind != "cpu"
    lanes = 1 if on_gpu else max(1, machine.cores)
    need = memory_need(spec, quantisation, lanes, on_gpu=on_gpu, with_head=machine.is_here and not skips_head())
    verdict = fit(need, spec, machine) if quantisation in BITS else "no"
    listed = quantisation in [each.name for each in spec.quantisation]
    path = spec.locate(profile, quantisation) if listed else None
    present = quantisation in spec.present(profile)
    speed = known_speed(spec, quantisation, path, machine) if verdict != "no" else None
    if speed is None and measure and verdict == "full" and machine.is_here:
        if spec.is_static and path is not None and present:
            speed, _ = benchmark(ModelFiles(spec, path), machine, "auto")
        else:
            speed = probe(spec, quantisation, machine)
    return Candidate(
        spec.name,
        quantisation,
        verdict,
        need.total,
        weight_bytes(spec, quantisation),
        *_speed_fields(speed, passages),
        spec.quality.retrieval,
        spec.quality.cross_language,
        spec.licence,
        spec.forbids,
        spec.unresolved,
        present,
    )


def suits(row: Candidate, accepted: Collection[str]) -> bool:
    """Whether a model may be recommended: fits, done over night, answers soon, and its licence allows everything."""
    return (
        row.fit == "full"
        and row.quantisation not in SMALL
        and row.retrieval_quality is not None
        and row.library_seconds is not None
        and row.library_seconds <= NIGHT_SECONDS
        and row.query_ms is not None
        and row.query_ms <= QUERY_MS
        and (not row.forbids or row.model in accepted)
    )


def _speed_fields(speed: Speed | None, passages: int) -> tuple[float | None, str, float | None, float | None]:
    if speed is None:
        return None, "", None, None
    seconds = passages * PASSAGE_TOKENS / max(speed.tokens_per_second, 1e-6)
    return speed.tokens_per_second, speed.source, speed.query_ms, round(seconds, 1)


def _reason(row: Candidate, machine: Machine) -> str:
    hours = (row.library_seconds or 0.0) / 3600
    time = f"{hours:.1f} hours" if hours >= 1 else f"{max(1, round(hours * 60))} minutes"
    return (
        f"The best retrieval quality ({row.retrieval_quality}) among those that fit {machine.device}, finish your "
        f"library overnight (about {time}) and answer a question within {QUERY_MS:.0f} ms; "
        + ("you accepted its licence." if row.forbids else "its licence forbids nothing that matters here.")
    )
