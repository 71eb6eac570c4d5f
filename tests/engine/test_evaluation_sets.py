"""Published figures on real judged sets, where those lie beside the checkout (they are not part of it)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.processes import EVALUATION_SETS

from findling.engine.evaluation import evaluate


def evaluation_set(name: str) -> Path:
    path = EVALUATION_SETS / f"{name}.zip"
    if not path.exists():
        pytest.skip(f"the evaluation set {name} is not in ../shared/eval")
    return path


def figures(name: str, **options: Any) -> dict[str, Any]:
    found, _ = evaluate(evaluation_set(name), **options)
    assert found["queries"] == 1190
    return found


def test_whole_documents_by_meaning_give_the_published_figure() -> None:
    found = figures("xquad_en", mode="meaning", whole_documents=True, model="all-MiniLM-L6-v2")
    assert found["ndcg@10"] == pytest.approx(0.9433, abs=0.005)


@pytest.mark.parametrize(("name", "bar"), [("xquad_qde_den", 0.75), ("xquad_qen_dzh", 0.75), ("xquad_ar", 0.84)])
def test_the_starter_alone_answers_across_languages(name: str, bar: float) -> None:
    assert figures(name, mode="meaning", whole_documents=True, model="findling-starter")["ndcg@10"] >= bar


@pytest.mark.parametrize(("name", "bar"), [("xquad_zh", 0.85), ("xquad_th", 0.90)])
def test_words_find_what_is_written_without_spaces(name: str, bar: float) -> None:
    assert figures(name, mode="words")["ndcg@10"] >= bar


def test_words_and_meaning_together_beat_either() -> None:
    assert figures("xquad_en")["ndcg@10"] >= 0.955
