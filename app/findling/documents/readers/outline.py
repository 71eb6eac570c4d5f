"""Org and AsciiDoc: headings by the number of marks before them; the rest is left as it is written."""

from __future__ import annotations

import re
from typing import Final

from findling.documents.blocks import Block, Document, HeadingPath, clean
from findling.documents.readers.text import decode, paragraphs

_ORG: Final = re.compile(r"(\*{1,9}) +(?:(?:TODO|DONE) +)?(?:\[#[A-Z]\] +)?(.*?)(?: +:[\w@#%:]+:)?\s*")
_ADOC: Final = re.compile(r"(={1,6}) +(.*?)(?: +=+)?\s*")
_ORG_TITLE: Final = re.compile(r"#\+title:\s*(.+)", re.IGNORECASE)
_FENCES: Final = ("----", "....", "#+begin_", "#+end_")


def read(data: bytes, path: str) -> Document:
    """Blocks of text between headings. Raises FindlingError(FORMAT_MISMATCH) where the bytes are no text."""
    text = clean(decode(data, path))
    pattern = _ORG if path.lower().endswith(".org") else _ADOC
    declared = _ORG_TITLE.search(text) if pattern is _ORG else None
    headings = HeadingPath()
    blocks: list[Block] = []
    section: list[str] = []
    quoted = False
    for line in [*text.split("\n"), None]:
        quoted ^= line is not None and line.lower().startswith(_FENCES)
        found = None if line is None or quoted else pattern.fullmatch(line)
        if line is None or found:
            if body := paragraphs("\n".join(section)):
                blocks.append(Block(body, heading=str(headings)))
            section.clear()
        if found:
            headings.enter(len(found[1]), found[2])
            section += [found[2], ""]
        elif line is not None:
            section.append(line)
    return Document(tuple(blocks), declared[1].strip() if declared else "")
