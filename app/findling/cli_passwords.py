"""`findling passwords`: what protected files are opened with."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from findling import terminal
from findling.cli_library import attached
from findling.core.passwords import Passwords
from findling.core.paths import Profile

app = typer.Typer(
    help="Passwords to open protected PDF and zip files with. They are kept in plain text in the profile."
)


@app.command("list")
def list_(
    context: typer.Context,
    show: Annotated[bool, typer.Option("--show", help="Print them in full.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON, in full.")] = False,
) -> None:
    """The passwords there are, newest first; all but their first letter hidden."""
    known = _known(context.obj).all()
    if json:
        terminal.print_json(known)
        return
    for password in known:
        terminal.out.print(password if show else password[0] + "•" * 7, markup=False)


@app.command()
def add(context: typer.Context) -> None:
    """Add a password, which is asked for (or read from standard input): protected files are tried again."""
    password = _asked()
    client = attached(context.obj)
    if client is not None:
        with client:
            count = client.add_password(password)
        terminal.out.print(f"{count:,} protected files are tried again.")
    elif _known(context.obj).add(password):
        terminal.out.print("Protected files are tried again when Findling runs.")


@app.command()
def remove(context: typer.Context) -> None:
    """Forget a password, which is asked for (or read from standard input). What it opened stays searchable."""
    password = _asked()
    client = attached(context.obj)
    if client is not None:
        with client:
            known = client.remove_password(password)
    else:
        known = _known(context.obj).remove(password)
    if not known:
        terminal.err.print("There is no such password.")
        raise typer.Exit(1)


def _known(profile: Profile) -> Passwords:
    profile.create()
    return Passwords(profile.passwords)


def _asked() -> str:
    """A password as a person types it: never an argument, which everybody on the computer could see."""
    if sys.stdin.isatty():
        typed: str = typer.prompt("Password", hide_input=True)
        return typed
    return sys.stdin.readline().rstrip("\r\n")
