"""Indexing: from `findling add` until every file is found by its words, a restart without changes, size and memory.

    .venv/bin/python benchmarks/indexing.py [--docs FOLDER] [--complete] [--json]

The rival is Recoll (`recollindex`, Debian package recoll), run on the same files in the same rounds where it is
installed. Without --docs the library is made up: 5,183 text files of 1.5 kB, the number and size of SciFact's.

command      a new process `findling --profile NEW add FOLDER`, until the index tells that no file waits
in-process   an `Engine` in a running Python, opened and given the folder
restart      a new engine process on the finished index, until it has walked the folder; in-process likewise
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any, Final

import apsw

import measuring
from findling.core.client import EngineClient
from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.engine.engine import Engine, EngineOptions
from findling.models.catalogue import STARTER

PATIENCE: Final = 600.0
FINDLING: Final = "findling"
RECOLL: Final = "recoll"
WORDS_SECONDS: Final = 8.0
INDEX_SHARE: Final = 3.0
STARTER_SHARE: Final = 1.3
RESTART_SECONDS: Final = 0.5
ENGINE_MEGABYTES: Final = 400.0


# ---- Findling --------------------------------------------------------------------------------------------------


def searchable(index: Path) -> int:
    """Files that are found by their words, asked of the index itself so that the engine is not disturbed."""
    try:
        db = apsw.Connection(str(index), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            row = db.execute("SELECT count(*) FROM file WHERE state = 'searchable'").fetchone()
            return int(row[0]) if row else 0
        finally:
            db.close()
    except apsw.Error:
        return 0  # not made yet


def command(profile: Path, docs: Path, files: int, embedding_seconds: float, complete: bool) -> dict[str, Any]:
    """`findling add` in a process of its own: seconds until words are searchable, and memory meanwhile and beyond."""
    index = Profile(profile).index
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "findling", "--profile", str(profile), "add", str(docs)],
        env=measuring.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    result: dict[str, Any] = {}
    try:
        with measuring.watched_memory(process.pid) as memory:
            measuring.wait_for(lambda: searchable(index) >= files or process.poll() is not None, PATIENCE, 0.02)
            result["words"] = time.perf_counter() - started
            if searchable(index) < files:
                raise RuntimeError(f"findling add ended with {process.poll()} before all files were searchable")
            result["memory_words"] = {"engine": memory.process, "tree": memory.tree}
            try:
                process.wait(PATIENCE * 6 if complete else embedding_seconds)
                result["complete"] = time.perf_counter() - started
            except subprocess.TimeoutExpired:
                pass  # only the beginning of embedding was wanted
        result["memory"] = {"engine": memory.process, "tree": memory.tree, "parts": memory.at_peak}
    finally:
        measuring.end(process)
    if "complete" in result:
        result["complete_bytes"] = index.stat().st_size
    return result


def restart(profile: Path) -> float:
    """Seconds from the start of a new engine process until it has looked at all files."""
    target = Profile(profile)
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "findling", "--role=engine", "--profile", str(profile)],
        env=measuring.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        client: EngineClient | None = None
        while client is None:
            try:
                client = EngineClient.connect(target)
            except FindlingError:
                if process.poll() is not None or time.perf_counter() - started > PATIENCE:
                    raise
                time.sleep(0.005)
        with client:
            measuring.wait_for(lambda: client.status().state not in ("starting", "scanning"), PATIENCE)
            return time.perf_counter() - started
    finally:
        measuring.end(process)


def in_process(task: dict[str, Any]) -> dict[str, Any]:
    """In a child: an engine without model, timed from its opening; then the same library opened once more, and anew
    with the static starter for the only model."""
    profile = Profile(Path(task["profile"]))
    words = indexed(profile, task["docs"], EngineOptions(meaning=False))
    size = profile.index.stat().st_size
    started = time.perf_counter()
    with Engine(profile, EngineOptions(meaning=False)) as engine:
        while engine.busy:
            engine.wait_for_change(0.05)
        restart = time.perf_counter() - started
    starter = indexed(Profile(Path(task["profile"] + "-starter")), task["docs"], EngineOptions(model=STARTER))
    return {"words": words, "restart": restart, "bytes": size, "starter": starter}


def indexed(profile: Profile, docs: str, options: EngineOptions) -> float:
    """Seconds from the opening of a new engine until it has nothing left to do."""
    started = time.perf_counter()
    with Engine(profile, options) as engine:
        engine.add_folder(docs)
        while engine.busy:
            engine.wait_for_change(0.05)
        return time.perf_counter() - started


# ---- Recoll ----------------------------------------------------------------------------------------------------


def recoll(folder: Path, docs: Path) -> dict[str, Any]:
    """Recoll's index of the same files, with its own settings: seconds, bytes, and seconds of a second run."""
    folder.mkdir()
    (folder / "recoll.conf").write_text(f"topdirs = {docs}\n", encoding="utf-8")
    times = []
    for _ in range(2):
        started = time.perf_counter()
        subprocess.run(["recollindex", "-c", str(folder)], capture_output=True, check=True)
        times.append(time.perf_counter() - started)
    return {"words": times[0], "restart": times[1], "bytes": measuring.library_size(folder / "xapiandb")[1]}


# ---- the comparison --------------------------------------------------------------------------------------------


