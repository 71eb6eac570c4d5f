"""An engine for tests: it speaks the real protocol over a real socket, and answers what the test tells it to.

As a program (`python -m tests.gui.fake_engine PROFILE`) it serves `hits.LIBRARY` until its standard input ends.
"""

from __future__ import annotations

import os
import socket
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from findling.core.answers import Facet, Hit, LiveSearchParams, SearchParams, SearchResult, SimilarParams, Span
from findling.core.document_text import DocumentParams, DocumentText
from findling.core.errors import Code, FindlingError
from findling.core.exclusion import Exclusion
from findling.core.library import (
    CountFoldersParams,
    ExcludeParams,
    ExcludePreview,
    FilesParams,
    FolderCount,
    LibraryFacts,
    PauseParams,
    RemoveFolderParams,
)
from findling.core.model_table import ControlJobParams, ModelTable, RemoveModelParams, StartJobParams
from findling.core.passwords import PasswordParams
from findling.core.paths import Profile
from findling.core.protocol import (
    PROTOCOL_VERSION,
    FileCounts,
    FileProblem,
    FolderParams,
    FolderStatus,
    Hello,
    PassageCounts,
    Status,
    UseModelParams,
)
from findling.core.reading import Chunk, PageImage, RenderParams
from findling.core.rpc import METHOD_NOT_FOUND, Channel, decode, failure, reply, request
from findling.core.settings import Settings, SettingsChange
from findling.core.wire import Message, Nothing

Answers = Callable[[SearchParams], Iterable[SearchResult]]
Pages = Callable[[RenderParams], tuple[PageImage, bytes]]
Texts = Callable[[DocumentParams], DocumentText]


def status(total: int = 0, pending: int = 0, failed: int = 0, **more: Any) -> Status:
    """A snapshot of one folder, /library; all its words and meanings are ready unless `more` says otherwise."""
    counts = FileCounts(total, total - pending - failed, pending, failed)
    values: dict[str, Any] = {
        "folders": [FolderStatus("/library", counts)],
        "passages": PassageCounts(total * 4, total * 4),
        "model": "all-MiniLM-L6-v2",
        "device": "CPU, 2 threads",
        "state": "indexing" if pending else "idle",
    }
    return Status(**(values | more))


def answer(query: str, hits: list[Hit], complete: bool = True) -> SearchResult:
    """A result as the engine sends it."""
    return SearchResult(query, "hybrid", 12.0, hits, complete)


