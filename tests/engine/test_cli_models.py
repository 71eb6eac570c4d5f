"""`findling models`, `embed` and `rerank` as a contract, with miniatures for models."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import msgspec
import numpy as np
import pytest
import tomlkit
from tests.parity.cases import CASES, read_reference
from tests.processes import MODEL, answered, environment, findling, watching

from findling.core.paths import Profile
from findling.core.settings import load
from findling.models.catalogue import Quantisation

TINY, RERANKER = "bert-wordpiece-mean", "qwen3-rank"
STARTER = "findling-starter+MiniLM"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile whose own catalogue names two miniatures; only the embedding model's file is there."""
    made = Profile(tmp_path / "profile")
    made.create()
    models = []
    for case in CASES:
        if case.name in (TINY, RERANKER):
            spec = msgspec.structs.replace(
                case.spec, languages=[], scripts=[], shape=None, repository="", preferred="F16",
                quantisation=[Quantisation("F16")], forbids="Not on Sundays." if case.name == RERANKER else "",
            )  # fmt: skip
            entry = msgspec.to_builtins(spec)
            models.append({key: value for key, value in entry.items() if key not in ("quality", "shape")})
            if case.name == TINY:
                shutil.copy(case.model, made.models / spec.file_name("F16"))
    made.catalogue.write_text(tomlkit.dumps({"model": models}), encoding="utf-8")
    return made.folder


def reranker(profile: Path) -> None:
    case = next(case for case in CASES if case.name == RERANKER)
    shutil.copy(case.model, Profile(profile).models / f"{RERANKER}-F16.gguf")


def test_the_list_tells_state_size_and_licence(profile: Path) -> None:
    listed = {model["name"]: model for model in answered("models", "list", profile=profile)}
    assert listed == {model["name"]: model for model in answered("models", profile=profile)}
    assert listed[STARTER]["state"] == "in use"
    assert listed[STARTER]["bytes"] == MODEL.stat().st_size
    assert listed[TINY]["state"] == "ready"
    assert listed["Qwen3-Embedding-8B"]["state"] == "absent"
    assert listed["Qwen3-Embedding-8B"]["bytes"] == 4_676_804_928
    assert listed["llama-embed-nemotron-8b"]["forbids"]
    assert listed["KaLM-Embedding-Gemma3-12B-2511"]["unresolved"]
    assert {model["fit"] for model in listed.values()} <= {"full", "partial", "no"}
    for_people = findling("models", profile=profile)
    assert all(name in for_people.stdout for name in listed)


def test_a_named_device_is_advised_without_being_here(profile: Path) -> None:
    advice = answered("models", "recommend", "--device", "RTX 4070 Ti 12GB", profile=profile)
    assert advice["device"] == "RTX 4070 Ti 12 GB"
    rows = {(row["model"], row["quantisation"]): row for row in advice["table"]}
    assert rows["Qwen3-Embedding-8B", "Q4_K_M"]["fit"] == "full"
    assert rows["Qwen3-Embedding-8B", "F16"]["fit"] == "partial"
    assert rows["Qwen3-Embedding-8B", "Q2_K"]["file_bytes"] < rows["Qwen3-Embedding-8B", "Q4_K_M"]["file_bytes"]
    assert advice["model"] == "Qwen3-Embedding-8B"
    assert advice["reason"]
    small = answered("models", "recommend", "--device", "gtx1660 4gb", profile=profile)
    assert small["model"] not in ("", "Qwen3-Embedding-8B")
    refused = findling("models", "recommend", "--device", "abacus", profile=profile)
    assert refused.returncode == 1
    assert "RTX 4090" in refused.stderr


def test_a_model_is_imported_used_and_removed(profile: Path, tmp_path: Path) -> None:
    assert findling("models", "use", "bge-m3", profile=profile).returncode == 1
    assert load(Profile(profile).settings).model == STARTER
    used = findling("models", "use", TINY, profile=profile)
    assert used.returncode == 0, used.stderr
    assert load(Profile(profile).settings).model == TINY
    assert findling("models", "remove", TINY, profile=profile).returncode == 1
    assert findling("models", "use", STARTER, profile=profile).returncode == 0
    assert findling("models", "remove", TINY, profile=profile).returncode == 0
    assert findling("models", "remove", TINY, profile=profile).returncode == 1
    miniature = next(case.model for case in CASES if case.name == TINY)
    taken = findling("models", "import", miniature, "--name", TINY, "--quantisation", "F16", profile=profile)
    assert taken.returncode == 0, taken.stderr
    assert answered("embed", "--model", TINY, "x", profile=profile)["dimension"] == 32
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"PK")
    assert findling("models", "import", broken, profile=profile).returncode == 1


