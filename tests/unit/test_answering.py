"""The sentence that answers: where sentences lie, which one is chosen, and what it may cost."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from findling.core.errors import Code, FindlingError
from findling.models.catalogue import find_model
from findling.search.answering import AnsweringSentences, sentence_spans

TEXT = "Dr. Mira walked home. The ferry left at nine! 渡轮离开港口。 A last one"


class Model:
    """Embeds a text as whether it is about ferries; counts what it is asked."""

    def __init__(self, fails: bool = False) -> None:
        self.asked: list[list[str]] = []
        self._fails = fails

    def embed(self, texts: list[str], role: str) -> Any:
        assert role == "document"
        if self._fails:
            raise FindlingError(Code.EMBEDDER_STOPPED)
        self.asked.append(texts)
        return np.array([[1.0, 0.0] if "ferry" in text else [0.0, 1.0] for text in texts], np.float32)


def leg(model: Model, *chunks: int) -> Any:
    return SimpleNamespace(
        spec=find_model("findling-starter"), embedder=model, space=SimpleNamespace(id=1, sketch=set(chunks))
    )


def never() -> bool:
    return False


FERRY = np.array([1.0, 0.0], np.float32)


def test_sentences_lie_between_white_space() -> None:
    assert [TEXT[start:end] for start, end in sentence_spans(TEXT)] == [
        "Dr. Mira walked home.",
        "The ferry left at nine!",
        "渡轮离开港口。 A last one",
    ]
    assert sentence_spans("") == sentence_spans(" \n ") == []
    assert sentence_spans("short") == [(0, 5)]


def test_the_nearest_sentence_answers_and_is_embedded_once() -> None:
    model, sentences = Model(), AnsweringSentences()
    for _ in range(2):
        found = sentences.spans([(leg(model, 7), FERRY)], [(7, TEXT)], never)
        assert TEXT[slice(*found[7])] == "The ferry left at nine!"
    assert len(model.asked) == 1
    sentences.spans([(leg(model, 7), FERRY)], [(7, "Another text. It has the same number.")], never)
    assert len(model.asked) == 2


def test_a_passage_without_an_answer_or_without_a_vector_has_no_sentence() -> None:
    sentences = AnsweringSentences()
    assert sentences.spans([(leg(Model(), 1), FERRY)], [(1, "Nothing about boats here."), (2, TEXT)], never) == {}


@pytest.mark.parametrize("fails", [True, False])
def test_sentences_are_given_up_where_nobody_waits_or_the_model_is_gone(fails: bool) -> None:
    model = Model(fails)
    assert AnsweringSentences().spans([(leg(model, 7), FERRY)], [(7, TEXT)], lambda: not fails) == {}
    assert model.asked == []
