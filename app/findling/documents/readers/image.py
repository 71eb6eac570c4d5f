"""Pictures: no text of their own, but pages that show some perhaps. OCR reads them."""

from __future__ import annotations

from findling.documents.blocks import Document
from findling.documents.ocr.pictures import page_count


def read(data: bytes, path: str) -> Document:
    """No block; every page is a scan. Raises FindlingError: DAMAGED or FILE_TOO_LARGE, by the size that it declares."""
    pages = page_count(data)
    return Document((), pages=pages or 1, scans=tuple(range(1, pages + 1)))
