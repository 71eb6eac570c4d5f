"""One file within a file, got out of it for its own sake. Runs in the worker only."""

from __future__ import annotations

from findling.core.errors import Code, FindlingError
from findling.core.places import WITHIN
from findling.documents.content import identify
from findling.documents.formats import TEXT, format_of
from findling.documents.parts import named_path, with_names


def unpacked(path: str, data: bytes, member: str) -> tuple[str, bytes]:
    """The name and the bytes of a file within a file, which is named as in the index; "" names the file itself.

    Raises FindlingError: FILE_VANISHED where there is no such file in it now, or what reading those around it raises.
    """
    for name in member.split(WITHIN) if member else ():
        expected = format_of(path) or TEXT
        document = identify(expected, path.rpartition(".")[2].lower(), data).load()(data, path)
        found = next((each for shown, each in with_names(document.members) if shown == name), None)
        if found is None:
            raise FindlingError(Code.FILE_VANISHED)
        if found.error is not None:
            raise found.error
        path, data = named_path(found), found.unpack() if found.unpack is not None else found.data
    return path, data
