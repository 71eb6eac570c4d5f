"""Office documents old and new: text in reading order, under its headings, with its place."""

from __future__ import annotations

import struct
import zipfile

import pytest
from tests.hostile import office

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Document
from findling.documents.formats import format_of
from findling.documents.limits import WorkerLimits
from findling.documents.ole import declared, opened
from findling.documents.parts import Budget
from findling.documents.readers import ppt, xls, xlsx
from findling.documents.spreadsheets import header_text, is_date, number_text, unpacked

PRICES: list[list[str | float]] = [["Fruit", "Price", "Since"], ["Äpfel", 3.5, 45_000.0], ["梨", 0.1, 45_001.5]]
SHOWN = "Fruit\tPrice\tSince\nÄpfel\t3.5\t2023-03-15\n梨\t0.1\t2023-03-16 12:00:00"


def read(name: str, data: bytes) -> Document:
    part = Budget(WorkerLimits()).read(name, data)
    if part.error is not None:
        raise part.error
    assert part.document is not None
    assert part.format is format_of(name)
    return part.document


def placed(document: Document) -> list[tuple[int | None, str, str]]:
    return [(block.page, block.heading, block.text) for block in document.blocks]


def test_slides_are_pages_in_the_order_of_showing_under_their_titles() -> None:
    document = read("a.pptx", office.pptx([("Ferries", "At nine & ten."), ("Trains", "Never.")]))
    assert placed(document) == [
        (1, "Ferries", "Ferries\n\nAt nine & ten."),
        (2, "Trains", "Trains\n\nNever."),
    ]
    assert document.pages == 2


def test_old_slides_too() -> None:
    document = read("a.ppt", office.ppt([("Fähren", "Um neun.\rUm zehn."), ("列車", "なし")]))
    assert placed(document) == [(1, "Fähren", "Fähren\nUm neun.\nUm zehn."), (2, "列車", "列車\nなし")]


def test_sheets_keep_their_rows_their_dates_and_their_footers() -> None:
    document = read("a.xlsx", office.xlsx({"Prices": PRICES, "Empty": []}))
    assert placed(document) == [
        (None, "Prices › rows 1–3", SHOWN),
        (None, "Prices", "Confidential"),
        (None, "Empty", "Confidential"),
    ]


def test_old_sheets_too() -> None:
    assert placed(read("a.xls", office.xls(PRICES))) == [(None, "Prices › rows 1–3", SHOWN)]


def test_every_block_of_a_long_sheet_begins_with_its_row_of_headings() -> None:
    rows = [["Name", "Town"], *([f"Person number {number}", "Berlin"] for number in range(200))]
    blocks = read("a.xlsx", office.xlsx({"People": rows})).blocks[:-1]
    assert len(blocks) > 5
    assert all(block.text.startswith("Name\tTown\n") for block in blocks)
    assert blocks[1].heading.startswith("People › rows ")
    assert sum(block.text.count("Person") for block in blocks) == 200


def test_a_sheet_with_too_many_cells_is_read_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("findling.documents.tables.MOST_CELLS", 10)
    document = xlsx.read(office.xlsx({"a": [["x"] * 4] * 50, "b": [["y"]]}), "a.xlsx")
    assert document.warning is not None
    assert document.warning.code == Code.READ_PARTLY


def test_shared_strings_that_continue_in_another_record_are_whole() -> None:
    first = "Ferry".encode("utf-16-le")
    parts = [bytes(4) + b"\x02\0\0\0" + b"\x09\0\x01" + first, b"\x00 one\x03\0\x00two"]
    assert list(xls._shared(parts)) == ["Ferry one", "two"]


def test_a_word_document_is_read_in_the_order_of_its_pieces() -> None:
    written = 'Größe\nSee \x13 HYPERLINK "x" \x14the page\x15 here\nName\x07Town\x07\x07Ada\x07London\x07\x07'
    document = read("a.doc", office.doc(written))
    assert document.text == "Größe\n\nSee the page here\n\nName\tTown\n\nAda\tLondon"


@pytest.mark.parametrize(
    ("name", "data"), [("a.doc", office.doc("x", encrypted=True)), ("a.xls", office.xls([["x"]], encrypted=True))]
)
def test_a_password_is_said(name: str, data: bytes) -> None:
    with pytest.raises(FindlingError) as caught:
        read(name, data)
    assert caught.value.code is Code.ENCRYPTED


def test_an_outlook_message_has_its_attachments_as_members() -> None:
    data = office.msg("Grüße", "At nine.\r\n\r\nAda", {"ferries.txt": b"The ferry leaves."})
    part = Budget(WorkerLimits()).read("a.msg", data)
    assert part.document is not None
    assert part.document.title == "Grüße"
    assert part.document.author == "Ada Lovelace"
    assert [block.text for block in part.document.blocks] == ["From: Ada Lovelace\nSubject: Grüße", "At nine.\n\nAda"]
    assert [(each.name, each.document and each.document.text[:17]) for each in part.parts] == [
        ("ferries.txt", "The ferry leaves.")
    ]


def test_a_text_document_keeps_headings_lists_tables_and_notes() -> None:
    body = (
        "<office:text><text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
        '<text:h text:outline-level="1">Ferries</text:h><text:p>At<text:s text:c="2"/>nine<text:note><text:note-body>'
        "<text:p>or ten</text:p></text:note-body></text:note>.</text:p>"
        '<text:h text:outline-level="2">Winter</text:h><table:table><table:table-row>'
        "<table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
        "</office:text>"
    )
    document = read("a.odt", office.opendocument("text", body, meta="<m><title>T</title><creator>A</creator></m>"))
    assert placed(document) == [
        (None, "Ferries", "Ferries\n\nor ten\n\nAt  nine."),
        (None, "Ferries › Winter", "Winter\n\na\tb"),
    ]
    assert (document.title, document.author) == ("T", "A")


