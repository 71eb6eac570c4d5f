"""Settings: comments survive, mistakes are named and never overwritten, nothing is half written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from findling.core.errors import Code, FindlingError
from findling.core.settings import Settings, WindowSettings, load, save, with_folders


def refused(path: Path) -> str:
    with pytest.raises(FindlingError) as error:
        load(path)
    assert error.value.code is Code.SETTINGS_INVALID
    assert error.value.params["path"] == str(path)
    return error.value.params["detail"]


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == Settings()


def test_comments_order_and_spacing_survive_a_change(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        '# mine\npaused   = false # not now\n\n# the model\nmodel = "all-MiniLM-L6-v2"\nfolders = ["/a"]\n',
        encoding="utf-8",
    )
    save(path, with_folders(load(path), ["/a", "/b"]))
    assert path.read_text(encoding="utf-8") == (
        '# mine\npaused   = false # not now\n\n# the model\nmodel = "all-MiniLM-L6-v2"\n'
        'folders = [\n    "/a",\n    "/b",\n]\n'
    )
    assert load(path).folders == ["/a", "/b"]


def test_defaults_are_not_written_down(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save(path, Settings(paused=True))
    assert path.read_text(encoding="utf-8") == "paused = true\n"


@given(
    folders=st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), max_size=4), paused=st.booleans()
)
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, folders: list[str], paused: bool) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    for settings in (Settings(folders, paused=paused), Settings(folders[::-1], paused=not paused)):
        save(path, settings)
        assert load(path) == settings
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("paused = false\nfolder = []\n", "line 2, folder"),
        ("# x\nfolders = '/home'\n", "line 2, folders"),
        ("paused = 1\n", "line 1, paused"),
        ("folders = [1]\n", "line 1, folders"),
        ("model = \n", "line 1"),
        ("folders = ['/a'\nmodel = 'x'\n", "line 2"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_the_file_is_left_alone(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    assert says in refused(path)
    with pytest.raises(FindlingError) as error:
        save(path, Settings(paused=True))
    assert error.value.code is Code.SETTINGS_INVALID
    assert path.read_text(encoding="utf-8") == text


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"model = '\xff\xfe'")
    assert "utf-8" in refused(path)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml.new").mkdir()
    with pytest.raises(FindlingError) as error:
        save(tmp_path / "settings.toml", Settings(paused=True))
    assert error.value.code is Code.PROFILE_UNWRITABLE
    assert not (tmp_path / "settings.toml").exists()


def test_a_table_keeps_its_comments_and_stays_below_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('paused = true\n\n[window]\nlanguage = "de" # at home\n', encoding="utf-8")
    save(path, Settings(["/a"], offline=True, window=WindowSettings("fr", keep_in_tray=True)))
    assert '[window]\nlanguage = "fr" # at home\nkeep_in_tray = true\n' in path.read_text(encoding="utf-8")
    assert load(path) == Settings(["/a"], offline=True, window=WindowSettings("fr", keep_in_tray=True))
    save(path, Settings())
    assert load(path) == Settings()