def test_a_running_engine_changes_over(profile: Path) -> None:
    with watching(profile):
        assert findling("models", "use", TINY, profile=profile).returncode == 0
        assert answered("status", profile=profile)["model"] == TINY
    assert load(Profile(profile).settings).model == TINY


def test_the_vectors_are_those_of_the_reference(profile: Path) -> None:
    case = next(case for case in CASES if case.name == TINY)
    reference = read_reference(case)
    plain = [number for number, text in enumerate(reference.texts) if text.role == "document" or not text.role]
    plain = plain or list(range(len(reference.texts)))
    texts = [reference.texts[number].text for number in plain if reference.texts[number].text.strip()][:3]
    wanted = [reference.vectors[number] for number in plain if reference.texts[number].text.strip()][:3]
    found = answered("embed", "--model", TINY, *texts, profile=profile)
    assert found["model"] == TINY
    assert np.einsum("ij,ij->i", np.asarray(found["vectors"]), np.asarray(wanted)).min() >= 0.9999
    lines = findling("embed", "--query", "--model", TINY, "one", "two", profile=profile).stdout.splitlines()
    assert [len(line.split()) for line in lines] == [32, 32]


def test_passages_are_ranked_by_a_reranker_only(profile: Path) -> None:
    none = findling("rerank", "q", "p", profile=profile)
    assert none.returncode == 1
    assert "reranker" in none.stderr
    reranker(profile)
    found = answered("rerank", "which river", "the Rhine", "a chair", profile=profile)
    assert found["model"] == RERANKER
    assert len(found["scores"]) == 2
    assert all(0 <= score <= 1 for score in found["scores"])
    assert findling("rerank", "q", "p", "--model", STARTER, profile=profile).returncode == 1
    assert findling("models", "use", RERANKER, profile=profile).returncode == 1


def test_a_model_is_measured_and_its_speed_is_kept(profile: Path) -> None:
    (result,) = answered("models", "benchmark", TINY, profile=profile)
    assert result["tokens_per_second"] > 0
    assert result["query_ms"] > 0
    assert result["source"] == "measured"
    assert result["arrangement"]["lanes"] >= 1


def test_a_mistake_in_the_own_catalogue_is_named_and_nothing_is_changed(profile: Path) -> None:
    file = Profile(profile).catalogue
    file.write_text('[[model]]\nname = "x"\nlimmit = 3\n')
    done = findling("models", profile=profile)
    assert done.returncode == 1
    assert str(file) in done.stderr
    assert "limmit" in done.stderr


def test_nothing_is_fetched_offline(profile: Path) -> None:
    done = findling("models", "download", "bge-m3", profile=profile, FINDLING_OFFLINE="1")
    assert done.returncode == 1
    assert json.dumps(os.listdir(Profile(profile).models)).count("bge") == 0
    assert environment()["PATH"]


def test_a_reranker_has_the_last_word_where_one_is_here(profile: Path, tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.mkdir()
    for name, text in {"a": "The heron stood in the pond.", "b": "A heron flew.", "c": "Herons eat fish."}.items():
        (library / f"{name}.txt").write_text(text)
    assert findling("add", library, profile=profile).returncode == 0
    plain = findling("search", "heron", "--rerank", "--json", profile=profile)
    assert "no reranker here" in plain.stderr
    reranker(profile)
    hits = answered("search", "heron", "--rerank", profile=profile)["hits"]
    passages = [hit["passage"] for hit in hits]
    assert sorted(hit["path"] for hit in json.loads(plain.stdout)["hits"]) == sorted(hit["path"] for hit in hits)
    scores = dict(zip(passages, answered("rerank", "heron", *passages, profile=profile)["scores"], strict=True))
    assert [hit["score"] for hit in hits] == pytest.approx(sorted(scores.values(), reverse=True), abs=1e-3)
    assert [hit["score"] for hit in hits] == pytest.approx([scores[passage] for passage in passages], abs=1e-3)
