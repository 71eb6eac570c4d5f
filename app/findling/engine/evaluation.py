"""Scoring retrieval on a set of documents, queries and relevance judgements (qrels), in a throw-away profile."""

from __future__ import annotations

import math
import os
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any, Final

import numpy as np

from findling.core.answers import Mode, SearchParams
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.engine.engine import Engine, EngineOptions
from findling.engine.significance import by_language, compared, intervals, read_run

DEPTH: Final = 100
"""Documents in a run."""
CUT: Final = 10
METRICS: Final = ("ndcg@10", "recall@10", "mrr@10", "hit@1")
MAX_UNPACKED: Final = 4 * 1024**3

Qrels = dict[str, dict[str, int]]
Run = dict[str, dict[str, float]]


@dataclass(frozen=True)
class EvaluationSet:
    """`docs` is a folder; a document's id is its file name without extension.

    `languages` has the language of each query, and that of the documents where it is another ("de→en").
    """

    name: str
    docs: Path
    queries: dict[str, str]
    qrels: Qrels
    languages: dict[str, str] = field(default_factory=dict)


@contextmanager
def opened_set(path: Path) -> Iterator[EvaluationSet]:
    """A set from a folder or a zip of one, unpacked for as long as it is used.

    Raises FindlingError(EVALUATION_SET) naming what is missing.
    """
    if path.is_dir():
        yield _read_set(path, path.name)
        return
    if not zipfile.is_zipfile(path):
        raise FindlingError(Code.EVALUATION_SET, path=path, detail="it is neither a folder nor a zip file")
    with tempfile.TemporaryDirectory(prefix="findling-set-") as folder:
        with zipfile.ZipFile(path) as archive:
            if sum(member.file_size for member in archive.infolist()) > MAX_UNPACKED:
                raise FindlingError(Code.EVALUATION_SET, path=path, detail="it unpacks to more than 4 GiB")
            archive.extractall(folder)
        found = sorted(Path(folder).rglob("queries.tsv"), key=lambda file: len(file.parts))
        yield _read_set(found[0].parent if found else Path(folder), path.stem)


def _read_set(folder: Path, name: str) -> EvaluationSet:
    docs = folder / "docs"
    if not docs.is_dir():
        raise FindlingError(Code.EVALUATION_SET, path=folder, detail="it has no folder docs")
    queries = {row[0]: row[1] for row in _rows(folder / "queries.tsv", 2)}
    qrels: Qrels = {}
    for query, document, grade in _rows(folder / "qrels.tsv", 3):
        try:
            qrels.setdefault(query, {})[document] = int(grade)
        except ValueError as error:
            raise FindlingError(Code.EVALUATION_SET, path=folder, detail=f"grade {grade} in qrels.tsv") from error
    languages: dict[str, str] = {}
    if (folder / "queries_meta.tsv").is_file():
        for query, asked, answered in _rows(folder / "queries_meta.tsv", 3):
            languages[query] = asked if answered in (asked, "all", "") else f"{asked}→{answered}"
    return EvaluationSet(name, docs, queries, qrels, languages)


def _rows(file: Path, width: int) -> Iterator[list[str]]:
    """Rows of an unquoted TSV file."""
    try:
        lines = file.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise FindlingError(Code.EVALUATION_SET, path=file, detail=str(error)) from error
    for number, line in enumerate(lines, 1):
        if line.strip("\r"):
            row = line.rstrip("\r").split("\t")
            if len(row) < width:
                raise FindlingError(Code.EVALUATION_SET, path=file, detail=f"line {number} has too few columns")
            yield row[:width]


