"""What the command line shows: progress, hits and counts, in plain words."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import Any, Final

import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from findling.core.answers import Hit, SearchResult
from findling.core.names import shown
from findling.core.places import place_of
from findling.core.protocol import MOST_LISTED, FileProblem, FolderStatus, Status

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)

Report = Callable[[str, int, int], None]

_STAGES = {
    "files": "Reading files",
    "passages": "Learning their meaning",
    "queries": "Asking questions",
    "scans": "Reading scanned pages",
}


def print_json(value: Any) -> None:
    """One JSON document on standard output, in UTF-8 whatever the terminal's encoding."""
    sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")
    sys.stdout.flush()


@contextmanager
def progress() -> Iterator[Report]:
    """A progress bar on standard error, where that is a terminal; gives what moves it (stage, done, total)."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        tasks: dict[str, Any] = {}

        def report(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                for finished in tasks.values():
                    bar.update(finished, visible=False)
                tasks[stage] = bar.add_task(_STAGES.get(stage, stage), total=total)
            bar.update(tasks[stage], completed=done, total=total or None, visible=True)

        yield report


def contract_hits(result: SearchResult, limit: int, offset: int = 0) -> dict[str, Any]:
    """A result as the JSON of `search --json`; copies of a document are hits of their own.

    The result has to begin with the first document: `limit` and `offset` count files.
    """
    expanded = [(path, hit) for hit in result.hits for path in (hit.path, *hit.copies)]
    return {
        "query": result.query,
        "mode": result.mode,
        "took_ms": result.took_ms,
        "hits": [_contract_hit(path, hit) for path, hit in expanded[offset : offset + limit]],
        "offset": offset,
        "hints": result.hints,
    }


_PASSAGE_KEYS: Final = ("text", "page", "spans", "meaning_span", "score")


def _contract_hit(path: str, hit: Hit) -> dict[str, Any]:
    own, copies = place_of(path, hit.member), [place_of(copy, hit.member) for copy in hit.copies]
    return {
        "path": path,
        "member": hit.member,
        "title": hit.title,
        "page": hit.page,
        "page_label": hit.page_label,
        "score": hit.score,
        "passage": hit.passage,
        "spans": [list(span) for span in hit.spans],
        "language": hit.language,
        "matched": hit.matched,
        "reason": hit.reason,
        "meaning_span": hit.meaning_span,
        "passages": [{name: getattr(passage, name) for name in _PASSAGE_KEYS} for passage in hit.passages],
        "also_in": [other for other in dict.fromkeys((hit.place, *copies, *hit.also_in)) if other != own],
        "modified": hit.modified,
        "type": hit.type,
    }


def contract_status(status: Status) -> dict[str, Any]:
    """A status as the JSON of `status --json`."""
    return {
        "folders": [{"path": folder.path, "files": msgspec.to_builtins(folder.files)} for folder in status.folders],
        "passages": msgspec.to_builtins(status.passages),
        "model": status.model,
        "device": status.device,
        "state": status.state,
    }


def print_remarks(result: SearchResult) -> None:
    """What a person should know of an answer, on standard error."""
    for remark in (result.notice, *result.hints):
        if remark:
            err.print(Text(remark, style="yellow"))


def print_hits(hits: list[Hit], offset: int = 0) -> None:
    """Hits for reading, matched words underlined, the sentence that answers in italics."""
    if not hits:
        out.print("Nothing found.")
    for number, hit in enumerate(hits, offset + 1):
        place = f", page {hit.page_name}" if hit.page is not None else ""
        title = shown(hit.title or PurePath(hit.place).name)
        out.print(Text.assemble(f"{number}. ", (title, "bold"), place, f"  ({hit.reason})" if hit.reason else ""))
        passage = Text(hit.passage)
        if hit.meaning_span is not None:
            passage.stylize("italic", *hit.meaning_span)
        for start, end in hit.spans:
            passage.stylize("underline bold", start, end)
        passage.truncate(600, overflow="ellipsis")
        out.print(Text(shown(hit.place), style="dim"))
        for path in hit.also_in:
            out.print(Text(f"also {shown(path)}", style="dim"))
        out.print(passage, "\n")


def print_status(status: Status) -> None:
    """Counts for reading."""
    table = Table("Folder", "Files", "Searchable", "Pending", "Failed", box=None)
    for folder in status.folders:
        files = folder.files
        table.add_row(Text(shown(folder.path)), *map(str, (files.total, files.searchable, files.pending, files.failed)))
        if folder.problem:
            table.add_row(Text(shown(folder.problem), style="red"))
    if status.folders:
        out.print(table)
        for folder in status.folders:
            _print_coverage(folder)
    else:
        out.print("No folders yet. Add one with: findling add FOLDER")
    passages = status.passages
    if status.is_basic:
        out.print(
            "Basic cross-language search is ready; better results arrive as "
            f"{status.model} works through your library ({passages.with_vectors * 100 // passages.total}%)."
        )
    else:
        out.print(f"{passages.with_vectors:,} of {passages.total:,} passages can be found by meaning.")
    out.print(f"Model: {status.model or 'none'}. Device: {status.device or 'not in use yet'}. State: {status.state}.")
    if status.scans:
        out.print(f"{status.scans:,} pages are pictures of text that wait for OCR.")
    for notice in filter(None, (status.ocr_problem, *status.notices)):
        err.print(Text(notice, style="yellow"))


def _print_coverage(folder: FolderStatus) -> None:
    """What became of a folder's files, where that is not the same for all."""
    coverage = folder.files.coverage
    if set(coverage) - {"searchable"}:
        ordered = sorted(coverage, key=lambda state: (-coverage[state], state))
        told = ", ".join(f"{coverage[state]:,} {state}" for state in ordered)
        out.print(Text(f"{shown(folder.path)}: {told} (findling errors)", style="dim"))


def print_figures(figures: dict[str, Any]) -> None:
    """Figures of an evaluation with their 95% intervals, by language, and beside another run's."""
    sure: dict[str, list[float]] = figures.get("ci95", {})
    for name, value in figures.items():
        if name not in ("ci95", "languages", "compared"):
            low_high = f"  ({sure[name][0]:.4f} to {sure[name][1]:.4f})" if name in sure else ""
            out.print(f"{name:15} {value}{low_high}")
    for title, rows in (("Language", figures.get("languages")), ("Against the other run", figures.get("compared"))):
        if rows:
            columns = [column for column in next(iter(rows.values())) if column != "ci95"]
            table = Table(title, *columns, "95% interval", box=None)
            for name, row in rows.items():
                low, high = row["ci95"]
                table.add_row(name, *(str(row[column]) for column in columns), f"{low:+.4f} to {high:+.4f}")
            out.print(table)


def print_problems(problems: list[FileProblem]) -> None:
    """Files that were not fully read, with the reason."""
    if not problems:
        out.print("Every file could be read.")
    for problem in problems:
        reason = f"{problem.state}: {shown(problem.reason)} [{problem.code}]"
        out.print(Text.assemble((shown(problem.place), "bold"), f"\n  {reason}"))
    if len(problems) >= MOST_LISTED:
        out.print("These are not all; findling status counts them all.")
