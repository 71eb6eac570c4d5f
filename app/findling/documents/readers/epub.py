"""EPUB: the chapters in reading order, each read as the web page that it is."""

from __future__ import annotations

import posixpath
from typing import Final
from urllib.parse import unquote
from xml.etree import ElementTree

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, Document, partly
from findling.documents.markup import tree
from findling.documents.packages import opened, pieces
from findling.documents.readers import html

_CHAPTERS: Final = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "image/svg+xml"})
_FONTS: Final = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Ciphers that only keep fonts from being taken out."""


def read(data: bytes, path: str) -> Document:
    """The blocks of all chapters. Raises FindlingError: EXPANSION_LIMIT, ENCRYPTED or DAMAGED."""
    with opened(data) as package:
        container = tree(package, "META-INF/container.xml")
        rootfile = None if container is None else next(container.iter("rootfile"), None)
        book = "" if rootfile is None else rootfile.get("full-path", "")
        root = tree(package, book)
        if root is None:
            raise FindlingError(Code.DAMAGED, detail="its table of files is missing")
        encryption = tree(package, "META-INF/encryption.xml")
        methods = (
            [] if encryption is None else [each.get("Algorithm", "") for each in encryption.iter("EncryptionMethod")]
        )
        if not all(method in _FONTS for method in methods):
            raise FindlingError(Code.ENCRYPTED)
        blocks: list[Block] = []
        failed = 0
        for name in _chapters(root, posixpath.dirname(book)):
            chapter = b"".join(pieces(package, name))
            try:
                blocks += html.read(chapter, name).blocks if chapter else ()
            except FindlingError:
                failed += 1
    title, author = (root.findtext(f".//metadata//{name}") or "" for name in ("title", "creator"))
    warning = partly(f"without {failed} of its chapters") if failed else None
    return Document(tuple(blocks), title.strip(), warning=warning, author=author.strip())


def _chapters(root: ElementTree.Element, folder: str) -> list[str]:
    """The parts of the chapters: those of the reading order, then what else there is."""
    items = {
        item.get("id", ""): posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in root.iter("item")
        if item.get("media-type") in _CHAPTERS and item.get("properties") != "nav"
    }
    ordered = [items[each.get("idref", "")] for each in root.iter("itemref") if each.get("idref", "") in items]
    return list(dict.fromkeys([*ordered, *items.values()]))
