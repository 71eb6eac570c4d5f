"""Answers to somebody who types: every letter's words at once, the meaning of the last one only."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import cast

import apsw
import pytest

from findling.core.answers import LiveSearchParams, SearchParams, SearchResult
from findling.core.errors import Code, FindlingError
from findling.engine import live_search
from findling.engine.engine import Engine
from findling.engine.live_search import FIRST, LiveSearch


class Slow:
    """Stands in for the engine: its model answers when `go` is set, its words at once."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.modelled: queue.Queue[str] = queue.Queue()
        self.limits: list[int] = []

    def search_words(self, params: SearchParams) -> SearchResult:
        self.limits.append(params.limit)
        if params.query == "broken":
            raise FindlingError(Code.INTERNAL, detail="broken")
        if params.query == "damaged":
            raise apsw.CorruptError("the index is malformed")
        return SearchResult(params.query, "hybrid", 0.0, [], complete=False)

    def answers(self, params: SearchParams, superseded: Callable[[], bool]) -> Iterator[SearchResult]:
        self.modelled.put(params.query)
        self.go.wait(20)
        if params.query == "broken":
            raise FindlingError(Code.INTERNAL, detail="broken")
        if params.query == "damaged":
            raise apsw.CorruptError("the index is malformed")
        if superseded():
            raise FindlingError(Code.SUPERSEDED)
        yield SearchResult(params.query, "hybrid", 0.0, [])


class Asker:
    """A client of a live search."""

    def __init__(self) -> None:
        self.engine = Slow()
        self.came: queue.Queue[SearchResult] = queue.Queue()
        self.live = LiveSearch(cast(Engine, self.engine), self.came.put)
        self.live.start()
        self._number = 0

    def ask(self, query: str, **more: object) -> None:
        self._number += 1
        self.live.ask(LiveSearchParams(self._number, SearchParams(query, **more)))  # type: ignore[arg-type]

    def next(self) -> tuple[str, bool, int]:
        result = self.came.get(timeout=20)
        return result.query, result.complete, result.request


@pytest.fixture
def asker() -> Iterator[Asker]:
    made = Asker()
    yield made
    made.engine.go.set()
    made.live.end()


def test_words_come_while_the_model_is_busy_with_an_older_question(asker: Asker) -> None:
    asker.ask("r", limit=50)
    assert asker.next() == ("r", False, 1)
    assert asker.engine.modelled.get(timeout=20) == "r"
    for number, query in enumerate(("ra", "rai", "rain"), 2):
        asker.ask(query, limit=50)
        assert asker.next() == (query, False, number)
    asker.engine.go.set()
    assert asker.next() == ("rain", True, 4)
    assert asker.engine.limits == [FIRST] * 4


def test_the_model_is_not_asked_about_what_is_typed_over(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    asker.engine.go.set()
    monkeypatch.setattr(live_search, "PAUSE_SECONDS", 3600.0)
    asker.ask("ra")
    assert asker.next() == ("ra", False, 1)
    monkeypatch.setattr(live_search, "PAUSE_SECONDS", 0.0)
    asker.ask("rain")
    assert asker.next() == ("rain", False, 2)
    assert asker.next() == ("rain", True, 2)
    assert list(asker.engine.modelled.queue) == ["rain"]


def test_more_of_a_list_is_the_whole_answer_only(asker: Asker) -> None:
    asker.engine.go.set()
    asker.ask("rain", offset=50)
    assert asker.next() == ("rain", True, 1)
    assert asker.engine.limits == []


@pytest.mark.parametrize("query", ["broken", "damaged"])
def test_a_question_that_fails_is_answered_by_the_reason_and_the_next_one_as_ever(asker: Asker, query: str) -> None:
    asker.engine.go.set()
    asker.ask(query)
    failed = asker.came.get(timeout=20)
    assert (failed.query, failed.complete, failed.request, failed.hits) == (query, True, 1, [])
    assert "broken" in failed.notice or "malformed" in failed.notice
    asker.ask("rain")
    assert [asker.next(), asker.next()] == [("rain", False, 2), ("rain", True, 2)]
