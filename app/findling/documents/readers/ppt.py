"""PowerPoint 97 to 2003 ([MS-PPT]): the text of the slides, notes and footers, and embedded files."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, Document, HeadingPath, Member, clean
from findling.documents.ole import declared, opened, stream, unwrapped
from findling.documents.packages import MAX_RATIO, RATIO_FROM

_DOCUMENT, _SLIDE, _NOTES, _MASTER, _SLIDES, _PERSIST, _FOOTERS, _OBJECT = (
    1000,
    1006,
    1008,
    1016,
    4080,
    1011,
    4057,
    4113,
)
_CHARS, _BYTES, _STRING, _TYPE = 4000, 4008, 4026, 3999
_ENCRYPTED: Final = b"\xdf\xc4\xd1\xf3"
_CONTAINER: Final = 15
_DEEPEST: Final = 50
_TITLES: Final = (0, 6)
_LEAST_FOOTER: Final = 2


def read(data: bytes, path: str) -> Document:
    """One block a slide. Raises FindlingError: ENCRYPTED or DAMAGED."""
    with opened(data) as container:
        if stream(container, "Current User")[12:16] == _ENCRYPTED:
            raise FindlingError(Code.ENCRYPTED)
        written = stream(container, "PowerPoint Document")
        title, author = declared(container)
    if not written:
        raise FindlingError(Code.DAMAGED, detail="its slides are missing")
    outlines: list[list[tuple[int, str]]] = []
    drawn: list[list[str]] = []
    others: list[str] = []
    members: list[Member] = []
    for kind, instance, start, end in _records(written, 0, len(written)):
        if kind == _DOCUMENT:
            outlines = _outlines(written, start, end) or outlines
            others += _texts(written, start, end, within=_FOOTERS)
        elif kind == _SLIDE:
            drawn.append([*_texts(written, start, end), *_texts(written, start, end, within=_FOOTERS)])
        elif kind == _NOTES:
            others += _texts(written, start, end)
        elif kind == _MASTER:
            others += _texts(written, start, end, within=_FOOTERS)
        elif kind == _OBJECT and (member := _embedded(written[start:end], instance, len(members) + 1)):
            members.append(member)
    blocks = list(_slides(outlines, drawn))
    seen = {text for block in blocks for text in block.text.split("\n")}
    blocks += [Block(text) for text in dict.fromkeys(others) if text not in seen and len(text) >= _LEAST_FOOTER]
    return Document(tuple(blocks), title, len(outlines) or None, author=author, members=tuple(members))


def _records(data: bytes, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """Type, instance, and the start and end of the data of the records in a stretch."""
    while start + 8 <= end:
        version, kind, length = struct.unpack_from("<HHI", data, start)
        stop = min(start + 8 + length, end)
        yield kind, version >> 4 if version & 15 != _CONTAINER else -1, start + 8, stop
        start = stop


def _atoms(data: bytes, start: int, end: int, within: int = 0) -> Iterator[tuple[int, bytes]]:
    """Type and data of all records that are no containers, at any depth; with `within` those in such containers."""
    stack = [(start, end, not within, 0)]
    while stack:
        start, end, wanted, depth = stack.pop()
        later = []
        for kind, instance, first, last in _records(data, start, end):
            if instance >= 0:
                if wanted:
                    yield kind, data[first:last]
            elif depth < _DEEPEST:
                later.append((first, last, wanted or kind == within, depth + 1))
        stack += reversed(later)


def _texts(data: bytes, start: int, end: int, within: int = 0) -> list[str]:
    strings = {_STRING} if within else set()
    return [text for kind, atom in _atoms(data, start, end, within) if (text := _text(kind, atom, strings))]


def _text(kind: int, atom: bytes, strings: set[int] | frozenset[int] = frozenset()) -> str:
    if kind == _CHARS or kind in strings:
        text = atom.decode("utf-16-le", errors="replace")
    elif kind == _BYTES:
        text = atom.decode("latin-1")
    else:
        return ""
    lines = clean(text.replace("\r", "\n").replace("\x0b", "\n")).split("\n")
    return "\n".join(filter(None, map(str.strip, lines)))


def _outlines(data: bytes, start: int, end: int) -> list[list[tuple[int, str]]]:
    """The placeholders of each slide with their types, as the outline has them."""
    slides: list[list[tuple[int, str]]] = []
    for kind, instance, first, last in _records(data, start, end):
        if kind != _SLIDES or instance >= 0 or data[first - 8] >> 4:
            continue
        type = -1
        for inner, atom in _atoms(data, first, last):
            if inner == _PERSIST:
                slides.append([])
            elif inner == _TYPE:
                type = int.from_bytes(atom[:4], "little")
            elif slides and (text := _text(inner, atom)):
                slides[-1].append((type, text))
    return slides


def _slides(outlines: list[list[tuple[int, str]]], drawn: list[list[str]]) -> Iterator[Block]:
    paired = len(outlines) == len(drawn)
    for page, outline in enumerate(outlines, 1):
        texts = [text for _, text in outline] + (drawn[page - 1] if paired else [])
        title = next((text for type, text in outline if type in _TITLES), "")
        if texts:
            yield Block("\n".join(dict.fromkeys(texts)), page, HeadingPath().enter(1, title))
    for texts in () if paired else drawn:
        if texts:
            yield Block("\n".join(dict.fromkeys(texts)))


def _embedded(data: bytes, instance: int, number: int) -> Member | None:
    """An embedded file, deflated where the instance is 1."""
    if instance == 1:
        limit = max(RATIO_FROM, MAX_RATIO * len(data))
        try:
            unpacker = zlib.decompressobj()
            data = unpacker.decompress(data[4:], limit)
        except zlib.error:
            return None
        if unpacker.unconsumed_tail:
            return Member(f"object {number}", error=FindlingError(Code.EXPANSION_LIMIT, detail="an embedded object"))
    return unwrapped(f"object {number}", data)
