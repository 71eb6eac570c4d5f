"""What a GGUF file's own header says, and where the catalogue knows better."""

from __future__ import annotations

import ctypes
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import llama_cpp as llama

from findling.models.catalogue import AS_FILE_SAYS, ModelSpec

ABSENT: Final = "absent"
_POOLING: Final = {"-1": ABSENT, "0": "none", "1": "mean", "2": "cls", "3": "last", "4": "rank"}
_ENCODERS: Final = frozenset(
    {
        "bert",
        "nomic-bert",
        "nomic-bert-moe",
        "modern-bert",
        "jina-bert-v2",
        "jina-bert-v3",
        "eurobert",
        "gemma-embedding",
    }
)
"""Architectures that llama.cpp runs without a memory, which always attend both ways: it ignores what it is asked."""
_WORD_PIECE: Final = 3
"""llama.cpp's kind of vocabulary that ends a text with its separator instead of its end token."""

_log: Final = logging.getLogger("findling.models")


@dataclass(frozen=True)
class Header:
    """What bears on the vectors. `begin` and `end` are token ids, None for no token."""

    architecture: str
    pooling: str
    """As in the catalogue, or "none" or "absent"."""
    attention: str
    """What llama.cpp would do unasked, a missing key included."""
    attention_key: str
    """The key's own value, or "absent"."""
    begin: int | None
    end: int | None


def read_header(model: Any) -> Header:
    """The header of a loaded llama.cpp model."""
    architecture = metadata(model, "general.architecture")
    pooling = metadata(model, f"{architecture}.pooling_type")
    causal = metadata(model, f"{architecture}.attention.causal")
    bidirectional = causal == "false" or architecture in _ENCODERS
    vocabulary = llama.llama_model_get_vocab(model)
    begin = end = llama.LLAMA_TOKEN_NULL
    if llama.llama_vocab_type(vocabulary) == _WORD_PIECE:
        begin, end = llama.llama_vocab_bos(vocabulary), llama.llama_vocab_sep(vocabulary)
    else:
        if llama.llama_vocab_get_add_bos(vocabulary):
            begin = llama.llama_vocab_bos(vocabulary)
        if llama.llama_vocab_get_add_eos(vocabulary):
            end = llama.llama_vocab_eos(vocabulary)
    return Header(
        architecture,
        _POOLING.get(pooling, pooling) or ABSENT,
        "bidirectional" if bidirectional else "causal",
        causal or ABSENT,
        begin if begin >= 0 else None,
        end if end >= 0 else None,
    )


def metadata(model: Any, key: str) -> str:
    """A value of a loaded model's header as text, "" where it is not there."""
    room = ctypes.create_string_buffer(256)
    length = llama.llama_model_meta_val_str(model, key.encode(), room, len(room))
    return room.value.decode("utf-8", "replace") if length >= 0 else ""


def overridden(header: Header, spec: ModelSpec, begin: int | None, end: int | None, path: Path) -> list[str]:
    """What the catalogue changes of the header, in a line each, which is logged too (`findling.models`, INFO).

    `begin`, `end`: the token ids that the catalogue's entry stands for, None for no token.
    """
    lines = []

    def note(key: str, said: object, used: object) -> None:
        lines.append(f"{path.name}: {key} is {said}; {used} is used")
        _log.info("%s: %s is %s in the file's header; the catalogue's %s is used", path, key, said, used)

    if header.pooling != spec.pooling:
        note(f"{header.architecture}.pooling_type", header.pooling, spec.pooling)
    if header.attention != spec.attention and header.architecture in _ENCODERS:
        lines.append(f"{path.name}: {header.architecture} cannot attend {spec.attention}; {header.attention} is used")
        _log.warning("%s: llama.cpp cannot let %s attend %s", path, header.architecture, spec.attention)
    elif header.attention != spec.attention:
        note(f"{header.architecture}.attention.causal", header.attention_key, str(spec.attention == "causal").lower())
    for role, wish, said, ours in (("begin", spec.begin, header.begin, begin), ("end", spec.end, header.end, end)):
        if wish != AS_FILE_SAYS and said != ours:
            note(f"the {role} token", "none" if said is None else said, "none" if ours is None else ours)
    return lines
