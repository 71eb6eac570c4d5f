"""Markdown: its headings and front matter; the rest is left as it is written, since that is readable."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from findling.documents.blocks import Block, Document, HeadingPath, clean
from findling.documents.readers.text import decode, paragraphs

_FRONT_MATTER: Final = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FRONT_TITLE: Final = re.compile(r"^title:[ \t]*(.+?)[ \t]*$", re.MULTILINE | re.IGNORECASE)
_ATX: Final = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*")
_SETEXT: Final = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_LINK: Final = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_EMPHASIS: Final = re.compile(r"[*`]+|(?<!\w)_+|_+(?!\w)")


def read(data: bytes, path: str) -> Document:
    """Blocks of text between headings. Raises FindlingError(FORMAT_MISMATCH) where the bytes are no text."""
    text = clean(decode(data, path))
    title = ""
    blocks = []
    if front := _FRONT_MATTER.match(text):
        text = text[front.end() :]
        blocks.append(Block(paragraphs(front[1])))
        if declared := _FRONT_TITLE.search(front[1]):
            title = declared[1].strip("\"'")
    blocks += [Block(body, heading=heading) for heading, section in _sections(text) if (body := paragraphs(section))]
    return Document(tuple(blocks), title)


def plain(text: str) -> str:
    """A heading without the marks of links, emphasis and code."""
    return _EMPHASIS.sub("", _LINK.sub(r"\1", text)).strip()


def _sections(text: str) -> Iterator[tuple[str, str]]:
    """Heading paths and the text under them, the heading itself first."""
    path = HeadingPath()
    lines: list[str] = []
    fence = ""
    for line in text.split("\n"):
        if fence:
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        elif opened := _FENCE.match(line):
            fence = opened[1]
        elif atx := _ATX.fullmatch(line):
            yield str(path), "\n".join(lines)
            heading = plain(atx[2])
            path.enter(len(atx[1]), heading)
            lines = [heading, ""]
            continue
        elif _SETEXT.fullmatch(line) and _is_alone(lines):
            heading = plain(lines.pop())
            yield str(path), "\n".join(lines)
            path.enter(1 if "=" in line else 2, heading)
            lines = [heading, ""]
            continue
        lines.append(line)
    yield str(path), "\n".join(lines)


def _is_alone(lines: list[str]) -> bool:
    """Whether the last line is a paragraph of its own, as a heading that the next line underlines is."""
    return (
        bool(lines and lines[-1].strip())
        and not lines[-1].startswith((" ", "\t", "|", "-", ">"))
        and (len(lines) == 1 or not lines[-2].strip())
    )
