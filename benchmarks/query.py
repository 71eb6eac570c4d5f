"""Latency of questions on an indexed library, beside the floors below which no program of this kind can get.

    .venv/bin/python benchmarks/query.py [--index PROFILE | --docs FOLDER] [--queries TSV] [--json]

Without --index the library is indexed first with all vectors, which takes minutes, and kept in the user's cache folder.
Every question is asked in every mode and of every floor in turn, 20 documents as the window asks; the engine has
answered some before, as in daily use.

FTS5        the same words asked of the same FTS5 table: ranked row numbers, nothing else
model       the tokens of the same question through the same model in this process: no messages, no tokenising
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NamedTuple

import measuring
from findling.core.answers import Mode, SearchParams
from findling.core.paths import Profile
from findling.engine.engine import Engine, EngineOptions
from findling.index.schema import connect, rows
from findling.models.catalogue import find_model
from findling.models.embedders import model_files
from findling.models.lane import Lane
from findling.models.llama import Model, start_library
from findling.search.lexical import lexical_query, query_terms
from findling.search.postings import TermIndex
from findling.search.ranking import DEPTH

LIMIT: Final = 20
WARM: Final = 20
QUESTIONS: Final = 200
HYBRID_P95: Final = 30.0
WORDS_P95: Final = 5.0
MODES: Final[tuple[Mode, ...]] = ("hybrid", "meaning", "words")
TYPING: Final = "words while typing"
FLOOR_WORDS: Final = "floor: FTS5"
FLOOR_MODEL: Final = "floor: model"


def library(arguments: Any) -> Path:
    """The profile of an indexed library: the one that was named, or one in the cache folder, made once."""
    if arguments.index:
        return Path(arguments.index)
    if arguments.docs:
        docs = arguments.docs.resolve()
        return indexed(measuring.cache(f"query-{docs.parent.name}-{docs.name}"), docs)
    docs = measuring.cache("made-up-library")
    if not docs.exists():
        measuring.write_library(docs)
    return indexed(measuring.cache("query-made-up"), docs)


def indexed(profile: Path, docs: Path) -> Path:
    """The profile, once everything in it has a vector."""
    with Engine(Profile(profile)) as engine:
        engine.add_folder(os.fspath(docs))
        while engine.busy:
            engine.wait_for_change(0.5)
            files, passages = engine.remaining()
            print(f"\r  indexing: {files} files, {passages} passages left   ", end="", file=sys.stderr, flush=True)
    print("\r" + " " * 60 + "\r", end="", file=sys.stderr, flush=True)
    return profile


def questions(path: Path | None, count: int) -> list[str]:
    """The second column of a TSV, or made-up ones."""
    if path is None:
        writer = measuring.Writer(seed=2)
        return [writer.question() for _ in range(count)]
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[1] for line in lines if line.strip()][:count]


class Floors:
    """What FTS5 and the model alone need for a question; `close` ends them."""

    def __init__(self, profile: Profile, model: str) -> None:
        start_library()
        files = model_files(find_model(model), profile)
        spec = files.network or files.spec  # of a blend, the part that takes time
        self._db = connect(profile.index, writable=False)
        self._model = Model(files.path, spec)
        self._lane = Lane(self._model, spec.limit, 1, 1)

    def words(self, text: str) -> Took | None:
        """The bare FTS5 query; None where no word of the question occurs."""
        query = lexical_query(TermIndex(self._db), query_terms(text))
        if query is None:
            return None
        expression = " OR ".join(f'"{term}"{"*" if prefix else ""}' for term, prefix in query.terms.items())
        sql = "SELECT rowid, rank FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?"
        return timed(lambda: rows(self._db, sql, (expression, DEPTH)))

    def model(self, text: str) -> Took:
        """The bare forward pass."""
        tokens = self._model.framed(self._model.tokenize(text)[: self._model.body_limit])
        return timed(lambda: self._lane.encode([tokens]))

    def close(self) -> None:
        """Free the model and close the connection."""
        self._lane.close()
        self._model.close()
        self._db.close()


class Took(NamedTuple):
    """Milliseconds on the clock, and of this process's processor time (the embedder is another process)."""

    wall: float
    cpu: float


