"""Search while a better model works through a library that the starter covers: does every step of it help?

    .venv/bin/python benchmarks/coverage.py SET... [--model NAME] [--questions N] [--json]

Sets are folders or zips as `findling evaluate` takes them, in the model's language. Each is indexed once with both
models; then vectors of the better one are taken away until it covers 0, 10, 50, 90 and 100% of the passages: in the
order in which they would be embedded ("first": first passages of all documents first), and at random. The rivals are
the starter alone and the better model alone, in the same run; the latter has no starter that takes a second look.
"""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path, PurePath
from statistics import mean
from typing import Final

import numpy as np
import numpy.typing as npt

import measuring
from findling.core.answers import Mode, SearchParams
from findling.core.embedding import Loaded, Role
from findling.core.paths import Profile
from findling.core.settings import Settings
from findling.engine.engine import Engine, EngineOptions
from findling.engine.evaluation import EvaluationSet, metrics, opened_set, wait_until_indexed
from findling.engine.meaning import chosen_model, find_spaces, starter_model
from findling.engine.models import chosen_in
from findling.index.schema import connect, rows, transaction
from findling.index.vectors import VectorSpace
from findling.models.embedders import Embedder
from findling.models.tuned import Tuning
from findling.search.aligning import Aligning
from findling.search.question import MeaningLeg
from findling.search.searcher import Searcher

SHARES: Final = (0.0, 0.1, 0.5, 0.9, 1.0)
MODES: Final[tuple[Mode, ...]] = ("meaning", "hybrid")
LOSS: Final = 0.002
"""nDCG@10 that a partly covered library may lose against the starter alone."""
NOISE: Final = 0.005
"""What it may lose against a smaller coverage."""
SEEDS: Final = 3


