"""The hits of one search as a list model."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from findling.core.answers import Hit
from findling.gui.paths import file_name

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """Named data of a row beside Qt's own roles."""

    HIT = Qt.ItemDataRole.UserRole + 1
    TITLE = Qt.ItemDataRole.UserRole + 2
    PATH = Qt.ItemDataRole.UserRole + 3
    PAGE = Qt.ItemDataRole.UserRole + 4
    LANGUAGE = Qt.ItemDataRole.UserRole + 5
    PASSAGE = Qt.ItemDataRole.UserRole + 6
    MATCHED = Qt.ItemDataRole.UserRole + 7


def shown_title(hit: Hit) -> str:
    """The document's title on one line, its file name where it has none."""
    return " ".join(hit.title.split()) or file_name(hit.path)


def language_name(code: str) -> str:
    """A language's English name ("German" for "de"), the code itself where it is not known, "" for none."""
    if not code or code == "und":
        return ""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    return QLocale.languageToString(locale.language())


class ResultsModel(QAbstractListModel):
    """Rows of hits, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """The hit of a row, None where there is no such row."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._hits)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role.value: QByteArray(role.name.lower().encode()) for role in Role}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hit(index.row())
        if hit is None:
            return None
        match role:
            case Role.HIT:
                return hit
            case Qt.ItemDataRole.DisplayRole | Role.TITLE:
                return shown_title(hit)
            case Qt.ItemDataRole.ToolTipRole | Role.PATH:
                return hit.path
            case Role.PAGE:
                return hit.page
            case Role.LANGUAGE:
                return hit.language
            case Role.PASSAGE:
                return hit.passage
            case Role.MATCHED:
                return hit.matched
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(hit)
        return None

    def spoken(self, hit: Hit) -> str:
        """A row for a screen reader."""
        parts = [shown_title(hit), file_name(hit.path)]
        if hit.page is not None:
            parts.append(self.tr("page {page}").format(page=hit.page))
        if language := language_name(hit.language):
            parts.append(language)
        parts.append(self.matched_by(hit))
        return f"{', '.join(part for part in parts if part)}: {' '.join(hit.passage.split())}"

    def matched_by(self, hit: Hit) -> str:
        """Why a row is there, in words."""
        match sorted(hit.matched):
            case ["meaning", "words"]:
                return self.tr("words and meaning")
            case ["meaning"]:
                return self.tr("meaning")
            case ["words"]:
                return self.tr("words")
        return ""
