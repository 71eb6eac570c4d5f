"""The models page, against an engine behind a real socket."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.fake_engine import FakeEngine, status
from tests.gui.pressing import press

from findling.core.model_table import (
    ControlJobParams,
    ModelJob,
    ModelRow,
    ModelTable,
    RemoveModelParams,
    StartJobParams,
)
from findling.core.protocol import PassageCounts, UseModelParams
from findling.core.settings import Settings
from findling.gui.amounts import duration
from findling.gui.main_window import MainWindow
from findling.gui.models_page import ModelsPage
from findling.gui.sidebar import View
from legible import faults


def row(name: str, **more: Any) -> ModelRow:
    values: dict[str, Any] = {
        "kind": "embedding", "state": "absent", "quantisation": "Q8_0", "quantisations": ["Q8_0"], "own": [],
        "file_bytes": 639_000_000, "memory_bytes": 900_000_000, "fit": "full", "tokens_per_second": 200.0,
        "speed_source": "probed", "library_seconds": 2400.0, "retrieval_quality": 64.7,
        "cross_language_quality": None, "languages": [], "licence": "MIT", "forbids": "", "accepted": False,
        "unresolved": "", "downloadable": True,
    }  # fmt: skip
    return ModelRow(name, **(values | more))


ROWS = [
    row("starter", state="in use", downloadable=False),
    row("here", state="ready", own=["Q8_0"]),
    row("far"),
    row("strict", forbids="Not on Sundays.", licence="own"),
    row("huge", fit="no", memory_bytes=90_000_000_000, tokens_per_second=None, library_seconds=None),
]
TABLE = ModelTable("Some CPU", "cpu", 8 * 10**9, 8 * 10**9, 100, ROWS, "far", "Q8_0", "It is the best that fits.", 0)


@pytest.fixture
def page(engine: FakeEngine, window: MainWindow, qtbot: QtBot) -> ModelsPage:
    engine.table = TABLE
    engine.publish(status(total=5, model="starter"))
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    made = window.views.models
    qtbot.waitUntil(lambda: len(made.cards) == 5)
    return made


def shown(page: ModelsPage, name: str) -> list[str]:
    card = page.cards[name]
    buttons = (card.download, card.use, card.measure, card.pause, card.cancel, card.remove, card.accept, card.decline)
    return [button.text() for button in buttons if not button.isHidden()]


def test_each_model_offers_what_can_be_done_with_it(page: ModelsPage) -> None:
    assert page.summary.text() == "This computer: Some CPU, with room for a model of 8.0 GB."
    assert page.advice_title.text() == "Recommended: far"
    assert page.advice_text.text() == "It is the best that fits."
    assert shown(page, "starter") == ["Measure"]
    assert shown(page, "here") == ["Use", "Measure", "Remove"]
    assert shown(page, "far") == ["Download"]
    assert page.cards["starter"].state.text() == "in use"
    assert (
        page.cards["far"].facts.text()
        == "Q8_0  ·  639 MB  ·  MIT  ·  many languages  ·  your library: about 40 minutes"
    )


def test_the_picture_says_all_in_words_too(page: ModelsPage) -> None:
    far, huge = page.cards["far"].gauges, page.cards["huge"].gauges
    assert far.accessibleDescription() == "Memory: 900 MB of 8.0 GB; Speed: 200 tokens a second; Quality: 64.7"
    assert huge.accessibleDescription().startswith("Memory: 90.0 GB of 8.0 GB · does not fit; Speed: not measured;")


def test_a_download_is_started_paused_resumed_and_cancelled(engine: FakeEngine, page: ModelsPage, qtbot: QtBot) -> None:
    press(page.cards["far"].download)
    qtbot.waitUntil(lambda: engine.asked("start_model_job") == [StartJobParams("download", "far")])
    job = ModelJob(7, "download", "far", "Q8_0", done=100_000_000, total=600_000_000, rate=5_000_000.0)
    engine.publish(status(total=5, model="starter", jobs=[job]))
    card = page.cards["far"]
    qtbot.waitUntil(lambda: shown(page, "far") == ["Pause", "Cancel"])
    assert card.told.text() == "100 MB of 600 MB  ·  5.0 MB a second  ·  about 2 minutes left"
    assert card.bar.value() == 167
    press(card.pause)
    engine.publish(status(total=5, model="starter", jobs=[msgspec.structs.replace(job, state="paused")]))
    qtbot.waitUntil(lambda: shown(page, "far") == ["Resume", "Cancel"])
    assert card.told.text() == "Paused at 100 MB of 600 MB"
    press(card.pause)
    press(card.cancel)
    actions = [ControlJobParams(7, "pause"), ControlJobParams(7, "resume"), ControlJobParams(7, "cancel")]
    qtbot.waitUntil(lambda: sorted(engine.asked("control_model_job"), key=str) == sorted(actions, key=str))
    before = len(engine.asked("model_table"))
    engine.publish(status(total=5, model="starter", jobs=[msgspec.structs.replace(job, state="cancelled")]))
    qtbot.waitUntil(lambda: len(engine.asked("model_table")) > before)
    assert "the download can go on" in card.told.text()


def test_why_a_download_failed_stays_with_the_model(engine: FakeEngine, page: ModelsPage, qtbot: QtBot) -> None:
    job = ModelJob(7, "download", "far", "Q8_0", "failed", problem="The disk is full.")
    engine.publish(status(total=5, model="starter", jobs=[job]))
    qtbot.waitUntil(lambda: page.cards["far"].told.text() == "The disk is full.")
    assert shown(page, "far") == ["Download"]


def test_a_licence_that_forbids_something_is_accepted_first(engine: FakeEngine, page: ModelsPage, qtbot: QtBot) -> None:
    card = page.cards["strict"]
    press(card.download)
    assert card.licence.label.text() == "Licence (own): Not on Sundays."
    assert card.decline.hasFocus()
    press(card.decline)
    assert shown(page, "strict") == ["Download"]
    press(card.download)
    press(card.accept)
    wanted = [StartJobParams("download", "strict", accept=True)]
    qtbot.waitUntil(lambda: engine.asked("start_model_job") == wanted)
    assert card.licence.isHidden()


def test_a_model_is_switched_and_shows_how_much_it_knows(engine: FakeEngine, page: ModelsPage, qtbot: QtBot) -> None:
    engine.settings = Settings(device="cpu")
    press(page.cards["here"].use)
    qtbot.waitUntil(lambda: engine.asked("use_model") == [UseModelParams("here", "Q8_0", device="cpu")])
    engine.publish(status(total=5, model="here", state="indexing", passages=PassageCounts(20, 5)))
    card = page.cards["here"]
    qtbot.waitUntil(lambda: card.told.text().startswith("Learning your library: 25%."))
    assert (card.bar.value(), card.bar.isHidden()) == (250, False)
    engine.publish(status(total=5, model="here"))
    qtbot.waitUntil(card.bar.isHidden)
    assert card.told.isHidden()


def test_models_are_measured_removed_and_imported(
    engine: FakeEngine, page: ModelsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    press(page.cards["here"].measure)
    press(page.cards["here"].remove)
    page.take_file(str(tmp_path / "some.gguf"))
    qtbot.waitUntil(lambda: len(engine.asked("start_model_job")) == 2)
    assert StartJobParams("benchmark", "here") in engine.asked("start_model_job")
    assert StartJobParams("import", path=str(tmp_path / "some.gguf")) in engine.asked("start_model_job")
    assert engine.asked("remove_model") == [RemoveModelParams("here")]
    lost = ModelJob(9, "import", "", "", "failed", problem="It is not a GGUF model file.")
    engine.publish(status(total=5, model="starter", jobs=[lost]))
    qtbot.waitUntil(lambda: page.lost.text() == "It is not a GGUF model file.")


def test_what_is_not_known_is_measured_on_request(engine: FakeEngine, page: ModelsPage, qtbot: QtBot) -> None:
    engine.table = msgspec.structs.replace(TABLE, recommended="", reason="", unmeasured=3)
    page.refresh()
    qtbot.waitUntil(page.measure.isVisible)
    press(page.measure)
    qtbot.waitUntil(lambda: engine.asked("start_model_job") == [StartJobParams("measure")])
    job = ModelJob(3, "measure", "", "", done=4, total=59)
    engine.publish(status(total=5, model="starter", jobs=[job]))
    qtbot.waitUntil(page.stop.isVisible)
    assert page.advice_text.text() == "Measuring 4 of 59; indexing waits meanwhile."
    press(page.stop)
    qtbot.waitUntil(lambda: engine.asked("control_model_job") == [ControlJobParams(3, "cancel")])


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_in_either_direction(
    page: ModelsPage, window: MainWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    press(page.cards["strict"].download)
    for width in (720, 1200):
        window.resize(width, 700)
        for name in ("starter", "strict", "huge"):
            page.ensureWidgetVisible(page.cards[name])
            assert not window.grab().isNull()
            qtbot.waitUntil(lambda: faults(window) == [])


def test_the_window_leads_there_by_the_sidebar(window: MainWindow) -> None:
    press(window.sidebar.buttons[View.MODELS])
    assert window.views.view is View.MODELS


def test_times_are_told_as_people_say_them() -> None:
    told = [duration(seconds) for seconds in (0.2, 40, 61, 1800, 3599, 9000, 200_000)]
    assert told == ["1 second", "40 seconds", "1 minute", "30 minutes", "1 hour", "2 hours", "2 days"]
