"""What `embedding.py` compares: Findling's encoder and llama.cpp's own ways, each loaded in a process of its own."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from findling.index.embedding import NETWORK
from findling.models.catalogue import ModelSpec
from findling.models.encoder import Encoder
from findling.models.llama import Model, start_library
from findling.models.tuned import Tuning

Floats = npt.NDArray[np.float32]
Embed = Callable[[list[str]], Floats]

FINDLING: Final = "Findling"
PACKS: Final = {"one by one": 0, "packs of 512": 512, "packs of 2048": 2048}
EMBED_LIST: Final = "Llama.embed(list)"


def contender(name: str, path: Path, spec: ModelSpec, tuning: Tuning) -> Embed:
    """A contender, loaded."""
    if name == FINDLING:
        return findling(path, spec, tuning)
    if name == EMBED_LIST:
        return embed_list(path)
    return c_api(path, spec, PACKS[name])


def findling(path: Path, spec: ModelSpec, tuning: Tuning) -> Embed:
    """Findling's encoder, handed batches as its indexing hands them over (so long that each takes two seconds)."""
    start_library()
    model = Model(path, spec)
    encoder = Encoder(model, tuning)

    def embed(passages: list[str]) -> Floats:
        tokens = sum(len(passage) for passage in passages) / 4 / len(passages)
        size = int(np.clip(NETWORK.seconds * tuning.tokens_per_second / tokens, NETWORK.smallest, NETWORK.largest))
        batches = [passages[start : start + size] for start in range(0, len(passages), size)]
        return np.concatenate([encoder.embed(batch, "document")[0] for batch in batches])

    return embed


def embed_list(path: Path) -> Embed:
    """The high-level wrapper as its users call it."""
    from llama_cpp import Llama

    llama = Llama(str(path), embedding=True, verbose=False)
    return lambda passages: np.asarray(llama.embed(passages), np.float32)


def c_api(path: Path, spec: ModelSpec, pack: int) -> Embed:
    """llama.cpp without any wrapper, arrays filled by numpy: packs in input order, or one text at a time (0)."""
    import llama_cpp as api

    start_library()
    parameters = api.llama_model_default_params()
    parameters.n_gpu_layers = 0
    model = api.llama_model_load_from_file(str(path).encode(), parameters)
    vocabulary = api.llama_model_get_vocab(model)
    capacity, sequences = pack or 512, 64 if pack else 1
    options = api.llama_context_default_params()
    options.n_ctx = options.n_batch = options.n_ubatch = capacity
    options.n_seq_max = sequences
    options.n_threads = options.n_threads_batch = 1
    options.pooling_type = {"mean": 1, "cls": 2, "last": 3}[spec.pooling]
    options.attention_type = {"causal": 0, "bidirectional": 1}[spec.attention]
    options.embeddings = options.kv_unified = options.no_perf = True
    context = api.llama_init_from_model(model, options)
    memory = api.llama_get_memory(context)
    dimension = api.llama_model_n_embd(model)
    room = np.empty(4096, np.int32)
    arrays = [np.zeros(capacity, np.int32), np.zeros(capacity, np.int32), np.ones(capacity, np.int32)]
    owners, outputs = np.zeros(capacity, np.uintp), np.ones(capacity, np.int8)
    numbers = np.arange(sequences, dtype=np.int32)

    def pointer(array: npt.NDArray[Any], type: Any) -> Any:
        return array.ctypes.data_as(ctypes.POINTER(type))

    batch = api.llama_batch(
        0,
        pointer(arrays[0], ctypes.c_int32),
        None,
        pointer(arrays[1], ctypes.c_int32),
        pointer(arrays[2], ctypes.c_int32),
        pointer(owners, ctypes.POINTER(ctypes.c_int32)),
        pointer(outputs, ctypes.c_int8),
    )

    def tokens_of(text: str) -> npt.NDArray[np.int32]:
        data = text.encode()
        count = api.llama_tokenize(vocabulary, data, len(data), pointer(room, ctypes.c_int32), 4096, True, False)
        return room[:count].copy()

    def run(rows: list[npt.NDArray[np.int32]]) -> list[Floats]:
        end = 0
        for number, tokens in enumerate(rows):
            start, end = end, end + len(tokens)
            arrays[0][start:end] = tokens
            arrays[1][start:end] = np.arange(len(tokens), dtype=np.int32)
            owners[start:end] = numbers.ctypes.data + 4 * number
        batch.n_tokens = end
        if memory:
            api.llama_memory_clear(memory, False)
        if api.llama_decode(context, batch) != 0:
            raise RuntimeError("llama.cpp failed")
        found = [api.llama_get_embeddings_seq(context, number) for number in range(len(rows))]
        return [np.ctypeslib.as_array(vector, (dimension,)).copy() for vector in found]

    def embed(passages: list[str]) -> Floats:
        vectors: list[Floats] = []
        waiting: list[npt.NDArray[np.int32]] = []
        used = 0
        for passage in passages:
            tokens = tokens_of(passage)
            if waiting and (used + len(tokens) > capacity or len(waiting) == sequences):
                vectors += run(waiting)
                waiting, used = [], 0
            waiting.append(tokens)
            used += len(tokens)
        vectors += run(waiting)
        found = np.stack(vectors)
        return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)

    return embed
