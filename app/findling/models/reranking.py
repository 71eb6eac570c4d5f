"""Question and passage put together as a reranker's authors do, and what its head says as a probability.

A template's control tokens (`<|im_end|>`, `</s>`) are real ones; the same characters in a question or a passage are
plain text, so that a document cannot end the prompt it stands in. Between two control tokens everything is cut into
tokens at once, because the authors' tokenisers merge a template's last space with a text's first word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from findling.core.errors import Code, FindlingError
from findling.models.llama import Model, Tokens, Vectors

Scores = npt.NDArray[np.float32]

_CONTROL: Final = re.compile(r"<[^<>\s]+>|\[[A-Z]+\]")
_PASSAGE: Final = "{document}"
_FIELD: Final = re.compile(r"\{(?:task|text|document)\}")
_AFFIRMATIVE: Final = "yes"
_PROBABILITIES: Final = frozenset({"qwen3"})
"""Architectures whose classes llama.cpp gives as probabilities; of others it gives logits."""


@dataclass(frozen=True)
class _Section:
    """A part of the prompt that becomes tokens at once: plain text, or one control token."""

    text: str
    control: int | None = None


class Prompt:
    """A reranker's template with its control tokens found."""

    def __init__(self, model: Model) -> None:
        """Raises FindlingError(CATALOGUE_INVALID) for a template without its question or passage."""
        self._model = model
        template = model.spec.query
        if "{text}" not in template or _PASSAGE not in template:
            detail = f"the query of {model.spec.name} lacks {{text}} or {_PASSAGE}"
            raise FindlingError(Code.CATALOGUE_INVALID, path=model.path, detail=detail)
        sections = _sections(model, template)
        place = next(number for number, section in enumerate(sections) if _PASSAGE in section.text)
        before, after = sections[place].text.split(_PASSAGE, 1)
        self._head = [*sections[:place], _Section(before + _PASSAGE)]
        self._tail = [*([_Section(after)] if after else []), *sections[place + 1 :]]

    def tokens(self, question: str, passage: str) -> Tokens:
        """The whole prompt, framed. What is too long loses the passage's end, never the prompt's end.

        A question that alone takes more than three quarters of the limit loses its own end, as in FlagEmbedding.
        """
        tail = self._tokenized(self._tail, question, "")
        room = max(0, self._model.body_limit - len(tail))
        head = self._tokenized(self._head, question, passage)
        if len(head) > room:
            asked = question
            while asked and len(self._tokenized(self._head, asked, "")) > room * 3 // 4:
                asked = asked[: len(asked) * 7 // 8]
            head = self._tokenized(self._head, asked, passage) if asked != question else head
        return self._model.framed(np.concatenate((head[:room], tail)))

    def _tokenized(self, sections: list[_Section], question: str, passage: str) -> Tokens:
        parts = [np.empty(0, np.int32)]
        values = {"{text}": question, _PASSAGE: passage, "{task}": self._model.spec.task}
        for section in sections:
            if section.control is not None:
                parts.append(np.asarray([section.control], np.int32))
            else:
                parts.append(self._model.tokenize(_FIELD.sub(lambda found: values[found[0]], section.text)))
        return np.concatenate(parts)


def _sections(model: Model, template: str) -> list[_Section]:
    sections: list[_Section] = []
    start = 0
    for found in _CONTROL.finditer(template):
        control = model.control(found[0])
        if control is not None:
            sections += [_Section(template[start : found.start()]), _Section(found[0], control)]
            start = found.end()
    sections.append(_Section(template[start:]))
    return [section for section in sections if section.text]


def probabilities(model: Model, outputs: Vectors) -> Scores:
    """P(the passage answers the question), float32 [n], of a head's outputs [n, classes].

    A head of one class gives a logit (bge-reranker, FlagEmbedding's `normalize=True`: its sigmoid). The two classes
    of a Qwen3 reranker are the model's logits of "yes" and "no" after a softmax, as its model card computes them.
    Raises FindlingError(MODEL_NO_HEAD) for a head whose classes are of another kind.
    """
    is_probability = model.architecture in _PROBABILITIES
    if outputs.shape[1] == 1 and not is_probability:
        logits = outputs[:, 0].astype(np.float64)
        return np.asarray(0.5 * (1 + np.tanh(logits / 2)), np.float32)  # the sigmoid that cannot overflow
    labels = [label.casefold() for label in model.labels]
    if _AFFIRMATIVE not in labels or not is_probability:
        raise FindlingError(Code.MODEL_NO_HEAD, path=model.path, detail=f"its classes are {', '.join(model.labels)}")
    return np.ascontiguousarray(outputs[:, labels.index(_AFFIRMATIVE)])
