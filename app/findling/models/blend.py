"""A blend: the vector of a network that reads one language, added to that of a static model that lives in its space.

Where a text is not in the network's language it is not asked at all, and the static model alone answers. So one index
holds both, and a text costs what its language is worth.
"""

from __future__ import annotations

import re
from typing import Final

import numpy as np
import numpy.typing as npt

from findling.core.embedding import Loaded, Role
from findling.models.catalogue import ModelSpec
from findling.models.embedder_process import EmbedderProcess
from findling.models.packing import normalised
from findling.models.static_embedder import StaticEmbedder
from findling.models.tuned import Tuning

ENGLISH_SHARE: Final = 0.15
"""Of its words, how many must be English function words for a text to count as English; such texts have a third."""
ENGLISH_WEIGHT: Final = 2.0
ASCII_SHARE: Final = 0.9
LATIN_WEIGHT: Final = 0.4
"""Names, keywords and half the words of its neighbours are what a network for English knows of such languages."""

FUNCTION_WORDS: Final = frozenset(
    """the of and that is it for with which are be been were had have from this these those by not but they their
    there them then than what when where who whom whose why how would could should can may might must shall does did
    its his she you your our us if or into about after before between through during against because while also such
    other some any each every both few more most many much only own same too very just over under again once here
    until above below whether i'm it's don't doesn't didn't isn't aren't wasn't weren't can't won't""".split()  # noqa: SIM905
)
"""Those that are no common words of another language: "was", "in" and "so" say little."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")


def network_weight(text: str) -> float:
    """How much the English network counts for a text beside the static model: `ENGLISH_WEIGHT`, `LATIN_WEIGHT` or 0."""
    words = _WORD.findall(text.lower())
    if sum(word in FUNCTION_WORDS for word in words) > ENGLISH_SHARE * len(words):
        return ENGLISH_WEIGHT
    letters = "".join(words)
    plain = len(letters.encode("ascii", "ignore"))
    return LATIN_WEIGHT if letters and plain >= ASCII_SHARE * len(letters) else 0.0


class BlendedEmbedder:
    """A network's process and a static model as one embedder. Calls are thread-safe."""

    def __init__(self, spec: ModelSpec, network: EmbedderProcess, static: StaticEmbedder) -> None:
        """`network` is closed with this one; `static` may serve others too."""
        self.spec = spec
        self._network = network
        self._static = static

    @property
    def warnings(self) -> list[str]:
        """What a person should know about the network on this machine."""
        return self._network.warnings

    @property
    def loaded(self) -> Loaded | None:
        """What is known of the network since it was loaded."""
        return self._network.loaded

    @property
    def device(self) -> str:
        """The network's device, "" until it is loaded."""
        return self._network.device

    def start(self) -> Loaded:
        """Load both. Raises FindlingError where one of them cannot be used."""
        self._static.start()
        return self._network.start()

    def tune(self, anew: bool = False) -> Tuning:
        """See `EmbedderProcess.tune`: the network's arrangement."""
        return self._network.tune(anew)

    def embed(self, texts: list[str], role: Role, cut: bool = False) -> npt.NDArray[np.float32]:
        """Unit vectors, float32 [len(texts), dimension]; only texts that the network counts for are put to it.

        Raises what `EmbedderProcess.embed` and `StaticEmbedder.embed` raise.
        """
        vectors = self._static.embed(texts, role, cut)
        weights = np.array([network_weight(text) for text in texts], np.float32)
        asked = np.flatnonzero(weights)
        if not len(asked):
            return vectors
        seen = self._static.projected(self._network.embed([texts[number] for number in asked], role, cut))
        vectors[asked] += weights[asked, None] * seen
        return normalised(vectors)

    def alignment(self, question: str, texts: list[str]) -> npt.NDArray[np.float32]:
        """See `StaticModel.alignment`."""
        return self._static.alignment(question, texts)

    def close(self) -> None:
        """End the network's process."""
        self._network.close()
