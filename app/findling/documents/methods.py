"""The names of the messages between the engine and an extractor worker; `core.reading` has their contents."""

from __future__ import annotations

from typing import Final

READY: Final = "ready"
"""Request, Nothing → Nothing: answered once the worker has loaded what it needs."""
EXTRACT: Final = "extract"
"""Request, ExtractParams → Extraction, answered in the order of asking."""
RENDER: Final = "render"
"""Request, RenderParams → PageImage, its pixels in the attachment."""
MEMBER: Final = "member"
"""Notification of the worker, MemberBegun."""
RASTER: Final = "raster"
"""Request, RasterParams → Raster, its pixels in the attachment."""
RECOGNISE: Final = "recognise"
"""Request to a recogniser, RecogniseParams with pixels → Recognition."""
SWOLLEN: Final = "swollen"
"""Notification of the worker, Nothing: it has grown beyond its limit and should be replaced."""
