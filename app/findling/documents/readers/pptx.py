"""PPTX: each slide a page under its title, with its tables, charts, diagrams, notes and comments."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, Document, HeadingPath
from findling.documents.drawing import Shape, shapes
from findling.documents.markup import core_properties, related, tree
from findling.documents.packages import embedded, opened

_PRESENTATION: Final = "ppt/presentation.xml"
_SLIDE: Final = re.compile(r"ppt/slides/slide(\d+)\.xml")
_WITH_SLIDE: Final = re.compile(r"ppt/(?:charts/chart|diagrams/data|notesSlides/|comments/)[^/]*\.xml")
_MASTERS: Final = re.compile(r"ppt/slideMasters/slideMaster\d+\.xml")
_FOOTERS: Final = frozenset({"ftr", "hdr"})


def read(data: bytes, path: str) -> Document:
    """One block a slide. Raises FindlingError: EXPANSION_LIMIT, ENCRYPTED or DAMAGED."""
    with opened(data) as package:
        slides = _slides(package)
        if not slides:
            raise FindlingError(Code.DAMAGED, detail="it has no slides")
        blocks = [block for page, slide in enumerate(slides, 1) for block in _blocks(package, slide, page)]
        footers = [
            shape.text
            for name in filter(_MASTERS.fullmatch, package.namelist())
            for shape in shapes(package, name)
            if shape.kind in _FOOTERS
        ]
        blocks += [Block(text) for text in dict.fromkeys(footers) if all(text not in block.text for block in blocks)]
        title, author = core_properties(package)
    return Document(tuple(blocks), title, len(slides), author=author, members=embedded(data, "ppt/embeddings/"))


def _slides(package: zipfile.ZipFile) -> list[str]:
    """The parts of the slides in the order in which they are shown."""
    names = set(package.namelist())
    targets = related(package, _PRESENTATION)
    root = tree(package, _PRESENTATION)
    shown = [targets.get(each.get("id", ""), "") for each in (() if root is None else root.iter("sldId"))]
    listed = [name for name in dict.fromkeys(shown) if name in names]
    numbered = sorted((int(match[1]), name) for name in names if (match := _SLIDE.fullmatch(name)))
    return listed + [name for _, name in numbered if name not in listed]


def _blocks(package: zipfile.ZipFile, slide: str, page: int) -> Iterator[Block]:
    names = set(package.namelist())
    found: list[Shape] = shapes(package, slide)
    for part in related(package, slide).values():
        if part in names and _WITH_SLIDE.fullmatch(part):
            found += shapes(package, part)
    heading = next((HeadingPath().enter(1, shape.text) for shape in found if shape.is_title), "")
    found.sort(key=lambda shape: not shape.is_title)
    if text := "\n\n".join(shape.text for shape in found):
        yield Block(text, page, heading)
