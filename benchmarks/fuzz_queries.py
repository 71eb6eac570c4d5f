"""Random questions against a real index: none may fail, and none may take long.

    .venv/bin/python benchmarks/fuzz_queries.py [--count 100000] [--seed 1] [--meaning 200] [--json]

A made-up library is indexed first, words only unless --meaning asks for so many of the questions by meaning too.
Questions are thrown together from operators, quotation marks, filters with good and bad values, words of the
library in many scripts, control characters and plain noise. Exit code 1 where one failed or the bar is missed.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Final

import numpy as np

import measuring
from findling.core.answers import Mode, SearchParams
from findling.core.paths import Profile
from findling.engine.engine import Engine, EngineOptions
from findling.search.conditions import EXAMPLES, TYPES

BAR_P99_MS: Final = 200.0
DOCUMENTS: Final = 300

QUOTES: Final = list("\"“”„«»「」『』＂《》'")
OPERATORS: Final = [
    "OR",
    "|",
    "-",
    "－",
    "AND",
    "NOT",
    "NEAR(",
    "*",
    "^",
    "(",
    ")",
    "+",
    ":",
    "：",
    "{",
    "}",
    "..",
    "#",
]
NOISE: Final = [
    "\0",
    "\ud800",
    "\udfff",
    "\n",
    "\t",
    "\u200d",
    "\u0301",
    "\ufeff",
    "½",
    "😀",
    "ﷺ",
    "İ",
    "ß",
    "\\",
    ";--",
]
SCRIPTS: Final = ["渡轮", "東京タワー", "ข้ามฟาก", "한국어", "Fähre", "العبارة", "пароход", "पानी", "x" * 300, "塔"]
VALUES: Final = [
    "2024",
    "2024-05-31",
    "2024-99",
    "today",
    ">2MB",
    "<1",
    "1..2",
    "..",
    "3",
    "2-5",
    "9" * 30,
    "de",
    "xx",
    "/",
]


def question(pick: random.Random, words: list[str]) -> str:
    """One random question, now and then a very long one."""
    parts = []
    for _ in range(pick.randint(0, 12) if pick.random() < 0.995 else pick.randint(500, 3000)):
        kind = pick.random()
        if kind < 0.35:
            part = pick.choice(words)
        elif kind < 0.45:
            part = pick.choice(SCRIPTS)
        elif kind < 0.6:
            part = pick.choice(QUOTES)
        elif kind < 0.72:
            part = pick.choice(OPERATORS)
        elif kind < 0.88:
            value = pick.choice([*VALUES, *TYPES, *words[:20]])
            part = f"{pick.choice([*EXAMPLES, 'foo', 'NAME'])}:{value}"
        elif kind < 0.94:
            part = pick.choice(NOISE)
        else:
            part = "".join(chr(pick.randrange(0x2FFFF)) for _ in range(pick.randint(1, 6)))
        parts.append(part + pick.choice(["", " ", " ", " "]))
    return "".join(parts)


def ask(engine: Engine, text: str, mode: Mode | None) -> None:
    """Put a question as the window does while it is typed (`mode` None), or in full."""
    if mode is None:
        engine.search_words(SearchParams(text))
    else:
        engine.search(SearchParams(text, mode))


def main() -> int:
    parser = measuring.parser(__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--meaning", type=int, default=0, help="questions that are asked by meaning too")
    arguments = parser.parse_args()
    pick = random.Random(arguments.seed)
    failed: list[str] = []
    took: list[float] = []
    with tempfile.TemporaryDirectory(prefix="findling-fuzz-") as folder:
        library = Path(folder) / "library"
        measuring.write_library(library, DOCUMENTS)
        words = sorted({word for file in list(library.rglob("*"))[:40] if file.is_file() for word in _words(file)})
        options = EngineOptions(meaning=arguments.meaning > 0, watch=False)
        with Engine(Profile(Path(folder) / "profile"), options) as engine:
            engine.add_folder(str(library))
            while engine.busy:
                engine.wait_for_change(0.25)
            every = max(1, arguments.count // arguments.meaning) if arguments.meaning else 0
            for number in range(arguments.count):
                text = question(pick, words)
                mode: Mode | None = "hybrid" if every and number % every == 0 else "words" if number % 2 else None
                started = time.perf_counter()
                try:
                    ask(engine, text, mode)
                except Exception:
                    failed.append(text)
                    if len(failed) <= 3:
                        print(repr(text[:400]), traceback.format_exc(), file=sys.stderr)
                took.append((time.perf_counter() - started) * 1000.0)
    p50, p99, most = (round(float(value), 3) for value in (*np.percentile(took, (50, 99)), max(took)))
    result = {"questions": len(took), "failed": len(failed), "p50_ms": p50, "p99_ms": p99, "max_ms": most}
    if arguments.json:
        print(json.dumps(result))
    else:
        print(f"{len(took):,} questions, {len(failed)} failed")
        print(f"p50 {p50} ms, p99 {p99} ms (bar {BAR_P99_MS:g} ms), longest {most} ms")
    return 1 if failed or p99 > BAR_P99_MS else 0


def _words(file: Path) -> list[str]:
    return [word for word in file.read_bytes()[:4000].decode("utf-8", "ignore").split() if word.isalnum()][:200]


if __name__ == "__main__":
    sys.exit(main())
