"""The vocabulary: pieces of words that serve a hundred languages alike."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import sentencepiece

from findling.core.scripts import BRAHMIC_UNSPACED, HAN, KANA
from findling.models.pieces import words

PIECES: Final = 160_000
LONGEST_PIECE: Final = 16
LONGEST_UNSPACED: Final = 7
"""Characters of a piece of a script without spaces, where every part of a run is a candidate."""
MOST_WORDS: Final = 2_500_000
"""Different words that the vocabulary is learnt from."""
CUT_WORDS: Final = 600_000
"""Of these, the most frequent, whose parts are candidates."""
CANDIDATES: Final = 1_000_000
RAREST_CANDIDATE: Final = 4
ENGLISH_SHARE: Final = 6.0
"""English counts as so many languages: it is on one side of every pair."""
SMOOTHING: Final = 0.5
"""A language's share is its amount of text to this power: small languages get more than their part."""
SMALLEST: Final = 2_000
"""Words that a language must have, in all, to have a say."""
MASS: Final = 30_000_000
"""Words in all, after balancing."""
LARGEST_SCALE: Final = 20.0

_UNSPACED: Final = re.compile(f"[{HAN}{KANA}{BRAHMIC_UNSPACED}]")


def count_words(texts: Iterable[tuple[str, str]]) -> dict[str, Counter[str]]:
    """Words and their number by language, of pairs of language and text."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for language, text in texts:
        counts[language].update(words(text))
    return counts


def balanced(counts: dict[str, Counter[str]], seed: int) -> list[tuple[str, int]]:
    """Words with the frequencies they would have if no language outweighed the others, the most frequent first."""
    chance = random.Random(seed)
    sizes = {language: counter.total() for language, counter in counts.items()}
    shares = {language: size**SMOOTHING for language, size in sizes.items() if size >= SMALLEST}
    if "en" in shares:
        shares["en"] *= ENGLISH_SHARE
    whole = sum(shares.values())
    merged: Counter[str] = Counter()
    for language, share in shares.items():
        scale = min(LARGEST_SCALE, MASS * share / whole / sizes[language])
        for word, count in counts[language].items():
            merged[word] += int(count * scale + chance.random())
    found = [(word, count) for word, count in merged.items() if count]
    chance.shuffle(found)  # of those that are equally frequent, some of every language are kept
    return sorted(found, key=lambda item: -item[1])[:MOST_WORDS]


def candidates(frequencies: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """What pieces are chosen from. SentencePiece's own choice counts different words, and so misses whole ones."""
    counts: Counter[str] = Counter()
    for place, (word, count) in enumerate(frequencies):
        unspaced = _UNSPACED.match(word) is not None
        if unspaced or place < CUT_WORDS:
            for part in _parts(word, LONGEST_UNSPACED if unspaced else LONGEST_PIECE):
                counts[part] += count
    frequent = [(part, count) for part, count in counts.items() if count >= RAREST_CANDIDATE]
    return sorted(frequent, key=lambda item: (-item[1] * len(item[0]), item[0]))[:CANDIDATES]


def _parts(word: str, longest: int) -> Iterator[str]:
    for start in range(len(word)):
        for end in range(start + 2, min(len(word), start + longest) + 1):
            yield word[start:end]


def train_vocabulary(frequencies: list[tuple[str, int]], work: Path, pieces: int) -> bytes:
    """A serialised unigram vocabulary with at most so many pieces. `work` is a folder for files in between."""
    table, seeds, prefix = work / "words.tsv", work / "candidates.tsv", work / "vocabulary"
    table.write_text("".join(f"{word}\t{count}\n" for word, count in frequencies), encoding="utf-8")
    seeds.write_text("".join(f"{part}\t{count}\n" for part, count in candidates(frequencies)), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(table),
        input_format="tsv",
        seed_sentencepieces_file=str(seeds),
        model_prefix=str(prefix),
        model_type="unigram",
        vocab_size=pieces,
        hard_vocab_limit=False,
        normalization_rule_name="identity",
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        character_coverage=0.9999,
        max_sentencepiece_length=LONGEST_PIECE,
        shrinking_factor=0.65,
        num_threads=2,
        bos_id=-1,
        eos_id=-1,
        minloglevel=2,
    )
    return prefix.with_suffix(".model").read_bytes()
