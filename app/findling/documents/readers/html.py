"""HTML: the text of a page under its headings, without its navigation, scripts and styles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, Document, HeadingPath, clean
from findling.documents.content import marked_encoding
from findling.documents.readers.text import decode

DEEPEST: Final = 2000
"""Open elements above which a page is refused: the parser's time grows with the square of its depth."""

_UNREAD: Final = frozenset(
    {"script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "canvas", "audio", "video"}
)
_FURNITURE: Final = frozenset({"nav", "header", "footer", "aside"})
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_PARAGRAPHS: Final = _FURNITURE | {
    *("address", "article", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "fieldset"),
    *("figcaption", "figure", "form", "html", "legend", "main", "menu", "ol", "p", "pre", "section", "table", "ul"),
}
_LINES: Final = frozenset({"br", "caption", "dt", "hr", "li", "option", "summary", "tr"})
_CELLS: Final = frozenset({"td", "th"})
_PREFORMATTED: Final = frozenset({"pre", "textarea"})

# The parser closes these by itself, so their start tags say nothing of depth.
_SELF_CLOSING: Final = frozenset(
    {
        *("a", "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link"),
        *("meta", "optgroup", "option", "p", "param", "rb", "rp", "rt", "rtc", "source", "tbody", "td", "tfoot"),
        *("th", "thead", "tr", "track", "wbr"),
    }
)
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")

_DECLARED: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:-]{2,40})", re.IGNORECASE)
_DECLARED_XML: Final = re.compile(rb"\A\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w:-]{2,40})", re.IGNORECASE)
_DECLARED_WITHIN: Final = 4096
_KNOWN_CODEC: Final = re.compile(
    r"utf-?8|windows-\d+|cp\d+|iso-?8859-\d+(-i)?|latin-?\d|koi8-[ru]|gb2312|gbk|gb18030|big5(-hkscs)?|euc-(jp|kr)|"
    r"shift[_-]?jis|x-sjis|ks_c_5601-1987|iso-2022-jp|tis-620|macintosh|(us-)?ascii"
)
# What browsers read under these names (WHATWG Encoding Standard): supersets of what the names mean.
_WIDER: Final = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "macintosh": "mac-roman",
}


def read(data: bytes, path: str) -> Document:
    """Blocks of text. Raises FindlingError: DAMAGED where elements are nested too deeply, FORMAT_MISMATCH."""
    return read_text(_decoded(data, path))


def read_text(markup: str) -> Document:
    """The same of characters. Raises FindlingError(DAMAGED)."""
    if markup.count("<") > DEEPEST and depth(markup) > DEEPEST:
        raise FindlingError(Code.DAMAGED, detail="its elements are nested too deeply")
    tree = LexborHTMLParser(markup)
    heading = tree.css_first("title")
    title = clean(heading.text()) if heading is not None else ""
    body = tree.body or tree.root
    if body is None:
        return Document((), title)
    # a page may keep all of its text in what is usually furniture
    blocks = tuple(_Walk(_FURNITURE).blocks(body)) or tuple(_Walk(frozenset()).blocks(body))
    return Document(blocks, title)


def depth(markup: str) -> int:
    """An upper bound of how many elements are open at once, from the tags alone."""
    opened: dict[str, int] = {}
    deep = deepest = 0
    for end, written in _TAG.findall(markup):
        name = written.lower()
        if name in _SELF_CLOSING:
            continue
        count = opened.get(name, 0)
        if not end:
            opened[name] = count + 1
            deep += 1
            deepest = max(deepest, deep)
        elif count:
            opened[name] = count - 1
            deep -= 1
    return deepest


def _decoded(data: bytes, path: str) -> str:
    if marked_encoding(data):
        return decode(data, path)
    start = data[:_DECLARED_WITHIN]
    declared = _DECLARED_XML.search(start) or _DECLARED.search(start)
    if declared:
        name = declared[1].decode("ascii", "replace").lower()
        if _KNOWN_CODEC.fullmatch(name):
            try:
                return data.decode(_WIDER.get(name, name))
            except (UnicodeDecodeError, LookupError):
                pass  # the declaration is wrong: judge by the bytes, as without one
    return decode(data, path)


class _Walk:
    """One pass over a tree in document order, gathering text into blocks."""

    def __init__(self, furniture: frozenset[str]) -> None:
        self._furniture = furniture
        self._path = HeadingPath()
        self._heading = ""
        self._pieces: list[str] = []
        self._level = 0  # of the heading being read, 0 outside one
        self._preformatted = 0

    def blocks(self, body: LexborNode) -> Iterator[Block]:
        """The blocks of an element in document order."""
        node: LexborNode | None = body
        open_tags: list[str] = []
        while node is not None:
            tag = node.tag or ""
            if tag == "-text":
                self._add(node.text_content or "")
            elif not self._is_skipped(node, tag):
                yield from self._enter(tag)
                if (child := node.child) is not None:
                    open_tags.append(tag)
                    node = child
                    continue
                yield from self._leave(tag)
            while open_tags and node is not None and node.next is None:
                node = node.parent
                yield from self._leave(open_tags.pop())
            node = node.next if node is not None and open_tags else None
        yield from self._flush()

    def _is_skipped(self, node: LexborNode, tag: str) -> bool:
        if tag.startswith(("-", "!")) or tag in _UNREAD:
            return True
        # the header of an article often holds its title
        return tag in self._furniture and (tag != "header" or node.css_first("h1,h2") is None)

    def _add(self, text: str) -> None:
        self._pieces.append(text if self._preformatted else _collapsed(text))

    def _enter(self, tag: str) -> Iterator[Block]:
        self._preformatted += tag in _PREFORMATTED
        if level := _HEADINGS.get(tag):
            yield from self._flush()
            self._level = level
        elif tag in _PARAGRAPHS:
            yield from self._paragraph()
        elif tag in _LINES:
            self._pieces.append("\n")

    def _leave(self, tag: str) -> Iterator[Block]:
        self._preformatted -= tag in _PREFORMATTED
        if tag in _HEADINGS and self._level:
            self._heading = self._path.enter(self._level, _tidy("".join(self._pieces)))
            self._level = 0
            yield from self._flush()
        elif tag in _PARAGRAPHS:
            yield from self._paragraph()
        elif tag in _LINES:
            self._pieces.append("\n")
        elif tag in _CELLS:
            self._pieces.append("\t")

    def _paragraph(self) -> Iterator[Block]:
        # blocks inside a heading or a table cell stay in it
        if self._level:
            self._pieces.append(" ")
        else:
            yield from self._flush()

    def _flush(self) -> Iterator[Block]:
        text = _tidy("".join(self._pieces))
        self._pieces.clear()
        if text:
            yield Block(text, heading=self._heading)


def _collapsed(text: str) -> str:
    """White space as browsers show it: one space."""
    start = " " if text[:1].isspace() else ""
    end = " " if text[-1:].isspace() else ""
    return start + " ".join(text.split(None)) + end


def _tidy(text: str) -> str:
    text = clean(text)
    if "\n" not in text:
        return " ".join(text.split(" ")).strip() if "  " in text else text.strip()
    return "\n".join(line for line in map(str.strip, text.split("\n")) if line)
