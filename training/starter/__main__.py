"""Makes the starter model in one command, in steps that are kept: after an interruption it goes on where it was.

    PYTHONPATH=app:training python -m starter --pairs DIR --out resources/models

About an hour on two cores. Nothing is read but the pairs and the teacher's file, and the same seed gives the same
vocabulary, sentences and starting table; training stops by the clock, so tables of two machines differ a little.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # its threads wait for each other by spinning: slower with two

import numpy as np

from findling.core.paths import resources
from findling.models.pieces import Pieces, words
from starter import corpus, export, vocabulary
from starter.card import write_card
from starter.corpus import Corpus
from starter.initial import initial_table
from starter.measure import measure
from starter.sources import Pair, read_english, read_pairs
from starter.teacher import main_directions, projected, teach
from starter.training import ITEMS, Teacher, Trainer

WORDS_TAUGHT: Final = 120_000
"""Glosses of dictionaries that the teacher is shown, besides all sentences."""
DIMENSION: Final = 256


def main() -> None:
    """Run the steps that are not done."""
    options = _options()
    options.work.mkdir(parents=True, exist_ok=True)
    options.out.mkdir(parents=True, exist_ok=True)
    steps = _Steps(options)
    try:
        steps.run()
    except ValueError as error:
        sys.exit(str(error))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="starter", description="Makes the starter model.")
    parser.add_argument("--pairs", type=Path, required=True, help="folder of the files *.tsv.xz and english.txt.xz")
    parser.add_argument("--out", type=Path, required=True, help="folder for the model file and its card")
    parser.add_argument("--work", type=Path, default=Path("build/starter"), help="folder for what is in between")
    parser.add_argument("--teacher", type=Path, default=resources() / "models" / "all-MiniLM-L6-v2-F16.gguf")
    parser.add_argument("--teaching", type=float, default=15, help="minutes that the teacher may take")
    parser.add_argument("--training", type=float, default=30, help="minutes of training")
    parser.add_argument("--pieces", type=int, default=vocabulary.PIECES)
    parser.add_argument("--sample", type=int, default=0, help="pairs of each file, for a trial; 0 for all")
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


class _Steps:
    """Each step leaves a file in the folder of work; one whose file is there is not run again."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._work: Path = options.work
        self._started = time.monotonic()

    def run(self) -> None:
        """All steps in order."""
        options = self._options
        pairs, held_out = self._kept("pairs.pickle", self._split)
        english = read_english(options.pairs, options.sample)
        learnt = self._kept("vocabulary.pickle", lambda: self._vocabulary(pairs, english))
        pieces = Pieces(learnt)
        numbered = self._work / "corpus.npz"
        if not numbered.exists():
            corpus.number(pairs, english, pieces).save(numbered)
        data = Corpus.load(numbered)
        self._say(f"{data.pairs:,} pairs in {len(data.languages)} languages, {len(data.pieces):,} pieces")
        taught = self._kept("teacher.pickle", lambda: self._teach(pairs, english))
        directions = main_directions(taught.vectors, DIMENSION)
        teacher = Teacher(taught.texts, projected(taught.vectors, directions))
        table = self._kept(
            "initial.pickle", lambda: initial_table(data, pieces, directions, options.teacher, options.seed)
        )
        trainer = Trainer(data, teacher, table, options.seed)
        trainer.train(60.0 * options.training, self._work / "training.npz", self._say_step)
        file = options.out / f"{export.NAME}-I8.gguf"
        finished = export.finished(trainer.table, trainer.touched)
        export.write(finished, learnt, directions, file)
        measured = measure(file, held_out)
        (self._work / "measured.json").write_text(json.dumps([vars(each) for each in measured], indent=1))
        write_card(
            options.out / f"{export.NAME}.md",
            finished.shape,
            Counter(pair.source for pair in pairs) | {"english": len(english)},
            measured,
            len({pair.english for pair in held_out}),
            (options.seed, trainer.steps, ITEMS),
        )
        self._say(f"{file}: {file.stat().st_size:,} bytes")

    def _split(self) -> tuple[list[Pair], list[Pair]]:
        options = self._options
        return corpus.split(list(read_pairs(options.pairs, options.sample, options.seed)), options.seed)

    def _vocabulary(self, pairs: list[Pair], english: list[str]) -> bytes:
        counts = vocabulary.count_words((pair.language, pair.foreign) for pair in pairs)
        for text in [*dict.fromkeys(pair.english for pair in pairs), *english]:
            counts["en"].update(words(text))
        frequencies = vocabulary.balanced(counts, self._options.seed)
        return vocabulary.train_vocabulary(frequencies, self._work, self._options.pieces)

    def _teach(self, pairs: list[Pair], english: list[str]) -> Teacher:
        """Vectors of sentences and of some words, numbered as in the corpus."""
        numbers = corpus.english_numbers(pairs, english)
        sentences = dict.fromkeys([pair.english for pair in pairs if pair.sentence] + english)
        glosses = [text for text in numbers if text not in sentences]
        chosen = np.random.default_rng(self._options.seed).permutation(len(glosses))[:WORDS_TAUGHT]
        texts = [*sentences, *(glosses[place] for place in chosen)]
        rows, vectors = teach(
            texts,
            60.0 * self._options.teaching,
            self._options.seed,
            self._options.teacher,
            lambda done, total: self._say(f"teacher: {done:,} of {total:,}"),
        )
        return Teacher(np.array([numbers[texts[row]] for row in rows], np.int32), vectors)

    def _kept(self, name: str, make: Callable[[], Any]) -> Any:
        """What a step made, from its file or anew."""
        file = self._work / name
        if file.exists():
            return pickle.loads(file.read_bytes())
        made = make()
        temporary = file.with_suffix(".new")
        temporary.write_bytes(pickle.dumps(made))
        temporary.replace(file)
        self._say(f"made {file}")
        return made

    def _say_step(self, steps: int, seconds: float, loss: float) -> None:
        self._say(f"training: {steps:,} steps, {seconds / 60:.1f} minutes, loss {loss:.3f}")

    def _say(self, text: str) -> None:
        print(f"{(time.monotonic() - self._started) / 60:5.1f} min  {text}", flush=True)


if __name__ == "__main__":
    main()
