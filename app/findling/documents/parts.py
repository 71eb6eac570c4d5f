"""A file and the files within it, each read by its own reader, within limits that they share."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.core.places import WITHIN
from findling.core.wire import ErrorData
from findling.documents.blocks import SEPARATOR, Document, Member, clean, partly
from findling.documents.content import identify
from findling.documents.formats import MEBIBYTE, TEXT, Format, format_of, why_unread
from findling.documents.limits import WorkerLimits
from findling.documents.scans import named

DIGEST_BYTES: Final = 20
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
    digest: bytes = b""
    size: int = 0
    is_cut: bool = False
    """Whether a limit of the outermost file kept something of it from being read."""
    missing: str = ""
    """What could not be got out of it, "" for nothing."""

    @property
    def label(self) -> str:
        """Its name in the file that it lies in."""
        return self.name.rpartition(WITHIN)[2]

    @property
    def is_whole(self) -> bool:
        """Whether it was read with all within it as it would have been on its own."""
        return not self.is_cut and all(part.is_whole for part in self.parts)

    def all(self) -> Iterator[Part]:
        """This part and all within it, in reading order."""
        yield self
        for part in self.parts:
            yield from part.all()


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is known of earlier attempts at a file, and who hears of this one.

    Files within it are counted from 1 in reading order. `begin` is called with the number of each before anything is
    done to it, and with 0 after the last; those in `poison` are passed over, each with its reason, and so are all from
    `until` on.
    """

    begin: Callable[[int], None] = lambda _: None
    poison: Mapping[int, ErrorData] = field(default_factory=dict)
    until: int | None = None


class Budget:
    """What may still be read of one outermost file."""

    def __init__(self, limits: WorkerLimits, attempt: Attempt | None = None) -> None:
        self._limits = limits
        self._attempt = attempt or Attempt()
        self._characters = limits.characters
        self._bytes = limits.unpacked_bytes
        self._begun = 0
        self._until = time.monotonic() + limits.members_seconds
        self._ended = False
        self._open: list[bytes] = []
        self.spent = ""
        """What was used up, "" while there is some left of everything."""

    def read(self, path: str, data: bytes, name: str = "") -> Part:
        """One file with all within it; what is wrong with it is its `error`. `path` tells its suffix.

        Raises what a mistake in the reader of the outermost file raises.
        """
        part = Part(name, digest=blake2b(data, digest_size=DIGEST_BYTES).digest(), size=len(data))
        expected = format_of(path) or TEXT
        depth = len(self._open)
        if part.digest in self._open:
            part.error = FindlingError(Code.DAMAGED, detail="it holds itself")
            part.is_cut = True
            return part
        self._open.append(part.digest)
        try:
            part.format = expected
            part.format = identify(expected, path.rpartition(".")[2].lower(), data)
            document = part.format.load()(data, path)
            part.document = replace(capped(document, self._characters), members=())
            part.is_cut = len(part.document.blocks) < len(document.blocks) or length(part.document) < length(document)
            self._characters -= length(part.document)
            if depth and document.scans:  # OCR reads files of their own only
                part.document, part.is_cut = _without_scans(part.document), True
            part.is_container = not isinstance(document.members, tuple) or bool(document.members)
            if depth < self._limits.depth:
                self._read_members(part, document)
            elif part.is_container:
                part.is_cut = True
                self.spent = self.spent or f"what lies deeper than {depth} files in one another is left out"
        except FindlingError as error:
            unknown = error.code is Code.FORMAT_MISMATCH and format_of(path) is None
            part.error = FindlingError(Code.UNSUPPORTED, detail="its content is not known") if unknown else error
        except Exception as error:
            if depth == 0:
                raise
            part.error = _mistake(error)
        finally:
            self._open.pop()
        return part

    def _read_members(self, part: Part, document: Document) -> None:
        try:
            for shown, member in with_names(document.members):
                if self._exhausted(member):
                    part.is_cut = True
                    return
                part.parts.append(self._member(part, member, shown))
        except FindlingError as error:
            if not part.parts:
                raise
            part.missing = f"what comes after {part.parts[-1].label}: {error}"

    def _member(self, part: Part, member: Member, shown: str) -> Part:
        name = f"{part.name}{WITHIN}{shown}" if part.name else shown
        if poison := self._attempt.poison.get(self._begun):
            error = FindlingError(Code(poison.code), **poison.params)
            return Part(name, error=error, size=member.size, is_cut=True)
        path = named_path(member)
        if reason := why_unread(path):
            return Part(name, error=FindlingError(Code.UNSUPPORTED, detail=reason), size=member.size)
        if member.error is not None:
            return Part(name, error=member.error, size=member.size)
        try:
            data = member.unpack() if member.unpack is not None else member.data
        except FindlingError as error:
            return Part(name, error=error, size=member.size)
        if not data:
            return Part(name, error=FindlingError(Code.FILE_EMPTY))
        return self.read(path, data, name)

    def _exhausted(self, member: Member) -> bool:
        """Whether no further file may be begun; if one may, it is the next."""
        if self._ended:
            return True
        self._begun += 1
        self._bytes -= member.size or len(member.data)
        if self._attempt.until is not None and self._begun >= self._attempt.until:
            self.spent = f"the first {self._begun - 1:,} files in it; then its reader gave up"
        elif self._begun > self._limits.members:
            self.spent = f"the first {self._limits.members:,} files in it"
        elif self._bytes < 0:
            self.spent = f"the first {self._limits.unpacked_bytes // MEBIBYTE:,} MB of the files in it"
        elif self._characters <= 0:
            self.spent = f"the first {self._limits.characters:,} characters"
        elif time.monotonic() > self._until:
            self.spent = f"what could be read in {self._limits.members_seconds:g} seconds"
        else:
            self._attempt.begin(self._begun)
            return False
        self._ended = True
        return True


def with_names(members: Iterable[Member]) -> Iterator[tuple[str, Member]]:
    """The files within a file, each with what it is called in the index, which no other in that file is called."""
    taken: dict[str, int] = {}
    for member in members:
        text = clean(member.name.encode("utf-8", "replace").decode())
        plain = name = " ".join(text.replace(WITHIN, " > ").split())[-_LONGEST_NAME:]
        while name in taken:
            taken[plain] += 1
            name = f"{plain} ({taken[plain]})"
        taken[name] = 1
        yield name, member


def named_path(member: Member) -> str:
    """The name of a file within a file with the suffix that tells its format."""
    return f"{member.name}.{member.suffix}" if member.suffix else member.name


def _mistake(error: Exception) -> FindlingError:
    """What a reader's failure says of a file within another: that one's others are read all the same."""
    if isinstance(error, MemoryError):
        return FindlingError(Code.READER_MEMORY, detail="of what is left beside the file that holds it")
    if isinstance(error, RecursionError):
        return FindlingError(Code.DAMAGED, detail="it is nested too deeply")
    return FindlingError(Code.INTERNAL, detail=type(error).__name__)


def _without_scans(document: Document) -> Document:
    """A file within another that has pages for OCR, with a warning of them. Raises FindlingError(MEMBER_NEEDS_OCR)
    where there is nothing else."""
    if not document.blocks:
        raise FindlingError(Code.MEMBER_NEEDS_OCR, detail=named(document.scans))
    warning = partly(f"{named(document.scans)} of {document.pages} without the text in pictures")
    return replace(document, scans=(), warning=document.warning or warning)


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
