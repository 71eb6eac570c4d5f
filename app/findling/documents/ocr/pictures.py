"""Picture files, decoded within limits by Pillow. Runs in the extractor only: its decoders are native code."""

from __future__ import annotations

import io
import struct
import warnings
from typing import Final

from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from findling.core.errors import Code, FindlingError

FORMATS: Final = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF")
MOST_DECODED: Final = 120_000_000
"""Pixels of a picture that is decoded: a few kilobytes can claim thousands of millions."""
MOST_PAGES: Final = 2_000
LEAST_SIDE: Final = 24
"""Pixels of a side below which nothing can be read: icons, lines and the pictures that count visits."""
_BROKEN: Final = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    OverflowError,
    struct.error,
    ZeroDivisionError,
)
"""What Pillow's readers raise for files that are no pictures or broken ones."""
_REDUCIBLE: Final = frozenset({"L", "LA", "RGB", "RGBA"})
_DOTS: Final = range(50, 2401)

Image.MAX_IMAGE_PIXELS = None  # sizes are checked here, before anything is decoded


def page_count(data: bytes) -> int:
    """The pages of a picture file: one, or those of a TIFF. 0 where it is too small to show text.

    Raises FindlingError: DAMAGED, or FILE_TOO_LARGE for more pixels than are decoded.
    """
    try:
        with _opened(data) as picture:
            if min(picture.size) < LEAST_SIDE:
                return 0
            return min(getattr(picture, "n_frames", 1), MOST_PAGES) if picture.format == "TIFF" else 1
    except _BROKEN as error:
        raise _damaged() from error


def decoded(data: bytes, page: int, most: int) -> tuple[Image.Image, int]:
    """A page (from 1) in grey, of at most so many pixels, upright, on white; and its dots per inch (0: unknown).

    Raises FindlingError: DAMAGED or FILE_TOO_LARGE.
    """
    try:
        with _opened(data) as opened:
            picture = _page_of(opened, page)
            dots, size = _dots(picture), max(picture.size)
            share = (most / (picture.width * picture.height)) ** 0.5
            if share < 1 and picture.format == "JPEG":  # which can be decoded at a half, a quarter or an eighth
                picture.draft("L", (int(picture.width * share), int(picture.height * share)))
            grey = _bounded(_grey(ImageOps.exif_transpose(_reduced(picture, most))), most)
            return grey, round(dots * max(grey.size) / size)
    except StopIteration as error:
        raise _damaged() from error
    except _BROKEN as error:
        raise _damaged() from error


def shown(data: bytes, page: int, width: int, most: int) -> Image.Image:
    """A page (from 1) in its colours, upright, on white: `width` pixels wide where it has as many, of at most `most`.

    Raises FindlingError: DAMAGED or FILE_TOO_LARGE.
    """
    try:
        with _opened(data) as opened:
            picture = _page_of(opened, page)
            if picture.format == "JPEG":
                picture.draft("RGB", (width, max(1, width * picture.height // picture.width)))
            upright = _on_paper(ImageOps.exif_transpose(picture))
            scale = min(1.0, width / upright.width, (most / (upright.width * upright.height)) ** 0.5)
            size = max(1, int(upright.width * scale)), max(1, int(upright.height * scale))
            return upright if scale == 1.0 else upright.resize(size, Image.Resampling.BOX)
    except StopIteration as error:
        raise _damaged() from error
    except _BROKEN as error:
        raise _damaged() from error


def _page_of(opened: Image.Image, page: int) -> Image.Image:
    """One page of a picture. Raises StopIteration where there is none, FindlingError(FILE_TOO_LARGE)."""
    picture = opened
    if page > 1:
        picture = next(frame for number, frame in enumerate(ImageSequence.Iterator(opened), 1) if number == page)
    _check(picture)
    return picture


def _opened(data: bytes) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about odd but harmless fields
        picture = Image.open(io.BytesIO(data), formats=FORMATS)
    _check(picture)
    return picture


def _check(picture: Image.Image) -> None:
    if picture.width * picture.height > MOST_DECODED:
        raise FindlingError(Code.FILE_TOO_LARGE, detail=f"{picture.width:,} × {picture.height:,} pixels")


def _grey(picture: Image.Image) -> Image.Image:
    return _on_paper(picture, "L")


def _on_paper(picture: Image.Image, mode: str = "RGB") -> Image.Image:
    """In another mode, and what is transparent as white paper."""
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        coloured = picture.convert("RGBA")
        paper = Image.new("RGBA", coloured.size, "white")
        paper.alpha_composite(coloured)
        picture = paper
    if picture.mode.startswith("I;16") or picture.mode == "I":
        picture = picture.point(lambda value: value / 256).convert("L")
    return picture.convert(mode)


def _reduced(picture: Image.Image, most: int) -> Image.Image:
    """Nearer to so many pixels, before anything else is made of a large one: colours and paper take memory."""
    factor = int((picture.width * picture.height / most) ** 0.5)
    return picture.reduce(factor) if factor > 1 and picture.mode in _REDUCIBLE else picture


def _bounded(grey: Image.Image, most: int) -> Image.Image:
    area = grey.width * grey.height
    if area <= most:
        return grey
    scale = (most / area) ** 0.5
    return grey.resize((max(1, int(grey.width * scale)), max(1, int(grey.height * scale))), Image.Resampling.BOX)


def _dots(picture: Image.Image) -> int:
    """Dots per inch that the file declares, 0 for none or none that can be true."""
    declared = picture.info.get("dpi")
    try:
        dots = round(float(declared[0])) if isinstance(declared, tuple) else 0
    except (IndexError, TypeError, ValueError, OverflowError, ZeroDivisionError):
        return 0
    return dots if dots in _DOTS else 0


def _damaged() -> FindlingError:
    return FindlingError(Code.DAMAGED, detail="it is no complete picture")
