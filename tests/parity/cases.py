"""The combinations of architecture, pooling, attention and framing that the catalogue's models need, in miniature.

Each case is built like the catalogue model that it names: the same architecture, tokeniser, framing and templates,
with random weights of a few kilobytes. `header` is what the miniature's file says of itself, which as with published
files may be incomplete: the spec must win.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from findling.models.catalogue import ModelSpec, find_model

FIXTURES: Final = Path(__file__).resolve().parent / "fixtures"
DIMENSION: Final = 32
LIMIT: Final = 96
RANK_LIMIT: Final = 256


@dataclass(frozen=True)
class Header:
    """What the file says; None where it says nothing."""

    pooling: str | None = None
    causal: bool | None = None
    begin: bool | None = None
    end: bool | None = None


@dataclass(frozen=True)
class Case:
    """One miniature. `wrong`: fields of the spec that, set so, must not give the reference's vectors."""

    name: str
    like: str
    header: Header
    wrong: tuple[dict[str, str], ...]
    dense: bool = False

    @property
    def spec(self) -> ModelSpec:
        """The catalogue's spec of the model that this is like, at the miniature's size."""
        model = find_model(self.like)
        limit = RANK_LIMIT if model.kind == "reranker" else LIMIT
        sizes = {"dimension": DIMENSION, "dimensions": [], "limit": limit}
        return msgspec.structs.replace(model, name=self.name, **sizes)

    @property
    def model(self) -> Path:
        """The miniature's file."""
        return FIXTURES / f"{self.name}.gguf"


class Text(msgspec.Struct, frozen=True):
    """A text and the ids of its framed tokens in the reference; a passage too where both are ranked."""

    text: str
    ids: list[int]
    role: str = "plain"
    passage: str = ""


class Reference(msgspec.Struct, frozen=True):
    """What the reference gave. `vectors`: one a text, unit length; for a reranker P(relevant) as its only value."""

    texts: list[Text]
    vectors: list[list[float]]


def read_reference(case: Case) -> Reference:
    """The stored reference of a case."""
    return msgspec.json.decode((FIXTURES / f"{case.name}.json").read_bytes(), type=Reference)


NO_END: Final = {"end": ""}
NO_BEGIN: Final = {"begin": ""}
MEAN: Final = {"pooling": "mean"}
LAST: Final = {"pooling": "last"}
CLS: Final = {"pooling": "cls"}
CAUSAL: Final = {"attention": "causal"}
BIDIRECTIONAL: Final = {"attention": "bidirectional"}
QWEN_END: Final = {"end": "<|endoftext|>"}

CASES: Final = [
    Case(
        "qwen3-causal-last",
        "Qwen3-Embedding-0.6B",
        Header("last", None, None, True),
        (MEAN, BIDIRECTIONAL, NO_END),
    ),
    Case("qwen2-causal-mean", "KaLM-embedding-multilingual-mini-v1", Header(), (LAST, BIDIRECTIONAL, QWEN_END)),
    Case(
        "qwen2-bidirectional-mean",
        "KaLM-embedding-multilingual-mini-instruct-v2.5",
        Header(),
        (LAST, CAUSAL, QWEN_END),
    ),
    Case("qwen2-bidirectional-last", "gte-Qwen2-7B-instruct", Header(), (MEAN, CAUSAL, NO_END)),
    Case(
        "llama-causal-last",
        "e5-mistral-7b-instruct",
        Header(None, None, True, False),
        (MEAN, BIDIRECTIONAL, NO_END, NO_BEGIN),
    ),
    Case(
        "llama-embed-bidirectional-mean",
        "llama-embed-nemotron-8b",
        Header("mean", None, None, None),
        (LAST, CAUSAL, NO_BEGIN, {"end": "<|end_of_text|>"}),
    ),
    Case(
        "gemma3-causal-last",
        "harrier-oss-v1-270m",
        Header("last", None, True, True),
        (MEAN, BIDIRECTIONAL, NO_END, NO_BEGIN),
    ),
    Case(
        "gemma-embedding-mean",
        "embeddinggemma-300m",
        Header("mean", None, True, True),
        (LAST, NO_END, NO_BEGIN),
    ),
    Case(
        "gemma-embedding-dense-mean",
        "embeddinggemma-300m",
        Header("mean", None, True, True),
        (LAST, NO_END, NO_BEGIN),
        dense=True,
    ),
    Case(
        "bert-wordpiece-mean",
        "all-MiniLM-L6-v2",
        Header("mean", False, True, True),
        (CLS, NO_END, NO_BEGIN),
    ),
    Case("bert-unigram-mean", "multilingual-e5-large", Header(None, False), (CLS, NO_END, NO_BEGIN)),
    Case("bert-unigram-cls", "bge-m3", Header("cls", False, True, True), (MEAN, NO_END, NO_BEGIN)),
    Case(
        "nomic-bert-moe-mean",
        "nomic-embed-text-v2-moe",
        Header("mean", False, True, True),
        (CLS, NO_END, NO_BEGIN),
    ),
    Case("qwen3-rank", "Qwen3-Reranker-0.6B", Header("rank", None, None, None), (BIDIRECTIONAL, QWEN_END)),
    Case("bert-rank", "bge-reranker-v2-m3", Header("rank", False, True, True), (NO_END, NO_BEGIN)),
]
