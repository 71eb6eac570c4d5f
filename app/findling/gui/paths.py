"""Paths as people read them: the home folder as ~, the middle left out where there is no room."""

from __future__ import annotations

import os
import re
import sys
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from findling.core.names import shown

_LEFT_TO_RIGHT_MARK: Final = "\u200e"
_SEPARATOR: Final = re.compile(r"[/\\]" if sys.platform == "win32" else "/")


@lru_cache(maxsize=1)
def _home() -> str:
    return os.path.expanduser("~")  # noqa: PTH111 - plain strings: this runs for every painted row


def shown_path(path: str) -> str:
    """The path with the user's home folder shortened to ~ (not on Windows, where nobody writes it so), on one line."""
    path = shown(path)
    home = _home()
    if sys.platform != "win32" and len(home) > 1 and (path == home or path.startswith(home + os.sep)):
        return "~" + path[len(home) :]
    return path


def file_name(path: str) -> str:
    """The last part of a path."""
    return _SEPARATOR.split(path)[-1] or path


def drawn_path(path: str) -> str:
    """The path for drawing: its parts stay in their order where some are written from right to left."""
    return path if path.isascii() else _SEPARATOR.sub(lambda found: found[0] + _LEFT_TO_RIGHT_MARK, path)


def elided_path(metrics: QFontMetrics, path: str, width: int) -> str:
    """The path fitted into `width` pixels: whole, else first folder … last folders, else …/name, else a cut name."""
    if metrics.horizontalAdvance(path) <= width:
        return path
    parts = _SEPARATOR.split(path)
    separator = os.sep
    head = separator.join(parts[:2]) if parts[0] == "" else parts[0]
    candidates = [separator.join([head, "…", *parts[-keep:]]) for keep in range(len(parts) - 2, 0, -1)]
    candidates.append(f"…{separator}{parts[-1]}")
    for candidate in candidates:
        if metrics.horizontalAdvance(candidate) <= width:
            return candidate
    return metrics.elidedText(parts[-1], Qt.TextElideMode.ElideMiddle, width)
