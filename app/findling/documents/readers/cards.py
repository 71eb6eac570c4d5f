"""Calendars (RFC 5545) and address cards (RFC 6350): one block an entry, a line a property."""

from __future__ import annotations

import quopri
import re
from typing import Final

from findling.documents.blocks import Block, Document, HeadingPath, clean
from findling.documents.readers.text import decode

_FOLDED: Final = re.compile(r"\r?\n[ \t]")
_ENTRIES: Final = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VCARD"})
_UNREAD: Final = frozenset(
    {"BEGIN", "END", "VERSION", "PRODID", "UID", "PHOTO", "LOGO", "KEY", "SOUND", "REV", "DTSTAMP"}
)
_UNREAD_STARTS: Final = ("X-", "TZ", "SEQUENCE", "CREATED", "LAST-MODIFIED")
_ESCAPED: Final = re.compile(r"\\([\\;,nN])")
_MOMENT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\dZ?)?")


def read(data: bytes, path: str) -> Document:
    """One block an entry. Raises FindlingError(FORMAT_MISMATCH) where the bytes are no text."""
    blocks = []
    lines: list[str] = []
    name = ""
    for line in _FOLDED.sub("", decode(data, path).replace("=\r\n", "").replace("=\n", "")).splitlines():
        head, colon, value = line.partition(":")
        key, *parameters = head.rpartition(".")[2].upper().split(";")
        if key == "BEGIN" and value.strip().upper() in _ENTRIES:
            lines, name = [], ""
        elif key == "END" and value.strip().upper() in _ENTRIES:
            if lines:
                blocks.append(Block("\n".join(lines), heading=HeadingPath().enter(1, name)))
            lines = []
        elif colon and key not in _UNREAD and not key.startswith(_UNREAD_STARTS):
            text = _plain(value, parameters)
            if text:
                lines.append(f"{key.capitalize()}: {text}")
            if key in {"SUMMARY", "FN"}:
                name = text
    return Document(tuple(blocks))


def _plain(value: str, parameters: list[str]) -> str:
    if any("QUOTED-PRINTABLE" in each for each in parameters):
        value = quopri.decodestring(value.encode()).decode("utf-8", "replace")
    value = _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
    if moment := _MOMENT.fullmatch(value.strip()):
        day = "-".join(moment.group(1, 2, 3))
        return f"{day} {moment[4]}:{moment[5]}" if moment[4] else day
    return " ".join(clean(value).replace(";", " ").split())
