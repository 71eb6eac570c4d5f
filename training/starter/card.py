"""The model card: what the shipped file is made of, how well it does, and what it cannot do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from starter.measure import Measured
from starter.sources import SOURCES

_HEAD: Final = """\
# findling-starter

A static multilingual text embedding: a table of {pieces:,} word pieces with {dimension} values each (int8, one scale a
row) and a SentencePiece unigram vocabulary, in one GGUF container of {megabytes:.1f} MB. The vector of a text is the
sum of its pieces' rows, brought to unit length. It lives in the space of all-MiniLM-L6-v2 (Apache-2.0), its teacher.

Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), because share-alike texts are among what it was
made from. Made by `make starter-model PAIRS=...` (folder `training/starter` of Findling), seed {seed}, {steps:,} steps
of {items:,} pairs.

## Made from

| file | source | licence | pairs |
|---|---|---|---|
"""
_QUALITY: Final = """
## Languages

{count} languages, measured on sentences kept from training: a sentence looks for its English one among {english:,}
English sentences of all languages, and the English one for it among the {sentences} of its language. Share that stands
first, in percent. Other languages of the sources were too small to measure and are there by their words only.

| language | to English | from English | language | to English | from English | language | to English | from English |
|---|---|---|---|---|---|---|---|---|
"""
_LIMITS: Final = """
## Limits

- No word order, no grammar: "dog bites man" is "man bites dog", and "not" changes little.
- Most translated text among the sources is about computers, much of it machine-translated; everyday words come from
  dictionaries. Languages in the lower half of the table find names and common words, not much more.
- Long texts blur: give it passages. Meant for search, not for judging people or texts.
"""


def write_card(
    path: Path, model: tuple[int, int], pairs: dict[str, int], measured: Sequence[Measured], english: int,
    made: tuple[int, int, int],
) -> None:  # fmt: skip
    """`model`: pieces and dimension; `pairs` by source; `english`: sentences that were searched; `made`: seed, steps
    and pairs a step. The model file lies beside the card."""
    size = sum(file.stat().st_size for file in path.parent.glob("findling-starter-*.gguf"))
    text = _HEAD.format(
        pieces=model[0], dimension=model[1], megabytes=size / 1e6, seed=made[0], steps=made[1], items=made[2]
    )
    for name, source in sorted(SOURCES.items()):
        if pairs.get(name):
            text += f"| {name} | {source.title} | {source.licence} | {pairs[name]:,} |\n"
    sentences = max((each.sentences for each in measured), default=0)
    text += _QUALITY.format(count=len(measured), english=english, sentences=sentences)
    cells = [f"{each.language} | {100 * each.to_english:.0f} | {100 * each.from_english:.0f}" for each in measured]
    cells += ["| |"] * (-len(cells) % 3)
    height = len(cells) // 3
    for row in range(height):
        text += f"| {' | '.join(cells[row::height])} |\n"
    path.write_text(text + _LIMITS, encoding="utf-8")
