"""A folder of files that attack their readers, followed as any other: what becomes of them, and of the engine.

    .venv/bin/python benchmarks/hostile.py [--json]

Every case of tests/hostile/generator.py, names that are no text, links in circles, pipes and devices, and a sound file
after each of them in the order of reading. `findling add` runs in a process of its own; its memory is compared with
that of the same command on the sound files and as much ordinary text as the attacks make the index hold. The sound
files have to be found afterwards.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any, Final

import apsw

import measuring
from findling.core.paths import Profile

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.hostile.generator import CASES
from tests.hostile.mutation import GOOD

ENGINE_MEGABYTES: Final = 100.0
PATIENCE: Final = 1800.0
_ORDINARY_MEGABYTES: Final = 33
_ODD_NAMES: Final = (b"line\nfeed.txt", b"red\x1b[31m.txt", b"bad\xff.txt", b"a" * 250 + b".txt")


def write(folder: Path, hostile: bool) -> int:
    """The files; how many of them are sound."""
    folder.mkdir()
    sound = 0
    for number, (name, make) in enumerate(CASES.items()):
        if hostile:
            (folder / f"{number:03}a-{name}").write_bytes(make())
        (folder / f"{number:03}b-sound.txt").write_text(f"{GOOD} Its number is {number}.")
        sound += 1
    if not hostile:
        writer = measuring.Writer(5)
        text = "\n\n".join(writer.text(900) for _ in range(1100))
        for number in range(_ORDINARY_MEGABYTES):
            (folder / f"ordinary-{number:02}.txt").write_text(f"{number}\n\n{text}")
    if hostile:
        for odd in _ODD_NAMES:
            Path(os.fsdecode(os.fsencode(folder) + b"/" + odd)).write_text("words")
        (folder / "loop.txt").symlink_to(folder / "loop.txt")
        (folder / "circle").symlink_to(folder)
        (folder / "zero.txt").symlink_to("/dev/zero")
        os.mkfifo(folder / "pipe.txt")
    return sound


def command(profile: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "findling", "--profile", str(profile), *arguments]


def pending(index: Path) -> int:
    """Files that wait for their readers; one at least before the folder was walked."""
    try:
        db = apsw.Connection(str(index), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            row = db.execute("SELECT count(*), coalesce(sum(state = 'pending'), 0) FROM file").fetchone()
            return 1 if row is None or not row[0] else int(row[1])
        finally:
            db.close()
    except apsw.Error:
        return 1  # not made yet


def followed(profile: Path, folder: Path) -> dict[str, Any]:
    """`findling add` until every file ended in a state: seconds, and the most memory of the engine and of all.

    Learning the meaning of all those passages is not waited for.
    """
    started = time.perf_counter()
    process = subprocess.Popen(
        command(profile, "add", str(folder)),
        env=measuring.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with measuring.watched_memory(process.pid) as memory:
            measuring.wait_for(lambda: not pending(Profile(profile).index) or process.poll() is not None, PATIENCE, 0.1)
            seconds, code = time.perf_counter() - started, process.poll() or 0
    finally:
        measuring.end(process)
    return {"seconds": seconds, "code": code, "engine": memory.process, "tree": memory.tree}


def asked(profile: Path, *arguments: str) -> Any:
    """The JSON of a command."""
    done = subprocess.run(
        command(profile, *arguments, "--json"), env=measuring.environment(), capture_output=True, check=True
    )
    return json.loads(done.stdout)


def main() -> None:
    """Follow both folders and compare."""
    parser = measuring.parser(__doc__)
    arguments = parser.parse_args()
    report = measuring.Report("hostile")
    with tempfile.TemporaryDirectory(prefix="findling-hostile-") as name:
        place = Path(name)
        sound = write(place / "sound", hostile=False)
        write(place / "hostile", hostile=True)
        before = {path: path.lstat().st_mtime_ns for path in (place / "hostile").iterdir()}
        calm = followed(place / "calm", place / "sound")
        wild = followed(place / "wild", place / "hostile")
        unchanged = before == {path: path.lstat().st_mtime_ns for path in (place / "hostile").iterdir()}
        hits = asked(place / "wild", "search", f'"{GOOD}"', "--mode", "words", "--limit", "1000")["hits"]
        found = {Path(hit["path"]).name for hit in hits if hit["path"].endswith("-sound.txt")}
        errors = asked(place / "wild", "errors")
    grown = (wild["engine"] - calm["engine"]) / measuring.MEGABYTE
    report.data |= {"calm": calm, "wild": wild, "errors": errors}
    report.bar("exit code of `findling add`", wild["code"], at_most=0)
    report.bar("sound files not found", sound - len(found), at_most=0)
    report.bar("growth of the engine over the same without them, MB", grown, at_most=ENGINE_MEGABYTES)
    report.bar("folder changed", not unchanged, at_most=0)
    lines = [
        f"{len(CASES)} attacks: {wild['seconds']:.0f} s; engine {wild['engine'] / measuring.MEGABYTE:.0f} MB "
        f"(without them {calm['engine'] / measuring.MEGABYTE:.0f} MB), all processes "
        f"{wild['tree'] / measuring.MEGABYTE:.0f} MB",
        ", ".join(f"{count} {code}" for code, count in Counter(each["code"] for each in errors).most_common()),
        *(f"  {Path(each['path']).name!r}: {each['reason']}" for each in errors),
    ]
    report.print(lines, arguments.json)


if __name__ == "__main__":
    main()
