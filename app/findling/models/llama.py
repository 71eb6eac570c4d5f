"""llama.cpp through its C API: one loaded model with its vocabulary (`models.lane` runs it).

The high-level wrapper is not used: it cuts texts silently, packs unsorted and fills batches token by token.
"""

from __future__ import annotations

import ctypes
import os
import platform
import unicodedata
from pathlib import Path
from typing import Any, Final

import llama_cpp as llama
import numpy as np
import numpy.typing as npt

from findling.core.errors import Code, FindlingError
from findling.models.backends import load_backends
from findling.models.catalogue import AS_FILE_SAYS, ModelSpec, check_file
from findling.models.gguf_header import GgufHeader
from findling.models.gguf_header import read_header as read_file
from findling.models.hardware import Device
from findling.models.header import metadata, overridden, read_header

Tokens = npt.NDArray[np.int32]
Vectors = npt.NDArray[np.float32]

_COMPOSING: Final = frozenset({"qwen2"})
"""Ways of cutting text whose reference composes characters (NFC) first, which llama.cpp leaves out."""
_HEAD: Final = "cls.output.weight"
_REARRANGED: Final = {"Q2_K", "Q4_0", "Q4_K", "IQ4_NL"} | (
    {"Q8_0", "Q5_K", "Q6_K"} if platform.machine().lower() in ("arm64", "aarch64") else set()
)
"""Types that llama.cpp copies into an order that suits the processor. Were the file mapped too, a model of these would
be in memory twice (Qwen3-4B Q4_K_M: 4.5 GB instead of 2.7, measured)."""
_LOG_ERROR: Final = 4
_log_lines: list[str] = []


@llama.llama_log_callback  # type: ignore[untyped-decorator]
def _on_log(level: int, text: bytes, _user: object) -> None:
    if level >= _LOG_ERROR:
        _log_lines.append(text.decode("utf-8", "replace").strip())
        del _log_lines[:-20]


def start_library() -> None:
    """Load the backends and silence the library's log, keeping its last errors for messages."""
    os.environ["GGML_NO_BACKTRACE"] = "1"  # an abort would run a debugger on this process first, where there is one
    llama.llama_log_set(_on_log, ctypes.c_void_p())
    load_backends()
    llama.llama_backend_init()


