"""The extractor: real worker processes, hostile files, and nothing lost or left behind."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import psutil
import pytest
from tests.hostile import made, office

from findling.core.errors import Code, FindlingError
from findling.core.process import Child
from findling.core.reading import Extraction, ExtractParams
from findling.core.wire import Nothing
from findling.documents.limits import MEBIBYTE, WorkerLimits
from findling.documents.methods import EXTRACT, READY
from findling.documents.pool import OUTSTANDING, Extractor, Outcome, PoolLimits

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, signals and limits of POSIX")

APP = Path(__file__).parents[2] / "app"
WORDS = "The ferry to {} leaves the harbour at a quarter past nine. "

# A real worker with formats that misbehave on purpose: .abort ends the process, .hang never returns, .busy
# never rests, .once crashes on the first reading only, .net opens a socket, .write writes a file, .loud prints.
MISBEHAVING = """
import os, signal, socket, sys, threading
from pathlib import Path
from findling.documents import formats, worker
from findling.documents.blocks import Block, Document

def read(data, path):
    kind = path.rpartition(".")[2]
    if kind == "abort":
        os.abort()
    if kind == "busy":
        while True:
            pass
    if kind == "hang":
        threading.Event().wait()
    if kind == "once" and os.stat(path).st_mode & 0o100 == 0:
        os.chmod(path, 0o700)
        os.kill(os.getpid(), signal.SIGSEGV)
    if kind == "net":
        socket.create_connection(("127.0.0.1", 9))
    if kind == "write":
        Path(path + ".written").write_bytes(b"x")
    if kind == "loud":
        os.write(1, b"x" * 1_000_000)
        os.write(2, b"x" * 1_000_000)
    if kind == "grow":
        read.kept = bytearray(os.urandom(1) * 200_000_000)
    if kind == "bug":
        return data.nothing
    return Document((Block(data.decode()),))

sys.modules["misbehaving"] = sys.modules["__main__"]
for kind in ("abort", "busy", "hang", "once", "net", "write", "loud", "grow", "bug"):
    formats._BY_SUFFIX[kind] = formats.Format(kind, (kind,), "misbehaving", 1 << 20)
