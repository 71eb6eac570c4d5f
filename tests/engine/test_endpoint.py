"""The endpoint: private, for several clients at once, harmed by none of them."""

from __future__ import annotations

import os
import socket
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.engine.conftest import settle
from tests.processes import wait_until

from findling.core.answers import SearchParams, SearchResult
from findling.core.client import EngineClient
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.protocol import PROTOCOL_VERSION, Hello, OpenParams, Status
from findling.core.rpc import Caller
from findling.core.transport import Stream, connect
from findling.core.wire import Nothing
from findling.engine.endpoint import Endpoint
from findling.engine.engine import Engine

TEXTS = {"a.txt": "The ferry leaves the harbour at nine.", "b.txt": "Soak the beans overnight."}


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    folder = tmp_path_factory.mktemp("library")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    with Engine(Profile(tmp_path_factory.mktemp("profile"))) as engine:
        engine.add_folder(str(folder))
        settle(engine)
        made = Endpoint(engine)
        yield made
        made.close()


@pytest.fixture
def attach(endpoint: Endpoint) -> Iterator[Callable[..., EngineClient]]:
    clients: list[EngineClient] = []

    def begin(**callbacks: object) -> EngineClient:
        clients.append(EngineClient.connect(endpoint.engine.profile, **callbacks))  # type: ignore[arg-type]
        return clients[-1]

    yield begin
    for client in clients:
        client.close()
    assert endpoint.idle.wait(10)


@pytest.fixture
def stranger(endpoint: Endpoint) -> Iterator[Stream]:
    stream = connect(endpoint.engine.profile.endpoint, 2.0)
    yield stream
    stream.end()
    stream.close()


def refusal(stream: Stream, method: str, params: object) -> FindlingError:
    calls = Caller(stream.channel)
    with pytest.raises(FindlingError) as error:
        calls.call(method, params, Nothing, 10)
    stream.end()
    calls.join()
    return error.value


@pytest.mark.skipif(os.name == "nt", reason="Unix sockets")
def test_only_its_user_can_come_in(endpoint: Endpoint) -> None:
    assert stat.S_IMODE(Path(endpoint.engine.profile.endpoint).stat().st_mode) == 0o600


def test_several_clients_are_served_at_once(attach: Callable[..., EngineClient]) -> None:
    clients = [attach() for _ in range(4)]
    found: list[str] = []

    def ask(client: EngineClient, query: str) -> None:
        found.extend(Path(client.search(SearchParams(query)).hits[0].path).name for _ in range(10))

    threads = [
        threading.Thread(target=ask, args=(client, query))
        for client, query in zip(clients, ("ferry", "beans", "When does the boat go?", "legumes"), strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == ["a.txt"] * 20 + ["b.txt"] * 20


def test_a_live_search_brings_words_first_and_then_everything(attach: Callable[..., EngineClient]) -> None:
    results: list[SearchResult] = []
    client = attach(on_results=results.append)
    number = client.search_live(SearchParams("ferry"))
    wait_until(lambda: bool(results) and results[-1].complete)
    assert [(result.request, result.complete) for result in results] == [(number, False), (number, True)]
    assert results[0].hits[0].matched == ["words"]
    assert results[1].hits[0].matched == ["words", "meaning"]


def test_a_newer_search_takes_the_place_of_older_ones(attach: Callable[..., EngineClient]) -> None:
    results: list[SearchResult] = []
    client = attach(on_results=results.append)
    numbers = [client.search_live(SearchParams("ferry harbour nine"[: 3 + n])) for n in range(15)]
    wait_until(lambda: any(result.complete and result.request == numbers[-1] for result in results))
    requests = [result.request for result in results]
    assert requests == sorted(requests)
    assert results[-1].query == "ferry harbour nine"[:17]


def test_a_subscriber_is_told_at_once_and_when_something_changes(
    endpoint: Endpoint, attach: Callable[..., EngineClient]
) -> None:
    seen: list[Status] = []
    client = attach(on_status=seen.append)
    client.subscribe()
    wait_until(lambda: bool(seen))
    assert seen[0].state == "idle"
    client.pause()
    try:
        wait_until(lambda: endpoint.engine.status() == seen[-1])
    finally:
        client.resume()


def test_only_windows_are_raised_and_the_newest_first(attach: Callable[..., EngineClient]) -> None:
    asked: list[tuple[str, str]] = []
    client = attach()
    assert not client.raise_window(OpenParams("x"))
    for name in ("first", "second"):
        attach(on_open=lambda params, name=name: asked.append((name, params.query))).subscribe()
    assert client.raise_window(OpenParams("x"))
    wait_until(lambda: bool(asked))
    assert asked == [("second", "x")]


def test_errors_come_back_typed(attach: Callable[..., EngineClient], tmp_path: Path) -> None:
    with pytest.raises(FindlingError) as error:
        attach().add_folder(str(tmp_path / "none"))
    assert (error.value.code, error.value.params["path"]) == (Code.FOLDER_MISSING, str(tmp_path / "none"))
    with pytest.raises(FindlingError) as error:
        attach().remove_folder(str(tmp_path))
    assert error.value.code is Code.FOLDER_NOT_WATCHED


def test_a_client_of_another_version_is_refused(stranger: Stream) -> None:
    error = refusal(stranger, "hello", Hello(PROTOCOL_VERSION + 1, "9.9"))
    assert error.code is Code.PROTOCOL
    assert "9.9" in str(error)


def test_nothing_is_answered_before_hello(stranger: Stream) -> None:
    assert refusal(stranger, "status", Nothing()).code is Code.PROTOCOL


def test_an_unknown_method_is_refused(stranger: Stream) -> None:
    assert "no method dance" in str(refusal(stranger, "dance", Nothing()))


@pytest.mark.skipif(os.name == "nt", reason="Unix sockets")
@pytest.mark.parametrize(
    "nonsense",
    [b"GET / HTTP/1.1\r\n\r\n", b"\0" * 100 + b"\n", b"x" * 3_000_000, b'{"jsonrpc":"2.0","attachment":5}\n'],
)
def test_nonsense_harms_nobody_else(endpoint: Endpoint, attach: Callable[..., EngineClient], nonsense: bytes) -> None:
    client = attach()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as raw:
        raw.connect(endpoint.engine.profile.endpoint)
        try:
            raw.sendall(nonsense)
            raw.shutdown(socket.SHUT_WR)
            while raw.recv(1000):
                pass
        except OSError:
            pass  # it hung up, as it should
    assert client.search(SearchParams("ferry")).hits


def test_a_live_search_with_wrong_parameters_ends_that_client_only(
    endpoint: Endpoint, attach: Callable[..., EngineClient]
) -> None:
    bad, good = attach(), attach()
    bad._calls.notify("search_live", Nothing())
    wait_until(lambda: bad.ended)
    assert good.status().state == "idle"


@pytest.mark.skipif(os.name == "nt", reason="Unix sockets")
def test_a_socket_left_by_a_killed_engine_is_replaced(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as dead:
        dead.bind(profile.endpoint)
    with pytest.raises(FindlingError) as error:
        EngineClient.connect(profile)
    assert error.value.code is Code.ENGINE_UNREACHABLE
    with Engine(profile) as engine:
        endpoint = Endpoint(engine)
        with EngineClient.connect(profile) as client:
            assert client.status().folders == []
            endpoint.close()
            wait_until(lambda: client.ended)
            with pytest.raises(FindlingError):
                client.status()
    assert not Path(profile.endpoint).exists()
