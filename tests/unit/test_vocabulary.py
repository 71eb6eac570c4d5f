"""Small words that every part shares: scripts, paths, profiles, models, passages as they are embedded and printed."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import apsw
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from findling.core.answers import Hit, SearchResult
from findling.core.errors import Code, FindlingError
from findling.core.paths import LONGEST_SOCKET, Profile
from findling.core.reading import Chunk, Extraction
from findling.core.scripts import estimated_tokens, main_script, nfc, script_counts, script_of
from findling.index.embedding import passage_text
from findling.index.files import checked_folder, is_within, look, prefix_range, walk
from findling.index.pipeline import merge_chunks
from findling.models.catalogue import ModelSpec, check_file, find_model, load_catalogue, space_key
from findling.terminal import contract_hits

# ---- scripts -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Grüße 12", "latin"), ("渡轮", "han"), ("フェリー", "kana"), ("한국어", "hangul"), ("เรือ", "thai"),
        ("паром", "cyrillic"), ("العبارة", "arabic"), ("नौका", "devanagari"), ("πλοίο", "greek"), ("12 – !", ""),
    ],
)  # fmt: skip
def test_the_script_of_most_letters_is_named(text: str, script: str) -> None:
    assert main_script(text) == script


def test_a_language_names_its_script() -> None:
    assert [script_of(code) for code in ("en", "", "zh", "ja", "ko", "uk", "fa", "mr")] == [
        "latin", "latin", "han", "kana", "hangul", "cyrillic", "arabic", "devanagari",
    ]  # fmt: skip


@given(st.text(max_size=200))
def test_no_letter_is_counted_twice(text: str) -> None:
    assert sum(script_counts(text).values()) <= len(text)
    assert estimated_tokens(text) <= 2.3 * len(text)
    assert nfc(text) == unicodedata.normalize("NFC", text)


# ---- profiles ------------------------------------------------------------------------------------------


def test_a_profile_is_the_one_named_else_that_of_the_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FINDLING_PROFILE", str(tmp_path / "variable"))
    assert Profile.at(tmp_path / "named").folder == tmp_path / "named"
    assert Profile.at().folder == tmp_path / "variable"
    monkeypatch.chdir(tmp_path)
    assert Profile.at("here").folder == tmp_path / "here"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Profile.at("~/mine").folder == tmp_path / "mine"


@pytest.mark.skipif(os.name == "nt", reason="Unix sockets")
def test_the_endpoint_fits_into_a_socket_address_and_differs_by_profile() -> None:
    short, long = Profile(Path("/p")), Profile(Path("/" + "ü" * 60))
    assert short.endpoint == "/p/engine.sock"
    assert len(os.fsencode(long.endpoint)) <= LONGEST_SOCKET
    assert long.endpoint != Profile(Path("/" + "ö" * 60)).endpoint
    assert long.endpoint == Profile(Path("/" + "ü" * 60)).endpoint


def test_a_profile_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FindlingError) as error:
        Profile(tmp_path / "file" / "profile").create()
    assert error.value.code is Code.PROFILE_UNWRITABLE


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_a_profile_is_for_its_user_only(tmp_path: Path) -> None:
    Profile(tmp_path / "profile").create()
    assert (tmp_path / "profile").stat().st_mode & 0o077 == 0


# ---- folders -------------------------------------------------------------------------------------------

NAMES = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=6)


@given(st.lists(NAMES, min_size=1, max_size=3), st.lists(NAMES, min_size=1, max_size=4))
def test_the_range_of_a_folder_is_what_lies_within_it(folder: list[str], path: list[str]) -> None:
    place, file = "/" + "/".join(folder), "/" + "/".join(path)
    low, high = prefix_range(place)
    db = apsw.Connection(":memory:")
    try:
        for candidate in (file, f"{place}/{path[0]}", place, place + "x", place + "-/y"):
            in_range = db.execute("SELECT ? >= ? AND ? < ?", (candidate, low, candidate, high)).fetchone()
            assert in_range is not None
            assert bool(in_range[0]) == is_within(candidate, place)
    finally:
        db.close()


def test_a_folder_to_follow_is_real_and_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "file.txt").touch()
    monkeypatch.chdir(tmp_path)
    assert checked_folder("link") == checked_folder("real/") == str(tmp_path.resolve() / "real")
    for name, code in (
        ("none", Code.FOLDER_MISSING),
        ("file.txt", Code.FOLDER_IS_FILE),
        ("file.txt/x", Code.FOLDER_MISSING),
    ):
        with pytest.raises(FindlingError) as error:
            checked_folder(name)
        assert error.value.code is code
        assert error.value.params["path"] == str(tmp_path.resolve() / name)


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")
def test_a_walk_finds_regular_files_once_and_leaves_hidden_ones_out(tmp_path: Path) -> None:
    for name in ("a.txt", "sub/b.txt", "sub/deep/c.txt", ".hidden.txt", ".git/d.txt", "~$lock.txt", "e.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "linked.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "broken.txt").symlink_to(tmp_path / "none")
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    found = [file.path for file in walk(str(tmp_path), lambda name: name.endswith(".txt"), lambda *_: None)]
    assert sorted(found) == [str(tmp_path / name) for name in ("a.txt", "linked.txt", "sub/b.txt", "sub/deep/c.txt")]
    assert look(str(tmp_path / "pipe.txt")) is None


def test_a_folder_that_vanishes_is_reported_and_the_walk_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    problems: list[str] = []
    assert list(walk(str(tmp_path / "none"), lambda _: True, lambda path, _: problems.append(path))) == []
    assert problems == [str(tmp_path / "none")]


# ---- models --------------------------------------------------------------------------------------------

SPEC = ModelSpec("m", "MIT", "bert", 8, 16, "mean", "causal", query="Q {text}", document="D {text}")


def test_the_catalogue_names_the_starter_as_its_authors_use_it() -> None:
    spec = load_catalogue()["all-MiniLM-L6-v2"]
    assert (spec.dimension, spec.limit, spec.pooling, spec.attention) == (384, 256, "mean", "bidirectional")
    assert (spec.begin, spec.end, spec.query, spec.document) == ("[CLS]", "[SEP]", "{text}", "{text}")


def test_templates_are_filled_verbatim() -> None:
    assert SPEC.templated("a {text} {b}", "query") == "Q a {text} {b}"
    assert SPEC.templated("a", "document") == "D a"
    assert SPEC.templated("a", "plain") == "a"


@pytest.mark.parametrize(
    "change",
    [
        {"pooling": "cls"}, {"attention": "bidirectional"}, {"begin": "<s>"}, {"end": "</s>"}, {"query": "{text}"},
        {"document": "{text}"}, {"task": "t"}, {"limit": 17},
    ],
)  # fmt: skip
def test_whatever_changes_vectors_changes_the_space(change: dict[str, object]) -> None:
    assert space_key(msgspec.structs.replace(SPEC, **change), "digest", 8, False) != space_key(SPEC, "digest", 8, False)


def test_a_space_is_named_by_content_not_by_name() -> None:
    renamed = msgspec.structs.replace(SPEC, name="other", licence="none")
    assert space_key(renamed, "digest", 8, False) == space_key(SPEC, "digest", 8, False)
    variants = [("digest", 8, False), ("other", 8, False), ("digest", 8, True), ("digest", 4, False)]
    assert len({space_key(SPEC, *variant) for variant in variants}) == 4


def test_an_unknown_model_is_refused_with_those_there_are() -> None:
    with pytest.raises(FindlingError) as error:
        find_model("nothing")
    assert error.value.code is Code.MODEL_UNKNOWN
    assert "all-MiniLM-L6-v2" in str(error.value)


def test_a_model_file_is_looked_at_before_it_is_used(tmp_path: Path) -> None:
    file = tmp_path / "m.gguf"
    for content, code in ((None, Code.MODEL_MISSING), (b"", Code.MODEL_NOT_GGUF), (b"PK\3\4", Code.MODEL_NOT_GGUF)):
        if content is not None:
            file.write_bytes(content)
        with pytest.raises(FindlingError) as error:
            check_file(file)
        assert error.value.code is code
    file.write_bytes(b"GGUF")
    check_file(file)


# ---- passages ------------------------------------------------------------------------------------------


def test_a_passage_is_embedded_with_its_place_in_the_document() -> None:
    assert passage_text("Soak the beans.", "Soup", "Method") == "Soup › Method\nSoak the beans."
    assert passage_text("Soak the beans.", "", "") == "Soak the beans."
    assert passage_text("Soup\n\nSoak the beans.", "Soup", "") == "Soup\n\nSoak the beans."


def test_a_whole_document_is_one_passage() -> None:
    chunks = [Chunk("One.", 0, 4, 1, "A", "en"), Chunk("Zwei.", 6, 11, 2, "B", "de")]
    extraction = Extraction("00", "txt", "T", "de", 11, 2, chunks)
    assert merge_chunks(extraction).chunks == [Chunk("One.\nZwei.", 0, 11, 1, "A", "de")]
    assert merge_chunks(msgspec.structs.replace(extraction, chunks=chunks[:1])).chunks == chunks[:1]


def test_the_printed_contract_makes_a_hit_of_every_copy_within_the_limit() -> None:
    hit = Hit("/a", "T", 2, 0.5, "Text", [(0, 4)], "en", ["words"], "H", "before", "after", ["/b", "/c"])
    result = SearchResult("q", "hybrid", 1.0, [hit, msgspec.structs.replace(hit, path="/d", copies=[])])
    printed = contract_hits(result, 3)
    assert [entry["path"] for entry in printed["hits"]] == ["/a", "/b", "/c"]
    assert printed["hits"][0] == {
        "path": "/a", "member": "", "title": "T", "page": 2, "page_label": "", "score": 0.5, "passage": "Text",
        "spans": [[0, 4]], "language": "en",
        "matched": ["words"], "reason": "", "meaning_span": None, "passages": [], "also_in": ["/b", "/c"],
        "modified": "", "type": "",
    }  # fmt: skip
    assert [entry["path"] for entry in contract_hits(result, 3, 2)["hits"]] == ["/c", "/d"]