def timed(action: Callable[[], object]) -> Took:
    """What it takes."""
    wall, cpu = time.perf_counter(), time.process_time()
    action()
    return Took((time.perf_counter() - wall) * 1000.0, (time.process_time() - cpu) * 1000.0)


def ask(profile: Profile, texts: list[str]) -> tuple[dict[str, list[Took]], dict[str, Any]]:
    """What each question took by each way, and what the library holds."""
    found: dict[str, list[Took]] = {name: [] for name in (*MODES, TYPING, FLOOR_WORDS, FLOOR_MODEL)}
    with Engine(profile, EngineOptions(watch=False)) as engine:
        while engine.busy:
            engine.wait_for_change(0.5)
        status = engine.status()
        floors = Floors(profile, status.model)
        try:
            for number, text in enumerate([*texts[:WARM], *texts]):
                answers: dict[str, Took | None] = {}
                for mode in MODES:
                    params = SearchParams(text, mode, LIMIT)
                    answers[mode] = timed(lambda params=params: engine.search(params))  # type: ignore[misc]
                answers[TYPING] = timed(lambda params=params: engine.search_words(params))  # type: ignore[misc]
                answers[FLOOR_WORDS] = floors.words(text)
                answers[FLOOR_MODEL] = floors.model(text)
                if number >= WARM:
                    for name, value in answers.items():
                        if value is not None:
                            found[name].append(value)
        finally:
            floors.close()
    holds = {
        "files": sum(folder.files.searchable for folder in status.folders),
        "passages": status.passages.total,
        "with_vectors": status.passages.with_vectors,
        "model": status.model,
    }
    return found, holds


def main() -> None:
    """Ask, and hold the latencies to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--index", type=Path, help="the profile folder of an indexed library")
    parser.add_argument("--docs", type=Path, help="index this folder instead of a made-up library")
    parser.add_argument("--queries", type=Path, help="questions: a TSV whose second column is the text")
    parser.add_argument("--questions", type=int, default=QUESTIONS, help="how many")
    arguments = parser.parse_args()
    profile = Profile(library(arguments))
    report = measuring.Report("query")
    found, holds = ask(profile, questions(arguments.queries, arguments.questions))
    figures = {
        name: {
            "p50": round(measuring.percentile([took.wall for took in times], 0.5), 3),
            "p95": round(measuring.percentile([took.wall for took in times], 0.95), 3),
            "cpu_p95": round(measuring.percentile([took.cpu for took in times], 0.95), 3),
        }
        for name, times in found.items()
    }
    floors = {
        "hybrid": (FLOOR_WORDS, FLOOR_MODEL),
        "meaning": (FLOOR_MODEL,),
        "words": (FLOOR_WORDS,),
        TYPING: (FLOOR_WORDS,),
    }
    lines = [["milliseconds", "p50", "p95", "processor p95", "p50 ÷ floor"]]
    for name, figure in figures.items():
        row = [name, f"{figure['p50']:.2f}", f"{figure['p95']:.2f}", f"{figure['cpu_p95']:.2f}"]
        if name in floors:
            figure["of_floor"] = round(figure["p50"] / sum(figures[floor]["p50"] for floor in floors[name]), 2)
            row.append(f"{figure['of_floor']:.2f}")
        lines.append(row)
    report.data |= holds | {"questions": len(found["hybrid"]), "limit": LIMIT, "figures": figures}
    report.bar("hybrid, p95 in ms", figures["hybrid"]["p95"], at_most=HYBRID_P95)
    report.bar("words, p95 in ms", figures["words"]["p95"], at_most=WORDS_P95)
    head = (
        f"{holds['files']:,} files, {holds['passages']:,} passages, {holds['with_vectors']:,} with vectors "
        f"({holds['model']}); {len(found['hybrid'])} questions"
    )
    report.print([head, *measuring.table(lines)], arguments.json)


if __name__ == "__main__":
    main()
