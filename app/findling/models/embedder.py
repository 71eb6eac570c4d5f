"""The embedder process: loads one model and answers `load`, `measure`, `embed` and `rerank` on its standard pipes.

llama.cpp can abort the process on an assertion, and gives memory back for certain only when it ends: so the model
lives here and nowhere else.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import msgspec

from findling.core.embedding import Embedded, EmbedParams, Loaded, LoadParams, RerankParams
from findling.core.errors import Code, FindlingError
from findling.core.process import die_with_parent, standard_channel
from findling.core.rpc import METHOD_NOT_FOUND, Channel, decode, failure, reply
from findling.core.wire import Message, Nothing
from findling.models.backends import skips_head
from findling.models.catalogue import ModelSpec, check_file
from findling.models.encoder import Encoder
from findling.models.fit import layers_that_fit, memory_need
from findling.models.hardware import Device, choose_device
from findling.models.llama import Model, start_library
from findling.models.machine import this_machine
from findling.models.self_test import self_test
from findling.models.tuned import Tuning
from findling.models.tuning import measure

ALL_LAYERS: Final = 999
CONCURRENT_REQUESTS: Final = 4


class Embedder:
    """The loaded model and the requests on it."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._encoder: Encoder | None = None
        self._warnings: list[str] = []

    def load(self, params: LoadParams) -> Loaded:
        """Load a model of the catalogue and test it. Raises FindlingError with a MODEL_ code."""
        if self._encoder is not None:
            raise FindlingError(Code.PROTOCOL, detail="a model is loaded already; start another embedder")
        start_library()
        device = choose_device(params.device)
        spec = msgspec.json.decode(params.spec, type=ModelSpec)
        path = Path(params.path)
        tuning = msgspec.json.decode(params.tuning, type=Tuning) if params.tuning else Tuning()
        layers, warnings = gpu_layers(spec, path, tuning, device)
        encoder = Encoder(Model(path, spec, device, layers), tuning, params.dimension)
        self._warnings = warnings + self_test(encoder)
        self._encoder = encoder
        return self._loaded()

    def measure(self, _: Nothing) -> Loaded:
        """Find the best arrangement and use it from now on; nothing else may be running."""
        encoder = self._required()
        encoder.close()
        self._encoder = Encoder(encoder.model, measure(encoder.model), encoder.dimension)
        return self._loaded()

    def embed(self, params: EmbedParams) -> tuple[Embedded, bytes]:
        """Vectors of texts, row-major float32."""
        vectors, tokens = self._required().embed(params.texts, params.role, params.cut)
        return Embedded(vectors.shape[0], vectors.shape[1], tokens), vectors.tobytes()

    def rerank(self, params: RerankParams) -> list[float]:
        """How probably each passage answers the question."""
        return [float(score) for score in self._required().rerank(params.query, params.passages)]

    def answer(self, message: Message) -> None:
        """Answer one request on the channel; failures become typed errors."""
        try:
            attachment = b""
            result: object
            match message.method:
                case "load":
                    result = self.load(decode(message.params, LoadParams))
                case "measure":
                    result = self.measure(decode(message.params, Nothing))
                case "embed":
                    result, attachment = self.embed(decode(message.params, EmbedParams))
                case "rerank":
                    result = self.rerank(decode(message.params, RerankParams))
                case _:
                    error = FindlingError(Code.PROTOCOL, detail=f"no method {message.method}")
                    self._channel.send(failure(message.id, error, METHOD_NOT_FOUND))
                    return
            self._channel.send(reply(message.id, result, len(attachment)), attachment)
        except OSError:
            return  # the engine is gone; the end of the input ends this process too
        except Exception as error:  # a request must not take the process with it
            self._channel.send(failure(message.id, error))

    def _required(self) -> Encoder:
        if self._encoder is None:
            raise FindlingError(Code.PROTOCOL, detail="no model is loaded")
        return self._encoder

    def _loaded(self) -> Loaded:
        encoder = self._required()
        device = encoder.model.device
        remembered = encoder.tuning if encoder.tuning.tokens_per_second else None
        tuning = msgspec.json.encode(remembered).decode() if remembered else ""
        return Loaded(encoder.dimension, device.label if device else "", tuning, self._warnings)


def gpu_layers(spec: ModelSpec, path: Path, tuning: Tuning, device: Device) -> tuple[int, list[str]]:
    """Layers that go to a graphics card, and a sentence where not all of them fit."""
    if device.is_cpu:
        return 0, []
    check_file(path)
    size, with_head = path.stat().st_size, not skips_head()
    need = memory_need(spec, "", tuning.lanes, tuning.pack, on_gpu=True, with_head=with_head, file_bytes=size)
    machine = this_machine(device)
    layers = layers_that_fit(need, spec, machine.room)
    if spec.shape is None or layers == spec.shape.layers:
        return ALL_LAYERS, []
    counts = {"fitting": layers, "all": spec.shape.layers}
    return layers, [str(FindlingError(Code.DEVICE_SMALL, model=spec.name, device=device.label, **counts))]


def main() -> int:
    """Serve until the input ends."""
    channel = standard_channel()
    die_with_parent()
    embedder = Embedder(channel)
    pool = ThreadPoolExecutor(CONCURRENT_REQUESTS, "request")
    while (received := channel.receive()) is not None:
        message, _ = received
        if message.method in ("embed", "rerank"):
            pool.submit(embedder.answer, message)
        else:
            embedder.answer(message)
    os._exit(0)  # nothing here needs saving, and a pack in flight must not delay the end
