"""Questions and their answers. Spans count Unicode code points, pages count from 1, documents by files."""

from __future__ import annotations

from typing import Literal

import msgspec

from findling.core.places import place_of

Mode = Literal["hybrid", "words", "meaning"]
Leg = Literal["words", "meaning"]


class SearchParams(msgspec.Struct, frozen=True):
    """A question as typed. `limit` counts documents, `offset` those that are passed over.

    With `explain` the sentences that answer by their meaning are sought, which takes the model a moment: a live search
    sends them in a further answer. With `rerank` a reranker, where one is here, has the last word on their order.
    """

    query: str
    mode: Mode = "hybrid"
    limit: int = 20
    offset: int = 0
    explain: bool = False
    rerank: bool = False


class SimilarParams(msgspec.Struct, frozen=True):
    """Passages like those of a file of the index, or of one of its pages. `limit` counts documents."""

    path: str
    page: int | None = None
    limit: int = 20
    member: str = ""
    """The place of a file within that file, "" for all of it."""


class LiveSearchParams(msgspec.Struct, frozen=True):
    """A search whose results arrive as notifications that carry its number."""

    request: int
    search: SearchParams


Span = tuple[int, int]
"""Start and end in code points."""


class Passage(msgspec.Struct, frozen=True):
    """One passage of a document that answers. `spans` are its matched words."""

    text: str
    page: int | None
    spans: list[Span]
    meaning_span: Span | None
    """The sentence that answers by its meaning, where one was sought and found."""
    score: float
    start: int = 0
    """Where it begins in the text of the document (code points)."""
    page_label: str = ""
    """What is printed on the page ("iv", "A-3"), "" where that is its number or is not known."""


class Hit(msgspec.Struct, frozen=True):
    """One document's best passage, with everything a result row and its preview paint."""

    path: str
    title: str
    page: int | None
    score: float
    passage: str
    spans: list[tuple[int, int]]
    language: str
    matched: list[Leg]
    heading: str = ""
    before: str = ""
    """Text of the document just before the passage."""
    after: str = ""
    """Text of the document just after the passage."""
    copies: list[str] = []
    """Other paths with the very same content (as the same member), where the filters of the question let them
    through."""
    also_in: list[str] = []
    """Every other place with this content, and with content that answers in the very same words."""
    passages: list[Passage] = []
    """The best passages of the document, the one above first."""
    meaning_span: Span | None = None
    """That of the best passage."""
    modified: str = ""
    """When the file was last changed (ISO 8601)."""
    type: str = ""
    """The format that the file was read as."""
    reason: str = ""
    """Why it matched, in words; "" in a list of all that satisfies the filters."""
    start: int = 0
    """Where the passage begins in the text of the document (code points)."""
    member: str = ""
    """The document's place in the file where it lies within one: `letter.docx`, or `inner.zip › b.txt`."""
    page_label: str = ""
    """What is printed on the page ("iv", "A-3"), "" where that is its number or is not known."""

    @property
    def page_name(self) -> str:
        """What to call the page by: its label, else its number; "" where there are no pages."""
        return self.page_label or str(self.page or "")

    @property
    def place(self) -> str:
        """The path, and the place in that file."""
        return place_of(self.path, self.member)


class Operator(msgspec.Struct, frozen=True):
    """A part of the question that was understood as an operator.

    `kind` is the word before its colon ("type", "in", …), or "phrase", "word" (one to be left out) or "any" (joined by
    OR); `span` is where it stands in the question as answered.
    """

    kind: str
    value: str
    negated: bool
    span: Span


FacetKind = Literal["type", "lang", "in", "year"]


class Facet(msgspec.Struct, frozen=True):
    """So many documents are of a type, in a language (ISO 639-1), under a folder (its path) or from a year."""

    kind: FacetKind
    value: str
    count: int


class SearchResult(msgspec.Struct, frozen=True):
    """Hits best first, one a document. `complete` is false for the words that precede the meaning."""

    query: str
    mode: Mode
    took_ms: float
    hits: list[Hit]
    complete: bool = True
    request: int = 0
    notice: str = ""
    """A sentence on why the answer is by words only, where the meaning was wanted."""
    hints: list[str] = []
    """Sentences on how the question was understood, where that may surprise."""
    operators: list[Operator] = []
    """What of the question is no text, in order."""
    facets: list[Facet] = []
    """What the documents among the candidates are, the most frequent first; in a complete answer only."""
