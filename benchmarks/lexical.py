"""Latency and size of search by words in a large library of several languages, beside plain FTS5 in the same run.

    .venv/bin/python benchmarks/lexical.py [--passages 1000000] [--keep FOLDER] [--questions 100] [--json]

The passages are made up, about a thousand characters each, words by Zipf's law: half English-looking, the rest German,
Russian, Chinese and Thai in equal parts, mixed as documents of ten passages. They are written by the index's own
writer of words, a file for every document, without the extraction and the vectors that a real library has. From 65,536
passages on they repeat, which is much faster to write: every table has all its rows, but the vocabulary grows no more.

FTS5 unicode61    the same texts, SQLite's own tokenizer: `ORDER BY rank LIMIT`, words joined by OR
FTS5 trigram      the same with its trigrams
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Final

import apsw

import measuring
from findling.index.schema import connect, rows, snapshot, transaction, value
from findling.index.terms import indexed
from findling.index.words import BLOCK, Words
from findling.search.lexical import lexical_hits, lexical_query, query_terms
from findling.search.postings import TermIndex
from findling.search.ranking import DEPTH

PASSAGES: Final = 100_000
CHARACTERS: Final = 1000
SENTENCES: Final = 12
"""In a passage."""
STOCK: Final = 30_000
"""Different sentences of each language."""
TO_A_DOCUMENT: Final = 10
COMMIT: Final = 4000
STEP: Final = 8 * BLOCK
"""Passages that are made; a larger library repeats them."""
RIVALS: Final = ("unicode61", "trigram")
INSERT_CHUNK: Final = (
    "INSERT INTO chunk(id, content, ordinal, heading, start, \"end\", language, text) VALUES (?,?,?,'',0,0,?,?)"
)
P95: Final = 60.0
COMMON_P95: Final = 150.0
SHARE: Final = 1.2
LANGUAGES: Final = ("en", "en", "en", "en", "de", "ru", "zh", "th")
_SYLLABLES: Final = {
    "en": "al be cor den es fi gor hy il jo ka lu mi nor ox pra qui ro sen tro um ver wi xan yl zo",
    "de": "auf be ge ver ung schaft lich heit haus grün über mög täg fähr wä kön nen ein zu rück ab steh reich",
    "ru": "при по вы на раз ство ние ость тель ко ра ма ло ти ве дно го ши пе ре хо ду ци зна мен",
    "th": "กา รณ์ ความ ประ เท ศไ ทย น้ำ ใจ ที่ มี ผู้ คน บ้าน เมือง สำ คัญ ให ญ่ ได้ เป็น อยู่ นัก เรียน งาน",
}
_VOCABULARY: Final = 150_000


class Texts:
    """Made-up passages and questions of their words, the same for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        made = random.Random(0)
        self._words: dict[str, list[str]] = {}
        for language, syllables in _SYLLABLES.items():
            parts = syllables.split()
            words: dict[str, None] = {}
            while len(words) < _VOCABULARY:
                words["".join(made.choices(parts, k=made.randint(2, 3 + (len(words) > 500))))] = None
            self._words[language] = list(words)
        common = [chr(code) for code in made.sample(range(0x4E00, 0x9000), 4000)]
        weights = [1.0 / (rank + 50) for rank in range(len(common))]
        self._words["zh"] = [
            "".join(made.choices(common, weights, k=made.choice((1, 2, 2, 2, 3)))) for _ in range(60_000)
        ]

    def word(self, language: str, low: float = 0.0, high: float = 1.0) -> str:
        """A word by Zipf's law: of rank vocabulary**u, u between `low` and `high`; uniform u is Zipf's law."""
        words = self._words[language]
        return words[min(len(words) - 1, int(len(words) ** self._random.uniform(low, high)) - 1)]

    def passages(self) -> Iterator[tuple[str, str]]:
        """Language and text, document by document; their sentences are drawn from a stock, which is much faster."""
        stock = {language: [self._sentence(language) for _ in range(STOCK)] for language in self._words}
        while True:
            language = self._random.choice(LANGUAGES)
            for _ in range(TO_A_DOCUMENT):
                count = SENTENCES if language != "zh" else SENTENCES // 3
                yield language, " ".join(self._random.choices(stock[language], k=count))

    def _sentence(self, language: str) -> str:
        made: list[str] = []
        size = 0
        while size < CHARACTERS // SENTENCES:
            word = self.word(language)
            if self._random.random() < 0.01:
                word = f"{word[:2].upper()}-{self._random.randint(100, 9999)}"
            made.append(word)
            size += len(word) + 1
        return "".join(made) + "。" if language in ("zh", "th") else " ".join(made) + "."

    def question(self, count: int, low: float, high: float, language: str = "") -> str:
        """Words of one language."""
        chosen = language or self._random.choice(("en", "en", "de", "ru"))
        return " ".join(self.word(chosen, low, high) for _ in range(count))

    def chinese(self) -> str:
        """A Chinese word of two characters."""
        while len(word := self.word("zh")) != 2:
            pass
        return word