def one_round(docs: Path, files: int, embedding_seconds: float, complete: bool) -> dict[str, dict[str, Any]]:
    """Everybody once, on fresh indexes."""
    with tempfile.TemporaryDirectory(prefix="findling-benchmark-") as name:
        folder = Path(name)
        task = {"profile": str(folder / "inside"), "docs": str(docs)}
        inside = measuring.in_child(__file__, task)
        ours = {
            **command(folder / "command", docs, files, embedding_seconds, complete),
            "words_in_process": inside["words"],
            "restart_in_process": inside["restart"],
            "restart": restart(folder / "inside"),
            "bytes": inside["bytes"],
            "starter": inside["starter"],
        }
        found = {FINDLING: ours}
        if shutil.which("recollindex"):
            found[RECOLL] = recoll(folder / "recoll", docs)
        return found


def main() -> None:
    """Measure, compare, and hold the figures to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--docs", type=Path, help="the files to index (all must be readable)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--embedding-seconds", type=float, default=20.0, help="how long memory is watched after words")
    parser.add_argument("--complete", action="store_true", help="wait until all has vectors (minutes, in each round)")
    arguments = parser.parse_args()
    report = measuring.Report("indexing")
    with tempfile.TemporaryDirectory(prefix="findling-library-") as name:
        docs = arguments.docs.resolve() if arguments.docs else Path(name) / "docs"
        if not arguments.docs:
            measuring.write_library(docs)
        files, size = measuring.library_size(docs)
        for path in docs.rglob("*"):
            if path.is_file():
                path.read_bytes()  # nobody shall pay for a cold disk
        rounds = []
        for number in range(arguments.rounds):
            print(f"\r  round {number + 1} of {arguments.rounds}", end="", file=sys.stderr, flush=True)
            rounds.append(one_round(docs, files, arguments.embedding_seconds, arguments.complete))
        print("\r" + " " * 30 + "\r", end="", file=sys.stderr, flush=True)
    report.data |= {"files": files, "text_bytes": size, "rounds": rounds}
    lines = describe(report, rounds, files, size)
    report.print(lines, arguments.json)


def describe(report: measuring.Report, rounds: list[dict[str, dict[str, Any]]], files: int, size: int) -> list[str]:
    """The medians as a table, and the bars."""

    def middle(who: str, key: str) -> float:
        return float(median(found[who][key] for found in rounds))

    has_recoll = RECOLL in rounds[0]
    rows = [["", "Findling", "Recoll", "Findling ÷ Recoll"]]
    figures: dict[str, dict[str, float]] = {}
    for what, key, other, unit in (
        ("words searchable, command", "words", "words", "s"),
        ("words searchable, in-process", "words_in_process", "words", "s"),
        ("restart without changes, process", "restart", "restart", "s"),
        ("restart without changes, in-process", "restart_in_process", "restart", "s"),
        ("index ÷ text, words", "bytes", "bytes", "×"),
    ):
        scale = size if unit == "×" else 1
        ours = middle(FINDLING, key) / scale
        figures[key] = {"findling": round(ours, 3)}
        row = [what, f"{ours:.2f} {unit}"]
        if has_recoll:
            theirs = middle(RECOLL, other) / scale
            figures[key] |= {"recoll": round(theirs, 3), "ratio": round(ours / theirs, 3)}
            row += [f"{theirs:.2f} {unit}", f"{ours / theirs:.2f}"]
        rows.append(row)
    report.data["figures"] = figures
    memory = max((found[FINDLING]["memory"] for found in rounds), key=lambda value: float(value["tree"]))
    engine = max(found[FINDLING]["memory"]["engine"] for found in rounds) / measuring.MEGABYTE
    parts = ", ".join(f"{name} {value / measuring.MEGABYTE:.0f}" for name, value in sorted(memory["parts"].items()))
    lines = [
        f"{files:,} files, {size / measuring.MEGABYTE:.1f} MB; median of {len(rounds)} rounds; "
        + ("" if has_recoll else "Recoll is not installed"),
        *measuring.table(rows),
        "",
        f"highest memory: engine {engine:.0f} MB; all processes {memory['tree'] / measuring.MEGABYTE:.0f} MB ({parts})",
    ]
    if "complete" in rounds[0][FINDLING]:
        share = middle(FINDLING, "complete_bytes") / size
        seconds = middle(FINDLING, "complete")
        report.data["complete"] = {"seconds": round(seconds, 1), "index_share": round(share, 3)}
        lines.append(f"with all vectors: {seconds:.0f} s, index ÷ text {share:.2f}")
        report.bar("index ÷ text with vectors", share, at_most=INDEX_SHARE)
    report.bar("seconds until words are searchable (command)", middle(FINDLING, "words"), at_most=WORDS_SECONDS)
    basic = middle(FINDLING, "starter") / middle(FINDLING, "words_in_process")
    report.data["starter"] = round(basic, 3)
    lines.append(f"with the starter's vectors, in-process: {basic:.2f} × the time of words alone")
    report.bar("words and the starter's vectors ÷ words alone", basic, at_most=STARTER_SHARE)
    report.bar("index ÷ text", middle(FINDLING, "bytes") / size, at_most=INDEX_SHARE)
    report.bar("seconds of a restart without changes", middle(FINDLING, "restart"), at_most=RESTART_SECONDS)
    report.bar("memory of the engine, MB", engine, at_most=ENGINE_MEGABYTES)
    return lines


if __name__ == "__main__" and not measuring.serve_child(in_process):
    os.environ.pop("FINDLING_PROFILE", None)
    main()
