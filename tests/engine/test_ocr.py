"""OCR by a real Tesseract in real processes: pages, limits, the queue, and what people are told meanwhile."""

from __future__ import annotations

import io
import os
import shlex
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import psutil
import pypdf
import pytest
from tests.engine.conftest import assert_sound, settle
from tests.hostile import made
from tests.processes import assert_gone, family, wait_until, watching
from tests.scanned import ENGLISH, GERMAN, needs_tesseract, page, picture_file

from findling.core.answers import SearchParams
from findling.core.client import EngineClient
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.core.reading import RasterParams, Recognition
from findling.core.settings import SettingsChange
from findling.documents.ocr.page_reader import PageLimits, PageReader
from findling.documents.ocr.tesseract import Tesseract, find
from findling.engine.engine import Engine, EngineOptions
from findling.engine.offline import OfflineReader
from findling.index.schema import connect, rows

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, signals and limits of POSIX")

Start = Callable[[], Engine]


@pytest.fixture
def without_tesseract(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A computer on which it is not installed, as far as programs can tell."""
    with monkeypatch.context() as context:
        context.setenv("PATH", str(tmp_path))
        yield


@pytest.fixture
def scan(library: Path) -> Path:
    """Two scanned pages, in English and German."""
    path = library / "scan.pdf"
    path.write_bytes(picture_file([ENGLISH, GERMAN], "PDF"))
    return path


def pages_found(engine: Engine | OfflineReader, question: str) -> list[tuple[str, int | None]]:
    hits = engine.search(SearchParams(question, "words")).hits
    return [(Path(hit.path).name, hit.page) for hit in hits]


def reasons(engine: Engine | OfflineReader) -> dict[str, tuple[str, str]]:
    return {Path(problem.path).name: (problem.state, problem.reason) for problem in engine.errors()}


def pretending(tmp_path: Path, script: str) -> Tesseract:
    """A program that is run in Tesseract's place."""
    program = tmp_path / "pretending"
    program.write_text(f"#!{shutil.which('sh')}\n{script}\n")
    program.chmod(0o755)
    return Tesseract(str(program), ("eng",))


def refused(tesseract: Tesseract, path: Path, limits: PageLimits | None = None) -> Code:
    with PageReader(tesseract, limits) as reader, pytest.raises(FindlingError) as caught:
        reader.read(RasterParams(str(path), 1), ["eng"])
    return caught.value.code


# ---- a page --------------------------------------------------------------------------------------------------------


@needs_tesseract
def test_pages_are_read_in_their_language_and_a_killed_process_is_made_anew(scan: Path) -> None:
    with PageReader(find()) as reader:
        english = reader.read(RasterParams(str(scan), 1), ["eng"])
        assert english.text == ENGLISH.replace("\n", "\n\n")
        assert [(chunk.page, chunk.language) for chunk in english.chunks] == [(1, "en")]
        for pid in reader.pids.values():
            os.kill(pid, signal.SIGKILL)
        assert "Überschwemmung" in reader.read(RasterParams(str(scan), 2), ["deu", "eng"]).text
    assert psutil.Process().children() == []


def test_a_program_that_never_ends_works_forever_or_floods_is_stopped(scan: Path, tmp_path: Path) -> None:
    hanging = pretending(tmp_path, "exec sleep 1000")
    assert refused(hanging, scan, PageLimits(seconds=0.5)) is Code.OCR_FAILED
    busy = pretending(tmp_path, "while :; do :; done")
    assert refused(busy, scan, PageLimits(processor_seconds=1.0)) is Code.OCR_FAILED
    flooding = pretending(tmp_path, "wc -c; exec cat /dev/zero")
    assert refused(flooding, scan) is Code.OCR_FAILED
    failing = pretending(tmp_path, "exit 3")
    assert refused(failing, scan) is Code.OCR_FAILED
    assert refused(Tesseract(str(tmp_path / "none"), ("eng",)), scan) is Code.OCR_MISSING
    assert psutil.Process().children() == []


def test_what_is_run_can_write_nothing(scan: Path, tmp_path: Path) -> None:
    target = tmp_path / "written"
    writing = pretending(tmp_path, f"wc -c; echo x >{shlex.quote(str(target))} && exit 0; exit 9")
    with PageReader(writing) as reader, pytest.raises(FindlingError, match=r"exit code 9|SIGXFSZ"):
        reader.read(RasterParams(str(scan), 1), ["eng"])
    assert not target.exists() or target.stat().st_size == 0


def test_no_program_outlives_the_process_that_ran_it(scan: Path, tmp_path: Path) -> None:
    started = tmp_path / "started"
    os.mkfifo(started)
    waiting = pretending(tmp_path, f"exec sleep 1000 <{shlex.quote(str(started))}")
    with PageReader(waiting) as reader:
        answer: list[FindlingError] = []

        def ask() -> None:
            try:
                reader.read(RasterParams(str(scan), 1), ["eng"])
            except FindlingError as error:
                answer.append(error)

        asking = threading.Thread(target=ask)
        asking.start()
        with started.open("w"):  # returns once the program has opened the other end
            (running,) = psutil.Process(reader.pids["recogniser"]).children()
            reader.close()
            asking.join()
        psutil.wait_procs([running], 10)
        assert not running.is_running()
    assert [error.code for error in answer] == [Code.SUPERSEDED]


def test_a_file_that_changed_is_not_read(scan: Path, tmp_path: Path) -> None:
    with PageReader(pretending(tmp_path, "exit 0")) as reader, pytest.raises(FindlingError) as caught:
        reader.read(RasterParams(str(scan), 1, "00" * 20), ["eng"])
    assert caught.value.code is Code.FILE_CHANGED


# ---- the queue -----------------------------------------------------------------------------------------------------


@needs_tesseract
def test_scans_and_pictures_are_found_by_the_words_on_them(start: Start, library: Path, scan: Path) -> None:
    (library / "letter.png").write_bytes(picture_file(["Please return the borrowed lawn mower by Friday."], "PNG"))
    (library / "copy.pdf").write_bytes(scan.read_bytes())
    (library / "sky.jpg").write_bytes(picture_file([""], "JPEG"))
    engine = start()
    engine.add_folder(str(library))
    settle(engine)
    assert engine.errors() == []
    assert pages_found(engine, "walnut harvest") == [("copy.pdf", 1)]
    assert pages_found(engine, "Überschwemmung Brücke") == [("copy.pdf", 2)]
    assert pages_found(engine, "lawn mower") == [("letter.png", 1)]
    assert engine.status().scans == 0
    with connect(engine.profile.index, writable=False) as db:
        assert rows(db, "SELECT page, language FROM chunk WHERE page=2 OR text LIKE '%walnut%' ORDER BY id") == [
            (1, "en"),
            (2, "de"),
        ]
        passages = rows(db, "SELECT id FROM chunk")
    scan.touch()
    engine.rescan()
    settle(engine)
    with connect(engine.profile.index, writable=False) as db:
        assert rows(db, "SELECT id FROM chunk") == passages  # the same content is not read again
        assert_sound(db)


@needs_tesseract
def test_scanned_pages_take_their_places_among_the_others(start: Start, library: Path, scan: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.append(io.BytesIO(made.pdf(["The first page can be read as it is."])))
    writer.append(io.BytesIO(scan.read_bytes()))
    writer.append(io.BytesIO(made.pdf(["The last page can be read as well."])))
    with (library / "mixed.pdf").open("wb") as file:
        writer.write(file)
    scan.unlink()
    engine = start()
    engine.change_settings(SettingsChange(ocr={"enabled": False}))
    engine.add_folder(str(library))
    settle(engine)
    state, reason = reasons(engine)["mixed.pdf"]
    assert state == "partly"
    assert "page 2, 3 of 4" in reason
    assert "switched off" in reason
    engine.change_settings(SettingsChange(ocr={"enabled": True, "languages": ["deu", "eng"]}))
    settle(engine)
    assert engine.errors() == []
    with connect(engine.profile.index, writable=False) as db:
        found = rows(db, 'SELECT page, start, "end", text FROM chunk ORDER BY ordinal')
        ((characters,),) = rows(db, "SELECT characters FROM content")
        assert [page for page, *_ in found] == [1, 2, 3, 4]
        assert [end - start for _, start, end, _ in found] == [len(text) for *_, text in found]
        assert [after[1] - before[2] for before, after in pairwise(found)] == [2, 2, 2]
        assert found[-1][2] == characters
        assert_sound(db)
    hit = engine.search(SearchParams("walnut harvest", "words")).hits[0]
    assert hit.before.startswith("The first page")


@pytest.mark.usefixtures("without_tesseract")
def test_without_tesseract_scans_say_what_they_need(start: Start, library: Path, scan: Path, profile: Profile) -> None:
    engine = start()
    engine.add_folder(str(library))
    settle(engine)
    state, reason = reasons(engine)["scan.pdf"]
    assert state == "needs OCR"
    assert "Tesseract, which is not installed" in reason
    assert "install" in engine.status().ocr_problem
    assert engine.status().scans == 2
    engine.close()
    with OfflineReader(profile) as offline:
        assert reasons(offline)["scan.pdf"] == (state, reason)
        assert offline.status().scans == 2
    assert scan.exists()


@needs_tesseract
def test_an_engine_that_is_killed_between_pages_goes_on_where_it_was(
    library: Path, profile: Profile, start: Start
) -> None:
    texts = [f"Number {number} of the walnut harvest reports." for number in range(1, 7)]
    (library / "long.pdf").write_bytes(picture_file(texts, "PDF"))
    with watching(profile.folder) as process, EngineClient.connect(profile) as client:
        client.add_folder(str(library))
        wait_until(lambda: 0 < client.status().scans < len(texts) - 1, "some pages are read, and some are not")
        below = family(process.pid)
        process.kill()
        assert_gone(below)
    with OfflineReader(profile) as offline:
        assert 0 < offline.status().scans < len(texts) - 1
        assert reasons(offline)["long.pdf"][0] == "needs OCR"
    engine = start()
    settle(engine)
    assert engine.errors() == []
    with connect(profile.index, writable=False) as db:
        found = rows(db, "SELECT page, text FROM chunk ORDER BY ordinal")
        assert [(page, text.replace(" ", "")) for page, text in found] == [
            (page, text.replace(" ", "")) for page, text in enumerate(texts, 1)
        ]
        assert_sound(db)


@needs_tesseract
def test_a_page_that_fails_is_named_and_the_others_are_found(
    start: Start, library: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    first, second = page(ENGLISH), page(GERMAN, size=(1165, 600))
    buffer = io.BytesIO()
    first.save(buffer, "TIFF", save_all=True, append_images=[second], dpi=(200, 200))
    (library / "fax.tif").write_bytes(buffer.getvalue())
    buffer = io.BytesIO()
    page(GERMAN).save(buffer, "PNG", dpi=(123, 123))
    (library / "odd.png").write_bytes(buffer.getvalue())
    real = shutil.which("tesseract")
    programs = tmp_path / "programs"
    programs.mkdir()
    program = programs / "tesseract"
    program.write_text(f'#!{shutil.which("sh")}\ncase "$*" in *"--dpi 123"*) exit 7;; esac\nexec {real} "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    engine = start()
    engine.add_folder(str(library))
    settle(engine)
    assert pages_found(engine, "walnut") == [("fax.tif", 1)]
    assert pages_found(engine, "Bürgermeister") == [("fax.tif", 2)]
    state, reason = reasons(engine)["odd.png"]
    assert (state, "page 1" in reason, "exit code 7" in reason) == ("failed", True, True)


@needs_tesseract
def test_nobody_waits_for_scans_that_cannot_be_had(profile: Profile, library: Path, scan: Path) -> None:
    with Engine(profile, EngineOptions(watch=False)) as engine:
        engine.change_settings(SettingsChange(ocr={"enabled": False}))
        engine.add_folder(str(library))
        settle(engine)
        scan.write_bytes(scan.read_bytes() + b"%")  # another file, which nobody has noticed yet
        engine.change_settings(SettingsChange(ocr={"enabled": True}))
        settle(engine)
        assert (engine.state, engine.status().scans) == ("idle", 2)
        assert reasons(engine)["scan.pdf"][0] == "needs OCR"
        engine.rescan()
        settle(engine)
        assert engine.errors() == []


@needs_tesseract
def test_a_drive_that_is_away_is_tried_once_and_its_pages_are_read_when_it_is_back(
    profile: Profile, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    read = PageReader.read

    def noting(reader: PageReader, params: RasterParams, languages: list[str]) -> Recognition:
        asked.append(Path(params.path).name)
        return read(reader, params, languages)

    monkeypatch.setattr(PageReader, "read", noting)
    drive, away = library / "drive", tmp_path / "away"
    drive.mkdir()
    for number in range(4):
        (drive / f"{number}.png").write_bytes(picture_file([f"Receipt {number}\n{ENGLISH}"], "PNG"))
    with Engine(profile, EngineOptions(meaning=False, watch=False)) as engine:
        engine.change_settings(SettingsChange(ocr={"enabled": False}))
        engine.add_folder(str(library))
        settle(engine)
        drive.rename(away)
        engine.change_settings(SettingsChange(ocr={"enabled": True}))
        settle(engine)
        before = len(asked)
        for _ in range(3):
            engine.resume()  # wakes every stage, as any saved file does
            settle(engine)
        assert (len(asked), engine.state, engine.status().scans) == (before, "idle", 4)
        away.rename(drive)
        engine.resume()
        wait_until(lambda: engine.status().scans == 0)
        assert sorted(asked[before:]) == [f"{number}.png" for number in range(4)]


@needs_tesseract
def test_a_pause_holds_scans_back(start: Start, library: Path, scan: Path) -> None:
    engine = start()
    engine.pause()
    engine.add_folder(str(library))
    settle(engine)
    assert engine.state == "paused"
    engine.resume()
    settle(engine)
    assert pages_found(engine, "walnut") == [(scan.name, 1)]
