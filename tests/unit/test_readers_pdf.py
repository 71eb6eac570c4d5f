"""PDF: pages, paragraphs, titles, and what cannot be read."""

from __future__ import annotations

import io

import pypdf
import pytest
from pypdf.annotations import FreeText
from pypdf.constants import PageLabelStyle
from pypdf.generic import NameObject, TextStringObject
from tests.hostile import made

from findling.core.errors import Code, FindlingError
from findling.documents.lines import unwrapped
from findling.documents.readers import pdf
from findling.documents.running import without_running_heads


def refusal(data: bytes) -> Code:
    with pytest.raises(FindlingError) as caught:
        pdf.read(data, "a.pdf")
    return caught.value.code


def test_pages_are_numbered_from_one_and_empty_ones_counted() -> None:
    document = pdf.read(made.pdf(["First page.", "", "Third page."], title="The (big) book"), "a.pdf")
    assert [(block.page, block.text) for block in document.blocks] == [(1, "First page."), (3, "Third page.")]
    assert (document.pages, document.title, document.warning) == (3, "The (big) book", None)


def test_lines_of_a_page_become_paragraphs() -> None:
    page = (
        "A Heading\nThe ferry leaves the harbour at a quarter past\nnine every morning.\n"
        "The mail is on board of it, and bread for all the\nisland."
    )
    assert pdf.read(made.pdf([page]), "a.pdf").text == (
        "A Heading\n\nThe ferry leaves the harbour at a quarter past nine every morning.\n\n"
        "The mail is on board of it, and bread for all the island."
    )


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ("hyphen\ufffeated words are joined", "hyphenated words are joined"),
        ("hyphen\ufffe\nated", "hyphenated"),
        ("Stress\ufffeEngineered", "Stress-Engineered"),
        ("a well-\nknown thing", "a well-known thing"),
        ("渡輪每天早上九點一\n刻離開港口", "渡輪每天早上九點一刻離開港口"),
        ("연락선은 매일 아침\n항구를 떠난다", "연락선은 매일 아침 항구를 떠난다"),
        ("Things to bring along:\n• bread\n• milk", "Things to bring along:\n\n• bread\n\n• milk"),
        ("", ""),
        ("\n \n", ""),
    ],
)
def test_line_breaks_within_words_and_sentences_are_undone(lines: str, text: str) -> None:
    assert unwrapped(lines) == text


def test_a_pdf_without_any_text_says_so() -> None:
    assert refusal(made.pdf(["", ""])) is Code.NO_TEXT


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\xff\x00" * 5000])
def test_a_broken_pdf_is_damaged(data: bytes) -> None:
    assert refusal(data) is Code.DAMAGED


def test_a_truncated_pdf_gives_what_is_left_or_is_damaged() -> None:
    whole = made.pdf(["One page."] * 20)
    for share in (0.2, 0.5, 0.9):
        try:
            document = pdf.read(whole[: int(len(whole) * share)], "a.pdf")
        except FindlingError as error:
            assert error.code in (Code.DAMAGED, Code.NO_TEXT)
        else:
            assert document.blocks


def test_a_page_that_fails_is_named() -> None:
    data = made.pdf(["One.", "Two.", "Three."])
    broken = data.replace(b"/Kids [5 0 R 7 0 R", b"/Kids [5 0 R 3 0 R")  # a font where a page should be
    document = pdf.read(broken, "a.pdf")
    assert document.warning is not None
    assert document.warning.code == Code.READ_PARTLY
    assert document.warning.params == {"detail": "without page 2 of 3"}
    assert [block.page for block in document.blocks] == [1, 3]


def test_a_password_is_told_from_damage() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(made.pdf(["Secret."])))
    writer.encrypt("word", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    assert refusal(buffer.getvalue()) is Code.ENCRYPTED


def written(writer: pypdf.PdfWriter) -> bytes:
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_the_outline_gives_the_headings() -> None:
    writer = pypdf.PdfWriter(io.BytesIO(made.pdf(["Ferries\nAt nine.\nWinter\nNone.", "More of winter.", "Trains"])))
    ferries = writer.add_outline_item(title="Ferries", page_number=0)
    writer.add_outline_item(title="Winter", page_number=0, parent=ferries)
    writer.add_outline_item(title="Trains", page_number=2)
    document = pdf.read(written(writer), "a.pdf")
    assert [(block.page, block.heading, block.text.split()[0]) for block in document.blocks] == [
        (1, "Ferries", "Ferries"),
        (1, "Ferries › Winter", "Winter"),
        (2, "Ferries › Winter", "More"),
        (3, "Trains", "Trains"),
    ]


def test_attachments_and_notes_are_read() -> None:
    writer = pypdf.PdfWriter(io.BytesIO(made.pdf(["Text."])))
    writer.add_attachment(filename="prices.csv", data=b"Fruit,Price\nApple,3\n")
    note = FreeText(text="Check this", rect=(50, 50, 200, 100))
    note[NameObject("/T")] = TextStringObject("Ada")
    writer.add_annotation(page_number=0, annotation=note)
    document = pdf.read(written(writer), "a.pdf")
    assert [block.text for block in document.blocks] == ["Text.", "Ada: Check this"]
    assert [(member.name, member.data) for member in document.members] == [("prices.csv", b"Fruit,Price\nApple,3\n")]


PICTURE = b"q 300 0 0 300 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x7f EI Q"


def test_scanned_pages_are_said_to_need_ocr() -> None:
    scanned = made.pdf(["", ""], content=PICTURE)
    whole = pdf.read(scanned, "a.pdf")
    assert (whole.blocks, whole.scans) == ((), (1, 2))
    writer = pypdf.PdfWriter(io.BytesIO(made.pdf(["Text."])))
    writer.append(io.BytesIO(scanned))
    document = pdf.read(written(writer), "a.pdf")
    assert (document.text, document.scans, document.warning) == ("Text.", (2, 3), None)


def test_labels_of_pages_are_told_where_they_are_not_their_numbers() -> None:
    writer = pypdf.PdfWriter(io.BytesIO(made.pdf(["One.", "Two.", "Three.", "Four."])))
    assert pdf.read(written(writer), "a.pdf").labels == ()
    writer.set_page_label(0, 3, PageLabelStyle.DECIMAL)
    assert pdf.read(written(writer), "a.pdf").labels == ()
    writer.set_page_label(0, 1, PageLabelStyle.LOWERCASE_ROMAN, start=3)
    writer.set_page_label(2, 3, PageLabelStyle.DECIMAL, prefix="A-", start=7)
    assert pdf.read(written(writer), "a.pdf").labels == ("iii", "iv", "A-7", "A-8")


def test_running_heads_and_page_numbers_are_dropped() -> None:
    pages = [
        f"Annual report 2024\nPage text {letter} begins\nand goes on about {letter * 9}\nfor a while\n- {number} -"
        for number, letter in enumerate("abcdef", 1)
    ]
    document = pdf.read(made.pdf(pages), "a.pdf")
    assert document.text.count("Annual report 2024") == 1
    assert "- 3 -" not in document.text
    assert [f"Page text {letter} begins" in document.text for letter in "abcdef"] == [True] * 6
    assert without_running_heads(pages[:3]) == pages[:3]
    assert without_running_heads(["a", "", "b", "c", "d"]) == ["a", "", "b", "c", "d"]
