"""Work on models that the window starts: it belongs to the engine, tells of itself, and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.engine.conftest import settle
from tests.engine.hub_server import HubServer, silent
from tests.engine.model_files import gguf
from tests.processes import DEADLINE

from findling.core.client import EngineClient
from findling.core.errors import Code, FindlingError
from findling.core.model_table import ControlJobParams, ModelJob, ModelTable, RemoveModelParams, StartJobParams
from findling.core.paths import Profile
from findling.core.protocol import Status
from findling.core.settings import load
from findling.engine.endpoint import Endpoint
from findling.engine.engine import Engine

NAME = "multilingual-e5-small"
PATH = "people/e5-gguf/resolve/main/multilingual-e5-small-q8_0.gguf"
FILE = f"{NAME}-Q8_0.gguf"
STARTER = "findling-starter+MiniLM"


class Watched:
    """A window's connection to an engine, with every job that it heard of."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._heard = threading.Condition()
        self.jobs: list[ModelJob] = []
        self.seen: list[ModelJob] = []
        self._endpoint = Endpoint(engine)
        self.client = EngineClient.connect(engine.profile, on_status=self._note)
        self.client.subscribe()

    def _note(self, status: Status) -> None:
        with self._heard:
            self.jobs = status.jobs
            self.seen += status.jobs
            self._heard.notify_all()

    def until(self, holds: Callable[[ModelJob], bool]) -> ModelJob:
        with self._heard:
            assert self._heard.wait_for(lambda: any(map(holds, self.jobs)), DEADLINE), self.seen
            return next(job for job in self.jobs if holds(job))

    def start(self, **params: object) -> int:
        return self.client.start_model_job(StartJobParams(**params))  # type: ignore[arg-type]

    def control(self, id: int, action: str) -> None:
        self.client.control_model_job(ControlJobParams(id, action))  # type: ignore[arg-type]

    def close(self) -> None:
        self.client.close()
        self._endpoint.close()


@pytest.fixture
def hub(hub: HubServer) -> HubServer:
    hub.put(PATH, gguf({"general.architecture": "bert"}, 2_000_000))
    return hub


@pytest.fixture
def window(profile: Profile) -> Iterator[Watched]:
    profile.create()
    profile.catalogue.write_text(
        f'[[model]]\nname = "{NAME}"\nlicence = "MIT"\narchitecture = "bert"\ndimension = 384\nlimit = 512\n'
        'pooling = "mean"\nattention = "bidirectional"\nrepository = "people/e5-gguf"\npreferred = "Q8_0"\n'
        'quantisation = [{ name = "Q8_0" }, { name = "F16" }]\n'
        f'[[model]]\nname = "{NAME}-restricted"\nlicence = "own"\nforbids = "Not on Sundays."\narchitecture = "bert"\n'
        'dimension = 384\nlimit = 512\npooling = "mean"\nattention = "bidirectional"\nrepository = "people/e5-gguf"\n'
        'preferred = "Q8_0"\nquantisation = [{ name = "Q8_0" }]\n',
        encoding="utf-8",
    )
    with Engine(profile) as engine:
        settle(engine)
        made = Watched(engine)
        yield made
        made.close()


def test_a_download_is_paused_goes_on_and_is_told_to_the_end(window: Watched, hub: HubServer) -> None:
    hub.pause = 0.05
    job = window.start(kind="download", model=NAME)
    window.until(lambda seen: seen.id == job and seen.total > 2_000_000 and seen.done > 0)
    window.control(job, "pause")
    window.until(lambda seen: seen.state == "paused")
    assert not (window.engine.profile.models / FILE).exists()
    hub.pause = 0.0
    window.control(job, "resume")
    done = window.until(lambda seen: seen.state == "done")
    assert (done.model, done.quantisation, done.done) == (NAME, "Q8_0", done.total)
    assert (window.engine.profile.models / FILE).stat().st_size == done.total
    window.control(job, "dismiss")
    assert window.engine.jobs.jobs() == []


