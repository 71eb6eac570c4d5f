"""Whether all text of a window can be read: nothing cut off, nothing on top of anything else."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QLineEdit, QProgressBar, QToolButton, QWidget

from findling.gui.controls import ElidedLabel, PathLabel

_SLACK = 1


def faults(window: QWidget) -> list[str]:
    """Each text that is cut off and each pair of controls that overlap, in words; empty where all is well."""
    found = []
    shown = [part for part in window.findChildren(QWidget) if part.isVisible() and not part.visibleRegion().isEmpty()]
    for part in shown:
        if isinstance(part, QLabel) and part.text() and not isinstance(part, ElidedLabel | PathLabel):
            found += _cut_label(part)
        elif isinstance(part, QAbstractButton) and not isinstance(part.parentWidget(), QLineEdit):
            found += _cut_button(part)
    for parent in [window, *shown]:
        found += _overlaps(parent)
    return found


def _cut_label(label: QLabel) -> list[str]:
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return [f"cut at its foot: {label.text()!r}"] if needed > label.height() + _SLACK else []
    width = label.fontMetrics().horizontalAdvance(label.text())
    height = label.fontMetrics().height()
    cut = width > room.width() + _SLACK or height > room.height() + _SLACK
    return [f"cut: {label.text()!r} ({width}x{height} in {room.width()}x{room.height()})"] if cut else []


def _cut_button(button: QAbstractButton) -> list[str]:
    hint = button.minimumSizeHint() if not isinstance(button, QToolButton) else button.sizeHint()
    small = button.width() + _SLACK < hint.width() or button.height() + _SLACK < hint.height()
    return [f"too small: {button.text()!r} ({button.size().toTuple()} for {hint.toTuple()})"] if small else []


def _overlaps(parent: QWidget) -> list[str]:
    layout = parent.layout()
    parts = _laid_out(layout) if layout is not None else []
    kinds = (QLabel, QAbstractButton, QLineEdit, QProgressBar)
    controls = [part for part in parts if isinstance(part, kinds) and part.isVisible()]
    found = []
    for one, other in combinations(controls, 2):
        common: QRect = one.geometry().intersected(other.geometry())
        if common.width() > _SLACK and common.height() > _SLACK:
            found.append(f"{_name(one)} overlaps {_name(other)}")
    return found


def _laid_out(layout: QLayout) -> list[QWidget]:
    parts: list[QWidget] = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            parts.append(widget)
        elif inner is not None:
            parts += _laid_out(inner)
    return parts


def _name(part: QWidget) -> str:
    return f"{type(part).__name__} {part.accessibleName() or getattr(part, 'text', str)()!r}"
