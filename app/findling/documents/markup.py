"""XML walked by expat: no tree is ever built, nothing outside the file is fetched, and entities cannot explode."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from typing import Final, Protocol
from xml.etree import ElementTree
from xml.parsers import expat

from findling.core.errors import Code, FindlingError
from findling.documents.packages import pieces

DEEPEST: Final = 5000
"""Open elements above which a file is refused."""


class Handler(Protocol):
    """What is told of the elements of a file. Names are local: without their namespace."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """It ends."""

    def text(self, text: str) -> None:
        """Characters within the innermost open element."""


def walk(parts: Iterable[bytes], handler: Handler) -> None:
    """Tell `handler` of a whole file. Raises FindlingError(DAMAGED)."""
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise FindlingError(Code.DAMAGED, detail="its elements are nested too deeply")
        handler.start(local(name), {local(key): value for key, value in attributes.items()} if attributes else {})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        handler.end(local(name))

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handler.text
    try:
        for part in parts:
            parser.Parse(part)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise FindlingError(Code.DAMAGED, detail=f"its text is broken XML: {error}") from error


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(" ")[2]


def tree(package: zipfile.ZipFile, name: str) -> ElementTree.Element | None:
    """A small part of a package, without namespaces; None where it is missing or broken."""
    try:
        root = ElementTree.fromstring(b"".join(pieces(package, name)))
    except (ElementTree.ParseError, ValueError, LookupError):
        return None
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        if element.attrib:
            element.attrib = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
    return root


def related(package: zipfile.ZipFile, part: str) -> dict[str, str]:
    """The parts that a part of an Office package refers to, by their identifiers."""
    folder, _, name = part.rpartition("/")
    root = tree(package, f"{folder}/_rels/{name}.rels")
    found = {}
    for each in () if root is None else root.iter("Relationship"):
        if each.get("TargetMode") != "External":
            found[each.get("Id", "")] = _resolved(folder, each.get("Target", ""))
    return found


def _resolved(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target[1:]
    steps = folder.split("/") if folder else []
    for step in target.split("/"):
        if step == "..":
            del steps[-1:]
        elif step != ".":
            steps.append(step)
    return "/".join(steps)


def core_properties(package: zipfile.ZipFile) -> tuple[str, str]:
    """Title and author that an Office package declares, "" for none."""
    root = tree(package, "docProps/core.xml")
    if root is None:
        return "", ""
    return (root.findtext(".//title") or "").strip(), (root.findtext(".//creator") or "").strip()
