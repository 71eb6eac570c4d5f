"""The few colours beyond the palette's own, mixed from it so that light, dark and custom themes all stay legible."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor, QPalette

READABLE: Final = 4.5
"""Least contrast of text that matters (WCAG 2, AA)."""


@dataclass(frozen=True)
class Shades:
    """Colours of one palette. `muted` is legible on `base`, `window`, `selected` and `hover`."""

    base: QColor
    window: QColor
    text: QColor
    muted: QColor
    line: QColor
    accent: QColor
    match: QColor
    """Behind words that matched."""
    answer: QColor
    """Behind the sentence that answers by its meaning: of another hue, and fainter."""
    selected: QColor
    hover: QColor


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` (0 to 1) of `other` in it."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio from 1 to 21 (WCAG 2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def shades(palette: QPalette) -> Shades:
    """The shades that belong to a palette."""
    role = QPalette.ColorRole
    names = (role.Base, role.Window, role.Text, role.Accent)
    return _shades(*(palette.color(QPalette.ColorGroup.Active, name).rgb() for name in names))


@lru_cache(maxsize=8)
def _shades(base_rgb: int, window_rgb: int, text_rgb: int, accent_rgb: int) -> Shades:
    base, window, text, accent = (QColor.fromRgb(rgb) for rgb in (base_rgb, window_rgb, text_rgb, accent_rgb))
    dark = base.lightnessF() < text.lightnessF()
    selected = _ground(base, accent, 0.26 if dark else 0.14, text)
    hover = mix(base, text, 0.05)
    grounds = (base, window, selected, hover)
    share = 0.40
    while share > 0 and min(contrast(mix(text, base, share), ground) for ground in grounds) < READABLE:
        share -= 0.02
    return Shades(
        base=base,
        window=window,
        text=text,
        muted=mix(text, base, max(share, 0)),
        line=mix(base, text, 0.16 if dark else 0.11),
        accent=accent,
        match=_ground(base, accent, 0.48 if dark else 0.27, text),
        answer=_ground(base, _opposite(accent), 0.20 if dark else 0.16, text),
        selected=selected,
        hover=hover,
    )


def _ground(base: QColor, colour: QColor, share: float, text: QColor) -> QColor:
    """`base` with at most `share` of a colour in it, and no more than lets a text on it be read."""
    while share > 0 and contrast(mix(base, colour, share), text) < READABLE:
        share -= 0.02
    return mix(base, colour, max(share, 0))


def _opposite(colour: QColor) -> QColor:
    """A colour that nobody takes for the other: across the circle of hues."""
    hue = (max(colour.hsvHueF(), 0.0) + 0.58) % 1.0
    return QColor.fromHsvF(hue, max(colour.hsvSaturationF(), 0.7), max(colour.valueF(), 0.8))


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
