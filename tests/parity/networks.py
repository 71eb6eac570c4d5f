"""The reference networks with random weights: hidden states from the authors' code, tensors for llama.cpp.

Needs torch and transformers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import gguf
import torch
import transformers
from tests.parity.cases import DIMENSION, Case
from tests.parity.nomic import NomicBertMoe
from tests.parity.vocabularies import Vocabulary
from torch import Tensor

from findling.models.catalogue import ModelSpec

HEADS: Final = 4
KV_HEADS: Final = 2
INNER: Final = 64
LAYERS: Final = 2
CONTEXT: Final = 512
SLIDING_WINDOW: Final = 16
EXPERTS: Final = 4
PADDING: Final = 1
"""XLM-RoBERTa's padding token; its positions begin after it."""

Tensors = dict[str, Tensor]


@dataclass
class Built:
    """A reference network: its hidden states [tokens, width] for ids, its tensors by the authors' names."""

    hidden: Callable[[Tensor], Tensor]
    tensors: Tensors
    keys: Callable[[gguf.GGUFWriter], None]
    score: Callable[[Tensor], Tensor] | None = None
    """For rerankers: P(relevant) of ids."""


def randomise(network: torch.nn.Module, gemma: bool = False) -> None:
    """Weights of a size at which attention, positions and every bias are seen in the result; matrices F16-exact."""
    with torch.no_grad():
        for name, values in network.named_parameters():
            if values.ndim >= 2:
                embedding = "embed" in name or name.startswith("tokens")
                gain = (0.5 if gemma else 1.0) if embedding else 1.3 / values.shape[-1] ** 0.5
                values.copy_((torch.randn_like(values) * gain).half().float())
            elif "norm" in name.lower() and name.endswith("weight"):
                values.copy_(torch.randn_like(values) * 0.2 + (0.0 if gemma else 1.0))
            else:
                values.copy_(torch.randn_like(values) * 0.2)


def everywhere(ids: Tensor) -> Tensor:
    """An attention mask that hides nothing, as the authors' own modelling code of bidirectional decoders has."""
    return torch.zeros(1, 1, len(ids), len(ids))


def decoder_config(spec: ModelSpec, vocabulary: Vocabulary) -> dict[str, Any]:
    return {
        "vocab_size": vocabulary.size,
        "hidden_size": DIMENSION,
        "intermediate_size": INNER,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "num_key_value_heads": KV_HEADS,
        "head_dim": 16 if spec.architecture.startswith(("qwen3", "gemma")) else DIMENSION // HEADS,
        "max_position_embeddings": CONTEXT,
        "rms_norm_eps": 1e-6,
        "attn_implementation": "eager",
    }


def decoder(case: Case, vocabulary: Vocabulary) -> Built:
    """Qwen 2 and 3, Llama, Gemma 3."""
    spec = case.spec
    shape = decoder_config(spec, vocabulary)
    gemma = spec.architecture.startswith("gemma")
    bidirectional = spec.attention == "bidirectional"
    head_width = shape["head_dim"]
    base = {"qwen3": 1e6, "qwen2": 1e6, "llama": 1e4, "llama-embed": 5e5}.get(spec.architecture, 1e6)
    tied = {"tie_word_embeddings": True}
    if gemma:
        layers = ["sliding_attention", "full_attention"]
        window = {"sliding_window": SLIDING_WINDOW, "layer_types": layers, "use_bidirectional_attention": bidirectional}
        config: Any = transformers.Gemma3TextConfig(**shape, **window, query_pre_attn_scalar=head_width)
        network: Any = transformers.Gemma3TextModel(config)
    else:
        rope = {"rope_parameters": {"rope_type": "default", "rope_theta": base}}
        kinds = {"qwen3": "Qwen3", "qwen2": "Qwen2", "llama": "Llama", "llama-embed": "Llama"}
        kind = kinds[spec.architecture]
        if kind == "Qwen2":
            del shape["head_dim"]
        config = getattr(transformers, f"{kind}Config")(**shape, **rope, **tied)
        network = getattr(transformers, f"{kind}ForCausalLM")(config)
    randomise(network, gemma)
    network.eval()
    body = network if gemma else network.model

    def hidden(ids: Tensor) -> Tensor:
        mask = everywhere(ids) if bidirectional and not gemma else None
        result: Tensor = body(input_ids=ids[None], attention_mask=mask, use_cache=False).last_hidden_state[0]
        return result

    def score(ids: Tensor) -> Tensor:  # the authors' compute_logits: softmax of the last token's "no" and "yes"
        logits = network(input_ids=ids[None], use_cache=False).logits[0, -1]
        pair = torch.stack([logits[vocabulary.special("no")], logits[vocabulary.special("yes")]])
        return torch.log_softmax(pair, dim=0)[1].exp()

    def keys(writer: gguf.GGUFWriter) -> None:
        writer.add_head_count_kv(KV_HEADS)
        writer.add_layer_norm_rms_eps(1e-6)
        writer.add_key_length(head_width)
        writer.add_value_length(head_width)
        writer.add_rope_freq_base(base)
        if gemma:
            writer.add_sliding_window(SLIDING_WINDOW)
            writer.add_sliding_window_pattern(2)
        else:
            writer.add_rope_dimension_count(head_width)
        if case.dense:
            writer.add_dense_features_dims("dense_2", DIMENSION, 2 * DIMENSION)
            writer.add_dense_features_dims("dense_3", 2 * DIMENSION, DIMENSION)
        if spec.kind == "reranker":
            writer.add_classifier_output_labels(["yes", "no"])

    tensors = {name: values for name, values in body.state_dict().items() if "rotary" not in name}
    for name, values in list(tensors.items()):
        if gemma and name.endswith("norm.weight"):
            tensors[name] = values + 1  # Gemma multiplies by 1 + weight
        if spec.architecture.startswith("llama") and name.endswith(("q_proj.weight", "k_proj.weight")):
            tensors[name] = interleaved(values, head_width)
    if spec.kind == "reranker":
        rows = [vocabulary.special("yes"), vocabulary.special("no")]
        tensors["cls.output.weight"] = body.embed_tokens.weight[rows]
    if case.dense:
        for name, (out, into) in {"dense_2": (2 * DIMENSION, DIMENSION), "dense_3": (DIMENSION, 2 * DIMENSION)}.items():
            tensors[f"{name}.weight"] = (torch.randn(out, into) / into**0.5).half().float()
    return Built(hidden, tensors, keys, score)


