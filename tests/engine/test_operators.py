"""Questions with operators, against a real index: what they leave, in which order, and how hits show it."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf.constants import PageLabelStyle
from tests.engine.conftest import settle
from tests.hostile import made
from tests.unit.test_query import PARTS

from findling.core.answers import Facet, Hit, SearchParams, SearchResult, SimilarParams
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.engine.engine import Engine

DAY = 86_400
NOON = 1_699_963_200
"""The 14th of November 2023."""
TEXTS = {
    "Reports/Annual_Report 2023.txt": "The ferry carried more people than ever. Walnut trees line the harbour road.",
    "Reports/Bericht.md": "# Bericht\n\nDie Fähre verlässt den Hafen um Viertel nach neun und kehrt abends zurück.",
    "Reports/Old/trees.txt": "Trees of walnut, not in that order. Nobody remembered who planted them in the village.",
    "Résumé/Élan.html": "<!doctype html><title>Moose</title><p>The moose crossed the river near the old mill at dawn.",
    "notes/duchuan.txt": "去东京塔的渡轮九点一刻离开港口。村里没有人记得核桃树是谁种的。",
    "notes/walnut.txt": "A recipe for walnut bread: flour, water, salt, and patience overnight in a cool kitchen.",
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    library = tmp_path_factory.mktemp("library")
    for age, (name, text) in enumerate(TEXTS.items()):
        path = library / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (NOON + age * DAY, NOON + age * DAY))
    pages = ["The walnut harvest was poor this year.", "The hinge KX-4471-B was bent.", "Yours, the miller."]
    letters = pypdf.PdfWriter(io.BytesIO(made.pdf(pages, "Letters")))
    letters.set_page_label(0, 1, PageLabelStyle.LOWERCASE_ROMAN, start=4)
    with (library / "letters.pdf").open("wb") as file:
        letters.write(file)
    os.utime(library / "letters.pdf", (1_600_000_000, 1_600_000_000))
    (library / "copy").mkdir()
    (library / "copy" / "bread.txt").write_text(TEXTS["notes/walnut.txt"], encoding="utf-8")
    with Engine(Profile(tmp_path_factory.mktemp("profile"))) as engine:
        engine.add_folder(str(library))
        settle(engine)
        yield engine


def asked(engine: Engine, query: str, mode: str = "hybrid", **more: object) -> SearchResult:
    return engine.search(SearchParams(query, mode, **more))  # type: ignore[arg-type]


def names(engine: Engine, query: str, mode: str = "hybrid", **more: object) -> list[str]:
    return [Path(hit.path).name for hit in asked(engine, query, mode, **more).hits]


@pytest.mark.parametrize("mode", ["hybrid", "words", "meaning"])
def test_a_phrase_is_demanded_of_both_legs(engine: Engine, mode: str) -> None:
    (hit,) = asked(engine, '"walnut trees"', mode).hits
    assert Path(hit.path).name == "Annual_Report 2023.txt"
    assert "Walnut trees" in hit.passage
    assert names(engine, '"quarter past the hour"', mode) == []


def test_a_phrase_of_any_script_is_found(engine: Engine) -> None:
    assert names(engine, "「东京塔的渡轮」") == ["duchuan.txt"]
    assert names(engine, '"塔东京"') == []
    assert names(engine, '"fahre verlasst"') == ["Bericht.md"]
    (hit,) = asked(engine, '"东京塔" 渡轮').hits
    assert "东京塔" in [hit.passage[start:end] for start, end in hit.spans]


def test_a_phrase_that_is_nowhere_is_told(engine: Engine) -> None:
    result = asked(engine, '"purple submarine"')
    assert result.hits == []
    assert "purple submarine" in result.hints[0]


def test_documents_with_an_excluded_word_are_left_out(engine: Engine) -> None:
    assert "walnut.txt" in names(engine, "walnut") or "bread.txt" in names(engine, "walnut")
    found = names(engine, "walnut -bread -harvest")
    assert not {"walnut.txt", "bread.txt", "letters.pdf"} & set(found)
    assert "trees.txt" in found
    assert "letters.pdf" not in names(engine, "hinge -miller")  # on another page of the same document


def test_one_of_the_alternatives_must_occur(engine: Engine) -> None:
    assert sorted(names(engine, "moose OR hinge")) == ["letters.pdf", "Élan.html"]
    assert names(engine, '"walnut harvest" OR 渡轮', "words") in (
        ["letters.pdf", "duchuan.txt"],
        ["duchuan.txt", "letters.pdf"],
    )


def test_two_demands_may_be_met_on_different_pages(engine: Engine) -> None:
    assert names(engine, '"walnut harvest" "KX-4471-B"') == ["letters.pdf"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("name:report", {"Annual_Report 2023.txt"}), ('name:"annual report"', {"Annual_Report 2023.txt"}),
        ("name:elan", {"Élan.html"}), ("name:B*.md", {"Bericht.md"}),
        ("in:reports -in:old type:text", {"Annual_Report 2023.txt"}),
        ("in:REPORTS/old", {"trees.txt"}), ("in:resume", {"Élan.html"}), ("type:pdf", {"letters.pdf"}),
        ("type:web", {"Élan.html"}), ("type:pdf OR type:md", {"letters.pdf", "Bericht.md"}),
        ("lang:de", {"Bericht.md"}),
        ("lang:chinese", {"duchuan.txt"}), ("before:2021", {"letters.pdf"}),
        ("after:2023-11-18 before:2023-11-19", {"duchuan.txt"}), ("page:2", {"letters.pdf"}),
        ("page:V", {"letters.pdf"}), ("page:vi", set()),
        ("size:>600 -size:>1MB", {"letters.pdf"}), ("name:copy", set()),
    ],
)  # fmt: skip
def test_filters_alone_list_what_satisfies_them(engine: Engine, query: str, expected: set[str]) -> None:
    result = asked(engine, query)
    assert {Path(hit.path).name for hit in result.hits} == expected
    assert bool(result.hints) == (not expected)
    assert all(hit.matched == [] and hit.reason == "" for hit in result.hits)


def test_a_list_begins_with_the_newest(engine: Engine) -> None:
    assert names(engine, "before:2024-01-01") == [
        "walnut.txt", "duchuan.txt", "Élan.html", "trees.txt", "Bericht.md", "Annual_Report 2023.txt", "letters.pdf",
    ]  # fmt: skip


def test_filters_restrict_before_the_best_are_chosen(engine: Engine) -> None:
    assert names(engine, "walnut type:pdf") == ["letters.pdf"]
    (hit,) = asked(engine, "hinge page:2").hits
    assert (hit.page, hit.page_label, hit.page_name, hit.type) == (2, "v", "v", "pdf")
    assert names(engine, "walnut in:notes", "meaning")[:1] == ["walnut.txt"]


def test_a_hit_names_the_copy_that_the_filter_lets_through(engine: Engine) -> None:
    (hit,) = asked(engine, "recipe in:copy", "words").hits
    assert Path(hit.path).name == "bread.txt"
    assert (hit.copies, [Path(path).name for path in hit.also_in]) == ([], ["walnut.txt"])


def test_a_hit_carries_what_its_row_shows(engine: Engine) -> None:
    (hit,) = asked(engine, "moose river", "words").hits
    assert (hit.modified, hit.type, hit.reason) == ("2023-11-17T12:00:00Z", "html", "exact words")
    assert hit.passages[0].text == hit.passage
    several = asked(engine, "harvest hinge miller", "words").hits[0]
    assert sorted(passage.page or 0 for passage in several.passages) == [1, 2, 3]
    scores = [passage.score for passage in several.passages]
    assert scores == sorted(scores, reverse=True)


def test_pages_of_an_answer_continue_each_other(engine: Engine) -> None:
    for query in ("walnut trees by the water", "before:2024-01-01"):
        everything = asked(engine, query, limit=10).hits
        pages = [hit for offset in range(0, 10, 2) for hit in asked(engine, query, limit=2, offset=offset).hits]
        assert [hit.path for hit in pages] == [hit.path for hit in everything]


def test_the_sentence_that_answers_is_marked(engine: Engine) -> None:
    hit: Hit = asked(engine, "name:annual Which plants grow beside the street at the port?", explain=True).hits[0]
    assert hit.meaning_span is not None
    start, end = hit.meaning_span
    assert hit.passage[start:end] == "Walnut trees line the harbour road."
    assert hit.passages[0].meaning_span == hit.meaning_span
    assert asked(engine, "Which plants grow beside the street at the port?").hits[0].meaning_span is None


def test_documents_that_say_the_same_are_one_hit(tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.mkdir()
    said = "The lighthouse keeper counted every ship that passed the cape. " * 5
    (library / "a.txt").write_text(said)
    (library / "b.md").write_text(said + "\n\n")
    (library / "c.txt").write_text("The lighthouse is closed in winter.")
    with Engine(Profile(tmp_path / "profile")) as engine:
        engine.add_folder(str(library))
        settle(engine)
        hits = asked(engine, "lighthouse").hits
        assert sorted(Path(path).name for hit in hits for path in (hit.path, *hit.also_in)) == [
            "a.txt",
            "b.md",
            "c.txt",
        ]
        assert len(hits) == 2
        assert names(engine, "lighthouse type:md") == ["b.md"]


def test_files_like_a_file_or_a_page(engine: Engine) -> None:
    library = engine.folders[0]
    result = engine.similar(SimilarParams(os.path.join(library, "notes", "walnut.txt"), limit=3))
    assert len(result.hits) == 3
    assert "walnut.txt" not in [Path(hit.path).name for hit in result.hits]
    assert "bread.txt" not in [Path(hit.path).name for hit in result.hits]
    assert all(hit.matched == ["meaning"] for hit in result.hits)
    assert engine.similar(SimilarParams(os.path.join(library, "letters.pdf"), page=2)).hits
    for params, code in (
        (SimilarParams("/nowhere"), Code.FILE_NOT_INDEXED),
        (SimilarParams("\0"), Code.FILE_NOT_INDEXED),
        (SimilarParams(os.path.join(library, "letters.pdf"), page=9), Code.PAGE_NOT_INDEXED),
    ):
        with pytest.raises(FindlingError) as raised:
            engine.similar(params)
        assert raised.value.code is code


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(PARTS, max_size=20).map("".join) | st.text(max_size=60))
def test_no_question_fails(engine: Engine, text: str) -> None:
    asked(engine, text, "words")
    engine.search_words(SearchParams(text))


def facets(found: list[Facet]) -> dict[str, dict[str, int]]:
    return {kind: {made.value: made.count for made in found if made.kind == kind} for kind in ("type", "lang", "year")}


def test_an_answer_counts_what_its_documents_are(engine: Engine) -> None:
    result = asked(engine, "walnut", "words")
    counted = facets(result.facets)
    assert (counted["type"], counted["lang"]) == ({"txt": 3, "pdf": 1}, {"en": 4})
    assert counted["year"].items() >= {"2023": 3, "2020": 1}.items()  # and the year of a copy: that of this test
    assert engine.search_words(SearchParams("walnut")).facets == []


def test_counts_hold_for_the_filters_that_they_stand_for(engine: Engine) -> None:
    result = asked(engine, "walnut", "words")
    root = os.path.commonpath([hit.path for hit in result.hits])
    for facet in result.facets:
        value = f'"{facet.value}"' if facet.kind == "in" else facet.value
        if facet.kind == "year":
            value = f"after:{facet.value} before:{int(facet.value) + 1}"
        else:
            value = f"{facet.kind}:{value}"
        narrowed = asked(engine, f"walnut {value}", "words")
        assert len(narrowed.hits) == facet.count, facet
        if facet.kind == "in":
            assert facet.value.startswith(root)
        else:
            assert next(made for made in narrowed.facets if made.kind == facet.kind) == facet


def test_a_list_counts_too_and_the_library_as_a_whole(engine: Engine) -> None:
    listed = asked(engine, "type:txt")
    assert [made for made in listed.facets if made.kind == "type"] == [Facet("type", "txt", 4)]
    assert [made.value for made in engine.facets() if made.kind == "type"][:1] == ["txt"]
    assert {"de", "en", "zh"} <= {made.value for made in engine.facets() if made.kind == "lang"}