def test_open_sheets_and_slides_have_places() -> None:
    row = "<table:table-row>{}</table:table-row>"
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    rows = "".join(row.format("".join(map(cell.format, cells))) for cells in (["Fruit", "Price"], ["Apple", "3"]))
    sheet = f'<office:spreadsheet><table:table table:name="Prices">{rows}</table:table></office:spreadsheet>'
    assert placed(read("a.ods", office.opendocument("spreadsheet", sheet))) == [
        (None, "Prices › rows 1–2", "Fruit\tPrice\nApple\t3")
    ]
    slide = '<draw:page draw:name="p"><draw:frame><text:p>{}</text:p></draw:frame><text:p>{}</text:p></draw:page>'
    slides = slide.format("One", "first") + slide.format("Two", "second")
    assert placed(
        read("a.odp", office.opendocument("presentation", f"<office:presentation>{slides}</office:presentation>"))
    ) == [(1, "One", "One\n\nfirst"), (2, "Two", "Two\n\nsecond")]


def test_an_encrypted_open_document_says_so() -> None:
    data = office.package(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": b"\x99" * 100,
            "META-INF/manifest.xml": "<manifest><file-entry><encryption-data/></file-entry></manifest>",
        }
    )
    with pytest.raises(FindlingError) as caught:
        read("a.odt", data)
    assert caught.value.code is Code.ENCRYPTED


def test_a_book_is_read_in_the_order_of_its_chapters() -> None:
    document = read("a.epub", office.epub(["<h1>One</h1><p>First.</p>", "<h1>Two</h1><p>Last.</p>"]))
    assert [(block.heading, block.text) for block in document.blocks] == [
        ("One", "One"),
        ("One", "First."),
        ("Two", "Two"),
        ("Two", "Last."),
    ]
    assert (document.title, document.author) == ("The Book", "Ada")


def test_a_document_is_read_for_what_it_is_whatever_it_is_called() -> None:
    part = Budget(WorkerLimits()).read("a.docx", office.xlsx({"Prices": PRICES}))
    assert part.format.name == "xlsx"
    assert Budget(WorkerLimits()).read("a.txt", office.doc("words")).format.name == "doc"


@pytest.mark.parametrize("name", ["a.pptx", "a.xlsx", "a.odt", "a.epub", "a.vsdx", "a.xlsb", "a.pages"])
@pytest.mark.parametrize(
    "data",
    [office.package({"x": "y"})[:-30], office.package({"a/b.xml": "<x/>"}), b"PK\x03\x04" + bytes(50)],
    ids=["without its end", "without its parts", "nothing but a beginning"],
)
def test_broken_packages_end_in_a_state(name: str, data: bytes) -> None:
    part = Budget(WorkerLimits()).read(name, data)
    assert part.error is not None or part.format.name == "zip"


@pytest.mark.parametrize("cut", range(0, 9000, 701))
@pytest.mark.parametrize("name", ["a.doc", "a.xls", "a.ppt", "a.msg"])
def test_containers_cut_short_end_in_a_state(name: str, cut: int) -> None:
    whole = {
        "a.doc": office.doc("words " * 900),
        "a.xls": office.xls([["cell", 1.0]] * 90),
        "a.ppt": office.ppt([("t", "x" * 900)] * 3),
        "a.msg": office.msg("s", "b" * 900, {"a.txt": b"x"}),
    }[name]
    part = Budget(WorkerLimits()).read(name, whole[:cut] or b"\0")
    assert part.error is not None or part.document is not None


def test_a_presentation_without_slides_is_broken() -> None:
    with pytest.raises(FindlingError):
        ppt.read(office.container({"Other": b"x"}), "a.ppt")


def test_a_bomb_in_a_package_is_refused() -> None:
    data = office.package({"xl/workbook.xml": b" " * 100 * 1024 * 1024}, zipfile.ZIP_DEFLATED)
    with pytest.raises(FindlingError) as caught:
        read("a.xlsx", data)
    assert caught.value.code is Code.EXPANSION_LIMIT


def test_numbers_read_as_they_are_shown() -> None:
    assert [number_text(each) for each in (3.0, 1.1000000000000001, -0.5, 1e20)] == ["3", "1.1", "-0.5", "1e+20"]
    assert number_text(0.5, as_date=True) == "12:00:00"
    assert number_text(1.0, as_date=True, since_1904=True) == "1904-01-02"
    assert is_date(14, "")
    assert is_date(170, "yyyy-mm-dd")
    assert not is_date(170, '0.00 "days"')
    assert not is_date(0, "General")
    assert header_text('&L&"Arial,Bold"&12Secret&RPage &P of &N') == "Secret Page of"
    assert [unpacked(each) for each in (4 << 2 | 2, 0xFFFFFFFC | 2, 250 << 2 | 3, 0x3FF00000)] == [4, -1, 2.5, 1]


@pytest.mark.parametrize(("count", "title"), [(2, "Ferries"), (0xFFFFFFF0, "")])
def test_a_summary_is_read_and_one_that_claims_billions_of_properties_ends(count: int, title: str) -> None:
    places = struct.pack("<IIII", 1, 24, 2, 32)
    values = struct.pack("<IHxx", 2, 1252) + struct.pack("<II", 30, 7) + b"Ferries"
    summary = bytes(44) + struct.pack("<III", 48, 0, count) + places + values
    with opened(office.container({"\x05SummaryInformation": summary[:400]})) as container:
        assert declared(container)[0] == title
