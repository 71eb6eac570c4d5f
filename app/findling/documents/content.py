"""What a file's bytes say about its format, against what its name says."""

from __future__ import annotations

import codecs
import io
import re
import struct
import zipfile
from typing import Final

import olefile

from findling.core.errors import Code, FindlingError
from findling.documents.encodings import likely_utf16
from findling.documents.formats import HTML, IMAGE, PDF, TEXT, UNREAD, Format, by_name
from findling.documents.packages import BROKEN

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIPS: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK00PK\x03\x04")
_PDF_WITHIN: Final = 1024
"""The header of a PDF may be preceded by this many bytes of anything (ISO 32000, annex H)."""
_BINARY_WITHIN: Final = 8192
_MARKUP_WITHIN: Final = 4096
_CONTROLS: Final = bytes({*range(32), 127} - {7, 8, 9, 10, 11, 12, 13, 26, 27})
"""Bytes that no text has: compressed data and machine code are full of them."""
_ASTRAY: Final = 500
"""One such byte in so many is a slip."""
_HTML_START: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?(?:<!doctype\s+html|<html[\s>])", re.I | re.S
)

# Signatures of what is not text, at the start of a file.
_BINARY_STARTS: Final = (
    (b"{\\rtf", "rtf"),
    (b"\x1f\x8b", "gz"),
    (b"BZh", "gz"),
    (b"\xfd7zXZ\x00", "gz"),
    (b"AT&TFORM", "djvu"),
    (b"ITSF", "chm"),
    (b"!BDN", "pst"),
    (b"HWP Document File V", "HWP 3; Hangul saves it as a document that is read"),
    (b"TPZ", "a Topaz book; Calibre converts it"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3", "one"),
    (b"\x89PNG\r\n\x1a\n", IMAGE.name),
    (b"\xff\xd8\xff", IMAGE.name),
    (b"II*\x00", IMAGE.name),
    (b"MM\x00*", IMAGE.name),
    (b"GIF8", IMAGE.name),
)
_PALM_MARK_AT: Final = 60
_PALM_MARKS: Final = (b"BOOKMOBI", b"TEXtREAd")
_BITMAP_HEADERS: Final = tuple(struct.pack("<I", size) for size in (12, 40, 52, 56, 64, 108, 124))
_TAR_MARK_AT: Final = 257
_TAR_MARK: Final = b"ustar"

# How kinds of text begin that a plain name may hide.
_TEXT_STARTS: Final = (
    (re.compile(rb"From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [^\n]*\n"), "mbox"),
    (
        re.compile(
            rb"(?=(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:From|Received|Date):)"
            rb"(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|From|Date|Subject|X-[\w-]+):[^\n]*\n"
            rb"(?:[ \t][^\n]*\n)*[\w-]+:",
            re.I,
        ),
        "eml",
    ),
    (re.compile(rb"BEGIN:VCALENDAR\s", re.I), "ics"),
    (re.compile(rb"BEGIN:VCARD\s", re.I), "vcf"),
    (re.compile(rb"<\?xml\s"), "xml"),
)

# Members that tell what a zip package holds; the first that is there decides.
_PACKAGES: Final = (
    (re.compile(r"word/document[^/]*\.xml"), "docx"),
    (re.compile(r"ppt/presentation\.xml"), "pptx"),
    (re.compile(r"xl/workbook\.bin"), "xlsb"),
    (re.compile(r"xl/workbook[^/]*\.xml"), "xlsx"),
    (re.compile(r"visio/document\.xml"), "vsdx"),
    (re.compile(r"META-INF/container\.xml"), "epub"),
    (re.compile(r"index\.apxl(?:\.gz)?"), "key"),
    (re.compile(r"index\.xml(?:\.gz)?|Index/Document\.iwa|Index\.zip"), "pages"),
)
_MIMETYPES: Final = (
    ("application/vnd.oasis.opendocument.text", "odt"),
    ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ("application/vnd.oasis.opendocument.presentation", "odp"),
    ("application/vnd.oasis.opendocument.graphics", "odg"),
    ("application/epub+zip", "epub"),
    ("application/hwp+zip", "hwpx"),
)
# Streams that tell what an OLE container holds, as they are named in its directory.
_OLE_STREAMS: Final = (
    ("WordDocument", "doc"),
    ("PowerPoint Document", "ppt"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("__properties_version1.0", "msg"),
    ("\x05HwpSummaryInformation", "hwp"),
    ("Quill", "Publisher; LibreOffice Draw saves it as a document that is read"),
)

BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def marked_encoding(data: bytes) -> str | None:
    """The codec that a byte order mark names, None without one."""
    return next((codec for mark, codec in BYTE_ORDER_MARKS if data.startswith(mark)), None)


def unmarked_utf16(data: bytes) -> str | None:
    """The UTF-16 codec of bytes without a mark, judged by where the NULs lie; None where they are no such text."""
    sample = data[:_BINARY_WITHIN]
    sample = sample[: len(sample) // 2 * 2]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if not max(even, odd):
        return None
    if max(even, odd) < len(sample) // 8 or min(even, odd) * 20 > max(even, odd):
        return likely_utf16(sample)
    codec = "utf-16-le" if odd > even else "utf-16-be"
    text = sample.decode(codec, errors="replace")
    unlikely = sum(not (character.isprintable() or character.isspace()) or character == "\ufffd" for character in text)
    return codec if unlikely * 50 <= len(text) else None


def is_binary(data: bytes) -> bool:
    """Whether bytes cannot be plain text: NULs among them although they are not UTF-16 or UTF-32.

    Trailing NULs do not count: logs end in them after a power failure. Nor do a few astray in much text.
    """
    if b"\0" not in data[:_BINARY_WITHIN] or marked_encoding(data):
        return False
    start = data.rstrip(b"\0")[:_BINARY_WITHIN]
    if b"\0" not in start or len(start.translate(None, _CONTROLS)) * _ASTRAY >= len(start) * (_ASTRAY - 1):
        return False
    return unmarked_utf16(data) is None


def is_unknown(start: bytes) -> bool:
    """Whether a file that begins so is neither text nor anything that is known."""
    known = (b"%PDF-", _OLE, *_ZIPS, *(mark for mark, _ in _BINARY_STARTS))
    if start.startswith(known) or start.startswith(_PALM_MARKS, _PALM_MARK_AT):
        return False
    return not start.startswith(_TAR_MARK, _TAR_MARK_AT) and is_binary(start)


def identify(named: Format, suffix: str, data: bytes) -> Format:
    """The format to read `data` as, for a file whose suffix names `named`.

    What the bytes certainly are decides; among kinds of text the name does. Raises FindlingError: FORMAT_MISMATCH
    where the bytes are no text and nothing that is known, UNSUPPORTED where they are known and not read, ENCRYPTED or
    DAMAGED where they are known but cannot be read.
    """
    if kind := _binary_kind(named, data):
        format = by_name(kind)
        if format is None:
            raise FindlingError(Code.UNSUPPORTED, detail=UNREAD.get(kind, kind))
        return named if named.reader == format.reader else format
    if named.binary or is_binary(data):
        raise FindlingError(Code.FORMAT_MISMATCH, detail=f".{suffix}")
    start = data[3:] if data.startswith(codecs.BOM_UTF8) else data
    if named is not HTML and _HTML_START.match(start, 0, _MARKUP_WITHIN):
        return HTML
    if named is TEXT:
        kind = next((kind for pattern, kind in _TEXT_STARTS if pattern.match(start, 0, _MARKUP_WITHIN)), "")
        return by_name(kind) or TEXT
    return named


def _binary_kind(named: Format, data: bytes) -> str:
    """The name of the format that a signature tells, "" for text and what is not known."""
    if data.startswith(b"%PDF-") or (named is PDF and b"%PDF-" in data[:_PDF_WITHIN]):
        return PDF.name
    if data.startswith(_ZIPS):
        return _packed(data)
    if data.startswith(_OLE):
        return _in_container(data)
    for start, kind in _BINARY_STARTS:
        if data.startswith(start):
            return kind
    if data.startswith(_PALM_MARKS, _PALM_MARK_AT):
        return "mobi"
    if _is_bitmap(data) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        return IMAGE.name
    return "tar" if data.startswith(_TAR_MARK, _TAR_MARK_AT) else ""


def _is_bitmap(data: bytes) -> bool:
    """Whether bytes are a BMP, whose signature two letters are."""
    return data.startswith(b"BM") and data[6:10] == bytes(4) and data[14:18] in _BITMAP_HEADERS


def _packed(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
            mimetype = package.read("mimetype")[:200].decode("ascii", "replace") if "mimetype" in names else ""
    except RuntimeError as error:  # what zipfile raises where a password is missing
        raise FindlingError(Code.ENCRYPTED) from error
    except BROKEN as error:
        raise FindlingError(Code.DAMAGED, detail=f"its zip container is broken: {error}") from error
    for start, kind in _MIMETYPES:
        if mimetype.startswith(start):
            return kind
    for pattern, kind in _PACKAGES:
        if any(map(pattern.fullmatch, names)):
            return kind
    return "zip"


def _in_container(data: bytes) -> str:
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            names = {entry[0].casefold() for entry in container.listdir() if len(entry) == 1}
    except (OSError, ValueError, IndexError, RecursionError, struct.error):
        names = {"encryptedpackage"} if "EncryptedPackage".encode("utf-16-le") in data else set()
    if "encryptedpackage" in names:  # Office wraps an encrypted package into the container of its older formats
        raise FindlingError(Code.ENCRYPTED)
    return next((kind for name, kind in _OLE_STREAMS if name.casefold() in names), "")
