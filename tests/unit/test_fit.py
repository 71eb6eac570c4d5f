"""What a model needs, where it fits, and which one is recommended."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.models.catalogue import find_model, load_catalogue
from findling.models.embedder import ALL_LAYERS, gpu_layers
from findling.models.fit import fit, layers_that_fit, memory_need, weight_bytes
from findling.models.hardware import Device
from findling.models.machine import GB, Machine, named_machine
from findling.models.recommend import quantisations, recommend, suits
from findling.models.tuned import Tuning

QWEN = find_model("Qwen3-Embedding-0.6B")
LARGE = find_model("Qwen3-Embedding-8B")


def machine(gigabytes: float, kind: str = "gpu") -> Machine:
    return Machine("device", kind, int(gigabytes * GB), 8 * GB, cores=2, tflops=50.0)


@pytest.mark.parametrize(
    ("name", "quantisation", "kib"),
    [("Qwen3-Embedding-0.6B", "Q8_0", 112), ("Qwen3-Embedding-4B", "Q4_K_M", 144), ("e5-mistral-7b-instruct", "", 128),
     ("KaLM-Embedding-Gemma3-12B-2511", "Q4_K_M", 384), ("bge-m3", "Q8_0", 0), ("embeddinggemma-300m", "Q8_0", 0)],
)  # fmt: skip
def test_the_cache_is_that_of_the_architecture(name: str, quantisation: str, kib: int) -> None:
    assert memory_need(find_model(name), quantisation).cache == kib * 1024 * 512


def test_listed_sizes_are_taken_and_others_are_near_them() -> None:
    for spec in load_catalogue().values():
        for each in spec.quantisation:
            plain = msgspec.structs.replace(spec, quantisation=[], preferred="")
            if each.bytes and spec.parameters > 100_000_000:
                assert weight_bytes(spec, each.name) == each.bytes
                assert weight_bytes(plain, each.name) == pytest.approx(each.bytes, rel=0.2), (spec.name, each.name)


def test_more_of_anything_needs_more() -> None:
    least = memory_need(QWEN, "Q8_0").total
    assert memory_need(QWEN, "Q8_0", lanes=2).total > least
    assert memory_need(QWEN, "Q8_0", pack=2048).total > least
    assert memory_need(QWEN, "Q8_0", with_head=True).total > least
    assert memory_need(QWEN, "F16").total > least


def test_a_model_fits_wholly_partly_or_not() -> None:
    need = memory_need(LARGE, "Q4_K_M", on_gpu=True)
    assert fit(need, LARGE, machine(6)) == "full"
    assert fit(need, LARGE, machine(3)) == "partial"
    assert fit(need, LARGE, machine(0.2)) == "no"
    assert fit(need, LARGE, machine(3, "cpu")) == "no"
    assert 0 < layers_that_fit(need, LARGE, 3 * GB) < 36


def test_what_does_not_fit_on_a_card_is_told(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    with file.open("wb") as made:
        made.write(b"GGUF")
        made.truncate(weight_bytes(LARGE, "Q4_K_M"))
    small, large = (Device("Vulkan0", "card", "gpu", size * GB, size * GB) for size in (4, 12))
    layers, warnings = gpu_layers(LARGE, file, Tuning(), small)
    assert 0 < layers < 36
    assert "card" in warnings[0]
    assert gpu_layers(LARGE, file, Tuning(), large) == (ALL_LAYERS, [])
    assert gpu_layers(LARGE, file, Tuning(), Device("CPU", "chip", "cpu", 0, 0)) == (0, [])


@pytest.mark.parametrize("name", ["RTX 4070 Ti 12GB", "nvidia geforce rtx 4070 ti", "rtx4070ti 12 gb"])
def test_devices_are_known_by_their_usual_names(name: str) -> None:
    assert named_machine(name).device == "RTX 4070 Ti 12 GB"


def test_macs_share_their_memory() -> None:
    mac = named_machine("M4 Max 48GB")
    assert mac.kind == "integrated gpu"
    assert mac.room == 36 * GB
    with pytest.raises(FindlingError) as error:
        named_machine("abacus 3000")
    assert error.value.code is Code.DEVICE_UNKNOWN


def test_a_restrictive_licence_must_be_accepted(tmp_path: Path) -> None:
    profile, specs = Profile(tmp_path), load_catalogue().values()
    free = recommend(profile, specs, machine(24), 1000)
    assert free.model == "Qwen3-Embedding-8B"
    accepted = recommend(profile, specs, machine(24), 1000, ["KaLM-Embedding-Gemma3-12B-2511"])
    assert accepted.model == "KaLM-Embedding-Gemma3-12B-2511"


def test_large_models_also_come_small_but_are_not_recommended_so(tmp_path: Path) -> None:
    assert {"Q2_K", "Q3_K_M"} <= set(quantisations(LARGE))
    assert "Q2_K" not in quantisations(QWEN)
    advice = recommend(Profile(tmp_path), load_catalogue().values(), machine(4.5), 1000)
    small = next(row for row in advice.table if (row.model, row.quantisation) == (LARGE.name, "Q2_K"))
    assert small.fit == "full"
    assert not suits(small, [])
    assert advice.model != LARGE.name


def test_a_library_too_large_for_a_night_gets_a_faster_model(tmp_path: Path) -> None:
    specs = load_catalogue().values()
    slow = msgspec.structs.replace(machine(24), tflops=10.0)
    few, many = (recommend(Profile(tmp_path), specs, slow, passages) for passages in (1000, 3_000_000))
    assert few.model == "Qwen3-Embedding-8B"
    assert many.model not in ("", few.model)
