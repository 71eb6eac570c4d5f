"""The models that answer by meaning: the chosen one, and older ones until it covers the whole library."""

from __future__ import annotations

from dataclasses import dataclass, field

import apsw

from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.core.protocol import SpaceStatus, UseModelParams
from findling.core.settings import Settings
from findling.engine.models import ChosenModel, choose_model, defined, remember_model
from findling.index.vectors import VectorSpace
from findling.models.catalogue import load_catalogue
from findling.models.embedder_process import EmbedderProcess
from findling.models.embedders import Embedder, open_embedder
from findling.search.question import MeaningLeg


@dataclass
class Meaning:
    """The legs of meaning, the chosen model's first, and every other space, which only loses passages."""

    chosen: MeaningLeg | None = None
    older: list[MeaningLeg] = field(default_factory=list)
    others: list[VectorSpace] = field(default_factory=list)

    @property
    def legs(self) -> list[MeaningLeg]:
        """What questions are put to."""
        return ([self.chosen] if self.chosen is not None else []) + self.older

    @property
    def space(self) -> VectorSpace | None:
        """The chosen model's space."""
        return self.chosen.space if self.chosen is not None else None

    @property
    def embedder(self) -> Embedder | None:
        """What embeds with the chosen model."""
        return self.chosen.embedder if self.chosen is not None else None

    @property
    def warnings(self) -> list[str]:
        """What the models have to say."""
        return [warning for leg in self.legs for warning in leg.embedder.warnings]

    def spaces(self) -> list[SpaceStatus]:
        """Whose vectors answer."""
        return [
            SpaceStatus(leg.spec.name, leg.space.dimension, len(leg.space.sketch), leg is self.chosen)
            for leg in self.legs
        ]

    def close(self) -> None:
        """End the models' processes."""
        for leg in self.legs:
            leg.embedder.close()


def chosen_model(
    profile: Profile, choice: UseModelParams, settings: Settings, db: apsw.Connection, whole_documents: bool
) -> tuple[ChosenModel | None, FindlingError | None]:
    """The model of the choice, with the error as a value: search by words works without one."""
    try:
        return choose_model(profile, choice, settings, db, whole_documents), None
    except FindlingError as error:
        return None, error


def open_spaces(db: apsw.Connection, model: ChosenModel | None) -> Meaning:
    """The spaces of the index with their models, the chosen one's made where it is new (on the writing connection).

    Older ones answer only while the chosen one was never whole, so that going back to a model is going back at once.
    """
    if model is None:
        others = VectorSpace.others(db, 0)
        return Meaning(None, _older(db, others), others)
    remember_model(db, model)
    space = VectorSpace.open(db, model.key, model.spec.name, model.dimension, model.definition)
    return _meaning(db, model, space, VectorSpace.others(db, space.id))


def find_spaces(db: apsw.Connection, model: ChosenModel | None) -> Meaning:
    """The same for reading only: a chosen model that has no vectors yet is left out."""
    space = VectorSpace.find(db, model.key) if model is not None else None
    others = VectorSpace.others(db, space.id if space is not None else 0)
    if model is None or space is None:
        return Meaning(None, _older(db, others), others)
    return _meaning(db, model, space, others)


def _meaning(db: apsw.Connection, model: ChosenModel, space: VectorSpace, others: list[VectorSpace]) -> Meaning:
    embedder = open_embedder(model.files, model.dimension, model.device)
    older = [] if space.complete else _older(db, others)
    return Meaning(MeaningLeg(model.spec, embedder, space), older, others)


def _older(db: apsw.Connection, spaces: list[VectorSpace]) -> list[MeaningLeg]:
    """Legs of spaces whose model can still be asked, those that were whole first."""
    legs = []
    for space in sorted(spaces, key=lambda space: not space.complete):
        found = defined(space.definition, db)
        if found is not None and len(space.sketch):
            embedder = open_embedder(found.files, found.dimension)
            legs.append(MeaningLeg(found.spec, embedder, space))
    return legs


def installed_reranker(profile: Profile) -> EmbedderProcess | None:
    """The reranker whose file is here, the best by its published figures; None where there is none."""
    found = [spec for spec in load_catalogue(profile).values() if spec.kind == "reranker" and spec.present(profile)]
    best = max(found, key=lambda spec: spec.quality.retrieval or 0.0, default=None)
    return EmbedderProcess(best, best.locate(profile, best.present(profile)[0])) if best is not None else None
