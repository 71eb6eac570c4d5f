"""Models of a given shape with random weights: they run exactly as fast as the real ones and need no download.

A few layers of one tell the speed of the whole. Vectors of such a model mean nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from gguf import GGMLQuantizationType as Type
from gguf import GGUFWriter, PoolingType, TokenType

from findling.models.catalogue import AS_FILE_SAYS, ModelSpec, Shape

Raw = npt.NDArray[np.uint8]

QUANTISATIONS: Final = ("F32", "F16", "BF16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q4_0")
SPREAD: Final = 0.02
"""Standard deviation of the weights, about that of trained ones: the activations stay finite."""
LABELS: Final = ["yes", "no"]
"""What a reranker made of a language model tells apart."""
GEMMA_PERIOD: Final = 6
"""One layer in so many sees the whole text; llama.cpp aborts where none does."""

_HALF: Final = "<f2"
_RANGE: Final = [("scale", _HALF), ("least", _HALF)]
_BLOCKS: Final[dict[Any, tuple[int, list[Any]]]] = {
    Type.Q4_0: (32, [("scale", _HALF), ("low", "u1", 16)]),
    Type.Q5_0: (32, [("scale", _HALF), ("high", "u1", 4), ("low", "u1", 16)]),
    Type.Q5_1: (32, [*_RANGE, ("high", "u1", 4), ("low", "u1", 16)]),
    Type.Q8_0: (32, [("scale", _HALF), ("low", "i1", 32)]),
    Type.Q4_K: (256, [*_RANGE, ("scales", "u1", 12), ("low", "u1", 128)]),
    Type.Q5_K: (
        256,
        [*_RANGE, ("scales", "u1", 12), ("high", "u1", 32), ("low", "u1", 128)],
    ),
    Type.Q6_K: (256, [("low", "u1", 128), ("high", "u1", 64), ("scales", "i1", 16), ("scale", _HALF)]),
}
"""Weights in a block, and its fields (ggml-common.h)."""
_SCALES: Final[dict[Any, tuple[float, float]]] = {
    Type.Q4_0: (1 / 4.6, 0),
    Type.Q5_0: (1 / 9.2, 0),
    Type.Q5_1: (1 / 9.2, -15.5 / 9.2),
    Type.Q8_0: (1 / 73, 0),
    Type.Q4_K: (1 / 143, 7.5 / 143),
    Type.Q5_K: (1 / 285, 15.5 / 285),
    Type.Q6_K: (1 / 170, 0),
}
"""What gives random integers a spread of one and a mean of nought: the scale and the least value of a block."""
_INSTEAD: Final = {Type.Q4_K: Type.Q5_0, Type.Q5_K: Type.Q5_1, Type.Q6_K: Type.Q8_0}
"""What llama.cpp takes where 256 does not divide a row."""
_CHUNK_WEIGHTS: Final = 1 << 20


@dataclass(frozen=True)
class Tensor:
    """One tensor of a model: a vector, or a matrix of which the last dimension is contiguous."""

    name: str
    dimensions: tuple[int, ...]
    layer: int = -1
    plain: bool = False
    """Kept in F32 in every quantisation."""


def write_random_model(
    path: Path, spec: ModelSpec, quantisation: str, layers: int | None = None, words: Sequence[str] = ()
) -> None:
    """Write a GGUF file of the spec's shape, quantised as llama.cpp's own tool does it.

    `layers`: so many instead of all (for Gemma `GEMMA_PERIOD` at least). `words`: what the vocabulary knows as single
    tokens after a space; other text falls apart into bytes. Raises ValueError for a spec without a shape, an unknown
    quantisation or architecture.
    """
    if spec.shape is None:
        raise ValueError(f"{spec.name} has no shape")
    if quantisation not in QUANTISATIONS:
        raise ValueError(f"{quantisation} is none of {', '.join(QUANTISATIONS)}")
    count = layers_written(spec, layers or spec.shape.layers)
    writer = GGUFWriter(str(path), spec.architecture)
    _add_header(writer, spec, spec.shape, count)
    _add_vocabulary(writer, spec, spec.shape.vocabulary, words)
    random = np.random.default_rng(1)
    chunks: dict[Any, Raw] = {}
    kinds: list[tuple[Tensor, Any]] = []
    for tensor in tensors(spec, spec.shape, count):
        kind = _kind(quantisation, tensor, spec.shape, count)
        chunks.setdefault(kind, _random_chunk(kind, random))
        kinds.append((tensor, kind))
        size = _row_bytes(kind, tensor.dimensions[-1])
        bytes_shape = (*tensor.dimensions[:-1], size)
        writer.add_tensor_info(tensor.name, bytes_shape, np.dtype(np.uint8), int(np.prod(bytes_shape)), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for tensor, kind in kinds:
        writer.write_tensor_data(_values(tensor, kind, chunks[kind]))
    writer.close()


def layers_written(spec: ModelSpec, layers: int) -> int:
    """How many layers a file has of which so many are asked for."""
    return max(layers, GEMMA_PERIOD) if spec.architecture.startswith("gemma") else layers


def tensors(spec: ModelSpec, shape: Shape, layers: int) -> Iterator[Tensor]:
    """The tensors of such a model. Raises ValueError for an architecture that is not known."""
    if spec.architecture in ("bert", "nomic-bert-moe"):
        yield from _encoder_tensors(spec, shape, layers)
    elif spec.architecture in ("qwen2", "qwen3", "llama", "llama-embed", "gemma3", "gemma-embedding"):
        yield from _decoder_tensors(spec, shape, layers)
    else:
        raise ValueError(f"{spec.architecture} is not an architecture whose tensors are known here")


def _decoder_tensors(spec: ModelSpec, shape: Shape, layers: int) -> Iterator[Tensor]:
    width, inner = shape.width, shape.feed_forward
    queries, keys = shape.heads * shape.head_width, shape.kv_heads * shape.head_width
    gemma = spec.architecture.startswith("gemma")
    yield Tensor("token_embd.weight", (shape.vocabulary, width))
    yield Tensor("output_norm.weight", (width,))
    if spec.kind == "reranker":
        yield Tensor("cls.output.weight", (len(LABELS), width), plain=True)
    for layer in range(layers):
        norms = ["attn_norm", "ffn_norm", *(["post_attention_norm", "post_ffw_norm"] if gemma else [])]
        for name in norms:
            yield Tensor(f"blk.{layer}.{name}.weight", (width,))
        if gemma or spec.architecture == "qwen3":
            for name in ("attn_q_norm", "attn_k_norm"):
                yield Tensor(f"blk.{layer}.{name}.weight", (shape.head_width,))
        for name, rows in (("q", queries), ("k", keys), ("v", keys)):
            yield Tensor(f"blk.{layer}.attn_{name}.weight", (rows, width), layer)
            if spec.architecture == "qwen2":
                yield Tensor(f"blk.{layer}.attn_{name}.bias", (rows,))
        yield Tensor(f"blk.{layer}.attn_output.weight", (width, queries), layer)
        yield Tensor(f"blk.{layer}.ffn_gate.weight", (inner, width), layer)
        yield Tensor(f"blk.{layer}.ffn_up.weight", (inner, width), layer)
        yield Tensor(f"blk.{layer}.ffn_down.weight", (width, inner), layer)


def _encoder_tensors(spec: ModelSpec, shape: Shape, layers: int) -> Iterator[Tensor]:
    width, inner, moe = shape.width, shape.feed_forward, spec.architecture == "nomic-bert-moe"
    yield Tensor("token_embd.weight", (shape.vocabulary, width))
    yield Tensor("token_types.weight", (1 if moe else 2, width), plain=True)
    if not moe:
        yield Tensor("position_embd.weight", (spec.limit, width), plain=True)
    for part in ("weight", "bias"):
        yield Tensor(f"token_embd_norm.{part}", (width,))
    if spec.kind == "reranker":
        for name, rows in (("cls", width), ("cls.output", 1)):
            yield Tensor(f"{name}.weight", (rows, width), plain=True)
            yield Tensor(f"{name}.bias", (rows,))
    for layer in range(layers):
        block = f"blk.{layer}."
        matrices = {f"attn_{name}": (width, width) for name in ("q", "k", "v", "output")}
        if moe and layer % 2:
            experts = shape.experts
            yield Tensor(block + "ffn_gate_inp.weight", (experts, width), plain=True)
            yield Tensor(block + "ffn_up_exps.weight", (experts, inner, width), layer)
            yield Tensor(block + "ffn_down_exps.weight", (experts, width, inner), layer)
        else:
            matrices |= {"ffn_up": (inner, width), "ffn_down": (width, inner)}
        for name, dimensions in matrices.items():
            yield Tensor(f"{block}{name}.weight", dimensions, layer)
            yield Tensor(f"{block}{name}.bias", dimensions[:1])
        for name in ("attn_output_norm", "layer_output_norm"):
            for part in ("weight", "bias"):
                yield Tensor(f"{block}{name}.{part}", (width,))


def _add_header(writer: Any, spec: ModelSpec, shape: Shape, layers: int) -> None:
    writer.add_name(f"random weights in the shape of {spec.name}")
    writer.add_block_count(layers)
    writer.add_context_length(spec.limit)
    writer.add_embedding_length(shape.width)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.head_width)
    writer.add_value_length(shape.head_width)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(1_000_000.0)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_layer_norm_eps(1e-12)
    writer.add_causal_attention(spec.attention == "causal")
    writer.add_pooling_type(PoolingType[spec.pooling.upper()])
    if spec.kind == "reranker" and "bert" not in spec.architecture:
        writer.add_classifier_output_labels(LABELS)
    if spec.architecture.startswith("gemma"):
        writer.add_sliding_window(512)
    if shape.experts:
        writer.add_expert_count(shape.experts)
        writer.add_expert_used_count(2)
        writer.add_moe_every_n_layers(2)
    if "bert" in spec.architecture:
        writer.add_token_type_count(1 if shape.experts else 2)


def _add_vocabulary(writer: Any, spec: ModelSpec, size: int, words: Sequence[str]) -> None:
    """Byte pairs for every architecture: what a tokeniser costs is not what a probe measures."""
    special = {"bos": spec.begin, "eos": spec.end}
    special = {role: f"<|{role}|>" if piece == AS_FILE_SAYS else piece for role, piece in special.items() if piece}
    tokens, merges = byte_pairs([*words, "a"], size - len(special))  # a file without merges is not loaded
    normal = len(tokens)
    kinds = [TokenType.NORMAL] * normal
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    for role, piece in special.items():
        getattr(writer, f"add_{role}_token_id")(len(tokens))
        tokens.append(piece)
        kinds.append(TokenType.CONTROL)
    unused = size - len(tokens)
    tokens += [f"<|unused_{number}|>" for number in range(unused)]
    writer.add_token_list(tokens)
    writer.add_token_types(kinds + [TokenType.UNUSED] * unused)
    writer.add_token_merges(merges)
    writer.add_add_bos_token("bos" in special)
    writer.add_add_eos_token("eos" in special)


def byte_pairs(words: Sequence[str], room: int) -> tuple[list[str], list[str]]:
    """A byte-level vocabulary of at most `room` tokens, and merges that join each word after a space, byte by byte.

    Words that come first go first where there is no room for all. Raises ValueError where the bytes do not fit.
    """
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [byte for byte in range(256) if byte not in shown]
    letters = {byte: chr(byte) for byte in shown} | {byte: chr(256 + number) for number, byte in enumerate(hidden)}
    if room < len(letters):
        raise ValueError(f"a vocabulary of {room} tokens is too small")
    pairs: dict[tuple[str, str], None] = {}
    for word in words:
        beginning = letters[ord(" ")]
        for byte in word.encode():
            if len(letters) + len(pairs) == room:
                break
            pairs[beginning, letters[byte]] = None
            beginning += letters[byte]
    by_length = sorted(pairs, key=lambda pair: len(pair[0]))
    return [*letters.values(), *("".join(pair) for pair in by_length)], [" ".join(pair) for pair in by_length]


def _kind(quantisation: str, tensor: Tensor, shape: Shape, layers: int) -> Any:
    """The type of a tensor, after `llama_tensor_get_type_impl` in llama-quant.cpp."""
    if tensor.plain or len(tensor.dimensions) == 1:
        return Type.F32
    if quantisation in ("F32", "F16", "BF16", "Q8_0"):
        return Type[quantisation]
    kind = Type[quantisation.removesuffix("_M")]
    name = tensor.name.split(".")[-2]
    if tensor.layer < 0:
        kind = Type.Q6_K  # the word embeddings, which most models use as the output matrix too
    elif shape.experts and name in ("attn_k", "attn_v"):
        kind = Type.Q8_0
    elif shape.experts and name == "attn_output" and quantisation == "Q4_K_M":
        kind = Type.Q5_K
    elif quantisation.endswith("_M") and name in ("attn_v", "ffn_down", "ffn_down_exps"):
        layer, eighth = tensor.layer, layers // 8
        more = layer < eighth or layer >= 7 * layers // 8 or (layer - eighth) % 3 == 2
        few = layer % 2 == 0  # of a few layers half, as of all
        kind = Type.Q6_K if (more if layers == shape.layers else few) else kind
    return _INSTEAD.get(kind, kind) if tensor.dimensions[-1] % 256 else kind


def _row_bytes(kind: Any, columns: int) -> int:
    if kind in _BLOCKS:
        weights, fields = _BLOCKS[kind]
        return columns // weights * np.dtype(fields).itemsize
    return columns * (4 if kind == Type.F32 else 2)


def _random_chunk(kind: Any, random: np.random.Generator) -> Raw:
    """Some weights, of which tensors are made by repetition."""
    if kind not in _BLOCKS:
        values = random.standard_normal(_CHUNK_WEIGHTS, np.float32) * np.float32(SPREAD)
        if kind == Type.BF16:
            return (values.view(np.uint32) >> 16).astype(np.uint16).view(np.uint8)
        return values.astype(np.float16 if kind == Type.F16 else np.float32).view(np.uint8)
    weights, fields = _BLOCKS[kind]
    layout = np.dtype(fields)
    count = _CHUNK_WEIGHTS // weights
    blocks = np.frombuffer(random.bytes(count * layout.itemsize), layout).copy()
    scale, least = _SCALES[kind]
    blocks["scale"] = scale * SPREAD
    if "least" in (layout.names or ()):
        blocks["least"] = least * SPREAD
    if kind == Type.Q6_K:
        blocks["scales"] //= 8
    return blocks.view(np.uint8)


def _values(tensor: Tensor, kind: Any, chunk: Raw) -> Raw:
    size = _row_bytes(kind, tensor.dimensions[-1])
    shape = (*tensor.dimensions[:-1], size)
    if len(tensor.dimensions) == 1:
        return np.full(tensor.dimensions, tensor.name.endswith("weight"), np.float32).view(np.uint8)
    return np.resize(chunk, shape)
