"""Parts of the text of documents, asked of the engine off the main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from findling.core.document_text import DocumentParams, DocumentText
from findling.gui.asking import Asking
from findling.gui.client import Client


@dataclass(frozen=True)
class TextPart:
    """The answer to `asked`: a part of the text, or the reason why there is none."""

    asked: DocumentParams
    text: DocumentText | None = None
    reason: str = ""


def document_texts(client: Callable[[], Client | None]) -> Asking:
    """What asks for DocumentParams and brings the TextPart that was asked for last."""
    return Asking(
        "texts",
        client,
        lambda engine, params: TextPart(params, engine.document(params)),
        lambda params, reason: TextPart(params, reason=reason),
    )
