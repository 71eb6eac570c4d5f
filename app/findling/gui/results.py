"""The hits of one search as a list model: a row for each document and, where unfolded, for its further passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from findling.core.answers import Hit
from findling.core.names import shown
from findling.core.places import place_of
from findling.gui.dates import shown_date
from findling.gui.languages import LANGUAGES
from findling.gui.paths import file_name
from findling.gui.tips import tip

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
    ROW = Qt.ItemDataRole.UserRole + 8


@dataclass(frozen=True)
class Row:
    """What one row shows. `number` counts the passages of its document from 0, the best one; `hit` is that passage."""

    hit: Hit
    number: int = 0
    more: int = 0
    """Further passages of the document."""
    unfolded: bool = False

    @property
    def key(self) -> tuple[str, int]:
        """What stays the same when better answers come."""
        return self.hit.place, self.number


def shown_title(hit: Hit) -> str:
    """The document's title on one line, its file name where it has none."""
    return shown(" ".join(hit.title.split()) or file_name(hit.path))


def language_name(code: str) -> str:
    """A language by its name: its English one ("German" for "de") where the interface is English, else its own
    ("Deutsch"); the code itself where it is not known, "" for none."""
    if not code or code == "und":
        return ""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    if QLocale().language() in (QLocale.Language.English, QLocale.Language.C):
        return QLocale.languageToString(locale.language())
    return LANGUAGES.get(code) or locale.nativeLanguageName() or QLocale.languageToString(locale.language())


def at_passage(hit: Hit, number: int) -> Hit:
    """The hit as if its best passage were another one of the document; its neighbours are not known."""
    passage = hit.passages[number]
    return msgspec.structs.replace(
        hit,
        passage=passage.text,
        page=passage.page,
        page_label=passage.page_label,
        spans=passage.spans,
        start=passage.start,
        meaning_span=passage.meaning_span,
        score=passage.score,
        heading="",
        before="",
        after="",
    )


class ResultsModel(QAbstractListModel):
    """Rows of hits, best first. `more_wanted` asks for those after the last one; `append` brings them."""

    more_wanted = Signal(int)
    """How many documents there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._rows: list[Row] = []
        self._unfolded: set[str] = set()
        self._places: set[str] = set()
        self._has_more = False
        self._fetching = False

    def show(self, hits: list[Hit], has_more: bool = False) -> None:
        """Replace all rows; documents that were unfolded stay so."""
        self._hits = list(hits)
        self._places = {hit.place for hit in hits}
        self._unfolded &= self._places
        self._has_more, self._fetching = has_more, False
        rows = [row for hit in hits for row in self._rows_of(hit)]
        if [row.key for row in rows] == [row.key for row in self._rows] and rows:
            changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
            self._rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def append(self, hits: Sequence[Hit], has_more: bool) -> None:
        """Add what comes after the last row; a document that is there already is passed over."""
        self._fetching = False
        new = [hit for hit in hits if hit.place not in self._places]
        self._has_more = has_more and bool(new)
        if new:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._hits += new
            self._places.update(hit.place for hit in new)
            self._rows += [row for hit in new for row in self._rows_of(hit)]
            self.endInsertRows()

    def unfold(self, place: int, wanted: bool) -> bool:
        """Show or hide the further passages of a row's document; whether that changed anything."""
        row = self.row(place)
        if row is None or row.hit.place not in self._places:
            return False
        first = place - row.number
        head = self._rows[first]
        if head.more == 0 or head.unfolded == wanted:
            return False
        self._rows[first] = Row(head.hit, 0, head.more, wanted)
        if wanted:
            self._unfolded.add(head.hit.place)
            self.beginInsertRows(QModelIndex(), first + 1, first + head.more)
            self._rows[first + 1 : first + 1] = self._rows_of(head.hit)[1:]
            self.endInsertRows()
        else:
            self._unfolded.discard(head.hit.place)
            self.beginRemoveRows(QModelIndex(), first + 1, first + head.more)
            del self._rows[first + 1 : first + 1 + head.more]
            self.endRemoveRows()
        self.dataChanged.emit(self.index(first), self.index(first))
        return True

    def row(self, place: int) -> Row | None:
        """What a row shows, None where there is no such row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def hit(self, place: int) -> Hit | None:
        """The hit of a row at the row's passage, None where there is no such row."""
        row = self.row(place)
        return row.hit if row is not None else None

    def documents(self) -> int:
        """How many documents there are."""
        return len(self._hits)

    @property
    def has_more(self) -> bool:
        """Whether there may be documents after the last one."""
        return self._has_more

    def find(self, key: tuple[str, int]) -> int | None:
        """The row with this `Row.key`, else that of its document, else None."""
        own, number = key
        for place, row in enumerate(self._rows):
            if row.hit.place == own:
                return place + number if row.unfolded and number <= row.more else place
        return None

    def _rows_of(self, hit: Hit) -> list[Row]:
        more = max(len(hit.passages) - 1, 0)
        unfolded = more > 0 and hit.place in self._unfolded
        further = [Row(at_passage(hit, number), number) for number in range(1, more + 1)] if unfolded else []
        return [Row(hit, 0, more, unfolded), *further]

    # ---- Qt's side -----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role.value: QByteArray(role.name.lower().encode()) for role in Role}

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not self._fetching

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._fetching = True
            self.more_wanted.emit(len(self._hits))

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", "text/plain"]

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.LinkAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files of the rows, each once, as a file manager hands them over."""
        places = sorted(index.row() for index in indexes)
        paths = list(dict.fromkeys(row.hit.path for place in places if (row := self.row(place)) is not None))
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in paths])
        data.setText("\n".join(paths))
        return data

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        hit = row.hit
        match role:
            case Role.ROW:
                return row
            case Role.HIT:
                return hit
            case Qt.ItemDataRole.DisplayRole | Role.TITLE:
                return shown_title(hit)
            case Qt.ItemDataRole.ToolTipRole:
                return tip("\n".join([hit.place, *hit.also_in]))
            case Role.PATH:
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
                return self.spoken(row)
        return None

    # ---- words ---------------------------------------------------------------------------------------

    def spoken(self, row: Row) -> str:
        """A row for a screen reader."""
        hit = row.hit
        parts = [shown_title(hit), place_of(file_name(hit.path), hit.member)]
        if row.number:
            parts = [shown_title(hit), self.numbered(row)]
        parts.append(self.on_page(hit))
        if language := language_name(hit.language):
            parts.append(language)
        if not row.number:
            parts += [shown_date(hit.modified), self.matched_by(hit), self.more_passages(row), self.also_in(hit)]
        return f"{', '.join(dict.fromkeys(filter(None, parts)))}: {' '.join(hit.passage.split())}"

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

    def on_page(self, hit: Hit) -> str:
        """Where in its document the passage is, "" where that has no pages."""
        return self.tr("page {page}").format(page=hit.page_name) if hit.page is not None else ""

    def numbered(self, row: Row) -> str:
        """Which of its document's passages a row shows."""
        return self.tr("passage {number}").format(number=row.number + 1)

    def more_passages(self, row: Row) -> str:
        """How many further passages of the document answer, "" where there are none."""
        if not row.more:
            return ""
        return self.tr("1 more passage") if row.more == 1 else self.tr("%n more passages", "", row.more)

    def also_in(self, hit: Hit) -> str:
        """In how many other places the same is said, "" where in none."""
        places = len(hit.also_in)
        if not places:
            return ""
        return self.tr("also in 1 other place") if places == 1 else self.tr("also in %n other places", "", places)
