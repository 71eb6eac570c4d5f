"""Nothing connects: a whole job, indexing and searching included, with every socket of every process watched."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.processes import APP, DEADLINE, SAMPLES, environment

WATCH = """
import os, sys

def note(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind"):
        address = arguments[1] if event in ("socket.connect", "socket.bind", "socket.sendto") else arguments[0]
        if not isinstance(address, (str, bytes)) or event.startswith("socket.get"):
            log(f"{event} {address!r}")
    elif event == "import" and arguments[0] in ("httpx", "httpcore"):
        log(f"import {arguments[0]}")

def log(line):
    with open(os.environ["WATCHED"], "a") as file:
        file.write(f"{line} by {sys.argv}\\n")

sys.addaudithook(note)
log("start")
"""


@pytest.fixture
def watched(tmp_path: Path) -> Path:
    """A folder for PYTHONPATH that makes every Python process tell of its sockets."""
    folder = tmp_path / "watch"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(WATCH)
    return folder


def run(watched: Path, *arguments: str) -> tuple[str, list[str]]:
    """Output of a Python process, and what it and its children did with the network."""
    log = watched / "log"
    log.unlink(missing_ok=True)
    variables = environment(PYTHONPATH=f"{watched}{os.pathsep}{APP}", WATCHED=os.fspath(log))
    line = [sys.executable, *arguments]
    done = subprocess.run(line, env=variables, capture_output=True, text=True, check=False, timeout=DEADLINE)
    assert done.returncode == 0, done.stderr
    lines = log.read_text().splitlines()
    assert any(line.startswith("start") for line in lines)
    return done.stdout, lines


def findling(watched: Path, profile: Path, *arguments: str | Path) -> tuple[str, list[str]]:
    return run(watched, "-m", "findling", "--profile", os.fspath(profile), *(os.fspath(each) for each in arguments))


def test_the_watch_sees_a_connection(watched: Path) -> None:
    attempt = "import socket\ntry: socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError: pass"
    _, lines = run(watched, "-c", attempt)
    assert any(line.startswith("socket.getaddrinfo '127.0.0.1'") for line in lines)
    assert any(line.startswith("socket.connect ('127.0.0.1', 9)") for line in lines)


def test_indexing_and_searching_connect_to_nothing(watched: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    _, lines = findling(watched, profile, "add", SAMPLES)
    assert len([line for line in lines if line.startswith("start")]) > 2, "its children were not watched"
    assert [line for line in lines if not line.startswith("start")] == []
    for command in (["search", "how long must the beans soak"], ["status"], ["doctor"]):
        said, lines = findling(watched, profile, *command)
        assert said
        assert [line for line in lines if not line.startswith("start")] == []


def test_the_command_line_does_not_even_load_an_http_client(watched: Path) -> None:
    said, lines = run(watched, "-c", "import findling.cli, sys; print('httpx' in sys.modules)")
    assert said.strip() == "False"
    assert [line for line in lines if not line.startswith("start")] == []
    loaded = "import findling.models.download, findling.models.importing, sys; print('httpx' in sys.modules)"
    assert run(watched, "-c", loaded)[0].strip() == "False"
