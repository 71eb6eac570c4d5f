"""LaTeX: the text under its headings, without comments, preamble and the commands of layout."""

from __future__ import annotations

import re
from typing import Final

from findling.documents.blocks import Block, Document, HeadingPath, clean
from findling.documents.readers.text import decode, paragraphs

_COMMENT: Final = re.compile(r"(?<!\\)%[^\n]*\n?[ \t]*")
_HEADING: Final = re.compile(
    r"\\(part|chapter|section|subsection|subsubsection|paragraph)\*?(?:\[[^\]]*\])?\{((?:[^{}]|\{[^{}]*\})*)\}"
)
_LEVELS: Final = {"part": 1, "chapter": 2, "section": 3, "subsection": 4, "subsubsection": 5, "paragraph": 6}
_DECLARED: Final = re.compile(r"\\(title|author)(?:\[[^\]]*\])?\{((?:[^{}]|\{[^{}]*\})*)\}")
_DROPPED: Final = re.compile(
    r"\\(?:begin|end)\{[^{}]*\}(?:\[[^\]]*\])?|\\(?:label|cite[pt]?|bibliography(?:style)?|includegraphics|usepackage|input|"
    r"include|vspace|hspace|pagestyle|setlength|newcommand)\*?(?:\[[^\]]*\])*\{[^{}]*\}"
)
_ACCENT: Final = re.compile(r"\\([`'^\"~=.uvHck])\s*(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))")
_MARKS: Final = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328",
}  # fmt: skip
_LETTERS: Final = {
    "ss": "ß",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "o": "ø",
    "O": "Ø",
    "aa": "å",
    "AA": "Å",
    "l": "ł",
}
_LETTER: Final = re.compile(r"\\(ss|ae|AE|oe|OE|aa|AA|o|O|l)(?![A-Za-z])\s*(?:\{\})?")
_COMMAND: Final = re.compile(r"\\[A-Za-z]+\*?\s?")
_SIGN: Final = re.compile(r"\\([%&$#_{}])")


def read(data: bytes, path: str) -> Document:
    """Blocks of text between headings. Raises FindlingError(FORMAT_MISMATCH) where the bytes are no text."""
    text = _COMMENT.sub("", clean(decode(data, path)))
    declared = {match[1]: _plain(match[2]) for match in _DECLARED.finditer(text)}
    text = text.partition("\\begin{document}")[2] or text
    headings = HeadingPath()
    blocks = []
    start = 0
    title = ""
    for match in [*_HEADING.finditer(text), None]:
        body = paragraphs(_plain(text[start : match.start() if match else len(text)]))
        if body := "\n\n".join(filter(None, (title, body))):
            blocks.append(Block(body, heading=str(headings)))
        if match:
            title = _plain(match[2])
            headings.enter(_LEVELS[match[1]], title)
            start = match.end()
    return Document(tuple(blocks), declared.get("title", ""), author=declared.get("author", ""))


def _plain(text: str) -> str:
    text = _DROPPED.sub("", text)
    text = _ACCENT.sub(lambda match: (match[2] or match[3]) + _MARKS[match[1]], text)
    text = _LETTER.sub(lambda match: _LETTERS[match[1]], text)
    text = text.replace("\\\\", "\n").replace("~", " ").replace("---", "—").replace("--", "–")
    text = (
        _COMMAND.sub("", _SIGN.sub(lambda match: "\0" + str(ord(match[1])) + "\0", text))
        .replace("{", "")
        .replace("}", "")
    )
    return clean(re.sub("\0(\\d+)\0", lambda match: chr(int(match[1])), text)).strip()
