"""Text as pieces of words for the static model: what is taken for the same word, and where words are cut.

A unigram vocabulary (SentencePiece) cuts each word. Words of scripts with upper and lower case begin with a marker, so
that `in` as a word is not `in` inside one. Words of all other scripts carry none: Arabic and Hebrew write articles and
prepositions onto the word, Chinese and Thai write no spaces, and a stem must be the same piece wherever it stands.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

import sentencepiece

MARKER: Final = "▁"
KEPT: Final = 1 << 16
"""Words whose pieces are remembered."""
LONGEST_WORD: Final = 4_096
"""Characters of a run without any space that are cut at a time."""

_MARKED: Final = re.compile("[0-9a-z\u00aa-\u058f\u10a0-\u10ff\u1c80-\u1cbf\u1e00-\u1fff\u2c60-\u2dff\ua640-\ua7ff]")
_IGNORED: Final = dict.fromkeys(
    [
        0x640,  # tatweel, which only stretches Arabic words
        *range(0x64B, 0x660), 0x670, *range(0x6D6, 0x6DD), *range(0x6DF, 0x6E9), *range(0x6EA, 0x6EE),  # Arabic vowels
        *range(0x591, 0x5BE), 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7,  # Hebrew vowels and accents
        0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF,  # joiners and directions
    ]
)  # fmt: skip
_SAME: Final = {ord("أ"): "ا", ord("إ"): "ا", ord("آ"): "ا", ord("ٱ"): "ا", ord("ى"): "ي", ord("ی"): "ي", ord("ک"): "ك"}
"""Letters that Arabic, Persian and Urdu keyboards disagree on."""


class _Table(dict[int, str | None]):
    """For `str.translate`: worked out for a character when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        made = " " if unicodedata.category(character)[0] in "PSZC" else character
        self[code] = made
        return made


_TABLE: Final = _Table(_IGNORED | _SAME)


def words(text: str) -> list[str]:
    """The words of a text, those of cased scripts with the marker; an unspaced run counts as one."""
    return [_marked(word) for word in _plain_words(text)]


def _plain_words(text: str) -> list[str]:
    return unicodedata.normalize("NFKC", text).lower().translate(_TABLE).split()


def _marked(word: str) -> str:
    return MARKER + word if _MARKED.match(word) else word


class Pieces:
    """Cuts texts by a vocabulary. One thread uses it at a time."""

    def __init__(self, vocabulary: bytes) -> None:
        """`vocabulary`: a serialised SentencePiece model without normalisation. Raises RuntimeError for others."""
        self._processor = sentencepiece.SentencePieceProcessor(model_proto=vocabulary)
        self._known = _Known(self._processor)

    def __len__(self) -> int:
        return int(self._processor.get_piece_size())

    def ids(self, text: str) -> list[int]:
        """The pieces of a text in order."""
        if len(self._known) > KEPT:
            self._known.clear()
        return list(itertools.chain.from_iterable(map(self._known.__getitem__, _plain_words(text))))

    def name(self, id: int) -> str:
        """How a piece is written."""
        return str(self._processor.id_to_piece(id))


class _Known(dict[str, list[int]]):
    """Words and their pieces; one that is not there yet is cut."""

    def __init__(self, processor: sentencepiece.SentencePieceProcessor) -> None:
        super().__init__()
        self._processor = processor

    def __missing__(self, word: str) -> list[int]:
        marked = _marked(word)
        parts: Iterable[str] = (marked[at : at + LONGEST_WORD] for at in range(0, len(marked), LONGEST_WORD))
        pieces = [id for part in parts for id in self._processor.encode_as_ids(part) if id]
        self[word] = pieces
        return pieces
