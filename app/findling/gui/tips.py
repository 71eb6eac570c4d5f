"""Tooltips of what stands in files: Qt would take text that looks like HTML for HTML."""

from __future__ import annotations

import html

from PySide6.QtGui import Qt


def tip(text: str) -> str:
    """What to give as a tooltip so that these very characters are shown."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"
