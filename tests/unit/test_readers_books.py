"""Books of Palm and Kindle, and the documents of Hangul, built from their specifications."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

import pytest
from tests.hostile import office

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Document
from findling.documents.formats import UNREAD, is_readable_name
from findling.documents.limits import WorkerLimits
from findling.documents.parts import Budget, Part

PAGE = "<html><body><h1>The Ferry</h1><p>The ferry leaves at nine, the ferry leaves at ten. Café.</p></body></html>"


def part_of(name: str, data: bytes) -> Part:
    return Budget(WorkerLimits()).read(name, data)


def read(name: str, data: bytes) -> Document:
    part = part_of(name, data)
    assert part.error is None and part.document is not None
    return part.document


def refused(name: str, data: bytes) -> FindlingError:
    error = part_of(name, data).error
    assert error is not None
    return error


# ---- MOBI ------------------------------------------------------------------------------------------------------


def palm_database(records: Sequence[bytes], mark: bytes = b"BOOKMOBI") -> bytes:
    start = 78 + 8 * len(records)
    places = [start + sum(map(len, records[:number])) for number in range(len(records))]
    head = b"book".ljust(60, b"\0") + mark + bytes(8) + struct.pack(">H", len(records))
    return head + b"".join(struct.pack(">II", place, 0) for place in places) + b"".join(records)


def mobi(pages: Sequence[bytes], compression: int, encryption: int = 0, trailing: int = 0, title: str = "") -> bytes:
    exth = struct.pack(">II", 100, 8 + 3) + b"Ada" + struct.pack(">II", 503, 8 + len(title.encode())) + title.encode()
    exth = b"EXTH" + struct.pack(">II", 12 + len(exth), 2) + exth
    header = bytearray(232)
    struct.pack_into(">4sIII", header, 0, b"MOBI", 232, 2, 65001)
    struct.pack_into(">I", header, 128 - 16, 0x40)
    struct.pack_into(">H", header, 242 - 16, trailing)
    first = struct.pack(">HHIHHHH", compression, 0, sum(map(len, pages)), len(pages), 4096, encryption, 0)
    return palm_database([first + bytes(header) + exth, *pages, b"\xe9\x8e\r\n"])


def squeezed(text: bytes) -> bytes:
    """PalmDOC's compression: pairs where something was there before, counted literals, a space with a letter."""
    out = bytearray()
    at = 0
    while at < len(text):
        found = next(
            ((size, at - place) for size in range(10, 2, -1)
             if (place := text.rfind(text[at : at + size], max(0, at - 2047), at + size - 1)) >= 0
             and place < at and at + size <= len(text)),
            None,
        )  # fmt: skip
        if found:
            size, distance = found
            out += struct.pack(">H", 0x8000 | distance << 3 | size - 3)
            at += size
        elif text[at] == 0x20 and at + 1 < len(text) and 0x40 <= text[at + 1] < 0x80:
            out.append(text[at + 1] ^ 0x80)
            at += 2
        elif text[at] >= 0x80:
            out += bytes((1, text[at]))
            at += 1
        else:
            out.append(text[at])
            at += 1
    return bytes(out)


@pytest.mark.parametrize("compression", [1, 2])
def test_a_book_is_read_under_its_headings(compression: int) -> None:
    page = PAGE.encode()
    halves = [page[:50], page[50:]]
    pages = [squeezed(half) if compression == 2 else half for half in halves]
    book = read("a.mobi", mobi(pages, compression, title="T"))
    assert (book.title, book.author) == ("T", "Ada")
    assert [(block.heading, block.text) for block in book.blocks] == [
        ("The Ferry", "The Ferry"),
        ("The Ferry", "The ferry leaves at nine, the ferry leaves at ten. Café."),
    ]


def test_repetition_is_packed_by_reaching_into_what_is_being_written() -> None:
    data = mobi([b"<p>a" + struct.pack(">H", 0x8000 | 1 << 3 | 7) + b"</p>"], 2)
    assert read("a.azw", data).text == "a" * 11


def test_what_trails_a_record_is_no_text() -> None:
    # one entry of two bytes that ends in its length, then a count of bytes of a character cut in two
    pages = [b"<p>one " + b"\x01" + b"x\x82", b"two</p>" + b"\x00" + b"x\x82"]
    assert read("a.mobi", mobi([pages[0][:-3] + b"y\x01" + b"x\x82", pages[1]], 1, 0, 3)).text == "one two"


def test_a_palm_text_is_text() -> None:
    text = "The ferry, the ferry."
    head = struct.pack(">HHIHHI", 2, 0, len(text), 1, 4096, 0)
    assert read("a.prc", palm_database([head, squeezed(text.encode())], b"TEXtREAd")).text == text


def test_locked_and_huffman_books_are_unsupported_with_the_reason() -> None:
    for data, word in ((mobi([b"x"], 17480), "HUFF"), (mobi([b"x"], 2, 2), "locked")):
        error = refused("a.mobi", data)
        assert error.code is Code.UNSUPPORTED and word in str(error)


def test_a_table_that_names_the_same_bytes_ever_again_takes_no_memory() -> None:
    filler = bytes(1_000_000)
    count = 60_000
    head = bytes(60) + b"BOOKMOBI" + bytes(8) + struct.pack(">H", count)
    places = [78 + 8 * count, *(0 if number % 2 else 78 + 8 * count + len(filler) for number in range(count - 1))]
    data = head + b"".join(struct.pack(">II", place, 0) for place in places)
    data += struct.pack(">HHIHHI", 1, 0, 20, count - 1, 4096, 0) + filler
    assert refused("a.mobi", data).code is Code.EXPANSION_LIMIT


