"""Chunks: their speed, where they end, how many tokens they have, and how well passages of other sizes are found.

    .venv/bin/python benchmarks/chunking.py SET_OR_FOLDER... [--vocabularies FOLDER] [--sizes [--limit N]] [--json]

A set is a folder or zip with `docs` (as `findling evaluate` takes it). All its documents, read and put one after the
other without paragraphs, are one long text for each set; the floor of speed is Qt's search for sentence ends in it.
An end is right where a sentence's own sign stands, or the text ends; languages that write no such sign (Thai, Lao,
Khmer, Tibetan) are not judged. --vocabularies names the folder `vendor/llama.cpp/models` of the source package of
llama-cpp-python (`pip download --no-binary :all: --no-deps llama-cpp-python`): tokens are counted by the vocabularies
in it. With --sizes each set is also indexed in passages of other sizes and with less context, and asked its questions,
by the starter model alone.
"""

from __future__ import annotations

import ctypes
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import measuring
from findling.core import process as processes
from findling.core.answers import Mode, SearchParams
from findling.core.paths import Profile
from findling.core.scripts import main_script, script_of
from findling.documents import chunking, worker
from findling.documents.blocks import Block, Document
from findling.documents.language import LanguageDetector
from findling.documents.limits import WorkerLimits
from findling.documents.parts import Budget
from findling.documents.sentences import sentence_ends
from findling.engine.engine import Engine, EngineOptions
from findling.engine.evaluation import DEPTH, EvaluationSet, opened_set, query_metrics, wait_until_indexed
from findling.index import embedding
from findling.models.catalogue import STARTER

MEGABYTES_A_SECOND: Final = 5.0
RIGHT_ENDS: Final = 0.85
LONGEST: Final = 512
VOCABULARIES: Final = ("qwen2", "llama-bpe", "nomic-bert-moe")
SIZES: Final = (120, 250, 350)
CONTEXTS: Final = ("none", "title", "title › heading")
_SIZE: Final = "--chunk-tokens="
_SIGNS: Final = frozenset(".!?…:;。！？；．｡।॥؟۔؛።፧՞։៕")
_CLOSING: Final = "\"'”’»«“„›‹)]}）」』】》〉*_"
_LARGEST: Final = 4 * measuring.MEGABYTE


def texts(path: Path) -> list[str]:
    """The text of every document of a set, as the readers give it."""
    found = []
    with opened_set(path) as data:
        for file in sorted(data.docs.rglob("*")):
            if file.is_file():
                document = Budget(WorkerLimits()).read(str(file), file.read_bytes()).document
                if document is not None and document.text.strip():
                    found.append(document.text)
    return found


def speed(text: str) -> tuple[float, float]:
    """Megabytes a second of processor time: cutting, and the floor."""
    document = Document((Block(text),))
    size = len(text.encode()) / measuring.MEGABYTE
    rates = []
    for work in (lambda: chunking.chunks(document, lambda _: ""), lambda: sentence_ends(text)):
        spent = []
        for _ in range(3):
            began = time.process_time()
            work()
            spent.append(time.process_time() - began)
        rates.append(size / min(spent))
    return rates[0], rates[1]


def right_ends(text: str) -> tuple[int, int]:
    """How many chunks end where a sentence does, of how many."""
    found = chunking.chunks(Document((Block(text),)), lambda _: "")
    right = sum(
        chunk.end == len(text)
        or chunk.text.rstrip(_CLOSING)[-1:] in _SIGNS
        or text[chunk.end : chunk.end + 2] == "\n\n"
        for chunk in found
    )
    return right, len(found)


class Vocabulary:
    """Counts tokens as models of one family do."""

    def __init__(self, folder: Path, name: str) -> None:
        import llama_cpp as api

        self.name = name
        self._api = api
        parameters = api.llama_model_default_params()
        parameters.vocab_only = True
        self._model = api.llama_model_load_from_file(str(folder / f"ggml-vocab-{name}.gguf").encode(), parameters)
        if not self._model:
            raise SystemExit(f"there is no vocabulary {name} in {folder}")
        self._vocabulary = api.llama_model_get_vocab(self._model)
        self._room = (ctypes.c_int32 * 20_000)()

    def count(self, text: str) -> int:
        """Tokens of a text, with those that every text gets."""
        data = text.encode()
        return abs(int(self._api.llama_tokenize(self._vocabulary, data, len(data), self._room, 20_000, True, False)))


def too_long(passages: list[str], vocabulary: Vocabulary) -> tuple[int, int, str]:
    """How many passages have more than `LONGEST` tokens, the most tokens, and the script of that passage."""
    counts = [vocabulary.count(passage) for passage in passages]
    most = max(range(len(counts)), key=counts.__getitem__)
    return sum(count > LONGEST for count in counts), counts[most], main_script(passages[most])


# ---- sizes and contexts ----------------------------------------------------------------------------------------


def ask(task: dict[str, Any]) -> dict[str, float]:
    """In a child: a set indexed in passages of one size with one context; nDCG@10 by mode, and passages."""
    ours = processes.command
    processes.command = lambda role, *arguments: (
        [sys.executable, __file__, f"{_SIZE}{task['size']}", *arguments]
        if role == "extractor"
        else ours(role, *arguments)
    )
    whole = embedding.passage_text
    vars(embedding)["passage_text"] = lambda text, title, heading: whole(
        text, "" if task["context"] == CONTEXTS[0] else title, heading if task["context"] == CONTEXTS[2] else ""
    )
    with opened_set(Path(task["set"])) as data, tempfile.TemporaryDirectory() as folder:
        options = EngineOptions(STARTER, alone=True, watch=False)
        with Engine(Profile(Path(folder)), options) as engine:
            engine.add_folder(str(data.docs))
            wait_until_indexed(engine, lambda *_: None)
            found = {mode: _ndcg(engine, data, mode, task["limit"]) for mode in ("meaning", "hybrid")}
            return found | {"passages": engine.status().passages.total}