def interleaved(weight: Tensor, head_width: int) -> Tensor:
    """Rows of a projection ordered for rotary pairs that lie side by side, which llama.cpp has for Llama."""
    heads = weight.shape[0] // head_width
    return weight.view(heads, 2, head_width // 2, -1).transpose(1, 2).reshape(weight.shape)


def encoder(case: Case, vocabulary: Vocabulary) -> Built:
    """BERT (WordPiece) and XLM-RoBERTa (unigram), with a classification head for a reranker."""
    roberta = case.like != "all-MiniLM-L6-v2"
    kind = "XLMRoberta" if roberta else "Bert"
    offset = PADDING + 1 if roberta else 0
    ranks = case.spec.kind == "reranker"
    config: Any = getattr(transformers, f"{kind}Config")(
        vocab_size=vocabulary.size,
        hidden_size=DIMENSION,
        intermediate_size=INNER,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        max_position_embeddings=CONTEXT + offset,
        type_vocab_size=1 if roberta else 2,
        pad_token_id=PADDING if roberta else 0,
        num_labels=1,
        attn_implementation="eager",
    )
    task = "ForSequenceClassification" if ranks else "Model"
    network: Any = getattr(transformers, f"{kind}{task}")(config)
    randomise(network)
    network.eval()
    body = network.roberta if ranks else network

    def hidden(ids: Tensor) -> Tensor:
        result: Tensor = body(input_ids=ids[None]).last_hidden_state[0]
        return result

    def score(ids: Tensor) -> Tensor:  # FlagEmbedding's normalize=True
        return torch.sigmoid(network(input_ids=ids[None]).logits[0, 0])

    def keys(writer: gguf.GGUFWriter) -> None:
        writer.add_layer_norm_eps(config.layer_norm_eps)
        writer.add_token_type_count(config.type_vocab_size)

    unused = ("pooler", "position_ids")
    tensors = {
        name: values for name, values in network.state_dict().items() if not any(each in name for each in unused)
    }
    tensors = {name.removeprefix("roberta."): values for name, values in tensors.items()}
    positions = "embeddings.position_embeddings.weight"
    tensors[positions] = tensors[positions][offset:]
    return Built(hidden, tensors, keys, score)


def nomic(_: Case, vocabulary: Vocabulary) -> Built:
    """nomic-embed-text-v2-moe."""
    network = NomicBertMoe(vocabulary.size, DIMENSION, HEADS, INNER, LAYERS, EXPERTS)
    randomise(network)

    def keys(writer: gguf.GGUFWriter) -> None:
        writer.add_layer_norm_eps(1e-5)
        writer.add_token_type_count(1)
        writer.add_rope_freq_base(10_000.0)
        writer.add_moe_every_n_layers(2)
        writer.add_expert_count(EXPERTS)
        writer.add_expert_used_count(2)

    names = {
        "tokens": "token_embd", "types": "token_types", "norm": "token_embd_norm", "qkv": "attn_qkv",
        "out": "attn_output", "norm1": "attn_output_norm", "norm2": "layer_output_norm", "up": "ffn_up",
        "down": "ffn_down", "router": "ffn_gate_inp", "up_experts": "ffn_up_exps", "down_experts": "ffn_down_exps",
    }  # fmt: skip
    tensors = {}
    for name, values in network.state_dict().items():
        parts = name.split(".")
        last = "weight" if parts[-1].endswith("experts") else parts[-1]
        own = names[parts[-1] if parts[-1].endswith("experts") else parts[-2]]
        tensors[f"blk.{parts[1]}.{own}.{last}" if parts[0] == "layers" else f"{own}.{last}"] = values
    return Built(network, tensors, keys)
