"""What Findling costs while nothing happens: processor time and bytes written beside many followed files.

    .venv/bin/python benchmarks/idle.py [--files 10000] [--minutes 10] [--json]

The floor, over the same minutes, is a process that only follows the same folder with the same library.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, Final

import psutil

import measuring
from findling.core.client import EngineClient
from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.core.process import command

FOLDER_FILES: Final = 100
SETTLE_SECONDS: Final = 75.0
"""Until the last checkpoint is over and the embedder has nothing queued."""
SHARE_OF_CORE: Final = 0.005


def write_files(folder: Path, count: int) -> None:
    for number in range(count):
        path = folder / f"folder{number // FOLDER_FILES}" / f"note{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Note {number} of a quiet library.")


def child(task: dict[str, Any]) -> dict[str, float]:
    """In a child: only watchdog on the folder, the floor."""
    from watchdog.events import FileSystemEventHandler
    from watchdog.observers import Observer

    observer = Observer()
    observer.schedule(FileSystemEventHandler(), task["folder"], recursive=True)
    observer.start()
    before = sum(psutil.Process().cpu_times()[:2])
    time.sleep(task["seconds"])
    return {"seconds": sum(psutil.Process().cpu_times()[:2]) - before}


def spent(processes: list[psutil.Process]) -> tuple[float, int]:
    """Processor seconds, and bytes handed to the file system."""
    seconds = sum(sum(process.cpu_times()[:2]) for process in processes)
    return seconds, sum(process.io_counters().write_bytes for process in processes)


def is_idle(profile: Profile) -> bool:
    try:
        with EngineClient.connect(profile) as client:
            status = client.status()
            return status.state == "idle" and status.folders[0].files.searchable > 0
    except FindlingError:
        return False


def main() -> None:
    """Measure, and hold both figures to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--minutes", type=float, default=10.0)
    arguments = parser.parse_args()
    report = measuring.Report("idle")
    with tempfile.TemporaryDirectory(prefix="findling-idle-") as name:
        folder, profile = Path(name) / "library", Profile(Path(name) / "profile")
        write_files(folder, arguments.files)
        profile.create()
        profile.settings.write_text(f"folders = ['{folder}']\n")
        engine = subprocess.Popen(command("engine", "--profile", str(profile.folder), "--owned"), stdin=subprocess.PIPE)
        try:
            measuring.wait_for(lambda: is_idle(profile), 1200, pause=1.0)
            time.sleep(SETTLE_SECONDS)
            processes = [psutil.Process(engine.pid), *psutil.Process(engine.pid).children(recursive=True)]
            before = spent(processes)
            seconds = arguments.minutes * 60
            floor = measuring.in_child(__file__, {"folder": str(folder), "seconds": seconds})
            after = spent(processes)
        finally:
            measuring.end(engine)
    ours, written = after[0] - before[0], after[1] - before[1]
    report.data |= {"files": arguments.files, "minutes": arguments.minutes, "seconds": ours, "floor": floor["seconds"]}
    lines = measuring.table(
        [
            ["", "processor seconds", "share of a core"],
            ["Findling, all processes", f"{ours:.2f}", f"{ours / seconds:.3%}"],
            ["floor: only following", f"{floor['seconds']:.2f}", f"{floor['seconds'] / seconds:.3%}"],
        ]
    )
    report.bar("share of a core while idle", ours / seconds, at_most=SHARE_OF_CORE)
    report.bar("bytes written while idle", written, at_most=0)
    report.print([f"{arguments.files} files, {arguments.minutes:g} minutes", *lines], arguments.json)


if __name__ == "__main__" and not measuring.serve_child(child):
    main()
