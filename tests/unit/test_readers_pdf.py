"""PDF: pages, paragraphs, titles, and what cannot be read."""

from __future__ import annotations

import io

import pypdf
import pytest
from tests.hostile import made

from findling.core.errors import Code, FindlingError
from findling.documents.lines import unwrapped
from findling.documents.readers import pdf


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
