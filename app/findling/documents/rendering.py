"""A page of a PDF or a picture as pixels, and where a passage and its words are on it. Runs in the worker only."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from findling.core.errors import Code, FindlingError
from findling.core.reading import PageImage, Rectangle, RenderParams
from findling.documents.content import identify
from findling.documents.formats import IMAGE, PDF, TEXT, format_of
from findling.documents.limits import WorkerLimits
from findling.documents.ocr.pictures import page_count, shown
from findling.documents.page_text import folded, ranges, shared
from findling.documents.readers.pdf import open_pdf
from findling.documents.reading import load
from findling.documents.unpacking import unpacked

MAX_PIXELS: Final = 8_000_000
"""Pixels of an image, whatever is asked for: a page may be a point wide and a hundred thousand high."""
MAX_CHARACTERS: Final = 200_000
"""Characters of a page that are searched for the passage."""
MAX_RECTANGLES: Final = 1000
Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points of the page, from its lower left corner."""

_LARGEST_SIDE: Final = 1e7
"""Points; the specification allows 14,400, and what is larger still is drawn as long as it is a number."""
_SAME_LINE: Final = 0.5
_WORD_GAP: Final = 0.8


def render(params: RenderParams, limits: WorkerLimits) -> tuple[PageImage, bytes]:
    """The page, `width` pixels wide where that is not too much, and its pixels: BGRx, four bytes each, row by row.

    Raises FindlingError: what `load` and `identify` raise, ENCRYPTED, DAMAGED or PAGE_NOT_SHOWN.
    """
    data = load(params.path, min(PDF.max_bytes, limits.file_bytes))
    path, data = unpacked(params.path, data, params.member)
    format = identify(format_of(path) or TEXT, path.rpartition(".")[2].lower(), data)
    if format is IMAGE:
        return _picture(data, params)
    if format is not PDF:
        raise _not_shown(params, "the file is neither a PDF nor a picture now")
    pdf = open_pdf(data)
    try:
        pages = len(pdf)
        if not 1 <= params.page <= pages:
            raise _not_shown(params, f"the file has {pages} pages now")
        pdf.init_forms()  # before the page is loaded: what was filled in is drawn too
        try:
            page = pdf[params.page - 1]
        except pypdfium2.PdfiumError as error:
            raise _not_shown(params, "it is damaged") from error
        return _render(page, params, pages)
    finally:
        pdf.close()


def _render(page: pypdfium2.PdfPage, params: RenderParams, pages: int) -> tuple[PageImage, bytes]:
    width, height = page.get_size()
    if not (0 < width < _LARGEST_SIDE and 0 < height < _LARGEST_SIDE):
        raise _not_shown(params, "it has no size")
    bitmap = page.render(scale=_scale(width, height, params.width), prefer_bgrx=True, limit_image_cache=True)
    converter = bitmap.get_posconv(page)
    passage: list[Box] = []
    words: list[Box] = []
    if params.passage:
        text = page.get_textpage()
        on_page = folded(_characters(text))
        wanted = folded(params.passage)
        stretches = shared(on_page, wanted)
        for span, found in (((0, len(params.passage)), passage), *((span, words) for span in params.spans)):
            for first, count in ranges(stretches, on_page, wanted, *span):
                found.extend(lines(_boxes(text, first, count))[: MAX_RECTANGLES - len(found)])
    marks = (list(_in_pixels(boxes, converter)) for boxes in (lines(passage), words))
    return PageImage(params.page, pages, bitmap.width, bitmap.height, *marks), _pixels(bitmap)


def _picture(data: bytes, params: RenderParams) -> tuple[PageImage, bytes]:
    """A page of a picture file; where its text is on it is not known."""
    pages = max(page_count(data), 1)
    if not 1 <= params.page <= pages:
        raise _not_shown(params, f"the file has {pages} pages now")
    picture = shown(data, params.page, max(params.width, 1), MAX_PIXELS)
    pixels = picture.tobytes("raw", "BGRX")
    return PageImage(params.page, pages, picture.width, picture.height, [], []), pixels


def _scale(width: float, height: float, wanted: int) -> float:
    """Pixels a point: `wanted` pixels for the width, fewer where the image would have more than `MAX_PIXELS`."""
    around = width + height  # sizes are rounded up: (width * scale + 1) * (height * scale + 1) must not be too much
    most = 2 * (MAX_PIXELS - 1) / (around + math.sqrt(around**2 + 4 * width * height * (MAX_PIXELS - 1)))
    return min(max(wanted, 1) / width, most) * (1 - 1e-6)


def _pixels(bitmap: pypdfium2.PdfBitmap) -> bytes:
    row = 4 * bitmap.width
    data = bytes(bitmap.buffer)
    if bitmap.stride == row:
        return data
    return b"".join(data[start : start + row] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride))


def _characters(text: pypdfium2.PdfTextPage) -> Iterator[str]:
    """The page's characters, each at PDFium's own number for it."""
    high = 0
    for index in range(min(text.count_chars(), MAX_CHARACTERS)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            yield ""
        elif 0xDC00 <= code < 0xE000:
            yield chr(0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)) if high else ""
            high = 0
        else:
            yield chr(code) if code < 0x110000 else ""


def _boxes(text: pypdfium2.PdfTextPage, first: int, count: int) -> Iterator[Box]:
    """The boxes of characters, each as high as its font; those that are not drawn have none."""
    for index in range(first, first + count):
        left, bottom, right, top = text.get_charbox(index, loose=True)
        if left < right and bottom < top:
            yield left, bottom, right, top


def lines(boxes: Iterable[Box]) -> list[Box]:
    """Boxes that follow each other on one line as one."""
    joined: list[Box] = []
    for box in boxes:
        if joined and _continues(joined[-1], box):
            one = joined[-1]
            joined[-1] = min(one[0], box[0]), min(one[1], box[1]), max(one[2], box[2]), max(one[3], box[3])
        else:
            joined.append(box)
    return joined


def _continues(line: Box, box: Box) -> bool:
    heights = line[3] - line[1], box[3] - box[1]
    overlap = min(line[3], box[3]) - max(line[1], box[1])
    gap = max(box[0] - line[2], line[0] - box[2])
    return overlap > _SAME_LINE * min(heights) and gap < _WORD_GAP * max(heights)


def _in_pixels(boxes: Iterable[Box], converter: pypdfium2.PdfPosConv) -> Iterator[Rectangle]:
    for left, bottom, right, top in boxes:
        one, other = converter.to_bitmap(left, bottom), converter.to_bitmap(right, top)
        x, y = min(one[0], other[0]), min(one[1], other[1])
        yield x, y, max(abs(one[0] - other[0]), 1), max(abs(one[1] - other[1]), 1)


def _not_shown(params: RenderParams, detail: str) -> FindlingError:
    return FindlingError(Code.PAGE_NOT_SHOWN, page=params.page, detail=detail)
