"""What a model file's header leaves out or gets wrong is overridden from the catalogue, and said."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec
import pytest
from tests.parity.cases import CASES, Case, read_reference
from tests.parity.copies import copy_model

from findling.core.errors import Code, FindlingError
from findling.models.gguf_header import read_header
from findling.models.llama import Model

BY_NAME = {case.name: case for case in CASES}

OVERRIDDEN = {
    "qwen2-causal-mean": ["qwen2.pooling_type is absent; mean is used"],
    "qwen2-bidirectional-mean": [
        "qwen2.pooling_type is absent; mean is used",
        "qwen2.attention.causal is absent; false is used",
    ],
    "qwen2-bidirectional-last": [
        "qwen2.pooling_type is absent; last is used",
        "qwen2.attention.causal is absent; false is used",
        "the end token is none; 420 is used",
    ],
    "llama-causal-last": ["llama.pooling_type is absent; last is used", "the end token is none; 2 is used"],
    "llama-embed-bidirectional-mean": ["llama-embed.attention.causal is absent; false is used"],
    "bert-unigram-mean": ["bert.pooling_type is absent; mean is used", "the begin token is none; 0 is used"],
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_the_catalogue_changes_is_said_and_logged(case: Case, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "findling.models"):
        model = Model(case.model, case.spec)
    model.close()
    expected = OVERRIDDEN.get(case.name, [])
    assert model.overrides == [f"{case.name}.gguf: {line}" for line in expected]
    assert len(caplog.records) == len(expected)
    for record, line in zip(caplog.records, expected, strict=True):
        key, rest = line.split(" is ", 1)
        said, used = rest.removesuffix(" is used").split("; ")
        assert record.name == "findling.models"
        assert (
            record.getMessage() == f"{case.model}: {key} is {said} in the file's header; the catalogue's {used} is used"
        )


def test_a_wrong_header_is_overridden(tmp_path: Path) -> None:
    case = BY_NAME["qwen3-causal-last"]
    changes = {"qwen3.pooling_type": 1, "tokenizer.ggml.add_eos_token": False}
    model = Model(copy_model(case.model, tmp_path / "wrong.gguf", changes), case.spec)
    try:
        assert model.overrides == [
            "wrong.gguf: qwen3.pooling_type is mean; last is used",
            "wrong.gguf: the end token is none; 420 is used",
        ]
        for text in read_reference(case).texts:
            assert model.framed(model.tokenize(case.spec.templated(text.text, text.role))).tolist() == text.ids
    finally:
        model.close()


@pytest.mark.parametrize("begins", [True, False])
@pytest.mark.parametrize("ends", [True, False])
@pytest.mark.parametrize("name", ["gemma3-causal-last", "llama-causal-last", "bert-unigram-cls"])
def test_the_header_decides_where_the_catalogue_leaves_it_to_the_file(
    name: str, begins: bool, ends: bool, tmp_path: Path
) -> None:
    case = BY_NAME[name]
    changes = {"tokenizer.ggml.add_bos_token": begins, "tokenizer.ggml.add_eos_token": ends}
    spec = msgspec.structs.replace(case.spec, begin="file", end="file")
    model = Model(copy_model(case.model, tmp_path / "copy.gguf", changes), spec)
    try:
        text = next(text for text in read_reference(case).texts if text.role == "plain" and text.text)
        framed = model.framed(model.tokenize(text.text)).tolist()
        assert framed == text.ids[0 if begins else 1 : None if ends else -1]
        assert model.body_limit == spec.limit - begins - ends
        assert not [line for line in model.overrides if "token" in line]
    finally:
        model.close()


def test_a_wordpiece_file_always_frames(tmp_path: Path) -> None:
    case = BY_NAME["bert-wordpiece-mean"]
    changes = {"tokenizer.ggml.add_bos_token": None, "tokenizer.ggml.add_eos_token": None}
    spec = msgspec.structs.replace(case.spec, begin="file", end="file")
    model = Model(copy_model(case.model, tmp_path / "copy.gguf", changes), spec)
    try:
        for text in read_reference(case).texts:
            assert model.framed(model.tokenize(case.spec.templated(text.text, text.role))).tolist() == text.ids
    finally:
        model.close()


def test_tensors_are_found_by_name() -> None:
    file = BY_NAME["qwen3-rank"].model
    tensors = read_header(file).places
    assert "cls.output.weight" in tensors
    assert "cls.weight" not in tensors
    with pytest.raises(FindlingError) as error:
        read_header(file.with_name("missing.gguf"))
    assert error.value.code is Code.FILE_UNREADABLE
