"""Walking folders: which files there are, and which of them are new, changed or gone."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.core.names import in_unicode, is_unicode

_ACCENTS: Final = re.compile("[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]+")


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A regular file as the file system describes it; a change of `version` means that it must be read again."""

    path: str
    size: int
    mtime_ns: int
    inode: int

    @property
    def version(self) -> tuple[int, int]:
        """Size and modification time."""
        return self.size, self.mtime_ns


def checked_folder(path: str | Path) -> str:
    """The absolute, real path of a folder that can be followed.

    Raises FindlingError FOLDER_MISSING, FOLDER_IS_FILE or FOLDER_UNREADABLE.
    """
    folder = os.path.realpath(Path(path).expanduser())
    if not is_unicode(folder):
        raise FindlingError(Code.FOLDER_UNREADABLE, path=in_unicode(folder), detail="its name is not valid Unicode")
    try:
        mode = Path(folder).stat().st_mode
        if not stat.S_ISDIR(mode):
            raise FindlingError(Code.FOLDER_IS_FILE, path=folder)
        with os.scandir(folder):
            pass
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FindlingError(Code.FOLDER_MISSING, path=folder) from error
    except OSError as error:
        raise FindlingError(Code.FOLDER_UNREADABLE, path=folder, detail=error.strerror) from error
    return folder


def walk(
    folder: str,
    wanted: Callable[[str], bool],
    on_unreadable: Callable[[str, OSError], None],
    excluded: Callable[[str, bool], bool] = lambda _path, _is_folder: False,
) -> Iterator[FoundFile]:
    """The wanted regular files below a folder, hidden ones left out, symbolic links to folders not followed.

    `wanted` sees file names, `excluded` paths and whether they are folders. A subfolder that cannot be read is reported
    and passed over.
    """
    pending = [folder]
    while pending:
        current = pending.pop()
        try:
            with os.scandir(current) as entries:
                for entry in entries:
                    name = entry.name
                    if name.startswith((".", "~$")):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        if not excluded(entry.path, True):
                            pending.append(entry.path)
                    elif wanted(name) and not excluded(entry.path, False):
                        found = look(entry.path)
                        if found is not None:
                            yield found
        except OSError as error:
            on_unreadable(current, error)


def look(path: str) -> FoundFile | None:
    """The file as it is now; None where there is no regular file (any more)."""
    try:
        status = os.stat(path)  # noqa: PTH116 - called for every file of a scan
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return FoundFile(path, status.st_size, status.st_mtime_ns, status.st_ino)


def is_within(path: str, folder: str) -> bool:
    """Whether a path lies in a folder, at any depth."""
    return path.startswith(folder.rstrip(os.sep) + os.sep)


def prefix_range(folder: str) -> tuple[str, str]:
    """Bounds such that `low <= path < high` holds for exactly the paths within a folder (for an SQL index)."""
    low = folder.rstrip(os.sep) + os.sep
    return low, low[:-1] + chr(ord(os.sep) + 1)


def folded(text: str) -> str:
    """A part of a path in the form in which filters compare it: without case, accents and compatibility forms."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", text).casefold()))


def folded_place(path: str) -> tuple[str, str]:
    """The folder of a path, between slashes, and the file's name, both folded: "/home/mira/reports/", "summer.pdf"."""
    folder, name = os.path.split(path)
    return f"/{folded_folder(folder)}/".replace("//", "/"), folded(name)


def folded_folder(folder: str) -> str:
    """A folder as `folded_place` has it, without slashes around it."""
    return folded(folder.replace("\\", "/") if os.sep == "\\" else folder).strip("/")
