"""The protocol: messages whole or refused, answers to whoever asked, and nobody left waiting."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO, cast

import msgspec
import pytest

from findling.core.answers import SearchParams
from findling.core.errors import Code, FindlingError, explain
from findling.core.protocol import FolderParams
from findling.core.rpc import FAILED, Caller, Channel, decode, failure, raised, reply, request
from findling.core.wire import Message, Nothing, RpcError

Pair = tuple[Channel, Channel]


@pytest.fixture
def pair() -> Iterator[Pair]:
    """Two connected channels; what is left open is closed."""
    ends = [os.pipe() for _ in range(2)]
    files = [
        cast(BinaryIO, os.fdopen(end, mode)) for pipe in ends for end, mode in zip(pipe, ("rb", "wb"), strict=True)
    ]
    (read_a, write_a, read_b, write_b) = files
    yield Channel(read_a, write_b, 10_000), Channel(read_b, write_a, 10_000)
    for file in (write_a, write_b, read_a, read_b):
        file.close()


def hang_up(channel: Channel) -> None:
    channel._writer.close()


def received(data: bytes, limit: int = 1000) -> tuple[Message, bytes] | None:
    return Channel(cast(BinaryIO, io.BytesIO(data)), cast(BinaryIO, io.BytesIO()), limit).receive()


def test_messages_and_attachments_arrive_as_they_were_sent(pair: Pair) -> None:
    here, there = pair
    here.send(request("search", SearchParams("päron\n渡轮"), 7))
    here.send(reply(8, Nothing(), attachment=3), b"\n\0x")
    here.send(request("ready", Nothing()))
    first, second, third = there.receive(), there.receive(), there.receive()
    assert first is not None
    assert (first[0].id, first[0].method, first[1]) == (7, "search", b"")
    assert decode(first[0].params, SearchParams) == SearchParams("päron\n渡轮")
    assert second is not None
    assert (second[0].id, second[1]) == (8, b"\n\0x")
    assert third is not None
    assert third[0].id is None
    hang_up(here)
    assert there.receive() is None


@pytest.mark.parametrize(
    "line",
    [
        b"hello\n",
        b'{"jsonrpc":"1.0"}\n',
        b'{"jsonrpc":"2.0","id":"x"}\n',
        b"[]\n",
        b'{"jsonrpc":"2.0","attachment":-1}\n',
        b'{"jsonrpc":"2.0","attachment":9999999999}\n',
        b"x" * 1000 + b"\n",
    ],
)
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(FindlingError) as error:
        received(line)
    assert error.value.code is Code.PROTOCOL


@pytest.mark.parametrize("data", [b"", b'{"jsonrpc":"2.0","id":1', b'{"jsonrpc":"2.0","id":1,"attachment":5}\nabc'])
def test_a_message_that_breaks_off_is_the_end(data: bytes) -> None:
    assert received(data) is None


def test_answers_find_their_question_in_any_order(pair: Pair) -> None:
    here, there = pair
    calls = Caller(here)
    futures = [calls.start("add_folder", FolderParams(str(number))) for number in range(20)]
    asked = [received for _ in futures if (received := there.receive()) is not None]
    for question, _ in reversed(asked):
        there.send(reply(question.id, decode(question.params, FolderParams).path))
    assert [msgspec.json.decode(future.result(10)[0]) for future in futures] == [str(n) for n in range(20)]
    hang_up(there)
    calls.join()


def test_many_threads_may_call_at_once(pair: Pair) -> None:
    here, there = pair
    calls = Caller(here)

    def echo() -> None:
        while (asked := there.receive()) is not None:
            there.send(reply(asked[0].id, decode(asked[0].params, FolderParams).path))

    thread = threading.Thread(target=echo)
    thread.start()
    with ThreadPoolExecutor(8) as pool:
        texts = [f"{number}" * 200 for number in range(300)]
        assert list(pool.map(lambda text: calls.call("x", FolderParams(text), str, 30), texts)) == texts
    hang_up(here)
    thread.join()
    hang_up(there)
    calls.join()


@pytest.mark.parametrize("code", list(Code))
def test_errors_cross_with_code_parameters_and_words(code: Code) -> None:
    error = FindlingError(
        code,
        path="/a {b}",
        detail="ö",
        name="n",
        known="k",
        page=2,
        model="m",
        device="d",
        dimension=3,
        language="l",
        near=1,
        far=2,
        fitting=1,
        all=2,
        host="h",
        file="f",
        repository="r",
        candidates="c",
        found="1",
        expected="2",
        pattern="p",
        hint="h",
        most=9,
        forbids="f",
        wanted="w",
        status=404,
        seconds=60,
        needed="2 GB",
        free="1 GB",
    )
    message = msgspec.json.decode(msgspec.json.encode(failure(3, error)), type=Message)
    assert message.error is not None
    back = raised(message.error)
    assert (back.code, back.params, str(back)) == (code, error.params, str(error))
    assert str(error) == explain(code.value, error.params)
    assert "?" not in str(error)


def test_an_error_of_another_version_is_still_told() -> None:
    data = msgspec.json.decode(b'{"code":-32000,"message":"so","data":{"code":"later"}}', type=RpcError)
    assert raised(data).code is Code.INTERNAL
    assert "so" in str(raised(data))
    assert raised(RpcError(FAILED, "bare")).code is Code.PROTOCOL
    assert explain("later") == "Unknown problem (later)."
    assert "?" in explain(Code.FOLDER_MISSING)


def test_a_refusal_is_raised_where_the_question_was_asked(pair: Pair) -> None:
    here, there = pair
    calls = Caller(here)
    future = calls.start("add_folder", FolderParams("/x"))
    message = there.receive()
    assert message is not None
    there.send(failure(message[0].id, FindlingError(Code.FOLDER_MISSING, path="/x")))
    with pytest.raises(FindlingError) as error:
        future.result(10)
    assert (error.value.code, error.value.params) == (Code.FOLDER_MISSING, {"path": "/x"})
    hang_up(there)
    calls.join()


def test_the_end_of_the_stream_fails_what_waits_and_what_comes_later(pair: Pair) -> None:
    here, there = pair
    ended = threading.Event()
    calls = Caller(here, on_end=ended.set, ending=lambda: FindlingError(Code.EMBEDDER_STOPPED, detail="gone"))
    waiting = calls.start("embed", Nothing())
    hang_up(there)
    assert ended.wait(10)
    for future in (waiting, calls.start("embed", Nothing())):
        with pytest.raises(FindlingError) as error:
            future.result(10)
        assert error.value.code is Code.EMBEDDER_STOPPED
    assert calls.ended
    calls.notify("bye", Nothing())  # nobody hears it, and that is no error


def test_nonsense_from_the_other_side_ends_the_conversation(pair: Pair) -> None:
    here, there = pair
    calls = Caller(here)
    waiting = calls.start("status", Nothing())
    there._writer.write(b"Segmentation fault\n")
    there._writer.flush()
    with pytest.raises(FindlingError):
        waiting.result(10)
    calls.join()


def test_notifications_are_handed_on_in_order_and_stray_answers_dropped(pair: Pair) -> None:
    here, there = pair
    heard: list[str | None] = []
    calls = Caller(here, on_notification=lambda message: heard.append(message.method))
    there.send(request("status", Nothing()))
    there.send(reply(99, Nothing()))
    there.send(request("results", Nothing()))
    hang_up(there)
    calls.join()
    assert heard == ["status", "results"]


def test_a_call_that_takes_too_long_says_so(pair: Pair) -> None:
    here, there = pair
    calls = Caller(here)
    with pytest.raises(FindlingError) as error:
        calls.call("status", Nothing(), Nothing, timeout=0.01)
    assert error.value.code is Code.ENGINE_UNREACHABLE
    hang_up(there)
    calls.join()


def test_parameters_that_do_not_fit_are_a_protocol_error() -> None:
    with pytest.raises(FindlingError) as error:
        decode(msgspec.Raw(b'{"query": 3}'), SearchParams)
    assert error.value.code is Code.PROTOCOL
    assert "query" in str(error.value)
