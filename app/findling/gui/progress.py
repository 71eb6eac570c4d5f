"""What the engine's snapshot means in words: how far indexing is, and what can be searched meanwhile."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from findling.core.protocol import FileCounts, Status


@dataclass(frozen=True)
class Progress:
    """A sentence, and `share` from 0 to 1 where there is something to wait for, else None."""

    text: str
    share: float | None = None


def number(value: int) -> str:
    """A whole number as the reader's country writes it."""
    return QLocale().toString(value)


def documents(count: int) -> str:
    """A count of documents in words."""
    if count == 1:
        return _tr("1 document")
    return _tr("{count} documents", count).format(count=number(count))


def totals(status: Status) -> FileCounts:
    """The file counts of all folders together."""
    files = [folder.files for folder in status.folders]
    return FileCounts(
        total=sum(counts.total for counts in files),
        searchable=sum(counts.searchable for counts in files),
        pending=sum(counts.pending for counts in files),
        failed=sum(counts.failed for counts in files),
        coverage=dict(sum((Counter(counts.coverage) for counts in files), Counter[str]())),
    )


def is_incomplete(status: Status) -> bool:
    """Whether a search may miss something that later will be found."""
    passages = status.passages
    reading = status.state in ("starting", "scanning") or totals(status).pending > 0
    learning = status.state != "idle" and passages.with_vectors < passages.total
    return bool(status.folders) and (reading or learning)


def is_paused(status: Status) -> bool:
    """Whether nothing more is indexed until somebody resumes it."""
    return status.paused or status.state == "paused"


def progress(status: Status) -> Progress:
    """One line for the status bar."""
    counts, passages = totals(status), status.passages
    read = counts.total - counts.pending
    if not status.folders:
        return Progress(_tr("No folders yet"))
    searchable = _tr("{documents} searchable").format(documents=documents(counts.searchable))
    if status.on_battery and not status.paused and is_incomplete(status):
        text = _tr("Waiting for the mains: {read} of {total} files read")
        return Progress(text.format(read=number(read), total=number(counts.total)), read / max(counts.total, 1))
    if is_paused(status):
        if not is_incomplete(status):
            return Progress(_tr("Paused: {documents}").format(documents=searchable))
        if counts.pending:
            text = _tr("Paused: {read} of {total} files read").format(read=number(read), total=number(counts.total))
            return Progress(text, read / max(counts.total, 1))
        share = passages.with_vectors / max(passages.total, 1)
        return Progress(_tr("Paused: meaning ready for {share}").format(share=percent(share)), share)
    if status.state in ("starting", "scanning"):
        return Progress(_tr("Looking for files: {found} so far", counts.total).format(found=number(counts.total)), 0.0)
    if counts.pending:
        text = _tr("Reading files: {read} of {total}").format(read=number(read), total=number(counts.total))
        return Progress(text, read / counts.total)
    if passages.with_vectors < passages.total:
        share = passages.with_vectors / passages.total
        if status.is_basic and status.state != "idle":
            text = _tr(
                "Basic cross-language search is ready; better results arrive as {model} works through your library"
                " ({share})"
            )
            return Progress(text.format(model=status.model, share=percent(share)), share)
        if status.state != "idle":
            return Progress(_tr("All words searchable; meaning ready for {share}").format(share=percent(share)), share)
        if status.is_basic:
            text = _tr("{documents}; better results for {share}")
            return Progress(text.format(documents=searchable, share=percent(share)))
        if not passages.with_vectors:
            return Progress(_tr("{documents}, by words only").format(documents=searchable))
        return Progress(_tr("{documents}; by meaning {share}").format(documents=searchable, share=percent(share)))
    return Progress(searchable)


def percent(share: float) -> str:
    """A share from 0 to 1 in per cent; all but the whole is never rounded up to 100."""
    whole = min(int(share * 100), 99) if share < 1 else 100
    return _tr("{percent}%").format(percent=number(whole))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("progress", text, "", count)
