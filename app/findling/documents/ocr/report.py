"""The report of a file with what OCR reads on its pages, for `findling read`."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from findling.core.coverage import coverage_of
from findling.core.errors import FindlingError, explain
from findling.core.reading import Chunk, FileReport, RasterParams, TextBlock
from findling.core.wire import ErrorData
from findling.documents.blocks import SEPARATOR
from findling.documents.formats import IMAGE
from findling.documents.language import majority
from findling.documents.ocr.page_reader import PageReader
from findling.documents.scans import left_after


def with_scans(report: FileReport, reader: PageReader, languages: list[str], passwords: list[str]) -> FileReport:
    """The report of a file with the text of its scanned pages, each in its place."""
    blocks = list(report.blocks)
    found: dict[int, list[Chunk]] = {}
    failed: list[tuple[int, ErrorData]] = []
    for page in report.scans:
        try:
            recognition = reader.read(RasterParams(report.path, page, passwords=passwords), languages)
        except FindlingError as error:
            failed.append((page, ErrorData(error.code.value, error.params)))
            continue
        if recognition.chunks:
            found[page] = recognition.chunks
            blocks.append(TextBlock(recognition.text, page, "", 0, len(recognition.text)))
    placed, chunks = _placed(sorted(blocks, key=lambda block: block.page or 0), report, found)
    languages_found = [(chunk.language, chunk.end - chunk.start) for each in found.values() for chunk in each]
    read = msgspec.structs.replace(
        report,
        blocks=placed,
        chunks=chunks,
        language=majority([*languages_found, (report.language, sum(end - start for start, end in report.chunks))]),
    )
    problem = left_after(failed, report.warning, has_text=read.holds_text, is_picture=report.type == IMAGE.name)
    return msgspec.structs.replace(
        read,
        state=coverage_of(problem.code if problem else None, found=read.holds_text),
        reason=explain(problem.code, problem.params) if problem else "",
    )


def _placed(
    blocks: Sequence[TextBlock], report: FileReport, found: dict[int, list[Chunk]]
) -> tuple[list[TextBlock], list[tuple[int, int]]]:
    """Blocks one after the other, and the passages where they are then."""
    placed: list[TextBlock] = []
    chunks: list[tuple[int, int]] = []
    position = 0
    own = {id(block) for block in report.blocks}
    for block in blocks:
        end = position + len(block.text)
        placed.append(msgspec.structs.replace(block, start=position, end=end))
        shift = position - block.start
        if id(block) in own:
            chunks += [(one + shift, other + shift) for one, other in report.chunks if block.start <= one < block.end]
        else:
            chunks += [(chunk.start + shift, chunk.end + shift) for chunk in found[block.page or 0]]
        position = end + len(SEPARATOR)
    return placed, chunks
