"""What models take, beside what was predicted for them before their files were there.

    .venv/bin/python benchmarks/memory.py [--models NAME...] [--json]

Models of the catalogue's shapes with random weights are loaded by the program's own embedder, which embeds passages of
20 to 480 tokens; the highest resident memory of its process is held against `models.fit`.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Final

import msgspec
import psutil

import measuring
from findling.models.backends import skips_head
from findling.models.catalogue import find_model
from findling.models.embedder_process import EmbedderProcess
from findling.models.fit import memory_need
from findling.models.probe import write_random_model
from findling.models.tuned import Tuning

MODELS: Final = (
    "all-MiniLM-L6-v2:F16",
    "multilingual-e5-small:Q8_0",
    "KaLM-embedding-multilingual-mini-instruct-v2.5:Q8_0",
    "Qwen3-Embedding-0.6B:Q8_0",
    "bge-m3:Q4_K_M",
    "embeddinggemma-300m:Q8_0",
    "nomic-embed-text-v2-moe:Q8_0",
    "Qwen3-Embedding-4B:Q4_K_M",
)
ARRANGEMENTS: Final = (Tuning(1, 1, 0), Tuning(2, 1, 0), Tuning(1, 2, 1024))
LEAST: Final = 0.9
MOST: Final = 1.15


def measured(name: str, quantisation: str, path: Path, arrangement: Tuning) -> dict[str, Any]:
    spec = find_model(name)
    embedder = EmbedderProcess(spec, path, device="cpu", tuning=arrangement)
    try:
        embedder.start()
        texts = [" ".join(["word"] * length) for length in (20, 480, 100, 240)]
        with measuring.watched_memory(psutil.Process().pid, 0.02):
            embedder.embed(texts, "document")
        child = next(each for each in psutil.Process().children() if "--role=embedder" in each.cmdline())
        actual = child.memory_info().rss
    finally:
        embedder.close()
    need = memory_need(spec, quantisation, arrangement.lanes, arrangement.pack, with_head=not skips_head())
    return {
        "model": f"{name} {quantisation}",
        "arrangement": f"{arrangement.lanes} x {arrangement.threads}, {arrangement.pack}",
        "actual": actual,
        "predicted": need.total - need.weights + path.stat().st_size,
        "need": msgspec.to_builtins(need),
    }


def main() -> None:
    """Measure, and hold every ratio to its bar."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--models", nargs="*", default=MODELS, help="NAME:QUANTISATION of the catalogue")
    arguments = parser.parse_args()
    report = measuring.Report("memory")
    results = []
    with tempfile.TemporaryDirectory(prefix="findling-memory-") as folder:
        for each in arguments.models:
            name, quantisation = each.split(":")
            path = Path(folder) / "model.gguf"
            write_random_model(path, find_model(name), quantisation, words=["word"])
            results += [measured(name, quantisation, path, arrangement) for arrangement in ARRANGEMENTS]
            path.unlink()
    rows = [["model", "lanes x threads, pack", "actual, MB", "predicted, MB", "ratio"]]
    for result in results:
        ratio = result["predicted"] / result["actual"]
        actual, predicted = (result[key] / measuring.MEGABYTE for key in ("actual", "predicted"))
        rows.append([result["model"], result["arrangement"], f"{actual:.0f}", f"{predicted:.0f}", f"{ratio:.2f}"])
        report.bar(f"least ratio, {result['model']}, {result['arrangement']}", ratio, at_least=LEAST)
        report.bar(f"most ratio, {result['model']}, {result['arrangement']}", ratio, at_most=MOST)
    report.data["results"] = results
    report.print(measuring.table(rows), arguments.json)


if __name__ == "__main__":
    main()
