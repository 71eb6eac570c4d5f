"""What the engine and its extractor workers tell each other: files to read, pages to draw, what came of it."""

from __future__ import annotations

import msgspec

from findling.core.answers import Span
from findling.core.wire import ErrorData

Rectangle = tuple[int, int, int, int]
"""Left, top, width and height in pixels of an image, from its upper left corner."""


class RenderParams(msgspec.Struct, frozen=True):
    """A page of a PDF or a picture, to be drawn `width` pixels wide; `spans` are the matched words in `passage`.

    `member` is its name where it lies within the file at `path`. The engine passes it on to a worker, with the
    passwords that may be tried.
    """

    path: str
    page: int
    width: int
    passage: str = ""
    spans: list[tuple[int, int]] = []
    member: str = ""
    passwords: list[str] = []


class PageImage(msgspec.Struct, frozen=True):
    """A drawn page of `pages`. The attachment has its pixels: blue, green, red and a spare byte, row by row.

    `width` is less than was asked for where the image would have been too large. `passage` is empty where the
    passage was not found on the page.
    """

    page: int
    pages: int
    width: int
    height: int
    passage: list[Rectangle]
    words: list[Rectangle]

    def has_pixels(self, pixels: bytes) -> bool:
        """Whether these are the pixels of such an image; drawing others would read beyond their end."""
        return min(self.width, self.height) > 0 and len(pixels) == 4 * self.width * self.height


class ExtractParams(msgspec.Struct, frozen=True):
    """An absolute file path to read. With `report` the answer says what was read instead of giving its passages."""

    path: str
    report: bool = False
    poison: dict[int, ErrorData] = {}
    """Files within it that are not to be read, by their number in reading order, each with its reason."""
    until: int | None = None
    """The number of the first file within it that is not to be read, nor any after it."""
    passwords: list[str] = []
    """To be tried where the file, or one within it, is protected."""


class MemberBegun(msgspec.Struct, frozen=True):
    """The worker turns to a file within the file that it reads: its number in reading order, from 1; 0 after all."""

    number: int


class RasterParams(msgspec.Struct, frozen=True):
    """A page of a PDF or picture to be given as grey pixels for OCR, where the file still has this `digest`."""

    path: str
    page: int
    digest: str = ""
    passwords: list[str] = []


class Raster(msgspec.Struct, frozen=True):
    """A page as pixels, a byte each in the attachment, row by row from white (255) to black (0).

    `dots` is their number per inch, 0 where that is not known.
    """

    width: int
    height: int
    dots: int = 0

    def has_pixels(self, pixels: bytes) -> bool:
        """Whether these are the pixels of such a page."""
        return min(self.width, self.height) > 0 and len(pixels) == self.width * self.height


class RecogniseParams(msgspec.Struct, frozen=True):
    """The page whose pixels are in the attachment, to be read in languages as Tesseract names them (`eng`, `deu`)."""

    raster: Raster
    page: int
    languages: list[str]


class Recognition(msgspec.Struct, frozen=True):
    """The text of a page by OCR, "" for none, and its passages, whose spans count code points of it.

    `confidence` is Tesseract's own, 0 to 100.
    """

    text: str
    chunks: list[Chunk]
    confidence: float = 0.0


class TextBlock(msgspec.Struct, frozen=True):
    """A run of text under one heading on one page. `start` and `end` are offsets into the document's text."""

    text: str
    page: int | None
    heading: str
    start: int
    end: int


class FileReport(msgspec.Struct, frozen=True):
    """All that the index would hold of a file, or of a file within one, and what it took to read it.

    The text is that of `blocks` with a blank line between them; `chunks` are spans of it. `state` is a
    `core.coverage.Coverage`, `reason` a sentence where it is not "searchable".
    """

    path: str
    type: str
    state: str
    reason: str = ""
    title: str = ""
    author: str = ""
    language: str = ""
    blocks: list[TextBlock] = []
    chunks: list[Span] = []
    scans: list[int] = []
    """Pages without text that show some perhaps: they need OCR."""
    warning: ErrorData | None = None
    """What is missing whatever becomes of those."""
    members: list[FileReport] | None = None
    """The files within it, None where it is no container."""
    seconds: float = 0.0
    peak_mb: float | None = None
    """The most memory that the reading process has held, None where it ended over the file."""

    @property
    def holds_text(self) -> bool:
        """Whether there is a passage in it, or in a file within it."""
        return bool(self.chunks) or any(member.holds_text for member in self.members or ())


class Chunk(msgspec.Struct, frozen=True):
    """Whole sentences of about 200 to 250 tokens.

    `start` and `end` are offsets into the document's text (code points), `text == document[start:end]`.
    """

    text: str
    start: int
    end: int
    page: int | None
    heading: str
    language: str


class Extraction(msgspec.Struct, frozen=True):
    """What a worker found in one file, or in a file within one.

    `digest` is the BLAKE2b-160 of its bytes, in hex; that of a file within another which was not read as it would be
    on its own is made from both, since what is known by a digest is not stored again.
    """

    digest: str
    format: str
    title: str
    language: str
    characters: int
    pages: int | None
    chunks: list[Chunk]
    warning: ErrorData | None = None
    """Set where only a part could be read."""
    scans: list[int] = []
    """Pages without text that show some perhaps: they need OCR."""
    labels: list[str] = []
    """What is printed on each page instead of its number; [] where these are the numbers."""
    report: FileReport | None = None
    """Set, and alone of interest, where a report was asked for."""
    members: list[MemberReading] = []
    """The files within it, in order."""
    modified: int | None = None
    """When it was written, where its own text says so: the date of a message (nanoseconds since 1970)."""


class MemberReading(msgspec.Struct, frozen=True):
    """A file within a file, by its name there: what was found in it, or why nothing. `size` is in bytes."""

    name: str
    size: int = 0
    reading: Extraction | None = None
    error: ErrorData | None = None
