"""Source code: as it is written, cut at its functions and classes, each under its name."""

from __future__ import annotations

import re
from typing import Final

from findling.documents.blocks import Block, Document, HeadingPath, clean
from findling.documents.readers.text import decode

_SYMBOL: Final = re.compile(
    r"^(?P<indent>[ \t]*)(?:(?:export|default|public|private|protected|internal|static|async|abstract|final|override|"
    r"pub|unsafe|inline|virtual|const|open|sealed|data)\b(?:\([^)]*\))?\s+)*"
    r"(?:def|class|fn|func|function|interface|struct|enum|trait|impl|module|type|object|fun|sub|proc|record)\s+"
    r"(?P<name>[\w$]+(?:(?:::|\.)[\w$]+)*)",
    re.MULTILINE,
)
_LONGEST_NAME: Final = 80


def read(data: bytes, path: str) -> Document:
    """One block from one symbol to the next. Raises FindlingError(FORMAT_MISMATCH) where the bytes are no text."""
    text = clean(decode(data, path)).expandtabs(4)
    headings = HeadingPath()
    blocks = []
    start, heading = 0, ""
    for match in [*_SYMBOL.finditer(text), None]:
        end = match.start() if match else len(text)
        if body := text[start:end].strip("\n"):
            blocks.append(Block(body.rstrip(), heading=heading))
        if match:
            level = len(match["indent"]) // 2 + 1
            heading = headings.enter(min(level, 9), match["name"][:_LONGEST_NAME])
            start = end
    return Document(tuple(block for block in blocks if block.text.strip()))
