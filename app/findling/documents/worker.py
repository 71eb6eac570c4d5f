"""The extractor process: reads files and draws pages, one after the other, and answers in the order of asking."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from hashlib import blake2b
from typing import Final

import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.process import die_with_parent, standard_channel
from findling.core.reading import Extraction, ExtractParams, FileReport, MemberBegun, RasterParams, RenderParams
from findling.core.rpc import (
    FAILED,
    INVALID_PARAMS,
    MAX_LINE,
    METHOD_NOT_FOUND,
    Channel,
    decode,
    failure,
    reply,
    request,
)
from findling.core.wire import Message, Nothing
from findling.documents.blocks import partly
from findling.documents.confinement import confine
from findling.documents.language import LanguageDetector
from findling.documents.limits import MEBIBYTE, WorkerLimits, apply, limit_processor, resident_bytes, silence
from findling.documents.methods import EXTRACT, MEMBER, RASTER, READY, RENDER, SWOLLEN
from findling.documents.parts import DIGEST_BYTES, Attempt
from findling.documents.reading import extract, report
from findling.documents.unlocking import offered

_MAX_REPLY: Final = MAX_LINE - MEBIBYTE


class Worker:
    """Answers requests on one channel until it ends."""

    def __init__(self, channel: Channel, limits: WorkerLimits, detector: LanguageDetector) -> None:
        self._channel = channel
        self._limits = limits
        self._detector = detector

    def run(self) -> None:
        """Serve until the parent closes the channel."""
        while (received := self._channel.receive()) is not None:
            message, _ = received
            limit_processor(self._limits.processor_seconds)
            self._channel.send(*self._answer(message))
            if resident_bytes() > self._limits.resident:
                self._channel.send(request(SWOLLEN, Nothing()))

    def _answer(self, message: Message) -> tuple[Message, bytes]:
        methods: dict[str | None, Callable[[Message], tuple[Message, bytes]]] = {
            READY: lambda request: (reply(request.id, Nothing()), b""),
            EXTRACT: self._extract,
            RENDER: self._render,
            RASTER: self._raster,
        }
        method = methods.get(message.method)
        if method is None:
            return failure(message.id, FindlingError(Code.PROTOCOL, detail="unknown method"), METHOD_NOT_FOUND), b""
        try:
            return method(message)
        except FindlingError as error:
            code = INVALID_PARAMS if error.code is Code.PROTOCOL else FAILED
            return failure(message.id, error, code), b""
        except MemoryError:
            limit = f"{self._limits.memory // MEBIBYTE:,} MB"
            return failure(message.id, FindlingError(Code.READER_MEMORY, detail=limit)), b""
        except RecursionError:
            return failure(message.id, FindlingError(Code.DAMAGED, detail="it is nested too deeply")), b""
        except Exception as error:  # a mistake in a reader concerns this file only
            return failure(message.id, error), b""

    def _extract(self, message: Message) -> tuple[Message, bytes]:
        params = decode(message.params, ExtractParams)
        attempt = Attempt(self._begin, params.poison, params.until)
        with offered(params.passwords):
            if params.report:
                return self._report(message.id, params.path, attempt), b""
            return fitting(message.id, extract(params.path, self._limits, self._detector, attempt)), b""

    def _begin(self, number: int) -> None:
        self._channel.send(request(MEMBER, MemberBegun(number)))

    def _report(self, id: int | None, path: str, attempt: Attempt) -> Message:
        message = reply(id, told(report(path, self._limits, self._detector, attempt)))
        if len(message.result) <= _MAX_REPLY:
            return message
        return failure(id, FindlingError(Code.FILE_TOO_LARGE, detail="its text is too long to be shown"))

    def _render(self, message: Message) -> tuple[Message, bytes]:
        params = decode(message.params, RenderParams)
        rendering = importlib.import_module("findling.documents.rendering")  # PDFium is loaded where it is needed
        with offered(params.passwords):
            image, pixels = rendering.render(params, self._limits)
        return reply(message.id, image, attachment=len(pixels)), pixels

    def _raster(self, message: Message) -> tuple[Message, bytes]:
        params = decode(message.params, RasterParams)
        drawing = importlib.import_module("findling.documents.ocr.raster")  # Pillow likewise
        with offered(params.passwords):
            page, pixels = drawing.raster(params, self._limits)
        return reply(message.id, page, attachment=len(pixels)), pixels


def fitting(id: int | None, extraction: Extraction) -> Message:
    """The reply, without so many of the last members, and then of the last chunks, that it fits on one line of the
    protocol."""
    message = reply(id, extraction)
    while len(message.result) > _MAX_REPLY and (extraction.members or len(extraction.chunks) > 1):
        extraction = shortened(extraction)
        message = reply(id, extraction)
    return message


def shortened(extraction: Extraction) -> Extraction:
    """The same without about a quarter of its members; of its chunks, or of its only member's, where it has none."""
    if len(extraction.members) == 1 and not extraction.chunks and (only := extraction.members[0]).reading is not None:
        # under a digest of its own: another file with these bytes is to be read in full
        digest = blake2b(bytes.fromhex(only.reading.digest), digest_size=DIGEST_BYTES).hexdigest()
        reading = msgspec.structs.replace(shortened(only.reading), digest=digest)
        members = [msgspec.structs.replace(only, reading=reading)]
        return msgspec.structs.replace(extraction, members=members, warning=reading.warning)
    if extraction.members:
        members = extraction.members[: len(extraction.members) * 3 // 4]
        warning = partly(f"the first {len(members):,} of the files in it")
        return msgspec.structs.replace(extraction, members=members, warning=warning)
    kept = extraction.chunks[: max(1, len(extraction.chunks) * 3 // 4)]
    warning = partly(f"the first {kept[-1].end:,} of {extraction.characters:,} characters")
    return msgspec.structs.replace(extraction, chunks=kept, warning=warning)


def told(found: FileReport) -> Extraction:
    """The reply that carries a report."""
    return Extraction("", found.type, found.title, found.language, 0, None, [], report=found)


def main() -> int:
    """Run as `--role=extractor [limits as JSON]`."""
    die_with_parent()
    channel = standard_channel()
    limits = msgspec.json.decode(sys.argv[1], type=WorkerLimits) if len(sys.argv) > 1 else WorkerLimits()
    detector = LanguageDetector()
    apply(limits)
    silence()
    confine()
    try:
        Worker(channel, limits, detector).run()
    except OSError:
        return 1  # the parent is gone
    return 0
