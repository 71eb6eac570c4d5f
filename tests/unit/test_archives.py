"""Files within files: every one is read or has a reason, within limits that all of them share."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random
import tarfile
import zipfile
from hashlib import blake2b
from pathlib import Path

import pytest
from tests.hostile import made, office
from tests.scanned import picture_file

from findling.core.coverage import coverage_of
from findling.core.errors import Code, FindlingError
from findling.core.reading import Extraction
from findling.core.wire import ErrorData
from findling.documents.blocks import Document, Member
from findling.documents.language import LanguageDetector
from findling.documents.limits import WorkerLimits
from findling.documents.parts import Attempt, Budget, Part
from findling.documents.readers import archive
from findling.documents.reading import extract, report

LETTER = made.docx(made.paragraph("Dear Ada, the ferry leaves at nine."))


def tar(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return buffer.getvalue()


MEMBERS = {"letters/ada.docx": LETTER, "notes.txt": "Größe".encode()}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.zip", office.package(MEMBERS)),
        ("a.tar", tar(MEMBERS)),
        ("a.tar.gz", gzip.compress(tar(MEMBERS))),
        ("a.tbz2", bz2.compress(tar(MEMBERS))),
        ("a.tar.xz", lzma.compress(tar(MEMBERS))),
        ("a.txt", office.package(MEMBERS)),
    ],
)
def test_members_are_documents_with_a_place(name: str, data: bytes) -> None:
    part = Budget(WorkerLimits()).read(name, data)
    assert [(each.name, each.format.name) for each in part.parts] == [
        ("letters/ada.docx", "docx"),
        ("notes.txt", "txt"),
    ]
    assert [each.document and each.document.text for each in part.parts] == [
        "Dear Ada, the ferry leaves at nine.",
        "Größe",
    ]


def test_a_compressed_file_is_what_it_was() -> None:
    part = Budget(WorkerLimits()).read("/x/notes.md.gz", gzip.compress(b"# Title\n\nText"))
    assert [(each.name, each.format.name) for each in part.parts] == [("notes.md", "md")]


def test_the_index_holds_the_members_under_their_names(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    inner = office.package({"deep.md": b"# Rivers\n\nThe Spree."})
    path.write_bytes(office.package({**MEMBERS, "inner.zip": inner}))
    held = extract(str(path), WorkerLimits(), LanguageDetector())
    assert (held.format, held.chunks, held.warning) == ("zip", [], None)
    assert [member.name for member in held.members] == ["letters/ada.docx", "notes.txt", "inner.zip"]
    read = [member.reading for member in held.members]
    assert [reading and reading.format for reading in read] == ["docx", "txt", "zip"]
    assert read[2] is not None
    (deep,) = read[2].members
    assert deep.reading is not None
    assert (deep.name, deep.reading.title, deep.reading.chunks[0].heading) == ("deep.md", "Rivers", "Rivers")
    assert deep.size == len(b"# Rivers\n\nThe Spree.")
    told = report(str(path), WorkerLimits(), LanguageDetector())
    assert [member.path for member in told.members or ()] == [
        f"{path} › {name}" for name in ("letters/ada.docx", "notes.txt", "inner.zip")
    ]


def states(part: Part) -> list[Code | None]:
    return [each.error.code if each.error else None for each in part.parts]


def test_what_cannot_be_read_does_not_keep_the_rest_from_being_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    broken = {
        "a.pdf": b"%PDF-1.4",
        "b.docx": LETTER[:-50],
        "c.png": picture_file(["Words."], "PNG"),
        "d.txt": b"words",
        "e.txt": b"",
    }
    path.write_bytes(office.package(broken))
    part = Budget(WorkerLimits()).read("a.zip", path.read_bytes())
    assert states(part) == [Code.DAMAGED, Code.DAMAGED, Code.MEMBER_NEEDS_OCR, None, Code.FILE_EMPTY]
    told = report(str(path), WorkerLimits(), LanguageDetector())
    assert told.state == "partly"
    assert "a.pdf" in told.reason


def test_no_name_leads_out_of_the_archive(tmp_path: Path) -> None:
    names = {"../../up.txt": b"up", "/etc/absolute.txt": b"root", "C:\\windows\\w.txt": b"drive", "a\nb.txt": b"line"}
    path = tmp_path / "inside" / "a.zip"
    path.parent.mkdir()
    path.write_bytes(office.package(names))
    held = extract(str(path), WorkerLimits(), LanguageDetector())
    read = [member.reading.chunks[0].text for member in held.members if member.reading is not None]
    assert read == ["up", "root", "drive", "line"]
    assert sorted(each.name for each in tmp_path.rglob("*")) == ["a.zip", "inside"]


def test_depth_number_size_and_length_have_limits() -> None:
    nested = b"words"
    for _ in range(8):
        nested = office.package({"a.zip" if nested[:2] == b"PK" else "a.txt": nested})
    many = office.package({f"{number}.txt": b"words" for number in range(50)})
    for data, limits in [
        (nested, WorkerLimits(depth=3)),
        (many, WorkerLimits(members=10)),
        (many, WorkerLimits(unpacked_bytes=100)),
        (many, WorkerLimits(characters=100)),
        (many, WorkerLimits(members_seconds=-1.0)),
    ]:
        budget = Budget(limits)
        part = budget.read("a.zip", data)
        assert part.error is None
        assert budget.spent, limits
        assert len(list(part.all())) < 51


def test_bombs_are_refused_and_said() -> None:
    zeros = bytes(200 * 1024 * 1024)
    zipped = office.package({"a.txt": zeros, "b.txt": b"words"})
    assert states(Budget(WorkerLimits()).read("a.zip", zipped)) == [Code.EXPANSION_LIMIT, None]
    for data in (gzip.compress(zeros), bz2.compress(zeros), lzma.compress(zeros)):
        error = Budget(WorkerLimits()).read("a.gz", data).error
        assert error is not None
        assert error.code is Code.EXPANSION_LIMIT


def test_a_member_with_a_password_says_so() -> None:
    data = bytearray(office.package({"a.txt": b"secret", "b.txt": b"words"}, zipfile.ZIP_STORED))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    assert states(Budget(WorkerLimits()).read("a.zip", bytes(data))) == [Code.ENCRYPTED, None]


def test_an_archive_that_contains_itself_ends() -> None:
    # the classical quine needs no file: an archive of archives of archives, each named alike, is as deep as one can be
    data = office.package({"r.zip": b"x"})
    for _ in range(40):
        data = office.package({"r.zip": data, "s.zip": data}) if len(data) < 100_000 else data
    budget = Budget(WorkerLimits())
    budget.read("r.zip", data)
    assert "deeper than 5" in budget.spent


def test_an_archive_whose_only_member_is_itself_is_opened_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "read", lambda data, path: Document((), members=(Member("r.zip", data),)))
    part = Budget(WorkerLimits()).read("r.zip", office.package({"a.txt": b"words"}))
    (inner,) = part.parts
    assert inner.error is not None
    assert (inner.error.code, inner.parts, part.is_whole) == (Code.DAMAGED, [], False)


def test_embedded_files_of_office_documents_are_members() -> None:
    slides = office.pptx([("Title", "Text")])
    sheet = office.xlsx({"Prices": [["Apple", 3.0]]})
    with zipfile.ZipFile(buffer := io.BytesIO(slides), "a") as package:
        package.writestr("ppt/embeddings/sheet1.xlsx", sheet)
        package.writestr("ppt/embeddings/oleObject1.bin", office.container({"Package": sheet}))
    part = Budget(WorkerLimits()).read("a.pptx", buffer.getvalue())
    assert [each.format.name for each in part.parts] == ["xlsx", "xlsx"]


def digests(data: bytes, tmp_path: Path, limits: WorkerLimits) -> dict[str, str]:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    found: dict[str, str] = {}

    def collect(reading: Extraction, place: str) -> None:
        found[place] = reading.digest
        for member in reading.members:
            if member.reading is not None:
                collect(member.reading, f"{place}/{member.name}")

    collect(extract(str(path), limits, LanguageDetector()), "")
    return found


def test_what_is_read_within_an_archive_as_it_would_be_alone_has_the_digest_of_its_bytes(tmp_path: Path) -> None:
    inner = office.package({"a.txt": b"one word", "b.txt": b"other words"})
    data = office.package({"inner.zip": inner, "letter.docx": LETTER})
    whole = digests(data, tmp_path, WorkerLimits())
    alone = {"": data, "/inner.zip": inner, "/inner.zip/a.txt": b"one word", "/letter.docx": LETTER}
    for place, content in alone.items():
        assert whole[place] == blake2b(content, digest_size=20).hexdigest()
    cut = digests(data, tmp_path, WorkerLimits(members=2))
    assert set(cut) == {"", "/inner.zip", "/inner.zip/a.txt"}
    assert {place for place in cut if cut[place] != whole[place]} == {"/inner.zip"}


def test_an_archive_of_which_nothing_can_be_read_is_not_read_in_part(tmp_path: Path) -> None:
    picture = picture_file(["Words."], "PNG")
    for members, code in (
        ({"a.docx": LETTER[:-50], "b.pdf": b"%PDF-1.4", "c.png": picture}, Code.DAMAGED),
        ({"a.png": picture, "b.jpg": picture_file(["Words."], "JPEG"), "c.txt": b""}, Code.MEMBER_NEEDS_OCR),
        ({"inner.zip": office.package({"a.pdf": b"%PDF-1.4"})}, Code.DAMAGED),
        ({"a.txt": b""}, Code.NO_TEXT),
        ({}, Code.NO_TEXT),
    ):
        path = tmp_path / "a.zip"
        path.write_bytes(office.package(members))
        with pytest.raises(FindlingError) as caught:
            extract(str(path), WorkerLimits(), LanguageDetector())
        assert caught.value.code is code, members
        told = report(str(path), WorkerLimits(), LanguageDetector())
        assert (told.state, told.reason) == (coverage_of(code), str(caught.value))


def test_the_logo_in_a_letter_is_not_worth_a_word_but_a_picture_in_an_archive_is(tmp_path: Path) -> None:
    from email.message import EmailMessage

    picture = picture_file(["Logo."], "JPEG")
    letter = EmailMessage()
    letter["Subject"] = "Offer"
    letter.set_content("Our offer is attached.")
    for name, data in (("logo.jpg", picture), ("ring.mp3", b"ID3"), ("offer.pdf", b"%PDF-1.4")):
        letter.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    path = tmp_path / "a.zip"
    path.write_bytes(office.package({"letter.eml": letter.as_bytes(), "photo.jpg": picture}))
    held = extract(str(path), WorkerLimits(), LanguageDetector())
    assert [member.name for member in held.members] == ["letter.eml", "photo.jpg"]
    assert held.members[0].reading is not None
    assert [member.name for member in held.members[0].reading.members] == ["offer.pdf"]
    told = report(str(path), WorkerLimits(), LanguageDetector())
    assert told.members is not None
    assert len(told.members[0].members or ()) == 3


def test_an_archive_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    data = tar(MEMBERS)
    second = data.index(b"notes.txt")
    packed = gzip.compress(tar({"a.txt": b"first words", "b.bin": random.Random(1).randbytes(200_000)}))
    for name, broken, kept in (
        ("a.tar", data[: second + 512], "letters/ada.docx"),  # the second member's content is missing
        ("a.tar", data[: second + 100], "letters/ada.docx"),  # and here its name too
        ("a.tgz", packed[:100_000], "a.txt"),
        ("a.txt.gz", gzip.compress(random.Random(2).randbytes(99_999).hex().encode())[:50_000], "a.txt"),
    ):
        path = tmp_path / name
        path.write_bytes(broken)
        held = extract(str(path), WorkerLimits(), LanguageDetector())
        assert [member.name for member in held.members if member.reading] == [kept]
        assert held.warning is not None
        assert report(str(path), WorkerLimits(), LanguageDetector()).state == "partly"


def test_files_that_ended_an_earlier_attempt_are_passed_over_and_named(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(office.package({f"{number}.txt": f"word {number}" for number in range(1, 6)}))
    begun: list[int] = []
    poison = {2: ErrorData("reader_crashed", {"detail": "signal SIGABRT"})}
    held = extract(str(path), WorkerLimits(), LanguageDetector(), Attempt(begun.append, poison, until=5))
    assert begun == [1, 2, 3, 4, 0]
    assert [(member.name, member.reading is not None) for member in held.members] == [
        ("1.txt", True),
        ("2.txt", False),
        ("3.txt", True),
        ("4.txt", True),
    ]
    assert held.members[1].error == poison[2]
    assert held.warning is not None
    assert "the first 4 files" in held.warning.params["detail"]
