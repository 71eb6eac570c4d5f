"""The models that answer by meaning: the chosen one, older ones until it covers the whole library, and the starter.

The starter covers every passage as soon as that was read, stays underneath whatever is chosen, and answers for what
the chosen model does not know yet or cannot read.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import apsw

from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.core.protocol import SpaceStatus, UseModelParams
from findling.core.settings import Settings
from findling.engine.models import ChosenModel, choose_model, defined, remember_model
from findling.index.backlog import queue_for
from findling.index.embedding import Work
from findling.index.vectors import VectorSpace
from findling.models.catalogue import STARTER, load_catalogue
from findling.models.embedder_process import EmbedderProcess
from findling.models.embedders import open_embedder
from findling.models.static_embedder import StaticEmbedder
from findling.search.question import MeaningLeg


@dataclass
class Meaning:
    """The legs of meaning, and every other space, which only loses passages."""

    chosen: MeaningLeg | None = None
    starter: MeaningLeg | None = None
    """Where it is not the chosen model itself."""
    older: list[MeaningLeg] = field(default_factory=list)
    others: list[VectorSpace] = field(default_factory=list)

    @property
    def legs(self) -> list[MeaningLeg]:
        """What questions are put to: a passage counts in the first one that knows it."""
        return [leg for leg in (self.chosen, *self.older, self.starter) if leg is not None]

    @property
    def work(self) -> list[Work]:
        """What passages are embedded for."""
        return [Work(leg.space, leg.embedder) for leg in (self.chosen, self.starter) if leg is not None]

    @property
    def best(self) -> MeaningLeg | None:
        """The chosen model's leg, the starter's where that cannot be used."""
        return self.chosen or self.starter

    @property
    def model(self) -> str:
        """The name of the model in use, "" where there is none."""
        return self.best.spec.name if self.best is not None else ""

    @property
    def device(self) -> str:
        """Where it runs, "" until it is loaded."""
        return self.best.embedder.device if self.best is not None else ""

    @property
    def warnings(self) -> list[str]:
        """What the models have to say."""
        return [warning for leg in self.legs for warning in leg.embedder.warnings]

    def spaces(self) -> list[SpaceStatus]:
        """Whose vectors answer."""
        return [
            SpaceStatus(
                leg.spec.name, leg.space.dimension, len(leg.space.sketch), leg is self.chosen, leg is self.starter
            )
            for leg in self.legs
        ]

    def close(self) -> None:
        """End the models' processes."""
        for leg in self.legs:
            leg.embedder.close()


def chosen_model(
    profile: Profile, choice: UseModelParams, settings: Settings, db: apsw.Connection, whole_documents: bool
) -> tuple[ChosenModel | None, FindlingError | None]:
    """The model of the choice, with the error as a value: search works without one."""
    try:
        return choose_model(profile, choice, settings, db, whole_documents), None
    except FindlingError as error:
        return None, error


def starter_model(
    profile: Profile, chosen: str, settings: Settings, db: apsw.Connection, whole_documents: bool
) -> tuple[ChosenModel | None, FindlingError | None]:
    """The starter, unless that is what was chosen; with the error as a value."""
    if chosen == STARTER:
        return None, None
    return chosen_model(profile, UseModelParams(STARTER), settings, db, whole_documents)


def open_spaces(
    db: apsw.Connection, model: ChosenModel | None, starter: ChosenModel | None, before: Meaning | None = None
) -> Meaning:
    """The spaces of the index with their models, those of `model` and `starter` made where they are new and queued for
    (on the writing connection). Spaces that are open `before` are taken over, since somebody may be storing in them.
    """
    loaded = {space.id: space for space in _spaces(before)} if before is not None else {}
    opened = []
    for each in (model, starter):
        space = None
        if each is not None:
            remember_model(db, each)
            space = VectorSpace.open(db, each.key, each.spec.name, each.dimension, each.definition, loaded)
        opened.append(space)
    ids = [space.id for space in opened if space is not None]
    queue_for(db, ids)
    return _meaning(db, model, opened[0], starter, opened[1], VectorSpace.others(db, ids, loaded))


def find_spaces(db: apsw.Connection, model: ChosenModel | None, starter: ChosenModel | None) -> Meaning:
    """The same for reading only: a model that has no vectors yet is left out."""
    found = [VectorSpace.find(db, each.key) if each is not None else None for each in (model, starter)]
    others = VectorSpace.others(db, [space.id for space in found if space is not None])
    return _meaning(db, model, found[0], starter, found[1], others)


def _spaces(meaning: Meaning) -> list[VectorSpace]:
    return [*(space for space, _ in meaning.work), *meaning.others]


def _meaning(
    db: apsw.Connection,
    model: ChosenModel | None,
    space: VectorSpace | None,
    starter: ChosenModel | None,
    starter_space: VectorSpace | None,
    others: list[VectorSpace],
) -> Meaning:
    """Older models answer only while the chosen one was never whole: so going back to one is going back at once."""
    static = StaticEmbedder(starter.spec, starter.files.path) if starter is not None else None
    made = Meaning(others=others)
    if static is not None and starter_space is not None:
        made.starter = MeaningLeg(static.spec, static, starter_space)
    if model is not None and space is not None:
        shared = static if starter is not None and model.files.over_path == starter.files.path else None
        made.chosen = MeaningLeg(model.spec, open_embedder(model.files, model.dimension, model.device, shared), space)
    if space is None or not space.complete:
        made.older = _older(db, others)
    return made


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
