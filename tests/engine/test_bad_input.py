"""Bad input: a clear sentence, the right exit code, no traceback, and nothing lost."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest
from tests.hostile import made
from tests.processes import DEADLINE, MODEL, answered, environment, findling, watching

from findling.core.coverage import coverage_of
from findling.core.settings import load

posix = pytest.mark.skipif(os.name == "nt", reason="permissions and signals of POSIX")


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "good.txt").write_text("A sound text about lighthouses on the coast.")
    return folder


def refused(*arguments: str | Path, profile: Path, code: int = 1) -> str:
    """What a command says that must fail: one sentence."""
    done = findling(*arguments, profile=profile)
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr


def found(profile: Path, query: str, mode: str = "words") -> list[str]:
    answer = answered("search", query, "--mode", mode, profile=profile)
    return [Path(hit["path"]).name for hit in answer["hits"]]


# ---- folders -------------------------------------------------------------------------------------------


def test_a_folder_that_is_missing_or_a_file_is_refused_and_nothing_is_recorded(tmp_path: Path, docs: Path) -> None:
    profile = tmp_path / "profile"
    missing = refused("add", docs, tmp_path / "none", profile=profile)
    assert (
        missing
        == f"The folder {tmp_path / 'none'} does not exist. Check the spelling, or connect the drive it is on.\n"
    )
    file = refused("add", docs / "good.txt", "--no-wait", profile=profile)
    assert file == f"{docs / 'good.txt'} is a file, not a folder. Add the folder that holds it.\n"
    assert load(profile / "settings.toml").folders == []


@posix
def test_a_folder_that_may_not_be_read_is_refused(tmp_path: Path, docs: Path) -> None:
    code = (
        "import os, sys; from findling.index.files import checked_folder\n"
        "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "checked_folder(sys.argv[1])"
    )
    for folder in (tmp_path, *tmp_path.parents):
        if os.getuid() == 0 and not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o011)  # another user must be able to come here
    docs.chmod(0)
    try:
        done = subprocess.run(
            [sys.executable, "-c", code, str(docs)],
            env=environment(),
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=DEADLINE,
        )
    finally:
        docs.chmod(0o755)
    assert f"The folder {docs} cannot be read (Permission denied)" in done.stderr


def test_a_folder_that_vanishes_keeps_its_place_in_the_index(tmp_path: Path, docs: Path) -> None:
    profile = tmp_path / "profile"
    assert findling("add", docs, profile=profile).returncode == 0
    docs.rename(tmp_path / "unplugged")
    (tmp_path / "other").mkdir()
    assert findling("add", tmp_path / "other", profile=profile).returncode == 0
    assert found(profile, "lighthouses") == ["good.txt"]
    assert load(profile / "settings.toml").folders == [str(docs), str(tmp_path / "other")]
    assert findling("remove", docs, profile=profile).returncode == 0
    assert found(profile, "lighthouses") == []


# ---- files ---------------------------------------------------------------------------------------------


def encrypted_pdf() -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(made.pdf(["Secret."])))
    writer.encrypt("password", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_every_file_that_cannot_be_read_is_listed_with_its_reason(tmp_path: Path, docs: Path) -> None:
    whole = made.docx(made.paragraph("Whole."))
    picture = "damaged" if shutil.which("tesseract") else "needs_ocr"  # found out where it is looked at
    bad = {
        "zero.txt": (b"", "file_empty"),
        "zero.pdf": (b"", "file_empty"),
        "cut.pdf": (made.pdf(["One page."] * 30)[:120], "damaged"),
        "cut.docx": (whole[: len(whole) // 2], "damaged"),
        "locked.pdf": (encrypted_pdf(), "encrypted"),
        "picture.pdf": (b"\x89PNG\r\n\x1a\n" + bytes(2000), picture),
        "picture.docx": (b"\x89PNG\r\n\x1a\n" + bytes(2000), picture),
        "blank.pdf": (made.pdf([""]), "no_text"),
        "bomb.docx": (made.zip_bomb_docx(600), "expansion_limit"),
    }
    for name, (content, _) in bad.items():
        (docs / name).write_bytes(content)
    done = findling("add", docs, profile=tmp_path / "profile")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"1 files searchable, {len(bad)} not (findling errors)\n"
    problems = answered("errors", profile=tmp_path / "profile")
    assert {Path(problem["path"]).name: problem["code"] for problem in problems} == {
        name: code for name, (_, code) in bad.items()
    }
    for problem in problems:
        assert problem["state"] == coverage_of(problem["code"])
        assert len(problem["reason"]) > 20
        assert "?" not in problem["reason"]
    assert found(tmp_path / "profile", "lighthouses") == ["good.txt"]
    for name, (content, _) in bad.items():
        assert (docs / name).read_bytes() == content


# ---- models --------------------------------------------------------------------------------------------


def place_model(profile: Path, content: bytes) -> Path:
    """The profile's own copy of a model goes before the one that ships."""
    file = profile / "models" / MODEL.name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def cut_model() -> bytes:
    with MODEL.open("rb") as file:
        return file.read(1_000_000)


