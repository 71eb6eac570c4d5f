"""What every benchmark shares: the machine in words, made-up texts, children, processor time, medians, reports.

A benchmark prints a ratio to a rival or to a physical floor that was measured in the same run, because absolute times
do not travel between machines.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import platform
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import Any, Final

import platformdirs
import psutil

SURROUNDINGS: Final = {"OMP_WAIT_POLICY": "passive", "OPENBLAS_NUM_THREADS": "1"}
"""As Findling has it for itself: threads that spin would take the core that the next thing needs."""
MEGABYTE: Final = 1_000_000
DOCUMENTS: Final = 5183
"""Files of the made-up library: as many as SciFact has, of about its size."""
DOCUMENT_CHARACTERS: Final = 1500

_FUNCTION: Final = "the of and in to a that with for was by from on as is were at an this which"
_CONTENT: Final = (
    "cell protein study patient result effect level increase model expression treatment response analysis group data "
    "risk disease factor gene role activity mechanism system control method change function growth tissue blood "
    "measure year population region development process evidence pressure water energy report committee budget market "
    "price contract machine river bridge winter harvest village teacher school history language letter journey garden "
    "kitchen recipe engine battery signal network device surface temperature sample reaction solution mineral forest "
    "species climate season storm coast island harbour trade supply demand policy election court evidence witness "
    "damage repair insurance invoice payment account customer service quality standard safety inspection training "
    "employee manager meeting agreement decision proposal project schedule deadline progress failure success reason "
    "question answer example figure table chapter section volume reader author editor library archive record document"
)
_VERBS: Final = (
    "shows found reduces increased suggests requires described measured compared observed explains improved caused "
    "prevents followed reached includes produced remains became considered reported confirmed changed"
)
_SYLLABLES: Final = "al be cor den es fi gor hy il jo ka lu mi nor ox pra qui ro sen tro um ver wi xan yl zo"


# ---- the machine -----------------------------------------------------------------------------------------------


def machine() -> dict[str, Any]:
    """The machine and its software, and how busy it was at the start (runnable processes a core, last minute)."""
    cores = os.cpu_count() or 1
    load = os.getloadavg()[0] / cores if hasattr(os, "getloadavg") else None
    return {
        "processor": _processor(),
        "cores": cores,
        "memory_gib": round(psutil.virtual_memory().total / 2**30, 1),
        "system": platform.platform(),
        "python": platform.python_version(),
        "llama_cpp_python": _version("llama-cpp-python"),
        "load_per_core": round(load, 2) if load is not None else None,
    }


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def cache(*names: str) -> Path:
    """A place outside of the repository for what is costly to make and worth keeping between runs."""
    path: Path = platformdirs.user_cache_path("Findling", False).joinpath("benchmarks", *names)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


# ---- texts -----------------------------------------------------------------------------------------------------


class Writer:
    """Writes English-looking prose, the same for the same seed: common words, rarer ones, and made-up terms."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        terms = random.Random(0)
        syllables = _SYLLABLES.split()
        self._terms = ["".join(terms.choices(syllables, k=terms.randint(2, 4))) for _ in range(20_000)]
        self._common = {0.42: _FUNCTION.split(), 0.78: _CONTENT.split(), 0.9: _VERBS.split()}

    def word(self) -> str:
        """One word; how often each comes follows Zipf's law."""
        kind = self._random.random()
        for share, words in self._common.items():
            if kind < share:
                return self._zipf(words)
        if kind < 0.92:
            return str(self._random.randint(1, 2000))
        return self._zipf(self._terms)

    def _zipf(self, words: Sequence[str]) -> str:
        return words[int(len(words) ** self._random.random()) - 1]

    def sentence(self) -> str:
        """A sentence of 5 to 25 words."""
        words = [self.word() for _ in range(self._random.randint(5, 25))]
        if len(words) > 12:
            words[len(words) // 2] += ","
        return " ".join(words).capitalize() + "."

    def text(self, characters: int) -> str:
        """Sentences until the text is at least that long."""
        sentences: list[str] = []
        length = 0
        while length < characters:
            sentences.append(self.sentence())
            length += len(sentences[-1]) + 1
        return " ".join(sentences)

    def passage(self) -> str:
        """A passage of 20 to 230 tokens (of the starter model), short and long ones mixed."""
        return self.text(self._random.randint(60, 850))

    def question(self) -> str:
        """3 to 12 words."""
        return " ".join(self.word() for _ in range(self._random.randint(3, 12)))


def write_library(folder: Path, documents: int = DOCUMENTS, characters: int = DOCUMENT_CHARACTERS) -> None:
    """Text files, the same ones every time."""
    folder.mkdir(parents=True)
    writer = Writer()
    for number in range(documents):
        text = f"{writer.sentence()}\n\n{writer.text(characters - 100)}\n"
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")


def library_size(folder: Path) -> tuple[int, int]:
    """Files and bytes below a folder."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(sizes), sum(sizes)


# ---- processes -------------------------------------------------------------------------------------------------


def environment(**changes: str) -> dict[str, str]:
    """This process's environment for a child that imports Findling from where this process does."""
    import findling

    app = str(Path(findling.__file__).resolve().parent.parent)
    paths = [app, *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"} | changes


def in_child(script: str, task: dict[str, Any], env: dict[str, str] | None = None, python: str = "") -> Any:
    """Run `script --child` on a task in a process of its own; what it printed last, as JSON (see `serve_child`).

    `python` is another interpreter than this one. Raises RuntimeError with the child's own words when it fails.
    """
    done = subprocess.run(
        [python or sys.executable, script, "--child"],
        input=json.dumps(task),
        capture_output=True,
        text=True,
        env=env or environment(),
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{script} --child ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def serve_child(work: Callable[[dict[str, Any]], Any]) -> bool:
    """Whether this process is a child of `in_child`; then the task was done and answered."""
    if "--child" not in sys.argv[1:]:
        return False
    answer = work(json.load(sys.stdin))
    print(json.dumps(answer), flush=True)
    os._exit(0)  # native libraries may have threads and static state that end badly


def peak_memory() -> int:
    """The most resident memory that this process ever had, in bytes, pages of mapped files included."""
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


@dataclass
class Memory:
    """Highest resident memory seen, in bytes; `at_peak` tells the parts of the tree when it was largest."""

    process: int = 0
    tree: int = 0
    at_peak: dict[str, int] = field(default_factory=dict)


@contextmanager
def watched_memory(pid: int, seconds: float = 0.05) -> Iterator[Memory]:
    """Sample a process and all of its descendants for as long as the block runs."""
    memory = Memory()
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(seconds):
            sample_memory(pid, memory)

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield memory
    finally:
        ended.set()
        thread.join()


def sample_memory(pid: int, memory: Memory) -> None:
    """Look once and keep what is higher than before."""
    try:
        root = psutil.Process(pid)
        parts: dict[str, int] = {}
        own = 0
        for process in [root, *root.children(recursive=True)]:
            try:
                resident = process.memory_info().rss
                name = _role(process.cmdline()) if process.pid != pid else "engine"
            except psutil.Error:
                continue
            parts[name] = parts.get(name, 0) + resident
            if process.pid == pid:
                own = resident
    except psutil.Error:
        return
    memory.process = max(memory.process, own)
    if sum(parts.values()) > memory.tree:
        memory.tree = sum(parts.values())
        memory.at_peak = parts


def _role(command: Sequence[str]) -> str:
    return next((part.removeprefix("--role=") for part in command if part.startswith("--role=")), "other")


def end(process: subprocess.Popen[Any], grace: float = 10.0) -> None:
    """End a process and its descendants: ask, wait, kill."""
    try:
        family = psutil.Process(process.pid).children(recursive=True)
    except psutil.Error:
        family = []
    process.terminate()
    try:
        process.wait(grace)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for member in family:
        try:
            member.kill()
        except psutil.Error:
            pass  # it went with its parent, as it should


# ---- figures ---------------------------------------------------------------------------------------------------


def interleaved(
    contenders: Sequence[str], rounds: int, run: Callable[[str], dict[str, float]]
) -> dict[str, dict[str, float]]:
    """Medians of every contender's figures over rounds in which all take turns, in an order that rotates.

    Neighbours on the machine then disturb all alike.
    """
    results: dict[str, list[dict[str, float]]] = {name: [] for name in contenders}
    order = list(contenders)
    for number in range(rounds):
        for name in order:
            print(f"\r  round {number + 1} of {rounds}: {name:40}", end="", file=sys.stderr, flush=True)
            results[name].append(run(name))
        order = order[1:] + order[:1]
    print("\r" + " " * 70 + "\r", end="", file=sys.stderr, flush=True)
    return {name: {key: median(run[key] for run in runs) for key in runs[0]} for name, runs in results.items()}


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values does not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered) + 0.5) - 1))]