def metrics(qrels: Mapping[str, Mapping[str, int]], run: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """nDCG@10 (linear gain), recall@10, MRR@10 and hit@1, means over the judged queries; ties by document id."""
    scores = query_metrics(qrels, run)
    count = max(1, len(scores))
    return {name: round(sum(figures[name] for figures in scores.values()) / count, 6) for name in METRICS}


def query_metrics(
    qrels: Mapping[str, Mapping[str, int]], run: Mapping[str, Mapping[str, float]]
) -> dict[str, dict[str, float]]:
    """The same of every judged query."""
    return {query: _scored(grades, run.get(query, {})) for query, grades in qrels.items()}


def _scored(grades: Mapping[str, int], scores: Mapping[str, float]) -> dict[str, float]:
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    gains = [grades.get(document, 0) for document, _ in ranked[:CUT]]
    ideal = _dcg(sorted(grades.values(), reverse=True)[:CUT])
    relevant = sum(grade > 0 for grade in grades.values())
    values = (
        _dcg(gains) / ideal if ideal else 0.0,
        sum(gain > 0 for gain in gains) / max(1, relevant),
        next((1.0 / rank for rank, gain in enumerate(gains, 1) if gain > 0), 0.0),
        float(bool(gains and gains[0] > 0)),
    )
    return dict(zip(METRICS, values, strict=True))


def _dcg(gains: list[int]) -> float:
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, 1))


def evaluate(
    path: Path,
    *,
    mode: Mode = "hybrid",
    model: str | None = None,
    whole_documents: bool = False,
    limit: int | None = None,
    compare: Path | None = None,
    on_progress: Callable[[str, int, int], None] | None = None,
    models: Profile | None = None,
) -> tuple[dict[str, Any], Run]:
    """Index a set and answer its queries: the figures, and the run (query → document → score).

    A `model` that is named answers alone, without the starter underneath, so that its figures are its own; without one
    it is what a fresh library has. `whole_documents` makes one vector of each document, cut at the model's limit;
    `limit` limits the queries.
    `compare` is another run on this set, `models` the profile whose models are used. `on_progress` receives a stage,
    done and total. Raises FindlingError, also for a model that cannot be used.
    """
    report = on_progress or (lambda stage, done, total: None)
    other = read_run(compare) if compare is not None else None
    with opened_set(path) as data, tempfile.TemporaryDirectory(prefix="findling-evaluate-") as folder:
        queries = dict(list(data.queries.items())[:limit])
        judged = {query: grades for query, grades in data.qrels.items() if query in queries or limit is None}
        if other is not None and not judged.keys() & other.keys():
            raise FindlingError(Code.EVALUATION_SET, path=compare, detail="it answers none of the queries of this set")
        profile = Profile(Path(folder), models)
        options = EngineOptions(
            model, alone=model is not None, whole_documents=whole_documents, meaning=mode != "words", watch=False
        )
        with Engine(profile, options) as engine:
            if mode != "words" and not engine.has_meaning:
                raise FindlingError(Code.INTERNAL, detail="; ".join(engine.status().notices))
            started = time.perf_counter()
            engine.add_folder(os.fspath(data.docs))
            wait_until_indexed(engine, report)
            index_seconds = time.perf_counter() - started
            run: Run = {}
            times: list[float] = []
            for number, (query, text) in enumerate(queries.items(), 1):
                asked = time.perf_counter()
                ranked = engine.run(SearchParams(text, mode, DEPTH))
                times.append((time.perf_counter() - asked) * 1000.0)
                run[query] = {PurePath(path).stem: score for places, score in ranked for path in places}
                report("queries", number, len(queries))
    scores = query_metrics(judged, run)
    p50, p95 = np.percentile(times, (50, 95)) if times else (0.0, 0.0)
    figures: dict[str, Any] = {"set": data.name, "mode": mode, "queries": len(judged), **metrics(judged, run)}
    figures["index_seconds"] = round(index_seconds, 3)
    figures["query_ms"] = {"p50": round(float(p50), 3), "p95": round(float(p95), 3)}
    figures["ci95"] = intervals(scores)
    if data.languages:
        figures["languages"] = by_language(scores, data.languages)
    if other is not None:
        figures["compared"] = compared(scores, query_metrics(judged, other))
    return figures, run


def wait_until_indexed(engine: Engine, report: Callable[[str, int, int], None]) -> None:
    """Wait until everything that can be is searchable, reporting files and then passages."""
    while engine.busy:
        engine.wait_for_change(seconds=0.25)
        report(*engine.status().stage)
