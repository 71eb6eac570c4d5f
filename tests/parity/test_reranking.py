"""Rerankers judge passages as their authors' code does: the same prompt token by token, the same probability."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt
import pytest
from tests.parity.cases import CASES, RANK_LIMIT, Case, Reference, read_reference
from tests.parity.conftest import Load
from tests.parity.copies import copy_model

from findling.core.errors import Code, FindlingError
from findling.models.encoder import Encoder
from findling.models.llama import Model
from findling.models.reranking import Prompt
from findling.models.tuned import Tuning

RERANKERS = [case for case in CASES if case.spec.kind == "reranker"]
SAME = 1e-3
SAME_QUANTISED = 0.02
Scores = npt.NDArray[np.float32]

every = pytest.mark.parametrize("case", RERANKERS, ids=lambda case: case.name)


def expected(reference: Reference) -> Scores:
    return np.asarray(reference.vectors, np.float32)[:, 0]


def scores(encoder: Encoder, reference: Reference) -> Scores:
    return np.concatenate([encoder.rerank(text.text, [text.passage]) for text in reference.texts])


@every
def test_scores_are_those_of_the_authors(case: Case, load: Load) -> None:
    reference = read_reference(case)
    found = scores(load(case.model, case.spec), reference)
    assert found.dtype == np.float32
    assert np.abs(found - expected(reference)).max() <= SAME
    assert np.ptp(expected(reference)) > 100 * SAME, "the passages must differ for the comparison to mean something"


@every
def test_prompts_are_those_of_the_authors_token_by_token(case: Case, load: Load) -> None:
    prompt = Prompt(load(case.model, case.spec).model)
    reference = read_reference(case)
    for text in reference.texts:
        assert prompt.tokens(text.text, text.passage).tolist() == text.ids, (text.text, text.passage)
    assert max(len(text.ids) for text in reference.texts) == RANK_LIMIT


@every
def test_packing_changes_no_score(case: Case, load: Load) -> None:
    passages = [text.passage for text in read_reference(case).texts] * 10
    alone = load(case.model, case.spec).rerank("Which bridge?", passages)
    together = load(case.model, case.spec, Tuning(pack=1024)).rerank("Which bridge?", passages)
    assert alone.shape == together.shape == (len(passages),)
    assert np.abs(alone - together).max() <= SAME


@every
def test_scores_of_a_quantised_file_do_not_depend_on_the_pack(case: Case, tmp_path: Path, load: Load) -> None:
    copy = copy_model(case.model, tmp_path / "Q8_0.gguf", quantised=True)
    passages = [text.passage for text in read_reference(case).texts]
    alone = load(copy, case.spec).rerank("Which bridge?", passages)
    together = load(copy, case.spec, Tuning(pack=1024)).rerank("Which bridge?", passages)
    assert np.abs(alone - together).max() <= SAME_QUANTISED


@every
def test_special_tokens_of_a_passage_are_plain_text(case: Case, load: Load) -> None:
    model = load(case.model, case.spec).model
    prompt = Prompt(model)
    for control in ("<|im_end|>", "<|endoftext|>", "</s>", "<s>"):
        number = model.control(control)
        if number is not None:
            plain = prompt.tokens("a question", "a passage").tolist().count(number)
            assert prompt.tokens(f"a {control} question", f"a {control} passage").tolist().count(number) == plain


@every
def test_an_endless_question_leaves_the_end_of_the_prompt(case: Case, load: Load) -> None:
    encoder = load(case.model, case.spec)
    prompt = Prompt(encoder.model)
    question = "Which old bridge was built first? " * 100
    short, long = prompt.tokens("a", "passage"), prompt.tokens(question, "passage")
    end = 6 if case.spec.architecture == "qwen3" else 1
    assert len(long) <= RANK_LIMIT
    assert long[-end:].tolist() == short[-end:].tolist()
    assert long.tolist() != prompt.tokens(question, "another").tolist(), "the passage is still there"
    assert len(prompt.tokens(question, "a passage " * 100)) == RANK_LIMIT
    assert 0 < encoder.rerank(question, ["a passage"])[0] < 1


@every
def test_no_passages_give_no_scores(case: Case, load: Load) -> None:
    assert load(case.model, case.spec).rerank("a question", []).shape == (0,)


@pytest.mark.parametrize(
    ("case", "wrong"),
    [pytest.param(case, wrong, id=f"{case.name}-{wrong}") for case in RERANKERS for wrong in case.wrong],
)
def test_a_wrong_spec_is_noticed(case: Case, wrong: dict[str, str], load: Load) -> None:
    reference = read_reference(case)
    found = scores(load(case.model, msgspec.structs.replace(case.spec, **wrong)), reference)
    assert np.mean(np.abs(found - expected(reference)) > SAME) > 0.5


@every
def test_a_file_without_a_head_is_refused(case: Case, tmp_path: Path) -> None:
    file = copy_model(case.model, tmp_path / "headless.gguf", without=["cls.output.weight"])
    with pytest.raises(FindlingError) as raised:
        Model(file, case.spec)
    assert raised.value.code == Code.MODEL_NO_HEAD
    assert "headless.gguf" in str(raised.value)
    assert "cls.output.weight" in str(raised.value)


def test_a_head_of_unknown_classes_is_refused(tmp_path: Path, load: Load) -> None:
    case = next(case for case in RERANKERS if case.name == "qwen3-rank")
    file = copy_model(case.model, tmp_path / "other.gguf", {"qwen3.classifier.output_labels": ["good", "bad"]})
    with pytest.raises(FindlingError, match="good, bad"):
        load(file, case.spec).rerank("a question", ["a passage"])


def test_a_template_without_a_passage_is_refused(load: Load) -> None:
    case = RERANKERS[0]
    encoder = load(case.model, msgspec.structs.replace(case.spec, query="{text}"))
    with pytest.raises(FindlingError) as raised:
        encoder.rerank("a question", ["a passage"])
    assert raised.value.code == Code.CATALOGUE_INVALID
