"""OCR: the seconds and the words of a page, against Tesseract on its own.

    .venv/bin/python benchmarks/ocr.py [--pages N] [--json]

Pages of A4 at 200 dots per inch, drawn by Qt from the samples' English and German texts in three fonts of 9 to 12
points, as they are and as a poor scanner gives them (turned by half a degree, noisy, JPEG). Each is read as the index
has it read, as a page of a PDF file: drawn by an extractor, read by a confined Tesseract, cut into passages; by
`tesseract page.png`; and by `tesseract page.png --psm 1`, which like the index tells how the page is turned. All by one
thread in the same languages, taking turns. Seconds are processor time of all
processes, which neighbours on the machine change little. F1 compares words as multisets, letter by letter.
"""

from __future__ import annotations

import io
import os
import resource
import subprocess
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import psutil
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPainter

import measuring
from findling.core.reading import RasterParams
from findling.documents.language import LanguageDetector
from findling.documents.ocr.page_reader import PageReader
from findling.documents.ocr.tesseract import find

DOTS: Final = 200
SECONDS: Final = 3.0
F1: Final = 0.95
LANGUAGES: Final = ("eng", "deu")
SAMPLES: Final = Path(__file__).parents[1] / "resources" / "samples"
FONTS: Final = (("DejaVu Serif", 10), ("DejaVu Sans", 9), ("DejaVu Sans Mono", 10), ("DejaVu Serif", 12))
_INCH: Final = 25.4
_WIDTH, _HEIGHT, _MARGIN = (round(millimetres / _INCH * DOTS) for millimetres in (210, 297, 20))
OURS, ALONE, TURNED = "Findling", "tesseract", "tesseract --psm 1"


class Page(NamedTuple):
    """A page as a file of either kind, and the words on it."""

    pdf: Path
    png: Path
    words: Counter[str]


