"""Reading: PDF pages, Word documents and plain text a second through the worker processes, and what isolation costs.

    .venv/bin/python benchmarks/reading.py [--docx FOLDER] [--pdf FOLDER] [--rounds N] [--json]

Two worker processes read made-up files, or those of the folders, as the index has them read: requests over the
protocol, limits, confinement, chunks with their languages, replies decoded. "Two cores" divides by the processor time
that all processes took, halved: what an idle machine with two cores does, whoever disturbs this one.

one      one worker, and inside: the same readers called in the measuring process; their quotient is the price of
         isolation: protocol, limits, confinement, and a process that hands out and takes in
text     plain text is also read by workers that cut no chunks: that is extraction
floors   PDFium's own text of every page; unpacking and parsing the main part; reading, decoding and hashing
Recoll   `recollindex` on the same Word documents where it is installed; it writes an index as well
"""

from __future__ import annotations

import io
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final
from xml.parsers import expat

import psutil

import measuring
from findling.core import process as processes
from findling.core.errors import FindlingError
from findling.core.reading import Chunk
from findling.documents import reading, worker
from findling.documents.blocks import Document
from findling.documents.language import LanguageDetector
from findling.documents.limits import WorkerLimits
from findling.documents.pool import Extractor

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.hostile import made

CORES: Final = 2
PAGES_A_SECOND: Final = 150.0
DOCX_A_SECOND: Final = 425.0
TEXT_MEGABYTES_A_SECOND: Final = 30.0
ISOLATION: Final = 1.15

POOL, ONE, INSIDE, UNCUT, FLOOR, RECOLL = "workers", "one worker", "inside", "workers, no chunks", "floor", "Recoll"
PDF, DOCX, TEXT = "pdf", "docx", "txt"
UNITS: Final = {PDF: "pages/s", DOCX: "files/s", TEXT: "MB/s"}
_NO_CHUNKS: Final = "--no-chunks"


# ---- the files -------------------------------------------------------------------------------------------------


def write_pdfs(folder: Path, files: int = 60, pages: int = 20) -> None:
    """Documents of full pages."""
    writer = measuring.Writer(2)
    for number in range(files):
        texts = [_wrapped(writer.text(2800)) for _ in range(pages)]
        (folder / f"{number:04}.pdf").write_bytes(made.pdf(texts, writer.sentence()))


def _wrapped(text: str, width: int = 90) -> str:
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) >= width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".lstrip()
    return "\n".join([*lines, line])


def write_docx(folder: Path, files: int = 600) -> None:
    """Letters and reports of one to five pages, with headings and a table."""
    writer = measuring.Writer(3)
    for number in range(files):
        parts = []
        for section in range(1 + number % 5):
            parts.append(made.paragraph(writer.sentence(), "Heading1"))
            parts += [made.paragraph(writer.text(400)) for _ in range(6)]
            if section == 1:
                cell = "<w:tc>{}</w:tc>".format
                rows = ("".join(cell(made.paragraph(writer.word())) for _ in range(4)) for _ in range(8))
                parts.append("<w:tbl>{}</w:tbl>".format("".join(f"<w:tr>{row}</w:tr>" for row in rows)))
        (folder / f"{number:04}.docx").write_bytes(made.docx("".join(parts), writer.sentence()))


def write_texts(folder: Path, files: int = 60) -> None:
    """A megabyte each."""
    writer = measuring.Writer(4)
    for number in range(files):
        paragraphs = (writer.text(900) for _ in range(1100))
        (folder / f"{number:04}.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")


def amount(kind: str, paths: list[str]) -> float:
    """What a rate of this kind counts."""
    if kind == DOCX:
        return len(paths)
    if kind == TEXT:
        return sum(Path(path).stat().st_size for path in paths) / measuring.MEGABYTE
    import pypdfium2

    total = 0
    for path in paths:
        document = pypdfium2.PdfDocument(path)
        total += len(document)
        document.close()
    return total


# ---- contenders ------------------------------------------------------------------------------------------------


def through_workers(paths: list[str], workers: int = CORES) -> dict[str, float]:
    """All files through workers; seconds, and processor seconds of this process and theirs, once they run."""
    extractors = [Extractor(background=False) for _ in range(workers)]
    try:
        for extractor in extractors:
            list(extractor.extract_many(paths[:1]))  # the readers' libraries are loaded
        family = [psutil.Process(), *(psutil.Process(each.pid) for each in extractors if each.pid)]
        work = iter(paths)
        failed: list[str] = []
        lock = threading.Lock()

        def take() -> Iterator[str]:
            while True:
                with lock:
                    batch = list(itertools.islice(work, 64))
                if not batch:
                    return
                yield from batch

        def serve(extractor: Extractor) -> None:
            for path, outcome in extractor.extract_many(take()):
                if isinstance(outcome, FindlingError):
                    failed.append(path)

        threads = [threading.Thread(target=serve, args=(extractor,)) for extractor in extractors]
        before, started = [_processor(each) for each in family], time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        wall = time.perf_counter() - started
        spent = [_processor(each) - old for each, old in zip(family, before, strict=True)]
        return {"wall": wall, "processor": sum(spent), "engine": spent[0], "failed": len(failed)}
    finally:
        for extractor in extractors:
            extractor.close()


