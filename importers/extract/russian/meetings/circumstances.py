"""What a stretch of text says of a meeting: day, place and standing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, cast

from importers.extract.russian.meetings.standing import is_to_be, status_near
from importers.extract.russian.meetings.timing import date_near, new_day, own_stretch
from importers.extract.russian.meetings.venues import place_near, state_near

if TYPE_CHECKING:
    from db.records import SessionStatus
    from importers.extract.meetings.meeting import Status
    from importers.extract.russian.meetings.regions import Region
    from importers.extract.text.mentions import Date, Place, State
    from importers.extract.text.page import Page

_FROM_AFAR = re.compile(
    r"\b(?:пройд[её]т|прош[её]?л[аои]?|проходит|состоится|состоял(?:ся|ась|ось)|провед[её]н[аоы]?|(?:про|пере)вед[уё]т|перевед[её]н[аоы]?"
    r"|перевели)\s(?:\w+\s){0,3}?(?:(?:в|на|по|через)\s(?:режим\w*\s|формат\w*\s|форм\w\s)?(?:видео|онлайн|ВКС|дистанционн|удал[её]нн)"
    r"|онлайн|дистанционно|удал[её]нно|заочно)"
)
"""A meeting that takes place without coming together: the city told before was where it was to be."""


class Circumstances(NamedTuple):
    """What a stretch of text says of the meeting it tells of."""

    date: Date | None
    place: Place | None
    state: State | None
    status: Status | None


def circumstances(page: Page, region: Region) -> Circumstances:
    """Day, place and standing in the region around the meeting's words."""
    status = status_near(page, region._replace(first=own_stretch(page, region)[0]))
    date = date_near(page, region)
    if status is not None and status.is_postponed:
        new = new_day(page, region, status.status.end)
        date = new or date
        value = "scheduled" if new or is_to_be(page, region) else "cancelled"
        told: Status | None = status.status._replace(value=cast("SessionStatus", value))
    else:
        told = status.status if status else None
    place = place_near(page, region)
    afar = _FROM_AFAR.search(page.plain, region.end, region.last)
    if place is not None and afar is not None and place.end <= afar.start():
        return Circumstances(date, None, None, told)
    return Circumstances(date, place, state_near(page, region, place), told)
