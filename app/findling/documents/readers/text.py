"""Plain text in any encoding."""

from __future__ import annotations

import re
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, Document, clean
from findling.documents.content import marked_encoding, unmarked_utf16
from findling.documents.encodings import escaped, guessed

_BLANK_LINES: Final = re.compile(r"\n(?:[ \t\u3000]*\n)+")
_SAMPLE: Final = 256 * 1024
"""Bytes from which an encoding is guessed."""


def read(data: bytes, path: str) -> Document:
    """One block that is the whole text; paragraphs end at blank lines. Raises FindlingError(FORMAT_MISMATCH)."""
    return Document((Block(paragraphs(decode(data, path))),))


def paragraphs(text: str) -> str:
    """Text with exactly one blank line between its paragraphs."""
    text = clean(text)
    return _BLANK_LINES.sub("\n\n", text).strip("\n") if "\n" in text else text


def decode(data: bytes, path: str) -> str:
    """The characters of plain text. A byte order mark decides, then UTF-8, then a guess from the bytes.

    Raises FindlingError(FORMAT_MISMATCH) where no encoding makes text of them.
    """
    codec = marked_encoding(data)
    if codec is not None:
        return data.decode(codec, errors="replace")
    data = data.rstrip(b"\0") if data.endswith(b"\0") and b"\0" not in data[:64] else data
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(unmarked_utf16(data) or _guessed(data, path), errors="replace")
    if "\0" in text and (codec := unmarked_utf16(data)):
        return data.decode(codec, errors="replace")
    if "\x1b" in text and (codec := escaped(data)):
        return data.decode(codec, errors="replace")
    return text


def _guessed(data: bytes, path: str) -> str:
    if _is_damaged_utf8(data):
        return "utf-8"
    codec = guessed(data)
    if codec is None:
        raise FindlingError(Code.FORMAT_MISMATCH, detail=f".{path.rpartition('.')[2]}")
    return codec


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8 but for a few places, as in a log cut in mid-character."""
    text = data[:_SAMPLE].decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    right = sum(not character.isascii() for character in text) - broken
    return right > 20 * broken
