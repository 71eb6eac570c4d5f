"""PDF: the text of each page, as PDFium reads it, with its lines joined into paragraphs."""

from __future__ import annotations

from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from findling.core.errors import Code, FindlingError
from findling.core.protocol import ErrorData
from findling.documents.blocks import Block, Document, clean
from findling.documents.lines import unwrapped

_PROTECTED: Final = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
_NAMED_PAGES: Final = 10
"""Failed pages named in a warning; more are counted."""


def read(data: bytes, path: str) -> Document:
    """One block a page. Pages that fail are named in the warning.

    Raises FindlingError: ENCRYPTED, DAMAGED where no page can be read, NO_TEXT where no page has text.
    """
    pdf = open_pdf(data)
    try:
        return _read(pdf)
    finally:
        pdf.close()


def open_pdf(data: bytes) -> pypdfium2.PdfDocument:
    """The document, for the caller to close. Raises FindlingError(ENCRYPTED or DAMAGED)."""
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in _PROTECTED:
            raise FindlingError(Code.ENCRYPTED) from error
        raise FindlingError(Code.DAMAGED, detail="it is not a complete PDF") from error


def _read(pdf: pypdfium2.PdfDocument) -> Document:
    pages = len(pdf)
    blocks = []
    failed = []
    for index in range(pages):
        try:
            text = unwrapped(clean(_page_text(pdf, index)))
        except pypdfium2.PdfiumError:
            failed.append(index + 1)
            continue
        if text:
            blocks.append(Block(text, page=index + 1))
    if (failed and len(failed) == pages) or not pages:
        raise FindlingError(Code.DAMAGED, detail="none of its pages can be read")
    if not blocks:
        raise FindlingError(Code.NO_TEXT)
    return Document(tuple(blocks), _title(pdf), pages, _warning(failed, pages) if failed else None)


def _page_text(pdf: pypdfium2.PdfDocument, index: int) -> str:
    page = pdf[index]
    try:
        text_page = page.get_textpage()
        try:
            text: str = text_page.get_text_range(errors="replace")
        finally:
            text_page.close()
    finally:
        page.close()
    return text


def _title(pdf: pypdfium2.PdfDocument) -> str:
    try:
        title: str = pdf.get_metadata_value("Title")
    except (pypdfium2.PdfiumError, UnicodeDecodeError):
        return ""  # a title is not worth the file
    return clean(title)


def _warning(failed: list[int], pages: int) -> ErrorData:
    named = ", ".join(map(str, failed[:_NAMED_PAGES]))
    more = f" and {len(failed) - _NAMED_PAGES} more" if len(failed) > _NAMED_PAGES else ""
    return ErrorData(Code.READ_PARTLY.value, {"detail": f"without page {named}{more} of {pages}"})
