"""What a PDF holds beside the text of its pages: outline, notes, fields of forms, attachments, pictures."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, HeadingPath, Member, clean

_MOST_BOOKMARKS: Final = 20_000
_MOST_NOTES: Final = 1_000
"""Notes and fields of one page that are read."""
_LONGEST: Final = 64 * 1024
_ATTACHED_BYTES: Final = 256 * 1024 * 1024
_MOST_ATTACHMENTS: Final = 1_000
_DEEPEST_OBJECT: Final = 3
_LONGEST_LABEL: Final = 40


def outline(pdf: pypdfium2.PdfDocument) -> dict[int, list[tuple[int, str]]]:
    """The bookmarks as levels (from 1) and titles, by the page (from 0) that they lead to."""
    found: dict[int, list[tuple[int, str]]] = {}
    try:
        for number, bookmark in enumerate(pdf.get_toc(max_depth=9)):
            if number >= _MOST_BOOKMARKS:
                break
            target = bookmark.get_dest()
            page = target.get_index() if target is not None else None
            if page is not None and (title := " ".join(clean(bookmark.get_title()).split())):
                found.setdefault(page, []).append((bookmark.level + 1, title))
    except (pypdfium2.PdfiumError, UnicodeDecodeError, RecursionError):
        pass  # a broken outline is not worth the file
    return found


def page_labels(pdf: pypdfium2.PdfDocument) -> tuple[str, ...]:
    """What is printed on each page instead of its number; () where the labels are the numbers, or there are none."""
    try:
        labels = [" ".join(clean(pdf.get_page_label(index)).split())[:_LONGEST_LABEL] for index in range(len(pdf))]
    except (pypdfium2.PdfiumError, UnicodeDecodeError):
        return ()
    differ = any(label not in ("", str(number)) for number, label in enumerate(labels, 1))
    return tuple(labels) if differ else ()


def under_headings(text: str, page: int, bookmarks: list[tuple[int, str]], path: HeadingPath) -> Iterator[Block]:
    """The text of a page (from 1), cut where the titles that lead to it stand; `path` is what holds before it."""
    start = 0
    lowered = text.lower()
    for level, title in bookmarks:
        place = lowered.find(title.lower(), start)
        if place > start and text[start:place].strip():
            yield Block(text[start:place].strip(), page, str(path))
        start = max(start, place)
        path.enter(level, title)
    if rest := text[start:].strip():
        yield Block(rest, page, str(path))


def notes(page: pypdfium2.PdfPage) -> list[str]:
    """Notes with their authors, and the fields of a form with their values."""
    found = []
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_NOTES)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        try:
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            if kind == pdfium.FPDF_ANNOT_WIDGET:
                name, value = _string(annotation, "TU") or _string(annotation, "T"), _string(annotation, "V")
            elif kind in {pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP}:
                continue
            else:
                name, value = _string(annotation, "T"), _string(annotation, "Contents")
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
        if value:
            found.append(f"{name}: {value}" if name else value)
    return found


def _string(annotation: object, key: str) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key.encode(), None, 0)
    if not 2 < size <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(
        annotation, key.encode(), ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size
    )
    return " ".join(clean(buffer.raw.decode("utf-16-le", errors="replace").strip("\0")).split())


def has_pictures(page: pypdfium2.PdfPage) -> bool:
    """Whether there is an image on a page, as on scanned ones."""
    try:
        objects = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=_DEEPEST_OBJECT)
        return next(iter(objects), None) is not None
    except pypdfium2.PdfiumError:
        return False


def attachments(pdf: pypdfium2.PdfDocument) -> Iterator[Member]:
    """The files attached to a document, so far as they are not too much together."""
    room = _ATTACHED_BYTES
    for number in range(min(pdf.count_attachments(), _MOST_ATTACHMENTS)):
        try:
            attachment = pdf.get_attachment(number)
            name = attachment.get_name() or f"attachment {number + 1}"
            data = attachment.get_data()
        except (pypdfium2.PdfiumError, UnicodeDecodeError) as error:
            yield Member(f"attachment {number + 1}", error=FindlingError(Code.DAMAGED, detail=str(error)))
            continue
        room -= len(data)
        if room < 0:
            yield Member(name, error=FindlingError(Code.FILE_TOO_LARGE, detail="its attachments"))
        else:
            yield Member(name, bytes(data))
