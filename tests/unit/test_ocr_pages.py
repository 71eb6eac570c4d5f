"""OCR without Tesseract: what is made of its tables, the choice of languages, and pictures within limits."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image
from tests.scanned import picture_file

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Document
from findling.documents.content import identify
from findling.documents.formats import IMAGE, TEXT
from findling.documents.ocr.layout import page_text
from findling.documents.ocr.pictures import decoded, page_count
from findling.documents.ocr.tesseract import Tesseract
from findling.documents.readers import image

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def table(*lines: tuple[int, str], confidence: float = 95.0) -> str:
    """Tesseract's table of lines, each with the number of its paragraph."""
    rows = [
        f"5\t1\t1\t{paragraph}\t{line}\t{word}\t0\t0\t9\t9\t{confidence}\t{text}\n"
        for line, (paragraph, words) in enumerate(lines)
        for word, text in enumerate(words.split())
    ]
    return HEAD + "4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t\n" + "".join(rows)


def test_words_become_lines_and_paragraphs_and_hyphenation_is_undone() -> None:
    found = page_text(
        table((1, "The municipal admini-"), (1, "stration meets on Mon-"), (1, "days."), (2, "Next one."))
    )
    assert found.text == "The municipal administration meets on Mondays.\n\nNext one."
    assert found.confidence == pytest.approx(95)


def test_characters_of_unspaced_scripts_are_not_parted() -> None:
    assert page_text(table((1, "渡 輪 每天 早上"), (1, "離 開 Port 1"))).text == "渡輪每天早上離開 Port 1"


def test_specks_and_photographs_have_no_text() -> None:
    assert page_text(table((1, "iy | ~ ae"), confidence=31.0)).text == ""
    assert page_text(table((1, "| . _"))).text == ""
    assert page_text(table((1, "Walnut"), confidence=12.0)).text == ""


@pytest.mark.parametrize("broken", ["", "nonsense", HEAD, HEAD + "5\t1\n", table((1, "word")).replace("95.0", "nan")])
def test_tables_that_are_none_have_no_text(broken: str) -> None:
    assert page_text(broken).text == ""


def test_languages_follow_the_system_and_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")
    many = Tesseract("tesseract", ("ara", "deu", "eng", "fra", "rus", "swe", "tha"))
    assert many.suitable({"de": 3, "ru": 9, "xx": 99}) == ["swe", "rus", "deu", "eng"]
    assert many.suitable({"de": 3, "ru": 9, "fr": 5, "ar": 1}) == ["swe", "rus", "fra", "deu"]
    few = Tesseract("tesseract", ("deu", "eng"))
    assert few.suitable({}) == ["deu", "eng"]
    assert Tesseract("tesseract", ("tha",)).suitable({"de": 1}) == ["tha"]


def test_languages_that_a_person_chose_have_to_be_there() -> None:
    few = Tesseract("tesseract", ("deu", "eng"))
    assert few.chosen(["eng", "fra"]) == ["eng"]
    assert few.chosen([]) == []
    with pytest.raises(FindlingError) as caught:
        few.chosen(["fra", "ita"])
    assert (caught.value.code, "fra+ita" in str(caught.value)) == (Code.OCR_LANGUAGE, True)


# ---- pictures ------------------------------------------------------------------------------------------------------


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says to be this large."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(10_000)))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("size", [(60_000, 60_000), (2_000_000_000, 2), (20_000, 10_000)])
def test_pictures_that_claim_too_many_pixels_are_refused_before_they_are_decoded(size: tuple[int, int]) -> None:
    for read in (page_count, lambda data: decoded(data, 1, 1_000_000)):
        with pytest.raises(FindlingError) as caught:
            read(png_claiming(*size))
        assert caught.value.code is Code.FILE_TOO_LARGE


@pytest.mark.parametrize("format", ["PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF"])
def test_every_kind_of_picture_is_told_by_its_content_and_is_one_scan(format: str) -> None:
    data = picture_file(["Words."], format)
    assert identify(TEXT, "txt", data) is IMAGE
    assert image.read(data, "a") == Document((), pages=1, scans=(1,))
    picture, _ = decoded(data, 1, 500_000)
    assert picture.mode == "L"
    assert 400_000 < picture.width * picture.height <= 500_000


def test_all_pages_of_a_tiff_are_scans() -> None:
    data = picture_file(["One.", "Two.", "Three."], "TIFF")
    assert image.read(data, "a.tif").scans == (1, 2, 3)
    pages = [decoded(data, page, 10**8) for page in (1, 2, 3)]
    assert len({picture.tobytes() for picture, _ in pages}) == 3
    assert {dots for _, dots in pages} == {200}
    with pytest.raises(FindlingError) as caught:
        decoded(data, 4, 10**8)
    assert caught.value.code is Code.DAMAGED


def test_icons_are_no_scans_and_what_is_transparent_is_paper() -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (16, 16), (0, 0, 0, 0)).save(buffer, "PNG")
    assert image.read(buffer.getvalue(), "a.png").scans == ()
    picture, _ = decoded(buffer.getvalue(), 1, 1000)
    assert set(picture.tobytes()) == {255}


def test_large_photographs_are_reduced_and_set_upright() -> None:
    photograph = Image.new("RGB", (400, 200), "white")
    photograph.paste("black", (0, 0, 200, 200))  # its left half, which is above once it is turned
    exif = Image.Exif()
    exif[0x0112] = 6
    for format in ("PNG", "JPEG"):
        buffer = io.BytesIO()
        photograph.save(buffer, format, exif=exif)
        picture, _ = decoded(buffer.getvalue(), 1, 400 * 200 // 9)
        assert (picture.mode, picture.height // picture.width) == ("L", 2), format
        rows = np.asarray(picture)
        assert rows[:50].max() < 20, format
        assert rows[-50:].min() > 235, format


@pytest.mark.parametrize("cut", [9, 30, 60])
def test_broken_pictures_are_damaged(cut: int) -> None:
    with pytest.raises(FindlingError) as caught:
        decoded(picture_file(["Words."], "PNG")[:cut], 1, 1000)
    assert caught.value.code is Code.DAMAGED


def test_text_that_begins_like_a_bitmap_is_text() -> None:
    assert identify(TEXT, "txt", b"BMW builds cars. " * 20) is TEXT