@pytest.mark.parametrize(
    ("content", "says"), [(b"no model", "is not a GGUF model file"), (cut_model(), "is damaged or incomplete")],
    ids=["not GGUF", "truncated"],
)  # fmt: skip
def test_without_a_usable_model_the_starter_answers_and_the_reason_is_told(
    tmp_path: Path, docs: Path, content: bytes, says: str
) -> None:
    profile = tmp_path / "profile"
    file = place_model(profile, content)
    done = findling("add", docs, profile=profile)
    assert done.returncode == 1  # not everything was done that was asked for
    assert "Traceback" not in done.stderr
    assert says in done.stderr
    assert str(file) in done.stderr
    assert found(profile, "lighthouses") == ["good.txt"]
    assert found(profile, "lighthouses", "hybrid") == ["good.txt"]
    answered = findling("search", "beacons by the sea", "--mode", "meaning", profile=profile)
    assert str(docs / "good.txt") in answered.stdout.replace("\n", "")
    doctor = findling("doctor", profile=profile)
    assert doctor.returncode == 1
    assert [line.split()[1] for line in doctor.stdout.splitlines() if line.startswith("FAILED")] == ["model"]
    file.unlink()  # the one that ships takes its place, and what was missed is made up for
    assert findling("add", docs, profile=profile).stderr == ""
    assert found(profile, "beacons by the sea", "meaning") == ["good.txt"]


def test_an_unknown_model_is_refused_by_name(tmp_path: Path, docs: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "settings.toml").write_text('model = "nothing"\n')
    done = findling("add", docs, profile=profile)
    assert "There is no model named nothing. Known models: " in done.stderr
    assert "Traceback" not in done.stderr
    assert found(profile, "lighthouses") == ["good.txt"]
    make_set(tmp_path / "set")
    assert "There is no model named other" in refused("evaluate", tmp_path / "set", "--model", "other", profile=profile)


def make_set(folder: Path) -> None:
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "a.txt").write_text("Text.")
    (folder / "queries.tsv").write_text("1\tx\n")
    (folder / "qrels.tsv").write_text("1\ta\t1\n")


def test_what_is_no_evaluation_set_is_refused(tmp_path: Path, docs: Path) -> None:
    assert "is not an evaluation set" in refused("evaluate", docs, profile=tmp_path / "profile")
    assert "is not an evaluation set" in refused("evaluate", tmp_path / "none", profile=tmp_path / "profile")


# ---- profile, settings, index --------------------------------------------------------------------------


