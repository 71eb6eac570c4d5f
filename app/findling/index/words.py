"""The words of passages: the FTS5 table that is their record, the forms of words, and lists of the frequent ones.

FTS5 holds every term of every passage and answers rare words, prefixes and phrases. What it cannot do is score a word
that a third of a million passages share within the time of a keystroke. So, for every block of passages that is
complete, the words that are frequent in it are written out once: which passages, and how much the word counts in each
(`impact`), at most three bytes a passage. Passages after the last complete block are few, and FTS5 answers for them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

import apsw
import numpy as np
import numpy.typing as npt

from findling.index.stems import STEMMED, Stemmers
from findling.index.terms import fold, index_terms, indexed, surfaces

BLOCK: Final = 8192
"""Passages (chunk ids) in a block."""
FREQUENT: Final = 8
"""Passages of a block that a term must occur in to be written out."""
STALE: Final = 0.25
"""Share of removed passages from which a block is written anew."""
K1: Final = 1.2
B: Final = 0.75
"""Of BM25, as FTS5 has them."""
STEPS: Final = 255
"""An impact, tf / (tf + K1 · (1 - B + B · length / mean length)), is kept as this many steps of 0..1."""
KNOWN: Final = 200_000
"""Words of a language of which it is remembered that their forms are stored."""


def create_words(db: apsw.Connection) -> None:
    """The tables, empty."""
    db.execute("""
        CREATE VIRTUAL TABLE words USING fts5(
            body, context, content='', contentless_delete=1, tokenize='ascii'
        );
        CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row);
        CREATE TABLE form(
            language TEXT NOT NULL, stem TEXT NOT NULL, term TEXT NOT NULL, PRIMARY KEY(language, stem, term)
        ) WITHOUT ROWID;
        CREATE TABLE block(number INTEGER PRIMARY KEY, passages INTEGER NOT NULL, removed BLOB NOT NULL);
        CREATE TABLE impact(
            block INTEGER NOT NULL, term TEXT NOT NULL, impacts BLOB NOT NULL, PRIMARY KEY(block, term)
        ) WITHOUT ROWID;
    """)


def totals(db: apsw.Connection) -> tuple[int, int]:
    """Passages in the words table, and their terms: FTS5's record of averages, a list of varints."""
    row = db.execute("SELECT block FROM words_data WHERE id = 1").fetchone()
    numbers = [0]
    for byte in row[0] if row is not None else b"":
        numbers[-1] = numbers[-1] << 7 | byte & 0x7F
        if byte < 0x80:
            numbers.append(0)
    return numbers[0], sum(numbers[1:])


def impacts(
    counts: npt.NDArray[np.int64], lengths: npt.NDArray[np.int64], mean_length: float
) -> npt.NDArray[np.float64]:
    """The part of BM25 that is a term's own in a passage, in 0..1: how often it occurs there, and in how long a one."""
    return counts / (counts + K1 * (1.0 - B + B * lengths / max(1.0, mean_length)))