def fill(db: apsw.Connection, passages: int, rivals: bool) -> None:
    """Write what the library lacks of so many passages: up to eight blocks new ones, then copies of those."""
    db.execute("PRAGMA wal_autocheckpoint=20000; PRAGMA synchronous=OFF")
    if rivals:
        for tokenizer in RIVALS:
            db.execute(
                f"CREATE VIRTUAL TABLE IF NOT EXISTS {tokenizer} USING fts5(body, content='', tokenize='{tokenizer}')"
            )
    write(db, min(passages, STEP), rivals)
    if passages > STEP:
        db.execute("CREATE TEMP TABLE ready(id INTEGER PRIMARY KEY, body TEXT)")
        texts = db.execute("SELECT id, text FROM chunk WHERE id < ?", (STEP,))
        db.executemany("INSERT INTO ready VALUES (?,?)", ((id, indexed(str(text))) for id, text in texts.fetchall()))
        for shift in range(STEP, passages, STEP):
            copy(db, shift, min(STEP, passages - shift), rivals)
            progress(min(passages, shift + STEP))
    print("\r" + " " * 50 + "\r", end="", file=sys.stderr, flush=True)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def write(db: apsw.Connection, passages: int, rivals: bool) -> None:
    """Passages as the store writes them, ids below `passages`."""
    words = Words(db)
    made = Texts().passages()
    done = 0
    while done < passages - 1:
        with transaction(db):
            for language, text in islice(made, min(COMMIT, passages - 1 - done)):
                done += 1
                content, ordinal = divmod(done - 1, TO_A_DOCUMENT)
                if ordinal == 0:
                    document(db, content, language)
                db.execute(INSERT_CHUNK, (done, content + 1, ordinal, language, text))
                words.insert(done, language, text)
                for rival in RIVALS if rivals else ():
                    db.execute(f"INSERT INTO {rival}(rowid, body) VALUES (?,?)", (done, text))
        while (block := words.unwritten()) is not None:
            with transaction(db):
                words.write_block(block)
        progress(done)


def document(db: apsw.Connection, content: int, language: str) -> None:
    """A document and its file."""
    db.execute(
        "INSERT INTO content(id, digest, format, title, language, characters) VALUES (?,?,'text','',?,0)",
        (content + 1, content.to_bytes(8, "big"), language),
    )
    db.execute(
        "INSERT INTO file(path, size, mtime_ns, inode, state, content) VALUES (?,1,1,1,'searchable',?)",
        (f"/library/folder {content % 97}/document {content}.txt", content + 1),
    )


