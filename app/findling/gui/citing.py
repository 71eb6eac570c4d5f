"""A passage as it is quoted elsewhere: its text, then the document, the page and the file it is from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from findling.core.answers import Hit
from findling.gui.results import shown_title


def citation(hit: Hit) -> str:
    """The passage, with where it is from on a line of its own."""
    parts = [shown_title(hit)]
    if hit.page is not None:
        parts.append(QCoreApplication.translate("citing", "p. {page}").format(page=hit.page_name))
    parts.append(hit.place)
    return f"{hit.passage.strip()}\n\n— {', '.join(parts)}\n"
