"""Files that attack their readers, by name: each has to end in a state, within the limits, and harm nothing."""

from __future__ import annotations

import gzip
import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable

from tests.hostile import made, office

MEBIBYTE = 1024 * 1024


def _sheet_of_cells(rows: int, columns: int) -> bytes:
    row = "<row>" + "<c><v>1</v></c>" * columns + "</row>"
    sheet = "<worksheet><sheetData>" + row * rows + "</sheetData></worksheet>"
    return _with_part(office.xlsx({"a": []}), "sheet1.xml", sheet)


def _entities() -> bytes:
    entities = "".join(f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in range(1, 15))
    return f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "lol">{entities}]><r>&e14;</r>'.encode()


def _external_entity() -> bytes:
    return b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>before &x; after</r>'


def _deep_mail(depth: int) -> bytes:
    start = "".join(f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}\n' for level in range(depth))
    return f"Subject: deep\nMIME-Version: 1.0\n{start}Content-Type: text/plain\n\nwords\n".encode()


def _nested_zip(depth: int) -> bytes:
    data = office.package({"a.txt": b"words"})
    for _ in range(depth):
        data = office.package({"a.zip": data, "b.zip": data} if len(data) < 200_000 else {"a.zip": data})
    return data


def _overlapping_zip() -> bytes:
    """An archive whose thousand names all lead to the same ten deflated megabytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("0.txt", b"a" * 10 * MEBIBYTE)
        first = archive.filelist[0]
        for number in range(1, 1000):
            info = zipfile.ZipInfo(f"{number}.txt")
            info.header_offset, info.compress_type = first.header_offset, first.compress_type
            info.CRC, info.file_size, info.compress_size = first.CRC, first.file_size, first.compress_size
            archive.filelist.append(info)
    return buffer.getvalue()


def _leading_elsewhere_zip() -> bytes:
    """An archive whose names lead out of it, and whose links lead to the files of the system."""
    names = ("../../../../tmp/up.txt", "/etc/absolute.txt", "C:\\windows\\w.txt", "a/../../b.txt", "..", "x\0y.txt")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, b"words")
        link = zipfile.ZipInfo("link.txt")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return buffer.getvalue()


def _leading_elsewhere_tar() -> bytes:
    """The same with links and devices."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, kind, target in (
            ("link.txt", tarfile.SYMTYPE, "/etc/passwd"),
            ("hard.txt", tarfile.LNKTYPE, "../../etc/passwd"),
            ("device.txt", tarfile.CHRTYPE, ""),
            ("pipe.txt", tarfile.FIFOTYPE, ""),
            ("loop.txt", tarfile.SYMTYPE, "loop.txt"),
            ("../../up.txt", tarfile.REGTYPE, ""),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, target
            info.size = 5 if kind == tarfile.REGTYPE else 0
            archive.addfile(info, io.BytesIO(b"words") if info.size else None)
    return buffer.getvalue()


def _far_cell() -> bytes:
    """A workbook with one cell, in the last place that there is."""
    whole = office.xlsx({"a": [["x"]]})
    sheet = (
        '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576">'
        '<c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row></sheetData></worksheet>'
    )
    return _with_part(whole, "sheet1.xml", sheet)


def _with_part(package: bytes, ending: str, content: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name.endswith(ending) else old.read(name))
    return buffer.getvalue()


def _paragraphs_docx(many: int) -> bytes:
    return made.docx("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>" * many)


def _flate_pdf() -> bytes:
    return made.pdf([""], content=zlib.compress(bytes(300 * MEBIBYTE), 1), filters="/Filter /FlateDecode")


def _vast_png() -> bytes:
    """A picture of 100,000 by 100,000 dots in some kilobytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 100_000, 100_000, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(4 * MEBIBYTE))) + chunk(b"IEND", b"")


def _vast_gif() -> bytes:
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 65_535, 65_535, 0) + b"\x02\x02\x4c\x01\x00"
    return b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0x80, 0, 0) + bytes(6) + frame * 200 + b"\x3b"


def _boastful_tar() -> bytes:
    info = tarfile.TarInfo("big.txt")
    info.size = 1 << 40
    return info.tobuf() + b"only this"


def _endless_pages() -> bytes:
    """A PDF whose tree of pages is a circle."""
    return made.pdf(["text"]).replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]")


def _deep_pdf_object() -> bytes:
    return made.pdf(["text"]).replace(b"/Type /Catalog", b"/Type /Catalog /X " + b"[" * 100_000)


def _many_paragraphs() -> bytes:
    paragraphs = "<text:p>Words.</text:p>" * 300_000
    return office.opendocument("text", f"<office:text>{paragraphs}</office:text>")


def _repeated_cells() -> bytes:
    cell = '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    sheet = f"<office:spreadsheet><table:table>{row}</table:table></office:spreadsheet>"
    return office.opendocument("spreadsheet", sheet)


def _circular_container() -> bytes:
    """An OLE container whose table of sectors leads from each to itself."""
    data = bytearray(office.doc("words " * 2000))
    table = (int.from_bytes(data[76:80], "little") + 1) * 512
    for sector in range(32):
        data[table + 4 * sector : table + 4 * sector + 4] = sector.to_bytes(4, "little")
    return bytes(data)


CASES: dict[str, Callable[[], bytes]] = {
    "bomb.docx": lambda: made.zip_bomb_docx(200),
    "bomb.pdf": made.double_flate_pdf,
    "flate.pdf": _flate_pdf,
    "bomb.gz": lambda: gzip.compress(bytes(400 * MEBIBYTE), 1),
    "bomb.zip": lambda: office.package({"a.txt": bytes(300 * MEBIBYTE)}),
    "cells.xlsx": lambda: _sheet_of_cells(2100, 1000),
    "far.xlsx": _far_cell,
    "repeated.ods": _repeated_cells,
    "entities.xml": _entities,
    "external.xml": _external_entity,
    "deep.xml": lambda: b"<a>" * 1_000_000,
    "deep.html": lambda: b"<div>" * 1_000_000,
    "deep.json": lambda: b"[" * 5_000_000,
    "deep.rtf": lambda: b"{\\rtf1 " + b"{" * 5_000_000,
    "deep.eml": lambda: _deep_mail(3000),
    "deep.zip": lambda: _nested_zip(30),
    "overlap.zip": _overlapping_zip,
    "elsewhere.zip": _leading_elsewhere_zip,
    "elsewhere.tar": _leading_elsewhere_tar,
    "boast.tar": _boastful_tar,
    "vast.png": _vast_png,
    "vast.gif": _vast_gif,
    "circle.pdf": _endless_pages,
    "deep.pdf": _deep_pdf_object,
    "paragraphs.odt": _many_paragraphs,
    "paragraphs.docx": lambda: _paragraphs_docx(300_000),
    "huge.txt": lambda: b"word " * (20 * MEBIBYTE),
    "line.txt": lambda: b"word " * (12 * MEBIBYTE),
    "line.csv": lambda: b"a," * (8 * MEBIBYTE),
    "quotes.csv": lambda: b'"' * (8 * MEBIBYTE),
    "braces.tex": lambda: b"\\section{" * 200_000,
    "words.py": lambda: b"pub(\n" * 20_000,
    "froms.mbox": lambda: b"From a@b Mon Jun 01 10:00:00 2009\n\n\n" * 30_000,
    "circle.doc": _circular_container,
    "strings.one": lambda: (
        b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3" + b"\xff\xff\0\0a" * 200_000
    ),
}
"""What to write into a file of each name."""
