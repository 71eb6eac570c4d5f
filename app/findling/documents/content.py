"""What a file's bytes say about its format, against what its name says."""

from __future__ import annotations

import codecs
import io
import re
import zipfile
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.formats import DOCX, HTML, PDF, Format
from findling.documents.packages import BROKEN

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = b"PK\x03\x04"
_PDF_WITHIN: Final = 1024
"""The header of a PDF may be preceded by this many bytes of anything (ISO 32000, annex H)."""
_BINARY_WITHIN: Final = 8192
_HTML_START: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?(?:<!doctype\s+html|<html[\s>])", re.I | re.S
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
    if max(even, odd) < len(sample) // 8 or min(even, odd) * 20 > max(even, odd):
        return None
    codec = "utf-16-le" if odd > even else "utf-16-be"
    text = sample.decode(codec, errors="replace")
    unlikely = sum(not (character.isprintable() or character.isspace()) or character == "\ufffd" for character in text)
    return codec if unlikely * 50 <= len(text) else None


def is_binary(data: bytes) -> bool:
    """Whether bytes cannot be plain text: NULs among them although they are not UTF-16 or UTF-32.

    Trailing NULs do not count: logs end in them after a power failure.
    """
    if b"\0" not in data[:_BINARY_WITHIN] or marked_encoding(data):
        return False
    return b"\0" in data.rstrip(b"\0")[:_BINARY_WITHIN] and unmarked_utf16(data) is None


def identify(named: Format, suffix: str, data: bytes) -> Format:
    """The format to read `data` as, for a file whose suffix names `named`.

    A text file that certainly is something else is read as that. Raises FindlingError: FORMAT_MISMATCH where the
    name promises a format that the bytes are not, ENCRYPTED or DAMAGED where they are it but cannot be read.
    """
    if named is PDF:
        if b"%PDF-" not in data[:_PDF_WITHIN]:
            raise _mismatch(suffix)
        return PDF
    if named is DOCX:
        _check_docx(data, suffix)
        return DOCX
    if data.startswith(b"%PDF-"):
        return PDF
    if data.startswith(_ZIP) and _is_word_package(data):
        return DOCX
    if is_binary(data):
        raise _mismatch(suffix)
    if named is not HTML and _HTML_START.match(data[3:] if data.startswith(codecs.BOM_UTF8) else data, 0, 4096):
        return HTML
    return named


def _mismatch(suffix: str) -> FindlingError:
    return FindlingError(Code.FORMAT_MISMATCH, detail=f".{suffix}")


def _check_docx(data: bytes, suffix: str) -> None:
    if data.startswith(_OLE):
        # Office wraps an encrypted package into the container of its older formats
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        raise FindlingError(Code.ENCRYPTED) if encrypted else _mismatch(suffix)
    if not data.startswith(_ZIP):
        raise _mismatch(suffix)
    try:
        if not _is_word_package(data, strict=True):
            raise _mismatch(suffix)
    except BROKEN as error:
        raise FindlingError(Code.DAMAGED, detail=f"its zip container is broken: {error}") from error


def _is_word_package(data: bytes, strict: bool = False) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return any(name.startswith("word/document") and name.endswith(".xml") for name in package.namelist())
    except BROKEN:
        if strict:
            raise
        return False
