"""Outlook messages ([MS-OXMSG]): headers that people search, the text, and the attachments."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

import olefile

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, Document, Member, clean
from findling.documents.ole import opened, stream
from findling.documents.readers import html, rtf
from findling.documents.readers.text import decode, paragraphs

_SUBJECT, _SENDER, _ADDRESS, _TO, _CC, _BODY, _HTML, _RTF = (
    *("0037", "0C1A", "0C1F", "0E04", "0E03", "1000", "1013", "1009"),
)
_DATA, _LONG_NAME, _NAME = "3701", "3707", "3704"
_SENT: Final = (0x0039, 0x0E06)
_CODE_PAGES: Final = (0x3FFD, 0x3FDE)
_ATTACHMENT: Final = re.compile(r"__attach_version1\.0_#[0-9A-Fa-f]{8}")
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)
_UNIX_EPOCH: Final = 11_644_473_600
"""Seconds from 1601 to 1970."""
_DEEPEST: Final = 5
_MAX_RTF: Final = 64 * 1024 * 1024

# What compressed RTF may refer to before it has written anything ([MS-OXRTFCP] 2.1.2.1).
_DICTIONARY: Final = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    + b"\r\n"
    + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)


def read(data: bytes, path: str) -> Document:
    """The headers and the text, with the attachments as members. Raises FindlingError(DAMAGED)."""
    with opened(data) as container:
        return _Message(container, ()).document()


class _Message:
    """A message at some place of a container: at its root, or attached to another."""

    def __init__(self, container: olefile.OleFileIO, place: tuple[str, ...]) -> None:
        self._container = container
        self._place = place
        numbers = self._numbers()
        page = next((numbers[each] for each in _CODE_PAGES if numbers.get(each)), 1252)
        self._codec = "utf-8" if page == 65001 else f"cp{page}"
        self._sent = next((numbers[each] for each in _SENT if each in numbers), 0)

    def document(self) -> Document:
        subject = self._text(_SUBJECT)
        sender = self._text(_SENDER)
        address = self._text(_ADDRESS)
        if "@" in address and address not in sender:
            sender = f"{sender} <{address}>".strip()
        shown = {"From": sender, "To": self._text(_TO), "Cc": self._text(_CC), "Date": self._date(), "Subject": subject}
        lines = [f"{name}: {value}" for name, value in shown.items() if value]
        blocks = [Block("\n".join(lines), heading=subject[:200])] if lines else []
        blocks += [Block(block.text, heading=block.heading or subject[:200]) for block in self._body() if block.text]
        sent = (self._sent // 10_000_000 - _UNIX_EPOCH) * 1_000_000_000 if self._sent else None
        return Document(tuple(blocks), subject, author=sender, members=tuple(self._attachments()), modified=sent)

    def _body(self) -> tuple[Block, ...]:
        if text := paragraphs(self._text(_BODY)).strip():
            return (Block(text),)
        if page := self._bytes(_HTML, "0102"):
            return html.read(page, "body.html").blocks
        if written := _decompressed(self._bytes(_RTF, "0102")):
            return rtf.read(written, "body.rtf").blocks
        return ()

    def _attachments(self) -> Iterator[Member]:
        depth = len(self._place)
        names = {
            entry[depth]
            for entry in self._container.listdir()
            if tuple(entry[:depth]) == self._place and len(entry) > depth and _ATTACHMENT.fullmatch(entry[depth])
        }
        for number, name in enumerate(sorted(names), 1):
            attached = _Message(self._container, (*self._place, name))
            shown = attached._text(_LONG_NAME) or attached._text(_NAME) or f"attachment {number}"
            inner = f"__substg1.0_{_DATA}000D"
            if data := attached._bytes(_DATA, "0102"):
                yield Member(shown, data)
            elif self._container.exists("/".join((*self._place, name, inner))):
                yield self._message_within(shown, (*self._place, name, inner))

    def _message_within(self, name: str, place: tuple[str, ...]) -> Member:
        if len(place) > 2 * _DEEPEST:
            return Member(name, error=FindlingError(Code.DAMAGED, detail="its messages are nested too deeply"))
        document = _Message(self._container, place).document()
        return Member(document.title or name, document.text.encode("utf-8", "replace"), "txt")

    def _bytes(self, property: str, kind: str) -> bytes:
        return stream(self._container, *self._place, f"__substg1.0_{property}{kind}")

    def _text(self, property: str) -> str:
        if wide := self._bytes(property, "001F"):
            return clean(wide.decode("utf-16-le", errors="replace")).strip()
        narrow = self._bytes(property, "001E")
        for codec in (self._codec, ""):
            try:
                return clean(narrow.decode(codec) if codec else decode(narrow, "message.txt")).strip()
            except (LookupError, UnicodeDecodeError, FindlingError):
                continue
        return clean(narrow.decode("cp1252", errors="replace")).strip()

    def _numbers(self) -> dict[int, int]:
        """The properties of fixed length. They come after a header whose length depends on the place."""
        data = stream(self._container, *self._place, "__properties_version1.0")
        header = 32 if not self._place else 24 if self._place[-1].startswith("__substg") else 8
        found = {}
        for at in range(header, len(data) - 15, 16):
            _, property, value = struct.unpack_from("<HH4xQ", data, at)
            found[property] = value
        return found

    def _date(self) -> str:
        try:
            return (_EPOCH + timedelta(microseconds=self._sent // 10)).strftime("%Y-%m-%d %H:%M") if self._sent else ""
        except OverflowError:
            return ""


def _decompressed(data: bytes) -> bytes:
    """Compressed RTF ([MS-OXRTFCP]) written out; b"" where it is none."""
    if len(data) < 16:
        return b""
    if data[8:12] == b"MELA":
        return data[16:]
    buffer = bytearray(4096)
    buffer[: len(_DICTIONARY)] = _DICTIONARY
    write = len(_DICTIONARY)
    found = bytearray()
    at = 16
    while at < len(data) and len(found) < _MAX_RTF:
        control = data[at]
        at += 1
        for bit in range(8):
            if control >> bit & 1:
                if at + 2 > len(data):
                    return bytes(found)
                token = int.from_bytes(data[at : at + 2], "big")
                at += 2
                offset, length = token >> 4, (token & 15) + 2
                if offset == write:
                    return bytes(found)
                piece = (
                    bytes(buffer[(offset + each) & 4095] for each in range(length)) if offset + length <= write else b""
                )
                for each in range(length) if not piece else ():
                    piece += bytes((buffer[(offset + each) & 4095],))
            elif at < len(data):
                piece = data[at : at + 1]
                at += 1
            else:
                return bytes(found)
            for byte in piece:
                buffer[write] = byte
                write = (write + 1) & 4095
            found += piece
    return bytes(found)
