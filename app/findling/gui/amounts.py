"""Sizes and times in words, as the reader's country writes them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from findling.gui.progress import number


def size(count: int) -> str:
    """Bytes, such as "639 MB"."""
    places = 1 if 0 < count < 10_000_000 or count >= 1_000_000_000 else 0
    return QLocale().formattedDataSize(count, places, QLocale.DataSizeFormat.DataSizeSIFormat)


def duration(seconds: float) -> str:
    """About how long something takes: "40 seconds", "3 minutes", "2 hours", "4 days"."""
    if seconds < 55:
        count = max(1, round(seconds))
        words = _tr("1 second") if count == 1 else _tr("{count} seconds", count)
    elif seconds < 3300:
        count = round(seconds / 60)
        words = _tr("1 minute") if count <= 1 else _tr("{count} minutes", count)
    elif seconds < 48 * 3600:
        count = round(seconds / 3600)
        words = _tr("1 hour") if count == 1 else _tr("{count} hours", count)
    else:
        count = round(seconds / 86400)
        words = _tr("{count} days", count)
    return words.format(count=number(count))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("amounts", text, "", count)
