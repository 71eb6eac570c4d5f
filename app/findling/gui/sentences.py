"""The engine's sentences in the language of the interface.

The engine words everything in English, for the terminal, for its log and for the window alike. Every sentence of
`core.errors` and `core.remarks` is recognised here by its unchanging parts, and said again in the translation of those
with the same parameters. What is not recognised stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

from findling.core import remarks
from findling.core.answers import Hit, SearchResult
from findling.core.errors import WORDS, Code
from findling.core.protocol import FileProblem, Status

CONTEXT: Final = "errors"
"""Of these sentences among the translations."""
SENTENCES: Final = (*WORDS.values(), *remarks.ALL)
"""All that are known."""

_PLACE: Final = re.compile(r"\\\{(\w+)\\\}")


def said(sentence: str) -> str:
    """One sentence as the interface says it."""
    if not sentence:
        return ""
    found = recognised(sentence)
    if found is None:
        return QCoreApplication.translate(CONTEXT, sentence)  # one of the catalogue of models, or none of ours
    template, values = found
    words = QCoreApplication.translate(CONTEXT, template)
    return words.format_map({name: said(value) for name, value in values.items()}) if words != template else sentence


def tells(sentence: str, code: Code) -> bool:
    """Whether a sentence, as the interface says it, is that of a code."""
    return _pattern(QCoreApplication.translate(CONTEXT, WORDS[code])).fullmatch(sentence) is not None


def said_status(status: Status) -> Status:
    """A snapshot with its sentences as the interface says them."""
    folders = [msgspec.structs.replace(folder, problem=said(folder.problem)) for folder in status.folders]
    jobs = [msgspec.structs.replace(job, problem=said(job.problem)) for job in status.jobs]
    notices = [said(notice) for notice in status.notices]
    return msgspec.structs.replace(status, folders=folders, notices=notices, jobs=jobs)


def said_result(result: SearchResult) -> SearchResult:
    """An answer with its remarks and reasons as the interface says them."""
    hits: list[Hit] = [msgspec.structs.replace(hit, reason=said(hit.reason)) for hit in result.hits]
    remarks = [said(hint) for hint in result.hints]
    return msgspec.structs.replace(result, hits=hits, notice=said(result.notice), hints=remarks)


def said_problems(problems: list[FileProblem]) -> list[FileProblem]:
    """Problems with their reasons as the interface says them."""
    return [msgspec.structs.replace(problem, reason=said(problem.reason)) for problem in problems]


@lru_cache(maxsize=4096)
def recognised(sentence: str) -> tuple[str, dict[str, str]] | None:
    """The template of a sentence and its parameters, None where it is none of ours."""
    for template, pattern in _patterns():
        if (found := pattern.fullmatch(sentence)) is not None:
            return template, found.groupdict()
    return None


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Templates with what recognises them, those with the most words of their own first."""
    templates = sorted(SENTENCES, key=lambda text: -len(re.sub(r"\{\w+\}", "", text)))
    return [(template, _pattern(template)) for template in templates]


def _pattern(template: str) -> re.Pattern[str]:
    seen: set[str] = set()

    def place(found: re.Match[str]) -> str:
        name = found[1]
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return f"(?P<{name}>.*)"

    return re.compile(_PLACE.sub(place, re.escape(template)), re.DOTALL)
