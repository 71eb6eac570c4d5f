"""nomic-embed-text-v2-moe's network in plain PyTorch, after its authors' published architecture (arXiv 2502.07972).

A post-norm BERT with rotary positions instead of learned ones; in every second layer the feed-forward part is a
mixture of experts: a softmax over all of them, of which the two best run, weighted by their share as it is.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

ROTARY_BASE = 10_000.0


class Layer(nn.Module):
    """Attention and feed-forward, each normalised after its residual."""

    def __init__(self, width: int, heads: int, inner: int, experts: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(width)
        self.experts = experts
        if experts:
            self.router = nn.Linear(width, experts, bias=False)
            self.up_experts = nn.Parameter(torch.empty(experts, inner, width))
            self.down_experts = nn.Parameter(torch.empty(experts, width, inner))
        else:
            self.up = nn.Linear(width, inner)
            self.down = nn.Linear(inner, width)

    def forward(self, hidden: Tensor) -> Tensor:
        """[tokens, width] to [tokens, width]."""
        count, width = hidden.shape
        queries, keys, values = self.qkv(hidden).view(count, 3, self.heads, width // self.heads).permute(1, 2, 0, 3)
        queries, keys = rotated(queries), rotated(keys)
        weights = torch.softmax(queries @ keys.transpose(1, 2) / (width // self.heads) ** 0.5, dim=-1)
        attended = (weights @ values).transpose(0, 1).reshape(count, width)
        hidden = self.norm1(hidden + self.out(attended))
        return self.norm2(hidden + (self.mixture(hidden) if self.experts else self.plain(hidden)))

    def plain(self, hidden: Tensor) -> Tensor:
        """The feed-forward part of a layer without experts."""
        result: Tensor = self.down(functional.gelu(self.up(hidden)))
        return result

    def mixture(self, hidden: Tensor) -> Tensor:
        """The two best experts of each token, weighted by the softmax over all."""
        shares = torch.softmax(self.router(hidden), dim=-1)
        best, chosen = shares.topk(2, dim=-1)
        result = torch.zeros_like(hidden)
        for token in range(len(hidden)):
            for share, expert in zip(best[token], chosen[token], strict=True):
                inner = functional.gelu(self.up_experts[expert] @ hidden[token])
                result[token] += share * (self.down_experts[expert] @ inner)
        return result


class NomicBertMoe(nn.Module):
    """Token ids to hidden states."""

    def __init__(self, vocabulary: int, width: int, heads: int, inner: int, layers: int, experts: int) -> None:
        super().__init__()
        self.tokens = nn.Embedding(vocabulary, width)
        self.types = nn.Embedding(1, width)
        self.norm = nn.LayerNorm(width)
        self.layers = nn.ModuleList(
            Layer(width, heads, inner, experts if number % 2 else 0) for number in range(layers)
        )

    def forward(self, ids: Tensor) -> Tensor:
        """[tokens] to [tokens, width]."""
        hidden = self.norm(self.tokens(ids) + self.types.weight[0])
        for layer in self.layers:
            hidden = layer(hidden)
        return hidden


def rotated(heads: Tensor) -> Tensor:
    """Rotary positions, the halves of a head's values paired (GPT-NeoX's way). [heads, tokens, width]."""
    half = heads.shape[-1] // 2
    speeds = ROTARY_BASE ** (-torch.arange(half, dtype=torch.float32) / half)
    angles = torch.arange(heads.shape[1], dtype=torch.float32)[:, None] * speeds
    first, second = heads[..., :half], heads[..., half:]
    return torch.cat(
        (first * angles.cos() - second * angles.sin(), second * angles.cos() + first * angles.sin()), dim=-1
    )