class Model:
    """A loaded GGUF model: weights, vocabulary, tokenisation. Closing it frees them; lanes go first."""

    def __init__(self, path: Path, spec: ModelSpec, device: Device | None = None, gpu_layers: int = 0) -> None:
        """`gpu_layers` layers go to `device`, the rest and all without one to the processor.

        Raises FindlingError MODEL_MISSING, MODEL_NOT_GGUF, MODEL_DAMAGED or MODEL_NO_HEAD.
        """
        check_file(path)
        self.spec = spec
        self.path = path
        self.device = device
        parameters = llama.llama_model_default_params()
        self._devices = (ctypes.c_void_p * 2)(device.handle if device is not None and not device.is_cpu else None, None)
        parameters.devices = ctypes.addressof(self._devices)  # none named: the graphics card is left alone
        parameters.n_gpu_layers = gpu_layers if self.on_gpu else 0
        file = read_file(path)
        if not self.on_gpu and _is_rearranged(file):
            parameters.load_mode = llama.LLAMA_LOAD_MODE_NONE
        _log_lines.clear()
        self.handle: Any = llama.llama_model_load_from_file(str(path).encode(), parameters)
        if not self.handle:
            raise FindlingError(Code.MODEL_DAMAGED, path=path, detail=_log_lines[0] if _log_lines else "not loaded")
        self._vocabulary = llama.llama_model_get_vocab(self.handle)
        self.dimension = int(llama.llama_model_n_embd_out(self.handle))
        if self.dimension != spec.dimension:
            self.close()
            detail = f"{self.dimension} dimensions instead of {spec.dimension}"
            raise FindlingError(Code.MODEL_DAMAGED, path=path, detail=detail)
        try:
            self.labels = self._labels(file)
            header = read_header(self.handle)
            self._begin = self._special(spec.begin, header.begin)
            self._end = self._special(spec.end, header.end)
        except FindlingError:
            self.close()
            raise
        self.architecture = header.architecture
        self._composes = metadata(self.handle, "tokenizer.ggml.pre") in _COMPOSING
        self.body_limit = spec.limit - len(self._begin) - len(self._end)
        begin, end = (int(token[0]) if len(token) else None for token in (self._begin, self._end))
        self.overrides = overridden(header, spec, begin, end, path)
        """What the catalogue changes of the file's header, in a line each."""

    @property
    def on_gpu(self) -> bool:
        """Whether a device other than the processor takes part."""
        return self.device is not None and not self.device.is_cpu

    @property
    def outputs(self) -> int:
        """Values that a pooled sequence has: the dimension, or a reranker's classes."""
        return len(self.labels) if self.spec.pooling == "rank" else self.dimension

    def _labels(self, file: GgufHeader) -> list[str]:
        """A reranker's classes, [""] for one without a name. Raises FindlingError(MODEL_NO_HEAD)."""
        if self.spec.pooling != "rank":
            return []
        if _HEAD not in file.places:
            raise FindlingError(Code.MODEL_NO_HEAD, path=self.path, detail=f"no {_HEAD}")
        count = int(llama.llama_model_n_cls_out(self.handle))
        labels = [llama.llama_model_cls_label(self.handle, number) for number in range(count)]
        return [label.decode("utf-8", "replace") if label else "" for label in labels]

    def _special(self, text: str, said: int | None) -> Tokens:
        """The token `text`, or the one that the header `said`, as one token or none."""
        if text == AS_FILE_SAYS:
            return np.asarray([] if said is None else [said], np.int32)
        tokens = self._pieces(text.encode(), parse_special=True, room=16) if text else np.empty(0, np.int32)
        if text and len(tokens) != 1:
            raise FindlingError(Code.MODEL_DAMAGED, path=self.path, detail=f"its vocabulary has no {text}")
        return tokens

    def control(self, text: str) -> int | None:
        """The id of a control token written like this, None where there is none."""
        tokens = self._pieces(text.encode(), parse_special=True, room=len(text.encode()) + 8)
        is_control = len(tokens) == 1 and llama.llama_vocab_is_control(self._vocabulary, int(tokens[0]))
        return int(tokens[0]) if is_control else None

    def _pieces(self, data: bytes, parse_special: bool, room: int) -> Tokens:
        tokens = np.empty(room, np.int32)
        pointer = tokens.ctypes.data_as(ctypes.POINTER(llama.llama_token))
        count = llama.llama_tokenize(self._vocabulary, data, len(data), pointer, room, False, parse_special)
        if count < 0:
            return self._pieces(data, parse_special, -count)
        return tokens[:count]

    def tokenize(self, text: str) -> Tokens:
        """The text's own tokens, without begin and end. Special tokens written in the text stay plain text."""
        composed = unicodedata.normalize("NFC", text) if self._composes else text
        data = composed.replace("\0", " ").encode("utf-8", "replace")
        return self._pieces(data, parse_special=False, room=len(data) // 2 + 8)

    def framed(self, body: Tokens) -> Tokens:
        """A window of at most `body_limit` tokens with the begin and end tokens round it."""
        return np.concatenate((self._begin, body, self._end))

    def close(self) -> None:
        """Free the weights. Safe to call twice."""
        if self.handle:
            llama.llama_model_free(self.handle)
            self.handle = None


def _is_rearranged(file: GgufHeader) -> bool:
    """Whether most of a file's weights are of types that are copied for the processor."""
    return 2 * sum(count for name, count in file.types.items() if name in _REARRANGED) > sum(file.types.values())
