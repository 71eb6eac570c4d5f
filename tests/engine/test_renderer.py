"""Pages as images: real worker processes, real PDFs, hostile ones, and nothing left behind."""

from __future__ import annotations

import io
import sys
import threading
import zipfile
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from email.message import EmailMessage
from pathlib import Path

import psutil
import pypdf
import pytest
from PIL import Image
from tests.hostile import made

from findling.core.errors import Code, FindlingError
from findling.core.places import WITHIN
from findling.core.reading import PageImage, Rectangle, RenderParams
from findling.documents.language import LanguageDetector
from findling.documents.limits import MEBIBYTE, WorkerLimits
from findling.documents.reading import extract
from findling.documents.renderer import PageRenderer, Rendered, RenderLimits
from findling.documents.rendering import MAX_PIXELS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, signals and limits of POSIX")

FIRST = "The harbour is closed to sailing boats until the storm has passed."
SECOND = "Ferries leave the quay at a quarter past nine and return at noon."
PAGE = f"{FIRST}\n\n\n\n\n\n{SECOND}"

# A real worker that obeys the passage: "hang" never answers, "abort" ends the process, "short" sends too few pixels.
MISBEHAVING = """
import os, sys, threading
from findling.documents import rendering, worker

def render(params, limits, sound=rendering.render):
    if params.passage == "hang":
        threading.Event().wait()
    if params.passage == "abort":
        os.abort()
    image, pixels = sound(params, limits)
    return image, pixels[4:] if params.passage == "short" else pixels

rendering.render = render
sys.exit(worker.main())
"""


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """No test leaves a child process, running or as a zombie, nor the renderer's thread."""
    yield
    assert psutil.Process().children() == []
    assert [thread.name for thread in threading.enumerate() if thread.name == "renderer"] == []


@pytest.fixture
def misbehaving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "misbehaving.py"
    script.write_text(MISBEHAVING)
    monkeypatch.setattr("findling.core.process.command", lambda role, *more: [sys.executable, str(script), *more])


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., str]:
    def write(data: bytes, name: str = "page.pdf") -> str:
        (tmp_path / name).write_bytes(data)
        return str(tmp_path / name)

    return write


@pytest.fixture
def renderer() -> Iterator[PageRenderer]:
    with PageRenderer() as made_renderer:
        yield made_renderer


