"""What the operator that is being typed can become."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from findling.core.answers import Facet
from findling.gui.paths import file_name
from findling.gui.progress import number
from findling.gui.query_text import written
from findling.gui.results import language_name

_VALUE: Final = re.compile(r'(?:^|(?<=\s))-?(?P<kind>type|lang|in|before|after):(?P<value>"[^"]*|[^\s"]*)$', re.I)
_WORD: Final = re.compile(r"(?:^|(?<=\s))-?(?P<word>[A-Za-z]{2,})$")
_YEARS: Final = 3


@dataclass(frozen=True)
class Suggestion:
    """A line to choose: `text` and a quieter `detail`, and what the whole question becomes by it."""

    text: str
    detail: str
    query: str
    is_whole: bool = True
    """Whether nothing has to follow, as a value has to after "type:"."""


def completions(query: str, facets: Sequence[Facet], folders: Sequence[str]) -> list[Suggestion]:
    """What the last word of a question can become: an operator, or a value that the library has."""
    if (match := _VALUE.search(query)) is not None:
        begun = query[: match.start("kind")]
        kind, typed = match["kind"].lower(), match["value"].lstrip('"').casefold()
        found = [
            Suggestion(text, detail, f"{begun}{written(kind, value)} ")
            for value, text, detail in _values(kind, facets, folders)
            if typed != value.casefold() and any(part.casefold().startswith(typed) for part in (value, text, detail))
        ]
        return found if match["value"] or len(found) > 1 else found[:1]
    if (match := _WORD.search(query)) is not None:
        begun, typed = query[: match.start("word")], match["word"].lower()
        return [
            Suggestion(f"{name}:", words, f"{begun}{name}:", is_whole=False)
            for name, words in _operators()
            if name.startswith(typed) and name != typed  # a whole word is more often one of the question
        ]
    return []


def _values(kind: str, facets: Sequence[Facet], folders: Sequence[str]) -> list[tuple[str, str, str]]:
    """Values of a filter, each with how it is told and a detail."""
    counted = [facet for facet in facets if facet.kind == kind]
    match kind:
        case "type":
            return [(facet.value, facet.value, number(facet.count)) for facet in counted]
        case "lang":
            return [(facet.value, facet.value, language_name(facet.value)) for facet in counted]
        case "in":
            places = dict.fromkeys([*folders, *(facet.value for facet in counted)])
            return [(place, file_name(place.rstrip("/\\")) or place, place) for place in places]
    year = date.today().year
    years = [(str(year - back), str(year - back), "") for back in range(_YEARS)]
    return [("today", "today", ""), ("yesterday", "yesterday", ""), *years]


def _operators() -> list[tuple[str, str]]:
    return [
        ("type", _tr("kind of file, as in type:pdf")),
        ("lang", _tr("language, as in lang:de")),
        ("in", _tr("folder, as in in:Projects")),
        ("name", _tr("words of the file name")),
        ("before", _tr("changed before, as in before:2024")),
        ("after", _tr("changed since, as in after:2024-05")),
        ("size", _tr("size of the file, as in size:>2MB")),
        ("page", _tr("page, as in page:2-5")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("completion", text)
