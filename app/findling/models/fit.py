"""How much memory a model needs before its file is here, and whether a device has it.

The formula follows what llama.cpp allocates: weights, the cache of keys and values, the buffer that a graph is computed
in, and what is handed back. `benchmarks/memory.py` holds it to what processes really use.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from findling.models.catalogue import ModelSpec, Shape
from findling.models.machine import Machine
from findling.models.tuned import SHORT

Fit = Literal["full", "partial", "no"]

BITS: Final = {
    "Q2_K": 3.2, "Q3_K_M": 4.1, "Q4_0": 4.7, "Q4_K_M": 4.85, "Q5_K_M": 5.75, "Q6_K": 6.6, "Q8_0": 8.55, "BF16": 16.05,
    "F16": 16.05, "F32": 32.1, "I8": 8.1,
}  # fmt: skip
"""Bits a weight, taken from published files of the catalogue."""
TABLE_BITS: Final = 6.6
"""Bits a weight at least of the table of tokens, which quantisers treat with care."""
CACHELESS: Final = frozenset({"bert", "nomic-bert-moe", "gemma-embedding"})
"""Architectures without a cache of keys and values."""
PROCESS_BYTES: Final = 65 * 1024**2
"""The embedder itself: Python, numpy and llama.cpp without a model (measured)."""
WORD_BYTES: Final = 130
"""Of a vocabulary, a token (measured)."""
VOCABULARY_BYTES: Final = 60 * 1024**2
"""A static model's vocabulary, and the words whose pieces it remembers (measured)."""
GPU_BYTES: Final = 400 * 1024**2
"""What a driver takes for a context on a graphics card (0.3 to 0.5 GB, read)."""
HALF: Final = 2
FLOAT: Final = 4


class Need(msgspec.Struct, frozen=True):
    """Bytes that a model takes while it embeds."""

    weights: int
    cache: int
    compute: int
    process: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.cache + self.compute + self.process


def weight_bytes(spec: ModelSpec, quantisation: str) -> int:
    """Size of the file: as listed, else by the bits of its quantisation. 0 where neither is known."""
    for each in spec.quantisation:
        if each.name == quantisation and each.bytes:
            return each.bytes
    bits = BITS.get(quantisation, 0.0)
    table = spec.shape.vocabulary * spec.shape.width if spec.shape is not None else 0
    return int((table * max(bits, TABLE_BITS) + max(0, spec.parameters - table) * bits) / 8) if bits else 0


def memory_need(
    spec: ModelSpec,
    quantisation: str,
    lanes: int = 1,
    pack: int = 0,
    *,
    on_gpu: bool = False,
    with_head: bool = False,
    file_bytes: int = 0,
) -> Need:
    """What a model needs with so many contexts of that pack. `with_head`: a stock llama.cpp computes the language
    model's head for nothing (4 bytes a token and word of the vocabulary). `file_bytes`: where the file is here."""
    weights = file_bytes or weight_bytes(spec, quantisation)
    if spec.is_static:
        return Need(weights, 0, VOCABULARY_BYTES, 0)
    process = PROCESS_BYTES + (GPU_BYTES if on_gpu else 0)
    if spec.shape is None:
        return Need(weights, 0, weights // 20, process)
    process += WORD_BYTES * spec.shape.vocabulary
    room = max(pack, min(SHORT, spec.limit))
    cache = 0 if spec.architecture in CACHELESS else room * cache_bytes_per_token(spec.shape)
    compute = _compute_bytes(spec, spec.shape, room)
    if with_head and has_unused_head(spec):
        compute += FLOAT * spec.shape.vocabulary * room * 2
    return Need(weights, lanes * cache, lanes * compute, process)


def has_unused_head(spec: ModelSpec) -> bool:
    """Whether a stock llama.cpp computes a language model's head for it, which embedding does not need."""
    return spec.architecture not in (*CACHELESS, "llama-embed")


def cache_bytes_per_token(shape: Shape) -> int:
    """Keys and values of one token, at 16 bits."""
    return shape.layers * 2 * shape.kv_heads * shape.head_width * HALF


def _compute_bytes(spec: ModelSpec, shape: Shape, room: int) -> int:
    """The largest set of intermediate results that are alive at once, with the output."""
    attention = shape.heads * shape.head_width
    inner = shape.feed_forward * (1 if "bert" in spec.architecture else 2)
    widest = max(inner + 2 * shape.width, 3 * attention + 2 * shape.width)
    return FLOAT * room * (widest + shape.width) + HALF * room * room


def layers_that_fit(need: Need, spec: ModelSpec, room: int) -> int:
    """Layers whose weights fit beside everything else."""
    layers = spec.shape.layers if spec.shape is not None else 1
    left = room - (need.total - need.weights)
    return max(0, min(layers, int(layers * left / max(1, need.weights))))


def fit(need: Need, spec: ModelSpec, machine: Machine) -> Fit:
    """Whether a model runs wholly on a machine's device, partly with the rest in its memory, or not at all."""
    if need.total <= machine.room:
        return "full"
    if machine.kind == "cpu":
        return "no"
    partly = layers_that_fit(need, spec, machine.room) > 0
    return "partial" if partly and need.total <= machine.room + machine.host_room else "no"
