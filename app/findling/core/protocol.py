"""Every message that crosses a process boundary, as msgspec structs.

JSON-RPC 2.0, one message a line (`core.rpc` frames them). Spans count Unicode code points, pages count from 1.
Three conversations use it: the window and the command line with the engine, the engine with its
embedder, and the engine with its extractor workers. `METHODS` of each names the parameters and the result.
"""

from __future__ import annotations

from typing import Literal

import msgspec

PROTOCOL_VERSION = 1

Mode = Literal["hybrid", "words", "meaning"]
Leg = Literal["words", "meaning"]
FileState = Literal["pending", "searchable", "failed"]


class ErrorData(msgspec.Struct, frozen=True):
    """The `data` of a JSON-RPC error: a `core.errors.Code` and its parameters."""

    code: str
    params: dict[str, str] = {}


class RpcError(msgspec.Struct, frozen=True):
    """A JSON-RPC 2.0 error object."""

    code: int
    message: str
    data: ErrorData | None = None


class Message(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line on the wire: a request (`method` and `id`), a notification (`method`) or a reply (`id`).

    `attachment` is the number of raw bytes that follow the line.
    """

    jsonrpc: Literal["2.0"]
    id: int | None = None
    method: str | None = None
    params: msgspec.Raw = msgspec.Raw()
    result: msgspec.Raw = msgspec.Raw()
    error: RpcError | None = None
    attachment: int = 0


class Nothing(msgspec.Struct, frozen=True):
    """No parameters, or no result."""


# ---- window and command line ↔ engine ------------------------------------------------------------------


class Hello(msgspec.Struct, frozen=True):
    """First message of every client."""

    protocol: int
    version: str


class FolderParams(msgspec.Struct, frozen=True):
    """An absolute folder path."""

    path: str


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
    """Other paths with the very same content, where the filters of the question let them through."""
    also_in: list[str] = []
    """Every other path with this content, and with content that answers in the very same words."""
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


class FileCounts(msgspec.Struct, frozen=True):
    """Files of one folder by state; `total` is their sum."""

    total: int = 0
    searchable: int = 0
    pending: int = 0
    failed: int = 0


class FolderStatus(msgspec.Struct, frozen=True):
    """One followed folder. `problem` is a sentence where the folder itself cannot be read."""

    path: str
    files: FileCounts
    problem: str = ""


class PassageCounts(msgspec.Struct, frozen=True):
    """Passages in the index, and how many of them have a vector in the live space."""

    total: int = 0
    with_vectors: int = 0


EngineState = Literal["stopped", "starting", "scanning", "indexing", "idle", "paused"]


class Status(msgspec.Struct, frozen=True):
    """The whole state of the engine in one snapshot."""

    folders: list[FolderStatus]
    passages: PassageCounts
    model: str
    device: str
    state: EngineState
    notices: list[str] = []
    """Sentences that a person should see (index rebuilt, model refused, disk full)."""
    paused: bool = False
    """Whether indexing waits for `resume`, also where there is nothing to do at present."""
    spaces: list[SpaceStatus] = []
    """Whose vectors answer questions, the chosen model's first."""

    @property
    def is_basic(self) -> bool:
        """Whether the starter knows every passage while the chosen model still works through them."""
        known = max((space.passages for space in self.spaces if space.starter), default=0)
        return self.passages.with_vectors < self.passages.total <= known


class SpaceStatus(msgspec.Struct, frozen=True):
    """Vectors of one model: the chosen one's, an older one's until the chosen one covers all, or the starter's."""

    model: str
    dimension: int
    passages: int
    chosen: bool
    starter: bool = False
    """The model that answers for what the others do not know yet."""


class FileProblem(msgspec.Struct, frozen=True):
    """A file that was skipped or read only in part."""

    path: str
    state: FileState
    code: str
    reason: str


Rectangle = tuple[int, int, int, int]
"""Left, top, width and height in pixels of an image, from its upper left corner."""


class RenderParams(msgspec.Struct, frozen=True):
    """A page of a PDF, to be drawn `width` pixels wide; `spans` are the matched words in `passage`.

    The engine passes it on to a worker as it is.
    """

    path: str
    page: int
    width: int
    passage: str = ""
    spans: list[tuple[int, int]] = []


class PageImage(msgspec.Struct, frozen=True):
    """A drawn page of `pages`. The attachment has its pixels: blue, green, red and a spare byte, row by row.

    `width` is less than was asked for where the image would have been too large. `passage` is empty where the
    passage was not found on the page.
    """

    page: int
    pages: int
    width: int
    height: int
    passage: list[Rectangle]
    words: list[Rectangle]

    def has_pixels(self, pixels: bytes) -> bool:
        """Whether these are the pixels of such an image; drawing others would read beyond their end."""
        return min(self.width, self.height) > 0 and len(pixels) == 4 * self.width * self.height


class UseModelParams(msgspec.Struct, frozen=True):
    """Another model for this library; "" and 0 leave the choice to the catalogue."""

    name: str
    quantisation: str = ""
    dimensions: int = 0
    device: str = "auto"


class OpenParams(msgspec.Struct, frozen=True):
    """Raise the window, with a question if one is given."""

    query: str = ""


# ---- engine ↔ extractor worker ---------------------------------------------------------------------------


class ExtractParams(msgspec.Struct, frozen=True):
    """An absolute file path to read. With `report` the answer says what was read instead of giving its passages."""

    path: str
    report: bool = False


class TextBlock(msgspec.Struct, frozen=True):
    """A run of text under one heading on one page. `start` and `end` are offsets into the document's text."""

    text: str
    page: int | None
    heading: str
    start: int
    end: int


class FileReport(msgspec.Struct, frozen=True):
    """All that the index would hold of a file, or of a file within one, and what it took to read it.

    The text is that of `blocks` with a blank line between them; `chunks` are spans of it. `state` is a
    `core.coverage.Coverage`, `reason` a sentence where it is not "searchable".
    """

    path: str
    type: str
    state: str
    reason: str = ""
    title: str = ""
    author: str = ""
    language: str = ""
    blocks: list[TextBlock] = []
    chunks: list[Span] = []
    members: list[FileReport] | None = None
    """The files within it, None where it is no container."""
    seconds: float = 0.0
    peak_mb: float | None = None
    """The most memory that the reading process has held, None where it ended over the file."""


class Chunk(msgspec.Struct, frozen=True):
    """Whole sentences of about 200 to 250 tokens.

    `start` and `end` are offsets into the document's text (code points), `text == document[start:end]`.
    """

    text: str
    start: int
    end: int
    page: int | None
    heading: str
    language: str


class Extraction(msgspec.Struct, frozen=True):
    """What a worker found in one file. `digest` is the BLAKE2b-160 of its bytes, in hex."""

    digest: str
    format: str
    title: str
    language: str
    characters: int
    pages: int | None
    chunks: list[Chunk]
    warning: ErrorData | None = None
    """Set where only a part could be read."""
    report: FileReport | None = None
    """Set, and alone of interest, where a report was asked for."""


# ---- engine ↔ embedder -----------------------------------------------------------------------------------

Role = Literal["query", "document", "plain"]


class LoadParams(msgspec.Struct, frozen=True):
    """A model (`spec`: its catalogue entry in JSON) and where its file lies; `tuning` is a remembered measurement."""

    spec: str
    path: str
    tuning: str = ""
    dimension: int = 0
    """Values kept of each vector; 0 for all."""
    device: str = "auto"


class Loaded(msgspec.Struct, frozen=True):
    """A model ready to embed. `device` and `tuning` (to be remembered) are for people and for the profile."""

    dimension: int
    device: str
    tuning: str
    warnings: list[str] = []
    """Sentences on what a person should know about this model on this machine."""


class EmbedParams(msgspec.Struct, frozen=True):
    """Texts to embed. Role `query` overtakes everything waiting; `cut` keeps the first window of a text only."""

    texts: list[str]
    role: Role = "document"
    cut: bool = False


class RerankParams(msgspec.Struct, frozen=True):
    """A question, and passages to be judged by how probably they answer it."""

    query: str
    passages: list[str]


class Embedded(msgspec.Struct, frozen=True):
    """Shape of the float32 vectors (row-major, unit length) in the attachment."""

    rows: int
    dimension: int
    tokens: int
