"""Whether a window can be used by everybody: every control has a name, every text stands out from its ground."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from findling.gui.shades import READABLE, contrast

_ROLE = QAccessible.Role
INTERACTIVE: Final = frozenset(
    {
        _ROLE.Button,
        _ROLE.ButtonMenu,
        _ROLE.ButtonDropDown,
        _ROLE.CheckBox,
        _ROLE.RadioButton,
        _ROLE.ComboBox,
        _ROLE.EditableText,
        _ROLE.SpinBox,
        _ROLE.Slider,
        _ROLE.Dial,
        _ROLE.PageTab,
        _ROLE.MenuItem,
        _ROLE.Link,
        _ROLE.List,
        _ROLE.ListItem,
        _ROLE.Table,
        _ROLE.Cell,
        _ROLE.Tree,
        _ROLE.TreeItem,
        _ROLE.ProgressBar,
        _ROLE.PopupMenu,
        _ROLE.Dialog,
    }
)
"""What a person acts on, or is told something by."""

_RATIO: Final = 3


def elements(root: QObject) -> Iterator[QAccessibleInterface]:
    """What a screen reader finds in a window, from outside in, without what is hidden."""
    found = QAccessible.queryAccessibleInterface(root)
    waiting = [found] if found is not None else []
    while waiting:
        element = waiting.pop()
        if element is None or not element.isValid() or element.state().invisible:
            continue
        yield element
        waiting += [element.child(number) for number in reversed(range(element.childCount()))]


def unnamed(root: QObject) -> list[str]:
    """Each control that a screen reader could not name."""
    wrong = []
    for element in elements(root):
        if element.role() in INTERACTIVE and not element.text(QAccessible.Text.Name).strip():
            if element.role() == _ROLE.Cell and element.text(QAccessible.Text.Value).strip() == "":
                continue  # an empty cell says what it is by its column
            wrong.append(f"{element.role().name} without a name: {_place(element)}")
    return wrong


def faint(root: QWidget) -> list[str]:
    """Each text that stands out too little from its ground, as the window was drawn; what is disabled may.

    The ground is the most frequent colour where the text is drawn, the text what differs most from it.
    """
    ratio = _RATIO  # so that strokes are thicker than their soft edges
    picture = QImage(root.size() * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    root.render(picture)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)[..., :3]
    wrong = []
    for part in (root, *root.findChildren(QWidget)):
        if not isinstance(part, QLabel | QAbstractButton | QLineEdit) or not part.isVisible() or not part.isEnabled():
            continue
        words = part.text() or (part.placeholderText() if isinstance(part, QLineEdit) else "")
        seen = part.visibleRegion().boundingRect()
        if not words.strip() or seen.width() < 4 or seen.height() < 4 or 4 * seen.height() < 3 * part.height():
            continue  # not there, or scrolled out so far that its letters are not seen
        corner = part.mapTo(root, seen.topLeft()) * ratio
        cut = pixels[corner.y() :, corner.x() :][: seen.height() * ratio, : seen.width() * ratio]
        found = _contrast(cut)
        if found < READABLE:
            wrong.append(f"contrast {found:.2f}: {words!r}")
    return wrong


def _contrast(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> float:
    codes = pixels.reshape(-1, 3).astype(np.uint32) @ np.array([1, 256, 65536], np.uint32)
    colours, counts = np.unique(codes, return_counts=True)
    ground = QColor.fromRgb(int(colours[counts.argmax()]))
    return max(contrast(ground, QColor.fromRgb(int(colour))) for colour in colours)


def _place(element: QAccessibleInterface) -> str:
    names = []
    while element is not None and element.isValid():
        owner = element.object()
        names.append(type(owner).__name__ if owner is not None else element.role().name)
        element = element.parent()
    return " in ".join(names)
