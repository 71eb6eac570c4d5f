"""The numbers of lists in WordprocessingML (ISO/IEC 29500-1, 17.9): they are counted, not written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree

_PLACE: Final = re.compile(r"%([1-9])")
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN: Final = 4000


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    format: str
    text: str


class Numbering:
    """Counts the items of all lists of a document, in reading order."""

    def __init__(self, root: ElementTree.Element | None) -> None:
        """`root` is the numbering part without namespaces, None where there is none."""
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        for each in () if root is None else root.iter("abstractNum"):
            levels = {_integer(level.get("ilvl")): _level(level) for level in each.iter("lvl")}
            self._levels[each.get("abstractNumId", "")] = levels
        for each in () if root is None else root.iter("num"):
            self._add_list(each)

    def _add_list(self, element: ElementTree.Element) -> None:
        id, base = element.get("numId", ""), _value(element, "abstractNumId")
        overrides = list(element.iter("lvlOverride"))
        if overrides:  # a list that begins anew counts by itself
            levels = dict(self._levels.get(base, {}))
            for each in overrides:
                number = _integer(each.get("ilvl"))
                inner = each.find("lvl")
                level = _level(inner) if inner is not None else levels.get(number, _Level(1, "decimal", ""))
                start = _value(each, "startOverride")
                levels[number] = _Level(_integer(start), level.format, level.text) if start else level
            base = f"{base} in {id}"
            self._levels[base] = levels
        self._lists[id] = base

    def next_label(self, id: str, number: int) -> str:
        """What stands before the next item of a list at a level (from 0); "" for bullets and what is no list."""
        base = self._lists.get(id, "")
        levels = self._levels.get(base, {})
        if number not in levels:
            return ""
        counts = self._counts.setdefault(base, {})
        counts[number] = counts.get(number, levels[number].start - 1) + 1
        for deeper in [each for each in counts if each > number]:
            del counts[deeper]
        if levels[number].format in {"bullet", "none"}:
            return ""

        def shown(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            level = levels.get(place, levels[number])
            return _written(counts.get(place, level.start), level.format)

        return _PLACE.sub(shown, levels[number].text)


def _level(element: ElementTree.Element) -> _Level:
    return _Level(_integer(_value(element, "start")), _value(element, "numFmt"), _value(element, "lvlText"))


def _value(element: ElementTree.Element, name: str) -> str:
    found = element.find(name)
    return "" if found is None else found.get("val", "")


def _integer(written: str | None) -> int:
    return int(written) if written and written.isdecimal() and len(written) < 9 else 0


def _written(number: int, format: str) -> str:
    if format in {"lowerRoman", "upperRoman"} and 0 < number < _LARGEST_ROMAN:
        written = ""
        for value, letters in _ROMAN:
            written += letters * (number // value)
            number %= value
    elif format in {"lowerLetter", "upperLetter"} and number > 0:
        written = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 9)
    else:
        return str(number)
    return written.upper() if format.startswith("upper") else written
