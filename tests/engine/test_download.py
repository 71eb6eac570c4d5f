"""Downloads against a real server that misbehaves in every way a hub or a network does."""

from __future__ import annotations

import os
import shutil
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import filelock
import pytest
from tests.engine.hub_server import HubServer, broken_off, hub_server, redirected, silent, status
from tests.engine.model_files import gguf

from findling.core import settings
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.models.catalogue import ModelSpec, Quantisation, find_model
from findling.models.download import discard_download, fetch_model
from findling.models.http import Patience
from findling.models.partial import Progress
from findling.models.transfer import Control, Plan

PART = 64 * 1024
PLAN = Plan(PART, 3, Patience(attempts=4, first_wait=0.01, longest_wait=0.02, connecting=5.0, reading=1.0))
SPEC = find_model("multilingual-e5-small")
WEIGHTS = 2 * 1024 * 1024
PATH = "people/e5-gguf/resolve/main/multilingual-e5-small-q8_0.gguf"


@pytest.fixture
def content(hub: HubServer) -> bytes:
    made = gguf({"general.architecture": "bert"}, WEIGHTS)
    hub.put(PATH, made)
    return made


class Fetch(NamedTuple):
    """Downloads into one profile."""

    profile: Profile
    spec: ModelSpec

    def __call__(
        self,
        progress: Callable[[Progress], None] | None = None,
        control: Control | None = None,
        plan: Plan = PLAN,
    ) -> Path:
        return fetch_model(self.profile, self.spec, "Q8_0", progress, control, plan)

    def error(self, plan: Plan = PLAN) -> FindlingError:
        with pytest.raises(FindlingError) as caught:
            self(plan=plan)
        assert not list(self.profile.models.glob("*.gguf"))
        assert "?" not in str(caught.value), "a parameter of the sentence is missing"
        return caught.value

    @property
    def partials(self) -> list[Path]:
        return sorted(self.profile.models.glob("downloads/*.part"))


def from_hub(**changes: object) -> ModelSpec:
    facts = {each: getattr(SPEC, each) for each in SPEC.__struct_fields__}
    return ModelSpec(**(facts | {"repository": "people/e5-gguf"} | changes))


@pytest.fixture
def fetch(tmp_path: Path) -> Fetch:
    return Fetch(Profile(tmp_path / "profile"), from_hub())


def test_a_model_arrives_whole_in_parts_over_several_connections(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    seen: list[Progress] = []
    path = fetch(seen.append)
    assert path == fetch.profile.models / "multilingual-e5-small-Q8_0.gguf"
    assert path.read_bytes() == content
    assert sorted(hub.parts()) == [(at, min(at + PART, len(content)) - 1) for at in range(0, len(content), PART)]
    assert not fetch.partials
    assert {each.stage for each in seen} == {"fetching", "checking"}
    done = [each.done for each in seen if each.stage == "fetching"]
    assert done == sorted(done)
    assert done[-1] == seen[0].total == len(content)
    asked = len(hub.asked)
    assert fetch() == path
    assert len(hub.asked) == asked, "a model that is here is not fetched again"


def test_progress_is_seen_while_a_part_is_in_flight(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    hub.pause = 0.02
    seen: list[Progress] = []
    fetch(seen.append, plan=Plan(len(content), 1, PLAN.patience))
    assert len(hub.parts()) == 1
    within = [each for each in seen if each.stage == "fetching" and 0 < each.done < len(content)]
    assert len(within) > 1
    assert any(each.rate > 0 for each in within)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (401, Code.HUB_DENIED),
        (403, Code.HUB_DENIED),
        (404, Code.HUB_NOT_FOUND),
        (416, Code.HUB_RANGE),
        (429, Code.HUB_BUSY),
        (451, Code.HUB_REFUSED),
        (500, Code.HUB_FAILED),
        (503, Code.HUB_FAILED),
    ],
)
def test_a_status_that_stays_is_told(hub: HubServer, content: bytes, fetch: Fetch, code: int, expected: Code) -> None:
    hub.always = status(code)
    assert fetch.error().code is expected
    hub.always, asked = None, len(hub.asked)
    assert asked <= 4, "attempts are bounded"
    assert fetch().read_bytes() == content


