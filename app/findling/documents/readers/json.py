"""JSON: every value after its keys, a line each; JSON lines one after the other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from findling.documents.blocks import Block, Document, clean
from findling.documents.readers.text import decode, paragraphs


def read(data: bytes, path: str) -> Document:
    """One block; what is no JSON is taken as it is written. Raises FindlingError(FORMAT_MISMATCH)."""
    text = decode(data, path).lstrip("\ufeff")
    try:
        lines = list(_lines(json.loads(text)))
    except (ValueError, RecursionError):
        try:
            lines = [line for row in text.splitlines() if row.strip() for line in (*_lines(json.loads(row)), "")]
        except (ValueError, RecursionError):
            return Document((Block(paragraphs(text)),))
    return Document((Block(clean("\n".join(lines)).strip()),))


def _lines(root: Any) -> Iterator[str]:
    """The values in order. No recursion: depth costs nothing here."""
    stack: list[tuple[str, Any]] = [("", root)]
    while stack:
        key, value = stack.pop()
        if isinstance(value, dict):
            if key and value:
                yield f"{key}:"
            stack += [(str(name), each) for name, each in reversed(value.items())]
        elif isinstance(value, list):
            simple = [str(each) for each in value if isinstance(each, str | int | float)]
            if len(simple) == len(value) and sum(map(len, simple)) < 200:
                yield f"{key}: {', '.join(simple)}" if key else ", ".join(simple)
            else:
                stack += [(key, each) for each in reversed(value)]
        elif value is not None:
            yield f"{key}: {value}" if key else str(value)
