"""The second look: passages held against a question piece by piece, with the shipped table."""

from __future__ import annotations

import numpy as np
import pytest
from tests.processes import ROOT

from findling.models.static import StaticModel
from findling.search.aligning import SHARE, second_look

CASTLE = "The castle stands on a hill above the river. " + "It was rebuilt after the war with money from the town. " * 6
BREAD = "Mix flour, water and salt, and let the dough rest overnight. " * 6


@pytest.fixture(scope="module")
def starter() -> StaticModel:
    return StaticModel(ROOT / "resources" / "models" / "findling-starter-I8.gguf")


@pytest.mark.parametrize(
    "question",
    [
        "Was the castle rebuilt after the war?",
        "Wurde das Schloss nach dem Krieg wieder aufgebaut?",
        "城堡是战后重建的吗？",
        "هل أعيد بناء القلعة بعد الحرب؟",
        "Замок был восстановлен после войны?",
        "城は戦争の後に再建されましたか",
        "El castillo fue reconstruido después de la guerra?",
        "Je, ngome ilijengwa upya baada ya vita?",
    ],
)
def test_a_passage_holds_a_question_in_any_language(starter: StaticModel, question: str) -> None:
    castle, bread = starter.alignment(question, [CASTLE, BREAD])
    assert castle > bread + 0.05


def test_alignment_is_a_share(starter: StaticModel) -> None:
    whole, none = starter.alignment("castle hill river", [CASTLE, "zzz"])
    assert whole == pytest.approx(1.0, abs=1e-3)
    assert 0.0 <= none < 0.3


def test_texts_without_pieces_hold_nothing(starter: StaticModel) -> None:
    assert starter.alignment("castle", ["", "…", CASTLE]).tolist()[:2] == [0.0, 0.0]
    assert starter.alignment("…", [CASTLE]).tolist() == [0.0]
    assert starter.alignment("castle", []).tolist() == []


def test_where_else_a_text_stands_changes_nothing(starter: StaticModel) -> None:
    together = starter.alignment("Wo liegt das Schloss?", [CASTLE, "", BREAD])
    alone = [starter.alignment("Wo liegt das Schloss?", [text])[0] for text in (CASTLE, "", BREAD)]
    assert np.allclose(together, alone, atol=1e-6)


def test_a_very_long_question_is_cut_to_what_counts(starter: StaticModel) -> None:
    filler = " ".join(["and", "the", "of", "in"] * 500)
    with_filler, bare = starter.alignment(f"castle {filler}", [CASTLE])[0], starter.alignment("castle", [CASTLE])[0]
    assert 0.0 < with_filler <= 1.0
    assert bare == pytest.approx(1.0, abs=1e-3)


def test_the_second_look_reorders_what_is_near_and_places_the_rest() -> None:
    cosines = {1: 0.5, 2: 0.45, 3: 0.4, 4: 0.1}
    scores = second_look(cosines, {1: 0.1, 2: 0.9, 3: 0.05})
    assert max(scores, key=lambda place: scores[place]) == 2
    assert scores[2] == pytest.approx((1 - SHARE) * 0.45 + SHARE * 0.9)
    assert scores[4] < scores[1]  # as those of its cosine: not above what is nearer


def test_without_any_alignment_cosines_stay() -> None:
    assert second_look({1: 0.5, 2: 0.4}, {}) == {1: 0.5, 2: 0.4}
    assert second_look({7: 0.3}, {7: 0.3}) == {7: pytest.approx(0.3)}
