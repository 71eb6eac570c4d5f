"""The header of a GGUF file, read without trusting it and without reading the weights.

Layout: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. All numbers are little-endian.
"""

from __future__ import annotations

import math
import stat
import struct
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from findling.core.errors import Code, FindlingError

LARGEST_HEADER: Final = 256 * 1024 * 1024
MOST_ENTRIES: Final = 65_536
MOST_ELEMENTS: Final = 4_000_000
LONGEST_KEY: Final = 65_535
LONGEST_TEXT: Final = 16 * 1024 * 1024
LONGEST_KEPT: Final = 4_096
"""Characters of a text that are kept; prompts and licences are not needed."""

_SCALARS: Final = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_TEXT: Final = 8
_ARRAY: Final = 9

# Number → name, values in a block, bytes of a block (ggml_type in ggml.h and its type traits).
_TYPES: Final = {
    0: ("F32", 1, 4), 1: ("F16", 1, 2), 2: ("Q4_0", 32, 18), 3: ("Q4_1", 32, 20), 6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24), 8: ("Q8_0", 32, 34), 9: ("Q8_1", 32, 36), 10: ("Q2_K", 256, 84), 11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144), 13: ("Q5_K", 256, 176), 14: ("Q6_K", 256, 210), 15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66), 17: ("IQ2_XS", 256, 74), 18: ("IQ3_XXS", 256, 98), 19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18), 21: ("IQ3_S", 256, 110), 22: ("IQ2_S", 256, 82), 23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1), 25: ("I16", 1, 2), 26: ("I32", 1, 4), 27: ("I64", 1, 8), 28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56), 30: ("BF16", 1, 2),
}  # fmt: skip
# Number in general.file_type → name of the quantisation (llama_ftype in llama.h).
_FILE_TYPES: Final = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S",
    12: "Q3_K_M", 13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS",
    20: "IQ2_XS", 21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M",
    28: "IQ2_S", 29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16",
}  # fmt: skip
_PLAIN: Final = frozenset({"F32", "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q6_K", "I8"})
"""Types of numbers that alone name a quantisation; Q4_K could be Q4_K_S or Q4_K_M."""
_GUESSED: Final = 1024

Scalar = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Place:
    """A tensor within the file: bytes from its beginning, the type of its numbers, rows first."""

    offset: int
    kind: str
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """What a model file says of itself. `lengths` are those of its lists, by key; `bytes` is the file's own size."""

    metadata: dict[str, Scalar]
    lengths: dict[str, int]
    types: dict[str, int]
    """Weights by type of number."""
    bytes: int
    places: dict[str, Place]
    """Where each tensor lies."""

    def text(self, key: str) -> str:
        """A text of the metadata, "" where there is none."""
        value = self.metadata.get(key)
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int:
        """A whole number of the metadata, 0 where there is none."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) else 0

    @property
    def architecture(self) -> str:
        """Such as `bert` or `qwen3`."""
        return self.text("general.architecture")

    @property
    def width(self) -> int:
        """Length of the vectors inside the network."""
        return self.number(f"{self.architecture}.embedding_length")

    @property
    def layers(self) -> int:
        """Blocks of the network."""
        return self.number(f"{self.architecture}.block_count")

    @property
    def vocabulary(self) -> int:
        """Tokens."""
        return self.lengths.get("tokenizer.ggml.tokens", 0)

    @property
    def quantisation(self) -> str:
        """Such as `Q4_K_M`; "" where the file does not say and its weights leave it open."""
        said = self.metadata.get("general.file_type")
        if isinstance(said, int) and not said & _GUESSED and said in _FILE_TYPES:
            return _FILE_TYPES[said]
        most = max(self.types, key=lambda name: self.types[name], default="")
        return most if most in _PLAIN else ""

    @property
    def pieces(self) -> int:
        """Files that the model is split into; 0 or 1 for a whole one."""
        return self.number("split.count")


class _Refused(Exception):
    """The file breaks the format; says how."""


class _Reader:
    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._end = min(size, LARGEST_HEADER)
        self._cut = size < LARGEST_HEADER
        self.at = 0

    def take(self, count: int) -> bytes:
        self._need(count)
        taken = self._file.read(count)
        if len(taken) != count:
            raise _Refused("the file ends within its header")
        self.at += count
        return taken

    def skip(self, count: int) -> None:
        self._need(count)
        self._file.seek(count, 1)
        self.at += count

    def number(self, kind: str) -> int:
        return int(struct.unpack("<" + kind, self.take(struct.calcsize("<" + kind)))[0])

    def text(self, longest: int) -> str:
        length = self.number("Q")
        if length > longest:
            raise _Refused(f"a text of {length} bytes")
        return self.take(length).decode("utf-8", "replace")

    def skip_texts(self, count: int) -> None:
        self._need(8 * count)
        for _ in range(count):
            length = int.from_bytes(self.take(8), "little")
            if length > LONGEST_TEXT:
                raise _Refused(f"a text of {length} bytes")
            self.take(length)

    def _need(self, count: int) -> None:
        if count > self._end - self.at:
            raise _Refused("the file ends within its header" if self._cut else "the header is too large")


def read_header(path: Path) -> GgufHeader:
    """The header of a model file that is as long as its tensors need.

    Raises FindlingError FILE_UNREADABLE, MODEL_NOT_GGUF, or MODEL_DAMAGED for a broken, cut or hostile file.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FindlingError(Code.MODEL_NOT_GGUF, path=path)
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(0)
            if file.read(4) != b"GGUF":
                raise FindlingError(Code.MODEL_NOT_GGUF, path=path)
            file.seek(0)
            return _parse(_Reader(file, size), size)
    except OSError as error:
        raise FindlingError(Code.FILE_UNREADABLE, path=path, detail=error.strerror or error) from error
    except _Refused as error:
        raise FindlingError(Code.MODEL_DAMAGED, path=path, detail=error) from error


