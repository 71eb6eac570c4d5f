"""What a filter of a question demands of a file or passage, and reading that from what a person typed.

`read_test` is total: a value that makes no sense is an answer (`None`), never an exception.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from findling.documents.formats import FORMATS


@dataclass(frozen=True, slots=True)
class Name:
    """The file's name contains this; at its end `*` is allowed."""

    text: str


@dataclass(frozen=True, slots=True)
class Folder:
    """The file lies in this folder: an absolute path, or consecutive names of folders on its path."""

    text: str


@dataclass(frozen=True, slots=True)
class Type:
    """The file has one of these suffixes, or was read as one of these formats."""

    suffixes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Language:
    """The passage is in this language (ISO 639-1)."""

    code: str


@dataclass(frozen=True, slots=True)
class Changed:
    """The file was last changed at `since` or later and before `until` (nanoseconds since 1970, None for open)."""

    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Size:
    """The file has at least and at most so many bytes (None for open)."""

    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Pages:
    """The passage begins on one of these pages (None for open), or on one that is called so in print."""

    first: int | None = None
    last: int | None = None
    label: str = ""


Test = Name | Folder | Type | Language | Changed | Size | Pages


@dataclass(frozen=True, slots=True)
class Condition:
    """Any one of the tests holds; none of them where `negated`."""

    tests: tuple[Test, ...]
    negated: bool = False


_GROUPS: Final = {
    "word": "docx doc docm dotx dot odt rtf", "doc": "doc docx docm", "document": "docx doc docm odt rtf pages",
    "excel": "xlsx xls xlsm xlsb", "sheet": "xlsx xls xlsm xlsb ods csv tsv numbers",
    "spreadsheet": "xlsx xls xlsm xlsb ods csv tsv numbers", "powerpoint": "pptx ppt pptm ppsx",
    "slides": "pptx ppt pptm ppsx odp key", "presentation": "pptx ppt pptm ppsx odp key",
    "mail": "eml emlx msg mbox", "email": "eml emlx msg mbox",
    "html": "html htm xhtml mhtml", "web": "html htm xhtml mhtml",
    "markdown": "md markdown", "md": "md markdown", "text": "txt text log", "txt": "txt text",
    "book": "epub mobi azw3 fb2", "ebook": "epub mobi azw3 fb2", "image": "png jpg jpeg tif tiff gif bmp webp heic",
    "code": "py js ts c h cpp hpp cc java go rs rb php cs swift kt sh sql css r lua pl ipynb",
}  # fmt: skip
_MORE_SUFFIXES: Final = "json xml yaml yml toml ini tex bib rst org adoc srt vtt ics vcf svg"
TYPES: Final[dict[str, frozenset[str]]] = {
    suffix: frozenset((suffix,))
    for words in (*_GROUPS.values(), _MORE_SUFFIXES, *(" ".join(format.suffixes) for format in FORMATS))
    for suffix in words.split()
} | {name: frozenset(suffixes.split()) for name, suffixes in _GROUPS.items()}
"""What may follow `type:`, and the suffixes that it stands for."""

_LANGUAGES: Final = {
    name: code
    for code, names in {
        "ar": "arabic العربية", "bg": "bulgarian български", "cs": "czech čeština", "da": "danish dansk",
        "de": "german deutsch", "el": "greek ελληνικά", "en": "english englisch", "es": "spanish español",
        "fa": "persian فارسی", "fi": "finnish suomi", "fr": "french français", "he": "hebrew עברית",
        "hi": "hindi हिन्दी", "hu": "hungarian magyar", "id": "indonesian", "it": "italian italiano",
        "ja": "japanese 日本語", "ko": "korean 한국어", "nl": "dutch nederlands", "no": "norwegian norsk",
        "pl": "polish polski", "pt": "portuguese português", "ro": "romanian română", "ru": "russian русский",
        "sv": "swedish svenska", "th": "thai ไทย", "tr": "turkish türkçe", "uk": "ukrainian українська",
        "vi": "vietnamese", "zh": "chinese 中文",
    }.items()
    for name in names.split()
}  # fmt: skip
_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*")

_DAY: Final = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_YEARS: Final = range(1900, 2200)
_RANGE: Final = re.compile(r"(\d*)(?:\.\.|-|–)(\d*)|(\d+)")
_LABEL: Final = re.compile(r"[ivxlcdm]{1,9}|[a-z]{1,3}[-.–]?\d{1,5}|[a-z]", re.IGNORECASE)
"""Pages that are called otherwise than by their number: iv, A-3, C."""
_BYTES: Final = re.compile(r"(\d{1,12}(?:[.,]\d{1,6})?)(b|[kmgt](?:i?b)?)?")
_UNITS: Final = {"k": 1, "m": 2, "g": 3, "t": 4}
_LARGEST: Final = 2**62


