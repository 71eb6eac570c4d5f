"""Office documents made for tests: just enough of each format. Nothing here is read from disk."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def package(parts: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip container of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return buffer.getvalue()


def container(streams: Mapping[str, bytes]) -> bytes:
    """An OLE container of these streams (at its root, or below storages: `storage/stream`)."""
    sectors: list[bytes] = []
    fat: list[int] = []

    def add(data: bytes) -> int:
        first = len(sectors)
        pieces = [data[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(data), _SECTOR)]
        fat.extend([first + number + 1 for number in range(len(pieces) - 1)] + [_END])
        sectors.extend(pieces)
        return first

    names = [""]
    for path in streams:
        steps = path.split("/")
        names += [step for count in range(1, len(steps)) if (step := "/".join(steps[:count])) not in names]
        names.append(path)
    entries = []
    for name in names:
        data = streams.get(name)
        children = [other for other in names if other and other.rpartition("/")[0] == name and other != name]
        siblings = [other for other in names if other and other.rpartition("/")[0] == name.rpartition("/")[0]]
        following = siblings[siblings.index(name) + 1 :] if name else []
        kind = 5 if not name else 1 if data is None else 2
        padded = (data or b"").ljust(4096, b"\0")
        start = add(padded) if data is not None else 0
        shown = (name.rpartition("/")[2] or "Root Entry").encode("utf-16-le") + b"\0\0"
        entries.append(
            shown.ljust(64, b"\0")
            + struct.pack("<HBB", len(shown), kind, 1)
            + struct.pack("<I", _FREE)
            + struct.pack("<I", names.index(following[0]) if following else _FREE)
            + struct.pack("<I", names.index(children[0]) if children and data is None else _FREE)
            + bytes(36)
            + struct.pack("<IQ", start if kind != 5 else _END, len(padded) if data is not None else 0)
        )
    directory = add(b"".join(entries).ljust(-(-len(entries) // 4) * _SECTOR, b"\0"))
    tables = 1
    while (len(fat) + tables) * 4 > tables * _SECTOR:
        tables += 1
    at = len(sectors)
    fat += [_FAT] * tables
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(tables * _SECTOR, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, tables, directory, 0, 4096, _END, 0, _END, 0)
    header += struct.pack(f"<{tables}I", *range(at, at + tables)).ljust(436, b"\xff")
    return header + b"".join(sectors) + table


def doc(text: str, encrypted: bool = False) -> bytes:
    """A Word 97 document of one piece in UTF-16."""
    body = text.replace("\n", "\r").encode("utf-16-le")
    main = bytearray(2048) + body
    struct.pack_into("<H8xH", main, 0, 0xA5EC, 0x0200 | 0x0100 * encrypted)
    pieces = struct.pack("<IIHIH", 0, len(body) // 2, 0, 2048, 0)
    table = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    struct.pack_into("<II", main, 0x01A2, 0, len(table))
    return container({"WordDocument": bytes(main), "1Table": table})


def xls(rows: Sequence[Sequence[str | float]], encrypted: bool = False) -> bytes:
    """A workbook with one sheet, its strings in the shared table."""
    strings = [cell for row in rows for cell in row if isinstance(cell, str)]

    def record(kind: int, data: bytes) -> bytes:
        return struct.pack("<HH", kind, len(data)) + data

    def text(value: str, width: str) -> bytes:
        return struct.pack(f"<{width}B", len(value), 1) + value.encode("utf-16-le")

    start = record(0x809, struct.pack("<HH12x", 0x600, 5)) + (record(0x2F, bytes(6)) if encrypted else b"")
    styles = record(0xE0, struct.pack("<HH16x", 0, 0)) + record(0xE0, struct.pack("<HH16x", 0, 14))
    table = record(0xFC, struct.pack("<II", len(strings), len(strings)) + b"".join(text(each, "H") for each in strings))
    name = text("Prices", "B")
    place = len(start) + len(styles) + 4 + 6 + len(name) + len(table) + 4
    book = start + styles + record(0x85, struct.pack("<IH", place, 0) + name) + table + record(0x0A, b"")
    sheet = record(0x809, struct.pack("<HH12x", 0x600, 0x10))
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet += record(0xFD, struct.pack("<HHHI", number, column, 0, strings.index(cell)))
            else:
                sheet += record(0x203, struct.pack("<HHHd", number, column, int(cell > 40_000), cell))
    return container({"Workbook": book + sheet + record(0x0A, b"")})


def ppt(slides: Sequence[tuple[str, str]]) -> bytes:
    """Slides with a title and a text each."""

    def record(kind: int, data: bytes, version: int = 0) -> bytes:
        return struct.pack("<HHI", version, kind, len(data)) + data

    outline = b""
    for title, text in slides:
        outline += record(1011, bytes(20))
        outline += record(3999, struct.pack("<I", 0)) + record(4000, title.encode("utf-16-le"))
        outline += record(3999, struct.pack("<I", 1)) + record(4000, text.encode("utf-16-le"))
    written = record(1000, record(4080, outline, 15), 15) + b"".join(record(1006, b"", 15) for _ in slides)
    return container({"PowerPoint Document": written, "Current User": bytes(24)})


def msg(subject: str, body: str, attachments: Mapping[str, bytes]) -> bytes:
    """An Outlook message."""
    streams = {
        "__properties_version1.0": bytes(32),
        "__substg1.0_0037001F": subject.encode("utf-16-le"),
        "__substg1.0_0C1A001F": "Ada Lovelace".encode("utf-16-le"),
        "__substg1.0_1000001F": body.encode("utf-16-le"),
    }
    for number, (name, data) in enumerate(attachments.items()):
        place = f"__attach_version1.0_#{number:08X}"
        streams[f"{place}/__substg1.0_3707001F"] = name.encode("utf-16-le")
        streams[f"{place}/__substg1.0_37010102"] = data
    return container(streams)


def pptx(slides: Sequence[tuple[str, str]]) -> bytes:
    """Slides with a title and a text each; they are shown in this order and stored in the other."""
    parts: dict[str, str | bytes] = {}
    listed, relations = "", ""
    for number, (title, text) in enumerate(slides, 1):
        stored = len(slides) + 1 - number
        listed += f'<p:sldId id="{255 + number}" r:id="rId{number}"/>'
        relations += f'<Relationship Id="rId{number}" Type="{_RELATIONS}/slide" Target="slides/slide{stored}.xml"/>'
        shapes = "".join(
            f'<p:sp><p:nvSpPr><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr>'
            f"<p:txBody><a:p><a:r><a:t>{escape(words)}</a:t></a:r></a:p></p:txBody></p:sp>"
            for kind, words in (("body", text), ("title", title), ("sldNum", "page-number"))
        )
        parts[f"ppt/slides/slide{stored}.xml"] = f'<p:sld xmlns:p="p" {_DRAWING}>{shapes}</p:sld>'
    parts["ppt/presentation.xml"] = f'<p:presentation xmlns:p="p" xmlns:r="{_RELATIONS}">{listed}</p:presentation>'
    parts["ppt/_rels/presentation.xml.rels"] = f"<Relationships>{relations}</Relationships>"
    return package(parts)


def xlsx(sheets: Mapping[str, Sequence[Sequence[str | float]]]) -> bytes:
    """Sheets of strings and numbers; numbers above 40,000 are dates."""
    strings: list[str] = []
    parts: dict[str, str | bytes] = {}
    listed, relations = "", ""
    for number, (name, rows) in enumerate(sheets.items(), 1):
        written = ""
        for place, row in enumerate(rows, 1):
            cells = ""
            for cell in row:
                if isinstance(cell, str):
                    strings.append(cell)
                    cells += f'<c t="s"><v>{len(strings) - 1}</v></c>'
                else:
                    cells += f'<c s="{int(cell > 40_000)}"><v>{cell!r}</v></c>'
            written += f'<row r="{place}">{cells}</row>'
        footer = "<headerFooter><oddFooter>&amp;LConfidential&amp;R&amp;P</oddFooter></headerFooter>"
        parts[f"xl/worksheets/sheet{number}.xml"] = f"<worksheet><sheetData>{written}</sheetData>{footer}</worksheet>"
        listed += f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
        relations += f'<Relationship Id="rId{number}" Target="worksheets/sheet{number}.xml"/>'
    parts["xl/workbook.xml"] = f'<workbook xmlns:r="{_RELATIONS}"><sheets>{listed}</sheets></workbook>'
    parts["xl/_rels/workbook.xml.rels"] = f"<Relationships>{relations}</Relationships>"
    parts["xl/sharedStrings.xml"] = (
        f"<sst>{''.join(f'<si><t>{escape(each)}</t><rPh><t>kana</t></rPh></si>' for each in strings)}</sst>"
    )
    parts["xl/styles.xml"] = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    return package(parts)


def opendocument(kind: str, body: str, **parts: str) -> bytes:
    """An OpenDocument file whose office:body is this; `parts` are further files, named without .xml."""
    spaces = 'xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d" xmlns:dc="c"'
    content = f"<office:document-content {spaces}><office:body>{body}</office:body></office:document-content>"
    others = {f"{name}.xml": data for name, data in parts.items()}
    return package({"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content, **others})


def epub(chapters: Sequence[str]) -> bytes:
    """A book of these chapters, stored in the other order."""
    numbers = range(1, len(chapters) + 1)
    items = "".join(
        f'<item id="c{number}" href="text/c{number}.xhtml" media-type="application/xhtml+xml"/>'
        for number in reversed(numbers)
    )
    spine = "".join(f'<itemref idref="c{number}"/>' for number in numbers)
    metadata = '<metadata xmlns:dc="c"><dc:title>The Book</dc:title><dc:creator>Ada</dc:creator></metadata>'
    return package(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="in/book.opf"/></container>',
            "in/book.opf": f"<package>{metadata}<manifest>{items}</manifest><spine>{spine}</spine></package>",
            **{
                f"in/text/c{number}.xhtml": f"<html><body>{text}</body></html>"
                for number, text in zip(numbers, chapters, strict=True)
            },
        }
    )
