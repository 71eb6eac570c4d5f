"""Protected files: the profile's passwords, tried by real workers, and what becomes of files that they open."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from tests.engine.conftest import found as found_file
from tests.engine.conftest import settle
from tests.hostile import made
from tests.processes import environment

from findling.core.answers import SearchParams
from findling.core.errors import Code, FindlingError
from findling.core.passwords import Passwords
from findling.core.paths import Profile
from findling.core.reading import RenderParams
from findling.engine.engine import Engine
from findling.index import composition
from findling.index.schema import rows
from findling.index.store import Reading, Store

Start = Callable[[], Engine]
SECRET = "ferry tickét"


def locked_pdf(text: str, password: str = SECRET) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(made.pdf([text])))
    writer.encrypt(password, algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def locked_zip(name: str, text: str, password: str = SECRET) -> bytes:
    """A zip whose only member is protected in the traditional way (APPNOTE.TXT, 6.1), which Python can only read."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def crc(value: int, byte: int) -> int:
        return zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF

    def update(byte: int) -> None:
        keys[0] = crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = crc(keys[2], keys[1] >> 24)

    def encrypted(data: bytes) -> bytes:
        out = bytearray()
        for byte in data:
            mask = (keys[2] & 0xFFFF) | 2
            out.append(byte ^ ((mask * (mask ^ 1) >> 8) & 0xFF))
            update(byte)
        return bytes(out)

    for byte in password.encode():
        update(byte)
    data = text.encode()
    check = zlib.crc32(data)
    body = encrypted(bytes(11) + bytes([check >> 24]) + data)
    label = name.encode()
    facts = (20).to_bytes(2, "little") + (1).to_bytes(2, "little") + bytes(6) + check.to_bytes(4, "little")
    facts += len(body).to_bytes(4, "little") + len(data).to_bytes(4, "little") + len(label).to_bytes(2, "little")
    local = b"PK\x03\x04" + facts + bytes(2) + label + body
    entry = b"PK\x01\x02" + (20).to_bytes(2, "little") + facts + bytes(2 + 2 + 2 + 2 + 4 + 4) + label
    count = (1).to_bytes(2, "little") * 2
    end = b"PK\x05\x06" + bytes(4) + count + len(entry).to_bytes(4, "little") + len(local).to_bytes(4, "little")
    return local + entry + end + bytes(2)


def found(engine: Engine, question: str) -> list[str]:
    return [hit.place for hit in engine.search(SearchParams(question, "words")).hits]


def states(engine: Engine) -> dict[str, str]:
    return {Path(problem.path).name: problem.state for problem in engine.errors() if not problem.member}


def test_protected_files_are_read_once_their_password_is_known(start: Start, library: Path, profile: Profile) -> None:
    secret, archive = library / "secret.pdf", library / "secret.zip"
    secret.write_bytes(locked_pdf("The walnut harvest was a secret."))
    archive.write_bytes(locked_zip("plans.txt", "Plans for a hidden moor road."))
    engine = start()
    engine.add_folder(str(library))
    settle(engine)
    assert states(engine) == {"secret.pdf": "password", "secret.zip": "password"}
    assert engine.add_password("wrong") == 2
    settle(engine)
    assert states(engine) == {"secret.pdf": "password", "secret.zip": "password"}
    assert engine.add_password(SECRET) == 2
    assert engine.add_password(SECRET) == 0
    settle(engine)
    assert engine.errors() == []
    assert found(engine, "walnut harvest") == [str(secret)]
    assert found(engine, "hidden moor") == [f"{archive} › plans.txt"]
    image, pixels = engine.render_page(RenderParams(str(secret), 1, 100))
    assert image.has_pixels(pixels)
    if os.name == "posix":
        assert stat.S_IMODE(profile.passwords.stat().st_mode) == 0o600
    assert SECRET in profile.passwords.read_text(encoding="utf-8")


