"""The command line as a contract: names, options, JSON, exit codes, and what goes to which stream."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from tests.hostile import made
from tests.processes import (
    SAMPLES,
    answered,
    environment,
    family,
    findling,
    snapshot,
    wait_until,
    wait_until_idle,
    watching,
)

from findling import __version__
from findling.core.client import EngineClient
from findling.core.paths import Profile
from findling.core.protocol import OpenParams
from findling.core.settings import load

HIT_KEYS = [
    "path", "member", "title", "page", "page_label", "score", "passage", "spans", "language", "matched", "reason",
    "meaning_span", "passages", "also_in", "modified", "type",
]  # fmt: skip


FERRIES = ("ferry.txt", "faehre.html", "duchuan.txt", "ruea.txt")
"""The same in four languages: each answers by its meaning."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten documents, one of them twice and one of them broken."""
    folder = tmp_path_factory.mktemp("library")
    texts = {
        "ferry.txt": "Timetable\n\nThe ferry to Tórshavn leaves the harbour at a quarter past nine.",
        "beans.md": "# Bean soup\n\nSoak the beans overnight 😀 and throw the water away before cooking.",
        "faehre.html": "<!doctype html><title>Fahrplan</title><p>Die Fähre verlässt den Hafen um Viertel nach neun.",
        "duchuan.txt": "去东京塔的渡轮九点一刻离开港口。村里没有人记得核桃树是谁种的。",
        "ruea.txt": "เรือข้ามฟากออกจากท่าเวลาเก้านาฬิกาสิบห้านาที",
        "trees.txt": "Nobody in the village remembered who had planted the walnut trees.",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "copy").mkdir()
    (folder / "copy" / "trees.txt").write_text(texts["trees.txt"], encoding="utf-8")
    (folder / "report.pdf").write_bytes(
        made.pdf(["Nothing on the first page.", "The hinge KX-4471-B was bent."], "Report")
    )
    (folder / "letter.docx").write_bytes(made.docx(made.paragraph("My dear aunt, the parrot has learned to whistle.")))
    (folder / "broken.pdf").write_bytes(b"%PDF-1.5\nnot much more")
    return folder


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory, library: Path) -> Path:
    folder = tmp_path_factory.mktemp("profile") / "of its own"
    done = findling("add", library, profile=folder)
    assert (done.returncode, done.stdout) == (0, "9 files searchable, 1 not (findling errors)\n")
    return folder


@pytest.fixture(scope="module", params=["alone", "attached"])
def engine(request: pytest.FixtureRequest, profile: Path) -> Iterator[str]:
    """Every question is answered alike with and without a running engine."""
    if request.param == "alone":
        yield "stopped"
    else:
        with watching(profile):
            with EngineClient.connect(Profile(profile)) as client:
                wait_until_idle(client)
            yield "idle"


def search(profile: Path, *arguments: str) -> dict[str, Any]:
    answer: dict[str, Any] = answered("search", *arguments, profile=profile)
    return answer


def check_hit(hit: dict[str, Any], library: Path) -> None:
    assert list(hit) == HIT_KEYS
    assert Path(hit["path"]).is_file()
    assert Path(hit["path"]).is_relative_to(library)
    assert isinstance(hit["title"], str)
    assert hit["page"] is None or (isinstance(hit["page"], int) and hit["page"] >= 1)
    assert isinstance(hit["score"], float)
    assert isinstance(hit["language"], str)
    assert hit["matched"] in (["words"], ["meaning"], ["words", "meaning"], [])
    last = 0
    for start, end in hit["spans"]:
        assert last <= start < end <= len(hit["passage"])
        last = end
    assert [passage["text"] for passage in hit["passages"]][:1] == [hit["passage"]]
    assert all(list(passage) == ["text", "page", "spans", "meaning_span", "score"] for passage in hit["passages"])
    if hit["meaning_span"] is not None:
        start, end = hit["meaning_span"]
        assert 0 <= start < end <= len(hit["passage"])
    assert hit["path"] not in hit["also_in"]
    assert datetime.fromisoformat(hit["modified"]).tzinfo is not None


