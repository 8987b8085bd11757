"""Sessions that no word of meeting tells: all of one council, with a day and a city in the same clause.

Where the page dates no other session of that council, an exact day on which they decide something is enough.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.meetings.meeting import Meeting
from importers.extract.meetings.regular import councils
from importers.extract.meetings.told_by_days import is_undated, told_by_days
from importers.extract.russian.meetings.nowhere import may_have_met
from importers.extract.russian.meetings.other_doings import is_other_doing
from importers.extract.russian.meetings.regions import Region, tells_former_plan
from importers.extract.russian.meetings.standing import status_near
from importers.extract.russian.meetings.timing import date_near
from importers.extract.russian.meetings.venues import place_near, state_near
from importers.extract.russian.text.datelines import find_dateline
from importers.extract.russian.text.words import words_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.text.mentions import Date, Organ, Sentence
    from importers.extract.text.page import Page

_CLAUSES = re.compile(
    r"[;:]\s|\s-\s(?!(?:в|на)\s)|,\s(?:а|но|зато|однако|пока|тогда как|после чего)\s"
    r"|,\s(?:\w+\s)?(?:котор\w+|где|куда|когда)\s"
)
_DAY, _LONGEST = len("2025-04-11"), 600


def assembled(page: Page, found: Sequence[Meeting]) -> list[Meeting]:
    """What was told, and the sessions told by nothing but who was or will be where on a day.

    The day of a meeting of nobody, as of "the summit" for which ministers read papers, is rather that of the people.
    """
    more = told_by_days(page, found, _on)
    taken = {(one.sentence, one.date.value) for one in more if one.date}
    kept = [one for one in found if one.body or one.date is None or (one.sentence, one.date.value) not in taken]
    return sorted([*kept, *more], key=lambda one: one.start) if more else list(found)


def _on(page: Page, date: Date, found: Sequence[Meeting]) -> Iterator[Meeting]:
    """The session that the clause around a day tells of, if anyone's."""
    sentence = page.sentence_at(date.start)
    if sentence.end - sentence.start > _LONGEST or _is_of_page(page, date):
        return
    clause = _clause(page, sentence, date)
    actor = _actor(page, date, clause)
    if actor is None or _is_of_another(page, date, actor, clause, found):
        return
    region = Region(*clause, actor.start, actor.end)
    place, told = place_near(page, region), status_near(page, region)
    if date_near(page, region) != date or (told is not None and told.is_postponed):
        return
    if place is None and not (
        len(date.value) == _DAY
        and any(one.date for one in found)
        and is_undated(actor.body, found)
        and may_have_met(page, clause, actor, date, is_meeting_told=_is_left_open(found, sentence))
    ):
        return
    status = told.status if told else None
    if status is not None and status.value == "scheduled" and _is_past(page, date):
        return
    yield Meeting(
        start=actor.start,
        end=actor.end,
        sentence=sentence,
        body=actor.body,
        name=(actor.start, actor.end),
        date=date,
        date_words=(date.start, date.end),
        place=place,
        state=state_near(page, region, place),
        status=status,
        is_weak=True,
    )


def _is_left_open(found: Sequence[Meeting], sentence: Sentence) -> bool:
    """Whether the sentence tells of a meeting without saying whose."""
    return any(one.body is None and one.sentence == sentence for one in found)


def _is_of_another(page: Page, date: Date, actor: Organ, clause: tuple[int, int], found: Sequence[Meeting]) -> bool:
    """Whether the day is that of a meeting that is told of, theirs or another one, or of something else they do."""
    sentence = page.sentence_at(clause[0])
    here = [one for one in found if one.sentence == sentence and one.body]
    return (
        any(one.body != actor.body and one.start < clause[1] and one.end > clause[0] for one in here)
        or (not is_undated(actor.body, found) and any(one.body == actor.body and one.date is None for one in here))
        or (actor.is_elided and any(one.date and councils().get(one.body or "") == actor.body for one in found))
        or tells_former_plan(page.plain, sentence)
        or is_other_doing(
            words_between(page.plain, clause[0], actor.start),
            words_between(page.plain, actor.start, actor.end),
            words_between(page.plain, actor.end, clause[1]),
            words_between(page.plain, actor.end, date.start) if actor.end <= date.start else None,
        )
    )


def _actor(page: Page, date: Date, clause: tuple[int, int]) -> Organ | None:
    """Those who are all of the only council that the clause tells of, rather before the day than behind it."""
    for first, last in ((clause[0], date.start), (date.end, clause[1])):
        organs = page.within(page.organs, first, last)
        if organs:
            return organs[0] if organs[0].is_gathering and len({one.body for one in organs}) == 1 else None
    return None


def _clause(page: Page, sentence: Sentence, date: Date) -> tuple[int, int]:
    """Where the clause around the day begins and ends; another day is another's."""
    cuts = [stop.end() for stop in _CLAUSES.finditer(page.plain, sentence.start, sentence.end)]
    days = page.within(page.dates, sentence.start, sentence.end)
    opens = [sentence.start, *(cut for cut in cuts if cut <= date.start)]
    closes = [sentence.end, *(cut for cut in cuts if cut >= date.end)]
    opens += [day.end for day in days if day.end <= date.start]
    closes += [day.start for day in days if day.start >= date.end]
    return max(opens), min(closes)


def _is_of_page(page: Page, date: Date) -> bool:
    """Whether the day is the page's own, in its dateline or stamp."""
    line = find_dateline(page)
    return page.is_stamp(date) or (line is not None and line.date is date)


def _is_past(page: Page, date: Date) -> bool:
    return page.published is not None and date.value < page.published.isoformat()[: len(date.value)]
