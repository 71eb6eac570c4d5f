"""Jupyter notebooks: the cells in order, Markdown under its headings, and what the cells printed."""

from __future__ import annotations

import json
from typing import Any

from findling.documents.blocks import Block, Document
from findling.documents.readers import markdown
from findling.documents.readers.text import decode, paragraphs


def read(data: bytes, path: str) -> Document:
    """One block a cell; what is no notebook is taken as it is written. Raises FindlingError(FORMAT_MISMATCH)."""
    text = decode(data, path)
    try:
        cells = json.loads(text)["cells"]
        parts = [_cell(cell) for cell in cells]
    except (ValueError, KeyError, TypeError, AttributeError):
        return Document((Block(paragraphs(text)),))
    return markdown.read("\n\n".join(filter(None, parts)).encode("utf-8", "replace"), path)


def _cell(cell: dict[str, Any]) -> str:
    source = _joined(cell.get("source"))
    if cell.get("cell_type") != "code":
        return source
    outputs = [f"```\n{text}\n```" for output in cell.get("outputs") or () if (text := _output(output))]
    return "\n\n".join([f"```\n{source}\n```", *outputs]) if source.strip() else "\n\n".join(outputs)


def _output(output: dict[str, Any]) -> str:
    text = output.get("text") or (output.get("data") or {}).get("text/plain") or output.get("evalue")
    return _joined(text)


def _joined(value: Any) -> str:
    return "".join(map(str, value)) if isinstance(value, list) else str(value or "")
