"""Chunks hold the whole text, in whole sentences, within their budget, page and heading."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from findling.core.reading import Chunk
from findling.core.scripts import estimated_tokens, tokens_before
from findling.documents.blocks import Block, Document, HeadingPath
from findling.documents.chunking import MAX_TOKENS, chunks
from findling.documents.language import LanguageDetector, majority
from findling.documents.sentences import sentence_ends

SENTENCE = "The ferry leaves the harbour of Kappeln at a quarter past nine every morning. "  # 20 tokens


def chunked(text: str) -> list[Chunk]:
    return chunks(Document((Block(text),)), lambda _: "")


def sentences(text: str) -> list[str]:
    ends = sentence_ends(text)
    return [text[start:end].strip() for start, end in zip([0, *ends], ends, strict=False) if text[start:end].strip()]


pieces = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            SENTENCE,
            SENTENCE * 20,
            "x" * 3000,
            "word " * 500,
            "line without an end\n" * 80,
            "\n\n",
            "😀👩‍👩‍👧 done. ",
            "𝒜𝓁𝓁 astral. " * 90,
            "吾輩は猫である。名前はまだ無い。" * 30,
            "ประเทศไทยรวมเลือดเนื้อชาติเชื้อไทย" * 30,
            "नमस्ते। आप कैसे हैं? ",
            "é" * 2000,
            " " * 1500,
        ]
    ),
)
documents = st.lists(
    st.builds(
        Block,
        st.lists(pieces, max_size=4).map("".join),
        st.sampled_from([None, 1, 2]),
        st.sampled_from(["", "A", "A › B", "C"]),
    ),
    max_size=6,
).map(lambda blocks: Document(tuple(blocks)))


@given(documents)
@settings(max_examples=300, deadline=None)
def test_chunks_hold_all_text_but_whitespace_in_order_within_the_budget(document: Document) -> None:
    text = document.text
    position = 0
    for chunk in chunks(document, lambda _: ""):
        assert chunk.text == text[chunk.start : chunk.end]
        assert chunk.text == chunk.text.strip() != ""
        assert text[position : chunk.start].strip() == ""
        assert estimated_tokens(chunk.text) <= MAX_TOKENS + 1e-6
        position = chunk.end
    assert text[position:].strip() == ""


@given(documents)
@settings(max_examples=100, deadline=None)
def test_a_chunk_never_crosses_a_page(document: Document) -> None:
    spans = []
    position = 0
    for block in document.blocks:
        spans.append((position, position + len(block.text), block.page))
        position += len(block.text) + 2
    for chunk in chunks(document, lambda _: ""):
        pages = {page for start, end, page in spans if start < chunk.end and end > chunk.start}
        assert pages == {chunk.page}


def test_sentences_stay_whole_where_they_fit() -> None:
    text = " ".join(f"Sentence number {n} is about {n * 7} boats in the harbour." for n in range(200))
    found = chunked(text)
    assert len(found) > 5
    assert [s for chunk in found for s in sentences(chunk.text)] == sentences(text)


def test_long_text_fills_its_chunks() -> None:
    sizes = [estimated_tokens(chunk.text) for chunk in chunked(SENTENCE * 500)]
    assert all(180 <= size <= MAX_TOKENS for size in sizes)


def test_a_text_just_over_the_budget_is_halved_not_left_with_a_tail() -> None:
    first, second = (estimated_tokens(chunk.text) for chunk in chunked(SENTENCE * 13))
    assert first + second > MAX_TOKENS
    assert min(first, second) > 100


def test_chunks_rather_end_with_a_paragraph() -> None:
    paragraph = (SENTENCE * 9).strip()
    found = chunked("\n\n".join([paragraph] * 4))
    assert [chunk.text for chunk in found] == [paragraph] * 4


def test_an_overlong_sentence_is_cut_between_words() -> None:
    words = [f"word{n}" for n in range(2000)]
    found = chunked(" ".join(words))
    assert [word for chunk in found for word in chunk.text.split()] == words
    assert len(found) < 28


def test_text_without_capitals_is_cut_where_its_writer_ended_sentences() -> None:
    found = chunked("the boundary layer grows along the plate . it is thin at its leading edge . " * 100)
    assert len(found) > 5
    assert all(chunk.text.endswith(".") for chunk in found)


def test_an_overlong_sentence_is_cut_at_its_line_ends_first() -> None:
    lines = [f"2024-05-{n % 28 + 1:02d} 10:00 INFO request {n} served" for n in range(300)]
    found = chunked("\n".join(lines))
    assert [line for chunk in found for line in chunk.text.split("\n")] == lines


def test_thai_without_spaces_is_cut_between_words() -> None:
    text = "ภาษาไทยเป็นภาษาที่สวยงาม" * 60
    found = chunked(text)
    assert len(found) > 1
    assert all(chunk.text.startswith(("ภาษา", "ไทย", "เป็น", "ที่", "สวยงาม")) for chunk in found)


def test_a_megabyte_of_thai_without_a_space_takes_no_square_time() -> None:
    start = time.perf_counter()
    found = chunked("ภาษาไทยเป็นภาษาที่สวยงาม" * 40_000)
    assert time.perf_counter() - start < 10
    assert sum(len(chunk.text) for chunk in found) == 24 * 40_000


def test_spans_count_code_points_beyond_the_basic_plane() -> None:
    text = "Eins 😀. Zwei 𝒵𝓌. Drei."
    assert [text[start:end] for start, end in zip([0, 8, 17], sentence_ends(text), strict=True)] == [
        "Eins 😀. ",
        "Zwei 𝒵𝓌. ",
        "Drei.",
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("你好。我是誰？好的！", 3),
        ("नमस्ते। आप कैसे हैं?", 2),
        ("مرحبا. كيف حالك؟ جيد.", 3),
        ("A line\nwrapped by hand. Another.", 2),
        ("One\n\nTwo", 2),
    ],
)
def test_sentences_end_as_their_script_has_it(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_headings_are_not_mixed_but_an_introducing_one_goes_with_its_first_section() -> None:
    document = Document(
        (
            Block("Rivers", heading="Rivers"),
            Block("Spree\n\nIt is short.", heading="Rivers › Spree"),
            Block("Lakes", heading="Lakes"),
        )
    )
    assert [(chunk.text, chunk.heading) for chunk in chunks(document, lambda _: "")] == [
        ("Rivers\n\nSpree\n\nIt is short.", "Rivers › Spree"),
        ("Lakes", "Lakes"),
    ]


def test_a_heading_path_leaves_deeper_headings() -> None:
    path = HeadingPath()
    assert path.enter(1, "A") == "A"
    assert path.enter(3, "B") == "A › B"
    assert path.enter(2, "C") == "A › C"
    assert path.enter(1, "D › E") == "D > E"


@given(st.text(max_size=200), st.integers(0, 200))
def test_tokens_of_parts_sum_up_to_those_of_the_whole(text: str, cut: int) -> None:
    cut = min(cut, len(text))
    before, whole = tokens_before(text, [cut, len(text)])
    assert 0 <= before <= whole == pytest.approx(estimated_tokens(text))
    if len(text) < 24:  # longer runs of letters are taken for addresses, and cost more
        assert whole == pytest.approx(sum(map(estimated_tokens, text)))
        assert before == pytest.approx(estimated_tokens(text[:cut]))


def test_scripts_that_models_know_little_of_are_cut_shorter() -> None:
    sizes = {letter: len(chunked(f"{letter * 6} " * 1000)[0].text) for letter in "aбअบกሀ"}
    assert sizes["a"] > sizes["б"] > sizes["अ"] > sizes["ሀ"]
    assert estimated_tokens("0123456789") == estimated_tokens("abcd efghi" * 2) == 5.0
    assert estimated_tokens("abcdefghij" * 4) == 20.0
    assert len(chunked("abcdefghij" * 1000)[0].text) <= 500


def test_english_is_cut_at_ten_megabytes_a_second() -> None:
    text = "\n\n".join([SENTENCE * 12] * 2000)
    best = min(_seconds(text) for _ in range(3))
    assert len(text) / best > 10e6


def _seconds(text: str) -> float:
    start = time.process_time()
    chunked(text)
    return time.process_time() - start


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ferry leaves the harbour at a quarter past nine every morning."),
        ("de", "Die Fähre verlässt den Hafen jeden Morgen um Viertel nach neun."),
        ("fr", "Le bac quitte le port tous les matins à neuf heures et quart."),
        ("ru", "Паром выходит из гавани каждое утро в четверть десятого."),
        ("uk", "Пором виходить із гавані щоранку о чверть на десяту."),
        ("ja", "フェリーは毎朝九時十五分に港を出ます。"),
        ("zh", "渡輪每天早上九點一刻離開港口，開往對岸的小鎮。"),
        ("ko", "연락선은 매일 아침 9시 15분에 항구를 떠난다."),
        ("th", "เรือข้ามฟากออกจากท่าทุกเช้าเวลาเก้าโมงสิบห้านาที"),
        ("el", "Το πλοίο φεύγει κάθε πρωί στις εννέα και τέταρτο."),
        ("he", "המעבורת יוצאת מהנמל בכל בוקר בתשע ורבע."),
        ("ar", "تغادر العبارة الميناء كل صباح في التاسعة والربع."),
        ("fa", "کشتی هر روز صبح ساعت نه و ربع بندر را ترک می‌کند."),
        ("", "x"),
        ("", "12 + 30 = 42"),
        ("", ""),
    ],
)
def test_language_of_a_passage(language: str, text: str, detector: LanguageDetector) -> None:
    assert detector.detect(text) == language


@pytest.fixture(scope="module")
def detector() -> LanguageDetector:
    return LanguageDetector()


def test_language_of_a_document_is_that_of_most_characters() -> None:
    assert majority([("de", 10), ("en", 30), ("de", 25), ("", 99)]) == "de"
    assert majority([("", 5)]) == ""
