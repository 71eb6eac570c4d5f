"""The demonstration finds across languages, as it promises."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from findling.core.answers import Hit
from findling.engine.demo import run_demo

ANSWERS = {
    "Which painkiller is Dad allowed with his blood thinner?": "cardiology-visit-summary.html",
    "KX-4471-B": "invoice-2023-0417-bandsaw-parts.docx",
    "炊飯器 表示 H04 内ぶた 原因": "suihanki-toriatsukai.pdf",
    "Gasheizung Fehlercode": "boiler-manual-emberline-220.pdf",
    "怎样调整自行车的变速器？": "bike-gears-howto.html",
    "متى تبحر العبّارة إلى جزر فارو؟": "Faroe Islands trip notes.txt",
    "How long must the hazelnut torte dough rest?": "omas-linzer-torte.md",
    "cherry blossom trip by train to the mountain": "alishan-youji.html",
    "eye examination, blurred vision in the right eye": "ziyarat-tabib-al-uyun.html",
}


@pytest.fixture(scope="module")
def answered() -> dict[str, list[Hit]]:
    return dict(run_demo(lambda *_: None))


def test_every_question_has_an_answer_that_is_expected(answered: dict[str, list[Hit]]) -> None:
    assert set(answered) == set(ANSWERS)


@pytest.mark.parametrize("question", ANSWERS)
def test_the_answering_document_is_found(answered: dict[str, list[Hit]], question: str) -> None:
    assert ANSWERS[question] in [PurePath(hit.path).name for hit in answered[question]]
