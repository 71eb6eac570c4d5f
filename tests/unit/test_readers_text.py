"""Plain text and Markdown: encodings, names against contents, headings, titles."""

from __future__ import annotations

import codecs
import unicodedata
from hashlib import blake2b
from pathlib import Path

import pytest
from tests.hostile.made import docx, paragraph, pdf

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Document
from findling.documents.content import identify
from findling.documents.formats import DOCX, HTML, IMAGE, MARKDOWN, PDF, TEXT, Format, format_of, is_readable_name
from findling.documents.language import LanguageDetector
from findling.documents.limits import WorkerLimits
from findling.documents.parts import capped
from findling.documents.readers import markdown, text
from findling.documents.reading import extract, load
from findling.documents.title import title_of

GERMAN = "Die Fähre verläßt den Hafen früh. Über die Brücke müssen größere Wägen.\nÄpfel kosten 3 €."
RUSSIAN = "Паром выходит из гавани каждое утро, и на нём везут почту, хлеб и молоко для острова." * 5
JAPANESE = "フェリーは毎朝九時十五分に港を出て、島へ郵便とパンと牛乳を運びます。" * 5


@pytest.mark.parametrize(
    ("written", "codec"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32"),
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "utf-16-le"),
    ],
)
def test_text_is_read_in_any_encoding(written: str, codec: str) -> None:
    data = written.encode(codec)
    assert identify(TEXT, "txt", data) is TEXT
    assert text.read(data, "a.txt").text == written.strip()


def test_text_is_normalised() -> None:
    data = unicodedata.normalize("NFD", "Fähre\r\n\r\n \r\n\r\nzwei\rdrei\x00\x07\x0cvier weich\u00adlich").encode()
    assert text.read(data, "a.txt").text == "Fähre\n\nzwei\ndrei\n\nvier weichlich"


def test_utf8_with_a_broken_character_stays_utf8() -> None:
    data = (RUSSIAN * 3).encode() + b"\xd0"
    assert text.read(data, "a.txt").text.startswith(RUSSIAN.strip())


def test_markdown_has_a_heading_path_and_a_title() -> None:
    source = (
        "---\ntitle: 'Of rivers'\ntags: water\n---\nBefore.\n\n# Rivers #\nBig.\n\n"
        "## The [Spree](http://x) `now`\n\nShort.\n```sh\n# no heading\n```\n\n"
        "Lakes\n=====\nDeep.\n\nWannsee\n---\nWide.\n"
    )
    document = markdown.read(source.encode(), "a.md")
    assert document.title == "Of rivers"
    assert [(block.heading, block.text) for block in document.blocks] == [
        ("", "title: 'Of rivers'\ntags: water"),
        ("", "Before."),
        ("Rivers", "Rivers\n\nBig."),
        ("Rivers › The Spree now", "The Spree now\n\nShort.\n```sh\n# no heading\n```"),
        ("Lakes", "Lakes\n\nDeep."),
        ("Lakes › Wannsee", "Wannsee\n\nWide."),
    ]


def test_a_rule_between_paragraphs_is_no_heading() -> None:
    document = markdown.read(b"One.\n\n---\n\n- a\n---\n", "a.md")
    assert {block.heading for block in document.blocks} == {""}


@pytest.mark.parametrize(
    ("name", "format"),
    [("a.txt", TEXT), ("A.LOG", TEXT), ("x.y.Md", MARKDOWN), ("a.htm", HTML), ("/d.pdf/a.pdf", PDF), ("ä.DOCX", DOCX)],
)
def test_a_suffix_names_the_format(name: str, format: Format) -> None:
    assert format_of(name) is format
    assert is_readable_name(Path(name).name)


@pytest.mark.parametrize(
    "name", ["a", "pdf", ".pdf", "a.pdf.", "a.rar2", "~$letter.docx", "._letter.pdf", "", "a.txt~"]
)
def test_other_names_are_not_read(name: str) -> None:
    assert not is_readable_name(name)


