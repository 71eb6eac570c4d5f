"""PDF: the text of each page as PDFium reads it, its lines joined into paragraphs, under the outline's headings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, Document, HeadingPath, clean, partly
from findling.documents.lines import unwrapped
from findling.documents.pdf_extras import attachments, has_pictures, notes, outline, page_labels, under_headings
from findling.documents.running import without_running_heads
from findling.documents.scans import named
from findling.documents.unlocking import passwords

_PROTECTED: Final = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)


@dataclass(slots=True)
class _Pages:
    """What the pages of a document hold, page after page, and the numbers (from 1) of those that lack something."""

    texts: list[str] = field(default_factory=list)
    notes: list[list[str]] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)


def read(data: bytes, path: str) -> Document:
    """One block a page, or a heading on it. Pages that fail are named in the warning; those of pictures are scans.

    Raises FindlingError: ENCRYPTED, DAMAGED where no page can be read, NO_TEXT where there is none.
    """
    pdf = open_pdf(data)
    try:
        return _read(pdf)
    finally:
        pdf.close()


def open_pdf(data: bytes) -> pypdfium2.PdfDocument:
    """The document, opened by one of the passwords offered where it is protected, for the caller to close.

    Raises FindlingError(ENCRYPTED or DAMAGED).
    """
    for password in (None, *passwords()):
        try:
            return pypdfium2.PdfDocument(data, password)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) not in _PROTECTED:
                raise FindlingError(Code.DAMAGED, detail="it is not a complete PDF") from error
    raise FindlingError(Code.ENCRYPTED)


def _read(pdf: pypdfium2.PdfDocument) -> Document:
    count = len(pdf)
    pages = _Pages()
    for index in range(count):
        _add_page(pdf, index, pages)
    if len(pages.failed) == count:
        raise FindlingError(Code.DAMAGED, detail="none of its pages can be read")
    bookmarks = outline(pdf)
    headings = HeadingPath()
    blocks: list[Block] = []
    for index, text in enumerate(without_running_heads(pages.texts)):
        blocks += under_headings(unwrapped(text), index + 1, bookmarks.get(index, []), headings)
        if pages.notes[index]:
            blocks.append(Block("\n".join(pages.notes[index]), index + 1, str(headings)))
    members = tuple(attachments(pdf))
    if not blocks and not members and not pages.pictures:
        raise FindlingError(Code.NO_TEXT)
    return Document(
        tuple(blocks),
        _declared(pdf, "Title"),
        count,
        partly(f"without {named(pages.failed)} of {count}") if pages.failed else None,
        _declared(pdf, "Author"),
        tuple(pages.pictures),
        page_labels(pdf),
        members,
    )


def _add_page(pdf: pypdfium2.PdfDocument, index: int, pages: _Pages) -> None:
    text, found = "", list[str]()
    try:
        page = pdf[index]
        try:
            text = clean(_page_text(page))
            found = notes(page)
            if not text.strip() and has_pictures(page):
                pages.pictures.append(index + 1)
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        pages.failed.append(index + 1)
    pages.texts.append(text)
    pages.notes.append([note for note in found if note not in text])


def _page_text(page: pypdfium2.PdfPage) -> str:
    text_page = page.get_textpage()
    try:
        text: str = text_page.get_text_range(errors="replace")
    finally:
        text_page.close()
    return text


def _declared(pdf: pypdfium2.PdfDocument, key: str) -> str:
    try:
        value: str = pdf.get_metadata_value(key)
    except (pypdfium2.PdfiumError, UnicodeDecodeError):
        return ""  # a title is not worth the file
    return clean(value)
