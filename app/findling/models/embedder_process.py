"""The engine's handle on the embedder: started when first needed, restarted when it dies, its tuning remembered."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from findling.core.embedding import Embedded, EmbedParams, Loaded, LoadParams, RerankParams, Role
from findling.core.errors import Code, FindlingError
from findling.core.process import Child
from findling.core.remembered import recall, remember
from findling.core.rpc import Answer, decode
from findling.core.wire import Nothing
from findling.models.catalogue import ModelSpec, check_file
from findling.models.tuned import Tuning

TUNING = "tuning"
LOAD_TIMEOUT = 300.0
EMBED_TIMEOUT = 1800.0
"""Seconds. Longer than any honest work: beyond it the embedder is taken for hung and ended."""


class EmbedderProcess:
    """One model in one child process. Calls are thread-safe and start the child where there is none."""

    def __init__(
        self, spec: ModelSpec, path: Path, dimension: int = 0, device: str = "auto", tuning: Tuning | None = None
    ) -> None:
        """`dimension`: values kept of each vector, 0 for all; `device`: "auto", "cpu" or a name of ggml's; `tuning`:
        an arrangement to take instead of the one that was measured here."""
        self._arrangement = tuning
        self.spec = spec
        self._path = path
        self._dimension = dimension
        self._wanted = device
        self.warnings: list[str] = []
        """Sentences that a person should read about this model on this machine."""
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._closed = False
        self.loaded: Loaded | None = None

    def start(self) -> Loaded:
        """The loaded model, loading it first where needed.

        Raises FindlingError with a MODEL_ code, or EMBEDDER_STOPPED when the process dies while loading.
        """
        with self._lock:
            if self._closed:
                raise FindlingError(Code.EMBEDDER_STOPPED, detail="Findling is closing")
            if self._child is not None and not self._child.calls.ended and self.loaded is not None:
                return self.loaded
            self._end_child()
            check_file(self._path)
            try:
                self.loaded = self._load()
            except FindlingError as error:
                self._end_child()
                if error.code is not Code.MODEL_SELF_TEST or self._wanted == "cpu" or "device" not in error.params:
                    raise
                self._wanted = "cpu"
                refusal = FindlingError(Code.DEVICE_REFUSED, model=self.spec.name, **error.params)
                self.loaded = self._load()
                self.warnings.append(str(refusal))
            self.warnings += [warning for warning in self.loaded.warnings if warning not in self.warnings]
            return self.loaded

    def _load(self) -> Loaded:
        child = self._child = Child("embedder", ending=Code.EMBEDDER_STOPPED)
        spec = msgspec.json.encode(self.spec).decode()
        parameters = LoadParams(spec, str(self._path), self._remembered(), self._dimension, self._wanted)
        return child.calls.call("load", parameters, Loaded, LOAD_TIMEOUT)

    def tune(self, anew: bool = False) -> Tuning:
        """Measure how the model runs best here, unless that is known already; takes a few seconds."""
        loaded = self.start()
        if loaded.tuning and not anew:
            return msgspec.json.decode(loaded.tuning, type=Tuning)
        child = self._running()
        self.loaded = loaded = child.calls.call("measure", Nothing(), Loaded, LOAD_TIMEOUT)
        remember(TUNING, loaded.tuning.encode(), *self._identity())
        return msgspec.json.decode(loaded.tuning, type=Tuning)

    def embed(self, texts: list[str], role: Role, cut: bool = False) -> npt.NDArray[np.float32]:
        """Unit vectors, float32 [len(texts), dimension].

        Raises FindlingError(EMBEDDER_STOPPED) when the process dies or hangs on them; it is started again by
        the next call.
        """
        raw, attachment = self._answer("embed", EmbedParams(texts, role, cut))
        shape = decode(raw, Embedded)
        return np.frombuffer(attachment, np.float32).reshape(shape.rows, shape.dimension)

    def rerank(self, query: str, passages: list[str]) -> npt.NDArray[np.float32]:
        """P(a passage answers the question), float32 [len(passages)].

        Raises FindlingError(EMBEDDER_STOPPED), or MODEL_NO_HEAD for a model that is no reranker.
        """
        raw, _ = self._answer("rerank", RerankParams(query, passages))
        return np.asarray(decode(raw, list[float]), np.float32)

    def _answer(self, method: str, params: object) -> Answer:
        """The child's answer; one that hangs is ended. Raises FindlingError(EMBEDDER_STOPPED) or what it says."""
        self.start()
        child = self._running()
        try:
            return child.calls.start(method, params).result(EMBED_TIMEOUT)
        except TimeoutError as error:
            child.kill()
            raise FindlingError(Code.EMBEDDER_STOPPED, detail="it did not answer") from error

    @property
    def device(self) -> str:
        """The device in use, "" until a model is loaded."""
        return self.loaded.device if self.loaded else ""

    def close(self) -> None:
        """End the child; later calls fail. Safe to call twice."""
        self._closed = True
        child = self._child
        if child is not None:
            child.close()  # without the lock: a load in progress fails at once instead of delaying the end
        with self._lock:
            self._end_child()

    def _running(self) -> Child:
        if self._child is None:
            raise FindlingError(Code.EMBEDDER_STOPPED, detail="it is not running")
        return self._child

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.close()
            self._child = None

    def _identity(self) -> tuple[object, ...]:
        """What an arrangement is good for: this file, on this device, with these cores."""
        status = self._path.stat()
        return self._path, status.st_size, status.st_mtime_ns, os.cpu_count(), self._wanted

    def _remembered(self) -> str:
        if self._arrangement is not None:
            return msgspec.json.encode(self._arrangement).decode()
        try:
            found = recall(TUNING, *self._identity()) or b""
            msgspec.json.decode(found, type=Tuning)
        except msgspec.DecodeError:
            return ""
        return found.decode()
