"""The four lists of the browser: what stands in each, in which columns and orders."""

from __future__ import annotations

from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from db.errors import FieldError
from tui import rows
from tui.columns import Column, Order, Row
from tui.layout import shown
from tui.text import SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from db.archive import Archive
    from db.shelves import Page, Shelf

MATCH = Column("why", 18, 26, 7)
"""A column that only a filtered list has."""
_STRIDE = 1000


class Pane(NamedTuple):
    """A list of all records of one kind."""

    name: str
    kind: str
    one: str
    columns: tuple[Column, ...]
    cells: Callable[..., tuple[str, ...]]
    usual: str
    """The column that gives the order unless another is asked for."""
    usual_down: bool = False
    block: int = 50

    @property
    def title(self) -> str:
        """Write the name for the bar of panes."""
        return self.name.title()

    @property
    def sorts(self) -> tuple[str | None, ...]:
        """List the orders there are, the usual one first."""
        return (None, *(column.sort for column in self.columns if column.sort and column.sort != self.usual))

    def shelf(self, archive: Archive) -> Shelf[object]:
        """Find the records in the archive."""
        return attrgetter(self.name)(archive)  # type: ignore[no-any-return]


PANES: tuple[Pane, ...] = (
    Pane(
        "sessions",
        "session",
        "session",
        (
            Column("date", 10, 10, 10, "date"),
            Column("body", 12, 16, 8, "body"),
            Column("city", 11, 16, 9, "city"),
            Column("no.", 3, 4, 2, "ordinal", right=True),
            Column("status", 9, 9, 5, "status", signs=SIGNS),
        ),
        rows.session_cells,
        "date",
        usual_down=True,
    ),
    Pane(
        "documents",
        "document",
        "document",
        (
            Column("kind", 9, 11, 1, "kind"),
            Column("title", 26, 200, 10, "title"),
            Column("status", 9, 9, 9, "status"),
        ),
        rows.document_cells,
        "title",
    ),
    Pane(
        "people",
        "person",
        "person",
        (
            Column("name", 40, 40, 10, "name"),
            Column("office", 12, 60, 1),
            Column("of", 2, 2, 9, "country"),
        ),
        rows.person_cells,
        "name",
    ),
    Pane(
        "articles",
        "article",
        "article",
        (
            Column("date", 10, 10, 9, "published"),
            Column("publisher", 9, 20, 1, "publisher"),
            Column("title", 28, 200, 10, "title"),
        ),
        rows.article_cells,
        "published",
        usual_down=True,
    ),
)
BY_NAME = {pane.name: pane for pane in PANES}
BY_KIND = {pane.kind: pane for pane in PANES}


class Asked(NamedTuple):
    """Which part of which list, and how narrowed."""

    pane: Pane
    words: str = ""
    exact: bool = False
    order: Order = (None, False)
    seek: str | None = None
    """The record that the part should hold."""
    near: int = 0
    """Where that record may still be, or from where to show the list if it is gone."""
    hurried: bool = False
    """Whether the best rows are wanted at once, and how many more there are can wait."""


class Part(NamedTuple):
    """A part of a list, ready to show."""

    total: int
    start: int
    rows: list[Row]
    cursor: int
    is_counted: bool = True
    """Whether the total is all there is."""
    refusal: str = ""
    """Why there is nothing, where the filter names a field or a value that there is not."""


def columns(asked: Asked) -> tuple[Column, ...]:
    """Name the columns of a list, and that of the reasons, which gives way where nothing is filtered."""
    return (*asked.pane.columns, MATCH)


def part(archive: Archive, asked: Asked, start: int | None = None) -> Part:
    """Ask for the rows from `start`, or for those around the record that is sought."""
    try:
        return _part(archive, asked, start)
    except FieldError as error:
        return Part(0, 0, [], 0, refusal=shown(str(error)))


def ids(archive: Archive, asked: Asked, most: int) -> list[str]:
    """List the ids of the records of a list, from its beginning."""
    try:
        return [getattr(record, "id", "") for record in _page(archive, asked, 0, most).rows]
    except FieldError:
        return []


def written(archive: Archive, asked: Asked) -> str:
    """Write a whole list out, as `summitry list` prints it."""
    from tui import lines  # noqa: PLC0415  (nothing that the first screen needs)

    with archive.snapshot():
        page = _page(archive, asked, 0, max(asked.pane.shelf(archive).count(), 1))
    return "\n".join(lines.columns(lines.row(record) for record in page.rows))  # type: ignore[arg-type]


def _part(archive: Archive, asked: Asked, start: int | None) -> Part:
    if start is not None:
        # Whoever asks for a part in the middle knows how long the whole is.
        page = _page(archive, asked._replace(hurried=True), start, asked.pane.block)
        return Part(page.total, start, _rows(asked, page), 0)
    at = asked.near
    start, page = _block(archive, asked, at)
    if asked.seek is not None:
        place = _place(page.rows, asked.seek)
        if place is not None:
            at = start + place
        elif (found := _position(archive, asked, asked.seek)) is not None:
            at = found
            start, page = _block(archive, asked, at)
    return Part(page.total, start, _rows(asked, page), min(at, max(page.total - 1, 0)), page.is_counted)


def _block(archive: Archive, asked: Asked, place: int) -> tuple[int, Page[object]]:
    """Take the rows among which a place is, and where they begin."""
    start = place // asked.pane.block * asked.pane.block
    return start, _page(archive, asked, start, asked.pane.block)


def _page(archive: Archive, asked: Asked, offset: int, limit: int) -> Page[object]:
    sort, turned = asked.order
    return asked.pane.shelf(archive).page(
        asked.words,
        exact=asked.exact,
        sort=sort,
        reverse=turned,
        offset=offset,
        limit=limit,
        counted=not asked.hurried,
    )


def _rows(asked: Asked, page: Page[object]) -> list[Row]:
    return rows.as_rows(page.rows, asked.pane.cells, page.why)


def _place(records: Sequence[object], sought: str) -> int | None:
    """Find a record among these."""
    return next((place for place, record in enumerate(records) if getattr(record, "id", None) == sought), None)


def _position(archive: Archive, asked: Asked, sought: str) -> int | None:
    """Find a record's place in the whole list, looking first near where it was."""
    for offset, records in _strides(archive, asked):
        place = _place(records, sought)
        if place is not None:
            return offset + place
    return None


def _strides(archive: Archive, asked: Asked) -> Iterator[tuple[int, tuple[object, ...]]]:
    """Go through a list from the likeliest part outwards, so that a long one is seldom read whole."""
    stride = min(_STRIDE, asked.pane.block * 5)
    home = asked.near // stride * stride
    page = _page(archive, asked, home, stride)
    yield home, page.rows
    later, earlier = range(home + stride, page.total, stride), range(home - stride, -1, -stride)
    for offset in chain(earlier, later):
        yield offset, _page(archive, asked, offset, stride).rows
