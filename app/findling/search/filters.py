"""The filters of a question as SQL: which files satisfy them, and which passages."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import apsw

from findling.index.files import folded, folded_folder
from findling.index.schema import value
from findling.search.conditions import Changed, Condition, Folder, Language, Name, Pages, Size, Test, Type
from findling.search.ranges import Ids, Mask, PassageRanges, selected_ids

KEPT: Final = 16
"""Filters whose passages are kept while the index does not change, a byte for each passage of the library."""

_WORDS: Final = re.compile(r"[^\W_]+")
_OPEN: Final = 2**62

Parameters = list[object]


@dataclass(frozen=True, slots=True)
class FileFilter:
    """An SQL condition on `place` and `content`; "" for every place."""

    sql: str
    parameters: tuple[object, ...]

    @property
    def condition(self) -> str:
        """The condition, to follow others."""
        return f" AND {self.sql}" if self.sql else ""


EVERY_FILE: Final = FileFilter("", ())


def file_filter(conditions: Sequence[Condition]) -> FileFilter:
    """The conditions that concern files, all of which hold."""
    parameters: Parameters = []
    parts = []
    for condition in conditions:
        if not isinstance(condition.tests[0], Language | Pages):
            any_of = " OR ".join(_file_test(test, parameters) for test in condition.tests)
            parts.append(f"{'NOT ' if condition.negated else ''}({any_of})")
    return FileFilter(" AND ".join(parts), tuple(parameters))


def _file_test(test: Test, parameters: Parameters) -> str:
    match test:
        case Name(text):
            return _name_test(folded(text), parameters)
        case Folder(text):
            expanded = os.path.expanduser(text)  # noqa: PTH111 - any string, also what is no path
            place = folded_folder(expanded.replace("\\", "/"))
            parameters.append(f"/{place}/" if place else "/")
            return "instr(place.folder, ?) > 0"
        case Type(suffixes):
            known = sorted(suffixes)
            parameters += [*known, *(f"*.{suffix}" for suffix in known)]
            return f"(content.format IN ({_marks(known)}) OR {' OR '.join(['place.name GLOB ?'] * len(known))})"
        case Changed(since, until):
            parameters += [-_OPEN if since is None else since, 2 * _OPEN - 1 if until is None else until]
            return "(place.mtime_ns >= ? AND place.mtime_ns < ?)"
        case Size(least, most):
            parameters += [0 if least is None else least, _OPEN if most is None else most]
            return "place.size BETWEEN ? AND ?"
    raise AssertionError(test)


def _name_test(name: str, parameters: Parameters) -> str:
    """With a `*` the whole name is compared, else each word may stand anywhere in it."""
    words = _WORDS.findall(name)
    if "*" in name or not words:
        parameters.append(name.replace("[", "[[]").replace("?", "[?]") if "*" in name else f"*{_escaped(name)}*")
        return "place.name GLOB ?"
    parameters += words
    return "(" + " AND ".join(["instr(place.name, ?) > 0"] * len(words)) + ")"


def _escaped(text: str) -> str:
    return re.sub(r"([*?\[])", r"[\1]", text)


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


class Filters:
    """Passages that satisfy filters, remembered for as long as the index does not change.

    One thread uses it at a time, each question within one snapshot.
    """

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._version: object = None
        self._masks: dict[tuple[Condition, ...], Mask] = {}

    def passages(self, conditions: Sequence[Condition], ranges: PassageRanges) -> Mask | None:
        """The passages that satisfy all conditions, None where there are no conditions."""
        version = (ranges, value(self._db, "PRAGMA data_version"))
        if version != self._version or len(self._masks) > KEPT:
            self._masks.clear()
            self._version = version
        of_files = tuple(part for part in conditions if not isinstance(part.tests[0], Language | Pages))
        mask: Mask | None = None
        for part in ([of_files] if of_files else []) + [(part,) for part in conditions if part not in of_files]:
            found = self._masks.get(part)
            if found is None:
                found = self._masks[part] = self._found(part, ranges)
            mask = found if mask is None else mask & found
        return mask

    def _found(self, part: tuple[Condition, ...], ranges: PassageRanges) -> Mask:
        condition = part[0]
        if not isinstance(condition.tests[0], Language | Pages):
            return ranges.of_documents(self._documents(file_filter(part)))
        mask = ranges.none()
        for test in condition.tests:
            if isinstance(test, Language):
                mask |= ranges.of_passages(self._in_language(test.code))
            elif isinstance(test, Pages):
                mask |= ranges.of_passages(self._on_pages(test))
        return ranges.all() & ~mask if condition.negated else mask

    def _documents(self, wanted: FileFilter) -> Ids:
        sql = f"SELECT content.id FROM place CROSS JOIN content ON content.id = place.content WHERE 1{wanted.condition}"
        return selected_ids(self._db, sql, wanted.parameters)

    def _in_language(self, code: str) -> Ids:
        """Passages of which the language is known, and those too short to tell in documents of that language."""
        sql = (
            "SELECT id FROM chunk WHERE language = ?1 UNION ALL SELECT chunk.id FROM chunk CROSS JOIN content "
            "ON content.id = chunk.content WHERE chunk.language = '' AND content.language = ?1"
        )
        return selected_ids(self._db, sql, (code,))

    def _on_pages(self, pages: Pages) -> Ids:
        if pages.label:
            sql = (
                "SELECT chunk.id FROM content CROSS JOIN json_each(content.labels) printed CROSS JOIN chunk "
                "ON chunk.content = content.id AND chunk.page = printed.key + 1 "
                "WHERE content.labels IS NOT NULL AND lower(printed.value) = ?"
            )
            return selected_ids(self._db, sql, (pages.label,))
        first, last = pages.first or 0, pages.last if pages.last is not None else _OPEN
        sql = "SELECT id FROM chunk WHERE page IS NOT NULL AND page BETWEEN ? AND ?"
        return selected_ids(self._db, sql, (first, last))
