"""Questions to a library of a million passages, words and meaning, with the starter model: from text to answers.

    .venv/bin/python benchmarks/lexical.py --passages 1000000 --keep FOLDER --no-rivals     makes the library of words
    .venv/bin/python benchmarks/million.py FOLDER [--questions 100] [--json]

The passages get their vectors from the starter first, which is kept in the folder too. A question goes through the
same searcher as in the engine, its embedding included; only the socket to the window is left out. The floor is the scan
of all bits of the vectors, read once.
"""

from __future__ import annotations

import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Final

import apsw
import faiss
import numpy as np

import measuring
from findling.core.answers import SearchParams
from findling.core.paths import Profile
from findling.core.protocol import UseModelParams
from findling.core.settings import Settings
from findling.engine.meaning import find_spaces, open_spaces
from findling.engine.models import choose_model
from findling.index.backlog import waiting
from findling.index.embedding import passage_text
from findling.index.schema import connect, value
from findling.models.catalogue import STARTER
from findling.search.question import MeaningLeg
from findling.search.searcher import Searcher
from lexical import questions

LIMIT: Final = 20
STORED: Final = 2_000
"""Passages whose vectors are stored in one transaction."""
P95: Final = 100.0


def embed(db: apsw.Connection, leg: MeaningLeg) -> float:
    """Give every passage its vector; passages a second, 0 where there was nothing to do."""
    started, done = time.perf_counter(), 0
    while rows := waiting(db, leg.space.id, STORED):
        texts = [passage_text(text, title, heading) for _, text, title, heading in rows]
        leg.space.store(db, [row[0] for row in rows], leg.embedder.embed(texts, "document"))
        done += len(rows)
        print(f"\r  {done:,} passages embedded ", end="", file=sys.stderr, flush=True)
    print("\r" + " " * 50 + "\r", end="", file=sys.stderr, flush=True)
    return done / (time.perf_counter() - started)


def floor(leg: MeaningLeg) -> float:
    """Milliseconds of reading the bits of all passages once, least of some times."""
    width = leg.space.dimension // 8
    bits = np.random.default_rng(0).integers(0, 256, (len(leg.space.sketch), width), np.uint8)
    distances = np.empty(len(bits), np.int32)
    one, many, out = faiss.swig_ptr(bits[0].copy()), faiss.swig_ptr(bits), faiss.swig_ptr(distances)
    times = []
    for _ in range(10):
        started = time.perf_counter()
        faiss.hammings(one, many, 1, len(bits), width, out)  # type: ignore[attr-defined]
        times.append(1000.0 * (time.perf_counter() - started))
    return min(times)


def main() -> None:
    """Embed, ask, and hold the latency to its bar."""
    parser = measuring.parser(__doc__)
    parser.add_argument("folder", type=Path, help="the library of words")
    parser.add_argument("--questions", type=int, default=100, help="of each kind")
    arguments = parser.parse_args()
    report = measuring.Report("million")
    profile = Profile(arguments.folder)
    with closing(connect(profile.index, writable=True)) as db:
        model = choose_model(profile, UseModelParams(STARTER), Settings(), db, False)
        opened = open_spaces(db, model, None)
        assert opened.chosen is not None
        rate = embed(db, opened.chosen)
        opened.close()
    db = connect(profile.index, writable=False)
    passages = int(value(db, "SELECT count(*) FROM chunk"))
    meaning = find_spaces(db, model, None)
    assert meaning.chosen is not None
    scan = floor(meaning.chosen)
    searcher = Searcher(db, meaning.legs)
    lines = [["milliseconds", "words first, p95", "complete, p50", "complete, p95", "p95 ÷ floor"]]
    try:
        for kind, texts in questions(arguments.questions).items():
            took: dict[str, list[float]] = {"words": [], "complete": []}
            for text in texts:
                params = SearchParams(text, "hybrid", LIMIT)
                for name, ask in (("words", searcher.words), ("complete", searcher.search)):
                    started = time.perf_counter()
                    ask(params)
                    took[name].append(1000.0 * (time.perf_counter() - started))
            first = measuring.percentile(took["words"], 0.95)
            p50, p95 = (measuring.percentile(took["complete"], share) for share in (0.5, 0.95))
            lines.append([kind, f"{first:.1f}", f"{p50:.1f}", f"{p95:.1f}", f"{p95 / scan:.1f}"])
            report.data[kind] = {"words_p95": first, "p50": p50, "p95": p95}
            report.bar(f"{kind}, complete answer, p95 in ms", p95, at_most=P95)
    finally:
        searcher.close()
        meaning.close()
    report.data |= {"passages": passages, "embedded_per_second": rate, "floor_ms": scan}
    head = f"{passages:,} passages; the scan of all bits takes {scan:.1f} ms; {rate:,.0f} passages a second embedded"
    report.print([head, *measuring.table(lines)], arguments.json)


if __name__ == "__main__":
    main()
