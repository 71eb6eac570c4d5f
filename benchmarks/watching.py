"""How soon a saved file is found: by words and by meaning, beside the system's own notification as the floor.

    .venv/bin/python benchmarks/watching.py [--files N] [--json]

The floor is the time until the first notification of the same save reaches a bare observer in this process. Findling
waits a quarter of a second after the last event before it reads, since one save can be many events.
"""

from __future__ import annotations

import json
import os
import queue
import statistics
import tempfile
import time
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from findling.core.answers import Mode, SearchParams
from findling.core.paths import Profile
from findling.engine.engine import Engine
from findling.index.watcher import REST_SECONDS
from measuring import machine, parser

DEADLINE = 30.0


class Bell(FileSystemEventHandler):
    """Notes when the first event of a path arrives."""

    def __init__(self) -> None:
        self.heard: queue.Queue[tuple[str, float]] = queue.Queue()

    def on_any_event(self, event: FileSystemEvent) -> None:
        self.heard.put((os.fsdecode(event.src_path), time.perf_counter()))


def found_after(engine: Engine, path: Path, question: str, mode: Mode, started: float) -> float:
    while time.perf_counter() - started < DEADLINE:
        if any(hit.path == os.fspath(path) for hit in engine.search(SearchParams(question, mode, 3)).hits):
            return time.perf_counter() - started
        engine.wait_for_change(0.01)
    return DEADLINE


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--files", type=int, default=40)
    options = arguments.parse_args()
    seconds: dict[str, list[float]] = {"floor": [], "words": [], "meaning": []}
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library"
        library.mkdir()
        (library / "first.txt").write_text("The first document wakes the model.")
        bell, observer = Bell(), Observer()
        observer.schedule(bell, os.fspath(library))
        observer.start()
        with Engine(Profile(Path(folder) / "profile")) as engine:
            engine.add_folder(os.fspath(library))
            while engine.busy:
                engine.wait_for_change(0.2)
            for number in range(options.files):
                path = library / f"note{number}.txt"
                started = time.perf_counter()
                path.write_text(f"Reminder quark{number}x: the {number}th heron was seen standing in the shallow pond.")
                seconds["words"].append(found_after(engine, path, f"quark{number}x", "words", started))
                question = f"bird number {number} by the water"
                seconds["meaning"].append(found_after(engine, path, question, "meaning", started))
                while (event := bell.heard.get(timeout=DEADLINE))[0] != os.fspath(path):
                    pass
                seconds["floor"].append(event[1] - started)
        observer.stop()
        observer.join()
    figures = {
        name: {"p50": round(statistics.median(times), 4), "p95": round(sorted(times)[int(len(times) * 0.95)], 4)}
        for name, times in seconds.items()
    }
    if options.json:
        print(json.dumps({"machine": machine(), "rest": REST_SECONDS, "seconds": figures}))
        return
    print(machine())
    for name, figure in figures.items():
        ratio = figure["p50"] / (figures["floor"]["p50"] + REST_SECONDS)
        compared = "" if name == "floor" else f"  {ratio:.2f} x (floor + {REST_SECONDS} s of rest)"
        print(f"{name:8} p50 {figure['p50']:.3f} s  p95 {figure['p95']:.3f} s{compared}")


if __name__ == "__main__":
    main()
