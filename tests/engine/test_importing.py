"""Models from files, and from other programs' folders."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import sys
from collections.abc import Callable
from pathlib import Path

import filelock
import pytest
from tests.engine.model_files import Value, entry, gguf, like, text
from tests.processes import MODEL

from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.models.catalogue import find_model
from findling.models.gguf_header import read_header
from findling.models.importing import import_model, remove_model
from findling.models.neighbours import found_models
from findling.models.partial import Progress
from findling.models.transfer import Control


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", os.fspath(folder))
    monkeypatch.setenv("USERPROFILE", os.fspath(folder))
    monkeypatch.delenv("OLLAMA_MODELS", raising=False)
    return folder


def refused(import_it: Callable[[], object]) -> FindlingError:
    with pytest.raises(FindlingError) as caught:
        import_it()
    assert "?" not in str(caught.value), "a parameter of the sentence is missing"
    return caught.value


def test_the_header_of_a_real_model_is_read() -> None:
    header = read_header(MODEL)
    assert (header.architecture, header.width, header.layers) == ("bert", 384, 6)
    assert (header.vocabulary, header.quantisation) == (30522, "F16")
    assert header.bytes == MODEL.stat().st_size
    assert "blk.5.ffn_down.weight" in header.places


def test_a_real_model_is_imported_and_removed(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "downloaded by hand.gguf"
    shutil.copyfile(MODEL, file)
    seen: list[Progress] = []
    found = import_model(profile, file, seen.append)
    assert (found.spec.name, found.quantisation, found.bytes) == ("all-MiniLM-L6-v2", "F16", file.stat().st_size)
    own = profile.models / "all-MiniLM-L6-v2-F16.gguf"
    assert own.read_bytes() == file.read_bytes()
    assert found.spec.locate(profile) == own
    assert seen[-1] == Progress(found.bytes, found.bytes)
    assert import_model(profile, own) == found, "importing a file onto itself changes nothing"
    assert own.exists()
    assert remove_model(profile, found.spec) == found.bytes
    assert remove_model(profile, found.spec) == 0
    assert file.exists()
    assert found.spec.locate(profile) == MODEL, "the one that ships with the program stays"


@pytest.mark.parametrize(
    ("name", "quantisation"),
    [
        ("Qwen3-Embedding-0.6B", "Q8_0"),
        ("Qwen3-Reranker-0.6B", "Q8_0"),
        ("KaLM-embedding-multilingual-mini-instruct-v1", "Q8_0"),
        ("KaLM-embedding-multilingual-mini-instruct-v1.5", "F16"),
        ("KaLM-embedding-multilingual-mini-instruct-v2.5", "Q4_K_M"),
        ("bge-m3", "Q8_0"),
        ("multilingual-e5-large", "Q8_0"),
        ("multilingual-e5-large-instruct", "F16"),
        ("embeddinggemma-300m", "Q4_0"),
        ("bge-reranker-v2-m3", "Q4_K_M"),
    ],
)
def test_a_model_is_recognised_among_those_of_its_shape(
    profile: Profile, tmp_path: Path, name: str, quantisation: str
) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(like(find_model(name), quantisation))
    found = import_model(profile, file)
    assert (found.spec.name, found.quantisation) == (name, quantisation)
    nameless = tmp_path / f"{name}.{quantisation}.gguf"
    nameless.write_bytes(like(find_model(name), quantisation, name="model"))
    assert import_model(profile, nameless).spec.name == name


def test_a_nameless_model_is_asked_about(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(like(find_model("bge-m3"), "Q8_0", name=""))
    error = refused(lambda: import_model(profile, file))
    assert error.code is Code.MODEL_UNRECOGNISED
    assert set(error.params["candidates"].split(", ")) == {
        "bge-m3",
        "bge-reranker-v2-m3",
        "multilingual-e5-large",
        "multilingual-e5-large-instruct",
    }
    assert import_model(profile, file, name="multilingual-e5-large").spec.name == "multilingual-e5-large"
    assert refused(lambda: import_model(profile, file, name="no such")).code is Code.MODEL_UNKNOWN
    other = refused(lambda: import_model(profile, file, name="Qwen3-Embedding-0.6B"))
    assert other.code is Code.MODEL_MISMATCH
    assert "architecture is bert" in str(other)


def test_a_model_for_chat_is_not_taken_for_the_embedding_model_made_from_it(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "Qwen3-0.6B-Q8_0.gguf"
    file.write_bytes(like(find_model("Qwen3-Embedding-0.6B"), "Q8_0", name="Qwen3 0.6B"))
    assert refused(lambda: import_model(profile, file)).code is Code.MODEL_UNRECOGNISED


def test_a_reranker_without_its_classifier_is_refused(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    embedder = find_model("Qwen3-Embedding-0.6B")
    file.write_bytes(like(embedder, "Q8_0", name="Qwen3 Reranker 0.6B"))
    error = refused(lambda: import_model(profile, file))
    assert error.code is Code.MODEL_MISMATCH
    assert "cls.output.weight" in str(error)


def test_a_quantisation_that_the_catalogue_does_not_have_is_told(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(like(find_model("bge-m3"), "Q6_K"))
    error = refused(lambda: import_model(profile, file))
    assert error.code is Code.QUANTISATION_UNKNOWN
    assert "Q6_K" in str(error)


def test_a_model_is_recognised_by_its_hash(profile: Profile, tmp_path: Path) -> None:
    content = like(find_model("bge-m3"), "Q8_0", name="")
    file = tmp_path / "model.gguf"
    file.write_bytes(content)
    profile.create()
    profile.catalogue.write_text(
        '[[model]]\nname = "mine"\nlicence = "MIT"\narchitecture = "bert"\ndimension = 1024\nlimit = 512\n'
        'pooling = "cls"\nattention = "bidirectional"\npreferred = "Q8_0"\n'
        f'[[model.quantisation]]\nname = "Q8_0"\nsha256 = "{hashlib.sha256(content).hexdigest()}"\n'
    )
    assert import_model(profile, file).spec.name == "mine"


def test_what_is_no_whole_model_is_refused(profile: Profile, tmp_path: Path) -> None:
    whole = like(find_model("bge-m3"), "Q8_0")
    file = tmp_path / "model.gguf"
    for content, code in (
        (b"", Code.MODEL_NOT_GGUF),
        (b"<!doctype html>", Code.MODEL_NOT_GGUF),
        (whole[:-1], Code.MODEL_DAMAGED),
        (whole[:1000], Code.MODEL_DAMAGED),
        (whole[:10], Code.MODEL_DAMAGED),
    ):
        file.write_bytes(content)
        assert refused(lambda: import_model(profile, file)).code is code
    file.unlink()
    assert refused(lambda: import_model(profile, file)).code is Code.FILE_UNREADABLE
    assert refused(lambda: import_model(profile, tmp_path)).code is Code.MODEL_NOT_GGUF
    assert not profile.models.exists()


def head(tensors: int = 0, entries: int = 0, version: int = 3) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, tensors, entries)


HUGE = 2**63
HOSTILE = {
    "tensors": head(tensors=HUGE),
    "entries": head(entries=HUGE),
    "old version": head(version=1),
    "big endian": b"GGUF" + struct.pack(">IQQ", 3, 0, 0),
    "long key": head(entries=1) + struct.pack("<Q", HUGE),
    "long text": head(entries=1) + text("a") + struct.pack("<IQ", 8, HUGE) + bytes(100),
    "long list": head(entries=1) + text("a") + struct.pack("<IIQ", 9, 4, HUGE) + bytes(100),
    "list longer than the file": head(entries=1) + text("a") + struct.pack("<IIQ", 9, 4, 3_000_000) + bytes(100),
    "texts longer than the file": head(entries=1) + text("a") + struct.pack("<IIQ", 9, 8, 3_000_000) + bytes(100),
    "list of lists": head(entries=1) + text("a") + struct.pack("<IIQ", 9, 9, 1) + bytes(100),
    "unknown type": head(entries=1) + text("a") + struct.pack("<I", 99) + bytes(100),
    "key twice": head(entries=2) + entry("a", 1) + entry("a", 2),
    "alignment": head(entries=1, tensors=0) + entry("general.alignment", 0),
    "dimensions": head(tensors=1) + text("t") + struct.pack("<I", 1000) + bytes(100),
    "weights": head(tensors=1) + text("t") + struct.pack("<IQQIQ", 2, HUGE, HUGE, 0, 0) + bytes(100),
    "offset": head(tensors=1) + text("t") + struct.pack("<IQIQ", 1, 1, 0, HUGE) + bytes(100),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_header_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(content)
    assert refused(lambda: read_header(file)).code is Code.MODEL_DAMAGED


def test_any_damage_of_a_header_is_an_error_or_harmless(tmp_path: Path) -> None:
    metadata: dict[str, Value] = {"general.architecture": "bert", "bert.block_count": 6, "tokenizer.ggml.tokens": ["a"]}
    whole = gguf(metadata, 64)
    file = tmp_path / "model.gguf"
    for at in range(len(whole) - 64):
        for byte in (0, 0x7F, 0xFF):
            file.write_bytes(whole[:at] + bytes([byte]) + whole[at + 1 :])
            try:
                read_header(file)
            except FindlingError as error:
                assert error.code in (Code.MODEL_DAMAGED, Code.MODEL_NOT_GGUF)


def test_an_import_is_cancelled_and_leaves_nothing(profile: Profile) -> None:
    control = Control()
    control.cancel()
    assert refused(lambda: import_model(profile, MODEL, control=control)).code is Code.DOWNLOAD_CANCELLED
    assert not list(profile.models.rglob("*.gguf*part"))


def test_an_import_asks_for_room_and_for_its_turn(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        real = shutil.disk_usage(profile.folder.parent)
        patch.setattr(shutil, "disk_usage", lambda _: real._replace(free=1))
        assert refused(lambda: import_model(profile, MODEL)).code is Code.NO_ROOM
    with filelock.FileLock(profile.models / "downloads" / "all-MiniLM-L6-v2-F16.gguf.lock", is_singleton=False):
        assert refused(lambda: import_model(profile, MODEL)).code is Code.DOWNLOAD_RUNNING
        assert refused(lambda: remove_model(profile, find_model("all-MiniLM-L6-v2"))).code is Code.DOWNLOAD_RUNNING


def ollama(folder: Path, model: str, tag: str, content: bytes) -> Path:
    digest = hashlib.sha256(content).hexdigest()
    blob = folder / "blobs" / f"sha256-{digest}"
    blob.parent.mkdir(parents=True, exist_ok=True)
    blob.write_bytes(content)
    manifest = folder / "manifests" / "registry.ollama.ai" / "library" / model / tag
    manifest.parent.mkdir(parents=True, exist_ok=True)
    layers = [
        {"mediaType": "application/vnd.ollama.image.license", "digest": f"sha256:{'0' * 64}", "size": 1},
        {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{digest}", "size": len(content)},
    ]
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    return blob


def test_models_of_other_programs_are_found(
    home: Path, tmp_path: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")  # where there is no service with a folder of its own
    assert found_models(profile) == []
    mine = ollama(home / ".ollama" / "models", "bge-m3", "latest", like(find_model("bge-m3"), "F16", name=""))
    ollama(home / ".ollama" / "models", "llama3", "8b", gguf({"general.architecture": "llama"}))
    broken = home / ".ollama" / "models" / "manifests" / "registry.ollama.ai" / "library" / "x" / "y"
    broken.parent.mkdir()
    broken.write_text("{")
    studio = home / ".lmstudio" / "models" / "Qwen" / "Qwen3-Embedding-0.6B-GGUF" / "model-q8.gguf"
    studio.parent.mkdir(parents=True)
    studio.write_bytes(like(find_model("Qwen3-Embedding-0.6B"), "Q8_0", name=""))
    (studio.parent / "mmproj.gguf").write_bytes(b"GGUF")
    found = {(each.program, each.name, each.quantisation): each for each in found_models(profile)}
    assert set(found) == {("Ollama", "bge-m3", "F16"), ("LM Studio", "Qwen3-Embedding-0.6B", "Q8_0")}
    first = found["Ollama", "bge-m3", "F16"]
    assert first.path == mine
    assert import_model(profile, first.path, name=first.name, quantisation=first.quantisation).bytes == first.bytes
    elsewhere = tmp_path / "elsewhere"
    ollama(elsewhere, "embeddinggemma", "300m", like(find_model("embeddinggemma-300m"), "Q8_0", name=""))
    monkeypatch.setenv("OLLAMA_MODELS", os.fspath(elsewhere))
    assert "embeddinggemma-300m" in [each.name for each in found_models(profile)]
