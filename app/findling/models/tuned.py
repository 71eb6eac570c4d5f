"""How a model is run: what `tuning` finds and both sides of the embedder speak of."""

from __future__ import annotations

from typing import Final

import msgspec

SHORT: Final = 512
"""Tokens that a context has room for while nothing longer comes: what it allocates grows with its room."""


class Tuning(msgspec.Struct, frozen=True):
    """How a model runs best here: `lanes` contexts of `threads` threads, packs of up to `pack` tokens."""

    lanes: int = 1
    threads: int = 1
    pack: int = 0
    """0: one sequence at a time."""
    tokens_per_second: float = 0.0
