"""The command line: the same engine as the window's, attached to where one runs, in this process otherwise."""

from __future__ import annotations

import importlib
import os
import signal
import sys
import threading
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer
from rich.text import Text

from findling import __version__, cli_exclude, cli_models, cli_passwords, cli_read, terminal
from findling.cli_library import attached, opened, served, wait
from findling.core import settings as settings_file
from findling.core.answers import Mode, SearchParams, SimilarParams
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.protocol import OpenParams

NO_DISPLAY = 3
"""Exit code where a window was asked for and there is no display."""
INTERRUPTED = 130

app = typer.Typer(
    help="Finds passages in your own files by meaning, in any language, entirely on your machine.",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class SearchMode(StrEnum):
    """Which legs answer."""

    HYBRID = "hybrid"
    WORDS = "words"
    MEANING = "meaning"

    @property
    def mode(self) -> Mode:
        """As the protocol has it."""
        return self.value


app.add_typer(cli_models.app, name="models")
app.add_typer(cli_exclude.app, name="exclude")
app.add_typer(cli_passwords.app, name="passwords")
app.command()(cli_models.embed)
app.command()(cli_models.rerank)
app.command()(cli_read.read)

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
ModeOption = Annotated[SearchMode, typer.Option("--mode", help="Which legs answer.")]
Folder = Annotated[str, typer.Argument(help="A folder with documents.")]


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    profile: Annotated[
        Path | None,
        typer.Option("--profile", envvar="FINDLING_PROFILE", help="Settings, index and models of a separate library."),
    ] = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Without a command: open the window."""
    if version:
        terminal.out.print(f"findling {__version__}")
        raise typer.Exit
    context.obj = Profile.at(profile)
    if context.invoked_subcommand is None:
        _open_window(context.obj, OpenParams())


@app.command()
def add(
    context: typer.Context,
    folders: Annotated[list[str], typer.Argument(metavar="FOLDER...", help="Folders with documents.")],
    no_wait: Annotated[bool, typer.Option("--no-wait", help="Only record the folders.")] = False,
) -> None:
    """Follow folders and index them; waits until all readable files are searchable by words and meaning."""
    from findling.index.files import checked_folder

    profile: Profile = context.obj
    checked = [checked_folder(folder) for folder in folders]  # all or none
    client = attached(profile)
    if client is not None:
        with client:
            for folder in checked:
                client.add_folder(folder)
            if not no_wait:
                wait(client)
        return
    if no_wait:
        profile.create()
        settings = settings_file.load(profile.settings)
        added = [folder for folder in checked if folder not in settings.folders]
        settings_file.save(profile.settings, settings_file.with_folders(settings, [*settings.folders, *added]))
        return
    from findling.engine.engine import Engine

    with Engine(profile) as engine, served(engine):
        for folder in checked:
            engine.add_folder(folder)
        wait(engine)


@app.command()
def remove(context: typer.Context, folder: Folder) -> None:
    """Follow a folder no longer and forget what only it held. Its files stay as they are."""
    profile: Profile = context.obj
    client = attached(profile)
    if client is not None:
        with client:
            client.remove_folder(str(Path(folder).expanduser().absolute()))
        return
    from findling.engine.engine import Engine, known_folder

    known_folder(folder, settings_file.load(profile.settings).folders)
    with Engine(profile) as engine, served(engine):
        engine.remove_folder(folder)


@app.command()
def status(context: typer.Context, json: Json = False) -> None:
    """Folders, counts, model, device and state."""
    with opened(context.obj) as library:
        snapshot = library.status()
    if json:
        terminal.print_json(terminal.contract_status(snapshot))
    else:
        terminal.print_status(snapshot)


@app.command()
def search(
    context: typer.Context,
    query: Annotated[str, typer.Argument(help="What to find, in any language.")],
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="Documents at most.")] = 10,
    offset: Annotated[int, typer.Option("--offset", min=0, max=9000, help="Documents to pass over.")] = 0,
    mode: ModeOption = SearchMode.HYBRID,
    rerank: Annotated[bool, typer.Option("--rerank", help="Let a reranker order the best answers.")] = False,
    json: Json = False,
) -> None:
    """The passages that answer a question, best first, one a document.

    Beside words there are "exact phrase", -word, word OR word, name:, type:pdf, in:folder, lang:de, before:2024-05,
    after:2024, size:>2MB and page:3. Filters alone list the newest documents.
    """
    # in JSON copies are hits of their own: where a page of those begins is known only from the first on
    params = SearchParams(_as_text(query), mode.mode, limit, offset, explain=True, rerank=rerank)
    if json:
        params = msgspec.structs.replace(params, limit=limit + offset, offset=0)
    with opened(context.obj) as library:
        result = library.search(params)
    terminal.print_remarks(result)
    if json:
        terminal.print_json(terminal.contract_hits(result, limit, offset))
    else:
        terminal.print_hits(result.hits, offset)


@app.command()
def similar(
    context: typer.Context,
    path: Annotated[str, typer.Argument(metavar="PATH[#PAGE]", help="A file that is indexed, or a page of it.")],
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="Documents at most.")] = 10,
    json: Json = False,
) -> None:
    """Passages of other files that are like a file, or like one of its pages."""
    with opened(context.obj) as library:
        result = library.similar(_similar_to(_as_text(path), limit))
    if json:
        terminal.print_json(terminal.contract_hits(result, limit))
    else:
        terminal.print_hits(result.hits)


@app.command()
def errors(context: typer.Context, json: Json = False) -> None:
    """Every file that was skipped or only partly read, and why."""
    with opened(context.obj) as library:
        problems = library.errors()
    if json:
        terminal.print_json(problems)
    else:
        terminal.print_problems(problems)


@app.command()
def evaluate(
    context: typer.Context,
    set: Annotated[Path, typer.Argument(metavar="SET", help="Folder or zip with docs/, queries.tsv and qrels.tsv.")],
    mode: ModeOption = SearchMode.HYBRID,
    model: Annotated[
        str | None, typer.Option("--model", help="This model alone; without, what a new library has.")
    ] = None,
    whole_documents: Annotated[bool, typer.Option("--whole-documents", help="One vector a document, cut.")] = False,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="Queries at most.")] = None,
    run: Annotated[Path | None, typer.Option("--run", help="Write query, document and score as TSV.")] = None,
    compare: Annotated[
        Path | None, typer.Option("--compare", help="Another run of this set, as --run wrote it.")
    ] = None,
    json: Json = False,
) -> None:
    """Measure retrieval on a judged set, in a throw-away profile."""
    from findling.engine.evaluation import evaluate as evaluate_set

    with terminal.progress() as report:
        figures, ranked = evaluate_set(
            set,
            mode=mode.mode,
            model=model,
            whole_documents=whole_documents,
            limit=limit,
            compare=compare,
            on_progress=report,
            models=context.obj,
        )
    if run is not None:
        lines = [f"{query}\t{doc}\t{score}\n" for query, docs in ranked.items() for doc, score in docs.items()]
        run.write_text("".join(lines), encoding="utf-8")
    if json:
        terminal.print_json(figures)
    else:
        terminal.print_figures(figures)


@app.command()
def watch(context: typer.Context) -> None:
    """Run the engine without a window until interrupted."""
    from findling.engine.main import serve

    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    terminal.err.print("Findling follows your folders. Press Ctrl+C to end.")
    serve(context.obj, stop)


@app.command("open")
def open_window(
    context: typer.Context,
    query: Annotated[str, typer.Argument(help="What to find.")] = "",
    quick: Annotated[bool, typer.Option("--quick", help="The quick search instead of the window.")] = False,
    quietly: Annotated[bool, typer.Option("--quietly", help="Start in the tray, or minimised.")] = False,
) -> None:
    """Raise the running window, or start it, with a question."""
    _open_window(context.obj, OpenParams(_as_text(query), quick), quietly)


@app.command()
def demo() -> None:
    """Index the sample library in a throw-away profile, ask questions in several languages, print the answers."""
    from findling.engine.demo import run_demo

    with terminal.progress() as report:
        answers = run_demo(report)
    for question, hits in answers:
        terminal.out.print(Text(f"? {question}", style="bold cyan"))
        terminal.print_hits(hits)


@app.command()
def doctor(context: typer.Context) -> None:
    """Test this installation: Qt, SQLite, sqlite-vec, llama.cpp, model, worker."""
    from findling.engine.doctor import examine

    checks = []
    for check in examine(context.obj):
        checks.append(check)
        terminal.out.print(Text.assemble("ok      " if check.ok else "FAILED  ", f"{check.name:12} {check.detail}"))
    raise typer.Exit(0 if all(check.ok for check in checks) else 1)


# ---- shared ------------------------------------------------------------------------------------------------


def _as_text(argument: str) -> str:
    """An argument of the command line without bytes that are no text, which JSON cannot carry."""
    return argument.encode("utf-8", "replace").decode()


def _similar_to(place: str, limit: int) -> SimilarParams:
    """A file, or a page of it; a file whose own name ends like a page is meant where it exists."""
    path, mark, page = place.rpartition("#")
    with_page = bool(mark and path) and page.isascii() and page.isdigit() and not os.path.lexists(place)
    path, number = (path, int(page[:9])) if with_page else (place, None)
    return SimilarParams(str(Path(path).expanduser().absolute()), number, limit)


def _open_window(profile: Profile, params: OpenParams, quietly: bool = False) -> None:
    client = attached(profile)
    if client is not None:
        with client:
            if client.raise_window(params):
                return
    window: Any = importlib.import_module("findling.gui.application")  # Qt is loaded for the window only
    raise typer.Exit(window.run(profile, params, quietly))


def main() -> int:
    """Run a command; expected failures are one sentence on standard error and exit code 1."""
    try:
        app()
    except FindlingError as error:
        terminal.err.print(Text(str(error), style="red"))
        return NO_DISPLAY if error.code is Code.NO_DISPLAY else 1
    except SystemExit as ending:  # how typer passes Ctrl+C on
        if ending.code != INTERRUPTED:
            raise
        terminal.err.print("Interrupted. What was indexed so far is kept; the rest follows next time.")
        return INTERRUPTED
    return 0


if __name__ == "__main__":
    sys.exit(main())
