"""Subtitles (SubRip, WebVTT, SBV, ASS): what is said, under the minute in which it is said."""

from __future__ import annotations

import re
from typing import Final

from findling.documents.blocks import Block, Document, clean
from findling.documents.readers.text import decode

_TIME: Final = re.compile(r"\s*(?:(\d+):)?(\d\d?):(\d\d)[.,]\d+\s*(?:-->|,)\s*(?:\d+:)?\d\d?:\d\d[.,]\d+")
_DIALOGUE: Final = re.compile(r"Dialogue:[^,]*,(\d+):(\d\d):(\d\d)[^,]*,(?:[^,]*,){7}(.*)")
_MARKS: Final = re.compile(r"<[^<>]*>|\{\\[^{}]*\}")
_SECONDS: Final = 60
"""How much of the film makes a block."""


def read(data: bytes, path: str) -> Document:
    """One block a minute, its heading the time. Raises FindlingError(FORMAT_MISMATCH) where the bytes are no text."""
    said: list[tuple[int, str]] = []
    at: int | None = None
    for line in clean(decode(data, path)).split("\n"):
        text = _MARKS.sub("", line).strip()
        if dialogue := _DIALOGUE.match(line):
            spoken = _MARKS.sub("", dialogue[4]).replace("\\N", " ").replace("\\n", " ").strip()
            said.append((_seconds(*dialogue.group(1, 2, 3)), spoken))
        elif time := _TIME.match(line):
            at = _seconds(*time.group(1, 2, 3))
            if said and said[-1][1].isdecimal():
                said.pop()  # the number of this subtitle
        elif at is not None and text:
            said.append((at, text))
    return Document(tuple(_blocks(said)))


def _seconds(hours: str | None, minutes: str, seconds: str) -> int:
    return 3600 * int(hours or 0) + 60 * int(minutes) + int(seconds)


def _blocks(said: list[tuple[int, str]]) -> list[Block]:
    minutes: dict[int, list[str]] = {}
    for at, text in said:
        minutes.setdefault(at // _SECONDS, []).append(text)
    return [Block("\n".join(texts), heading=f"{minute // 60}:{minute % 60:02}:00") for minute, texts in minutes.items()]
