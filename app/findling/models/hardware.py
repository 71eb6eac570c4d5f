"""The devices that ggml sees, as ggml itself names them."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Final

from llama_cpp import llama_supports_gpu_offload
from llama_cpp._ggml import libggml

from findling.core.errors import Code, FindlingError

_KINDS: Final = ("cpu", "gpu", "integrated gpu", "accelerator")
_ORDER: Final = {"gpu": 0, "integrated gpu": 1, "cpu": 2}


@dataclass(frozen=True)
class Device:
    """One compute device; memory in bytes as the driver reports it, 0 where it does not."""

    name: str
    description: str
    kind: str
    memory_free: int
    memory_total: int
    handle: int = 0
    """ggml's own pointer; 0 for a device that is not in this computer."""

    @property
    def is_cpu(self) -> bool:
        """Whether it is the processor itself."""
        return self.kind == "cpu"

    @property
    def label(self) -> str:
        """For people."""
        return f"{self.description} ({self.name})"


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
                device,
            )
        )
    return found


def choose_device(wanted: str = "auto") -> Device:
    """The device a model runs on: for "auto" a graphics card, then an integrated one, then the processor.

    Else "cpu" or what `devices` calls it, by name or description. Raises FindlingError(DEVICE_UNKNOWN).
    """
    found = devices()
    usable = [device for device in found if device.is_cpu or llama_supports_gpu_offload()]
    if wanted == "auto":
        return min((device for device in usable if device.kind in _ORDER), key=lambda device: _ORDER[device.kind])
    for device in usable:
        if wanted.casefold() in (device.kind, device.name.casefold(), device.description.casefold()):
            return device
    known = ", ".join(device.label for device in usable)
    raise FindlingError(Code.DEVICE_UNKNOWN, name=wanted, known=known)
