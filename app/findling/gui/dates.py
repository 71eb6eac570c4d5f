"""When a file was changed, as people say it: a time today, a day of late, else a date."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

_WEEK = 7


def shown_date(modified: str, now: datetime | None = None) -> str:
    """A moment (ISO 8601) in the reader's own zone and words, "" for none."""
    today = (now or datetime.now()).astimezone().date()
    return _shown(modified, today.toordinal(), QLocale().name()) if modified else ""


@lru_cache(maxsize=512)
def _shown(modified: str, today: int, locale_name: str) -> str:
    try:
        moment = datetime.fromisoformat(modified).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    locale = QLocale(locale_name)
    days = today - moment.date().toordinal()
    at = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    match days:
        case 0:
            return _tr("today, {time}").format(time=locale.toString(at.time(), QLocale.FormatType.ShortFormat))
        case 1:
            return _tr("yesterday")
    if 1 < days < _WEEK:
        return _tr("%n days ago", days)
    return locale.toString(at.date(), QLocale.FormatType.ShortFormat)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("dates", text, "", count)
