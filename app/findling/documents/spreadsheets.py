"""What the formats of Excel share: the text of numbers and dates, and of headers and footers."""

from __future__ import annotations

import re
import struct
from datetime import datetime, timedelta
from typing import Final

_DATES: Final = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Built-in number formats that show dates and times (ECMA-376, 18.8.30)."""
_UNWRITTEN: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]', re.IGNORECASE)
_DATE_LETTER: Final = re.compile(r"[ymdhs]", re.IGNORECASE)
_HEADER_CODE: Final = re.compile(r'&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])|&(?=&)', re.IGNORECASE)
_EPOCHS: Final = (datetime(1899, 12, 30), datetime(1904, 1, 1))
_LAST_DAY: Final = 2_958_466


def is_date(number: int, written: str) -> bool:
    """Whether a number format, by its number and the way it is written, shows a date or a time."""
    if number in _DATES:
        return True
    return bool(_DATE_LETTER.search(_UNWRITTEN.sub("", written.partition(";")[0]))) and "general" not in written.lower()


def number_text(value: float, as_date: bool = False, since_1904: bool = False) -> str:
    """A number as a cell shows it, near enough; a date or time in ISO 8601."""
    if as_date and 0 <= value < _LAST_DAY:
        moment = _EPOCHS[since_1904] + timedelta(seconds=round(value * 86400))
        if value < 1:
            return moment.strftime("%H:%M:%S")
        return (
            moment.date().isoformat() if moment.hour == moment.minute == moment.second == 0 else moment.isoformat(" ")
        )
    return f"{value:.15g}" if abs(value) < 1e15 else f"{value:g}"


def unpacked(packed: int) -> float:
    """The number of an RK value ([MS-XLS] 2.5.122)."""
    if packed & 2:
        value = float((packed >> 2) - (1 << 30) if packed & 0x80000000 else packed >> 2)
    else:
        value = struct.unpack("<d", struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))[0]
    return value / 100 if packed & 1 else value


def header_text(written: str) -> str:
    """A header or footer of a sheet without the codes of its fields and fonts."""
    return " ".join(_HEADER_CODE.sub(" ", written).split())
