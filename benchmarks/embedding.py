"""Embedding throughput: Findling's encoder against llama.cpp's own ways, in tokens per second of processor time.

    .venv/bin/python benchmarks/embedding.py [--docs FOLDER] [--model starter|qwen3-0.6b] [--json]

Every contender embeds the same texts in a process of its own, tokenising included, loading excluded; all take turns
for some rounds and the medians count. Processor time is user and system time of all threads of that process, so
a neighbour on the machine changes little.

one by one     llama.cpp's C API, one thread, one text at a time
packs of 512   the same, texts in input order in packs of up to 512 tokens; likewise 2048
embed(list)    `llama_cpp.Llama.embed` with everything at its default

`starter` is the model that ships with Findling; `qwen3-0.6b` has the exact shape of Qwen3-Embedding-0.6B (Q8_0) with
random weights, which run as fast as the real ones; it is made once (640 MB in the user's cache folder).
"""

from __future__ import annotations

import ctypes
import hashlib
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
import numpy.typing as npt

import measuring
from findling.documents.language import LanguageDetector
from findling.documents.limits import WorkerLimits
from findling.documents.reading import extract
from findling.index.embedding import BATCH_RANGE, BATCH_SECONDS
from findling.models.catalogue import ModelSpec, find_model
from findling.models.encoder import Encoder
from findling.models.llama import Model, start_library
from findling.models.tuned import Tuning
from findling.models.tuning import SENTENCE, measure

FINDLING: Final = "findling"
PACKS: Final = {"llama.cpp, one by one": 0, "llama.cpp, packs of 512": 512, "llama.cpp, packs of 2048": 2048}
EMBED_LIST: Final = "Llama.embed(list)"
CONTENDERS: Final = (FINDLING, *PACKS, EMBED_LIST)
PASSIVE: Final = {"OMP_WAIT_POLICY": "passive"}
"""As Findling starts its embedder; the C API's runs get it too, though with one thread it changes nothing."""
SHARE_OF_BEST: Final = 0.95
SHARE_OF_EMBED_LIST: Final = 2.2
LONGEST: Final = 230
"""Tokens of a text at most: within every contender's limits, so nobody cuts."""

QWEN: Final = ModelSpec(
    name="qwen3-0.6b",
    licence="",
    architecture="qwen3",
    dimension=1024,
    limit=512,
    pooling="last",
    attention="causal",
    end="<|endoftext|>",
)
TEXTS: Final = {"starter": 200, "qwen3-0.6b": 16}
Floats = npt.NDArray[np.float32]


# ---- texts -----------------------------------------------------------------------------------------------------


