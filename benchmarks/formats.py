"""How much of what stands in real files is read: the share of known strings found, and every one that is not.

python benchmarks/formats.py FOLDER_OR_ZIP [--bars]

The set holds files and a table, `expected_tika.tsv`, of file name, string, and how sure it is that the string is there
("raw-verified": seen in the file's own bytes; "tika-only": told by another program). Every file goes through the real
worker process with its limits. With `--bars` the exit code is 1 below 95 % of the former or 70 % of the latter.
"""

from __future__ import annotations

import argparse
import html
import sys
import tempfile
import time
import unicodedata
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

from findling.cli_read import reported
from findling.core.places import WITHIN
from findling.core.reading import FileReport
from findling.documents.pool import Extractor

BARS = {"raw-verified": 0.95, "tika-only": 0.70}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("set", type=Path)
    parser.add_argument("--bars", action="store_true")
    arguments = parser.parse_args()
    if arguments.set.is_dir():
        return measure(arguments.set, arguments.bars)
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(arguments.set) as archive:
        archive.extractall(folder)
        return measure(Path(folder), arguments.bars)


def measure(folder: Path, bars: bool) -> int:
    table = next(folder.rglob("expected_tika.tsv"))
    expected: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in table.read_text(encoding="utf-8").splitlines():
        name, string, sure = line.split("\t")
        expected[name].append((string, sure))
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path != table)
    reports = read(files)
    states = Counter(report.state for report in reports.values())
    print(", ".join(f"{count} {state}" for state, count in states.most_common()))
    for path, report in reports.items():
        if report.state != "searchable":
            print(f"{report.state:12} {path.name}: {report.reason}")
    texts = {path.name: folded(everything(report)) for path, report in reports.items() if path.name in expected}
    found: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for name, strings in expected.items():
        for string, sure in strings:
            total[sure] += 1
            if folded(string) in texts.get(name, ""):
                found[sure] += 1
            else:
                print(f"missed       {sure} {name}: {string}")
    for sure in total:
        bar = f"  (bar {BARS[sure]:.0%})" if sure in BARS else ""
        print(f"{sure}: {found[sure]} of {total[sure]} = {found[sure] / total[sure]:.1%}{bar}")
    return int(bars and any(found[sure] < bar * total[sure] for sure, bar in BARS.items()))


def read(files: list[Path]) -> dict[Path, FileReport]:
    reports = {}
    with Extractor(background=False, report=True) as extractor:
        began = time.monotonic()
        for path, outcome in extractor.extract_many([str(file) for file in files]):
            reports[Path(path)] = reported(path, outcome, time.monotonic() - began)
            began = time.monotonic()
    return reports


def everything(report: FileReport) -> str:
    """The whole text of a file with its title and what is in it, the names of that too: they are searched."""
    own = [report.title, report.author, *(part for block in report.blocks for part in (block.heading, block.text))]
    members = report.members or []
    names = [member.path.rpartition(WITHIN)[2] for member in members]
    return "\n".join(own + names + [everything(member) for member in members])


def folded(text: str) -> str:
    """Text for comparing: entities resolved, composed, without NULs, white space collapsed."""
    return " ".join(html.unescape(unicodedata.normalize("NFC", text)).replace("\0", " ").split())


if __name__ == "__main__":
    sys.exit(main())
