"""OneNote sections: the strings in them, found by the lengths that precede them.

The structure ([MS-ONESTORE]) is a log of revisions of objects. Its strings stand in the order of writing, each after
its length; earlier versions of a page may still be among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from findling.documents.blocks import SEPARATOR, Block, Document, clean, partly

_LENGTH: Final = re.compile(rb"(?=[\x04-\xff].\x00\x00[^\x00])", re.DOTALL)
"""Where there may be the length of a string, in four bytes."""
_NARROW: Final = re.compile(rb"[\x09\x0a\x0d\x20-\x7e]+")
_WORDS: Final = re.compile(r"[^\W\d_]{2}")
_UNSPOKEN: Final = re.compile(
    r"Calibri(?: Light)?|Arial|Segoe UI|Times New Roman|<resolutionId|\{[0-9A-F-]{36}\}|[\w-]+\.(?:png|jpg)|PageTitle|"
    r"PageDateTime|(?:https?://schemas|urn:schemas).*",
    re.IGNORECASE,
)


def read(data: bytes, path: str) -> Document:
    """One block, and a warning: what is drawn or attached is not read."""
    texts = dict.fromkeys(text for text in _strings(data) if _WORDS.search(text) and not _UNSPOKEN.fullmatch(text))
    body = SEPARATOR.join(texts)
    return Document(
        (Block(body),) if body else (), warning=partly("the typed text, which may include earlier versions")
    )


def _strings(data: bytes) -> Iterator[str]:
    after = 0
    for match in _LENGTH.finditer(data):
        at = match.start()
        if at < after:
            continue
        start = at + 4
        end = start + int.from_bytes(data[at:start], "little")
        if end > len(data):
            continue
        if data[end - 2 : end] == b"\0\0" and (end - start) % 2 == 0:
            text = data[start : end - 2].decode("utf-16-le", errors="replace")
            if not all(each.isprintable() or each in "\t\n\r\x0b" for each in text) or "\ufffd" in text:
                continue
        elif _NARROW.fullmatch(data, start, end):
            text = data[start:end].decode("ascii")
        else:
            continue
        after = end
        yield clean(text).strip()
