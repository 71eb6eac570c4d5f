"""Thousands of damaged files, the same every time, through the worker processes: what became of them.

    .venv/bin/python benchmarks/fuzz_files.py [--set FOLDER_OR_ZIP] [--count N] [--seed N] [--keep FOLDER] [--json]

Files of the set (and those that the tests make) are damaged at random and read in the order of making by a real worker
with its real limits. A crash or time limit of a reader is contained: the file ends in a state, and the worker is
replaced. What must not be: a file without a state, one that takes much longer than its limit, the end of this process,
memory that stays, or anything written. With --keep the files that ended or confused a reader are kept there.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import psutil

import measuring
from findling.cli_read import reported
from findling.core.errors import Code, FindlingError
from findling.documents.pool import Extractor, PoolLimits

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.hostile.mutation import mutated, sound

LARGEST: Final = 2 * measuring.MEGABYTE
"""Of the set, files up to this size are damaged: larger ones say nothing more."""
SPARE_SECONDS: Final = 15.0
"""What a file may take beyond its limit: a second try alone, and the start of two workers."""
ENGINE_MEGABYTES: Final = 100.0
_BATCH: Final = 50
_CONTAINED: Final = (Code.READER_CRASHED, Code.READER_TIMEOUT, Code.READER_MEMORY)


def material(source: Path | None) -> dict[str, bytes]:
    """Sound files by name."""
    found = dict(sound())
    if source is None:
        return found
    if source.is_dir():
        files = {path.name: path.read_bytes() for path in sorted(source.rglob("*")) if path.is_file()}
    else:
        with zipfile.ZipFile(source) as archive:
            files = {Path(name).name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    return found | {name: data for name, data in files.items() if 0 < len(data) <= LARGEST}


def damaged(files: dict[str, bytes], count: int, seed: int, folder: Path) -> Iterator[Path]:
    """One damaged file after the other, each written when it is asked for."""
    names = sorted(files)
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        name = chance.choice(names)
        path = folder / f"{number:06}-{name}"
        path.write_bytes(mutated(files[name], chance))
        yield path


def main() -> None:
    """Read them all and say what became of them."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--set", type=Path, help="a folder or zip of sound files")
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path)
    arguments = parser.parse_args()
    report = measuring.Report("fuzz_files")
    files = material(arguments.set)
    states: Counter[str] = Counter()
    problems: list[str] = []
    limits = PoolLimits()
    engine = psutil.Process()
    answered, slowest, late, grown, left = 0, (0.0, ""), 0, 0, 0
    with tempfile.TemporaryDirectory(prefix="findling-fuzz-") as name, Extractor(limits, report=True) as extractor:
        folder = Path(name)
        source = damaged(files, arguments.count, arguments.seed, folder)
        base = 0
        while batch := [str(path) for _, path in zip(range(_BATCH), source, strict=False)]:
            began = time.monotonic()
            for path, outcome in extractor.extract_many(batch):
                took, began = time.monotonic() - began, time.monotonic()
                answered += 1
                told = reported(path, outcome, took)
                code = f" ({outcome.code})" if isinstance(outcome, FindlingError) and told.state == "failed" else ""
                states[told.state + code] += 1
                slowest = max(slowest, (took, Path(path).name))
                late += took > limits.seconds + SPARE_SECONDS
                unexpected = "wrong inside" in told.reason
                if unexpected or (isinstance(outcome, FindlingError) and outcome.code in _CONTAINED):
                    problems.append(f"{Path(path).name}: {told.reason}")
                    if arguments.keep:
                        arguments.keep.mkdir(parents=True, exist_ok=True)
                        (arguments.keep / Path(path).name).write_bytes(Path(path).read_bytes())
            left += len(set(os.listdir(folder)) - {Path(path).name for path in batch})
            for path in batch:
                Path(path).unlink()
            resident = engine.memory_info().rss
            base = base or resident
            grown = max(grown, resident - base)
            print(f"\r  {answered:,} of {arguments.count:,}", end="", file=sys.stderr, flush=True)
    print("\r" + " " * 30 + "\r", end="", file=sys.stderr, flush=True)
    report.data |= {"states": dict(states), "problems": problems, "slowest": slowest}
    report.bar("files without an answer", arguments.count - answered, at_most=0)
    report.bar("files that took longer than their limits allow", late, at_most=0)
    report.bar("files written by readers", left, at_most=0)
    report.bar("growth of this process, MB", grown / measuring.MEGABYTE, at_most=ENGINE_MEGABYTES)
    lines = [
        f"{answered:,} damaged files of {len(files)} sound ones, seed {arguments.seed}",
        ", ".join(f"{count:,} {state}" for state, count in states.most_common()),
        f"the slowest took {slowest[0]:.1f} s: {slowest[1]}",
        f"{len(problems)} contained crashes, time limits, memory limits and mistakes of readers",
        *(f"  {problem}" for problem in problems),
    ]
    report.print(lines, arguments.json)


if __name__ == "__main__":
    main()