sys.exit(worker.main())
"""


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(APP))


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """No test leaves a child process, running or as a zombie."""
    yield
    assert psutil.Process().children() == []


@pytest.fixture
def misbehaving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "misbehaving.py"
    script.write_text(MISBEHAVING)
    monkeypatch.setattr("findling.core.process.command", lambda role, *more: [sys.executable, str(script), *more])


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., str]:
    """Writes a file into a folder of the test and returns its path."""
    folder = tmp_path / "library"
    folder.mkdir()

    def write(name: str, data: bytes | str | None = None) -> str:
        path = folder / name
        content = WORDS.format(name) if data is None else data
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    return write


def read_all(paths: list[str], limits: PoolLimits | None = None) -> list[tuple[str, Outcome]]:
    with Extractor(limits, background=False) as extractor:
        return list(extractor.extract_many(paths))


def codes(outcomes: list[tuple[str, Outcome]]) -> list[Code | None]:
    return [outcome.code if isinstance(outcome, FindlingError) else None for _, outcome in outcomes]


def test_every_file_comes_back_once_in_order_with_its_own_text(make: Callable[..., str]) -> None:
    paths = [make(f"{n}.txt") for n in range(200)]
    outcomes = read_all(paths)
    assert [path for path, _ in outcomes] == paths
    for path, outcome in outcomes:
        assert isinstance(outcome, Extraction)
        assert outcome.language == "en"
        assert [chunk.text for chunk in outcome.chunks] == [WORDS.format(Path(path).name).strip()]


def test_all_formats_are_read_by_the_worker(make: Callable[..., str]) -> None:
    text = "The ferry leaves the harbour at nine."
    paths = [
        make("a.txt", text),
        make("b.md", f"# Ferries\n\n{text}"),
        make("c.html", f"<title>Ferries</title><p>{text}"),
        make("d.pdf", made.pdf([text], title="Ferries")),
        make("e.docx", made.docx(made.paragraph(text), title="Ferries")),
        make("really-a.pdf.txt", made.pdf([text], title="Ferries")),
    ]
    outcomes = [outcome for _, outcome in read_all(paths)]
    found = [outcome for outcome in outcomes if isinstance(outcome, Extraction)]
    assert [item.format for item in found] == ["txt", "md", "html", "pdf", "docx", "pdf"]
    assert all(text in item.chunks[0].text for item in found)
    assert [item.title for item in found] == [text] + ["Ferries"] * 5
    assert found[3].pages == found[3].chunks[0].page == 1


def test_what_cannot_be_read_says_why_and_stops_nothing(make: Callable[..., str], tmp_path: Path) -> None:
    fifo = tmp_path / "pipe.txt"
    os.mkfifo(fifo)
    paths = [
        make("empty.txt", b""),
        str(fifo),
        str(tmp_path / "gone.txt"),
        make("fake.pdf", "no pdf"),
        make("no-text.pdf", made.pdf([""])),
        str(tmp_path / "\udcff.txt"),
        make("bomb.docx", made.zip_bomb_docx(100)),
        make("good.txt"),
    ]
    assert codes(read_all(paths)) == [
        Code.FILE_EMPTY,
        Code.FILE_UNREADABLE,
        Code.FILE_VANISHED,
        Code.FORMAT_MISMATCH,
        Code.NO_TEXT,
        Code.FILE_NAME_NOT_UNICODE,
        Code.EXPANSION_LIMIT,
        None,
    ]


def test_a_pdf_that_ends_pdfium_is_named_and_the_others_are_read(make: Callable[..., str]) -> None:
    bomb = make("bomb.pdf", made.double_flate_pdf())
    assert Path(bomb).stat().st_size < 20_000
    paths = [make("1.txt"), make("2.txt"), bomb, make("3.txt"), make("4.pdf", made.pdf(["Fine."])), make("5.txt")]
    outcomes = read_all(paths, PoolLimits(worker=WorkerLimits(memory=256 * MEBIBYTE)))
    assert [path for path, _ in outcomes] == paths
    found = codes(outcomes)
    assert found[2] in (Code.READER_CRASHED, Code.READER_MEMORY)
    assert found[:2] + found[3:] == [None] * 5


def test_a_million_paragraphs_are_read(make: Callable[..., str]) -> None:
    body = "<w:p><w:r><w:t>Words.</w:t></w:r></w:p>" * 1_000_000
    ((_, outcome),) = read_all([make("long.docx", made.docx(body))])
    assert isinstance(outcome, Extraction)
    assert outcome.characters == 1_000_000 * len("Words.\n\n") - 2


def test_a_million_open_elements_are_refused(make: Callable[..., str]) -> None:
    assert codes(read_all([make("deep.html", b"<div>" * 1_000_000)])) == [Code.DAMAGED]


@pytest.mark.usefixtures("misbehaving")
def test_a_crash_is_tried_once_more_alone_and_the_rest_is_asked_again(make: Callable[..., str]) -> None:
    paths = [
        make("1.txt"),
        make("2.abort"),
        make("3.txt"),
        make("4.once"),
        make("5.txt"),
        make("6.abort"),
        make("7.txt"),
    ]
    outcomes = read_all(paths)
    assert [path for path, _ in outcomes] == paths
    assert codes(outcomes) == [None, Code.READER_CRASHED, None, None, None, Code.READER_CRASHED, None]
    crashed = outcomes[1][1]
    assert isinstance(crashed, FindlingError)
    assert crashed.params == {"detail": "signal SIGABRT"}


@pytest.mark.usefixtures("misbehaving")
def test_a_file_that_takes_too_long_is_stopped_and_the_rest_is_read(make: Callable[..., str]) -> None:
    paths = [make("1.txt"), make("2.hang"), make("3.txt"), make("4.hang")]
    outcomes = read_all(paths, PoolLimits(seconds=0.5))
    assert [path for path, _ in outcomes] == paths
    assert codes(outcomes) == [None, Code.READER_TIMEOUT, None, Code.READER_TIMEOUT]
    late = outcomes[1][1]
    assert isinstance(late, FindlingError)
    assert late.params == {"detail": "0.5 seconds"}


@pytest.mark.usefixtures("misbehaving")
def test_a_reader_that_never_rests_is_ended_by_its_processor_time(make: Callable[..., str]) -> None:
    paths = [make("1.txt"), make("2.busy"), make("3.txt"), make("4.txt")]
    limits = PoolLimits(seconds=120.0, worker=WorkerLimits(processor_seconds=1.0))
    outcomes = read_all(paths, limits)
    assert [path for path, _ in outcomes] == paths
    assert codes(outcomes) == [None, Code.READER_PROCESSOR, None, None]
    assert "1 s of processor time" in str(outcomes[1][1])


def told(outcome: Outcome) -> dict[str, str]:
    """What became of each member, by its name."""
    assert isinstance(outcome, Extraction), outcome
    return {member.name: member.error.code if member.error else "read" for member in outcome.members}


@pytest.mark.usefixtures("misbehaving")
def test_a_member_that_ends_the_worker_is_passed_over_and_the_rest_is_read(make: Callable[..., str]) -> None:
    inner = office.package({"4.abort": "words", "5.txt": "some words"})
    archive = make("a.zip", office.package({"1.txt": "words", "2.abort": "words", "3.zip": inner, "6.txt": "words"}))
    late = make("b.zip", office.package({"1.txt": "words", "2.hang": "words", "3.txt": "words"}))
    paths = [make("0.txt"), archive, late, make("7.txt")]
    outcomes = read_all(paths, PoolLimits(seconds=1.5))
    assert [path for path, _ in outcomes] == paths
    assert codes(outcomes) == [None] * 4
    assert told(outcomes[1][1]) == {"1.txt": "read", "2.abort": "reader_crashed", "3.zip": "read", "6.txt": "read"}
    assert told(outcomes[2][1]) == {"1.txt": "read", "2.hang": "reader_timeout", "3.txt": "read"}
    whole = outcomes[1][1]
    assert isinstance(whole, Extraction)
    assert whole.warning is not None
    assert "2.abort" in whole.warning.params["detail"]
    assert whole.members[2].reading is not None
    assert told(whole.members[2].reading) == {"4.abort": "reader_crashed", "5.txt": "read"}


@pytest.mark.usefixtures("misbehaving")
def test_what_was_read_before_too_many_ended_the_worker_is_kept(make: Callable[..., str]) -> None:
    members = {"0.txt": "words"} | {f"{number}.abort": "words" for number in range(1, 9)} | {"9.txt": "words"}
    ((_, outcome),) = read_all([make("a.zip", office.package(members))])
    assert told(outcome) == {"0.txt": "read", "1.abort": "reader_crashed", "2.abort": "reader_crashed"}
    assert isinstance(outcome, Extraction)
    assert outcome.warning is not None
    assert "the first 3 files in it" in outcome.warning.params["detail"]
    ((_, nothing),) = read_all([make("b.zip", office.package({"1.abort": "words"}))])
    assert isinstance(nothing, FindlingError)
    assert nothing.code is Code.READER_CRASHED


@pytest.mark.usefixtures("misbehaving")
def test_a_reader_reaches_no_network_writes_nothing_and_cannot_fill_a_pipe(make: Callable[..., str]) -> None:
    paths = [make("1.net"), make("2.write"), make("3.loud"), make("4.bug")]
    outcomes = read_all(paths)
    assert codes(outcomes) == [Code.INTERNAL, Code.INTERNAL, None, Code.INTERNAL]
    assert "socket" in str(outcomes[0][1])
    assert not Path(paths[1] + ".written").exists() or Path(paths[1] + ".written").stat().st_size == 0


@pytest.mark.usefixtures("misbehaving")
def test_memory_is_limited(make: Callable[..., str]) -> None:
    limits = PoolLimits(worker=WorkerLimits(memory=100 * MEBIBYTE))
    assert codes(read_all([make("1.txt"), make("2.grow"), make("3.txt")], limits)) == [None, Code.READER_MEMORY, None]


def pids_of(paths: list[str], limits: PoolLimits) -> list[int | None]:
    with Extractor(limits, background=False) as extractor:
        return [extractor.pid for _ in extractor.extract_many(paths)]


def test_a_worker_is_replaced_after_its_files(make: Callable[..., str]) -> None:
    pids = pids_of([make(f"{n}.txt") for n in range(10)], PoolLimits(files=4))
    assert pids[0] == pids[3] != pids[4] == pids[7] != pids[8]


@pytest.mark.usefixtures("misbehaving")
def test_a_worker_that_grew_is_replaced(make: Callable[..., str]) -> None:
    paths = [make("1.grow"), *(make(f"{n}.txt") for n in range(20))]
    pids = pids_of(paths, PoolLimits(worker=WorkerLimits(resident=150 * MEBIBYTE)))
    assert pids[0] != pids[-1]


@pytest.mark.usefixtures("misbehaving")
def test_close_from_another_thread_ends_a_worker_in_the_middle_of_a_file(make: Callable[..., str]) -> None:
    paths = [make("1.txt"), make("2.hang"), make("3.txt")]
    extractor = Extractor(background=False)
    outcomes: list[tuple[str, Outcome]] = []
    first = threading.Event()

    def drive() -> None:
        for item in extractor.extract_many(paths):
            outcomes.append(item)
            first.set()

    thread = threading.Thread(target=drive)
    thread.start()
    assert first.wait(20)
    extractor.close()
    thread.join(5)
    assert not thread.is_alive()
    assert [path for path, _ in outcomes] == paths[:1]
    assert extractor.pid is None
    assert list(extractor.extract_many(paths)) == []
    extractor.close()


def test_an_extractor_serves_again_after_it_was_left_in_the_middle(make: Callable[..., str]) -> None:
    paths = [make(f"{n}.txt") for n in range(8)]
    with Extractor(background=False) as extractor:
        for path, _ in extractor.extract_many(paths):
            if path == paths[1]:
                break
        assert [path for path, _ in extractor.extract_many(paths[4:])] == paths[4:]


def test_no_more_paths_are_drawn_than_are_worked_on(make: Callable[..., str]) -> None:
    drawn = []

    def source() -> Iterator[str]:
        for n in range(50):
            drawn.append(n)
            yield make(f"{n}.txt")

    with Extractor(background=False) as extractor:
        next(extractor.extract_many(source()))
    assert len(drawn) <= OUTSTANDING


def test_a_worker_that_cannot_start_is_an_error_and_no_files_fault(
    make: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("findling.core.process.command", lambda *_: [sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(FindlingError) as caught:
        read_all([make("1.txt")])
    assert caught.value.code is Code.INTERNAL
    assert "exit code 3" in str(caught.value)


def test_a_worker_killed_while_idle_costs_nothing(make: Callable[..., str]) -> None:
    with Extractor(background=False) as extractor:
        assert codes(list(extractor.extract_many([make("1.txt")]))) == [None]
        assert extractor.pid is not None
        psutil.Process(extractor.pid).kill()
        assert codes(list(extractor.extract_many([make("2.txt"), make("3.txt")]))) == [None, None]


def test_a_text_worker_loads_no_reader_of_other_formats_and_stays_small(make: Callable[..., str]) -> None:
    child = Child("extractor", msgspec.json.encode(WorkerLimits()).decode())
    try:
        child.calls.call(READY, Nothing(), Nothing, timeout=20)
        child.calls.call(EXTRACT, ExtractParams(make("1.txt")), Extraction, timeout=20)
        process = psutil.Process(child.pid)
        loaded = {Path(region.path).name for region in process.memory_maps()}
        assert process.memory_info().rss < 60e6
        assert not any("pdfium" in name or "lexbor" in name for name in loaded)
        with pytest.raises(FindlingError) as caught:
            child.calls.call("nonsense", Nothing(), Nothing, timeout=20)
        assert caught.value.code is Code.PROTOCOL
    finally:
        child.close()
    assert child.exit_code() == 0
