"""Copies of a miniature with another header, without a tensor, or quantised."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

import gguf
import numpy as np

UNQUANTISED = ("norm", "position_embd", "token_types", "ffn_gate_inp", "bias")


def copy_model(
    source: Path,
    target: Path,
    header: Mapping[str, object | None] | None = None,
    without: Collection[str] = (),
    quantised: bool = False,
) -> Path:
    """Write a copy of a GGUF file to `target`, and return that.

    `header`: values to set among the keys that the file has, None to leave a key out. `without`: tensors to leave out.
    `quantised`: matrices as Q8_0.
    """
    changes = dict(header or {})
    reader = gguf.GGUFReader(source)
    architecture = reader.fields["general.architecture"].contents()
    writer = gguf.GGUFWriter(target, architecture)
    for key, field in reader.fields.items():
        if key.startswith("GGUF.") or key == "general.architecture":
            continue
        value = changes.pop(key, field.contents())
        if value is not None:
            kind, inner = field.types[0], field.types[-1] if len(field.types) > 1 else None
            writer.add_key_value(key, value, kind, inner)
    if changes:
        raise KeyError(f"{source.name} has no {', '.join(changes)}")
    for tensor in reader.tensors:
        if tensor.name in without:
            continue
        values = np.asarray(tensor.data)
        if quantised and values.ndim > 1 and not any(part in tensor.name for part in UNQUANTISED):
            kind = gguf.GGMLQuantizationType.Q8_0
            writer.add_tensor(tensor.name, gguf.quants.quantize(values.astype(np.float32), kind), raw_dtype=kind)
        else:
            writer.add_tensor(tensor.name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return target
