"""HTML: text and headings out, furniture and hostile nesting not."""

from __future__ import annotations

import pytest

from findling.core.errors import Code, FindlingError
from findling.documents.readers import html


def test_blocks_stand_under_their_headings() -> None:
    document = html.read(
        b"""<!DOCTYPE html><html><head><title>On &amp; off</title><style>p {}</style></head><body>
        <nav>Home | About</nav><header><h1>Rivers</h1><p>By K.</p></header>
        <p>They <b>fl</b>ow
        down.<br>Always.</p><script>var x = "no";</script>
        <h2>Spr<i>ee</i></h2><div>Short.<div>Inner</div>tail</div>
        <ul><li>one</li><li>two</li></ul>
        <table><tr><td>a</td><td>b</td></tr><tr><td><b>c</b></td><td>d</td></tr></table>
        <pre>x  = 1
  y</pre><aside>Advert</aside><footer>Imprint</footer><template>tpl</template><!-- comment -->
        </body></html>""",
        "a.html",
    )
    assert document.title == "On & off"
    assert [(block.heading, block.text) for block in document.blocks] == [
        ("Rivers", "Rivers"),
        ("Rivers", "By K."),
        ("Rivers", "They flow down.\nAlways."),
        ("Rivers › Spree", "Spree"),
        ("Rivers › Spree", "Short."),
        ("Rivers › Spree", "Inner"),
        ("Rivers › Spree", "tail"),
        ("Rivers › Spree", "one\ntwo"),
        ("Rivers › Spree", "a\tb\nc\td"),
        ("Rivers › Spree", "x  = 1\ny"),
    ]


def test_a_page_made_of_furniture_only_is_read_all_the_same() -> None:
    assert html.read(b"<body><header><p>All there is</p></header></body>", "a.html").text == "All there is"


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        (b"<meta charset=windows-1251>", "cp1251"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        (b"<meta charset='euc-kr'>", "utf-8"),  # the declaration is wrong
        (b'<?xml version="1.0" encoding="utf-8"?>', "utf-8"),
        (b"<meta charset=utf-8>", "utf-16"),
        (b"<meta charset=unicode_escape>", "utf-8"),
        (b"", "utf-8"),
    ],
)
def test_the_declared_encoding_is_honoured_where_it_is_true(head: bytes, codec: str) -> None:
    words = "<p>Паром выходит из гавани</p>"
    data = words.encode(codec) if codec == "utf-16" else head + words.encode(codec)
    assert html.read(data, "a.html").text == "Паром выходит из гавани"


@pytest.mark.parametrize("unit", [b"<div>", b"<b><div></b>", b"<div></i>", b"<span><table><tr><td>", b"<DIV\n"])
def test_a_million_open_elements_are_refused_at_once(unit: bytes) -> None:
    with pytest.raises(FindlingError) as caught:
        html.read(unit * 1_000_000, "a.html")
    assert caught.value.code is Code.DAMAGED


def test_unclosed_paragraphs_and_cells_are_not_depth() -> None:
    page = b"<p>one<li>two<tr><td>x<br>" * 5000 + b"<div>a</div>" * 5000
    assert html.depth(page.decode()) == 1
    assert html.read(page, "a.html").text.startswith("one")


def test_a_deep_but_possible_page_is_read() -> None:
    depth = 1500
    assert html.read(b"<div>" * depth + b"core" + b"</div>" * depth, "a.html").text == "core"
