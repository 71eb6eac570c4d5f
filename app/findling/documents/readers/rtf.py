"""RTF 1.9: text with its code pages and Unicode escapes, notes, headers, tables, and the files embedded in it."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, replace
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import SEPARATOR, Block, Document, HeadingPath, Member, clean
from findling.documents.ole import packaged, unwrapped

_TOKEN: Final = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.IGNORECASE
)
_DEEPEST: Final = 2000
_SKIPPED: Final = frozenset(
    [
        "fonttbl",
        "colortbl",
        "stylesheet",
        "listtable",
        "listoverridetable",
        "revtbl",
        "rsidtbl",
        "generator",
        "themedata",
        "colorschememapping",
        "latentstyles",
        "datastore",
        "xmlnstbl",
        "pict",
        "objdata",
        "filetbl",
        "fldinst",
        "bkmkstart",
        "bkmkend",
        "pnseclvl",
        "picprop",
        "shpinst",
        "mmathPr",
        "wgrffmtfilter",
        "private",
        "nonshppict",
        "objclass",
        "sp",
        "atnid",
        "atnref",
        "atndate",
        "userprops",
        "operator",
        "company",
        "category",
        "keywords",
        "comment",
        "doccomm",
        "hlinkbase",
        "manager",
        "subject",
        "vern",
        "docvar",
        "protusertbl",
        "xe",
        "tc",
        "formfield",
    ]
)
_WRITTEN: Final = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ", "cell": "\t", "nestcell": "\t",
    "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "", "rtlmark": "",
}  # fmt: skip
_ENDINGS: Final = frozenset({"par", "sect", "page", "row", "nestrow", "column"})
_CHARSETS: Final = {
    0: "cp1252", 77: "mac-roman", 78: "cp932", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030",
    136: "big5hkscs", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_PAGES: Final = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_CODE_PAGES: Final = {10000: "mac-roman", 10001: "shift_jis", 65001: "utf-8", 936: "gb18030", 950: "big5hkscs"}
_LEAST_OBJECT: Final = 64


@dataclass(frozen=True, slots=True)
class _State:
    codec: str = "cp1252"
    skip: int = 1
    """Characters after a Unicode escape that only stand in for it."""
    into: str = "text"
    level: int = 0
    hidden: bool = False


def read(data: bytes, path: str) -> Document:
    """One block a section. Raises FindlingError(DAMAGED) where groups are nested too deeply."""
    source = _Reader(data)
    source.run()
    title, author = source.info.get("title", ""), source.info.get("author", "")
    return Document(
        tuple(source.blocks), clean(title).strip(), author=clean(author).strip(), members=tuple(source.members)
    )


class _Reader:
    """One pass over the tokens of a file."""

    def __init__(self, data: bytes) -> None:
        self.blocks: list[Block] = []
        self.info: dict[str, str] = {}
        self.members: list[Member] = []
        self._data = data
        self._state = _State()
        self._stack: list[_State] = []
        self._bytes = bytearray()
        self._codec = "cp1252"  # of what is in _bytes
        self._text: list[str] = []
        self._section: list[str] = []
        self._path = HeadingPath()
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._to_skip = 0
        self._starred = False
        self._object: list[bytes] = []

    def run(self) -> None:
        position = 0
        for token in _TOKEN.finditer(self._data):
            if token.start() < position:
                continue
            word, number, hexadecimal, symbol, brace, run = token.groups()
            if word is not None:
                position = self._word(word.decode("ascii"), number, token.end())
            elif hexadecimal is not None:
                self._byte(bytes((int(hexadecimal, 16),)))
            elif symbol is not None:
                self._symbol(symbol)
            elif brace is not None:
                self._brace(brace == b"{")
            elif run is not None:
                self._byte(run)
            self._starred &= symbol == b"*" or word is None
        self._end_paragraph()
        self._end_section()

    def _word(self, word: str, number: bytes | None, end: int) -> int:
        """Act on a control word; gives where to go on, behind binary data."""
        value = int(number) if number else None
        starred = self._starred
        if word == "u" and value is not None:
            self._unicode(value)
        elif word == "uc":
            self._state = replace(self._state, skip=max(0, value or 0))
        elif word == "bin":
            return end + max(0, value or 0)
        elif word in _ENDINGS:
            if self._state.into == "text":
                self._end_paragraph()
        elif word in _WRITTEN:
            self._write(_WRITTEN[word])
        elif word == "fonttbl":
            self._into("fonts")
        elif word in {"title", "author"} and self._state.into == "info":
            self._into(word)
        elif word == "info":
            self._into("info")
        elif word == "objdata":
            self._into("object")
        elif word in {"footnote", "annotation"} or (
            word.startswith(("header", "footer")) and word[6:] in {"", "l", "r", "f"}
        ):
            self._write(" ")
        elif word in _SKIPPED or (starred and word not in {"shptxt", "shpinst", "objdata", "do", "shppict", "pntxtb"}):
            self._into("")
        elif word == "shptxt":
            self._into("text")
        elif word == "f" and value is not None:
            self._font = value
            if self._state.into != "fonts":
                self._state = replace(self._state, codec=self._fonts.get(value, self._state.codec))
        elif word == "fcharset" and self._state.into == "fonts":
            self._fonts[self._font] = _CHARSETS.get(value or 0, self._codec)
        elif word == "ansicpg" and value:
            self._state = replace(self._state, codec=_codec(value))
            self._fonts.clear()
        elif word in _PAGES:
            self._state = replace(self._state, codec=_PAGES[word])
        elif word == "outlinelevel" and value is not None:
            self._state = replace(self._state, level=min(value, 8) + 1)
        elif word == "pard":
            self._state = replace(self._state, level=0)
        elif word == "v":
            self._state = replace(self._state, hidden=value != 0)
        elif word == "plain":
            self._state = replace(self._state, hidden=False)
        return end

    def _into(self, where: str) -> None:
        self._flush()
        self._state = replace(self._state, into=where)

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif symbol in b"{}\\":
            self._byte(symbol)
        elif symbol == b"~":
            self._write("\u00a0")
        elif symbol == b"_":
            self._write("-")
        elif symbol in b"\r\n" and self._state.into == "text":
            self._end_paragraph()

    def _brace(self, opens: bool) -> None:
        self._flush()
        if opens:
            if len(self._stack) >= _DEEPEST:
                raise FindlingError(Code.DAMAGED, detail="its groups are nested too deeply")
            self._stack.append(self._state)
            return
        if self._state.into == "object" and self._stack and self._stack[-1].into != "object":
            self._end_object()
        if self._stack:
            self._state = self._stack.pop()

    def _byte(self, data: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        if not data or self._state.hidden:
            return
        if self._state.into == "object":
            self._object.append(data)
        elif self._state.into and self._state.into not in {"fonts", "info"}:
            if self._codec != self._state.codec:
                self._flush()
                self._codec = self._state.codec
            self._bytes += data

    def _unicode(self, value: int) -> None:
        self._write(chr(value & 0xFFFF))
        self._to_skip = self._state.skip

    def _write(self, text: str) -> None:
        self._to_skip = 0
        self._flush()
        self._put(text)

    def _flush(self) -> None:
        if self._bytes:
            self._put(self._bytes.decode(self._codec, errors="replace"))
            self._bytes.clear()

    def _put(self, text: str) -> None:
        into = self._state.into
        if into == "text" and not self._state.hidden:
            self._text.append(text)
        elif into in {"title", "author"}:
            self.info[into] = self.info.get(into, "") + text

    def _end_paragraph(self) -> None:
        self._flush()
        # two halves of a character beyond U+FFFF come as two escapes
        text = "".join(self._text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        self._text.clear()
        text = clean(text).strip()
        if not text:
            return
        if self._state.level:
            self._end_section()
            self._path.enter(self._state.level, text)
        self._section.append(text)

    def _end_section(self) -> None:
        if self._section:
            self.blocks.append(Block(SEPARATOR.join(self._section), heading=str(self._path)))
            self._section = []

    def _end_object(self) -> None:
        written = b"".join(b"".join(self._object).split())
        self._object.clear()
        try:
            data = binascii.unhexlify(written[: len(written) // 2 * 2])
        except binascii.Error:
            return
        if len(data) >= _LEAST_OBJECT and (member := _embedded(data)):
            self.members.append(member)


def _embedded(data: bytes) -> Member | None:
    """The file in an OLE 1.0 object ([MS-OLEDS] 2.2.5): its native data, after three names."""
    position = 8
    names = []
    for _ in range(3):
        length = int.from_bytes(data[position : position + 4], "little")
        if length > len(data):
            return None
        names.append(data[position + 4 : position + 4 + length].rstrip(b"\0").decode("ascii", "replace"))
        position += 4 + length
    size = int.from_bytes(data[position : position + 4], "little")
    native = data[position + 4 : position + 4 + size]
    return packaged(native) if names[0] == "Package" else unwrapped(names[0] or "object", native)


def _codec(page: int) -> str:
    name = _CODE_PAGES.get(page, f"cp{page}")
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name
