"""How sure a figure is: bootstrap confidence intervals over questions, alone and as difference of two runs.

Percentile bootstrap with 1,000 resamples of the questions (Sakai, SIGIR 2006), seeded: the same run gives the same
interval.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from findling.core.errors import Code, FindlingError

RESAMPLES: Final = 1000
LEVEL: Final = 95.0
SEED: Final = 20_240_501

Scores = Mapping[str, Mapping[str, float]]
"""Query → name of a figure → value."""


def interval(values: Sequence[float]) -> list[float]:
    """Bounds of the 95% confidence interval of a mean; [0, 0] without values."""
    if not values:
        return [0.0, 0.0]
    sample: npt.NDArray[np.float64] = np.asarray(values, np.float64)
    random = np.random.default_rng(SEED)
    means = [float(sample[random.integers(0, len(sample), len(sample))].mean()) for _ in range(RESAMPLES)]
    low, high = np.percentile(means, ((100 - LEVEL) / 2, (100 + LEVEL) / 2))
    return [round(float(low), 6), round(float(high), 6)]


def intervals(scores: Scores) -> dict[str, list[float]]:
    """The interval of every figure."""
    names = next(iter(scores.values()), {})
    return {name: interval([figures[name] for figures in scores.values()]) for name in names}


def compared(scores: Scores, others: Scores) -> dict[str, Any]:
    """Every figure of another run on the same queries, and this run's lead with its interval, query by query."""
    names = next(iter(scores.values()), {})
    found: dict[str, Any] = {}
    for name in names:
        other = [others[query][name] for query in scores]
        lead = [scores[query][name] - others[query][name] for query in scores]
        found[name] = {
            "other": round(float(np.mean(other)), 6),
            "difference": round(float(np.mean(lead)), 6),
            "ci95": interval(lead),
        }
    return found


def by_language(scores: Scores, languages: Mapping[str, str]) -> dict[str, Any]:
    """The figures of the queries of each language, with the interval of the first figure."""
    groups: dict[str, list[str]] = {}
    for query in scores:
        groups.setdefault(languages.get(query, ""), []).append(query)
    found: dict[str, Any] = {}
    for language, queries in sorted(groups.items()):
        names = list(scores[queries[0]])
        means = {name: round(float(np.mean([scores[query][name] for query in queries])), 6) for name in names}
        ci95 = interval([scores[query][names[0]] for query in queries])
        found[language or "und"] = {"queries": len(queries), **means, "ci95": ci95}
    return found


def read_run(file: Path) -> dict[str, dict[str, float]]:
    """A run as `evaluate --run` writes it: query, document and score, separated by tabs.

    Raises FindlingError(EVALUATION_SET) naming the line.
    """
    run: dict[str, dict[str, float]] = {}
    try:
        lines = file.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise FindlingError(Code.EVALUATION_SET, path=file, detail=str(error)) from error
    for number, line in enumerate(lines, 1):
        if not line.strip("\r"):
            continue
        try:
            query, document, score = line.rstrip("\r").split("\t")
            run.setdefault(query, {})[document] = float(score)
        except ValueError as error:
            detail = f"line {number} is not query, document and score"
            raise FindlingError(Code.EVALUATION_SET, path=file, detail=detail) from error
    return run
