"""What a computer has for a model: this one, as ggml and the system report it, or a named one from a small table."""

from __future__ import annotations

import os
import platform
import re
import sys
from typing import Final

import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.paths import resources
from findling.core.power import on_battery
from findling.models.hardware import Device, devices

GB: Final = 1024**3
UNIFIED_SHARE: Final = 0.75
"""Of the memory that processor and graphics share, what a model may take on a Mac."""
FREE_SHARE: Final = 0.9
"""Of the memory that is free, what a model may take."""


class Machine(msgspec.Struct, frozen=True):
    """What counts for choosing a model. Bytes; `room` is what one may take on the device, `tflops` 0 means: measure."""

    device: str
    kind: str
    room: int
    host_room: int
    cores: int = 0
    on_battery: bool = False
    tflops: float = 0.0

    @property
    def is_here(self) -> bool:
        """Whether it is this computer."""
        return not self.tflops


class _NamedDevice(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    memory: list[int]
    tflops: float
    unified: bool = False


class _DeviceTable(msgspec.Struct, forbid_unknown_fields=True):
    device: list[_NamedDevice]


def this_machine(device: Device) -> Machine:
    """This computer with the device that a model would run on. `llama.start_library` must have run."""
    host = next(each for each in devices() if each.is_cpu)
    room = int((device.memory_free or device.memory_total) * FREE_SHARE)
    if sys.platform == "darwin" and not device.is_cpu and platform.machine() == "arm64":
        room = min(room, int(host.memory_total * UNIFIED_SHARE))
    host_room = int((host.memory_free or host.memory_total) * FREE_SHARE)
    return Machine(device.label, device.kind, room, host_room, os.cpu_count() or 1, on_battery())


def named_machine(name: str) -> Machine:
    """A device of the table, "RTX 4070 Ti 12GB" for one: its memory is the last word, else the least it is sold with.

    Raises FindlingError(DEVICE_UNKNOWN) naming those there are.
    """
    table = msgspec.toml.decode((resources() / "devices.toml").read_bytes(), type=_DeviceTable).device
    found = re.fullmatch(r"\s*(.*?)\s*(?:(\d+)\s*GB)?\s*", name, re.IGNORECASE)
    wanted, memory = (found[1], int(found[2] or 0)) if found else (name, 0)
    plain = re.sub(r"\b(nvidia|geforce|amd|radeon|intel|apple)\b|\s+", "", wanted.casefold())
    for device in table:
        if re.sub(r"\s+", "", device.name.casefold()) == plain:
            size = (memory or device.memory[0]) * GB
            room = int(size * (UNIFIED_SHARE if device.unified else FREE_SHARE))
            kind = "integrated gpu" if device.unified else "gpu"
            label = f"{device.name} {size // GB} GB"
            return Machine(label, kind, room, room if device.unified else 8 * GB, tflops=device.tflops)
    raise FindlingError(Code.DEVICE_UNKNOWN, name=name, known=", ".join(device.name for device in table))
