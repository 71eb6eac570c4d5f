"""The main job from end to end: the real window, the real engine, real files."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.e2e.asking import is_answered, type_question
from tests.processes import SAMPLES, assert_gone, environment, family, snapshot, wait_until

from findling.core.client import EngineClient, start_engine
from findling.core.paths import Profile
from findling.gui.engine_link import EngineLink, LinkState
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener

PATIENCE = 120_000


@pytest.fixture
def profile() -> Iterator[Profile]:
    with tempfile.TemporaryDirectory(prefix="fl") as folder:
        made = Profile(Path(folder) / "profile")
        made.create()
        yield made


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    for part in ("letters", "recipes"):
        shutil.copytree(SAMPLES / part, folder / part)
    return folder


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def make_window(profile: Profile, opened: list[str], qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    links: list[EngineLink] = []
    before = set(family(psutil.Process().pid))

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    def make() -> MainWindow:
        link = EngineLink(profile, EngineClient.connect, start_engine)
        links.append(link)
        window = MainWindow(
            link,
            Opener(open_url, lambda path: None),
            QSettings(str(profile.folder / "window.ini"), QSettings.Format.IniFormat),
        )
        qtbot.addWidget(window)
        window.ask("")
        link.start()
        qtbot.waitUntil(lambda: link.state is LinkState.READY, timeout=PATIENCE)
        return window

    yield make
    below = set(family(psutil.Process().pid)) - before
    for link in links:
        link.close()
    assert_gone(list(below))
    assert not Path(profile.endpoint).exists()


def ask(window: MainWindow, question: str, qtbot: QtBot) -> None:
    type_question(window, question)
    qtbot.waitUntil(lambda: is_answered(window, question), timeout=PATIENCE)


def drop(window: MainWindow, folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))


def first(window: MainWindow) -> str:
    hit = window.pages.list.results.hit(0)
    return Path(hit.path).name if hit is not None else ""


def is_idle(window: MainWindow, files: int) -> bool:
    status = window._status
    return (
        status is not None
        and status.state == "idle"
        and sum(folder.files.searchable for folder in status.folders) == files
        and status.passages.with_vectors == status.passages.total > 0
    )


def test_a_person_adds_a_folder_asks_and_opens_the_right_document(
    make_window: Callable[[], MainWindow], library: Path, opened: list[str], qtbot: QtBot
) -> None:
    window = make_window()
    assert window.pages.currentWidget() is not window.pages.splitter
    drop(window, library)
    files = sum(1 for path in library.rglob("*.*") if path.is_file())
    qtbot.waitUntil(lambda: is_idle(window, files), timeout=PATIENCE)

    ask(window, "How did the parrot come to the family?", qtbot)
    assert first(window) == "letter-from-aunt-rosalind.txt"
    hit = window.pages.list.current()
    assert hit is not None
    assert "meaning" in hit.matched
    preview = window.pages.preview.document.view.toPlainText()
    lines = [line for line in hit.passage.replace("\u2028", "\n").split("\n") if line]
    assert "\n".join(lines) in preview
    assert "grey parrot" in preview
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened == [str(library / "letters" / "letter-from-aunt-rosalind.txt")])

    ask(window, "味噌汁", qtbot)
    assert first(window) == "レシピ-味噌汁.md"
    assert window.field.hasFocus()

    # what is written while the window is open is found too
    (library / "new.txt").write_text("The key of the boat house hangs behind the green clock.", encoding="utf-8")
    qtbot.waitUntil(lambda: is_idle(window, files + 1), timeout=PATIENCE)
    ask(window, "where is the boat house key", qtbot)
    assert first(window) == "new.txt"


def test_the_window_outlives_its_engine_and_keeps_the_question(
    make_window: Callable[[], MainWindow], library: Path, qtbot: QtBot
) -> None:
    window = make_window()
    drop(window, library / "recipes")
    qtbot.waitUntil(lambda: is_idle(window, len(list((library / "recipes").iterdir()))), timeout=PATIENCE)
    ask(window, "marmalade", qtbot)
    assert first(window) == "grandma-ednas-marmalade.md"
    process = window._link._process
    assert process is not None
    below = family(process.pid)
    process.send_signal(signal.SIGKILL)
    qtbot.waitUntil(lambda: window._link.state is LinkState.RESTARTING, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window._link.state is LinkState.READY, timeout=PATIENCE)
    assert_gone(below)
    ask(window, "marmalade oranges", qtbot)
    assert first(window) == "grandma-ednas-marmalade.md"


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_the_program_starts_its_engine_and_takes_it_along_when_it_is_closed(profile: Profile) -> None:
    line = [sys.executable, "-m", "findling", "--profile", str(profile.folder)]
    process = subprocess.Popen(line, env=environment(QT_QPA_PLATFORM="offscreen"))
    try:
        wait_until(lambda: snapshot(profile.folder) is not None, "the window's engine answers")
        below = family(process.pid)
        assert below
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
        assert_gone(below)
        assert snapshot(profile.folder) is None
    finally:
        process.kill()
        process.wait()