def test_answers_have_the_shape_of_the_contract(profile: Path, library: Path, engine: str) -> None:
    answer = search(profile, "When does the ferry leave the harbour?")
    assert list(answer) == ["query", "mode", "took_ms", "hits", "offset", "hints"]
    assert (answer["query"], answer["mode"]) == ("When does the ferry leave the harbour?", "hybrid")
    assert isinstance(answer["took_ms"], float)
    for hit in answer["hits"]:
        check_hit(hit, library)
    paths = [hit["path"] for hit in answer["hits"]]
    assert len(paths) == len(set(paths))
    scores = [hit["score"] for hit in answer["hits"]]
    assert scores == sorted(scores, reverse=True)
    first = answer["hits"][0]
    assert first["path"] == str(library / "ferry.txt")
    assert (first["title"], first["page"], first["language"]) == ("Timetable", None, "en")
    assert first["matched"] == ["words", "meaning"]
    marked = [first["passage"][start:end].lower() for start, end in first["spans"]]
    assert {"ferry", "harbour"} <= set(marked)


def test_modes_limit_and_pages(profile: Path, library: Path, engine: str) -> None:
    meaning = search(profile, "boats and their departure times", "--mode", "meaning", "--limit", "2")
    assert meaning["mode"] == "meaning"
    assert len(meaning["hits"]) == 2
    assert {hit["path"] for hit in meaning["hits"]} <= {str(library / name) for name in FERRIES}
    assert meaning["hits"][0]["matched"] == ["meaning"]
    assert search(profile, "vessels departing daily", "--mode", "words")["hits"] == []
    (page,) = search(profile, "KX-4471-B", "--mode", "words")["hits"]
    assert (page["path"], page["page"], page["matched"]) == (str(library / "report.pdf"), 2, ["words"])
    assert search(profile, "渡轮 东京塔", "--limit", "1")["hits"][0]["path"] == str(library / "duchuan.txt")
    assert search(profile, "ข้ามฟาก", "--limit", "1")["hits"][0]["path"] == str(library / "ruea.txt")
    (emoji,) = search(profile, "overnight throw", "--mode", "words")["hits"]
    assert [emoji["passage"][start:end] for start, end in emoji["spans"]] == ["overnight", "throw"]


def test_operators_pages_and_hints(profile: Path, library: Path, engine: str) -> None:
    (pdf,) = search(profile, "type:pdf")["hits"]
    assert (pdf["path"], pdf["type"], pdf["matched"], pdf["reason"]) == (str(library / "report.pdf"), "pdf", [], "")
    assert {Path(hit["path"]).name for hit in search(profile, '"walnut trees"')["hits"]} == {"trees.txt"}
    assert search(profile, "foo:bar ferry")["hints"][0].startswith("“foo:” is no filter")
    everything = [hit["path"] for hit in search(profile, "the harbour", "--limit", "9")["hits"]]
    paged = [
        hit["path"]
        for offset in range(0, 9, 3)
        for hit in search(profile, "the harbour", "--limit", "3", "--offset", str(offset))["hits"]
    ]
    assert paged == everything
    told = findling("search", "foo:bar ferry", profile=profile)
    assert "is no filter" in told.stderr


def test_files_like_a_file(profile: Path, library: Path, engine: str) -> None:
    like = answered("similar", library / "ferry.txt", "--limit", "3", profile=profile)
    assert (like["mode"], len(like["hits"])) == ("meaning", 3)
    assert str(library / "ferry.txt") not in [hit["path"] for hit in like["hits"]]
    for hit in like["hits"]:
        check_hit(hit, library)
    assert answered("similar", f"{library / 'report.pdf'}#2", profile=profile)["hits"]
    refused = findling("similar", library / "broken.pdf", profile=profile)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "is not among the files" in refused.stderr


