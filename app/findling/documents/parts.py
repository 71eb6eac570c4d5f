"""A file and the files within it, each read by its own reader, within limits that they share."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import HEADING_SEPARATOR, SEPARATOR, Document, Member, partly
from findling.documents.content import identify
from findling.documents.formats import MEBIBYTE, TEXT, Format, format_of
from findling.documents.limits import WorkerLimits

PATH_SEPARATOR: Final = HEADING_SEPARATOR
"""Stands between a container and what is in it: `archive.zip › letter.docx`."""
_LONGEST_NAME: Final = 200


@dataclass(slots=True)
class Part:
    """A file, or a file within one. `name` is its place in the outermost file, "" for that itself."""

    name: str
    format: Format = TEXT
    document: Document | None = None
    error: FindlingError | None = None
    parts: list[Part] = field(default_factory=list)
    is_container: bool = False

    @property
    def label(self) -> str:
        """Its name in the file that it lies in."""
        return self.name.rpartition(PATH_SEPARATOR)[2]

    def all(self) -> Iterator[Part]:
        """This part and all within it, in reading order."""
        yield self
        for part in self.parts:
            yield from part.all()


class Budget:
    """What may still be read of one outermost file."""

    def __init__(self, limits: WorkerLimits) -> None:
        self._limits = limits
        self._characters = limits.characters
        self._bytes = limits.unpacked_bytes
        self._members = limits.members
        self._until = time.monotonic() + limits.members_seconds
        self.spent = ""
        """What was used up, "" while there is some left of everything."""

    def read(self, path: str, data: bytes, name: str = "", depth: int = 0) -> Part:
        """One file with all within it; what is wrong with it is its `error`. `path` tells its suffix.

        Raises what a mistake in the reader of the outermost file raises.
        """
        part = Part(name)
        named = format_of(path) or TEXT
        try:
            part.format = named
            part.format = identify(named, path.rpartition(".")[2].lower(), data)
            document = part.format.load()(data, path)
            part.document = replace(capped(document, self._characters), members=())
            self._characters -= length(part.document)
            part.is_container = not isinstance(document.members, tuple) or bool(document.members)
            if depth < self._limits.depth:
                self._read_members(part, document, depth)
            elif part.is_container:
                self.spent = self.spent or f"what lies deeper than {depth} files in one another is left out"
        except FindlingError as error:
            unknown = error.code is Code.FORMAT_MISMATCH and format_of(path) is None
            part.error = FindlingError(Code.UNSUPPORTED, detail="its content is not known") if unknown else error
        except (MemoryError, RecursionError):
            raise
        except Exception as error:
            if depth == 0:
                raise
            part.error = FindlingError(Code.INTERNAL, detail=type(error).__name__)
        return part

    def _read_members(self, part: Part, document: Document, depth: int) -> None:
        for member in document.members:
            if self._exhausted(member):
                return
            part.parts.append(self._member(part, member, depth))

    def _member(self, part: Part, member: Member, depth: int) -> Part:
        shown = " ".join(member.name.replace(HEADING_SEPARATOR, " > ").split())[-_LONGEST_NAME:]
        name = f"{part.name}{PATH_SEPARATOR}{shown}" if part.name else shown
        if member.error is not None:
            return Part(name, error=member.error)
        if not member.data:
            return Part(name, error=FindlingError(Code.FILE_EMPTY))
        path = f"{member.name}.{member.suffix}" if member.suffix else member.name
        return self.read(path, member.data, name, depth + 1)

    def _exhausted(self, member: Member) -> bool:
        self._members -= 1
        self._bytes -= len(member.data)
        if self._members < 0:
            self.spent = f"the first {self._limits.members:,} files in it"
        elif self._bytes < 0:
            self.spent = f"the first {self._limits.unpacked_bytes // MEBIBYTE:,} MB of the files in it"
        elif self._characters <= 0:
            self.spent = f"the first {self._limits.characters:,} characters"
        elif time.monotonic() > self._until:
            self.spent = f"what could be read in {self._limits.members_seconds:g} seconds"
        return bool(self.spent)


def capped(document: Document, characters: int) -> Document:
    """The document with at most so many characters of text; what is left out is said in its warning."""
    total = length(document)
    if total <= characters:
        return document
    kept = []
    room = characters
    for block in document.blocks:
        if room <= 0:
            break
        kept.append(block if len(block.text) <= room else replace(block, text=block.text[:room]))
        room -= len(block.text) + len(SEPARATOR)
    warning = partly(f"the first {characters:,} of {total:,} characters")
    return replace(document, blocks=tuple(kept), warning=warning)


def length(document: Document) -> int:
    """Code points of the document's text."""
    return sum(len(block.text) for block in document.blocks) + len(SEPARATOR) * max(0, len(document.blocks) - 1)