@dataclass
class Bar:
    """What a figure must reach, and whether it does."""

    what: str
    figure: float
    bound: float
    at_most: bool

    @property
    def met(self) -> bool:
        """Whether the figure is within its bound."""
        return self.figure <= self.bound if self.at_most else self.figure >= self.bound


class Report:
    """What a benchmark found: lines for people, one JSON object for machines."""

    def __init__(self, name: str) -> None:
        self.data: dict[str, Any] = {"benchmark": name, "machine": machine(), "bars": []}
        self._bars: list[Bar] = []

    def bar(self, what: str, figure: float, *, at_most: float | None = None, at_least: float | None = None) -> None:
        """Hold a figure to its bar."""
        bound = at_most if at_most is not None else at_least
        if bound is None:
            raise ValueError("a bar needs a bound")
        bar = Bar(what, round(figure, 4), bound, at_most is not None)
        self._bars.append(bar)
        self.data["bars"].append(
            {"what": what, "figure": bar.figure, "at_most": at_most, "at_least": at_least, "met": bar.met}
        )

    def print(self, lines: Sequence[str], as_json: bool) -> None:
        """Print it; with `as_json` only the object."""
        if as_json:
            print(json.dumps(self.data, indent=2))
            return
        machine = self.data["machine"]
        print(
            f"{machine['processor']}, {machine['cores']} cores, {machine['memory_gib']} GiB, {machine['system']}, "
            f"Python {machine['python']}, llama-cpp-python {machine['llama_cpp_python']}; "
            f"load a core at the start {machine['load_per_core']}"
        )
        print()
        print("\n".join(lines))
        if self._bars:
            print()
        for bar in self._bars:
            sign = "≤" if bar.at_most else "≥"
            print(f"  {'met   ' if bar.met else 'MISSED'}  {bar.what}: {bar.figure:.4g} (bar {sign} {bar.bound:g})")


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as aligned lines; the first column to the left, the others to the right."""
    widths = [max(map(len, column)) for column in itertools.zip_longest(*rows, fillvalue="")]
    return [
        "  ".join(
            cell.ljust(width) if number == 0 else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=False))
        ).rstrip()
        for row in rows
    ]


def parser(description: str | None) -> argparse.ArgumentParser:
    """Arguments that all benchmarks share; those of speed begin with it, in the right surroundings."""
    _settle()
    result = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    result.add_argument("--json", action="store_true", help="print one JSON object")
    return result


def _settle() -> None:
    """Start this program anew where libraries were loaded in other surroundings than those of an installed Findling,
    whose modules are also compiled."""
    here = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if here | SURROUNDINGS != dict(os.environ):
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], here | SURROUNDINGS)


def wait_for(condition: Callable[[], bool], seconds: float, pause: float = 0.005) -> float:
    """Seconds until the condition holds. Raises TimeoutError."""
    started = time.perf_counter()
    while not condition():
        if time.perf_counter() - started > seconds:
            raise TimeoutError(f"nothing after {seconds:g} s")
        time.sleep(pause)
    return time.perf_counter() - started
