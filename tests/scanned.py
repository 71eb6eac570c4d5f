"""Scanned pages made for tests: text drawn as pixels, as files hold it that need OCR."""

from __future__ import annotations

import io
import shutil
from collections.abc import Sequence

import pytest
from PIL import Image, ImageDraw, ImageFont

ENGLISH = "The walnut harvest began late that year.\nFarmers in the valley gathered the nuts by hand."
GERMAN = "Die Überschwemmung zerstörte im Frühjahr die alte Brücke.\nDer Bürgermeister ließ sie wieder aufbauen."
DOTS = 200
_SLIP = (1165, 420)
"""Pixels: as wide as A5, and no higher than the texts need, since empty paper takes time too."""

needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="Tesseract is not installed (sh packaging/system_packages.sh test)"
)


def page(text: str, size: tuple[int, int] = _SLIP, points: int = 11) -> Image.Image:
    """A slip of paper at 200 dots per inch, its lines as they are given."""
    picture = Image.new("L", size, 255)
    font = ImageFont.truetype("DejaVuSerif.ttf", points * DOTS // 72)
    ImageDraw.Draw(picture).multiline_text((80, 60), text, fill=0, font=font, spacing=points)
    return picture


def picture_file(texts: Sequence[str], format: str) -> bytes:
    """A picture file of these pages; only PDF and TIFF hold more than one."""
    first, *more = map(page, texts)
    buffer = io.BytesIO()
    several = {"save_all": True, "append_images": more} if more else {}
    dots = {"resolution": DOTS} if format == "PDF" else {"dpi": (DOTS, DOTS)}
    first.save(buffer, format, **several, **dots)
    return buffer.getvalue()
