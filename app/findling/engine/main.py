"""The engine as a process of its own (role `engine`): for a window that started it, or headless."""

from __future__ import annotations

import argparse
import faulthandler
import os
import signal
import sys
import threading

import msgspec

from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.core.wire import ErrorData
from findling.engine.endpoint import Endpoint
from findling.engine.engine import Engine


def serve(profile: Profile, stop: threading.Event) -> None:
    """Run an engine with its endpoint until `stop` is set. Raises what `Engine` raises."""
    with Engine(profile, on_end=stop.set) as engine:
        endpoint = Endpoint(engine)
        try:
            stop.wait()
        finally:
            endpoint.close()


def main() -> int:
    """Serve a profile; with `--owned` only as long as standard input stays open. Exit code 1 tells of a refusal."""
    parser = argparse.ArgumentParser(prog="findling --role=engine")
    parser.add_argument("--profile")
    parser.add_argument("--owned", action="store_true")
    arguments = parser.parse_args()
    stop = threading.Event()
    if sys.stderr is not None:
        faulthandler.enable()  # a crash of a library is told in the log
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    if arguments.owned:
        threading.Thread(target=_watch_owner, args=(stop,), daemon=True).start()
    try:
        serve(Profile.at(arguments.profile), stop)
    except FindlingError as error:
        sys.stderr.write(f"{error}\n")
        sys.stdout.buffer.write(msgspec.json.encode(ErrorData(error.code.value, error.params)) + b"\n")
        return 1
    return 0


def _watch_owner(stop: threading.Event) -> None:
    """The window holds the other end of standard input: its end, even by a kill, ends the engine."""
    while os.read(0, 1024):
        pass
    stop.set()
