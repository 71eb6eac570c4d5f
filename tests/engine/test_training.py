"""The starter's pipeline, end to end, on a language made up here: what it learns must carry over to new sentences."""

from __future__ import annotations

import lzma
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.processes import MODEL, ROOT

from findling.models.static import StaticModel
from starter.corpus import Corpus, number
from starter.sampling import Sampler
from starter.sources import SOURCES, Pair, checked
from starter.training import contrast
from starter.vocabulary import balanced

NOUNS = """castle river bread teacher garden winter letter engine doctor market bridge forest island mirror
candle window harbour sailor violin desert tunnel basket kettle ladder pencil rocket saddle temple turtle walnut
anchor barrel carpet donkey falcon guitar hammer insect jacket kitten""".split()  # noqa: SIM905
VERBS = "sees paints repairs follows sells forgets describes carries admires measures".split()  # noqa: SIM905
PATTERN = "{} near the {} {} an old {} with great care"


def reversed_words(text: str) -> str:
    """The made-up language: every word backwards."""
    return " ".join(word[::-1] for word in text.split())


def sentences(count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    made = [PATTERN.format(*chance.sample(NOUNS, 2), chance.choice(VERBS), chance.choice(NOUNS)) for _ in range(count)]
    return list(dict.fromkeys(made))


def write_pairs(folder: Path, name: str, rows: list[tuple[str, str]]) -> None:
    with lzma.open(folder / f"{name}.tsv.xz", "wt", encoding="utf-8") as file:
        file.writelines(f"{kind}\txx\t{text}\t{reversed_words(text)}\n" for kind, text in rows)


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pairs")
    write_pairs(folder, "tatoeba", [("s", text) for text in sentences(1_500, seed=1)])
    write_pairs(folder, "omw", [("w", noun) for noun in NOUNS])
    with lzma.open(folder / "english.txt.xz", "wt", encoding="utf-8") as file:
        file.writelines(text + "\n" for text in sentences(100, seed=2))
    return folder


def run(pairs: Path, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join([str(ROOT / "app"), str(ROOT / "training")])
    command = [sys.executable, "-m", "starter", "--pairs", str(pairs), "--out", str(folder / "out")]
    command += ["--work", str(folder / "work"), "--teacher", str(MODEL), "--pieces", "400", *options]
    return subprocess.run(
        command, env=os.environ | {"PYTHONPATH": paths}, capture_output=True, text=True, timeout=280, check=False
    )


def test_one_command_makes_a_model_that_finds_sentences_it_never_saw(pairs: Path, tmp_path: Path) -> None:
    first = run(pairs, tmp_path, "--teaching", "0.2", "--training", "0.15")
    assert first.returncode == 0, first.stderr
    file = tmp_path / "out" / "findling-starter-I8.gguf"
    model = StaticModel(file)
    assert model.dimension == 256
    known = set(sentences(1_500, seed=1))
    new = [text for text in sentences(150, seed=3) if text not in known]
    assert len(new) > 100
    cosines = model.embed([reversed_words(text) for text in new]) @ model.embed(new).T
    found = (cosines.argmax(axis=1) == np.arange(len(new))).mean()
    assert found > 0.5, f"{found:.2f} of the translations stand first; by chance it would be {1 / len(new):.3f}"
    card = (tmp_path / "out" / "findling-starter.md").read_text()
    assert "CC BY-SA 4.0" in card
    assert f"| tatoeba | {SOURCES['tatoeba'].title} | CC-BY-2.0-FR | " in card

    again = run(pairs, tmp_path, "--teaching", "0.2", "--training", "0.15")  # nothing is left to do but to write
    assert again.returncode == 0, again.stderr
    assert "training:" not in again.stdout
    assert "teacher:" not in again.stdout


def test_a_source_without_a_known_licence_stops_everything(pairs: Path, tmp_path: Path) -> None:
    for file in pairs.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    write_pairs(tmp_path, "found_somewhere", [("s", "a sentence")])
    stopped = run(tmp_path, tmp_path / "made")
    assert stopped.returncode == 1
    assert "found_somewhere.tsv.xz is from no source whose licence is known" in stopped.stderr
    assert not list((tmp_path / "made" / "out").iterdir())


def test_an_empty_folder_is_no_source(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="holds no files"):
        checked(tmp_path)


def test_small_languages_get_more_than_their_part() -> None:
    counts = {"aa": Counter(great=30_000_000), "bb": Counter(small=300_000), "cc": Counter(tiny=5)}
    frequencies = dict(balanced(counts, seed=0))
    assert frequencies["great"] / frequencies["small"] == pytest.approx(10, rel=0.01)  # and not 100
    assert "tiny" not in frequencies


def small_corpus() -> Corpus:
    """Four sentences in three languages each, all of one document, and two words; piece n is in text n alone."""

    class Single:
        def __init__(self) -> None:
            self.known: dict[str, int] = {}

        def ids(self, text: str) -> list[int]:
            return [self.known.setdefault(text, len(self.known))]

    made = [
        Pair("iot", True, language, f"e{place}", f"{language}{place}")
        for language in ("xx", "yy", "zz")
        for place in range(4)
    ]
    made += [Pair("omw", False, "xx", "word", "drow"), Pair("omw", False, "xx", "e1", "drow2")]
    return number(made, ["alone"], Single())  # type: ignore[arg-type]


def test_a_question_and_its_passage_say_the_same() -> None:
    corpus = small_corpus()
    batch = Sampler(corpus, len(corpus.offsets), seed=4).batch(400)
    questions, passages = batch.questions.toarray(), batch.passages.toarray()
    meaning = {row: row for row in range(corpus.texts)}  # text → English text, which is also its piece
    meaning |= {corpus.texts + row: int(english) for row, english in enumerate(corpus.english)}
    piece_of = {int(corpus.pieces[corpus.offsets[text]]): english for text, english in meaning.items()}
    for item, english in enumerate(batch.english):
        asked = {piece_of[piece] for piece in np.flatnonzero(questions[item]).tolist()}
        held = {piece_of[piece] for piece in np.flatnonzero(passages[item]).tolist()}
        assert asked <= {int(english)}
        assert int(english) in held
        others = {row for row in range(len(batch.english)) if row != item and int(batch.english[row]) in held}
        assert others == set(np.flatnonzero(batch.excluded[:, item]).tolist())


def test_gradients_are_those_of_the_loss() -> None:
    chance = np.random.default_rng(0)
    questions, passages = (chance.standard_normal((6, 5)).astype(np.float32) * 0.3 for _ in range(2))
    excluded = np.zeros((6, 6), bool)
    excluded[1, 2] = True
    loss, to_questions, to_passages = contrast(questions, passages, excluded)
    for which, gradient in ((0, to_questions), (1, to_passages)):
        for place in ((0, 0), (1, 3), (5, 4)):
            moved: list[Any] = [questions.astype(np.float64), passages.astype(np.float64)]
            moved[which][place] += 1e-5
            above = contrast(moved[0], moved[1], excluded)[0]
            moved[which][place] -= 2e-5
            below = contrast(moved[0], moved[1], excluded)[0]
            assert (above - below) / 2e-5 == pytest.approx(gradient[place], abs=2e-3)
    assert loss > 0
