"""The city of sessions that are given none: where the others of these days are, or where the page plays."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from importers.extract.meetings.days import span
from importers.extract.text.patterns import whole
from importers.lexicon import load

if TYPE_CHECKING:
    import datetime as dt
    import re

    from importers.extract.meetings.drafts import Draft
    from importers.extract.text.mentions import Place
    from importers.extract.text.page import Page

_BESIDE, _SAME_DAYS, _THESE_DAYS, _THIS_SEASON = 2, 3, 10, 90


def take_stages(page: Page, drafts: list[Draft], stage: Place | None) -> None:
    """Give a session without a city the only one that the sessions around it have, or that the page plays in."""
    for draft in drafts:
        _take_city_beside(page, draft)
    placed = [draft for draft in drafts if draft.place is not None]
    staged: list[Draft] = []
    for draft in drafts:
        if draft.place is not None or not _wants_place(page, draft):
            continue
        if _is_put_near(draft, placed):
            continue
        if stage is not None and _plays_there(page, draft, placed, stage):
            draft.take_stage(stage)
            staged.append(draft)
    for draft in drafts:
        if draft.place is None and _wants_place(page, draft):
            same = next(
                (one for one in staged if _days(one) == _days(draft) is not None and _is_beside(one, draft)), None
            )
            if same is not None and _is_there(draft, same.place):
                draft.take_place_of(same)


def _is_put_near(draft: Draft, placed: list[Draft]) -> bool:
    """Whether the sessions of these days have cities: the session is put in it if there is but one."""
    near = [other for other in placed if _are_near(draft, other) and _is_there(draft, other.place)]
    cities = {other.place.city for other in near if other.place is not None}
    if len(cities) == 1:
        draft.take_place_of(near[0])
    return bool(cities)


def _plays_there(page: Page, draft: Draft, placed: list[Draft], stage: Place) -> bool:
    """Whether the session is of the days for which the page plays in the city."""
    is_there = _is_of_these_days(page, draft) and _is_there(draft, stage) and not _is_only_spoken_of(draft, stage)
    return is_there and not _is_stage_of_another(draft, placed, stage)


def _is_only_spoken_of(draft: Draft, stage: Place) -> bool:
    """Whether it is yet to come on no day that is told, and no sentence has both it and the city."""
    if draft.date is not None or draft.status is None or draft.status.value != "scheduled":
        return False
    return not any(one.sentence.start <= stage.start < one.sentence.end for one in draft.occasion.mentions)


def _take_city_beside(page: Page, draft: Draft) -> None:
    """Give a session without a city the only one that the sentences which tell of it name."""
    cities = {one.beside.city: one.beside for one in reversed(draft.occasion.mentions) if one.beside is not None}
    if draft.place is not None or len(cities) != 1 or _is_from_afar(page, draft):
        return
    city = next(iter(cities.values()))
    if _is_there(draft, city):
        draft.take_stage(city)


def _is_beside(draft: Draft, other: Draft) -> bool:
    """Whether a sentence tells of both sessions."""
    told = {one.sentence.start for one in draft.occasion.mentions}
    return any(one.sentence.start in told for one in other.occasion.mentions)


def _is_stage_of_another(draft: Draft, placed: list[Draft], stage: Place) -> bool:
    """Whether the page plays there for a session held on other days, and this one is only announced."""
    if draft.status is None or draft.status.value != "scheduled":
        return False
    there = [other for other in placed if other.place and other.place.city == stage.city and _days(other)]
    return bool(there) and _days(draft) is not None


def _wants_place(page: Page, draft: Draft) -> bool:
    """Whether it is a meeting in a room, and not one of another time."""
    return draft.relation is None and not _is_from_afar(page, draft)


def _is_from_afar(page: Page, draft: Draft) -> bool:
    """Whether a sentence that tells of it speaks of those who meet without coming together."""
    sentences = {(one.sentence.start, one.sentence.end) for one in draft.occasion.mentions}
    return any(_remote().search(page.plain, *told) for told in sentences)


def _is_there(draft: Draft, place: Place | None) -> bool:
    """Whether the city lies in the country that the text puts the session in, if it names one."""
    states = {meeting.state.country for meeting in draft.occasion.mentions if meeting.state}
    return place is not None and (not states or states == {place.country})


def _are_near(draft: Draft, other: Draft) -> bool:
    """Whether the other session is of the same days, so that those who meet are in one city."""
    days, others = _days(draft), _days(other)
    if days is None or others is None or other.relation is not None:
        return False
    return abs((others[0] - days[0]).days) <= _BESIDE


def _is_of_these_days(page: Page, draft: Draft) -> bool:
    """Whether it is of the days that the page was written in; the page's own session is unless it is long past."""
    days = span(draft.date.value) if draft.date else None
    if days is None or page.published is None:
        return draft.is_main
    if draft.is_main:
        return (page.published - days[1]).days <= _THIS_SEASON >= (days[0] - page.published).days
    return _days(draft) is not None and min(abs((day - page.published).days) for day in days) <= _THESE_DAYS


def _days(draft: Draft) -> tuple[dt.date, dt.date] | None:
    days = span(draft.date.value) if draft.date else None
    return days if days and (days[1] - days[0]).days <= _SAME_DAYS else None


@cache
def _remote() -> re.Pattern[str]:
    """Words of any language that tell of a meeting from afar."""
    lists = load("meetings").values()
    return whole(word for words in lists if isinstance(words, dict) for word in words.get("remote", ()))
