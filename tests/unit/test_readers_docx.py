"""DOCX: every kind of text that a package holds, headings by style, and packages that are traps."""

from __future__ import annotations

import io
import zipfile

import pytest
from tests.hostile import made
from tests.hostile.made import WORD, paragraph

from findling.core.errors import Code, FindlingError
from findling.documents.readers import docx

STYLES = f"""<w:styles {WORD}>
<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:styleId="Outlined"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:styleId="Loop"><w:name w:val="y"/><w:basedOn w:val="Loop"/></w:style>
</w:styles>"""


def blocks(body: str, **parts: str) -> list[tuple[str, str]]:
    document = docx.read(made.docx(body, **parts), "a.docx")
    return [(block.heading, block.text) for block in document.blocks]


def test_headings_are_found_by_style_name_ancestor_and_outline() -> None:
    body = "".join(
        [
            paragraph("Intro."),
            paragraph("Flüsse", "berschrift1"),
            paragraph("Groß.", "Loop"),
            paragraph("Spree", "Outlined"),
            paragraph("Kurz."),
            paragraph("Seen", "Kapitel"),
            '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Wannsee</w:t></w:r></w:p>',
        ]
    )
    assert blocks(body, styles=STYLES) == [
        ("", "Intro."),
        ("Flüsse", "Flüsse\n\nGroß."),
        ("Flüsse › Spree", "Spree\n\nKurz."),
        ("Seen", "Seen"),
        ("Seen › Wannsee", "Wannsee"),
    ]


def test_no_character_is_lost() -> None:
    body = (
        paragraph("AT&T <b> \"q\" 'a' 3 > 2 😀")
        + "<w:p><w:r><w:t>Alpha</w:t><w:tab/><w:t>Beta</w:t><w:br/><w:t>Gam</w:t></w:r><w:r><w:t>ma</w:t>"
        + "<w:noBreakHyphen/><w:t>ray</w:t></w:r></w:p>"
    )
    assert blocks(body) == [("", "AT&T <b> \"q\" 'a' 3 > 2 😀\n\nAlpha\tBeta\nGamma-ray")]


def test_tables_are_read_row_by_row() -> None:
    def cell(text: str) -> str:
        return f"<w:tc>{text}</w:tc>"

    inner = f"<w:tbl><w:tr>{cell(paragraph('inner'))}</w:tr></w:tbl>"
    first = cell(paragraph("a") + paragraph("b")) + cell(paragraph("c"))
    second = cell(inner) + cell("")
    assert blocks(f"<w:tbl><w:tr>{first}</w:tr><w:tr>{second}</w:tr></w:tbl>{paragraph('after')}") == [
        ("", "a b\tc\ninner\t\n\nafter")
    ]


def test_notes_text_boxes_charts_and_insertions_are_read_and_copies_and_deletions_not() -> None:
    box = f"<w:txbxContent>{paragraph('in the box')}</w:txbxContent>"
    markup = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    body = (
        f"<w:p><w:r><mc:AlternateContent {markup}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent><w:t>anchor</w:t></w:r></w:p>"
        "<w:p><w:ins><w:r><w:t>new </w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText><w:t>text</w:t></w:r></w:p>"
    )
    chart = (
        '<c:c xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:strCache><c:pt><c:v>March</c:v></c:pt>'
        "<c:pt><c:v>April</c:v></c:pt></c:strCache><c:numCache><c:v>17</c:v></c:numCache></c:c>"
    )
    notes = f"<w:footnotes {WORD}><w:footnote>{paragraph('a note')}</w:footnote></w:footnotes>"
    found = blocks(body, **{"footnotes": notes, "charts/chart1": chart})
    assert found == [("", "in the box\n\nanchor\n\nnew text"), ("", "a note"), ("", "March April")]


def test_the_declared_title_wins_over_the_style() -> None:
    body = paragraph("Of rivers", "Title") + paragraph("Text.")
    assert docx.read(made.docx(body), "a.docx").title == "Of rivers"
    assert docx.read(made.docx(body, title="Rivers & lakes"), "a.docx").title == "Rivers & lakes"


def refusal(data: bytes) -> Code:
    with pytest.raises(FindlingError) as caught:
        docx.read(data, "a.docx")
    return caught.value.code


def test_a_package_that_unpacks_out_of_proportion_is_left_unread() -> None:
    bomb = made.zip_bomb_docx(megabytes=200)
    assert len(bomb) < 300_000
    assert refusal(bomb) is Code.EXPANSION_LIMIT


def test_a_package_of_countless_parts_is_left_unread() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for number in range(20_001):
            package.writestr(f"{number}", b"")
    assert refusal(buffer.getvalue()) is Code.EXPANSION_LIMIT


def test_broken_xml_and_broken_zips_are_damage() -> None:
    assert refusal(made.docx("<w:p>")) is Code.DAMAGED
    assert refusal(made.docx(paragraph("x"))[:-30]) is Code.DAMAGED
    whole = bytearray(made.docx(paragraph("some text " * 500)))
    whole[whole.find(b"word/document.xml") + 40] ^= 0xFF
    assert refusal(bytes(whole)) is Code.DAMAGED


def test_entities_do_not_multiply() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    body = "<w:p><w:r><w:t>&j;</w:t></w:r></w:p>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("word/document.xml", f"{bomb}]><w:document {WORD}>{body}</w:document>")
    assert refusal(buffer.getvalue()) is Code.DAMAGED


NUMBERING = """<w:numbering {word}><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="8"><w:abstractNumId w:val="0"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
</w:numbering>"""


def test_items_of_lists_carry_their_numbers() -> None:
    def item(text: str, level: int, list: int = 7) -> str:
        place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>'
        return f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"

    items = [("a", 0), ("b", 1), ("c", 1), ("d", 2), ("e", 0), ("f", 1), ("g", 0, 8), ("h", 0, 99)]
    body = "".join(item(*each) for each in items)  # type: ignore[arg-type]
    document = docx.read(made.docx(body, numbering=NUMBERING.format(word=made.WORD)), "a.docx")
    assert document.text.split("\n\n") == ["I. a", "I.1) b", "I.2) c", "d", "II. e", "II.1) f", "IV. g", "h"]


def test_pictures_are_found_by_their_descriptions() -> None:
    namespace = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    pictures = "".join(
        f'<w:r><wp:docPr {namespace} name="x" descr="{description}"/></w:r>'
        for description in ("A ferry at dusk", "C:\\Users\\ada\\harbour.jpg")
    )
    assert docx.read(made.docx(f"<w:p>{pictures}</w:p>"), "a.docx").text == "A ferry at dusk  harbour.jpg"