def test_a_second_writer_is_refused_while_the_first_holds_the_profile(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with watching(profile):
        message = refused("watch", profile=profile)
        assert message.splitlines()[-1] == (
            f"Another Findling is already working in {profile}. Close it first, or use another profile."
        )
        assert answered("status", profile=profile)["state"] != "stopped"  # the first one goes on


@pytest.mark.parametrize("command", [["add"], ["status"], ["search", "x"], ["watch"], ["errors"]])
def test_a_mistake_in_the_settings_is_named_by_line_and_left_for_its_author(
    tmp_path: Path, docs: Path, command: list[str]
) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    text = "# my settings\nfolder = ['/home/me']\n"
    (profile / "settings.toml").write_text(text)
    message = refused(*command, *([docs] if command == ["add"] else []), profile=profile)
    assert message.splitlines()[-1].startswith(
        f"The settings file {profile / 'settings.toml'} has a mistake: line 2, folder"
    )
    assert (profile / "settings.toml").read_text() == text


@pytest.mark.parametrize("damage", ["overwritten", "in the middle"])
def test_a_corrupt_index_is_set_aside_and_rebuilt_from_the_files(tmp_path: Path, docs: Path, damage: str) -> None:
    profile = tmp_path / "profile"
    assert findling("add", docs, profile=profile).returncode == 0
    index = profile / "index.sqlite"
    content = bytearray(index.read_bytes())
    if damage == "overwritten":
        content[:4096] = b"\xa5" * 4096
    else:
        content[16384 : 16384 * 6] = b"\xa5" * (16384 * 5)
    index.write_bytes(content)
    for command in (["status"], ["search", "lighthouses"]):
        done = findling(*command, profile=profile)
        assert "Traceback" not in done.stderr
        assert done.returncode == 0 or "is damaged" in done.stderr
    done = findling("add", docs, profile=profile)
    assert done.returncode == 0, done.stderr
    assert f"was set aside as {profile / 'index.sqlite.damaged-1'}" in done.stderr
    assert (profile / "index.sqlite.damaged-1").read_bytes() == content
    assert found(profile, "lighthouses", "hybrid") == ["good.txt"]


def test_an_index_of_a_newer_findling_is_left_alone(tmp_path: Path, docs: Path) -> None:
    import apsw

    profile = tmp_path / "profile"
    assert findling("add", docs, profile=profile).returncode == 0
    db = apsw.Connection(str(profile / "index.sqlite"))
    db.execute("PRAGMA user_version=99")
    db.close()
    assert "was made by a newer Findling" in refused("add", docs, profile=profile)
    assert not list(profile.glob("*.damaged*"))


def test_a_profile_that_cannot_be_written_is_told(tmp_path: Path, docs: Path) -> None:
    (tmp_path / "file").touch()
    message = refused("add", docs, profile=tmp_path / "file" / "profile")
    assert message.startswith(f"Findling cannot write to its own folder {tmp_path / 'file' / 'profile'}")


# ---- surroundings --------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="a display is always there")
@pytest.mark.parametrize("command", [[], ["open"], ["open", "walnut trees"]])
def test_without_a_display_the_window_says_so(tmp_path: Path, command: list[str]) -> None:
    assert refused(*command, profile=tmp_path / "profile", code=3) == "There is no display to open a window on.\n"


@posix
def test_bytes_that_are_no_text_are_asked_as_far_as_they_are(tmp_path: Path) -> None:
    line = [sys.executable, "-m", "findling", "--profile", str(tmp_path), "search", "--json"]
    done = subprocess.run([*map(os.fsencode, line), b"ferry \xff"], env=environment(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["query"].startswith("ferry ")


@posix
def test_a_file_whose_name_is_not_unicode_is_listed(tmp_path: Path, docs: Path) -> None:
    with open(os.fsencode(docs) + b"/\xff\xfe.txt", "wb") as file:  # noqa: PTH123 - a name in bytes
        file.write(b"A text about volcanoes.")
    assert findling("add", docs, profile=tmp_path / "profile").returncode == 0
    (problem,) = answered("errors", profile=tmp_path / "profile")
    assert problem["code"] == "file_name_not_unicode"
    assert problem["path"].startswith(str(docs))
