"""Lanes at work: packs of documents on all of them, and a question in front of everything.

A question does not wait for the packs that are running: on the processor they are given up (llama.cpp stops within one
operation) and done again afterwards, and the question has all cores to itself.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from findling.core.errors import FindlingError
from findling.models.lane import Lane
from findling.models.llama import Model, Tokens, Vectors
from findling.models.packing import MAX_SEQUENCES
from findling.models.tuned import Tuning


@dataclass(eq=False)
class _Task:
    pack: Sequence[Tokens]
    urgent: bool
    future: Future[Vectors] = field(default_factory=Future)


class Schedule:
    """The lanes of a model, each on a thread of its own."""

    def __init__(self, model: Model, tuning: Tuning) -> None:
        """Raises FindlingError(MODEL_DAMAGED) when the contexts cannot be made."""
        self._tuning = tuning
        self._all_threads = tuning.lanes * tuning.threads
        self.sequences = MAX_SEQUENCES if tuning.pack else 1
        self._change = threading.Condition()
        self._questions: deque[_Task] = deque()
        self._documents: deque[_Task] = deque()
        self._running: dict[Lane, _Task] = {}
        self._closed = False
        self._lanes = [Lane(model, tuning.pack, self.sequences, tuning.threads) for _ in range(tuning.lanes)]
        self._threads = [
            threading.Thread(target=self._serve, args=(lane,), name=f"lane-{number}", daemon=True)
            for number, lane in enumerate(self._lanes)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, pack: Sequence[Tokens], urgent: bool) -> Future[Vectors]:
        """Queue a pack; urgent ones run before all others, at once."""
        task = _Task(pack, urgent)
        with self._change:
            (self._questions if urgent else self._documents).append(task)
            if urgent:
                for lane, running in self._running.items():
                    if not running.urgent:
                        lane.abort()
            self._change.notify_all()
        return task.future

    def _serve(self, lane: Lane) -> None:
        while (task := self._next(lane)) is not None:
            try:
                lane.set_threads(self._all_threads if task.urgent else self._tuning.threads)
                vectors = lane.encode(task.pack)
            except FindlingError as error:
                self._over(lane)
                task.future.set_exception(error)
                continue
            self._over(lane, None if vectors is not None else task)
            if vectors is not None:
                task.future.set_result(vectors)

    def _next(self, lane: Lane) -> _Task | None:
        """The next task for a lane: a question, or a document's pack while no question runs. None at the end."""
        with self._change:
            while True:
                if self._questions:
                    task = self._questions.popleft()
                elif self._documents and not any(running.urgent for running in self._running.values()):
                    task = self._documents.popleft()
                elif self._closed and not self._documents:
                    return None
                else:
                    self._change.wait()
                    continue
                lane.ready()
                self._running[lane] = task
                return task

    def _over(self, lane: Lane, again: _Task | None = None) -> None:
        with self._change:
            del self._running[lane]
            if again is not None:
                self._documents.appendleft(again)
            self._change.notify_all()

    def close(self) -> None:
        """Finish what is queued, then free the contexts (not the model)."""
        with self._change:
            self._closed = True
            self._change.notify_all()
        for thread in self._threads:
            thread.join()
        for lane in self._lanes:
            lane.close()