class Words:
    """Writes the words of passages. It belongs to the one thread that writes, which sees to the transactions."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._stemmers = Stemmers()
        self._known: defaultdict[str, set[str]] = defaultdict(set)
        self._full = self._first_full()

    def next_id(self) -> int:
        """The id for the next passage: never one within a complete block, whose lists tell of others."""
        ((last,),) = self._db.execute("SELECT max(id) FROM chunk")
        ((block,),) = self._db.execute("SELECT max(number) FROM block")
        return max((last or 0) + 1, 0 if block is None else (block + 1) * BLOCK)

    def insert(self, id: int, language: str, text: str, *context: str) -> None:
        """The words of a passage; `context` are its document's title and its heading."""
        self._db.execute(
            "INSERT INTO words(rowid, body, context) VALUES (?,?,?)",
            (id, indexed(text), " ".join(indexed(part) for part in context if part)),
        )
        if language in STEMMED:
            self._insert_forms(language, " ".join((text, *context)))

    def _insert_forms(self, language: str, text: str) -> None:
        known = self._known[language]
        if len(known) > KNOWN:
            known.clear()
        new = surfaces(text) - known
        known |= new
        found = []
        for word in new:
            term = fold(word)
            found += [(language, stem, term) for stem in self._stemmers.stems(language, word) if stem and term]
        if found:
            self._db.executemany("INSERT OR IGNORE INTO form(language, stem, term) VALUES (?,?,?)", sorted(found))

    def forget(self) -> None:
        """To be called where a transaction failed: what it wrote is no longer there."""
        self._known.clear()

    def remove(self, ids: Sequence[int]) -> None:
        """Remove the words of passages."""
        self._db.executemany("DELETE FROM words WHERE rowid=?", [(id,) for id in ids])
        gone: defaultdict[int, list[int]] = defaultdict(list)
        for id in ids:
            gone[id // BLOCK].append(id % BLOCK)
        for number, places in gone.items():
            row = self._db.execute("SELECT passages, removed FROM block WHERE number=?", (number,)).fetchone()
            if row is None:
                continue
            removed = row[1] + np.array(places, "<u2").tobytes()
            if len(removed) // 2 > STALE * row[0]:
                self._db.execute("DELETE FROM impact WHERE block=?", (number,))
                self._db.execute("DELETE FROM block WHERE number=?", (number,))
                self._full = min(self._full, number)
            else:
                self._db.execute("UPDATE block SET removed=? WHERE number=?", (removed, number))

    # ---- blocks ----------------------------------------------------------------------------------------

    def _first_full(self) -> int:
        """The first block that may have to be written: those before it are there."""
        numbers = [row[0] for row in self._db.execute("SELECT number FROM block ORDER BY number")]
        return next((at for at, number in enumerate(numbers) if at != number), len(numbers))

    def unwritten(self, behind: int = 0) -> int | None:
        """A block that is complete but not written, with `behind` more after it, if there is one. Costs next to nothing
        where there is none."""
        ((last,),) = self._db.execute("SELECT max(id) FROM chunk")
        while (self._full + 1 + behind) * BLOCK <= (last or 0):
            number = self._full
            if not self._db.execute("SELECT 1 FROM block WHERE number=?", (number,)).fetchone():
                return number
            self._full += 1
        return None

    def write_block(self, number: int) -> None:
        """Write out the frequent terms of a block, from the texts of its passages."""
        numbers: dict[str, int] = {}
        occurrences: list[int] = []
        places: list[int] = []
        lengths: list[int] = []
        for id, text, heading, title in self._db.execute(
            "SELECT chunk.id, chunk.text, chunk.heading, content.title FROM chunk "
            "JOIN content ON content.id = chunk.content WHERE chunk.id >= ? AND chunk.id < ?",
            (number * BLOCK, (number + 1) * BLOCK),
        ):
            terms = index_terms(indexed(text))
            for part in (title, heading):
                terms += index_terms(indexed(part)) if part else []
            occurrences += [numbers.setdefault(term, len(numbers)) for term in terms]
            places.append(id % BLOCK)
            lengths.append(len(terms))
        passages = np.repeat(np.arange(len(places)), lengths)
        pairs, counts = np.unique(np.array(occurrences, np.int64) * BLOCK + passages, return_counts=True)
        passages = pairs % BLOCK
        strengths = impacts(counts, np.array(lengths, np.int64)[passages], self._mean_length())
        steps = np.ceil(strengths * STEPS).astype(np.uint8)
        at = np.array(places, "<u2")[passages]
        ends = np.cumsum(np.bincount(pairs // BLOCK, minlength=len(numbers)))
        found = []
        for term, start, end in zip(numbers, [0, *ends.tolist()], ends.tolist(), strict=False):
            if end - start >= FREQUENT:
                found.append((number, term, encoded(at[start:end], steps[start:end])))
        found.sort()
        self._db.executemany("INSERT INTO impact(block, term, impacts) VALUES (?,?,?)", found)
        self._db.execute("INSERT INTO block(number, passages, removed) VALUES (?,?,x'')", (number, len(places)))

    def _mean_length(self) -> float:
        passages, terms = totals(self._db)
        return terms / max(1, passages)


def rebuild_words(db: apsw.Connection) -> None:
    """Write the words of all passages anew: for an index of an earlier version."""
    words = Words(db)
    for id, language, text, title, heading in db.execute(
        "SELECT chunk.id, chunk.language, chunk.text, content.title, chunk.heading FROM chunk "
        "JOIN content ON content.id = chunk.content ORDER BY chunk.id"
    ):
        words.insert(id, language, text, title, heading)


def encoded(places: npt.NDArray[np.uint16], steps: npt.NDArray[np.uint8]) -> bytes:
    """Places in the block and impacts in steps: three bytes a passage, or one for each of the block if that is less."""
    if 3 * len(places) < BLOCK:
        return places.tobytes() + steps.tobytes()
    every = np.zeros(BLOCK, np.uint8)
    every[places] = steps
    return every.tobytes()


def decoded(blob: bytes) -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.uint8]]:
    """What was `encoded`; no list of three bytes a passage is as long as a block."""
    if len(blob) == BLOCK:
        every = np.frombuffer(blob, np.uint8)
        places = np.flatnonzero(every != 0)
        return places.astype("<u2"), every[places]
    count = len(blob) // 3
    return np.frombuffer(blob, "<u2", count), np.frombuffer(blob, np.uint8, count, 2 * count)


def passages_of(blob: bytes) -> int:
    """How many passages `decoded` gives."""
    return int(np.count_nonzero(np.frombuffer(blob, np.uint8))) if len(blob) == BLOCK else len(blob) // 3