def _processor(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def inside(paths: list[str]) -> dict[str, float]:
    """The same readers in this process."""
    detector, limits = LanguageDetector(), WorkerLimits()
    reading.extract(paths[0], limits, detector)

    def read(path: str) -> None:
        try:
            reading.extract(path, limits, detector)
        except FindlingError:
            pass  # counted where the workers read it

    return _timed(read, paths)


def _timed(read: Callable[[str], object], paths: list[str]) -> dict[str, float]:
    started, spent = time.perf_counter(), time.process_time()
    for path in paths:
        read(path)
    return {"wall": time.perf_counter() - started, "processor": time.process_time() - spent}


def _pdf_floor(path: str) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    for page in document:
        text = page.get_textpage()
        text.get_text_range(errors="replace")
        text.close()
        page.close()
    document.close()


def _docx_floor(path: str) -> None:
    with zipfile.ZipFile(io.BytesIO(Path(path).read_bytes())) as package:
        expat.ParserCreate(namespace_separator=" ").Parse(package.read("word/document.xml"), True)


def _text_floor(path: str) -> None:
    data = Path(path).read_bytes()
    blake2b(data).digest()
    data.decode()


_FLOORS: Final = {PDF: _pdf_floor, DOCX: _docx_floor, TEXT: _text_floor}


def contend(task: dict[str, Any]) -> dict[str, float]:
    """In a child: one contender over one kind of files."""
    paths, who = task["paths"], task["who"]
    if who == INSIDE:
        return inside(paths)
    if who == FLOOR:
        return _timed(_FLOORS[task["kind"]], paths)
    if who == UNCUT:
        ours = processes.command
        processes.command = lambda role, *arguments: (
            [sys.executable, __file__, _NO_CHUNKS, *arguments] if role == "extractor" else ours(role, *arguments)
        )
    return through_workers(paths, 1 if who == ONE else CORES)


def recoll(docs: Path) -> dict[str, float]:
    """Recoll's index of a folder, with its own settings."""
    with tempfile.TemporaryDirectory(prefix="findling-recoll-") as name:
        Path(name, "recoll.conf").write_text(f"topdirs = {docs}\n", encoding="utf-8")
        started, before = time.perf_counter(), os.times()
        subprocess.run(["recollindex", "-c", name], capture_output=True, check=True)
        wall, after = time.perf_counter() - started, os.times()
    children = after.children_user + after.children_system - before.children_user - before.children_system
    return {"wall": wall, "processor": children}


# ---- the comparison --------------------------------------------------------------------------------------------


def main() -> None:
    """Measure, compare, and hold the figures to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--docx", type=Path, help="Word documents to read instead of made-up ones")
    parser.add_argument("--pdf", type=Path, help="PDF files to read instead of made-up ones")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    report = measuring.Report("reading")
    lines: list[str] = []
    with tempfile.TemporaryDirectory(prefix="findling-reading-") as name:
        given = {PDF: arguments.pdf, DOCX: arguments.docx, TEXT: None}
        for kind, write in ((PDF, write_pdfs), (DOCX, write_docx), (TEXT, write_texts)):
            folder = given[kind] or Path(name) / kind
            if not given[kind]:
                folder.mkdir()
                write(folder)
            lines += compare(kind, folder.resolve(), arguments.rounds, report)
    report.print(lines, arguments.json)


def compare(kind: str, folder: Path, rounds: int, report: measuring.Report) -> list[str]:
    """All contenders over one folder."""
    paths = sorted(str(path) for path in folder.rglob(f"*.{kind}"))
    for path in paths:
        Path(path).read_bytes()  # nobody shall pay for a cold disk
    contenders = [POOL, ONE, INSIDE, FLOOR, *([UNCUT] if kind == TEXT else [])]
    if kind == DOCX and shutil.which("recollindex"):
        contenders.append(RECOLL)

    def run(who: str) -> dict[str, float]:
        if who == RECOLL:
            return recoll(folder)
        return dict(measuring.in_child(__file__, {"who": who, "kind": kind, "paths": paths}))

    found = measuring.interleaved(contenders, rounds, run)
    count = amount(kind, paths)
    rows = [
        [f"{kind}: {len(paths):,} files, {UNITS[kind]}", "wall", "a core", "two cores", "÷ workers' processor time"]
    ]
    for who, figures in found.items():
        share = figures["processor"] / found[POOL]["processor"]
        core = count / figures["processor"]
        rows.append([who, f"{count / figures['wall']:.0f}", f"{core:.0f}", f"{core * CORES:.0f}", f"{share:.2f}"])
    isolation = found[ONE]["processor"] / found[INSIDE]["processor"]
    report.data[kind] = {"amount": count, "contenders": found, "isolation": round(isolation, 3)}
    two_cores = {who: CORES * count / figures["processor"] for who, figures in found.items()}
    if kind == PDF:
        report.bar("PDF pages a second, two cores", two_cores[POOL], at_least=PAGES_A_SECOND)
    elif kind == DOCX:
        report.bar("Word documents a second, two cores", two_cores[POOL], at_least=DOCX_A_SECOND)
        if RECOLL in found:
            ratio = found[RECOLL]["wall"] / found[POOL]["wall"]
            report.bar("Word documents a second ÷ Recoll's", ratio, at_least=1.0)
    else:
        report.bar("text, MB a second, two cores, extraction", two_cores[UNCUT], at_least=TEXT_MEGABYTES_A_SECOND)
    report.bar(f"{kind}: processor time of one worker and engine ÷ inside", isolation, at_most=ISOLATION)
    failed = int(found[POOL]["failed"])
    return [*measuring.table(rows), *([f"{failed} of them could not be read"] if failed else []), ""]


def uncut() -> int:
    """The worker process, but each document is one chunk in no language."""
    sys.argv.remove(_NO_CHUNKS)
    vars(reading)["chunks"] = whole
    return worker.main()


def whole(document: Document, _: object) -> list[Chunk]:
    """All of a document as one chunk."""
    text = document.text
    return [Chunk(text, 0, len(text), None, "", "")]


if __name__ == "__main__":
    if _NO_CHUNKS in sys.argv[1:]:
        sys.exit(uncut())
    if not measuring.serve_child(contend):
        main()
