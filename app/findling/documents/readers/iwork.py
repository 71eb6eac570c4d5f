"""Pages, Numbers and Keynote: the XML of their older versions, the preview of their newer ones."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import SEPARATOR, Block, Document, Member, clean, partly
from findling.documents.markup import walk
from findling.documents.packages import BROKEN, MAX_UNPACKED, opened, pieces

_INDEXES: Final = ("index.xml", "index.apxl", "index.xml.gz", "index.apxl.gz")
_PREVIEWS: Final = ("QuickLook/Preview.pdf", "preview.pdf")
_FURNITURE: Final = frozenset(
    {"stylesheet", "theme-list", "prototypes", "prototype-drawables", "master-slides", "theme"}
)
"""What a document holds beside its text: styles and the examples of its template."""


def read(data: bytes, path: str) -> Document:
    """One block. Raises FindlingError: EXPANSION_LIMIT, ENCRYPTED, DAMAGED, or UNSUPPORTED without XML or preview."""
    with opened(data) as package:
        names = package.namelist()
        index = next((name for name in _INDEXES if name in names), None)
        if index is None:
            preview = next((name for name in _PREVIEWS if name in names), None)
            if preview is None:
                raise FindlingError(Code.UNSUPPORTED, detail="iWork since 2013 without a preview")
            members = (Member("Preview.pdf", b"".join(pieces(package, preview))),)
            return Document((), warning=partly("what its preview shows"), members=members)
        paragraphs = _Paragraphs()
        walk(_unpacked(package, index), paragraphs)
    text = SEPARATOR.join(paragraphs.found)
    return Document((Block(text),) if text else ())


def _unpacked(package: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    data = b"".join(pieces(package, name))
    if not name.endswith(".gz"):
        yield data
        return
    try:
        unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
        yield unpacker.decompress(data, MAX_UNPACKED)
    except (gzip.BadGzipFile, *BROKEN) as error:
        raise FindlingError(Code.DAMAGED, detail=str(error)) from error


class _Paragraphs:
    def __init__(self) -> None:
        self.found: list[str] = []
        self._open: list[list[str]] = []
        self._skipping = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipping or name in _FURNITURE:
            self._skipping += 1
        elif name == "p":
            self._open.append([])
        elif name in {"tab", "lnbr", "br", "crbr"} and self._open:
            self._open[-1].append(" ")
        elif name in {"ct", "so"} and attributes.get("s"):
            self._add(attributes["s"])
        elif name == "tabular-model" and attributes.get("name"):
            self._add(attributes["name"])

    def end(self, name: str) -> None:
        if self._skipping:
            self._skipping -= 1
        elif name == "p" and self._open:
            self._add("".join(self._open.pop()))

    def text(self, text: str) -> None:
        if self._open and not self._skipping:
            self._open[-1].append(text)

    def _add(self, text: str) -> None:
        if text := " ".join(clean(text).split()):
            self.found.append(text)
