"""How fast models are on this machine: measured where their files are here, probed with random weights where not."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Final

import llama_cpp
import msgspec

from findling.core.remembered import recall, remember
from findling.models.backends import skips_head
from findling.models.catalogue import ModelSpec
from findling.models.embedder_process import EmbedderProcess
from findling.models.embedders import ModelFiles, open_embedder
from findling.models.fit import has_unused_head
from findling.models.machine import Machine
from findling.models.probe import QUANTISATIONS, layers_written, write_random_model
from findling.models.tuned import Tuning

SPEEDS: Final = "speeds"
PROBE_LAYERS: Final = 2
PROBE_VOCABULARY: Final = 1024
PROBE_SECONDS: Final = 0.8
PROBE_WORDS: Final = 120
"""Tokens of a probe's texts, about those of a passage."""
QUERY_TOKENS: Final = 40
"""Of a question with its instruction."""
QUERIES: Final = 9
ESTIMATED_SHARE: Final = 0.3
"""Of a maker's operations a second, what a device that is not here is taken to reach: a cautious guess."""

QUESTION: Final = "which of these letters tells of the flood in the valley"


class Speed(msgspec.Struct, frozen=True):
    """Tokens a second, milliseconds for a question, and where both come from."""

    tokens_per_second: float
    query_ms: float
    source: str
    """`measured` (the model itself), `probed` (random weights of its shape) or `estimated` (a maker's figures)."""


def benchmark(files: ModelFiles, machine: Machine, device: str) -> tuple[Speed, str]:
    """Measure a model whose file is here, find its best arrangement (in JSON) and keep both. Takes about 20 s.

    Raises FindlingError where the model cannot be used.
    """
    embedder = open_embedder(files, device=device)
    try:
        tuning = embedder.tune(anew=True)
        times = []
        for number in range(QUERIES):
            started = time.perf_counter()
            embedder.embed([f"{QUESTION} {number}"], "query")
            times.append(time.perf_counter() - started)
        speed = Speed(round(tuning.tokens_per_second, 1), round(1000 * statistics.median(times), 1), "measured")
        remember(SPEEDS, msgspec.json.encode(speed), *_file_identity(files.path, machine))
        return speed, msgspec.json.encode(tuning).decode()
    finally:
        embedder.close()


def known_speed(spec: ModelSpec, quantisation: str, path: Path | None, machine: Machine) -> Speed | None:
    """What was measured or probed before, or a maker's figures say; None where nothing is known yet.

    A static model runs on any processor; how fast another one is, a table of graphics cards does not tell.
    """
    if not machine.is_here:
        return None if spec.is_static else _estimated(spec, machine)
    if path is not None and path.exists():
        found = _recalled(_file_identity(path, machine))
        if found is not None:
            return found
    return _recalled(_probe_identity(spec, quantisation, machine))


def probe(spec: ModelSpec, quantisation: str, machine: Machine) -> Speed | None:
    """The speed of a model that is not here, from two layers of its shape with random weights; None without a shape.

    Takes a few seconds, and is kept.
    """
    if spec.shape is None or quantisation not in QUANTISATIONS:
        return None
    small = msgspec.structs.replace(
        spec,
        shape=msgspec.structs.replace(spec.shape, vocabulary=PROBE_VOCABULARY),
        kind="embedding",
        pooling="mean",
        begin="",
        end="",
        limit=min(spec.limit, 512),
    )
    with tempfile.TemporaryDirectory(prefix="findling-probe-") as folder:
        path = Path(folder) / "probe.gguf"
        write_random_model(path, small, quantisation, PROBE_LAYERS, words=["word"])
        embedder = EmbedderProcess(small, path, tuning=Tuning(lanes=machine.cores))
        try:
            tokens_per_second = _timed(embedder, machine.cores)
        finally:
            embedder.close()
    share = layers_written(spec, PROBE_LAYERS) / spec.shape.layers
    if not skips_head() and has_unused_head(spec):
        head = spec.shape.vocabulary * spec.shape.width / max(1, spec.parameters)
        share /= 1.0 + head
    whole = tokens_per_second * share
    speed = Speed(round(whole, 1), round(1000.0 * QUERY_TOKENS / max(whole, 1e-6), 1), "probed")
    remember(SPEEDS, msgspec.json.encode(speed), *_probe_identity(spec, quantisation, machine))
    return speed


def _timed(embedder: EmbedderProcess, cores: int) -> float:
    texts = [" ".join(["word"] * PROBE_WORDS)] * max(2, cores)
    embedder.embed(texts[:1], "plain")
    started = time.perf_counter()
    tokens = 0
    while (elapsed := time.perf_counter() - started) < PROBE_SECONDS:
        embedder.embed(texts, "plain")
        tokens += PROBE_WORDS * len(texts)
    return tokens / elapsed


def _estimated(spec: ModelSpec, machine: Machine) -> Speed:
    operations = 2.0 * max(1, spec.parameters)
    tokens_per_second = machine.tflops * 1e12 * ESTIMATED_SHARE / operations
    return Speed(round(tokens_per_second, 1), round(20 + 1000.0 * QUERY_TOKENS / tokens_per_second, 1), "estimated")


def _file_identity(path: Path, machine: Machine) -> tuple[object, ...]:
    return (path, path.stat().st_mtime_ns, machine.device, *_library())


def _probe_identity(spec: ModelSpec, quantisation: str, machine: Machine) -> tuple[object, ...]:
    return (spec.architecture, spec.shape, quantisation, machine.device, machine.cores, *_library())


def _library() -> tuple[str, bool]:
    return llama_cpp.__version__, skips_head()


def _recalled(identity: tuple[object, ...]) -> Speed | None:
    try:
        return msgspec.json.decode(recall(SPEEDS, *identity) or b"", type=Speed)
    except msgspec.DecodeError:
        return None
