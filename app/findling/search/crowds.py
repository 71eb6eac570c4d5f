"""What keeps languages apart in one library, taken away: each language's passages are a crowd of their own.

A question is nearer to any passage of its own language than to those of others, whatever they say. So a library of
many languages would answer in the question's language only. How near a crowd is as a whole is told by a few of its
passages, spread over the library; what counts is how far a passage stands out from its crowd.

Measured on XQuAD in twelve languages (2,880 passages, the starter, by meaning): of a paragraph's twelve versions .28
are among the first twelve passages with the second look alone, .36 with this; the question's own version stays first
as often (.84, .83). Dividing by each crowd's spread finds .43, but puts other languages first (.61).
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Final

import apsw

from findling.index.schema import rows, value

SAMPLE: Final = 24
"""Passages that stand for a language."""
CROWDS: Final = 16
"""Languages that are told apart, the most frequent."""
LEAST: Final = 50
"""Passages that make a crowd."""
SECONDS: Final = 60.0
"""After which the library may have changed."""

Samples = dict[str, list[int]]


class Crowds:
    """Samples of the languages of one library. One thread uses it at a time."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._samples: Samples = {}
        self._until = 0.0

    def samples(self) -> Samples:
        """Passages (chunk ids) of each language; none where there is only one language worth telling apart."""
        if time.monotonic() > self._until:
            self._samples = _samples(self._db)
            self._until = time.monotonic() + (SECONDS if self._samples else SECONDS / 10)
        return self._samples


def _samples(db: apsw.Connection) -> Samples:
    languages = _large_enough(db)
    if len(languages) > CROWDS:
        sql = "SELECT language FROM chunk GROUP BY language ORDER BY count(*) DESC"
        languages = [row[0] for row in rows(db, sql) if row[0] in languages][:CROWDS]
    if len(languages) < 2:
        return {}
    return {language: _spread(db, language) for language in languages}


def _large_enough(db: apsw.Connection) -> list[str]:
    """Languages with passages enough, leaping from one to the next in the index: counting a million takes too long."""
    sql = "SELECT min(language) FROM chunk WHERE language > ?"
    found: list[str] = []
    language = value(db, "SELECT min(language) FROM chunk")
    while language is not None:
        if value(db, "SELECT 1 FROM chunk WHERE language=? LIMIT 1 OFFSET ?", (language, LEAST - 1)):
            found.append(language)
        language = value(db, sql, (language,))
    return found


def _spread(db: apsw.Connection, language: str) -> list[int]:
    """Passages of a language from all over the library."""
    first, last = (
        value(db, f"SELECT {end}(content) FROM chunk WHERE language=?", (language,)) for end in ("min", "max")
    )
    steps = (first + (last - first) * step // SAMPLE for step in range(SAMPLE))
    sql = "SELECT id FROM chunk WHERE language=? AND content>=? ORDER BY content LIMIT 1"
    return list(dict.fromkeys(value(db, sql, (language, step)) for step in steps))


def levelled(scores: Mapping[int, float], languages: Mapping[int, str], samples: Samples) -> dict[int, float]:
    """Scores as if all crowds were as near as the nearest; passages of other languages count as an average crowd's."""
    near = {
        language: sum(scores[id] for id in known) / len(known)
        for language, ids in samples.items()
        if (known := [id for id in ids if id in scores])
    }
    if len(near) < 2:
        return dict(scores)
    highest, usual = max(near.values()), sum(near.values()) / len(near)
    return {id: score + highest - near.get(languages.get(id, ""), usual) for id, score in scores.items()}
