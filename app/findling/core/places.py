"""How a file within a file is called: `archive.zip › letter.docx`."""

from __future__ import annotations

from typing import Final

WITHIN: Final = " › "
"""Stands between a file and what lies in it."""


def place_of(path: str, member: str) -> str:
    """A file's path, and the place in that file where something in it is meant."""
    return f"{path}{WITHIN}{member}" if member else path
