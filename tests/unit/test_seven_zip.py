"""7z archives: unpacked into memory within limits, a block at a time."""

from __future__ import annotations

import io

import py7zr
import pytest
from tests.hostile import made

from findling.core.errors import Code
from findling.documents.limits import WorkerLimits
from findling.documents.parts import Budget, Part
from findling.documents.readers import seven_zip
from findling.documents.unlocking import offered

LETTER = made.docx(made.paragraph("Dear Ada, the ferry leaves at nine."))
MEMBERS = {"letters/ada.docx": LETTER, "song.mp3": b"ID3" * 100, "notes.txt": "Größe".encode()}


def packed(members: dict[str, bytes], **options: object) -> bytes:
    buffer = io.BytesIO()
    with py7zr.SevenZipFile(buffer, "w", **options) as archive:
        for name, data in members.items():
            archive.writestr(data, name)
    return buffer.getvalue()


def read(data: bytes, name: str = "a.7z") -> Part:
    return Budget(WorkerLimits()).read(name, data)


def told(part: Part) -> dict[str, str]:
    """The text of each member, or why there is none."""
    return {
        each.name: each.error.code if each.error else each.document.text if each.document else "" for each in part.parts
    }


EXPECTED = {
    "letters/ada.docx": "Dear Ada, the ferry leaves at nine.",
    "song.mp3": Code.UNSUPPORTED,
    "notes.txt": "Größe",
}


@pytest.mark.parametrize(
    "filters",
    [
        [{"id": py7zr.FILTER_LZMA2, "preset": 1}],
        [{"id": py7zr.FILTER_BZIP2}],
        [{"id": py7zr.FILTER_PPMD, "order": 6, "mem": 16}],
        [{"id": py7zr.FILTER_ZSTD, "level": 3}],
        [{"id": py7zr.FILTER_COPY}],
    ],
)
def test_members_are_read_whatever_they_are_packed_with(filters: list[dict[str, int]]) -> None:
    part = read(packed(MEMBERS, filters=filters))
    assert part.error is None
    assert told(part) == EXPECTED
    assert [each.size for each in part.parts] == [len(LETTER), 300, 7]


def test_it_is_known_by_its_content_and_within_others() -> None:
    inner = packed(MEMBERS)
    part = read(packed({"inner.dat": inner}), "a.txt")
    assert part.format.name == "7z"
    (only,) = part.parts
    assert {each.name: each.format.name for each in only.parts if each.document} == {
        "inner.dat › letters/ada.docx": "docx",
        "inner.dat › notes.txt": "txt",
    }


def test_several_blocks_are_unpacked_one_at_a_time() -> None:
    buffer = io.BytesIO(packed({"a.txt": b"first words"}))
    with py7zr.SevenZipFile(buffer, "a") as archive:
        archive.writestr(b"second words", "b.txt")
    assert told(read(buffer.getvalue())) == {"a.txt": "first words", "b.txt": "second words"}


@pytest.mark.parametrize("options", [{}, {"header_encryption": True}])
def test_a_password_is_said(options: dict[str, bool]) -> None:
    error = read(packed(MEMBERS, password="secret", **options)).error
    assert error is not None
    assert error.code is Code.ENCRYPTED


@pytest.mark.parametrize("options", [{}, {"header_encryption": True}])
def test_a_password_that_fits_unlocks_it(options: dict[str, bool]) -> None:
    data = packed(MEMBERS, password="secret", **options)
    with offered(["wrong", "secret"]):
        assert told(read(data)) == EXPECTED
    with offered(["wrong", ""]):
        assert read(data).error is not None


def test_bombs_are_refused_or_end_at_the_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed({"a.txt": b"words before", "b.txt": b"0" * 3_000_000, "c.txt": b"words after"})
    monkeypatch.setattr(seven_zip, "MAX_UNPACKED", 1_000_000)
    error = read(data).error
    assert error is not None
    assert error.code is Code.EXPANSION_LIMIT
    monkeypatch.setattr(seven_zip, "MAX_UNPACKED", 1 << 30)
    monkeypatch.setattr(seven_zip, "LARGEST", 1_000_000)
    limited = {"a.txt": "words before", "b.txt": Code.EXPANSION_LIMIT, "c.txt": Code.EXPANSION_LIMIT}
    assert told(read(data)) == limited
    monkeypatch.setattr(seven_zip, "SECONDS", -1.0)
    assert set(told(read(data)).values()) == {Code.EXPANSION_LIMIT}
    monkeypatch.setattr(seven_zip, "MAX_MEMBERS", 2)
    error = read(data).error
    assert error is not None
    assert "3 files" in str(error)


def test_what_is_broken_says_so_and_what_came_before_is_kept() -> None:
    whole = packed(MEMBERS)
    for data in (whole[:40], whole[:-20], b"7z\xbc\xaf\x27\x1c" + bytes(100)):
        error = read(data).error
        assert error is not None
        assert error.code is Code.DAMAGED
    blocks = bytearray(
        packed({"a.txt": b"first words " * 5, "b.txt": b"second words"}, filters=[{"id": py7zr.FILTER_COPY}])
    )
    blocks[blocks.index(b"second")] = 0
    assert told(read(bytes(blocks))) == {"a.txt": "first words " * 5, "b.txt": Code.DAMAGED}


def test_a_name_that_leads_out_or_is_there_twice_is_not_unpacked() -> None:
    buffer = io.BytesIO()
    with py7zr.SevenZipFile(buffer, "w") as archive:
        for name in ("twice.txt", "twice.txt", "fine.txt", "up.txt"):
            archive.writestr(b"words", name)
        archive.header.files_info.files[-1]["filename"] = "../up.txt"
    part = read(buffer.getvalue())
    assert [(each.name, each.error is None) for each in part.parts] == [
        ("twice.txt", False),
        ("twice.txt (2)", False),
        ("fine.txt", True),
        ("../up.txt", False),
    ]
