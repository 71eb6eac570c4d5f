"""Exactness: every combination of architecture, pooling, attention and framing gives its authors' vectors and ids.

The miniatures and what the authors' implementations made of them are in `fixtures/` (see `make_fixtures.py`).
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt
import pytest
from tests.parity.cases import CASES, LIMIT, Case, Reference, read_reference
from tests.parity.conftest import Load
from tests.parity.copies import copy_model

from findling.models.encoder import Encoder
from findling.models.tuned import Tuning

SAME = 0.9999
SAME_PACKED = 0.99999
SAME_QUANTISED = 0.999
EMBEDDINGS = [case for case in CASES if case.spec.kind == "embedding"]
DECODERS = [
    case for case in EMBEDDINGS if case.spec.architecture in ("qwen2", "qwen3", "llama", "llama-embed", "gemma3")
]
ENCODERS = [case for case in EMBEDDINGS if case not in DECODERS]
Vectors = npt.NDArray[np.float32]

all_embeddings = pytest.mark.parametrize("case", EMBEDDINGS, ids=lambda case: case.name)


def embedded(encoder: Encoder, reference: Reference) -> Vectors:
    """Each text with its role, on its own."""
    return np.concatenate([encoder.embed([text.text], text.role)[0] for text in reference.texts])


def packed(encoder: Encoder, reference: Reference) -> Vectors:
    """All texts of a role at once, three times over so that packs fill up; the last of each."""
    vectors = np.empty((len(reference.texts), encoder.model.dimension), np.float32)
    for role in ("query", "document", "plain"):
        rows = [number for number, text in enumerate(reference.texts) if text.role == role]
        texts = [reference.texts[number].text for number in rows]
        vectors[rows] = encoder.embed(texts * 3, role)[0][-len(rows) :]
    return vectors


def cosines(found: Vectors, expected: Vectors | list[list[float]]) -> Vectors:
    return np.asarray(np.sum(found * np.asarray(expected, np.float32), axis=1), np.float32)


@all_embeddings
def test_vectors_are_those_of_the_authors(case: Case, load: Load) -> None:
    reference = read_reference(case)
    found = embedded(load(case.model, case.spec), reference)
    assert cosines(found, reference.vectors).min() >= SAME


@all_embeddings
def test_tokens_are_those_of_the_authors(case: Case, load: Load) -> None:
    model = load(case.model, case.spec).model
    for text in read_reference(case).texts:
        framed = model.framed(model.tokenize(case.spec.templated(text.text, text.role)))
        assert framed.tolist() == text.ids, text.text


@all_embeddings
def test_the_texts_reach_from_nothing_to_the_limit(case: Case) -> None:
    texts = read_reference(case).texts
    lengths = {len(text.ids) for text in texts}
    framing = bool(case.spec.begin) + bool(case.spec.end)
    assert {1 + framing, LIMIT} <= lengths
    bare = not framing and case.spec.query == "{text}"  # then nothing stands for an empty text in the reference
    assert bare or "" in [text.text for text in texts]


@all_embeddings
@pytest.mark.parametrize("pack", [128, 1024])
def test_packing_changes_no_vector(case: Case, pack: int, load: Load) -> None:
    reference = read_reference(case)
    alone = embedded(load(case.model, case.spec), reference)
    together = packed(load(case.model, case.spec, Tuning(pack=pack)), reference)
    assert cosines(together, alone).min() >= SAME_PACKED
    assert cosines(together, reference.vectors).min() >= SAME


@all_embeddings
def test_packing_changes_no_quantised_vector(case: Case, tmp_path: Path, load: Load) -> None:
    reference = read_reference(case)
    copy = copy_model(case.model, tmp_path / "Q8_0.gguf", quantised=True)
    alone = embedded(load(copy, case.spec), reference)
    together = packed(load(copy, case.spec, Tuning(pack=512)), reference)
    assert cosines(together, alone).min() >= SAME_QUANTISED
    assert cosines(alone, reference.vectors).max() < 1 - 1e-7, "the copy is not quantised"


@all_embeddings
def test_a_cut_text_keeps_its_frame(case: Case, load: Load) -> None:
    reference = read_reference(case)
    full = next(number for number, text in enumerate(reference.texts) if len(text.ids) == LIMIT)
    text = reference.texts[full].text + " the old bridge" * 5
    found, tokens = load(case.model, case.spec).embed([text], "plain", cut=True)
    assert tokens == LIMIT
    assert cosines(found, [reference.vectors[full]])[0] >= SAME


@all_embeddings
def test_an_empty_text_has_a_vector(case: Case, load: Load) -> None:
    for tuning in (Tuning(), Tuning(pack=256)):
        vectors, _ = load(case.model, case.spec, tuning).embed(["", "The ferry.", ""], "plain")
        assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
        assert cosines(vectors[:1], vectors[2:])[0] >= SAME_PACKED


@pytest.mark.parametrize(
    ("case", "wrong"),
    [pytest.param(case, wrong, id=f"{case.name}-{wrong}") for case in EMBEDDINGS for wrong in case.wrong],
)
def test_a_wrong_spec_is_noticed(case: Case, wrong: dict[str, str], load: Load) -> None:
    reference = read_reference(case)
    found = embedded(load(case.model, msgspec.structs.replace(case.spec, **wrong)), reference)
    similar = cosines(found, reference.vectors)
    assert np.mean(similar < SAME) > 0.5
    assert similar.min() < 0.99


@pytest.mark.parametrize("case", ENCODERS, ids=lambda case: case.name)
def test_an_encoder_attends_both_ways_whatever_is_asked(case: Case, load: Load) -> None:
    reference = read_reference(case)
    encoder = load(case.model, msgspec.structs.replace(case.spec, attention="causal"))
    assert cosines(embedded(encoder, reference), reference.vectors).min() >= SAME
    assert any("cannot" in line for line in encoder.model.overrides)
