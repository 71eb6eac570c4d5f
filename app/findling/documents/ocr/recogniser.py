"""The recogniser process: hands pages to Tesseract, one at a time, and cuts what that finds into passages.

It and every Tesseract that it starts can change nothing and connect to nothing (`confinement`); each Tesseract has
limits on memory, processor time and wall time of its own and does not outlive this process.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from typing import IO, Final, cast

import msgspec

from findling.core.errors import Code, FindlingError
from findling.core.process import describe_exit, die_with_parent, standard_channel
from findling.core.reading import Raster, RecogniseParams, Recognition
from findling.core.rpc import FAILED, METHOD_NOT_FOUND, Channel, decode, failure, reply
from findling.core.wire import Message, Nothing
from findling.documents.blocks import Block, Document
from findling.documents.chunking import chunks
from findling.documents.confinement import confine
from findling.documents.language import LanguageDetector
from findling.documents.limits import MEBIBYTE, RecogniserLimits, limit_program, limit_programs, silence
from findling.documents.methods import READY, RECOGNISE
from findling.documents.ocr.layout import page_text
from findling.documents.ocr.tesseract import SEPARATOR

MOST_OUTPUT: Final = 16 * MEBIBYTE
"""Bytes of Tesseract's table: a page of a newspaper has half of one."""


class Recogniser:
    """Answers requests on one channel until it ends."""

    def __init__(self, channel: Channel, limits: RecogniserLimits, detector: LanguageDetector) -> None:
        self._channel = channel
        self._limits = limits
        self._detector = detector

    def run(self) -> None:
        """Serve until the parent closes the channel."""
        while (received := self._channel.receive()) is not None:
            self._channel.send(self._answer(*received))

    def _answer(self, message: Message, attachment: bytes) -> Message:
        try:
            if message.method == READY:
                return reply(message.id, Nothing())
            if message.method == RECOGNISE:
                return reply(message.id, self._recognise(decode(message.params, RecogniseParams), attachment))
        except Exception as error:
            return failure(message.id, error, FAILED)
        return failure(message.id, FindlingError(Code.PROTOCOL, detail="unknown method"), METHOD_NOT_FOUND)

    def _recognise(self, params: RecogniseParams, pixels: bytes) -> Recognition:
        if not params.raster.has_pixels(pixels):
            raise FindlingError(Code.PROTOCOL, detail="a page without its pixels")
        found = page_text(self._table(params, pixels))
        document = Document((Block(found.text, params.page),) if found.text else ())
        return Recognition(found.text, chunks(document, self._detector.detect), round(found.confidence, 1))

    def _table(self, params: RecogniseParams, pixels: bytes) -> str:
        """Tesseract's words of a page. Raises FindlingError(OCR_FAILED)."""
        try:
            process = subprocess.Popen(
                self._command(params),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=os.environ | {"OMP_THREAD_LIMIT": "1"},  # more threads than one take longer, and others' cores
                preexec_fn=self._limit if sys.platform != "win32" else None,  # noqa: PLW1509 - there is one thread
            )
        except OSError as error:
            raise FindlingError(Code.OCR_MISSING, hint=f"{self._limits.program} cannot be run: {error}") from error
        timer = threading.Timer(self._limits.seconds, process.kill)
        timer.start()
        try:
            return _conversation(process, params.raster, pixels)
        finally:
            late = timer.finished.is_set()
            timer.cancel()
            timer.join()
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                _close(cast(IO[bytes], pipe))
            if late:
                raise _failed(f"it took longer than {self._limits.seconds:g} seconds")

    def _command(self, params: RecogniseParams) -> list[str]:
        command = [self._limits.program, "stdin", "stdout"]
        if params.languages:
            command += ["-l", SEPARATOR.join(params.languages)]
        command += ["--psm", "1" if self._limits.tells_orientation else "3"]
        if params.raster.dots:
            command += ["--dpi", str(params.raster.dots)]
        return [*command, "-c", "tessedit_create_tsv=1"]

    def _limit(self) -> None:
        die_with_parent()
        limit_program(self._limits.memory, self._limits.processor_seconds)


def _conversation(process: subprocess.Popen[bytes], raster: Raster, pixels: bytes) -> str:
    given, taken = cast(IO[bytes], process.stdin), cast(IO[bytes], process.stdout)
    try:
        given.write(b"P5 %d %d 255\n" % (raster.width, raster.height))
        given.write(pixels)
        given.close()
    except BrokenPipeError:
        pass  # its exit code tells
    table = taken.read(MOST_OUTPUT + 1)
    if len(table) > MOST_OUTPUT:
        raise _failed("it found far more than a page can hold")
    if code := process.wait():
        raise _failed(f"Tesseract ended with {describe_exit(code)}")
    return table.decode("utf-8", "replace")


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except BrokenPipeError:
        pass  # what was not written yet is of no use any more


def _failed(detail: str) -> FindlingError:
    return FindlingError(Code.OCR_FAILED, detail=detail)


def main() -> int:
    """Run as `--role=recogniser LIMITS` (JSON)."""
    die_with_parent()
    channel = standard_channel()
    limits = msgspec.json.decode(sys.argv[1], type=RecogniserLimits)
    detector = LanguageDetector()
    silence()
    limit_programs(limits.memory)
    confine(running_programs=True)
    try:
        Recogniser(channel, limits, detector).run()
    except OSError:
        return 1  # the parent is gone
    return 0
