"""Small GGUF files with the header of a real model, and weights of any length."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence

from findling.models.catalogue import ModelSpec

FILE_TYPES = {"F32": 0, "F16": 1, "Q4_0": 2, "Q8_0": 7, "Q4_K_M": 15, "Q6_K": 18, "BF16": 32}

Value = str | int | bool | float | list[str]


def text(value: str) -> bytes:
    """A text as GGUF writes it."""
    return struct.pack("<Q", len(value.encode())) + value.encode()


def entry(key: str, value: Value) -> bytes:
    """One key and its value."""
    head = text(key)
    match value:
        case bool():
            return head + struct.pack("<I?", 7, value)
        case str():
            return head + struct.pack("<I", 8) + text(value)
        case int():
            return head + struct.pack("<II", 4, value)
        case float():
            return head + struct.pack("<If", 6, value)
        case _:
            return head + struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(text, value))


def gguf(metadata: dict[str, Value], weights: int = 4096, tensors: Sequence[str] = ("token_embd.weight",)) -> bytes:
    """A file with these entries, whose tensors have together about `weights` bytes of noise."""
    each = max(32, weights // len(tensors) // 32 * 32)
    listed = b"".join(
        text(name) + struct.pack("<IQIQ", 1, each // 4, 0, number * each) for number, name in enumerate(tensors)
    )
    entries = b"".join(entry(key, value) for key, value in metadata.items())
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(metadata)) + entries + listed
    head += bytes(-len(head) % 32)
    return head + random.Random(weights).randbytes(each * len(tensors))


def like(spec: ModelSpec, quantisation: str, name: str | None = None, weights: int = 4096) -> bytes:
    """A file that says of itself what a converted file of that model would."""
    assert spec.shape is not None
    tokens = [str(number) for number in range(spec.shape.vocabulary)]
    metadata: dict[str, Value] = {
        "general.architecture": spec.architecture,
        "general.name": spec.name.replace("-", " ") if name is None else name,
        "general.file_type": FILE_TYPES[quantisation],
        f"{spec.architecture}.block_count": spec.shape.layers,
        f"{spec.architecture}.embedding_length": spec.shape.width,
        "tokenizer.ggml.tokens": tokens,
    }
    tensors = ["token_embd.weight", "cls.output.weight"] if spec.kind == "reranker" else ["token_embd.weight"]
    return gguf(metadata, weights, tensors)
