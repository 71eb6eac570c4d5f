"""How long a question waits for its vector while documents are being embedded, beside the same question on its own.

    .venv/bin/python benchmarks/interruption.py [--model NAME] [--quantisation Q] [--questions N] [--json]

A model of the shape with random weights runs in the program's own embedder; documents of 20 to 480 tokens keep it busy.
"""

from __future__ import annotations

import random
import tempfile
import threading
import time
from pathlib import Path
from typing import Final

import measuring
from findling.models.catalogue import find_model
from findling.models.embedder_process import EmbedderProcess
from findling.models.probe import write_random_model
from findling.models.tuned import Tuning
from findling.models.tuning import usable_cores

ALLOWED_SECONDS: Final = 0.150
PAUSE_SECONDS: Final = 0.5
QUESTION: Final = " ".join(["word"] * 12)


def asked(embedder: EmbedderProcess, questions: int) -> list[float]:
    times = []
    for number in range(questions):
        time.sleep(PAUSE_SECONDS + 0.1 * random.Random(number).random())
        started = time.perf_counter()
        embedder.embed([QUESTION], "query")
        times.append(time.perf_counter() - started)
    return times


def main() -> None:
    """Measure, and hold the wait to its bar."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--model", default="Qwen3-Embedding-0.6B")
    parser.add_argument("--quantisation", default="Q4_0")
    parser.add_argument("--questions", type=int, default=30)
    arguments = parser.parse_args()
    report = measuring.Report("interruption")
    spec = find_model(arguments.model)
    chance = random.Random(1)
    documents = [" ".join(["word"] * chance.randrange(20, 480)) for _ in range(400)]
    stop = threading.Event()
    embedded = [0]
    with tempfile.TemporaryDirectory(prefix="findling-interruption-") as folder:
        path = Path(folder) / "model.gguf"
        write_random_model(path, spec, arguments.quantisation, words=["word"])
        embedder = EmbedderProcess(spec, path, tuning=Tuning(lanes=usable_cores()))
        try:
            asked(embedder, 3)
            idle = asked(embedder, arguments.questions)

            def work() -> None:
                while not stop.is_set():
                    embedder.embed(documents[embedded[0] % 392 :][:8], "document")
                    embedded[0] += 8

            thread = threading.Thread(target=work)
            thread.start()
            busy = asked(embedder, arguments.questions)
            stop.set()
            thread.join()
        finally:
            embedder.close()
    rows = [["", "p50, ms", "p95, ms"]]
    for name, times in (("on its own", idle), ("while documents are embedded", busy)):
        figures = [measuring.percentile(times, share) * 1000 for share in (0.5, 0.95)]
        rows.append([name, *(f"{figure:.0f}" for figure in figures)])
        report.data[name] = figures
    added = measuring.percentile(busy, 0.95) - measuring.percentile(idle, 0.95)
    report.bar("seconds that indexing adds, p95", added, at_most=ALLOWED_SECONDS)
    head = f"{spec.name} shape, {arguments.quantisation}; {embedded[0]} documents embedded meanwhile"
    report.print([head, *measuring.table(rows)], arguments.json)


if __name__ == "__main__":
    main()