def texts() -> list[list[str]]:
    """The paragraphs of the English and of the German samples."""
    detector = LanguageDetector()
    found: dict[str, list[str]] = {"en": [], "de": []}
    for path in sorted(SAMPLES.rglob("*.txt")) + sorted(SAMPLES.rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        if (language := detector.detect(text)) in found:
            found[language] += [line.strip("#*- ") for line in text.splitlines() if line.strip("#*- ")]
    return list(found.values())


def drawn(paragraphs: Sequence[str], family: str, points: int) -> tuple[QImage, Counter[str]]:
    """A page with as many paragraphs as it has room for, and its words."""
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    font = QFont(family)
    font.setPixelSize(round(points * DOTS / 72))
    painter = QPainter(image)
    painter.setFont(font)
    words: Counter[str] = Counter()
    top = float(_MARGIN)
    for paragraph in paragraphs:
        box = QRectF(_MARGIN, top, _WIDTH - 2 * _MARGIN, _HEIGHT)
        needed = painter.boundingRect(box, Qt.TextFlag.TextWordWrap, paragraph)
        if needed.bottom() > _HEIGHT - _MARGIN:
            break
        painter.drawText(box, Qt.TextFlag.TextWordWrap, paragraph)
        words.update(paragraph.split())
        top = needed.bottom() + points * DOTS / 72
    painter.end()
    return image, words


def poorly_scanned(picture: Image.Image, seed: int) -> Image.Image:
    """The page as it comes from a scanner that nobody cleaned."""
    turned = picture.rotate(0.5, resample=Image.Resampling.BICUBIC, fillcolor=255)
    noise = Image.effect_noise(picture.size, 40 + seed % 10)
    buffer = io.BytesIO()
    Image.blend(turned, noise, 0.25).save(buffer, "JPEG", quality=40)
    return Image.open(buffer).convert("L")


def write_pages(folder: Path, count: int, poor: bool) -> list[Page]:
    """Pages in files."""
    pages = []
    sources = texts()
    for number in range(count):
        paragraphs = sources[number % len(sources)]
        start = number * 7 % max(1, len(paragraphs))
        image, words = drawn([*paragraphs[start:], *paragraphs] * 3, *FONTS[number % len(FONTS)])
        png, pdf = folder / f"{number}-{poor}.png", folder / f"{number}-{poor}.pdf"
        image.save(str(png))
        with Image.open(png) as opened:
            picture = poorly_scanned(opened.convert("L"), number) if poor else opened.convert("L")
        picture.copy().save(pdf, resolution=DOTS, quality=95)
        picture.copy().save(png, dpi=(DOTS, DOTS))
        pages.append(Page(pdf, png, words))
    return pages


def agreement(found: str, words: Counter[str]) -> float:
    """F1 of words as multisets."""
    got = Counter(found.split())
    common = (got & words).total()
    return 2 * common / (got.total() + words.total())


class Readers:
    """Both ways to read a page, each with the processor seconds that it takes."""

    def __init__(self, reader: PageReader, program: str) -> None:
        self._reader = reader
        self._program = program

    def read(self, name: str, page: Page) -> tuple[str, float]:
        """The text of a page, and the seconds."""
        if name == OURS:
            before = self._spent()
            text = self._reader.read(RasterParams(str(page.pdf), 1), list(LANGUAGES)).text
            return text, self._spent() - before
        before = _children()
        done = subprocess.run(
            [self._program, str(page.png), "-", "-l", "+".join(LANGUAGES), *(["--psm", "1"] if name == TURNED else [])],
            env=os.environ | {"OMP_THREAD_LIMIT": "1"}, capture_output=True, check=True,
        )  # fmt: skip
        return done.stdout.decode(), _children() - before

    def _spent(self) -> float:
        times = [psutil.Process(pid).cpu_times() for pid in self._reader.pids.values()]
        return sum(each.user + each.system + each.children_user + each.children_system for each in times)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(readers: Readers, pages: Sequence[Page]) -> dict[str, dict[str, Any]]:
    """Seconds a page and F1 of either, in turns."""
    found: dict[str, list[tuple[float, float]]] = {OURS: [], ALONE: [], TURNED: []}
    for number, page in enumerate(pages):
        order = [OURS, ALONE, TURNED]
        for name in order[number % 3 :] + order[: number % 3]:
            text, seconds = readers.read(name, page)
            found[name].append((seconds, agreement(text, page.words)))
    return {
        name: {
            "seconds": sum(seconds for seconds, _ in runs) / len(runs),
            "slowest": max(seconds for seconds, _ in runs),
            "f1": sum(f1 for _, f1 in runs) / len(runs),
            "lowest_f1": min(f1 for _, f1 in runs),
        }
        for name, runs in found.items()
    }


def main() -> None:
    """Measure, and hold time and words to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--pages", type=int, default=8, help="of either kind")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    missing = {family for family, _ in FONTS} - set(QFontDatabase.families())
    if missing:
        parser.error(f"fonts are missing: {', '.join(sorted(missing))}")
    report = measuring.Report("ocr")
    tesseract = find()
    rows = [["", "processor seconds a page", "slowest", "word F1", "lowest"]]
    with tempfile.TemporaryDirectory(prefix="findling-ocr-") as name, PageReader(tesseract, background=False) as reader:
        readers = Readers(reader, tesseract.program)
        warm = write_pages(Path(name), 1, poor=False)
        readers.read(OURS, warm[0])
        for kind, poor in (("clean", False), ("poor scan", True)):
            figures = measure(readers, write_pages(Path(name), arguments.pages, poor))
            report.data[kind] = figures
            for contender, figure in figures.items():
                cells = [
                    f"{figure[key]:.{3 if 'f1' in key else 2}f}" for key in ("seconds", "slowest", "f1", "lowest_f1")
                ]
                rows.append([f"{kind}, {contender}", *cells])
            for rival in (ALONE, TURNED):
                ratio = figures[OURS]["seconds"] / figures[rival]["seconds"]
                rows.append([f"{kind}, {OURS} ÷ {rival}", f"{ratio:.2f}", "", "", ""])
            report.bar(f"processor seconds a page, {kind}", figures[OURS]["seconds"], at_most=SECONDS)
            if not poor:
                report.bar("word F1, clean", figures[OURS]["f1"], at_least=F1)
    del application
    report.print(
        [f"{arguments.pages} pages of A4 at {DOTS} dots, {'+'.join(LANGUAGES)}", *measuring.table(rows)], arguments.json
    )


if __name__ == "__main__":
    main()
