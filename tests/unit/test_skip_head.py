"""The llama.cpp that we build leaves out what nobody reads, and computes everything else as before."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import llama_cpp as llama
import numpy as np
import numpy.typing as npt
import pytest
from llama_cpp._ggml import libggml

from findling.models.backends import skips_head
from findling.models.catalogue import Kind, ModelSpec, Pooling, Shape
from findling.models.llama import start_library
from findling.models.probe import write_random_model

ours = pytest.mark.skipif(not skips_head(), reason="this llama.cpp was not built by `make`")

SHAPE = Shape(layers=2, width=64, heads=4, kv_heads=2, head_width=16, feed_forward=128, vocabulary=5000)
TOKENS = np.arange(40, 57, dtype=np.int32)
NONE, MEAN, LAST, RANK = 0, 1, 3, 4
HEAD = "result_output"


@dataclass
class Run:
    """What one decode computed and gave."""

    nodes: set[str]
    logits: npt.NDArray[np.float32] | None
    pooled: npt.NDArray[np.float32] | None
    tokens: npt.NDArray[np.float32] | None


def model_file(folder: Path, architecture: str, kind: Kind = "embedding") -> Path:
    pooling: Pooling = "rank" if kind == "reranker" else "last"
    spec = ModelSpec(
        name="tiny", licence="", architecture=architecture, dimension=64, limit=128, pooling=pooling,
        attention="causal", kind=kind, shape=SHAPE,
    )  # fmt: skip
    path = folder / f"{architecture}-{kind}.gguf"
    write_random_model(path, spec, "F16")
    return path


class Context:
    """A context of llama.cpp that notes the names of the nodes it computes."""

    def __init__(self, model: Any, embeddings: bool, pooling: int) -> None:
        self.model = model
        self.nodes: set[str] = set()
        libggml.ggml_get_name.restype = ctypes.c_char_p
        libggml.ggml_get_name.argtypes = [ctypes.c_void_p]

        def note(tensor: int, ask: bool, _data: Any) -> bool:
            if ask:
                self.nodes.add(libggml.ggml_get_name(tensor).decode())
            return not ask

        parameters = llama.llama_context_default_params()
        parameters.n_ctx = parameters.n_batch = parameters.n_ubatch = 128
        parameters.n_threads = parameters.n_threads_batch = 1
        parameters.embeddings, parameters.pooling_type = embeddings, pooling
        self._callback = type(parameters.cb_eval)(note)
        parameters.cb_eval = self._callback
        self.handle = llama.llama_init_from_model(model, parameters)
        assert self.handle

    def decode(self) -> Run:
        self.nodes.clear()
        llama.llama_memory_clear(llama.llama_get_memory(self.handle), True)
        tokens = (llama.llama_token * len(TOKENS))(*TOKENS)
        assert llama.llama_decode(self.handle, llama.llama_batch_get_one(tokens, len(TOKENS))) == 0
        logits = llama.llama_get_logits(self.handle)
        pooled = llama.llama_get_embeddings_seq(self.handle, 0)
        each = llama.llama_get_embeddings(self.handle)
        return Run(
            set(self.nodes),
            np.ctypeslib.as_array(logits, (SHAPE.vocabulary,)).copy() if logits else None,
            np.ctypeslib.as_array(pooled, (SHAPE.width,)).copy() if pooled else None,
            np.ctypeslib.as_array(each, (len(TOKENS), SHAPE.width)).copy() if each else None,
        )


@contextmanager
def context(file: Path, embeddings: bool, pooling: int) -> Iterator[Context]:
    start_library()
    model = llama.llama_model_load_from_file(str(file).encode(), llama.llama_model_default_params())
    assert model
    made = Context(model, embeddings, pooling)
    try:
        yield made
    finally:
        llama.llama_free(made.handle)
        llama.llama_model_free(model)


def run(file: Path, embeddings: bool, pooling: int = NONE) -> Run:
    with context(file, embeddings, pooling) as made:
        return made.decode()


ARCHITECTURES = pytest.mark.parametrize("architecture", ["qwen2", "qwen3", "llama", "gemma3"])


@ours
@ARCHITECTURES
@pytest.mark.parametrize("pooling", [MEAN, LAST])
def test_a_pooled_context_computes_no_head_and_keeps_no_logits(tmp_path: Path, architecture: str, pooling: int) -> None:
    found = run(model_file(tmp_path, architecture), embeddings=True, pooling=pooling)
    assert HEAD not in found.nodes
    assert "result_norm" in found.nodes
    assert found.logits is None


@ARCHITECTURES
def test_pooled_vectors_are_those_of_a_context_that_computes_everything(tmp_path: Path, architecture: str) -> None:
    file = model_file(tmp_path, architecture)
    everything = run(file, embeddings=True)
    assert HEAD in everything.nodes
    assert everything.tokens is not None
    last, mean = run(file, embeddings=True, pooling=LAST).pooled, run(file, embeddings=True, pooling=MEAN).pooled
    assert last is not None
    assert mean is not None
    np.testing.assert_array_equal(last, everything.tokens[-1])
    np.testing.assert_allclose(mean, everything.tokens.mean(axis=0), rtol=1e-3, atol=1e-5)


@ARCHITECTURES
def test_generation_has_its_logits_also_after_embedding_in_the_same_context(tmp_path: Path, architecture: str) -> None:
    file = model_file(tmp_path, architecture)
    fresh = run(file, embeddings=False)
    assert fresh.logits is not None
    assert np.ptp(fresh.logits) > 0
    with context(file, embeddings=True, pooling=LAST) as both:
        first = both.decode()
        llama.llama_set_embeddings(both.handle, False)
        second = both.decode()
        llama.llama_set_embeddings(both.handle, True)
        third = both.decode()
    assert HEAD in second.nodes
    assert second.logits is not None
    np.testing.assert_array_equal(second.logits, fresh.logits)
    assert first.pooled is not None
    np.testing.assert_array_equal(first.pooled, third.pooled)


def test_a_reranker_keeps_its_own_head(tmp_path: Path) -> None:
    found = run(model_file(tmp_path, "qwen3", "reranker"), embeddings=True, pooling=RANK)
    assert found.pooled is not None
    assert found.pooled[:2].sum() == pytest.approx(1)  # yes and no after a softmax
    assert (HEAD in found.nodes) != skips_head()
