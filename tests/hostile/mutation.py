"""Sound documents, and the damage that disks, transfers and attackers do to them, the same for the same seed."""

from __future__ import annotations

import io
import random
import zipfile

from tests.hostile import made, office

GOOD = "The ferry leaves the harbour at nine."
_WORDS = (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xff\xff\xff\x7f", b"\x01\0\0\x80")


def sound() -> dict[str, bytes]:
    """A document of each kind that has a structure to break."""
    return {
        "a.docx": made.docx(made.paragraph(GOOD)),
        "a.xlsx": office.xlsx({"Prices": [["Apple", 3.0], ["Pear", 45_000.0]]}),
        "a.pptx": office.pptx([("Title", GOOD)]),
        "a.odt": office.opendocument("text", f"<office:text><text:p>{GOOD}</text:p></office:text>"),
        "a.epub": office.epub([f"<h1>One</h1><p>{GOOD}</p>"]),
        "a.doc": office.doc(GOOD),
        "a.xls": office.xls([["Apple", 3.0]]),
        "a.ppt": office.ppt([("Title", GOOD)]),
        "a.msg": office.msg("Subject", GOOD, {"a.txt": GOOD.encode()}),
        "a.pdf": made.pdf([GOOD]),
        "a.rtf": rb"{\rtf1\ansi {\fonttbl{\f0 Arial;}}\f0 " + GOOD.encode() + b"}",
        "a.eml": b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + GOOD.encode() + b"\n--b--\n",
        "a.zip": office.package({"a.docx": made.docx(made.paragraph(GOOD)), "b.txt": GOOD}),
        "a.html": f"<h1>One</h1><p>{GOOD}</p>".encode(),
        "a.xml": f"<r a='b'><p>{GOOD}</p></r>".encode(),
    }


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A damaged copy. Of a zip package every other time it is a part that is damaged, so that checksums hold."""
    if data.startswith(b"PK") and chance.random() < 0.5:
        try:
            return _repacked(data, chance)
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError, OSError):
            pass  # a package that cannot be unpacked is damaged as a whole
    return _damaged(data, chance)


def _repacked(data: bytes, chance: random.Random) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        names = [name for name in dict.fromkeys(old.namelist()) if not name.endswith("/")]
        hurt = chance.choice(names) if names else ""
        for name in names:
            part = old.read(name)
            new.writestr(name, _damaged(part, chance) if name == hurt else part)
    return buffer.getvalue()


def _damaged(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data or b"x")
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(changed))
        kind = chance.randrange(6)
        if kind == 0:
            changed[place] = chance.randrange(256)
        elif kind == 1:
            del changed[place : place + chance.randint(1, 200)]
        elif kind == 2:
            changed[place:place] = chance.randbytes(chance.randint(1, 50))
        elif kind == 3:
            changed[place : place + 4] = chance.choice(_WORDS)
        elif kind == 4:
            changed[place:place] = changed[place : place + chance.randint(1, 400)] * chance.randint(1, 20)
        elif chance.random() < 0.1:
            del changed[place:]
        changed = changed or bytearray(b"x")
    return bytes(changed)
