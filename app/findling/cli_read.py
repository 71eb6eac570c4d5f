"""`findling read`: what the index would hold of one file, read by a worker process as the index has it read."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer
from rich.text import Text

from findling import terminal
from findling.core import settings as settings_file
from findling.core.coverage import coverage_of
from findling.core.errors import FindlingError
from findling.core.names import in_unicode, shown
from findling.core.passwords import Passwords
from findling.core.paths import Profile
from findling.core.reading import Extraction, FileReport

if TYPE_CHECKING:
    from findling.documents.pool import Outcome


def read(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="A document, an archive or a mailbox.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """What the index would hold of a file: text, pages, headings, language, passages; or why it holds nothing."""
    from findling.documents.pool import Extractor

    path = str(Path(file).expanduser().absolute())
    began = time.monotonic()
    known = Passwords(context.obj.passwords)
    with Extractor(background=False, report=True, passwords=known.all) as extractor:
        for _, outcome in extractor.extract_many([path]):
            report = reported(path, outcome, time.monotonic() - began)
            if report.scans:
                report = _with_scans(report, context.obj, known.all())
            if json:
                terminal.print_json(contract(report))
            else:
                print_report(report)


def _with_scans(report: FileReport, profile: Profile, passwords: list[str]) -> FileReport:
    """The report with the text of scanned pages by OCR, or with the reason why there is none."""
    from findling.documents.ocr.page_reader import PageReader
    from findling.documents.ocr.report import with_scans
    from findling.index.recognising import usable

    settings = settings_file.load(profile.settings).ocr
    began = time.monotonic()
    try:
        tesseract = usable(settings)
    except FindlingError as error:
        return msgspec.structs.replace(report, reason=f"{report.reason} {error}")
    wanted = tesseract.chosen(settings.languages) or tesseract.suitable(_languages(profile))
    with PageReader(tesseract, background=False) as reader:
        read = with_scans(report, reader, wanted, passwords)
    return msgspec.structs.replace(read, seconds=round(report.seconds + time.monotonic() - began, 3))


def _languages(profile: Profile) -> dict[str, int]:
    """Those of the library, as far as there is one that can be opened: a file is read without it, too."""
    import apsw

    from findling.index.overview import languages
    from findling.index.schema import connect

    if not profile.index.exists():
        return {}
    try:
        with closing(connect(profile.index, writable=False)) as db:
            return languages(db)
    except (FindlingError, apsw.Error):
        return {}


def reported(path: str, outcome: Outcome, seconds: float) -> FileReport:
    """The report of a reading; where the worker could give none, what is known of it. `seconds` is what that took."""
    if isinstance(outcome, Extraction) and outcome.report is not None:
        return outcome.report
    from findling.documents.formats import TEXT, format_of

    kind = (format_of(path) or TEXT).name
    path = in_unicode(path)
    if isinstance(outcome, FindlingError):
        return FileReport(path, kind, coverage_of(outcome.code), str(outcome), seconds=round(seconds, 3))
    return FileReport(path, kind, coverage_of(None), seconds=round(seconds, 3))


def contract(report: FileReport) -> dict[str, object]:
    """The report as the JSON of `read --json`; only a container has `members`."""
    told: dict[str, object] = msgspec.structs.asdict(report)
    del told["warning"]  # the reason, in words, says it
    if report.members is None:
        del told["members"]
    else:
        told["members"] = [contract(member) for member in report.members]
    return told


def print_report(report: FileReport) -> None:
    """A report for reading."""
    facts = [report.type, report.state, report.language, f"{len(report.chunks):,} passages"]
    terminal.out.print(Text(shown(report.path), style="bold"))
    terminal.out.print(Text(", ".join(filter(None, facts)), style="dim"))
    if report.peak_mb is not None and report.peak_mb > 0:
        terminal.out.print(Text(f"{report.seconds:.2f} s, {report.peak_mb:,.0f} MB", style="dim"))
    if report.reason:
        terminal.out.print(Text(shown(report.reason), style="yellow"))
    for name, value in (("Title", report.title), ("Author", report.author)):
        if value:
            terminal.out.print(Text(f"{name}: {shown(value)}"))
    place: tuple[int | None, str] = (None, "")
    for block in report.blocks:
        if (block.page, block.heading) != place:
            place = (block.page, block.heading)
            page = f"page {block.page}" if block.page is not None else ""
            terminal.out.print(Text("\n— " + " · ".join(filter(None, (page, shown(block.heading)))), style="cyan"))
        terminal.out.print(Text(block.text))
    for member in report.members or ():
        terminal.out.print()
        print_report(member)
