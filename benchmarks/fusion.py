"""Whether fusion is fair to languages: questions in another language than the documents, with a perfect model.

    .venv/bin/python benchmarks/fusion.py --parallel xquad_en --pair xquad_qde_den --pair xquad_qzh_den [--json]

A model that puts every language at the same place is stood in for by the parallel set in one language: the leg of
meaning ranks its documents for its question, the leg of words is the real one, of the question as it is put in the
other language. Sets are folders as `findling evaluate` takes them; questions and documents of the pair and of the
parallel set correspond by question id and by the number in the document's name. The rival is the leg of meaning alone,
in the same run: words that cannot help must not harm.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path, PurePath
from typing import Final

import measuring
from findling.core.answers import SearchParams
from findling.core.paths import Profile
from findling.engine.engine import Engine, EngineOptions
from findling.engine.evaluation import EvaluationSet, metrics, opened_set, wait_until_indexed
from findling.index.schema import connect, rows, snapshot
from findling.search.fusion import WORDS_WEIGHT, fuse
from findling.search.lexical import lexical_hits, lexical_query, query_terms
from findling.search.postings import TermIndex
from findling.search.ranking import DEPTH

MODEL: Final = "all-MiniLM-L6-v2"
LOSS: Final = 0.005
"""nDCG@10 that fusion may lose against the better leg."""

Ranking = dict[str, float]


def number(name: str) -> str:
    """What documents of parallel sets have in common: the name without its language."""
    return re.sub(r"^[a-z]{2,3}-", "", name)


def legs(data: EvaluationSet, meaning: bool) -> dict[str, Ranking]:
    """Question id → document number → score: cosines, or shares of words."""
    found: dict[str, Ranking] = {}
    with tempfile.TemporaryDirectory(prefix="findling-fusion-") as folder:
        profile = Profile(Path(folder))
        with Engine(profile, EngineOptions(MODEL, alone=True, meaning=meaning, watch=False)) as engine:
            engine.add_folder(os.fspath(data.docs))
            wait_until_indexed(engine, lambda *_: None)
            if meaning:
                every = sum(folder.files.searchable for folder in engine.status().folders)
                for id, text in data.queries.items():
                    ranked = engine.run(SearchParams(text, "meaning", every))
                    found[id] = {number(PurePath(path).stem): score for paths, score in ranked for path in paths}
                return found
        db = connect(profile.index, writable=False)
        try:
            names = dict(rows(db, "SELECT chunk.id, path FROM chunk JOIN file ON file.content = chunk.content"))
            index = TermIndex(db)
            for id, text in data.queries.items():
                with snapshot(db):
                    query = lexical_query(index, query_terms(text), text)
                    hits = lexical_hits(index, query, DEPTH) if query is not None else {}
                best: Ranking = {}
                for chunk, score in hits.items():
                    best.setdefault(number(PurePath(names[chunk]).stem), score)
                found[id] = best
        finally:
            db.close()
    return found


def fused(words: Ranking, meaning: Ranking) -> Ranking:
    """Fusion of documents, each standing for its best passage."""
    ids = {name: at for at, name in enumerate(sorted({*words, *meaning}))}
    names = list(ids)
    scores = fuse({ids[n]: s for n, s in words.items()}, {ids[n]: s for n, s in meaning.items()}, WORDS_WEIGHT)
    return {names[id]: score for id, score in scores.items()}


def ndcg(data: EvaluationSet, run: dict[str, Ranking]) -> float:
    """nDCG@10 by document numbers."""
    qrels = {id: {number(name): grade for name, grade in grades.items()} for id, grades in data.qrels.items()}
    return metrics({id: grades for id, grades in qrels.items() if id in data.queries}, run)["ndcg@10"]


def main() -> None:
    """Fuse, and hold the loss to its bar."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--parallel", type=Path, required=True, help="the set in the model's own language")
    parser.add_argument(
        "--pair", type=Path, action="append", required=True, help="questions in one, documents in another"
    )
    arguments = parser.parse_args()
    report = measuring.Report("fusion")
    lines = [["nDCG@10", "words", "meaning", "fused"]]
    with opened_set(arguments.parallel) as parallel:
        meaning = legs(parallel, True)
    for path in arguments.pair:
        with opened_set(path) as data:
            words = legs(data, False)
            run = {id: fused(words.get(id, {}), meaning.get(id, {})) for id in data.queries}
            figures = [ndcg(data, ranked) for ranked in (words, meaning, run)]
        lines.append([data.name, *(f"{figure:.4f}" for figure in figures)])
        report.data[data.name] = dict(zip(("words", "meaning", "fused"), figures, strict=True))
        report.bar(f"{data.name}: fused - meaning", figures[2] - figures[1], at_least=-LOSS)
    report.print(measuring.table(lines), arguments.json)


if __name__ == "__main__":
    main()
