"""Which leaders a summit is of, by what the whole text says of it: heads of state, of government, or informally met."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import informal_of
from importers.extract.english.text.catalogue import premiers_for
from importers.extract.meetings.days import span
from importers.extract.meetings.levels import informal
from importers.extract.meetings.occasion import same_day
from importers.extract.text.patterns import Telltale

if TYPE_CHECKING:
    import datetime as dt

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date
    from importers.extract.text.page import Page

_IS_INFORMAL = Telltale(
    "informal unofficial",
    r"\b(?:(?:[Tt]he|[Tt]his)\s(?:meeting|summit|gathering|get-together|event)|[Ii]t)\s(?:is|was|will\sbe)\s(?:[\w-]+\s){0,2}"
    r"(?:informal|unofficial)\b",
)
_INFORMAL = re.compile(
    r"\b(?i:informal|unofficial)(?:ly\b(?!\swith\b)"
    r"|\s(?:[\w-]+\s)?(?:meetings?|summit|gathering|get-together|session|setting|atmosphere|format|talks|event|visit|basis"
    r"|circumstances)\b)"
)
_TO_DO = re.compile(r"\bto\s[a-z]+\s$")
"""Before "informally", where that is how something is to be done there: "a chance to talk informally"."""
_PRESIDENTS = re.compile(r"\b(?i:presidents|heads\sof\sstate)\b")
_THESE_DAYS, _THIS_MONTH, _NEAR = 90, 31, 90


def of_premiers(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """A summit of no named people, where the text has the heads of government meet and never the heads of state."""
    by_people = {organ.body for organ in page.organs if not organ.is_summit}
    for premiers, presidents in premiers_for().items():
        if presidents in by_people:
            continue
        called = [one for one in meetings if one.body == premiers and _is_of_these_days(page, one)]
        summits = [one for one in meetings if one.body == presidents]
        if not called or not all(_is_of_these_days(page, one) for one in summits):
            continue
        if any(_PRESIDENTS.search(page.plain, one.start, one.end) for one in summits):
            continue
        if any(_is_elsewhere(one, other) for one in summits for other in called):
            continue
        meetings = [
            one._replace(
                body=premiers if one.body == presidents else one.body,
                otherwise=premiers if one.otherwise == presidents else one.otherwise,
            )
            for one in meetings
        ]
    return meetings


def of_presidents(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """A summit on a day of its own, where all that is named is the premiers' council: the presidents' one."""
    found = list(meetings)
    for premiers, presidents in premiers_for().items():
        called = [one for one in meetings if one.body == premiers and one.date]
        if not called:
            continue
        for number, one in enumerate(meetings):
            is_summit = one.body is None and "summit" in page.plain[one.start : one.end].lower()
            if not is_summit or one.date is None or one.otherwise != premiers:
                continue
            before = found[number - 1] if number else None
            is_after = before is not None and before.body == presidents and before.sentence == one.sentence
            if one.relation is not None and not is_after:
                continue
            if all(_is_elsewhere(one, other) for other in called):
                found[number] = one._replace(body=presidents)
    return found


def _is_of_these_days(page: Page, one: Meeting) -> bool:
    """Whether the meeting may be what the page is about."""
    days = span(one.date.value) if one.date else None
    if one.relation is not None or days is None or page.published is None:
        return one.relation is None
    return min(abs((day - page.published).days) for day in days) <= _THESE_DAYS


def informal_alike(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The leaders' meeting, where the text once calls it informal and never names their council."""
    meetings = _said_to_be_informal(page, [_met_informally(page, one, meetings) for one in meetings])
    called = [one for one in meetings if one.body in informal() and one.relation is None]
    if not called:
        return meetings
    called = [one for one in called if one.date or one.place] or called  # the others may tell of a custom
    councils = {organ.body for organ in page.organs if not (organ.is_gathering or organ.is_summit)}
    so_called = {one.name for one in called}
    councils -= {organ.body for organ in page.organs if (organ.start, organ.end) in so_called}

    def named(one: Meeting) -> Meeting:
        body = informal_of(one.body) if one.body and one.body not in councils else one.body
        alike = [other for other in called if other.body == body]
        if body == one.body or not alike or one.relation or any(_is_apart(page, one, other) for other in alike):
            return one
        return one._replace(body=body)

    return [one if one.ordinal else named(one) for one in meetings]


def _met_informally(page: Page, one: Meeting, meetings: list[Meeting]) -> Meeting:
    """The leaders' meeting as an informal one, where its clause says so once and its sentence tells of no other."""
    if one.body is None or informal_of(one.body) == one.body or _is_of_council(page, one):
        return one
    told = list(_INFORMAL.finditer(page.plain, one.sentence.start, one.sentence.end))
    if len(told) != 1 or any(other.sentence == one.sentence for other in meetings if other is not one):
        return one
    if told[0].group().endswith("ly") and _TO_DO.search(page.plain, one.end, told[0].start()):
        return one
    between = page.plain[min(one.end, told[0].end()) : max(one.start, told[0].start())]
    return one if phrases.CLAUSE.search(between) else one._replace(body=informal_of(one.body))


def _is_of_council(page: Page, one: Meeting) -> bool:
    """Whether the mention names the council by its own name, and not only who sits on it."""
    organs = page.within(page.organs, one.start, one.end + 1)
    return any(not (organ.is_gathering or organ.is_summit) for organ in organs)


def _said_to_be_informal(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings, the one told of last before a sentence which says of "the meeting" what it is like being so."""
    found = list(meetings)
    for told in _IS_INFORMAL.finditer(page.plain):
        before = [number for number, one in enumerate(found) if one.end <= told.start()]
        last = found[before[-1]] if before else None
        is_next = (
            last is not None and page.sentence_at(max(0, page.sentence_at(told.start()).start - 1)) == last.sentence
        )
        if last is None or (told.group().startswith("It") and not is_next):
            continue
        if told.start() - last.sentence.end > _NEAR or page.within(page.dates, last.sentence.end, told.start()):
            continue  # which is of the one that these words are of
        if last.body is not None:
            found[before[-1]] = last._replace(body=informal_of(last.body))
        elif last.otherwise is not None or last.date is not None:
            found[before[-1]] = last._replace(
                may_be=informal(), otherwise=last.otherwise and informal_of(last.otherwise)
            )
    return found


def _is_elsewhere(one: Meeting, other: Meeting) -> bool:
    """Whether day or city make another meeting of it."""
    if one.date and other.date and not same_day(one.date, other.date):
        return True
    return bool(one.place and other.place and one.place.city != other.place.city)


def _is_recent(date: Date, published: dt.date) -> bool:
    days = span(date.value)
    return days is None or min(abs((day - published).days) for day in days) <= _THIS_MONTH


def _is_apart(page: Page, one: Meeting, other: Meeting) -> bool:
    """Whether day, city or standing make another meeting of it."""
    if _is_elsewhere(one, other):
        return True
    date = one.date or other.date if one.date is None or other.date is None else None
    if date and page.published and not _is_recent(date, page.published):
        return True
    return bool(one.status and other.status and one.status.value != other.status.value)