def _parse(reader: _Reader, size: int) -> GgufHeader:
    reader.take(4)
    version = reader.number("I")
    if version not in (2, 3):
        raise _Refused("numbers in big-endian order" if version in (2 << 24, 3 << 24) else f"version {version}")
    tensors, entries = reader.number("Q"), reader.number("Q")
    if tensors > MOST_ENTRIES or entries > MOST_ENTRIES:
        raise _Refused(f"{tensors} tensors, {entries} entries")
    metadata: dict[str, Scalar] = {}
    lengths: dict[str, int] = {}
    for _ in range(entries):
        key = reader.text(LONGEST_KEY)
        if key in metadata or key in lengths:
            raise _Refused(f"{key[:80]} twice")
        value = _value(reader, reader.number("I"))
        if isinstance(value, _Length):
            lengths[key] = value.count
        else:
            metadata[key] = value
    return _with_tensors(reader, tensors, metadata, lengths, size)


@dataclass(frozen=True, slots=True)
class _Length:
    count: int


def _value(reader: _Reader, kind: int) -> Scalar | _Length:
    if kind == _TEXT:
        return reader.text(LONGEST_TEXT)[:LONGEST_KEPT]
    if kind in _SCALARS:
        scalar: Scalar = struct.unpack("<" + _SCALARS[kind], reader.take(struct.calcsize("<" + _SCALARS[kind])))[0]
        return scalar
    if kind != _ARRAY:
        raise _Refused(f"a value of type {kind}")
    inner, count = reader.number("I"), reader.number("Q")
    if count > MOST_ELEMENTS:
        raise _Refused(f"a list of {count} elements")
    if inner == _TEXT:
        reader.skip_texts(count)
    elif inner in _SCALARS:
        reader.skip(count * struct.calcsize("<" + _SCALARS[inner]))
    else:
        raise _Refused(f"a list of type {inner}")
    return _Length(count)


def _with_tensors(
    reader: _Reader, count: int, metadata: dict[str, Scalar], lengths: dict[str, int], size: int
) -> GgufHeader:
    places: dict[str, Place] = {}
    types: Counter[str] = Counter()
    end = 0
    for _ in range(count):
        name = reader.text(1024)
        dimensions = reader.number("I")
        if dimensions > 8 or name in places:
            raise _Refused(f"tensor {name[:80]}")
        shape = tuple(reader.number("Q") for _ in range(dimensions))[::-1]
        values = math.prod(shape)
        kind, offset = reader.number("I"), reader.number("Q")
        label, block, width = _TYPES.get(kind, (f"type {kind}", 1, 0))
        places[name] = Place(offset, label, shape)
        types[label] += values
        end = max(end, offset + -(-values // block) * width)
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or not 0 < alignment <= 65_536:
        raise _Refused(f"alignment {alignment}")
    begin = -(-reader.at // alignment) * alignment
    needed = begin + end if count else reader.at
    if size < needed:
        raise _Refused(f"it has {size} bytes and needs {needed}")
    placed = {name: Place(begin + place.offset, place.kind, place.shape) for name, place in places.items()}
    return GgufHeader(metadata, lengths, dict(types), size, placed)
