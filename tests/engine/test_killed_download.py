"""A download that is killed again and again: it goes on, and what was put down as finished is not fetched again.

Also a disk that is really full, and a limit on the size of files.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from multiprocessing import forkserver, resource_tracker
from pathlib import Path

import pytest
from tests.engine.hub_server import hub_server
from tests.engine.model_files import gguf
from tests.processes import APP, ROOT, wait_until

from findling.models.download import download
from findling.models.http import Web
from findling.models.hub import Source
from findling.models.partial import Partial
from findling.models.transfer import Plan

KILLS = 50
PART = 256 * 1024
SIZE = 64 * 1024 * 1024

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="unverified there")


@pytest.fixture(scope="module", autouse=True)
def no_server_is_left() -> Iterator[None]:
    """The processes that the killed ones are forked from would live as long as the tests."""
    yield
    forkserver._forkserver._stop()  # type: ignore[attr-defined]
    resource_tracker._resource_tracker._stop()  # type: ignore[attr-defined]


def fetch(url: str, size: int, digest: str, target: str) -> None:
    """What is killed."""
    with Web(url) as web:
        download(web, Source(url, size, digest), Path(target), plan=Plan(PART, 3))


def test_a_download_that_is_killed_fifty_times_fetches_no_finished_part_again(tmp_path: Path) -> None:
    content = gguf({"general.architecture": "bert"}, SIZE)
    target = tmp_path / "models" / "model.gguf"
    journal = Partial(target).journal
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.engine.test_killed_download", "httpx"])
    chance = random.Random(7)
    moment = threading.Event()
    finished: set[int] = set()
    with hub_server() as hub:
        source = (f"{hub.url}/model.gguf", len(content), hub.put("model.gguf", content), os.fspath(target))
        hub.pause = 0.005
        for kill in range(KILLS):
            before = len(hub.parts())
            process = processes.Process(target=fetch, args=source)
            process.start()
            goal = before + chance.choice((0, 1, 2, 3, 4))
            wait_until(lambda goal=goal: len(hub.parts()) >= goal, every=0.001)  # type: ignore[misc]
            moment.wait(chance.uniform(0, 0.02))
            assert process.pid is not None
            os.kill(process.pid, signal.SIGKILL)
            process.join()
            assert process.exitcode == -signal.SIGKILL, f"it ended by itself before kill {kill}"
            again = {begin // PART for begin, _ in hub.parts()[before:]} & finished
            assert not again, f"finished parts that were fetched again after kill {kill}"
            lines = journal.read_bytes().split(b"\n")[1:-1] if journal.exists() else []
            assert finished <= {int(line) for line in lines}
            finished = {int(line) for line in lines}
        assert finished, "nothing was ever finished"
        assert not target.exists()
        before = len(hub.parts())
        hub.pause = 0
        fetch(*source)
        rest = [begin // PART for begin, _ in hub.parts()[before:]]
        assert sorted(rest) == sorted(set(range(-(-len(content) // PART))) - finished)
    assert target.read_bytes() == content


def test_a_journal_that_was_cut_in_the_middle_of_a_line_is_mended(tmp_path: Path) -> None:
    content = gguf({"general.architecture": "bert"}, 40 * PART)
    target = tmp_path / "models" / "model.gguf"
    with hub_server() as hub:
        source = (f"{hub.url}/model.gguf", len(content), hub.put("model.gguf", content), os.fspath(target))
        fetch(*source)
        partial = Partial(target)
        shutil.copyfile(target, partial.data)
        target.unlink()
        identity = b'{"bytes":%d,"sha256":"%s","mark":"","part":%d}\n' % (len(content), source[2].encode(), PART)
        partial.journal.write_bytes(identity + b"".join(b"%d\n" % number for number in range(30)) + b"3")
        before = len(hub.parts())
        fetch(*source)
        assert sorted(begin // PART for begin, _ in hub.parts()[before:]) == list(range(30, 41))


FULL = """
import sys
from collections import namedtuple
from pathlib import Path
import shutil
from findling.core.errors import FindlingError
from findling.models.download import download
from findling.models.http import Web
from findling.models.hub import Source
from findling.models.transfer import Plan

url, size, target = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
usage = namedtuple("usage", "total used free")
if len(sys.argv) > 4:
    shutil.disk_usage = lambda _: usage(0, 0, 10**12)  # it says that there is room
try:
    with Web(url) as web:
        download(web, Source(url, size), target, plan=Plan(256 * 1024, 3))
except FindlingError as error:
    print(error.code, target.exists())
"""


def run_full(prefix: list[str], *arguments: str) -> str:
    environment = os.environ | {"PYTHONPATH": f"{APP}{os.pathsep}{ROOT}"}
    line = [*prefix, sys.executable, "-c", FULL, *arguments]
    done = subprocess.run(line, env=environment, capture_output=True, text=True, check=False, timeout=120)
    return done.stdout.strip() or done.stderr


def test_a_limit_on_the_size_of_files_is_told(tmp_path: Path) -> None:
    content = gguf({"general.architecture": "bert"}, 8 * 1024 * 1024)
    with hub_server() as hub:
        hub.put("model.gguf", content)
        said = run_full(
            ["sh", "-c", 'ulimit -f 4096; exec "$@"', "sh"],
            f"{hub.url}/model.gguf", str(len(content)), str(tmp_path / "model.gguf"),
        )  # fmt: skip
    assert said == "file_size_limit False"


def test_a_disk_that_fills_up_is_told(tmp_path: Path) -> None:
    mount = f'mount -t tmpfs -o size=4m none {tmp_path} && exec "$@"'
    private = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh"]
    if shutil.which("unshare") is None or subprocess.run([*private, "true"], check=False).returncode != 0:
        pytest.skip("no file system of a test's own can be mounted here")
    content = gguf({"general.architecture": "bert"}, 8 * 1024 * 1024)
    with hub_server() as hub:
        hub.put("model.gguf", content)
        arguments = (f"{hub.url}/model.gguf", str(len(content)), str(tmp_path / "model.gguf"))
        assert run_full(private, *arguments) == "no_room False"
        assert not hub.parts(), "the room was not asked for before"
        assert run_full(private, *arguments, "claimed") == "no_room False"
        assert hub.parts()
