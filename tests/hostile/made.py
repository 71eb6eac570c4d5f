"""Documents made for tests, sound and hostile. Nothing here is read from disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from xml.sax.saxutils import escape

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


def docx(body: str, title: str = "", **parts: str) -> bytes:
    """A DOCX whose body is this WordprocessingML; `parts` are further files below word/, named without .xml."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _TYPES)
        package.writestr("word/document.xml", f"<w:document {WORD}><w:body>{body}</w:body></w:document>")
        for name, text in parts.items():
            package.writestr(f"word/{name}.xml", text)
        if title:
            package.writestr(
                "docProps/core.xml",
                f'<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(title)}</dc:title></p>',
            )
    return buffer.getvalue()


def paragraph(text: str, style: str = "") -> str:
    """One WordprocessingML paragraph."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def zip_bomb_docx(megabytes: int = 600) -> bytes:
    """A small DOCX whose body unpacks to as many megabytes of spaces."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package, package.open("word/document.xml", "w") as part:
        for _ in range(megabytes):
            part.write(b" " * 1024 * 1024)
    return buffer.getvalue()


def pdf(pages: Sequence[str], title: str = "", content: bytes | None = None, filters: str = "") -> bytes:
    """A PDF of Latin text, one string a page, lines parted by line feeds; or with one raw content stream."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for text in pages:
        lines = "".join(f"({_literal(line)}) Tj T*\n" for line in text.split("\n")) if text else ""
        stream = content if content is not None else f"BT /F1 11 Tf 14 TL 50 750 Td\n{lines}ET".encode("latin-1")
        objects.append(b"<< /Length %d %s >>\nstream\n" % (len(stream), filters.encode()) + stream + b"\nendstream")
        page = f"/Contents {len(objects)} 0 R /Resources << /Font << /F1 3 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] {page} >>".encode())
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    objects.append(f"<< /Title ({_literal(title)}) >>".encode())
    return _assembled(objects)


def double_flate_pdf(gigabytes: int = 1) -> bytes:
    """A few kilobytes whose page content is zeros deflated twice: PDFium ends its process over it."""
    inner = zlib.compressobj(9)
    zeros = bytes(16 * 1024 * 1024)
    once = b"".join(inner.compress(zeros) for _ in range(gigabytes * 64)) + inner.flush()
    return pdf([""], content=zlib.compress(once, 9), filters="/Filter [/FlateDecode /FlateDecode]")


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _assembled(objects: Sequence[bytes]) -> bytes:
    data = b"%PDF-1.5\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return data + trailer % (len(objects) + 1, len(objects), start)
