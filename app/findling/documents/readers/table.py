"""CSV and TSV: the rows with their row of headings."""

from __future__ import annotations

import csv
import io
from typing import Final

from findling.documents.blocks import Block, Document, partly
from findling.documents.readers.text import decode, paragraphs
from findling.documents.tables import MOST_CELLS, Rows

_SAMPLE: Final = 16 * 1024
_DELIMITERS: Final = ",;\t|"
csv.field_size_limit(2**31 - 1)


def read(data: bytes, path: str) -> Document:
    """One block for some rows. Raises FindlingError(FORMAT_MISMATCH) where the bytes are no text."""
    text = decode(data, path).replace("\0", "")
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        delimiter, text = first[4], rest
    else:
        delimiter = _delimiter(text[:_SAMPLE])
    rows = Rows()
    try:
        rows.add("", enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1))
    except csv.Error:
        return Document((Block(paragraphs(text)),))
    return Document(tuple(rows.blocks), warning=partly(f"the first {MOST_CELLS:,} cells") if rows.is_full else None)


def _delimiter(sample: str) -> str:
    """The delimiter that cuts the first lines into the same number of cells, and into most."""
    lines = [line for line in sample.split("\n")[:20] if line.strip()][:-1] or [sample]

    def regular(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in lines]
        usual = max(set(counts), key=counts.count)
        return (counts.count(usual) if usual else 0, usual)

    return max(_DELIMITERS, key=regular)