@pytest.mark.parametrize("code", [403, 404, 416, 451])
def test_a_status_in_the_middle_is_told(hub: HubServer, content: bytes, fetch: Fetch, code: int) -> None:
    hub.faults.extend([lambda _: False] * 5 + [status(code)] * 100)
    expected = {403: Code.HUB_DENIED, 404: Code.HUB_NOT_FOUND, 416: Code.HUB_RANGE, 451: Code.HUB_REFUSED}
    assert fetch.error().code is expected[code]


@pytest.mark.parametrize(
    "fault",
    [
        status(429),
        status(429, Retry_After="0"),
        status(429, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"),
        status(500),
        status(503, Retry_After="0"),
        broken_off(0),
        broken_off(10_000),
        silent(),
        silent(10_000),
        silent(head=False),
    ],
)
def test_a_trouble_that_passes_is_got_over(
    hub: HubServer, content: bytes, fetch: Fetch, fault: Callable[..., bool]
) -> None:
    hub.faults.extend([fault] * 2 + [lambda _: False] * 4 + [fault])
    assert fetch().read_bytes() == content


def test_what_came_before_a_break_is_not_fetched_again(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    hub.faults.append(broken_off(10_000))
    assert fetch(plan=Plan(PART, 1, PLAN.patience)).read_bytes() == content
    assert hub.parts()[:2] == [(0, PART - 1), (10_000, PART - 1)]


def test_a_long_wait_is_left_to_the_user(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    hub.always = status(429, Retry_After="3600")
    error = fetch.error()
    assert error.code is Code.HUB_BUSY
    assert "3600 seconds" in str(error)
    assert len(hub.asked) == 1


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (broken_off(0), Code.DOWNLOAD_TRUNCATED),
        (silent(), Code.DOWNLOAD_STALLED),
        (silent(head=False), Code.DOWNLOAD_STALLED),
    ],
)
def test_a_trouble_that_stays_is_told(
    hub: HubServer, content: bytes, fetch: Fetch, fault: Callable[..., bool], expected: Code
) -> None:
    hub.faults.extend([lambda _: False] * 5 + [fault] * 100)
    patience = Patience(attempts=2, first_wait=0.01, longest_wait=0.02, reading=0.2)
    assert fetch.error(Plan(PART, 2, patience)).code is expected
    hub.faults.clear()
    before = hub.parts()
    finished = [span for span in before[:5] if before.count(span) == 1]
    assert fetch().read_bytes() == content
    assert not set(finished) & set(hub.parts()[len(before) :]), "a finished part was fetched again"


def test_a_server_without_parts_is_read_as_one_stream(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    hub.ranges = False
    hub.faults.append(broken_off(100_000))
    seen: list[Progress] = []
    assert fetch(seen.append).read_bytes() == content
    assert seen[0].total == len(content)


def test_a_stream_that_breaks_off_every_time_is_told(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    hub.ranges = False
    hub.faults.extend([broken_off(100_000)] * 100)
    assert fetch.error().code is Code.DOWNLOAD_TRUNCATED


def test_a_wrong_hash_deletes_the_file_and_says_so(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    def other_bytes(handler: object) -> bool:
        hub.files[PATH] = content[:-1] + b"?"
        return False

    hub.faults.append(other_bytes)
    assert fetch.error().code is Code.DOWNLOAD_WRONG_HASH
    assert not fetch.partials
    hub.files[PATH] = content
    assert fetch().read_bytes() == content


def test_a_file_that_is_no_model_is_refused(hub: HubServer, fetch: Fetch) -> None:
    hub.put(PATH, b"<!doctype html>" * 10_000)
    assert fetch.error().code is Code.MODEL_NOT_GGUF
    hub.put(PATH, gguf({"general.architecture": "bert"}, WEIGHTS)[:-1000])
    assert fetch.error().code is Code.MODEL_DAMAGED
    assert not fetch.partials


def test_another_size_than_the_hub_says_is_refused(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    def longer(handler: object) -> bool:
        hub.files[PATH] = content + b"more"
        return False

    hub.always = longer
    assert fetch.error().code is Code.DOWNLOAD_WRONG_SIZE


def test_a_file_that_changes_during_a_download_is_fetched_afresh(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    hub.hashes = False  # so that only the server's own mark tells versions apart
    other = gguf({"general.architecture": "bert"}, WEIGHTS)[:-WEIGHTS] + os.urandom(WEIGHTS)

    def change(handler: object) -> bool:
        hub.put(PATH, other)
        return False

    hub.faults.extend([lambda _: False] * 9 + [change])
    assert fetch().read_bytes() == other


def test_a_file_that_never_stays_the_same_is_told(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    def change(handler: object) -> bool:
        hub.etags[PATH] = f'"{os.urandom(8).hex()}"'
        return False

    hub.always = change
    assert fetch.error().code is Code.DOWNLOAD_CHANGED


def stopped_after(hub: HubServer, fetch: Fetch, requests: int) -> None:
    """Cancel a download when so many requests were made."""
    control = Control()
    hub.pause = 0.005

    def stop() -> None:
        hub.wait_for_requests(requests)
        control.cancel()

    thread = threading.Thread(target=stop)
    thread.start()
    with pytest.raises(FindlingError) as caught:
        fetch(control=control)
    thread.join()
    assert caught.value.code is Code.DOWNLOAD_CANCELLED
    hub.pause = 0


@pytest.mark.parametrize("hashes", [True, False])
def test_a_cancelled_download_goes_on_where_it_stopped(
    hub: HubServer, content: bytes, fetch: Fetch, hashes: bool
) -> None:
    hub.hashes = hashes
    stopped_after(hub, fetch, 15)
    assert fetch.partials
    before = len(hub.parts())
    assert fetch().read_bytes() == content
    assert len(hub.parts()) - before < len(content) / PART - 8


@pytest.mark.parametrize("hashes", [True, False])
def test_a_file_that_changed_since_it_was_stopped_is_fetched_afresh(
    hub: HubServer, content: bytes, fetch: Fetch, hashes: bool
) -> None:
    hub.hashes = hashes
    stopped_after(hub, fetch, 15)
    other = content[:-WEIGHTS] + os.urandom(WEIGHTS)
    hub.put(PATH, other)
    before = len(hub.parts())
    assert fetch().read_bytes() == other
    assert len(hub.parts()) - before == -(-len(content) // PART)


def test_cancelling_does_not_wait_for_a_silent_server(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    patience = Patience(reading=1e9)
    hub.always = lambda handler: handler.span != (0, 0) and silent()(handler)
    control = Control()
    caught: list[FindlingError] = []

    def run() -> None:
        try:
            fetch(control=control, plan=Plan(PART, 3, patience))
        except FindlingError as error:
            caught.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    hub.wait_for_requests(4)
    control.cancel()
    thread.join(60)
    assert [error.code for error in caught] == [Code.DOWNLOAD_CANCELLED]


def test_a_paused_download_asks_for_nothing_and_goes_on(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    control = Control()
    hub.pause = 0.005
    result: list[Path] = []
    seen: list[Progress] = []
    reported = threading.Event()

    def report(progress: Progress) -> None:
        seen.append(progress)
        reported.set()

    thread = threading.Thread(target=lambda: result.append(fetch(report, control)))
    thread.start()
    hub.wait_for_requests(6)
    control.pause()
    for _ in range(8):  # reports go on: the first ones may still count what was in flight
        reported.clear()
        assert reported.wait(30)
    asked = len(hub.asked)
    quiet = seen[-1].done
    for _ in range(3):
        reported.clear()
        assert reported.wait(30)
    assert (len(hub.asked), seen[-1].done) == (asked, quiet)
    assert quiet < len(content)
    control.resume()
    thread.join(60)
    assert result[0].read_bytes() == content


def test_a_mistake_in_the_callback_ends_the_download_and_its_threads(
    hub: HubServer, content: bytes, fetch: Fetch
) -> None:
    def report(progress: Progress) -> None:
        raise RuntimeError("a mistake")

    hub.pause = 0.01
    with pytest.raises(RuntimeError, match="a mistake"):
        fetch(report)
    assert not [thread for thread in threading.enumerate() if thread.name == "download"]
    hub.pause = 0
    assert fetch().read_bytes() == content


def test_two_downloads_of_one_file_exclude_each_other(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    folder = fetch.profile.models / "downloads"
    folder.mkdir(parents=True)
    with filelock.FileLock(folder / "multilingual-e5-small-Q8_0.gguf.lock", is_singleton=False):
        assert fetch.error().code is Code.DOWNLOAD_RUNNING
        with pytest.raises(FindlingError):
            discard_download(fetch.profile, fetch.spec, "Q8_0")
    assert fetch().read_bytes() == content


def test_what_is_left_of_a_download_can_be_deleted(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    stopped_after(hub, fetch, 10)
    assert fetch.partials
    discard_download(fetch.profile, fetch.spec, "Q8_0")
    assert not fetch.partials


def test_too_little_room_is_told_before_and_during(
    hub: HubServer, content: bytes, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = shutil.disk_usage(fetch.profile.folder.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: real._replace(free=130_000_000))
    error = fetch.error()
    assert error.code is Code.NO_ROOM
    assert "130 MB are free" in str(error)
    assert not hub.parts()
    calls: Counter[str] = Counter()

    def shrinking(_: object) -> object:
        calls["all"] += 1
        return real._replace(free=10**12 if calls["all"] < 8 else 0)

    monkeypatch.setattr(shutil, "disk_usage", shrinking)
    assert fetch.error().code is Code.NO_ROOM
    assert fetch.partials
    before = hub.parts()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: real._replace(free=10**12))
    assert fetch().read_bytes() == content
    assert len(hub.parts()) < 2 * len(content) / PART, before


def test_no_network_is_told(fetch: Fetch, hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    error = fetch.error()
    assert error.code is Code.NO_NETWORK
    assert "127.0.0.1:9" in str(error)
    monkeypatch.setenv("HF_ENDPOINT", "http://nowhere.invalid")
    assert fetch.error().code is Code.NO_NETWORK
    monkeypatch.setenv("HF_ENDPOINT", "nonsense")
    assert fetch.error().code is Code.NO_NETWORK


def test_nothing_is_asked_when_offline(
    hub: HubServer, content: bytes, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetch.profile.create()
    settings.save(fetch.profile.settings, settings.Settings(offline=True))
    assert fetch.error().code is Code.OFFLINE
    settings.save(fetch.profile.settings, settings.Settings(offline=False))
    for name in ("FINDLING_OFFLINE", "HF_HUB_OFFLINE"):
        monkeypatch.setenv(name, "1")
        assert fetch.error().code is Code.OFFLINE
        monkeypatch.setenv(name, "0")
    assert not hub.listings
    assert not hub.asked
    assert fetch().read_bytes() == content


def test_the_token_goes_to_the_hub_and_to_nobody_else(
    hub: HubServer, content: bytes, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    with hub_server() as elsewhere:
        elsewhere.put(PATH, content)
        hub.always = redirected(elsewhere.url)
        assert fetch().read_bytes() == content
        assert elsewhere.parts()
        assert not any("authorization" in map(str.lower, asked.headers) for asked in elsewhere.asked)
        assert not any("hf_secret" in str(asked) for asked in elsewhere.asked)
    assert all(asked.headers["Authorization"] == "Bearer hf_secret" for asked in hub.asked)
    assert hub.listings[0]["Authorization"] == "Bearer hf_secret"


def test_a_chain_of_redirects_ends(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    hub.always = redirected(hub.url)
    assert fetch.error().code is Code.HUB_REFUSED


def test_a_proxy_is_used(hub: HubServer, content: bytes, fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
    with hub_server() as proxy:
        proxy.put(PATH, content)
        monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
        monkeypatch.setenv("HF_TOKEN", "hf_secret")
        monkeypatch.setenv("http_proxy", proxy.url)
        assert fetch().read_bytes() == content
        assert proxy.parts()
        assert "hf_secret" not in str(proxy.asked) + str(proxy.listings), "sent over a network that can be read"
        assert not hub.asked


def test_a_model_that_no_repository_has_says_so(fetch: Fetch, hub: HubServer) -> None:
    nowhere = Fetch(fetch.profile, from_hub(repository=""))
    assert nowhere.error().code is Code.MODEL_NOT_ON_HUB
    assert not hub.listings


def test_the_hash_of_the_catalogue_must_match(hub: HubServer, content: bytes, fetch: Fetch) -> None:
    pinned = from_hub(quantisation=[Quantisation("Q8_0", sha256="ab" * 32)])
    assert Fetch(fetch.profile, pinned).error().code is Code.HUB_DIFFERS
    assert not hub.asked
    hub.hashes = False
    assert Fetch(fetch.profile, pinned).error().code is Code.DOWNLOAD_WRONG_HASH
