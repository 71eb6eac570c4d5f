"""RTF, mail, calendars, tables, markup, subtitles and code: the text that a person would read, with its place."""

from __future__ import annotations

import json
from base64 import b64encode

import pytest

from findling.documents.blocks import Document
from findling.documents.formats import FORMATS, Format
from findling.documents.limits import WorkerLimits
from findling.documents.parts import Budget, Part


def part_of(name: str, data: bytes | str) -> Part:
    part = Budget(WorkerLimits()).read(name, data if isinstance(data, bytes) else data.encode())
    assert part.error is None
    return part


def read(name: str, data: bytes | str) -> Document:
    document = part_of(name, data).document
    assert document is not None
    return document


def headed(document: Document) -> list[tuple[str, str]]:
    return [(block.heading, block.text) for block in document.blocks]


@pytest.mark.parametrize("format", FORMATS, ids=lambda each: each.name)
def test_every_format_of_the_table_has_its_reader(format: Format) -> None:
    assert callable(format.load())


def test_suffixes_are_named_once_and_lower_case() -> None:
    suffixes = [suffix for format in FORMATS for suffix in format.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix == suffix.lower() and not suffix.startswith(".") for suffix in suffixes)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (rb"Caf\'e9 {\b bold} \{braces\}\par next", "Café bold {braces}\n\nnext"),
        (rb"{\uc1 \u220?\u8364?}", "Ü€"),
        (rb"\u-10187?\u-8912?", "𝔰"),
        (
            rb"{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset128 Gothic;}}{\f0\'cf\'f0\'e8}{\f1\'93\'8c\'8b\'9e}",
            "При東京",
        ),
        (rb"{\info{\title T}}{\*\generator secret}{\pict 00ff}shown", "shown"),
        (rb'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}', "link"),
        (rb"a{\v hidden}b\~c\_d", "ab c-d"),
        (rb"a\bin3 {{{b", "ab"),
        (rb"one\line two\tab three", "one\ntwo\tthree"),
        (b"a}}}b", "ab"),
    ],
)
def test_rtf_is_read_as_it_is_shown(written: bytes, text: str) -> None:
    assert read("a.rtf", rb"{\rtf1\ansi\ansicpg1252 " + written + b"}").text.replace("\u00a0", " ") == text


def test_rtf_has_headings_title_and_author() -> None:
    document = read("a.rtf", rb"{\rtf1{\info{\title T}{\author A}}{\pard\outlinelevel0 One\par}{\pard text\par}}")
    assert headed(document) == [("One", "One\n\ntext")]
    assert (document.title, document.author) == ("T", "A")


def test_rtf_nested_without_end_is_broken_and_not_a_crash() -> None:
    part = Budget(WorkerLimits()).read("a.rtf", b"{\\rtf1" + b"{" * 100_000)
    assert part.error is not None


MAIL = b"""\
From: =?utf-8?q?J=C3=BCrgen?= <j@example.org>
To: ada@example.org
Date: Mon, 1 Jun 2009 10:00:00 +0200
Subject: =?koi8-r?b?%s?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: multipart/alternative; boundary=c

--c
Content-Type: text/plain; charset=iso-8859-2
Content-Transfer-Encoding: quoted-printable

=A3=F3d=BC at nine.
--c
Content-Type: text/html

<p>HTML of the same</p>
--c--
--b
Content-Type: text/csv; name="prices.csv"
Content-Disposition: attachment; filename="prices.csv"

Fruit;Price
Apple;3
--b
Content-Type: message/rfc822

Subject: Inner
From: b@example.org

The inner text.
--b--
""" % b64encode("Паром".encode("koi8-r"))


def test_a_message_has_its_headers_its_text_and_its_attachments() -> None:
    part = part_of("a.eml", MAIL)
    document = part.document
    assert document is not None
    assert (document.title, document.author) == ("Паром", "Jürgen <j@example.org>")
    assert headed(document) == [
        (
            "Паром",
            "From: Jürgen <j@example.org>\nTo: ada@example.org\nDate: 2009-06-01 10:00\nSubject: Паром",
        ),
        ("Паром", "Łódź at nine."),
    ]
    assert [(each.name, each.format.name) for each in part.parts] == [("prices.csv", "csv"), ("Inner", "eml")]
    assert "The inner text." in (part.parts[1].document or document).text
    assert part_of("a.txt", MAIL).format.name == "eml"


def test_a_message_without_plain_text_is_its_html() -> None:
    document = read("a.eml", "Subject: x\nContent-Type: text/html; charset=utf-8\n\n<h1>Größe</h1><p>words")
    assert [block.text for block in document.blocks][1:] == ["Größe", "words"]


def test_a_mailbox_is_one_document_a_message() -> None:
    one = "From a@b Mon Jun 01 10:00:00 2009\nSubject: First\n\nHello\n>From here on.\n\n"
    two = "From a@b Mon Jun 01 11:00:00 2009\nSubject: Second\n\nBye\n"
    part = part_of("inbox.mbox", one + two)
    assert [each.name for each in part.parts] == ["1. First", "2. Second"]
    assert [each.document and each.document.blocks[-1].text for each in part.parts] == ["Hello\nFrom here on.", "Bye"]
    assert part_of("inbox.txt", one + two).format.name == "mbox"


def test_a_web_archive_is_its_page() -> None:
    page = (
        "Subject: Saved\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
        "Content-Type: text/html; charset=utf-8\n\n<h1>Ferries</h1><p>At nine.</p>\n--b\nContent-Type: image/png\n"
        "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n"
    )
    assert headed(read("a.mhtml", page))[1:] == [("Ferries", "Ferries"), ("Ferries", "At nine.")]


