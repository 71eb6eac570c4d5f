"""The typed question as text that chips and suggestions edit, and how its operators are told in words.

The text is the only truth: whatever is clicked changes it, and what is shown is read from the engine's answer to it.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication

from findling.core.answers import Facet, Operator
from findling.gui.paths import file_name, shown_path
from findling.gui.results import language_name


def without(query: str, operators: list[Operator]) -> str:
    """The question with these of its operators taken out."""
    for operator in sorted(operators, key=lambda made: made.span, reverse=True):
        start, end = operator.span
        query = f"{query[:start].rstrip()} {query[end:].lstrip()}".strip()
    return query


def with_part(query: str, part: str) -> str:
    """The question with a part added at its end."""
    return f"{query.rstrip()} {part}".strip()


def written(kind: str, value: str) -> str:
    """A filter as it is typed; a year takes two."""
    if kind == "year":
        return f"after:{value} before:{int(value) + 1}"
    shown = shown_path(value) if kind == "in" else value
    return f'{kind}:"{shown}"' if any(character.isspace() for character in shown) else f"{kind}:{shown}"


def told(operator: Operator, query: str) -> str:
    """What an operator means, in a few words."""
    value = operator.value
    match operator.kind:
        case "type":
            text = ", ".join(part.strip().upper() for part in value.split(","))
        case "lang":
            text = language_name(value) or value
        case "in":
            text = _tr("in {folder}").format(folder=file_name(value.rstrip("/\\")) or value)
        case "before":
            text = _tr("before {date}").format(date=value)
        case "after":
            text = _tr("since {date}").format(date=value)
        case "size":
            text = _tr("size {size}").format(size=value)
        case "page":
            text = _tr("page {page}").format(page=value)
        case "name":
            text = _tr("name {name}").format(name=value)
        case "phrase":
            text = f"“{value}”"
        case "word":
            text = value
        case _:
            text = query[operator.span[0] : operator.span[1]]
    return _tr("not {text}").format(text=text) if operator.negated else text


def unquoted(text: str) -> str:
    """A text without quotation marks around all of it, to be put between those of a sentence."""
    inner = text.strip().strip('"“”')
    return text if any(mark in inner for mark in '"“”') else inner


def told_facet(facet: Facet) -> str:
    """What the documents of a count are, in a word."""
    match facet.kind:
        case "type":
            return facet.value.upper()
        case "lang":
            return language_name(facet.value) or facet.value
        case "in":
            return file_name(facet.value.rstrip("/\\")) or facet.value
        case "year":
            return facet.value


def folder_of(operators: list[Operator], folders: list[str]) -> tuple[Operator, str] | None:
    """The operator that restricts the question to one of the followed folders, and that folder; None without one."""
    for operator in operators:
        if operator.kind == "in" and not operator.negated:
            place = os.path.expanduser(operator.value).rstrip("/\\")  # noqa: PTH111 - any text
            if place in folders:
                return operator, place
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("query", text)
