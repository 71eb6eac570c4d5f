"""Opening documents at a page: the commands that are built, and real programs that are started with them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from findling.gui.opening import Opener
from findling.gui.viewers import Program, default_program, of_command_line, page_command

BOOK = "/papers/ein Buch.pdf"
on_linux = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="asks a freedesktop.org desktop")


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("okular", ["--page", "7", BOOK]),
        ("evince", ["--page-index=7", BOOK]),
        ("papers", ["--page-index=7", BOOK]),
        ("atril", ["--page-index=7", BOOK]),
        ("xreader", ["--page-index=7", BOOK]),
        ("zathura", ["--page=7", BOOK]),
        ("qpdfview", [f"{BOOK}#7"]),
        ("mupdf", [BOOK, "7"]),
        ("firefox", ["file:///papers/ein%20Buch.pdf#page=7"]),
        ("sumatrapdf", ["-reuse-instance", "-page", "7", BOOK]),
        ("acrobat", ["/A", "page=7", BOOK]),
    ],
)
def test_each_viewer_is_told_the_page_in_its_own_way(name: str, arguments: list[str]) -> None:
    assert page_command(Program(("/usr/bin/it",), (name,)), BOOK, 7) == ["/usr/bin/it", *arguments]


def test_skim_gets_file_and_page_as_arguments_of_its_script() -> None:
    command = page_command(Program(("/usr/bin/osascript",), ("skim",)), 'a "quoted" name.pdf', 7)
    assert command is not None
    assert command[-2:] == ['a "quoted" name.pdf', "7"]
    assert not any("quoted" in part for part in command[:-2])


def test_of_an_unknown_program_nothing_is_built() -> None:
    assert page_command(Program(("gimp",), ("gimp",)), BOOK, 7) is None


def test_a_sandboxed_viewer_is_let_see_the_file() -> None:
    command = ("flatpak", "run", "org.kde.okular")
    assert page_command(Program(command, ("okular",), forwards=True), BOOK, 7) == [
        *command, "--page", "7", "@@", BOOK, "@@"
    ]  # fmt: skip
    assert page_command(Program(command, ("firefox",), forwards=True), BOOK, 7) is None


def test_programs_are_known_by_windows_command_lines() -> None:
    known = of_command_line(r'"C:\Program Files\Adobe\Acrobat DC\Acrobat\Acrobat.exe" "%1"')
    assert known == Program((r"C:\Program Files\Adobe\Acrobat DC\Acrobat\Acrobat.exe",), ("acrobat",))
    bare = of_command_line(r"C:\Tools\SumatraPDF.exe %1")
    assert bare is not None
    assert bare.names == ("sumatrapdf",)
    assert of_command_line("") is None


class FakeDesktop:
    """A PATH and data folders in which `xdg-mime` names a viewer that writes down how it was called."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._programs = folder / "bin"
        self._entries = folder / "share" / "applications"
        self.called = folder / "called"
        self._programs.mkdir()
        self._entries.mkdir(parents=True)
        monkeypatch.setenv("PATH", f"{self._programs}{os.pathsep}{os.environ['PATH']}")
        monkeypatch.setenv("XDG_DATA_HOME", str(folder / "nothing"))
        monkeypatch.setenv("XDG_DATA_DIRS", f"{folder / 'share'}")

    def program(self, name: str, script: str) -> Path:
        file = self._programs / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)
        return file

    def viewer(self, name: str, entry: str, line: str) -> None:
        """The default for PDF files is this program, started by this line of its desktop entry."""
        self.program(name, f'printf "%s\\n" "$@" > "{self.called}.part" && mv "{self.called}.part" "{self.called}"')
        self.program("xdg-mime", f'[ "$1 $2 $3" = "query default application/pdf" ] && echo {entry}')
        text = f"[Desktop Entry]\nName=Viewer\nName[de]=50% %U\nExec={line}\n[Desktop Action new]\nExec=other\n"
        (self._entries / entry).write_text(text)


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeDesktop:
    return FakeDesktop(tmp_path, monkeypatch)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    file = tmp_path / "a book.pdf"
    file.write_bytes(b"%PDF-1.4")
    return file


@on_linux
@pytest.mark.parametrize(
    ("name", "entry", "line"),
    [
        ("okular", "okularApplication_pdf.desktop", "okular %U"),
        ("start", "org.kde.okular.desktop", 'env "A=b c" start --hidden %U'),
    ],
)
def test_the_default_viewer_is_started_at_the_page(
    fake: FakeDesktop, book: Path, qtbot: QtBot, name: str, entry: str, line: str
) -> None:
    fake.viewer(name, entry, line)
    opener = Opener(lambda url: pytest.fail("it was opened without the page"))
    opener.open(str(book), 12)
    qtbot.waitUntil(fake.called.exists)
    expected = ["--page", "12", str(book)]
    assert fake.called.read_text().splitlines() == (["--hidden", *expected] if name == "start" else expected)


@on_linux
def test_sandboxed_viewers_are_seen_by_their_marks(fake: FakeDesktop, book: Path) -> None:
    line = "/usr/bin/flatpak run --command=okular --file-forwarding org.kde.okular @@u %U @@"
    fake.viewer("flatpak", "org.kde.okular.desktop", line)
    program = default_program(str(book))
    assert program is not None
    command = page_command(program, str(book), 3)
    assert command is not None
    assert command[-5:] == ["--page", "3", "@@", str(book), "@@"]
    assert command[:2] == ["/usr/bin/flatpak", "run"]


@on_linux
@pytest.mark.parametrize("trouble", ["no xdg-mime", "xdg-mime fails", "no entry", "no line", "unknown", "not started"])
def test_what_cannot_be_told_a_page_is_opened_without(
    fake: FakeDesktop, book: Path, qtbot: QtBot, trouble: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lines = {"no line": "", "unknown": "gimp %U", "not started": "/nowhere/okular %U"}
    fake.viewer("okular", "viewer.desktop", lines.get(trouble, "okular %U"))
    if trouble == "no xdg-mime":
        monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    elif trouble == "xdg-mime fails":
        fake.program("xdg-mime", "exit 3")
    elif trouble == "no entry":
        fake.program("xdg-mime", "echo ../gone.desktop")
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    opener = Opener(open_url)
    opener.open(str(book), 12)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [QUrl.fromLocalFile(str(book))]


def test_a_file_that_is_gone_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    opener = Opener(lambda url: pytest.fail("it is not there"), lambda path: pytest.fail("it is not there"))
    with qtbot.waitSignal(opener.failed) as told:
        opener.open(str(tmp_path / "gone.pdf"), 3)
    assert "is not there any more" in told.args[0]


@on_linux
def test_no_shell_ever_reads_a_name(fake: FakeDesktop, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "$(touch harm); `touch harm` & 'x'.pdf"
    file.write_bytes(b"%PDF-1.4")
    fake.viewer("okular", "okular.desktop", "okular %U")
    opener = Opener(lambda url: pytest.fail("it was opened without the page"))
    opener.open(str(file), 2)
    qtbot.waitUntil(fake.called.exists)
    assert fake.called.read_text().splitlines() == ["--page", "2", str(file)]
    assert not Path("harm").exists()
