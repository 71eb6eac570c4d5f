"""`findling read`: what it prints is what the index would hold, or why it would hold nothing."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdf
import pytest
from tests.engine.conftest import settle
from tests.engine.test_passwords import locked_pdf
from tests.hostile import made
from tests.scanned import ENGLISH, needs_tesseract, picture_file
from tests.unit.test_ocr_pages import png_claiming

from findling.core.paths import Profile
from findling.documents.language import LanguageDetector
from findling.documents.limits import WorkerLimits
from findling.documents.reading import extract
from findling.engine.engine import Engine, EngineOptions

TEXT = "# Ferries\n\nThe ferry leaves the harbour at nine.\n\n## Winter\n\nIn winter there is none."


def read(path: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "findling", "read", str(path), "--json"]
    told = subprocess.run(command, capture_output=True, check=True)
    return dict(json.loads(told.stdout))


def test_what_is_printed_is_what_the_index_would_hold(tmp_path: Path) -> None:
    path = tmp_path / "ferries.md"
    path.write_text(TEXT)
    told = read(path)
    held = extract(str(path), WorkerLimits(), LanguageDetector())
    assert {name: told[name] for name in ("path", "type", "state", "reason", "title", "language")} == {
        "path": str(path),
        "type": "md",
        "state": "searchable",
        "reason": "",
        "title": held.title,
        "language": "en",
    }
    assert told["chunks"] == [[chunk.start, chunk.end] for chunk in held.chunks]
    assert [(block["heading"], block["page"]) for block in told["blocks"]] == [
        ("Ferries", None),
        ("Ferries › Winter", None),
    ]
    whole = "\n\n".join(block["text"] for block in told["blocks"])
    assert [whole[chunk.start : chunk.end] for chunk in held.chunks] == [chunk.text for chunk in held.chunks]
    assert all(whole[block["start"] : block["end"]] == block["text"] for block in told["blocks"])
    assert told["seconds"] > 0
    assert told["peak_mb"] > 0
    assert "members" not in told


@pytest.mark.parametrize(
    ("name", "data", "state"),
    [
        ("a.txt", b"", "failed"),
        ("a.txt", b" \n", "failed"),
        ("a.pdf", b"%PDF-1.4 and nothing else", "broken"),
        ("a.docx", b"no package", "broken"),
        ("a.docx", made.zip_bomb_docx(100), "too large"),
        ("a.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200), "broken"),
        ("bomb.png", png_claiming(60_000, 60_000), "too large"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(100), "broken"),
        ("a.rar", b"Rar!\x1a\x07" + bytes(100), "unsupported"),
        ("a.pdf", made.double_flate_pdf(), "failed"),
    ],
)
def test_a_file_that_is_not_read_has_a_state_and_a_reason(name: str, data: bytes, state: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    told = read(path)
    assert told["state"] == state
    assert len(told["reason"]) > 10
    assert told["blocks"] == told["chunks"] == []


def test_scans_need_ocr_where_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(picture_file([ENGLISH], "PDF"))
    monkeypatch.setenv("PATH", str(tmp_path))
    told = read(path)
    assert (told["state"], told["scans"], told["blocks"]) == ("needs OCR", [1], [])
    assert "Tesseract, which is not installed" in told["reason"]


@needs_tesseract
def test_scans_are_read_in_their_places(tmp_path: Path) -> None:
    path = tmp_path / "mixed.pdf"
    writer = pypdf.PdfWriter()
    for part in (made.pdf(["Before."]), picture_file([ENGLISH], "PDF"), made.pdf(["After it all."])):
        writer.append(io.BytesIO(part))
    with path.open("wb") as file:
        writer.write(file)
    told = read(path)
    assert (told["state"], told["reason"], told["language"]) == ("searchable", "", "en")
    assert [block["page"] for block in told["blocks"]] == [1, 2, 3]
    whole = "\n\n".join(block["text"] for block in told["blocks"])
    assert all(whole[block["start"] : block["end"]] == block["text"] for block in told["blocks"])
    assert "walnut harvest" in whole[slice(*told["chunks"][1])]
    assert [whole[start:end] for start, end in told["chunks"]][::2] == ["Before.", "After it all."]


@needs_tesseract
def test_scans_with_attachments_are_told_of_as_they_are_indexed(profile: Profile, library: Path) -> None:
    attached = {"secret.pdf": locked_pdf("Nobody reads this."), "ferries.md": TEXT.encode()}
    cases = [(ENGLISH, "secret.pdf", "partly"), ("", "ferries.md", "searchable"), ("", "secret.pdf", "partly")]
    for number, (text, name, _) in enumerate(cases):
        writer = pypdf.PdfWriter()
        writer.append(io.BytesIO(picture_file([text], "PDF")))
        writer.add_attachment(name, attached[name])
        with (library / f"{number}.pdf").open("wb") as file:
            writer.write(file)
    with Engine(profile, EngineOptions(meaning=False, watch=False)) as engine:
        engine.add_folder(str(library))
        settle(engine)
        problems = {Path(each.path).name: (each.state, each.reason) for each in engine.errors() if not each.member}
    for number, (_, _, state) in enumerate(cases):
        told = read(library / f"{number}.pdf")
        assert told["state"] == state
        assert (told["state"], told["reason"]) == problems.get(f"{number}.pdf", ("searchable", ""))


def test_a_file_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    told = read(tmp_path / "none.txt")
    assert (told["state"], told["reason"]) == ("failed", "The file was gone when Findling came to read it.")
