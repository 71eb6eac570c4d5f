"""A question does not wait for documents: running packs are given up and done again, with the same result."""

from __future__ import annotations

import threading
from pathlib import Path

import msgspec
import numpy as np
import pytest
from tests.parity.cases import CASES
from tests.parity.conftest import Load

import findling.models.lane as lane_module
from findling.core.errors import Code, FindlingError
from findling.models.catalogue import Shape, find_model
from findling.models.lane import Lane
from findling.models.probe import write_random_model
from findling.models.self_test import self_test
from findling.models.tuned import Tuning


@pytest.fixture(scope="module")
def slow_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Wide enough that a document takes a second."""
    path = tmp_path_factory.mktemp("slow") / "slow.gguf"
    write_random_model(path, SLOW, "F16", words=["word"])
    return path


SLOW = msgspec.structs.replace(
    find_model("Qwen3-Embedding-0.6B"),
    shape=Shape(layers=2, width=1024, heads=16, kv_heads=8, head_width=128, feed_forward=3072, vocabulary=1024),
)


def test_a_question_interrupts_documents_and_changes_nothing_of_theirs(slow_model: Path, load: Load) -> None:
    encoder = load(slow_model, SLOW, Tuning(lanes=2))
    texts = ["word " * length for length in (300, 280, 260, 240)]
    alone, _ = encoder.embed(texts, "document")
    question, _ = encoder.embed(["word"], "query")
    aborted: list[bool] = []
    decode = Lane._decoded

    def watched(lane: Lane, pack: object) -> object:
        result = decode(lane, pack)  # type: ignore[arg-type]
        aborted.append(result is None)
        return result

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lane_module.Lane, "_decoded", watched)
        found: list[np.ndarray] = []
        thread = threading.Thread(target=lambda: found.append(encoder.embed(texts, "document")[0]))
        thread.start()
        answers = []
        for _ in range(5):
            thread.join(0.05)
            answers.append(encoder.embed(["word"], "query")[0])
        thread.join()
    assert any(aborted)
    assert np.einsum("ij,ij->i", found[0], alone).min() >= 0.99999
    assert all(float(np.einsum("ij,ij->i", answer, question)[0]) >= 0.99999 for answer in answers)


def test_a_lane_grows_for_a_long_text_and_shrinks_again(slow_model: Path, load: Load) -> None:
    encoder = load(slow_model, SLOW, Tuning())
    (lane,) = encoder._schedule._lanes
    small = lane.capacity
    before, _ = encoder.embed(["word " * 50], "document")
    encoder.embed(["word " * 700], "document")
    assert lane.capacity > small
    after, _ = encoder.embed(["word " * 50], "document")
    assert lane.capacity == small
    assert float(np.einsum("ij,ij->i", before, after)[0]) >= 0.99999


def test_values_that_are_no_numbers_are_tried_again_and_then_told(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    case = next(case for case in CASES if case.name == "bert-wordpiece-mean")
    encoder = load(case.model, case.spec)
    right, _ = encoder.embed(["a text"], "document")
    decode = Lane._decoded
    poisoned = [True]

    def poisoning(lane: Lane, pack: object) -> object:
        result = decode(lane, pack)  # type: ignore[arg-type]
        return result * np.nan if poisoned and poisoned.pop() else result  # type: ignore[operator]

    monkeypatch.setattr(lane_module.Lane, "_decoded", poisoning)
    again, _ = encoder.embed(["a text"], "document")
    assert np.allclose(again, right, atol=1e-5)
    poisoned += [True] * 10
    with pytest.raises(FindlingError) as error:
        encoder.embed(["a text"], "document")
    assert error.value.code is Code.VECTOR_NOT_FINITE


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (lambda vectors, _: vectors * np.nan, "not finite"),
        (lambda vectors, call: vectors if call == 0 else vectors[:, ::-1], "second time"),
        (lambda vectors, _: vectors if len(vectors) > 1 else -vectors, "neighbours"),
    ],
)
def test_a_device_that_calculates_wrongly_is_refused(
    load: Load, monkeypatch: pytest.MonkeyPatch, fault: object, words: str
) -> None:
    case = next(case for case in CASES if case.name == "bert-wordpiece-mean")
    encoder = load(case.model, case.spec, Tuning(pack=512))
    decode = Lane._decoded
    calls = [0]

    def faulty(lane: Lane, pack: object) -> object:
        result = fault(decode(lane, pack), calls[0])  # type: ignore[operator, arg-type]
        calls[0] += 1
        return result

    self_test(encoder)
    monkeypatch.setattr(lane_module.Lane, "_decoded", faulty)
    with pytest.raises(FindlingError) as error:
        self_test(encoder)
    assert error.value.code is Code.MODEL_SELF_TEST
    assert words in str(error.value)
