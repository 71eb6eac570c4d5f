"""Evaluation: figures worked out by hand, and sets read to the letter."""

from __future__ import annotations

import math
import zipfile
from pathlib import Path

import pytest

from findling.core.errors import Code, FindlingError
from findling.engine.evaluation import EvaluationSet, metrics, opened_set, query_metrics
from findling.engine.significance import compared, interval, read_run


def scored(grades: dict[str, int], *ranked: str) -> dict[str, float]:
    return metrics({"q": grades}, {"q": {document: 1.0 - place / 100 for place, document in enumerate(ranked)}})


def test_a_right_answer_at_the_top_is_everything() -> None:
    assert scored({"a": 1}, "a", "b") == {"ndcg@10": 1.0, "recall@10": 1.0, "mrr@10": 1.0, "hit@1": 1.0}


def test_a_right_answer_in_third_place() -> None:
    assert scored({"a": 1}, "x", "y", "a") == {
        "ndcg@10": 0.5,
        "recall@10": 1.0,
        "mrr@10": pytest.approx(1 / 3, abs=1e-6),
        "hit@1": 0.0,
    }


def test_grades_are_linear_gains() -> None:
    ideal = 3 + 2 / math.log2(3) + 1 / math.log2(4)
    got = 1 + 3 / math.log2(3) + 2 / math.log2(5)
    assert scored({"a": 3, "b": 2, "c": 1, "d": 0}, "c", "a", "d", "b")["ndcg@10"] == pytest.approx(
        got / ideal, abs=1e-6
    )


def test_the_eleventh_place_does_not_count() -> None:
    assert scored({"a": 1}, *"bcdefghijk", "a") == {"ndcg@10": 0.0, "recall@10": 0.0, "mrr@10": 0.0, "hit@1": 0.0}


def test_recall_counts_relevant_documents_only() -> None:
    assert scored({"a": 1, "b": 1, "c": 0}, "a", "c")["recall@10"] == 0.5


def test_ties_are_broken_by_document() -> None:
    assert metrics({"q": {"a": 1}}, {"q": {"b": 0.5, "a": 0.5}})["hit@1"] == 1.0
    assert metrics({"q": {"b": 1}}, {"q": {"b": 0.5, "a": 0.5}})["hit@1"] == 0.0


def test_figures_are_means_over_judged_queries_also_those_without_an_answer() -> None:
    qrels = {"one": {"a": 1}, "two": {"b": 1}, "three": {"c": 1}, "four": {"d": 1}}
    assert metrics(qrels, {"one": {"a": 1.0}, "unjudged": {"z": 1.0}})["ndcg@10"] == 0.25
    assert metrics({}, {}) == {"ndcg@10": 0.0, "recall@10": 0.0, "mrr@10": 0.0, "hit@1": 0.0}


def test_an_interval_holds_the_mean_and_is_the_same_each_time() -> None:
    values = [0.0, 1.0, 1.0, 0.5, 1.0, 0.25, 1.0, 1.0]
    low, high = interval(values)
    assert 0.0 <= low < sum(values) / len(values) < high <= 1.0
    assert interval(values) == [low, high]
    assert interval([1.0] * 20) == [1.0, 1.0]
    assert interval([]) == [0.0, 0.0]


def test_two_runs_are_compared_query_by_query(tmp_path: Path) -> None:
    qrels = {f"q{number}": {"a": 1} for number in range(30)}
    better = query_metrics(qrels, {query: {"a": 1.0, "b": 0.5} for query in qrels})
    file = tmp_path / "run.tsv"
    file.write_text("".join(f"{query}\tb\t1.0\r\n{query}\ta\t0.5\n" for query in qrels), encoding="utf-8")
    worse = query_metrics(qrels, read_run(file))
    assert compared(better, worse)["mrr@10"] == {"other": 0.5, "difference": 0.5, "ci95": [0.5, 0.5]}


@pytest.mark.parametrize("text", ["q\ta\n", "q\ta\tbest\n", "q a 1\n"])
def test_what_is_no_run_is_refused_with_its_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "run.tsv").write_text("q\ta\t1\n" + text)
    with pytest.raises(FindlingError, match="line 2"):
        read_run(tmp_path / "run.tsv")


def make_set(folder: Path, queries: str = "q1\tWhat?\n", qrels: str = "q1\ta\t1\n") -> Path:
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "a.txt").write_text("Text.", encoding="utf-8")
    (folder / "queries.tsv").write_bytes(queries.encode())
    (folder / "qrels.tsv").write_bytes(qrels.encode())
    return folder


def test_tables_are_unquoted(tmp_path: Path) -> None:
    make_set(tmp_path / "s", 'q1\t"What" is\u2028it?\r\n\r\nq2\t\'x\textra\n', "q1\ta\t2\r\nq1\tb\t0\n")
    with opened_set(tmp_path / "s") as data:
        assert data == EvaluationSet(
            "s", tmp_path / "s" / "docs", {"q1": '"What" is\u2028it?', "q2": "'x"}, {"q1": {"a": 2, "b": 0}}
        )


@pytest.mark.parametrize("inside", ["", "deep/er"])
def test_a_zip_is_read_wherever_the_set_lies_in_it(tmp_path: Path, inside: str) -> None:
    folder = make_set(tmp_path / "s")
    with zipfile.ZipFile(tmp_path / "name.zip", "w") as archive:
        for file in folder.rglob("*.*"):
            archive.write(file, Path(inside) / file.relative_to(folder))
    with opened_set(tmp_path / "name.zip") as data:
        assert data.name == "name"
        assert [file.name for file in data.docs.iterdir()] == ["a.txt"]
        place = data.docs
    assert not place.exists()


@pytest.mark.parametrize(
    ("breakage", "says"),
    [
        (lambda folder: (folder / "queries.tsv").unlink(), "queries.tsv"),
        (lambda folder: (folder / "qrels.tsv").unlink(), "qrels.tsv"),
        (lambda folder: (folder / "qrels.tsv").write_text("q1\ta\thigh\n"), "grade high"),
        (lambda folder: (folder / "queries.tsv").write_text("q1\tx\nq2\n"), "line 2"),
        (lambda folder: (folder / "queries.tsv").write_bytes(b"q1\t\xff\n"), "utf-8"),
        (lambda folder: (folder / "docs").rename(folder / "documents"), "docs"),
    ],
)
def test_what_a_set_lacks_is_named(tmp_path: Path, breakage: object, says: str) -> None:
    folder = make_set(tmp_path / "s")
    assert callable(breakage)
    breakage(folder)
    with pytest.raises(FindlingError) as error, opened_set(folder):
        pass
    assert error.value.code is Code.EVALUATION_SET
    assert says in str(error.value)


def test_what_is_no_set_at_all_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\3\4 not really")
    for path in (tmp_path / "x.zip", tmp_path / "missing"):
        with pytest.raises(FindlingError) as error, opened_set(path):
            pass
        assert error.value.code is Code.EVALUATION_SET
