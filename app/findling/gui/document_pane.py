"""Reading in the chosen document: its text around the passage, further text as the reader scrolls, and its matches."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from findling.core.answers import Hit, Span
from findling.core.document_text import DocumentParams, DocumentText
from findling.core.reading import Chunk
from findling.gui.controls import MARGIN, QuietLabel
from findling.gui.document_texts import TextPart
from findling.gui.document_view import DocumentView
from findling.gui.progress import number
from findling.gui.text_marks import Marks

AROUND: Final = 10_000
"""Characters before and after the place that is read, which are here at a time: Qt sets them in 10 to 30 ms."""


class DocumentPane(QWidget):
    """It asks for text by `wanted` while it is seen or its matches are; `show_part` brings the answers."""

    wanted = Signal(object)
    """DocumentParams of the text to show."""
    told = Signal()
    """Something else is to be said of the document: its matches, its headers, what is wrong."""
    stepped = Signal(object)
    """A Hit: the passage of the document that has the match gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = QuietLabel("", self)
        """Says why there is no more than the passage."""
        self.note.setWordWrap(True)
        self.note.setContentsMargins(MARGIN, 0, MARGIN, 12)
        self.note.hide()
        self.view = DocumentView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.note)
        layout.addWidget(self.view, 1)
        self._hit: Hit | None = None
        self._query = ""
        self._asked: DocumentParams | None = None
        self.text: DocumentText | None = None
        """The first part that came, which knows of all of the document; None until then."""
        self.problem = ""
        self._at: int | None = None  # number of the match that is looked at
        self._steps = 0  # to go once the matches are known
        self._awaited: Span | None = None  # a match whose surroundings have been asked for
        self.view.neared.connect(self._go_on)

    def show_hit(self, hit: Hit, query: str) -> None:
        """Show a hit's own text at once, and have more of it brought."""
        self._hit, self._query = hit, query
        self._asked, self.text, self._at, self._awaited = None, None, None, None
        self._steps = 0
        self._tell_problem("")
        self.view.show_text(_own_passages(hit), self._marks(_in_document(hit.spans, hit.start)))
        if self.isVisible():
            self._ask_first()
        self.told.emit()

    def tell_more(self, hit: Hit) -> None:
        """The same passage, of which more is known by now: the reader stays where he is."""
        self._hit = hit
        words = self.text.matches if self.text is not None else _in_document(hit.spans, hit.start)
        self.view.show_text(self.view.passages, self._marks(words), keep_place=True)

    def show_part(self, part: TextPart) -> None:
        """Show what came; anything but what was asked for last is dropped."""
        if part.asked != self._asked or self._hit is None:
            return
        if part.text is None:
            self._tell_problem(part.reason)
        elif part.text.passages:
            is_first = self.text is None
            if self.text is None:
                self.text = part.text
            self.view.show_text(part.text.passages, self._marks(self.text.matches), keep_place=not is_first)
        steps, self._steps = self._steps, 0
        if steps and self.text is not None:
            self.step(steps)
        elif self._awaited is not None:
            awaited, self._awaited = self._awaited, None
            self._show_match(awaited)
        self.told.emit()

    def step(self, by: int) -> None:
        """Go to the next match of the document, or with -1 to the one before; round at its ends."""
        if self._hit is None:
            return
        if self.text is None:
            self._steps = by
            self._ask_first()
            return
        stops = self.text.matches or [self._passage()]
        if self._at is None:
            self._at = bisect_left(stops, self._hit.start, key=lambda span: span[0]) + min(by, 0)
        else:
            self._at += by
        self._at %= len(stops)
        match = stops[self._at]
        if self.view.has(match[0]):
            self._show_match(match)
        else:
            self._awaited = match
            self._ask(match[0])
        self.told.emit()

    def caption(self) -> str:
        """How many matches there are, or which of them is looked at, in words; "" where there are none."""
        if self.text is None or not self.text.matches:
            return ""
        count = number(len(self.text.matches))
        if self._at is None:
            text = self.tr("Matches: {count}") if self.text.is_counted else self.tr("Matches: more than {count}")
            return text.format(count=count)
        text = self.tr("Match {place} of {count}")
        if not self.text.is_counted:
            text = self.tr("Match {place} of more than {count}")
        return text.format(place=number(self._at + 1), count=count)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_first()

    def _tell_problem(self, reason: str) -> None:
        self.problem = reason
        self.note.setText(reason)
        self.note.setVisible(bool(reason))

    def _show_match(self, match: Span) -> None:
        self.view.show_match(match)
        holding = next((each for each in self.view.passages if each.start <= match[0] < each.end), None)
        if self._hit is not None and holding is not None and self.text is not None:
            self.stepped.emit(_at_passage(self._hit, holding, match))

    def _go_on(self, place: int) -> None:
        """Have the surroundings of a place brought where the document goes on beyond what is here."""
        if self.text is None or self._awaited is not None:
            return
        begins, ends = self.view.start <= self.text.begin, self.view.end >= self.text.characters
        if (place - self.view.start < AROUND // 2 and not begins) or (self.view.end - place < AROUND // 2 and not ends):
            self._ask(place)

    def _ask_first(self) -> None:
        if self._hit is not None and self._asked is None:
            end = self._hit.start + len(self._hit.passage)
            self._send(
                DocumentParams(self._hit.path, self._hit.start - AROUND, end + AROUND, self._query, self._hit.member)
            )

    def _ask(self, place: int) -> None:
        if self._hit is not None:
            self._send(DocumentParams(self._hit.path, place - AROUND, place + AROUND, member=self._hit.member))

    def _send(self, params: DocumentParams) -> None:
        if params != self._asked:
            self._asked = params
            self.wanted.emit(params)

    def _passage(self) -> Span:
        assert self._hit is not None
        return self._hit.start, self._hit.start + len(self._hit.passage)

    def _marks(self, words: list[Span]) -> Marks:
        assert self._hit is not None
        answer = self._hit.meaning_span
        if answer is not None:
            answer = answer[0] + self._hit.start, answer[1] + self._hit.start
        return Marks(self._passage(), words, answer)


def _own_passages(hit: Hit) -> list[Chunk]:
    """What a hit brings along: its passage between its neighbours, whose pages are not known."""
    before, after = hit.before.rstrip(), hit.after.lstrip()
    first = hit.start - len(hit.before)
    last = hit.start + len(hit.passage) + len(hit.after)
    parts = [
        Chunk(before, first, first + len(before), None, "", hit.language),
        Chunk(hit.passage, hit.start, hit.start + len(hit.passage), None, hit.heading, hit.language),
        Chunk(after, last - len(after), last, None, "", hit.language),
    ]
    return [part for part in parts if part.text]


def _in_document(spans: list[Span], start: int) -> list[Span]:
    return [(first + start, last + start) for first, last in spans]


def _at_passage(hit: Hit, passage: Chunk, match: Span) -> Hit:
    """The same document at another of its passages, where one match is meant."""
    return Hit(
        path=hit.path,
        member=hit.member,
        title=hit.title,
        page=passage.page,
        page_label=hit.page_label if passage.page == hit.page else "",
        score=hit.score,
        passage=passage.text,
        spans=[(match[0] - passage.start, match[1] - passage.start)],
        language=passage.language,
        matched=hit.matched,
        heading=passage.heading,
        start=passage.start,
    )