@pytest.mark.parametrize("text", ["a;b\nÄ;2\n", "a\tb\nÄ\t2\n", "a,b\r\nÄ,2\r\n", "sep=|\na|b\nÄ|2\n", 'a,b\n"Ä",2\n'])
def test_tables_are_cut_at_their_own_delimiter(text: str) -> None:
    assert headed(read("a.csv", text)) == [("rows 1–2", "a\tb\nÄ\t2")]


def test_json_is_a_line_a_value_and_lines_of_json_too() -> None:
    assert read("a.json", '{"a": {"b": "\\u00c4", "c": [1, 2]}, "d": [{"e": true}], "f": null}').text == (
        "a:\nb: Ä\nc: 1, 2\nd:\ne: True"
    )
    assert read("a.jsonl", '{"a": 1}\n{"a": 2}\n').text == "a: 1\n\na: 2"
    assert read("a.json", "{no json").text == "{no json"
    assert read("a.json", "[" * 100_000).text.startswith("[[[")


def test_a_notebook_is_its_cells() -> None:
    cells = [
        {"cell_type": "markdown", "source": ["# Ferries\n", "text"]},
        {"cell_type": "code", "source": "print(1)", "outputs": [{"text": ["one\n"]}]},
    ]
    document = read("a.ipynb", json.dumps({"cells": cells}))
    assert [block.heading for block in document.blocks] == ["Ferries"]
    assert "print(1)" in document.text
    assert "one" in document.text


def test_calendars_and_cards_are_a_block_an_entry() -> None:
    event = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Ferry\\, early\r\nDTSTART:20240501T090000Z\r\n"
    event += "DESCRIPTION:To the\r\n  island\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    expected = [("Ferry, early", "Summary: Ferry, early\nDtstart: 2024-05-01 09:00\nDescription: To the island")]
    assert headed(read("a.ics", event)) == expected
    card = "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen\nTEL;CELL:123\nEND:VCARD\n"
    assert headed(read("a.vcf", card)) == [("Jürgen", "Fn: Jürgen\nTel: 123")]


def test_subtitles_stand_under_their_minute() -> None:
    srt = "1\n00:00:05,000 --> 00:00:07,000\n<i>Hello</i>\nthere\n\n2\n01:02:03,500 --> 01:02:05,000\nBye\n"
    expected = [("0:00:00", "Hello\nthere"), ("1:02:00", "Bye")]
    assert headed(read("a.srt", srt)) == expected
    assert headed(read("a.vtt", "WEBVTT\n\n00:05.000 --> 00:07.000\nHello\n")) == [("0:00:00", "Hello")]
    ass = "Dialogue: 0,0:00:05.00,0:00:07.00,Default,,0,0,0,,{\\b1}Hello,\\Nthere\n"
    assert headed(read("a.ass", ass)) == [("0:00:00", "Hello, there")]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.rst", "Ferries\n=======\n\nAt nine.\n\nWinter\n------\n\nNone.\n"),
        ("a.org", "* Ferries\nAt nine.\n** TODO Winter :cold:\nNone.\n"),
        ("a.adoc", "= Ferries\n\nAt nine.\n\n== Winter\n\nNone.\n"),
        (
            "a.tex",
            "\\documentclass{a}\n\\begin{document}\\section{Ferries}\nAt nine. % never\n\\subsection{Winter}None."
            "\\end{document}",
        ),
        ("a.md", "# Ferries\n\nAt nine.\n\n## Winter\n\nNone.\n"),
    ],
)
def test_marked_text_stands_under_its_headings(name: str, text: str) -> None:
    document = read(name, text)
    assert [block.heading for block in document.blocks] == ["Ferries", "Ferries › Winter"]
    assert document.blocks[0].text.split() == ["Ferries", "At", "nine."]
    assert document.blocks[1].text.split() == ["Winter", "None."]


def test_latex_is_read_as_it_is_printed() -> None:
    text = (
        "\\title{Gr\\\"o{\\ss}e}\\begin{document}50\\,\\% of \\emph{caf\\'e}s --- \\cite{x}d\\'{e}j\\`a\\end{document}"
    )
    document = read("a.tex", text)
    assert document.title == "Größe"
    assert "% of cafés — déjà" in document.text


def test_code_is_cut_at_its_symbols() -> None:
    document = read("a.py", "import os\n\nclass Ferry:\n    def leave(self):\n        pass\n\ndef main():\n    pass\n")
    assert [heading for heading, _ in headed(document)] == ["", "Ferry", "Ferry › leave", "main"]
    assert document.text.startswith("import os")


def test_markup_is_a_line_an_element() -> None:
    document = read("a.xml", "<?xml version='1.0'?><r><a href='the link'>Hello <b>bold</b> words</a><p>x</p></r>")
    assert document.text == "the link\nHello bold words\nx"
    assert read("a.xml", "<broken><xml>").text == "<broken><xml>"


def test_a_book_in_markup_has_chapters_a_title_and_an_author() -> None:
    book = (
        "<FictionBook><description><title-info><author><first-name>Ada</first-name><last-name>L</last-name></author>"
        "<book-title>Ferries</book-title></title-info></description><body><section><title><p>One</p></title>"
        "<p>Text.</p></section></body><binary>AAAA</binary></FictionBook>"
    )
    document = read("a.fb2", book)
    assert (document.title, document.author) == ("Ferries", "Ada L")
    assert ("One", "One\nText.") in headed(document)
    assert "AAAA" not in document.text


def test_entities_do_not_explode() -> None:
    entities = "".join(f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "lol">{entities}]><r>&e11;</r>'
    assert len(read("a.xml", bomb).text) < 10_000_000
