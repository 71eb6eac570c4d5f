"""The window without a screen."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

import pytest
from tests.gui.conftest import collected_on_the_main_thread  # noqa: F401 - a fixture for every test here too


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the offscreen platform itself cannot do is no mistake of the window."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(r"This plugin does not support (propagateSizeHints|raise)\(\)"))
