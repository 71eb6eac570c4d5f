"""The spaces that answer by meaning, from the first one to the day when another model takes over."""

from __future__ import annotations

from dataclasses import dataclass

import apsw

from findling.core.errors import FindlingError
from findling.core.paths import Profile
from findling.core.protocol import UseModelParams
from findling.engine.configuration import Configuration
from findling.engine.meaning import Meaning, chosen_model, open_spaces, starter_model
from findling.engine.models import ChosenModel, choose_model, chosen_in
from findling.index.pipeline import Pipeline
from findling.index.store import Store
from findling.search.searcher import Searcher


@dataclass(frozen=True, slots=True)
class Switch:
    """A model that is to take over, with the starter that stays underneath."""

    model: ChosenModel
    starter: ChosenModel | None


class Spaces:
    """`meaning` has those that are live. Opening, switching and finishing take turns; the caller sees to that."""

    def __init__(self, profile: Profile, configuration: Configuration, *, whole_documents: bool, alone: bool) -> None:
        """`alone`: without the starter underneath."""
        self.meaning = Meaning()
        self._profile = profile
        self._configuration = configuration
        self._whole = whole_documents
        self._alone = alone

    def open(self, db: apsw.Connection, name: str | None) -> list[FindlingError]:
        """Open the spaces of the settings' model, or of the one named, on the writing connection; what is wrong with
        their models. Raises FindlingError(MODEL_UNKNOWN)."""
        settings = self._configuration.settings
        choice = chosen_in(settings, name)
        model, problem = chosen_model(self._profile, choice, settings, db, self._whole)
        starter, another = self._starter(choice.name, db)
        self.meaning = open_spaces(db, model, starter)
        return [error for error in (problem, another) if error is not None]

    def prepare(self, params: UseModelParams, db: apsw.Connection) -> Switch:
        """Find another model. Raises what `choose_model` raises."""
        model = choose_model(self._profile, params, self._configuration.settings, db, self._whole)
        starter, _ = self._starter(params.name, db)
        return Switch(model, starter)

    def switch(self, switch: Switch, pipeline: Pipeline, searcher: Searcher) -> None:
        """Embed with the other model from now on, and put questions to both."""
        before = self.meaning

        def job(store: Store) -> Meaning:
            opened = open_spaces(store.db, switch.model, switch.starter, before)
            pipeline.adopt(opened.work, opened.others)
            return opened

        self.meaning = pipeline.writer.submit(job).result()
        searcher.use(self.meaning.legs)
        pipeline.embed_for(self.meaning.work)
        before.close()

    def finish(self, pipeline: Pipeline, searcher: Searcher) -> bool:
        """Where the chosen model covers everything, ask the older ones no longer and free their vectors; whether that
        was done now."""
        leg = self.meaning.chosen
        done = leg is None or (leg.space.complete and not self.meaning.others)
        if done or pipeline.is_blocked or pipeline.remaining() != (0, 0):
            return False
        older = self.meaning.older
        self.meaning.older, self.meaning.others = [], []
        searcher.use(self.meaning.legs)
        pipeline.forget_others()
        for leg in older:
            leg.embedder.close()
        return True

    def _starter(self, chosen: str, db: apsw.Connection) -> tuple[ChosenModel | None, FindlingError | None]:
        """What stays underneath the chosen model."""
        if self._alone:
            return None, None
        return starter_model(self._profile, chosen, self._configuration.settings, db, self._whole)
