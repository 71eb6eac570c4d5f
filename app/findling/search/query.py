"""The query language: what was typed, as words to rank by, phrases and words to demand or to leave out, and filters.

    "exact phrase"   -word   -"a phrase"   word OR word   name:report   type:pdf   in:Projects   lang:de
    before:2024-05   after:2024   size:>2MB   size:1MB..5MB   page:3   page:2-5   -type:html   in:"My papers"

The quotation marks and the colons of other scripts count as well. `parse` takes any string: what is no operator is
text, and where something looks like one but is none, a hint says so. Plain words only rank; operators are exact: a
passage has the phrase, or one of the words around OR; a document with an excluded word is left out as a whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from findling.core import remarks
from findling.core.answers import Operator
from findling.core.scripts import nfc
from findling.index.terms import terms
from findling.search.conditions import EXAMPLES, FIELDS, Condition, Language, Pages, Test, Type, read_test

LONGEST_QUERY: Final = 2000
"""Characters of a question that are used."""
MAX_HINTS: Final = 4
SHOWN: Final = 40
"""Characters of the typed text that a hint repeats."""

_CLOSING: Final = {
    '"': '"”“＂', "“": "”\"“", "„": "“”\"„", "”": "”\"", "‟": "”\"", "«": "»", "»": "«»", "「": "」", "『": "』",
    "＂": "＂\"", "《": "》", "〝": "〞〟",
}  # fmt: skip
"""Each opening quotation mark with those that may close it."""
_INSIDE: Final = "「『"
"""Quotation marks that open within a run of letters too: their scripts put no spaces between words."""
_MINUS: Final = "-－−"
_FIELD: Final = re.compile(r"([A-Za-z]{2,12})[:：]")
_SPACE: Final = re.compile(r"\s*")
_SOLID: Final = re.compile(r"\S+")
_VALUE: Final = re.compile(r"\S*")
_OR: Final = ("OR", "|")
_ALTERNATIVES: Final = (Type, Language, Pages)
"""Filters of which a file or passage can satisfy one only: given twice, either will do."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, or words that follow each other."""

    text: str
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A question taken apart.

    `text` is what passages are ranked by, in words and in meaning. Of each group of `required` one piece must occur,
    of `excluded` none, and every one of the `conditions` holds. `hints` are sentences for the person who typed it,
    `operators` what was understood as such, with its place in what was typed.
    """

    text: str
    required: tuple[tuple[Piece, ...], ...] = ()
    excluded: tuple[Piece, ...] = ()
    conditions: tuple[Condition, ...] = ()
    hints: tuple[str, ...] = ()
    operators: tuple[Operator, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing but words to rank by."""
        return not (self.required or self.excluded or self.conditions)

    @property
    def lists(self) -> bool:
        """Whether nothing is left to rank by: the newest documents come first."""
        return not self.text.strip() and not self.is_plain


@dataclass(slots=True)
class _Token:
    """A part of the question: a piece, a test, or text that is neither demanded nor left out."""

    text: str
    """What it adds to the words to rank by."""
    spaced: bool
    piece: Piece | None = None
    test: Test | None = None
    negated: bool = False
    is_or: bool = False
    options: list[_Token] = field(default_factory=list)
    name: str = ""
    """The word before the colon of a filter, and `value` what follows it."""
    value: str = ""
    span: tuple[int, int] = (0, 0)

    def operator(self) -> Operator | None:
        """What it is told as; None for text."""
        if self.options:
            return Operator("any", "", False, (self.options[0].span[0], self.options[-1].span[1]))
        if self.test is not None:
            return Operator(self.name, self.value, self.negated, self.span)
        if self.piece is not None and (self.negated or self.piece.phrase):
            return Operator("phrase" if self.piece.phrase else "word", self.piece.text, self.negated, self.span)
        return None


def plain(text: str) -> Query:
    """A question taken at its word, without operators."""
    return Query(nfc(_encodable(text)[:LONGEST_QUERY]))


def parse(text: str, today: date | None = None) -> Query:
    """Take a question apart; any string is one. `today` is what relative days refer to."""
    typed = plain(text).text
    reader = _Reader(typed, today or date.today())
    tokens = _joined(reader.tokens(), reader.hints)
    query = Query(typed)
    for token in tokens:
        if token.options:
            query = _with_alternatives(query, token.options)
        elif token.test is not None:
            query = replace(query, conditions=_with(query.conditions, token.test, token.negated))
        elif token.piece is not None and token.negated:
            query = replace(query, excluded=(*query.excluded, token.piece))
        elif token.piece is not None and token.piece.phrase:
            query = replace(query, required=(*query.required, (token.piece,)))
    hints = tuple(dict.fromkeys(reader.hints))[:MAX_HINTS]
    told = tuple(operator for token in tokens if (operator := token.operator()) is not None)
    query = replace(query, operators=told)
    if query.is_plain and not reader.cut:
        return replace(query, hints=hints)
    kept = [part for token in tokens for part in token.options or [token] if part.text]
    ranked = "".join((" " if part.spaced else "") + part.text for part in kept).strip()
    return replace(query, text=ranked, hints=hints)


