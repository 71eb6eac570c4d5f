"""What files in other languages do to a question: a library in one language against the same one among others.

    .venv/bin/python benchmarks/mixed_languages.py --question xquad_qde_den --question xquad_qzh_den \\
        --beside belebele_qdeu_ddeu --beside native_ja_jsquad [--documents 30] [--mode hybrid] [--json]

Sets are folders or zips as `findling evaluate` takes them. The documents of all sets with `--question` make one
library (parallel sets share theirs); the first documents of the sets with `--beside` are put next to it, and their own
questions are asked as well. The rival is the library without them, in the same run. Words of the question's own
language are rare among foreign documents and must not carry the few that have them to the top.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import measuring
from findling.engine.evaluation import EvaluationSet, evaluate, opened_set

DOCUMENTS: Final = 30


def write_set(folder: Path, asked: Sequence[EvaluationSet], beside: Sequence[EvaluationSet], documents: int) -> None:
    """One set of all documents, in which each question says what set it is from."""
    (folder / "docs").mkdir(parents=True)
    questions: list[str] = []
    qrels: list[str] = []
    sources: list[str] = []
    for data in (*asked, *beside):
        files = sorted(data.docs.iterdir())[: documents if data in beside else None]
        for file in files:
            shutil.copyfile(file, folder / "docs" / file.name)
        present = {file.stem for file in files}
        for id, text in data.queries.items():
            grades = {name: grade for name, grade in data.qrels.get(id, {}).items() if name in present}
            if not grades:
                continue
            questions.append(f"{data.name}.{id}\t{text}\n")
            sources.append(f"{data.name}.{id}\t{data.name}\t\n")
            qrels += [f"{data.name}.{id}\t{name}\t{grade}\n" for name, grade in grades.items()]
    for name, lines in (("queries.tsv", questions), ("qrels.tsv", qrels), ("queries_meta.tsv", sources)):
        (folder / name).write_text("".join(lines), encoding="utf-8")


@contextlib.contextmanager
def opened_sets(paths: Sequence[Path]) -> Iterator[list[EvaluationSet]]:
    """Several sets, unpacked for as long as they are used."""
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(opened_set(path)) for path in paths]


def figures(folder: Path, mode: Any) -> dict[str, float]:
    """nDCG@10 of the questions of each set."""
    return {name: found["ndcg@10"] for name, found in evaluate(folder, mode=mode)[0]["languages"].items()}


def main() -> None:
    """Evaluate both libraries and tell what is left."""
    parser = measuring.parser(__doc__)
    parser.add_argument("--question", type=Path, action="append", required=True, help="questions across languages")
    parser.add_argument("--beside", type=Path, action="append", required=True, help="documents in other languages")
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help="how many of each (%(default)s)")
    parser.add_argument("--mode", choices=("hybrid", "words", "meaning"), default="hybrid")
    arguments = parser.parse_args()
    report = measuring.Report("mixed_languages")
    with (
        tempfile.TemporaryDirectory(prefix="findling-mixed-") as made,
        opened_sets(arguments.question) as asked,
        opened_sets(arguments.beside) as beside,
    ):
        write_set(Path(made) / "alone", asked, [], 0)
        write_set(Path(made) / "mixed", asked, beside, arguments.documents)
        alone, mixed = (figures(Path(made) / name, arguments.mode) for name in ("alone", "mixed"))
    lines = [["nDCG@10", "alone", "mixed", "mixed ÷ alone"]]
    for name, figure in mixed.items():
        before = alone.get(name)
        lines.append(
            [name, f"{before:.3f}", f"{figure:.3f}", f"{figure / before:.2f}"]
            if before
            else [name, "", f"{figure:.3f}", ""]
        )
    report.data |= {"mode": arguments.mode, "alone": alone, "mixed": mixed}
    report.print(measuring.table(lines), arguments.json)


if __name__ == "__main__":
    main()