def test_a_cancelled_download_can_go_on_or_be_removed(window: Watched, hub: HubServer) -> None:
    hub.faults.extend([silent(after=500_000)] * 9)
    job = window.start(kind="download", model=NAME)
    with pytest.raises(FindlingError) as again:
        window.start(kind="download", model=NAME)
    assert again.value.code is Code.DOWNLOAD_RUNNING
    window.until(lambda seen: seen.done > 0)
    window.control(job, "cancel")
    assert window.until(lambda seen: seen.is_over).state == "cancelled"
    rows = {row.name: row for row in window.client.model_table().rows}
    assert (rows[NAME].state, rows[NAME].own) == ("partial", [])
    window.client.remove_model(RemoveModelParams(NAME))
    assert list((window.engine.profile.models / "downloads").glob("*.part")) == []


def test_a_download_that_fails_says_why_and_a_stopped_engine_keeps_what_came(window: Watched, hub: HubServer) -> None:
    del hub.files[PATH]
    window.start(kind="download", model=NAME)
    assert "has no Q8_0" in window.until(lambda seen: seen.is_over).problem
    hub.put(PATH, gguf({"general.architecture": "bert"}, 2_000_000))
    hub.faults.extend([silent(after=500_000)] * 9)
    window.start(kind="download", model=NAME)
    window.until(lambda seen: seen.done > 0)
    window.engine.jobs.close()
    assert (window.engine.profile.models / "downloads" / f"{FILE}.part").exists()


def test_a_licence_is_accepted_before_the_download(window: Watched, hub: HubServer) -> None:
    name = f"{NAME}-restricted"
    with pytest.raises(FindlingError) as refused:
        window.start(kind="download", model=name)
    assert refused.value.code is Code.MODEL_RESTRICTED
    assert "Not on Sundays." in str(refused.value)
    assert hub.asked == []
    window.start(kind="download", model=name, accept=True)
    window.until(lambda seen: seen.is_over)
    assert load(window.engine.profile.settings).accepted == [name]


def test_a_file_is_imported_or_refused_with_the_reason(window: Watched, tmp_path: Path) -> None:
    file = tmp_path / "something.gguf"
    file.write_bytes(gguf({"general.architecture": "bert", "bert.embedding_length": 384, "general.file_type": 7}))
    window.start(kind="import", path=str(file))
    assert str(file) in window.until(lambda seen: seen.is_over).problem
    window.start(kind="import", path=str(file), model=NAME, quantisation="Q8_0")
    taken = window.until(lambda seen: seen.state == "done")
    assert (taken.model, taken.quantisation) == (NAME, "Q8_0")
    assert (window.engine.profile.models / FILE).read_bytes() == file.read_bytes()
    window.client.remove_model(RemoveModelParams(NAME))
    assert not (window.engine.profile.models / FILE).exists()


def test_what_is_in_use_is_not_removed(window: Watched) -> None:
    with pytest.raises(FindlingError) as refused:
        window.client.remove_model(RemoveModelParams(STARTER))
    assert refused.value.code is Code.MODEL_IN_USE


def test_the_table_tells_what_fits_and_what_is_here(window: Watched) -> None:
    table: ModelTable = window.client.model_table()
    rows = {row.name: row for row in table.rows}
    assert table.room > 0
    assert table.device_kind == "cpu"
    assert (rows[STARTER].state, rows[STARTER].own, rows[STARTER].fit) == ("in use", [], "full")
    assert rows["Qwen3-Embedding-8B"].memory_bytes > 4_000_000_000
    assert rows["llama-embed-nemotron-8b"].forbids
    assert not rows["llama-embed-nemotron-8b"].accepted
    assert table.unmeasured > 0
    assert table.recommended == table.reason == ""


def test_measuring_holds_indexing_and_can_be_stopped(window: Watched) -> None:
    job = window.start(kind="measure")
    running = window.until(lambda seen: seen.total > 0)
    assert running.state == "running"
    assert not window.engine._pipeline._running.is_set()
    window.control(job, "cancel")
    assert window.until(lambda seen: seen.is_over).state == "cancelled"
    for _ in range(int(DEADLINE * 50)):
        if window.engine._pipeline._running.is_set():
            break
        window.engine.wait_for_change(0.02)
    assert window.engine._pipeline._running.is_set()
