"""DOCX: body, tables, text boxes, notes, comments, charts and diagrams, under the headings of the styles.

Read with the standard library's expat. kreuzberg 4.10 silently drops `&`, `<` and tabs from DOCX
(xberg-io/xberg#1242 and #1377, mended only in its successor) and charts; python-docx leaves out notes and text boxes.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree

from findling.core.errors import Code, FindlingError
from findling.documents import markup
from findling.documents.blocks import Block, Document, clean
from findling.documents.numbering import Numbering
from findling.documents.packages import embedded, opened, pieces
from findling.documents.wordprocessing import BODY_LEVEL, TITLE_LEVEL, WORD_NAMESPACES, TextWalk

MAIN_PART: Final = re.compile(r"word/document\d*\.xml")
"""Word Online names it document2.xml now and then."""
_AFTERWARDS: Final = re.compile(
    r"word/(?:(?:footnotes|endnotes|comments)\.xml|charts/chart\d*\.xml|diagrams/data\d*\.xml)"
)
_RELATIONS: Final = re.compile(r"word/_rels/[^/]*\.rels")
_PARTS_ELSEWHERE: Final = ("/attachedTemplate", "/subDocument")
_HEADING_NAME: Final = re.compile(r"heading (\d)", re.IGNORECASE)
_DEEPEST_STYLE: Final = 20
"""Styles followed from one to the next that it is based on; a broken file may have a circle."""


def read(data: bytes, path: str) -> Document:
    """One block a section. Raises FindlingError: EXPANSION_LIMIT, ENCRYPTED or DAMAGED."""
    with opened(data) as package:
        names = package.namelist()
        main = next((name for name in names if MAIN_PART.fullmatch(name)), None)
        if main is None:
            raise FindlingError(Code.DAMAGED, detail="its main part is missing")
        walk = TextWalk(_heading_levels(package), Numbering(markup.tree(package, "word/numbering.xml")))
        for name in (main, *filter(_AFTERWARDS.fullmatch, names)):
            walk.read(pieces(package, name))
        title, author = markup.core_properties(package)
        blocks = walk.blocks() + tuple(_elsewhere(package, names))
    return Document(
        blocks, clean(title) or walk.title, author=clean(author), members=embedded(data, "word/embeddings/")
    )


def _elsewhere(package: zipfile.ZipFile, names: list[str]) -> Iterator[Block]:
    """Where the template and the parts of the document lie, if that is elsewhere."""
    parts = [root for name in filter(_RELATIONS.fullmatch, names) if (root := markup.tree(package, name)) is not None]
    targets = [
        each.get("Target", "")
        for root in parts
        for each in root.iter("Relationship")
        if each.get("Type", "").endswith(_PARTS_ELSEWHERE) and each.get("TargetMode") == "External"
    ]
    if targets:
        yield Block("\n".join(targets))


def _heading_levels(package: zipfile.ZipFile) -> dict[str, int]:
    """The outline level, from 1, of each paragraph style that has one. Ids are localised: the names decide."""
    levels = {f"Heading{level}": level for level in range(1, 10)} | {"Title": TITLE_LEVEL}
    parents: dict[str, str] = {}
    root = _tree(package, "word/styles.xml")
    for word in WORD_NAMESPACES:
        for style in () if root is None else root.iter(f"{{{word}}}style"):
            id = style.get(f"{{{word}}}styleId", "")
            name, outline = _setting(style, word, "name"), _setting(style, word, "pPr", "outlineLvl")
            parents[id] = _setting(style, word, "basedOn")
            if heading := _HEADING_NAME.fullmatch(name):
                levels[id] = int(heading[1])
            elif name.lower() == "title":
                levels[id] = TITLE_LEVEL
            elif outline.isdecimal() and int(outline) < BODY_LEVEL:
                levels[id] = int(outline) + 1
    for id in parents:
        ancestor = id
        for _ in range(_DEEPEST_STYLE):
            if ancestor in levels:
                levels[id] = levels[ancestor]
                break
            ancestor = parents.get(ancestor, "")
    return levels


def _setting(style: ElementTree.Element, word: str, *steps: str) -> str:
    found = style.find("/".join(f"{{{word}}}{step}" for step in steps))
    return "" if found is None else found.get(f"{{{word}}}val", "")


def _tree(package: zipfile.ZipFile, name: str) -> ElementTree.Element | None:
    """A small part as a tree; None where it is missing or broken, for neither titles nor styles are worth the file."""
    try:
        return ElementTree.fromstring(b"".join(pieces(package, name)))
    except ElementTree.ParseError:
        return None
