"""Sessions told by a day and those beside it, for which each language knows its own signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date
    from importers.extract.text.page import Page

_MONTH, _MOST = len("2025-04"), 300


def told_by_days(
    page: Page, found: Sequence[Meeting], on: Callable[[Page, Date, Sequence[Meeting]], Iterator[Meeting]]
) -> list[Meeting]:
    """What `on` finds beside the days and months that no session of a body has yet, without those known already."""
    told = {one.date.start for one in found if one.date and one.body}
    known = {(one.body, one.date.value) for one in found if one.date}
    more: list[Meeting] = []
    for date in page.dates:
        if len(found) + len(more) > _MOST:
            break
        if date.start not in told and len(date.value) >= _MONTH:
            more += [one for one in on(page, date, found) if (one.body, date.value) not in known]
    return more


def is_undated(body: str | None, found: Sequence[Meeting]) -> bool:
    """Whether the page dates no session of the body, so that a day beside its people is rather theirs."""
    return all(one.body != body or one.date is None for one in found)
