"""Pages that wait for OCR, as a table that is its queue, and what they mean for the state of their file.

A page goes from `waiting` to `recognised` (its passages lie here) to `read` (they are among the document's, which are
written anew as a whole, since those of one document follow each other), or to `failed`, with the reason.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from itertools import groupby
from typing import Final, NamedTuple

import apsw
import msgspec

from findling.core.errors import FindlingError
from findling.core.reading import Chunk, Extraction, Recognition
from findling.core.wire import ErrorData
from findling.documents.blocks import SEPARATOR
from findling.documents.formats import IMAGE
from findling.documents.language import majority
from findling.documents.scans import left_after, waiting
from findling.index.passages import Passages
from findling.index.schema import rows, value
from findling.index.vectors import VectorSpace

FIRST_PAGES: Final = 8
"""Pages of every document that are read before the rest of any."""


class Waiting(NamedTuple):
    """A page that waits for OCR, the file to draw it from, and the digest of its content (hex)."""

    content: int
    page: int
    path: str
    digest: str

    @property
    def place(self) -> tuple[int, int]:
        """What tells it from others."""
        return self.content, self.page


class Outcome(NamedTuple):
    """What is stored of a file: its state, and the code and parameters of what is wrong with it."""

    state: str
    code: str | None
    params: dict[str, str]


def describe(db: apsw.Connection, content: int, extraction: Extraction) -> None:
    """Note what a reading says of a file beside its passages, and queue its scans, those that were not read.

    It holds for a content that is known already, too: its readers can have learned since.
    """
    warn(db, content, extraction)
    db.execute("UPDATE content SET labels=? WHERE id=?", (labels_of(extraction), content))
    db.execute("UPDATE scan SET state='waiting' WHERE content=? AND state='failed'", (content,))  # once more
    sql = "INSERT OR IGNORE INTO scan(content, page, state) VALUES (?,?,'waiting')"
    db.executemany(sql, ((content, page) for page in extraction.scans))


def warn(db: apsw.Connection, content: int, extraction: Extraction) -> None:
    """Note what is missing of a content, if anything is."""
    problem = extraction.warning
    warning = (problem.code, json.dumps(problem.params, ensure_ascii=False)) if problem else (None, None)
    db.execute("UPDATE content SET warning=?, params=? WHERE id=?", (*warning, content))


def labels_of(extraction: Extraction) -> str | None:
    """What is printed on the pages of a document instead of their numbers, as it is stored: a JSON array or None."""
    return json.dumps(extraction.labels, ensure_ascii=False, separators=(",", ":")) if extraction.labels else None


def waiting_pages(db: apsw.Connection, without: Collection[int] = ()) -> int:
    """Pages of files that wait for OCR, but for those of some contents; what no file has any more waits for nothing."""
    sql = (
        "SELECT sum(pages) FROM (SELECT content, count(*) AS pages FROM scan WHERE state='waiting' GROUP BY content) "
        "AS each WHERE EXISTS (SELECT 1 FROM file WHERE file.content = each.content) "
        "AND content NOT IN (SELECT value FROM json_each(?))"
    )
    return int(value(db, sql, (json.dumps(list(without)),)) or 0)


def next_pages(db: apsw.Connection, limit: int, after: tuple[int, int] = (0, 0)) -> list[Waiting]:
    """The next pages to read after that `place`, the first of all documents first; of files that are as they were when
    they were read."""
    found: list[Waiting] = []
    is_late = after[1] > FIRST_PAGES
    for part in (">",) if is_late else ("<=", ">"):  # as the index has them: no more is looked at than is wanted
        start = after if is_late or part == "<=" else (0, 0)
        sql = (
            "SELECT scan.content, scan.page, (SELECT path FROM file WHERE file.content = scan.content AND "
            "file.state != 'pending' ORDER BY id LIMIT 1) AS place, lower(hex(content.digest)) "
            "FROM scan CROSS JOIN content ON content.id = scan.content WHERE scan.state='waiting' "
            f"AND (scan.content, scan.page) > (?, ?) AND scan.page {part} ? AND place IS NOT NULL "
            "ORDER BY scan.content, scan.page LIMIT ?"
        )
        found += [Waiting(*row) for row in rows(db, sql, (*start, FIRST_PAGES, limit - len(found)))]
    return found


def record(db: apsw.Connection, content: int, page: int, outcome: Recognition | FindlingError) -> bool:
    """Note what came of a page (inside the caller's transaction); False where it is waited for no longer."""
    if value(db, "SELECT state FROM scan WHERE content=? AND page=?", (content, page)) != "waiting":
        return False
    if isinstance(outcome, FindlingError):
        reason = outcome.code.value, json.dumps(outcome.params, ensure_ascii=False)
        db.execute(
            "UPDATE scan SET state='failed', code=?, params=? WHERE content=? AND page=?", (*reason, content, page)
        )
    elif not outcome.chunks:
        db.execute("UPDATE scan SET state='read' WHERE content=? AND page=?", (content, page))
    else:
        passages = msgspec.json.encode(outcome.chunks).decode()
        db.execute(
            "UPDATE scan SET state='recognised', passages=? WHERE content=? AND page=?", (passages, content, page)
        )
    return True


def is_due(db: apsw.Connection, content: int) -> bool:
    """Whether what was recognised of a document should become its passages now: the last page is done, or the first
    pages are, or their number has doubled since. So a long document is written anew a few times only."""
    sql = "SELECT count(*), sum(state='waiting'), sum(state='recognised') FROM scan WHERE content=?"
    ((pages, left, recognised),) = rows(db, sql, (content,))
    done = pages - left
    return bool(recognised) and (not left or (done >= FIRST_PAGES and done & (done - 1) == 0))


def rewrite(
    db: apsw.Connection, passages: Passages, content: int, queued: Sequence[int], spaces: Sequence[VectorSpace]
) -> None:
    """Write the passages of a document anew with what was recognised; see `Store.store_page`."""
    first = passages.next_id()  # before the old ones go: a vector on its way must not come to a new passage
    merged = _merged_passages(db, content)
    old = [row[0] for row in rows(db, "SELECT id FROM chunk WHERE content=?", (content,))]
    title: str = value(db, "SELECT title FROM content WHERE id=?", (content,))
    passages.remove(old, spaces)
    passages.add(first, content, title, merged, queued)
    language = majority((chunk.language, chunk.end - chunk.start) for chunk in merged)
    db.execute("UPDATE content SET characters=?, language=? WHERE id=?", (merged[-1].end, language, content))


def _merged_passages(db: apsw.Connection, content: int) -> list[Chunk]:
    """The passages of a document with those that were recognised, by page; and takes the latter out of the queue."""
    sql = 'SELECT text, start, "end", page, heading, language FROM chunk WHERE content=? ORDER BY ordinal'
    runs = [_with_gaps(list(run)) for _, run in groupby((Chunk(*row) for row in rows(db, sql, (content,))), _page)]
    sql = "SELECT passages FROM scan WHERE content=? AND state='recognised' ORDER BY page"
    for (passages,) in rows(db, sql, (content,)):
        runs.append(_with_gaps(msgspec.json.decode(passages, type=list[Chunk])))
    db.execute("UPDATE scan SET state='read', passages=NULL WHERE content=? AND state='recognised'", (content,))
    merged: list[Chunk] = []
    position = -len(SEPARATOR)
    for run in sorted(runs, key=lambda run: _page(run[0][1])):
        position += len(SEPARATOR)
        for gap, chunk in run:
            start = position + gap
            position = start + chunk.end - chunk.start
            merged.append(msgspec.structs.replace(chunk, start=start, end=position))
    return merged


def _page(chunk: Chunk) -> int:
    return chunk.page or 0


def _with_gaps(run: list[Chunk]) -> list[tuple[int, Chunk]]:
    """Passages of one page, each with the white space before it that the page has."""
    return [
        (chunk.start - before.end if before else 0, chunk) for before, chunk in zip([None, *run], run, strict=False)
    ]


def outcome_of(db: apsw.Connection, content: int) -> Outcome:
    """The state of the files with this content, by what was read of it so far."""
    sql = (
        "SELECT format, pages, warning, params, EXISTS(SELECT 1 FROM chunk WHERE content=?1) OR EXISTS("
        "SELECT 1 FROM member WHERE container=?1 AND content IS NOT NULL) FROM content WHERE id=?1"
    )
    ((format, pages, warning, params, has_text),) = rows(db, sql, (content,))
    scans = rows(db, "SELECT page, state, code, params FROM scan WHERE content=? ORDER BY page", (content,))
    left = [page for page, state, *_ in scans if state in {"waiting", "recognised"}]
    failed = [
        (page, ErrorData(code, json.loads(reason or "{}"))) for page, state, code, reason in scans if state == "failed"
    ]
    missing = ErrorData(warning, json.loads(params or "{}")) if warning is not None else None
    if left:
        problem: ErrorData | None = waiting(left, pages, bool(has_text))
    else:
        problem = left_after(failed, missing, has_text=bool(has_text), is_picture=format == IMAGE.name)
    state = "searchable" if has_text or problem is None else "failed"
    return Outcome(state, problem.code, problem.params) if problem else Outcome(state, None, {})