def test_copies_are_hits_of_their_own_within_the_limit(profile: Path, library: Path, engine: str) -> None:
    both = {str(library / "trees.txt"), str(library / "copy" / "trees.txt")}
    assert {hit["path"] for hit in search(profile, "walnut trees", "--mode", "words")["hits"]} == both
    assert len(search(profile, "walnut trees", "--mode", "words", "--limit", "1")["hits"]) == 1


def test_status_has_the_shape_of_the_contract(profile: Path, library: Path, engine: str) -> None:
    status = answered("status", profile=profile)
    assert list(status) == ["folders", "passages", "model", "device", "state"]
    counts = {"total": 10, "searchable": 9, "pending": 0, "failed": 1, "coverage": {"searchable": 9, "broken": 1}}
    assert status["folders"] == [{"path": str(library), "files": counts}]
    assert list(status["passages"]) == ["total", "with_vectors"]
    assert status["passages"]["total"] == status["passages"]["with_vectors"] > 0
    assert (status["model"], status["state"]) == ("findling-starter+MiniLM", engine)
    assert isinstance(status["device"], str)


def test_errors_have_the_shape_of_the_contract(profile: Path, library: Path, engine: str) -> None:
    (problem,) = answered("errors", profile=profile)
    assert list(problem) == ["path", "state", "code", "reason", "member"]
    assert (problem["path"], problem["state"]) == (str(library / "broken.pdf"), "broken")
    assert problem["code"] == "damaged"
    assert problem["reason"].startswith("The file is damaged or incomplete")


def test_people_are_told_the_same_in_words(profile: Path, library: Path) -> None:
    status = findling("status", profile=profile)
    assert str(library) in status.stdout
    assert "passages can be found by meaning" in status.stdout
    assert "9 searchable, 1 broken" in status.stdout
    hits = findling("search", "walnut trees", "--limit", "3", profile=profile)
    assert "1. " in hits.stdout
    assert str(library / "trees.txt") in hits.stdout
    assert "Nobody in the village remembered" in hits.stdout
    errors = findling("errors", profile=profile)
    assert str(library / "broken.pdf") in errors.stdout
    assert "broken: The file is damaged" in errors.stdout
    assert "[damaged]" in errors.stdout
    assert findling("search", "qqqq", "--mode", "words", profile=profile).stdout.strip() == "Nothing found."
    for done in (status, hits, errors):
        assert (done.returncode, done.stderr) == (0, "")


def test_the_profile_may_come_from_the_environment(profile: Path, library: Path) -> None:
    done = findling("status", "--json", FINDLING_PROFILE=str(profile))
    assert [folder["path"] for folder in json.loads(done.stdout)["folders"]] == [str(library)]


def test_json_is_utf8_whatever_the_terminal(profile: Path) -> None:
    done = findling("search", "渡轮", "--json", profile=profile, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout)["query"] == "渡轮"


def test_a_fresh_profile_is_empty_not_an_error(tmp_path: Path) -> None:
    assert search(tmp_path / "none", "anything")["hits"] == []
    assert answered("errors", profile=tmp_path / "none") == []
    status = answered("status", profile=tmp_path / "none")
    assert (status["folders"], status["passages"]) == ([], {"total": 0, "with_vectors": 0})
    assert not (tmp_path / "none").exists()


