"""Which files and folders are left unread because the user says so: patterns in the manner of `.gitignore`.

`*.log` and `node_modules` mean that name at any depth below a followed folder, `build/` only a folder of it;
`drafts/*.txt` and `./old` are places relative to a followed folder, `/home/mira/old`, `~/old` and `C:\\old` one place
in all. `*` and `?` stay within a name, `**` crosses folders, `[a-z]` is one of these. No `!` takes a rule back.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection, Iterable

from findling.core.errors import Code, FindlingError

_PIECES = re.compile(r"(?:^|(?<=/))\*\*/|\*\*|\*|\?|\[[!^]?\]?[^\]/]*\]|.", re.DOTALL)
_FLAGS = re.IGNORECASE if sys.platform in ("win32", "darwin") else 0


class Exclusion:
    """Compiled patterns."""

    def __init__(self, patterns: Iterable[str] = ()) -> None:
        """Raises FindlingError(EXCLUDE_INVALID) for a pattern that says nothing or everything."""
        self.patterns = [checked_pattern(pattern) for pattern in patterns]
        relative = [_expression(each) for each in self.patterns if not _is_absolute(each)]
        absolute = [_expression(_slashed(os.path.expanduser(each))) for each in self.patterns if _is_absolute(each)]  # noqa: PTH111
        self._relative = _joined(relative)
        self._absolute = _joined(absolute)

    def excludes(self, path: str, folders: Collection[str], *, is_folder: bool = False) -> bool:
        """Whether a file, or all that is in a folder, is left unread. `folders` are those that are followed."""
        if self._relative is None and self._absolute is None:
            return False
        whole = _slashed(path) + ("/" if is_folder else "")
        if self._absolute is not None and self._absolute.match(whole):
            return True
        if self._relative is None:
            return False
        for folder in folders:
            root = _slashed(folder).rstrip("/") + "/"
            if whole.startswith(root) and self._relative.match(whole, len(root) - 1):
                return True
        return False


def checked_pattern(pattern: str) -> str:
    """The pattern without what surrounds it. Raises FindlingError(EXCLUDE_INVALID)."""
    plain = pattern.strip()
    if not plain.strip("/*. \\") or "\n" in plain or plain.startswith("!"):
        raise FindlingError(Code.EXCLUDE_INVALID, pattern=pattern)
    try:
        re.compile(_expression(_slashed(plain)))
    except re.error as error:
        raise FindlingError(Code.EXCLUDE_INVALID, pattern=pattern) from error
    return plain


def folder_pattern(folder: str) -> str:
    """The pattern that leaves out one folder, whatever its name holds."""
    return re.sub(r"([\[*?])", r"[\1]", folder.rstrip("/\\")) + "/"


def _is_absolute(pattern: str) -> bool:
    """Whether a pattern names one place of this computer."""
    return re.match(r"/|~|[A-Za-z]:[\\/]|\\\\", pattern) is not None


def _slashed(path: str) -> str:
    return path.replace("\\", "/") if os.sep == "\\" else path


def _expression(pattern: str) -> str:
    """What a path must match from the "/" before its first relevant name on.

    What follows a star is taken where it is found first, for good (an atomic group): the star after it could only reach
    less from a later place. So the time grows with the path, not with all ways to share it out among the stars.
    """
    folders_only = pattern.endswith("/")
    body = pattern.rstrip("/")
    anchored = "/" in body
    body = body.removeprefix("./").lstrip("/")
    pieces = [found[0] for found in _PIECES.finditer(body if anchored else "**/" + body)]
    expression = "/?" if anchored else "/"
    is_open = [False, False]  # a group of `**`, and in it one of `*`
    for piece in pieces:
        if piece in ("**/", "**"):
            expression += ")" * sum(is_open) + ("(?>(?:.*?/)??" if piece == "**/" else "(?>.*?")
            is_open = [True, False]
        elif piece == "*":
            expression += ")" * is_open[1] + "(?>[^/]*?"
            is_open[1] = True
        else:
            expression += _character(piece)
    return expression + ("/" if folders_only else r"(?:/|\Z)") + ")" * sum(is_open)


def _character(piece: str) -> str:
    """One character, which no pattern but "/" lets be a "/"."""
    if piece == "?":
        return "[^/]"
    if len(piece) == 1:
        return re.escape(piece)
    inner = re.sub(r"[\\\[\]&~|]", r"\\\g<0>", piece[1:-1])
    return "(?!/)[" + ("^" + inner[1:] if inner[:1] in ("!", "^") else inner) + "]"


def _joined(expressions: list[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(f"(?:{each})" for each in expressions), _FLAGS | re.DOTALL) if expressions else None