class Remembering:
    """An embedder that is asked each question once."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._kept: dict[tuple[str, Role], npt.NDArray[np.float32]] = {}
        self.spec = embedder.spec
        self.warnings: list[str] = []

    @property
    def loaded(self) -> Loaded | None:
        return self._embedder.loaded

    @property
    def device(self) -> str:
        return self._embedder.device

    def start(self) -> Loaded:
        return self._embedder.start()

    def tune(self, anew: bool = False) -> Tuning:
        return self._embedder.tune(anew)

    def embed(self, texts: list[str], role: Role, cut: bool = False) -> npt.NDArray[np.float32]:
        key = texts[0], role
        if key not in self._kept:
            self._kept[key] = self._embedder.embed(texts, role, cut)
        return self._kept[key]

    def close(self) -> None:
        self._embedder.close()


class RememberingTable(Remembering):
    """One that can hold a question against texts, too."""

    def __init__(self, embedder: Embedder, table: Aligning) -> None:
        super().__init__(embedder)
        self._table = table

    def alignment(self, question: str, texts: list[str]) -> npt.NDArray[np.float32]:
        return self._table.alignment(question, texts)


def remembering(embedder: Embedder) -> Remembering:
    """The same embedder, asked each question once."""
    return RememberingTable(embedder, embedder) if isinstance(embedder, Aligning) else Remembering(embedder)


class Library:
    """One set, indexed with both models."""

    def __init__(self, data: EvaluationSet, folder: Path, model: str, questions: int) -> None:
        self._data = data
        self._profile = Profile(folder / "whole")
        step = max(1, len(data.queries) // questions)
        self.queries = dict(list(data.queries.items())[::step])
        with Engine(self._profile, EngineOptions(model, watch=False)) as engine:
            engine.add_folder(os.fspath(data.docs))
            wait_until_indexed(engine, lambda *_: None)
        db = connect(self._profile.index, writable=False)
        settings = Settings(model=model)
        chosen, problem = chosen_model(self._profile, chosen_in(settings), settings, db, False)
        starter, another = starter_model(self._profile, model, settings, db, False)
        if chosen is None or starter is None:
            raise problem or another or RuntimeError("the better model is the starter itself")
        self._models = chosen, starter
        self._embedders = [remembering(leg.embedder) for leg in find_spaces(db, chosen, starter).legs]
        order = "SELECT id FROM chunk ORDER BY ordinal, id"
        self._passages = [row[0] for row in rows(db, order)]
        db.close()

    def figures(self, share: float, order: Sequence[int] | None, use: slice = slice(None)) -> dict[Mode, float]:
        """nDCG@10 with that share of the passages covered, those first in `order`; `use` says which models answer."""
        with tempfile.TemporaryDirectory(dir=self._profile.folder.parent) as folder:
            index = Path(folder) / "index.sqlite"
            shutil.copy(self._profile.index, index)
            taken = list(order or self._passages)[round(share * len(self._passages)) :]
            db = connect(index, writable=True)
            space = VectorSpace.find(db, self._models[0].key)
            assert space is not None
            with transaction(db):
                space.remove(db, taken)
                db.executemany(
                    "INSERT INTO unembedded SELECT ?1, ordinal, id FROM chunk WHERE id=?2",
                    ((space.id, chunk) for chunk in taken),
                )
            db.close()
            reading = connect(index, writable=False)
            legs = find_spaces(reading, *self._models).legs
            reading.close()
            kept = [MeaningLeg(leg.spec, each, leg.space) for leg, each in zip(legs, self._embedders, strict=True)]
            searcher = Searcher(connect(index, writable=False), kept[use])
            try:
                return {mode: self._ndcg(searcher, mode) for mode in MODES}
            finally:
                searcher.close()

    def _ndcg(self, searcher: Searcher, mode: Mode) -> float:
        run = {}
        for id, text in self.queries.items():
            ranked = searcher.run(SearchParams(text, mode, 20))
            run[id] = {PurePath(path).stem: score for paths, score in ranked for path in paths}
        return metrics({id: self._data.qrels[id] for id in self.queries if id in self._data.qrels}, run)["ndcg@10"]

    def orders(self) -> dict[str, list[list[int]]]:
        """The orders in which passages come to be covered, of each kind several or the one there is."""
        shuffled = [np.random.default_rng(seed).permutation(self._passages).tolist() for seed in range(SEEDS)]
        return {"first": [self._passages], "random": shuffled}

    def close(self) -> None:
        for embedder in self._embedders:
            embedder.close()


def main() -> None:
    """Print nDCG@10 by coverage, and hold it to its bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("sets", type=Path, nargs="+", metavar="SET")
    parser.add_argument("--model", default="all-MiniLM-L6-v2", help="the better model")
    parser.add_argument("--questions", type=int, default=400, help="of each set at most")
    arguments = parser.parse_args()
    report = measuring.Report("coverage")
    head = [f"{share:.0%}" for share in SHARES]
    lines = [["nDCG@10", "mode", "order", *head, "starter alone", "model alone"]]
    for path in arguments.sets:
        with opened_set(path) as data, tempfile.TemporaryDirectory(prefix="findling-coverage-") as folder:
            library = Library(data, Path(folder), arguments.model, arguments.questions)
            try:
                model, starter = (library.figures(1.0, None, use) for use in (slice(1), slice(1, 2)))
                for name, orders in library.orders().items():
                    found = [
                        [library.figures(share, order) for order in (orders if 0.0 < share < 1.0 else orders[:1])]
                        for share in SHARES
                    ]
                    for mode in MODES:
                        figures = [mean(each[mode] for each in several) for several in found]
                        row = [*figures, starter[mode], model[mode]]
                        lines.append([data.name, mode, name, *(f"{figure:.4f}" for figure in row)])
                        report.data[f"{data.name} {mode} {name}"] = {"shares": SHARES, "ndcg": figures}
                        title = f"{data.name} {mode} {name}"
                        report.bar(f"{title}: least - starter", min(figures) - starter[mode], at_least=-LOSS)
                        steps = [after - before for before, after in itertools.pairwise(figures)]
                        report.bar(f"{title}: least step", min(steps), at_least=-NOISE)
                        report.bar(f"{title}: whole - model alone", figures[-1] - model[mode], at_least=-NOISE)
            finally:
                library.close()
    report.print(measuring.table(lines), arguments.json)


if __name__ == "__main__":
    main()
