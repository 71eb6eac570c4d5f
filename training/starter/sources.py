"""Where the pairs come from, under which licences, and how they are read."""

from __future__ import annotations

import lzma
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

LONGEST: Final = 600
"""Characters of a text that are used."""
COMMONEST_GLOSS: Final = 60
"""An English gloss that a dictionary gives more often for one language is a label ("noun"), not a translation."""
_CHATTER: Final = ("CO-OP TRANSLATOR", "DISCLAIMER")
"""What marks a machine translator's own notice."""


@dataclass(frozen=True, slots=True)
class Source:
    """A collection of pairs. `weight` is how much a pair of it counts: less for machine translation of one subject."""

    title: str
    licence: str
    weight: float = 1.0


ALLOWED: Final = frozenset(
    {"CC0-1.0", "CC-BY-2.0-FR", "CC-BY-SA-3.0", "CC-BY-SA-4.0", "MIT", "ISC", "MPL-2.0", "Tanaka corpus (CC-BY)"}
)
"""Licences under which a model that carries CC BY-SA 4.0 may be made."""

_PYTHON: Final = Source("Translations of the Python documentation", "CC0-1.0", 0.6)
SOURCES: Final = {
    "edgeai": Source("Course EdgeAI for Beginners, machine-translated", "MIT", 0.5),
    "azd": Source("Course AZD for Beginners, machine-translated", "MIT", 0.35),
    "iot": Source("Course IoT for Beginners, machine-translated", "MIT"),
    "mozorg": Source("Web pages of Mozilla", "MPL-2.0", 1.2),
    "tatoeba": Source("Tatoeba sentences, as selected for LASER", "CC-BY-2.0-FR", 4.0),
    "tico": Source("TICO-19, medical texts", "CC0-1.0", 3.0),
    "enja": Source("Small parallel corpus English-Japanese, from the Tanaka corpus", "Tanaka corpus (CC-BY)", 2.0),
    "joshua": Source("Indian parallel corpora of the Joshua decoder", "CC-BY-SA-3.0", 2.5),
    "korean": Source("Korean parallel corpora", "CC-BY-SA-3.0", 3.0),
    "privacy": Source("Privacy Guides and its translations", "CC-BY-SA-4.0", 1.5),
    "vuizur": Source("Dictionaries made from Wiktionary", "CC-BY-SA-4.0"),
    "omw": Source("Open Multilingual Wordnet", "CC-BY-SA-4.0"),
    "osm": Source("Tagging scheme of OpenStreetMap's editor iD", "ISC", 0.8),
    "english": Source("English only: WikiSplit, WikiText-2, speeches of the state of the union", "CC-BY-SA-4.0"),
    **{f"pydoc_{code}": _PYTHON for code in ("es", "fr", "ja", "ko", "pt-br", "tr", "uk", "zh-cn")},
}
"""By the name of the file, without its ending."""


class Pair(NamedTuple):
    """One row: a sentence or a word in English and in another language."""

    source: str
    sentence: bool
    language: str
    english: str
    foreign: str


def checked(folder: Path) -> list[Path]:
    """The files of pairs. Raises ValueError for one whose source or licence is not in order: nothing else is used."""
    files = sorted(folder.glob("*.tsv.xz"))
    if not files:
        raise ValueError(f"{folder} holds no files *.tsv.xz")
    for file in files:
        source = SOURCES.get(file.name.removesuffix(".tsv.xz"))
        if source is None:
            raise ValueError(f"{file} is from no source whose licence is known: add it to SOURCES or take it away")
        if source.licence not in ALLOWED:
            raise ValueError(f"{file} has the licence {source.licence}, under which the model may not be made")
    return files


def read_pairs(folder: Path, sample: int = 0, seed: int = 0) -> Iterator[Pair]:
    """The pairs in their order, so that neighbours are neighbours in their document; `sample` of each file at most.

    Raises ValueError as `checked`.
    """
    for file in checked(folder):
        name = file.name.removesuffix(".tsv.xz")
        with lzma.open(file, "rt", encoding="utf-8") as lines:
            rows = [tuple(line.rstrip("\n").split("\t")) for line in lines]
        rows = [row for row in rows if len(row) == 4 and not any(mark in row[2].upper() for mark in _CHATTER)]
        glosses = Counter((row[1], row[2]) for row in rows if row[0] == "w")
        rows = [row for row in rows if row[0] == "s" or glosses[row[1], row[2]] <= COMMONEST_GLOSS]
        if sample and len(rows) > sample:
            start = random.Random(f"{seed}{name}").randrange(len(rows) - sample)
            rows = rows[start : start + sample]
        for kind, language, english, foreign in rows:
            yield Pair(name, kind == "s", language, english[:LONGEST], foreign[:LONGEST])


def read_english(folder: Path, sample: int = 0) -> list[str]:
    """English sentences without a translation, at most `sample`."""
    with lzma.open(folder / "english.txt.xz", "rt", encoding="utf-8") as lines:
        texts = [line.strip()[:LONGEST] for line in lines]
    return texts[: sample or None]