def _ndcg(engine: Engine, data: EvaluationSet, mode: Mode, limit: int | None) -> float:
    queries = dict(list(data.queries.items())[:limit])
    run = {
        query: {
            Path(path).stem: score for places, score in engine.run(SearchParams(text, mode, DEPTH)) for path in places
        }
        for query, text in queries.items()
    }
    scores = query_metrics({query: grades for query, grades in data.qrels.items() if query in queries}, run)
    return sum(figures["ndcg@10"] for figures in scores.values()) / max(1, len(scores))


def resized(tokens: int) -> int:
    """The worker process, with chunks of at most so many tokens."""
    aim = chunking.TARGET_TOKENS / chunking.MAX_TOKENS
    vars(chunking).update(MAX_TOKENS=tokens, TARGET_TOKENS=round(tokens * aim))
    return worker.main()


def variants() -> Iterator[tuple[int, str]]:
    """Every size with all context, and the size in use with less."""
    yield from ((size, CONTEXTS[2]) for size in SIZES)
    yield from ((chunking.MAX_TOKENS, context) for context in CONTEXTS[:2])


# ---- the report ------------------------------------------------------------------------------------------------


def main() -> None:
    """Measure, and hold the figures to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("sets", type=Path, nargs="+")
    parser.add_argument("--vocabularies", type=Path)
    parser.add_argument("--sizes", action="store_true")
    parser.add_argument("--limit", type=int, help="questions of each set")
    arguments = parser.parse_args()
    report = measuring.Report("chunking")
    lines: list[str] = []
    read = {path: texts(path) for path in arguments.sets}
    lines += ends_and_speed(read, report)
    if arguments.vocabularies:
        lines += tokens(read, arguments.vocabularies, report)
    if arguments.sizes:
        lines += sizes(arguments.sets, arguments.limit, report)
    report.print(lines, arguments.json)


def ends_and_speed(read: dict[Path, list[str]], report: measuring.Report) -> list[str]:
    """How fast each text is cut, and where."""
    detector = LanguageDetector()
    rows = [["set", "MB", "MB/s", "÷ floor", "chunks", "right ends"]]
    right = judged = 0
    slowest = float("inf")
    for path, found in read.items():
        text = " ".join(" ".join(each.split()) for each in found)
        text = (text * (1 + int(_LARGEST / 4 / len(text))))[: int(_LARGEST)]
        rate, floor = speed(text)
        slowest = min(slowest, rate)
        ends, count = right_ends(text)
        spaced = script_of(detector.detect(text)) not in {"thai", "lao", "khmer", "myanmar", "tibetan"}
        if spaced:
            right, judged = right + ends, judged + count
        share = f"{ends / count:.1%}" if spaced else "not judged"
        rows.append([path.stem, f"{len(text.encode()) / measuring.MEGABYTE:.1f}", f"{rate:.1f}", f"{rate / floor:.2f}",
                     f"{count:,}", share])  # fmt: skip
    report.data["chunks"] = rows[1:]
    report.bar("MB a second, slowest text", slowest, at_least=MEGABYTES_A_SECOND)
    report.bar("chunks that end where a sentence ends", right / max(1, judged), at_least=RIGHT_ENDS)
    return [*measuring.table(rows), ""]


def tokens(read: dict[Path, list[str]], folder: Path, report: measuring.Report) -> list[str]:
    """The longest passages by every vocabulary, also of scripts that are cut without spaces."""
    passages = []
    for found in read.values():
        joined = [" ".join(found)[:400_000]] if len(found) < 400 else found
        for text in joined:
            passages += [chunk.text for chunk in chunking.chunks(Document((Block(text),)), lambda _: "")]
    rows = [["tokens", f"over {LONGEST}", "most", "script"]]
    over = 0
    for name in VOCABULARIES:
        many, most, script = too_long(passages, Vocabulary(folder, name))
        over += many
        rows.append([name, f"{many:,} of {len(passages):,}", f"{most:,}", script])
    report.data["tokens"] = rows[1:]
    report.bar(f"passages of more than {LONGEST} tokens", over, at_most=0)
    return [*measuring.table(rows), ""]


def sizes(sets: list[Path], limit: int | None, report: measuring.Report) -> list[str]:
    """nDCG@10 by size and context."""
    rows = [["nDCG@10, meaning (hybrid)", *(path.stem for path in sets)]]
    report.data["sizes"] = {}
    for size, context in variants():
        row = [f"{size} tokens, {context}"]
        for path in sets:
            task = {"set": str(path.resolve()), "size": size, "context": context, "limit": limit}
            found = measuring.in_child(__file__, task)
            report.data["sizes"][f"{path.stem} {size} {context}"] = found
            row.append(f"{found['meaning']:.3f} ({found['hybrid']:.3f})")
            print(f"  {path.stem}, {row[0]}: {row[-1]}", file=sys.stderr, flush=True)
        rows.append(row)
    return measuring.table(rows)


if __name__ == "__main__":
    for argument in list(sys.argv[1:]):
        if argument.startswith(_SIZE):
            sys.argv.remove(argument)
            sys.exit(resized(int(argument.removeprefix(_SIZE))))
    if not measuring.serve_child(ask):
        main()