def white_page(params: RenderParams) -> tuple[PageImage, bytes]:
    """An empty, tall page of 20, its passage on one line near the foot, with the matched words at the line's start."""
    width, height = params.width, params.width * 3
    line = (width // 10, height * 9 // 10, width * 8 // 10, height // 50)
    passage = [line] if params.passage else []
    words = [(line[0] + 40 * number, line[1], 30, line[3]) for number in range(len(params.spans))]
    return PageImage(params.page, 20, width, height, passage, words), b"\xff" * (4 * width * height)


def no_text(params: DocumentParams) -> DocumentText:
    """What is said of a document that is not in the index any more."""
    raise FindlingError(Code.FILE_NOT_INDEXED, path=params.path)


def text_of(*passages: Chunk, matches: Iterable[Span] = (), **more: Any) -> Texts:
    """Gives parts of a document that consists of these passages."""

    def part(params: DocumentParams) -> DocumentText:
        there = [each for each in passages if each.end > params.start and each.start < params.end]
        found = list(matches) if params.query else []
        values: dict[str, Any] = {"title": "", "type": "txt", "characters": passages[-1].end, "begin": 0} | more
        return DocumentText(path=params.path, passages=there, matches=found, **values)

    return part


class FakeEngine:
    """Set `answers`, `pages`, `texts`, `status` and `problems` before or between calls; `calls` has what was asked."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self.status = status(total=5)
        self.problems: list[FileProblem] = []
        self.facts = LibraryFacts({"de": 3, "en": 2}, {"pdf": 4, "txt": 1}, {"/library": 123_456}, 2_000_000, 0, [])
        self.settings = Settings()
        self.table = ModelTable("CPU", "cpu", 8 * 10**9, 8 * 10**9, 100, [], "", "", "", 0)
        self.answers: Answers = lambda params: [answer(params.query, [])]
        self.similar: Callable[[SimilarParams], SearchResult] = lambda params: answer(params.path, [])
        self.facets: list[Facet] = []
        self.pages: Pages = white_page
        self.texts: Texts = no_text
        self.calls: list[tuple[str, Any]] = []
        self._channels: list[tuple[socket.socket, Channel]] = []
        Path(endpoint).parent.mkdir(parents=True, exist_ok=True)
        Path(endpoint).unlink(missing_ok=True)
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(endpoint)
        self._server.listen()
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def close(self) -> None:
        """End every conversation, as a dying engine does."""
        Path(self.endpoint).unlink(missing_ok=True)
        for end in [self._server, *(end for end, _ in self._channels)]:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()
        for thread in list(self._threads):
            thread.join()

    def send(self, method: str, params: object) -> None:
        """A notification to everybody."""
        for _, channel in self._channels:
            try:
                channel.send(request(method, params))
            except (OSError, ValueError):
                pass

    def publish(self, snapshot: Status) -> None:
        """Change the status and tell it."""
        self.status = snapshot
        self.send("status", snapshot)

    def queries(self) -> list[str]:
        """What was searched, in order."""
        return [params.search.query for params in self.asked("search_live")]

    def rendered(self) -> list[tuple[str, int]]:
        """Path and page of each page that was asked for, in order."""
        return [(params.path, params.page) for params in self.asked("render_page")]

    def read(self) -> list[DocumentParams]:
        """The parts of texts that were asked for, in order."""
        return self.asked("document")

    def asked(self, method: str) -> list[Any]:
        """The parameters of each call of a method."""
        return [params for name, params in self.calls if name == method]

    def _accept(self) -> None:
        while True:
            try:
                end, _ = self._server.accept()
            except OSError:
                return
            channel = Channel(end.makefile("rb"), end.makefile("wb"))
            self._channels.append((end, channel))
            thread = threading.Thread(target=self._serve, args=(channel,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, channel: Channel) -> None:
        try:
            while (received := channel.receive()) is not None:
                if received[0].method in ("render_page", "document"):
                    answer = self._render if received[0].method == "render_page" else self._read
                    thread = threading.Thread(target=answer, args=(channel, received[0]))
                    self._threads.append(thread)
                    thread.start()
                else:
                    self._answer(channel, received[0])
        except (OSError, ValueError, FindlingError):
            pass  # the client left
        for stream in (channel._reader, channel._writer):
            try:
                stream.close()
            except OSError:
                pass

    def _render(self, channel: Channel, message: Message) -> None:
        params = decode(message.params, RenderParams)
        self.calls.append(("render_page", params))
        try:
            image, pixels = self.pages(params)
            channel.send(reply(message.id, image, len(pixels)), pixels)
        except FindlingError as error:
            channel.send(failure(message.id, error))
        except (OSError, ValueError):
            pass  # the client left

    def _read(self, channel: Channel, message: Message) -> None:
        try:
            self._answer(channel, message)
        except (OSError, ValueError):
            pass  # the client left

    def _answer(self, channel: Channel, message: Message) -> None:
        kinds: dict[str, type] = {
            "hello": Hello,
            "search": SearchParams,
            "document": DocumentParams,
            "search_live": LiveSearchParams,
            "similar": SimilarParams,
            "add_folder": FolderParams,
            "remove_folder": RemoveFolderParams,
            "retry_files": FilesParams,
            "preview_exclude": ExcludeParams,
            "change_settings": SettingsChange,
            "pause": PauseParams,
            "add_password": PasswordParams,
            "count_folders": CountFoldersParams,
            "start_model_job": StartJobParams,
            "control_model_job": ControlJobParams,
            "remove_model": RemoveModelParams,
            "use_model": UseModelParams,
        }
        params: Any = decode(message.params, kinds.get(message.method or "", Nothing))
        self.calls.append((message.method or "", params))
        try:
            result = self._result(channel, message, params)
        except FindlingError as error:
            channel.send(failure(message.id, error))
        except NotImplementedError:
            channel.send(failure(message.id, FindlingError(Code.PROTOCOL, detail="no such method"), METHOD_NOT_FOUND))
        else:
            if message.id is not None:
                channel.send(reply(message.id, result))

    def _result(self, channel: Channel, message: Message, params: Any) -> object:
        match message.method:
            case "hello":
                return Hello(PROTOCOL_VERSION, "fake")
            case "status":
                return self.status
            case "errors":
                return self.problems
            case "subscribe_window" | "retry_files" | "delete_index":
                return Nothing()
            case "count_folders":
                return [FolderCount(path, 1204, 340_000_000, True) for path in params.paths]
            case "add_password":
                return 2
            case "model_table":
                return self.table
            case "start_model_job":
                return 1
            case "control_model_job" | "remove_model" | "use_model":
                return Nothing()
            case "library":
                return self.facts
            case "settings":
                return self.settings
            case "change_settings":
                changed = params.applied(self.settings)
                Exclusion(changed.index.exclude)
                self.settings = changed
                return self.settings
            case "preview_exclude":
                Exclusion(params.patterns)
                return ExcludePreview(10, 2, ["/library/a.log", "/library/b.log"])
            case "document":
                return self.texts(params)
            case "pause" | "resume":
                state = "paused" if message.method == "pause" else "idle"
                paused = message.method == "pause"
                self.publish(msgspec.structs.replace(self.status, state=state, paused=paused))
                return Nothing()
            case "add_folder":
                self._add(params.path)
                return Nothing()
            case "remove_folder":
                kept = [folder for folder in self.status.folders if folder.path != params.path]
                self.publish(msgspec.structs.replace(self.status, folders=kept))
                return Nothing()
            case "facets":
                return self.facets
            case "similar":
                return self.similar(params)
            case "search":
                return list(self.answers(params))[-1]
            case "search_live":
                for result in self.answers(params.search):
                    channel.send(request("results", msgspec.structs.replace(result, request=params.request)))
                return Nothing()
        raise NotImplementedError

    def _add(self, path: str) -> None:
        if not Path(path).exists():
            raise FindlingError(Code.FOLDER_MISSING, path=path)
        if not Path(path).is_dir():
            raise FindlingError(Code.FOLDER_IS_FILE, path=path)
        folders = [*self.status.folders, FolderStatus(path, FileCounts(3, 3))]
        self.publish(msgspec.structs.replace(self.status, folders=folders))


def main() -> None:
    """Serve the sample library until standard input ends."""
    from tests.gui.hits import LIBRARY

    engine = FakeEngine(Profile(Path(sys.argv[1])).endpoint)
    engine.status = status(total=1284)
    engine.answers = lambda params: [answer(params.query, LIBRARY[:2], complete=False), answer(params.query, LIBRARY)]
    sys.stdin.buffer.read()
    engine.close()
    os._exit(0)


if __name__ == "__main__":
    main()
