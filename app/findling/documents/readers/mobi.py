"""MOBI, AZW and PalmDOC books: the pages of HTML in the records of a Palm database.

The structure is not published by who made it; this follows wiki.mobileread.com, "MOBI" and "PalmDOC".
"""

from __future__ import annotations

import struct
from dataclasses import replace
from itertools import pairwise
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Document, clean
from findling.documents.readers import html, text

_COUNT_AT, _RECORDS_AT = 76, 78
_STORED, _PALMDOC, _HUFFMAN = 1, 2, 17480
_MOBI_AT: Final = 16
_UTF_8: Final = 65001
_FULL_NAME_AT, _EXTH_AT, _TRAILING_AT = 84, 128, 242
_HAS_EXTH: Final = 0x40
_MOST_EXTH: Final = 1000
_AUTHOR, _UPDATED_TITLE = 100, 503
_LARGEST: Final = 64 * 1024 * 1024
_BROKEN: Final = (struct.error, IndexError)


def read(data: bytes, path: str) -> Document:
    """The blocks of the book. Raises FindlingError: UNSUPPORTED where it is locked or packed by Huffman's method,
    EXPANSION_LIMIT or DAMAGED."""
    try:
        return _read(data, path)
    except _BROKEN as error:
        raise FindlingError(Code.DAMAGED, detail="its records are broken") from error


def _read(data: bytes, path: str) -> Document:
    places = _places(data)
    head = data[slice(*places[0])]
    compression, _, _, count, _, encryption = struct.unpack_from(">HHIHHH", head)
    if encryption:
        raise FindlingError(Code.UNSUPPORTED, detail="a book that is locked to its buyer's devices")
    if compression == _HUFFMAN:
        raise FindlingError(Code.UNSUPPORTED, detail="a MOBI book packed by HUFF/CDIC; Calibre converts it to EPUB")
    if compression not in {_STORED, _PALMDOC}:
        raise FindlingError(Code.DAMAGED, detail="its method of packing is unknown")
    is_mobi = head[_MOBI_AT : _MOBI_AT + 4] == b"MOBI"
    trailing = struct.unpack_from(">H", head, _TRAILING_AT)[0] if is_mobi and len(head) >= _TRAILING_AT + 2 else 0
    pages = []
    size = 0
    for start, end in places[1 : count + 1]:
        page = _without_trailing(data[start:end], trailing)
        page = _unpacked(page) if compression == _PALMDOC else page
        size += len(page)
        if size > _LARGEST:
            raise FindlingError(Code.EXPANSION_LIMIT, detail=f"more than {_LARGEST:,} bytes")
        pages.append(page)
    body = b"".join(pages)
    if not is_mobi:
        return text.read(body, path)
    encoding = "utf-8" if struct.unpack_from(">I", head, _MOBI_AT + 12)[0] == _UTF_8 else "cp1252"
    # `mbp:pagebreak` and the like are no HTML, and harmless; what the encoding is was said in the header
    book = html.read(b"\xef\xbb\xbf" + body.decode(encoding, errors="replace").encode(), path)
    title, author = _declared(head, encoding)
    return replace(book, title=title or book.title, author=author)


def _places(data: bytes) -> list[tuple[int, int]]:
    """Where each record starts and ends. They are cut one by one: a hostile table names the same bytes many times."""
    count = struct.unpack_from(">H", data, _COUNT_AT)[0]
    starts = [struct.unpack_from(">I", data, _RECORDS_AT + 8 * number)[0] for number in range(count)]
    return list(pairwise([*starts, len(data)]))


def _without_trailing(record: bytes, flags: int) -> bytes:
    """A record without the entries that follow its text, each of which ends in its own length."""
    for _ in range((flags >> 1).bit_count()):
        size = shift = 0
        for byte in reversed(record[-4:]):
            size |= (byte & 0x7F) << shift
            shift += 7
            if byte & 0x80:
                break
        record = record[: max(0, len(record) - size)]
    if flags & 1 and record:
        record = record[: max(0, len(record) - (record[-1] & 3) - 1)]
    return record


def _unpacked(data: bytes) -> bytes:
    """PalmDOC's LZ77: literals, counted literals, pairs of distance and length, and a space with a letter."""
    out = bytearray()
    at = 0
    while at < len(data):
        byte = data[at]
        at += 1
        if 1 <= byte <= 8:
            out += data[at : at + byte]
            at += byte
        elif byte < 0x80:
            out.append(byte)
        elif byte >= 0xC0:
            out += bytes((0x20, byte ^ 0x80))
        elif at < len(data):
            pair = (byte << 8 | data[at]) & 0x3FFF
            at += 1
            distance, length = pair >> 3, (pair & 7) + 3
            if distance == 0 or distance > len(out):
                continue
            if distance >= length:
                out += out[-distance : len(out) - distance + length]
            else:  # it repeats what it is just writing
                out += (out[-distance:] * length)[:length]
    return bytes(out)


def _declared(head: bytes, encoding: str) -> tuple[str, str]:
    at, size = struct.unpack_from(">II", head, _FULL_NAME_AT)
    title, author = head[at : at + size], b""
    length = struct.unpack_from(">I", head, _MOBI_AT + 4)[0]
    place = _MOBI_AT + length
    if struct.unpack_from(">I", head, _EXTH_AT)[0] & _HAS_EXTH and head[place : place + 4] == b"EXTH":
        count = struct.unpack_from(">I", head, place + 8)[0]
        place += 12
        for _ in range(min(count, _MOST_EXTH)):
            if place + 8 > len(head):
                break
            kind, size = struct.unpack_from(">II", head, place)
            if kind == _AUTHOR and not author:
                author = head[place + 8 : place + size]
            elif kind == _UPDATED_TITLE:
                title = head[place + 8 : place + size]
            place += max(size, 8)
    return _text(title, encoding), _text(author, encoding)


def _text(value: bytes, encoding: str) -> str:
    return clean(value.decode(encoding, errors="replace")).strip()
