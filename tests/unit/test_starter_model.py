"""The starter model is made from the published weights only, and only a proved conversion takes its place."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "starter_model.py"


@pytest.fixture
def starter() -> ModuleType:
    """A fresh copy of the script as a module (`packaging/` is no package)."""
    spec = importlib.util.spec_from_file_location("starter_model", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def one_line(error: pytest.ExceptionInfo[Exception]) -> str:
    message = str(error.value)
    assert "\n" not in message
    return message


def test_safetensors_are_read_in_the_order_of_the_file_without_other_types(starter: ModuleType) -> None:
    header = {
        "__metadata__": {"format": "pt"},
        "second": {"dtype": "F32", "shape": [2, 2], "data_offsets": [12, 28]},
        "first": {"dtype": "F32", "shape": [1], "data_offsets": [8, 12]},
        "positions": {"dtype": "I64", "shape": [1], "data_offsets": [0, 8]},
    }
    head = json.dumps(header).encode()
    values = bytes(8) + bytes.fromhex("0000803f") + bytes.fromhex("00000040") * 4  # 1.0, then four times 2.0
    tensors = starter.read_safetensors(len(head).to_bytes(8, "little") + head + values)
    assert {name: tensor.tolist() for name, tensor in tensors.items()} == {"first": [1.0], "second": [[2.0, 2.0]] * 2}
    assert list(tensors) == ["first", "second"]


@pytest.mark.parametrize(
    ("piece", "special", "stored"),
    [("word", False, "▁word"), ("##ing", False, "ing"), ("[CLS]", True, "[CLS]"), ("#", False, "▁#")],
)
def test_word_starts_carry_the_mark_that_llama_cpp_looks_for(
    starter: ModuleType, piece: str, special: bool, stored: str
) -> None:
    assert starter.phantom_space(piece, special) == stored


def test_the_installed_model_embeds_like_sentence_transformers(
    starter: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert starter.is_ready()
    assert starter.lowest_cosine(starter.MODEL) >= 0.9999
    assert starter.main() == 0
    assert capsys.readouterr() == ("", "")


def test_a_damaged_model_is_not_ready(starter: ModuleType, tmp_path: Path) -> None:
    damaged = tmp_path / "model.gguf"
    assert not starter.is_ready(damaged)
    with starter.MODEL.open("rb") as file:
        damaged.write_bytes(file.read(1_000_000))
    assert not starter.is_ready(damaged)


def test_a_wheel_that_was_not_published_is_refused(
    starter: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = tmp_path / starter.WHEEL
    monkeypatch.setenv("FINDLING_STARTER_WHEEL", str(wheel))
    with pytest.raises(starter.StarterModelError) as missing:
        starter.make(tmp_path / "model.gguf")
    assert "not a file" in one_line(missing)
    wheel.write_bytes(b"PK")
    with pytest.raises(starter.StarterModelError) as other:
        starter.make(tmp_path / "model.gguf")
    assert starter.WHEEL_SHA256 in one_line(other)
    assert list(tmp_path.iterdir()) == [wheel]


def test_without_a_network_one_line_says_what_to_do(
    starter: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FINDLING_STARTER_WHEEL", raising=False)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(starter.StarterModelError) as offline:
        starter.make(tmp_path / "model.gguf")
    assert "FINDLING_STARTER_WHEEL" in one_line(offline)
    assert list(tmp_path.iterdir()) == []


def test_a_conversion_that_embeds_differently_is_removed(
    starter: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = b"GGUF, but not this model"
    wheel = tmp_path / "any.whl"
    wheel.write_bytes(b"")
    monkeypatch.setenv("FINDLING_STARTER_WHEEL", str(wheel))
    monkeypatch.setattr(starter, "WHEEL_SHA256", hashlib.sha256(b"").hexdigest())
    monkeypatch.setattr(starter, "MODEL_SHA256", hashlib.sha256(content).hexdigest())
    monkeypatch.setattr(starter, "convert", lambda _wheel, target: target.write_bytes(content))
    monkeypatch.setattr(starter, "lowest_cosine", lambda _model: float("nan"))
    with pytest.raises(starter.StarterModelError) as differs:
        starter.make(tmp_path / "model.gguf")
    assert "embeds differently" in one_line(differs)
    assert list(tmp_path.iterdir()) == [wheel]
