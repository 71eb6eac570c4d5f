"""The compute backends of the llama.cpp at hand: built in, or modules beside it that fit one machine each."""

from __future__ import annotations

from pathlib import Path

import llama_cpp
from llama_cpp._ggml import libggml


def load_backends() -> None:
    """Load the modules of a build that has them (`packaging/llama/build_wheel.py`): before anything else.

    Of the modules for processors ggml takes the fastest that this one can run.
    """
    folder = Path(llama_cpp.__file__).parent / "lib"
    if any(folder.glob("*ggml-cpu-*")):
        libggml.ggml_backend_load_all_from_path(str(folder).encode())


def skips_head() -> bool:
    """Whether this llama.cpp leaves out the language-model head where only embeddings are wanted, as ours does."""
    return hasattr(llama_cpp.llama_cpp._lib, "llama_skips_unused_head")
