"""The static model and the blend as embedders: in this process, beside a network, and what they take and give."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import numpy as np
import pytest
from tests.processes import MODEL, STARTER_MODEL, answered, family, findling

from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.settings import load
from findling.engine.model_list import machine_here
from findling.models.blend import ENGLISH_WEIGHT, LATIN_WEIGHT, network_weight
from findling.models.catalogue import STARTER, find_model, space_key
from findling.models.embedder_process import EmbedderProcess
from findling.models.embedders import ModelFiles, model_files, open_embedder
from findling.models.recommend import candidate
from findling.models.static_embedder import StaticEmbedder

BLEND = "findling-starter+MiniLM"
SPEC = find_model(STARTER)
TEXTS = ["The ferry leaves at nine.", "Die Fähre fährt um neun.", "渡轮九点开。", "", "12345 \x00 …"]


@pytest.fixture
def starter() -> StaticEmbedder:
    return StaticEmbedder(SPEC, STARTER_MODEL)


@pytest.fixture
def network(measured_machine: None) -> Iterator[EmbedderProcess]:
    made = EmbedderProcess(find_model("all-MiniLM-L6-v2"), MODEL)
    yield made
    made.close()


def test_it_gives_unit_vectors_or_nothing_and_starts_no_process(starter: StaticEmbedder) -> None:
    assert (starter.loaded, starter.device) == (None, "")
    before = len(family(os.getpid()))
    vectors = starter.embed(TEXTS, "document")
    assert len(family(os.getpid())) == before
    assert vectors.shape == (len(TEXTS), SPEC.dimension)
    assert vectors.dtype == np.float32
    lengths = np.linalg.norm(vectors, axis=1)
    assert np.allclose(lengths[:3], 1.0, atol=1e-5)
    assert not vectors[3].any()
    assert starter.embed([], "query").shape == (0, SPEC.dimension)
    assert (starter.embed(TEXTS, "query") == vectors).all()


def test_many_threads_get_what_one_gets(starter: StaticEmbedder) -> None:
    texts = [f"{text} {number}" for number in range(60) for text in TEXTS]
    alone = starter.embed(texts, "document")
    gate = threading.Barrier(4)

    def ask(_: int) -> bool:
        gate.wait()
        return bool((starter.embed(texts, "document") == alone).all())

    starter.close()  # a later call loads it again
    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(ask, range(4)))


@pytest.mark.parametrize("content", [b"", b"GGUF", b"no model", b"GGUF\x03\0\0\0" + bytes(100)])
def test_a_broken_file_is_an_error_with_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.gguf"
    path.write_bytes(content)
    with pytest.raises(FindlingError) as error:
        StaticEmbedder(SPEC, path).start()
    assert str(path) in str(error.value)


def test_a_table_of_another_length_is_refused() -> None:
    with pytest.raises(FindlingError) as error:
        StaticEmbedder(msgspec.structs.replace(SPEC, dimension=SPEC.dimension + 1), STARTER_MODEL).start()
    assert error.value.code is Code.MODEL_DAMAGED


def test_another_model_under_its_name_is_refused() -> None:
    with pytest.raises(FindlingError) as error:
        StaticEmbedder(SPEC, MODEL).start()
    assert error.value.code is Code.MODEL_DAMAGED


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("Which painkiller is Dad allowed with his blood thinner?", ENGLISH_WEIGHT),
        ("0-dimensional biomaterials show inductive properties", LATIN_WEIGHT),
        ("Drehbank Rundlauf der Spindel Grenzwert", LATIN_WEIGHT),
        ("Was war in der Kiste, die am Hafen stand?", LATIN_WEIGHT),
        ("炊飯器 表示 H04", 0.0),
        ("Паром отходит в девять", 0.0),
        ("Con mèo ngủ trên ghế", 0.0),
        ("", 0.0),
        ("12345", 0.0),
    ],
)
def test_the_network_counts_where_the_text_is_english(text: str, weight: float) -> None:
    assert network_weight(text) == weight


def test_a_blend_is_the_sum_and_asks_the_network_only_where_it_counts(
    tmp_path: Path, starter: StaticEmbedder, network: EmbedderProcess
) -> None:
    blend = open_embedder(model_files(find_model(BLEND), Profile(tmp_path)))
    try:
        foreign = ["渡轮九点开。", "Паром отходит в девять"]
        assert (blend.embed(foreign, "document") == starter.embed(foreign, "document")).all()
        assert blend.loaded is None, "no process was started for them"
        texts = ["The ferry leaves when the tide is in.", *foreign, "Drehbank Spindel"]
        weights = np.array([network_weight(text) for text in texts], np.float32)
        assert weights.tolist() == pytest.approx([ENGLISH_WEIGHT, 0.0, 0.0, LATIN_WEIGHT])
        expected = starter.embed(texts, "query") + weights[:, None] * starter.projected(network.embed(texts, "query"))
        expected /= np.linalg.norm(expected, axis=1, keepdims=True)
        cosines = np.einsum("ij,ij->i", expected, blend.embed(texts, "query"))
        assert cosines.min() > 0.9999
    finally:
        blend.close()


def test_a_blend_is_here_where_both_files_are(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    spec = find_model(BLEND)
    assert spec.present(profile) == ["F16"]
    files = model_files(spec, profile)
    assert files == ModelFiles(spec, MODEL, find_model("all-MiniLM-L6-v2"), SPEC, STARTER_MODEL)
    assert space_key(spec, "a+b", 384, False) != space_key(spec, "a+c", 384, False)


def test_the_commands_know_it(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    listed = {model["name"]: model for model in answered("models", "list", profile=profile)}
    assert (listed[STARTER]["state"], listed[STARTER]["fit"]) == ("ready", "full")
    assert STARTER_MODEL.stat().st_size == listed[STARTER]["bytes"]
    (measured,) = answered("models", "benchmark", STARTER, profile=profile)
    assert measured["tokens_per_second"] > 0
    row = candidate(Profile(profile), SPEC, "I8", machine_here(Profile(profile)), 1000, measure=True)
    assert (row.present, row.speed_source, row.fit) == (True, "measured", "full")
    assert findling("models", "use", STARTER, profile=profile).returncode == 0
    assert load(Profile(profile).settings).model == STARTER
    assert f"{STARTER} on CPU" in findling("doctor", profile=profile).stdout
    assert answered("embed", "hello", profile=profile)["dimension"] == SPEC.dimension


def test_its_file_is_recognised(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    done = findling("models", "import", STARTER_MODEL, profile=profile)
    assert done.returncode == 0, done.stderr
    assert (Profile(profile).models / STARTER_MODEL.name).read_bytes() == STARTER_MODEL.read_bytes()
