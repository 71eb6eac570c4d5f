"""Models of the catalogue with random weights for benchmarks: made when needed, in the cache folder, then removed."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import measuring
from findling.models.catalogue import ModelSpec
from findling.models.probe import write_random_model

WORDS = 30_000


@contextmanager
def random_model(spec: ModelSpec, quantisation: str, texts: Sequence[str]) -> Iterator[Path]:
    """A file of the model's exact shape whose vocabulary knows the words of the texts, for as long as the block."""
    counted = Counter(word for text in texts for word in re.findall(r"[A-Za-z]+", text))
    words = sorted(word for word, _ in counted.most_common(WORDS))
    path = measuring.cache(f"random-{spec.name}-{quantisation}.gguf")
    print(f"  making {path} ...", file=sys.stderr, flush=True)
    try:
        write_random_model(path, spec, quantisation, words=words)
        yield path
    finally:
        path.unlink(missing_ok=True)