# ---- HWP -------------------------------------------------------------------------------------------------------


def record(kind: int, level: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0xFFF:
        return struct.pack("<I", kind | level << 10 | size << 20) + content
    return struct.pack("<II", kind | level << 10 | 0xFFF << 20, size) + content


def paragraph(text: str, level: int = 0) -> bytes:
    return record(66, level, bytes(22)) + record(67, level + 1, (text + "\r").encode("utf-16-le"))


def cell(column: int, row: int, text: str) -> bytes:
    return record(72, 2, struct.pack("<HHIHH", 1, 0, 0, column, row) + bytes(30)) + paragraph(text, 2)


def hwp(*sections: bytes, flags: int = 1, preview: str = "") -> bytes:
    head = b"HWP Document File".ljust(32, b"\0") + struct.pack("<II", 0x05000500, flags) + bytes(216)
    streams = {"FileHeader": head, "\x05HwpSummaryInformation": summary("보고서", "이수문")}
    for number, section in enumerate(sections):
        squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = squeeze.compress(section) + squeeze.flush() if flags & 1 else section
        streams[f"BodyText/Section{number}"] = packed
    if preview:
        streams["PrvText"] = preview.encode("utf-16-le")
    return office.container(streams)


def summary(title: str, author: str) -> bytes:
    values = [struct.pack("<II", 31, len(text) + 1) + (text + "\0").encode("utf-16-le") for text in (title, author)]
    places = [24, 24 + len(values[0])]
    section = struct.pack("<IIIIII", 0, 2, 2, places[0], 4, places[1]) + b"".join(values)
    return bytes(44) + struct.pack("<I", 48) + section


@pytest.mark.parametrize("flags", [0, 1])
def test_paragraphs_of_all_sections_are_read_without_their_controls(flags: int) -> None:
    tab = "\x09" + "\0" * 6 + "\x09"
    table = "\x0b" + "ab" + "\0" * 4 + "\x0b"
    document = read(
        "a.hwp",
        hwp(paragraph(f"부산의{tab}겨울{table}은") + paragraph("x" * 3000), paragraph("둘째 장"), flags=flags),
    )
    assert [block.text for block in document.blocks] == [f"부산의\t겨울은\n\n{'x' * 3000}", "둘째 장"]
    assert (document.title, document.author) == ("보고서", "이수문")


def test_rows_of_tables_stand_on_lines() -> None:
    cells = cell(0, 0, "Fruit") + cell(1, 0, "Price") + cell(0, 1, "Pear") + cell(1, 1, "3")
    table = record(71, 1, b" lbt" + bytes(42)) + record(77, 2, bytes(20)) + cells
    text = read("a.hwp", hwp(paragraph("Before") + record(66, 0, bytes(22)) + table + paragraph("After"))).text
    assert text == "Before\n\nFruit\tPrice\nPear\t3\n\nAfter"


def test_locked_documents_say_so() -> None:
    assert refused("a.hwp", hwp(paragraph("x"), flags=3)).code is Code.ENCRYPTED
    shown = read("a.hwp", hwp(paragraph("This needs a newer program."), flags=5, preview="부산의 겨울"))
    assert shown.text == "부산의 겨울"
    assert shown.warning is not None and "locked" in shown.warning.params["detail"]


def test_an_inflating_section_is_refused() -> None:
    assert refused("a.hwp", hwp(bytes(80 * 1024 * 1024))).code is Code.EXPANSION_LIMIT


def test_hwpx_is_read_with_its_tables() -> None:
    section = (
        '<hs:sec xmlns:hs="s" xmlns:hp="p"><hp:p><hp:run><hp:t>부산의<hp:tab/>겨울</hp:t></hp:run></hp:p><hp:p><hp:run>'
        "<hp:tbl><hp:tr><hp:tc><hp:subList><hp:p><hp:run><hp:t>Pear</hp:t></hp:run></hp:p></hp:subList></hp:tc>"
        "<hp:tc><hp:subList><hp:p><hp:run><hp:t>3</hp:t></hp:run></hp:p></hp:subList></hp:tc></hp:tr></hp:tbl>"
        "</hp:run></hp:p></hs:sec>"
    )
    head = '<package><metadata><title>보고서</title><meta name="creator">이수문</meta></metadata></package>'
    parts = {"mimetype": "application/hwp+zip", "Contents/section0.xml": section, "Contents/content.hpf": head}
    document = read("a.hwpx", office.package(parts))
    assert (document.text, document.title, document.author) == ("부산의\t겨울\n\nPear\t3", "보고서", "이수문")


# ---- what no reader is for -------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", UNREAD)
def test_documents_without_a_reader_are_listed_all_the_same(suffix: str) -> None:
    assert is_readable_name(f"a.{suffix.upper()}")


@pytest.mark.parametrize(
    ("start", "word"), [(b"AT&TFORM", "djvutxt"), (b"ITSF", "7-Zip"), (b"!BDN", "readpst"), (b"TPZ", "Calibre")]
)
def test_what_they_are_is_seen_in_their_bytes_and_said(start: bytes, word: str) -> None:
    error = refused("a.dat", start + bytes(100))
    assert error.code is Code.UNSUPPORTED and word in str(error)
