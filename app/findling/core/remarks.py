"""What the engine remarks on a question, in words, with places for what it is about; and why a hit matched."""

from __future__ import annotations

from typing import Final

NO_PARTNER: Final = "A quotation mark has no partner; the words were searched without it."
LEFT_OUT: Final = 'Documents with “{word}” are left out. For the number, type “"-{word}"”.'
NO_FILTER: Final = "“{text}” is no filter and was searched as text. Filters: {known}."
BAD_FILTER: Final = "“{text}” was searched as text: a filter looks like {example}."
LONE_OR: Final = "OR joins words, phrases, or filters of one kind; here it was searched as a word."
NOTHING_LEFT: Final = "Nothing in the library satisfies the filters."
NOT_IN_THESE_WORDS: Final = "“{phrase}” does not occur in the library in exactly these words."

WORDS: Final = "exact words"
MEANING: Final = "same meaning"
WORDS_AND_MEANING: Final = "words and meaning"

ALL: Final = (
    NO_PARTNER,
    LEFT_OUT,
    NO_FILTER,
    BAD_FILTER,
    LONE_OR,
    NOTHING_LEFT,
    NOT_IN_THESE_WORDS,
    WORDS,
    MEANING,
    WORDS_AND_MEANING,
)
"""Every one, for who says them in another language."""