class _Reader:
    """Goes through a question once, from left to right."""

    def __init__(self, text: str, today: date) -> None:
        self._text = text
        self._today = today
        self.hints: list[str] = []
        self.cut = False
        """Whether characters were left out of the text without being an operator."""

    def tokens(self) -> list[_Token]:
        """The parts of the question in order."""
        found: list[_Token] = []
        at = 0
        while at < len(self._text):
            start = _end(_SPACE, self._text, at)
            spaced = start > at or at == 0
            if start == len(self._text):
                break
            token, at = self._token(start, spaced)
            token.spaced, token.span = spaced, (start, at)
            found.append(token)
        return found

    def _token(self, start: int, spaced: bool) -> tuple[_Token, int]:
        text = self._text
        negated = spaced and text[start] in _MINUS and start + 1 < len(text)
        at = start + negated
        operator = self._filter(at) or self._quoted(at, spaced or negated)
        if operator is not None:
            token, end = operator
            token.negated = negated
            if negated:
                token.text = ""
            return token, end
        if text[at] in _CLOSING and (spaced or negated) and text[at] not in "《":
            self.cut = True
            self.hints.append(remarks.NO_PARTNER)
            return _Token("", spaced), at + 1
        end = self._word_end(at)
        word = text[at:end]
        if negated and _has_terms(word):
            if word.isdigit():
                self.hints.append(remarks.LEFT_OUT.format(word=word[:SHOWN]))
            return _Token("", spaced, Piece(word), negated=True), end
        if word in _OR and not negated:
            return _Token(word, spaced, is_or=True), end
        return _Token(text[start:end], spaced, None if negated else Piece(word)), end

    def _filter(self, at: int) -> tuple[_Token, int] | None:
        """A filter that begins here; None where there is none, with a hint where it looks like one."""
        match = _FIELD.match(self._text, at)
        if match is None:
            return None
        name = match[1].lower()
        start = match.end()
        quoted = self._quotation(start)
        if quoted is not None:
            value, end = quoted
        else:
            end = _end(_VALUE, self._text, start)
            value = self._text[start:end]
        if name not in FIELDS:
            if value and value[0] not in "/\\":
                known = ", ".join(FIELDS)
                self.hints.append(remarks.NO_FILTER.format(text=match[0][:SHOWN], known=known))
            return None
        test = read_test(name, value, self._today)
        if test is None:
            text = f"{match[0]}{value[:SHOWN]}"
            self.hints.append(remarks.BAD_FILTER.format(text=text, example=EXAMPLES[name]))
            return None
        return _Token("", True, test=test, name=name, value=value), end

    def _quoted(self, at: int, opens: bool) -> tuple[_Token, int] | None:
        if not opens and self._text[at] not in _INSIDE:
            return None
        found = self._quotation(at)
        if found is None:
            return None
        inner, end = found
        if not _has_terms(inner):
            self.cut = True
            return _Token("", True), end
        return _Token(inner.strip(), True, Piece(inner, phrase=True)), end

    def _quotation(self, at: int) -> tuple[str, int] | None:
        """The text between the quotation mark here and its partner, and where it ends."""
        closing = _CLOSING.get(self._text[at : at + 1])
        if closing is None:
            return None
        ends = [end for mark in closing if (end := self._text.find(mark, at + 1)) >= 0]
        return (self._text[at + 1 : min(ends)], min(ends) + 1) if ends else None

    def _word_end(self, at: int) -> int:
        end = _end(_SOLID, self._text, at)
        for mark in _INSIDE:
            inside = self._text.find(mark, at + 1, end)
            if inside >= 0 and self._quotation(inside) is not None:
                end = inside
        return end


def _joined(tokens: list[_Token], hints: list[str]) -> list[_Token]:
    """The tokens with each chain around OR made one; an OR that joins nothing is a word."""
    joined: list[_Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        before = joined[-1] if joined else None
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if token.is_or and before is not None and after is not None and _alike(before, after):
            joined[-1] = _Token("", before.spaced, options=[*(before.options or [before]), after])
            at += 2
            continue
        if token.is_or and any(part is not None and part.test is not None for part in (before, after)):
            hints.append(remarks.LONE_OR)
        joined.append(token)
        at += 1
    return joined


def _alike(before: _Token, after: _Token) -> bool:
    """Whether OR can stand between these."""
    first = before.options[0] if before.options else before
    if first.negated or after.negated:
        return False
    if first.test is not None:
        return type(first.test) is type(after.test)
    return all(part.piece is not None and _has_terms(part.piece.text) for part in (first, after))


def _with_alternatives(query: Query, options: list[_Token]) -> Query:
    tests = tuple(option.test for option in options if option.test is not None)
    if tests:
        return replace(query, conditions=(*query.conditions, Condition(tests)))
    pieces = tuple(option.piece for option in options if option.piece is not None)
    return replace(query, required=(*query.required, pieces))


def _with(conditions: tuple[Condition, ...], test: Test, negated: bool) -> tuple[Condition, ...]:
    """The conditions with one more; of a kind that excludes itself, with another alternative."""
    if isinstance(test, _ALTERNATIVES) and not negated:
        for place, condition in enumerate(conditions):
            if not condition.negated and type(condition.tests[0]) is type(test):
                either = Condition((*condition.tests, test))
                return (*conditions[:place], either, *conditions[place + 1 :])
    return (*conditions, Condition((test,), negated))


def _has_terms(text: str) -> bool:
    return next(iter(terms(text)), None) is not None


def _encodable(text: str) -> str:
    """The text without halves of characters, which neither SQLite nor JSON can carry."""
    return text.encode("utf-8", "replace").decode()


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match is not None else at