def turned(data: bytes, change: Callable[[pypdf.PageObject], object]) -> bytes:
    """A PDF with its first page changed."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    change(writer.pages[0])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def of_size(width: float, height: float) -> bytes:
    def resize(page: pypdf.PageObject) -> None:
        page.mediabox.upper_right = (width, height)

    return turned(made.pdf([FIRST]), resize)


def has_ink(image: PageImage, pixels: bytes, area: Rectangle) -> bool:
    """Whether something dark is drawn in an area."""
    left, top, width, height = area
    rows = (pixels[4 * (y * image.width + left) :][: 4 * width] for y in range(top, top + height))
    return any(min(row[0::4], default=255) < 128 for row in rows)


def code_of(call: Callable[[], object]) -> Code:
    with pytest.raises(FindlingError) as caught:
        call()
    return caught.value.code


# ---- the page and its marks ------------------------------------------------------------------------------


def test_a_page_is_drawn_as_wide_as_asked_with_the_passage_and_its_words_marked(
    renderer: PageRenderer, make: Callable[..., str]
) -> None:
    path = make(made.pdf(["Another page.", PAGE]))
    quay = SECOND.index("quay")
    image, pixels = renderer.render(RenderParams(path, 2, 600, SECOND, [(quay, quay + 4), (0, 7)]))
    assert (image.page, image.pages, image.width, image.height) == (2, 2, 600, 800)
    assert len(pixels) == 4 * 600 * 800
    (line,) = image.passage  # the seventh line: 14 points each, the first 50 below the page's top
    assert 110 < line[1] < 140
    assert line[0] == 50
    word, ferries = image.words
    assert ferries[0] == 50
    assert word[0] > ferries[0] + ferries[2]
    for box in (line, word, ferries):
        assert has_ink(image, pixels, box)
        assert line[1] <= box[1] + 2
        assert box[0] + box[2] <= line[0] + line[2] + 1
    assert not has_ink(image, pixels, (0, line[1] + line[3] + 2, 600, 300))
    assert not has_ink(image, pixels, (0, 0, 48, 800))


def test_a_passage_is_found_over_line_ends_hyphens_and_other_whitespace(
    renderer: PageRenderer, make: Callable[..., str]
) -> None:
    lines = [
        "Regulations for cycles and other vehi-",
        "cles apply on the whole ring road,",
        "says the well-",
        "known map.",
    ]
    path = make(made.pdf(["\n".join(lines)]))
    (chunk,) = extract(path, WorkerLimits(), LanguageDetector()).chunks
    assert "\n" not in chunk.text
    at = chunk.text.index("vehi")
    image, pixels = renderer.render(RenderParams(path, 1, 600, chunk.text, [(at, at + 8)]))
    assert len(image.passage) == 4
    assert len(image.words) == 2  # the word begins on one line and ends on the next
    assert all(has_ink(image, pixels, box) for box in image.passage + image.words)
    image, _ = renderer.render(RenderParams(path, 1, 600, chunk.text.replace(" ", "\n \t"), []))
    assert len(image.passage) == 4


def test_a_passage_that_is_only_in_part_on_the_page_is_marked_in_part(
    renderer: PageRenderer, make: Callable[..., str]
) -> None:
    path = make(made.pdf([f"{FIRST}\nA footer that the text does not have.\n{SECOND}"]))
    image, _ = renderer.render(RenderParams(path, 1, 600, f"{FIRST} {SECOND}", []))
    assert len(image.passage) == 2
    image, _ = renderer.render(
        RenderParams(path, 1, 600, "Quite another text, which was in the file before it.", [(0, 5)])
    )
    assert (image.passage, image.words) == ([], [])


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_marks_follow_a_turned_page(renderer: PageRenderer, make: Callable[..., str], degrees: int) -> None:
    path = make(turned(made.pdf([PAGE]), lambda page: page.rotate(degrees)))
    image, pixels = renderer.render(RenderParams(path, 1, 400, SECOND, []))
    assert image.passage
    for left, top, width, height in image.passage:
        assert 0 <= left < left + width <= image.width
        assert 0 <= top < top + height <= image.height
        assert has_ink(image, pixels, (left, top, width, height))
    upright = image.width < image.height
    assert upright == (degrees == 180)


def test_marks_follow_a_page_cut_from_a_larger_sheet(renderer: PageRenderer, make: Callable[..., str]) -> None:
    def crop(page: pypdf.PageObject) -> None:
        page.cropbox.lower_left, page.cropbox.upper_right = (40, 400), (440, 780)

    image, pixels = renderer.render(RenderParams(make(turned(made.pdf([PAGE]), crop)), 1, 400, SECOND, []))
    assert (image.width, image.height) == (400, 380)
    assert image.passage[0][0] == 10
    assert has_ink(image, pixels, image.passage[0])


# ---- what a page may cost ----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(100_000, 100_000), (1, 100_000), (100_000, 1), (0.01, 0.01)])
def test_a_page_of_any_size_gives_a_picture_of_limited_size(
    renderer: PageRenderer, make: Callable[..., str], size: tuple[float, float]
) -> None:
    image, pixels = renderer.render(RenderParams(make(of_size(*size)), 1, 1200, FIRST, []))
    assert image.has_pixels(pixels)
    assert image.width <= 1200
    assert image.width * image.height <= MAX_PIXELS


def test_any_width_may_be_asked_for(renderer: PageRenderer, make: Callable[..., str]) -> None:
    path = make(made.pdf([FIRST]))
    for width in (-5, 0, 1, 2**60):
        image, pixels = renderer.render(RenderParams(path, 1, width, FIRST, [(-3, 10**9), (5, 2)]))
        assert image.has_pixels(pixels)
        assert image.width * image.height <= MAX_PIXELS


def test_what_cannot_be_drawn_says_why(renderer: PageRenderer, make: Callable[..., str], tmp_path: Path) -> None:
    locked = pypdf.PdfWriter(clone_from=io.BytesIO(made.pdf([FIRST])))
    locked.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    locked.write(out)
    paths = {
        make(made.pdf([FIRST]), "short.pdf"): Code.PAGE_NOT_SHOWN,
        make(out.getvalue(), "locked.pdf"): Code.ENCRYPTED,
        make(b"%PDF-1.5\nnothing", "broken.pdf"): Code.DAMAGED,
        make(b"Words.", "words.txt"): Code.PAGE_NOT_SHOWN,
        make(b"", "empty.pdf"): Code.FILE_EMPTY,
        str(tmp_path / "gone.pdf"): Code.FILE_VANISHED,
        str(tmp_path): Code.FILE_UNREADABLE,
    }
    for path, code in paths.items():
        assert code_of(lambda path=path: renderer.render(RenderParams(path, 9, 300))) is code  # type: ignore[misc]
    assert code_of(lambda: renderer.render(RenderParams(next(iter(paths)), 0, 300))) is Code.PAGE_NOT_SHOWN
    pid = renderer.pid
    renderer.render(RenderParams(next(iter(paths)), 1, 300))
    assert renderer.pid == pid


def test_a_pdf_that_ends_pdfium_is_told_and_the_next_page_is_drawn(make: Callable[..., str]) -> None:
    bomb = make(made.double_flate_pdf(), "bomb.pdf")
    with PageRenderer(RenderLimits(worker=WorkerLimits(memory=256 * MEBIBYTE))) as renderer:
        assert code_of(lambda: renderer.render(RenderParams(bomb, 1, 300))) in (
            Code.PAGE_NOT_SHOWN,
            Code.READER_MEMORY,
        )
        renderer.render(RenderParams(make(made.pdf([FIRST])), 1, 300))


@pytest.mark.usefixtures("misbehaving")
def test_a_crash_and_pixels_that_are_missing_are_told(make: Callable[..., str]) -> None:
    path = make(made.pdf([FIRST]))
    with PageRenderer() as renderer:
        with pytest.raises(FindlingError) as caught:
            renderer.render(RenderParams(path, 1, 300, "abort"))
        assert str(caught.value) == "Page 1 cannot be shown as a picture: its reader crashed (signal SIGABRT)."
        assert code_of(lambda: renderer.render(RenderParams(path, 1, 300, "short"))) is Code.PAGE_NOT_SHOWN
        renderer.render(RenderParams(path, 1, 300))


# ---- time, turns, and the end ------------------------------------------------------------------------------


@pytest.mark.usefixtures("misbehaving")
def test_a_page_that_takes_too_long_is_stopped(make: Callable[..., str]) -> None:
    path = make(made.pdf([FIRST]))
    with PageRenderer(RenderLimits(seconds=0.5)) as renderer:
        with pytest.raises(FindlingError) as caught:
            renderer.render(RenderParams(path, 1, 300, "hang"))
        assert str(caught.value) == "Page 1 cannot be shown as a picture: it took longer than 0.5 seconds."
        assert renderer.pid is None
        renderer.render(RenderParams(path, 1, 300))


def begun(pool: ThreadPoolExecutor, renderer: PageRenderer, params: RenderParams) -> Future[Rendered]:
    """Ask for a page, and return once the renderer has heard of it."""
    before = renderer._waiting
    future = pool.submit(renderer.render, params)
    with renderer._turn:
        assert renderer._turn.wait_for(lambda: renderer._waiting is not before or renderer._child is not None, 20)
    return future


@pytest.mark.usefixtures("misbehaving")
def test_the_newest_page_supersedes_those_that_wait_and_one_that_hangs(make: Callable[..., str]) -> None:
    path = make(made.pdf([FIRST, SECOND]))
    with ThreadPoolExecutor(3) as pool, PageRenderer(RenderLimits(patience=1.0)) as renderer:
        hanging = begun(pool, renderer, RenderParams(path, 1, 300, "hang"))
        with renderer._turn:  # it is drawn, not waiting, before the others come
            assert renderer._turn.wait_for(lambda: renderer._waiting is None and renderer._child is not None, 20)
        waiting = begun(pool, renderer, RenderParams(path, 1, 300))
        with renderer._turn:
            assert renderer._turn.wait_for(lambda: renderer._waiting is not None, 20)
        newest = pool.submit(renderer.render, RenderParams(path, 2, 300))
        assert code_of(lambda: waiting.result(20)) is Code.SUPERSEDED
        assert newest.result(20)[0].page == 2
        assert code_of(lambda: hanging.result(20)) is Code.SUPERSEDED


@pytest.mark.usefixtures("misbehaving")
def test_closing_ends_a_worker_in_the_middle_of_a_page(make: Callable[..., str]) -> None:
    renderer = PageRenderer()
    params = RenderParams(make(made.pdf([FIRST])), 1, 300, "hang")
    with ThreadPoolExecutor(1) as pool:
        hanging = begun(pool, renderer, params)
        renderer.close()
        assert code_of(lambda: hanging.result(5)) is Code.SUPERSEDED
    assert renderer.pid is None
    assert code_of(lambda: renderer.render(params)) is Code.SUPERSEDED
    renderer.close()


def test_an_idle_worker_is_ended_and_a_new_one_started_when_needed(make: Callable[..., str]) -> None:
    params = RenderParams(make(made.pdf([FIRST])), 1, 300)
    with PageRenderer(RenderLimits(idle_seconds=0.2)) as renderer:
        renderer.render(params)
        thread = renderer._thread
        assert thread is not None
        thread.join(20)
        assert not thread.is_alive()
        assert renderer.pid is None
        assert psutil.Process().children() == []
        renderer.render(params)


def test_a_worker_killed_while_idle_costs_nothing(renderer: PageRenderer, make: Callable[..., str]) -> None:
    params = RenderParams(make(made.pdf([FIRST])), 1, 300)
    renderer.render(params)
    assert renderer.pid is not None
    psutil.Process(renderer.pid).kill()
    renderer.render(params)


def test_a_worker_that_cannot_start_is_told(make: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("findling.core.process.command", lambda *_: [sys.executable, "-c", "raise SystemExit(3)"])
    with PageRenderer() as renderer, pytest.raises(FindlingError) as caught:
        renderer.render(RenderParams(make(made.pdf([FIRST])), 1, 300))
    assert caught.value.code is Code.INTERNAL
    assert "exit code 3" in str(caught.value)


# ---- pictures, and files within files ------------------------------------------------------------------


def picture(format: str, *pages: Image.Image) -> bytes:
    buffer = io.BytesIO()
    several = {"save_all": True, "append_images": pages[1:]} if len(pages) > 1 else {}
    pages[0].save(buffer, format, **several)
    return buffer.getvalue()


def colour(rendered: Rendered, x: int, y: int) -> tuple[int, int, int]:
    image, pixels = rendered
    blue, green, red = pixels[4 * (y * image.width + x) :][:3]
    return red, green, blue


def test_pictures_are_drawn_in_their_colours_no_larger_than_they_are(renderer: PageRenderer, tmp_path: Path) -> None:
    red = Image.new("RGB", (400, 300), (200, 30, 40))
    file = tmp_path / "red.png"
    file.write_bytes(picture("PNG", red))
    small = renderer.render(RenderParams(str(file), 1, 100))
    image, pixels = small
    assert (image.page, image.pages, image.width, image.height) == (1, 1, 100, 75)
    assert image.has_pixels(pixels)
    assert colour(small, 50, 40) == (200, 30, 40)
    assert renderer.render(RenderParams(str(file), 1, 4000))[0].width == 400
    clear = Image.new("RGBA", (60, 60), (0, 0, 0, 0))
    file.write_bytes(picture("PNG", clear))
    assert colour(renderer.render(RenderParams(str(file), 1, 60)), 5, 5) == (255, 255, 255)


def test_pages_of_a_tiff_are_drawn_and_those_it_lacks_are_told(renderer: PageRenderer, tmp_path: Path) -> None:
    file = tmp_path / "scan.tif"
    pages = [Image.new("L", (120, 160), 255), Image.new("L", (160, 120), 90)]
    file.write_bytes(picture("TIFF", *pages))
    second = renderer.render(RenderParams(str(file), 2, 80))
    assert (second[0].pages, second[0].width, second[0].height) == (2, 80, 60)
    assert colour(second, 40, 30) == (90, 90, 90)
    with pytest.raises(FindlingError) as raised:
        renderer.render(RenderParams(str(file), 3, 80))
    assert raised.value.code is Code.PAGE_NOT_SHOWN


def test_pictures_that_claim_too_much_or_are_cut_off_are_refused(renderer: PageRenderer, tmp_path: Path) -> None:
    file = tmp_path / "huge.png"
    whole = bytearray(picture("PNG", Image.new("L", (300, 300))))
    whole[16:24] = (60_000).to_bytes(4, "big") * 2
    whole[29:33] = zlib.crc32(whole[12:29]).to_bytes(4, "big")
    file.write_bytes(whole)
    with pytest.raises(FindlingError) as raised:
        renderer.render(RenderParams(str(file), 1, 100))
    assert raised.value.code is Code.FILE_TOO_LARGE
    file.write_bytes(picture("JPEG", Image.effect_noise((300, 300), 90))[:2000])
    with pytest.raises(FindlingError) as raised:
        renderer.render(RenderParams(str(file), 1, 100))
    assert raised.value.code is Code.DAMAGED


def test_a_page_of_a_file_within_a_file_is_drawn(renderer: PageRenderer, tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("ferries.pdf", made.pdf([PAGE]))
    mail = EmailMessage()
    mail["Subject"] = "Timetables"
    mail.set_content("Attached.")
    mail.add_attachment(inner.getvalue(), "application", "zip", filename="all.zip")
    file = tmp_path / "letter.eml"
    file.write_bytes(mail.as_bytes())
    member = WITHIN.join(["all.zip", "ferries.pdf"])
    image, pixels = renderer.render(RenderParams(str(file), 1, 300, FIRST, member=member))
    assert image.passage
    assert image.has_pixels(pixels)
    with pytest.raises(FindlingError) as raised:
        renderer.render(RenderParams(str(file), 1, 300, member=WITHIN.join(["all.zip", "gone.pdf"])))
    assert raised.value.code is Code.FILE_VANISHED
