"""`findling models`, `findling embed` and `findling rerank`.

Each command imports what it needs: llama.cpp takes longer to load than most commands to run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn
from rich.table import Column, Table
from rich.text import Text

from findling import terminal
from findling.core import settings as settings_file
from findling.core.client import EngineClient
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.protocol import UseModelParams

if TYPE_CHECKING:
    from findling.models.catalogue import ModelSpec
    from findling.models.embedders import Embedder
    from findling.models.partial import Progress as Fetched

app = typer.Typer(
    help="Choose, fetch, measure and switch the models that find by meaning.", invoke_without_command=True
)

TABLE_WIDTH = 120
"""Columns of a table at least; a narrow terminal wraps its lines rather than losing names."""
_MARKS = {"probed": " ~", "estimated": " ?"}

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="A model of `findling models`.")]
Quantisation = Annotated[str, typer.Option("--quantisation", help="Q8_0, Q4_K_M, ...; the preferred one without it.")]
Device = Annotated[str, typer.Option("--device", help="auto, cpu, or a device that `findling doctor` names.")]


@app.callback()
def models(context: typer.Context, json: Json = False) -> None:
    """Without a command: list the models."""
    if context.invoked_subcommand is None:
        _print_list(context.obj, json)


@app.command("list")
def list_(context: typer.Context, json: Json = False) -> None:
    """The catalogue: state, size, licence, and whether a model fits this computer."""
    _print_list(context.obj, json)


@app.command()
def recommend(
    context: typer.Context,
    device: Annotated[str, typer.Option("--device", help='Another device: "RTX 4070 Ti 12GB", "M4 Max 48GB".')] = "",
    json: Json = False,
) -> None:
    """What fits, how fast it is, how long your library takes, and which model to take."""
    from findling.engine.model_list import recommend_models
    from findling.engine.offline import OfflineReader

    profile: Profile = context.obj
    with OfflineReader(profile) as reader:
        passages = reader.status().passages.total
    with terminal.progress() as report:
        advice = recommend_models(profile, passages, device, report)
    if json:
        terminal.print_json(advice)
        return
    table = Table(Column("Model", no_wrap=True), "Kind", "Fits", "Memory", "Tokens/s", "Library", "Quality", box=None)
    for row in advice.table:
        table.add_row(
            row.model, row.quantisation, {"full": "yes", "partial": "partly", "no": "no"}[row.fit],
            _gigabytes(row.memory_bytes),
            f"{row.tokens_per_second:,.0f}{_MARKS.get(row.speed_source, '')}" if row.tokens_per_second else "",
            _duration(row.library_seconds), f"{row.retrieval_quality or ''}{' (!)' if row.forbids else ''}",
        )  # fmt: skip
    terminal.out.print(table, width=max(terminal.out.width, TABLE_WIDTH))
    terminal.out.print("~ probed with random weights, ? estimated from the maker's figures, (!) licence with limits")
    if advice.model:
        terminal.out.print(Text(f"\nRecommended: {advice.model} {advice.quantisation}", style="bold"))
    terminal.out.print(advice.reason)


@app.command()
def download(context: typer.Context, name: Name, quantisation: Quantisation = "") -> None:
    """Fetch a model from the hub; goes on where it was stopped."""
    from findling.models.catalogue import find_model
    from findling.models.download import fetch_model

    profile: Profile = context.obj
    spec = find_model(name, profile)
    _tell_licence(spec)
    with _transfer_bar(f"Fetching {spec.name}") as report:
        path = fetch_model(profile, spec, quantisation, report)
    terminal.out.print(f"{path.name} is here. Use it with: findling models use {spec.name}")


@app.command("import")
def import_(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="A GGUF file.")] = None,
    name: Annotated[str, typer.Option("--name", help="Which model it is, where that cannot be told.")] = "",
    quantisation: Quantisation = "",
) -> None:
    """Take a model file that is here already; without a file, list those of other programs."""
    from findling.models.importing import import_model
    from findling.models.neighbours import found_models

    profile: Profile = context.obj
    if file is None:
        found = found_models(profile)
        for model in found:
            terminal.out.print(f"{model.name} {model.quantisation}, of {model.program}: {model.path}")
        if not found:
            terminal.out.print("No model of the catalogue was found in Ollama or LM Studio.")
        return
    with _transfer_bar(f"Copying {file.name}") as report:
        taken = import_model(profile, file.expanduser().absolute(), report, name=name, quantisation=quantisation)
    terminal.out.print(f"{taken.spec.name} {taken.quantisation} is here.")
    _tell_licence(taken.spec)


@app.command()
def use(
    context: typer.Context,
    name: Name,
    quantisation: Quantisation = "",
    dimensions: Annotated[int, typer.Option("--dimensions", min=0, help="Shorter vectors (Matryoshka).")] = 0,
    device: Device = "auto",
) -> None:
    """Find by another model from now on; the old one answers until the new one knows the whole library."""
    from findling.engine.models import choose_model
    from findling.models.catalogue import find_model

    profile: Profile = context.obj
    choice = UseModelParams(name, quantisation, dimensions, device)
    settings = settings_file.load(profile.settings)
    if device != "auto":
        _check_device(profile, device)
    choose_model(profile, choice, settings, None, whole_documents=False)  # refused before anything changes
    _tell_licence(find_model(name, profile))
    try:
        client = EngineClient.connect(profile)
    except FindlingError as error:
        if error.code is Code.PROTOCOL:
            raise
        profile.create()
        changed = msgspec.structs.replace(
            settings, model=name, quantisation=quantisation, dimensions=dimensions, device=device
        )
        settings_file.save(profile.settings, changed)
    else:
        with client:
            client.use_model(choice)
    terminal.out.print(f"{name} is in use. Your library is learnt anew in the background; search goes on meanwhile.")


@app.command("benchmark")
def benchmark_(
    context: typer.Context,
    names: Annotated[list[str] | None, typer.Argument(metavar="NAME...", help="All that are here without.")] = None,
    json: Json = False,
) -> None:
    """Measure tokens a second and how soon a question is embedded, find the best arrangement, and keep it."""
    from findling.engine.model_list import list_models, machine_here
    from findling.models.catalogue import find_model
    from findling.models.embedders import model_files
    from findling.models.speed import benchmark

    profile: Profile = context.obj
    machine = machine_here(profile)
    device = settings_file.load(profile.settings).device
    wanted = names or [model.name for model in list_models(profile) if model.present and model.kind == "embedding"]
    results: list[dict[str, Any]] = []
    with terminal.progress() as report:
        for number, name in enumerate(wanted):
            report("models", number, len(wanted))
            spec = find_model(name, profile)
            for quantisation in spec.present(profile) or [spec.preferred]:
                speed, tuning = benchmark(model_files(spec, profile, quantisation), machine, device)
                results.append(
                    {"model": name, "quantisation": quantisation, "device": machine.device}
                    | msgspec.to_builtins(speed)
                    | {"arrangement": msgspec.json.decode(tuning)}
                )
    if json:
        terminal.print_json(results)
        return
    for result in results:
        terminal.out.print(
            f"{result['model']} {result['quantisation']} on {result['device']}: "
            f"{result['tokens_per_second']:,.0f} tokens/s, a question in {result['query_ms']:.0f} ms"
        )


@app.command()
def remove(context: typer.Context, name: Name, quantisation: Quantisation = "") -> None:
    """Delete a model's files from this library's models."""
    from findling.models.catalogue import find_model
    from findling.models.importing import remove_model

    profile: Profile = context.obj
    settings = settings_file.load(profile.settings)
    spec = find_model(name, profile)
    if settings.model == name and quantisation in ("", settings.quantisation):
        raise FindlingError(Code.MODEL_IN_USE, name=name)
    here = [quantisation] if quantisation else spec.present(profile)
    if not here:
        raise FindlingError(Code.MODEL_MISSING, path=spec.locate(profile))
    freed = sum(remove_model(profile, spec, each) for each in here)
    terminal.out.print(f"{name} is removed; {_gigabytes(freed)} are free again.")


def embed(
    context: typer.Context,
    texts: Annotated[list[str], typer.Argument(metavar="TEXT...", help="Texts to embed.")],
    query: Annotated[bool, typer.Option("--query", help="As questions instead of documents.")] = False,
    model: Annotated[str, typer.Option("--model", help="Another model than the one in use.")] = "",
    json: Json = False,
) -> None:
    """The vectors themselves, for scripts and for verification."""
    with _loaded(context.obj, model) as embedder:
        vectors = embedder.embed(texts, "query" if query else "document")
        if json:
            rows = [[float(f"{value:.8g}") for value in vector] for vector in vectors.tolist()]
            terminal.print_json({"model": embedder.spec.name, "dimension": vectors.shape[1], "vectors": rows})
            return
        for vector in vectors:
            terminal.out.print(" ".join(f"{value:.6f}" for value in vector.tolist()))


def rerank(
    context: typer.Context,
    query: Annotated[str, typer.Argument(help="The question.")],
    passages: Annotated[list[str], typer.Argument(metavar="PASSAGE...", help="What may answer it.")],
    model: Annotated[str, typer.Option("--model", help="A reranker of the catalogue.")] = "",
    json: Json = False,
) -> None:
    """How probably each passage answers the question, by a reranker."""
    from findling.engine.model_list import list_models
    from findling.models.catalogue import find_model
    from findling.models.embedder_process import EmbedderProcess

    profile: Profile = context.obj
    name = model or next((each.name for each in list_models(profile) if each.kind == "reranker" and each.present), "")
    if not name:
        raise FindlingError(Code.NO_RERANKER)
    spec = find_model(name, profile)
    if spec.kind != "reranker":
        raise FindlingError(Code.MODEL_NO_HEAD, path=name, detail="it is an embedding model")
    embedder = EmbedderProcess(spec, spec.locate(profile, next(iter(spec.present(profile)), "")))
    try:
        scores = embedder.rerank(query, passages).tolist()
    finally:
        embedder.close()
    if json:
        terminal.print_json({"model": name, "query": query, "scores": scores})
        return
    for score, passage in sorted(zip(scores, passages, strict=True), key=lambda pair: -pair[0]):
        terminal.out.print(f"{score:.4f}  {passage}")


# ---- shared ------------------------------------------------------------------------------------------------


def _check_device(profile: Profile, device: str) -> None:
    """Raise FindlingError(DEVICE_UNKNOWN) unless this computer has the device."""
    from findling.engine.model_list import machine_here
    from findling.models.hardware import choose_device

    machine_here(profile)
    choose_device(device)


@contextmanager
def _loaded(profile: Profile, name: str) -> Iterator[Embedder]:
    from findling.engine.models import choose_model, chosen_in
    from findling.models.embedders import open_embedder

    settings = settings_file.load(profile.settings)
    chosen = choose_model(profile, chosen_in(settings, name or None), settings, None, whole_documents=False)
    embedder = open_embedder(chosen.files, chosen.dimension, chosen.device)
    try:
        yield embedder
        for warning in embedder.warnings:
            terminal.err.print(Text(warning, style="yellow"))
    finally:
        embedder.close()


def _print_list(profile: Profile, json: bool) -> None:
    from findling.engine.model_list import list_models

    listed = list_models(profile)
    if json:
        terminal.print_json(listed)
        return
    table = Table(Column("Model", no_wrap=True), "State", "Kind", "Size", "Fits", "Quality", "Licence", box=None)
    for model in listed:
        kind = model.quantisation + ("" if model.kind == "embedding" else " reranker")
        table.add_row(
            model.name, model.state, kind, _gigabytes(model.bytes),
            {"full": "yes", "partial": "partly", "no": "no"}[model.fit], f"{model.retrieval_quality or ''}",
            "restricted (!)" if model.forbids else model.licence,
        )  # fmt: skip
    terminal.out.print(table, width=max(terminal.out.width, TABLE_WIDTH))


def _tell_licence(spec: ModelSpec) -> None:
    for sentence in (spec.forbids and f"Licence ({spec.licence}): {spec.forbids}", spec.unresolved):
        if sentence:
            terminal.err.print(Text(sentence, style="yellow"))


@contextmanager
def _transfer_bar(title: str) -> Iterator[Callable[[Fetched], None]]:
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    err = terminal.err
    with Progress(*columns, TimeRemainingColumn(), console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task(title, total=None)
        yield lambda fetched: bar.update(task, completed=fetched.done, total=fetched.total or None)


def _gigabytes(count: int) -> str:
    return "" if not count else f"{count / 1e9:.2f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def _duration(seconds: float | None) -> str:
    if not seconds:
        return ""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
