"""The static layer: loading, throughput of one thread, and the second look, beside their floors and MiniLM.

    .venv/bin/python benchmarks/static_layer.py [--texts FOLDER ...] [--json]

Texts are made up, English-looking, or the files of folders, one figure each. Everything runs in this process on one
thread; rounds of all contenders take turns.

loading     against reading the whole file once (it is in the system's cache): the table is mapped, not read
vectors     pieces a second, cutting included, against cutting alone (the floor) and against MiniLM in tokens a second
second look 100 passages held against a question, against the vector of one question by MiniLM
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import measuring
from findling.core.paths import resources
from findling.models.catalogue import STARTER, find_model
from findling.models.embedder_process import EmbedderProcess
from findling.models.static import StaticModel

FILE: Final = resources() / "models" / "findling-starter-I8.gguf"
MINILM: Final = "all-MiniLM-L6-v2"
ROUNDS: Final = 5
PASSAGES: Final = 2_000
RIVAL_PASSAGES: Final = 200
SECOND_LOOK: Final = 100
QUESTION: Final = "Which bridge over the river was repaired after the storm?"
LOAD_BAR: Final = 100.0
THROUGHPUT_BAR: Final = 300_000.0


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def texts_of(folder: Path) -> list[str]:
    """The texts of a folder, each cut to a passage's length."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())[:PASSAGES]
    return [file.read_text(encoding="utf-8", errors="replace")[:1500] for file in files]


def throughput(texts: list[str]) -> dict[str, float]:
    """Pieces a second of vectors and of cutting alone, each with a model that has met no word before."""
    count = sum(map(len, map(StaticModel(FILE).pieces.ids, texts)))
    embedding, cutting = StaticModel(FILE), StaticModel(FILE)
    return {
        "vectors": count / seconds(lambda: embedding.embed(texts)),
        "cutting": count / seconds(lambda: [cutting.pieces.ids(text) for text in texts]),
    }


def rival(texts: list[str]) -> dict[str, float]:
    """MiniLM's tokens a second over passages and milliseconds for one question, in its process."""
    embedder = EmbedderProcess(find_model(MINILM), resources() / "models" / f"{MINILM}-F16.gguf")
    try:
        tuning = embedder.tune(anew=True)
        question = min(seconds(lambda: embedder.embed([QUESTION], "query")) for _ in range(20))
        passages = len(texts) / seconds(lambda: embedder.embed(texts, "document", cut=True))
    finally:
        embedder.close()
    return {"tokens": tuning.tokens_per_second, "passages": passages, "question": 1000.0 * question}


def main() -> None:
    """Measure, and hold the figures to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--texts", type=Path, action="append", default=[], help="a folder of text files")
    arguments = parser.parse_args()
    report = measuring.Report("static_layer")
    writer = measuring.Writer()
    libraries: dict[str, list[str]] = {"made up": [writer.passage() for _ in range(PASSAGES)]}
    libraries |= {"/".join(folder.resolve().parts[-2:]): texts_of(folder) for folder in arguments.texts}
    loading = {"model": lambda: StaticModel(FILE), "floor": FILE.read_bytes}
    loaded = measuring.interleaved(list(loading), 2 * ROUNDS, lambda name: {"ms": 1000.0 * seconds(loading[name])})
    lines = [[find_model(STARTER).name, "figure", "beside", "ratio"]]
    load, floor = loaded["model"]["ms"], loaded["floor"]["ms"]
    lines.append(["loading, ms", f"{load:.1f}", f"{floor:.1f} (reading the file)", f"{load / floor:.2f}"])
    report.bar("loading, ms", load, at_most=LOAD_BAR)
    other = rival(libraries["made up"][:RIVAL_PASSAGES])
    results = measuring.interleaved(list(libraries), ROUNDS, lambda name: throughput(libraries[name]))
    for name, figures in results.items():
        vectors, cutting = figures["vectors"], figures["cutting"]
        lines.append([f"{name}, pieces/s", f"{vectors:,.0f}", f"{cutting:,.0f} (cutting)", f"{vectors / cutting:.2f}"])
        report.bar(f"{name}, pieces a second", vectors, at_least=THROUGHPUT_BAR)
    model = StaticModel(FILE)
    passages = libraries["made up"]
    rate = len(passages) / seconds(lambda: model.embed(passages))
    lines.append(
        ["passages/s", f"{rate:,.0f}", f"{other['passages']:,.0f} (MiniLM)", f"{rate / other['passages']:.0f}"]
    )
    look = 1000.0 * min(seconds(lambda: model.alignment(QUESTION, passages[:SECOND_LOOK])) for _ in range(20))
    ratio = look / other["question"]
    lines.append(["second look, ms", f"{look:.1f}", f"{other['question']:.1f} (a question, MiniLM)", f"{ratio:.2f}"])
    data: dict[str, Any] = {"loading": loaded, "throughput": results, "minilm": other, "second_look_ms": look}
    report.data |= data
    report.print(measuring.table(lines), arguments.json)


if __name__ == "__main__":
    main()
