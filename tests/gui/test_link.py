"""The line to the engine: attaching, starting, losing, closing."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.gui.conftest import LinkMaker, start_fake
from tests.gui.fake_engine import FakeEngine, answer
from tests.gui.hits import hit

from findling.core.answers import SearchParams, SearchResult
from findling.core.client import EngineClient
from findling.core.paths import Profile
from findling.gui.engine_link import EngineLink, LinkState


def results_of(link: EngineLink) -> list[SearchResult]:
    seen: list[SearchResult] = []
    link.results_ready.connect(seen.append)
    return seen


def attached(link: EngineLink, qtbot: QtBot) -> EngineLink:
    link.start()
    qtbot.waitUntil(lambda: link.state is LinkState.READY)
    return link


def test_a_running_engine_is_attached_to(engine: FakeEngine, make_link: LinkMaker, qtbot: QtBot) -> None:
    link = make_link()
    with qtbot.waitSignal(link.status_changed) as told:
        attached(link, qtbot)
    assert told.args == [engine.status]
    assert [method for method, _ in engine.calls] == ["hello", "subscribe_window", "status"]


def test_an_engine_is_started_where_none_runs_and_ended_with_the_window(
    profile: Profile, make_link: LinkMaker, qtbot: QtBot
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    def start(where: Profile) -> subprocess.Popen[bytes]:
        started.append(start_fake(where))
        return started[-1]

    link = attached(make_link(start), qtbot)
    seen = results_of(link)
    link.search("rain", 10)
    qtbot.waitUntil(lambda: any(result.complete for result in seen))
    link.close()
    assert [process.returncode for process in started] == [0]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("engine-link", "searches"))]


def test_a_killed_engine_is_started_again_and_the_search_goes_on(
    profile: Profile, make_link: LinkMaker, qtbot: QtBot
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    def start(where: Profile) -> subprocess.Popen[bytes]:
        started.append(start_fake(where))
        return started[-1]

    link = attached(make_link(start), qtbot)
    seen = results_of(link)
    link.search("rain", 10)
    qtbot.waitUntil(lambda: any(result.complete for result in seen))
    seen.clear()
    states: list[LinkState] = []
    link.state_changed.connect(lambda state, _reason: states.append(state))
    os.kill(started[0].pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: any(result.complete for result in seen), timeout=10_000)
    assert states == [LinkState.RESTARTING, LinkState.READY]
    assert len(started) == 2
    link.close()
    assert [process.returncode for process in started] == [-signal.SIGKILL, 0]


def test_an_engine_that_hangs_is_replaced(profile: Profile, qapp: object, qtbot: QtBot) -> None:
    started: list[subprocess.Popen[bytes]] = []

    def start(where: Profile) -> subprocess.Popen[bytes]:
        started.append(start_fake(where))
        return started[-1]

    connect = partial(EngineClient.connect, timeout=0.5)
    link = EngineLink(profile, connect, start, backoff=(0.05,), heartbeat=0.1)
    try:
        attached(link, qtbot)
        seen = results_of(link)
        os.kill(started[0].pid, signal.SIGSTOP)
        qtbot.waitUntil(lambda: link.state is LinkState.RESTARTING, timeout=20_000)
        link.search("rain", 10)
        qtbot.waitUntil(lambda: any(result.complete for result in seen), timeout=20_000)
        assert len(started) == 2
        assert started[0].returncode == -signal.SIGKILL
    finally:
        link.close()


def test_an_engine_that_ends_at_once_is_tried_again_and_its_end_is_told(
    profile: Profile, make_link: LinkMaker, qtbot: QtBot
) -> None:
    link = make_link()
    reasons: list[str] = []
    link.state_changed.connect(lambda _state, reason: reasons.append(reason))
    link.start()
    qtbot.waitUntil(lambda: len(reasons) >= 3, timeout=10_000)
    assert "exit code 0" in reasons[1]


def test_only_answers_to_the_newest_search_arrive(engine: FakeEngine, make_link: LinkMaker, qtbot: QtBot) -> None:
    released = threading.Event()

    def answers(params: SearchParams) -> list[SearchResult]:
        if params.query == "slow":
            released.wait(10)
        return [answer(params.query, [hit("/" + params.query)])]

    engine.answers = answers
    link = attached(make_link(), qtbot)
    seen = results_of(link)
    link.search("slow", 10)
    qtbot.waitUntil(lambda: engine.queries() == ["slow"])
    link.search("fast", 10)
    released.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert [result.query for result in seen] == ["fast"]


def test_a_forgotten_search_brings_nothing(engine: FakeEngine, make_link: LinkMaker, qtbot: QtBot) -> None:
    released = threading.Event()

    def answers(params: SearchParams) -> list[SearchResult]:
        released.wait(10)
        return [answer(params.query, [])]

    engine.answers = answers
    link = attached(make_link(), qtbot)
    seen = results_of(link)
    link.search("slow", 10)
    qtbot.waitUntil(lambda: engine.queries() == ["slow"])
    link.forget_search()
    released.set()
    answered: list[object] = []
    link.questions.ask(link, "problems", lambda client: client.errors(), answered.append)
    qtbot.waitUntil(lambda: answered == [[]])  # asked after, answered after
    assert seen == []


def test_a_refused_folder_is_told_in_words(engine: FakeEngine, make_link: LinkMaker, qtbot: QtBot) -> None:
    link = attached(make_link(), qtbot)
    with qtbot.waitSignal(link.failed) as told:
        link.add_folder("/no/such/folder")
    assert told.args == [
        "The folder /no/such/folder does not exist. Check the spelling, or connect the drive it is on."
    ]


def test_closing_ends_a_started_engine_that_never_answers(
    profile: Profile, make_link: LinkMaker, qtbot: QtBot, tmp_path: Path
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    def start(where: Profile) -> subprocess.Popen[bytes]:
        started.append(subprocess.Popen(["sleep", "60"], stdin=subprocess.PIPE))
        return started[-1]

    link = make_link(start)
    link.start()
    qtbot.waitUntil(lambda: bool(started))
    link.close()
    assert started[0].returncode == -signal.SIGKILL
    link.close()


def test_calls_on_the_main_thread_return_at_once_while_the_engine_hangs(
    engine: FakeEngine, make_link: LinkMaker, qtbot: QtBot
) -> None:
    released = threading.Event()

    def answers(params: SearchParams) -> list[SearchResult]:
        released.wait(20)
        return []

    engine.answers = answers
    link = attached(make_link(), qtbot)
    for number in range(3000):  # far more than the socket takes
        link.search(f"query {number}", 10)
    link.add_folder("/")
    assert not released.is_set()
    released.set()
    seen = results_of(link)
    engine.answers = lambda params: [answer(params.query, [])]
    link.search("last", 10)
    qtbot.waitUntil(lambda: [result.query for result in seen] == ["last"], timeout=10_000)
