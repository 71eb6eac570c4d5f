"""The devices that ggml sees, as ggml itself names them."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Final

from llama_cpp import llama_supports_gpu_offload
from llama_cpp._ggml import libggml

_KINDS: Final = ("cpu", "gpu", "integrated gpu", "accelerator")


@dataclass(frozen=True)
class Device:
    """One compute device; memory in bytes as the driver reports it, 0 where it does not."""

    name: str
    description: str
    kind: str
    memory_free: int
    memory_total: int


def devices() -> list[Device]:
    """All devices, in ggml's order. `llama.start_library` must have run."""
    libggml.ggml_backend_dev_count.restype = ctypes.c_size_t
    libggml.ggml_backend_dev_get.restype = ctypes.c_void_p
    libggml.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    for function in (libggml.ggml_backend_dev_name, libggml.ggml_backend_dev_description):
        function.restype = ctypes.c_char_p
        function.argtypes = [ctypes.c_void_p]
    libggml.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
    libggml.ggml_backend_dev_type.restype = ctypes.c_int
    size = ctypes.POINTER(ctypes.c_size_t)
    libggml.ggml_backend_dev_memory.argtypes = [ctypes.c_void_p, size, size]
    found = []
    for index in range(libggml.ggml_backend_dev_count()):
        device = libggml.ggml_backend_dev_get(index)
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        libggml.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
        kind = libggml.ggml_backend_dev_type(device)
        found.append(
            Device(
                libggml.ggml_backend_dev_name(device).decode(),
                libggml.ggml_backend_dev_description(device).decode(),
                _KINDS[kind] if 0 <= kind < len(_KINDS) else "unknown",
                free.value,
                total.value,
            )
        )
    return found


def preferred_device() -> Device:
    """The device a model runs on: the first GPU that this build can use, else the CPU."""
    found = devices()
    if llama_supports_gpu_offload():
        for device in found:
            if device.kind in ("gpu", "integrated gpu"):
                return device
    return next(device for device in found if device.kind == "cpu")