def copy(db: apsw.Connection, shift: int, count: int, rivals: bool) -> None:
    """The first passages again, with other ids: the same rows in the same tables, without making them anew."""
    with transaction(db):
        for content in range(shift // TO_A_DOCUMENT + 1, (shift + count) // TO_A_DOCUMENT + 2):
            if not db.execute("SELECT 1 FROM content WHERE id = ?", (content + 1,)).fetchone():
                document(db, content, "en")
        db.execute(
            'INSERT INTO chunk(id, content, ordinal, heading, start, "end", language, text) '
            "SELECT id + ?1, (id + ?1) / ?3 + 1, (id + ?1) % ?3, '', 0, 0, language, text FROM chunk WHERE id < ?2",
            (shift, count, TO_A_DOCUMENT),
        )
        db.execute(
            "INSERT INTO words(rowid, body, context) SELECT id + ?, body, '' FROM ready WHERE id < ?", (shift, count)
        )
        for table in RIVALS if rivals else ():
            sql = f"INSERT INTO {table}(rowid, body) SELECT id + ?, text FROM chunk WHERE id < ?"
            db.execute(sql, (shift, count))
        blocks = (shift // BLOCK, count // BLOCK)
        db.execute("INSERT INTO block SELECT number + ?, passages, removed FROM block WHERE number < ?", blocks)
        db.execute("INSERT INTO impact SELECT block + ?, term, impacts FROM impact WHERE block < ?", blocks)


def progress(done: int) -> None:
    print(f"\r  {done:,} passages   ", end="", file=sys.stderr, flush=True)


def sizes(db: apsw.Connection) -> dict[str, int]:
    """Bytes of our tables of words, and of each rival's."""
    of = {row[0]: int(row[1]) for row in rows(db, "SELECT name, sum(pgsize) FROM dbstat GROUP BY name")}
    ours = {name: size for name, size in of.items() if name.startswith("words_") or name in ("form", "impact", "block")}
    found = {"findling": sum(ours.values()), **{f"findling: {name}": size for name, size in ours.items()}}
    for rival in RIVALS:
        found[rival] = sum(size for name, size in of.items() if name.startswith(f"{rival}_"))
    return found


def questions(count: int) -> dict[str, list[str]]:
    """Questions of each kind."""
    texts = Texts(seed=7)
    return {
        "one word": [texts.question(1, 0.0, 1.0) for _ in range(count)],
        "two words": [texts.question(2, 0.0, 1.0) for _ in range(count)],
        "six words": [texts.question(6, 0.0, 1.0) for _ in range(count)],
        "six common words": [texts.question(6, 0.0, 0.35) for _ in range(count)],
        "unfinished word": [texts.question(2, 0.3, 1.0)[:-2] for _ in range(count)],
        "Chinese, two characters": [texts.chinese() for _ in range(count)],
        "Thai, one word": [texts.question(1, 0.2, 1.0, "th") for _ in range(count)],
    }


def took(action: Callable[[], object]) -> float:
    """Milliseconds."""
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000.0


def ask(db: apsw.Connection, asked: dict[str, list[str]], rivals: bool) -> dict[str, dict[str, Any]]:
    """p50 and p95 of each kind, ours and the rivals'. Every question is new to the index."""
    found: dict[str, dict[str, Any]] = {}
    index = TermIndex(db)

    def ours(text: str, unfinished: bool) -> None:
        with snapshot(db):
            query = lexical_query(index, query_terms(text, unfinished), text)
            if query is not None:
                lexical_hits(index, query, DEPTH)

    def rival(table: str, text: str) -> None:
        expression = " OR ".join(f'"{word}"' for word in text.split())
        rows(db, f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rank LIMIT ?", (expression, DEPTH))

    for kind, texts in asked.items():
        unfinished = kind.startswith("unfinished")
        for text in texts[:3]:
            ours(text, unfinished)
        times = {"findling": [took(partial(ours, text, unfinished)) for text in texts[3:]]}
        if rivals:
            for table in RIVALS:
                times[table] = [took(partial(rival, table, text)) for text in texts[3:23]]
        found[kind] = {
            who: {"p50": round(measuring.percentile(t, 0.5), 2), "p95": round(measuring.percentile(t, 0.95), 2)}
            for who, t in times.items()
        }
    return found


def main() -> None:
    """Fill, ask, and hold the figures to their bars."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--passages", type=int, default=PASSAGES)
    parser.add_argument("--questions", type=int, default=100, help="of each kind")
    parser.add_argument("--keep", type=Path, help="a folder in which the library is kept, or found made already")
    parser.add_argument("--no-rivals", action="store_true", help="leave FTS5's tables out, which take as long again")
    arguments = parser.parse_args()
    rivals = not arguments.no_rivals
    report = measuring.Report("lexical")
    folder = arguments.keep or Path(tempfile.mkdtemp(prefix="findling-lexical-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        path = folder / "index.sqlite"
        if not path.exists():
            with closing(connect(path, writable=True)) as db:
                fill(db, arguments.passages, rivals)
        db = connect(path, writable=False)
        text = int(value(db, "SELECT sum(octet_length(text)) FROM chunk"))
        passages = int(value(db, "SELECT count(*) FROM chunk"))
        size = sizes(db)
        figures = ask(db, questions(arguments.questions), rivals)
        db.close()
    finally:
        if arguments.keep is None:
            shutil.rmtree(folder)
    report.data |= {"passages": passages, "text_bytes": text, "bytes": size, "milliseconds": figures}
    report.print(describe(report, passages, text, size, figures), arguments.json)


def describe(
    report: measuring.Report, passages: int, text: int, size: dict[str, int], figures: dict[str, dict[str, Any]]
) -> list[str]:
    """The figures as tables, and the bars."""
    head: Sequence[str] = ("milliseconds, p50 / p95", *next(iter(figures.values())))
    table = [head]
    for kind, by in figures.items():
        table.append((kind, *(f"{times['p50']:.1f} / {times['p95']:.1f}" for times in by.values())))
        report.bar(f"{kind}, p95 in ms", by["findling"]["p95"], at_most=COMMON_P95 if "common" in kind else P95)
    parts = [("bytes ÷ text", ""), *((name, f"{bytes / text:.3f}") for name, bytes in size.items() if bytes)]
    report.bar("words' tables ÷ text", size["findling"] / text, at_most=SHARE)
    return [
        f"{passages:,} passages, {text / measuring.MEGABYTE:.0f} MB of text",
        *measuring.table(table),
        "",
        *measuring.table(parts),
    ]


if __name__ == "__main__":
    main()
