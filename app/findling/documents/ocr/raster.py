"""One page of a file as grey pixels for Tesseract. Runs in the extractor only: hostile files reach no other process."""

from __future__ import annotations

import math
from hashlib import blake2b
from typing import Final

import pypdfium2

from findling.core.errors import Code, FindlingError
from findling.core.reading import Raster, RasterParams
from findling.documents.content import identify
from findling.documents.formats import IMAGE, TEXT, format_of
from findling.documents.limits import WorkerLimits
from findling.documents.ocr.pictures import decoded
from findling.documents.parts import DIGEST_BYTES
from findling.documents.readers.pdf import open_pdf
from findling.documents.reading import load

DOTS: Final = 200
"""Per inch of a drawn page. 300 finds no more words of ten points, and takes half as long again."""
MOST_PIXELS: Final = 12_000_000
"""Of a page, whatever its size: A2 at 200 dots."""
POINTS: Final = 72


def raster(params: RasterParams, limits: WorkerLimits) -> tuple[Raster, bytes]:
    """The page and its pixels.

    Raises FindlingError: FILE_CHANGED where the file has another digest, what reading the file raises, or DAMAGED.
    """
    named = format_of(params.path) or TEXT
    data = load(params.path, min(named.max_bytes, limits.file_bytes))
    if params.digest and blake2b(data, digest_size=DIGEST_BYTES).hexdigest() != params.digest:
        raise FindlingError(Code.FILE_CHANGED)
    if identify(named, params.path.rpartition(".")[2].lower(), data) is IMAGE:
        picture, dots = decoded(data, params.page, MOST_PIXELS)
        return Raster(picture.width, picture.height, dots), picture.tobytes()
    return _drawn(data, params.page)


def _drawn(data: bytes, number: int) -> tuple[Raster, bytes]:
    pdf = open_pdf(data)
    try:
        page = pdf[number - 1]
        width, height = page.get_size()
        if not (width > 0 and height > 0 and math.isfinite(width * height)):
            raise _damaged(number)
        most = math.sqrt(MOST_PIXELS / (width * height))
        scale = min(DOTS / POINTS, most, MOST_PIXELS / max(width, height)) * (1 - 1e-6)
        bitmap = page.render(scale=scale, grayscale=True, limit_image_cache=True)
        row, stride, buffer = bitmap.width, bitmap.stride, bytes(bitmap.buffer)
        pixels = b"".join(buffer[start : start + row] for start in range(0, stride * bitmap.height, stride))
        return Raster(bitmap.width, bitmap.height, round(scale * POINTS)), pixels
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise _damaged(number) from error
    finally:
        pdf.close()


def _damaged(number: int) -> FindlingError:
    return FindlingError(Code.DAMAGED, detail=f"page {number} cannot be drawn")
