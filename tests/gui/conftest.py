"""A window without a screen, and an engine that says what the test wants."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

import pytest
from PySide6.QtCore import QSettings, QUrl
from pytestqt.qtbot import QtBot
from tests.gui.fake_engine import FakeEngine

from findling.core.client import EngineClient
from findling.core.paths import Profile
from findling.gui.engine_link import EngineLink, LinkState
from findling.gui.main_window import MainWindow
from findling.gui.opening import Opener
from findling.gui.viewers import Program

ROOT = Path(__file__).resolve().parents[2]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the offscreen platform itself cannot do is no mistake of the window."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(r"This plugin does not support (propagateSizeHints|raise)\(\)"))


@pytest.fixture(autouse=True)
def collected_on_the_main_thread() -> Iterator[None]:
    """As `gui.collecting` has it in the program."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def profile(monkeypatch: pytest.MonkeyPatch) -> Iterator[Profile]:
    with tempfile.TemporaryDirectory(prefix="fl") as folder:  # short: a socket's path has about 100 bytes
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        made = Profile(Path(folder) / "profile")
        made.create()
        yield made


@pytest.fixture
def engine(profile: Profile) -> Iterator[FakeEngine]:
    made = FakeEngine(profile.endpoint)
    yield made
    made.close()


def start_nothing(profile: Profile) -> subprocess.Popen[bytes]:
    """An engine that ends at once."""
    return subprocess.Popen([sys.executable, "-c", ""], stdin=subprocess.PIPE)


def start_fake(profile: Profile) -> subprocess.Popen[bytes]:
    """The fake engine as a process of its own."""
    arguments = [sys.executable, "-m", "tests.gui.fake_engine", str(profile.folder)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "app")])}
    return subprocess.Popen(arguments, stdin=subprocess.PIPE, env=environment)


LinkMaker = Callable[..., EngineLink]


@pytest.fixture
def make_link(profile: Profile, qapp: object) -> Iterator[LinkMaker]:
    made: list[EngineLink] = []

    def make(start: Callable[[Profile], subprocess.Popen[bytes]] = start_nothing) -> EngineLink:
        link = EngineLink(profile, EngineClient.connect, start, backoff=(0.05,))
        made.append(link)
        return link

    yield make
    for link in made:
        link.close()


class Desktop:
    """Stands in for the desktop's file associations."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.program: Program | None = None

    def open_url(self, url: QUrl) -> bool:
        self.opened.append(url.toLocalFile())
        return True

    def find_program(self, path: str) -> Program | None:
        return self.program


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


@pytest.fixture
def make_window(profile: Profile, make_link: LinkMaker, desktop: Desktop, qtbot: QtBot) -> Callable[..., MainWindow]:
    def make(link: EngineLink | None = None) -> MainWindow:
        settings = QSettings(str(profile.folder / "window.ini"), QSettings.Format.IniFormat)
        link = link or make_link()
        window = MainWindow(link, Opener(desktop.open_url, desktop.find_program), settings)
        qtbot.addWidget(window)
        window.ask("")
        link.start()
        return window

    return make


@pytest.fixture
def window(engine: FakeEngine, make_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    """The window, attached to `engine`."""
    made = make_window()
    qtbot.waitUntil(lambda: made._status is not None and made._link.state is LinkState.READY)
    return made