def test_an_archive_that_holds_something_protected_is_read_again(start: Start, library: Path) -> None:
    buffer = io.BytesIO(locked_zip("plans.txt", "Plans for a hidden moor road."))
    with zipfile.ZipFile(buffer, "a") as package:
        package.writestr("open.txt", "Nothing is hidden about the ferry.")
    (library / "mixed.zip").write_bytes(buffer.getvalue())
    engine = start()
    engine.add_folder(str(library))
    settle(engine)
    assert found(engine, "ferry") == [f"{library / 'mixed.zip'} › open.txt"]
    assert found(engine, "moor road") == []
    assert engine.add_password(SECRET) == 1
    settle(engine)
    assert engine.errors() == []
    assert found(engine, "moor road") == [f"{library / 'mixed.zip'} › plans.txt"]
    assert found(engine, "ferry") == [f"{library / 'mixed.zip'} › open.txt"]


def test_a_password_that_comes_while_protected_files_are_read_opens_all_of_them(start: Start, library: Path) -> None:
    for number in range(20):
        (library / f"{number}.pdf").write_bytes(locked_pdf(f"Walnut harvest {number}."))
    engine = start()
    engine.add_folder(str(library))
    engine.add_password(SECRET)
    settle(engine)
    assert engine.errors() == []


def test_a_reading_without_the_newest_password_is_not_the_last_word(store: Store) -> None:
    store.record_found([found_file("/library/a.pdf")])
    for tried, state in (("1", "pending"), ("2", "failed")):
        reading = Reading("/library/a.pdf", (1, 1), FindlingError(Code.ENCRYPTED), tried)
        assert composition.queue_protected(store.db) == 0, "it is about to be read anyway"
        store.remember("passwords", "2")
        store.store_readings([reading], [])
        assert rows(store.db, "SELECT state FROM file") == [(state,)]


def test_an_archive_in_which_only_a_protected_file_could_be_read_asks_for_the_password(
    start: Start, library: Path
) -> None:
    buffer = io.BytesIO(locked_zip("letter.txt", "Plans for a hidden moor road."))
    with zipfile.ZipFile(buffer, "a") as package:
        package.writestr("setup.exe", b"MZ" + bytes(99))
        package.writestr("lib.dll", b"MZ" + bytes(99))
    (library / "mixed.zip").write_bytes(buffer.getvalue())
    engine = start()
    engine.add_folder(str(library))
    settle(engine)
    assert states(engine) == {"mixed.zip": "password"}
    assert engine.add_password(SECRET) == 1
    settle(engine)
    assert found(engine, "moor road") == [f"{library / 'mixed.zip'} › letter.txt"]


@pytest.mark.parametrize("password", ["", "two\nlines", "x" * 501])
def test_what_can_be_no_password_is_refused(password: str, tmp_path: Path) -> None:
    with pytest.raises(FindlingError) as caught:
        Passwords(tmp_path / "passwords.toml").add(password)
    assert caught.value.code is Code.PASSWORD_INVALID
    assert list(tmp_path.iterdir()) == []


def test_passwords_are_told_without_an_engine_and_tried_at_its_start(
    start: Start, library: Path, profile: Profile
) -> None:
    (library / "secret.pdf").write_bytes(locked_pdf("The walnut harvest was a secret."))
    engine = start()
    engine.add_folder(str(library))
    settle(engine)
    assert states(engine) == {"secret.pdf": "password"}
    engine.close()

    def passwords(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "findling", "--profile", str(profile.folder), "passwords", *arguments]
        return subprocess.run(
            line, input=typed, env=environment(), capture_output=True, encoding="utf-8", check=False, timeout=120
        )

    assert passwords("add", typed=SECRET + "\n").returncode == 0
    assert (passwords("list").stdout, passwords("list", "--show").stdout) == ("f•••••••\n", SECRET + "\n")
    engine = start()
    settle(engine)
    assert found(engine, "walnut") == [str(library / "secret.pdf")]
    engine.close()
    assert passwords("remove", typed="other\n").returncode == 1
    assert passwords("remove", typed=SECRET + "\n").returncode == 0
    assert Passwords(profile.passwords).all() == []