def texts(docs: Path | None, count: int) -> list[str]:
    """Passages of mixed length: made up, or cut by Findling from the documents of a folder, evenly over all of it."""
    if docs is None:
        writer = measuring.Writer()
        return [writer.passage() for _ in range(count)]
    files = sorted(path for path in docs.rglob("*") if path.is_file())
    chosen = files[:: max(1, len(files) // count)]
    limits, detector = WorkerLimits(), LanguageDetector()
    passages = [chunk.text for path in chosen for chunk in extract(str(path), limits, detector).chunks]
    return passages[:count]


def fitting(passages: Sequence[str], model: Model) -> list[str]:
    """The passages, each cut at a word until nobody has to cut it."""
    cut = []
    for passage in passages:
        text = passage
        while len(model.tokenize(text)) > LONGEST:
            text = text[: int(len(text) * 0.9)].rpartition(" ")[0]
        cut.append(text)
    return cut


# ---- contenders ------------------------------------------------------------------------------------------------


def contend(task: dict[str, Any]) -> dict[str, Any]:
    """In a child: what one contender needs for the texts."""
    name, path, passages = task["contender"], Path(task["path"]), task["texts"]
    spec = msgspec.json.decode(task["spec"], type=ModelSpec)
    tuning = msgspec.json.decode(task["tuning"], type=Tuning)
    embed = contender(name, path, spec, tuning)
    embed(passages[:2])  # the first run of a context allocates
    processor, wall = time.process_time(), time.perf_counter()
    vectors = embed(passages)
    processor, wall = time.process_time() - processor, time.perf_counter() - wall
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return {"cpu": processor, "wall": wall, "vectors": unit[:8].round(6).tolist()}


def contender(name: str, path: Path, spec: ModelSpec, tuning: Tuning) -> Callable[[list[str]], Floats]:
    """A contender, loaded."""
    if name == FINDLING:
        return findling(path, spec, tuning)
    if name == EMBED_LIST:
        return embed_list(path)
    return c_api(path, spec, PACKS[name])


def findling(path: Path, spec: ModelSpec, tuning: Tuning) -> Callable[[list[str]], Floats]:
    """Findling's encoder, handed batches as its indexing hands them over (so long that each takes two seconds)."""
    start_library()
    model = Model(path, spec)
    encoder = Encoder(model, tuning)

    def embed(passages: list[str]) -> Floats:
        tokens = sum(len(passage) for passage in passages) / 4 / len(passages)
        size = int(np.clip(BATCH_SECONDS * tuning.tokens_per_second / tokens, *BATCH_RANGE))
        batches = [passages[start : start + size] for start in range(0, len(passages), size)]
        return np.concatenate([encoder.embed(batch, "document")[0] for batch in batches])

    return embed


def embed_list(path: Path) -> Callable[[list[str]], Floats]:
    """The high-level wrapper as its users call it."""
    from llama_cpp import Llama

    llama = Llama(str(path), embedding=True, verbose=False)
    return lambda passages: np.asarray(llama.embed(passages), np.float32)


def c_api(path: Path, spec: ModelSpec, pack: int) -> Callable[[list[str]], Floats]:
    """llama.cpp without any wrapper, arrays filled by numpy: packs in input order, or one text at a time (0)."""
    import llama_cpp as api

    start_library()
    parameters = api.llama_model_default_params()
    parameters.n_gpu_layers = 0
    model = api.llama_load_model_from_file(str(path).encode(), parameters)
    vocabulary = api.llama_model_get_vocab(model)
    capacity, sequences = pack or 512, 64 if pack else 1
    options = api.llama_context_default_params()
    options.n_ctx = options.n_batch = options.n_ubatch = capacity
    options.n_seq_max = sequences
    options.n_threads = options.n_threads_batch = 1
    options.pooling_type = {"mean": 1, "cls": 2, "last": 3}[spec.pooling]
    options.embeddings = options.kv_unified = options.no_perf = True
    context = api.llama_init_from_model(model, options)
    memory = api.llama_get_memory(context)
    dimension = api.llama_model_n_embd(model)
    room = np.empty(4096, np.int32)
    arrays = [np.zeros(capacity, np.int32), np.zeros(capacity, np.int32), np.ones(capacity, np.int32)]
    owners, outputs = np.zeros(capacity, np.uintp), np.ones(capacity, np.int8)
    numbers = np.arange(sequences, dtype=np.int32)

    def pointer(array: npt.NDArray[Any], type: Any) -> Any:
        return array.ctypes.data_as(ctypes.POINTER(type))

    batch = api.llama_batch(
        0,
        pointer(arrays[0], ctypes.c_int32),
        None,
        pointer(arrays[1], ctypes.c_int32),
        pointer(arrays[2], ctypes.c_int32),
        pointer(owners, ctypes.POINTER(ctypes.c_int32)),
        pointer(outputs, ctypes.c_int8),
    )

    def tokens_of(text: str) -> npt.NDArray[np.int32]:
        data = text.encode()
        count = api.llama_tokenize(vocabulary, data, len(data), pointer(room, ctypes.c_int32), 4096, True, False)
        return room[:count].copy()

    def run(rows: list[npt.NDArray[np.int32]]) -> list[Floats]:
        end = 0
        for number, tokens in enumerate(rows):
            start, end = end, end + len(tokens)
            arrays[0][start:end] = tokens
            arrays[1][start:end] = np.arange(len(tokens), dtype=np.int32)
            owners[start:end] = numbers.ctypes.data + 4 * number
        batch.n_tokens = end
        if memory:
            api.llama_memory_clear(memory, False)
        if api.llama_decode(context, batch) != 0:
            raise RuntimeError("llama.cpp failed")
        found = [api.llama_get_embeddings_seq(context, number) for number in range(len(rows))]
        return [np.ctypeslib.as_array(vector, (dimension,)).copy() for vector in found]

    def embed(passages: list[str]) -> Floats:
        vectors: list[Floats] = []
        waiting: list[npt.NDArray[np.int32]] = []
        used = 0
        for passage in passages:
            tokens = tokens_of(passage)
            if waiting and (used + len(tokens) > capacity or len(waiting) == sequences):
                vectors += run(waiting)
                waiting, used = [], 0
            waiting.append(tokens)
            used += len(tokens)
        vectors += run(waiting)
        found = np.stack(vectors)
        return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)

    return embed


# ---- a model with random weights -------------------------------------------------------------------------------


def random_qwen(docs: Path | None) -> Path:
    """A GGUF file of Qwen3-Embedding-0.6B's exact shape in Q8_0, whose vocabulary knows the words that will come."""
    passages = [SENTENCE, *texts(docs, 1000)]
    words = Counter(word for passage in passages for word in re.findall(r"[A-Za-z]+", passage))
    frequent = sorted(word for word, _ in words.most_common(40_000))
    key = hashlib.blake2b(" ".join(frequent).encode(), digest_size=8).hexdigest()
    path = measuring.cache(f"random-qwen3-0.6b-q8_0-{key}.gguf")
    if not path.exists():
        print(f"  making {path} ...", file=sys.stderr, flush=True)
        temporary = path.with_suffix(".part")
        write_qwen(temporary, frequent)
        temporary.replace(path)
    return path


def write_qwen(path: Path, words: Sequence[str]) -> None:
    """28 layers, 1024 wide, 16 query and 8 key heads of 128, feed-forward 3072, vocabulary 151,936, tied output."""
    from gguf import GGMLQuantizationType, GGUFWriter, PoolingType, TokenType

    layers, width, heads, key_heads, head, inner, vocabulary = 28, 1024, 16, 8, 128, 3072, 151_936
    writer = GGUFWriter(str(path), "qwen3")
    writer.add_name("random weights in the shape of Qwen3-Embedding-0.6B")
    writer.add_block_count(layers)
    writer.add_context_length(32_768)
    writer.add_embedding_length(width)
    writer.add_feed_forward_length(inner)
    writer.add_head_count(heads)
    writer.add_head_count_kv(key_heads)
    writer.add_key_length(head)
    writer.add_value_length(head)
    writer.add_rope_freq_base(1_000_000.0)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_pooling_type(PoolingType.LAST)
    tokens, merges = byte_pairs(words)
    end = len(tokens)
    kinds = [TokenType.NORMAL] * end + [TokenType.CONTROL] + [TokenType.UNUSED] * (vocabulary - end - 1)
    tokens += ["<|endoftext|>", *(f"<|unused_{number}|>" for number in range(vocabulary - end - 1))]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges)
    writer.add_eos_token_id(end)
    writer.add_pad_token_id(end)
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(True)
    random = np.random.default_rng(1)

    def weights(name: str, rows: int, columns: int) -> None:
        blocks = np.empty((rows, columns // 32), np.dtype([("scale", "<f2"), ("values", "i1", 32)]))
        blocks["scale"] = 0.02 / 73  # 73: standard deviation of the integers
        blocks["values"] = random.integers(-127, 128, (rows, columns // 32, 32), np.int8)
        raw = blocks.view(np.uint8).reshape(rows, -1)
        writer.add_tensor(name, raw, raw_dtype=GGMLQuantizationType.Q8_0)

    def ones(name: str, size: int) -> None:
        writer.add_tensor(name, np.ones(size, np.float32))

    weights("token_embd.weight", vocabulary, width)
    ones("output_norm.weight", width)
    for layer in range(layers):
        block = f"blk.{layer}."
        ones(block + "attn_norm.weight", width)
        weights(block + "attn_q.weight", heads * head, width)
        weights(block + "attn_k.weight", key_heads * head, width)
        weights(block + "attn_v.weight", key_heads * head, width)
        weights(block + "attn_output.weight", width, heads * head)
        ones(block + "attn_q_norm.weight", head)
        ones(block + "attn_k_norm.weight", head)
        ones(block + "ffn_norm.weight", width)
        weights(block + "ffn_gate.weight", inner, width)
        weights(block + "ffn_up.weight", inner, width)
        weights(block + "ffn_down.weight", width, inner)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def byte_pairs(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """A byte-level vocabulary with merges that put together each of the words after a space, letter by letter."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [byte for byte in range(256) if byte not in shown]
    letters = {byte: chr(byte) for byte in shown} | {byte: chr(256 + number) for number, byte in enumerate(hidden)}
    pairs: dict[tuple[str, str], None] = {}
    for word in words:
        beginning = letters[ord(" ")]
        for letter in word:
            pairs[beginning, letter] = None
            beginning += letter
    by_length = sorted(pairs, key=lambda pair: len(pair[0]))
    return [*letters.values(), *("".join(pair) for pair in by_length)], [" ".join(pair) for pair in by_length]


# ---- the comparison --------------------------------------------------------------------------------------------


def tune(task: dict[str, Any]) -> dict[str, Any]:
    """In a child: how Findling runs this model here, as its embedder finds out once and remembers."""
    start_library()
    model = Model(Path(task["path"]), msgspec.json.decode(task["spec"], type=ModelSpec))
    started = time.perf_counter()
    tuning = measure(model)
    seconds = time.perf_counter() - started
    cut = fitting(task["texts"], model)
    counts = [len(model.framed(model.tokenize(text))) for text in cut]
    return {"tuning": msgspec.json.encode(tuning).decode(), "seconds": seconds, "tokens": counts, "texts": cut}


def compare(name: str, docs: Path | None, count: int, rounds: int) -> dict[str, Any]:
    """One model's figures."""
    passages = texts(docs, count)
    if name == "starter":
        spec = find_model("all-MiniLM-L6-v2")
        from findling.core.paths import Profile

        path = spec.locate(Profile.at(None))
    else:
        spec, path = QWEN, random_qwen(docs)
    passive = measuring.environment(**PASSIVE)
    task = {"path": str(path), "spec": msgspec.json.encode(spec).decode(), "texts": passages}
    tuned = measuring.in_child(__file__, {**task, "work": "tune"}, passive)
    task = {**task, "work": "contend", "tuning": tuned["tuning"], "texts": tuned["texts"]}
    tokens = sum(tuned["tokens"])
    vectors: dict[str, Floats] = {}

    def run(contender: str) -> dict[str, float]:
        env = measuring.environment() if contender == EMBED_LIST else passive
        answer = measuring.in_child(__file__, {**task, "contender": contender}, env)
        vectors[contender] = np.asarray(answer["vectors"], np.float32)
        return {"tokens_per_cpu_second": tokens / answer["cpu"], "tokens_per_second": tokens / answer["wall"]}

    figures = measuring.interleaved(CONTENDERS, rounds, run)
    ours, theirs = vectors[FINDLING], vectors["llama.cpp, one by one"]
    return {
        "model": name,
        "texts": len(tuned["texts"]),
        "tokens": {"total": tokens, "shortest": min(tuned["tokens"]), "longest": max(tuned["tokens"])},
        "tuning": msgspec.json.decode(tuned["tuning"]),
        "tuning_seconds": round(tuned["seconds"], 2),
        "lowest_cosine_to_one_by_one": round(float((ours * theirs).sum(axis=1).min()), 6),
        "contenders": figures,
    }


def child(task: dict[str, Any]) -> dict[str, Any]:
    """The work of a child process."""
    return tune(task) if task["work"] == "tune" else contend(task)


def main() -> None:
    """Compare, and hold the ratios to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--docs", type=Path, help="take passages of the documents in this folder")
    parser.add_argument("--model", choices=("starter", "qwen3-0.6b"), help="only this model")
    parser.add_argument("--texts", type=int, help="how many texts")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    report = measuring.Report("embedding")
    report.data["results"] = []
    lines: list[str] = []
    for name in [arguments.model] if arguments.model else ["starter", "qwen3-0.6b"]:
        result = compare(name, arguments.docs, arguments.texts or TEXTS[name], arguments.rounds)
        report.data["results"].append(result)
        speeds = {key: value["tokens_per_cpu_second"] for key, value in result["contenders"].items()}
        best = max(speeds[key] for key in PACKS)
        result["of_best"] = round(speeds[FINDLING] / best, 3)
        result["of_embed_list"] = round(speeds[FINDLING] / speeds[EMBED_LIST], 3)
        span, tuning = result["tokens"], result["tuning"]
        lines += [
            f"{name}: {result['texts']} texts of {span['shortest']} to {span['longest']} tokens, "
            f"median of {arguments.rounds} rounds",
            f"Findling chose {tuning['lanes']} lane(s) of {tuning['threads']} thread(s), "
            f"packs of {tuning['pack'] or 'one text'}, in {result['tuning_seconds']} s; "
            f"lowest cosine to one by one {result['lowest_cosine_to_one_by_one']}",
            *measuring.table(
                [
                    ["", "tokens per CPU second", "tokens per second", "Findling ÷ this"],
                    *(
                        [
                            key,
                            f"{value['tokens_per_cpu_second']:,.0f}",
                            f"{value['tokens_per_second']:,.0f}",
                            f"{speeds[FINDLING] / speeds[key]:.2f}",
                        ]
                        for key, value in result["contenders"].items()
                    ),
                ]
            ),
            "",
        ]
        report.bar(f"{name}: share of the best of llama.cpp's own", result["of_best"], at_least=SHARE_OF_BEST)
        if name == "starter":
            report.bar(f"{name}: times Llama.embed(list)", result["of_embed_list"], at_least=SHARE_OF_EMBED_LIST)
    report.print(lines[:-1], arguments.json)


if __name__ == "__main__" and not measuring.serve_child(child):
    main()