def test_a_folder_may_only_be_recorded(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text("A short text about lighthouses.")
    for _ in range(2):
        done = findling("add", tmp_path / "docs", "--no-wait", profile=tmp_path / "profile")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert load(tmp_path / "profile" / "settings.toml").folders == [str(tmp_path / "docs")]
    assert search(tmp_path / "profile", "lighthouses")["hits"] == []
    with watching(tmp_path / "profile"), EngineClient.connect(Profile(tmp_path / "profile")) as client:
        wait_until_idle(client)
        assert len(search(tmp_path / "profile", "lighthouses")["hits"]) == 1


def test_commands_attach_to_a_running_engine(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(f"A text about chapter {name}.")
    profile = tmp_path / "profile"
    with watching(profile) as process:
        done = findling("add", tmp_path / "one", tmp_path / "two", profile=profile)
        assert (done.returncode, done.stdout) == (0, "2 files searchable.\n")
        assert [folder["path"] for folder in answered("status", profile=profile)["folders"]] == [
            str(tmp_path / "one"),
            str(tmp_path / "two"),
        ]
        assert len(search(profile, "chapter", "--mode", "words")["hits"]) == 2
        done = findling("remove", tmp_path / "one", profile=profile)
        assert (done.returncode, done.stdout) == (0, "")
        assert [hit["path"] for hit in search(profile, "chapter", "--mode", "words")["hits"]] == [
            str(tmp_path / "two" / "two.txt")
        ]
        assert findling("add", tmp_path / "one", "--no-wait", profile=profile).returncode == 0
        with EngineClient.connect(Profile(profile)) as client:
            assert str(tmp_path / "one") in [folder.path for folder in client.status().folders]
        below = family(process.pid)
        assert below
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
    assert snapshot(profile) is None
    assert (tmp_path / "one" / "one.txt").exists()


def test_a_folder_is_forgotten_without_an_engine_too(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text("A text about lighthouses.")
    assert findling("add", tmp_path / "docs", profile=tmp_path / "profile").returncode == 0
    assert findling("remove", tmp_path / "docs", profile=tmp_path / "profile").returncode == 0
    assert search(tmp_path / "profile", "lighthouses")["hits"] == []
    assert answered("status", profile=tmp_path / "profile")["passages"]["total"] == 0
    again = findling("remove", tmp_path / "docs", profile=tmp_path / "profile")
    assert again.returncode == 1
    assert "is not one of the folders" in again.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_watching_ends_on_a_signal_and_leaves_nothing_behind(tmp_path: Path, number: signal.Signals) -> None:
    with watching(tmp_path / "profile") as process:
        process.send_signal(number)
        assert process.wait(30) == 0
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()
    assert not (tmp_path / "profile" / "engine.sock").exists()


def test_an_interrupted_add_keeps_the_folder_and_goes_on_next_time(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    for number in range(150):  # fewer than what makes measuring the machine pay
        (tmp_path / "docs" / f"{number}.txt").write_text(f"Document {number} tells of lighthouses. " * 20)
    profile = tmp_path / "profile"
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a suite in the background ignores it
    process = subprocess.Popen(
        [sys.executable, "-m", "findling", "--profile", str(profile), "add", str(tmp_path / "docs")],
        env=environment(),
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    signal.signal(signal.SIGINT, before)
    wait_until(lambda: (status := snapshot(profile)) is not None and status.passages.with_vectors > 0)
    below = family(process.pid)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in told
    assert b"Interrupted" in told
    assert not [child for child in below if child.is_running() and child.status() != "zombie"]
    assert answered("status", profile=profile)["passages"]["with_vectors"] > 0
    assert load(profile / "settings.toml").folders == [str(tmp_path / "docs")]


def test_evaluation_prints_the_figures_and_writes_the_run(tmp_path: Path, library: Path) -> None:
    folder = tmp_path / "small"
    (folder / "docs").mkdir(parents=True)
    for name in ("ferry.txt", "beans.md", "trees.txt"):
        (folder / "docs" / name).write_bytes((library / name).read_bytes())
    (folder / "queries.tsv").write_text('q1\tferry "harbour"\nq2\twalnut -trees*\nq3\tbeans\n', encoding="utf-8")
    (folder / "qrels.tsv").write_text("q1\tferry\t1\nq2\ttrees\t2\nq3\tferry\t1\n", encoding="utf-8")
    run = tmp_path / "run.tsv"
    figures = answered("evaluate", folder, "--mode", "words", "--run", run)
    assert list(figures) == [
        "set", "mode", "queries", "ndcg@10", "recall@10", "mrr@10", "hit@1", "index_seconds", "query_ms",
        "ci95",
    ]  # fmt: skip
    assert (figures["set"], figures["mode"], figures["queries"]) == ("small", "words", 3)
    assert figures["hit@1"] == pytest.approx(2 / 3, abs=1e-6)
    assert list(figures["query_ms"]) == ["p50", "p95"]
    rows = [line.split("\t") for line in run.read_text(encoding="utf-8").splitlines()]
    assert [(row[0], row[1]) for row in rows] == [("q1", "ferry"), ("q2", "trees"), ("q3", "beans")]
    assert all(float(row[2]) > 0 for row in rows)
    assert list(figures["ci95"]) == ["ndcg@10", "recall@10", "mrr@10", "hit@1"]
    (folder / "queries_meta.tsv").write_text("q1\ten\tall\nq2\ten\ten\nq3\tde\ten\n", encoding="utf-8")
    again = answered("evaluate", folder, "--mode", "words", "--compare", run)
    assert again["compared"]["ndcg@10"] == {"other": figures["ndcg@10"], "difference": 0.0, "ci95": [0.0, 0.0]}
    assert {language: row["queries"] for language, row in again["languages"].items()} == {"de→en": 1, "en": 2}
    assert again["languages"]["en"]["hit@1"] == 1.0
    limited = answered("evaluate", folder, "--whole-documents", "--mode", "meaning", "--limit", "2", "--run", run)
    assert (limited["queries"], limited["hit@1"]) == (2, 1.0)
    assert len(run.read_text(encoding="utf-8").splitlines()) == 6  # every document has a cosine
    named = answered("evaluate", folder, "--model", "all-MiniLM-L6-v2", "--limit", "1")
    assert named["mode"] == "hybrid"


def test_the_demonstration_answers_from_the_samples() -> None:
    done = findling("demo")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("? ") >= 5
    assert str(SAMPLES) in done.stdout


def test_the_doctor_tries_every_part(profile: Path) -> None:
    done = findling("doctor", profile=profile)
    assert done.returncode == 0, done.stdout
    lines = done.stdout.splitlines()
    assert all(line.startswith("ok ") for line in lines)
    for part in ("Qt", "SQLite", "sqlite-vec", "llama.cpp", "model", "worker"):
        assert any(part in line.split() for line in lines)


def test_opening_hands_the_question_to_the_window_that_runs(tmp_path: Path) -> None:
    asked: list[OpenParams] = []
    with (
        watching(tmp_path / "profile"),
        EngineClient.connect(Profile(tmp_path / "profile"), on_open=asked.append) as window,
    ):
        window.subscribe()
        done = findling("open", "walnut trees", profile=tmp_path / "profile")
        assert (done.returncode, done.stderr) == (0, "")
        wait_until(lambda: asked == [OpenParams("walnut trees")])
        assert findling(profile=tmp_path / "profile").returncode == 0
        wait_until(lambda: len(asked) == 2)


def test_help_names_every_command_and_version_is_told() -> None:
    told = findling("--help").stdout
    for command in (
        "add",
        "remove",
        "status",
        "search",
        "similar",
        "errors",
        "evaluate",
        "watch",
        "open",
        "demo",
        "doctor",
    ):
        assert f" {command} " in told
    assert findling("--version").stdout == f"findling {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["add"],
        ["search"],
        ["search", "x", "--mode", "magic"],
        ["search", "x", "--limit", "0"],
        ["evaluate"],
        ["search", "x", "--offset", "-1"],
        ["similar"],
    ],
)
def test_wrong_usage_is_exit_code_two(arguments: list[str]) -> None:
    done = findling(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Usage" in done.stderr
    assert "Traceback" not in done.stderr
