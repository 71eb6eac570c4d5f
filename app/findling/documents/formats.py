"""The formats that Findling reads, as one table: names, suffixes, readers and size limits."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, cast

from findling.documents.blocks import Document
from findling.documents.unread import NO_DOCUMENTS, is_leftover

MEBIBYTE: Final = 1024 * 1024

Read = Callable[[bytes, str], Document]


@dataclass(frozen=True, slots=True)
class Format:
    """One format. `suffixes` are lower case without the dot, `max_bytes` is the largest file read."""

    name: str
    suffixes: tuple[str, ...]
    reader: str
    max_bytes: int
    binary: bool = False
    """Whether its files are recognised by a signature; without one they are not what their name says."""

    def load(self) -> Read:
        """The `read(data, path)` of this format; its module, and the library behind it, is imported here."""
        return cast(Read, importlib.import_module(self.reader).read)


def _text(name: str, suffixes: str, reader: str) -> Format:
    return Format(name, tuple(suffixes.split()), f"findling.documents.readers.{reader}", 64 * MEBIBYTE)


def _binary(name: str, suffixes: str, reader: str) -> Format:
    return Format(name, tuple(suffixes.split()), f"findling.documents.readers.{reader}", 512 * MEBIBYTE, binary=True)


TEXT: Final = _text("txt", "txt text log", "text")
MARKDOWN: Final = _text("md", "md markdown", "markdown")
HTML: Final = _text("html", "html htm xhtml xht", "html")
PDF: Final = _binary("pdf", "pdf", "pdf")
IMAGE: Final = Format(
    "image",
    ("png", "jpg", "jpeg", "jpe", "jfif", "tif", "tiff", "webp", "bmp", "gif"),
    "findling.documents.readers.image",
    256 * MEBIBYTE,
    binary=True,
)
DOCX: Final = _binary("docx", "docx docm dotx dotm", "docx")

FORMATS: Final = (
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX,
    IMAGE,
    _binary("pptx", "pptx pptm ppsx ppsm potx potm", "pptx"),
    _binary("xlsx", "xlsx xlsm xltx xltm", "xlsx"),
    _binary("xlsb", "xlsb", "xlsb"),
    _binary("vsdx", "vsdx vsdm vstx", "vsdx"),
    _binary("odt", "odt ott", "opendocument"),
    _binary("ods", "ods ots", "opendocument"),
    _binary("odp", "odp otp", "opendocument"),
    _binary("odg", "odg otg", "opendocument"),
    _binary("pages", "pages", "iwork"),
    _binary("numbers", "numbers", "iwork"),
    _binary("key", "key", "iwork"),
    _binary("rtf", "rtf", "rtf"),
    _binary("epub", "epub", "epub"),
    _text("fb2", "fb2", "markup"),
    _binary("doc", "doc dot", "doc"),
    _binary("xls", "xls xlt", "xls"),
    _binary("ppt", "ppt pps pot", "ppt"),
    _binary("msg", "msg oft", "msg"),
    _binary("one", "one", "onenote"),
    _binary("hwp", "hwp hwt", "hwp"),
    _binary("hwpx", "hwpx", "hwpx"),
    _binary("mobi", "mobi azw azw3 prc", "mobi"),
    _text("eml", "eml emlx", "mail"),
    _text("mhtml", "mhtml mht", "mail"),
    _text("mbox", "mbox mbx", "mbox"),
    _text("ics", "ics ical ifb", "cards"),
    _text("vcf", "vcf vcard", "cards"),
    _text("csv", "csv tsv tab", "table"),
    _text("json", "json jsonl ndjson geojson", "json"),
    _text("ipynb", "ipynb", "notebook"),
    _text("xml", "xml rss atom opml xsd xsl xslt svg kml gpx plist dita docbook", "markup"),
    _text("yaml", "yaml yml", "text"),
    _text("toml", "toml", "text"),
    _text("ini", "ini cfg conf properties env", "text"),
    _text("srt", "srt vtt sbv ass ssa", "subtitles"),
    _text("rst", "rst", "rst"),
    _text("org", "org", "outline"),
    _text("adoc", "adoc asciidoc", "outline"),
    _text("tex", "tex ltx latex sty cls", "latex"),
    _text("bib", "bib", "text"),
    _text(
        "code",
        "py pyi pyw js mjs cjs jsx ts tsx java kt kts scala groovy c h cc cpp cxx hpp hh cs go rs rb php swift m mm "
        "r jl lua pl pm sh bash zsh fish ps1 bat cmd sql css scss sass less vue svelte dart ex exs erl hs elm clj "
        "lisp el scm ml mli fs vb pas f90 f95 asm s cmake mk gradle tf proto graphql nix zig nim vim diff patch",
        "code",
    ),
    _binary("zip", "zip", "archive"),
    _binary("7z", "7z", "seven_zip"),
    _binary("tar", "tar", "archive"),
    _binary("gz", "gz tgz bz2 tbz2 xz txz", "archive"),
)
"""What is read, and by which reader. The first format of a suffix counts."""

UNREAD: Final = {
    "djvu": "DjVu; the program djvutxt of DjVuLibre takes its text out",
    "djv": "DjVu; the program djvutxt of DjVuLibre takes its text out",
    "chm": "compiled help; 7-Zip unpacks it into web pages",
    "pst": "an Outlook data file; Outlook, or the program readpst of libpst, saves its messages as files",
    "ost": "an Outlook data file; Outlook, or the program readpst of libpst, saves its messages as files",
    "wpd": "WordPerfect; LibreOffice saves it as a document that is read",
    "wps": "Microsoft Works; LibreOffice saves it as a document that is read",
    "azw4": "a Kindle print replica; Calibre converts it",
    "lit": "Microsoft Reader; Calibre converts it",
    "rar": "a RAR archive; 7-Zip unpacks it",
}
"""Suffixes of documents that no reader is for, with what would read them: such files are listed with this reason."""

_BY_NAME: Final = {format.name: format for format in FORMATS}
_BY_SUFFIX: Final = {suffix: format for format in reversed(FORMATS) for suffix in format.suffixes}
READERS: Final = " ".join(sorted([*_BY_SUFFIX, *(f"-{suffix}" for suffix in (*UNREAD, *NO_DOCUMENTS))]))
"""Changes with what is read: then files that were listed unread are looked at anew."""


def format_of(path: str) -> Format | None:
    """The format that a path's suffix names, None where Findling does not read it."""
    stem, dot, suffix = os.path.basename(path).rpartition(".")
    return _BY_SUFFIX.get(suffix.lower()) if dot and stem else None


def by_name(name: str) -> Format | None:
    """The format of this name, None where Findling does not read it."""
    return _BY_NAME.get(name)


def why_unread(path: str) -> str:
    """Why a file of this name is not read, and what would read it; "" where it may be read."""
    stem, _, suffix = os.path.basename(path).rpartition(".")
    suffix = suffix.lower()
    if not stem or suffix in _BY_SUFFIX:
        return ""
    return UNREAD.get(suffix) or NO_DOCUMENTS.get(suffix, "")


def is_listed_name(name: str) -> bool:
    """Whether a file of this name (no folders) is read, or listed with the reason why not. Called for every file."""
    return name != "" and not is_leftover(name)


def is_readable_name(name: str) -> bool:
    """Whether a file of this name (no folders) is a document, if only one that no reader is for."""
    stem, _, suffix = name.rpartition(".")
    suffix = suffix.lower()
    return stem != "" and (suffix in _BY_SUFFIX or suffix in UNREAD) and not is_leftover(name)