@pytest.mark.parametrize(
    ("named", "data", "format"),
    [
        (TEXT, pdf(["x"]), PDF),
        (TEXT, docx(paragraph("x")), DOCX),
        (MARKDOWN, codecs.BOM_UTF8 + b"\n<!-- x --> <!DOCTYPE HTML><p>x", HTML),
        (HTML, pdf(["x"]), PDF),
        (TEXT, b"see <html> here", TEXT),
        (TEXT, b"%PD", TEXT),
        (TEXT, b"log line\n" + bytes(5000), TEXT),
        (PDF, b"junk\n" + pdf(["x"]), PDF),
        (PDF, docx(paragraph("x")), DOCX),
        (DOCX, pdf(["x"]), PDF),
        (TEXT, b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)), IMAGE),
    ],
)
def test_content_that_is_certain_overrides_the_name(named: Format, data: bytes, format: Format) -> None:
    assert identify(named, "x", data) is format


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("named", "data", "code"),
    [
        (PDF, b"plain text", Code.FORMAT_MISMATCH),
        (DOCX, b"plain text", Code.FORMAT_MISMATCH),
        (DOCX, OLE, Code.FORMAT_MISMATCH),
        (DOCX, OLE + "EncryptedPackage".encode("utf-16-le"), Code.ENCRYPTED),
        (DOCX, docx(paragraph("x"))[:-40], Code.DAMAGED),
        (HTML, bytes(range(256)), Code.FORMAT_MISMATCH),
    ],
)
def test_content_that_belies_its_name_is_refused(named: Format, data: bytes, code: Code) -> None:
    with pytest.raises(FindlingError) as caught:
        identify(named, "sfx", data)
    assert caught.value.code is code
    if code is Code.FORMAT_MISMATCH:
        assert caught.value.params == {"detail": ".sfx"}


def read_file(path: Path, limits: WorkerLimits | None = None) -> object:
    return extract(str(path), limits or WorkerLimits(), LanguageDetector())


def test_a_file_is_extracted_with_digest_language_and_title(tmp_path: Path) -> None:
    path = tmp_path / "faehre.txt"
    path.write_bytes(GERMAN.encode())
    found = extract(str(path), WorkerLimits(), LanguageDetector())
    assert (found.format, found.language, found.characters) == ("txt", "de", len(GERMAN))
    assert found.title == "Die Fähre verläßt den Hafen früh. Über die Brücke müssen größere Wägen."
    assert found.digest == blake2b(GERMAN.encode(), digest_size=20).hexdigest()
    assert [chunk.text for chunk in found.chunks] == [GERMAN]


@pytest.mark.parametrize("data", [b" \n\t\n", b"\xef\xbb\xbf", b"\x00\x00"])
def test_a_file_without_text_says_so(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(FindlingError) as caught:
        read_file(path)
    assert caught.value.code is Code.NO_TEXT


def test_what_cannot_be_opened_is_told_apart(tmp_path: Path) -> None:
    empty, large, folder = tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.txt"
    empty.touch()
    large.write_bytes(b"x" * 1001)
    folder.mkdir()
    for path, code in [
        (empty, Code.FILE_EMPTY),
        (large, Code.FILE_TOO_LARGE),
        (folder, Code.FILE_UNREADABLE),
        (tmp_path / "none.txt", Code.FILE_VANISHED),
        (empty / "below.txt", Code.FILE_VANISHED),
        (Path("/dev/zero"), Code.FILE_UNREADABLE),
    ]:
        with pytest.raises(FindlingError) as caught:
            load(str(path), 1000)
        assert caught.value.code is code, path


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert load(str(tmp_path / "b.txt"), 1000) == b"text"


def test_what_is_beyond_the_cap_is_dropped_and_said(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("A sentence of a long book. " * 1000)
    found = extract(str(path), WorkerLimits(characters=5000), LanguageDetector())
    assert found.characters == 5000
    assert found.chunks[-1].end <= 5000
    assert found.warning is not None
    assert found.warning.code == Code.READ_PARTLY
    assert "5,000 of 2" in found.warning.params["detail"]


def test_the_cap_counts_over_blocks() -> None:
    document = markdown.read(b"# A\n\n" + b"a" * 50 + b"\n# B\n\n" + b"b" * 50, "a.md")
    assert len(capped(document, 70).text) == 70
    assert capped(document, 1000) is document


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("First line\nmore", "First line"),
        ("x" * 121 + "\nmore", ""),
        ("  \n\n Indented ", "Indented"),
    ],
)
def test_text_takes_its_title_from_a_short_first_line(source: str, title: str) -> None:
    assert title_of(text.read(source.encode(), "name.txt")) == title


def test_the_first_heading_is_a_better_title_and_a_declared_one_the_best() -> None:
    document = markdown.read(b"Some text.\n\n# Rivers\n\n## Spree", "a.md")
    assert title_of(document) == "Rivers"
    assert title_of(Document(document.blocks, " Of \n rivers ")) == "Of rivers"


@pytest.mark.parametrize("declared", ["Microsoft Word - letter.doc", "untitled", "letter.indd", "Document1"])
def test_a_title_left_by_a_program_is_none(declared: str) -> None:
    assert title_of(Document((), declared)) == ""
