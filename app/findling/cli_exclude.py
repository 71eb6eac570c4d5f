"""`findling exclude`: rules of what is left unread."""

from __future__ import annotations

from typing import Annotated

import typer

from findling import terminal
from findling.cli_library import attached
from findling.core import settings as settings_file
from findling.core.exclusion import Exclusion, checked_pattern
from findling.core.library import ExcludePreview
from findling.core.paths import Profile
from findling.core.settings import Settings, SettingsChange

app = typer.Typer(help="Leave files and folders unread: *.log, node_modules, ~/Documents/private")

Patterns = Annotated[list[str], typer.Argument(metavar="RULE...", help="*.log, build/, drafts/*.txt, ~/Documents/old")]


@app.command("list")
def list_(context: typer.Context, json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """The rules there are."""
    patterns = _settings(context.obj).index.exclude
    if json:
        terminal.print_json(patterns)
    for pattern in [] if json else patterns:
        terminal.out.print(pattern, markup=False)


@app.command()
def add(
    context: typer.Context,
    rules: Patterns,
    preview: Annotated[bool, typer.Option("--preview", help="Only say what they would leave out.")] = False,
) -> None:
    """Leave what these rules hold unread, and forget what was read of it."""
    now = _settings(context.obj).index.exclude
    wanted = [*now, *(rule for rule in map(checked_pattern, rules) if rule not in now)]
    found = _preview(context.obj, wanted)
    if preview:
        for path in found.examples:
            terminal.out.print(path, markup=False)
    else:
        _keep(context.obj, wanted)
    verb = "would be" if preview else "are"
    terminal.out.print(f"{found.removed:,} of {found.total:,} files {verb} left out.")


@app.command()
def remove(context: typer.Context, rules: Patterns) -> None:
    """Take rules back: what they held is read again."""
    now = _settings(context.obj).index.exclude
    unknown = [rule for rule in rules if rule.strip() not in now]
    if unknown:
        terminal.err.print(f"No such rule: {', '.join(unknown)}", markup=False)
        raise typer.Exit(1)
    gone = {rule.strip() for rule in rules}
    _keep(context.obj, [rule for rule in now if rule not in gone])


def _settings(profile: Profile) -> Settings:
    return settings_file.load(profile.settings)


def _preview(profile: Profile, patterns: list[str]) -> ExcludePreview:
    client = attached(profile)
    if client is None:
        from findling.engine.holdings import preview_offline

        return preview_offline(profile, patterns)
    with client:
        return client.preview_exclude(patterns)


def _keep(profile: Profile, patterns: list[str]) -> None:
    """Through the engine, which heeds them at once; where none runs, the next one does."""
    Exclusion(patterns)
    change = SettingsChange(index={"exclude": patterns})
    client = attached(profile)
    if client is not None:
        with client:
            client.change_settings(change)
        return
    profile.create()
    settings_file.save(profile.settings, change.applied(_settings(profile)))