def read_test(field: str, value: str, today: date) -> Test | None:
    """The test that `field:value` asks for; None where the value makes no sense for it."""
    return FIELDS[field](unicodedata.normalize("NFKC", value).strip(), today)


def _name(value: str, _: date) -> Name | None:
    return Name(value) if value.strip("*") else None


def _folder(value: str, _: date) -> Folder | None:
    return Folder(value) if value.strip("/\\ ") or value in ("/", "\\") else None


def _type(value: str, _: date) -> Type | None:
    suffixes = [TYPES.get(part.strip().lower().removeprefix(".")) for part in value.split(",")]
    known = [suffix for suffix in suffixes if suffix is not None]
    return Type(frozenset().union(*known)) if len(known) == len(suffixes) else None


def _language(value: str, _: date) -> Language | None:
    folded = value.lower()
    named = _LANGUAGES.get(folded)
    match = _LANGUAGE.fullmatch(folded)
    if named is None and match is not None:
        named = match[1]
    return Language(named) if named is not None else None


def _before(value: str, today: date) -> Changed | None:
    day = _day(value, today)
    return Changed(until=_nanoseconds(day)) if day else None


def _after(value: str, today: date) -> Changed | None:
    day = _day(value, today)
    return Changed(since=_nanoseconds(day)) if day else None


def _day(value: str, today: date) -> date | None:
    """The first day of a year, month or day."""
    match value.lower():
        case "today":
            return today
        case "yesterday":
            return today - timedelta(days=1)
    parts = _DAY.fullmatch(value)
    turned = _DAY_FIRST.fullmatch(value)
    if parts is not None:
        numbers = [int(part or 1) for part in parts.groups()]
    elif turned is not None:
        numbers = [int(part) for part in reversed(turned.groups())]
    else:
        return None
    try:
        return date(*numbers) if numbers[0] in _YEARS else None
    except ValueError:
        return None


def _nanoseconds(day: date) -> int:
    """When a day begins, where this computer is."""
    start = datetime(day.year, day.month, day.day)
    try:
        seconds = start.timestamp()
    except (OverflowError, OSError, ValueError):  # days that the C library of some systems does not know
        seconds = start.replace(tzinfo=UTC).timestamp()
    return int(seconds) * 1_000_000_000


def _size(value: str, _: date) -> Size | None:
    value = value.lower().replace(" ", "")
    low, dots, high = value.partition("..")
    if dots:
        least, most = _bytes(low), _bytes(high)
        valid = (low == "" or least is not None) and (high == "" or most is not None) and (low or high)
        return Size(least, most) if valid else None
    sign = re.match(r"[<>]?=?", value)
    compared = sign[0] if sign else ""
    number = _bytes(value[len(compared) :])
    if number is None:
        return None
    match compared:
        case "<":
            return Size(most=number - 1)
        case "<=":
            return Size(most=number)
        case ">":
            return Size(least=number + 1)
    return Size(least=number)


def _bytes(value: str) -> int | None:
    match = _BYTES.fullmatch(value)
    if match is None:
        return None
    unit = match[2] or "b"
    base = 1024 if "i" in unit else 1000
    return min(_LARGEST, int(float(match[1].replace(",", ".")) * base ** _UNITS.get(unit[0], 0)))


def _pages(value: str, _: date) -> Pages | None:
    match = _RANGE.fullmatch(value)
    if match is None or not any(match.groups()):
        return Pages(label=value.casefold()) if _LABEL.fullmatch(value) else None
    first, last = (match[3], match[3]) if match[3] else (match[1], match[2])
    if max(len(first), len(last)) > 9:
        return None
    return Pages(int(first) if first else None, int(last) if last else None)


FIELDS: Final[dict[str, Callable[[str, date], Test | None]]] = {
    "name": _name, "type": _type, "in": _folder, "lang": _language, "before": _before, "after": _after, "size": _size,
    "page": _pages,
}  # fmt: skip
"""The filters there are, by the word before the colon."""

EXAMPLES: Final = {
    "name": "name:report", "type": "type:pdf", "in": "in:Projects", "lang": "lang:de", "before": "before:2024-05",
    "after": "after:2024-05-31", "size": "size:>2MB", "page": "page:3",
}  # fmt: skip
